"""Tables: a small perceptron for each of three."""

from __future__ import annotations

from drawing import Drawing
from pieces import Templates

from designer.project.project import DataChoice, Project, Recipe
from designer.unit import Choice


def perceptron(source: str, columns: int, outputs: int, title: str, loss: str) -> Project:
    """Two dense layers with dropout."""
    data = DataChoice(source=Choice(source), validation=0.15, test=0.25)
    drawing = Drawing()
    with drawing.section("Columns of the table", "blue"):
        found = drawing.add("Input", shape=(columns,))
        found = drawing.add("Linear", found, features=32)
        found = drawing.add("Dropout", drawing.add("ReLU", found), rate=0.3)
    with drawing.section("Answer", "orange"):
        found = drawing.add("Linear", found, features=16)
        found = drawing.add("Dropout", drawing.add("ReLU", found), rate=0.3)
        drawing.add("Output", drawing.add("Linear", found, features=outputs))
    recipe = Recipe(
        epochs=120,
        batch_size=16,
        loss=Choice(loss),
        optimizer=Choice("AdamW", {"learning_rate": 0.003, "weight_decay": 0.05}),
        schedule=Choice("Cosine"),
        patience=30,
    )
    return drawing.project(title, data, recipe)


TEMPLATES: Templates = {
    "tables/wine": lambda: perceptron("Wine", 13, 3, "Wine: who grew it", "CrossEntropy"),
    "tables/breast-cancer": lambda: perceptron(
        "BreastCancer", 30, 2, "Breast cancer: benign or malignant", "CrossEntropy"
    ),
    "tables/diabetes": lambda: perceptron(
        "Diabetes", 10, 1, "Diabetes: progress in a year", "MeanSquaredError"
    ),
}
