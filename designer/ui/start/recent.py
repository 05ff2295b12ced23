"""The projects opened last: their names and folders, when they changed, whether they are there."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.ui.start.pick_list import THING, Index, PickList, Things
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr, trn

ROW = 44
MINUTE, HOUR, DAY = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class Recent:
    """A file that was opened some time ago."""

    path: Path
    changed: float | None
    """Seconds since the epoch; None where the file is gone."""

    @property
    def missing(self) -> bool:
        """Whether it is no longer where it was."""
        return self.changed is None

    def folder(self) -> str:
        """Return its folder as a person knows it."""
        try:
            return str(Path("~") / self.path.parent.relative_to(Path.home()))
        except (ValueError, RuntimeError):
            return str(self.path.parent)


def look(paths: Iterable[Path]) -> list[Recent]:
    """Look each file up on the disk, which may be slow: not for the window's own thread."""
    found = []
    for path in paths:
        try:
            changed: float | None = path.stat().st_mtime
        except OSError:
            changed = None
        found.append(Recent(path, changed))
    return found


def when(changed: float | None, now: float) -> str:
    """Tell when a file changed last, as a person would."""
    if changed is None:
        return tr("missing")
    ago = max(0.0, now - changed)
    if ago < MINUTE:
        return tr("just now")
    if ago < HOUR:
        return trn("{n} minute ago", "{n} minutes ago", int(ago // MINUTE))
    if ago < DAY:
        return trn("{n} hour ago", "{n} hours ago", int(ago // HOUR))
    if ago < 14 * DAY:
        return trn("{n} day ago", "{n} days ago", int(ago // DAY))
    return time.strftime("%Y-%m-%d", time.localtime(changed))


class RecentList(PickList):
    """Lists the files; a Recent is picked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("recent", parent)
        self._files = _Files()
        self._rows = _Rows(theme)
        self.setModel(self._files)
        self.setItemDelegate(self._rows)

    @property
    def shown(self) -> list[Recent]:
        """The files that are listed."""
        return self._files.things

    def show_files(self, files: list[Recent]) -> None:
        """List these files."""
        self._files.show(files)
        # as high as its rows, up to the room that there is
        self.setMaximumHeight(max(1, len(files)) * ROW + 4)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._rows.theme = theme
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for as much height as the rows take."""
        return QSize(200, max(1, len(self._files.things)) * ROW + 4)


class _Files(Things[Recent]):
    def __init__(self) -> None:
        super().__init__()
        self.now = time.time()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.things[index.row()]
        if role == THING:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.path.stem
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(found.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.path.stem}, {found.folder()}, {when(found.changed, self.now)}"
        return None

    def show(self, things: list[Recent]) -> None:
        """Show these files, as old as they are now."""
        self.now = time.time()
        super().show(things)


class _Rows(QStyledItemDelegate):
    """Draws a name, below it the folder, and at the right when the file changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, found = self.theme, index.data(THING)
        model = index.model()
        assert isinstance(model, _Files)
        box, state = option.rect.adjusted(1, 1, -1, -1), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 1.0))
            painter.drawRoundedRect(box, 4, 4)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(8, 4, -8, -4)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(theme.muted))
        metrics = painter.fontMetrics()
        ago = when(found.changed, model.now)
        width = metrics.horizontalAdvance(ago)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        level = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(upper, level | Qt.AlignmentFlag.AlignRight, ago)
        middle = Qt.TextElideMode.ElideMiddle
        painter.drawText(lower, level, metrics.elidedText(found.folder(), middle, lower.width()))
        painter.setFont(font())
        painter.setPen(QColor(theme.outline if found.missing else theme.text))
        room = upper.adjusted(0, 0, -width - 8, 0)
        name = painter.fontMetrics().elidedText(
            found.path.stem, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, level, name)
        painter.restore()
