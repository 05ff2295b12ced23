"""Make the bundled sentences on films from the source archive of vaderSentiment on PyPI."""

from __future__ import annotations

import argparse
import io
import sys
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from reproducible_files import BUNDLE, write_csv

ARCHIVE = "vaderSentiment-3.3.1.tar.gz"
INSIDE = "vaderSentiment-3.3.1/additional_resources/hutto_ICWSM_2014.tar.gz"
SENTENCES = "hutto_ICWSM_2014/movieReviewSnippets_GroundTruth.txt"
UNCLEAR = 0.5
"""Ratings from −4 to 4 that are no further from 0 are left out."""


def main() -> None:
    """Read the archive named on the command line and write the set."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "archive", type=Path, nargs="?", default=Path(ARCHIVE), help="default: %(default)s"
    )
    options.add_argument(
        "--to", type=Path, default=BUNDLE, help="folder to write into (default: %(default)s)"
    )
    chosen = options.parse_args()
    if not chosen.archive.is_file():
        sys.exit(
            f"{chosen.archive} is missing; fetch it with "
            "'pip download --no-deps --no-binary :all: vaderSentiment==3.3.1' or name it."
        )
    try:
        with tarfile.open(
            fileobj=io.BytesIO(unpack(chosen.archive.read_bytes(), INSIDE)), mode="r:gz"
        ) as inner:
            rows = list(judged(extract(inner, SENTENCES).decode("utf-8")))
    except (EOFError, KeyError, OSError, ValueError, tarfile.TarError, zlib.error) as damage:
        sys.exit(f"{chosen.archive} cannot be used: {damage}.")
    write_csv(chosen.to / "sentiment.csv.gz", ("sentiment", "text"), rows)


def unpack(archive: bytes, name: str) -> bytes:
    """Give one file of an archive."""
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as opened:
        return extract(opened, name)


def extract(archive: tarfile.TarFile, name: str) -> bytes:
    """Give one file of an open archive."""
    file = archive.extractfile(name)
    if file is None:
        raise KeyError(f"{name} is no file")
    return file.read()


def judged(text: str) -> Iterator[tuple[str, str]]:
    """Give every distinct sentence with a clear rating, behind its class, in the source's order."""
    seen = set()
    for line in text.splitlines():
        _, rating, sentence = line.split("\t")
        found = "positive" if float(rating) > 0 else "negative", sentence.strip()
        if abs(float(rating)) > UNCLEAR and found not in seen:
            seen.add(found)
            yield found


if __name__ == "__main__":
    main()
