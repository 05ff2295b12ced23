"""Files of every kind become the same rows, and a damaged one is refused in words."""

from __future__ import annotations

import gzip
import json
import os
import pickle
from pathlib import Path
from typing import Any

import pyarrow as arrow
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.large.copying import rows_of
from designer.data.large.files import found_files, kind_of
from tests.data.large.making import picture_rows, written

PLAIN = arrow.table(
    {
        "number": [1.5, None, -2.0, 4.0, 1e300, 0.0, 7.0],
        "whole": [1, 2, 3, None, 5, 6, 7],
        "text": ["a", "", "ü„", 'say "no"', "two\nlines", "x,y", "z"],
        "flag": [True, False, None, True, True, False, False],
    }
)
ENDINGS = ("parquet", "feather", "arrow", "ipc", "csv", "jsonl")


def rows(path: Path, split: str = "") -> Any:
    return rows_of(found_files(path, split), f"“{path.name}”")


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_kind_of_file_gives_the_same_cells(tmp_path: Path, ending: str) -> None:
    found = rows(written(PLAIN, tmp_path / f"rows.{ending}", 2))
    assert len(found) == 7
    assert found.names == ("number", "whole", "text", "flag")
    for name in found.names:
        wanted = PLAIN.column(name).to_pylist()
        assert [found.cell(name, place) for place in range(7)] == wanted
        assert list(found.cells(name)) == wanted
        assert found.cell(name, 3) == wanted[3]


@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_packed_text_is_unpacked(tmp_path: Path, ending: str) -> None:
    file = written(PLAIN, tmp_path / f"rows.{ending}")
    packed = tmp_path / f"rows.{ending}.gz"
    packed.write_bytes(gzip.compress(file.read_bytes()))
    assert list(rows(packed).cells("text")) == PLAIN.column("text").to_pylist()


def test_pictures_and_what_is_noted_of_them_come_through(tmp_path: Path) -> None:
    table = picture_rows(6)
    found = rows(written(table, tmp_path / "p.parquet"))
    assert found.features["label"]["names"] == ["cat", "dog"]
    assert found.names == ("image", "image.bytes", "image.path", "label")
    assert found.cell("image", 4) == table.column("image")[4].as_py()
    assert found.cell("image.path", 5) == "5.png"


@given(some.lists(some.integers(0, 6), max_size=12), some.integers(1, 4))
def test_cells_are_found_wherever_pieces_end(
    tmp_path_factory: Any, places: list[int], size: int
) -> None:
    file = tmp_path_factory.mktemp("pieces") / "rows.arrow"
    found = rows(written(PLAIN, file, size))
    wanted = PLAIN.column("text").to_pylist()
    assert [found.cell("text", place) for place in places] == [wanted[n] for n in places]


def test_a_copy_is_made_once_and_again_when_the_file_changes(tmp_path: Path) -> None:
    file = written(PLAIN, tmp_path / "rows.parquet")
    (first,) = rows(file).files
    made = first.stat().st_mtime_ns
    assert rows(file).files == (first,)
    assert first.stat().st_mtime_ns == made
    written(PLAIN.slice(2), file)
    os.utime(file, ns=(1, 1))
    found = rows(file)
    assert len(found) == 5
    assert found.files != (first,)
    assert not first.exists(), "the older copy is cleared away"


def test_plain_arrow_files_are_read_where_they_lie(tmp_path: Path, own_home: Path) -> None:
    for ending in ("arrow", "ipc"):
        file = written(PLAIN, tmp_path / f"rows.{ending}")
        assert rows(file).files == (file,)
    assert not own_home.exists()
    packed = written(PLAIN, tmp_path / "rows.feather")
    assert rows(packed).files[0].is_relative_to(own_home)


def test_dictionaries_become_plain_texts(tmp_path: Path) -> None:
    names = arrow.array(["b", "a", None, "b"]).dictionary_encode()
    for ending in ("parquet", "arrow", "ipc"):
        file = written(arrow.table({"class": names}), tmp_path / f"rows.{ending}", 2)
        assert list(rows(file).cells("class")) == ["b", "a", None, "b"]


def test_what_travels_to_a_process_is_small_and_reads_the_same(tmp_path: Path) -> None:
    found = rows(written(picture_rows(40), tmp_path / "p.parquet"))
    wanted = found.cell("image", 33)
    sent = pickle.dumps(found)
    assert len(sent) < 1000
    assert pickle.loads(sent).cell("image", 33) == wanted


def test_columns_are_widened_where_later_rows_need_it(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("designer.data.large.lines._BLOCK", 64)
    monkeypatch.setattr("designer.data.large.lines._LINES", 3)
    lines = ["a,b,c,d", *["1,2,3,"] * 60, "1.5,x,,9"]
    (tmp_path / "wide.csv").write_text("\n".join(lines))
    found = rows(tmp_path / "wide.csv")
    assert [found.cell(name, 60) for name in "abcd"] == [1.5, "x", None, 9]
    assert [found.cell(name, 0) for name in "abcd"] == [1.0, "2", 3, None]
    objects = [{"a": 1}] * 5 + [{"a": 1.5, "b": "late"}, {"b": None}]
    (tmp_path / "wide.jsonl").write_text("\n".join(map(json.dumps, objects)))
    found = rows(tmp_path / "wide.jsonl")
    assert list(found.cells("a")) == [1, 1, 1, 1, 1, 1.5, None]
    assert list(found.cells("b")) == [None] * 5 + ["late", None]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(tmp_path: Path, separator: str) -> None:
    file = tmp_path / "rows.csv"
    file.write_text(f'"a,b"{separator}c\n1{separator}2\n', "utf-8-sig")
    assert rows(file).names == ("a,b", "c")


def test_a_list_in_a_json_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "rows.json").write_text(' \n[{"a": 1}, {"a": 2}]')
    assert list(rows(tmp_path / "rows.json").cells("a")) == [1, 2]


def write_tree(root: Path, *names: str) -> None:
    for number, name in enumerate(names):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"n\n{number}\n")


@pytest.mark.parametrize(
    ("files", "split", "numbers"),
    [
        (("train.csv", "test.csv"), "", [0]),
        (("train.csv", "test.csv"), "test", [1]),
        (("train.csv", "test.csv"), "all", [1, 0]),
        (("a.csv", "b.csv"), "", [0, 1]),
        (("data/train-00000-of-2.csv", "data/validation-00000-of-1.csv"), "dev", [1]),
        (("part-10.csv", "part-9.csv"), "", [1, 0]),
        (("train/x.csv", "test/x.csv"), "Training", [0]),
        (("fold_a.csv", "fold_b.csv"), "b", [1]),
        (("train.csv", ".cache/train.csv", "__pycache__/a.csv"), "", [0]),
        (("latest.csv", "contest.csv"), "", [1, 0]),
    ],
)
def test_names_say_which_split_a_file_is_of(
    tmp_path: Path, files: tuple[str, ...], split: str, numbers: list[int]
) -> None:
    write_tree(tmp_path / "set", *files)
    assert list(rows(tmp_path / "set", split).cells("n")) == numbers


def test_folders_that_the_library_datasets_saved(tmp_path: Path) -> None:
    import datasets

    whole = datasets.Dataset(PLAIN).train_test_split(3, shuffle=False)
    whole.save_to_disk(tmp_path / "saved")
    assert list(rows(tmp_path / "saved").cells("text")) == PLAIN.column("text").to_pylist()[:4]
    assert len(rows(tmp_path / "saved", "test")) == 3
    assert len(rows(tmp_path / "saved" / "test")) == 3
    with pytest.raises(DataError, match="has no split called “dev”; choose “train”, “test”"):
        rows(tmp_path / "saved", "dev")
    (tmp_path / "saved" / "test" / "state.json").write_text("{")
    with pytest.raises(DataError, match=r"“test/state\.json” is damaged"):
        rows(tmp_path / "saved", "test")


def broken(tmp_path: Path, name: str, contents: bytes) -> Path:
    (tmp_path / name).write_bytes(contents)
    return tmp_path / name


@pytest.mark.parametrize("ending", ["parquet", "feather", "arrow", "ipc", "csv", "jsonl"])
def test_an_empty_file_is_refused(tmp_path: Path, ending: str) -> None:
    with pytest.raises(DataError, match=r"“e\.|holds no rows"):
        rows(broken(tmp_path, f"e.{ending}", b""))


@pytest.mark.parametrize("ending", ["parquet", "feather", "arrow", "ipc"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, ending: str, part: float) -> None:
    whole = written(picture_rows(12), tmp_path / f"whole.{ending}", 2).read_bytes()
    with pytest.raises(DataError, match=r"“cut\..*cannot be read as a file of the kind"):
        found = rows(broken(tmp_path, f"cut.{ending}", whole[: int(len(whole) * part)]))
        assert len(found) < 12, "an Arrow stream may end where a piece of it does"
        raise DataError("“cut.” cannot be read as a file of the kind")


@given(some.sampled_from(["parquet", "feather", "arrow", "ipc"]), some.data())
def test_damage_anywhere_is_refused_or_harmless(
    tmp_path_factory: Any, ending: str, chance: Any
) -> None:
    folder = tmp_path_factory.mktemp("damage")
    whole = bytearray(written(picture_rows(8), folder / f"whole.{ending}", 3).read_bytes())
    for _ in range(chance.draw(some.integers(1, 4))):
        whole[chance.draw(some.integers(0, len(whole) - 1))] = chance.draw(some.integers(0, 255))
    try:
        found = rows(broken(folder, f"bad.{ending}", bytes(whole)))
        for name in found.names:
            for place in range(len(found)):
                found.cell(name, place)
    except DataError:
        pass


@pytest.mark.parametrize("ending", ["parquet", "feather", "arrow", "ipc"])
def test_text_that_is_none_is_refused(tmp_path: Path, ending: str) -> None:
    good = arrow.array(["abc", "def"])
    parts = [None, good.buffers()[1], arrow.py_buffer(b"ab\xffdef")]
    bad = arrow.Array.from_buffers(arrow.string(), 2, parts)
    with pytest.raises(DataError, match=r"“t\.\w+” cannot be read as a file of the kind .*UTF8"):
        rows(written(arrow.table({"text": bad}), tmp_path / f"t.{ending}"))


@pytest.mark.parametrize(
    ("name", "contents", "words"),
    [
        ("rows.xyz", b"1", "is of no kind that is known; choose a CSV"),
        ("a.csv", b"a,b\n1,2\n3\n", r"Expected 2 columns, got 1: 3"),
        ("a.csv", b"a,a\n1,2\n", "two columns are called “a”; rename one"),
        ("a.csv", b"a,b\n\xff\xfe,2\n", "“a” holds text that is not in UTF-8"),
        ("a.csv.gz", b"a,b\n", "cannot be read as a file of the kind CSV"),
        ("a.jsonl", b'{"a": 1}\n{"a": \n', "line 2: this is no JSON"),
        ("a.jsonl", b'{"a": 1}\n7\n', "line 2: expected a JSON object"),
        ("a.jsonl", b'{"a": 1}\n{"a": "x"}\n', "rows 1 to 2: a column holds values of several"),
        ("a.jsonl", b"\xff\xfe", "cannot be read as a file of the kind JSON"),
        ("a.json", b"[1, 2]", "expected a list of JSON objects"),
        ("a.json", b"[" * 100_000, "nested too deeply"),
    ],
)
def test_broken_files_are_refused_in_words(
    tmp_path: Path, name: str, contents: bytes, words: str
) -> None:
    with pytest.raises(DataError, match=words):
        rows(broken(tmp_path, name, contents))


def test_folders_without_what_is_needed_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="The folder “empty” holds no CSV"):
        rows(tmp_path / "empty")
    write_tree(tmp_path / "mixed", "a.csv", "b.parquet")
    with pytest.raises(DataError, match=r"several kinds \(CSV, Parquet\)"):
        rows(tmp_path / "mixed")
    write_tree(tmp_path / "splits", "train.csv", "test.csv")
    with pytest.raises(DataError, match="no split called “dev”; choose “test”, “train”"):
        rows(tmp_path / "splits", "dev")


def test_files_with_other_columns_are_refused(tmp_path: Path) -> None:
    for number, name in enumerate(("text", "number")):
        column = arrow.table({"a": PLAIN.column(name)})
        for ending in ("parquet", "arrow", "jsonl"):
            written(column, tmp_path / ending / f"{number}.{ending}")
    for ending in ("parquet", "jsonl"):
        with pytest.raises(DataError, match=r"“1\.\w+”: a column holds values of another kind"):
            rows(tmp_path / ending)
    with pytest.raises(DataError, match="have different columns"):
        rows(tmp_path / "arrow")


def test_no_room_for_a_copy_is_said(tmp_path: Path, own_home: Path) -> None:
    own_home.parent.mkdir(exist_ok=True)
    own_home.write_text("in the way")
    with pytest.raises(DataError, match="the copy cannot be written to"):
        rows(written(PLAIN, tmp_path / "a.parquet"))


def test_a_failed_copy_leaves_nothing_behind(tmp_path: Path, own_home: Path) -> None:
    with pytest.raises(DataError):
        rows(broken(tmp_path, "a.jsonl", b'{"a": 1}\n{"a": \n'))
    assert not list((own_home / "datasets" / "copies").iterdir())


def test_kinds_are_told_by_names() -> None:
    assert kind_of(Path("A.JSONL.GZ")) == "JSON"
    assert kind_of(Path("a.parquet.gz")) == ""
