"""Runs what pages say of PyTorch, Keras and Flax, and writes down which sentences hold, for `npm test`.

    python -m venv venv && venv/bin/pip install -r tests/reference/requirements.txt
    venv/bin/python tests/reference/make_behaviour.py

A claim names its page in `content/en` and some words of the sentence; a sentence that is changed, and a
file of claims that was changed and not run again, fail a test. Claims of Keras run on its three backends.
"""

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path

from apart import BACKENDS, run_apart
from behaviour import claims_of

HERE = Path(__file__).parent
PACKAGES = {"pytorch": "torch", "keras": "keras", "flax": "flax"}


def run_all(framework):
    """Runs the claims of a framework in this process; the first that does not hold ends it."""
    held = []
    for claim in claims_of(framework):
        try:
            claim.run()
        except Exception as error:
            raise RuntimeError(f"{claim.page}: “{claim.says}” does not hold") from error
        held.append({"page": claim.page, "says": claim.says})
    return held


def main():
    files = sorted((HERE / "behaviour").glob("*.py"))
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    held = {}
    for framework, backends in BACKENDS.items():
        runs = [run_apart(__file__, framework, backend) for backend in backends]
        held[f"{framework} {version(PACKAGES[framework])}"] = runs[0]
    text = json.dumps({"sha256": digest, "held": held}, ensure_ascii=False, indent=1)
    (HERE / "behaviour.json").write_text(text + "\n", encoding="utf-8")
    print(sum(len(claims) for claims in held.values()), "claims hold")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(run_all(sys.argv[1]), ensure_ascii=False))
    else:
        main()
