"""Flax's layers (linen), in double."""

import jax
import jax.numpy as jnp
import numpy as np
from flax import linen as nn

from cases import Cases

jax.config.update("jax_enable_x64", True)
DOUBLE = {"dtype": jnp.float64, "param_dtype": jnp.float64}


def last(a):
    """[N, C, ...spatial] to [N, ...spatial, C]."""
    return np.moveaxis(a, 1, -1)


def second(a):
    return np.moveaxis(np.asarray(a), -1, 1)


def differentiate(function, dy, *arguments):
    y, pull = jax.vjp(function, *map(jnp.asarray, arguments))
    return y, pull(jnp.asarray(dy))


def batch_norm(c, shape, epsilon, momentum):
    channels = shape[1]
    gamma, beta = c.values(channels), c.values(channels)
    xs = [c.values(*shape, scale=2, shift=k) for k in range(3)]
    dy = c.values(*shape)
    layer = nn.BatchNorm(axis=1, epsilon=epsilon, momentum=momentum, use_fast_variance=False, **DOUBLE)
    stats = {"mean": jnp.zeros(channels), "var": jnp.ones(channels)}

    def apply(x, g, b, average):
        variables = {"params": {"scale": g, "bias": b}, "batch_stats": stats}
        return layer.apply(variables, x, use_running_average=average, mutable=["batch_stats"])

    for x in xs:
        train = lambda x, g, b: apply(x, g, b, False)[0]
        y, (dx, dgamma, dbeta) = differentiate(train, dy, x, gamma, beta)
        stats = apply(jnp.asarray(x), jnp.asarray(gamma), jnp.asarray(beta), False)[1]["batch_stats"]
    fixed = lambda x, g, b: apply(x, g, b, True)[0]
    ye, (dxe, dgammae, dbetae) = differentiate(fixed, dy, xs[0], gamma, beta)
    outputs = {"y": y, "dx": dx, "dgamma": dgamma, "dbeta": dbeta}
    outputs |= {"yInference": ye, "dxInference": dxe, "dgammaInference": dgammae, "dbetaInference": dbetae}
    outputs |= {"runningMean": stats["mean"], "runningVariance": stats["var"]}
    options = {"epsilon": epsilon, "momentum": momentum, "convention": "old-weight", "divisor": "n"}
    inputs = {"x0": xs[0], "x1": xs[1], "x2": xs[2], "dy": dy, "gamma": gamma, "beta": beta}
    c.add("batchNorm", "float64", options, inputs, outputs)


def masked_batch_norm(c, shape):
    channels = shape[1]
    given = [c.values(*shape), c.values(channels), c.values(channels)]
    dy = c.values(*shape)
    mask = np.ones((shape[0], 1, *shape[2:]))
    mask[0, 0, ..., 1:] = 0
    layer = nn.BatchNorm(axis=1, use_running_average=False, use_fast_variance=False, **DOUBLE)
    stats = {"mean": jnp.zeros(channels), "var": jnp.ones(channels)}

    def apply(x, g, b):
        variables = {"params": {"scale": g, "bias": b}, "batch_stats": stats}
        where = jnp.broadcast_to(jnp.asarray(mask, bool), x.shape)
        return layer.apply(variables, x, mask=where, mutable=["batch_stats"])[0]

    y, (dx, dgamma, dbeta) = differentiate(apply, dy, *given)
    inputs = dict(zip(["x", "gamma", "beta"], given)) | {"dy": dy}
    outputs = {"y": y, "dx": dx, "dgamma": dgamma, "dbeta": dbeta}
    options = {"epsilon": 1e-5, "mask": mask.ravel().tolist()}
    c.add("maskedBatchNorm", "float64", options, inputs, outputs)


def add(c, method, layer, shape, parameters, options, channels_last=False):
    x, dy = c.values(*shape), c.values(*shape)
    into, back = (last, second) if channels_last else (np.asarray, np.asarray)
    names = {"gamma": "scale", "beta": "bias"}
    keys = list(parameters)

    def apply(x, *values):
        return layer.apply({"params": {names[k]: v for k, v in zip(keys, values)}}, x)

    y, (dx, *rest) = differentiate(apply, into(dy), into(x), *parameters.values())
    outputs = {"y": back(y), "dx": back(dx)} | {f"d{k}": g for k, g in zip(keys, rest)}
    c.add(method, "float64", options, {"x": x, **parameters, "dy": dy}, outputs)


def weight_norm(c, outputs_, inputs_):
    """Flax's kernel is [inputs, outputs]; the case has the outputs first."""
    v, g, dw = c.values(outputs_, inputs_), c.values(outputs_), c.values(outputs_, inputs_)
    layer = nn.WeightNorm(nn.Dense(outputs_, use_bias=False, **DOUBLE), **DOUBLE)

    def apply(v, g):
        params = {"layer_instance": {"kernel": v.T}, "layer_instance/kernel/scale": g}
        return layer.apply({"params": params}, jnp.eye(inputs_)).T

    y, (dv, dg) = differentiate(apply, dw, v, g)
    c.add("weightNorm", "float64", {"per": "output"}, {"v": v, "g": g, "dy": dw}, {"y": y, "dv": dv, "dg": dg})


def spectral_norm(c, outputs_, inputs_):
    """As weight_norm: Flax's kernel is [inputs, outputs]."""
    w, u, dw = c.values(outputs_, inputs_), c.values(outputs_), c.values(outputs_, inputs_)
    layer = nn.SpectralNorm(nn.Dense(outputs_, use_bias=False, **DOUBLE), n_steps=1, **DOUBLE)
    name = "layer_instance/kernel"
    stats = {f"{name}/u": jnp.asarray(u[None]), f"{name}/sigma": jnp.ones(())}

    def apply(w):
        variables = {"params": {"layer_instance": {"kernel": w.T}}, "batch_stats": stats}
        y, state = layer.apply(variables, jnp.eye(inputs_), update_stats=True, mutable=["batch_stats"])
        return y.T, state["batch_stats"][f"{name}/u"][0]

    y, (dy,) = differentiate(lambda w: apply(w)[0], dw, w)
    outputs = {"y": y, "dw": dy, "u": apply(jnp.asarray(w))[1]}
    c.add("spectralNorm", "float64", {"iterations": 1, "first": "v", "epsilon": 1e-12}, {"w": w, "u": u, "dy": dw}, outputs)


def make():
    c = Cases(3)
    for shape in [(4, 3), (9, 2), (3, 2, 5), (2, 3, 2, 3), (2, 2, 2, 2, 2), (1, 3, 2, 4), (1, 2)]:
        for epsilon, momentum in [(1e-5, 0.99), (0.01, 0.6)]:
            batch_norm(c, shape, epsilon, momentum)
    for shape in [(2, 3, 4), (3, 2, 2, 3)]:
        masked_batch_norm(c, shape)
    for shape, trailing in [((3, 4), 1), ((2, 3, 4), 1), ((2, 3, 4), 2), ((2, 2, 3, 2), 3)]:
        axes = tuple(range(-trailing, 0))
        parameters = {"gamma": c.values(*shape[-trailing:]), "beta": c.values(*shape[-trailing:])}
        for epsilon in [1e-6, 0.1]:
            options = {"epsilon": epsilon, "trailing": trailing}
            both = {"epsilon": epsilon, "reduction_axes": axes, "feature_axes": axes}
            layer = nn.LayerNorm(use_fast_variance=False, **both, **DOUBLE)
            add(c, "layerNorm", layer, shape, parameters, options)
            layer = nn.RMSNorm(**both, **DOUBLE)
            add(c, "rmsNorm", layer, shape, {"gamma": parameters["gamma"]}, options)
    for shape in [(2, 4, 5), (2, 6, 2, 2), (2, 4, 1, 2, 2)]:
        parameters = {"gamma": c.values(shape[1]), "beta": c.values(shape[1])}
        for groups in [g for g in (1, 2, 3) if shape[1] % g == 0]:
            layer = nn.GroupNorm(num_groups=groups, use_fast_variance=False, **DOUBLE)
            options = {"epsilon": 1e-6, "groups": groups}
            add(c, "groupNorm", layer, shape, parameters, options, channels_last=True)
        layer = nn.InstanceNorm(use_fast_variance=False, **DOUBLE)
        add(c, "instanceNorm", layer, shape, parameters, {"epsilon": 1e-6}, channels_last=True)
    for shape in [(3, 4), (2, 5)]:
        weight_norm(c, *shape)
        spectral_norm(c, *shape)
    return c.cases


def defaults():
    """What the layers are when nothing is said."""

    def parts(layer):
        shift = {"shift": layer.use_bias} if hasattr(layer, "use_bias") else {}
        return {"epsilon": layer.epsilon, "scale": layer.use_scale, **shift}

    batch, group = nn.BatchNorm(), nn.GroupNorm()
    return {
        "batchNorm": {**parts(batch), "momentum": batch.momentum},
        "layerNorm": parts(nn.LayerNorm()),
        "instanceNorm": parts(nn.InstanceNorm()),
        "groupNorm": {**parts(group), "groups": group.num_groups},
        "rmsNorm": parts(nn.RMSNorm()),
    }
