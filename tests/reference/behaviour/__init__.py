"""What pages say of the frameworks, each claim as a function that fails where it is not so."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Claim:
    page: str
    says: str
    run: Callable[[], None]


_claims: list[Claim] = []


def claim(page, says):
    """Marks a function as the claim of a page in `content/en`, which it makes in these words."""

    def mark(run):
        _claims.append(Claim(page, says, run))
        return run

    return mark


def claims_of(framework):
    importlib.import_module(f"behaviour.of_{framework}")
    return tuple(_claims)


def fails(run, *words):
    """Runs what must fail, with these words in its message."""
    try:
        run()
    except Exception as error:
        message = str(error)
        assert all(word in message for word in words), message
    else:
        raise AssertionError("it must fail")
