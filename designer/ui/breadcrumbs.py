"""The line above the canvas that says inside which composite it looks, and leads back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from designer.project.inside import Path, count_equal, node_at
from designer.project.project import Project
from designer.ui.elided import Elided
from designer.ui.words import said, tr, trn


class Breadcrumbs(QFrame):
    """Shown only inside a composite: one link for the network and for every composite outside."""

    wanted = Signal(object)
    """The path of the drawing that a person wants to go back to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumbs")
        self.setAccessibleName(tr("Where the canvas looks"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 12, 4)
        self._row.setSpacing(2)
        self.links: list[QToolButton] = []
        self.here = QLabel()
        self.here.setProperty("role", "name")
        self.here.setContentsMargins(6, 0, 8, 0)
        self.note = Elided()
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._parts: list[QWidget] = []
        self._row.addWidget(self.here)
        self._row.addWidget(self.note, 1)
        self._shown: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_place(self, project: Project, path: Path, name: str) -> None:
        """Show the way to a drawing; `name` is what the window calls the project."""
        self.setVisible(bool(path))
        if not path:
            self._shown = ()
            return
        nodes = [node_at(project.graph, path[: place + 1]) for place in range(len(path))]
        words = (name, *(node.title if node is not None else "" for node in nodes))
        if words != self._shown:
            self._shown = words
            self._rebuild(words, path)
        last = nodes[-1]
        assert last is not None and last.inner is not None
        count = count_equal(project.graph, last.inner)
        name = said(last.inner.name)
        shared = trn(
            "{name} stands {n} time in this project, and an edit here changes all of them.",
            "{name} stands {n} times in this project, and an edit here changes all of them.",
            count,
            name=name,
        )
        alone = tr("Inside {name}. Esc leads back.", name=name)
        self.note.setText(shared if count > 1 else alone)

    def _rebuild(self, words: tuple[str, ...], path: Path) -> None:
        for old in self._parts:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts, self.links = [], []
        for place, word in enumerate(words[:-1]):
            link = QToolButton()
            link.setText(self.fontMetrics().elidedText(word, Qt.TextElideMode.ElideMiddle, 200))
            link.setToolTip(tr("Goes back to {word}.", word=word))
            link.setAccessibleName(tr("Go back to {word}", word=word))
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(lambda _=False, to=path[:place]: self.wanted.emit(to))
            arrow = QLabel("›")
            arrow.setProperty("role", "muted")
            for part in (link, arrow):
                self._row.insertWidget(len(self._parts), part)
                self._parts.append(part)
            self.links.append(link)
        self.here.setText(
            self.fontMetrics().elidedText(words[-1], Qt.TextElideMode.ElideMiddle, 240)
        )
