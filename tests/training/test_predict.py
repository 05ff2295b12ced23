"""Asking the network of a run about what was never in its data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from designer.data.prepare import prepare
from designer.data.scaling import Constants
from designer.job import UserError
from designer.training.evaluate import load_model
from designer.training.predict import AT_ONCE, Predicted, predict
from designer.unit import Choice
from tests.training.projects import digits, iris, project, tabular, train
from tests.training.worded import (
    ENGLISH,
    GERMAN,
    finder,
    learning,
    moods,
    pairs,
    questions,
    reader,
    translator,
)


def asked(run: Path, *words: str, beam: int = 1) -> list[dict]:  # type: ignore[type-arg]
    (event,) = list(predict(str(run), words, beam))
    assert isinstance(event, Predicted)
    return list(event.rows)


def forbid(patch: pytest.MonkeyPatch) -> None:
    """Let whoever reads the data of a project fail."""
    patch.setattr("designer.data.prepare.load", None)


def test_texts_are_translated_without_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(learning(pairs(400), translator(), monkeypatch, epochs=5), tmp_path / "run")
    forbid(monkeypatch)
    rows = [GERMAN[place % 5 :] + GERMAN[: place % 5] for place in range(AT_ONCE + 3)]
    texts = [" ".join(row[: 1 + place % 5]) for place, row in enumerate(rows)]
    for beam in (1, 3):
        found = asked(tmp_path / "run", *texts, beam=beam)
        assert [row["input"] for row in found] == texts
        for row in found:
            wanted = [ENGLISH[GERMAN.index(word)] for word in row["input"].split()]
            assert row["answer"] == " ".join(wanted)


def test_a_piece_of_the_text_is_the_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(learning(questions(200), finder(), monkeypatch, epochs=4), tmp_path / "run")
    forbid(monkeypatch)
    (row,) = asked(tmp_path / "run", " eins \n zwei FÜNF, drei")
    assert row["answer"] == "FÜNF"


def test_classes_come_with_their_probability(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(learning(moods(200), reader(), monkeypatch, epochs=6), tmp_path / "run")
    forbid(monkeypatch)
    texts = ["zwei eins drei vier vier", "eins eins drei vier vier"]
    found = asked(tmp_path / "run", *texts)
    assert [row["answer"] for row in found] == ["odd", "even"]
    assert all(0.5 < row["probability"] <= 1 for row in found)


def test_files_of_pictures_are_read(tmp_path: Path) -> None:
    what = digits(epochs=6)
    train(what, tmp_path / "run")
    part = prepare(what.data).test
    (pictures,) = part.raw(np.arange(20))
    for place, picture in enumerate(pictures):
        Image.fromarray(picture[0].astype(np.uint8)).save(tmp_path / f"{place}.png")
    rows = asked(tmp_path / "run", *(str(tmp_path / f"{place}.png") for place in range(20)))
    with torch.no_grad():
        outputs = load_model(str(tmp_path / "run")).model(
            *map(torch.from_numpy, part.scaled(np.arange(20)))
        )
    classes = prepare(what.data).description.classes
    assert [row["answer"] for row in rows] == [classes[place] for place in outputs.argmax(1)]
    wanted = outputs.softmax(1).max(1).values.tolist()
    assert [row["probability"] for row in rows] == pytest.approx(wanted, rel=1e-4)
    with pytest.raises(UserError, match="no file"):
        asked(tmp_path / "run", str(tmp_path / "none.png"))


@pytest.mark.parametrize("source", ["Iris", "Diabetes"])
def test_rows_of_a_table_are_read(tmp_path: Path, source: str) -> None:
    what = iris(epochs=3)
    if source == "Diabetes":
        what = project(tabular(1, 10), source, loss="MeanSquaredError", epochs=3)
    train(what, tmp_path / "run")
    prepared = prepare(what.data)
    names, (rows,) = prepared.description.columns, prepared.test.raw(np.arange(5))
    order = np.random.default_rng(0).permutation(len(names))
    lines = [",".join(f'"{names[place]}"' for place in order)]
    lines += [",".join(repr(float(row[place])) for place in order) for row in rows]
    (tmp_path / "rows.csv").write_text("\n".join(lines))
    found = asked(tmp_path / "run", str(tmp_path / "rows.csv"))
    with torch.no_grad():
        outputs = load_model(str(tmp_path / "run")).model(
            *map(torch.from_numpy, prepared.test.scaled(np.arange(5)))
        )
    if source == "Iris":
        classes = prepared.description.classes
        assert [row["answer"] for row in found] == [classes[place] for place in outputs.argmax(1)]
    else:
        told = Constants.from_plain(prepared.scaling["targets"]).undo(outputs.numpy())
        assert np.array([row["answer"] for row in found]) == pytest.approx(told, rel=1e-5)


def test_what_is_not_understood_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(iris(epochs=1), tmp_path / "table")
    names = prepare(iris().data).description.columns
    for text, said in (
        ("a,b\n1,2\n", "there is no column"),
        (",".join(names) + "\n1,2,3,\n4,5,6,7\n", "row 2.*a value is missing"),
        (",".join(names) + "\n" + "a,b,c,d\n" * 9, "found texts"),
    ):
        (tmp_path / "t.csv").write_text(text)
        with pytest.raises(UserError, match=said):
            asked(tmp_path / "table", str(tmp_path / "t.csv"))
    with pytest.raises(UserError, match="name one CSV file"):
        asked(tmp_path / "table")
    with pytest.raises(UserError, match="no run"):
        asked(tmp_path)
    what = digits(epochs=1, loss="BinaryCrossEntropy")
    data = replace(what.data, scaling=Choice("NoScaling"))
    train(replace(what, data=data), tmp_path / "pictures")
    with pytest.raises(UserError, match="name the file"):
        asked(tmp_path / "pictures")
    train(learning(moods(40), reader(), monkeypatch, epochs=1), tmp_path / "texts")
    with pytest.raises(UserError, match="takes a text"):
        asked(tmp_path / "texts")
