import given

x = given.torch("images")
# begin
from torch import nn

norm = nn.InstanceNorm2d(
    4,
    eps=1e-5,  # default
    # trap: the default has no γ and β
    affine=True,
    # trap: True makes eval another function
    track_running_stats=False,
)
y = norm(x)  # [N, C, H, W]
# end
given.show(y=y)
