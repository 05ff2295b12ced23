"""Every template is drawn, checked, trained a little, and taken away."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

import designer.data.prepare
from designer.data.material import Material
from designer.data.split import Split
from designer.exporters.job import Exported, export, trained_network
from designer.job import in_foreground
from designer.network.check import check
from designer.project.file import dumps
from designer.project.graph import Graph
from designer.project.project import DataChoice, Project
from designer.templates import Template, all_templates, digest
from designer.training.fit import fit

ROOT = Path(__file__).resolve().parents[1]
BY_HAND = ("lenet-5", "two-convolutions", "residual")
"""Those that were drawn in the window."""
TO_BE_REPAIRED = "as-published"
TEMPLATES = {f"{one.path.parent.name}/{one.name}": one for one in all_templates()}
TRAINABLE = {name: one for name, one in TEMPLATES.items() if one.name != TO_BE_REPAIRED}
FEW = 96


@pytest.fixture(scope="module")
def drawn() -> Mapping[str, Callable[[], Project]]:
    """Return what draws the templates, by their names."""
    folder = ROOT / "packaging" / "templates"
    before = dict(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        spec = importlib.util.spec_from_file_location("make_templates", folder / "make.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found: Mapping[str, Callable[[], Project]] = module.ALL
        return found
    finally:
        sys.path.remove(str(folder))
        for name in set(sys.modules) - set(before):
            if str(folder) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all parts of the data have few examples."""
    whole = designer.data.prepare.divide

    def divided(found: Material, choice: DataChoice) -> Split:
        parts = whole(found, choice)
        train, validation, test = (
            places[:: max(1, len(places) // FEW)][:FEW]
            for places in (parts.train, parts.validation, parts.test)
        )
        return replace(parts, train=train, validation=validation[:16], test=test[:16])

    monkeypatch.setattr(designer.data.prepare, "divide", divided)


@pytest.mark.parametrize("name", TEMPLATES)
def test_it_is_what_its_script_draws(name: str, drawn: Mapping[str, Callable[[], Project]]) -> None:
    if TEMPLATES[name].name in BY_HAND:
        assert name not in drawn
        return
    assert dumps(drawn[name]()) == TEMPLATES[name].path.read_text(encoding="utf-8")


def test_every_script_s_template_is_there(drawn: Mapping[str, Callable[[], Project]]) -> None:
    assert drawn.keys() | {f"image-classification/{name}" for name in BY_HAND} == TEMPLATES.keys()


@pytest.mark.parametrize("name", TRAINABLE)
def test_the_walk_finds_nothing_to_say(name: str) -> None:
    found = check(TRAINABLE[name].load().graph)
    assert not found.problems


@pytest.mark.parametrize("name", TEMPLATES)
def test_blocks_lie_apart_and_inside_their_frames(name: str) -> None:
    graph = TEMPLATES[name].load().graph
    frames = list(graph.frames.values())
    for number, one in enumerate(frames):
        for other in frames[number + 1 :]:
            across = one.x < other.x + other.width and other.x < one.x + one.width
            down = one.y < other.y + other.height and other.y < one.y + one.height
            assert not (across and down), (one.title, other.title)
    places = [(node.x, node.y) for node in graph.nodes.values()]
    assert len(set(places)) == len(places)
    if frames:
        for node in graph.nodes.values():
            assert any(
                frame.x <= node.x < frame.x + frame.width
                and frame.y <= node.y < frame.y + frame.height
                for frame in frames
            ), node.id


def test_what_was_measured_holds_wherever_blocks_lie_also_inside_composites() -> None:
    project = TEMPLATES["image-classification/vision-transformer"].load()
    elsewhere = replace(project, graph=moved(project.graph))
    assert dumps(elsewhere) != dumps(project)
    assert digest(elsewhere) == digest(project)
    named = {key: replace(n, name="other") for key, n in project.graph.nodes.items()}
    assert digest(replace(project, graph=replace(project.graph, nodes=named))) != digest(project)


def moved(graph: Graph) -> Graph:
    """Return a drawing with every block elsewhere, also those inside composites."""
    nodes = {}
    for key, node in graph.nodes.items():
        inner = node.inner and replace(node.inner, graph=moved(node.inner.graph))
        nodes[key] = replace(node, x=node.x * 2 + 8, y=node.y + 16, inner=inner)
    return replace(graph, nodes=nodes)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_page_speaks_of_it(name: str) -> None:
    one = TEMPLATES[name]
    told = one.page.read_text(encoding="utf-8")
    assert one.name in told or one.name.partition("-")[2] in told


def short(one: Template) -> Project:
    """Return a template that trains for a moment."""
    project = one.load()
    source = project.data.source
    if source.kind in ("Stories", "StorySpans"):
        made = {**source.parameters, "count": 200}
        project = replace(
            project, data=replace(project.data, source=replace(source, parameters=made))
        )
    recipe = replace(project.recipe, epochs=1, batch_size=32, device="cpu")
    return replace(project, recipe=recipe)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("name", TRAINABLE)
def test_it_trains_and_can_be_taken_away(name: str, tmp_path: Path) -> None:
    run = str(tmp_path / "run")
    events = list(in_foreground(fit(dumps(short(TRAINABLE[name])), run)))
    finished: Any = events[-1]
    assert type(finished).__name__ == "Finished", finished
    assert finished.epoch == 1 and finished.train_loss == finished.train_loss
    (weights,) = written(run, "safetensors", tmp_path / "net.safetensors")
    (source,) = written(run, "python", tmp_path / "net.py")
    trained = trained_network(run)
    inputs = trained.example(3)
    with torch.no_grad():
        assert torch.equal(loaded(source, weights)(*inputs), trained.model(*inputs))
    # the export itself compares what it wrote with what was trained
    assert written(run, "onnx", tmp_path / "net.onnx")


def written(run: str, to: str, out: Path) -> list[str]:
    """Return the files of an export."""
    events = list(in_foreground(export(run, to, str(out))))
    assert isinstance(events[-1], Exported)
    return [file for file in events[-1].files if file.endswith(out.suffix)]


def loaded(source: str, weights: str) -> torch.nn.Module:
    """Return the network of an exported file with its weights."""
    spec = importlib.util.spec_from_file_location("exported", source)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    model: torch.nn.Module = module.load(weights)
    return model
