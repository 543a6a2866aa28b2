"""How right a parser is on postings whose answers are known."""

from jobparse.evaluation.labelled import Labelled, LabelledFileError, read_labelled
from jobparse.evaluation.tally import Evaluation, FieldTally, evaluate

__all__ = ["Evaluation", "FieldTally", "Labelled", "LabelledFileError", "evaluate", "read_labelled"]
