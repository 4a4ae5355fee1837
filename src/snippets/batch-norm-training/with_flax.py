import given
import jax.numpy as jnp

x = jnp.asarray(given.last("images"))
# begin
from flax import nnx

norm = nnx.BatchNorm(
    4,             # C, the last axis
    epsilon=1e-5,  # default
    # trap: the OLD value's share (0.99)
    momentum=0.9,
    # trap: True is E[x²] − E[x]²
    use_fast_variance=False,
    rngs=nnx.Rngs(0),
)
norm.train()
y = norm(x)        # [N, H, W, C]
# trap: var is the variance ÷ n
# end
given.show(y=given.second(y), mean=norm.mean[...], variance=norm.var[...])
