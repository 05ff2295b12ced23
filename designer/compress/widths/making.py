"""How channels pass through blocks that have weights: what they see, and what they make."""

from __future__ import annotations

from designer.compress.widths.atoms import Lay, Parts, Value, Width
from designer.compress.widths.here import Found, Here, parted, repeated


def linear(here: Here) -> Found:
    seen = here.along(-1)
    made = here.made("features", here.block.features)
    here.lay(weight=(made, seen), bias=(made,))
    return [Value(here.spec.rank - 1, made)]


def convolution(here: Here) -> Found:
    block, seen, groups = here.block, here.along(0), here.block.groups
    inputs = here.spec.shape[0]
    if groups > 1 and groups == inputs and seen is not None:
        made = repeated(seen, block.filters // groups)
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
    here.channels.level(*parted(made, groups))
    parts = None
    if seen is not None:
        here.channels.level(*parted(seen, groups))
        parts = Parts(parted(seen, groups))
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
    made = repeated(seen, here.block.multiplier)
    here.lay(weight=(made,), bias=(made,))
    return [Value(0, made)]


def separable(here: Here) -> Found:
    seen = here.along(0)
    between = None if seen is None else repeated(seen, here.block.multiplier)
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
    here.channels.level(*parted(seen, here.block.groups))
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
    inner = repeated(heads, each)
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
