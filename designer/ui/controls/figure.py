"""Figures that leave the window: the drawing, plots with their numbers, tables, the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication

from designer import table
from designer.job import UserError
from designer.project.inside import node_at
from designer.table import Table
from designer.ui.canvas.sheet import Look, Sheet
from designer.ui.drawing_dialog import KINDS, DrawingDialog
from designer.ui.picture_file import FORMATS, Figure, fits, image, picture, svg
from designer.ui.plots.taking import COPY_PICTURE, SAVE_DATA, SAVE_PICTURE, Taken
from designer.ui.saving import KEY, Saving
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

PIXELS = 2.0
"""Pixels to a unit of a picture whose scale nobody chose: sharp on every screen."""
TABLES = (
    ("markdown", ".md", "Markdown"),
    ("latex", ".tex", "LaTeX"),
    ("csv", ".csv", "CSV"),
)


class FigureControl(QObject):
    """Draws figures, asks where they shall be written, and puts them on the clipboard."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.saving = Saving(bench)
        self.dialog: DrawingDialog | None = None
        """The window that asks how the drawing shall look, once it was opened."""
        bench.canvas.selection_changed.connect(lambda _: self._draw_soon())
        bench.session.checked.connect(lambda _: self._draw_soon())
        bench.session.place.moved.connect(self._draw_soon)
        bench.layers.table_wanted.connect(self._take_layers)
        bench.source.save_wanted.connect(self._save_source)
        self.follow(bench.data_view)
        self.follow(bench.evaluation.view)

    def follow(self, panel: Any) -> None:
        """Listen to a panel whose plots can be taken away."""
        panel.take_wanted.connect(self.take)

    # The drawing.

    def ask_drawing(self) -> None:
        """Ask how the drawing shall look, and where it shall be written."""
        if self.dialog is None:
            self.dialog = DrawingDialog(self._bench.desk.settings, self._bench.window)
            self.dialog.changed.connect(self._draw_anew)
            self.dialog.save_wanted.connect(self._save_drawing)
            self.dialog.copy_wanted.connect(self._copy_shown)
        self.dialog.choose(selection=bool(self._bench.canvas.selected()))
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._draw_anew()

    def copy_drawing(self) -> None:
        """Put the selection, or everything where nothing is selected, on the clipboard."""
        selected = self._bench.canvas.selected()
        self._copy_sheet(self.sheet(self._look(), selected or None))

    def sheet(self, look: Look, only: list[str] | None = None) -> Sheet:
        """Return the drawing that is shown now, or a part of it, laid out for paper."""
        return Sheet(self._bench.session.place.project.graph, self._bench.here, look, only)

    def _look(self) -> Look:
        return self.dialog.look if self.dialog is not None else Look()

    def _shown(self) -> Sheet:
        """Return what the dialog asks for."""
        assert self.dialog is not None
        selected = self._bench.canvas.selected() if self.dialog.selection_only else None
        return self.sheet(self.dialog.look, selected)

    def _draw_soon(self) -> None:
        if self.dialog is not None:
            self.dialog.draw_soon()

    def _draw_anew(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.offer_selection(bool(self._bench.canvas.selected()))
            self.dialog.show_sheet(self._shown())

    def _save_drawing(self) -> None:
        assert self.dialog is not None
        first = self.dialog.form
        kinds = sorted(KINDS, key=lambda kind: kind[0] != first)
        figure, scale = self._figure(self._shown()), self.dialog.scale
        self.saving.ask(
            tr("Save the drawing"),
            figure.title,
            [(f".{form}", form.upper()) for form, _ in kinds],
            lambda suffix: picture(figure, suffix.removeprefix("."), scale),
            self.dialog,
        )

    def _copy_shown(self) -> None:
        self._copy_sheet(self._shown())

    def _copy_sheet(self, sheet: Sheet) -> None:
        if sheet.empty:
            self._bench.window.status.say(tr("There is nothing to draw yet."))
        else:
            self._copy(self._figure(sheet), tr("The drawing is on the clipboard."))

    def _figure(self, sheet: Sheet) -> Figure:
        session = self._bench.session
        inside = node_at(session.project.graph, session.place.path) if session.place.path else None
        title = f"{session.name} {inside.title}" if inside is not None else session.name
        return Figure(title, sheet.size, sheet.draw)

    # Plots and tables.

    def take(self, what: str, taken: Taken) -> None:
        """Save or copy a plot, or the numbers that it shows."""
        name = f"{self._bench.session.name} {taken.name}"
        if what == SAVE_PICTURE:
            kinds = [(f".{form}", form.upper()) for form in FORMATS]
            title = tr("Save the picture")
            self.saving.ask(
                title,
                name,
                kinds,
                lambda suffix: picture(taken.figure(), suffix.removeprefix("."), PIXELS),
            )
        elif what == COPY_PICTURE:
            self._copy(taken.figure(), tr("The picture is on the clipboard."))
        elif what == SAVE_DATA:
            kinds = [(".csv", "CSV")]
            self.saving.ask(tr("Save the data"), name, kinds, lambda _: table.csv(taken.table()))
        else:
            self._copy_table(taken.table())

    def _copy_table(self, found: Table) -> None:
        mime = QMimeData()
        mime.setText(table.tabbed(found))
        mime.setData("text/csv", table.csv(found).encode("utf-8"))
        QGuiApplication.clipboard().setMimeData(mime)
        self._bench.window.status.say(tr("The data are on the clipboard."))

    def _take_layers(self, form: str, save: bool) -> None:
        """Save or copy the table of layers."""
        session, layers = self._bench.session, self._bench.layers
        title = f"Layers of {session.name}"
        if save:
            kinds = [(suffix, words) for _, suffix, words in TABLES]
            forms = {suffix: key for key, suffix, _ in TABLES}
            self.saving.ask(
                tr("Save the table"),
                f"{session.name} layers",
                kinds,
                lambda suffix: table.FORMATS[forms[suffix]](layers.as_table(title)),
            )
            return
        QGuiApplication.clipboard().setText(table.FORMATS[form](layers.as_table(title)))
        words = next(words for key, _, words in TABLES if key == form)
        self._bench.window.status.say(tr("The table is on the clipboard as {form}.", form=words))

    # The source.

    def _save_source(self, text: str) -> None:
        self.saving.ask(
            tr("Save the source"), self._bench.session.name, [(".py", "Python")], lambda _: text
        )

    def _copy(self, figure: Figure, words: str) -> None:
        """Put a picture on the clipboard as vectors, and as pixels where there are not too many."""
        notices = self._bench.notices
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            mime = QMimeData()
            mime.setData("image/svg+xml", svg(figure))
            scale = next((scale for scale in (PIXELS, 1.0, 0.5) if fits(figure.size, scale)), None)
            if scale is not None:
                mime.setImageData(image(figure, scale))
            QGuiApplication.clipboard().setMimeData(mime)
        except UserError as error:
            notices.tell(said(str(error)), role="error", key=KEY)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        notices.drop(KEY)
        self._bench.window.status.say(words)
