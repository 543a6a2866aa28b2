"""Real postings: every one gives a posting, and every quotation is exact.

They are not part of this repository. ``JOBPARSE_CORPORA`` names a folder of JSON Lines files whose objects hold a
``text``; without it, a folder ``shared/corpora`` beside the repository is taken, and without that nothing is tested.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import jobparse
from jobparse import SourceFormat

BESIDE = Path(__file__).parent.parent.parent / "shared" / "corpora"
CORPORA = Path(os.environ.get("JOBPARSE_CORPORA", BESIDE))
SAMPLE = 50


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the folder with real postings is not here")
@pytest.mark.parametrize("path", sorted(CORPORA.glob("*.jsonl")), ids=lambda path: path.stem)
def test_real_postings(path: Path) -> None:
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    for line in lines[:: max(1, len(lines) // SAMPLE)]:
        text = json.loads(line)["text"]
        posting = jobparse.parse(text)
        assert all(f.text == posting.text[slice(*f.span)] for found in posting.evidence.values() for f in found)
        if posting.source_format in (SourceFormat.TEXT, SourceFormat.FRONT_MATTER):
            assert posting.text == text
        assert jobparse.Posting.from_dict(posting.to_dict()) == posting
