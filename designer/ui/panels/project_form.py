"""The project itself as a form: its title and its named values."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.project.edits import retitle
from designer.project.history import History
from designer.project.project import Project
from designer.ui.forms.editors import Line
from designer.ui.panels.page import muted, rule
from designer.ui.panels.project_values import ProjectValues
from designer.ui.place import Place
from designer.ui.words import tr

UNNAMED = Project().title
"""The title of a project that nobody has named."""


class ProjectForm(QWidget):
    """What the side panel shows while nothing is selected: the title, and how to begin."""

    def __init__(self, history: History | Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heads = QLabel(tr("Project"))
        heads.setProperty("role", "title")
        column.addWidget(heads)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 4, 0, 4)
        label = QLabel(tr("title"))
        label.setProperty("role", "field")
        self.title = Line()
        self.title.setAccessibleName(tr("Title of the project"))
        self.title.setToolTip(tr("The name of the window, of runs and of the exported class."))
        self.title.setPlaceholderText(tr(UNNAMED))
        self.title.textEdited.connect(self._typed)
        self.title.editingFinished.connect(self._done)
        label.setBuddy(self.title)
        row.addWidget(label)
        row.addWidget(self.title, 1)
        column.addLayout(row)
        column.addWidget(rule())
        self.values = ProjectValues(history)
        column.addWidget(self.values)
        column.addWidget(rule())
        column.addWidget(muted(tr("Select a block to see and change its parameters.")))
        column.addWidget(
            muted(
                tr(
                    "Drag blocks from the palette onto the canvas, "
                    "or press Tab there and type a name."
                )
            )
        )

    def show_project(self, project: Project) -> None:
        """Show the document's title and values."""
        self.values.show_project(project)
        title = _written(project)
        typed = " ".join(self.title.text().split())
        shown = self.title.text() if not self.title.hasFocus() else typed
        if shown != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        self._history.do("name the project", lambda project: retitle(project, text), merge="title")

    def _done(self) -> None:
        self._history.seal()
        self.title.setText(_written(self._history.project))
        self.title.setCursorPosition(0)


def _written(project: Project) -> str:
    """Return the title that a person gave; nothing where nobody did."""
    return "" if project.title == UNNAMED else project.title
