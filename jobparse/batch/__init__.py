"""Files of postings in, a table of them out: sources, the journal of what is done, and the outputs."""
