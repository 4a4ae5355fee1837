import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torch.nn.utils.parametrizations import spectral_norm, weight_norm
from torch.optim.swa_utils import update_bn
from torch.utils.checkpoint import checkpoint

from . import claim, fails

torch.manual_seed(0)


@claim("layer-normalization", "normalizes over **trailing** axes only")
def layer_norm_takes_trailing_axes():
    fails(lambda: nn.LayerNorm(4)(torch.randn(2, 4, 3, 5)), "normalized_shape")


@claim("layer-normalization", "Batch, Instance and Group Normalization of PyTorch (2.13) take no mask")
def no_mask():
    for layer, shape in ((nn.BatchNorm1d(4), (3, 4)), (nn.InstanceNorm1d(4), (3, 4, 5)), (nn.GroupNorm(2, 4), (3, 4))):
        fails(lambda layer=layer, shape=shape: layer(torch.randn(shape), mask=torch.ones(shape)), "mask")


@claim("batch-normalization", "is divided by $n-1$ in PyTorch")
def stores_unbiased_variance():
    norm, x = nn.BatchNorm1d(1, momentum=1.0), torch.randn(5, 1)
    norm(x)
    torch.testing.assert_close(norm.running_var, x.var(0, unbiased=True))


@claim("batch-normalization", "PyTorch's `momentum` is the weight $w$ of the new batch")
def momentum_weighs_the_new():
    norm, x = nn.BatchNorm1d(1, momentum=0.1), torch.full((4, 1), 10.0)
    norm(x)
    torch.testing.assert_close(norm.running_mean, torch.tensor([1.0]))


@claim("batch-normalization", "two lines of PyTorch come close to it")
@claim("batch-normalization-in-practice", "how far the means of the batches lie apart is left out")
def update_bn_averages_variances():
    images = torch.randn(4000, 1, 1, 1) * 0.3**0.5 + torch.randn(4000, 1, 14, 14) * 0.7**0.5
    norm = nn.BatchNorm2d(1)
    update_bn(images.split(1), norm)
    assert abs(norm.running_var.item() - 0.7) < 0.02
    update_bn(images.split(2000), norm)
    assert abs(norm.running_var.item() - 1) < 0.05


@claim("batch-normalization-in-practice", "a short last batch weighs as much as a full one")
def update_bn_weighs_batches_alike():
    norm = nn.BatchNorm1d(1)
    update_bn([torch.zeros(100, 1), torch.full((2, 1), 10.0)], norm)
    torch.testing.assert_close(norm.running_mean, torch.tensor([5.0]))


@claim("batch-normalization-in-practice", "adds to the variance is gathered once more")
def update_bn_leaves_dropout_on():
    model = nn.Sequential(nn.Dropout(0.5), nn.BatchNorm1d(1))
    update_bn(torch.randn(20000, 1).split(1000), model)
    assert abs(model[1].running_var.item() - 2) < 0.1


@claim("batch-normalization-in-practice", "Layers that you froze are reset, too.")
def update_bn_resets_frozen():
    model = nn.Sequential(nn.BatchNorm1d(1))
    model[0].running_mean.fill_(7.0)
    model[0].eval().requires_grad_(False)
    update_bn([torch.zeros(4, 1)], model)
    assert model[0].running_mean.item() == 0


@claim("batch-normalization-in-practice", "A transposed convolution needs `transpose=True`")
def fuses_transposed_convolutions_only_when_told():
    convolution, norm, x = nn.ConvTranspose2d(3, 3, 3).eval(), nn.BatchNorm2d(3).eval(), torch.randn(2, 3, 5, 5)
    norm.running_var.uniform_(0.5, 2)
    expected = norm(convolution(x))
    torch.testing.assert_close(fuse_conv_bn_eval(convolution, norm, transpose=True)(x), expected, rtol=1e-4, atol=1e-5)
    assert (fuse_conv_bn_eval(convolution, norm)(x) - expected).abs().max() > 0.01


@claim("batch-normalization-in-practice", "In PyTorch the recomputation in the backward pass is a second forward pass")
def checkpointing_updates_twice():
    norm, x = nn.BatchNorm1d(2), torch.randn(8, 2, requires_grad=True)
    checkpoint(norm, x, use_reentrant=False).sum().backward()
    assert norm.num_batches_tracked.item() == 2


@claim("batch-normalization-limits", "There PyTorch (2.13) [raises an error](#expected-more-than-one-value)")
def one_value_for_each_channel():
    fails(lambda: nn.BatchNorm1d(4)(torch.randn(1, 4)), "Expected more than 1 value per channel when training")


@claim("instance-normalization", "`InstanceNorm2d` of PyTorch (2.13) raises an error in training mode")
def one_position():
    x = torch.randn(2, 4, 1, 1)
    fails(lambda: nn.InstanceNorm2d(4)(x), "Expected more than 1 spatial element")
    fails(lambda: nn.InstanceNorm2d(4).eval()(x), "Expected more than 1 spatial element")
    nn.InstanceNorm2d(4, track_running_stats=True).eval()(x)


@claim("group-normalization", "PyTorch (2.13) raises an error for a batch of one when a group has only one value")
def one_value_for_each_group():
    fails(lambda: nn.GroupNorm(4, 4)(torch.randn(1, 4, 1, 1)), "Expected more than 1 value")


@claim("compare", "PyTorch's IN has none by default")
def instance_norm_learns_nothing():
    assert not list(nn.InstanceNorm2d(4).parameters()) and len(list(nn.GroupNorm(4, 4).parameters())) == 2


@claim("beyond", "the same for float16 and bfloat16 inputs")
def rms_norm_reckons_in_float32():
    for dtype in (torch.float32, torch.float16, torch.bfloat16):
        x = torch.full((1, 4), 1e-4, dtype=dtype)
        y = nn.functional.rms_norm(x, (4,)).double()
        epsilon = (x.double() / y)[0, 0] ** 2 - x.double()[0, 0] ** 2
        assert abs(epsilon.item() / torch.finfo(torch.float32).eps - 1) < 0.02


@claim("weight-normalization", "PyTorch stores $v$ as it is, and computes $w = g v / \\lVert v \\rVert$ when it is used.")
@claim("compare/code", "PyTorch starts $g$ at $\\lVert w \\rVert$, so that wrapping a layer changes nothing at first.")
def weight_norm_keeps_v():
    layer = nn.Linear(3, 4)
    before = layer.weight.detach().clone()
    weight_norm(layer)
    g, v = layer.parametrizations.weight.original0, layer.parametrizations.weight.original1
    torch.testing.assert_close(v, before)
    torch.testing.assert_close(g, before.norm(dim=1, keepdim=True))
    torch.testing.assert_close(layer.weight, before)


@claim("compare/code", "In training mode PyTorch takes a step of the power iteration whenever the weight is read")
def reading_moves_the_iteration():
    layer = spectral_norm(nn.Linear(6, 5), n_power_iterations=1)
    with torch.no_grad():
        layer.parametrizations.weight.original.normal_()

    def u_after_reading():
        assert layer.weight is not None
        return layer.parametrizations.weight[0]._u.clone()

    assert (u_after_reading() != u_after_reading()).any()
    layer.eval()
    assert (u_after_reading() == u_after_reading()).all()


@claim("batch-renormalization", "PyTorch and Caffe divide $\\alpha$ by the size of the window, channel $c$ included")
def local_response_norm_divides_by_the_window():
    x = torch.zeros(1, 7, 1, 1)
    x[0, 0] = 1
    y = nn.LocalResponseNorm(5, alpha=1.0, beta=1.0, k=1.0)(x)
    torch.testing.assert_close(y[0, 0, 0, 0], torch.tensor(1 / (1 + 1 / 5)))
