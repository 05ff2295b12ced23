"""Teacher and student as columns: nothing overlaps, wires lead down, equals lie level."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.compress.depths.drawing import smaller
from designer.compress.distillation.hints import blocks_by_path, links
from designer.network.check import check, every_block
from designer.project.graph import Graph, Node
from designer.project.project import Project
from designer.templates import template
from designer.ui.panels.distil.flowing import Column, column, flatten
from designer.ui.panels.distil.pair import Wanted, pair
from tests.compress.conftest import wired
from tests.compress.networks import random_drawing


def opened_all(graph: Graph) -> set[tuple[str, ...]]:
    return {path for path, _, seen in every_block(check(graph)) if seen.inner is not None}


def sound(made: Column) -> None:
    """Check that no two blocks lie over each other and that every wire leads down."""
    assert set(made.boxes) == set(made.flat.blocks) == set(made.order)
    for one, two in combinations(made.boxes.values(), 2):
        aside = one.x + one.width <= two.x or two.x + two.width <= one.x
        assert aside or one.end <= two.y or two.end <= one.y
    for (source, target), way in zip(made.flat.wires, made.ways, strict=True):
        assert way[0] == (made.boxes[source].middle, made.boxes[source].end)
        assert way[-1] == (made.boxes[target].middle, made.boxes[target].y)
        downs = [y for _, y in way]
        assert downs == sorted(downs)
        for x, y in way[1:-1]:  # where a wire passes a row it touches no block of it
            assert not any(
                box.x < x < box.x + box.width and box.y < y < box.end for box in made.boxes.values()
            )


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 10**6), st.booleans(), st.booleans())
def test_blocks_never_overlap(seed: int, inside: bool, mirrored: bool) -> None:
    graph = random_drawing(random.Random(seed))
    flat = flatten(check(graph), opened_all(graph) if inside else ())
    sound(column(flat, mirrored=mirrored))


@pytest.mark.parametrize(
    "key",
    ["german-transformer", "inception-like", "residual", "vision-transformer", "hybrid/reviews"],
)
def test_templates_lie_well_opened_and_closed(key: str) -> None:
    graph = template(key).load().graph
    walk = check(graph)
    for opened in (set(), opened_all(graph)):
        left = column(flatten(walk, opened))
        sound(left)
        small = smaller(Project(graph=graph), 0.5, 0.5)
        right = column(flatten(check(small.graph), opened), mirrored=True, beside=left)
        sound(right)
        level = [path for path in right.boxes if path in left.boxes]
        assert level
        assert all(right.boxes[path].y >= left.boxes[path].y for path in level)


def test_equals_lie_level_and_what_is_gone_leaves_a_gap() -> None:
    project = template("vgg-like").load()
    small = smaller(project, 1.0, 0.5)
    left = column(flatten(check(project.graph)))
    right = column(flatten(check(small.graph)), mirrored=True, beside=left)
    assert len(right.boxes) < len(left.boxes)
    assert all(box.y == left.boxes[path].y for path, box in right.boxes.items())


def test_another_network_is_spread_over_the_height_of_its_teacher() -> None:
    left = column(flatten(check(template("vgg-like").load().graph)))
    nodes = [Node("input", "Input", "", {"shape": [4]}), Node("a", "Linear", "", {"features": 2})]
    short = flatten(check(wired(*nodes, Node("output", "Output"))))
    plain = column(short, mirrored=True)
    spread = column(short, mirrored=True, beside=left, kin=False)
    assert plain.extent.height < spread.extent.height <= left.extent.height
    sound(spread)


def test_wires_lead_through_the_edges_of_opened_composites() -> None:
    graph = template("vision-transformer").load().graph
    closed, opened = flatten(check(graph)), flatten(check(graph), opened_all(graph))
    assert all(len(path) == 1 for path in closed.blocks)
    inner = [path for path in opened.blocks if len(path) == 2]
    assert inner and not any(node.kind == "Input" for p in inner for node in [opened.blocks[p][0]])
    reached = {target for _, target in opened.wires}
    assert all(path in reached for path in inner)
    assert ("transformer1",) not in opened.blocks


def test_a_pair_holds_both_networks_and_their_hints() -> None:
    project = template("lenet-5").load()
    found = pair(Wanted(project, project, width=0.5, hints="conv1 > conv1; conv2 > gone"))
    assert found.student is not None and not found.trouble and found.kin
    fits, gone = found.links
    assert fits.projector == (3, 6) and not fits.trouble
    assert "no block “gone”" in gone.trouble and gone.instead == ("conv2", "conv2")
    assert found.student.costs[0] < found.teacher.costs[0]


def test_what_cannot_stand_side_by_side_says_why(tmp_path: object) -> None:
    project = template("lenet-5").load()
    assert "There is no file" in pair(Wanted(project, project, file="/nowhere.neurodraft")).trouble
    assert "write “conv1” as" in pair(Wanted(project, project, hints="conv1")).trouble
    assert "none can go" in pair(Wanted(project, project, depth=0.5)).note
    assert not pair(Wanted(project, project, width=0.5)).note
    assert pair(Wanted(project, project, width=0.5, note="A guess.")).note == "A guess."


def test_hints_between_unlike_shapes_say_why() -> None:
    walk = check(template("lenet-5").load().graph)
    blocks = blocks_by_path(walk)
    (found,) = links("conv1 > flatten", blocks, blocks)
    assert "cannot guide" in found.trouble and found.instead is not None
