"""What recipes are foretold to do, held against what they do."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from designer.compress import recipe as recipes
from designer.compress.compressor import compressors
from designer.compress.foresight.prediction import Predictor, predicted
from designer.compress.foresight.sketch import Mark, sizes
from designer.compress.network import weights_of
from designer.job import UserError
from designer.network.build import build
from designer.network.check import check
from designer.project.file import save
from designer.project.project import Project
from designer.templates import template
from tests.compress.conftest import KINDS, Carried, digits_by
from tests.compress.test_filters import templates_to_prune
from tests.network.graphs import lenet

RECIPES = (
    "prune-filters:0.5",
    "prune-filters:0.7:rounds=2:epochs=1:least=0.2",
    "prune-connections:0.9, share-weights:5:epochs=0",
    "prune-connections:0.6:among=in each block alike",
    "share-weights:4:epochs=0",
    "binarize:1",
    "quantize-aware:8:epochs=0",
    "quantize-aware:3:epochs=0",
    "prune-connections:0.8, quantize-aware:4:epochs=0",
    "distil:0.5:epochs=1:afresh=yes",
    "int8:64",
    "int8-dynamic",
    "int4",
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recipe", RECIPES)
def test_what_is_foretold_comes_to_pass(
    kind: str, recipe: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    """Costs exactly; bytes within an eighth or 800, with ONNX within a fifth or 2,000."""
    stages = carried(recipe, run_of(kind))
    told = predicted(digits_by(kind), recipes.read(recipe))
    assert len(told) == len(stages)
    for stage, one in zip(stages, told, strict=True):
        assert (one.parameters, one.macs) == (stage.parameters, stage.macs)
        assert not one.about and not one.refused
        whole = stage.file.endswith(".onnx")
        assert one.bytes == pytest.approx(
            stage.file_bytes, rel=0.2 if whole else 0.125, abs=2000 if whole else 800
        )
        assert one.nonzero == pytest.approx(stage.nonzero, rel=0.15, abs=10)


@pytest.mark.parametrize("name", [one.name for one in templates_to_prune()])
def test_what_weights_are_is_known_without_them(name: str) -> None:
    project = template(name).load()
    model = build(project.graph, project.title)
    found = sum(times * size.weights for _, times, size in sizes(check(project.graph)))
    assert found == sum(weight.numel() for weight in weights_of(model).values())


def test_blocks_bear_what_is_done_to_them() -> None:
    steps = recipes.read(
        "prune-filters:0.5:blocks=conv1=0, prune-connections:0.9:blocks=dense2=0.25, "
        "share-weights:5:blocks=dense1=3, int8:blocks=conv1=0"
    )
    first, *_, last = predicted(Project(graph=lenet()), steps)
    assert not first.marks
    texts = {"/".join(path): [mark.text for mark in marks] for path, marks in last.marks.items()}
    assert texts["conv1"] == ["90 % zero", "32 weights"]
    assert texts["conv2"] == ["keep 50 %", "90 % zero", "32 weights", "8 bit"]
    assert texts["dense1"] == ["keep 50 %", "90 % zero", "8 weights", "8 bit"]
    assert "25 % zero" in texts["dense2"]
    assert Mark("binary", 1).text == "binary"


def test_a_second_pruning_adds_to_the_first() -> None:
    *_, last = predicted(
        Project(graph=lenet()), recipes.read("prune-filters:0.5, prune-filters:0.5")
    )
    assert [mark.text for mark in last.marks["conv2",]] == ["keep 25 %"]


def test_what_cannot_be_known_beforehand_is_said() -> None:
    project = Project(graph=lenet())
    for recipe in (
        "prune-layers:1",
        "low-rank:0.9",
        "mixed:4",
        "prune-filters:0.5:among=over all blocks together",
    ):
        first, last = predicted(project, recipes.read(recipe))
        assert last.about and last.note.endswith(".") and not first.about
    _, tuned = predicted(project, recipes.read("fine-tune:3"))
    assert not tuned.about


def test_what_would_be_refused_is_said_and_the_rest_goes_on(tmp_path: Path) -> None:
    project = Project(graph=lenet())
    _, bad, last = predicted(project, recipes.read("prune-filters:blocks=nowhere=0.5, binarize:1"))
    assert bad.refused and "nowhere" in bad.note and not last.refused
    wires = {end: wire for end, wire in project.graph.wires.items() if end[0] != "conv2"}
    with pytest.raises(UserError, match="has errors"):
        predicted(replace(project, graph=replace(project.graph, wires=wires)), ())
    save(digits_by("dense"), tmp_path / "student.neurodraft")
    _, last = predicted(project, recipes.read(f"distil:student={tmp_path / 'student.neurodraft'}"))
    assert last.parameters == check(digits_by("dense").graph).parameters
    _, last = predicted(project, recipes.read("distil:student=nowhere.neurodraft"))
    assert last.refused and "no file" in last.note


@pytest.mark.parametrize(
    ("recipe", "why"),
    [
        ("distil:0.5:hints=conv2 > conv2; dense1 > dense1", ""),
        ("distil:0.5:hints=conv2 > gone", "Hint conv2 → gone: The student has no block “gone”."),
        ("distil:0.5:hints=gone > conv2", "Hint gone → conv2: The teacher has no block “gone”."),
        ("distil:0.5:hints=conv2 > pool1", "Hint conv2 → pool1: “conv2” cannot guide “pool1”: "),
        (
            "distil:0.5:hints=conv2 > output",
            "Hint conv2 → output: “output” gives nothing",
        ),
        ("distil:0.5:hints=conv2", "hints: write “conv2” as BLOCK OF THE TEACHER > BLOCK OF"),
        ("prune-filters:0.5, distil:0.5:hints=conv2 > conv2", ""),
        ("low-rank:0.9, distil:hints=conv2 > gone", ""),
        ("low-rank:0.9, distil:hints=gone > conv2", "Hint gone → conv2: The teacher has no"),
        ("low-rank:0.9, distil:hints=conv2", "hints: write “conv2” as"),
    ],
)
def test_hints_that_would_stop_the_run_are_refused_beforehand(recipe: str, why: str) -> None:
    *_, last = predicted(Project(graph=lenet()), recipes.read(recipe))
    assert last.refused == bool(why)
    if why:
        assert last.note.startswith(why)


def test_the_hints_of_a_step_do_not_change_what_its_file_takes() -> None:
    project = Project(graph=lenet())
    text = "distil:0.5:hints=conv1 > conv1; conv2 > conv2; dense1 > dense1"
    drawn = replace(project, compression=recipes.choices_of(text))
    recipe = recipes.read(text)
    sizes, others = ([one.bytes for one in predicted(of, recipe)] for of in (project, drawn))
    assert sizes == others


def test_every_method_tells_something_of_every_kind_without_torch() -> None:
    code = (
        "import sys\n"
        "from designer.compress.compressor import compressors\n"
        "from designer.compress.foresight.prediction import predicted\n"
        "from designer.templates import template\n"
        "for name in ('lenet-5', 'reviews-transformer'):\n"
        "    for kind in compressors().values():\n"
        "        assert len(predicted(template(name).load(), [kind()])) == 2\n"
        "assert 'torch' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert compressors()


def test_a_slider_does_not_wait() -> None:
    """A recipe of four steps at LeNet's size takes less than a frame of 16 ms."""
    teller = Predictor(Project(graph=lenet()))
    times = []
    for part in range(20, 70, 2):
        steps = recipes.read(
            f"prune-filters:{part / 100}, prune-connections:0.9, share-weights:5, int8"
        )
        begun = time.perf_counter()
        teller.predicted(steps)
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.016
