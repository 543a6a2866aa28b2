"""Records of job boards, scrapers and schema.org: a mapping with the keys of its source becomes a document."""
