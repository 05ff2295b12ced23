"""The tour notices what a person does, does it where asked, and lies beside what it speaks of."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from designer.project import edits
from designer.project.project import Project
from designer.ui.app import Program
from designer.ui.tour.card import AWAY, beside
from designer.ui.tour.control import TourControl
from designer.ui.tour.looking import CHAIN, first
from designer.ui.tour.steps import STEPS
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.ui.conftest import opened


@pytest.fixture
def bench(program: Program) -> Workbench:
    """Return the contents of a window with an empty project, in which the tour has begun."""
    bench = opened(program, Project())
    bench.actions.by_key["tour"].trigger()
    assert bench.tour.running and not bench.start.visible
    return bench


def at(tour: TourControl, key: str, qtbot: QtBot) -> None:
    """Wait until the card of a step is shown."""
    qtbot.waitUntil(lambda: tour.step.key == key, timeout=5000)


def do_until(bench: Workbench, key: str, qtbot: QtBot) -> None:
    """Let the tour do every step before one."""
    tour, card = bench.tour, bench.tour.card
    assert card is not None
    for step in STEPS:
        if step.key == key:
            break
        at(tour, step.key, qtbot)
        (card.how if card.how.isVisible() else card.next).click()
    at(tour, key, qtbot)


def trained(bench: Workbench, **test: float) -> None:
    """Make it look as if a training had ended."""
    finished = SimpleNamespace(test=test)
    bench.training.record = SimpleNamespace(finished=finished, failed="")  # type: ignore[assignment]
    bench.job.ended.emit()


def test_everything_can_be_shown_by_the_tour_itself(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.training, "train", lambda: trained(bench, accuracy=0.925))
    do_until(bench, "train", qtbot)
    project = bench.session.project
    assert [node.kind for node in project.graph.nodes.values()] == list(CHAIN)
    assert bench.session.check_now().ok
    card, tour = bench.tour.card, bench.tour
    assert card is not None
    card.how.click()
    at(tour, "curves", qtbot)
    card.next.click()
    at(tour, "result", qtbot)
    assert "92.5 %" in card.told.text()
    card.how.click()
    at(tour, "end", qtbot)
    card.next.click()
    assert not tour.running and not card.isVisible()
    while bench.session.history.undo():
        pass
    assert bench.session.project == Project()


def test_what_the_person_does_is_noticed(bench: Workbench, qtbot: QtBot) -> None:
    tour, card = bench.tour, bench.tour.card
    assert card is not None and card.next.hasFocus()
    qtbot.keyClick(card.next, Qt.Key.Key_Space)
    at(tour, "data", qtbot)
    bench.session.history.do(
        "choose", lambda project: edits.set_data(project, {"source": Choice("Digits")})
    )
    at(tour, "input", qtbot)
    bench.canvas.add_block("Input")
    at(tour, "shape", qtbot)
    node = first(bench, "Input")
    assert node is not None
    bench.session.history.do(
        "set", lambda project: edits.set_parameters(project, node.id, {"shape": [1, 8, 8]})
    )
    at(tour, "blocks", qtbot)
    bench.canvas.add_block("Linear")
    assert "✓  Linear" in card.ticks.text() and "○  Flatten" in card.ticks.text()
    qtbot.wait(900)
    assert tour.step.key == "blocks", "two of them are still to be added"


def test_one_can_go_back_and_on_again(bench: Workbench, qtbot: QtBot) -> None:
    do_until(bench, "input", qtbot)
    tour, card = bench.tour, bench.tour.card
    assert card is not None and card.how.isVisible() and not card.next.isVisible()
    card.previous.click()
    assert tour.step.key == "data" and card.next.isVisible() and not card.how.isVisible()
    qtbot.wait(900)
    assert tour.step.key == "data", "a step that was done before waits for the person"
    card.next.click()
    assert tour.step.key == "input"
    card.skip.click()
    assert not tour.running


def test_a_drawn_network_is_left_alone(opener: object, program: Program) -> None:
    from tests.ui.conftest import digits

    drawn = opened(program, digits())
    drawn.actions.by_key["tour"].trigger()
    assert not drawn.tour.running and len(program.windows) == 2
    other = program.windows[1].workbench
    assert other is not None and other.tour.running
    assert not other.session.project.graph.nodes


def test_the_key_of_the_tour_leads_to_its_card_and_escape_back(
    bench: Workbench, qtbot: QtBot
) -> None:
    do_until(bench, "data", qtbot)
    bench.canvas.setFocus()
    bench.actions.by_key["tour"].trigger()
    card = bench.tour.card
    assert card is not None and bench.window.focusWidget() is card.how
    qtbot.keyClick(card.how, Qt.Key.Key_Escape)
    assert bench.window.focusWidget() is bench.canvas and bench.tour.running


def test_a_failed_training_is_told_on_the_card(bench: Workbench, qtbot: QtBot) -> None:
    do_until(bench, "train", qtbot)
    bench.training.train = lambda: None  # type: ignore[method-assign]
    bench.tour._show([step.key for step in STEPS].index("curves"))
    bench.training.record = SimpleNamespace(finished=None, failed="It ran out of memory.")  # type: ignore[assignment]
    bench.job.ended.emit()
    card = bench.tour.card
    assert card is not None and card.told.text() == "It ran out of memory."
    assert card.previous.isVisible()


def test_every_card_lies_in_the_window_and_off_its_thing(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.resize(1280, 800)
    tour = bench.tour
    for place in range(len(STEPS)):
        tour._show(place)
        card = tour.card
        assert card is not None
        assert bench.window.rect().contains(card.geometry()), STEPS[place].key
        assert card.title.text() and card.text.text().rstrip(".").count("{") == 0
        top = bench.window.top
        assert card.y() > top.geometry().bottom(), "the workspaces can still be reached"
        spot = STEPS[place].spot(bench)
        if spot is not None and top.isAncestorOf(spot[0]):
            middle = spot[0].mapTo(bench.window, spot[1].center()).x()
            assert card.geometry().left() <= middle <= card.geometry().right()
        if spot is not None and spot[0] is not bench.canvas:
            shown = QRect(spot[0].mapTo(bench.window, spot[1].topLeft()), spot[1].size())
            assert not card.geometry().intersects(shown), STEPS[place].key


@given(
    st.integers(0, 1000), st.integers(0, 700), st.integers(1, 1200), st.integers(1, 800),
    st.booleans(),
)  # fmt: skip
def test_a_card_never_leaves_the_window(
    x: int, y: int, width: int, height: int, below: bool
) -> None:
    room, card = QRect(0, 0, 1200, 800), QRect(0, 0, 340, 220)
    spot = QRect(x, y, width, height) & room
    place = QRect(beside(card, spot, room, below_first=below), card.size())
    assert room.adjusted(-AWAY, -AWAY, AWAY, AWAY).contains(place)
    if place.intersects(spot):
        free = (spot.left(), room.right() - spot.right())
        assert max(free) < card.width() + AWAY + 1
        assert max(spot.top(), room.bottom() - spot.bottom()) < card.height() + AWAY + 1
    assert isinstance(place.topLeft(), QPoint)
