"""Wires that blocks would hide run beside them; hits and boxes follow the curve that is drawn."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from designer.project.graph import Graph, Node, Wire
from designer.ui.canvas.lanes import CELL, _Raster, _usual
from designer.ui.canvas.scene import Scene
from designer.ui.canvas.wires import path
from tests.ui.canvas.hand import project


def scene_of(graph: Graph) -> Scene:
    scene = Scene()
    scene.become(graph)
    scene.refresh()
    return scene


def row(*, target_port: str = "2") -> Graph:
    nodes = [Node(f"r{n}", "ReLU", x=240.0 * n) for n in range(4)] + [Node("a1", "Add", x=960.0)]
    wires = [(f"r{n}", f"r{n + 1}") for n in range(3)] + [
        ("r3", "a1", "1" if target_port == "2" else "2")
    ]
    return project(nodes, *wires, ("r0", "a1", target_port)).graph


def test_a_skip_runs_below_the_blocks_it_skips(qapp: object) -> None:
    scene = scene_of(row())
    number = scene.wires.number["a1", "2"]
    lane = scene.wires.curve[5, number]
    assert lane > max((scene.blocks.y + scene.blocks.h)[1:4])
    assert np.isnan(scene.wires.curve[5, scene.wires.number["r1", "in"]])
    above = scene_of(row(target_port="1"))
    assert above.wires.curve[5, above.wires.number["a1", "1"]] < 0


def test_a_wire_that_nothing_hides_has_no_lane(qapp: object) -> None:
    nodes = [Node("r0", "ReLU"), Node("r1", "ReLU", x=900), Node("r2", "ReLU", x=450, y=300)]
    scene = scene_of(project(nodes, ("r0", "r1")).graph)
    assert np.isnan(scene.wires.curve[5]).all()
    moved = scene.graph.with_nodes([Node("r2", "ReLU", x=450, y=10)])
    damage = scene.become(moved)
    assert not np.isnan(scene.wires.curve[5]).any()
    assert damage is not None and damage.contains(QPointF(450, scene.wires.curve[5, 0]))


def test_a_wire_that_leads_back_passes_what_hangs_below_its_row(qapp: object) -> None:
    """A branch below the row is no reason to run through it: there is room further down."""
    nodes = [Node("r0", "ReLU", x=900), Node("below", "ReLU", x=450, y=130),
             Node("r1", "ReLU", y=300)]  # fmt: skip
    scene = scene_of(project(nodes, ("r0", "r1")).graph)
    row, lane = scene.blocks.row["below"], scene.wires.curve[5, 0]
    assert scene.blocks.y[row] + scene.blocks.h[row] < lane < 300


def test_a_wire_that_leads_back_runs_between_the_rows(qapp: object) -> None:
    nodes = [Node("r0", "ReLU", x=900), Node("r1", "ReLU", y=300)]
    scene = scene_of(project(nodes, ("r0", "r1")).graph)
    assert scene.blocks.h[0] < scene.wires.curve[5, 0] < 300


def test_a_drag_carries_lanes_along_and_a_torn_one_is_straight(qapp: object) -> None:
    scene = scene_of(row())
    number = scene.wires.number["a1", "2"]
    before = scene.wires.curve[5, number]
    rows = np.arange(len(scene.blocks))
    scene.wires.carry(scene.blocks, rows, 50.0)
    assert scene.wires.curve[5, number] == before + 50.0
    scene.wires.carry(scene.blocks, rows[:1], 50.0)
    assert math.isnan(scene.wires.curve[5, number])


def behind(scene: Scene, number: int) -> list[str]:
    """Return the blocks that a wire runs behind, its own aside."""
    wires, blocks = scene.wires, scene.blocks
    curve = wires.path_of(number)
    points = [curve.pointAtPercent(part / 200) for part in range(201)]
    ends = wires.source[number], wires.target[number]
    return [
        item.node.id
        for row, item in enumerate(blocks.items)
        if row not in ends
        and any(blocks.rect(row).adjusted(4, 4, -4, -4).contains(point) for point in points)
    ]


def test_a_wire_to_the_row_after_the_next_passes_beside_the_row_between(qapp: object) -> None:
    nodes = [Node("r0", "ReLU"), Node("r1", "ReLU", "with a long name", y=200),
             Node("r2", "ReLU", y=360)]  # fmt: skip
    scene = scene_of(project(nodes, ("r0", "r2")).graph)
    assert behind(scene, 0) == []
    assert scene.blocks.h[0] < scene.wires.curve[5, 0] < 200


def test_a_wire_that_comes_down_upon_a_row_turns_before_it(qapp: object) -> None:
    """From the end of one row to the second branch of the next, whose first is longer."""
    nodes = [Node("end", "ReLU", x=700)]
    nodes += [Node(f"r{n}", "ReLU", x=240.0 * n, y=200) for n in range(6)]
    scene = scene_of(project([*nodes, Node("second", "ReLU", y=320)], ("end", "second")).graph)
    assert behind(scene, 0) == []


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=3, max_size=14,
                unique=True))  # fmt: skip
def test_another_lane_is_taken_only_where_less_lies_in_the_way(
    spots: list[tuple[int, int]],
) -> None:
    """Blocks in rows and columns: a wire never runs behind more than it would in its usual lane."""
    nodes = [Node(f"r{n}", "ReLU", x=240.0 * x, y=140.0 * y) for n, (x, y) in enumerate(spots)]
    scene = Scene()
    scene.become(project(nodes, ("r0", "r1")).graph)
    wires = scene.wires
    ends = wires.source, wires.target
    found = behind(scene, 0)
    wires.curve[5] = _usual(scene.blocks, wires.curve, *ends, wires.input > wires.output)
    assert len(found) <= len(behind(scene, 0))


places = st.tuples(st.integers(-1500, 1500), st.integers(-600, 600))


@given(st.lists(places, min_size=2, max_size=9), st.data())
def test_a_wire_is_hit_on_its_drawn_curve_and_lies_in_its_box(
    spots: list[tuple[int, int]], data: st.DataObject
) -> None:
    nodes = [Node(f"r{n}", "ReLU", x=float(x), y=float(y)) for n, (x, y) in enumerate(spots)]
    wires = [(f"r{n}", f"r{n + 1}") for n in range(len(nodes) - 1)]
    scene = Scene()
    scene.become(project(nodes, *wires).graph)
    number = data.draw(st.integers(0, len(wires) - 1))
    curve = path(*scene.wires.curve[:, number].tolist())
    point = curve.pointAtPercent(data.draw(st.floats(0, 1)))
    left, top, right, bottom = scene.wires.box[:, number].tolist()
    assert left - 1 <= point.x() <= right + 1 and top - 1 <= point.y() <= bottom + 1
    hit = scene.wires.at(point, 6.0)
    assert hit >= 0
    if hit != number:  # another wire may lie there as well
        other = path(*scene.wires.curve[:, hit].tolist())
        assert other.intersects(_around(point, 8.0))
    far = QPointF(point.x(), bottom + 500)
    assert scene.wires.at(far, 6.0) != number


@given(st.lists(places, min_size=1, max_size=12))
def test_a_cell_knows_the_highest_top_and_the_lowest_bottom_of_its_blocks(
    spots: list[tuple[int, int]],
) -> None:
    graph = project([Node(f"r{n}", "ReLU", x=x / 9, y=y / 9) for n, (x, y) in enumerate(spots)])
    scene = Scene()
    scene.become(graph.graph)
    blocks = scene.blocks
    raster = _Raster(blocks, np.arange(len(blocks)), blocks.bounds())
    x, y = blocks.x + blocks.w / 2, blocks.y + blocks.h / 2
    tops, bottoms = raster.look_up(x, y)
    left, up = raster._left, raster._top  # a border must lie where the raster has it
    for number in range(len(blocks)):
        column, line = (x[number] - left) // CELL, (y[number] - up) // CELL
        mine = [
            other
            for other in range(len(blocks))
            if (blocks.x[other] - left) // CELL <= column
            and column <= (blocks.x[other] + blocks.w[other] - left) // CELL
            and (blocks.y[other] - up) // CELL <= line
            and line <= (blocks.y[other] + blocks.h[other] - up) // CELL
        ]
        assert tops[number] == min(blocks.y[other] for other in mine)
        assert bottoms[number] == max((blocks.y + blocks.h)[other] for other in mine)


def _around(point: QPointF, reach: float) -> QRectF:
    return QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)


@pytest.mark.parametrize("count", [1, 60])
def test_wires_follow_blocks_that_come_and_go(qapp: object, count: int) -> None:
    nodes = [Node(f"r{n}", "ReLU", x=200.0 * n) for n in range(count + 2)]
    wires = [(f"r{n}", f"r{n + 1}") for n in range(count + 1)]
    graph = project(nodes, *wires).graph
    scene = scene_of(graph)
    scene.become(graph.without(["r0"]))
    scene.become(graph)
    back = scene_of(graph)
    assert scene.wires.box.tolist() == back.wires.box.tolist()
    assert scene.wires.source.tolist() == back.wires.source.tolist()
    scene.become(Graph())
    assert len(scene.wires) == len(scene.blocks) == 0


def test_two_blocks_may_be_wired_twice(qapp: object) -> None:
    graph = project([Node("r0", "ReLU"), Node("a1", "Add", x=300)], ("r0", "a1", "1")).graph
    scene = scene_of(graph.with_wires([Wire("r0", "out", "a1", "2")]))
    assert len(scene.wires) == 2
    assert scene.wires.curve[3, 0] != scene.wires.curve[3, 1]
