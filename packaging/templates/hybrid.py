"""Hybrids: convolution, recurrence and attention in one network."""

from __future__ import annotations

from drawing import Drawing
from pieces import Templates, classifier, recipe
from text_classification import REVIEWS, words

from designer.project.project import DataChoice, Project
from designer.unit import Choice


def picture_rows() -> Project:
    """Convolutions look at the picture; a GRU reads it row by row; attention sums up."""
    data = DataChoice(source=Choice("FashionMNIST"))
    drawing = Drawing()
    with drawing.section("Convolutions look at the picture", "blue"):
        found = drawing.add("Input")
        for filters in (24, 48):
            found = drawing.add(
                "Conv2d", found, filters=filters, kernel=(3,), padding=(1,), bias=False
            )
            found = drawing.add("ReLU", drawing.add("BatchNorm", found))
            found = drawing.add("MaxPool2d", found, kernel=(2,))
    with drawing.section("Rows become the steps of a sequence", "green"):
        found = drawing.add("Permute", found, order=(1, 0, 2))
        found = drawing.add("Reshape", found, shape=(7, 48 * 7))
        found = drawing.add("GRU", found, hidden=64, bidirectional=True)
    with drawing.section("Attention sums up what matters", "violet"):
        found = drawing.add("AttentionPooling", found)
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, 10, 0.3)
    chosen = recipe(10, 0.004, augmentation=(Choice("Flip"), Choice("Shift", {"points": 2})))
    return drawing.project("Convolution, GRU and attention on pictures", data, chosen)


def text() -> Project:
    """A convolution finds phrases, an LSTM reads them in order, attention sums up."""
    drawing = Drawing()
    vectors, mask = words(drawing, REVIEWS, 64, 0.4)
    with drawing.section("A convolution finds phrases", "green"):
        found = drawing.add("Transpose", drawing.add("MaskSteps", vectors, wires={"mask": mask}))
        found = drawing.add("Conv1d", found, filters=64, kernel=(3,), padding=(1,))
        found = drawing.add("Transpose", drawing.add("ReLU", found))
    with drawing.section("An LSTM reads them in order, attention sums up", "violet"):
        found = drawing.add("LSTM", found, wires={"mask": mask}, hidden=32, bidirectional=True)
        found = drawing.add("AttentionPooling", found, wires={"mask": mask})
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, 2, 0.4)
    return drawing.project(
        "Convolution, LSTM and attention on film reviews", REVIEWS, recipe(6, 0.005, batch=128)
    )


TEMPLATES: Templates = {
    "hybrid/pictures": picture_rows,
    "hybrid/reviews": text,
}
