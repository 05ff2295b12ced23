"""A person's own tables: what is understood, and what is refused, with file and row."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.material import Examples
from designer.data.sources.csv_table import CsvTable
from designer.data.split import Split
from designer.data.table.table import Table
from designer.project.project import DataChoice

PLAIN = "a,b,kind\n1,2,x\n3,4,y\n5,6,x\n"


def read(tmp_path: Path, text: str | bytes, **parameters: Any) -> Examples:
    return finished(table(tmp_path, text, **parameters))


def table(tmp_path: Path, text: str | bytes, **parameters: Any) -> Table:
    path = tmp_path / "some table.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return CsvTable.make({"path": str(path), **parameters}).load()


def finished(found: Table) -> Examples:
    """Return the table as arrays, all of it learnt from."""
    nothing = np.arange(0)
    return found.finish(DataChoice(), Split(np.arange(len(found)), nothing, nothing))


def refused(tmp_path: Path, text: str | bytes, **parameters: Any) -> str:
    with pytest.raises(DataError) as caught:
        read(tmp_path, text, **parameters)
    sentence = str(caught.value)
    assert sentence.startswith("“some table.csv”")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 400
    return sentence


def test_the_last_column_is_the_target(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN)
    assert found.inputs[0].all().tolist() == [[1, 2], [3, 4], [5, 6]]
    assert found.targets.tolist() == [0, 1, 0]
    assert (found.classes, found.columns, found.task) == (("x", "y"), ("a", "b"), "classification")


def test_target_and_columns_are_chosen_by_name(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN, target="b", leave_out="kind", task="regression")
    assert found.targets.tolist() == [[2], [4], [6]]
    assert (found.columns, found.classes) == (("a",), ())


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(tmp_path: Path, separator: str) -> None:
    found = read(tmp_path, PLAIN.replace(",", separator))
    assert found.inputs[0].all().tolist() == [[1, 2], [3, 4], [5, 6]]


def test_decimal_commas_quotes_marks_and_blank_rows(tmp_path: Path) -> None:
    text = (
        '\ufeff"a";b;kind\r\n1,5;-2e3;"x; y"\r\n\r\n;;\r\n 3 ;,5;"z\r\nz"\r\n4;4;z\r\n5;5;x; y\r\n'
    )
    with pytest.raises(DataError, match="row 8: the row has 4 cells"):
        read(tmp_path, text)
    found = read(tmp_path, text.rsplit("5;5", 1)[0])
    assert found.inputs[0].all().tolist() == [[1.5, -2000], [3, 0.5], [4, 4]]
    assert found.classes == ("x; y", "z", "z\r\nz")


def test_a_table_without_names_gets_them(tmp_path: Path) -> None:
    text = "5.1,3.5,setosa\n4.9,3.0,virginica\n5.0,3.1,setosa\n"
    found = read(tmp_path, text)
    assert (len(found), found.columns) == (3, ("column 1", "column 2"))
    assert len(read(tmp_path, text, header="yes")) == 2
    assert len(read(tmp_path, "1990,b,c\n1,2,x\n3,4,y\n")) == 2
    with pytest.raises(DataError, match="row 1, column “column 1”: expected a number, found “a”"):
        read(tmp_path, PLAIN, header="no")


@pytest.mark.parametrize(
    ("targets", "task"),
    [
        (["a", "b", "a", "b"], "classification"),
        (["0", "1", "0", "1"], "classification"),
        (["1.0", "2.0", "1.0", "2.0"], "classification"),
        (["0.5", "1", "0.5", "1"], "regression"),
        ([str(number) for number in range(30)], "regression"),
        (["1", "2", "3", "4"], "regression"),
    ],
)
def test_the_task_is_found_out(tmp_path: Path, targets: list[str], task: str) -> None:
    rows = "".join(f"{number},{target}\n" for number, target in enumerate(targets))
    assert read(tmp_path, "a,b\n" + rows).task == task


def test_classes_that_are_numbers_are_in_their_order(tmp_path: Path) -> None:
    rows = "".join(f"{number},{number % 12}\n" for number in range(48))
    assert read(tmp_path, "a,b\n" + rows).classes == tuple(str(number) for number in range(12))


def test_copies_are_left_out_where_that_is_wanted(tmp_path: Path) -> None:
    text = PLAIN + "1,2,x\n1,2,y\n"
    assert len(read(tmp_path, text)) == 5
    assert len(read(tmp_path, text, drop_copies=True)) == 4


def test_a_large_table_is_read_whole(tmp_path: Path) -> None:
    numbers = np.random.default_rng(0).normal(size=(10_000, 3))
    rows = "".join(f"{a!r},{b!r},{c!r}\n" for a, b, c in numbers.tolist())
    found = read(tmp_path, "a,b,c\n" + rows)
    assert np.array_equal(found.inputs[0].all(), numbers[:, :2])
    assert np.array_equal(found.targets, numbers[:, 2:])
    broken = rows.splitlines()
    broken[9_000] = "1,red,2"
    text = "a,b,c\n" + "\n".join(broken)
    assert "row 9002, column “b”: expected a number, found “red”" in refused(tmp_path, text)
    broken[9_000] = "1,2,"
    text = "a,b,c\n" + "\n".join(broken)
    assert "row 9002, column “c”: a value is missing" in refused(tmp_path, text)


def test_a_column_that_begins_with_numbers_may_hold_text_further_down(tmp_path: Path) -> None:
    rows = [f"0{number},{number % 3}" for number in range(4200)] + ["red,1"] * 4300
    found = table(tmp_path, "a,b\n" + "\n".join(rows))
    (codes,) = found.features
    assert codes.categories is not None
    assert len(codes.categories) == 4201
    assert {"00", "01", "red"} < set(codes.categories)  # as they stand in the file


@pytest.mark.parametrize("word", ["", "NA", "n/a", "nan", "null", "?", " - "])
def test_a_missing_number_is_filled_with_the_median(tmp_path: Path, word: str) -> None:
    found = read(tmp_path, f"a,b,kind\n1,2,x\n3,{word},y\n5,6,x\n7,10,y\n")
    assert found.inputs[0].all()[:, 1].tolist() == [2, 6, 6, 10]


def test_packed_files_are_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "some table.csv.gz"
    path.write_bytes(gzip.compress(PLAIN.encode()))
    assert finished(CsvTable(path=str(path)).load()).targets.tolist() == [0, 1, 0]
    whole = path.read_bytes()
    for damaged in (whole[:-12], b"a,b\n1,2\n", whole[:20] + b"\0\0\0" + whole[23:]):
        path.write_bytes(damaged)
        with pytest.raises(DataError, match="the packed file is damaged"):
            CsvTable(path=str(path)).load()


def test_a_packed_file_that_is_huge_once_unpacked_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.data.table.reading.LARGEST_FILE", 2**20)
    path = tmp_path / "some table.csv.gz"
    path.write_bytes(gzip.compress(b"a,b\n" + b"1,2\n" * 2**20))
    with pytest.raises(DataError, match="is larger than"):
        CsvTable(path=str(path)).load()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ": the file is empty"),
        ("\n\n\n", ": the file is empty"),
        ("a,b,kind\n", "no row below"),
        ("a,b,kind\n1,2,x\n3,4\n", ", row 3: the row has 2 cells and the first row 3"),
        ("a,b,kind\n1,2,x\n\n3,4,y,5\n", ", row 4: the row has 4 cells"),
        ("a,b,kind\n1,2,x\nred,4,y\n", ", row 3, column “a”: expected a number, found “red”"),
        ("a,b,kind\n1,2,x\n1_000,4,y\n", ", row 3, column “a”: expected a number, found “1_000”"),
        ("a,b,kind\n1,,x\n3,NA,y\n", ", column “b”: every value is missing; leave the column"),
        ("a,b,kind\n1,2,x\n3,inf,y\n", ", row 3, column “b”: expected a finite number"),
        ("a,b,kind\n1,2,x\n,-inf,y\n", ", row 3, column “b”: expected a finite number"),
        ("a,b,kind\n1,2,x\n3,-1e31,y\n", ", row 3, column “b”: expected a finite number"),
        ("a,b,kind\n1,2,x\n3,4,\n", ", row 3, column “kind”: the class is missing"),
        ("a,b\n1,0\n3,1\n4,NA\n5,1\n", ", row 4, column “b”: the class is missing"),
        ("a,b\n1,.5\n3,1.5\n4,NA\n5,1\n", ", row 4, column “b”: a value is missing"),
        ("a,b,kind\n1,2,x\n3,4,x\n", ", column “kind”, holds only the class “x”"),
        ("a,b,kind\n1,2,p\n3,4,q\n5,6,r\n7,8,s\n", "a class of its own for each of the 4"),
        ("a,a,kind\n1,2,x\n3,4,y\n", ", row 1: two columns are called “a”"),
        ("kind\nx\ny\n", "beside the target “kind” there is no column"),
        (b"a,kind\n1,x\n2,caf\xe9\n3,x\n", ", row 3: this is no UTF-8 text"),
        ("a,kind\n1,x\n2,y\n".encode("utf-16"), "this is no UTF-8 text"),
        ("a,b\n" + "1" * 200_000 + ",2\n", "the row cannot be read (field larger"),
        ("a," * 30_000 + "b\n", "cells are more than 20,000; check the separator"),
        ("a\0,b\n\0,x\n1,y\n", ", row 2, column “a\0”: expected a number"),
    ],
)
def test_what_is_wrong_is_said_with_its_row(
    tmp_path: Path, text: str | bytes, sentence: str
) -> None:
    assert sentence in refused(tmp_path, text)


def test_wrong_choices_are_said(tmp_path: Path) -> None:
    assert "no target “c”; choose one of “a”, “b”, “kind”" in refused(tmp_path, PLAIN, target="c")
    assert "no column to leave out “c”" in refused(tmp_path, PLAIN, leave_out="c")
    assert "no column to tell it from" in refused(tmp_path, PLAIN, leave_out="a, b")
    assert "row 2, column “kind”: expected a number" in refused(tmp_path, PLAIN, task="regression")


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="is not there; choose an existing CSV file"):
        CsvTable(path=str(tmp_path / "none.csv")).load()
    with pytest.raises(DataError, match="is no file"):
        CsvTable(path=str(tmp_path)).load()
    with pytest.raises(DataError, match="No CSV file is chosen yet"):
        CsvTable().load()


cells = some.sampled_from(["1", "2.5", "-3", "x", "y", "", "NA", '"', "inf", "1_0", "a,b", "é"])
tables = some.lists(some.lists(cells, max_size=4).map(",".join), max_size=8).map("\n".join)


@given(some.one_of(some.binary(max_size=300), tables.map(str.encode)))
@example(b'"')
@example(b"a,b\n1,\xff")
@example(b"1,2\r3,4\r5,5")
def test_any_bytes_are_examples_or_a_sentence(tmp_path_factory: Any, text: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(text)
    try:
        found = finished(CsvTable(path=str(path)).load())
    except DataError as error:
        assert str(error).startswith("“any.csv”")
        assert str(error).endswith(".")
    else:
        assert found.inputs[0].all().shape == (len(found), len(found.columns))
        assert np.isfinite(found.inputs[0].all()).all()
        assert np.isfinite(found.targets).all()
