"""Who may import whom, and what importing the package costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "jobparse"
# Each layer may import those before it. Modules on one line are one layer.
LAYERS = [
    {"patterns", "vocab", "errors"},
    {"document", "gates", "rule_index", "findings", "match", "rule_patterns", "rules", "engine"},
    {"json_types", "posting"},
    {"values"},
    {"readers", "sections", "measured", "confidence"},
    {"extractors"},
    {"normalize"},
    {"pipeline", "workers"},
    {"many"},
    {"adapters"},
    {""},  # jobparse itself
    {"arguments"},
    {"evaluation", "batch"},
    {"cli"},
    {"__main__"},
]
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
HEAVY = [
    "dateparser",
    "email_validator",
    "yaml",
    "rich",
    "selectolax",
    "json_repair",
    "email",
    "price_parser",
    "tomllib",
    "argparse",
    "asyncio",
    "numpy",
    "pyarrow",
    "pandas",
    "polars",
    "multiprocessing",
    "statistics",
]
MODULES = sorted(PACKAGE.rglob("*.py"))


def layer_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def imported(path: Path) -> set[str]:
    """The modules of the package that a module imports, at its top or within its functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return {name for name in found if name.split(".")[0] == "jobparse"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    own = layer_of(".".join(part for part in parts if part != "__init__"))
    for module in imported(path):
        other = layer_of(module)
        assert other in RANK, f"{other} belongs to no layer yet"
        assert RANK[other] <= RANK[own], f"{own or 'jobparse'} imports {module}, which comes after it"


def test_no_module_is_called_after_nothing() -> None:
    assert not {path.stem for path in MODULES} & {
        "utils",
        "util",
        "helpers",
        "helper",
        "common",
        "core",
        "misc",
        "parse",
    }


def loaded_by(code: str) -> set[str]:
    call = [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"]
    done = subprocess.run(call, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    return set(done.stdout.split())


@pytest.mark.parametrize("code", ["import jobparse", "import jobparse.cli as cli"])
def test_the_import_is_light(code: str) -> None:
    heavy = set(HEAVY) - ({"argparse"} if "cli" in code else set())
    assert not loaded_by(code) & heavy


def test_prose_needs_no_front_matter_parser() -> None:
    assert not loaded_by("import jobparse; jobparse.parse('Baker wanted in Leeds')") & {
        "yaml",
        "tomllib",
        "rich",
        "selectolax",
        "email.message",
    }
