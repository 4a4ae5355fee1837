"""Ten steps of training in PyTorch, for every normalization of `src/training/networks/`.

    python -m venv venv && venv/bin/pip install torch==2.13.0
    venv/bin/python tests/reference/make_training.py

It writes `training.json` beside this script: inputs, first weights, and the weights, losses and running
statistics after ten steps, all computed in double. Names are those of `src/training/networks/`.
"""

import json
import math
import platform
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

HERE = Path(__file__).parent
EPSILON = 1e-5
STEPS = 10
BATCHES = 2
EXAMPLES = 6
CLASSES = 3
torch.set_default_dtype(torch.float64)
torch.manual_seed(19)


def draw(*shape, scale=1.0):
    """Numbers of four decimals, so that the file is small and every type holds them as they are read."""
    return torch.round(torch.randn(*shape) * scale, decimals=4)


class Norm(nn.Module):
    """One normalization, with γ and β by channels (RMSNorm: by elements)."""

    def __init__(self, kind, name, shape):
        super().__init__()
        self.kind, self.name = kind, name
        length = math.prod(shape[1:]) if kind == "rms" else shape[1]
        if kind not in ("none", "mean-only"):
            self.gamma = nn.Parameter(torch.ones(length))
        if kind != "none":
            self.beta = nn.Parameter(torch.zeros(length))
        if kind == "filter-response":
            self.tau = nn.Parameter(torch.zeros(length))
        if kind == "switchable":
            self.meanLogits = nn.Parameter(torch.zeros(3))
            self.varianceLogits = nn.Parameter(torch.zeros(3))
        if kind in ("batch", "renorm", "mean-only", "switchable"):
            self.mean, self.variance = torch.zeros(length), torch.ones(length)
        self.steps = 0

    def forward(self, x):
        kind, channels = self.kind, x.shape[1]
        if kind == "none":
            return x
        if kind == "batch":
            return F.batch_norm(
                x, self.mean, self.variance, self.gamma, self.beta, True, 0.1, EPSILON
            )
        if kind in ("layer", "group", "instance"):
            groups = {"layer": 1, "group": 2, "instance": channels}[kind]
            return F.group_norm(x, groups, self.gamma, self.beta, EPSILON)
        if kind == "rms":
            shape = x.shape[1:]
            return F.rms_norm(x, shape, self.gamma.view(shape), EPSILON) + self.beta.view(shape)
        if kind == "channel-layer":
            shape, last = [channels], x.movedim(1, -1)
            return F.layer_norm(last, shape, self.gamma, self.beta, EPSILON).movedim(-1, 1)
        if kind == "filter-response":
            y = x / torch.sqrt(x.square().mean((2, 3), keepdim=True) + 1e-6)
            y = self.by_channel(self.gamma, x) * y + self.by_channel(self.beta, x)
            return torch.maximum(y, self.by_channel(self.tau, x))
        axes = [0, *range(2, x.dim())]
        batch_variance, batch_mean = torch.var_mean(x, axes, correction=0)
        m = x.numel() / channels
        if kind == "mean-only":
            y = x - self.by_channel(batch_mean, x) + self.by_channel(self.beta, x)
        elif kind == "switchable":
            y = self.mix(x, self.by_channel(batch_mean, x), self.by_channel(batch_variance, x))
        else:
            y = self.renormalize(x, batch_mean, batch_variance)
        with torch.no_grad():
            self.mean += 0.1 * (batch_mean - self.mean)
            self.variance += 0.1 * (batch_variance * m / (m - 1) - self.variance)
        return y

    def renormalize(self, x, batch_mean, batch_variance):
        share = min(1, self.steps / 4)
        r_max, d_max = 1 + share * 2, share * 5
        self.steps += 1
        deviation = torch.sqrt(batch_variance + EPSILON)
        old = torch.sqrt(self.variance + EPSILON)
        r = (deviation / old).clamp(1 / r_max, r_max).detach()
        d = ((batch_mean - self.mean) / old).clamp(-d_max, d_max).detach()
        x = (x - self.by_channel(batch_mean, x)) / self.by_channel(deviation, x)
        x = x * self.by_channel(r, x) + self.by_channel(d, x)
        return self.by_channel(self.gamma, x) * x + self.by_channel(self.beta, x)

    def mix(self, x, batch_mean, batch_variance):
        variances, means = zip(
            *(torch.var_mean(x, axes, correction=0, keepdim=True) for axes in [(2, 3), (1, 2, 3)])
        )
        weights = [torch.softmax(p, 0) for p in (self.meanLogits, self.varianceLogits)]
        mean = sum(w * m for w, m in zip(weights[0], [*means, batch_mean]))
        variance = sum(w * v for w, v in zip(weights[1], [*variances, batch_variance]))
        x = (x - mean) / torch.sqrt(variance + EPSILON)
        return self.by_channel(self.gamma, x) * x + self.by_channel(self.beta, x)

    @staticmethod
    def by_channel(values, x):
        return values.view(1, -1, *[1] * (x.dim() - 2))

    def learned(self):
        names = ["gamma", "beta", "tau", "meanLogits", "varianceLogits"]
        names = [name for name in names if hasattr(self, name)]
        return {f"{self.name}.{name}": getattr(self, name) for name in names}


class Weighted(nn.Module):
    """A dense layer or a 3x3 convolution, whose weight may be normalized or standardized."""

    def __init__(self, name, weight, kind):
        super().__init__()
        self.name, self.kind = name, kind
        self.weight = nn.Parameter(weight.clone())
        self.bias = nn.Parameter(torch.zeros(len(weight)))
        if kind == "normalized":
            self.length = nn.Parameter(weight.flatten(1).norm(dim=1))
        if kind == "spectral":
            self.u = torch.ones(len(weight))
            for _ in range(15):
                self.iterate()

    @torch.no_grad()
    def iterate(self):
        w = self.weight.flatten(1)
        self.v = F.normalize(w.T @ self.u, dim=0)
        self.u = F.normalize(w @ self.v, dim=0)

    def forward(self, x):
        w = self.weight
        shape = [-1, *[1] * (w.dim() - 1)]
        if self.kind == "normalized":
            w = self.length.view(shape) * w / w.flatten(1).norm(dim=1).view(shape)
        if self.kind == "standardized":
            variance, mean = torch.var_mean(w.flatten(1), 1, correction=0)
            w = (w - mean.view(shape)) / torch.sqrt(variance + EPSILON).view(shape)
        if self.kind == "spectral":
            self.iterate()
            w = w / (self.u @ w.flatten(1) @ self.v)
        if w.dim() == 2:
            return F.linear(x, w, self.bias)
        return F.conv2d(x, w, self.bias, padding=1)

    def learned(self):
        if self.kind == "normalized":
            names = {"direction": self.weight, "length": self.length}
        else:
            names = {"weight": self.weight}
        return {f"{self.name}.{key}": p for key, p in {**names, "bias": self.bias}.items()}


class Convolutional(nn.Module):
    def __init__(self, start, norm, weights):
        super().__init__()
        self.convs = nn.ModuleList(
            Weighted(f"conv{i}", start[f"conv{i}.weight"], weights) for i in range(2)
        )
        shapes = [(EXAMPLES, 4, 7, 7), (EXAMPLES, 4, 3, 3)]
        self.norms = nn.ModuleList(Norm(norm, f"norm{i}", s) for i, s in enumerate(shapes))
        self.logits = Weighted("logits", start["logits.weight.convolutional"], "plain")

    def forward(self, x):
        # Filter Response Normalization has a unit of its own.
        unit = (lambda y: y) if self.norms[0].kind == "filter-response" else F.relu
        x = F.max_pool2d(unit(self.norms[0](self.convs[0](x))), 2)
        x = unit(self.norms[1](self.convs[1](x)))
        return self.logits(x.flatten(1))


class Dense(nn.Module):
    def __init__(self, start, norm, weights):
        super().__init__()
        self.layers = nn.ModuleList(
            Weighted(f"dense{i}", start[f"dense{i}.weight"], weights) for i in range(2)
        )
        self.norms = nn.ModuleList(Norm(norm, f"norm{i}", (EXAMPLES, 4)) for i in range(2))
        self.logits = Weighted("logits", start["logits.weight.dense"], "plain")

    def forward(self, x):
        for layer, norm in zip(self.layers, self.norms):
            x = F.relu(norm(layer(x)))
        return self.logits(x)


class StepNorm(nn.Module):
    """Layer or Batch Normalization at each step, with statistics for each step."""

    def __init__(self, kind, name, features, steps):
        super().__init__()
        self.kind, self.name = kind, name
        if kind == "none":
            return
        self.gamma = nn.Parameter(torch.full([features], 0.1 if kind == "batch" else 1.0))
        self.beta = nn.Parameter(torch.zeros(features))
        if kind == "batch":
            self.running = [(torch.zeros(features), torch.ones(features)) for _ in range(steps)]

    def forward(self, x, t):
        if self.kind == "none":
            return x
        if self.kind == "layer":
            return F.layer_norm(x, x.shape[1:], self.gamma, self.beta, EPSILON)
        mean, variance = self.running[t]
        return F.batch_norm(x, mean, variance, self.gamma, self.beta, True, 0.1, EPSILON)

    def learned(self):
        return {} if self.kind == "none" else {
            f"{self.name}.gamma": self.gamma,
            f"{self.name}.beta": self.beta,
        }


class Recurrent(nn.Module):
    def __init__(self, start, cell, norm, steps):
        super().__init__()
        self.cell = cell
        gates = 1 if cell == "simple" else 4
        self.w = nn.Parameter(start[f"cell.recurrent.{cell}"].clone())
        self.u = nn.Parameter(start[f"cell.input.{cell}"].clone())
        self.units = self.w.shape[1]
        self.b = nn.Parameter(torch.zeros(gates * self.units))
        if cell == "simple":
            names = {"norm": self.units}
        else:
            with torch.no_grad():
                self.b[self.units : 2 * self.units] = 1
            names = {
                "recurrentNorm": 4 * self.units,
                "inputNorm": 4 * self.units,
                "cellNorm": self.units,
            }
        self.norms = nn.ModuleDict(
            {name: StepNorm(norm, f"cell.{name}", size, steps) for name, size in names.items()}
        )
        self.answer = Weighted("answer", start["answer.weight"], "plain")

    def forward(self, x):
        h = torch.zeros(len(x), self.units)
        c = torch.zeros(len(x), self.units)
        for t in range(x.shape[1]):
            recalled, read = F.linear(h, self.w), F.linear(x[:, t], self.u)
            if self.cell == "simple":
                h = torch.tanh(self.norms["norm"](recalled + read + self.b, t))
                continue
            sums = self.norms["recurrentNorm"](recalled, t) + self.norms["inputNorm"](read, t)
            i, f, g, o = (sums + self.b).chunk(4, 1)
            c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
            h = torch.sigmoid(o) * torch.tanh(self.norms["cellNorm"](c, t))
        return self.answer(h)

    def learned(self):
        return {"cell.recurrent": self.w, "cell.input": self.u, "cell.bias": self.b}


def learned(network):
    """All parameters by the names that `src/training/networks/` gives them."""
    return {
        name: parameter
        for module in network.modules()
        if hasattr(module, "learned")
        for name, parameter in module.learned().items()
    }


def remembered(network):
    running = {}
    for module in network.modules():
        if isinstance(module, Norm) and hasattr(module, "mean"):
            running[module.name] = (module.mean, module.variance)
        if isinstance(module, StepNorm) and module.kind == "batch":
            running |= {f"{module.name}.{t}": pair for t, pair in enumerate(module.running)}
    return {
        name: {"mean": mean.tolist(), "variance": variance.tolist()}
        for name, (mean, variance) in running.items()
    }


def train(network, inputs, labels, optimizer):
    parameters = learned(network)
    assert len(parameters) == len(list(network.parameters()))
    first = {name: p.flatten().tolist() for name, p in parameters.items()}
    if optimizer == "adam":
        steps = torch.optim.Adam(network.parameters(), lr=0.01)
    else:
        steps = torch.optim.SGD(network.parameters(), lr=0.05, momentum=0.9, weight_decay=0.01)
    losses = []
    for step in range(STEPS):
        steps.zero_grad()
        loss = F.cross_entropy(network(inputs[step % BATCHES]), labels[step % BATCHES])
        loss.backward()
        steps.step()
        losses.append(loss.item())
    last = {name: p.flatten().tolist() for name, p in parameters.items()}
    return {"first": first, "losses": losses, "last": last, "running": remembered(network)}


def make():
    inputs = {
        "pictures": draw(BATCHES, EXAMPLES, 1, 7, 7),
        "points": draw(BATCHES, EXAMPLES, 5),
        "sequences": draw(BATCHES, EXAMPLES, 4, 3),
    }
    labels = torch.randint(CLASSES, (BATCHES, EXAMPLES))
    start = {
        "conv0.weight": draw(4, 1, 3, 3, scale=0.5),
        "conv1.weight": draw(4, 4, 3, 3, scale=0.3),
        "logits.weight.convolutional": draw(CLASSES, 36, scale=0.2),
        "logits.weight.dense": draw(CLASSES, 4, scale=0.7),
        "dense0.weight": draw(4, 5, scale=0.6),
        "dense1.weight": draw(4, 4, scale=0.7),
        "answer.weight": draw(CLASSES, 4, scale=0.7),
        "cell.recurrent.simple": draw(4, 4, scale=0.5),
        "cell.input.simple": draw(4, 3, scale=0.6),
        "cell.recurrent.long short-term": draw(16, 4, scale=0.5),
        "cell.input.long short-term": draw(16, 3, scale=0.6),
    }
    names = {
        "none": ("none", "plain"),
        "batch": ("batch", "plain"),
        "renorm": ("renorm", "plain"),
        "layer": ("layer", "plain"),
        "instance": ("instance", "plain"),
        "group": ("group", "plain"),
        "rms": ("rms", "plain"),
        "weight": ("none", "normalized"),
        "weight-mean-only": ("mean-only", "normalized"),
        "standardized": ("group", "standardized"),
        "channel-layer": ("channel-layer", "plain"),
        "spectral": ("none", "spectral"),
        "filter-response": ("filter-response", "plain"),
        "switchable": ("switchable", "plain"),
    }
    cases = []

    def add(options, network, kind):
        result = train(network, inputs[kind], labels, options["optimizer"])
        cases.append({**options, "inputs": kind, **result})

    for name, (norm, weights) in names.items():
        # Before a norm that takes the mean of a channel away, a bias has gradient 0 but for rounding,
        # which Adam would blow up to steps of full size.
        second = "momentum" if norm in ("batch", "renorm", "instance", "mean-only") else "adam"
        for optimizer in dict.fromkeys(["momentum", second]):
            options = {"network": "convolutional", "normalization": name, "optimizer": optimizer}
            add(options, Convolutional(start, norm, weights), "pictures")
        if name not in ("instance", "filter-response", "switchable"):
            options = {"network": "dense", "normalization": name, "optimizer": "momentum"}
            add(options, Dense(start, norm, weights), "points")
    for cell in ["simple", "long short-term"]:
        for norm in ["none", "layer", "batch"]:
            optimizer = "momentum" if norm == "batch" else "adam"
            options = {"network": "recurrent", "normalization": norm, "optimizer": optimizer}
            add({**options, "cell": cell}, Recurrent(start, cell, norm, 4), "sequences")
    data = {
        "inputs": {name: values.flatten(1).tolist() for name, values in inputs.items()},
        "labels": labels.tolist(),
    }
    return data, cases


def rounded(value):
    """Twelve digits: more than float32 and less than the file's size would tell."""
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, list):
        return [rounded(v) for v in value]
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    return value


if __name__ == "__main__":
    data, cases = make()
    versions = {"torch": torch.__version__, "python": platform.python_version()}
    head = json.dumps({"framework": "pytorch", "versions": versions, **rounded(data)})[:-1]
    lines = ",\n".join(json.dumps(rounded(case), separators=(",", ":")) for case in cases)
    (HERE / "training.json").write_text(f'{head}, "cases": [\n{lines}\n]}}\n')
    print(f"{len(cases)} cases")
