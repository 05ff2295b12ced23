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
    assert {kind for kind, unit in sources.items() if issubclass(unit, _Bundled)} == set(SETS)
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
    examples = load(Choice(kind))
    assert examples.inputs.all().shape == (count, *shape)
    if classes:
        assert sorted(set(examples.targets.tolist())) == list(range(classes))


def test_digits_use_all_shades() -> None:
    inputs = load(Choice("Digits")).inputs.all()
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
    load(choice.source).inputs.all()
    times = []
    for _ in range(10):
        start = time.perf_counter()
        assert describe(choice) == first
        load(choice.source).inputs.all()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.002
