import given
import jax.numpy as jnp

x = jnp.asarray(given.last("images"))
running_mean, running_var = jnp.asarray(given.values("mean")), jnp.asarray(given.values("variance"))
# begin
import jax
import jax.numpy as jnp


def batch_renorm(x, mean, var, r_max, d_max, epsilon=1e-5):
    """Flax has none; mean, var: running."""
    axes = (0, 1, 2)  # of [N, H, W, C]
    batch_mean = x.mean(axes)
    batch_sigma = jnp.sqrt(x.var(axes) + epsilon)
    sigma = jnp.sqrt(var + epsilon)
    r = jnp.clip(batch_sigma / sigma, 1 / r_max, r_max)
    d = jnp.clip((batch_mean - mean) / sigma, -d_max, d_max)
    # trap: constants in the backward step
    r, d = jax.lax.stop_gradient((r, d))
    return (x - batch_mean) / batch_sigma * r + d


y = batch_renorm(
    x, running_mean, running_var, r_max=1.5, d_max=0.5
)
# end
given.show(y=given.second(y))
