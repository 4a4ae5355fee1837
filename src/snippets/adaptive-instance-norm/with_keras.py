import given
from keras import ops

content, style = (ops.convert_to_tensor(given.last(name)) for name in ["images", "style"])
# begin
from keras import ops


def moments(x, epsilon=1e-5):  # [N, H, W, C]
    mean, var = ops.moments(
        x, axes=(1, 2), keepdims=True
    )
    return mean, ops.sqrt(var + epsilon)


def adaptive_instance_norm(content, style):
    """Keras has no such layer."""
    mean, deviation = moments(content)
    to_mean, to_deviation = moments(style)
    normalized = (content - mean) / deviation
    return to_deviation * normalized + to_mean


y = adaptive_instance_norm(content, style)
# end
given.show(y=given.second(y))
