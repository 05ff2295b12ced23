"""What a step of compression does, in a few words for its chip."""

from __future__ import annotations

from pathlib import PurePath

from designer.compress.compressor import Compressor
from designer.figures import percent, real
from designer.ui.words import said, tr, trn


def amount_words(step: Compressor) -> str:
    """Return the main amount of a step as people say it, such as “50 % goes”."""
    parameter = next((one for one in step.parameters() if one.name == step.amount), None)
    if parameter is None:
        return said(step.summary())
    value = getattr(step, parameter.name)
    match parameter.name:
        case "share" if step.name == "prune-connections":
            return tr("{share} of the connections go", share=percent(value))
        case "share":
            return tr("{share} of the units go", share=percent(value))
        case "width":
            return _size_words(value, getattr(step, "depth", 1.0), getattr(step, "student", ""))
        case "energy":
            return tr("{share} of the energy stays", share=percent(value))
        case "bits":
            return tr("{bits} bits a weight", bits=real(value))
        case "epochs":
            return trn("{n} epoch", "{n} epochs", value)
        case "layers":
            return trn("{n} layer goes", "{n} layers go", value)
        case "examples":
            return trn("calibrated on {n} example", "calibrated on {n} examples", value)
    label = said(parameter.label)
    return tr("{name}: {value}", name=label, value=said(parameter.show(value)))


def _size_words(width: float, depth: float, student: str) -> str:
    """Return how large the student of a distillation is."""
    if student:
        return tr("Student: {file}", file=PurePath(student).name)
    if depth == 1:
        return tr("{share} of every width", share=percent(width))
    if width == 1:
        return tr("{share} of the layers", share=percent(depth))
    return tr(
        "{width} of every width, {depth} of the layers",
        width=percent(width),
        depth=percent(depth),
    )
