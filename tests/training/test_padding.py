"""Padding is left out for networks whose answers do not change with it, and for no others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from designer.data.prepare import Part
from designer.training.padding import own_length
from tests.data.test_own_length import STEPS, texts

WIDTH = 6


class Reader(nn.Module):
    """Reads two texts, and tells a class or, with `steps`, something at each step of the second."""

    def __init__(self, way: str, *, steps: bool) -> None:
        super().__init__()
        self.way, self.steps = way, steps
        self.first, self.second = nn.Embedding(9, WIDTH), nn.Embedding(9, WIDTH)
        self.last = nn.Linear(WIDTH, 4)
        self.flat = nn.Linear(WIDTH * STEPS, WIDTH)
        self.places = nn.Parameter(torch.zeros(STEPS, WIDTH))
        self.gate = nn.Parameter(torch.zeros(()))
        self.read = nn.GRU(WIDTH, WIDTH, batch_first=True, bidirectional=way == "both ways")
        self.drop = nn.Dropout(0.5)

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        mask = (source != 0)[:, :, None]
        found = self.first(source)
        if self.way == "flat":
            found = self.flat(found.flatten(1))
        elif self.way == "mean":
            found = found.mean(1)
        elif self.way == "behind a gate":
            found = found.mul(mask).sum(1) + self.gate * found.mean(1)
        elif self.way == "random":
            found = nn.functional.dropout(found, 0.5).mul(mask).sum(1)
        else:
            found = found.mul(mask).sum(1)
        found = self.drop(found)
        if not self.steps:
            own = (target != 0)[:, :, None]
            return self.last(found + self.second(target).mul(own).sum(1))
        steps = self.second(target)
        if self.way == "places":
            steps = steps + self.places[: steps.shape[1]]
        if self.way == "steps upside down":
            steps = steps.flip(1)
        read, _ = self.read(steps)
        if self.way == "both ways":
            read = read[:, :, :WIDTH] + read[:, :, WIDTH:]
        return self.last(read + found[:, None])


def asked(way: str, steps: bool, part: Part | None = None, **more: Any) -> Any:
    torch.manual_seed(1)
    model = Reader(way, steps=steps)
    before = {name: one.clone() for name, one in model.state_dict().items()}
    state = torch.get_rng_state()
    about = {"names": ("source", "target"), "task": "sequence" if steps else "classification"}
    part = texts(50, 3, targets=steps) if part is None else part
    found = own_length(model, part, **{**about, **more})
    assert model.training and torch.equal(state, torch.get_rng_state())
    assert all(torch.equal(one, before[name]) for name, one in model.state_dict().items())
    return found


@pytest.mark.parametrize("steps", [True, False])
def test_masked_networks_are_given_texts_at_their_own_length(steps: bool) -> None:
    found = asked("masked", steps)
    assert found is not None and found.aligned == (1 if steps else -1)
    assert found.lengths.shape == (50, 2)


def test_places_that_are_learnt_step_by_step_are_no_hindrance() -> None:
    assert asked("places", True) is not None


@pytest.mark.parametrize(
    ("way", "steps"),
    [
        ("flat", False),
        ("mean", False),
        ("mean", True),
        ("behind a gate", False),  # which is shut before the first step
        ("random", False),
        ("both ways", True),
        ("steps upside down", True),
    ],
)
def test_networks_that_need_the_whole_length_are_given_it(way: str, steps: bool) -> None:
    assert asked(way, steps) is None


def _full() -> Part:
    part = texts(50, 3, targets=False)
    for one in part.inputs:
        rows = one.take(slice(None))  # type: ignore[arg-type]
        rows[rows == 0] = 1
        one._array = rows  # type: ignore[attr-defined]
    return part


@pytest.mark.parametrize(
    "change",
    [
        lambda: {"task": "span"},
        lambda: {"part": texts(0, 0, targets=False)},
        lambda: {"part": _full()},
    ],
)
def test_other_data_are_left_as_they_are(change: Callable[[], dict[str, Any]]) -> None:
    assert asked("masked", False, **change()) is None
