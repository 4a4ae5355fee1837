import given

x = given.torch("images")
# begin
from torch import nn

norm = nn.BatchNorm2d(
    4,         # C
    eps=1e-5,  # default
    # trap: the NEW batch's share
    momentum=0.1,
)
norm.train()
y = norm(x)    # [N, C, H, W]
# trap: y uses the variance ÷ n,
# running_var keeps the one ÷ (n − 1)
# end
given.show(y=y, mean=norm.running_mean, variance=norm.running_var)
