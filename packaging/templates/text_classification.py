"""Text classification: four ways to read film reviews, and two to sort entries of a dictionary."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from drawing import Drawing, Out
from pieces import Templates, classifier, recipe, stacked

from designer.project.project import DataChoice, Project
from designer.unit import Choice

REVIEWS = DataChoice(
    source=Choice("Sentiment"),
    text=Choice("Words", {"vocabulary": 16_000, "length": 48, "occurrences": 1}),
)
ENTRIES = DataChoice(
    source=Choice("Topics"), text=Choice("Words", {"vocabulary": 20_000, "length": 24})
)


def words(drawing: Drawing, data: DataChoice, width: int, dropout: float) -> tuple[Out, Out]:
    """Draw the input, its vectors and its mask; return vectors and mask.

    Dropout leaves out whole words. The vectors begin small, so that those of rare words do not
    drown what is learnt.
    """
    length, vocabulary = (data.text.parameters[name] for name in ("length", "vocabulary"))
    with drawing.section("Words become vectors", "blue"):
        tokens = drawing.add("Input", name="text", shape=(length,), element="int64")
        vectors = drawing.add("Embedding", tokens, vocabulary=vocabulary, width=width, spread=0.1)
        mask = drawing.add("PaddingMask", tokens)
        return drawing.add("ChannelDropout", vectors, rate=dropout), mask


def mean(data: DataChoice, classes: int, title: str, epochs: int, dropout: float) -> Project:
    """The mean of the word vectors decides (Iyyer et al. 2015, Joulin et al. 2016)."""
    drawing = Drawing()
    vectors, mask = words(drawing, data, 64, dropout)
    with drawing.section("Their mean, without the padding", "green"):
        found = drawing.add("Reduce", vectors, wires={"mask": mask}, takes="mean")
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, classes, 0.5)
    return drawing.project(title, data, recipe(epochs, 0.003))


def pairs(data: DataChoice, classes: int, title: str, epochs: int) -> Project:
    """Words, and pairs of neighbours as products of vectors (after Wang and Manning 2012)."""
    drawing = Drawing()
    length, vocabulary = (data.text.parameters[name] for name in ("length", "vocabulary"))
    with drawing.section("Words become vectors", "blue"):
        tokens = drawing.add("Input", name="text", shape=(length,), element="int64")
        first = drawing.add("Embedding", tokens, vocabulary=vocabulary, width=128, spread=0.1)
        mask = drawing.add("PaddingMask", tokens)
    with drawing.section("Their mean, without the padding", "green"):
        mean = drawing.add("Reduce", first, wires={"mask": mask}, takes="mean")
    with drawing.section(
        "Each word by the next: what “not good” is beyond “not” and “good”", "violet"
    ):
        second = drawing.add("Embedding", tokens, vocabulary=vocabulary, width=128)
        before = drawing.add("Slice", first, axis=0, stop=-1, name="all_but_the_last")
        after = drawing.add("Slice", second, axis=0, start=1, name="all_but_the_first")
        real = drawing.add("Slice", mask, axis=0, start=1, name="their_mask")
        product = drawing.add("Multiply", before, after)
        product = drawing.add("Reduce", product, wires={"mask": real}, takes="mean")
    with drawing.section("Answer", "orange"):
        classifier(drawing, drawing.add("Concatenate", mean, product), classes, 0.7)
    dropped = (Choice("WordDropout", {"chance": 0.15}),)
    return drawing.project(title, data, recipe(epochs, 0.003, decay=0.5, augmentation=dropped))


def convolution(
    data: DataChoice, classes: int, title: str, epochs: int, dropout: float = 0.3
) -> Project:
    """Phrases found by a convolution beside the mean of all words (after Kim 2014)."""
    drawing = Drawing()
    vectors, mask = words(drawing, data, 64, dropout)
    with drawing.section("Phrases of three words: the strongest sign of each", "violet"):
        turned = drawing.add("Transpose", vectors)
        phrases = drawing.add("Conv1d", turned, filters=64, kernel=(3,), padding=(1,))
        phrases = drawing.add("ReLU", phrases)
        phrases = drawing.add("Reduce", phrases, takes="maximum", axis=-1)
    with drawing.section("All words: their mean, without the padding", "green"):
        mean = drawing.add("Reduce", vectors, wires={"mask": mask}, takes="mean")
    with drawing.section("Answer", "orange"):
        classifier(drawing, drawing.add("Concatenate", mean, phrases), classes, 0.5)
    return drawing.project(title, data, recipe(epochs, 0.003))


def recurrent(
    kind: str, data: DataChoice, classes: int, title: str, epochs: int, **how: Any
) -> Project:
    """A recurrent layer over the words, and the largest of each of its numbers over time."""
    drawing = Drawing()
    vectors, mask = words(drawing, data, 64, 0.3)
    with drawing.section("Reading in order", "violet"):
        states = drawing.add(kind, vectors, wires={"mask": mask}, **how)
        found = drawing.add("Reduce", states, wires={"mask": mask}, takes="mean")
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, classes, 0.4)
    return drawing.project(title, data, recipe(epochs, 0.003))


def transformer(data: DataChoice, classes: int, title: str, epochs: int) -> Project:
    """A layer of a Transformer encoder over the words, and attention that sums them up."""
    drawing = Drawing()
    vectors, mask = words(drawing, data, 64, 0.3)
    with drawing.section("Every word looks at every other", "violet"):
        placed = drawing.add("SinusoidalPositions", vectors)
        seen = stacked(
            drawing, "Transformer encoder layer", placed, wires={"mask": mask},
            width=64, heads=4, hidden=128, dropout=0.3,
        )  # fmt: skip
        found = drawing.add("Reduce", seen, wires={"mask": mask}, takes="mean")
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, classes, 0.4)
    return drawing.project(title, data, recipe(epochs, 0.002))


_SHORT = replace(
    REVIEWS, text=replace(REVIEWS.text, parameters={**REVIEWS.text.parameters, "length": 32})
)

TEMPLATES: Templates = {
    "text-classification/reviews-mean": lambda: mean(
        REVIEWS, 2, "Film reviews: the mean of the words", 6, 0.3
    ),
    "text-classification/reviews-pairs": lambda: pairs(
        REVIEWS, 2, "Film reviews: words and pairs of words", 6
    ),
    "text-classification/reviews-convolution": lambda: convolution(
        REVIEWS, 2, "Film reviews: convolution over words", 5
    ),
    "text-classification/reviews-bilstm": lambda: recurrent(
        "LSTM", _SHORT, 2, "Film reviews: LSTM in both directions", 6, hidden=32, bidirectional=True
    ),
    "text-classification/reviews-gru": lambda: recurrent(
        "GRU", _SHORT, 2, "Film reviews: GRU", 6, hidden=64
    ),
    "text-classification/reviews-transformer": lambda: transformer(
        _SHORT, 2, "Film reviews: Transformer encoder", 6
    ),
    "text-classification/topics-convolution": lambda: convolution(
        ENTRIES, 10, "Dictionary entries: convolution over words", 4, 0.1
    ),
    "text-classification/topics-bilstm": lambda: recurrent(
        "LSTM",
        ENTRIES,
        10,
        "Dictionary entries: LSTM in both directions",
        3,
        hidden=48,
        bidirectional=True,
    ),
}
