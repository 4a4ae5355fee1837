import given
import jax.numpy as jnp

x = jnp.asarray(given.last("images"))
gamma, beta, tau = given.values("gamma"), given.values("beta"), given.values("tau")
# begin
import jax
import jax.numpy as jnp


def filter_response_norm(x, gamma, beta, tau):
    """Flax has no such layer."""
    # H, W of [N, H, W, C]
    square = (x**2).mean((1, 2), keepdims=True)
    y = gamma * x * jax.lax.rsqrt(square + 1e-6) + beta
    return jnp.maximum(y, tau)  # not ReLU


y = filter_response_norm(x, gamma, beta, tau)
# end
given.show(y=given.second(y))
