"""The command line: one JSON object, exit codes, and sentences instead of tracebacks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from designer import runs
from designer.cli.answers import print_json
from designer.cli.results import list_runs
from designer.project.file import dumps, load, save
from designer.project.project import DataChoice, Project, Recipe
from designer.unit import Choice
from tests.network.graphs import chain, lenet


def neurodraft(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a person's shell does."""
    return subprocess.run(
        [sys.executable, "-m", "designer", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=240,
    )


def answer(*arguments: object, code: int = 0) -> dict[str, Any]:
    """Return the one JSON object that a command prints."""
    ran = neurodraft(*arguments, "--json")
    assert ran.returncode == code, ran.stderr
    assert "Traceback" not in ran.stderr and ran.stdout.count("\n") == 1
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a project that trains in a moment: iris through one hidden layer."""
    graph = chain(
        ("input", "Input", {"shape": [4]}),
        ("hidden", "Linear", {"features": 8}),
        ("relu", "ReLU"),
        ("dense", "Linear", {"features": 3}),
        ("output", "Output"),
    )
    data = DataChoice(source=Choice("Iris"), validation=0.2, test=0.2)
    project = Project("Iris", graph, data, Recipe(epochs=3, batch_size=16))
    save(project, tmp_path / "iris.neurodraft")
    return tmp_path / "iris.neurodraft"


def test_templates_new_and_check_speak_json(tmp_path: Path) -> None:
    names = [item["name"] for item in answer("templates")["templates"]]
    assert {"lenet-5", "two-convolutions", "residual"} <= set(names)
    file = tmp_path / "my.neurodraft"
    assert answer("new", "lenet-5", file)["file"] == str(file)
    found = answer("check", file)
    assert found["totals"]["parameters"] == 61_706 and found["totals"]["macs"] == 416_520
    conv = found["blocks"][1]
    assert (conv["name"], conv["kind"], conv["shape"]) == ("conv1", "Conv2d", [6, 28, 28])
    assert (conv["parameters"], conv["macs"], conv["problems"]) == (156, 117_600, [])


def test_check_prints_the_table_alone(small: Path) -> None:
    ran = neurodraft("check", small, "--format", "csv")
    assert ran.returncode == 0 and ran.stderr == ""
    lines = ran.stdout.splitlines()
    assert lines[0].startswith("Block,Kind,Output,Parameters") and len(lines) == 6
    assert lines[2].startswith("hidden,Linear,8,40,")
    assert "\\toprule" in neurodraft("check", small, "--format", "latex").stdout
    assert neurodraft("check", small, "--format", "markdown").stdout.startswith("| Block")
    for wrong in (("--format", "word"), ("--format", "csv", "--json")):
        assert neurodraft("check", small, *wrong).returncode == 2


def test_problems_are_printed_and_the_exit_code_is_1(tmp_path: Path) -> None:
    file = tmp_path / "wrong.neurodraft"
    save(Project(graph=lenet(conv2={"filters": 16, "kernel": [50]})), file)
    found = answer("check", file, code=1)
    assert found["ok"] is False
    (told,) = [block["problems"] for block in found["blocks"] if block["problems"]]
    assert "14×14" in told[0]
    ran = neurodraft("check", file)
    assert ran.returncode == 1 and "14×14" in ran.stdout


def test_train_evaluate_export_and_list(small: Path, tmp_path: Path) -> None:
    run = tmp_path / "runs" / "one"
    found = answer("train", small, "--epochs", 2, "--seed", 5, "--device", "cpu", "--out", run)
    wanted = "run epochs device seconds train_loss val_loss test_accuracy parameters macs"
    assert set(wanted.split()) <= set(found)
    assert (found["epochs"], found["device"], found["parameters"]) == (2, "cpu", 67)
    again = answer("train", small, "--epochs", 2, "--seed", 5, "--out", tmp_path / "runs" / "two")
    same = ("train_loss", "val_loss", "test_accuracy")
    assert [again[key] for key in same] == [found[key] for key in same]
    assert answer("evaluate", run)["test_accuracy"] == found["test_accuracy"]
    files = answer("export", run, "--to", "safetensors", "--out", tmp_path / "w.safetensors")
    assert Path(files["files"][0]).stat().st_size > 0
    listed = answer("runs", tmp_path / "runs")["runs"]
    assert {Path(item["run"]).name for item in listed} == {"one", "two"}
    more = answer("train", small, "--epochs", 4, "--resume", "--out", run)
    assert more["epochs"] == 4


def test_settings_reach_recipe_units_data_and_blocks(small: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    pairs = {
        "epochs": "1",
        "optimizer": "SGD",
        "optimizer.momentum": "0.5",
        "learning_rate": "0.02",
        "data.validation": "0.3",
        "blocks.hidden.features": "5",
    }
    settings = [part for pair in pairs.items() for part in ("--set", "=".join(pair))]
    answer("train", small, *settings, "--out", run)
    project = load(run / "project.neurodraft")
    optimizer = project.recipe.optimizer
    assert optimizer.kind == "SGD"
    assert dict(optimizer.parameters) == {"momentum": 0.5, "learning_rate": 0.02}
    assert project.data.validation == 0.3
    assert project.graph.nodes["hidden"].parameters["features"] == 5
    assert load(small).recipe.epochs == 3


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("epochs=0", "at least 1|from 1 to"),
        ("epochs=many", "expected a whole number"),
        ("mood=good", "there is no “mood”"),
        ("optimizer=Magic", "choose one of"),
        ("optimizer.mood=1", "there is no “mood”"),
        ("blocks.nobody.features=1", "no block is called “nobody”"),
        ("epochs.more=1", "has no parts"),
    ],
)
def test_wrong_settings_are_said_in_words(setting: str, words: str, small: Path) -> None:
    import re

    ran = neurodraft("train", small, "--set", setting)
    assert ran.returncode == 1 and re.search(words, ran.stderr), ran.stderr
    assert "Traceback" not in ran.stderr and ran.stdout == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("train",),
        ("train", "x", "--epochs", "0"),
        ("export", "x"),
        ("export", "x", "--to", "excel", "--out", "y"),
        ("train", "x", "--set", "epochs"),
        ("train", "x", "--resume"),
        ("--nonsense",),
        ("one", "two"),
    ],
)
def test_wrong_usage_is_2(arguments: tuple[str, ...], small: Path) -> None:
    ran = neurodraft(*(str(small) if part == "x" else part for part in arguments))
    assert ran.returncode == 2 and "Traceback" not in ran.stderr and ran.stdout == ""


@pytest.mark.parametrize("command", ["check", "train"])
@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 99, "graph": {}}'])
def test_bad_files_are_refused_in_one_sentence(command: str, text: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.neurodraft"
    file.write_text(text)
    ran = neurodraft(command, file)
    assert ran.returncode == 1 and "bad.neurodraft" in ran.stderr
    assert "Traceback" not in ran.stderr and len(ran.stderr.strip().splitlines()) <= 3
    assert "error" in answer(command, file, code=1)


def test_missing_things_are_named(tmp_path: Path, small: Path) -> None:
    for arguments in (
        ("check", tmp_path / "none.neurodraft"),
        ("evaluate", tmp_path / "none"),
        ("export", tmp_path / "none", "--to", "onnx", "--out", tmp_path / "x.onnx"),
        ("runs", tmp_path / "none"),
        ("new", "lenet", tmp_path / "x.neurodraft"),
        ("new", "lenet-5", small),
    ):
        ran = neurodraft(*arguments)
        assert ran.returncode == 1 and "Traceback" not in ran.stderr, arguments
        assert ran.stderr.strip().endswith((".", "?")), ran.stderr
    assert dumps(load(small))


def test_without_a_display_the_main_job_runs_in_the_terminal(small: Path) -> None:
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ran = neurodraft(small, **environment)
    assert ran.returncode == 0, ran.stderr
    assert "There is no display" in ran.stderr and "Epoch   3" in ran.stderr


def test_the_command_line_works_without_qt(small: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pyqtgraph'] = None; "
        f"sys.argv = ['neurodraft', 'check', {str(small)!r}]; "
        "from designer.__main__ import main; main()"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_results_that_are_no_numbers_are_listed_and_the_chief_metric_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (("good", 0.875), ("bad", float("nan"))):
        run = runs.create_at(tmp_path / name, "{}", name)
        run.update(state="finished", test={"loss": 0.25, "accuracy": value})
    list_runs(tmp_path)
    shown = capsys.readouterr().out
    assert "test_accuracy" in shown and "0.875" in shown and "not a" in shown
    assert "test_loss" not in shown


def test_json_never_holds_nan(capsys: pytest.CaptureFixture[str]) -> None:
    nan, endless = float("nan"), float("inf")
    print_json({"a": nan, "b": [endless, {"c": -endless}], "d": (1, 0.5), "e": True})
    found = json.loads(capsys.readouterr().out)
    assert found == {"a": None, "b": [None, {"c": None}], "d": [1, 0.5], "e": True}


def test_the_device_reaches_a_run_that_goes_on_and_a_measurement(
    small: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    answer("train", small, "--epochs", 1, "--out", run)
    again = "train", small, "--resume", "--out", run, "--device", "cpu"
    assert "as the recipe asks" in neurodraft(*again).stderr
    assert answer("evaluate", run, "--device", "cpu")["device"] == "cpu"
    assert "abacus" in answer("evaluate", run, "--device", "abacus", code=1)["error"]
