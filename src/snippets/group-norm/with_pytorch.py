import given

x = given.torch("images")
# begin
from torch import nn

norm = nn.GroupNorm(
    # trap: G comes before C
    2,
    4,         # C, divisible by G
    eps=1e-5,  # default
)
y = norm(x)    # [N, C, H, W]
# end
given.show(y=y)
