"""What was learnt in preparing data stays with a run, and serves other data of the same kind."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

from designer.cli import app
from designer.data.prepare import prepare
from designer.job import Failed, Message, UserError
from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import Run
from designer.training import checkpoint
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Evaluated, Resumed, Warned
from designer.training.predict import Predicted, predict
from designer.unit import Choice
from tests.network.graphs import chain
from tests.training.projects import digits, of, project, tabular, train

TEXTS = ("x", "y", "")


def table(file: Path, shift: float = 0.0, texts: tuple[str, ...] = TEXTS) -> None:
    """Write a table for regression with a gap in every fifth number and third text."""
    rows = ["n,t,y"]
    for number in range(60):
        cell = "" if number % 5 == 0 else str(number % 7 + shift)
        rows.append(f"{cell},{texts[number % 3]},{number % 7 + 0.5}")
    file.write_text("\n".join(rows) + "\n")


def trained(folder: Path) -> Project:
    """Train on a table with texts and gaps."""
    table(folder / "t.csv")
    what = project(tabular(1, 3), "Iris", loss="MeanSquaredError", epochs=1)
    source = Choice("CsvTable", {"path": str(folder / "t.csv")})
    what = replace(what, data=replace(what.data, source=source))
    assert not of(Failed, train(what, folder / "run"))
    return what


def asked(run: Path, *words: str, **wishes: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Return what a network tells, and what was said about the asking."""
    *said, event = list(predict(str(run), words, **wishes))
    assert isinstance(event, Predicted)
    return list(event.rows), [one.text for one in said if isinstance(one, Message)]


def test_changed_data_are_prepared_by_what_was_learnt(tmp_path: Path) -> None:
    what = trained(tmp_path)
    usual = of(Evaluated, list(evaluate(str(tmp_path / "run"))))[0]
    learnt = load_model(str(tmp_path / "run")).preparation
    (fill,) = (one for one in json.loads(_kept(tmp_path))["changes"] if one["change"] == "fill")
    table(tmp_path / "t.csv", shift=100.0, texts=("x", "z", ""))
    events = list(evaluate(str(tmp_path / "run"), part="train"))
    assert of(Evaluated, events)[0].measured != usual.measured
    said = " ".join(one.text for one in of(Warned, events))
    assert "“z” stands in the column “t”" in said and "have changed" in said
    found = prepare(what.data, learnt)
    (raw,) = found.train.raw()
    assert found.description.columns == ("n", "t = x", "t = y")
    assert fill["value"] < 7 and set(raw[:, 0]) == {fill["value"], *range(100, 107)}
    assert raw[:, 2].max() == 0


def _kept(folder: Path) -> str:
    return (folder / "run" / "preparation.json").read_text("utf-8")


def test_a_run_goes_on_with_what_it_has_learnt(tmp_path: Path) -> None:
    what = trained(tmp_path)
    before = _kept(tmp_path)
    table(tmp_path / "t.csv", shift=100.0, texts=("x", "z", ""))
    longer = dumps(replace(what, recipe=replace(what.recipe, epochs=2)))
    events = train(longer, tmp_path / "run", resume=True)
    assert of(Resumed, events) and not of(Failed, events)
    assert _kept(tmp_path) == before
    last = Run(tmp_path / "run").checkpoint("last")
    assert last is not None
    facts = checkpoint.read(last)[1]
    assert facts["epoch"] == 2 and facts["data"]["columns"] == ["n", "t = x", "t = y"]
    said = " ".join(one.text for one in of(Warned, events))
    assert "prepared as before" in said and "“z” stands in the column “t”" in said


def test_a_run_without_weights_begins_anew_with_other_data(tmp_path: Path) -> None:
    what = trained(tmp_path)
    for file in (tmp_path / "run" / "checkpoints").iterdir():
        file.unlink()
    source = Choice("Diabetes")
    other = replace(what, graph=tabular(1, 10), data=replace(what.data, source=source))
    assert not of(Failed, train(other, tmp_path / "run"))
    assert json.loads(_kept(tmp_path))["inputs"] == list(prepare(other.data).description.columns)


def test_rows_are_taken_as_they_stand_in_a_file(tmp_path: Path) -> None:
    trained(tmp_path)
    file = tmp_path / "new.csv"
    file.write_text("t,extra,n\nx,a,3\n,b,\nz,c,3\n")
    rows, said = asked(tmp_path / "run", str(file))
    assert [row["input"] for row in rows] == ["3, x", ", ", "3, z"]
    (warning,) = said
    assert warning.startswith("“z” stands in the column “t”")
    for text, wanted in (
        ("n\n3\n", "“new.csv”: there is no column “t”, which the network has learnt from; add it."),
        ("n,t\nthree,x\n", "“new.csv”, column “n”: expected numbers, found texts."),
    ):
        file.write_text(text)
        with pytest.raises(UserError) as refused:
            asked(tmp_path / "run", str(file))
        assert str(refused.value) == wanted


def test_the_command_tells_what_comes_next(tmp_path: Path) -> None:
    times = np.datetime64("2024-01-01T00:00") + np.arange(100).astype("timedelta64[h]")
    lines = [f"{time},{place % 6},{place % 4}" for place, time in enumerate(times)]
    (tmp_path / "s.csv").write_text("\n".join(["at,a,b", *lines]) + "\n")
    graph = chain(
        ("input", "Input", {"shape": [6, 2]}),
        ("flatten", "Flatten", {}),
        ("linear", "Linear", {"features": 3}),
        ("output", "Output", {}),
    )
    what = project(graph, "Iris", loss="MeanSquaredError", epochs=1)
    source = Choice("SeriesCSV", {"path": str(tmp_path / "s.csv"), "time": "at"})
    windows = Choice("Windows", {"past": 6, "horizon": 3})
    train(replace(what, data=replace(what.data, source=source, series=windows)), tmp_path / "run")
    run, file = str(tmp_path / "run"), tmp_path / "new.csv"
    file.write_text("\n".join(["at,a,b", *lines[:9]]) + "\n")
    ran = CliRunner().invoke(app, ["predict", run, str(file), "--json"])
    (row,) = json.loads(ran.stdout)["predictions"]
    assert row["input"] == "6 rows up to 2024-01-01 08:00" and row["series"] == ["b"]
    assert row["times"] == ["2024-01-01 09:00", "2024-01-01 10:00", "2024-01-01 11:00"]
    assert len(row["answer"]) == 3
    printed = CliRunner().invoke(app, ["predict", run, str(file)]).stdout.splitlines()
    assert printed[0].endswith("→ b") and printed[1].startswith("2024-01-01 09:00  ")
    for text, said in (
        ("\n".join(["at,a,b", *lines[:5]]), "5 rows are too few"),
        ("\n".join(["at,a,c", *lines[:9]]), "there is no column “b”"),
        ("\n".join(["when,a,b", *lines[:9]]), "there is no column of times “at”"),
        ("\n".join(["at,a,b", *lines[:9:2]]), "5 rows are too few"),
    ):
        file.write_text(text + "\n")
        refused = CliRunner().invoke(app, ["predict", run, str(file), "--json"])
        assert refused.exit_code == 1 and said in json.loads(refused.stdout)["error"]
    file.write_text("\n".join(["at,a,b", *lines[:24:2]]) + "\n")
    assert "one 2 hours apart" in asked(tmp_path / "run", str(file))[1][0]


def test_pictures_told_again_are_written(tmp_path: Path) -> None:
    graph = chain(
        ("input", "Input", {"shape": [1, 8, 8]}),
        ("flatten", "Flatten", {}),
        ("linear", "Linear", {"features": 64}),
        ("shape", "Reshape", {"shape": [1, 8, 8]}),
        ("output", "Output", {}),
    )
    what = replace(digits(epochs=1, loss="MeanSquaredError"), graph=graph)
    data = replace(what.data, goal="reconstruct the input")
    train(replace(what, data=data), tmp_path / "run")
    picture = np.arange(64, dtype=np.uint8).reshape(8, 8) // 4
    Image.fromarray(picture).save(tmp_path / "a.png")
    with pytest.raises(UserError, match="name a folder for them with --out"):
        asked(tmp_path / "run", str(tmp_path / "a.png"))
    rows, _ = asked(tmp_path / "run", str(tmp_path / "a.png"), out=str(tmp_path / "told"))
    assert rows[0]["answer"] == str(tmp_path / "told" / "a.png")
    with Image.open(rows[0]["answer"]) as told:
        assert told.size == (8, 8) and told.mode == "L"
    again, _ = asked(tmp_path / "run", str(tmp_path / "a.png"), out=str(tmp_path))
    assert again[0]["answer"] == str(tmp_path / "a-2.png")  # what was given stays


def test_a_damaged_preparation_is_refused_in_words(tmp_path: Path) -> None:
    trained(tmp_path)
    (tmp_path / "run" / "preparation.json").write_text("{")
    with pytest.raises(UserError, match="cannot be read; bring it back"):
        load_model(str(tmp_path / "run"))
