"""Small data of words, and networks that learn them in a second or two."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from designer.data.inputs import Held
from designer.data.material import Examples
from designer.data.text.codec import Codec
from designer.data.text.tokenizer import BEGIN, END, limited
from designer.data.text.words import Words
from designer.project.graph import Graph, Node, Wire
from designer.project.project import Project
from tests.network.graphs import chain
from tests.training.projects import project

GERMAN = ["eins", "zwei", "drei", "vier", "fünf"]
ENGLISH = ["one", "two", "three", "four", "five"]
STEPS = 6
WORDS = 16


def trained(texts: list[str], length: int, most: int) -> str:
    """Return a tokenizer of whole words."""
    return limited(Words(vocabulary=WORDS, occurrences=1).train(texts), length, most)


def pairs(count: int, seed: int = 0) -> Examples:
    """Return sentences of up to five German numerals with their translation, word by word."""
    chance = random.Random(seed)
    rows = [
        [chance.randrange(5) for _ in range(chance.randint(1, STEPS - 1))] for _ in range(count)
    ]
    german = [" ".join(GERMAN[word] for word in row) for row in rows]
    english = [" ".join(ENGLISH[word] for word in row) for row in rows]
    tokenizers = {
        "source": trained(german, STEPS, STEPS),
        "target": trained(english, STEPS, STEPS - 1),
    }
    sources = Codec(tokenizers["source"]).encode_all(german)
    targets = Codec(tokenizers["target"]).encode_all(english)
    before = np.concatenate([np.full((count, 1), BEGIN), targets[:, :-1]], 1)
    for row in targets:
        row[np.argmin(row)] = END  # where padding begins
    return Examples(
        (Held(sources, tokens=True), Held(before, tokens=True)),
        targets,
        (),
        "sequence",
        names=("source", "target"),
        vocabularies=(WORDS, WORDS),
        vocabulary=WORDS,
        tokenizers=tokenizers,
        texts={"source": german, "target": english},
    )


def questions(count: int, seed: int = 0) -> Examples:
    """Return texts of five numerals, and as an answer the piece that the question names."""
    chance = random.Random(seed)
    rows = [[chance.randrange(4) for _ in range(5)] for _ in range(count)]
    for row in rows:
        row[chance.randrange(5)] = 4
    texts = ["  ".join(GERMAN[word] for word in row) for row in rows]
    tokenizer = trained(texts, STEPS, STEPS)
    codec = Codec(tokenizer)
    spans = np.array([[row.index(4)] * 2 for row in rows])
    return Examples(
        (Held(codec.encode_all(texts), tokens=True),),
        spans,
        (),
        "span",
        names=("context",),
        vocabularies=(WORDS,),
        tokenizers={"context": tokenizer},
        texts={"context": texts, "target": [GERMAN[4]] * count},
        offsets=np.array([codec.offsets(text) for text in texts]),
    )


def moods(count: int, seed: int = 0) -> Examples:
    """Return texts whose first word says their class."""
    chance = random.Random(seed)
    rows = [[chance.randrange(5) for _ in range(5)] for _ in range(count)]
    texts = [" ".join(GERMAN[word] for word in row) for row in rows]
    tokenizer = trained(texts, STEPS, STEPS)
    return Examples(
        (Held(Codec(tokenizer).encode_all(texts), tokens=True),),
        np.array([row[0] % 2 for row in rows]),
        ("even", "odd"),
        "classification",
        names=("text",),
        vocabularies=(WORDS,),
        tokenizers={"text": tokenizer},
        texts={"text": texts},
    )


def learning(examples: Examples, graph: Graph, patch: pytest.MonkeyPatch, **recipe: Any) -> Project:
    """Return a project that learns from these examples, whatever its source says."""
    patch.setattr("designer.data.prepare.load", lambda choice, thorough=False: examples)
    usual = {"optimizer": {"kind": "Adam", "parameters": {"learning_rate": 0.02}}}
    return project(graph, "Iris", **{**usual, **recipe})


def translator(**changes: Any) -> Graph:
    """Return a causal network that translates word by word, and sees the word before."""
    tokens = {"shape": [STEPS], "element": "int64"}
    table = {"vocabulary": WORDS, "width": 16}
    nodes = [
        Node("input1", "Input", "source", tokens),
        Node("input2", "Input", "target", tokens),
        Node("vectors1", "Embedding", "", table),
        Node("vectors2", "Embedding", "", table),
        Node("add", "Add", ""),
        Node("linear", "Linear", "", {"features": WORDS, **changes}),
        Node("output", "Output"),
    ]
    wires = [
        Wire("input1", "out", "vectors1", "in"),
        Wire("input2", "out", "vectors2", "in"),
        Wire("vectors1", "out", "add", "1"),
        Wire("vectors2", "out", "add", "2"),
        Wire("add", "out", "linear", "in"),
        Wire("linear", "out", "output", "in"),
    ]
    return Graph().with_nodes(nodes).with_wires(wires)


def finder() -> Graph:
    """Return a network that scores every step by its word."""
    return chain(
        ("input", "Input", {"shape": [STEPS], "element": "int64"}),
        ("vectors", "Embedding", {"vocabulary": WORDS, "width": 8}),
        ("linear", "Linear", {"features": 2}),
        ("output", "Output", {}),
    )


def reader() -> Graph:
    """Return a network that tells two classes by all words and their places."""
    return chain(
        ("input", "Input", {"shape": [STEPS], "element": "int64"}),
        ("vectors", "Embedding", {"vocabulary": WORDS, "width": 8}),
        ("flatten", "Flatten", {}),
        ("linear", "Linear", {"features": 2}),
        ("output", "Output", {}),
    )


def renamed(graph: Graph, **names: str) -> Graph:
    """Return a graph whose blocks have other names."""
    nodes = {
        key: replace(node, name=names.get(key, node.name)) for key, node in graph.nodes.items()
    }
    return Graph(nodes, graph.wires)
