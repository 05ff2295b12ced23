"""What was learnt in preparing data goes with a network, so that raw rows give the same answer."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from designer.data.prepare import describe
from designer.exporters.job import export
from designer.exporters.words_text import words_text
from designer.job import in_foreground
from designer.network.layer_text import print_imports
from designer.project.project import DataChoice
from designer.training.predict import Predicted, predict
from designer.unit import Choice
from tests.network.graphs import chain
from tests.training.projects import project, tabular, train
from tests.training.worded import finder, learning, moods, pairs, questions, reader, translator

ELSEWHERE = """
import importlib.abc, importlib.util, sys
class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.split(".")[0] in ("designer", "PySide6", "networkx"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
import csv, json, runpy, torch
import numpy as np
spec = importlib.util.spec_from_file_location("exported", "net.py")
net = importlib.util.module_from_spec(spec)
spec.loader.exec_module(net)
with torch.no_grad():
    found = eval(sys.argv.pop(1))
print(json.dumps(found))
runpy.run_path("net.py", run_name="__main__")
"""
ROWS = 'list(csv.DictReader(open("new.csv", encoding="utf-8")))'
TABLE = {
    "age": lambda r: r.choice(["20", "30", "41.5", "55", ""]),
    "city, of birth": lambda r: r.choice(["Oslo", "Rome", "Paris", "Bern", "?"]),
    "income": lambda r: str(r.uniform(0, 1000)),
    "price": lambda r: f"${r.randint(1, 9)},{r.randint(100, 999)}.5",
    "grade": lambda r: r.choice(["low", "mid", "high"]),
    "same": lambda r: "7",
}
STEPS = (
    Choice("FillMissing", {"columns": "age", "mark": True}),
    Choice("ToNumber", {"columns": "price"}),
    Choice("Ordinal", {"columns": "grade", "order": "low, mid, high"}),
    Choice("Cross", {"columns": '"city, of birth", age'}),
    Choice("Cross", {"columns": "age, income"}),
    Choice("Log", {"columns": "income"}),
    Choice("Bins", {"columns": "age"}),
    Choice("Cross", {"columns": 'age, "city, of birth"'}),
    Choice("OneHot", {"columns": "age × city, of birth", "most": 5}),
    Choice("ScaleColumns", {"columns": "price", "limit": 1.5}),
    Choice("OneHot", {"columns": "grade"}),
    Choice("DropColumns"),
)


def written(file: Path, rows: int, seed: int, targets: Any, *, unknown: bool = False) -> None:
    """Write a table of numbers and texts, some of them missing."""
    chance = random.Random(seed)
    lines = [",".join([*(f'"{name}"' for name in TABLE), "y"])]
    for _ in range(rows):
        cells = [made(chance) for made in TABLE.values()]
        if unknown:
            cells[1] = chance.choice([cells[1], "Wien"])
        lines.append(",".join([*(f'"{cell}"' for cell in cells), targets(chance)]))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def asked(folder: Path, *words: str) -> list[dict[str, Any]]:
    """Return what `neurodraft predict` says."""
    *_, event = list(predict(str(folder / "run"), words))
    assert isinstance(event, Predicted)
    return list(event.rows)


def elsewhere(folder: Path, asks: str, *words: str) -> tuple[Any, list[str]]:
    """Return what the exported program says in a process that has no Neurodraft.

    The first is the value of `asks`, the second what it prints when it is run with these words.
    """
    list(in_foreground(export(str(folder / "run"), "python", str(folder / "net.py"))))
    formatted(folder / "net.py")
    command = [sys.executable, "-c", ELSEWHERE, asks, *words]
    ran = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    found, *printed = ran.stdout.splitlines()
    return json.loads(found), printed


def formatted(file: Path) -> None:
    """Check that the program is laid out as one written by hand."""
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "format", "--isolated", "--check", str(file)], check=True)
    lint = ["check", "--isolated", "--select", "E,F,I", "--line-length", "100", str(file)]
    subprocess.run([*ruff, *lint], check=True)


def tabled(folder: Path, outputs: int, targets: Any, **recipe: Any) -> None:
    """Train a network on a table that is prepared by all steps, and write other rows of it."""
    written(folder / "t.csv", 120, 0, targets)
    written(folder / "new.csv", 15, 1, lambda r: "0", unknown=True)
    source = Choice("CsvTable", {"path": str(folder / "t.csv")})
    data = replace(project(tabular(), "Iris").data, source=source, columns=STEPS)
    (spec,) = describe(data).inputs
    what = project(tabular(outputs, spec.shape[0]), "Iris", epochs=1, **recipe)
    train(replace(what, data=data), folder / "run")


def test_rows_with_texts_and_gaps_give_the_same_class(tmp_path: Path) -> None:
    tabled(tmp_path, 3, lambda r: r.choice("abc"))
    wanted = asked(tmp_path, str(tmp_path / "new.csv"))
    assert len({row["probability"] for row in wanted}) > 5
    asks = f"net.load()(net.prepare({ROWS})).softmax(1).max(1)"
    found, printed = elsewhere(tmp_path, f"[part.tolist() for part in {asks}]", "new.csv")
    chances, places = found
    assert chances == [row["probability"] for row in wanted]
    assert [tuple("abc")[place] for place in places] == [row["answer"] for row in wanted]
    assert printed == [row["answer"] for row in wanted]
    kept = json.loads((tmp_path / "run" / "preparation.json").read_text("utf-8"))
    assert kept["format"] == 1 and kept["kind"] == "table" and "same" not in kept["columns"]
    list(in_foreground(export(str(tmp_path / "run"), "onnx", str(tmp_path / "net.onnx"))))
    facts = {item.key: item.value for item in onnx.load(tmp_path / "net.onnx").metadata_props}
    assert json.loads(facts["preparation"]) == kept


def test_rows_with_texts_and_gaps_give_the_same_number(tmp_path: Path) -> None:
    tabled(tmp_path, 1, lambda r: str(r.uniform(0, 9)), loss="MeanSquaredError")
    found, _ = elsewhere(tmp_path, f"net.answer(net.load()(net.prepare({ROWS}))).tolist()")
    wanted = [row["answer"] for row in asked(tmp_path, str(tmp_path / "new.csv"))]
    assert found == wanted and len({row[0] for row in wanted}) > 5


def series(file: Path, rows: int, seed: int) -> None:
    """Write hours of three columns, a tenth of whose values is missing."""
    chance = np.random.default_rng(seed)
    times = np.datetime64("2024-02-28T00:00") + np.arange(rows).astype("timedelta64[h]")
    values = chance.normal(100, 10, (rows, 3)).cumsum(0)
    gaps = chance.random((rows, 3)) < 0.1
    lines = ["time,a,b,c"]
    for time, row, gap in zip(times, values, gaps, strict=True):
        cells = ("" if lost else repr(float(one)) for one, lost in zip(row, gap, strict=True))
        lines.append(f"{time},{','.join(cells)}")
    file.write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize(
    ("chosen", "variables"),
    [
        ({"difference": "first", "inputs": "b, a", "missing": "a straight line"}, 2),
        ({"difference": "seasonal", "season": 3, "targets": "c, a", "month": True}, 5),
        ({"targets": "c, b", "inputs": "a", "weekday": True, "hour": True}, 5),
    ],
)
def test_the_latest_rows_give_the_same_forecast(
    tmp_path: Path, chosen: dict[str, Any], variables: int
) -> None:
    several = len(chosen.get("targets", "c").split(","))
    graph = chain(
        ("input", "Input", {"shape": [6, variables]}),
        ("flatten", "Flatten", {}),
        ("linear", "Linear", {"features": 4 * several}),
        *([("shape", "Reshape", {"shape": [4, several]})] if several > 1 else []),
        ("output", "Output", {}),
    )
    series(tmp_path / "s.csv", 200, 0)
    series(tmp_path / "new.csv", 20, 1)
    source = Choice("SeriesCSV", {"path": str(tmp_path / "s.csv")})
    what = project(graph, "Iris", loss="MeanSquaredError", epochs=1)
    windows = Choice("Windows", {"past": 6, "horizon": 4, **chosen})
    data = DataChoice(source=source, series=windows, validation=0.2, test=0.2)
    train(replace(what, data=data), tmp_path / "run")
    (row,) = asked(tmp_path, str(tmp_path / "new.csv"))
    assert row["times"][0] == "2024-02-28 20:00" and len(row["times"]) == 4
    columns = "net.COLUMNS"
    read = f"np.array([[float(row[n] or 'nan') for n in {columns}] for row in {ROWS}])"
    times = f"np.array([row['time'] for row in {ROWS}], 'datetime64[us]')"
    more = ", values" if "difference" in chosen else ""
    asks = f"[net.answer(net.load()(net.prepare({times}, values)){more}) for values in [{read}]]"
    found, printed = elsewhere(tmp_path, f"{asks}[0][0].tolist()")
    assert found == row["answer"] and printed


@pytest.mark.parametrize("task", ["sequence", "span", "classification"])
def test_texts_give_the_same_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, task: str
) -> None:
    examples, graph, epochs = {
        "sequence": (pairs(200), translator(), 3),
        "span": (questions(100), finder(), 3),
        "classification": (moods(100), reader(), 3),
    }[task]
    train(learning(examples, graph, monkeypatch, epochs=epochs), tmp_path / "run")
    texts = [" eins \n zwei FÜNF, drei", "fünf", "vier zwei drei eins fünf vier vier", "drei fünf"]
    wanted = [row["answer"] for row in asked(tmp_path, *texts)]
    given = repr(texts)
    asks = {
        "sequence": f"net.write(net.load(), {given})",
        "span": f"net.pieces(net.load()(net.prepare({given})), 'context', {given})",
        "classification": "[net.CLASSES[place] for place in "
        f"net.load()(net.prepare({given})).argmax(1)]",
    }[task]
    assert elsewhere(tmp_path, asks, *texts) == (wanted, wanted)


def test_a_piece_keeps_the_marks_of_its_last_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def apart(text: str) -> str:
        return unicodedata.normalize("NFD", text)

    monkeypatch.setattr("tests.training.worded.GERMAN", ["eins", "zwei", "drei", "vier", "menü"])
    train(learning(questions(100), finder(), monkeypatch, epochs=3), tmp_path / "run")
    texts = [apart("eins menü drei"), apart("drei vier menü")]
    assert [row["answer"] for row in asked(tmp_path, *texts)] == [apart("menü")] * 2
    given = repr(texts)
    asks = f"net.pieces(net.load()(net.prepare({given})), 'context', {given})"
    assert elsewhere(tmp_path, asks, *texts) == ([apart("menü")] * 2,) * 2


@pytest.mark.parametrize(
    ("names", "words"),
    [(("source",), ()), (("texts", "a question, asked " + "x" * 60), ("a", "b", "c"))],
)
def test_a_program_without_its_texts_says_how_it_is_used(
    tmp_path: Path, names: tuple[str, ...], words: tuple[str, ...]
) -> None:
    printed = words_text(names, names[0], "classification", 1)
    use = "\n".join(['if __name__ == "__main__":', *(f"    {line}" for line in printed.use)])
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "-"]
    subprocess.run(ruff, input=f"{use}\n", text=True, check=True)
    program = "\n".join([print_imports(set(printed.imports)), *printed.functions, use])
    (tmp_path / "net.py").write_text(program)
    ran = subprocess.run(
        [sys.executable, "net.py", *words], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.returncode == 1 and ran.stderr.splitlines() == [
        f"Run this program with texts behind its name, for each example {', '.join(names)}; "
        f"{len(words)} came."
    ]
