"""Runs the Python of `src/snippets` and writes down what came out, for `npm test` to compare.

    python -m venv venv && venv/bin/pip install -r tests/reference/requirements.txt
    venv/bin/python tests/reference/make_snippets.py

Every snippet runs in its framework's process, those of Keras on all of its three backends, which must
agree. Beside the outputs stands the hash of the file that made them: a snippet that was changed and
not run again fails a test.
"""

import contextlib
import hashlib
import io
import json
import platform
import runpy
import sys
from importlib.metadata import version
from pathlib import Path

import numpy as np
from apart import BACKENDS, run_apart

HERE = Path(__file__).parent
SNIPPETS = HERE.parent.parent / "src" / "snippets"
FRAMEWORKS = {"pytorch": ["torch"], "keras": ["keras", "tensorflow-cpu"], "flax": ["flax", "jax"]}


def counts(layer):
    """How many numbers a layer of PyTorch learns, and how many it keeps besides."""
    learned = sum(p.numel() for p in layer.parameters())
    kept = sum(b.numel() for b in layer.buffers() if b.is_floating_point())
    return {"learned": learned, "kept": kept}


def run_all(framework):
    """What every snippet of a framework shows, by method; run in this process."""
    sys.path.insert(0, str(SNIPPETS))
    results = {}
    for file in sorted(SNIPPETS.glob(f"*/with_{framework}.py")):
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            names = runpy.run_path(str(file))
        result = {"outputs": json.loads(shown.getvalue().splitlines()[-1])}
        if framework == "pytorch" and ("norm" in names or "layer" in names):
            result |= counts(names.get("norm", names.get("layer")))
        results[file.parent.name] = result
    return results


def require_agreement(framework, results, others):
    for method, result in results.items():
        for name, values in result["outputs"].items():
            other = others[method]["outputs"][name]
            np.testing.assert_allclose(values, other, rtol=1e-5, atol=1e-6, err_msg=f"{framework} {method}")


def main():
    snippets = {}
    for framework, backends in BACKENDS.items():
        results, *rest = [run_apart(__file__, framework, backend) for backend in backends]
        for others in rest:
            require_agreement(framework, results, others)
        for method, result in results.items():
            file = SNIPPETS / method / f"with_{framework}.py"
            digest = hashlib.sha256(file.read_text(encoding="utf-8").encode()).hexdigest()
            snippets.setdefault(method, {})[framework] = {"sha256": digest, **result}
    packages = [name for names in FRAMEWORKS.values() for name in names] + ["numpy"]
    versions = {name: version(name) for name in packages} | {"python": platform.python_version()}
    lines = [
        f'{json.dumps(method)}: {{\n' + ",\n".join(
            f"{json.dumps(name)}: {json.dumps(made, separators=(',', ':'))}" for name, made in each.items()
        ) + "\n}"
        for method, each in sorted(snippets.items())
    ]
    head = f'{{"versions": {json.dumps(versions)}, "methods": {{\n'
    (HERE / "snippets.json").write_text(head + ",\n".join(lines) + "\n}}\n")
    print(f"{len(snippets)} methods, {', '.join(f'{k} {v}' for k, v in versions.items())}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(run_all(sys.argv[1])))
    else:
        main()
