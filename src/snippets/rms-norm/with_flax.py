import given
import jax.numpy as jnp

x = jnp.asarray(given.values("tokens"))
# begin
from flax import nnx

norm = nnx.RMSNorm(
    4,
    epsilon=1e-6,  # default
    rngs=nnx.Rngs(0),
)
y = norm(x)        # [N, T, C]; γ, no β
# end
given.show(y=y)
