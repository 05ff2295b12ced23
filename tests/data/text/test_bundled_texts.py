"""The texts that come with Neurodraft, as a network meets them."""

from __future__ import annotations

import time

import numpy as np
import pytest

from designer.data.prepare import describe, load, prepare
from designer.data.preview import preview
from designer.data.source import Source
from designer.data.sources.bundled_text import _BundledText
from designer.data.text.codec import Codec
from designer.data.text.corpus import Corpus
from designer.data.text.labelled import Labelled
from designer.data.text.pairs import Pairs
from designer.unit import Choice, discover
from tests.data.text.making import choice

CLASSES = {"Sentiment": (10_041, 2), "Topics": (52_596, 10)}
LANGUAGES = {"German": 11_706, "Spanish": 11_660, "French": 7_269}


def test_each_is_checked_here_and_has_a_note() -> None:
    sources = discover("designer.data.sources", Source)
    bundled = {kind: unit for kind, unit in sources.items() if issubclass(unit, _BundledText)}
    assert set(bundled) == {*CLASSES, "Translation"}
    for unit in bundled.values():
        source = unit()
        assert isinstance(source, _BundledText)
        assert source.path().is_file()
        assert source.note().is_file()
        assert source.holds == "text"
        assert source.family == "Text"


@pytest.mark.parametrize("kind", CLASSES)
def test_classes_are_told_from_texts(kind: str) -> None:
    count, classes = CLASSES[kind]
    asked = choice(source=kind, length=20)
    found = describe(asked)
    assert (found.examples, len(found.classes)) == (count, classes)
    assert (found.input.shape, found.output.shape) == ((20,), (classes,))
    corpus = load(Choice(kind))
    assert isinstance(corpus, Labelled)
    assert corpus.warnings == ()
    assert np.bincount(corpus.targets).min() > count / classes / 3
    assert len(set(corpus.texts["text"])) == count
    split = corpus.divide(asked)
    assert corpus.leaks(split) == ""
    assert abs(len(split.test) - count / 10) < 5


def test_sentiment_becomes_words() -> None:
    found = prepare(choice(source="Sentiment", length=40))
    (tokens,) = found.train.raw()
    assert tokens.shape == (len(found.train), 40)
    codec = Codec(found.examples.tokenizers["text"])
    assert codec.vocabulary <= 10_000
    assert codec.decode(tokens[0]).startswith("the rock is destined to be the 21st century's new")
    assert 0.04 < found.examples.facts["unknown"]["text"] < 0.09
    assert np.mean(np.bincount(found.test.targets) / len(found.test)) == pytest.approx(0.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_pairs(language: str) -> None:
    corpus = load(Choice("Translation", {"language": language}))
    assert isinstance(corpus, Pairs)
    assert len(corpus) == LANGUAGES[language]
    english = corpus.texts["source"]
    assert len({text.casefold() for text in english}) == len(english)
    assert all(corpus.texts["target"])
    connect = {"German": "Verbindung fehlgeschlagen", "Spanish": "No se pudo conectar",
               "French": "Échec de connexion"}  # fmt: skip
    assert corpus.texts["target"][english.index("Failed to connect")] == connect[language]


def test_translations_become_pieces_of_words() -> None:
    asked = choice("BytePairs", "Translation", length=24, vocabulary=3_000)
    found = prepare(asked)
    codec = Codec(found.examples.tokenizers["target"])
    for place in range(0, 500, 50):
        text = found.examples.texts["target"][place]
        if len(codec.pieces([text])[0]) < 24:
            assert codec.decode(found.examples.targets[place]) == text
    assert found.examples.facts["unknown"]["target"] < 0.001


@pytest.mark.parametrize("kind", [*CLASSES, "Translation", "Stories"])
def test_a_description_costs_nothing_once_the_file_is_read(kind: str) -> None:
    asked = choice(source=kind)
    corpus = load(asked.source)
    assert isinstance(corpus, Corpus)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        corpus.describe(asked)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.02
    seen = preview(asked, count=6)
    assert len(seen.look.rows) == 6
    assert seen.warnings == ()
