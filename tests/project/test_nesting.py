"""Frames within frames: every title can be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from designer.project.layout.boxes import Box
from designer.project.nesting import EDGE, HEAD, ROOM, nested

SIDES = st.integers(0, 60).map(float)


def grown(box: Box, left: float, top: float, right: float, bottom: float) -> Box:
    return Box(box.left - left, box.top - top, box.right + right, box.bottom + bottom)


@given(st.lists(st.tuples(SIDES, SIDES, SIDES, SIDES), max_size=3))
def test_frames_around_a_new_one_leave_their_titles_free(
    margins: list[tuple[float, float, float, float]],
) -> None:
    held = Box(0.0, 0.0, 120.0, 56.0)
    frames, box = {}, held
    for number, sides in enumerate(margins):
        box = grown(box, *sides)
        frames[f"f{number}"] = box
    new, larger = nested(held, frames, [held])
    assert new == grown(held, ROOM, ROOM + HEAD, ROOM, ROOM)
    now = {**frames, **larger}
    for key, one in now.items():
        assert one.holds(grown(new, EDGE, HEAD + EDGE, EDGE, EDGE)) and one.holds(frames[key])


def test_a_frame_does_not_grow_over_what_lies_above_it() -> None:
    held, frame, above = Box(0, 0, 120, 56), Box(-24, -56, 900, 200), Box(0, -120, 120, -64)
    new, larger = nested(held, {"f": frame}, [held, above])
    assert not larger and new.top == frame.top + HEAD == held.top - HEAD
    pinned = nested(held, {"f": frame}, [held], fixed=["f"])
    assert pinned == (new, {})


def test_frames_that_hold_something_else_stay_as_they_are() -> None:
    held, aside = Box(0, 0, 120, 56), Box(400, -56, 900, 200)
    assert nested(held, {"f": aside}, [held])[1] == {}
