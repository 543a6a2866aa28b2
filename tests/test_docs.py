"""What the documents show is what happens: every block of code runs, and every generated page is current."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest

import jobparse
from jobparse.cli import main
from tests.extras import require
from tools.write_fields import fields_page

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
NEEDS = re.compile(r"^<!-- needs (?P<libraries>.*) -->$", re.MULTILINE)
LINK = re.compile(r"\]\((?P<target>[^)#:]+)\)")


def blocks(page: Path, language: str) -> list[str]:
    return [block["code"] for block in BLOCK.finditer(page.read_text("utf-8")) if block["language"] == language]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if needed := NEEDS.search(page.read_text("utf-8")):
        require(*needed["libraries"].split())
    monkeypatch.chdir(ROOT)
    code = "\n".join(block for block in blocks(page, "python") if ">>>" in block)
    test = doctest.DocTestParser().get_doctest(code, {"jobparse": jobparse}, page.name, str(page), 0)
    report: list[str] = []
    failures = doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL).run(test, out=report.append)
    assert not failures.failed, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_print_what_is_shown(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    for block in blocks(page, "console"):
        command, _, shown = block.partition("\n")
        program, *arguments = shlex.split(command.removeprefix("$ "))
        assert program == "jobparse"
        assert main(arguments) == 0
        assert capsys.readouterr().out.rstrip() == shown.rstrip(), f"{command}: run python tools/write_readme.py"


def test_the_shell_commands_are_what_ci_runs() -> None:
    """They install from scratch, which is too slow for a test; ``.ci/run`` takes them from the README as they stand."""
    run, test = blocks(ROOT / "README.md", "sh")
    assert "jobparse examples/*" in run
    assert test.rstrip().endswith("pytest")
    assert "README.md" in (ROOT / ".ci" / "run").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.finditer(page.read_text("utf-8")):
        assert (page.parent / link["target"]).exists(), link["target"]


def test_the_page_of_fields_is_current() -> None:
    page = (ROOT / "docs" / "fields.md").read_text("utf-8")
    assert page == fields_page(), "run python tools/write_fields.py"


def test_the_changelog_names_this_version() -> None:
    assert f"[{jobparse.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
