"""Autoencoder: a picture through a narrow place and back."""

from __future__ import annotations

from drawing import Drawing
from pieces import Templates, recipe

from designer.project.project import DataChoice, Project
from designer.unit import Choice

WIDTH = 32
"""Numbers at the narrowest place."""


def convolutional() -> Project:
    """Convolutions that halve the picture, and transposed ones that double it."""
    data = DataChoice(
        source=Choice("FashionMNIST"), scaling=Choice("NoScaling"), goal="reconstruct the input"
    )
    drawing = Drawing()
    with drawing.section("Encoder: halve the picture twice", "blue"):
        found = drawing.add("Input")
        for filters in (16, 32):
            found = drawing.add(
                "Conv2d", found, filters=filters, kernel=(3,), stride=(2,), padding=(1,)
            )
            found = drawing.add("ReLU", found)
    with drawing.section(f"The narrow place: {WIDTH} numbers", "violet"):
        found = drawing.add("Flatten", found)
        found = drawing.add("Linear", found, features=WIDTH, name="narrow")
    with drawing.section("Decoder: double it twice", "green"):
        found = drawing.add("ReLU", drawing.add("Linear", found, features=32 * 7 * 7))
        found = drawing.add("Reshape", found, shape=(32, 7, 7))
        for filters, last in ((16, False), (1, True)):
            found = drawing.add(
                "ConvTranspose2d", found, filters=filters, kernel=(4,), stride=(2,), padding=(1,)
            )
            found = drawing.add("Sigmoid" if last else "ReLU", found)
        drawing.add("Output", found)
    chosen = recipe(15, 0.003, decay=0.0, loss=Choice("MeanSquaredError"))
    return drawing.project("Convolutional autoencoder on Fashion-MNIST", data, chosen)


TEMPLATES: Templates = {"autoencoder/convolutional": convolutional}
