"""Scrapy: an item pipeline that parses each item's text as it is scraped.

In ``settings.py``::

    ITEM_PIPELINES = {"jobparse.adapters.scrapy.JobParsePipeline": 300}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from jobparse.adapters.extras import optional
from jobparse.pipeline import parse, parse_record
from jobparse.posting import Posting
from jobparse.vocab.record_keys import DESCRIPTIONS


class JobParsePipeline:
    """Gives each item a posting, as ``Posting.to_dict()`` without its evidence. Comes with the extra ``scrapy``.

    The settings, all of which may be left out:

    - ``JOBPARSE_TEXT_FIELD``: the field of an item that holds the text, found by its name (``description`` …) if not
      set;
    - ``JOBPARSE_POSTING_FIELD``: the field that the posting goes to, ``posting``;
    - ``JOBPARSE_JOIN``: whether the item's other fields (``title``, ``company`` …) are taken for known, as
      ``parse_record`` does.

    An item without text passes as it is. The crawl's statistics count ``jobparse/parsed``, ``jobparse/with_problems``
    and ``jobparse/without_text``.

    >>> JobParsePipeline().process_item({"description": "Baker in Leeds, UK"})["posting"]["locations"][0]["city"]
    'Leeds'
    """

    def __init__(
        self, *, text_field: str | None = None, posting_field: str = "posting", join: bool = False, stats: Any = None
    ) -> None:
        self._text_field = text_field
        self._posting_field = posting_field
        self._join = join
        self._stats = stats
        self._adapter = optional("itemadapter", "scrapy").ItemAdapter

    @classmethod
    def from_crawler(cls, crawler: Any) -> Self:
        """What Scrapy calls: the pipeline with the settings of a crawl."""
        settings = crawler.settings
        return cls(
            text_field=settings.get("JOBPARSE_TEXT_FIELD"),
            posting_field=settings.get("JOBPARSE_POSTING_FIELD", "posting"),
            join=settings.getbool("JOBPARSE_JOIN"),
            stats=crawler.stats,
        )

    def process_item(self, item: Any, spider: Any = None) -> Any:  # noqa: ARG002  older Scrapy gives the spider
        """The item, with its posting."""
        fields = self._adapter(item)
        name = self._text_field or next((name for name in DESCRIPTIONS if fields.get(name)), None)
        text = fields.get(name) if name else None
        if not text:
            self._count("without_text")
            return item
        posting = self._posting(fields, str(text))
        self._count("parsed")
        if posting.problems:
            self._count("with_problems")
        fields[self._posting_field] = {key: value for key, value in posting.to_dict().items() if key != "evidence"}
        return item

    def _posting(self, fields: Mapping[str, Any], text: str) -> Posting:
        return parse_record({**fields, "description": text}) if self._join else parse(text)

    def _count(self, what: str) -> None:
        if self._stats is not None:
            self._stats.inc_value(f"jobparse/{what}")
