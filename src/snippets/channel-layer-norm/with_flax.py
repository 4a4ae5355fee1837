import given
import jax.numpy as jnp

x = jnp.asarray(given.last("images"))
# begin
from flax import nnx

norm = nnx.LayerNorm(
    4,             # the last axis
    epsilon=1e-6,  # default
    # trap: True is E[x²] − E[x]²
    use_fast_variance=False,
    rngs=nnx.Rngs(0),
)
y = norm(x)        # [N, H, W, C]
# end
given.show(y=given.second(y))
