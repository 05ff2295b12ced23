"""Statements printed on one line, or broken where they are too long for one as formatters do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.call import literal

WIDTH = 88


@dataclass(frozen=True)
class Group:
    """Items in brackets, such as the arguments of a call or the items of a list."""

    items: tuple[str | Group, ...]
    open: str = "("
    close: str = ")"
    call: bool = False


def call(name: str, *items: str | Group) -> Group:
    """Return a call of a function."""
    return Group(items, f"{name}(", call=True)


def listed(values: Sequence[object], brackets: str = "[]") -> Group:
    """Return a list of plain values, or a tuple with the brackets “()”."""
    return Group(tuple(literal(value) for value in values), brackets[0], brackets[1])


def lay(node: str | Group, indent: int = 4, before: str = "", after: str = "") -> str:
    """Return a statement that begins with `before` and ends with `after`, on as many lines."""
    margin = " " * indent
    whole = f"{margin}{before}{flat(node)}{after}"
    if isinstance(node, str) or len(whole) <= WIDTH:
        return whole
    inner = f"{margin}    {', '.join(map(flat, node.items))}"
    if node.call and len(inner) <= WIDTH:
        return f"{margin}{before}{node.open}\n{inner}\n{margin}{node.close}{after}"
    alone = node.call and len(node.items) == 1
    rows = [lay(item, indent + 4, after="" if alone else ",") for item in node.items]
    return "\n".join([f"{margin}{before}{node.open}", *rows, f"{margin}{node.close}{after}"])


def flat(node: str | Group) -> str:
    """Return a node on one line."""
    if isinstance(node, str):
        return node
    single = "," if node.open == "(" and len(node.items) == 1 else ""
    return f"{node.open}{', '.join(map(flat, node.items))}{single}{node.close}"
