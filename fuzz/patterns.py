"""Every pattern of the package, found by having a process of its own make them all.

``python -m fuzz.patterns`` writes them as JSON.
"""

from __future__ import annotations

import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import regex

ROOT = Path(__file__).parent.parent


def every_pattern() -> list[tuple[str, str, int]]:
    """Where each pattern is made (``values/experience.py:151``), the pattern, and its flags."""
    call = [sys.executable, "-m", "fuzz.patterns"]
    done = subprocess.run(call, stdout=subprocess.PIPE, check=True, cwd=ROOT, timeout=120)  # noqa: S603
    return [(where, pattern, flags) for where, pattern, flags in json.loads(done.stdout)]


def _made() -> Iterator[tuple[str, str, int]]:
    """The patterns that are made from here on, until all that there are must have been."""
    found: dict[tuple[str, int], str] = {}
    regex.compile, re.compile = _noting(regex.compile, found), _noting(re.compile, found)
    _patterns().__init__ = _noting(_patterns().__init__, found)
    import jobparse
    from fuzz.seeds import seeds
    from fuzz.targets import targets
    from jobparse.extractors import EXTRACTORS
    from jobparse.vocab import vocabulary

    for module in pkgutil.walk_packages(jobparse.__path__, "jobparse."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    for extractor in EXTRACTORS:
        for rule in extractor.rules:
            rule.compiled(vocabulary("en"))
    for text in list(seeds())[::10]:
        for target in targets().values():
            target(text)
    for (pattern, flags), where in found.items():
        yield where, pattern, flags


@cache
def _patterns() -> Any:
    """The class of patterns; its module is loaded by itself, since the package makes patterns while it is imported."""
    return _loaded("patterns").Pattern


def _loaded(name: str) -> Any:
    """A module of the package, without the package."""
    spec = spec_from_file_location(f"jobparse.{name}", ROOT / "jobparse" / f"{name}.py")
    if spec is None or spec.loader is None:
        raise ImportError(f"jobparse/{name}.py is not there")
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _noting(make: Callable[..., Any], found: dict[tuple[str, int], str]) -> Any:
    """A function that takes a pattern, as it was, noting what the package gives it."""

    def noted(*given: Any, **named: Any) -> Any:
        caller = sys._getframe(1)
        path = Path(caller.f_code.co_filename)
        pattern, flags = next((a for a in given if isinstance(a, str)), None), int(named.get("flags", 0))
        flags |= next((int(a) for a in given if isinstance(a, int)), 0)
        if pattern is not None and "jobparse" in path.parts and path.name != "patterns.py":
            found.setdefault((pattern, flags & _KEPT), f"{path.parent.name}/{path.name}:{caller.f_lineno}")
        return make(*given, **named)

    return noted


_KEPT = int(regex.IGNORECASE | regex.MULTILINE | regex.DOTALL | regex.VERBOSE)

if __name__ == "__main__":
    json.dump(list(_made()), sys.stdout)
