"""Distillation: students of every kind learn from their teacher, with and without hints."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.compress.distillation.hints import hints_in
from designer.compress.distillation.teaching import PROJECTORS, Lesson
from designer.compress.network import Network
from designer.compress.stage import read
from designer.compress.workshop import Workshop
from designer.job import UserError, in_foreground
from designer.project.file import dumps, load
from designer.project.graph import Graph, Node
from designer.project.project import DataChoice, Project, Recipe
from designer.training.device import choose
from designer.training.evaluate import load_model
from designer.training.fit import fit
from designer.unit import Choice
from tests.compress.conftest import KINDS, Carried, wired


@pytest.mark.parametrize("kind", KINDS)
def test_a_thinner_student_learns(
    kind: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    first, student = carried("distil:0.5:epochs=4", run_of(kind))
    assert student.parameters < 0.75 * first.parameters and student.macs < first.macs
    assert student.measured["accuracy"] > 0.6
    assert not any(name.startswith(PROJECTORS) for name in read(Path(student.file)).tensors())


def test_a_student_of_another_drawing_learns_with_hints(
    run_of: Callable[[str], Path], carried: Carried, tmp_path: Path
) -> None:
    nodes = [
        Node("input", "Input", "", {"shape": [1, 8, 8]}),
        Node("flatten", "Flatten"),
        Node("narrow", "Linear", "", {"features": 20}),
        Node("act", "ReLU"),
        Node("last", "Linear", "", {"features": 10}),
        Node("output", "Output"),
    ]
    file = tmp_path / "student.neurodraft"
    file.write_text(dumps(Project("Student", wired(*nodes))), encoding="utf-8")
    settings = (("distil.student", str(file)), ("distil.hints", "act > act"))
    _, student = carried("distil:epochs=6", run_of("dense"), settings=settings)
    assert student.parameters == 64 * 20 + 20 + 200 + 10
    assert student.measured["accuracy"] > 0.75
    assert read(Path(student.file)).project.title == "dense"


def test_a_shallower_student_learns_with_hints_from_whole_composites(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    settings = (("distil.depth", "0.5"), ("distil.hints", "encoder > encoder; embed > embed"))
    first, student = carried("distil:0.75:epochs=3", run_of("transformer"), settings=settings)
    assert student.parameters < 0.7 * first.parameters
    assert read(Path(student.file)).project.graph.nodes["encoder"].parameters["repeat"] == 1
    assert student.measured["accuracy"] > 0.5


def test_where_no_layer_can_go_it_says_so(run_of: Callable[[str], Path], carried: Carried) -> None:
    with pytest.raises(UserError, match="No layer of this network has an equal"):
        carried("distil:1:depth=0.5", run_of("dense"))


def test_what_was_pruned_learns_from_the_original(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    _, pruned, tuned = carried("prune-filters:0.7, distil:1:epochs=3", run_of("dense"))
    assert tuned.parameters == pruned.parameters
    assert tuned.measured["accuracy"] > pruned.measured["accuracy"]


def test_a_student_may_see_examples_as_they_are(
    run_of: Callable[[str], Path], carried: Carried, tmp_path: Path
) -> None:
    run = tmp_path / "jittered"
    shutil.copytree(run_of("dense"), run)
    project = load(run / "project.neurodraft")
    jitter = (Choice("Shift", {"points": 6}),)
    text = dumps(replace(project, recipe=replace(project.recipe, augmentation=jitter)))
    (run / "project.neurodraft").write_text(text, encoding="utf-8")

    def taught(recipe: str, run: Path) -> float:
        return carried(recipe, run, out=f"{run.name}-{len(recipe)}")[-1].measured["loss"]

    plain = taught("distil:0.5:epochs=2", run_of("dense"))
    assert taught("distil:0.5:epochs=2:augmented=no", run) == plain
    assert taught("distil:0.5:epochs=2", run) != plain


def test_the_loss_of_a_lesson_is_that_of_the_paper(run_of: Callable[[str], Path]) -> None:
    loaded = load_model(str(run_of("dense")))
    shop = Workshop(loaded, choose("cpu"))
    network = Network(loaded.project, loaded.model)
    lesson = Lesson(network, network, shop, temperature=3.0, soft=1.0)
    model = network.with_weights({}).model.train()
    lesson.watch(model)
    inputs = torch.randn(5, 1, 8, 8)
    with torch.no_grad():
        answers = network.model(inputs)
        model(inputs)
    student = torch.randn(5, 10)
    measure = lesson.teach(lambda outputs, targets: torch.tensor(99.0))
    wanted = torch.nn.functional.kl_div(
        (student / 3).log_softmax(1), (answers / 3).softmax(1), reduction="batchmean"
    )
    assert torch.allclose(measure(student, torch.zeros(5).long()), 9 * wanted, atol=1e-5)
    assert float(measure(answers, torch.zeros(5).long())) == pytest.approx(0.0, abs=1e-5)


def test_numbers_are_learnt_from_the_teachers_numbers(tmp_path: Path, carried: Carried) -> None:
    graph: Graph = wired(
        Node("input", "Input", "", {"shape": [10]}),
        Node("wide", "Linear", "", {"features": 32}),
        Node("act", "ReLU"),
        Node("last", "Linear", "", {"features": 1}),
        Node("output", "Output"),
    )
    recipe = Recipe(epochs=5, loss=Choice("MeanSquaredError"))
    project = Project("Numbers", graph, DataChoice(source=Choice("Diabetes")), recipe)
    for _ in in_foreground(fit(dumps(project), str(tmp_path / "numbers"))):
        pass
    first, student = carried("distil:0.25:epochs=3:soft=1", tmp_path / "numbers")
    assert student.parameters < 0.3 * first.parameters
    assert student.measured["loss"] < 2 * first.measured["loss"]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"hints": "act"}, "BLOCK OF THE TEACHER > BLOCK"),
        ({"hints": "nothing > act"}, "There is no block “nothing”"),
        ({"hints": "act > last"}, ""),
        ({"hints": "input > act"}, "has no layer"),
    ],
)
def test_hints_that_do_not_fit_are_refused_in_words(
    settings: dict[str, str], words: str, run_of: Callable[[str], Path]
) -> None:
    loaded = load_model(str(run_of("dense")))
    shop = Workshop(loaded, choose("cpu"))
    network = Network(loaded.project, loaded.model)

    def lesson() -> Lesson:
        return Lesson(network, network, shop, 4.0, 0.5, hints_in(settings["hints"]), 1.0)

    if words:
        with pytest.raises(UserError, match=words):
            lesson()
    else:
        assert lesson(), "a projector maps 10 features to 64"


def test_a_student_that_does_not_fit_the_data_is_refused(
    run_of: Callable[[str], Path], carried: Carried, tmp_path: Path
) -> None:
    graph = replace(load_model(str(run_of("dense"))).project).graph.without(["last"])
    file = tmp_path / "student.neurodraft"
    file.write_text(dumps(Project("Student", graph)), encoding="utf-8")
    with pytest.raises(UserError, match="cannot learn here"):
        carried("distil", run_of("dense"), settings=(("distil.student", str(file)),))
