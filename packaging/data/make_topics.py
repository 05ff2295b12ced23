"""Make the bundled definitions of nouns from the files of Debian's wordnet-base."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from reproducible_files import BUNDLE, write_csv

INSTALLED = Path("/usr/share/wordnet/data.noun")
TOPICS = {
    "04": "act",
    "05": "animal",
    "06": "artifact",
    "07": "attribute",
    "10": "communication",
    "15": "location",
    "18": "person",
    "20": "plant",
    "26": "state",
    "27": "substance",
}
"""WordNet's numbers and names of its ten largest groups of nouns (man page lexnames)."""
LEAST = 6
"""Words that a definition must have; a shorter one rarely tells enough."""


def main() -> None:
    """Read the file named on the command line and write the set."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "nouns", type=Path, nargs="?", default=INSTALLED, help="default: %(default)s"
    )
    options.add_argument(
        "--to", type=Path, default=BUNDLE, help="folder to write into (default: %(default)s)"
    )
    chosen = options.parse_args()
    if not chosen.nouns.is_file():
        sys.exit(
            f"{chosen.nouns} is missing; install it with 'sudo apt-get install wordnet-base' or "
            "name the file data.noun."
        )
    try:
        rows = definitions(chosen.nouns.read_text(encoding="utf-8"))
    except (OSError, ValueError) as damage:
        sys.exit(f"{chosen.nouns} cannot be used: {damage}.")
    write_csv(chosen.to / "topics.csv.gz", ("topic", "text"), rows)


def definitions(text: str) -> list[tuple[str, str]]:
    """Give the distinct definitions of the ten largest groups, in the source's order.

    Each noun has one line: numbers and words, “ | ”, the definition, and examples in quotes.
    """
    sizes: Counter[str] = Counter()
    found: dict[tuple[str, str], None] = {}
    for line in text.splitlines():
        if line.startswith("  "):  # the licence
            continue
        head, gloss = line.split(" | ", 1)
        group = head.split()[1]
        sizes[group] += 1
        definition = gloss.split('; "', 1)[0].strip()
        if group in TOPICS and len(definition.split()) >= LEAST:
            found[TOPICS[group], definition] = None
    if {group for group, _ in sizes.most_common(len(TOPICS))} != set(TOPICS):
        raise ValueError("its ten largest groups are not those of WordNet 3.0")
    return list(found)


if __name__ == "__main__":
    main()
