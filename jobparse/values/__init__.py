"""Short text to typed value: no documents, no spans; useful alone."""
