"""One round of structured pruning: units are scored, and the weakest go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from designer.compress.network import Network
from designer.compress.pruning.cutting import cut, unit_scores
from designer.compress.pruning.gradients import gradients
from designer.compress.widths.atoms import Channels, Lay
from designer.compress.widths.groups import Widths, groups, shares_of
from designer.compress.widths.narrowing import group_list
from designer.compress.widths.tracing import trace
from designer.compress.workshop import Workshop
from designer.job import UserError
from designer.network.check import check
from designer.project.project import Project

BATCHES = 8
"""Batches of the training part over which Taylor scores are taken."""
Scores = dict[int, float]


def unit_count(project: Project) -> int:
    """Return how many units of a network may go."""
    return sum(len(group.units) for group in group_list(project))


def prune(
    network: Network,
    shop: Workshop,
    share: float,
    criterion: str = "L2",
    *,
    blocks: Mapping[str, float] | None = None,
    together: bool = False,
    floors: Sequence[int] = (),
) -> Network:
    """Return the network without its weakest units.

    Args:
        network: what is pruned.
        shop: gives the batches for Taylor scores, and the seed for random ones.
        share: part of the units that goes.
        criterion: as the parameter of `prune-filters`.
        blocks: other shares of single blocks, by the ways to them.
        together: whether the units of all other blocks are compared with each other.
        floors: how many places stay of every width, as `widths.groups.floors` gives them.

    Raises UserError where a block that is named has no units that can go.
    """
    channels, scores = scored(network, shop, criterion)
    widths = Widths(channels)
    own = shares_of(widths.groups, blocks or {}, None)
    able = [group for group in widths.groups if any(unit in scores for unit in group.units)]
    dumb = own.keys() - {group.name for group in able}
    if any(own[name] for name in dumb):
        raise UserError(
            f"The criterion “{criterion}” tells nothing of the units of “{min(dumb)}”; take "
            "another one, or give that block 0."
        )
    if not together:
        shares = {group.name: share for group in able} | own
        return cut(network, channels, widths.weakest(shares, scores, floors))
    if criterion in ("L1", "L2"):
        scores = _comparable(channels, scores)
    scores = {u: scores.get(u, float("inf")) for group in widths.groups for u in group.units}
    return cut(network, channels, widths.weakest(own, scores, floors, others=share))


def scored(network: Network, shop: Workshop, criterion: str) -> tuple[Channels, Scores]:
    """Return the channels of a network, their lanes tied weakest to weakest, and the scores."""
    channels = trace(check(network.project.graph))
    scores = _scores(channels, network, shop, criterion)
    channels.tie(scores)
    sums: dict[int, list[float]] = {}
    for unit, score in scores.items():
        sums.setdefault(channels.unit(unit), []).append(score)
    return channels, {unit: sum(found) / len(found) for unit, found in sums.items()}


def _scores(channels: Channels, network: Network, shop: Workshop, criterion: str) -> Scores:
    state = network.model.state_dict()
    if criterion == "Taylor":
        return _taylor(channels, network, shop)
    if criterion == "random":
        chance = torch.Generator().manual_seed(shop.seed)
        return unit_scores(
            channels,
            state,
            network.model,
            lambda rows: torch.rand(len(rows), generator=chance),
            _every,
        )
    if criterion == "batch-norm scale":
        found = unit_scores(channels, state, network.model, _size, _is_scale)
        if not found:
            raise UserError(
                "The scale of batch norm tells nothing here: no block that can be pruned has a "
                "batch norm behind it; take another criterion."
            )
        return found
    power = 1 if criterion == "L1" else 2
    return unit_scores(
        channels,
        state,
        network.model,
        lambda rows: rows.norm(power, dim=1) / rows.shape[1] ** (1 / power),
        _makes_from_others,
    )


def _taylor(channels: Channels, network: Network, shop: Workshop) -> Scores:
    """Return the change of the loss that each unit's weights stand for, to first order."""
    total: Scores = {}
    weights = dict(network.model.named_parameters())
    for found in gradients(network, shop, BATCHES):
        products = {name: found[name] * weights[name].detach() for name in found}
        here = unit_scores(
            channels, products, network.model, lambda rows: rows.sum(1).abs(), _every
        )
        for unit, score in here.items():
            total[unit] = total.get(unit, 0.0) + score
    return total


def _comparable(channels: Channels, scores: Scores) -> Scores:
    """Return sizes as parts of the mean of their group: blocks are of unlike scale."""
    found: Scores = {}
    for group in groups(channels):
        here = [scores[unit] for unit in group.units if unit in scores]
        mean = sum(here) / len(here) if here else 0.0
        found |= {u: scores[u] / (mean or 1.0) for u in group.units if u in scores}
    return found


def _size(rows: Tensor) -> Tensor:
    return rows.abs().mean(1)


def _every(lays: Mapping[str, Lay], name: str) -> bool:
    return "running" not in name


def _is_scale(lays: Mapping[str, Lay], name: str) -> bool:
    return name == "weight" and "running_mean" in lays


def _makes_from_others(lays: Mapping[str, Lay], name: str) -> bool:
    """Return whether a weight maps what leads in: all but biases and normalization."""
    lay = lays[name]
    alone = name in ("weight", "scale", "shift", "vector") and len(lay.axes) == 1
    return "bias" not in name and "running" not in name and not alone
