"""What blocks bear, read off between what was measured; and which blocks go together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.compress.sensing import bearing
from designer.compress.sensing.bearing import Bearing, Borne
from designer.compress.widths.coupling import group_of, joints
from designer.compress.widths.narrowing import group_list
from designer.job import Event
from designer.project.graph import Graph, Node, Wire
from designer.project.project import Project


def borne(share: float, **measured: float) -> Borne:
    blocks = (("stage", "conv"), ("dense",)) if share else ()
    return Borne("stage/conv" if share else "", blocks, 8, share, "validation", measured)


ROWS = (
    borne(0.0, loss=0.5, accuracy=0.9),
    borne(0.5, loss=0.6, accuracy=0.8),
    borne(0.75, loss=1.5, accuracy=0.6),
)


@given(st.floats(0.0, 1.0))
def test_more_that_goes_never_costs_less_between_rising_measurements(share: float) -> None:
    found = Bearing(ROWS).costs(share)
    more = Bearing(ROWS).costs(min(1.0, share + 0.1))
    assert found.keys() == {("stage", "conv"), ("dense",)}
    assert all(0 <= found[way] <= more[way] + 1e-12 for way in found)


def test_costs_are_points_of_accuracy_or_a_rise_of_the_loss() -> None:
    assert Bearing(ROWS).costs(0.5)[("dense",)] == pytest.approx(0.1)
    assert Bearing(ROWS).costs(0.25)[("dense",)] == pytest.approx(0.05)
    assert Bearing(ROWS).costs(0.9)[("dense",)] == pytest.approx(0.3)
    numbers = tuple(
        Borne(row.name, row.blocks, 8, row.share, "validation", {"loss": row.measured["loss"]})
        for row in ROWS
    )
    assert Bearing(numbers).costs(0.5)[("dense",)] == pytest.approx(0.2)
    assert Bearing(()).costs(0.5) == {}


def test_a_composite_costs_what_its_dearest_block_costs() -> None:
    costs = Bearing(ROWS).costs(0.5)
    assert bearing.here(costs, ()) == {"stage": costs["stage", "conv"], "dense": costs["dense",]}
    assert bearing.here(costs, ("stage",)) == {"conv": costs["stage", "conv"]}


def test_what_was_measured_is_kept_with_the_run(tmp_path: Path) -> None:
    assert bearing.kept(tmp_path) is None
    bearing.keep(tmp_path, Bearing(ROWS, "Taylor"))
    found = bearing.kept(tmp_path)
    assert found is not None and found.criterion == "Taylor"
    assert found.costs(0.6) == Bearing(ROWS).costs(0.6)
    (tmp_path / bearing.FILE).write_text('{"rows": 3}')
    assert bearing.kept(tmp_path) is None


def test_an_event_from_the_worker_is_what_was_measured() -> None:
    assert Event.from_record(ROWS[1].record()) == ROWS[1]


def drawing(*wires: tuple[str, str, str]) -> Graph:
    kinds = {"input": "Input", "output": "Output", "add": "Add", "concat": "Concat"}
    sizes = {"input": {"shape": [4]}, "output": {}, "add": {}, "concat": {}}
    names = dict.fromkeys(name for source, target, _ in wires for name in (source, target))
    nodes = {
        name: Node(
            name,
            kinds.get(name.rstrip("0123456789"), "Linear"),
            "",
            sizes.get(name.rstrip("0123456789"), {"features": 6}),
        )
        for name in names
    }
    made = [Wire(source, "out", target, port) for source, target, port in wires]
    return Graph(nodes, {wire.end: wire for wire in made})


def test_blocks_that_are_added_go_together_and_it_is_told_where() -> None:
    graph = drawing(
        ("input", "a", "in"),
        ("input", "b", "in"),
        ("a", "add1", "1"),
        ("b", "add1", "2"),
        ("add1", "c", "in"),
        ("c", "add2", "1"),
        ("add1", "d", "in"),
        ("d", "add2", "2"),
        ("add2", "last", "in"),
        ("last", "output", "in"),
    )
    groups = group_list(Project(graph=graph))
    first, second = group_of(groups, ("a",)), group_of(groups, ("d",))
    assert first is not None and set(first.blocks) == {("a",), ("b",)}
    assert second is not None and set(second.blocks) == {("c",), ("d",)}
    assert group_of(groups, ("last",)) is None
    makers = {path[0] for group in groups for path in group.blocks}
    assert joints(graph, {"a", "b"}, makers) == ("add1",)
    assert joints(graph, {"c", "d"}, makers) == ("add2",)


def test_what_lies_side_by_side_is_not_joined() -> None:
    graph = drawing(
        ("input", "a", "in"),
        ("input", "b", "in"),
        ("a", "concat", "1"),
        ("b", "concat", "2"),
        ("concat", "last", "in"),
        ("last", "output", "in"),
    )
    assert joints(graph, {"a", "b"}, {"a", "b"}) == ()
