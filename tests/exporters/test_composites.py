"""Networks with composites leave as every kind of file, and give the same numbers there."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from designer.exporters import exporters
from designer.exporters.exporter import Trained
from designer.network.build import build, source_of
from designer.project.graph import Graph
from tests.network.test_composites import residuals
from tests.network.test_optional_inputs import looking

GRAPHS = {
    "a row of composites": residuals().graph,
    "a loop over composites": looking(wired=True, repeat=2),
}


def _trained(graph: Graph) -> Trained:
    torch.manual_seed(0)
    model = build(graph, "Handmade").eval()
    source = source_of(model)
    shapes = source.input_shapes
    return Trained(
        "Handmade",
        model,
        source,
        shapes,
        source.output_shape.shape,
        (),
        "regression",
        {},
        names=source.inputs,
    )


@pytest.mark.parametrize("name", GRAPHS)
def test_the_exported_source_stands_alone_and_is_equal_to_the_bit(
    name: str, tmp_path: Path
) -> None:
    trained = _trained(GRAPHS[name])
    exporters()["python"]().write(trained, tmp_path / "net.py")
    space = runpy.run_path(str(tmp_path / "net.py"))
    model = space["load"]()
    inputs = trained.example(5)
    with torch.no_grad():
        assert torch.equal(model(*inputs), trained.model(*inputs))
    text = (tmp_path / "net.py").read_text("utf-8")
    assert "designer" not in text and "neurodraft" not in text
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F,I,E9", "-"]
    subprocess.run(command, input=text, text=True, check=True, capture_output=True)


@pytest.mark.parametrize("name", GRAPHS)
def test_weights_are_named_by_block_and_repetition(name: str, tmp_path: Path) -> None:
    trained = _trained(GRAPHS[name])
    exporters()["safetensors"]().write(trained, tmp_path / "net.safetensors")
    kept = load_file(tmp_path / "net.safetensors")
    assert kept.keys() == trained.model.state_dict().keys()
    part = "residual1.2.conv2.weight" if "row" in name else "look1.1.look.in_proj_weight"
    assert part in kept


@pytest.mark.parametrize("name", GRAPHS)
def test_onnx_and_programs_take_nested_modules(name: str, tmp_path: Path) -> None:
    trained = _trained(GRAPHS[name])
    (onnx_file,) = exporters()["onnx"]().write(trained, tmp_path / "n.onnx")  # proves itself
    (program,) = exporters()["pt2"]().write(trained, tmp_path / "n.pt2")
    inputs = trained.example(5)
    with torch.no_grad():
        found = torch.export.load(program).module()(*inputs)
        assert torch.allclose(found, trained.model(*inputs), atol=1e-6)
    assert onnx_file.exists()
