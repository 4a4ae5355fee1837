import given
import jax.numpy as jnp

x = jnp.asarray(given.last("images"))
gamma, beta, mean, variance = (
    jnp.asarray(given.values(name)) for name in ["gamma", "beta", "mean", "variance"]
)
# begin
from flax import nnx

norm = nnx.BatchNorm(
    4,
    epsilon=1e-5,
    rngs=nnx.Rngs(0),
)
norm.scale[...], norm.bias[...] = gamma, beta
norm.mean[...], norm.var[...] = mean, variance
# trap: fixes the statistics only; leave
# γ and β out of the optimizer yourself
norm.eval()
y = norm(x)
# end
given.show(y=given.second(y))
