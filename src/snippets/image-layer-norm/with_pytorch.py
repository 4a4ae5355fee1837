import given

x = given.torch("images")
# begin
from torch import nn

# γ and β: one per channel.
norm = nn.GroupNorm(1, 4, eps=1e-5)
y = norm(x)

# trap: here γ and β are [C, H, W]
other = nn.LayerNorm([4, 2, 3], eps=1e-5)
# end
given.show(y=y, other=other(x))
