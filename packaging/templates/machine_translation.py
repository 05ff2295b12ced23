"""Machine translation: strings of user interfaces from English to German, Spanish and French."""

from __future__ import annotations

from drawing import Drawing, Out
from pieces import Templates, recipe, stacked

from designer.project.project import DataChoice, Project
from designer.unit import Choice

VOCABULARY, LENGTH, WIDTH = 1_500, 32, 128


def strings(language: str) -> DataChoice:
    """Return the strings in English and another language, in pieces of words."""
    return DataChoice(
        source=Choice("Translation", {"language": language}),
        text=Choice("BytePairs", {"vocabulary": VOCABULARY, "length": LENGTH}),
    )


def pieces(
    drawing: Drawing, name: str, width: int = WIDTH, *, masked: bool = True
) -> tuple[Out, Out]:
    """Draw an input of pieces of words; return their vectors, and their mask where it is wanted."""
    tokens = drawing.add("Input", name=name, shape=(LENGTH,), element="int64")
    vectors = drawing.add("Embedding", tokens, vocabulary=VOCABULARY, width=width)
    vectors = drawing.add("Dropout", vectors, rate=0.2)
    return vectors, drawing.add("PaddingMask", tokens) if masked else vectors


def recurrent(language: str) -> Project:
    """GRU encoder and decoder with attention (Bahdanau et al. 2015, Luong et al. 2015)."""
    drawing = Drawing()
    with drawing.section("Encoder: reads the English sentence", "blue"):
        source, mask = pieces(drawing, "source")
        memory = drawing.add("GRU", source, wires={"mask": mask}, hidden=WIDTH, states=True)
    with drawing.section("Decoder: begins where the encoder ended", "green"):
        target, _ = pieces(drawing, "target", masked=False)
        states = drawing.add("GRU", target, wires={"state": memory["state"]}, hidden=WIDTH)
    with drawing.section("Attention: where to look for the next piece", "violet"):
        context = drawing.add("DotAttention", states, memory, wires={"mask": mask}, score="general")
        both = drawing.add("Concatenate", states, context, axis=-1)
        found = drawing.add("Tanh", drawing.add("Linear", both, features=WIDTH))
        found = drawing.add("Dropout", found, rate=0.3)
    with drawing.section("A score for each piece", "orange"):
        drawing.add("Output", drawing.add("Linear", found, features=VOCABULARY))
    chosen = recipe(14, 0.004, clip_norm=1.0)
    return drawing.project(f"English to {language}: GRU with attention", strings(language), chosen)


def transformer(language: str) -> Project:
    """Transformer encoder and decoder (Vaswani et al. 2017)."""
    drawing = Drawing()
    width = 96
    faces = {"width": width, "heads": 4, "hidden": 2 * width, "dropout": 0.2, "repeat": 2}
    with drawing.section("Encoder: every piece looks at every other", "blue"):
        source, mask = pieces(drawing, "source", width)
        placed = drawing.add("SinusoidalPositions", source)
        memory = stacked(
            drawing, "Transformer encoder layer", placed, wires={"mask": mask}, **faces
        )
    with drawing.section("Decoder: looks back, and at the English sentence", "green"):
        target, own = pieces(drawing, "target", width)
        placed = drawing.add("SinusoidalPositions", target)
        found = stacked(
            drawing,
            "Transformer decoder layer",
            placed,
            memory,
            wires={"mask": own, "memory mask": mask},
            **faces,
        )
        found = drawing.add("LayerNorm", found)
    with drawing.section("A score for each piece", "orange"):
        drawing.add("Output", drawing.add("Linear", found, features=VOCABULARY))
    chosen = recipe(16, 0.002, clip_norm=1.0)
    return drawing.project(f"English to {language}: Transformer", strings(language), chosen)


TEMPLATES: Templates = {
    "machine-translation/german-gru": lambda: recurrent("German"),
    "machine-translation/german-transformer": lambda: transformer("German"),
    "machine-translation/spanish-transformer": lambda: transformer("Spanish"),
    "machine-translation/french-transformer": lambda: transformer("French"),
}
