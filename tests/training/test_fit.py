"""A run against a loop written by hand, and how runs begin, go on and end."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from designer.data.batches import Batches
from designer.data.prepare import prepare
from designer.job import Command, Event
from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import Run
from designer.training.evaluate import evaluate, load_model
from designer.training.events import (
    Changed,
    Epoch,
    Finished,
    Paused,
    Resumed,
    Saved,
    Started,
    Step,
    Warned,
)
from tests.training.projects import digits, epochs, iris, of, project, tabular, train


class LeNet(nn.Module):
    """The graph of `projects.pictures`, as a person writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 3, padding=1)
        self.norm1 = nn.BatchNorm2d(6)
        self.pool1 = nn.MaxPool2d(2)
        self.dense1 = nn.Linear(96, 24)
        self.dropout = nn.Dropout(0.3)
        self.dense2 = nn.Linear(24, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.pool1(torch.tanh(self.norm1(self.conv1(x)))).flatten(1)
        return self.dense2(self.dropout(torch.relu(self.dense1(x))))


def by_hand(what: Project) -> tuple[dict[str, torch.Tensor], list[float], list[float]]:
    """Train as anybody would without Neurodraft; return weights, losses and accuracies."""
    recipe, data = what.recipe, prepare(what.data)
    torch.manual_seed(recipe.seed)
    model = LeNet()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001, fused=True)
    loss_of = nn.CrossEntropyLoss()
    batches = Batches(data.train, recipe.batch_size, seed=recipe.seed, shuffle=True)
    losses, accuracies = [], []
    for epoch in range(recipe.epochs):
        total, count = 0.0, 0
        model.train()
        for (inputs,), targets in batches.epoch(epoch):
            optimizer.zero_grad()
            loss = loss_of(model(inputs), targets)
            loss.backward()
            optimizer.step()
            total, count = total + loss.item() * len(targets), count + len(targets)
        losses.append(total / count)
        model.eval()
        with torch.no_grad():
            (inputs,), targets = next(Batches(data.validation, 10_000).epoch(0))
            accuracies.append((model(inputs).argmax(1) == targets).float().mean().item())
    return model.state_dict(), losses, accuracies


def test_a_run_equals_a_loop_by_hand_bit_by_bit(tmp_path: Path) -> None:
    what = digits(epochs=2)
    events = train(what, tmp_path / "run")
    weights, losses, accuracies = by_hand(what)
    kept = load_file(tmp_path / "run" / "checkpoints" / "last.safetensors")
    for name, value in weights.items():
        assert torch.equal(kept[f"model.{name}"], value), name
    found = of(Epoch, events)
    assert [event.train_loss for event in found] == losses
    assert [event.metrics["accuracy"] for event in found] == pytest.approx(accuracies)


def test_the_events_of_a_run(tmp_path: Path) -> None:
    events = train(iris(epochs=4), tmp_path / "run", event_every=0.0)
    started, finished = of(Started, events)[0], of(Finished, events)[0]
    assert started.examples == (89, 30, 30) and started.steps_per_epoch == 3
    assert started.classes == ("setosa", "versicolor", "virginica")
    assert started.device == "cpu" and "CPU" in started.reason and started.parameters == 131
    steps = of(Step, events)
    assert [event.step for event in steps] == list(range(1, 13))
    assert [event.epoch for event in steps] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    for number, epoch in enumerate(of(Epoch, events)):
        losses = [event.loss for event in steps[3 * number : 3 * number + 3]]
        sizes = (32, 32, 25)
        mean = sum(loss * size for loss, size in zip(losses, sizes, strict=True)) / 89
        assert epoch.train_loss == pytest.approx(mean)
        assert epoch.epoch == number + 1 and epoch.val_loss is not None
    assert finished.reason == "completed" and finished.epoch == 4
    assert {*finished.test} == {"loss", "accuracy"}
    assert events[-1] is finished


def test_mean_losses_between_events_are_faithful(tmp_path: Path) -> None:
    """However seldom events come, their losses weighted by examples give the epochs' means."""
    whole = train(digits(epochs=1), tmp_path / "every", event_every=0.0)
    every, examples = of(Step, whole), of(Started, whole)[0].examples[0]
    sizes = [min(32, examples - 32 * number) for number in range(len(every))]
    seldom = of(Step, train(digits(epochs=1), tmp_path / "seldom", event_every=0.02))
    assert len(seldom) < len(every)
    first = 0
    for event in seldom:
        since = range(first, event.step)
        total = sum(every[number].loss * sizes[number] for number in since)
        assert event.loss == pytest.approx(total / sum(sizes[number] for number in since))
        first = event.step


def test_the_same_seed_gives_the_same_run_and_another_one_does_not(tmp_path: Path) -> None:
    runs = [train(iris(seed=seed), tmp_path / str(n)) for n, seed in enumerate([5, 5, 6])]
    assert epochs(runs[0]) == epochs(runs[1]) != epochs(runs[2])
    files = [(tmp_path / str(n) / "checkpoints/best.safetensors").read_bytes() for n in range(3)]
    assert files[0] == files[1] != files[2]


def test_training_leaves_threads_as_they_were(tmp_path: Path) -> None:
    before = torch.get_num_threads()
    train(iris(epochs=1), tmp_path / "run")
    assert torch.get_num_threads() == before


def test_best_weights_are_those_of_the_lowest_validation_loss(tmp_path: Path) -> None:
    what = iris(epochs=30, optimizer={"kind": "SGD", "parameters": {"learning_rate": 1.5}})
    events = train(what, tmp_path / "run")
    losses = [event.val_loss for event in of(Epoch, events)]
    assert losses.index(min(losses)) != len(losses) - 1  # else the test shows nothing
    finished = of(Finished, events)[0]
    assert finished.best_epoch == losses.index(min(losses)) + 1
    assert finished.val_loss == min(losses)
    assert [event.best for event in of(Epoch, events)] == [
        loss == min(losses[: n + 1]) for n, loss in enumerate(losses)
    ]
    measured = list(evaluate(str(tmp_path / "run"), part="validation"))[-1]
    assert measured.measured["loss"] == pytest.approx(min(losses))  # type: ignore[attr-defined]
    measured = list(evaluate(str(tmp_path / "run")))[-1]
    assert measured.measured == finished.test  # type: ignore[attr-defined]


def test_early_stopping_waits_for_its_patience(tmp_path: Path) -> None:
    rate = {"kind": "SGD", "parameters": {"learning_rate": 1.5}}
    events = train(iris(epochs=100, optimizer=rate, patience=3), tmp_path / "run")
    finished = of(Finished, events)[0]
    assert finished.reason == "early" and finished.epoch == finished.best_epoch + 3
    assert "early" in finished.text


def test_without_validation_the_newest_weights_are_kept(tmp_path: Path) -> None:
    what = iris(epochs=3)
    what = replace(what, data=replace(what.data, validation=0.0))
    finished = of(Finished, train(what, tmp_path / "run"))[0]
    assert finished.best_epoch == 3 and finished.val_loss is None and finished.metrics == {}


def test_without_a_test_part_nothing_is_measured_at_the_end(tmp_path: Path) -> None:
    what = iris(epochs=1)
    what = replace(what, data=replace(what.data, test=0.0))
    assert of(Finished, train(what, tmp_path / "run"))[0].test == {}


def test_regression_is_measured_in_the_units_of_the_file(tmp_path: Path) -> None:
    what = project(tabular(1, 10), "Diabetes", loss="MeanSquaredError", epochs=8)
    finished = of(Finished, train(what, tmp_path / "run"))[0]
    assert 30 < finished.test["mae"] < 120  # disease progression lies between 25 and 346
    assert finished.test["r2"] < 1 and finished.test["loss"] < 5


def test_penalties_are_those_of_the_loss_written_out(tmp_path: Path) -> None:
    plain = {"kind": "SGD", "parameters": {"learning_rate": 0.1, "momentum": 0.0}}
    what = iris(epochs=1, batch_size=100, optimizer=plain, l1=0.01, l2=0.2, clip_norm=0.5)
    train(what, tmp_path / "run")
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Dropout(0.2), nn.Linear(16, 3))
    data = prepare(what.data)
    (inputs,), targets = next(Batches(data.train, 100, shuffle=True).epoch(0))
    loss = nn.CrossEntropyLoss()(model(inputs), targets)
    for layer in (model[0], model[3]):
        loss = loss + 0.01 * layer.weight.abs().sum() + 0.1 * layer.weight.square().sum()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 0.5)
    kept = load_file(tmp_path / "run" / "checkpoints" / "last.safetensors")
    for mine, (name, value) in zip(
        ("dense1.weight", "dense1.bias", "dense2.weight", "dense2.bias"),
        model.named_parameters(),
        strict=True,
    ):
        assert value.grad is not None
        wanted = value - 0.1 * value.grad
        assert torch.allclose(kept[f"model.{mine}"], wanted, atol=1e-6), name


@pytest.mark.parametrize("kind", ["Adam", "AdamW", "SGD", "RMSprop"])
def test_every_optimizer_goes_on_from_its_memory(kind: str, tmp_path: Path) -> None:
    whole = train(iris(optimizer=kind), tmp_path / "whole")
    stop_at(4, iris(optimizer=kind), tmp_path / "parts")
    rest = train("", tmp_path / "parts", resume=True)
    assert epochs(of(Epoch, Run(tmp_path / "parts").events())) == epochs(whole)
    assert of(Finished, rest)[0].test == of(Finished, whole)[0].test


def stop_at(step: int, what: Project, run: Path, **arguments: object) -> list[Event]:
    def answer(event: Event) -> Sequence[Command]:
        return [Command("stop")] if isinstance(event, Step) and event.step == step else []

    return train(what, run, answer, event_every=0.0, **arguments)


def test_stopped_run_says_so_and_can_be_used(tmp_path: Path) -> None:
    events = stop_at(2, iris(), tmp_path / "run")
    finished = of(Finished, events)[0]
    assert finished.reason == "stopped" and finished.epoch == 0 and finished.test == {}
    assert of(Step, events)[-1].step == 2
    assert Run(tmp_path / "run").state == "stopped"
    assert load_model(str(tmp_path / "run")).which == "last"


@pytest.mark.parametrize("step", [1, 20, 33, 34, 50])
def test_stopped_at_any_step_and_resumed_a_run_ends_the_same(step: int, tmp_path: Path) -> None:
    what = digits(epochs=2, schedule="Cosine", warmup=0.5, augmentation="Shift")
    whole = train(what, tmp_path / "whole")
    stop_at(step, what, tmp_path / "parts")
    rest = train("", tmp_path / "parts", resume=True)
    assert of(Started, rest)[0].step == step
    assert epochs(Run(tmp_path / "parts").events()) == epochs(whole)
    same = [
        (tmp_path / name / "checkpoints" / "best.safetensors").read_bytes()
        for name in ("whole", "parts")
    ]
    assert same[0] == same[1]


def test_plateau_and_patience_go_on_where_they_were(tmp_path: Path) -> None:
    plateau = {"kind": "Plateau", "parameters": {"patience": 0, "gamma": 0.5}}
    rate = {"kind": "SGD", "parameters": {"learning_rate": 1.5}}
    what = iris(epochs=25, schedule=plateau, optimizer=rate, patience=9, seed=3)
    whole = train(what, tmp_path / "whole")
    assert len({event.learning_rate for event in of(Epoch, whole)}) > 2
    stop_at(28, what, tmp_path / "parts")
    train("", tmp_path / "parts", resume=True)
    assert epochs(Run(tmp_path / "parts").events()) == epochs(whole)


def test_changes_hold_from_their_step_and_survive_an_end(tmp_path: Path) -> None:
    def changes(event: Event) -> Sequence[Command]:
        if isinstance(event, Step) and event.step == 4:
            return [Command("change", {"learning_rate": 0.1, "l2": 0.5, "epochs": 5})]
        return []

    def changes_and_stops(event: Event) -> Sequence[Command]:
        return [*changes(event), *([Command("stop")] if isinstance(event, Changed) else [])]

    whole = train(iris(), tmp_path / "whole", changes, event_every=0.0)
    assert [(event.step, event.key, event.old, event.new) for event in of(Changed, whole)] == [
        (4, "learning_rate", 0.001, 0.1),
        (4, "l2", 0.0, 0.5),
        (4, "epochs", 3, 5),
    ]
    rates = [event.learning_rate for event in of(Step, whole)]
    assert rates == [0.001] * 4 + [0.1] * 11
    parts = train(iris(), tmp_path / "parts", changes_and_stops, event_every=0.0)
    assert of(Finished, parts)[0].reason == "stopped"
    train("", tmp_path / "parts", resume=True)
    assert epochs(Run(tmp_path / "parts").events()) == epochs(whole)


def test_a_change_that_is_refused_is_told_and_changes_nothing(tmp_path: Path) -> None:
    def answer(event: Event) -> Sequence[Command]:
        if isinstance(event, Step) and event.step == 2:
            return [Command("change", {"learning_rate": "fast", "batch_size": 4, "l1": -1})]
        return []

    events = train(iris(), tmp_path / "run", answer, event_every=0.0)
    assert len(of(Warned, events)) == 3 and not of(Changed, events)
    assert epochs(events) == epochs(train(iris(), tmp_path / "plain"))


def test_pause_waits_and_keeps_everything(tmp_path: Path) -> None:
    waited = 0
    run = Run(tmp_path / "run")

    def answer(event: Event) -> Sequence[Command]:
        nonlocal waited
        if isinstance(event, Step) and event.step == 5:
            return [Command("pause")]
        if type(event).__name__ == "Idle":
            waited += 1
            assert run.state == "paused"
            if waited == 3:
                return [Command("change", {"patience": 7})]
            return [Command("resume")] if waited > 4 else []
        return []

    events = train(iris(), tmp_path / "run", answer, event_every=0.0)
    assert waited == 5
    assert [event.step for event in of(Paused, events) + of(Resumed, events)] == [5, 5]
    assert of(Changed, events)[0].key == "patience"
    before = events[events.index(of(Paused, events)[0]) - 1]
    assert isinstance(before, Saved) and before.step == 5
    assert epochs(events) == epochs(train(iris(), tmp_path / "plain"))


def test_a_paused_run_can_be_stopped(tmp_path: Path) -> None:
    def answer(event: Event) -> Sequence[Command]:
        if isinstance(event, Paused):
            return [Command("stop")]
        return [Command("pause")] if isinstance(event, Step) else []

    assert of(Finished, train(iris(), tmp_path / "run", answer))[0].reason == "stopped"


def test_a_job_that_nobody_drives_any_more_keeps_what_there_is(tmp_path: Path) -> None:
    from designer.training.fit import fit

    job = fit(dumps(iris()), str(tmp_path / "run"), event_every=0.0)
    event = next(job)
    while not (isinstance(event, Step) and event.step == 5):
        event = job.send([])
    job.close()
    assert Run(tmp_path / "run").state == "stopped"
    rest = train("", tmp_path / "run", resume=True)
    assert of(Started, rest)[0].step == 5
    assert epochs(Run(tmp_path / "run").events()) == epochs(train(iris(), tmp_path / "plain"))


def test_what_a_log_holds_beyond_the_checkpoint_is_forgotten(tmp_path: Path) -> None:
    """A copy of the folder in the midst of a run is what a kill would leave."""

    def copy(event: Event) -> Sequence[Command]:
        if isinstance(event, Epoch) and event.epoch == 2:
            shutil.copytree(tmp_path / "run", tmp_path / "killed")
        return []

    whole = train(iris(), tmp_path / "run", copy, event_every=0.0)
    killed = Run(tmp_path / "killed")
    assert len(of(Epoch, killed.events())) == 2
    rest = train("", killed.path, resume=True)
    assert of(Started, rest)[0].step < 6  # no checkpoint so soon after the first
    assert epochs(killed.events()) == epochs(whole)


def test_more_epochs_for_a_finished_run(tmp_path: Path) -> None:
    train(iris(epochs=2), tmp_path / "run")
    more = train(dumps(iris(epochs=3)), tmp_path / "run", resume=True)
    assert [(event.key, event.new) for event in of(Changed, more)] == [("epochs", 3)]
    found = epochs(Run(tmp_path / "run").events())
    assert found == epochs(train(iris(epochs=3), tmp_path / "plain"))


def test_resuming_with_another_network_goes_on_with_the_runs_own(tmp_path: Path) -> None:
    stop_at(2, iris(), tmp_path / "run")
    other = replace(iris(), graph=tabular(3, 4, ("tanh", "Tanh", {})))
    events = train(dumps(other), tmp_path / "run", resume=True)
    assert any("its own copy" in event.text for event in of(Warned, events))
    assert of(Finished, events)[0].reason == "completed"
