"""The source: blocks and lines lead to each other, words are found, letters grow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.project.edits import set_parameters
from designer.project.project import Project
from designer.ui.highlighting import Highlighter
from designer.ui.theme import TEXT, Theme, contrast
from designer.ui.workbench import Workbench
from tests.ui.test_composites import residuals

Open = Callable[[Project], Workbench]


@pytest.fixture
def shown(bench: Workbench, qtbot: QtBot) -> Workbench:
    """Return a window with its source in front."""
    bench.window.activateWindow()
    bench.arrangement.show_tab("source")
    qtbot.waitUntil(lambda: "Linear" in bench.source.text.toPlainText())
    return bench


def marked(bench: Workbench) -> list[str]:
    """Return the lines that are marked, without what stands before them."""
    lines = bench.source.text.toPlainText().splitlines()
    return [lines[number - 1].strip() for number in bench.source.text._marked]


def test_every_selected_block_has_its_lines_marked(shown: Workbench) -> None:
    shown.canvas.select(["dense", "flatten"])
    found = marked(shown)
    assert len(found) == 4
    assert sum("self.dense" in line for line in found) == 2
    assert sum("self.flatten" in line for line in found) == 2
    shown.canvas.select([])
    assert marked(shown) == [] and shown.source.text.extraSelections() == []


def test_a_click_on_a_line_or_on_its_number_selects_the_block(
    shown: Workbench, qtbot: QtBot
) -> None:
    text = shown.source.text
    for word, key, at_number in (("self.flatten(", "flatten", 0), ("nn.Linear", "dense", 1)):
        cursor = text.document().find(word)
        text.verticalScrollBar().setValue(cursor.blockNumber())
        QApplication.processEvents()
        place = text.cursorRect(cursor).center()
        if at_number:
            qtbot.mouseClick(text.numbers, Qt.MouseButton.LeftButton, pos=QPoint(4, place.y()))
        else:
            qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert shown.canvas.selected() == [key]


def test_enter_leads_to_the_block_of_the_line(shown: Workbench, qtbot: QtBot) -> None:
    text = shown.source.text
    text.setTextCursor(text.document().find("nn.Linear"))
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert shown.canvas.selected() == ["dense"]


def test_what_is_selected_is_scrolled_into_sight(opener: Open, qtbot: QtBot) -> None:
    bench = opener(residuals())
    bench.session.expect(None)
    bench.arrangement.show_tab("source")
    bench.source.show_check(bench.session.check_now(), "Residuals")
    text = bench.source.text
    text.resize(600, 80)
    text.verticalScrollBar().setValue(0)
    bench.canvas.setFocus()
    last = list(bench.session.project.graph.nodes)[-1]
    bench.canvas.select([last])
    first = text._marked[0] if text._marked else 0
    assert not first or text.firstVisibleBlock().blockNumber() < first
    # inside a composite its own class is marked
    bench.composites.open("residual1")
    bench.canvas.select(["conv2"])
    lines = text.toPlainText().splitlines()
    found = [lines[number - 1] for number in text._marked]
    assert len(found) == 2 and all("conv2" in line for line in found)
    top = text.firstVisibleBlock().blockNumber() + 1
    height = text.viewport().height() // text.fontMetrics().lineSpacing()
    assert top <= text._marked[0] <= top + height


def test_control_f_finds_in_the_source_while_it_has_the_focus(
    shown: Workbench, qtbot: QtBot
) -> None:
    text, bar = shown.source.text, shown.source.finder
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.isVisible() and not shown.quick_list.isVisible()
    qtbot.keyClicks(bar.line, "DENSE")
    total = text.toPlainText().lower().count("dense")
    assert bar.count.text() == f"1 of {total}"
    assert text.textCursor().selectedText().lower() == "dense"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {total}"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"1 of {total}"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{total} of {total}"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == f"1 of {total}", "past the end it begins anew"
    bar.line.setText("no such word")
    assert bar.count.text() == "not found" and not bar.onward.isEnabled()
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible() and text._found == []


def test_places_are_counted_anew_when_the_network_changes(shown: Workbench, qtbot: QtBot) -> None:
    bar = shown.source.finder
    bar.ask()
    bar.line.setText("bias=False")
    assert bar.count.text() == "not found"
    shown.session.history.do("x", lambda p: set_parameters(p, "dense", {"bias": False}))
    shown.session.check_now()
    qtbot.waitUntil(lambda: bar.count.text() == "1 place")
    assert bar.onward.isEnabled()


def test_elsewhere_control_f_finds_blocks(shown: Workbench, qtbot: QtBot) -> None:
    shown.actions.by_key["find"].trigger()
    assert shown.quick_list.isVisible() and not shown.source.finder.isVisible()
    shown.quick_list.dismiss()


def test_the_letters_grow_with_control_and_the_wheel_or_keys(
    shown: Workbench, qtbot: QtBot
) -> None:
    text = shown.source.text
    control = Qt.KeyboardModifier.ControlModifier
    scale = shown.canvas.camera.scale

    def wheel(turn: int) -> None:
        at = QPointF(40, 20)
        event = QWheelEvent(
            at, QPointF(text.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, control, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(text.viewport(), event)

    narrow = text.numbers.width()
    for _ in range(4):
        wheel(120)
    assert text.pixels == TEXT + 4 == text.font().pixelSize()
    assert text.numbers.width() > narrow
    wheel(-120)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Minus, control)
    assert text.pixels == TEXT + 2
    for _ in range(80):
        wheel(120)
    assert text.pixels == 40
    qtbot.keyClick(text, Qt.Key.Key_0, control)
    assert text.pixels == TEXT and shown.canvas.camera.scale == scale


def test_lines_are_numbered(shown: Workbench) -> None:
    text = shown.source.text
    assert text.numbers.isVisible() and text.numbers.width() >= 30
    left = text.viewport().geometry().left()
    assert text.numbers.geometry().right() + 1 == left
    drawn = text.grab().toImage()
    strip = {drawn.pixelColor(x, y).name() for x in range(left) for y in range(20)}
    assert len(strip) > 3, "there is writing"


def test_the_source_is_saved(shown: Workbench, tmp_path: Path) -> None:
    shown.source.save.click()
    dialog = shown.figures.saving.dialog
    assert dialog is not None
    dialog.reject()
    assert shown.figures.saving.dialog is None


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()])
def test_every_word_can_be_read_on_every_mark(theme: Theme, qapp: QApplication) -> None:
    document = QTextDocument()
    formats = Highlighter(document, theme)._formats
    for name, form in formats.items():
        colour = form.foreground().color().name()
        for ground in (theme.card, theme.accent_soft, theme.warning_soft):
            assert contrast(colour, ground) >= 4.5, (name, ground)
