"""Makes the reference values that the core's tests compare with.

    python -m venv venv && venv/bin/pip install -r tests/reference/requirements.txt
    venv/bin/python tests/reference/make.py

Each framework runs in a process of its own and writes one JSON file beside this script, with the
versions that made it. `npm test` reads these files and needs no Python.
"""

import json
import os
import platform
import subprocess
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
PACKAGES = {
    "pytorch": ["torch", "numpy"],
    "keras": ["keras", "tensorflow-cpu", "numpy"],
    "flax": ["flax", "jax", "numpy"],
}


def write(framework):
    maker = import_module(f"make_{framework}")
    cases, defaults = maker.make(), maker.defaults()
    versions = {name: version(name) for name in PACKAGES[framework]}
    versions["python"] = platform.python_version()
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    head = json.dumps({"framework": framework, "versions": versions, "defaults": defaults})[:-1]
    (HERE / f"{framework}.json").write_text(f'{head}, "cases": [\n{lines}\n]}}\n')
    print(f"{framework}: {len(cases)} cases")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.path.insert(0, str(HERE))
        write(sys.argv[1])
    else:
        quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
        for name in PACKAGES:
            subprocess.run([sys.executable, __file__, name], check=True, env=quiet)
