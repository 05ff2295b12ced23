"""Ready recipes to begin with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ready:
    """A recipe that stands for an aim."""

    title: str
    about: str
    """What it does, short enough for a line; with no figure that networks do not hold to."""
    text: str


READY = (
    Ready(
        "Smallest file: Deep Compression",
        "Most connections go, and the others share a few values.",
        "prune-connections:0.9:schedule=gradually, fine-tune:3, share-weights:5",
    ),
    Ready(
        "Integers for deployment: int8",
        "Every weight takes one byte in place of four; the file is ONNX.",
        "int8",
    ),
    Ready(
        "Half as wide, faster everywhere",
        "Half of the units go: down to a quarter of the multiply-adds.",
        "prune-filters:0.5, fine-tune:3",
    ),
    Ready(
        "Half as wide, then integers",
        "Fewer weights, and every one takes one byte in place of four.",
        "prune-filters:0.5, fine-tune:3, int8",
    ),
    Ready(
        "A student in place of the network",
        "A network of half the width learns from the trained one.",
        "distil:0.5",
    ),
    Ready(
        "One bit a weight",
        "Every weight is one of two values: up to 32 times fewer bytes.",
        "binarize:5",
    ),
)
