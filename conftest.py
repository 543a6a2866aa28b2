"""Which modules have examples that cannot run here, since they need an extra that is not installed."""

from __future__ import annotations

from tests.extras import installed

NEEDS = {
    "jobparse/adapters/arrow.py": ("pyarrow",),
    "jobparse/adapters/dedupe.py": ("datasketch",),
    "jobparse/adapters/frames.py": ("pandas", "polars", "pyarrow"),
    "jobparse/adapters/jobspy.py": ("pandas", "pyarrow"),
    "jobparse/adapters/scrapy.py": ("scrapy",),
}

collect_ignore = [path for path, libraries in NEEDS.items() if not installed(*libraries)]
