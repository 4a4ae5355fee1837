import given

x = given.torch("images")
gamma, beta, tau = given.torch("gamma"), given.torch("beta"), given.torch("tau")
# begin
import torch


def filter_response_norm(x, gamma, beta, tau):
    """PyTorch has no such layer."""
    gamma, beta, tau = (
        v[:, None, None] for v in (gamma, beta, tau)
    )  # [C] beside [N, C, H, W]
    square = x.pow(2).mean((2, 3), keepdim=True)
    y = gamma * x * (square + 1e-6).rsqrt() + beta
    return torch.maximum(y, tau)  # not ReLU


y = filter_response_norm(x, gamma, beta, tau)
# end
given.show(y=y)
