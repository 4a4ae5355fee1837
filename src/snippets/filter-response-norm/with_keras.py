import given
from keras import ops

x = ops.convert_to_tensor(given.last("images"))
gamma, beta, tau = (ops.convert_to_tensor(given.values(k)) for k in ["gamma", "beta", "tau"])
# begin
from keras import ops


def filter_response_norm(x, gamma, beta, tau):
    """Keras has no such layer."""
    square = ops.mean(
        ops.square(x),
        axis=(1, 2),  # of [N, H, W, C]
        keepdims=True,
    )
    y = gamma * x * ops.rsqrt(square + 1e-6) + beta
    return ops.maximum(y, tau)  # not ReLU


y = filter_response_norm(x, gamma, beta, tau)
# end
given.show(y=given.second(y))
