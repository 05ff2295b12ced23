"""Networks of sequence blocks: the printed source is what is built, and ONNX gives the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch

from designer.exporters.exporter import Trained
from designer.exporters.onnx import Onnx
from designer.network.build import build, source_of
from designer.network.check import check
from designer.project.graph import Graph, Node, Wire

Blocks = dict[str, tuple[str, dict[str, Any]]]
SOURCE = ("Input", {"shape": [4], "element": "int64"})
TARGET = ("Input", {"shape": [3], "element": "int64"})
WORDS = ("Embedding", {"vocabulary": 9, "width": 8, "padding": True})


def network(blocks: Blocks, wires: str) -> Graph:
    """Return a graph; a wire is written as `from.port > to.port`."""
    nodes = {key: Node(key, kind, parameters=values) for key, (kind, values) in blocks.items()}
    ends = [line.split(" > ") for line in wires.strip().splitlines()]
    pairs = [(one.strip().split("."), two.strip().split(".")) for one, two in ends]
    return Graph(nodes).with_wires([Wire(*one, *two) for one, two in pairs])


def translation(kind: str, attention: tuple[str, dict[str, Any]], layers: int = 1) -> Graph:
    """Return an encoder and a decoder that begins with the encoder's states."""
    blocks: Blocks = {
        "source": SOURCE,
        "target": TARGET,
        "words": WORDS,
        "answers": WORDS,
        "mask": ("PaddingMask", {}),
        "encoder": (kind, {"hidden": 6, "states": True, "layers": layers}),
        "decoder": (kind, {"hidden": 6, "layers": layers}),
        "attention": attention,
        "join": ("Concatenate", {"axis": -1}),
        "scores": ("Linear", {"features": 9}),
        "output": ("Output", {}),
    }
    wires = """
        source.out > words.in
        source.out > mask.in
        target.out > answers.in
        words.out > encoder.in
        mask.out > encoder.mask
        answers.out > decoder.in
        encoder.state > decoder.state
        decoder.out > attention.query
        encoder.out > attention.memory
        mask.out > attention.mask
        decoder.out > join.1
        attention.out > join.2
        join.out > scores.in
        scores.out > output.in
    """
    more = "        encoder.cell > decoder.cell\n" if kind == "LSTM" else ""
    return network(blocks, wires.rstrip() + "\n" + more)


def summary() -> Graph:
    """Return a pooling by attention and the last real step of two directions, of one text."""
    blocks: Blocks = {
        "source": SOURCE,
        "words": WORDS,
        "mask": ("PaddingMask", {}),
        "rnn": ("RNN", {"hidden": 4, "activation": "relu"}),
        "shown": ("MaskSteps", {}),
        "gru": ("GRU", {"hidden": 3, "bidirectional": True, "returns": "last step"}),
        "pool": ("AttentionPooling", {"width": 5}),
        "join": ("Concatenate", {}),
        "output": ("Output", {}),
    }
    return network(
        blocks,
        """
        source.out > words.in
        source.out > mask.in
        words.out > rnn.in
        mask.out > rnn.mask
        rnn.out > shown.in
        mask.out > shown.mask
        shown.out > gru.in
        mask.out > gru.mask
        rnn.out > pool.in
        mask.out > pool.mask
        pool.out > join.1
        gru.out > join.2
        join.out > output.in
        """,
    )


def transformer() -> Graph:
    """Return attention of all sorts: to itself, to the past alone, and to another text."""
    blocks: Blocks = {
        "source": SOURCE,
        "target": TARGET,
        "words": WORDS,
        "answers": WORDS,
        "mask": ("PaddingMask", {}),
        "places": ("SinusoidalPositions", {"scale": True}),
        "later": ("LearnedPositions", {}),
        "token": ("ClassToken", {"mask": True}),
        "inside": ("MultiheadAttention", {"heads": 2, "dropout": 0.1}),
        "past": ("MultiheadAttention", {"heads": 2, "causal": True, "rotary": True}),
        "across": ("MultiheadAttention", {"heads": 4, "bias": False}),
        "output": ("Output", {}),
    }
    return network(
        blocks,
        """
        source.out > words.in
        source.out > mask.in
        target.out > answers.in
        words.out > places.in
        places.out > inside.query
        mask.out > inside.mask
        inside.out > token.in
        mask.out > token.mask
        answers.out > later.in
        later.out > past.query
        past.out > across.query
        token.out > across.key
        token.mask > across.mask
        across.out > output.in
        """,
    )


def pictures() -> Graph:
    """Return a small Vision Transformer without its dense layers."""
    blocks: Blocks = {
        "picture": ("Input", {"shape": [3, 8, 12]}),
        "patches": ("PatchEmbedding", {"width": 6, "patch": [4, 3]}),
        "token": ("ClassToken", {}),
        "places": ("LearnedPositions", {}),
        "attention": ("MultiheadAttention", {"heads": 3}),
        "first": ("Select", {"index": 0}),
        "output": ("Output", {}),
    }
    return network(
        blocks,
        """
        picture.out > patches.in
        patches.out > token.in
        token.out > places.in
        places.out > attention.query
        attention.out > first.in
        first.out > output.in
        """,
    )


GRAPHS = {
    "LSTM, additive": lambda: translation("LSTM", ("AdditiveAttention", {"width": 5})),
    "GRU, general": lambda: translation("GRU", ("DotAttention", {"score": "general"}), 2),
    "RNN, dot": lambda: translation("RNN", ("DotAttention", {})),
    "summary": summary,
    "transformer": transformer,
    "pictures": pictures,
}

ALONE = """
import sys, torch
for name in ("designer", "designer.layers"):
    sys.modules[name] = None
torch.set_num_threads(1)
found = {}
for name, (text, class_name, inputs) in torch.load(sys.argv[1], weights_only=True).items():
    space = {"__name__": "alone"}
    exec(text, space)
    torch.manual_seed(0)
    model = space[class_name]().eval()
    with torch.no_grad():  # torch may compute otherwise where gradients are wanted
        found[name] = model(*inputs)
torch.save(found, sys.argv[2])
"""


def trained(name: str) -> Trained:
    graph = GRAPHS[name]()
    found = check(graph)
    assert not found.errors, found.errors
    torch.manual_seed(0)
    model = build(graph, name).eval()
    source = source_of(model)
    inputs = tuple(source.input_shapes)
    shape = source.output_shape.shape
    names = tuple(f"input{place}" for place in range(len(inputs)))
    return Trained(name, model, source, inputs, shape, (), "sequence", {}, names)


def test_the_printed_source_is_what_is_built(tmp_path: Path) -> None:
    """It gives the same bits where there is no Neurodraft."""
    networks = {name: trained(name) for name in GRAPHS}
    sent = {}
    wanted = {}
    for name, network in networks.items():
        source, inputs = network.source, network.example(3)
        sent[name] = source.text, source.class_name, inputs
        with torch.no_grad():
            wanted[name] = network.model(*inputs)
        found = check(GRAPHS[name]())
        assert found.output is not None and wanted[name].shape == (3, *found.output.shape)
        assert sum(weight.numel() for weight in network.model.parameters()) == found.parameters
        assert "designer" not in source.text
    torch.save(sent, tmp_path / "in.pt")
    arguments = [sys.executable, "-c", ALONE, str(tmp_path / "in.pt"), str(tmp_path / "out.pt")]
    subprocess.run(arguments, check=True)
    there = torch.load(tmp_path / "out.pt", weights_only=True)
    assert [name for name in GRAPHS if not torch.equal(there[name], wanted[name])] == []


@pytest.mark.parametrize("name", GRAPHS)
def test_the_source_reads_as_if_written_by_hand(name: str) -> None:
    """No output that nobody uses is named, and lines are broken as formatters break them."""
    text = trained(name).source.text
    forward = text.rpartition("def forward")[2]
    assert "_ =" not in forward and ", _" not in forward
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "-"]
    ran = subprocess.run(ruff, input=text, capture_output=True, text=True, check=True)
    assert ran.stdout == text


@pytest.mark.parametrize("name", ["LSTM, additive", "summary", "transformer", "pictures"])
def test_onnx_gives_the_same(name: str, tmp_path: Path) -> None:
    """At batch sizes that were not exported, and for examples of padding alone."""
    network = trained(name)
    (file,) = Onnx().write(network, tmp_path / "network.onnx")
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    inputs = list(network.example(5, seed=3))
    if inputs[0].dtype == torch.int64:
        inputs[0][0] = 0
    names = [item.name for item in session.get_inputs()]
    (found,) = session.run(None, {n: x.numpy() for n, x in zip(names, inputs, strict=True)})
    with torch.no_grad():
        wanted = network.model(*inputs).numpy()
    assert np.isfinite(wanted).all()
    assert np.abs(found - wanted).max() <= 1e-5


def test_a_plain_layer_stays_plain() -> None:
    """Torch's own modules are printed where nothing but the sequence is wired."""
    for kind, words in (("LSTM", "[1][0][-2:]"), ("GRU", "[1][-2:]"), ("RNN", "[1][-2:]")):
        for more, line in (
            ({}, "x = self.read(x)[0]"),
            ({"returns": "last step"}, "x = self.read(x)[0][:, -1]"),
            (
                {"returns": "last step", "bidirectional": True},
                f"x = self.read(x){words}.transpose(0, 1).flatten(1)",
            ),
        ):
            blocks: Blocks = {
                "series": ("Input", {"shape": [6, 3]}),
                "read": (kind, {"hidden": 4, **more}),
                "output": ("Output", {}),
            }
            graph = network(blocks, "series.out > read.in\nread.out > output.in")
            text = source_of(build(graph)).text
            assert f"self.read = nn.{kind}(3, 4, batch_first=True" in text
            assert line in text and text.count("class ") == 1
