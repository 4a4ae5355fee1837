import given
import jax.numpy as jnp

weight, x = jnp.asarray(given.kernel("weight")), jnp.asarray(given.values("tokens"))
# begin
from flax import nnx

rngs = nnx.Rngs(0)
linear = nnx.Linear(
    4, 3, use_bias=False, rngs=rngs
)
linear.kernel[...] = weight
layer = nnx.SpectralNorm(
    linear,
    n_steps=1,
    rngs=rngs,
)
for _ in range(30):
    y = layer(x, update_stats=True)

# trap: W / σ₁ overwrites the kernel
w = linear.kernel[...]
# end
given.show(w=given.outputs_first(w))
