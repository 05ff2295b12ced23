"""Draw the templates anew: python packaging/templates/make.py [NAME ...].

The projects lie in templates/, one folder a task; names are like tables/wine.
"""

from __future__ import annotations

import sys
from pathlib import Path

import autoencoder
import forecasting
import hybrid
import image_classification
import machine_translation
import published
import question_answering
import tables
import text_classification

from designer.network.check import check
from designer.project.file import SUFFIX, save

ROOM = Path(__file__).resolve().parents[2] / "templates"
ROOMS = (
    image_classification,
    autoencoder,
    text_classification,
    machine_translation,
    question_answering,
    forecasting,
    hybrid,
    published,
    tables,
)
ALL = {name: draw for room in ROOMS for name, draw in room.TEMPLATES.items()}


def main() -> None:
    """Write every template, or those that are named."""
    for name in sys.argv[1:] or ALL:
        project = ALL[name]()
        found = check(project.graph)
        for problem in found.problems:
            print(f"{name}: {problem.node}: {problem.text}")
        path = ROOM / f"{name}{SUFFIX}"
        path.parent.mkdir(exist_ok=True)
        save(project, path)
        print(f"{name}: {found.parameters:,} parameters, {found.macs:,} multiply-adds")


if __name__ == "__main__":
    main()
