"""Make the bundled prices of three shares from the package bokeh-sampledata of PyPI."""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from reproducible_files import BUNDLE, write_csv

ARCHIVE = "bokeh_sampledata-2026.1-py3-none-any.whl"
INSIDE = "bokeh_sampledata/_data/stocks.csv.gz"
SHARES = ("AAPL", "IBM", "MSFT")
HEADER = (
    "date",
    *(f"{share} ($)" for share in SHARES),
    *(f"{share} traded (millions)" for share in SHARES),
)


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
            "'pip download --no-deps bokeh-sampledata==2026.1' or name it."
        )
    try:
        with zipfile.ZipFile(chosen.archive) as archive:
            text = gzip.decompress(archive.read(INSIDE)).decode("utf-8")
        rows = list(day_rows(csv.DictReader(io.StringIO(text))))
    except (EOFError, KeyError, OSError, ValueError, zipfile.BadZipFile, zlib.error) as damage:
        sys.exit(f"{chosen.archive} cannot be used: {damage}.")
    write_csv(chosen.to / "stocks.csv.gz", HEADER, rows)


def day_rows(rows: Iterator[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    """Give every day on which shares were traded: adjusted closing prices, and the volumes."""
    prices: dict[str, dict[str, tuple[str, str]]] = {share: {} for share in SHARES}
    for row in rows:
        if row["Ticker"] in prices:
            price = f"{float(row['Adj Close']):.5g}"
            prices[row["Ticker"]][row["Date"]] = price, f"{int(row['Volume']) / 1e6:.4g}"
    days = [set(found) for found in prices.values()]
    if not days[0] or any(other != days[0] for other in days):
        raise ValueError("the shares were not traded on the same days")
    for day in sorted(days[0]):
        yield (
            day,
            *(prices[share][day][0] for share in SHARES),
            *(prices[share][day][1] for share in SHARES),
        )


if __name__ == "__main__":
    main()
