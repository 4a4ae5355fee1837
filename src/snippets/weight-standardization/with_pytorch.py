import given

filters = given.torch("filters")
# begin
import torch.nn.functional as F
from torch import nn


class WSConv2d(nn.Conv2d):
    """PyTorch has no such layer."""

    def standardized(self):
        w = self.weight  # [outputs, inputs, H, W]
        axes = (1, 2, 3)
        mean = w.mean(axes, keepdim=True)
        # trap: ÷ (n − 1) by default
        var = w.var(axes, correction=0, keepdim=True)
        return (w - mean) / (var + 1e-5).sqrt()

    def forward(self, x):
        return F.conv2d(
            x,
            self.standardized(),
            self.bias,
            self.stride,
            self.padding,
        )
# end


conv = WSConv2d(2, 3, 2)
conv.weight.data = filters
conv(filters)
given.show(w=conv.standardized())
