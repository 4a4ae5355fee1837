"""What the snippets share: their inputs, and how they show what came out.

Each runs by itself: `PYTHONPATH=src/snippets python src/snippets/group-norm/with_pytorch.py`.
"""

import json
from pathlib import Path

import numpy as np

_given = json.loads((Path(__file__).parent / "given.json").read_text())


def values(name):
    """An input, in single precision: images are [N, C, H, W], weights [outputs, inputs, ...]."""
    data, shape = _given[name]["data"], _given[name]["shape"]
    return np.array(data, np.float32).reshape(shape)


def torch(name):
    from torch import from_numpy

    return from_numpy(values(name))


def last(name):
    """Images as [N, H, W, C], as Keras and Flax have them."""
    return np.moveaxis(values(name), 1, -1)


def kernel(name):
    """A weight as Keras and Flax have it: [..., inputs, outputs]."""
    weight = values(name)
    return weight.transpose(*range(2, weight.ndim), 1, 0)


def second(value):
    """The channels of an output back to the second axis."""
    return np.moveaxis(_array(value), -1, 1)


def outputs_first(value):
    """Undoes `kernel`."""
    weight = _array(value)
    return weight.transpose(-1, -2, *range(weight.ndim - 2))


def show(**outputs):
    """Prints the outputs as one line of JSON, in row-major order, as single precision has them."""
    arrays = {name: _array(value).astype(np.float32) for name, value in outputs.items()}
    short = {name: [float(f"{v:.8g}") for v in a.ravel()] for name, a in arrays.items()}
    print(json.dumps(short))


def _array(value):
    return np.asarray(value.detach() if hasattr(value, "detach") else value)
