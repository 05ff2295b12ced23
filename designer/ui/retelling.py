"""A window in another language: its panels are made anew, and what they showed goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout

from designer.ui.session import Session
from designer.ui.words import tr
from designer.ui.workbench import Workbench

if TYPE_CHECKING:
    from designer.ui.window import Window


def speechless(window: Window) -> str:
    """Return why a window cannot change its language now, or nothing."""
    bench = window.workbench
    if bench is None:
        return ""
    compression = bench.compression
    looking = bench.evaluation.side.busy or compression.details.side.busy
    if looking or compression.busy or bench.run_list.exporting:
        return tr("Something is being measured or exported; choose the language when it is done.")
    return ""


def retell(window: Window) -> None:
    """Make what fills a window anew, for the same document, its history and its training."""
    old = window.workbench
    assert old is not None
    detached = old.arrangement.detached
    if detached:
        old.arrangement.toggle_detached()
    window.setUpdatesEnabled(False)
    try:
        gone = window.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for action in window.actions():
            window.removeAction(action)
        window.furnish_again()
        new = Workbench(window, _session(old.session))
        window.workbench = new
        _show_as_before(old, new)
        new.training.take_over(old.training)
        if old.training.record is not None and new.arrangement.tabs.current == "curves":
            new.curves_control.show_record(old.training.record)
        new.autosave.write_now()  # before the copy that the old one kept goes
        old.closing.given_up = True
        old.close()
        for child in gone:
            if not isinstance(child, QLayout):
                child.deleteLater()
    finally:
        window.setUpdatesEnabled(True)
    if detached:
        window.arrangement.toggle_detached()
    window.arrangement.settle()


def _session(old: Session) -> Session:
    """Return a session of the same document with the same undo, and nobody told of it yet."""
    new = Session(old.project, old.path, history=old.history)
    new.expectation, new.description = old.expectation, old.description
    return new


def _show_as_before(old: Workbench, new: Workbench) -> None:
    """Look at the same place with the same selection."""
    new.session.place.go(old.session.place.path)
    new.canvas.look(old.canvas.camera)
    new.canvas.select(old.canvas.selected())
    new.log.text.setPlainText(old.log.text.toPlainText())
    if old.log.text.toPlainText():
        new.log.show_text()
    new.code.said = old.code.said
    shown = old.compression.view.outcome
    if shown is not None:
        new.compression.load(shown.path)
    new.arrangement.tabs.show_tab(old.arrangement.tabs.current)
