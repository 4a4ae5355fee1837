import given

weight, x = given.torch("weight"), given.torch("tokens")
# begin
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

linear = nn.Linear(4, 3, bias=False)
linear.weight.data = weight
layer = spectral_norm(
    linear,
    n_power_iterations=1,
)
layer.train()
# trap: in train mode every access of the
# weight is an iteration
for _ in range(30):
    y = layer(x)

layer.eval()  # none from here on
w = layer.weight  # W / σ₁
# end
given.show(w=w)
