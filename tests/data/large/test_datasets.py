"""Large sets as sources of data: what is found unasked, trained on, and refused in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as arrow
import pytest
from PIL import Image

from designer.blocks.spec import Spec
from designer.data.batches import Batches
from designer.data.inputs import DataError
from designer.data.prepare import describe, load, prepare
from designer.data.preview import preview
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.data.large.making import encoded, picture_rows, pictures, points, table, texts, written
from tests.data.making import large


def choice(kind: str, path: Path, **parameters: Any) -> DataChoice:
    return DataChoice(Choice(kind, {"path": str(path), **parameters}), validation=0.2, test=0.2)


@pytest.mark.parametrize("ending", ["parquet", "feather", "arrow", "ipc"])
def test_pictures_in_cells(tmp_path: Path, ending: str) -> None:
    found = pictures(written(picture_rows(), tmp_path / f"p.{ending}"))
    assert found.classes == ("cat", "dog")
    assert found.targets.tolist() == [0, 1] * 6
    assert found.specs == (Spec((3, 9, 7)),)
    wanted = np.moveaxis(points(12), 3, 1)
    places = np.array([11, 0, 5])
    assert not found.inputs[0].in_memory
    assert np.array_equal(found.inputs[0].take(places), wanted[places])
    assert np.array_equal(found.inputs[0].all(), wanted)


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
def test_pictures_in_files_that_cells_name(tmp_path: Path, ending: str) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number, one in enumerate(points(12)):
        (folder / f"{number}.png").write_bytes(encoded(one))
    names = arrow.table(
        {"file_name": [f"pictures/{n}.png" for n in range(12)], "label": ["b", "a", "c"] * 4}
    )
    file = written(names, tmp_path / f"rows.{ending}")
    found = pictures(file, size=(9, 7))
    assert found.classes == ("a", "b", "c")
    assert found.targets.tolist() == [1, 0, 2] * 4
    assert np.array_equal(found.inputs[0].all(), np.moveaxis(points(12), 3, 1))


def test_pictures_are_brought_to_one_size_and_colour(tmp_path: Path) -> None:
    cells = [encoded(points(1, 9 + n, 20 - n)[0], "JPEG" if n % 2 else "BMP") for n in range(8)]
    file = written(arrow.table({"x": cells, "y": list(range(8))}), tmp_path / "a.parquet")
    found = pictures(file, size=6, colour="grey", task="regression")
    assert found.specs == (Spec((1, 6, 6)),)
    assert found.inputs[0].all().shape == (8, 1, 6, 6)
    assert found.task == "regression"
    assert found.targets[:, 0].tolist() == list(range(8))


def test_pictures_alone_can_be_told_again(tmp_path: Path) -> None:
    file = written(picture_rows().select(["image"]), tmp_path / "a.parquet")
    source = choice("PictureDataset", file, size=(9, 7))
    told = DataChoice(source.source, goal="reconstruct the input")
    assert describe(told).output == Spec((3, 9, 7))
    with Batches(prepare(told).train, 4) as batches:
        (inputs,), targets = next(batches.epoch(0))
    assert np.array_equal(inputs.numpy(), targets.numpy())
    shown = preview(told).look
    assert shown.inputs is not None
    assert set(shown.labels) == {""}


def test_pictures_stream_through_processes(tmp_path: Path, monkeypatch: Any) -> None:
    file = written(picture_rows(40), tmp_path / "p.parquet")
    streamed = choice("PictureDataset", file, size=(9, 7))
    held, read = prepare(streamed), large(streamed, monkeypatch)
    assert not read.train.resident
    with Batches(read.train, 8, workers=2) as some, Batches(held.train, 8) as others:
        for one, other in zip(some.epoch(1), others.epoch(1), strict=True):
            assert np.array_equal(one[0][0].numpy(), other[0][0].numpy())
            assert np.array_equal(one[1].numpy(), other[1].numpy())


def test_the_same_data_elsewhere_are_the_same_and_others_are_not(tmp_path: Path) -> None:
    file = written(picture_rows(), tmp_path / "a" / "p.parquet")
    (tmp_path / "b").mkdir()
    shutil.copy2(file, tmp_path / "b" / "p.parquet")

    def told(path: Path, **parameters: Any) -> bytes:
        return load(choice("PictureDataset", path, **parameters).source).fingerprint()

    assert told(file) == told(tmp_path / "b" / "p.parquet")
    assert told(file) != told(file, size=8)
    before = told(file)
    written(picture_rows(13), file)
    assert told(file) != before, "what was read is not kept when the file changes"


def test_texts_and_their_classes(tmp_path: Path) -> None:
    rows = arrow.table(
        {
            "id": list(range(8)),
            "text": [f"a text of number {n}" for n in range(8)],
            "title": [f"title {n}" for n in range(8)],
            "label": ["good", "bad"] * 4,
        }
    )
    file = written(rows, tmp_path / "t.parquet")
    found = texts(file)
    assert found.classes == ("bad", "good")
    assert found.texts["text"][3] == "a text of number 3"
    both = texts(file, texts="title, text")
    assert list(both.texts) == ["title", "text"]
    pairs = texts(file, texts="text", target="title", tells="text")
    assert pairs.texts["target"][7] == "title 7"
    assert describe(choice("TextDataset", file)).task == "classification"
    assert prepare(choice("TextDataset", file)).train.inputs[0].tokens


def test_classes_that_are_noted_have_their_names(tmp_path: Path) -> None:
    features = {"label": {"_type": "ClassLabel", "names": ["no", "yes"]}}
    noted = {b"huggingface": json.dumps({"info": {"features": features}}).encode()}
    rows = arrow.table({"text": list("abcdef"), "label": [0, 1, 1, 0, 1, 0]})
    file = written(rows.replace_schema_metadata(noted), tmp_path / "t.parquet")
    found = texts(file)
    assert found.classes == ("no", "yes")
    assert found.targets.tolist() == [0, 1, 1, 0, 1, 0]


def test_translations_lie_inside_a_column(tmp_path: Path) -> None:
    rows = arrow.table({"translation": [{"de": f"Wort {n}", "en": f"word {n}"} for n in range(9)]})
    file = written(rows, tmp_path / "t.jsonl")
    found = texts(file, texts="translation.en", target="translation.de", tells="text")
    assert found.texts["source"][4] == "word 4"
    assert found.texts["target"][4] == "Wort 4"


QUESTIONS = {
    "context": ["Anna sings in Rome", "Anna sings in Rome", "Bob sleeps", "Bob sleeps"],
    "question": ["Who sings?", "Where?", "Who sleeps?", "Why?"],
    "answers": [
        {"text": ["Anna", "Anna sings"], "answer_start": [0, 0]},
        {"text": [" Rome"], "answer_start": [13]},
        {"text": ["Bob"], "answer_start": [0]},
        {"text": [], "answer_start": []},
    ],
}


def test_answers_stand_in_their_texts(tmp_path: Path) -> None:
    file = written(arrow.table(QUESTIONS), tmp_path / "q.parquet")
    found = texts(file, tells="answers")
    assert len(found) == 3
    assert [[(one.text, one.begin) for one in some] for some in found.answers] == [
        [("Anna", 0), ("Anna sings", 0)], [("Rome", 14)], [("Bob", 0)]
    ]  # fmt: skip
    assert "One question is without an answer and left out" in found.warnings[0]
    assert describe(choice("TextDataset", file, tells="answers")).task == "span"
    one_each = {**QUESTIONS, "answers": [[{"text": "a", "answer_start": n}] for n in (3, 3, 0, 0)]}
    with refused("row 3: at character 0 the text does not hold the answer “a”"):
        texts(written(arrow.table(one_each), tmp_path / "w.jsonl"), tells="answers")
    with refused("has no column called “reply”"):
        texts(file, tells="answers", target="reply")
    with refused("row 1: expected answers with “text” and “answer_start”, found “Who sings"):
        texts(file, tells="answers", target="question")


def refused(words: str) -> Any:
    return pytest.raises(DataError, match=words)


TABLE = arrow.table(
    {
        "age": [20, 31, None, 44, 52, 61, 39, 28],
        "town": ["Rome", " Oslo", "Rome", None, "n/a", "Oslo", "Rome", "Bern"],
        "since": arrow.array([1, 2] * 4, arrow.date32()),
        "blob": [b"x"] * 8,
        "bought": [True, False, True, False, True, False, False, True],
    }
)


def test_tables_of_numbers_and_texts(tmp_path: Path) -> None:
    found = table(written(TABLE, tmp_path / "t.parquet"))
    assert [feature.name for feature in found.features] == ["age", "town", "since"]
    assert found.classes == ("False", "True")
    assert found.features[1].categories == ("Bern", "Oslo", "Rome")
    assert [found.features[1].told(n) for n in range(8)] == [
        "Rome", "Oslo", "Rome", "", "", "Oslo", "Rome", "Bern"
    ]  # fmt: skip
    assert np.isnan(found.features[0].values[2])
    assert found.warnings == ("What “blob” holds is neither a number nor a text, and is not used.",)
    told = choice("TableDataset", tmp_path / "t.parquet", leave_out="since, town")
    assert describe(told).columns == ("age",)
    age = table(tmp_path / "t.parquet", target="since", task="auto")
    assert age.classes[0] == "1970-01-02"


def test_a_table_reads_the_same_from_every_file(tmp_path: Path) -> None:
    plain = TABLE.drop_columns(["blob", "since"])
    found = [table(written(plain, tmp_path / f"t.{end}")) for end in ("parquet", "csv", "jsonl")]
    assert len({one.fingerprint() for one in found}) == 1


def test_columns_that_are_not_there_or_do_not_fit_are_refused(tmp_path: Path) -> None:
    file = written(picture_rows(), tmp_path / "p.parquet")
    names = "“image”, “image.bytes”, “image.path”, “label”"
    with refused(f"“p.parquet” has no column called “photo”; choose from {names}"):
        pictures(file, pictures="photo")
    with refused("the column “label” holds no pictures"):
        pictures(file, pictures="label")
    with refused("has no column called “klass”"):
        pictures(file, target="klass")
    with refused("name the column of texts"):
        texts(written(TABLE.select(["age", "bought"]), tmp_path / "n.parquet"), target="bought")
    plain = written(TABLE.select(["age", "town"]), tmp_path / "t.parquet")
    with refused("name the column of pictures"):
        pictures(plain)
    with refused("has no column called “label”; name the column to be told: “age”, “town”"):
        texts(plain)
    with refused("the column “age” holds int64 and no texts"):
        texts(plain, texts="age", target="town")
    with refused("name the column of texts to be told"):
        texts(plain, tells="text")
    several = written(arrow.table({"a": ["x"], "b": ["y"], "c": ["z"]}), tmp_path / "abc.parquet")
    with refused("a text is told from one text, and 2 columns"):
        texts(several, texts="a,b", target="c", tells="text")
    with refused("beside the target “age” there is no column"):
        table(written(TABLE.select(["age"]), tmp_path / "one.parquet"), target="age")
    with refused("column “a”: every value is missing"):
        empty = arrow.table({"a": arrow.array([None, None], arrow.float64()), "b": [1, 2]})
        table(written(empty, tmp_path / "empty.parquet"))


@pytest.mark.parametrize(
    ("labels", "task", "words"),
    [
        ([0, 1, None, 0], "auto", r"column “y”, row 3: the value is missing"),
        ([0.5, 1.0, float("nan"), 0], "auto", r"row 3: expected a finite number"),
        (["a", "b", "a", "b"], "regression", "holds texts, which are no numbers"),
        ([[1], [2], [3], [4]], "auto", "holds values of the kind list"),
        (["a", "a", "a", "a"], "auto", "holds only the class “a”"),
    ],
)
def test_targets_that_cannot_be_told_are_refused(
    tmp_path: Path, labels: list[Any], task: str, words: str
) -> None:
    cells = [encoded(one) for one in points(4)]
    file = written(arrow.table({"x": cells, "y": labels}), tmp_path / "a.parquet")
    with refused(words):
        pictures(file, target="y", task=task)


def test_splits_without_labels_are_refused(tmp_path: Path) -> None:
    rows = picture_rows()
    rows = rows.set_column(1, "label", arrow.array([0, 1, -1] * 4, arrow.int64()))
    with refused("row 3: -1 is none of the 2 classes that are named"):
        pictures(written(rows, tmp_path / "p.parquet"))


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ({"bytes": b"no picture", "path": None}, "row 5, column “image” cannot be read as a"),
        ({"bytes": None, "path": None}, "row 5, column “image”: the picture is missing"),
        ({"bytes": None, "path": "gone.png"}, "“gone.png” is not there; mend the row"),
        ({"bytes": None, "path": "https://example.org/a.png"}, "is an address; fetch"),
    ],
)
def test_a_picture_that_cannot_be_read_is_named(tmp_path: Path, cell: Any, words: str) -> None:
    rows = picture_rows()
    cells = rows.column("image").to_pylist()
    cells[4] = cell
    kind = rows.schema.field("image").type
    broken = rows.set_column(0, rows.schema.field("image"), arrow.array(cells, kind))
    found = pictures(written(broken, tmp_path / "p.parquet"))
    assert found.inputs[0].take(np.array([3])).shape == (1, 3, 9, 7)
    with refused(words):
        found.inputs[0].take(np.array([3, 4]))


def test_a_picture_that_is_gone_is_named(tmp_path: Path) -> None:
    Image.fromarray(points(1)[0]).save(tmp_path / "0.png")
    rows = arrow.table({"file": ["0.png", "0.png"], "label": ["a", "b"]})
    found = pictures(written(rows, tmp_path / "rows.csv"))
    (tmp_path / "0.png").unlink()
    with refused("row 2, column “file”: “0.png” is not there"):
        found.inputs[0].take(np.array([1]))


def test_no_file_and_no_name_are_refused() -> None:
    with refused("No file is chosen yet"):
        pictures(Path(" "))
    with refused("is not there; choose an existing file or folder"):
        pictures(Path("/nowhere/at/all"))
    with refused("Both a file"):
        pictures(Path("a.csv"), name="mnist")
