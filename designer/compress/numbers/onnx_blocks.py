"""Which block of a drawing each operator of its ONNX model comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.compress.inside import places
from designer.compress.network import Network
from designer.compress.single_blocks import own_values
from designer.compress.widths.groups import path_of
from designer.project.inside import Path

WEIGHTS_AT = {
    **dict.fromkeys(("Conv", "ConvTranspose", "Gemm", "MatMul"), (1,)),
    **dict.fromkeys(("LSTM", "GRU", "RNN"), (1, 2)),
    "Gather": (0,),
}
"""Which inputs of an operator may be weights."""


def bits_of_operators(model: Any, network: Network, given: Mapping[str, float]) -> dict[str, int]:
    """Return the bits that operators are given by their blocks, by their names; 0 for real numbers.

    Raises UserError where a block that is named has no weights in the model.
    """
    if not given:
        return {}
    blocks = blocks_of_operators(model, network)
    weighed = weighed_blocks(model, blocks)
    own = own_values(given, weighed, "weights that become whole numbers")
    return {name: int(own[path]) for name, path in blocks.items() if path in own}


def weighed_blocks(model: Any, blocks: Mapping[str, Path]) -> list[Path]:
    """Return the ways to the blocks of those operators that have weights in the model."""
    known = {one.name for one in model.graph.initializer}
    return [
        blocks[node.name]
        for node in model.graph.node
        if node.name in blocks
        and any(node.input[place] in known for place in WEIGHTS_AT.get(node.op_type, ()))
    ]


def blocks_of_operators(model: Any, network: Network) -> dict[str, Path]:
    """Return the ways to the blocks of operators, by the names that `Onnx` gave these.

    A weight says more than a name: where a convolution has taken in the norm behind it, it is the
    convolution's.
    """
    begins = {prefix: path_of(where) for where, prefix in places(network.model)}
    found: dict[str, Path] = {}
    for node in model.graph.node:
        scope = node.name.partition("/")[0] + "."
        weights = [node.input[place] for place in WEIGHTS_AT.get(node.op_type, ())]
        fitting = [
            (one is not scope, len(begin), path)
            for one in (*weights, scope)
            for begin, path in begins.items()
            if one.startswith(begin)
        ]
        if fitting:
            found[node.name] = max(fitting)[2]
    return found
