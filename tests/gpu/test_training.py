"""Training on a CUDA device: the same runs as on the CPU, without waiting for the device."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from designer.job import Command, Event, Failed
from designer.runs import Run
from designer.training.checkpoint import read_facts
from designer.training.device import choose
from designer.training.evaluate import evaluate
from designer.training.events import Epoch, Finished, Started, Step
from designer.training.guard import NotFinite
from designer.training.steps import Steps
from tests.training.projects import digits, iris, of, train

DEVICE = os.environ.get("NEURODRAFT_TEST_DEVICE", "cuda")
"""Set to `cpu` to try these tests themselves where there is no GPU."""

pytestmark = pytest.mark.skipif(
    DEVICE == "cuda" and not torch.cuda.is_available(), reason="there is no CUDA device here"
)


def test_the_device_is_chosen_and_named(tmp_path: Path) -> None:
    if DEVICE == "cuda":
        assert choose().name == "cuda" and "CUDA" in choose().reason
    started = of(Started, train(digits(epochs=1), tmp_path / "run", device=DEVICE))[0]
    assert started.device == DEVICE and started.reason


def test_a_run_learns_as_on_the_cpu(tmp_path: Path) -> None:
    what = digits(epochs=6)
    found = [
        of(Finished, train(what, tmp_path / str(place), device=device))[0]
        for place, device in enumerate((DEVICE, "cpu"))
    ]
    assert found[0].test["accuracy"] > 0.85
    assert found[0].test["accuracy"] == pytest.approx(found[1].test["accuracy"], abs=0.06)
    measured = list(evaluate(str(tmp_path / "0"), device="cpu"))[-1]
    assert measured.measured["loss"] == pytest.approx(found[0].test["loss"], rel=1e-3)  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", ["Adam", "AdamW", "SGD", "RMSprop"])
def test_first_steps_are_those_of_the_cpu(kind: str, tmp_path: Path) -> None:
    """Without dropout, whose random numbers differ, the losses agree to rounding."""
    what = iris(epochs=2, optimizer=kind, l2=0.01, l1=0.001, clip_norm=1.0)
    dropout = what.graph.nodes["dropout"]
    graph = what.graph.with_nodes([replace(dropout, parameters={"rate": 0.0})])
    what = replace(what, graph=graph)
    devices = enumerate((DEVICE, "cpu"))
    runs = [train(what, tmp_path / str(place), device=device) for place, device in devices]
    losses = [[event.train_loss for event in of(Epoch, events)] for events in runs]
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)


def test_stopped_and_resumed_it_goes_on(tmp_path: Path) -> None:
    what = digits(epochs=3, schedule="Cosine", augmentation="Shift")

    def stop(event: Event) -> Sequence[Command]:
        return [Command("stop")] if isinstance(event, Step) and event.step >= 40 else []

    whole = of(Epoch, train(what, tmp_path / "whole", device=DEVICE))
    train(what, tmp_path / "parts", stop, device=DEVICE, event_every=0.0)
    rest = train("", tmp_path / "parts", resume=True)
    assert of(Started, rest)[0].device == DEVICE and of(Started, rest)[0].step == 40
    found = of(Epoch, Run(tmp_path / "parts").events())
    assert [event.train_loss for event in found] == pytest.approx(
        [event.train_loss for event in whole], rel=1e-3
    )


def test_divergence_stops_within_a_step_and_keeps_good_weights(tmp_path: Path) -> None:
    fast = {"kind": "SGD", "parameters": {"learning_rate": 1e6}}
    events = train(iris(optimizer=fast, epochs=40), tmp_path / "run", device=DEVICE)
    failed, run = of(Failed, events)[0], Run(tmp_path / "run")
    assert failed.node in ("dense1", "dense2") and "first in “dense" in failed.text
    kept = load_file(run.checkpoints / "last.safetensors")
    assert all(torch.isfinite(v).all() for v in kept.values() if v.is_floating_point())
    step = read_facts(run.checkpoints / "last.safetensors")["step"]
    assert f"in step {step + 1}" in failed.text


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.first, self.norm, self.last = nn.Linear(3, 5), nn.BatchNorm1d(5), nn.Linear(5, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.last(torch.tanh(self.norm(self.first(x))))  # type: ignore[no-any-return]


def made() -> tuple[Net, Steps]:
    model = Net().to(DEVICE)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1, fused=True)
    return model, Steps(model, optimizer, nn.MSELoss(), torch.device(DEVICE), print)


def batch(seed: int) -> tuple[tuple[Tensor], Tensor]:
    chance = torch.Generator().manual_seed(seed)
    inputs, targets = torch.randn(24, 3, generator=chance), torch.randn(24, 2, generator=chance)
    return (inputs.to(DEVICE),), targets.to(DEVICE)


def test_a_step_never_waits_for_the_device() -> None:
    _, steps = made()
    steps.clip, steps.l1, steps.l2 = 1.0, 0.01, 0.01
    batches = [batch(seed) for seed in range(20)]
    steps.take(*batches[0])
    if DEVICE == "cuda":
        torch.cuda.set_sync_debug_mode("error")
    try:
        for inputs, targets in batches:
            steps.set_rates(0.01, 0.0)
            steps.take(inputs, targets)
    finally:
        if DEVICE == "cuda":
            torch.cuda.set_sync_debug_mode("default")
    steps.settle()
    assert 0 < steps.total < 1000


def test_an_unsound_step_is_not_applied_on_the_device() -> None:
    model, steps = made()
    for seed in range(3):
        steps.take(*batch(seed))
    steps.settle()
    before = [value.clone() for value in model.state_dict().values()]
    inputs, targets = batch(7)
    inputs[4, 1] = float("nan")
    with pytest.raises(NotFinite):
        steps.take(inputs, targets)
        for seed in range(2):
            steps.take(*batch(seed))
    after = model.state_dict().values()
    assert all(torch.equal(a, b) for a, b in zip(before, after, strict=True))
    assert steps.acquit() is (DEVICE == "cuda")


@pytest.mark.skipif(DEVICE != "cuda", reason="it fills the memory of a GPU")
def test_a_real_lack_of_memory_halves_what_goes_through_at_once() -> None:
    _, whole = torch.cuda.mem_get_info()
    torch.cuda.set_per_process_memory_fraction((512 << 20) / whole)
    try:
        said: list[str] = []
        wide = nn.Sequential(nn.Linear(16, 65_536), nn.ReLU(), nn.Linear(65_536, 4)).to(DEVICE)
        optimizer = torch.optim.SGD(wide.parameters(), lr=0.01, fused=True)
        steps = Steps(wide, optimizer, nn.MSELoss(), torch.device(DEVICE), said.append)
        steps.take((torch.randn(4096, 16, device=DEVICE),), torch.randn(4096, 4, device=DEVICE))
        steps.settle()
        assert said and 0 < steps.micro < 4096
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
        torch.cuda.empty_cache()
