"""Steps: gradients in parts, penalties, and what is not applied because it is not finite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from designer.job import UserError
from designer.training import steps as module
from designer.training.guard import Late, NotFinite
from designer.training.steps import Steps, lacks_memory, penalized

CPU = torch.device("cpu")


class Net(nn.Module):
    """Two layers with normalization between them, which runs out of memory where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.first, self.norm, self.last = nn.Linear(3, 5), nn.BatchNorm1d(5), nn.Linear(5, 2)
        self.room = 1000
        self.error: BaseException = torch.OutOfMemoryError("CUDA out of memory")
        self.sizes: list[int] = []

    def forward(self, x: Tensor) -> Tensor:
        self.sizes.append(len(x))
        if len(x) > self.room:
            raise self.error
        return self.last(torch.tanh(self.norm(self.first(x))))  # type: ignore[no-any-return]


def made(late: bool = False, warn: Callable[[str], None] = print) -> tuple[Net, Steps, Any]:
    model = Net()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1, fused=True)
    steps = Steps(model, optimizer, nn.MSELoss(), CPU, warn)
    if late:
        steps = late_steps(model, optimizer)
    return model, steps, optimizer


def late_steps(model: Net, optimizer: torch.optim.Optimizer) -> Steps:
    """Return steps that hear of unsound numbers as on a GPU, here on the CPU."""
    usual = module.guard
    module.guard = Late
    try:
        return Steps(model, optimizer, nn.MSELoss(), CPU, print)
    finally:
        module.guard = usual


def batch(seed: int = 0, count: int = 24) -> tuple[tuple[Tensor], Tensor]:
    chance = torch.Generator().manual_seed(seed)
    return (torch.randn(count, 3, generator=chance),), torch.randn(count, 2, generator=chance)


def state(model: nn.Module, optimizer: torch.optim.Optimizer) -> list[Tensor]:
    found = [value.clone() for value in model.state_dict().values()]
    for memory in optimizer.state_dict()["state"].values():
        found += [value.clone() for value in memory.values()]
    return found


def same(one: list[Tensor], other: list[Tensor]) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_unsound_step_changes_nothing(bad: float) -> None:
    model, steps, optimizer = made()
    steps.take(*batch(0))
    before, total = state(model, optimizer), steps.total
    inputs, targets = batch(1)
    inputs[0][3, 1] = bad
    with pytest.raises(NotFinite) as error:
        steps.take(inputs, targets)
    assert error.value.inputs is inputs and not steps.behind
    assert same(state(model, optimizer), before) and steps.total == total
    assert not steps.acquit()
    steps.take(*batch(2))
    assert not same(state(model, optimizer), before)


def test_where_pytorch_has_no_check_of_its_own_ours_finds_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(torch, "_amp_foreach_non_finite_check_and_unscale_")
    test_unsound_step_changes_nothing(float("inf"))
    test_unsound_step_on_a_device_that_tells_late(1)
    test_gradients_too_long_for_float32_squares_are_still_finite()


def test_unsound_gradient_of_a_sound_loss_changes_nothing() -> None:
    model = Net()
    optimizer = torch.optim.Adam(model.parameters(), fused=True)
    steps = Steps(model, optimizer, lambda out, _: (out - out.detach()).sum().sqrt(), CPU, print)
    before = state(model, optimizer)
    with pytest.raises(NotFinite):
        steps.take(*batch())
    assert same(state(model, optimizer), before)


def test_gradients_too_long_for_float32_squares_are_still_finite() -> None:
    model = Net()
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-30, fused=True)
    steps = Steps(model, optimizer, lambda out, _: out.sum() * 1e25, CPU, print)
    steps.take(*batch())
    assert torch.isfinite(model.first.weight).all()


@pytest.mark.parametrize("spoilt", [0, 1, 4])
def test_unsound_step_on_a_device_that_tells_late(spoilt: int) -> None:
    model, steps, optimizer = made(late=True)
    for number in range(spoilt):
        steps.take(*batch(number))
    before = state(model, optimizer)
    inputs, targets = batch(9)
    inputs[0][0, 0] = float("nan")
    steps.take(inputs, targets)  # its update is not applied, which shows a step later
    with pytest.raises(NotFinite) as error:
        steps.take(*batch(10))
    assert error.value.inputs is inputs and steps.behind
    after = state(model, optimizer)
    assert same(after[: len(before)], before) or spoilt == 0
    assert same(after[:9], before[:9])
    assert steps.acquit() and not steps.behind


def test_late_telling_misses_nothing_at_the_end() -> None:
    model, steps, optimizer = made(late=True)
    steps.take(*batch(0))
    before = state(model, optimizer)
    steps.settle()
    inputs, targets = batch(1)
    inputs[0][0, 0] = float("nan")
    steps.take(inputs, targets)
    with pytest.raises(NotFinite):
        steps.settle()
    assert same(state(model, optimizer), before) and not steps.behind


def test_late_and_prompt_telling_take_the_same_steps() -> None:
    (one, prompt, first), (other, late, second) = made(), made(late=True)
    for number in range(6):
        prompt.take(*batch(number))
        late.take(*batch(number))
    assert same(state(one, first), state(other, second))
    assert prompt.total == pytest.approx(late.total, rel=1e-6)


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB."),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried 9"),
        RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried 9"),
        MemoryError(),
    ],
)
def test_lack_of_memory_halves_what_goes_through_at_once(error: BaseException) -> None:
    said: list[str] = []
    model, steps, _ = made(warn=said.append)
    model.room, model.error = 7, error
    steps.take(*batch())
    assert model.sizes == [24, 12, 6, 6, 6, 6] and steps.micro == 6
    assert len(said) == 2 and "24 examples" in said[0] and "12" in said[0]
    assert "Batch normalization" in said[0]
    steps.take(*batch(1))
    assert model.sizes[6:] == [6, 6, 6, 6]


def test_gradients_in_parts_are_those_of_the_whole_batch() -> None:
    found = []
    for micro in (0, 5):  # 24 examples in parts of 5, the last of 4
        model, steps, _ = made()
        model.norm = nn.Identity()  # type: ignore[assignment]  # it sees the parts one by one
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        steps = Steps(model, optimizer, nn.MSELoss(), CPU, print)
        steps.micro = micro
        steps.take(*batch())
        found.append((model.first.weight.detach(), steps.total))
    assert torch.allclose(found[0][0], found[1][0], atol=1e-7)
    assert found[0][1] == pytest.approx(found[1][1], rel=1e-6)


def test_no_memory_for_one_example_is_told_in_words() -> None:
    model, steps, _ = made()
    model.room = 0
    with pytest.raises(UserError, match="one example at a time"):
        steps.take(*batch(0, 5))


def test_other_errors_are_not_taken_for_lack_of_memory() -> None:
    model, steps, _ = made()
    model.room, model.error = 0, RuntimeError("shapes cannot be multiplied")
    with pytest.raises(RuntimeError, match="multiplied"):
        steps.take(*batch())
    assert not lacks_memory(ValueError("not enough memory"))


def test_penalties_fall_on_weights_alone() -> None:
    model = nn.Sequential(
        nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.LayerNorm([2, 4, 4]), nn.Embedding(4, 3)
    )
    model.append(nn.LSTM(3, 2))
    model.append(nn.MultiheadAttention(4, 2))
    names = {id(weight): name for name, weight in model.named_parameters()}
    assert {names[id(weight)] for weight in penalized(model)} == {
        "0.weight",
        "3.weight",
        "4.weight_ih_l0",
        "4.weight_hh_l0",
        "5.in_proj_weight",
        "5.out_proj.weight",
    }


def test_weights_that_are_not_finite_are_seen() -> None:
    model, steps, _ = made()
    assert steps.sound()
    steps.take(*batch())
    with torch.no_grad():
        model.last.bias[0] = float("inf")
    assert not steps.sound()
    with pytest.raises(NotFinite):
        steps.look()
