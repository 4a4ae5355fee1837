import given

v, g = given.torch("weight"), given.torch("lengths")
# begin
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

# One length for each output.
# trap: torch.nn.utils.weight_norm is the
# old, deprecated one
layer = weight_norm(nn.Linear(4, 3), dim=0)
# trap: g starts at ‖w‖ here
parts = layer.parametrizations.weight
parts.original0.data = g[:, None]  # g
parts.original1.data = v  # of any length
w = layer.weight  # g v / ‖v‖
# end
given.show(w=w)
