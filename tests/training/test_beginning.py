"""How a run begins: in which folder, with which weights, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from designer.job import Command, Failed, UserError
from designer.runs import Run
from designer.training.events import Finished, Step
from tests.training.projects import iris, of, project, tabular, train


def test_a_run_begins_with_the_weights_of_another(tmp_path: Path) -> None:
    train(iris(epochs=5), tmp_path / "first")
    what = replace(iris(epochs=1, seed=9), weights="first")
    train(what, tmp_path / "second", lambda event: [Command("stop")])
    first = load_file(tmp_path / "first" / "checkpoints" / "best.safetensors")
    second = load_file(tmp_path / "second" / "checkpoints" / "last.safetensors")
    assert not torch.equal(first["model.dense1.weight"], torch.zeros(16, 4))
    close = torch.allclose(first["model.dense1.weight"], second["model.dense1.weight"], atol=0.01)
    assert close  # one step apart
    assert "weights yet" not in str(
        of(Failed, train(replace(what, weights="none"), tmp_path / "x"))
    )
    failed = of(Failed, train(replace(what, weights="none"), tmp_path / "third"))[0]
    assert "“none”" in failed.text


def test_a_folder_in_use_is_refused_in_words(tmp_path: Path) -> None:
    train(iris(epochs=1), tmp_path / "run")
    with pytest.raises(UserError, match="holds a run already"):
        train(iris(), tmp_path / "run")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("dear")
    with pytest.raises(UserError, match="holds something already"):
        train(iris(), tmp_path / "other")
    with pytest.raises(UserError, match="no run"):
        train("", tmp_path / "nothing", resume=True)


def test_what_does_not_go_together_fails_in_words_before_the_first_step(tmp_path: Path) -> None:
    events = train(project(tabular(3, 4), "Iris", loss="MeanSquaredError"), tmp_path / "run")
    failed = of(Failed, events)[0]
    assert "“Mean squared error” is for regression" in failed.text and not of(Step, events)
    assert Run(tmp_path / "run").summary.error == failed.text
    # and once it is mended, the same folder will do
    assert of(Finished, train(iris(epochs=1), tmp_path / "run"))
