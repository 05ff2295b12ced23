"""Make the composites that come with Neurodraft: one file each in resources/composites."""

from __future__ import annotations

import argparse
from pathlib import Path

import pictures
import sequences

from designer.project.writing import dumps_composite

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "composites"


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER, help="the folder of the files")
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    for make in (*pictures.ALL, *sequences.ALL):
        name = make.__name__.replace("_", "-")
        (folder / f"{name}.json").write_text(dumps_composite(make()), encoding="utf-8")
        print(f"{name}.json")


if __name__ == "__main__":
    main()
