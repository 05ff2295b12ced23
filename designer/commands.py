"""The words that the command line takes, known before anything heavy is imported."""

COMMANDS = frozenset(
    {
        "templates",
        "new",
        "check",
        "train",
        "evaluate",
        "predict",
        "export",
        "compress",
        "report",
        "runs",
        "blocks",
        "units",
    }
)
"""Any other first word is a file for the window."""
