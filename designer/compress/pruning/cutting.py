"""Weights cut to smaller widths, and how much each unit matters by its weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import torch
from torch import Tensor, nn

from designer.compress.inside import places
from designer.compress.network import Network
from designer.compress.widths.atoms import Axis, Channels, Key, Lay, Parts
from designer.compress.widths.narrowing import narrowed
from designer.network.build import build

PROJECTIONS = ("q_proj_weight", "k_proj_weight", "v_proj_weight")
PACKED = "in_proj_weight"
"""How torch keeps these three where they are of one width."""


def cut(network: Network, channels: Channels, gone: set[int]) -> Network:
    """Return the network without these units: smaller widths, and the weights of what stays."""
    project = narrowed(network.project, channels, gone)
    model = build(project.graph, project.title)
    old, new = network.model.state_dict(), dict(model.state_dict())
    before = dict(prefixes(network.model, channels))
    state = {name: old[name] for name in new if name in old}
    for where, prefix in prefixes(model, channels):
        parts = apart(old, before[where])
        for name, lay in channels.lays[where].items():
            if name in parts:
                parts[name] = _cut(parts[name], lay, channels, gone)
        if prefix + PACKED in new:
            parts[PACKED] = torch.cat([parts.pop(name) for name in PROJECTIONS])
        state |= {prefix + name: value for name, value in parts.items()}
    model.load_state_dict(state)
    rules = {name: rule for name, rule in network.rules.items() if name in new}
    return replace(network, project=project, model=model.eval(), rules=rules)


def prefixes(model: nn.Module, channels: Channels) -> Iterator[tuple[Key, str]]:
    """Yield how the names of the weights of each block begin that has channels."""
    return ((where, prefix) for where, prefix in places(model) if where in channels.lays)


def apart(state: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """Return the tensors of one block by their names in it, projections of attention apart."""
    found = {name[len(prefix) :]: value for name, value in state.items() if name.startswith(prefix)}
    if PACKED in found:
        found |= zip(PROJECTIONS, found.pop(PACKED).chunk(3), strict=True)
    return found


def unit_scores(
    channels: Channels,
    state: Mapping[str, Tensor],
    model: nn.Module,
    measure: Callable[[Tensor], Tensor],
    wanted: Callable[[Mapping[str, Lay], str], bool],
) -> dict[int, float]:
    """Return a score for every unit: the mean over the weights that make it.

    `measure` takes what one place makes, places × numbers, to one score each; `wanted` says of a
    weight of a block whether it counts.
    """
    sums: dict[int, float] = {}
    counts: dict[int, int] = {}
    for where, prefix in prefixes(model, channels):
        lays = channels.lays[where]
        for name, tensor in apart(state, prefix).items():
            lay = lays.get(name)
            axis = lay.axes[lay.makes] if lay is not None else None
            if lay is None or not isinstance(axis, tuple) or not wanted(lays, name):
                continue
            rows = tensor.detach().movedim(lay.makes, 0).flatten(1) if tensor.dim() > 1 else tensor
            scores = measure(rows.reshape(len(axis), -1)).tolist()
            for atom, score in zip(axis, scores, strict=True):
                unit = channels.unit(atom)
                sums[unit] = sums.get(unit, 0.0) + score
                counts[unit] = counts.get(unit, 0) + 1
    return {unit: total / counts[unit] for unit, total in sums.items()}


def _cut(tensor: Tensor, lay: Lay, channels: Channels, gone: set[int]) -> Tensor:
    """Return what stays of a tensor."""
    for number, axis in enumerate(lay.axes):
        if isinstance(axis, Parts):
            tensor = _cut_parts(tensor, lay, axis, channels, gone)
        elif axis is not None and number != 0:
            tensor = _along(tensor, number, axis, channels, gone)
    first = lay.axes[0]
    return tensor if not isinstance(first, tuple) else _along(tensor, 0, first, channels, gone)


def _along(tensor: Tensor, number: int, axis: Axis, channels: Channels, gone: set[int]) -> Tensor:
    left = channels.left(axis, gone)
    if len(left) == len(axis):
        return tensor
    return tensor.index_select(number, torch.tensor(left, device=tensor.device))


def _cut_parts(
    tensor: Tensor, lay: Lay, parts: Parts, channels: Channels, gone: set[int]
) -> Tensor:
    """Cut the second axis, part by part of the first."""
    found = []
    for part, axis in zip(tensor.chunk(len(parts.axes)), parts.axes, strict=True):
        found.append(_along(part, 1, axis, channels, gone))
    return torch.cat(found)
