"""Section detectors: where a passage begins, what it talks about, and which of its lines are labelled values."""

from jobparse.sections.divide import divide

__all__ = ["divide"]
