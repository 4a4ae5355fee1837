import given

x = given.torch("images")
trained = {
    "weight": given.torch("gamma"),
    "bias": given.torch("beta"),
    "running_mean": given.torch("mean"),
    "running_var": given.torch("variance"),
}
# begin
import torch
from torch import nn

norm = nn.BatchNorm2d(4, eps=1e-5)
norm.load_state_dict(trained, strict=False)
# trap: a later model.train() undoes it
norm.eval()
with torch.no_grad():  # no graph: another thing
    y = norm(x)

# trap: freezes γ and β only
norm.requires_grad_(False)
# end
given.show(y=y)
