import given

x = given.torch("images")
running_mean, running_var = given.torch("mean"), given.torch("variance")
# begin
def batch_renorm(x, mean, var, r_max, d_max, eps=1e-5):
    """PyTorch has none; mean, var: running."""
    axes = (0, 2, 3)  # of [N, C, H, W]
    batch_mean = x.mean(axes, keepdim=True)
    # trap: ÷ (n − 1) by default
    batch_var = x.var(axes, correction=0, keepdim=True)
    batch_sigma = (batch_var + eps).sqrt()
    sigma = (var[:, None, None] + eps).sqrt()
    r = batch_sigma / sigma
    d = (batch_mean - mean[:, None, None]) / sigma
    # trap: constants in the backward step
    r = r.clamp(1 / r_max, r_max).detach()
    d = d.clamp(-d_max, d_max).detach()
    return (x - batch_mean) / batch_sigma * r + d


y = batch_renorm(
    x, running_mean, running_var, r_max=1.5, d_max=0.5
)
# end
given.show(y=y)
