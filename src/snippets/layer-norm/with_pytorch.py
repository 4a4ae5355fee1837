import given

x = given.torch("tokens")
# begin
from torch import nn

norm = nn.LayerNorm(
    # trap: trailing axes only
    4,
    eps=1e-5,  # default
)
y = norm(x)    # [N, T, C]
# end
given.show(y=y)
