"""What a recipe will do to a network's costs, foretold from the drawing alone, without PyTorch."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from designer.blocks.attention import MultiheadAttention
from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import block_of
from designer.compress.compressor import Compressor
from designer.compress.foresight.sketch import Mark, Memory, Sketch, sizes
from designer.job import UserError
from designer.network.check import Check
from designer.project.file import dumps
from designer.project.inside import Path
from designer.project.project import Project

HEAD, OF_TENSOR = 250, 14
"""Bytes of the header of a packed file beside the text of the project, and of each tensor there."""
OF_ONNX, OF_BLOCK, OF_WEIGHED, OF_ATTENTION = 1300, 60, 300, 2000
"""Bytes of an ONNX file of integers beside its weights: of the whole, of each block, and more where
it has weights, and where it is an attention, which is made of many operators."""


@dataclass(frozen=True)
class Prediction:
    """What is expected of a network behind one step of a recipe.

    Attributes:
        parameters: all numbers that were learnt.
        nonzero: those that are not zero.
        macs: multiply-adds for one example.
        bytes: of the file, nearly: how well weights can be coded is known once they are there.
        walk: over the drawing as it will be, for the figures of single blocks.
        marks: what all steps up to here do to each block, by the way to it.
        about: whether the other figures are a guess, too.
        note: why they are, in a sentence; or what such a step would be refused for.
        refused: whether this step cannot run; the figures are those before it.
    """

    parameters: int
    nonzero: int
    macs: int
    bytes: int
    walk: Check = field(repr=False, compare=False)
    marks: Mapping[Path, tuple[Mark, ...]] = field(default_factory=dict)
    about: bool = False
    note: str = ""
    refused: bool = False


def predicted(project: Project, steps: Sequence[Compressor]) -> list[Prediction]:
    """Return what is expected of a network as it was trained, and behind each step of a recipe.

    For a slider keep a `Predictor`. Raises UserError where the drawing has errors.
    """
    return Predictor(project).predicted(steps)


class Predictor:
    """Foretells of one project what recipes do to it, and remembers what it found.

    Raises UserError where the drawing has errors.
    """

    def __init__(self, project: Project) -> None:
        self._first = Sketch.of(project, Memory())
        drawn = replace(project, compression=())  # what is foretold changes no step's outcome
        text = len(zlib.compress(dumps(drawn).encode(), 6))
        tensors = sum(
            times * (2 if size.vectors else 1) for _, times, size in sizes(self._first.walk)
        )
        self._packed = HEAD + text + OF_TENSOR * tensors
        self._onnx = OF_ONNX + text * 5 // 4
        self._as_trained = self._told(self._first)

    def predicted(self, steps: Sequence[Compressor]) -> list[Prediction]:
        """Return what is expected of the network as it was trained, and behind each step."""
        sketch = self._first
        found = [self._as_trained]
        for step in steps:
            try:
                sketch = step.expect(sketch)
            except UserError as error:
                found.append(self._told(sketch, str(error)))
            else:
                found.append(self._told(sketch))
        return found

    def _told(self, sketch: Sketch, refused: str = "") -> Prediction:
        alive, stored = sketch.weighed()
        more = self._onnx + _operators(sketch.walk) if sketch.whole else self._packed
        return Prediction(
            sketch.walk.parameters,
            round(alive),
            sketch.walk.macs,
            round(stored) + more,
            sketch.walk,
            {path: tuple(marks.values()) for path, marks in sketch.marks.items()},
            bool(sketch.unsure),
            refused or sketch.unsure,
            bool(refused),
        )


def _operators(walk: Check) -> int:
    """Return the bytes of the operators of a drawing in an ONNX file of integers."""
    found = 0
    for key in walk.order:
        seen, block = walk.blocks[key], block_of(walk.graph.nodes[key])
        if seen.inner is not None and isinstance(block, CompositeBlock):
            found += block.repeat * _operators(seen.inner)
            continue
        attends = isinstance(block, MultiheadAttention)
        found += OF_BLOCK + (OF_WEIGHED if seen.parameters else 0) + attends * OF_ATTENTION
    return found
