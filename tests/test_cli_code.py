"""The command line runs code of a project only after --trust, and an export takes it along."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from typer.testing import CliRunner, Result

from designer.blocks.code import EXAMPLE
from designer.blocks.code_shapes import forget
from designer.cli import app
from designer.exporters.job import trained_network
from designer.project.file import save
from designer.project.project import DataChoice, Project, Recipe
from designer.unit import Choice
from tests.network.graphs import chain


@pytest.fixture
def marked(tmp_path: Path) -> tuple[Path, Path]:
    """Return a project with code that leaves a mark where it runs, and the mark."""
    forget()
    mark = tmp_path / "it-ran"
    text = EXAMPLE.replace("import torch\n", "import pathlib\nimport torch\n")
    text = text.replace(
        "__init__()\n", f"__init__()\n        pathlib.Path({str(mark)!r}).touch()\n"
    )
    text += f"\n\nMARK = pathlib.Path({str(mark)!r}).touch()\n"
    graph = chain(
        ("input", "Input", {"shape": [4]}),
        ("own", "Code", {"code": text, "arguments": "start=0.5"}),
        ("dense", "Linear", {"features": 3}),
        ("output", "Output", {}),
    )
    data = DataChoice(source=Choice("Iris"), validation=0.2, test=0.2)
    file = tmp_path / "own.neurodraft"
    save(Project("Own", graph, data, Recipe(epochs=2, batch_size=16)), file)
    return file, mark


def said(*arguments: object) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, list(map(str, arguments)))


def test_code_runs_only_after_trust_and_is_exported(
    marked: tuple[Path, Path], tmp_path: Path
) -> None:
    file, mark = marked
    run, out = tmp_path / "run", tmp_path / "net.py"
    for command in (("check", file), ("train", file, "--out", run)):
        ran = said(*command)
        words = " ".join(ran.output.split())
        assert ran.exit_code == 1 and "runs only once you trust it" in words, words
        assert "--trust" in words and "Traceback" not in words
        assert not mark.exists()
    ran = said("train", file, "--out", tmp_path / "other", "--trust")
    assert ran.exit_code == 0, ran.output
    assert "may run here from now on" in " ".join(ran.output.split()) and mark.exists()
    forget()
    found = json.loads(said("check", file, "--json").stdout)
    assert found["ok"] and found["blocks"][1]["shape"] == [4]
    assert found["blocks"][1]["parameters"] == 1
    ran = said("export", tmp_path / "other", "--to", "python", "--out", out)
    assert ran.exit_code == 0, ran.output
    trained = trained_network(str(tmp_path / "other"))
    x = torch.randn(5, 4, generator=torch.Generator().manual_seed(0))
    torch.save(x, tmp_path / "x.pt")
    code = (
        "import sys; sys.modules['designer'] = None; import torch, net; torch.set_num_threads(1)\n"
        "with torch.no_grad(): torch.save(net.load()(torch.load('x.pt')), 'y.pt')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    torch.set_num_threads(1)
    with torch.no_grad():
        assert torch.equal(torch.load(tmp_path / "y.pt"), trained.model(x))
    assert "class Scale(nn.Module)" in out.read_text("utf-8")


def test_a_packed_network_with_code_runs_elsewhere_only_after_trust(
    marked: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, mark = marked
    run, smaller = tmp_path / "run", tmp_path / "smaller"
    assert said("train", file, "--out", run, "--trust").exit_code == 0
    recipe = "prune-connections:0.5"
    ran = said("compress", run, "--recipe", recipe, "--out", smaller, "--json")
    assert ran.exit_code == 0, ran.output
    stage = json.loads(ran.stdout)["stages"][-1]
    monkeypatch.setenv("NEURODRAFT_HOME", str(tmp_path / "elsewhere"))
    forget()
    mark.unlink()
    refused = said("evaluate", stage["file"])
    words = " ".join(refused.output.split())
    assert refused.exit_code == 1 and "runs only once you trust it" in words, words
    assert "Traceback" not in words and not mark.exists()
    ran = said("evaluate", stage["file"], "--trust", "--json")
    assert ran.exit_code == 0, ran.output
    assert json.loads(ran.stdout)["test_accuracy"] == stage["accuracy"] and mark.exists()
