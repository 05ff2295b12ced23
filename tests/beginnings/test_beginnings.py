"""For each kind of data and each task there is a network that trains without an edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.beginnings import adapted, fitting
from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.data.inputs import DataError
from designer.data.prepare import describe
from designer.network.check import check
from designer.project.project import DataChoice, Project
from designer.templates import template
from designer.training.pools import units
from designer.training.preflight import expectation, problems
from designer.unit import Choice

BUNDLED = [
    key for key, kind in units("data.sources").items() if kind.family not in ("Your own", "Large")
]
GOALS = ("what the source says", "reconstruct the input")


def networks(source: str, description: Description, **more: object) -> tuple[str, ...]:
    """Return the names of the networks that fit, each of which must be ready to be trained."""
    data = replace(DataChoice(source=Choice(source)), **more)  # type: ignore[arg-type]
    found = fitting(Project(data=data), description)
    for one in found:
        walk = check(one.project.graph, expectation(description, one.project.recipe))
        assert not walk.problems, (one.name, walk.problems)
        assert not problems(one.project, description, walk)
        assert one.project.data.source == data.source
        assert walk.parameters == one.parameters > 0
    names = tuple(one.name for one in found)
    assert len(set(names)) == len(names)
    return names


@pytest.mark.parametrize("source", BUNDLED)
def test_every_bundled_source_has_one_for_each_task(source: str) -> None:
    for goal in GOALS:
        data = DataChoice(source=Choice(source), goal=goal)
        try:
            description = describe(data)
        except DataError:
            assert goal == GOALS[1]  # texts are not told again
            continue
        assert networks(source, description, goal=goal), (source, goal)


def of(task: str, *inputs: Spec, output: Spec, classes: int = 0, **more: object) -> Description:
    names = tuple(f"class {number}" for number in range(classes))
    return Description(inputs, output, names, task, 500, **more)  # type: ignore[arg-type]


def tokens(steps: int) -> Spec:
    return Spec((steps,), "int64")


def test_a_network_that_writes_is_one_made_for_it() -> None:
    two = {"names": ("source", "target"), "vocabularies": (300, 300)}
    found = of("sequence", tokens(12), tokens(14), output=Spec((14, 300)), **two)
    assert networks("SentencePairs", found) == ("GRU with attention", "Transformer")


def test_a_network_that_points_has_two_scores_a_step() -> None:
    two = {"names": ("context", "question"), "vocabularies": (900, 900)}
    found = of("span", tokens(64), tokens(12), output=Spec((64, 2)), **two)
    assert {"GRU", "Transformer"} <= set(networks("SquadFile", found))
    same = of("span", tokens(20), tokens(20), output=Spec((20, 2)), **two)
    assert len(networks("SquadFile", same)) >= 2


def test_tables_of_vectors_hold_the_words_of_the_data() -> None:
    found = of("classification", tokens(16), output=Spec((3,)), classes=3,
               names=("text",), vocabularies=(777,))  # fmt: skip
    project = fitting(Project(data=DataChoice(source=Choice("TextTable"))), found)[0].project
    tables = [n for n in project.graph.nodes.values() if n.kind == "Embedding"]
    assert [table.parameters["vocabulary"] for table in tables] == [777]
    assert project.title.endswith(" on Table of texts")


def test_pictures_of_any_size_can_be_told_again() -> None:
    for size, channels in ((64, 3), (28, 1), (20, 3)):
        spec = Spec((channels, size, size))
        found = of("reconstruction", spec, output=spec)
        assert networks("PictureFolder", found, goal=GOALS[1])[0] == "Convolutional autoencoder"


def test_several_series_are_forecast_at_once() -> None:
    found = of("forecast", Spec((48, 5)), output=Spec((12, 3)))
    assert networks("SeriesCSV", found)[0] in ("GRU", "LSTM")


def test_numbers_of_pictures_take_a_loss_for_numbers() -> None:
    found = of("regression", Spec((1, 28, 28)), output=Spec((2,)))
    first = fitting(Project(data=DataChoice(source=Choice("NumpyFiles"))), found)[0]
    assert first.project.recipe.loss.kind == "MeanSquaredError"


def test_few_examples_are_seen_more_often() -> None:
    few = of("classification", Spec((4,)), output=Spec((3,)), classes=3)
    data = Project(data=DataChoice(source=Choice("CsvTable")))
    small = fitting(data, replace(few, examples=60))[0].project.recipe
    large = fitting(data, replace(few, examples=60_000))[0].project.recipe
    assert small.batch_size < large.batch_size or small.epochs > large.epochs


def test_the_data_of_a_template_leave_it_as_it_is() -> None:
    lenet = template("lenet-5")
    original = lenet.load()
    found = adapted(Project(data=original.data), lenet, describe(original.data))
    assert found.graph.wires == original.graph.wires
    assert check(found.graph).parameters == check(original.graph).parameters
    assert found.recipe == original.recipe


def test_a_title_that_a_person_gave_stays(tmp_path: Path) -> None:
    found = of("classification", Spec((4,)), output=Spec((3,)), classes=3)
    data = DataChoice(source=Choice("CsvTable", {"path": str(tmp_path / "my leaves.csv")}))
    assert fitting(Project(data=data), found)[0].project.title == "Perceptron on my leaves"
    assert fitting(Project("Mine", data=data), found)[0].project.title == "Mine"
    other = Project("LeNet-5 on clothes", data=data)  # as it was called for other data
    assert fitting(other, found)[0].project.title == "Perceptron on my leaves"


@settings(max_examples=25)
@given(st.integers(1, 3), st.integers(4, 96), st.integers(4, 96), st.integers(2, 30))
def test_pictures_of_any_shape_have_a_network(
    channels: int, height: int, width: int, classes: int
) -> None:
    spec = Spec((channels, height, width))
    found = of("classification", spec, output=Spec((classes,)), classes=classes)
    assert networks("PictureFolder", found)


@settings(max_examples=15)
@given(st.integers(2, 300), st.integers(20, 20_000), st.integers(2, 40))
def test_texts_of_any_length_have_a_network(steps: int, vocabulary: int, classes: int) -> None:
    found = of("classification", tokens(steps), output=Spec((classes,)), classes=classes,
               names=("text",), vocabularies=(vocabulary,))  # fmt: skip
    assert networks("TextTable", found)


@settings(max_examples=15)
@given(st.integers(2, 200), st.integers(1, 12), st.integers(1, 48))
def test_series_of_any_width_have_a_network(past: int, variables: int, horizon: int) -> None:
    found = of("forecast", Spec((past, variables)), output=Spec((horizon,)))
    assert networks("SeriesCSV", found)
