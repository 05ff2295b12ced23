"""The hybrid network of an article, drawn as it is printed there: it cannot run."""

from __future__ import annotations

from drawing import Drawing
from pieces import Templates, recipe

from designer.project.project import DataChoice, Project
from designer.unit import Choice


def as_published() -> Project:
    """A convolutional branch, a recurrent branch with an Embedding, a head: one after the other."""
    drawing = Drawing()
    with drawing.section("Convolutional branch", "blue"):
        found = drawing.add("Input")
        for filters in (32, 64):
            found = drawing.add("ReLU", drawing.add("Conv2d", found, filters=filters, kernel=(3,)))
            found = drawing.add("MaxPool2d", found, kernel=(2,))
        found = drawing.add("Flatten", found)
    with drawing.section("Recurrent branch", "green"):
        found = drawing.add("Embedding", found, vocabulary=10_000, width=128)
        found = drawing.add("LSTM", found, hidden=128, returns="last step")
    with drawing.section("Dense head", "orange"):
        found = drawing.add("ReLU", drawing.add("Linear", found, features=64))
        found = drawing.add("Softmax", drawing.add("Linear", found, features=10))
        drawing.add("Output", found)
    drawing.note(
        "Recurrent branch",
        "As printed, numbers from the convolutions go into an Embedding, which reads tokens. "
        "Select the block marked red and take one of the repairs under Problems; a second one "
        "appears behind it. Then the network trains.",
    )
    data = DataChoice(source=Choice("FashionMNIST"))
    return drawing.project("Hybrid network as published", data, recipe(5, 0.002))


TEMPLATES: Templates = {"hybrid/as-published": as_published}
