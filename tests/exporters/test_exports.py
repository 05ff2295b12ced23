"""What is taken away: it runs without Neurodraft and gives the same numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file
from torch._dispatch.python import enable_python_dispatcher
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode

from designer.exporters import exporters
from designer.exporters.exporter import Trained
from designer.exporters.job import Exported, export, trained_network
from designer.exporters.one_step import one_step_for_all
from designer.job import UserError, in_foreground
from designer.network.build import build, source_of
from designer.project.file import dumps
from designer.project.graph import Graph
from designer.templates import template
from designer.training.fit import fit
from designer.training.settings import set_by_key
from tests.network.graphs import chain

NAMES = ("lenet-5", "residual", "weather-lstm", "reviews-gru")
"""Templates that are trained a little and taken away; test_templates.py does so with all."""


def _trained(name: str, folder: Path, **settings: str) -> str:
    """Train a template a little, on digits brought to its size or on its own data."""
    project = template(name).load()
    for key, value in {"epochs": "1", "batch_size": "250", "data.test": "0.8", **settings}.items():
        project = set_by_key(project, key.replace("__", "."), value)
    for _ in in_foreground(fit(dumps(project), str(folder))):
        pass
    return str(folder)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return a trained run of each of these templates."""
    folder = tmp_path_factory.mktemp("runs")
    return {name: _trained(name, folder / name) for name in NAMES}


def _export(run: str, to: str, out: Path) -> list[str]:
    events = list(in_foreground(export(run, to, str(out))))
    assert isinstance(events[-1], Exported)
    return list(events[-1].files)


_ELSEWHERE = """
import importlib.abc, importlib.util, sys
class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.split(".")[0] in ("designer", "PySide6", "networkx"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
import torch
spec = importlib.util.spec_from_file_location("exported", sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
model = module.load(sys.argv[2])
torch.set_num_threads(1)
with torch.no_grad():
    outputs = model(*torch.load(sys.argv[3], weights_only=True))
torch.save(outputs, sys.argv[4])
"""


@pytest.mark.parametrize("name", NAMES)
def test_source_and_weights_give_the_same_bits_elsewhere(
    name: str, runs: dict[str, str], tmp_path: Path
) -> None:
    _export(runs[name], "python", tmp_path / "net.py")
    _export(runs[name], "safetensors", tmp_path / "weights.safetensors")
    trained = trained_network(runs[name])
    inputs = trained.example(5)
    torch.save(inputs, tmp_path / "in.pt")
    arguments = ["net.py", "weights.safetensors", "in.pt", "out.pt"]
    subprocess.run([sys.executable, "-c", _ELSEWHERE, *arguments], cwd=tmp_path, check=True)
    torch.set_num_threads(1)
    with torch.no_grad():
        wanted = trained.model(*inputs)
    assert torch.equal(torch.load(tmp_path / "out.pt", weights_only=True), wanted)
    assert "designer" not in (tmp_path / "net.py").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_onnx_agrees_at_batch_sizes_that_were_not_exported(
    name: str, runs: dict[str, str], tmp_path: Path
) -> None:
    (file,) = _export(runs[name], "onnx", tmp_path / "net.onnx")
    trained = trained_network(runs[name])
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    for batch in (1, 5, 33):
        inputs = trained.example(batch, seed=batch)
        (found,) = session.run(None, _fed(session, inputs))
        with torch.no_grad():
            wanted = trained.model(*inputs).numpy()
        assert np.abs(found - wanted).max() <= 1e-5 * max(1, np.abs(wanted).max())


def test_onnx_says_what_its_user_must_know_and_nothing_of_this_machine(
    runs: dict[str, str], tmp_path: Path
) -> None:
    (file,) = _export(runs["lenet-5"], "onnx", tmp_path / "net.onnx")
    facts = {item.key: item.value for item in onnx.load(file).metadata_props}
    assert len(json.loads(facts["classes"])) == 10
    assert json.loads(facts["scaling"])["inputs"]["shift"][0] == pytest.approx(72.9, abs=2)
    contents = Path(file).read_bytes()
    assert b".py" not in contents and str(Path(__file__).parents[2]).encode() not in contents


def test_a_pytorch_program_runs_without_source(runs: dict[str, str], tmp_path: Path) -> None:
    (file,) = _export(runs["lenet-5"], "pt2", tmp_path / "net.pt2")
    trained = trained_network(runs["lenet-5"])
    program = torch.export.load(file)
    for batch in (1, 9):
        inputs = trained.example(batch)
        with torch.no_grad():
            assert torch.allclose(program.module()(*inputs), trained.model(*inputs), atol=1e-6)


def test_exported_source_is_formatted_and_runs_as_a_program(
    runs: dict[str, str], tmp_path: Path
) -> None:
    files = _export(runs["residual"], "python", tmp_path / "net.py")
    assert [Path(file).name for file in files] == ["net.py", "net.safetensors"]
    lint = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "E,F,I", "net.py"]
    subprocess.run([*lint, "--line-length", "100"], cwd=tmp_path, check=True)
    formatted = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "net.py"]
    subprocess.run(formatted, cwd=tmp_path, check=True)
    ran = subprocess.run(
        [sys.executable, "net.py"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert ran.stdout.strip() in trained_network(runs["residual"]).classes


def test_weights_carry_the_names_of_the_source(runs: dict[str, str], tmp_path: Path) -> None:
    (file,) = _export(runs["lenet-5"], "safetensors", tmp_path / "w.safetensors")
    assert sorted(load_file(file)) == sorted(trained_network(runs["lenet-5"]).model.state_dict())


def test_a_regression_answers_in_the_units_of_its_file(tmp_path: Path) -> None:
    from designer.project.project import DataChoice, Project, Recipe
    from designer.unit import Choice

    graph: Graph = chain(
        ("input", "Input", {"shape": [10]}),
        ("dense", "Linear", {"features": 1}),
        ("output", "Output"),
    )
    project = Project(
        "Diabetes",
        graph,
        DataChoice(source=Choice("Diabetes")),
        Recipe(epochs=20, loss=Choice("MeanSquaredError"), metrics=()),
    )
    for _ in in_foreground(fit(dumps(project), str(tmp_path / "run"))):
        pass
    _export(str(tmp_path / "run"), "python", tmp_path / "net.py")
    namespace: dict[str, object] = {"__file__": str(tmp_path / "net.py"), "__name__": "net"}
    exec((tmp_path / "net.py").read_text("utf-8"), namespace)
    load, prepare, answer = (namespace[name] for name in ("load", "prepare", "answer"))
    row = torch.tensor([[59.0, 2, 32.1, 101, 157, 93.2, 38, 4, 4.8598, 87]])
    with torch.no_grad():
        found = answer(load()(prepare(row))).item()  # type: ignore[operator]
    assert 50 < found < 300


@pytest.mark.parametrize("to", sorted(exporters()))
def test_a_place_that_cannot_be_written_is_named(
    to: str, runs: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="cannot be written"):
        _export(runs["lenet-5"], to, tmp_path / "file" / f"net{exporters()[to].suffix}")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_no_run_and_no_such_kind_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is no run"):
        _export(str(tmp_path), "onnx", tmp_path / "x.onnx")
    with pytest.raises(UserError, match="choose one of"):
        _export(str(tmp_path), "excel", tmp_path / "x")


def _fed(session: Any, inputs: tuple[torch.Tensor, ...]) -> dict[str, Any]:
    """Return inputs by their names in an ONNX file."""
    names = [found.name for found in session.get_inputs()]
    return {name: one.numpy() for name, one in zip(names, inputs, strict=True)}


def _handmade(graph: Graph, classes: tuple[str, ...] = ()) -> Trained:
    """Return a network that nobody trained, ready to be written."""
    torch.manual_seed(0)
    model = build(graph, "handmade").eval()
    source = source_of(model)
    spec, out = source.input_shapes, source.output_shape.shape
    task = "classification" if classes else "regression"
    return Trained("handmade", model, source, spec, out, classes, task, {})


SEQUENCES = {
    "lstm": [("lstm", "LSTM", {"hidden": 6, "layers": 2, "bidirectional": True})],
    "last step": [("lstm", "LSTM", {"hidden": 6, "returns": "last step"})],
    "gru": [("gru", "GRU", {"hidden": 6, "layers": 2, "bidirectional": True})],
    "rnn": [("rnn", "RNN", {"hidden": 6, "bidirectional": True})],
    "attention": [("mha", "MultiheadAttention", {"heads": 2})],
    "convolution": [("c", "Conv1d", {"filters": 4}), ("g", "GroupNorm", {"groups": 2})],
}


@pytest.mark.parametrize("name", SEQUENCES)
@pytest.mark.parametrize("tokens", [False, True])
def test_sequences_and_tokens_leave_as_onnx_and_program(
    name: str, tokens: bool, tmp_path: Path
) -> None:
    first: list[tuple[str, str, dict[str, object]]] = [("input", "Input", {"shape": [7, 8]})]
    if tokens:
        first = [
            ("input", "Input", {"shape": [7], "element": "int64"}),
            ("embedding", "Embedding", {"vocabulary": 11, "width": 8}),
        ]
    port = {"mha": "query"}
    graph = chain(*first, *SEQUENCES[name], ("output", "Output"))
    wires = {(key, port.get(key, end)): w for (key, end), w in graph.wires.items()}
    wires = {(k, e): replace(w, input=e) for (k, e), w in wires.items()}
    trained = _handmade(replace(graph, wires=wires))
    (onnx_file,) = exporters()["onnx"]().write(trained, tmp_path / "n.onnx")
    (program,) = exporters()["pt2"]().write(trained, tmp_path / "n.pt2")
    assert b"site-packages" not in program.read_bytes() and onnx_file.exists()
    inputs = trained.example(5)
    with torch.no_grad():
        assert torch.allclose(
            torch.export.load(program).module()(*inputs), trained.model(*inputs), atol=1e-6
        )


class Counted(TorchDispatchMode):
    """Counts what torch is asked to compute."""

    def __init__(self) -> None:
        super().__init__()
        self.operators = 0

    def __torch_dispatch__(
        self, operator: Any, _: Any, values: Any = (), options: Any = None
    ) -> Any:
        self.operators += 1
        return operator(*values, **(options or {}))


@pytest.mark.parametrize("kind", [torch.nn.GRU, torch.nn.LSTM])
def test_shapes_of_long_series_are_found_as_fast_as_those_of_short_ones(
    kind: Callable[..., torch.nn.Module],
) -> None:
    asked = []
    for steps in (3, 40):
        with FakeTensorMode(), one_step_for_all(), Counted() as counted:
            layer = kind(8, 6, batch_first=True, bidirectional=True, dtype=torch.float64)
            with enable_python_dispatcher():  # as torch.export has it
                given, _ = layer(torch.empty(2, steps, 8, dtype=torch.float64))
        assert given.shape == (2, steps, 12)
        asked.append(counted.operators)
    assert asked[0] == asked[1]


def test_what_onnx_cannot_express_is_said_in_one_sentence(tmp_path: Path) -> None:
    graph = chain(
        ("input", "Input", {"shape": [2, 6, 6, 6]}),
        ("pool", "AdaptiveAvgPool3d", {"size": [2, 3, 4]}),
        ("output", "Output"),
    )
    with pytest.raises(UserError, match="cannot be written as ONNX") as refused:
        exporters()["onnx"]().write(_handmade(graph), tmp_path / "n.onnx")
    assert "\x1b" not in str(refused.value) and "\n" not in str(refused.value)


def test_one_score_for_two_classes_is_read_by_its_sign(tmp_path: Path) -> None:
    graph = chain(
        ("input", "Input", {"shape": [3]}),
        ("dense", "Linear", {"features": 1}),
        ("output", "Output"),
    )
    trained = _handmade(graph, ("no", "yes"))
    with torch.no_grad():
        trained.model.dense.bias.fill_(100.0)  # type: ignore[union-attr, operator]
    exporters()["python"]().write(trained, tmp_path / "n.py")
    ran = subprocess.run(
        [sys.executable, "n.py"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert ran.stdout.strip() == "yes" and "above 0" in trained.facts()["answer"]


def test_scaling_keeps_what_is_small_beside_large_numbers(tmp_path: Path) -> None:
    graph = chain(
        ("input", "Input", {"shape": [1]}),
        ("dense", "Linear", {"features": 1}),
        ("output", "Output"),
    )
    scaling = {"inputs": {"shift": [1.7e9], "factor": [0.02]}}
    exporters()["python"]().write(replace(_handmade(graph), scaling=scaling), tmp_path / "n.py")
    namespace: dict[str, object] = {"__file__": str(tmp_path / "n.py"), "__name__": "n"}
    exec((tmp_path / "n.py").read_text("utf-8"), namespace)
    numbers = torch.tensor([[1.7e9 - 30], [1.7e9 + 30]], dtype=torch.float64)
    found = namespace["prepare"](numbers)  # type: ignore[operator]
    assert found.dtype == torch.float32 and found.flatten().tolist() == pytest.approx([-0.6, 0.6])


def test_source_never_shares_a_name_with_its_weights(runs: dict[str, str], tmp_path: Path) -> None:
    files = _export(runs["lenet-5"], "python", tmp_path / "x.safetensors")
    assert len(set(files)) == 2 and files[0].endswith(".py")
