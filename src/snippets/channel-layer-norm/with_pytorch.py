import given

x = given.torch("images")
# begin
from torch import nn

norm = nn.LayerNorm(4, eps=1e-6)
# trap: trailing axes only, and the
# channels of [N, C, H, W] are second
last = x.permute(0, 2, 3, 1)
y = norm(last).permute(0, 3, 1, 2)
# end
given.show(y=y)
