"""Blocks whose matrix is the product of two smaller ones, and the drawing with both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from designer.blocks.block import Block
from designer.blocks.convolution import CausalConv1d, _Convolution
from designer.blocks.dense import Linear
from designer.blocks.embedding import Embedding
from designer.blocks.recurrent import _Recurrent
from designer.blocks.registry import block_of
from designer.compress.inside import GAP, edited, fresh_id, places
from designer.compress.network import Network
from designer.compress.single_blocks import own_values
from designer.compress.widths.groups import path_of
from designer.network.build import build
from designer.network.check import check, every_block
from designer.project.graph import Graph, Node, Wire
from designer.project.inside import Path

State = dict[str, Tensor]


@dataclass(frozen=True)
class Pair:
    """How a block of one kind becomes two.

    Attributes:
        matrix: gives the matrix, outputs × inputs, of a block's weights.
        first: gives the new block, which stands before, for a rank.
        second: gives the parameters that the block itself changes to.
        weights: gives the weights of both from the factors U (outputs × rank), V (rank × inputs).
        before: whether the new block makes the rank from the inputs; else the block itself does,
            and the new one stands behind.
    """

    matrix: Callable[[Any, State], Tensor]
    first: Callable[[Any, int], tuple[str, dict[str, Any]]]
    second: Callable[[Any, int], dict[str, Any]]
    weights: Callable[[Any, State, Tensor, Tensor], tuple[State, State]]
    before: bool = True


def factorised(
    network: Network, energy: float, given: Mapping[str, float] | None = None
) -> tuple[Network, list[str]]:
    """Return the network with all blocks as two that saves weights, and sentences on the rest.

    The same network comes back where there is none. `given` are the energies of single blocks, by
    the ways to them, 0 for those that stay whole; raises UserError where one cannot become two.
    """
    state = network.model.state_dict()
    begins: dict[Path, list[tuple[Any, str]]] = {}
    for where, prefix in places(network.model):
        begins.setdefault(path_of(where), []).append((where, prefix))
    graph, told = network.project.graph, []
    made: dict[Any, State] = {}
    able = []
    for path, node, seen in every_block(check(graph)):
        if seen.known and path in begins and (pair := _pair(block_of(node))) is not None:
            able.append((path, node, pair))
    own = own_values(given or {}, (path for path, _, _ in able), "a matrix that can be two")
    for path, node, pair in able:
        block, wanted = block_of(node), own.get(path, energy)
        if not wanted:
            continue
        if isinstance(block, _Recurrent):
            told.append(
                f"“{node.title}”: its weights from step to step stay, as no two blocks draw them."
            )
        parts = [(where, _part(state, prefix)) for where, prefix in begins[path]]
        matrices = [pair.matrix(block, part) for _, part in parts]
        rank = max(rank_of(matrix, wanted) for matrix in matrices)
        rows, columns = matrices[0].shape
        if rank * (rows + columns) >= rows * columns:
            continue
        new = fresh_id(graph, path[:-1], f"{path[-1]}_rank")
        graph = edited(graph, path[:-1], _insertion(path[-1], new, block, pair, rank))
        for (where, part), matrix in zip(parts, matrices, strict=True):
            first, second = pair.weights(block, part, *factors(matrix, rank))
            made[(*where[:-1], (new, 0))], made[where] = first, second
    if not made:
        return network, told
    project = replace(network.project, graph=graph)
    model = build(graph, project.title)
    shapes = model.state_dict()
    for where, prefix in places(model):
        shapes |= {prefix + name: value for name, value in made.get(where, {}).items()}
    kept = {
        name: value
        for name, value in state.items()
        if name in shapes and not any(name.startswith(p) for p in _changed(network, made))
    }
    model.load_state_dict({**shapes, **kept})
    rules = {name: rule for name, rule in network.rules.items() if name in kept}
    return Network(project, model.eval(), rules), told


def rank_of(matrix: Tensor, energy: float) -> int:
    """Return the smallest rank that keeps this part of the sum of squared singular values."""
    squares = torch.linalg.svdvals(matrix.double()) ** 2
    total = float(squares.sum())
    if not total:
        return 1
    enough = squares.cumsum(0) >= energy * total * (1 - 1e-12)
    return int(enough.nonzero()[0]) + 1


def factors(matrix: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """Return U (rows × rank) and V (rank × columns), both of one scale, with U·V near a matrix."""
    left, sizes, right = torch.linalg.svd(matrix.double(), full_matrices=False)
    roots = sizes[:rank].sqrt()
    first, second = left[:, :rank] * roots, right[:rank] * roots[:, None]
    return first.to(matrix.dtype), second.to(matrix.dtype)


def _pair(block: Block) -> Pair | None:
    if isinstance(block, (_Convolution, CausalConv1d)) and block.groups > 1:
        return None
    return next((PAIRS[kind] for kind in type(block).__mro__ if kind in PAIRS), None)


def _part(state: State, prefix: str) -> State:
    return {name[len(prefix) :]: one for name, one in state.items() if name.startswith(prefix)}


def _changed(network: Network, made: dict[Any, State]) -> list[str]:
    return [prefix for where, prefix in places(network.model) if where in made]


def _insertion(key: str, new: str, block: Block, pair: Pair, rank: int) -> Callable[[Graph], Graph]:
    """Return the edit that puts the new block beside one, and makes room for it."""

    def insert(graph: Graph) -> Graph:
        node = graph.nodes[key]
        edge = node.x if pair.before else node.x + 1
        moved = [replace(one, x=one.x + GAP) for one in graph.nodes.values() if one.x >= edge]
        kind, parameters = pair.first(block, rank)
        name = f"{node.name} rank {rank}" if node.name else ""
        place = node.x if pair.before else node.x + GAP
        added = Node(new, kind, name, parameters, place, node.y)
        graph = graph.with_nodes(moved)
        node = graph.nodes[key]
        own = {**node.parameters, **pair.second(block, rank)}
        graph = graph.with_nodes([replace(node, parameters=own), added])
        if pair.before:
            wire = graph.wires[key, "in"]
            return graph.with_wires(
                [Wire(wire.source, wire.output, new, "in"), Wire(new, "out", key, "in")]
            )
        led = [replace(one, source=new) for one in graph.wires.values() if one.source == key]
        return graph.with_wires([*led, Wire(key, "out", new, "in")])

    return insert


def _sliding(block: Any, rank: int) -> tuple[str, dict[str, Any]]:
    values = {**block.values(), "filters": rank, "bias": False}
    return type(block).__name__, values


def _pointwise(block: Any, rank: int) -> dict[str, Any]:
    plain = {"kernel": [1], "stride": [1], "dilation": [1]}
    return plain if isinstance(block, CausalConv1d) else {**plain, "padding": [0]}


def _conv_weights(block: Any, part: State, left: Tensor, right: Tensor) -> tuple[State, State]:
    weight = part["weight"]
    first = {"weight": right.reshape(-1, *weight.shape[1:])}
    ones = (1,) * (weight.dim() - 2)
    return first, {**part, "weight": left.reshape(*left.shape, *ones)}


def _inputs_of(block: Any, part: State) -> list[str]:
    """Return the weights of a recurrent layer that read its input, of both directions."""
    if "weight_ih_l0" in part:
        names = ["weight_ih_l0", "weight_ih_l0_reverse"]
    else:
        names = ["layers.0.weight_ih_l0", "layers.1.weight_ih_l0"]
    return names[: block.directions]


def _recurrent_weights(block: Any, part: State, left: Tensor, right: Tensor) -> tuple[State, State]:
    names = _inputs_of(block, part)
    return {"weight": right}, {**part, **dict(zip(names, left.chunk(len(names)), strict=True))}


PAIRS: dict[type[Block], Pair] = {
    Linear: Pair(
        lambda block, part: part["weight"],
        lambda block, rank: ("Linear", {"features": rank, "bias": False}),
        lambda block, rank: {},
        lambda block, part, left, right: ({"weight": right}, {**part, "weight": left}),
    ),
    _Convolution: Pair(
        lambda block, part: part["weight"].flatten(1), _sliding, _pointwise, _conv_weights
    ),
    CausalConv1d: Pair(
        lambda block, part: part["weight"].flatten(1), _sliding, _pointwise, _conv_weights
    ),
    Embedding: Pair(
        lambda block, part: part["weight"],
        lambda block, rank: ("Linear", {"features": block.width, "bias": False}),
        lambda block, rank: {"width": rank},
        lambda block, part, left, right: ({"weight": right.T.contiguous()}, {"weight": left}),
        before=False,
    ),
    _Recurrent: Pair(
        lambda block, part: torch.cat([part[name] for name in _inputs_of(block, part)]),
        lambda block, rank: ("Linear", {"features": rank, "bias": False}),
        lambda block, rank: {},
        _recurrent_weights,
    ),
}
