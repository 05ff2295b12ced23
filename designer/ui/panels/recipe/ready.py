"""Ready recipes to begin with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ready:
    """A recipe that stands for an aim."""

    title: str
    about: str
    text: str


READY = (
    Ready(
        "Smallest file: Deep Compression",
        "Most connections go, and the others share a few values, tuned in between.",
        "prune-connections:0.9:schedule=gradually, fine-tune:3, share-weights:5",
    ),
    Ready(
        "Integers for deployment: int8",
        "Everything is computed in 8-bit integers, in a quarter of the bytes; the file is ONNX.",
        "int8",
    ),
    Ready(
        "Half as wide, faster everywhere",
        "Half of the filters, neurons and heads go, and the rest is trained on; "
        "about a quarter of the multiply-adds.",
        "prune-filters:0.5, fine-tune:3",
    ),
    Ready(
        "Half as wide, then integers",
        "Narrower first, then 8-bit integers: about a sixteenth of the bytes.",
        "prune-filters:0.5, fine-tune:3, int8",
    ),
    Ready(
        "A student in place of the network",
        "A network of half the width learns from the answers of the trained one.",
        "distil:0.5",
    ),
    Ready(
        "One bit a weight",
        "Every weight is one of two values; for wide networks, up to 32 times fewer bytes.",
        "binarize:5",
    ),
)
