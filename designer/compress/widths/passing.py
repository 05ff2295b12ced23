"""How channels pass through blocks without weights: shapes, merging, windows, activations."""

from __future__ import annotations

from designer.blocks.spec import Spec
from designer.compress.widths.atoms import Axis, Value
from designer.compress.widths.here import Found, Here, parted, repeated


def same(here: Here) -> Found:
    """Number by number: what leads in comes out."""
    return [here.value]


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
    atoms = repeated(value.atoms, block.times) if block.each else value.atoms * block.times
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
    halves = parted(value.atoms, 2)
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
    return Value(first, repeated(value.atoms, behind) * before)
