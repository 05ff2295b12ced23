"""The sets that come with Neurodraft, as a network meets them."""

from __future__ import annotations

import time

import numpy as np
import pytest

from designer.blocks.spec import Spec
from designer.data.prepare import describe, load, prepare
from designer.data.source import Source
from designer.data.sources.bundled import _Bundled
from designer.unit import Choice, discover
from tests.data.making import data

SETS = {
    "FashionMNIST": ((1, 28, 28), 10, 10_000),
    "Digits": ((1, 8, 8), 10, 1797),
    "Iris": ((4,), 3, 149),  # 150 rows, of which one occurs twice
    "Wine": ((13,), 3, 178),
    "BreastCancer": ((30,), 2, 569),
    "Diabetes": ((10,), 0, 442),
}


def test_each_is_checked_here() -> None:
    sources = discover("designer.data.sources", Source)
    here = ("pictures", "table")
    bundled = {kind for kind, unit in sources.items() if issubclass(unit, _Bundled)}
    assert {kind for kind in bundled if sources[kind].holds in here} == set(SETS)
    for kind in SETS:
        source = sources[kind]()
        assert isinstance(source, _Bundled)
        assert source.path().is_file()
        assert source.note().is_file()


@pytest.mark.parametrize("kind", SETS)
def test_what_it_gives_and_needs(kind: str) -> None:
    shape, classes, count = SETS[kind]
    found = describe(data(kind))
    assert (found.input, found.examples) == (Spec(shape), count)
    assert found.output == Spec((classes or 1,))
    assert len(found.classes) == classes
    assert found.task == ("classification" if classes else "regression")
    assert len(found.columns) == (shape[0] if len(shape) == 1 else 0)
    examples = prepare(data(kind)).examples
    assert examples.inputs[0].all().shape == (count, *shape)
    if classes:
        assert sorted(set(examples.targets.tolist())) == list(range(classes))


@pytest.mark.parametrize(
    ("kind", "fingerprint"),
    [
        ("Iris", "35d9e0f25a601ab617df442a72f467c54ccde7d3df86fd872d3c6a36d3f04a73"),
        ("Wine", "2a3401dc7e4327124e1b8b01cdff814249f6731d9a6768e6e423f08d1533f044"),
        ("BreastCancer", "14718ac5217edadb43d7417698776821e49d92816031d4c88d3088d6dd9e81bf"),
        ("Diabetes", "819fa1b5a8be1270b7a6a218e86704f269614f4741247dfa5befae502216bc6a"),
    ],
)
def test_tables_are_those_that_earlier_versions_learnt_from(kind: str, fingerprint: str) -> None:
    assert prepare(data(kind)).fingerprint == fingerprint
    assert prepare(data(kind)).warnings == ()


def test_digits_use_all_shades() -> None:
    inputs = load(Choice("Digits")).inputs[0].all()
    assert (inputs.min(), inputs.max()) == (0, 255)
    assert len(np.unique(inputs)) == 17


def test_fashion_is_divided_as_the_templates_expect() -> None:
    found = prepare(data("FashionMNIST"))
    assert [len(part) for part in (found.train, found.validation, found.test)] == [8000, 1000, 1000]
    assert np.bincount(found.train.targets).tolist() == [800] * 10
    constants = found.scaling["inputs"]
    assert constants["shift"][0] / 255 == pytest.approx(0.286, abs=0.002)
    assert 1 / constants["factor"][0] / 255 == pytest.approx(0.353, abs=0.002)


def test_a_second_look_costs_nothing() -> None:
    choice = data("FashionMNIST")
    first = describe(choice)
    load(choice.source).inputs[0].all()
    times = []
    for _ in range(10):
        start = time.perf_counter()
        assert describe(choice) == first
        load(choice.source).inputs[0].all()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.002
