"""The menu of the canvas: what it offers where, and that it acts where it was asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer.project import bending, edits
from designer.project.graph import Frame
from designer.ui.canvas.arranging import COLOURS
from designer.ui.workbench import Workbench


def right_click(bench: Workbench, at: QPoint) -> QMenu:
    """Press the right button, as a person does, and return the menu."""
    canvas = bench.canvas
    place, around = at.toPointF(), canvas.mapToGlobal(at).toPointF()
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QEvent.Type.MouseButtonPress, place, around, right, right, none)
    QApplication.sendEvent(canvas, press)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
    assert bench.context.menu.isVisible()
    return bench.context.menu


def words(menu: QMenu) -> set[str]:
    """Return the keys of what a menu offers, in its submenus too."""
    found: set[str] = set()
    for action in menu.actions():
        inner = action.menu()
        found |= words(inner) if isinstance(inner, QMenu) else {action.objectName()}
    return found - {""}


def choose(bench: Workbench, action: QAction) -> None:
    """Close the menu as a click on one of its actions does, and do what it says."""
    assert bench.context.menu.isVisible()
    bench.context.menu.close()
    action.trigger()
    QApplication.processEvents()


def clear(bench: Workbench) -> QPoint:
    """Return a place of the view where nothing lies."""
    return QPoint(bench.canvas.width() // 2, bench.canvas.height() - 12)


def test_a_block_is_selected_and_offered_what_fits(bench: Workbench) -> None:
    menu = right_click(bench, bench.canvas.block_rect("dense").center())
    assert bench.canvas.selected() == ["dense"]
    found = words(menu)
    assert {"rename", "copy", "delete", "bypass", "collapse", "pin", "select_upstream"} <= found
    assert not found & {"align_left", "ungroup", "open_inside", "paste", "bend", "frame_colour"}
    choose(bench, bench.actions.by_key["pin"])
    assert bench.session.project.graph.nodes["dense"].pinned
    assert not bench.context.menu.isVisible()
    pin, collapse = bench.actions.by_key["pin"], bench.actions.by_key["collapse"]
    assert (pin.text(), collapse.text()) == ("Unpin", "Collapse")
    collapse.trigger()
    assert collapse.text() == "Expand"
    bench.canvas.select(["flatten"])
    assert (pin.text(), collapse.text()) == ("Pin", "Collapse")


def test_a_selection_is_kept_and_offered_what_fits_several(bench: Workbench) -> None:
    bench.canvas.select_all()
    count = len(bench.canvas.selected())
    found = words(right_click(bench, bench.canvas.block_rect("dense").center()))
    assert len(bench.canvas.selected()) == count
    assert {"align_left", "align_middle", "distribute_across", "select_between", "group"} <= found
    assert "rename" not in found
    bench.context.menu.close()


def test_empty_ground_offers_what_can_be_added_there(bench: Workbench, qtbot: QtBot) -> None:
    at = clear(bench)
    bench.canvas.select(["dense"])
    found = words(right_click(bench, at))
    assert bench.canvas.selected() == []
    assert {"add", "add_note", "paste", "select_all", "fit"} <= found
    assert not found & {"copy", "delete", "pin"}
    choose(bench, bench.actions.by_key["add_note"])
    (note,) = bench.session.project.graph.notes.values()
    assert bench.canvas.editor is not None
    bench.canvas.editor.end(keep=False)
    point = bench.canvas.camera.to_canvas(at.toPointF())
    assert abs(note.x + note.width / 2 - point.x()) <= 4
    assert abs(note.y + note.height / 2 - point.y()) <= 4
    assert bench.context.place is None


def test_a_paste_from_the_menu_lies_where_the_menu_was(bench: Workbench) -> None:
    bench.canvas.select(["dense"])
    bench.canvas.copy()
    assert QGuiApplication.clipboard().text()
    at = clear(bench)
    right_click(bench, at)
    choose(bench, bench.actions.by_key["paste"])
    (key,) = bench.canvas.selected()
    area = bench.canvas.area_of([key])
    point = bench.canvas.camera.to_canvas(at.toPointF())
    assert area.adjusted(-16, -40, 16, 40).contains(point)


def test_a_wire_is_offered_a_point_where_the_menu_was(bench: Workbench) -> None:
    canvas = bench.canvas
    wires = canvas.scene.wires
    end = next(end for end in wires.number if end[0] == "dense")
    middle = wires.middle(wires.number[end])
    at = canvas.camera.to_view(middle).toPoint()
    found = words(right_click(bench, at))
    assert canvas.scene.chosen_wires == {end}
    assert found == {"bend", "delete"}
    choose(bench, bench.actions.by_key["bend"])
    (point,) = bench.session.project.graph.wires[end].points
    assert point == pytest.approx((middle.x(), middle.y()), abs=2 / canvas.camera.scale)
    at = canvas.camera.to_view(middle).toPoint()
    assert words(right_click(bench, at)) == {"delete", "straighten"}
    assert canvas.scene.chosen_point == (end, 0)
    choose(bench, bench.actions.by_key["delete"])
    assert bench.session.project.graph.wires[end].points == ()


def test_a_frame_is_given_a_colour_and_a_title(bench: Workbench, qtbot: QtBot) -> None:
    area = bench.canvas.area_of(["dense"]).adjusted(-40, -60, 40, 40)
    frame = Frame("frame1", "Head", area.x(), area.y(), area.width(), area.height())
    bench.session.history.do("add", lambda p: edits.add(p, frame))
    title = bench.canvas.block_rect("frame1").topLeft() + QPoint(12, 6)
    menu = right_click(bench, title)
    assert bench.canvas.selected() == ["frame1"]
    colours = next(inner for a in menu.actions() if isinstance(inner := a.menu(), QMenu))
    actions = colours.actions()
    assert len(actions) == len(COLOURS)
    assert [action.isChecked() for action in actions] == [name == "blue" for name in COLOURS]
    assert not any(action.icon().isNull() for action in actions)
    choose(bench, actions[COLOURS.index("violet")])
    assert bench.session.project.graph.frames["frame1"].colour == "violet"
    bench.actions.by_key["frame_colour"].trigger()
    qtbot.keyClicks(bench.quick_list.line, "green")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.session.project.graph.frames["frame1"].colour == "green"
    bench.actions.by_key["rename"].trigger()
    assert bench.canvas.editor is not None
    QTest.keyClicks(bench.canvas.editor, "Classifier")
    qtbot.keyClick(bench.canvas.editor, Qt.Key.Key_Return)
    assert bench.session.project.graph.frames["frame1"].title == "Classifier"


def test_the_menu_key_asks_for_the_menu_of_the_selection(bench: Workbench) -> None:
    canvas = bench.canvas
    canvas.select(["dense"])
    reason, at = QContextMenuEvent.Reason.Keyboard, canvas.rect().center()
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
    assert bench.context.menu.isVisible()
    assert canvas.selected() == ["dense"]
    assert "collapse" in words(bench.context.menu)
    assert bench.context.place is None
    bench.context.menu.close()
    QApplication.processEvents()


def test_straighten_is_offered_where_there_is_something_to_straighten(bench: Workbench) -> None:
    end = next(end for end in bench.canvas.scene.wires.number if end[0] == "dense")
    assert "straighten" not in words(right_click(bench, bench.canvas.block_rect("dense").center()))
    bench.context.menu.close()
    bench.session.history.do("bend", lambda p: bending.lead(p, end, [(0.0, 400.0)]))
    assert "straighten" in words(right_click(bench, bench.canvas.block_rect("dense").center()))
    bench.context.menu.close()
