"""Runs in which something goes wrong: named, told in words, and the good weights kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from designer.job import Failed
from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import Run
from designer.training import checkpoint, session
from designer.training.events import Epoch, Finished, Saved, Step, Warned
from designer.unit import Choice
from tests.training.projects import digits, epochs, iris, of, train


def diverging(rate: float = 1e20) -> Project:
    return iris(optimizer={"kind": "SGD", "parameters": {"learning_rate": rate}}, epochs=20)


def finite(path: Path) -> bool:
    return all(torch.isfinite(v).all() for v in load_file(path).values() if v.is_floating_point())


@pytest.mark.parametrize("rate", [1e6, 1e5])
def test_divergence_stops_names_the_block_and_keeps_good_weights(
    rate: float, tmp_path: Path
) -> None:
    events = train(diverging(rate), tmp_path / "run", event_every=0.0)
    failed, run = of(Failed, events)[0], Run(tmp_path / "run")
    assert failed.node in ("dense1", "dense2")
    assert f"first in “{failed.node}”" in failed.text and "learning rate" in failed.text
    last = of(Step, events)[-1].step
    assert f"step {last + 1}" in failed.text  # no step more than the one that failed
    assert events[-1] is failed and not of(Finished, events)
    assert run.state == "failed" and run.summary.node == failed.node
    assert finite(run.checkpoints / "last.safetensors")
    facts = checkpoint.read_facts(run.checkpoints / "last.safetensors")
    assert facts["step"] == last


def test_after_divergence_a_run_goes_on_with_a_lower_rate(tmp_path: Path) -> None:
    what = diverging(1e5)
    train(what, tmp_path / "run")
    lower = {"kind": "SGD", "parameters": {"learning_rate": 1e-3}}
    lower_recipe = type(what.recipe).make({**what.recipe.values(), "optimizer": lower, "epochs": 2})
    events = train(dumps(replace(what, recipe=lower_recipe)), tmp_path / "run", resume=True)
    assert of(Finished, events) or "first in" in of(Failed, events)[0].text


@pytest.mark.parametrize("step", [1, 7])
def test_spoilt_numbers_inside_a_block_are_named(
    step: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(monkeypatch, "conv1", step)
    events = train(digits(), tmp_path / "run", event_every=0.0)
    failed = of(Failed, events)[0]
    assert failed.node == "conv1" and "“conv1”" in failed.text and f"step {step}," in failed.text
    kept = load_file(tmp_path / "run" / "checkpoints" / "last.safetensors")
    assert torch.isfinite(kept["model.norm1.running_mean"]).all()
    assert int(kept["model.norm1.num_batches_tracked"]) == step - 1


def spoil(monkeypatch: pytest.MonkeyPatch, block: str, step: int) -> None:
    """Let a block of the next network give NaN from a step on."""
    usual = session.build

    def build(*arguments: Any) -> nn.Module:
        model = usual(*arguments)
        taken = 0

        def hook(module: nn.Module, inputs: Any, output: torch.Tensor) -> torch.Tensor | None:
            nonlocal taken
            if not module.training:
                return None
            taken += 1
            return output * float("nan") if taken >= step else None

        getattr(model, block).register_forward_hook(hook)
        return model

    monkeypatch.setattr(session, "build", build)


@pytest.mark.parametrize("save_every", [0.0, 1000.0])
def test_spoilt_weights_are_never_saved(save_every: float, tmp_path: Path) -> None:
    """An update of finite gradients may itself be too large for float32."""
    fast = {"kind": "SGD", "parameters": {"learning_rate": 1e6}}
    what = iris(l2=1e33, optimizer=fast)
    events = train(what, tmp_path / "run", save_every=save_every, event_every=0.0)
    failed = of(Failed, events)[0]
    assert failed.node == "dense1" and "step 2" in failed.text
    kept = tmp_path / "run" / "checkpoints" / "last.safetensors"
    assert finite(kept) and checkpoint.read_facts(kept)["step"] == 0


def test_an_error_inside_a_block_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = session.build

    def build(*arguments: Any) -> nn.Module:
        model = usual(*arguments)

        def fail(x: torch.Tensor) -> torch.Tensor:
            raise RuntimeError("an engine failed")

        model.dense1.forward = fail  # type: ignore[union-attr, assignment]
        return model

    monkeypatch.setattr(session, "build", build)
    failed = of(Failed, train(digits(), tmp_path / "run"))[0]
    assert failed.node == "dense1"
    assert failed.text == "Training stopped in “dense1”: an engine failed"
    assert "Traceback" in failed.detail
    assert Run(tmp_path / "run").state == "failed"


def test_lack_of_memory_in_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps and measurements go on with smaller parts, and learn the same."""
    whole = epochs(train(iris(), tmp_path / "whole"))
    usual = session.build

    def build(*arguments: Any) -> nn.Module:
        model = usual(*arguments)

        def guard(module: nn.Module, inputs: tuple[torch.Tensor]) -> None:
            if len(inputs[0]) > 20:
                raise torch.OutOfMemoryError("CUDA out of memory")

        model.register_forward_pre_hook(guard)  # type: ignore[arg-type]
        return model

    monkeypatch.setattr(session, "build", build)
    events = train(iris(), tmp_path / "run")
    warned = of(Warned, events)
    assert len(warned) == 1 and "32 examples at once: 16" in warned[0].text
    assert of(Finished, events)[0].reason == "completed"
    facts = checkpoint.read_facts(tmp_path / "run" / "checkpoints" / "last.safetensors")
    assert facts["course"]["micro"] == 16
    for mine, other in zip(epochs(events), whole, strict=True):
        # dropout falls otherwise, so the losses are close and not the same
        assert mine["train_loss"] == pytest.approx(other["train_loss"], rel=0.2)


def test_a_checkpoint_that_cannot_be_written_does_not_end_training(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, count = checkpoint.save_file, 0

    def save_file(*arguments: Any, **keywords: Any) -> None:
        nonlocal count
        count += 1
        if 2 <= count <= 4:
            raise OSError(28, "No space left on device")
        usual(*arguments, **keywords)

    monkeypatch.setattr(checkpoint, "save_file", save_file)
    events = train(iris(), tmp_path / "run", save_every=0.0, event_every=0.0)
    warned = of(Warned, events)
    assert len(warned) == 3 and "No space left" in warned[0].text
    assert of(Finished, events)[0].reason == "completed" and of(Saved, events)
    assert epochs(events) == epochs(train(iris(), tmp_path / "plain"))
    assert not list((tmp_path / "run" / "checkpoints").glob(".*"))


def test_damaged_data_fail_in_words(tmp_path: Path) -> None:
    what = iris()
    missing = Choice("CsvTable", {"path": str(tmp_path / "no.csv")})
    events = train(replace(what, data=replace(what.data, source=missing)), tmp_path / "run")
    assert "no.csv" in of(Failed, events)[0].text and not of(Epoch, events)
