import given
import jax.numpy as jnp

content, style = jnp.asarray(given.last("images")), jnp.asarray(given.last("style"))
# begin
import jax.numpy as jnp


def moments(x, epsilon=1e-5):  # [N, H, W, C]
    mean = x.mean((1, 2), keepdims=True)
    var = x.var((1, 2), keepdims=True)  # ÷ n
    return mean, jnp.sqrt(var + epsilon)


def adaptive_instance_norm(content, style):
    """Flax has no such layer."""
    mean, deviation = moments(content)
    to_mean, to_deviation = moments(style)
    normalized = (content - mean) / deviation
    return to_deviation * normalized + to_mean


y = adaptive_instance_norm(content, style)
# end
given.show(y=given.second(y))
