"""Postings in Spark: a column of texts becomes the columns of their postings, on as many machines as there are."""

from __future__ import annotations

from functools import partial
from typing import Any

from jobparse.adapters.arrow import flat_schema, parse_each
from jobparse.adapters.extras import optional
from jobparse.adapters.rows import names_beside


def parse_column(frame: Any, text: str, *, prefix: str = "") -> Any:
    """A ``pyspark.sql.DataFrame`` with the columns of ``rows`` for the postings that stand in its column ``text``.

    Its own columns stay as they are. ``prefix`` comes before the names of the new columns; ``ValueError`` when the
    frame has one of those already, or no column ``text``. Lazy, as everything in Spark. The executors need this
    package, too. Needs the extra ``spark``.
    """
    types, of_arrow = optional("pyspark.sql.types", "spark"), optional("pyspark.sql.pandas.types", "spark")
    names = names_beside(frame.columns, text, prefix=prefix)
    ours = of_arrow.from_arrow_schema(flat_schema()).fields
    added = [types.StructField(name, one.dataType) for name, one in zip(names, ours, strict=True)]
    return frame.mapInArrow(partial(parse_each, text=text, prefix=prefix), types.StructType([*frame.schema, *added]))
