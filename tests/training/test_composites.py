"""Networks with composites are trained, watched and taken up again like any other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from designer.blocks.registry import needed_ports_of
from designer.data.prepare import describe
from designer.job import Failed, UserError
from designer.project.edits import insert_on_wire, move, set_parameters
from designer.project.graph import Face, Node
from designer.project.grouping import group
from designer.project.inside import describe as named
from designer.project.inside import edit_inside, set_faces
from designer.project.project import Project
from designer.training import session
from designer.training.events import Epoch, Finished
from designer.training.preflight import advice, problems
from designer.training.settings import set_by_key
from designer.training.takeover import left_out
from tests.training.projects import digits, iris, of, tabular, train


def nested() -> Project:
    """Return flowers whose hidden layer is a composite in a composite."""
    graph = tabular(3, 4, ("hidden", "Linear", {"features": 8}), ("act", "ReLU", {}))
    project, inner = group(replace(iris(epochs=1), graph=graph), ["hidden"], needed_ports_of)
    return group(project, [inner, "act"], needed_ports_of, name="Outer")[0]


def test_a_network_with_composites_learns_what_it_learns_without(tmp_path: Path) -> None:
    """To the bit: the order of the layers, and so the random weights, is the same."""
    graph = tabular(3, 4, ("hidden", "Linear", {"features": 8}), ("act", "ReLU", {}))
    plain = of(Epoch, train(replace(iris(epochs=2), graph=graph), tmp_path / "a"))
    made = of(Epoch, train(replace(nested(), recipe=iris(epochs=2).recipe), tmp_path / "b"))
    assert [e.train_loss for e in plain] == [e.train_loss for e in made]
    assert len(plain) == 2 and plain[0].train_loss != plain[1].train_loss


def test_an_error_inside_is_told_with_the_way_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = session.build

    def build(*arguments: Any) -> nn.Module:
        model = usual(*arguments)

        def fail(x: torch.Tensor) -> torch.Tensor:
            raise RuntimeError("an engine failed")

        model.outer1.composite1.hidden.forward = fail  # type: ignore[union-attr, assignment]
        return model

    monkeypatch.setattr(session, "build", build)
    (failed,) = of(Failed, train(nested(), tmp_path / "run"))
    assert failed.node == "outer1"
    assert failed.text == (
        "Training stopped in “outer1” → “composite1” → “hidden”: an engine failed"
    )


def test_spoilt_numbers_inside_are_told_with_the_way_to_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = session.build

    def build(*arguments: Any) -> nn.Module:
        model = usual(*arguments)
        hidden = model.outer1.composite1.hidden  # type: ignore[union-attr]
        hidden.register_forward_hook(lambda module, inputs, output: output * float("nan"))  # type: ignore[union-attr, operator]
        return model

    monkeypatch.setattr(session, "build", build)
    (failed,) = of(Failed, train(nested(), tmp_path / "run"))
    assert failed.node == "outer1"
    assert "first in “outer1” → “composite1” → “hidden”" in failed.text


def test_advice_and_refusals_look_inside() -> None:
    project = replace(iris(), graph=tabular(3, 4, ("norm", "BatchNorm", {})))
    wire = project.graph.wires["output", "in"]
    project = insert_on_wire(project, wire, Node("soft", "Softmax"), "in", "out")
    ids = ["norm", "relu", "dropout", "dense2", "soft"]
    inside, _ = group(project, ids, needed_ports_of, name="Head")
    (said,) = advice(inside)
    assert "“head1” → “soft” stands before the output" in said
    one = replace(inside, recipe=replace(inside.recipe, batch_size=1))
    told = problems(one, describe(one.data))
    assert any("“head1” → “norm”: Batch normalization" in text for text in told)


def test_faces_and_repeat_are_set_on_the_command_line() -> None:
    project = nested()
    project = set_faces(project, ("outer1", "composite1"), (Face("w", (("hidden", "features"),)),))
    project = set_faces(project, ("outer1",), (Face("width", (("composite1", "w"),)),))
    changed = set_by_key(project, "blocks.outer1.width", "5")
    assert changed.graph.nodes["outer1"].parameters == {"width": 5}
    with pytest.raises(UserError, match="Outer has: width, repeat"):
        set_by_key(project, "blocks.outer1.depth", "5")
    with pytest.raises(UserError, match="width: expected a whole number"):
        set_by_key(project, "blocks.outer1.width", "x")


def test_another_network_inside_is_another_network() -> None:
    own = nested()
    moved = edit_inside(own, ("outer1",), lambda p: move(p, {"act": (5.0, 5.0)}))
    renamed = named(moved, ("outer1", "composite1"), summary="Something else.")
    assert left_out(own, renamed) == []
    wider = edit_inside(
        own, ("outer1", "composite1"), lambda p: set_parameters(p, "hidden", {"features": 9})
    )
    (said,) = left_out(own, wider)
    assert "its own copy" in said


def test_a_repeated_composite_trains_to_its_end(tmp_path: Path) -> None:
    project, key = group(digits(epochs=1), ["relu", "dropout"], needed_ports_of)
    project = set_parameters(project, key, {"repeat": 3})
    events = train(project, tmp_path / "run")
    assert of(Finished, events) and not of(Failed, events)
