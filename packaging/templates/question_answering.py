"""Question answering over short stories that are made up: which place, or which words."""

from __future__ import annotations

import spans
from drawing import Drawing, Out
from pieces import Templates, classifier, recipe, stacked

from designer.project.project import DataChoice, Project
from designer.unit import Choice

VOCABULARY, LENGTH, QUESTION = 64, 64, 4
STORIES = DataChoice(
    source=Choice("Stories", {"task": "one fact"}),
    text=Choice("Words", {"vocabulary": VOCABULARY, "length": [LENGTH, QUESTION]}),
)
PLACES = 6
NAME = 2
"""Where the name stands in “Where is Mary?”."""
POINTED = DataChoice(
    source=Choice("StorySpans"),
    text=Choice("Words", {"vocabulary": VOCABULARY, "length": [LENGTH, 12]}),
)


def tokens(drawing: Drawing, name: str, length: int) -> Out:
    """Draw an input of words."""
    return drawing.add("Input", name=name, shape=(length,), element="int64")


def recurrent() -> Project:
    """LSTM over the story, and attention with the question (after Hermann et al. 2015)."""
    drawing = Drawing()
    width = 48
    with drawing.section("The question becomes one vector", "blue"):
        asked = tokens(drawing, "question", QUESTION)
        mask = drawing.add("PaddingMask", asked)
        vectors = drawing.add("Embedding", asked, vocabulary=VOCABULARY, width=32)
        question = drawing.add(
            "LSTM", vectors, wires={"mask": mask}, hidden=2 * width, returns="last step"
        )
    with drawing.section("The story becomes a vector at each word", "green"):
        told = tokens(drawing, "story", LENGTH)
        mask = drawing.add("PaddingMask", told)
        vectors = drawing.add("Embedding", told, vocabulary=VOCABULARY, width=32)
        story = drawing.add("LSTM", vectors, wires={"mask": mask}, hidden=width, bidirectional=True)
    with drawing.section("Attention: the words that the question asks for", "violet"):
        query = drawing.add("Reshape", question, shape=(1, 2 * width))
        found = drawing.add("DotAttention", query, story, wires={"mask": mask})
        found = drawing.add("Concatenate", drawing.add("Flatten", found), question)
        found = drawing.add("ReLU", drawing.add("Linear", found, features=64))
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, PLACES)
    chosen = recipe(6, 0.005, clip_norm=1.0)
    return drawing.project("Stories: LSTM with attention", STORIES, chosen)


def transformer() -> Project:
    """Question and story as one text, every word of which looks at every other."""
    drawing = Drawing()
    width = 64
    with drawing.section("Question and story as one text", "blue"):
        both = drawing.add(
            "Concatenate",
            tokens(drawing, "question", QUESTION),
            tokens(drawing, "story", LENGTH),
            axis=0,
        )
        mask = drawing.add("PaddingMask", both)
        vectors = drawing.add("Embedding", both, vocabulary=VOCABULARY, width=width)
        placed = drawing.add("LearnedPositions", vectors)
    with drawing.section("Every word looks at every other", "violet"):
        found = stacked(
            drawing, "Transformer encoder layer", placed, wires={"mask": mask},
            width=width, heads=4, hidden=128, dropout=0.0, repeat=3,
        )  # fmt: skip
        found = drawing.add("LayerNorm", found)
    with drawing.section("Answer: from the name that is asked for", "orange"):
        classifier(drawing, drawing.add("Select", found, axis=0, index=NAME), PLACES)
    chosen = recipe(20, 0.002, clip_norm=1.0)
    return drawing.project("Stories: Transformer", STORIES, chosen)


TEMPLATES: Templates = {
    "question-answering/stories-lstm": recurrent,
    "question-answering/stories-transformer": transformer,
    "question-answering/spans-lstm": lambda: spans.recurrent(
        "LSTM", POINTED, "Answers in stories: LSTM", recipe(6, 0.005, clip_norm=1.0)
    ),
    "question-answering/spans-transformer": lambda: spans.transformer(
        POINTED, "Answers in stories: Transformer", recipe(10, 0.002, clip_norm=1.0)
    ),
}
