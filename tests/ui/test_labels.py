"""Texts beside points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from designer.ui.plots.labels import SIDES, best_side

SEEN = QRectF(0, 0, 400, 300)
SIZE = QSizeF(12, 16)
inside = st.tuples(st.floats(0, 400), st.floats(0, 300))


def _dot(x: float, y: float) -> QRectF:
    return QRectF(x - 5, y - 5, 10, 10)


def test_alone_it_stands_above_on_the_right() -> None:
    side, where = best_side(QPointF(200, 150), SIZE, [_dot(200, 150)], SEEN)
    assert side == SIDES[0] and where.left() > 200 and where.bottom() < 150


@given(inside)
def test_it_is_seen_whole_and_leaves_its_own_point_free(at: tuple[float, float]) -> None:
    _, where = best_side(QPointF(*at), SIZE, [_dot(*at)], SEEN)
    assert SEEN.adjusted(-0.5, -0.5, 0.5, 0.5).contains(where)
    assert not where.intersects(_dot(*at).adjusted(0.5, 0.5, -0.5, -0.5))


@pytest.mark.parametrize("apart", [0, 3, 9, 14])
def test_points_that_lie_close_do_not_hide_their_numbers(apart: float) -> None:
    points = [QPointF(200 + apart * place, 150) for place in range(3)]
    taken = [_dot(one.x(), one.y()) for one in points]
    for point in points:
        _, where = best_side(point, SIZE, taken, SEEN)
        assert not any(where.intersects(one) for one in taken)
        taken.append(where)
