"""Going on with a run: what of a project given anew is taken over, and what is warned of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from designer.project.file import dumps
from designer.project.project import Project
from designer.training.events import Changed, Finished, Started, Warned
from designer.training.takeover import left_out
from designer.unit import Choice
from tests.training.projects import iris, of, tabular, train


def test_settings_are_compared_with_what_the_run_has_now(tmp_path: Path) -> None:
    train(iris(epochs=1), tmp_path / "run")
    train(dumps(iris(epochs=4)), tmp_path / "run", resume=True)
    events = train(dumps(iris(epochs=1)), tmp_path / "run", resume=True)
    assert [(event.key, event.old, event.new) for event in of(Changed, events)] == [
        ("epochs", 4, 1)
    ]


def test_the_rate_of_another_optimizer_is_not_taken_over(tmp_path: Path) -> None:
    train(iris(epochs=1), tmp_path / "run")
    other = {"kind": "SGD", "parameters": {"learning_rate": 0.3, "weight_decay": 0.1}}
    wanted = dumps(iris(epochs=2, l2=0.5, optimizer=other))
    events = train(wanted, tmp_path / "run", resume=True)
    assert {event.key for event in of(Changed, events)} == {"epochs", "l2"}
    (told,) = [event.text for event in of(Warned, events)]
    assert "optimizer “SGD” (learning rate 0.3, weight decay 0.1)" in told and "“Adam”" in told
    assert of(Finished, events)[0].epoch == 2


def test_every_difference_is_warned_of_once(tmp_path: Path) -> None:
    own = iris(epochs=1)
    train(own, tmp_path / "run")
    wanted = iris(epochs=1, batch_size=7, seed=5, warmup=0.5, schedule="Cosine", device="cpu")
    wanted = replace(wanted, data=replace(own.data, validation=0.3), weights="first")
    wanted = replace(wanted, graph=tabular(3, 4, ("tanh", "Tanh", {})))
    events = train(dumps(wanted), tmp_path / "run", resume=True)
    told = [event.text for event in of(Warned, events)]
    words = ("batch size 7", "schedule “Cosine”", "warmup 0.5", "seed 5", "device cpu",
             "data: validation 0.3", "weights to begin with first", "its own copy")  # fmt: skip
    assert len(told) == len(words)
    assert all(word in text for word, text in zip(words, told, strict=True)), told


@pytest.mark.parametrize(
    "recipe",
    [
        {"optimizer": Choice("Adam", {"beta1": 0.9, "learning_rate": 0.1})},
        {"schedule": Choice("Constant")},
        {"epochs": 9, "patience": 3, "l1": 0.1},
    ],
)
def test_what_does_the_same_or_is_taken_over_is_not_warned_of(recipe: dict[str, Any]) -> None:
    own: Project = iris()
    assert left_out(own, replace(own, recipe=replace(own.recipe, **recipe))) == []


def test_a_device_asked_for_is_followed_and_not_warned_of(tmp_path: Path) -> None:
    train(iris(epochs=1), tmp_path / "run")
    wanted = dumps(iris(epochs=1, device="cpu"))
    events = train(wanted, tmp_path / "run", resume=True, device="cpu")
    assert "as the recipe asks" in of(Started, events)[0].reason and not of(Warned, events)
