"""The table of layers says what the walk found."""

from __future__ import annotations

import csv as csv_module
import io

from designer.network.check import check
from designer.network.layer_table import layer_table
from designer.table import csv, markdown
from tests.network.graphs import chain, lenet


def test_the_rows_are_the_blocks_and_the_sums_are_those_of_the_walk() -> None:
    found = check(lenet())
    rows = list(csv_module.DictReader(io.StringIO(csv(layer_table(found)))))
    assert [row["Block"] for row in rows] == [found.graph.nodes[k].title for k in found.order]
    assert sum(int(row["Parameters"]) for row in rows) == found.parameters == 61_706
    assert sum(int(row["Multiply-adds"]) for row in rows) == found.macs
    assert "**61,706**" in markdown(layer_table(found))


def test_another_order_and_what_is_not_known() -> None:
    found = check(
        chain(("input", "Input", {"shape": [4]}), ("x", "NoSuchBlock"), ("output", "Output"))
    )
    table = layer_table(found, order=["x", "input"])
    assert [row[:3] for row in table.rows] == [
        ("x", "NoSuchBlock (unknown)", "—"),
        ("input", "Input", "4"),
    ]
