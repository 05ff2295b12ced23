"""Text classification: ways to read a text, on film reviews and on entries of a dictionary."""

from __future__ import annotations

from drawing import Drawing, Out

from designer.project.project import DataChoice, Project, Recipe
from designer.unit import Choice

SENTIMENT = DataChoice(
    source=Choice("Sentiment"), text=Choice("Words", {"vocabulary": 15_000, "length": 48})
)
TOPICS = DataChoice(
    source=Choice("Topics"), text=Choice("Words", {"vocabulary": 20_000, "length": 24})
)


def adamw(rate: float, decay: float) -> Choice:
    """Return the optimizer AdamW."""
    return Choice("AdamW", {"learning_rate": rate, "weight_decay": decay})


def text_input(drawing: Drawing, data: DataChoice, width: int, rate: float) -> tuple[Out, Out]:
    """Draw the input, its vectors and its mask; return vectors and mask."""
    length, vocabulary = (data.text.parameters[name] for name in ("length", "vocabulary"))
    tokens = drawing.add("Input", name="text", shape=(length,), element="int64")
    vectors = drawing.add("Embedding", tokens, vocabulary=vocabulary, width=width)
    mask = drawing.add("PaddingMask", tokens)
    return drawing.add("Dropout", vectors, rate=rate), mask


def answer(drawing: Drawing, found: Out, classes: int, rate: float) -> None:
    """Draw the dense layer that gives a score a class."""
    found = drawing.add("Dropout", found, rate=rate)
    drawing.add("Output", drawing.add("Linear", found, features=classes))


def words_and_phrases(data: DataChoice, classes: int, title: str, recipe: Recipe) -> Project:
    """Return a network that takes the mean of the words beside phrases found by a convolution."""
    drawing = Drawing()
    with drawing.section("Words become vectors", "blue"):
        vectors, mask = text_input(drawing, data, 64, 0.5)
    with drawing.section("Words: their mean", "green"):
        words = drawing.add("Reduce", vectors, wires={"mask": mask}, takes="mean")
    with drawing.section("Phrases: the strongest of three words each", "violet"):
        turned = drawing.add("Transpose", vectors)
        phrases = drawing.add("Conv1d", turned, filters=64, kernel=(3,), padding=(1,))
        phrases = drawing.add("ReLU", phrases)
        phrases = drawing.add("Reduce", phrases, takes="maximum", axis=-1)
    with drawing.section("Answer", "orange"):
        both = drawing.add("Concatenate", words, phrases)
        answer(drawing, both, classes, 0.5)
    return drawing.project(title, data, recipe)
