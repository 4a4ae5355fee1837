"""What the makers of reference values share: inputs, and how a case is written down."""

import numpy as np


class Cases:
    """Collects cases; inputs are multiples of 1/64, so that they are short and exact in single."""

    def __init__(self, seed):
        self.random = np.random.default_rng(seed)
        self.cases = []

    def values(self, *shape, scale=1.0, shift=0.0):
        numbers = self.random.normal(size=shape) * scale + shift
        return np.round(numbers * 64) / 64

    def add(self, method, dtype, options, inputs, outputs):
        """Writes one case down: arrays become {shape, data}, in row-major order."""
        self.cases.append(
            {
                "method": method,
                "type": dtype,
                "options": options,
                "inputs": {name: packed(value) for name, value in inputs.items()},
                "outputs": {name: packed(value) for name, value in outputs.items()},
            }
        )


def packed(value):
    array = np.asarray(value)
    data = [int(v) if float(v).is_integer() else float(v) for v in array.ravel().tolist()]
    return {"shape": list(array.shape), "data": data}
