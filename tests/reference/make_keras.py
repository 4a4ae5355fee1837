"""Keras 3's layers, on its TensorFlow backend."""

import keras
import numpy as np
import tensorflow as tf

from cases import Cases

CHANNELS = {"axis": 1}


def run(layer, x, dy, **call):
    """The layer's value and the gradients of its input and weights."""
    x = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = layer(x, **call)
    variables = [v.value for v in layer.trainable_variables]
    gradients = tape.gradient(y, [x, *variables], output_gradients=tf.constant(dy))
    return y.numpy(), [g.numpy() for g in gradients]


def build(layer, shape, **weights):
    layer.build(shape)
    for name, value in weights.items():
        getattr(layer, name).assign(value)
    return layer


def batch_norm(c, shape, epsilon, momentum):
    channels = shape[1]
    gamma, beta = c.values(channels), c.values(channels)
    layer = keras.layers.BatchNormalization(
        momentum=momentum, epsilon=epsilon, dtype="float64", **CHANNELS
    )
    build(layer, shape, gamma=gamma, beta=beta)
    xs = [c.values(*shape, scale=2, shift=k) for k in range(3)]
    dy = c.values(*shape)
    for x in xs:
        y, (dx, dgamma, dbeta) = run(layer, x, dy, training=True)
    fixed, (dx_fixed, dgamma_fixed, dbeta_fixed) = run(layer, xs[0], dy, training=False)
    outputs = {"y": y, "dx": dx, "dgamma": dgamma, "dbeta": dbeta}
    outputs |= {"yInference": fixed, "dxInference": dx_fixed}
    outputs |= {"dgammaInference": dgamma_fixed, "dbetaInference": dbeta_fixed}
    outputs |= {"runningMean": layer.moving_mean.numpy(), "runningVariance": layer.moving_variance.numpy()}
    options = {"epsilon": epsilon, "momentum": momentum, "convention": "old-weight", "divisor": "n"}
    inputs = {"x0": xs[0], "x1": xs[1], "x2": xs[2], "dy": dy, "gamma": gamma, "beta": beta}
    c.add("batchNorm", "float64", options, inputs, outputs)


def masked_batch_norm(c, examples, steps, channels):
    """Keras has the channels last, [N, T, C]; the case has them second."""
    gamma, beta = c.values(channels), c.values(channels)
    x, dy = c.values(examples, channels, steps), c.values(examples, channels, steps)
    mask = np.ones((examples, steps))
    mask[0, 1:] = 0
    layer = keras.layers.BatchNormalization(dtype="float64")
    build(layer, (examples, steps, channels), gamma=gamma, beta=beta)
    swap = lambda a: np.swapaxes(a, 1, 2)
    y, (dx, dgamma, dbeta) = run(layer, swap(x), swap(dy), training=True, mask=mask.astype(bool))
    outputs = {"y": swap(y), "dx": swap(dx), "dgamma": dgamma, "dbeta": dbeta}
    # Keras divides by the number of kept positions + 1e-7.
    options = {"epsilon": 1e-3, "mask": mask.ravel().tolist(), "tolerance": 1e-7}
    c.add("maskedBatchNorm", "float64", options, {"x": x, "gamma": gamma, "beta": beta, "dy": dy}, outputs)


def add(c, method, layer, shape, weights, options, shift=True):
    x, dy = c.values(*shape), c.values(*shape)
    build(layer, shape, **weights)
    y, gradients = run(layer, x, dy)
    outputs = {"y": y} | dict(zip(["dx", "dgamma", "dbeta"], gradients))
    c.add(method, "float64", options, {"x": x, **weights, "dy": dy}, outputs)


def spectral_norm(c, inputs, units):
    layer = keras.layers.SpectralNormalization(
        keras.layers.Dense(units, use_bias=False, dtype="float64"), power_iterations=1, dtype="float64"
    )
    layer.build((None, inputs))
    w, u = c.values(inputs, units), c.values(units)
    layer.layer.kernel.assign(w)
    layer.vector_u.assign(u.reshape(1, -1))
    layer(np.eye(inputs), training=True)
    outputs = {"y": layer.layer.kernel.numpy().T, "u": layer.vector_u.numpy().ravel()}
    options = {"iterations": 1, "first": "v", "epsilon": 1e-12}
    c.add("spectralNorm", "float64", options, {"w": w.T, "u": u}, outputs)


def make():
    c = Cases(2)
    for shape in [(4, 3), (9, 2), (3, 2, 5), (2, 3, 2, 3), (2, 2, 2, 2, 2), (1, 3, 2, 4), (1, 2)]:
        for epsilon, momentum in [(1e-3, 0.99), (0.01, 0.6)]:
            batch_norm(c, shape, epsilon, momentum)
    for shape in [(2, 4, 3), (3, 5, 2)]:
        masked_batch_norm(c, *shape)
    for shape, trailing in [((3, 4), 1), ((2, 3, 4), 1), ((2, 3, 4), 2), ((2, 2, 3, 2), 3)]:
        for epsilon in [1e-3, 0.1]:
            ends = shape[-trailing:]
            axes = list(range(-trailing, 0))
            weights = {"gamma": c.values(*ends), "beta": c.values(*ends)}
            options = {"epsilon": epsilon, "trailing": trailing}
            layer = keras.layers.LayerNormalization(axis=axes, epsilon=epsilon, dtype="float64")
            add(c, "layerNorm", layer, shape, weights, options)
        ends = shape[-1:]
        layer = keras.layers.RMSNormalization(axis=-1, epsilon=1e-6, dtype="float64")
        layer.build(shape)
        x, dy, gamma = c.values(*shape), c.values(*shape), c.values(*ends)
        layer.scale.assign(gamma)
        y, (dx, dgamma) = run(layer, x, dy)
        inputs = {"x": x, "gamma": gamma, "dy": dy}
        c.add("rmsNorm", "float64", {"epsilon": 1e-6, "trailing": 1}, inputs, {"y": y, "dx": dx, "dgamma": dgamma})
    for shape in [(2, 4, 5), (2, 6, 2, 2)]:
        for groups in [g for g in (1, 2, 3) if shape[1] % g == 0] + [-1]:
            weights = {"gamma": c.values(shape[1]), "beta": c.values(shape[1])}
            layer = keras.layers.GroupNormalization(groups=groups, epsilon=1e-3, dtype="float64", **CHANNELS)
            if groups == -1:
                add(c, "instanceNorm", layer, shape, weights, {"epsilon": 1e-3})
            else:
                add(c, "groupNorm", layer, shape, weights, {"epsilon": 1e-3, "groups": groups})
    for shape in [(3, 4), (2, 2, 3)]:
        layer = keras.layers.UnitNormalization(axis=list(range(1, len(shape))), dtype="float64")
        add(c, "l2Scaling", layer, shape, {}, {"epsilon": 1e-6})
    for shape in [(3, 4), (4, 2)]:
        spectral_norm(c, *shape)
    return c.cases


def defaults():
    """What the layers are when nothing is said."""
    parts = lambda layer: {"epsilon": layer.epsilon, "scale": layer.scale, "shift": layer.center}
    batch = keras.layers.BatchNormalization()
    group = keras.layers.GroupNormalization()
    rms = keras.layers.RMSNormalization()
    return {
        "batchNorm": {**parts(batch), "momentum": batch.momentum},
        "layerNorm": parts(keras.layers.LayerNormalization()),
        "groupNorm": {**parts(group), "groups": group.groups},
        "rmsNorm": {"epsilon": rms.epsilon},
    }
