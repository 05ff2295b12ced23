"""What several templates share: how they are trained, and composites of the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from drawing import Drawing, Out

from designer.project import library
from designer.project.graph import Composite
from designer.project.project import Recipe
from designer.unit import Choice


def recipe(
    epochs: int, rate: float, *, batch: int = 64, decay: float = 0.01, **more: Any
) -> Recipe:
    """Return AdamW with a learning rate that rises over a quarter of the training and falls."""
    return Recipe(
        epochs=epochs,
        batch_size=batch,
        optimizer=Choice("AdamW", {"learning_rate": rate, "weight_decay": decay}),
        schedule=Choice("OneCycle", {"rise": 0.25}),
        **more,
    )


def composite(name: str) -> Composite:
    """Return a composite that comes with Neurodraft."""
    return next(kept.composite for kept in library.bundled() if kept.composite.name == name)


def stacked(drawing: Drawing, name: str, *into: Out, wires: Any = None, **faces: Any) -> Out:
    """Draw a composite of the library with these values on its face, such as `repeat`."""
    return drawing.add("Composite", *into, inner=composite(name), wires=wires, **faces)


def classifier(drawing: Drawing, found: Out, classes: int, dropout: float = 0.0) -> None:
    """Draw the dense layer that gives a score a class, and the output."""
    if dropout:
        found = drawing.add("Dropout", found, rate=dropout)
    drawing.add("Output", drawing.add("Linear", found, features=classes))


Templates = dict[str, Callable[[], Any]]
"""Projects by the name of their file."""
