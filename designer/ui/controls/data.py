"""Reads the chosen data in a thread, tells the walk what they need, and shows a few of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from designer.job import UserError
from designer.project.project import DataChoice, Project
from designer.ui.background import Background
from designer.ui.panels.data.form import DataForm
from designer.ui.panels.data.view import DataView
from designer.ui.session import Session
from designer.ui.words import said, tr

DELAY = 250
"""Milliseconds after the last change before the data are read again."""


class DataControl(QObject):
    """Follows the choice of data; what cannot be read is said in words."""

    failed = Signal(str)
    """Why the data cannot be read; empty when they can."""
    reading = Signal(bool)
    """Whether the chosen data are being read."""
    described = Signal(object, object)
    """The choice of data, and what they are; None where they cannot be read."""

    def __init__(
        self,
        session: Session,
        form: DataForm,
        view: DataView,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._form, self._view = session, form, view
        self._background = background
        self._previewed: DataChoice | None = None
        self.error = ""
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(DELAY)
        self._due.timeout.connect(self.read)
        form.again.connect(self._again)
        session.changed.connect(self._changed)

    def read(self) -> None:
        """Find out what the chosen data are."""
        choice = self._session.project.data

        def work() -> Any:
            from designer.data.prepare import describe

            return describe(choice)

        self._form.show_found(None, "")
        self.reading.emit(True)
        self._background.ask("describe", work, lambda *found: self._described(choice, *found))
        if self._view.isVisible():
            self.preview()

    def preview(self) -> None:
        """Show a few examples, unless they are shown already."""
        choice = self._session.project.data
        if choice == self._previewed:
            return
        self._previewed = choice

        def work() -> Any:
            from designer.data.preview import preview

            return preview(choice)

        self._background.ask("preview", work, self._show)

    def _again(self) -> None:
        self._previewed = None
        self.read()

    def _changed(self, old: Project, new: Project) -> None:
        if old.data != new.data:
            self._session.description = None
            self._due.start()
        elif old.recipe.loss != new.recipe.loss:
            self._expect()

    def _described(self, choice: DataChoice, found: Any, error: BaseException | None) -> None:
        if choice != self._session.project.data:
            return  # the newer choice will be read in a moment
        self.reading.emit(False)
        self.error = words(error)
        self._form.show_found(found, said(self.error))
        self.failed.emit(self.error)
        self._session.description = found
        self._expect()
        self.described.emit(choice, found)

    def _expect(self) -> None:
        """Tell the walk what data and loss need of the network's output."""
        from designer.training.preflight import expectation

        found, recipe = self._session.description, self._session.project.recipe
        self._session.expect(expectation(found, recipe) if found else None)

    def _show(self, found: Any, error: BaseException | None) -> None:
        if error is not None:
            self._previewed = None
            self._view.show_nothing(said(words(error)))
            return
        self._view.show_preview(found)
        if found.look.rows and not found.columns:
            self._cut()

    def _cut(self) -> None:
        """Show what the tokenizer makes of a text."""
        choice = self._session.project.data

        def work() -> Any:
            from designer.data.text.shown import example_cut

            return example_cut(choice)

        def show(cuts: Any, error: BaseException | None) -> None:
            if error is None and choice == self._session.project.data:
                self._view.show_tokens(cuts)

        self._background.ask("tokens", work, show)


def words(error: BaseException | None) -> str:
    """Return why data cannot be read, in a sentence; nothing where they can."""
    if error is None:
        return ""
    if isinstance(error, UserError):
        return said(str(error))
    if isinstance(error, MemoryError):
        return tr("The data do not fit into memory; choose fewer or smaller examples.")
    return tr("The data cannot be read ({error}); choose others.", error=error)
