"""Machine translation: strings of user interfaces from English to German, Spanish and French."""

from __future__ import annotations

from drawing import Drawing, Out
from pieces import Templates, recipe, stacked

from designer.project.project import DataChoice, Project
from designer.unit import Choice

VOCABULARY, LENGTH, WIDTH = 3_000, 48, 128


def strings(language: str) -> DataChoice:
    """Return the strings in English and another language, in pieces of words."""
    return DataChoice(
        source=Choice("Translation", {"language": language}),
        text=Choice("BytePairs", {"vocabulary": VOCABULARY, "length": LENGTH}),
    )


def pieces(drawing: Drawing, name: str, rate: float, *, masked: bool = True) -> tuple[Out, Out]:
    """Draw an input of pieces of words; return their vectors, and their mask where it is wanted.

    The vectors begin small: of a few thousand sentences, those of rare pieces are hardly learnt.
    """
    tokens = drawing.add("Input", name=name, shape=(LENGTH,), element="int64")
    vectors = drawing.add("Embedding", tokens, vocabulary=VOCABULARY, width=WIDTH, spread=0.1)
    vectors = drawing.add("Dropout", vectors, rate=rate)
    return vectors, drawing.add("PaddingMask", tokens) if masked else vectors


def recurrent(language: str) -> Project:
    """GRU encoder and decoder with attention (Bahdanau et al. 2015, Luong et al. 2015)."""
    drawing = Drawing()
    with drawing.section("Encoder: reads the English sentence", "blue"):
        source, mask = pieces(drawing, "source", 0.3)
        memory = drawing.add(
            "GRU", source, wires={"mask": mask}, hidden=WIDTH, bidirectional=True, states=True
        )
    with drawing.section("Decoder: begins where the encoder ended", "green"):
        target, _ = pieces(drawing, "target", 0.3, masked=False)
        ended = drawing.add("Linear", drawing.add("Flatten", memory["state"]), features=WIDTH)
        ended = drawing.add("Reshape", drawing.add("Tanh", ended), shape=(1, WIDTH))
        states = drawing.add("GRU", target, wires={"state": ended}, hidden=WIDTH)
    with drawing.section("Attention: where to look for the next piece", "violet"):
        context = drawing.add("DotAttention", states, memory, wires={"mask": mask}, score="general")
        both = drawing.add("Concatenate", states, context, axis=-1)
        found = drawing.add("Tanh", drawing.add("Linear", both, features=WIDTH))
        found = drawing.add("Dropout", found, rate=0.3)
    with drawing.section("A score for each piece", "orange"):
        drawing.add("Output", drawing.add("Linear", found, features=VOCABULARY))
    chosen = recipe(25, 0.003, batch=32, clip_norm=1.0)
    return drawing.project(f"English to {language}: GRU with attention", strings(language), chosen)


def transformer(language: str) -> Project:
    """Transformer encoder and decoder (Vaswani et al. 2017)."""
    drawing = Drawing()
    faces = {"width": WIDTH, "heads": 4, "hidden": 2 * WIDTH, "dropout": 0.2, "repeat": 2}
    with drawing.section("Encoder: every piece looks at every other", "blue"):
        source, mask = pieces(drawing, "source", 0.2)
        placed = drawing.add("SinusoidalPositions", source)
        memory = stacked(
            drawing, "Transformer encoder layer", placed, wires={"mask": mask}, **faces
        )
    with drawing.section("Decoder: looks back, and at the English sentence", "green"):
        target, own = pieces(drawing, "target", 0.2)
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
    chosen = recipe(20, 0.002, batch=32, clip_norm=1.0)
    return drawing.project(f"English to {language}: Transformer", strings(language), chosen)


TEMPLATES: Templates = {
    "machine-translation/german-gru": lambda: recurrent("German"),
    "machine-translation/german-transformer": lambda: transformer("German"),
    "machine-translation/spanish-transformer": lambda: transformer("Spanish"),
    "machine-translation/french-transformer": lambda: transformer("French"),
}
