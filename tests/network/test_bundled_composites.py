"""The composites that come with Neurodraft: whole, documented, and what their papers say."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.blocks.registry import faces_of
from designer.network.build import build, source_of
from designer.network.check import check
from designer.network.repair import repairs
from designer.project.composites import ends_of
from designer.project.graph import Composite, Graph, Node, Wire
from designer.project.grouping import composite_node
from designer.project.library import bundled
from designer.project.project import Project
from tests.network.test_composites import formatted

ROOT = Path(__file__).resolve().parents[2]
ALL = {kept.path.stem: kept.composite for kept in bundled()}


def around(composite: Composite, *, optional: bool = True, **faces: object) -> Graph:
    """Return a network of one composite, fed as its Input blocks say."""
    node = replace(composite_node(Graph(), composite, 200, 0), id="it", parameters=faces)
    graph = Graph({"it": node, "output": Node("output", "Output")})
    for name, key in ends_of(composite).inputs.items():
        inner = composite.graph.nodes[key]
        if optional or not inner.parameters.get("optional"):
            graph = graph.with_nodes([Node(key, "Input", name, {**inner.parameters})])
            graph = graph.with_wires([Wire(key, "out", "it", name)])
    return graph.with_wires([Wire("it", next(iter(ends_of(composite).outputs)), "output", "in")])


def test_the_files_are_what_the_script_writes(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "composites" / "make_composites.py"
    command = [sys.executable, str(script), "--out", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True, env={"PYTHONPATH": str(ROOT)})
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    folder = ROOT / "resources" / "composites"
    assert made == {path.name: path.read_bytes() for path in folder.iterdir()} and len(made) >= 10


@pytest.mark.parametrize("name", ALL)
def test_each_is_documented(name: str) -> None:
    composite = ALL[name]
    assert composite.summary.endswith(".") and composite.use.endswith(".")
    assert composite.formula and composite.reference
    assert len(faces_of(composite)) == len(composite.faces) >= 1
    assert all(item.help for item in faces_of(composite))


@pytest.mark.parametrize("optional", [True, False])
@pytest.mark.parametrize("name", ALL)
def test_each_runs_as_the_walk_says(name: str, optional: bool) -> None:
    graph = around(ALL[name], optional=optional)
    found = check(graph)
    assert found.problems == ()
    model = build(graph, "Around").eval()
    text = source_of(model).text
    assert formatted(text) == text
    assert sum(p.numel() for p in model.parameters()) == found.parameters
    inputs = [
        torch.ones(2, *spec.shape, dtype=torch.bool)
        if spec.element == "bool"
        else torch.randn(2, *spec.shape)
        for spec in source_of(model).input_shapes
    ]
    assert found.output is not None
    assert model(*inputs).shape == (2, *found.output.shape)


@pytest.mark.parametrize("name", ALL)
def test_another_width_that_comes_in_is_no_dead_end(name: str) -> None:
    """A repair sets the width on the face, where the block cares for it at all."""
    graph = around(ALL[name], optional=False)
    changed = []
    for node in graph.nodes.values():
        if node.kind == "Input":
            shape = list(node.parameters["shape"])
            shape[0 if len(shape) == 3 else 1] = 48
            changed.append(replace(node, parameters={**node.parameters, "shape": shape}))
    graph = graph.with_nodes(changed)
    for problem in check(graph).errors[:1]:
        labels = [repair.label for repair in repairs(graph, problem)]
        assert any("Set width of" in label or "Set filters of" in label for label in labels)
        assert check(repairs(graph, problem)[0].edit(Project(graph=graph)).graph).ok


def _masks(length: int = 16) -> tuple[Tensor, Tensor]:
    steps = torch.arange(length)
    return steps < torch.tensor([[length], [5]]), steps < torch.tensor([[9], [length]])


def _copy(ours: nn.Module, theirs: nn.Module, names: dict[str, str]) -> None:
    state = {}
    for key, value in ours.state_dict().items():
        part, _, rest = key.partition(".")
        state[f"{names[part]}.{rest}"] = value
    theirs.load_state_dict(state)


@pytest.mark.parametrize("causal", [False, True])
def test_the_encoder_layer_is_that_of_torch(causal: bool) -> None:
    model = build(around(ALL["encoder-layer"], causal=causal)).eval()
    theirs = nn.TransformerEncoderLayer(64, 4, 256, 0.1, F.gelu, batch_first=True, norm_first=True)
    names = {"norm": "norm1", "attention": "self_attn", "norm_steps": "norm2"}
    names |= {"widen": "linear1", "narrow": "linear2"}
    _copy(model.it, theirs, names)  # type: ignore[arg-type]
    x, (mask, _) = torch.randn(2, 16, 64), _masks()
    later = torch.ones(16, 16, dtype=torch.bool).triu(1) if causal else None
    wanted = theirs.eval()(x, src_mask=later, src_key_padding_mask=~mask)
    assert torch.allclose(model(x, mask)[mask], wanted[mask], atol=1e-5)


def test_the_decoder_layer_is_that_of_torch() -> None:
    model = build(around(ALL["decoder-layer"])).eval()
    theirs = nn.TransformerDecoderLayer(64, 4, 256, 0.1, F.gelu, batch_first=True, norm_first=True)
    names = {"norm": "norm1", "attention": "self_attn", "norm_memory": "norm2"}
    names |= {"look_up": "multihead_attn", "norm_steps": "norm3"}
    names |= {"widen": "linear1", "narrow": "linear2"}
    _copy(model.it, theirs, names)  # type: ignore[arg-type]
    x, memory, (mask, memory_mask) = torch.randn(2, 16, 64), torch.randn(2, 16, 64), _masks()
    wanted = theirs.eval()(
        x,
        memory,
        tgt_mask=torch.ones(16, 16, dtype=torch.bool).triu(1),
        tgt_key_padding_mask=~mask,
        memory_key_padding_mask=~memory_mask,
    )
    assert torch.allclose(model(x, memory, mask, memory_mask)[mask], wanted[mask], atol=1e-5)


@pytest.mark.parametrize("repeat", [1, 2])
@pytest.mark.parametrize("name", ["encoder-layer", "decoder-layer", "convolution-recurrent"])
def test_padding_changes_nothing(name: str, repeat: int) -> None:
    faces = {"filters": 32, "hidden": 16} if name == "convolution-recurrent" else {}
    model = build(around(ALL[name], **faces, repeat=repeat)).eval()
    shapes = source_of(model).input_shapes
    length = shapes[0].shape[0]
    real = torch.arange(length) < torch.tensor([[length], [random.Random(repeat).randint(1, 9)]])
    inputs, others = [], []
    for spec in shapes:
        if spec.element == "bool":
            inputs.append(real)
            others.append(real)
        else:
            x = torch.randn(2, *spec.shape)
            inputs.append(x)
            others.append(torch.where(real[:, :, None], x, torch.randn_like(x)))
    assert torch.equal(model(*inputs)[real], model(*others)[real])
