"""Tests of what needs an extra: they are skipped without it, unless ``JOBPARSE_EXTRAS=required``."""

from __future__ import annotations

import os
from importlib.util import find_spec

import pytest


def installed(*libraries: str) -> bool:
    """Whether tests of these libraries are to run: they are there, or they have to be."""
    return os.environ.get("JOBPARSE_EXTRAS") == "required" or all(find_spec(library) for library in libraries)


def require(*libraries: str) -> None:
    """Skip the test that calls this when a library is missing."""
    if not installed(*libraries):
        pytest.skip(f"needs {', '.join(libraries)}")


def needs(*libraries: str) -> pytest.MarkDecorator:
    """A mark for tests that are skipped when a library is missing."""
    return pytest.mark.skipif(not installed(*libraries), reason=f"needs {', '.join(libraries)}")
