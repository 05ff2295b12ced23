"""Which rule channels follow through each kind of block; what has none is left whole."""

from __future__ import annotations

from collections.abc import Callable

from designer.blocks.activation import PReLU, _Activation
from designer.blocks.adaptive import GlobalPool
from designer.blocks.alignment import AdditiveAttention
from designer.blocks.arithmetic import Divide, MatrixMultiply, _Elementwise, _OfTwo
from designer.blocks.attention import AttentionPooling, MultiheadAttention
from designer.blocks.axes import Expand, Permute, Repeat, Squeeze, Transpose, Unsqueeze
from designer.blocks.block import Block
from designer.blocks.converting import Identity
from designer.blocks.convolution import CausalConv1d, _Convolution
from designer.blocks.dense import Linear
from designer.blocks.embedding import Embedding
from designer.blocks.gating import _Gated
from designer.blocks.instances import InstanceNorm, UnitLength
from designer.blocks.masking import MaskSteps
from designer.blocks.merging import Concatenate, Stack
from designer.blocks.noise import _Noise
from designer.blocks.normalization import BatchNorm, GroupNorm, LayerNorm, RMSNorm
from designer.blocks.padding import Pad
from designer.blocks.patches import PatchEmbedding
from designer.blocks.pooling import _OverAxes
from designer.blocks.positions import ClassToken, LearnedPositions
from designer.blocks.recurrent import _Recurrent
from designer.blocks.reduction import Reduce
from designer.blocks.regularization import AlphaDropout, ChannelDropout, Dropout, DropPath
from designer.blocks.resizing import Upsample
from designer.blocks.scaling import Rescale, ScaleShift
from designer.blocks.separable import _Depthwise, _Separable
from designer.blocks.shape import Flatten, Reshape
from designer.blocks.slicing import Pick, Select, Slice, Split
from designer.blocks.smooth import GELU
from designer.blocks.softmax import Softmax2d, _AlongAxis
from designer.blocks.transposed import _Transposed
from designer.blocks.unpooling import _Unpooling
from designer.compress.widths import making, passing
from designer.compress.widths.here import Found, Here

RULES: dict[type[Block], Callable[[Here], Found]] = {
    Linear: making.linear,
    _Convolution: making.convolution,
    CausalConv1d: making.convolution,
    _Transposed: making.transposed,
    _Depthwise: making.depthwise,
    _Separable: making.separable,
    PatchEmbedding: making.patches,
    Embedding: making.embedding,
    BatchNorm: making.batch_norm,
    InstanceNorm: making.instance_norm,
    LayerNorm: making.last_axes_norm,
    RMSNorm: making.last_axes_norm,
    GroupNorm: making.group_norm,
    ScaleShift: making.scale_shift,
    PReLU: making.slopes,
    LearnedPositions: making.learned_positions,
    ClassToken: making.class_token,
    MultiheadAttention: making.attention,
    AttentionPooling: making.attention_pooling,
    AdditiveAttention: making.additive_attention,
    _Recurrent: making.recurrent,
    MatrixMultiply: Here.whole,
    Divide: Here.whole,
    _OfTwo: passing.elementwise,
    _Elementwise: passing.elementwise,
    Concatenate: passing.concatenate,
    Stack: passing.stack,
    Flatten: passing.flatten,
    Reshape: passing.reshape,
    Permute: passing.permute,
    Transpose: passing.transpose,
    Squeeze: passing.without_axis,
    Select: passing.without_axis,
    Reduce: passing.without_axis,
    Unsqueeze: passing.unsqueeze,
    Repeat: passing.repeat,
    Expand: passing.expand,
    Slice: passing.beside_axis,
    Pick: passing.beside_axis,
    Split: passing.beside_axis,
    _AlongAxis: passing.beside_axis,
    UnitLength: passing.beside_axis,
    Softmax2d: Here.whole,
    _Gated: passing.gated,
    _Unpooling: passing.unpool,
    _OverAxes: passing.places,
    Upsample: passing.places,
    GlobalPool: passing.global_pool,
    Pad: passing.pad,
    _Activation: passing.same,
    GELU: passing.same,
    Dropout: passing.same,
    ChannelDropout: passing.same,
    AlphaDropout: passing.same,
    DropPath: passing.same,
    _Noise: passing.same,
    Rescale: passing.same,
    Identity: passing.same,
    MaskSteps: passing.same,
}


def follow(here: Here) -> Found:
    """Return what comes out of a block, one value for each of its outputs."""
    rule = next((RULES[kind] for kind in type(here.block).__mro__ if kind in RULES), Here.whole)
    found = rule(here)
    count = len(here.block.outputs())
    return [*found, *[None] * count][:count]
