"""Named values of a project in printed source: constants above the classes that use them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from designer.blocks.block import Block
from designer.blocks.composite import CompositeBlock
from designer.call import literal, spelled
from designer.expression import Expression, ExpressionError, Number, printed
from designer.network.check import Check, every_block
from designer.network.naming import CONSTANT_TAKEN
from designer.project.graph import Node

Constants = Mapping[str, tuple[str, Number]]
"""The constant and the number of every value that blocks use, by the name of the value."""


def constants_of(walk: Check) -> Constants:
    """Return the constants for the values that the blocks of a walk use, in the order of use."""
    found: dict[str, tuple[str, Number]] = {}
    taken = set(CONSTANT_TAKEN)
    for _, node, _ in every_block(walk):
        for value in node.parameters.values():
            for name, number in value.uses if isinstance(value, Expression) else ():
                if name not in found:
                    stem = constant = name.upper()
                    count = 2
                    while constant in taken:
                        constant, count = f"{stem}_{count}", count + 1
                    taken.add(constant)
                    found[name] = constant, number
    return found


def spelled_out(block: Block, node: Node, constants: Constants) -> Block:
    """Return a block whose numbers are printed as the expressions that they come from."""
    if isinstance(block, CompositeBlock) or not constants:
        return block
    changes: dict[str, Any] = {}
    for item in block.parameters():
        value = node.parameters.get(item.name)
        if isinstance(value, Expression) and value.uses and item.counts:
            number = _spelled(getattr(block, item.name), value, item.type, constants)
            if number is not None:
                changes[item.name] = number
    return replace(block, **changes) if changes else block


def definitions(constants: Constants, body: str) -> str:
    """Return the lines that define the constants which a text uses."""
    return "\n".join(
        f"{constant} = {literal(number)}"
        for constant, number in constants.values()
        if re.search(rf"\b{re.escape(constant)}\b", body)
    )


def _spelled(number: Any, value: Expression, kind: str, constants: Constants) -> Any:
    try:
        texts = printed(value.text, {name: constant for name, (constant, _) in constants.items()})
    except ExpressionError:
        return None
    numbers = number if isinstance(number, tuple) else (number,)
    worth = value.value if isinstance(value.value, tuple) else (value.value,)
    if not (len(texts) == len(numbers) == len(worth)):
        return None  # one number for several axes, or more than Python's own functions
    whole = kind != "real"
    rounded = [
        f"int({text})" if whole and isinstance(part, float) else text
        for text, part in zip(texts, worth, strict=True)
    ]
    found = tuple(spelled(part, text) for part, text in zip(numbers, rounded, strict=True))
    return found if isinstance(number, tuple) else found[0]
