"""How much each block bears: accuracy with units of this block alone gone, measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from designer.compress.job import threaded
from designer.compress.network import Network
from designer.compress.pruning import prune
from designer.compress.widths.narrowing import group_list
from designer.compress.workshop import Workshop
from designer.job import Event, Job, UserError
from designer.training.device import choose
from designer.training.evaluate import load_model

SHARES = (0.25, 0.5, 0.75)
METHODS = ("prune-filters",)


@dataclass(frozen=True)
class Borne(Event):
    """A network without some units of one group is measured."""

    name: str
    """The group, by the way to its first block."""
    blocks: tuple[tuple[str, ...], ...]
    """Every block whose width it is."""
    units: int
    share: float
    """Part of the group's units that is gone; 0 for the network as it is, with all groups."""
    part: str
    """Of the data: validation, or train where that is empty."""
    measured: Mapping[str, float] = field(default_factory=dict)
    parameters: int = 0


def sensitivity(
    run: str,
    method: str = METHODS[0],
    criterion: str = "L2",
    shares: tuple[float, ...] = SHARES,
    device: str | None = None,
    seed: int = 0,
) -> Job:
    """Measure a run's network with each group of units pruned alone, at several shares.

    The test part has no say in it. Events: Measuring, and a Borne for the network as it is and for
    every group and share. Raises UserError.
    """
    if method not in METHODS:
        raise UserError(f"Sensitivity is measured for {', '.join(METHODS)}, not for “{method}”.")
    loaded = load_model(run)
    with threaded():
        shop = Workshop(loaded, choose(device or loaded.project.recipe.device), seed)
        network = Network(loaded.project, loaded.model)
        yield from _measured(network, shop, "", (), 0, 0.0)
        for group in group_list(network.project):
            for share in shares:
                small = prune(network, shop, 0.0, criterion, blocks={group.name: share})
                about = group.name, group.blocks, len(group.units)
                yield from _measured(small, shop, *about, share)


def _measured(
    network: Network,
    shop: Workshop,
    name: str,
    blocks: tuple[tuple[str, ...], ...],
    units: int,
    share: float,
) -> Iterator[Event]:
    reading = yield from shop.measure(network, shop.watched)
    values = dict(reading.values)
    yield Borne(name, blocks, units, share, shop.watched, values, network.parameters)
