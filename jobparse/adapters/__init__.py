"""The only place that knows other tools and formats."""
