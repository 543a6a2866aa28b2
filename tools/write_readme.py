"""Writes anew what the commands in README.md print: python tools/write_readme.py"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
from pathlib import Path

from jobparse.cli import main

PAGE = Path(__file__).parent.parent / "README.md"
_CONSOLE = re.compile(r"^```console\n\$ (?P<command>[^\n]*)\n.*?^```$", re.DOTALL | re.MULTILINE)


def shown(block: re.Match[str]) -> str:
    """The block with what its command prints now."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        main(shlex.split(block["command"])[1:])
    return f"```console\n$ {block['command']}\n{printed.getvalue().rstrip()}\n```"


if __name__ == "__main__":
    os.chdir(PAGE.parent)
    PAGE.write_text(_CONSOLE.sub(shown, PAGE.read_text("utf-8")), "utf-8")
