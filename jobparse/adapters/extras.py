"""Libraries that not everybody needs: imported on first use, and named with what installs them if they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class MissingExtraError(ImportError):
    """A library is missing that comes with an extra; the message says how to install it."""


def optional(module: str, extra: str) -> Any:
    """The module, which comes with an extra of this package; ``MissingExtraError`` when it is not installed.

    >>> optional("no_such_module", "spark")
    Traceback (most recent call last):
        ...
    jobparse.adapters.extras.MissingExtraError: no_such_module is not installed: pip install 'jobparse[spark]'
    """
    library = module.partition(".")[0]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != library:
            raise
        raise MissingExtraError(f"{library} is not installed: pip install 'jobparse[{extra}]'", name=library) from error
