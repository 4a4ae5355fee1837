"""Runs a script once for each framework, and for Keras on each of its backends, in processes of their own."""

import json
import os
import subprocess
import sys

BACKENDS = {"pytorch": [None], "keras": ["tensorflow", "jax", "torch"], "flax": [None]}


def run_apart(script, framework, backend):
    """What the script prints last, as JSON, when it is given the framework's name."""
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": backend or "tensorflow"}
    command = [sys.executable, script, framework]
    done = subprocess.run(command, check=True, env=quiet, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])
