"""How much each block bears: accuracy with this block alone made smaller, measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from torch import Tensor

from designer.compress.inside import blocks_of
from designer.compress.job import threaded
from designer.compress.methods.aware import on_grids
from designer.compress.methods.integers import Int8
from designer.compress.network import Network, weights_of
from designer.compress.numbers.onnx_blocks import blocks_of_operators, weighed_blocks
from designer.compress.numbers.quantizing import onnx_of
from designer.compress.pruning.rounds import prune
from designer.compress.sensing.bearing import Borne
from designer.compress.single_blocks import way_to
from designer.compress.widths.narrowing import group_list
from designer.compress.workshop import Workshop
from designer.job import Event, Job, UserError
from designer.project.inside import Path
from designer.training.device import choose
from designer.training.evaluate import load_model

FILTERS, CONNECTIONS, BITS = "prune-filters", "prune-connections", "quantize-aware"
INTEGERS = "int8"
VALUES: Mapping[str, tuple[float, ...]] = {
    FILTERS: (0.25, 0.5, 0.75),
    CONNECTIONS: (0.5, 0.75, 0.9),
    BITS: (8, 4, 2),
    INTEGERS: (8,),
}
"""What each block is given in turn: parts that go, or the bits that its weights are rounded to; of
int8 also the activations, as onnxruntime then works with them."""
IN_BITS = (BITS, INTEGERS)
"""Methods whose values are bits."""
METHODS = tuple(VALUES)
Alone = tuple[str, tuple[Path, ...], int, Callable[[float], Network]]
"""A name, blocks, their units, and what gives the network with these alone made smaller."""


def sensitivity(
    run: str,
    method: str = METHODS[0],
    criterion: str = "L2",
    shares: tuple[float, ...] = (),
    device: str | None = None,
    seed: int = 0,
) -> Job:
    """Measure a run's network with each block alone made smaller by a method, at several values.

    The test part has no say in it. Events: Measuring, and a Borne for the network as it is and for
    every block and value. Raises UserError.

    Args:
        run: folder of a trained run, or a packed file.
        method: one of `METHODS`.
        criterion: what tells which units matter, for prune-filters.
        shares: the values; those of `VALUES` where none are given.
        device: auto, cuda, cuda:1, mps or cpu.
        seed: of everything random.
    """
    if method not in METHODS:
        raise UserError(f"Sensitivity is measured for {', '.join(METHODS)}, not for “{method}”.")
    loaded = load_model(run)
    with threaded():
        shop = Workshop(loaded, choose(device or loaded.project.recipe.device), seed)
        network = Network(loaded.project, loaded.model)
        yield from _measured(network, shop, "", (), 0, 0.0)
        if method == FILTERS:
            made = _thinner(network, shop, criterion)
        elif method == INTEGERS:
            made = _in_integers(network, shop)
        else:
            made = _altered(network, method)
        for name, blocks, units, alone in made:
            for share in shares or VALUES[method]:
                yield from _measured(alone(share), shop, name, blocks, units, share)


def _thinner(network: Network, shop: Workshop, criterion: str) -> Iterator[Alone]:
    """Yield every group of units, with what takes a share of them out."""
    for group in group_list(network.project):

        def alone(share: float, name: str = group.name) -> Network:
            return prune(network, shop, 0.0, criterion, blocks={name: share})

        yield group.name, group.blocks, len(group.units), alone


def _altered(network: Network, method: str) -> Iterator[Alone]:
    """Yield every block with weights, with what prunes or rounds these alone."""
    weights = weights_of(network.model)
    by_block: dict[Path, list[str]] = {}
    for name, path in blocks_of(network.model, weights).items():
        by_block.setdefault(path, []).append(name)
    for path, names in by_block.items():

        def alone(value: float, names: Sequence[str] = names) -> Network:
            if method == BITS:
                return on_grids(network, dict.fromkeys(names, int(value)))
            return network.with_weights(
                {name: _smallest_gone(weights[name], value) for name in names}
            )

        yield way_to(path), (path,), sum(weights[name].numel() for name in names), alone


def _in_integers(network: Network, shop: Workshop) -> Iterator[Alone]:
    """Yield every block that can work in whole numbers, with what makes them of it alone."""
    model = onnx_of(network, shop)
    blocks = blocks_of_operators(model, network)
    weights = weights_of(network.model)
    sizes: Counter[Path] = Counter()
    for name, path in blocks_of(network.model, weights).items():
        sizes[path] += weights[name].numel()
    for path in dict.fromkeys(weighed_blocks(model, blocks)):

        def alone(_: float, path: Path = path) -> Network:
            others = (node.name for node in model.graph.node if blocks.get(node.name) != path)
            return Int8().quantized(model, dict.fromkeys(others, 0), network, shop)

        yield way_to(path), (path,), sizes[path], alone


def _smallest_gone(weight: Tensor, share: float) -> Tensor:
    sizes = weight.detach().abs()
    count = round(share * sizes.numel())
    if not count:
        return weight.detach()
    return weight.detach().masked_fill(sizes <= sizes.reshape(-1).kthvalue(count).values, 0.0)


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
