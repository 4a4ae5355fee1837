import inspect

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

from . import claim, fails


@claim("layer-normalization", "In Flax all of them take one as an argument.")
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
