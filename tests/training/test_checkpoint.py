"""Checkpoints: exact, whole at every moment, and best in line with last."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from designer.job import Command, Event
from designer.training import checkpoint
from designer.training.checkpoint import NEXT, CheckpointError
from designer.training.course import Best, Course, Settings
from designer.training.evaluate import load_model
from designer.training.events import Finished, Step, Warned
from tests.training.projects import digits, iris, of, train


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_tensors_and_facts_come_back_exactly(tmp_path: Path) -> None:
    tensors = {
        "model.a": torch.randn(5, 3),
        "model.b": torch.randn(4, 6).t(),
        "model.count": torch.tensor(7),
        "chance.cpu": torch.get_rng_state(),
        "empty": torch.zeros(0, 2),
    }
    tensors["model.tied"] = tensors["model.a"]
    facts = {"number": 0.1 + 0.2, "none": None, "text": "“è”", "list": [1, 2.5]}
    checkpoint.write(tmp_path / "x.safetensors", tensors, facts)
    found, about = checkpoint.read(tmp_path / "x.safetensors")
    assert found.keys() == tensors.keys()
    for name, value in tensors.items():
        assert torch.equal(found[name], value) and found[name].dtype == value.dtype
    assert about == {**facts, "format": 1} == checkpoint.read_facts(tmp_path / "x.safetensors")


def test_the_same_state_gives_the_same_file(tmp_path: Path) -> None:
    for name in ("a", "b"):
        tensors = {f"model.{n}": torch.full((3,), float(n)) for n in range(20)}
        checkpoint.write(tmp_path / name, tensors, {"one": 1, "two": 2})
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_no_code_is_stored(tmp_path: Path) -> None:
    """The header is JSON and the rest is numbers: nothing in the file is ever executed."""
    train(digits(epochs=1), tmp_path / "run")
    for path in (tmp_path / "run" / "checkpoints").iterdir():
        data = path.read_bytes()
        (length,) = struct.unpack("<Q", data[:8])
        header = json.loads(data[8 : 8 + length])
        assert {*header["__metadata__"]} == {"neurodraft"}


@pytest.mark.parametrize("moment", ["save_file", "_to_disk", "replace_file"])
def test_a_failure_while_writing_leaves_the_former_one(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "last.safetensors"
    checkpoint.write(path, {"a": torch.zeros(3)}, {"step": 1})

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoint, moment, fail)
    with pytest.raises(CheckpointError, match="No space left"):
        checkpoint.write(path, {"a": torch.ones(3)}, {"step": 2})
    assert checkpoint.read(path)[1]["step"] == 1
    assert names(tmp_path) == ["last.safetensors"]


@pytest.mark.parametrize("damage", ["empty", "cut", "text", "foreign", "other format"])
def test_damaged_files_are_told_in_words(damage: str, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    path = tmp_path / "last.safetensors"
    checkpoint.write(path, {"a": torch.zeros(300)}, {"step": 1})
    data = path.read_bytes()
    if damage == "foreign":
        save_file({"a": torch.zeros(3)}, path)
    elif damage == "other format":
        save_file({"a": torch.zeros(3)}, path, {"neurodraft": '{"format": 99}'})
    else:
        path.write_bytes({"empty": b"", "cut": data[:700], "text": b"hello"}[damage])
    for reading in (checkpoint.read, checkpoint.read_facts):
        with pytest.raises(CheckpointError, match="cannot be read"):
            reading(path)


@pytest.mark.parametrize("kind", ["Adam", "AdamW", "SGD", "RMSprop"])
def test_an_optimizers_memory_comes_back_exactly(kind: str) -> None:
    def made() -> tuple[nn.Linear, torch.optim.Optimizer]:
        torch.manual_seed(0)
        model = nn.Linear(4, 3)
        more = {"momentum": 0.9} if kind == "SGD" else {}
        return model, getattr(torch.optim, kind)(model.parameters(), lr=0.1, **more)

    def step(model: nn.Linear, engine: torch.optim.Optimizer) -> None:
        engine.zero_grad()
        model(torch.ones(2, 4)).square().sum().backward()
        engine.step()

    model, engine = made()
    for _ in range(3):
        step(model, engine)
    tensors, numbers = checkpoint.of_optimizer(engine)
    json.dumps(numbers)
    other, again = made()
    checkpoint.into_model(other, checkpoint.of_model(model))
    checkpoint.into_optimizer(again, {k: v.clone() for k, v in tensors.items()}, numbers)
    step(model, engine)
    step(other, again)
    assert torch.equal(model.weight, other.weight) and torch.equal(model.bias, other.bias)


def test_random_numbers_go_on() -> None:
    states = checkpoint.of_chance(torch.device("cpu"))
    wanted = torch.rand(5)
    checkpoint.into_chance(torch.device("cpu"), states)
    assert torch.equal(torch.rand(5), wanted)


def test_weights_of_another_network_are_refused() -> None:
    with pytest.raises(CheckpointError, match="another network"):
        checkpoint.into_model(nn.Linear(2, 2), checkpoint.of_model(nn.Linear(3, 2)))


def test_a_course_comes_back_from_json() -> None:
    course = Course(Settings(0.1, 0, 0, 0, 0, 3, 1), {"factor": 0.5}, 2, 3, 4, 0.1, 1 / 3)
    course.best = Best(1, 2, 0.1 + 0.2, None, {"accuracy": 1 / 7})
    assert Course.from_plain(json.loads(json.dumps(course.plain()))) == course


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder whose `last` says that the best weights are those of step 8."""
    course = Course(Settings(0.1, 0, 0, 0, 0, 3, 1), {})
    course.best = Best(2, 8, 0.5, 0.4, {})
    checkpoint.write(tmp_path / "last.safetensors", {}, {"course": course.plain()})
    checkpoint.write(tmp_path / "best.safetensors", {}, {"step": 4})
    return tmp_path


@pytest.mark.parametrize(("waiting", "best"), [(8, 8), (12, 4), (4, 4)])
def test_best_weights_that_wait_are_taken_only_if_last_speaks_of_them(
    folder: Path, waiting: int, best: int
) -> None:
    checkpoint.write(folder / NEXT, {}, {"step": waiting})
    (folder / ".last.safetensors.77.part").write_bytes(b"half")
    checkpoint.settle(folder)
    assert checkpoint.read_facts(folder / "best.safetensors")["step"] == best
    assert names(folder) == ["best.safetensors", "last.safetensors"]
    checkpoint.settle(folder)


def test_damaged_waiting_weights_are_dropped(folder: Path) -> None:
    (folder / NEXT).write_bytes(b"half")
    checkpoint.settle(folder)
    assert names(folder) == ["best.safetensors", "last.safetensors"]


def test_a_run_is_loaded_without_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(digits(epochs=1), tmp_path / "run")
    monkeypatch.setattr("designer.data.prepare.load", None)
    loaded = load_model(str(tmp_path / "run"))
    assert loaded.which == "best" and loaded.epoch == 1 and loaded.title == "A test"
    assert loaded.description.classes == tuple("0123456789")
    assert loaded.description.input.shape == (1, 8, 8) and loaded.description.output.shape == (10,)
    assert not loaded.model.training and loaded.scaling["inputs"]["factor"]


@pytest.mark.parametrize(("waiting", "best"), [(8, 8), (12, 4), (4, 4)])
def test_reading_the_best_weights_changes_nothing(folder: Path, waiting: int, best: int) -> None:
    checkpoint.write(folder / NEXT, {}, {"step": waiting})
    (folder / ".last.safetensors.77.part").write_bytes(b"half")
    before = names(folder)
    found = checkpoint.read_best(folder)
    assert found is not None and (found[0], found[2]["step"]) == ("best", best)
    assert names(folder) == before


def test_a_run_that_trains_is_read_without_a_trace(tmp_path: Path) -> None:
    """Another process may be writing at this moment; its files are its own."""
    folder = tmp_path / "run" / "checkpoints"
    seen = []

    def answer(event: Event) -> list[Command]:
        if isinstance(event, Step) and event.step == 5:
            (folder / NEXT).write_bytes(b"half")
            (folder / ".last.safetensors.77.part").write_bytes(b"half")
            before = names(folder)
            seen.append(load_model(str(tmp_path / "run")).which)
            train(replace(iris(epochs=1), weights="run"), tmp_path / "other")
            assert names(folder) == before
        return []

    train(iris(), tmp_path / "run", answer, event_every=0.0)
    assert seen == ["last"] or seen == ["best"]


def test_best_weights_that_cannot_take_their_place_are_warned_of_and_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that somebody reads."""
    usual = checkpoint.replace_file

    def refuse(temporary: Path, place: Path) -> None:
        if place.name == "best.safetensors":
            raise PermissionError(13, "in use")
        usual(temporary, place)

    wanted = of(Finished, train(iris(), tmp_path / "plain"))[0].test
    monkeypatch.setattr(checkpoint, "replace_file", refuse)
    events = train(iris(), tmp_path / "run")
    assert "cannot be replaced (in use)" in of(Warned, events)[0].text
    assert of(Finished, events)[0].test == wanted
    assert load_model(str(tmp_path / "run")).epoch == 3
