"""From nodes to blocks and their ports: right, forgiving and quick."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from designer.blocks import registry
from designer.blocks.convolution import Conv2d
from designer.blocks.registry import UnknownBlock, block_of, ports_of
from designer.project.graph import Node, Wire
from designer.unit import ParameterError


def test_block_of_reads_parameters() -> None:
    node = Node("conv1", "Conv2d", parameters={"filters": 8, "kernel": [3, 5], "later": 1})
    assert block_of(node) == Conv2d(filters=8, kernel=(3, 5))


def test_unknown_kind_and_unreadable_parameters() -> None:
    """Each is its own error, raised anew each time, in one sentence."""
    for _ in range(2):
        with pytest.raises(UnknownBlock, match="no block of the kind “Warp”"):
            block_of(Node("w", "Warp"))
        with pytest.raises(ParameterError, match="filters: expected a whole number"):
            block_of(Node("c", "Conv2d", parameters={"filters": "many"}))


def test_ports() -> None:
    assert ports_of(Node("c", "Conv2d")) == (("in",), ("out",))
    assert ports_of(Node("i", "Input")) == ((), ("out",))
    assert ports_of(Node("a", "Add", parameters={"branches": 3}))[0] == ("1", "2", "3")
    assert ports_of(Node("m", "MultiheadAttention"))[0] == ("query", "key", "value", "mask")


def test_ports_where_a_parameter_cannot_be_read() -> None:
    """The readable ones still count, so that wires keep their places."""
    node = Node("c", "Concatenate", parameters={"branches": 4, "axis": "sideways"})
    assert ports_of(node)[0] == ("1", "2", "3", "4")
    assert ports_of(replace(node, parameters={"branches": "?"}))[0] == ("1", "2")


def test_ports_of_an_unknown_kind() -> None:
    """It has what its wires use, so that it stays wired."""
    node = Node("w", "Warp")
    assert ports_of(node) == (("in",), ("out",))
    wires = [Wire("a", "out", "w", "past"), Wire("w", "future", "b", "in")]
    assert ports_of(node, wires) == (("past",), ("future",))


def test_each_node_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking again costs a look-up, also for a node that was moved or renamed."""
    calls: list[Any] = []
    make = Conv2d.make

    def counted(cls: type[Conv2d], values: Any) -> Conv2d:
        calls.append(values)
        return make(values)

    monkeypatch.setattr(Conv2d, "make", classmethod(counted))
    nodes = [Node(f"c{n}", "Conv2d", parameters={"filters": n + 1}) for n in range(5000)]
    for _ in range(3):
        for node in nodes:
            block_of(node)
            ports_of(replace(node, x=9.0, name="moved"))
    assert len(calls) == len(nodes)


def test_what_is_kept_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Old parameters are let go, and never mistaken for others at the same address."""
    monkeypatch.setattr(registry, "_MOST_KEPT", 50)
    for number in range(500):
        block = block_of(Node("c", "Conv2d", parameters={"filters": number + 1}))
        assert block == Conv2d(filters=number + 1)
        assert len(registry._kept) <= 50 or number == 0
