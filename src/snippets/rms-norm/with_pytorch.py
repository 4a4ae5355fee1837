import given

x = given.torch("tokens")
# begin
from torch import nn

norm = nn.RMSNorm(
    4,
    # trap: None is float32's 1.19e-7,
    # for half precision, too
    eps=1e-6,
)
y = norm(x)  # [N, T, C]; γ, no β
# end
given.show(y=y)
