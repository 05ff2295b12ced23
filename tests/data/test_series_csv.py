"""A person's own series: what is understood, and what is refused, with file and row."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.series.timeline import Timeline
from designer.data.sources.series_csv import SeriesCSV

ROWS = [f"2020-01-01 {hour:02}:00,{hour},{hour * hour},x" for hour in range(24)]
PLAIN = "when,a,b,note\n" + "\n".join(ROWS) + "\n"


def read(folder: Path, text: str | bytes, **parameters: Any) -> Timeline:
    path = folder / "some series.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return SeriesCSV.make({"path": str(path), **parameters}).load()


def test_times_and_numbers_are_found(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN)
    assert (found.names, found.target, len(found)) == (("a", "b"), "b", 24)
    assert found.values.tolist() == [[hour, hour * hour] for hour in range(24)]
    assert found.times[1] == np.datetime64("2020-01-01T01:00")
    assert found.step.name == "hour"
    assert found.warnings == ("“note” holds no numbers and cannot be used.",)


def test_columns_are_chosen_by_name(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN, time="when", columns="b")
    assert (found.names, found.target, found.warnings) == (("b",), "b", ())
    assert read(tmp_path, PLAIN, columns="b, a").names == ("b", "a")


def test_day_and_clock_may_stand_in_two_columns(tmp_path: Path) -> None:
    text = PLAIN.replace("2020-01-01 ", "01.02.2020;").replace(",", ";").replace("when", "day;hour")
    found = read(tmp_path, text, time="day, hour")
    assert found.times[3] == np.datetime64("2020-02-01T03:00")
    assert found.names == ("a", "b")


def test_other_ways_to_write_a_file(tmp_path: Path) -> None:
    german = "Datum;Wert\r\n" + "".join(f"{day}.03.2020;{day},5\r\n" for day in range(1, 30))
    found = read(tmp_path, german)
    assert found.values[:, 0].tolist() == [day + 0.5 for day in range(1, 30)]
    assert (found.step.name, found.times[0]) == ("day", np.datetime64("2020-03-01"))
    seconds = "timestamp,v\n" + "".join(f"{1577836800 + 60 * n},{n}\n" for n in range(30))
    assert read(tmp_path, seconds).times[0] == np.datetime64("2020-01-01")
    bare = "\n".join(f"2020-01-{day:02},{day}" for day in range(1, 30))
    assert (len(read(tmp_path, bare)), read(tmp_path, bare).names) == (29, ("column 2",))


def test_missing_values_stay_missing_until_they_are_used(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN.replace(",3,9,", ",,NA,"))
    assert np.nonzero(np.isnan(found.values).all(axis=1))[0].tolist() == [3]


def test_packed_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "some.csv.gz"
    path.write_bytes(gzip.compress(PLAIN.encode()))
    assert len(SeriesCSV(path=str(path)).load()) == 24


def broken(row: int, text: str) -> str:
    """Return the plain file with another row; rows are counted with the names as row 1."""
    rows = PLAIN.splitlines()
    rows[row - 1] = text
    return "\n".join(rows)


@pytest.mark.parametrize(
    ("text", "parameters", "words"),
    [
        ("", {}, ": the file is empty"),
        ("when,a\n", {}, "no column holds times; name one of “when”, “a”"),
        (broken(5, "late,1,2,x"), {}, "no column holds times"),
        (broken(5, "late,1,2,x"), {"time": "when"}, ", row 5, column “when”: expected a time"),
        (broken(5, ",1,2,x"), {}, ", row 5, column “when”: the time is missing"),
        (broken(5, "2020-01-01 03:00,red,2,x"), {}, ", row 5, column “a”: expected a number"),
        (broken(5, "2020-01-01 03:00,inf,2,x"), {}, ", row 5, column “a”: expected a finite"),
        (broken(5, "2020-01-01 03:00,1,2"), {}, ", row 5: the row has 3 cells and the first row 4"),
        (PLAIN, {"time": "then"}, "there is no column of times “then”"),
        (PLAIN, {"columns": "c"}, "there is no column “c”"),
        (PLAIN, {"columns": "note"}, ", column “note”: the column holds text"),
        (PLAIN, {"time": "when, a, b"}, "more than two columns of times"),
        (PLAIN, {"time": "a"}, ", row 2, column “a”: expected a time such as"),
        ("when,note\n2020-01-01,x\n2020-01-02,y\n", {}, "there is no column of numbers"),
        ("when\n2020-01-01\n2020-01-02\n", {}, "there is no column of numbers"),
        (PLAIN + PLAIN.partition("\n")[2], {}, "24 of 48 rows have the time of another row"),
        (b"when,a\n2020-01-01,\xff\n", {}, ", row 2: this is no UTF-8 text"),
    ],
)
def test_what_is_wrong_is_said_with_its_row(
    tmp_path: Path, text: str | bytes, parameters: dict[str, Any], words: str
) -> None:
    with pytest.raises(DataError) as caught:
        read(tmp_path, text, **parameters)
    sentence = str(caught.value)
    assert sentence.startswith("“some series.csv”")
    assert words in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="is not there; choose an existing CSV file"):
        SeriesCSV(path=str(tmp_path / "none.csv")).load()
    with pytest.raises(DataError, match="No CSV file is chosen yet"):
        SeriesCSV().load()


cells = some.sampled_from(
    ["1", "2.5", "x", "", "NA", "inf", "2020-01-01", "2020-01-02", "03/04/2020", "1990", '"', "é"]
)
tables = some.lists(some.lists(cells, max_size=4).map(",".join), max_size=8).map("\n".join)


@given(some.one_of(some.binary(max_size=200), tables.map(str.encode)))
@example(b"time,a\n2020-01-01,1\n0001-01-01T00:00+14:00,2\n")
def test_any_bytes_are_a_series_or_a_sentence(tmp_path_factory: Any, text: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any series.csv"
    path.write_bytes(text)
    try:
        found = SeriesCSV(path=str(path)).load()
    except DataError as error:
        assert str(error).startswith("“any series.csv”")
        assert str(error).endswith(".")
    else:
        assert found.values.shape == (len(found), len(found.names))
        assert (np.diff(found.times) > np.timedelta64(0)).all()
        assert not np.isinf(found.values).any()
