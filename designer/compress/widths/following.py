"""How channels pass through each kind of block; what is not known here is left whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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
from designer.blocks.spec import Spec
from designer.blocks.transposed import _Transposed
from designer.blocks.unpooling import _Unpooling
from designer.compress.widths.atoms import Axis, Channels, Key, Lay, Parts, Value, Width

Found = list[Value | None]


class Here:
    """A block as it stands in the drawing: what leads in, and where its weights are kept."""

    def __init__(
        self,
        channels: Channels,
        where: Key,
        block: Any,
        specs: tuple[Spec | None, ...],
        values: Found,
    ) -> None:
        self.channels, self.where, self.block = channels, where, block
        self.specs, self.values = specs, values

    @property
    def spec(self) -> Spec:
        """The specification of the first input."""
        spec = self.specs[0]
        assert spec is not None
        return spec

    @property
    def value(self) -> Value | None:
        """The first input."""
        return self.values[0]

    def along(self, axis: int, port: int = 0) -> Axis | None:
        """Return the atoms of an input along an axis; where they lie elsewhere they stay whole."""
        value, spec = self.values[port], self.specs[port]
        if value is None or spec is None:
            return None
        if value.axis == axis % spec.rank:
            return value.atoms
        self.channels.keep(value)
        return None

    def whole(self) -> Found:
        """Leave everything whole that leads in."""
        self.channels.keep(*self.values)
        return []

    def made(self, parameter: str, count: int) -> Axis:
        """Return the atoms of a width that this block has as a parameter."""
        atoms = self.channels.fresh(count)
        self.channels.widths.append(Width(self.where, parameter, atoms))
        return atoms

    def lay(self, **weights: Any) -> None:
        """Say how atoms lie along weights; in names, two underscores stand for a dot."""
        named = {name.replace("__", "."): axes for name, axes in weights.items()}
        self.channels.lay(self.where, named)


def same(here: Here) -> Found:
    """Number by number: what leads in comes out."""
    return [here.value]


def linear(here: Here) -> Found:
    seen = here.along(-1)
    made = here.made("features", here.block.features)
    here.lay(weight=(made, seen), bias=(made,))
    return [Value(here.spec.rank - 1, made)]


def convolution(here: Here) -> Found:
    block, seen, groups = here.block, here.along(0), here.block.groups
    inputs = here.spec.shape[0]
    if groups > 1 and groups == inputs and seen is not None:
        made = _repeated(seen, block.filters // groups)
        here.channels.widths += [
            Width(here.where, "filters", made),
            Width(here.where, "groups", seen),
        ]
        here.lay(weight=(made,), bias=(made,))
        return [Value(0, made)]
    made = here.made("filters", block.filters)
    if groups == 1:
        here.lay(weight=(made, seen), bias=(made,))
        return [Value(0, made)]
    here.channels.level(*_cut(made, groups))
    parts = None
    if seen is not None:
        here.channels.level(*_cut(seen, groups))
        parts = Parts(_cut(seen, groups))
    here.lay(weight=(made, parts), bias=(made,))
    return [Value(0, made)]


def transposed(here: Here) -> Found:
    if here.block.groups > 1:
        return here.whole()
    seen = here.along(0)
    made = here.made("filters", here.block.filters)
    here.lay(weight=Lay((seen, made), makes=1), bias=(made,))
    return [Value(0, made)]


def depthwise(here: Here) -> Found:
    seen = here.along(0)
    if seen is None:
        return []
    made = _repeated(seen, here.block.multiplier)
    here.lay(weight=(made,), bias=(made,))
    return [Value(0, made)]


def separable(here: Here) -> Found:
    seen = here.along(0)
    between = None if seen is None else _repeated(seen, here.block.multiplier)
    made = here.made("filters", here.block.filters)
    here.lay(
        depthwise__weight=(between,), pointwise__weight=(made, between), pointwise__bias=(made,)
    )
    return [Value(0, made)]


def patches(here: Here) -> Found:
    seen = here.along(0)
    made = here.made("width", here.block.width)
    here.lay(weight=(made, seen), bias=(made,))
    return [Value(1, made)]


def embedding(here: Here) -> Found:
    made = here.made("width", here.block.width)
    here.lay(weight=Lay((None, made), makes=1))
    return [Value(here.spec.rank, made)]


def batch_norm(here: Here) -> Found:
    seen = here.along(0)
    if seen is None:
        return []
    here.lay(weight=(seen,), bias=(seen,), running_mean=(seen,), running_var=(seen,))
    return [here.value]


def instance_norm(here: Here) -> Found:
    seen = here.along(0)
    if seen is not None:
        here.lay(weight=(seen,), bias=(seen,))
    return [here.value] if seen is not None else []


def last_axes_norm(here: Here) -> Found:
    value, first = here.value, here.spec.rank - here.block.axes
    if value is not None and value.axis >= first:
        axes = (*[None] * (value.axis - first), value.atoms)
        here.lay(weight=axes, bias=axes)
    return [value]


def group_norm(here: Here) -> Found:
    seen = here.along(0)
    if seen is None:
        return []
    here.channels.level(*_cut(seen, here.block.groups))
    here.lay(weight=(seen,), bias=(seen,))
    return [here.value]


def scale_shift(here: Here) -> Found:
    value, last, which = here.value, here.spec.rank - 1, here.block.for_each
    if value is not None:
        if which == "number":
            axes = (*[None] * value.axis, value.atoms)
            here.lay(scale=axes, shift=axes)
        elif (which, value.axis) in (("first axis", 0), ("last axis", last)):
            here.lay(scale=(value.atoms,), shift=(value.atoms,))
    return [value]


def slopes(here: Here) -> Found:
    if here.value is not None and here.block.each_channel and here.value.axis == 0:
        here.lay(weight=(here.value.atoms,))
    return [here.value]


def learned_positions(here: Here) -> Found:
    seen = here.along(1)
    if seen is None:
        return []
    here.lay(vectors=Lay((None, seen), makes=1))
    return [here.value]


def class_token(here: Here) -> Found:
    seen = here.along(1)
    if seen is None:
        return []
    here.lay(vector=(seen,))
    return [here.value]


def attention(here: Here) -> Found:
    """Heads go as a whole; features of query, key, value and answer go one by one."""
    block, channels = here.block, here.channels
    channels.keep(*here.values[3:])
    ports = [0, 1 if here.specs[1] is not None else 0]
    ports.append(2 if here.specs[2] is not None else ports[1])
    query, key, value = (here.along(1, port) for port in ports)
    width = here.spec.shape[1]
    each = block.head_width or width // block.heads
    heads = here.made("heads", block.heads)
    inner = _repeated(heads, each)
    out = None
    if query is not None:
        out = channels.fresh(width)
        channels.level(query, out)
    fixed = (*heads, *(query or ()))
    channels.widths.append(Width(here.where, "head_width", fixed, fixed=each))
    here.lay(
        q_proj_weight=(inner, query),
        k_proj_weight=(inner, key),
        v_proj_weight=(inner, value),
        in_proj_bias=(inner * 3,),
        out_proj__weight=(out, inner),
        out_proj__bias=(out,),
    )
    return [Value(1, out)] if out is not None else []


def attention_pooling(here: Here) -> Found:
    here.channels.keep(*here.values[1:])
    seen = here.along(1)
    made = here.made("width", here.block.width)
    here.lay(key__weight=(made, seen), key__bias=(made,), query__weight=(None, made))
    return [Value(0, seen) if seen is not None else None, None]


def additive_attention(here: Here) -> Found:
    query, memory = here.along(1), here.along(1, 1)
    made = here.made("width", here.block.width)
    here.lay(
        query__weight=(made, query),
        memory__weight=(made, memory),
        memory__bias=(made,),
        score__weight=(None, made),
    )
    return [Value(1, memory) if memory is not None else None, None]


def recurrent(here: Here) -> Found:
    """Each layer and direction has its own units, of which equally many stay."""
    block, channels = here.block, here.channels
    seen = here.along(1)
    rows = [channels.fresh(block.hidden) for _ in range(block.layers * block.directions)]
    channels.widths.append(Width(here.where, "hidden", rows[0]))
    channels.level(*rows)
    begins = [port for port in range(2, len(here.specs)) if here.specs[port] is not None]
    if begins or block.states:  # a state has one axis for the units of all layers
        channels.join(*rows)
    for port in begins:
        begin = here.along(1, port)
        channels.join(rows[0], begin) if begin else channels.keep(Value(1, rows[0]))
    plain = block.layer(*here.specs).target.startswith("torch.")
    for number, made in enumerate(rows):
        layer, backwards = divmod(number, block.directions)
        if layer and backwards == 0:
            seen = sum(rows[number - block.directions : number], ())
        name = f"l{layer}{'_reverse' if backwards else ''}"
        stem = "{}_" + name if plain else f"layers.{number}." + "{}_l0"
        gates = made * block.gates
        channels.lay(
            here.where,
            {
                stem.format("weight_ih"): (gates, seen),
                stem.format("weight_hh"): (gates, made),
                stem.format("bias_ih"): (gates,),
                stem.format("bias_hh"): (gates,),
            },
        )
    out = sum(rows[-block.directions :], ())
    states = [Value(1, rows[0])] * (len(block.outputs()) - 1)
    return [Value(1 if block.returns == "every step" else 0, out), *states]


def elementwise(here: Here) -> Found:
    """Join what stands at one place; a size of 1 stretches and ties nothing."""
    rank = max(spec.rank for spec in here.specs if spec is not None)
    tracked = {value.axis - spec.rank for value, spec in _pairs(here) if value is not None}
    if len(tracked) != 1:
        return here.whole()
    axis = tracked.pop()
    size = max(spec.shape[axis] for _, spec in _pairs(here) if spec.rank >= -axis)
    found: list[Axis] = []
    free = True
    for value, spec in _pairs(here):
        if spec.rank < -axis or (spec.shape[axis] == 1 and size > 1):
            here.channels.keep(value)
        elif value is None:
            free = False
        else:
            found.append(value.atoms)
    if not found or not free:
        return here.whole()
    here.channels.join(*found)
    return [Value(rank + axis, found[0])]


def concatenate(here: Here) -> Found:
    axis = here.block.axis % here.spec.rank
    axes = {value.axis for value in here.values if value is not None}
    if len(axes) != 1:
        return here.whole()
    if axes == {axis}:
        parts: Axis = ()
        for value, spec in _pairs(here):
            if value is None:
                value = Value(axis, here.channels.fresh(spec.shape[axis]))
                here.channels.keep(value)
            parts += value.atoms
        return [Value(axis, parts)]
    return _together(here, axes.pop())


def stack(here: Here) -> Found:
    axes = {value.axis for value in here.values if value is not None}
    if len(axes) != 1:
        return here.whole()
    axis = axes.pop()
    place = here.block.axis % (here.spec.rank + 1)
    return _together(here, axis, axis + (place <= axis))


def unpool(here: Here) -> Found:
    return _together(here, 0)


def flatten(here: Here) -> Found:
    rank, value = here.spec.rank, here.value
    first, last = here.block.first % rank, here.block.last % rank
    return [_flat(value, here.spec, first, last)] if value is not None else []


def reshape(here: Here) -> Found:
    """Follow what lays everything in one row; any other shape names sizes that would not fit."""
    if len(here.block.shape) > 1 or here.block.shape[0] != -1 or here.value is None:
        return here.whole()
    return [_flat(here.value, here.spec, 0, here.spec.rank - 1)]


def permute(here: Here) -> Found:
    value = here.value
    return [value and Value(here.block.order.index(value.axis), value.atoms)]


def transpose(here: Here) -> Found:
    value, rank = here.value, here.spec.rank
    first, second = here.block.first % rank, here.block.second % rank
    if value is None:
        return []
    return [Value({first: second, second: first}.get(value.axis, value.axis), value.atoms)]


def without_axis(here: Here) -> Found:
    """An axis goes: those behind it move up."""
    value = here.value
    here.channels.keep(*here.values[1:])
    place = here.block.axis % here.spec.rank
    if value is None or value.axis == place:
        return here.whole()
    stays = getattr(here.block, "keep", False)
    return [Value(value.axis - (place < value.axis and not stays), value.atoms)]


def unsqueeze(here: Here) -> Found:
    value = here.value
    place = here.block.axis % (here.spec.rank + 1)
    return [value and Value(value.axis + (place <= value.axis), value.atoms)]


def repeat(here: Here) -> Found:
    block, value = here.block, here.value
    if value is None or value.axis != block.axis % here.spec.rank:
        return [value]
    atoms = _repeated(value.atoms, block.times) if block.each else value.atoms * block.times
    return [Value(value.axis, atoms)]


def expand(here: Here) -> Found:
    value, shape = here.value, here.block.shape
    if value is None or len(shape) != here.spec.rank or shape[value.axis] != -1:
        return here.whole()
    return [value]


def beside_axis(here: Here) -> Found:
    """What works along one axis leaves the others alone."""
    value = here.value
    if value is None or value.axis == here.block.axis % here.spec.rank:
        return here.whole()
    return [value] * len(here.block.outputs())


def gated(here: Here) -> Found:
    value = here.value
    if value is None or value.axis != here.block.axis % here.spec.rank:
        return [value]
    halves = _cut(value.atoms, 2)
    here.channels.join(*halves)
    return [Value(value.axis, halves[0])]


def places(here: Here) -> Found:
    """Windows over the axes behind the channels."""
    if here.spec.rank <= getattr(here.block, "axes", 0):  # a picture without channels
        return here.whole()
    if here.along(0) is None:
        return []
    return [here.value] * len(here.block.outputs())


def global_pool(here: Here) -> Found:
    return [here.value] if here.along(0) is not None else []


def pad(here: Here) -> Found:
    value = here.value
    block, spec = here.block, here.spec
    if value is None:
        return []
    out = block.rule(spec).outputs[0]
    return [value] if out.shape[value.axis] == spec.shape[value.axis] else here.whole()


def _pairs(here: Here) -> list[tuple[Value | None, Spec]]:
    pairs = zip(here.values, here.specs, strict=True)
    return [(value, spec) for value, spec in pairs if spec is not None]


def _together(here: Here, axis: int, after: int | None = None) -> Found:
    """Join all inputs along one axis; where one has no atoms there, all stay whole."""
    atoms = [value.atoms for value in here.values if value is not None and value.axis == axis]
    if len(atoms) < len(here.values):
        return here.whole()
    here.channels.join(*atoms)
    return [Value(axis if after is None else after, atoms[0])]


def _flat(value: Value, spec: Spec, first: int, last: int) -> Value:
    if value.axis > last:
        return Value(value.axis - (last - first), value.atoms)
    if value.axis < first:
        return value
    before = behind = 1
    for axis in range(first, last + 1):
        before *= spec.shape[axis] if axis < value.axis else 1
        behind *= spec.shape[axis] if axis > value.axis else 1
    return Value(first, _repeated(value.atoms, behind) * before)


def _repeated(axis: Axis, times: int) -> Axis:
    return tuple(atom for atom in axis for _ in range(times))


def _cut(axis: Axis, parts: int) -> tuple[Axis, ...]:
    size = len(axis) // parts
    return tuple(axis[place : place + size] for place in range(0, len(axis), size))


RULES: dict[type[Block], Callable[[Here], Found]] = {
    Linear: linear,
    _Convolution: convolution,
    CausalConv1d: convolution,
    _Transposed: transposed,
    _Depthwise: depthwise,
    _Separable: separable,
    PatchEmbedding: patches,
    Embedding: embedding,
    BatchNorm: batch_norm,
    InstanceNorm: instance_norm,
    LayerNorm: last_axes_norm,
    RMSNorm: last_axes_norm,
    GroupNorm: group_norm,
    ScaleShift: scale_shift,
    PReLU: slopes,
    LearnedPositions: learned_positions,
    ClassToken: class_token,
    MultiheadAttention: attention,
    AttentionPooling: attention_pooling,
    AdditiveAttention: additive_attention,
    _Recurrent: recurrent,
    MatrixMultiply: Here.whole,
    Divide: Here.whole,
    _OfTwo: elementwise,
    _Elementwise: elementwise,
    Concatenate: concatenate,
    Stack: stack,
    Flatten: flatten,
    Reshape: reshape,
    Permute: permute,
    Transpose: transpose,
    Squeeze: without_axis,
    Select: without_axis,
    Reduce: without_axis,
    Unsqueeze: unsqueeze,
    Repeat: repeat,
    Expand: expand,
    Slice: beside_axis,
    Pick: beside_axis,
    Split: beside_axis,
    _AlongAxis: beside_axis,
    UnitLength: beside_axis,
    Softmax2d: Here.whole,
    _Gated: gated,
    _Unpooling: unpool,
    _OverAxes: places,
    Upsample: places,
    GlobalPool: global_pool,
    Pad: pad,
    _Activation: same,
    GELU: same,
    Dropout: same,
    ChannelDropout: same,
    AlphaDropout: same,
    DropPath: same,
    _Noise: same,
    Rescale: same,
    Identity: same,
    MaskSteps: same,
}


def follow(here: Here) -> Found:
    """Return what comes out of a block, one value for each of its outputs."""
    rule = next((RULES[kind] for kind in type(here.block).__mro__ if kind in RULES), Here.whole)
    found = rule(here)
    count = len(here.block.outputs())
    return [*found, *[None] * count][:count]
