import inspect

import flax.linen
import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

from . import claim, fails


@claim("layer-normalization", "In Flax all of them take one as an argument")
def masks():
    for layer in (nnx.BatchNorm, nnx.InstanceNorm, nnx.GroupNorm):
        assert "mask" in inspect.signature(layer.__call__).parameters


@claim("weight-normalization", "`nnx.WeightNorm` writes $g v / \\lVert v \\rVert$ over the kernel at every call")
@claim("compare/code", "At every call it also overwrites the kernel with $g v / \\lVert v \\rVert$")
def weight_norm_writes_the_kernel():
    layer = nnx.Linear(3, 4, rngs=nnx.Rngs(0))
    norm = nnx.WeightNorm(layer, rngs=nnx.Rngs(0))
    before = np.linalg.norm(np.array(layer.kernel[...]), axis=0)
    norm(jnp.ones((2, 3)))
    after = np.linalg.norm(np.array(layer.kernel[...]), axis=0)
    assert abs(before - 1).max() > 0.01 and abs(after - 1).max() < 1e-5


@claim("compare/code", "`nnx.WeightNorm` does not keep $g$ as an `nnx.Param`")
def weight_norm_keeps_no_parameter():
    layer = nnx.Linear(3, 4, use_bias=False, rngs=nnx.Rngs(0))
    norm = nnx.WeightNorm(layer, rngs=nnx.Rngs(0))
    norm(jnp.ones((2, 3)))
    assert [leaf.shape for leaf in jax.tree.leaves(nnx.state(norm, nnx.Param))] == [(3, 4)]


@claim("compare/code", "Flax by default computes the variance as $\\mathbb{E}[x^2] - \\mathbb{E}[x]^2$.")
def variance_far_from_zero():
    x = 1e4 + jax.random.normal(jax.random.key(0), (64, 256))
    deviation = lambda **options: float(nnx.LayerNorm(256, rngs=nnx.Rngs(0), **options)(x).std(1).mean())
    assert abs(deviation(use_fast_variance=False) - 1) < 0.01 < 0.1 < abs(deviation() - 1)


@claim("batch-normalization", "In Flax (nnx) `eval()` fixes the statistics only")
def evaluation_fixes_statistics_only():
    norm = nnx.BatchNorm(3, rngs=nnx.Rngs(0))
    norm.eval()
    before = np.array(norm.mean[...])
    loss = lambda layer: (layer(jnp.arange(12.0).reshape(4, 3)) ** 2).sum()
    gradients = jax.tree.leaves(nnx.grad(loss)(norm))
    assert (np.array(norm.mean[...]) == before).all()
    assert len(gradients) == 2 and all(abs(np.array(gradient)).max() > 0 for gradient in gradients)


@claim("compare/code", "The default of Keras and Flax, 32, is an error for 48 channels.")
def groups_that_do_not_divide():
    fails(lambda: nnx.GroupNorm(48, rngs=nnx.Rngs(0)), "does not divide")


@claim("compare/code", "says that the collection was not passed")
@claim("compare/code", "batch_stats = updated[\"batch_stats\"]  # without this line they never move")
def linen_statistics():
    norm, x = flax.linen.BatchNorm(), 2 + jax.random.normal(jax.random.key(0), (8, 3))
    variables = norm.init(jax.random.key(0), x, use_running_average=True)
    params, before = {"params": variables["params"]}, np.array(variables["batch_stats"]["mean"])
    _, updated = norm.apply(variables, x, use_running_average=False, mutable=["batch_stats"])
    assert (np.array(variables["batch_stats"]["mean"]) == before).all()
    assert (np.array(updated["batch_stats"]["mean"]) != before).all()
    fails(
        lambda: norm.apply(params, x, use_running_average=True),
        'Tried to access "mean" from collection "batch_stats"',
        "but the collection is empty",
    )


@claim("weight-normalization", "It starts $g$ at 1, so there the output changes at once")
def weight_norm_starts_at_one():
    layer, x = nnx.Linear(3, 4, rngs=nnx.Rngs(0)), jnp.ones((2, 3))
    before = layer(x)
    assert abs(nnx.WeightNorm(layer, rngs=nnx.Rngs(0))(x) - before).max() > 0.01


@claim("layer-normalization", "that of Group Normalization must have the full shape of the input (0.12)")
def mask_of_groups():
    norm, x = nnx.GroupNorm(4, num_groups=2, rngs=nnx.Rngs(0)), jnp.ones((2, 5, 4))
    mask = jnp.ones((2, 5, 1), bool)
    fails(lambda: norm(x, mask=mask), "reshape")
    norm(x, mask=jnp.broadcast_to(mask, x.shape))
    nnx.BatchNorm(4, rngs=nnx.Rngs(0))(x, mask=mask)


@claim("compare/code", "the update of a layer passed as an argument is lost without an error")
def update_under_jit():
    x = jnp.arange(12.0).reshape(4, 3)
    for jit, moves in ((jax.jit, False), (nnx.jit, True)):
        norm = nnx.BatchNorm(3, rngs=nnx.Rngs(0))
        jit(lambda layer, x: layer(x))(norm, x)
        assert (np.array(norm.mean[...]) != 0).any() == moves


@claim("compare/code", "the statistics start anew at every step")
def linen_training_without_statistics():
    norm, x = flax.linen.BatchNorm(momentum=0.9), jnp.full((4, 3), 10.0)
    params = {"params": norm.init(jax.random.key(0), x, use_running_average=True)["params"]}
    for _ in range(2):
        _, updated = norm.apply(params, x, use_running_average=False, mutable=["batch_stats"])
        assert abs(np.array(updated["batch_stats"]["mean"]) - 1).max() < 1e-5
