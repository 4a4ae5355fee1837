import given
import jax.numpy as jnp

x = jnp.asarray(given.last("images"))
# begin
from flax import nnx

norm = nnx.GroupNorm(
    # trap: C comes before G
    4,
    num_groups=2,  # default 32
    # trap: the default is 1e-6
    epsilon=1e-5,
    # trap: True is E[x²] − E[x]²
    use_fast_variance=False,
    rngs=nnx.Rngs(0),
)
y = norm(x)  # [N, H, W, C]
# end
given.show(y=given.second(y))
