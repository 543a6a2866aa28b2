"""Coverage-guided fuzzing: what is fuzzed and what must hold, with which seeds, and how it is run."""
