import keras
import numpy as np
from keras import layers, ops

from . import claim, fails

backend = keras.backend.backend()
random = np.random.default_rng(0)


def numbers(x):
    return ops.convert_to_numpy(x)


def draw(*shape):
    return random.standard_normal(shape).astype("float32")


@claim("layer-normalization", "Not on its PyTorch backend in 3.15: there it raises an error where the width is not $C$")
def layer_norm_over_the_second_axis():
    wide, square = draw(2, 4, 3, 5), draw(2, 4, 3, 4)
    if backend != "torch":
        assert abs(numbers(layers.LayerNormalization(axis=1)(wide)).mean(1)).max() < 1e-5
        return
    fails(lambda: layers.LayerNormalization(axis=1)(wide), "normalized_shape")
    y = numbers(layers.LayerNormalization(axis=1)(square))
    assert abs(y.mean(3)).max() < 1e-5 < 0.1 < abs(y.mean(1)).max()


@claim("layer-normalization", "In Keras 3 Batch Normalization honours one; Group Normalization")
def masks():
    x = draw(2, 4, 3)
    mask = np.array([[True, True, False, False], [True, True, True, False]])
    norm = layers.BatchNormalization(epsilon=1e-7)
    y = numbers(norm(x, training=True, mask=ops.convert_to_tensor(mask)))
    assert abs(y[mask].mean(0)).max() < 1e-4
    group = layers.GroupNormalization(groups=1)
    assert group.supports_masking
    fails(lambda: group(x, mask=mask), "mask")


@claim("compare", "and so do BN and GN of Keras 3.15 on its PyTorch backend")
@claim("compare/code", "In Keras 3.15 it is the PyTorch backend that computes BN and GN so")
def variance_far_from_zero():
    x = 1e4 + draw(32, 14, 14, 2)
    channels = 1e4 + draw(200, 1, 1, 2)
    kinds = {
        "BN": lambda: [layers.BatchNormalization()(1e4 + draw(32, 14, 14, 2), training=True) for _ in range(40)],
        "GN": lambda: [layers.GroupNormalization(groups=1)(x)],
        "IN": lambda: [layers.GroupNormalization(groups=-1)(x)],
        "LN": lambda: [layers.LayerNormalization()(channels)],
    }
    spoiled = {name for name, run in kinds.items() if any(np.isnan(numbers(y)).any() for y in run())}
    assert spoiled == ({"BN", "GN", "IN"} if backend == "torch" else set()), spoiled


def spectral_dense():
    layer = layers.SpectralNormalization(layers.Dense(4, use_bias=False))
    layer.build((None, 3))
    return layer, lambda: numbers(layer.layer.kernel).copy()


@claim("weights-and-spectra", "each time it is called in training mode it writes $W / \\hat{\\sigma}$ back into the kernel")
def spectral_norm_writes_the_kernel():
    layer, kernel = spectral_dense()
    before = kernel()
    layer(draw(2, 3), training=True)
    ratio = kernel() / before
    assert abs(ratio / ratio[0, 0] - 1).max() < 1e-4 and abs(ratio[0, 0] - 1) > 1e-3


@claim("weights-and-spectra", "On JAX the gradient passes, but `fit()` drops what was written")
@claim("weights-and-spectra", "After `fit()` on the JAX backend that kernel was never divided")
def spectral_norm_in_fit():
    layer, kernel = spectral_dense()
    model = keras.Sequential([keras.Input((3,)), layer])
    model.compile(keras.optimizers.SGD(0.0), "mse")
    before = kernel()
    model.fit(draw(32, 3), draw(32, 4), verbose=0)
    assert (backend == "jax") == bool((kernel() == before).all())


@claim("weights-and-spectra", "Keras 3 does not divide at all in evaluation mode")
def spectral_norm_in_evaluation():
    layer, kernel = spectral_dense()
    x = draw(5, 3)
    np.testing.assert_allclose(numbers(layer(x, training=False)), x @ kernel(), rtol=1e-4, atol=1e-5)


def model_with_batch_norm():
    keras.utils.set_random_seed(0)
    norm = layers.BatchNormalization(momentum=0.9)
    model = keras.Sequential([keras.Input((3,)), norm, layers.Dense(1)])
    return model, norm, draw(32, 3), draw(32, 1)


@claim("batch-normalization-in-practice", "moves everything on TensorFlow, raises an error on JAX, and moves nothing on PyTorch")
def frozen_without_compiling():
    model, norm, x, y = model_with_batch_norm()
    model.compile("sgd", "mse")
    model.fit(x, y, verbose=0)
    norm.trainable = False
    before = [numbers(weight).copy() for weight in norm.weights]
    if backend == "jax":
        fails(lambda: model.fit(x, y, verbose=0))
        return
    model.fit(x, y, verbose=0)
    moved = [bool((numbers(weight) != old).any()) for weight, old in zip(norm.weights, before, strict=True)]
    assert moved == [backend == "tensorflow"] * 4, moved


@claim("batch-normalization-in-practice", "one that has trained knows the old list of variables only")
def optimizer_that_has_trained():
    def unfreeze(optimizer_for):
        model, norm, x, y = model_with_batch_norm()
        norm.trainable = False
        first = keras.optimizers.Adam(1e-3)
        model.compile(first, "mse")
        model.fit(x, y, verbose=0)
        norm.trainable = True
        model.compile(optimizer_for(first), "mse")
        model.fit(x, y, verbose=0)

    fails(lambda: unfreeze(lambda first: first))
    unfreeze(lambda _: keras.optimizers.Adam(1e-3))


@claim("batch-normalization-in-practice", "# or γ and β only: bn.gamma.trainable = bn.beta.trainable = False")
def gamma_and_beta_alone():
    model, norm, x, y = model_with_batch_norm()
    norm.gamma.trainable = norm.beta.trainable = False
    model.compile("sgd", "mse")
    before = [numbers(weight).copy() for weight in norm.weights]
    model.fit(x, y, verbose=0)
    moved = {weight.name: bool((numbers(weight) != old).any()) for weight, old in zip(norm.weights, before, strict=True)}
    assert moved == {"gamma": False, "beta": False, "moving_mean": True, "moving_variance": True}, moved


@claim("batch-normalization-limits", "while Keras 3 (3.15) silently returns $\\beta$")
def one_value_for_each_channel():
    y = numbers(layers.BatchNormalization(beta_initializer=keras.initializers.Constant(3.0))(draw(1, 4), training=True))
    np.testing.assert_allclose(y, 3.0, atol=1e-4)


@claim("compare/code", "Give Keras `[N, C, H, W]` with `axis=-1` and there is no error")
def wrong_axis():
    norm = layers.BatchNormalization()
    norm(draw(2, 4, 3, 5))
    assert norm.gamma.shape == (5,)


@claim("compare/code", "The default of Keras and Flax, 32, is an error for 48 channels.")
def groups_that_do_not_divide():
    fails(lambda: layers.GroupNormalization()(draw(2, 3, 3, 48)), "multiple")


@claim("compare/code", "`synchronized=True` in Keras (TensorFlow backend only)")
def synchronized_on_tensorflow_only():
    if backend == "tensorflow":
        layers.BatchNormalization(synchronized=True)(draw(4, 3), training=True)
    else:
        fails(lambda: layers.BatchNormalization(synchronized=True), "only supported with the TensorFlow backend")


@claim("compare/code", "In Keras `trainable = False` means inference mode, too, for Batch Normalization only.")
def frozen_means_inference():
    norm, x = layers.BatchNormalization(), 3 * draw(8, 3) + 1
    norm.build(x.shape)
    norm.trainable = False
    np.testing.assert_allclose(numbers(norm(x, training=True)), x / 1.001**0.5, rtol=1e-4)
    dropout = layers.Dropout(0.5)
    dropout.trainable = False
    assert (numbers(dropout(np.ones((50, 50), "float32"), training=True)) == 0).any()


@claim("compare/code", "As the paper does, Keras keeps a running average of $\\sigma$, not of $\\sigma^2$.")
@claim("batch-renormalization", "The running statistics for $r$ and $d$ are kept apart from those of inference")
def renorm_averages_deviations():
    norm = layers.BatchNormalization(renorm=True, momentum=0.9, renorm_momentum=0.8, epsilon=0.0)
    for_inference = for_renorm = 1.0
    for scale in (1, 2, 3):
        x = scale * draw(50, 1)
        norm(x, training=True)
        for_inference = 0.9 * for_inference + 0.1 * x.std()
        for_renorm = 0.8 * for_renorm + 0.2 * x.std()
    np.testing.assert_allclose(numbers(norm.renorm_stddev), for_renorm, rtol=1e-4)
    np.testing.assert_allclose(numbers(norm.moving_variance), for_inference**2, rtol=1e-4)


@claim("batch-renormalization", "without it there are none, and the layer has no schedule that widens them")
def renorm_without_limits():
    x = 4 * draw(64, 3) + 20
    np.testing.assert_allclose(numbers(layers.BatchNormalization(renorm=True)(x, training=True)), x, rtol=1e-3)
    limits = {"rmax": 3, "rmin": 1 / 3, "dmax": 5}
    y = numbers(layers.BatchNormalization(renorm=True, renorm_clipping=limits)(x, training=True))
    np.testing.assert_allclose((y.mean(0), y.std(0)), ([5] * 3, [3] * 3), rtol=1e-2)


@claim("compare/code", "PyTorch's default gives 0.28 and that of Keras 0.10")
def rms_norm_of_small_values():
    assert abs(numbers(layers.RMSNormalization()(np.full((1, 4), 1e-4, "float32"))) - 0.0995).max() < 1e-3


@claim("batch-normalization-in-practice", "In a Functional model `fit()` of Keras 3.15 passes `training=True` over it")
def inference_mode_of_a_functional_model():
    norm = layers.BatchNormalization(momentum=0.9)
    inputs = keras.Input((3,))
    model = keras.Model(inputs, layers.Dense(1)(norm(inputs, training=False)))
    model.compile("sgd", "mse")
    before = numbers(norm.moving_mean).copy()
    model.fit(draw(32, 3) + 3, draw(32, 1), verbose=0)
    assert (numbers(norm.moving_mean) != before).all()


@claim("batch-normalization-in-practice", "fixes the statistics only inside a `call` or a training loop that you wrote")
def inference_mode_of_a_call():
    class Written(keras.Model):
        def __init__(self):
            super().__init__()
            self.norm, self.dense = layers.BatchNormalization(momentum=0.9), layers.Dense(1)

        def call(self, x):
            return self.dense(self.norm(x, training=False))

    model = Written()
    model.compile("sgd", "mse")
    model.fit(draw(32, 3) + 3, draw(32, 1), verbose=0)
    assert (numbers(model.norm.moving_mean) == 0).all()


@claim("weights-and-spectra", "(`trainable=False` does not stop the writing on any backend, and on JAX lets it last.)")
def frozen_spectral_norm_is_written():
    layer, kernel = spectral_dense()
    layer.trainable = False
    model = keras.Sequential([keras.Input((3,)), layer, layers.Dense(4)])
    model.compile("sgd", "mse")
    before = kernel()
    model.fit(draw(32, 3), draw(32, 4), verbose=0)
    assert (kernel() != before).any()
