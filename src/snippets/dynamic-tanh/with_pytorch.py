import given

x = given.torch("tokens")
# begin
import torch
from torch import nn


class DynamicTanh(nn.Module):
    """PyTorch has no such layer."""

    def __init__(self, features, alpha=0.5):
        super().__init__()
        # one number
        self.alpha = nn.Parameter(torch.tensor(alpha))
        self.gamma = nn.Parameter(torch.ones(features))
        self.beta = nn.Parameter(torch.zeros(features))

    def forward(self, x):  # [..., features]
        y = torch.tanh(self.alpha * x)
        return self.gamma * y + self.beta


norm = DynamicTanh(4)
y = norm(x)
# end
given.show(y=y)
