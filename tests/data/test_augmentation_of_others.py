"""Mixed examples, series with noise, and texts without some of their words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some
from scipy import stats

from designer.data.augmentation.mixing import CutMix, Mixup, beta
from designer.data.augmentation.sequences import Jitter, WordDropout
from tests.data.test_augmentation import changed


def mixed(unit: Any, inputs: Any, targets: Any, classes: int, seed: int = 0) -> Any:
    return unit.mix(inputs, targets, classes, torch.Generator().manual_seed(seed))


def told_apart(count: int, classes: int = 5) -> tuple[Any, Any]:
    """Return pictures whose points say their class, and the classes."""
    targets = torch.arange(count) % classes
    return torch.eye(classes)[targets].view(count, classes, 1, 1).repeat(1, 1, 8, 10), targets


@pytest.mark.parametrize("alpha", [0.1, 0.2, 0.5, 1.0, 2.0, 10.0, 100.0])
def test_proportions_have_the_distribution_they_should(alpha: float) -> None:
    found = beta(alpha, 20_000, torch.Generator().manual_seed(1), torch.empty(0)).numpy()
    assert ((found >= 0) & (found <= 1)).all()
    # Rounding to float32 puts many of a small α on 0 and 1 themselves.
    points = np.linspace(0.001, 0.999, 500)
    below = np.searchsorted(np.sort(found), points) / len(found)
    assert np.abs(below - stats.beta(alpha, alpha).cdf(points)).max() < 0.013


@pytest.mark.parametrize("unit", [Mixup(alpha=1.0), CutMix(chance=1.0)])
def test_classes_are_learnt_in_the_proportion_in_which_they_are_seen(unit: Any) -> None:
    pictures, targets = told_apart(200)
    found, wanted = mixed(unit, pictures, targets, 5)
    assert torch.allclose(found.mean((2, 3)), wanted, atol=1e-5)
    assert torch.allclose(wanted.sum(1), torch.ones(200))
    assert ((wanted > 0.05) & (wanted < 0.95)).any(1).float().mean() > 0.5
    assert found.dtype == pictures.dtype


@given(some.sampled_from([Mixup(alpha=1.0), CutMix(chance=1.0)]), some.integers(0, 1000))
def test_probabilities_can_be_mixed_again(unit: Any, seed: int) -> None:
    pictures, targets = told_apart(30)
    once, probable = mixed(unit, pictures, targets, 5, seed)
    before = probable.clone()
    twice, wanted = mixed(Mixup(alpha=1.0), once, probable, 5, seed + 1)
    assert torch.allclose(twice.mean((2, 3)), wanted, atol=1e-5)
    assert torch.equal(probable, before)


def test_cutmix_takes_one_rectangle_of_one_other_picture() -> None:
    pictures = torch.rand(50, 1, 12, 9)
    found, _ = mixed(CutMix(chance=1.0), pictures, torch.arange(50), 50)
    for place, (before, after) in enumerate(zip(pictures, found, strict=True)):
        taken = (before != after)[0]
        assert int(taken.any(1).sum()) * int(taken.any(0).sum()) == int(taken.sum())
        if taken.any():
            sources = [n for n in range(50) if torch.equal(pictures[n, 0][taken], after[0][taken])]
            assert len(sources) == 1
            assert sources != [place]


def test_the_area_that_cutmix_takes_is_even_with_alpha_1() -> None:
    _, wanted = mixed(CutMix(chance=1.0), torch.rand(3000, 1, 32, 32), torch.arange(3000), 3000)
    share = 1 - wanted.diagonal()
    # Half the area would be mixed if rectangles did not end at the edge: E (√u − u/4)² = 0.321.
    assert 0.30 < float(share.mean()) < 0.34


def test_mixup_works_on_series_and_tables() -> None:
    for shape in ((20, 7, 3), (20, 4)):
        numbers = torch.randn(shape)
        found, wanted = mixed(Mixup(alpha=1.0), numbers, torch.arange(20), 20)
        assert torch.allclose(found.flatten(1), wanted @ numbers.flatten(1), atol=1e-5)


def test_jitter_has_the_deviation_asked_for() -> None:
    found = changed(Jitter(deviation=0.2), torch.ones(100, 50, 4))
    assert float(found.std()) == pytest.approx(0.2, rel=0.03)
    assert float(found.mean()) == pytest.approx(1.0, abs=0.01)


@given(some.floats(0, 1), some.integers(0, 1000))
def test_words_become_unknown_and_marks_stay(chance: float, seed: int) -> None:
    tokens = torch.randint(0, 60, (200, 12), generator=torch.Generator().manual_seed(seed))
    found = changed(WordDropout(chance=chance), tokens, seed)
    words = tokens > 3
    assert torch.equal(found[~words], tokens[~words])
    dropped = found[words] != tokens[words]
    assert (found[words][dropped] == 1).all()
    assert abs(float(dropped.float().mean()) - chance) < 0.06
    assert found.dtype == torch.int64
