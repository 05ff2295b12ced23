"""Every job without a window. Answers go to standard output, progress to standard error.

Exit codes: 0 done, 1 the input has problems (each is printed), 2 wrong usage.
"""

from designer.cli import compression, predictions, projects, reference, results, training
from designer.cli.program import app

__all__ = ["app", "compression", "predictions", "projects", "reference", "results", "training"]
