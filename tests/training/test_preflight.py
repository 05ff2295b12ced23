"""What is told before training starts, and what fits what."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from designer.blocks.spec import Spec
from designer.data.prepare import describe
from designer.network.check import check
from designer.project.project import Project
from designer.training.preflight import advice, expectation, problems
from tests.network.graphs import chain
from tests.training.projects import digits, iris, project, tabular


def told(what: Project) -> list[str]:
    return problems(what, describe(what.data))


@pytest.mark.parametrize(
    "what",
    [
        iris(),
        digits(),
        project(tabular(1, 10), "Diabetes", loss="MeanAbsoluteError"),
        project(tabular(1, 30), "BreastCancer", loss="BinaryCrossEntropy"),
        project(tabular(2, 30), "BreastCancer"),
        digits(metrics="Accuracy, TopFive, F1", patience=3, schedule="Plateau"),
    ],
)
def test_what_goes_together_is_not_spoken_of(what: Project) -> None:
    assert told(what) == []


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (project(tabular(1, 10), "Diabetes"), "“Cross-entropy” is for classification"),
        (iris(loss="MeanSquaredError"), "take Cross-entropy, Binary cross-entropy or Focal"),
        (iris(metrics="R2"), "The metric “R²” is for regression"),
        (iris(metrics="TopFive"), "says nothing with 3 classes"),
        (iris(loss="Hinge"), "no “Hinge” among the losses"),
        (iris(optimizer="Lion"), "no “Lion” among the optimizers"),
        (iris(augmentation="Flip"), "take it out of the recipe"),
        (digits(augmentation="Melt"), "“Melt” is no augmentation"),
        (iris(schedule="Zigzag"), "no “Zigzag” among the schedules"),
        (
            iris(optimizer={"kind": "Adam", "parameters": {"learning_rate": -1}}),
            "Adam: learning rate",
        ),
        (
            iris(optimizer={"kind": "SGD", "parameters": {"nesterov": True, "momentum": 0}}),
            "Nesterov needs",
        ),
        (project(tabular(3, 5), "Iris"), "“input”: The data are"),
        (project(tabular(4, 4), "Iris"), "one score for each of the 3 classes"),
        (project(tabular(2, 30), "BreastCancer", loss="BinaryCrossEntropy"), "need"),
        (
            project(chain(("input", "Input", {"shape": [3]}), ("output", "Output")), "Iris"),
            "“input”: The data are",
        ),
        (project(tabular(3, 4, ("norm", "BatchNorm", {})), "Iris", batch_size=1), "“norm”: Batch"),
    ],
)
def test_what_does_not_go_together_is_told(what: Project, said: str) -> None:
    assert any(said in text for text in told(what)), told(what)


@pytest.mark.parametrize("recipe", [{"patience": 2}, {"schedule": "Plateau"}])
def test_what_watches_the_validation_part_needs_one(recipe: dict[str, Any]) -> None:
    what = iris(**recipe)
    assert not told(what)
    what = replace(what, data=replace(what.data, validation=0.0))
    assert "validation part" in told(what)[0]


def test_a_network_without_weights_has_nothing_to_learn() -> None:
    graph = chain(("input", "Input", {"shape": [10]}), ("relu", "ReLU"), ("output", "Output"))
    what = project(graph, "Digits")
    about = replace(describe(what.data), inputs=(Spec((10,)),))
    assert problems(what, about) == [
        "The network has no weights, so there is nothing to learn; add a layer."
    ]


def test_expectation_follows_the_loss() -> None:
    two = describe(project(tabular(), "BreastCancer").data)
    assert expectation(two).output == Spec((2,)) and expectation(two).classes == 2
    asked = expectation(two, iris(loss="BinaryCrossEntropy").recipe)
    assert asked.output == Spec((1,)) and asked.classes == 0
    ten = describe(digits().data)
    assert expectation(ten, iris(loss="BinaryCrossEntropy").recipe).output == Spec((10,))


def test_a_walk_that_was_made_is_used() -> None:
    what = iris()
    broken = check(tabular(5, 9), expectation(describe(what.data)))
    assert len(problems(what, describe(what.data), broken)) == 2


def test_advice_on_a_softmax_before_the_loss() -> None:
    graph = chain(
        ("input", "Input", {"shape": [4]}),
        ("dense", "Linear", {"features": 3}),
        ("soft", "Softmax"),
        ("output", "Output"),
    )
    assert "“soft”" in advice(project(graph, "Iris"))[0]
    assert not advice(iris())
    assert "warm-up" in advice(iris(warmup=3))[0]
