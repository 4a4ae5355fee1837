import copy
import math
import warnings

import torch
from torch import nn
from torch.nn.utils import weight_norm as old_weight_norm
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torch.nn.utils.parametrizations import spectral_norm, weight_norm
from torch.nn.utils.parametrize import remove_parametrizations
from torch.optim.swa_utils import AveragedModel, update_bn
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


@claim("batch-normalization-in-practice", "Layers that you froze are reset, too")
def update_bn_resets_frozen():
    model = nn.Sequential(nn.BatchNorm1d(1))
    model[0].running_mean.fill_(7.0)
    model[0].eval().requires_grad_(False)
    update_bn([torch.zeros(4, 1)], model)
    assert model[0].running_mean.item() == 0


@claim("batch-normalization-in-practice", "A transposed convolution with `groups=1` needs `transpose=True`")
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


@claim("batch-normalization", "Inside `no_grad()`, a layer in training mode still changes its running statistics.")
def no_grad_does_not_stop_statistics():
    norm = nn.BatchNorm1d(2)
    with torch.no_grad():
        norm(torch.randn(8, 2) + 3)
    assert (norm.running_mean != 0).all()


@claim("batch-normalization-in-practice", "Gradients flow in evaluation mode too, though, so $\\gamma$ and $\\beta$ go on learning.")
def evaluation_mode_passes_gradients():
    norm = nn.BatchNorm1d(2).eval()
    norm(torch.randn(8, 2) + 3).square().sum().backward()
    assert (norm.running_mean == 0).all() and norm.weight.grad.all() and norm.bias.grad.all()


@claim("batch-normalization-in-practice", "It returns a new convolution, with a bias even if `conv` had none; both layers must be in evaluation mode.")
def fuses_into_a_new_convolution():
    convolution, norm, x = nn.Conv2d(3, 4, 3, bias=False), nn.BatchNorm2d(4), torch.randn(2, 3, 5, 5)
    norm.running_mean.normal_()
    fails(lambda: fuse_conv_bn_eval(convolution, norm.eval()), "eval")
    fails(lambda: fuse_conv_bn_eval(convolution.eval(), norm.train()), "eval")
    fused = fuse_conv_bn_eval(convolution, norm.eval())
    torch.testing.assert_close(fused(x), norm(convolution(x)), rtol=1e-4, atol=1e-5)
    assert fused is not convolution and fused.bias is not None and convolution.bias is None


@claim("batch-normalization", "It is used only with `momentum=None`, which replaces the moving average by the plain mean")
def no_momentum_is_the_plain_mean():
    norm, batches = nn.BatchNorm1d(1, momentum=None), torch.randn(4, 5, 1)
    for _ in range(2):
        norm.reset_running_stats()
        for batch in batches:
            norm(batch)
        torch.testing.assert_close(norm.running_mean, batches.mean((0, 1)))
    norm.eval()(batches[0])
    assert norm.num_batches_tracked.item() == 4


@claim("batch-normalization", "PyTorch now fills it in for checkpoints of the old format")
def counter_missing_from_a_checkpoint():
    saved = nn.BatchNorm1d(2).state_dict()
    del saved["num_batches_tracked"]
    fails(lambda: nn.BatchNorm1d(2).load_state_dict(saved), "Missing key(s) in state_dict", "num_batches_tracked")
    assert nn.BatchNorm1d(2).load_state_dict(saved, strict=False).missing_keys == ["num_batches_tracked"]
    saved._metadata[""]["version"] = 1
    nn.BatchNorm1d(2).load_state_dict(saved)


@claim("batch-normalization", "it raises an error, except where $L = C$: then it silently normalizes each time step")
def second_axis_of_sequences():
    fails(lambda: nn.BatchNorm1d(4)(torch.randn(3, 5, 4)), "running_mean should contain 5 elements not 4")
    y = nn.BatchNorm1d(4)(torch.randn(6, 4, 4))
    assert y.mean((0, 2)).abs().max() < 1e-5 < 1e-3 < y.mean((0, 1)).abs().max()


@claim("batch-normalization-in-practice", "Its mean is infinite or NaN and its variance NaN, and a NaN never leaves the running statistics")
def overflow_stays():
    norm, x = nn.BatchNorm1d(1), torch.randn(8, 1)
    x[0] = math.inf
    for batch in (x, *torch.randn(20, 8, 1)):
        norm(batch)
    assert not norm.running_mean.isfinite() and norm.running_var.isnan()
    model = nn.Sequential(norm)
    update_bn([torch.randn(8, 1)], model)
    assert all(buffer.isfinite().all() for buffer in model.buffers())


@claim("batch-normalization-in-practice", "The gradient scaler skips the update of the weights, but the forward pass has written the statistics already")
def scaler_skips_weights_only():
    model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
    before = copy.deepcopy(list(model.parameters()))
    scaler, optimizer = torch.amp.GradScaler("cpu"), torch.optim.SGD(model.parameters(), 0.1)
    with torch.autocast("cpu", dtype=torch.float16):
        loss = model(1e6 * torch.randn(8, 4)).float().sum()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    assert all(torch.equal(old, new) for old, new in zip(before, model.parameters(), strict=True))
    assert model[1].running_var.isnan().all()


@claim("batch-normalization-in-practice", "`AveragedModel` copies the statistics of the last model; with `use_buffers=True` it averages them")
def averaging_copies_statistics():
    for use_buffers, expected in ((False, 2.0), (True, 1.0)):
        model = nn.BatchNorm1d(1)
        averaged = AveragedModel(model, use_buffers=use_buffers)
        for value in range(3):
            model.running_mean.fill_(value)
            averaged.update_parameters(model)
        assert averaged.module.running_mean.item() == expected


@claim("batch-normalization-in-practice", "two updates by the same batch are exactly one: 0.0513 for 0.1")
def checkpointing_with_a_smaller_momentum():
    x = torch.randn(8, 2, requires_grad=True)
    for reentrant in (False, True):
        norm, once = nn.BatchNorm1d(2, momentum=1 - math.sqrt(1 - 0.1)), nn.BatchNorm1d(2)
        checkpoint(norm, x, use_reentrant=reentrant).sum().backward()
        once(x)
        torch.testing.assert_close(norm.running_mean, once.running_mean)
        torch.testing.assert_close(norm.running_var, once.running_var)


@claim("instance-normalization", "raises one only for a batch of 1; for a larger batch it silently returns $\\beta$.")
def group_of_one_value():
    norm = nn.GroupNorm(4, 4)
    nn.init.constant_(norm.bias, 3)
    fails(lambda: norm(torch.randn(1, 4, 1, 1)), "Expected more than 1 value")
    torch.testing.assert_close(norm(torch.randn(5, 4, 1, 1)), torch.full((5, 4, 1, 1), 3.0), rtol=0, atol=1e-3)


@claim("instance-normalization", "it is a different function from the one in training")
def running_statistics_of_instance_norm():
    norm, x = nn.InstanceNorm2d(2, track_running_stats=True), 5 * torch.randn(3, 2, 4, 4) + 2
    assert (norm(x) - norm.eval()(x)).abs().max() > 0.5
    plain = nn.InstanceNorm2d(2)
    assert torch.equal(plain(x), plain.eval()(x))


@claim("weight-normalization", "in a transposed convolution (`ConvTranspose`) axis 0 holds the input channels")
def lengths_of_a_transposed_convolution():
    g = weight_norm(nn.ConvTranspose2d(3, 5, 2)).parametrizations.weight.original0
    assert g.shape == (3, 1, 1, 1)
    assert weight_norm(nn.Conv2d(3, 5, 2)).parametrizations.weight.original0.shape == (5, 1, 1, 1)


@claim("weight-normalization", "The first is deprecated in favour of the second")
def old_weight_norm_warns():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer = old_weight_norm(nn.Linear(3, 4))
    assert any("deprecated" in str(warning.message) for warning in caught)
    assert {"weight_g", "weight_v"} <= {name for name, _ in layer.named_parameters()}


@claim("weight-normalization", "`original0` is $g$; dividing it by the standard deviation of $w \\cdot x$")
def start_from_data():
    layer, x = weight_norm(nn.Linear(5, 3)), 3 * torch.randn(40, 5) + 1
    with torch.no_grad():
        t = nn.functional.linear(x, layer.weight)
        s = t.std(0, correction=0)
        layer.parametrizations.weight.original0.div_(s[:, None])
        layer.bias.copy_(-t.mean(0) / s)
        y = layer(x)
    torch.testing.assert_close(y.mean(0), torch.zeros(3), rtol=0, atol=1e-5)
    torch.testing.assert_close(y.std(0, correction=0), torch.ones(3), rtol=0, atol=1e-4)


@claim("weight-normalization", "$v$ and $g$ dropped; from then on it is a plain layer.")
def weight_norm_removed():
    layer, x = weight_norm(nn.Linear(3, 4)), torch.randn(2, 3)
    with torch.no_grad():
        layer.parametrizations.weight.original0.mul_(2)
    before = layer(x)
    remove_parametrizations(layer, "weight")
    torch.testing.assert_close(layer(x), before)
    assert type(layer) is nn.Linear and type(layer.weight) is nn.Parameter


@claim("weights-and-spectra", "After weights were replaced, or with few iterations behind it, that estimate can be far off.")
def estimate_of_a_replaced_weight():
    layer = spectral_norm(nn.Linear(30, 30)).eval()
    with torch.no_grad():
        layer.parametrizations.weight.original.normal_()
        assert torch.linalg.matrix_norm(layer.weight, 2) > 2


@claim("layer-normalization", "The ratio is $\\sqrt{n/(n-1)}$: 1.1547 for $n = 4$, and 1.0007 for $n = 768$.")
def deviation_of_layer_norm():
    for n, ratio in ((4, 1.1547), (768, 1.0007)):
        deviation = nn.LayerNorm(n, eps=0.0)(torch.randn(2, n)).std(-1)
        torch.testing.assert_close(deviation, torch.full((2,), ratio), rtol=0, atol=1e-4)


@claim("batch-normalization-in-practice", "Not where `torch.compile` compiles the model as a whole (2.13)")
def compiled_checkpointing_updates_once():
    class Checkpointed(nn.Module):
        def __init__(self):
            super().__init__()
            self.norm = nn.BatchNorm1d(2)

        def forward(self, x):
            return checkpoint(self.norm, x, use_reentrant=False)

    model, x = Checkpointed(), torch.randn(8, 2, requires_grad=True)
    torch.compile(model, backend="aot_eager")(x).sum().backward()
    assert model.norm.num_batches_tracked.item() == 1


@claim("batch-normalization-in-practice", "With more groups the function does not fold it (2.13)")
def fuses_no_groups_of_transposed_convolutions():
    x, norm = torch.randn(2, 4, 5, 5), nn.BatchNorm2d(4).eval()
    norm.running_var.uniform_(0.5, 2)
    grouped = nn.ConvTranspose2d(4, 4, 3, groups=2).eval()
    fails(lambda: fuse_conv_bn_eval(grouped, norm, transpose=True))
    assert (fuse_conv_bn_eval(grouped, norm)(x) - norm(grouped(x))).abs().max() > 0.01
    single = nn.ConvTranspose2d(4, 4, 3, groups=4).eval()
    torch.testing.assert_close(fuse_conv_bn_eval(single, norm)(x), norm(single(x)), rtol=1e-4, atol=1e-5)


@claim("batch-normalization-in-practice", "a model in training mode is left with them thawed")
def update_bn_thaws():
    model = nn.Sequential(nn.BatchNorm1d(1))
    model[0].eval()
    update_bn([torch.zeros(4, 1)], model)
    assert model[0].training


@claim("group-normalization", "and does so in evaluation mode, too")
def one_value_for_each_group_in_evaluation():
    fails(lambda: nn.GroupNorm(4, 4).eval()(torch.randn(1, 4, 1, 1)), "Expected more than 1 value")


@claim("weights-and-spectra", "takes 15 iterations when it is attached to a layer, and one more if the layer is in training mode")
def iterations_at_attaching():
    for trains, expected in ((True, [15, 1]), (False, [15])):
        taken = []
        kind = torch.nn.utils.parametrizations._SpectralNorm
        original = kind._power_method
        kind._power_method = lambda self, w, n, taken=taken: (taken.append(n), original(self, w, n))[1]
        try:
            spectral_norm(nn.Linear(6, 5).train(trains))
        finally:
            kind._power_method = original
        assert taken == expected, taken
