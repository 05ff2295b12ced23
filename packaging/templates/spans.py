"""Networks that point to an answer in a text: python packaging/templates/spans.py.

Those for a person's own questions on texts lie in resources/beginnings/: their data do not come
with Neurodraft, so they are no templates that train as they come.
"""

from __future__ import annotations

from pathlib import Path

from drawing import Drawing, Out
from pieces import recipe, stacked

from designer.network.check import check
from designer.project.file import SUFFIX, save
from designer.project.project import DataChoice, Project, Recipe
from designer.unit import Choice

OWN = DataChoice(
    source=Choice("SquadFile"),
    text=Choice("Words", {"vocabulary": 10_000, "length": [256, 24]}),
)
ROOM = Path(__file__).resolve().parents[2] / "resources" / "beginnings" / "question-answering"


def sizes(data: DataChoice) -> tuple[int, int, int]:
    """Return how many words are known, and the steps of a text and of a question."""
    chosen = data.text.parameters
    return chosen["vocabulary"], *chosen["length"]


def tokens(drawing: Drawing, name: str, length: int) -> Out:
    """Draw an input of words."""
    return drawing.add("Input", name=name, shape=(length,), element="int64")


def recurrent(kind: str, data: DataChoice, title: str, chosen: Recipe) -> Project:
    """Every word of the text looks at the question (after Seo et al. 2017)."""
    drawing = Drawing()
    width = 48
    vocabulary, context, length = sizes(data)
    with drawing.section("Both texts share their word vectors", "blue"):
        asked = tokens(drawing, "question", length)
        told = tokens(drawing, "context", context)
        both = drawing.add("Concatenate", asked, told, axis=0)
        vectors = drawing.add("Embedding", both, vocabulary=vocabulary, width=64)
        vectors = drawing.add("Dropout", vectors, rate=0.2)
    with drawing.section("Each is read in both directions", "green"):
        of_question, of_text = drawing.add("PaddingMask", asked), drawing.add("PaddingMask", told)
        question = drawing.add("Slice", vectors, axis=0, stop=length, name="question_words")
        text = drawing.add("Slice", vectors, axis=0, start=length, name="text_words")
        question = drawing.add(
            kind, question, wires={"mask": of_question}, hidden=width, bidirectional=True
        )
        text = drawing.add(kind, text, wires={"mask": of_text}, hidden=width, bidirectional=True)
    with drawing.section("Every word of the text looks at the question", "violet"):
        seen = drawing.add("DotAttention", text, question, wires={"mask": of_question})
        alike = drawing.add("Multiply", text, seen)
        found = drawing.add("Concatenate", text, seen, alike, branches=3, axis=-1)
        found = drawing.add("ReLU", drawing.add("Linear", found, features=64))
        found = drawing.add(kind, found, wires={"mask": of_text}, hidden=width, bidirectional=True)
    with drawing.section("Begin and end of the answer", "orange"):
        drawing.add("Output", drawing.add("Linear", found, features=2))
    return drawing.project(title, data, chosen)


def transformer(data: DataChoice, title: str, chosen: Recipe) -> Project:
    """Question and text as one, every word of which looks at every other."""
    drawing = Drawing()
    width = 64
    vocabulary, context, length = sizes(data)
    with drawing.section("Question and text as one", "blue"):
        both = drawing.add(
            "Concatenate",
            tokens(drawing, "question", length),
            tokens(drawing, "context", context),
            axis=0,
        )
        mask = drawing.add("PaddingMask", both)
        vectors = drawing.add("Embedding", both, vocabulary=vocabulary, width=width)
        placed = drawing.add("LearnedPositions", vectors)
    with drawing.section("Every word looks at every other", "violet"):
        found = stacked(
            drawing, "Transformer encoder layer", placed, wires={"mask": mask},
            width=width, heads=4, hidden=128, dropout=0.1, repeat=3,
        )  # fmt: skip
        found = drawing.add("LayerNorm", found)
    with drawing.section("Begin and end of the answer", "orange"):
        text = drawing.add("Slice", found, axis=0, start=length, name="text_words")
        drawing.add("Output", drawing.add("Linear", text, features=2))
    return drawing.project(title, data, chosen)


def main() -> None:
    """Write both."""
    ROOM.mkdir(parents=True, exist_ok=True)
    slow = recipe(20, 0.002, clip_norm=1.0)
    drawn = {
        "spans-gru": recurrent(
            "GRU", OWN, "Questions on texts: GRU", recipe(15, 0.004, clip_norm=1.0)
        ),
        "spans-transformer": transformer(OWN, "Questions on texts: Transformer", slow),
    }
    for name, project in drawn.items():
        found = check(project.graph)
        assert found.ok, found.problems
        save(project, ROOM / f"{name}{SUFFIX}")
        print(f"{name}: {found.parameters:,} parameters, {found.macs:,} multiply-adds")


if __name__ == "__main__":
    main()
