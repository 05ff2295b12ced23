"""Aligning and distributing boxes of any size, some of them held fast."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.project.arranging import Axis, Box, Side, align, distribute
from designer.project.graph import Point

LENGTHS = st.integers(1, 60).map(lambda steps: steps * 4.0)
PLACES = st.integers(-500, 500).map(lambda steps: steps * 2.0)
BOXES = st.lists(st.builds(Box, PLACES, PLACES, LENGTHS, LENGTHS), max_size=9).map(
    lambda boxes: {f"b{number}": box for number, box in enumerate(boxes)}
)
HELD = st.sets(st.integers(0, 8).map("b{}".format), max_size=4)
SIDES: tuple[Side, ...] = ("left", "centre", "right", "top", "middle", "bottom")


def after(boxes: dict[str, Box], places: dict[str, Point]) -> dict[str, Box]:
    return {
        key: box._replace(x=places[key][0], y=places[key][1]) if key in places else box
        for key, box in boxes.items()
    }


def line(box: Box, side: Side) -> float:
    return {
        "left": box.x,
        "centre": box.x + box.width / 2,
        "right": box.x + box.width,
        "top": box.y,
        "middle": box.y + box.height / 2,
        "bottom": box.y + box.height,
    }[side]


@given(BOXES, st.sampled_from(SIDES))
def test_aligned_boxes_share_a_line_and_move_along_one_axis(
    boxes: dict[str, Box], side: Side
) -> None:
    moved = after(boxes, align(boxes, side))
    assert len({line(box, side) for box in moved.values()}) <= 1
    for key, box in boxes.items():
        if side in ("left", "centre", "right"):
            assert moved[key].y == box.y
        else:
            assert moved[key].x == box.x
    assert after(moved, align(moved, side)) == moved


@given(BOXES, st.sampled_from(SIDES))
def test_the_line_is_that_of_the_rectangle_around_all(boxes: dict[str, Box], side: Side) -> None:
    if not boxes:
        return
    left, top = min(b.x for b in boxes.values()), min(b.y for b in boxes.values())
    right = max(b.x + b.width for b in boxes.values())
    bottom = max(b.y + b.height for b in boxes.values())
    around = line(Box(left, top, right - left, bottom - top), side)
    assert all(line(b, side) == around for b in after(boxes, align(boxes, side)).values())


@given(BOXES, HELD, st.sampled_from(SIDES))
def test_what_is_held_stays_and_says_where(
    boxes: dict[str, Box], held: set[str], side: Side
) -> None:
    places = align(boxes, side, held)
    assert not places.keys() & held
    fixed = [box for key, box in boxes.items() if key in held]
    if len(fixed) == 1:
        moved = after(boxes, places)
        assert {line(box, side) for box in moved.values()} == {line(fixed[0], side)}


def gaps(row: list[Box], axis: Axis) -> list[float]:
    if axis == "across":
        return [b.x - a.x - a.width for a, b in pairwise(row)]
    return [b.y - a.y - a.height for a, b in pairwise(row)]


def middle(box: Box, axis: Axis) -> float:
    return line(box, "centre" if axis == "across" else "middle")


@given(BOXES, st.sampled_from(["across", "down"]))
def test_distributed_boxes_have_equal_gaps_and_the_outermost_stay(
    boxes: dict[str, Box], axis: Axis
) -> None:
    order = sorted(boxes, key=lambda key: middle(boxes[key], axis))
    places = distribute(boxes, axis)
    moved = after(boxes, places)
    found = gaps([moved[key] for key in order], axis)
    if len(boxes) >= 3:
        assert found == pytest.approx([found[0]] * len(found))
        assert places.keys() == set(order[1:-1])
    else:
        assert not places


@given(BOXES, HELD, st.sampled_from(["across", "down"]))
def test_between_what_is_held_gaps_are_equal(
    boxes: dict[str, Box], held: set[str], axis: Axis
) -> None:
    order = sorted(boxes, key=lambda key: middle(boxes[key], axis))
    places = distribute(boxes, axis, held)
    assert not places.keys() & held
    moved = after(boxes, places)
    stays = [n for n, key in enumerate(order) if key in held or n in (0, len(order) - 1)]
    for begin, end in pairwise(stays if len(order) > 2 else []):
        found = gaps([moved[key] for key in order[begin : end + 1]], axis)
        assert found == pytest.approx([found[0]] * len(found))
