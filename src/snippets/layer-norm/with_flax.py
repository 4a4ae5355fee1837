import given
import jax.numpy as jnp

x = jnp.asarray(given.values("tokens"))
# begin
from flax import nnx

norm = nnx.LayerNorm(
    4,
    # trap: the default is 1e-6
    epsilon=1e-5,
    # trap: True is E[x²] − E[x]²
    use_fast_variance=False,
    rngs=nnx.Rngs(0),
)
y = norm(x)  # [N, T, C]
# end
given.show(y=y)
