"""Which drawing belongs to a block."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from designer.blocks.block import Block
from designer.blocks.composite import CompositeBlock
from designer.ui.drawings import numbers, shapes, units, windows
from designer.ui.drawings.sketch import Sketch, Subject

Drawing = Callable[[Sketch, Subject], str]
"""Draws, and returns what is drawn as a sentence."""

KINDS: Mapping[str, Drawing] = {
    "Softmax": numbers.shares,
    "Softmin": numbers.shares,
    "LogSoftmax": numbers.shares,
    "Softmax2d": numbers.shares,
    "GLU": numbers.gate,
    "SwiGLU": numbers.gate,
    "GEGLU": numbers.gate,
    "ReGLU": numbers.gate,
    "Rescale": numbers.curve,
    "Function": numbers.curve,
    "UnitLength": numbers.circle,
    "DropPath": numbers.path,
    "GaussianNoise": numbers.noise,
    "GaussianDropout": numbers.noise,
    "GlobalPool": shapes.whole,
    "PatchEmbedding": units.patches,
    "SinusoidalPositions": units.waves,
    "LearnedPositions": units.positions,
    "ClassToken": units.class_token,
    "Flatten": shapes.flatten,
    "Reshape": shapes.reshape,
    "Permute": shapes.transpose,
    "Transpose": shapes.transpose,
    "Repeat": shapes.repeat,
    "Expand": shapes.repeat,
    "Concatenate": shapes.join,
    "Stack": shapes.join,
    "Compare": shapes.compare,
    "Convert": shapes.convert,
    "ScaleShift": shapes.scale,
    "Pad": shapes.pad,
    "Upsample": shapes.enlarge,
    "PixelShuffle": shapes.shuffle,
    "PixelUnshuffle": shapes.shuffle,
    "ChannelShuffle": shapes.mix,
}
"""Drawings of blocks that do something else than most of their family."""

STARTS: Mapping[str, Drawing] = {
    "ConvTranspose": windows.spread,
    "MaxUnpool": windows.spread,
    "Adaptive": windows.adapt,
}
"""The same by how the name of the kind begins."""

FAMILIES: Mapping[str, Drawing] = {
    "Activation": numbers.curve,
    "Pooling": windows.slide,
    "Convolution": windows.slide,
    "Attention": units.attention,
    "Merging": shapes.combine,
    "Arithmetic": shapes.combine,
    "Shape": shapes.same,
    "Own": units.code,
    "Dense": units.dense,
    "Embedding": units.embed,
    "Ends": units.end,
    "Normalization": numbers.bell,
    "Sequence": units.padding_mask,
    "Regularization": numbers.drop,
    "Resizing": shapes.enlarge,
    "Recurrent": units.recurrent,
    "Reduction": shapes.reduce,
    "Slicing": shapes.cut,
}


def drawing_of(block: type[Block]) -> Drawing | None:
    """Return the drawing of a kind of block; None for a family that has none."""
    if issubclass(block, CompositeBlock):
        return units.code
    if block.__name__ in KINDS:
        return KINDS[block.__name__]
    for start, drawing in STARTS.items():
        if block.__name__.startswith(start):
            return drawing
    return FAMILIES.get(block.family)
