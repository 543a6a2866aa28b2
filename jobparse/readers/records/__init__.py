"""Records of job boards, scrapers and schema.org: a mapping with the keys of its source becomes a document."""

from jobparse.readers.records.nested import postings_in
from jobparse.readers.records.read import labelled_values, read_record

__all__ = ["labelled_values", "postings_in", "read_record"]
