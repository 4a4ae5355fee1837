import given

content, style = given.torch("images"), given.torch("style")
# begin
def moments(x, eps=1e-5):  # [N, C, H, W]
    mean = x.mean((2, 3), keepdim=True)
    # trap: ÷ (n − 1) by default
    var = x.var((2, 3), correction=0, keepdim=True)
    return mean, (var + eps).sqrt()


def adaptive_instance_norm(content, style):
    """PyTorch has no such layer."""
    mean, deviation = moments(content)
    to_mean, to_deviation = moments(style)
    normalized = (content - mean) / deviation
    return to_deviation * normalized + to_mean


y = adaptive_instance_norm(content, style)
# end
given.show(y=y)
