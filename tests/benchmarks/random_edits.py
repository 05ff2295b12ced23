"""Carry out 100,000 random edits, undos and redos, and undo to the start.

python tests/benchmarks/random_edits.py [--edits 100000]
"""

from __future__ import annotations

import argparse
import random
import time

from designer.network.check import Checker
from designer.project.file import dumps, loads
from designer.project.history import History
from designer.project.project import Project
from tests.project.random_edits import RandomEditor


def main() -> None:
    """Edit, check after every edit, and compare the first file byte by byte."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--edits", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    history = History(Project(title="begin"))
    history.LIMIT = options.edits + 1  # so that the very start can be reached
    first = dumps(history.project)
    editor = RandomEditor(history, random.Random(options.seed))
    checker = Checker()
    begun = time.monotonic()
    for number in range(options.edits):
        editor.step()
        checker.check(history.project.graph)
        if number % 1000 == 0:
            text = dumps(history.project)
            assert dumps(loads(text)) == text, "a file that is not read as it was written"
    undone = 0
    while history.undo():
        undone += 1
    assert dumps(history.project) == first, "undo to the start gives another file"
    print(
        f"{options.edits:,} random edits, undos and redos with a check after each: no exception; "
        f"{undone:,} undos lead to the first file, byte by byte "
        f"({time.monotonic() - begun:.0f} s)"
    )


if __name__ == "__main__":
    main()
