"""The list of runs: read in a thread in slices, written about, deleted, and exported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from designer import paths
from designer.job import UserError
from designer.runs import Kept, Notes, Run, Shelf, trash, write_notes
from designer.ui.export_dialog import ExportDialog
from designer.ui.words import listed, said, tr, trn

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


class RunList(QObject):
    """Keeps the list up to date, and does what is wanted of runs that are over."""

    listed = Signal()
    """The folder was read, and `rows` is what it holds."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench, self._panel = bench, bench.runs
        self._shelf = Shelf()
        self.rows: list[Kept] = []
        self._unwritten: dict[Path, Notes] = {}
        """What a person has written and the disk does not hold yet."""
        self.dialog: ExportDialog | None = None
        panel = self._panel
        panel.refresh_wanted.connect(self.refresh)
        panel.export_wanted.connect(self.export)
        panel.delete_wanted.connect(self.delete)
        panel.project_wanted.connect(self.open_project)
        panel.model.edited.connect(self._write)

    def refresh(self) -> None:
        """Read the folder again."""
        folder = paths.runs_folder()
        self._read(self._shelf.read(folder), folder, [])

    def export(self, chosen: Path | None) -> None:
        """Open the export with a run chosen, the newest where none is."""
        if self.dialog is None:
            self.dialog = ExportDialog(self._bench.window)
            dialog, works = self.dialog, self._bench.window.status.works
            dialog.told.connect(self._bench.log.add)
            dialog.began.connect(lambda: works.begin("export", tr("Exporting"), dialog.halt))
            dialog.ended.connect(lambda: works.end("export"))
            dialog.exported.connect(
                lambda files: self._bench.window.status.say(
                    tr("Written: {files}", files=listed(files)), 20
                )
            )
        self._chosen = chosen
        self.dialog.show_runs(self._offered(), chosen)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.refresh()

    def export_stage(self, stage: Kept) -> None:
        """Open the export with the file of a stage, which is no run, among the runs."""
        self._stage = stage
        self.export(stage.path)

    _chosen: Path | None = None
    _stage: Kept | None = None
    """The stage of a compression that is offered beside the runs."""

    @property
    def exporting(self) -> bool:
        """Whether a file is being written."""
        return self.dialog is not None and self.dialog.exporting

    def delete(self, runs: list[Path]) -> None:
        """Put runs into the trash; a button brings them back."""
        notices = self._bench.notices
        if self._bench.job.busy and self._bench.job.run in runs:
            notices.tell(tr("This run is under way; stop it before it is deleted."), key="deleted")
            return
        title = Run(runs[0]).title
        try:
            trashed = trash.discard(runs)
        except UserError as error:
            notices.tell(said(str(error)), role="error", key="deleted")
            return
        self.refresh()
        text = (
            tr("“{title}” is in the trash, where it stays 30 days.", title=title)
            if len(runs) == 1
            else trn(
                "{n} run is in the trash, where it stays 30 days.",
                "{n} runs are in the trash, where they stay 30 days.",
                len(runs),
            )
        )
        undo = (tr("Undo"), lambda: self._restore(trashed))
        notices.tell(text, buttons=(undo,), key="deleted", seconds=30)
        folder = runs[0].parent
        self._bench.background.ask("trash", lambda: trash.empty(folder), lambda *_: None)

    def open_project(self, path: Path) -> None:
        """Open the project of a run as it was, in a window of its own."""
        from designer.ui.run_project import open_project

        open_project(self._bench, path)

    def release(self) -> None:
        """End the export's process."""
        if self.dialog is not None:
            self.dialog.release()
            self.dialog.hide()

    def _offered(self) -> list[Kept]:
        """Return what can be exported: runs, and a stage that was asked for."""
        stage = self._stage
        return [stage, *self.rows] if stage is not None and stage.path.is_file() else self.rows

    def _restore(self, trashed: list[Path]) -> None:
        try:
            back = trash.restore(trashed)
        except UserError as error:
            self._bench.notices.tell(said(str(error)), role="error", key="deleted")
            return
        self._again = back
        self.refresh()

    _again: list[Path] | None = None
    """Runs that are selected as soon as they are listed."""

    def _read(self, slices: Iterator[list[Kept]], folder: Path, so_far: list[Kept]) -> None:
        """Read one slice after another; the first look at a folder shows each as it comes."""
        first = not self.rows

        def take(found: Any, error: BaseException | None) -> None:
            if error is not None:
                self._bench.log.add(tr("The folder of runs cannot be read: {error}", error=error))
                return
            if found is not None:
                so_far.extend(self._with_notes(kept) for kept in found)
                if first:
                    self._panel.show_runs(folder, so_far)
                self._read_on(slices, take)
            else:
                self._show(folder, so_far)

        self._read_on(slices, take)

    def _read_on(self, slices: Iterator[list[Kept]], take: Any) -> None:
        self._bench.background.ask("runs", lambda: next(slices, None), take)

    def _with_notes(self, kept: Kept) -> Kept:
        """Return a run with what was written while its folder was being read."""
        notes = self._unwritten.get(kept.path)
        return kept if notes is None else replace(kept, notes=notes)

    def _show(self, folder: Path, rows: list[Kept]) -> None:
        rows = [self._with_notes(kept) for kept in rows]
        self.rows = rows
        self._panel.show_runs(folder, rows)
        if self._again:
            self._panel.choose(self._again)
            self._again = None
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_runs(self._offered(), self._chosen)
            self._chosen = None
        self.listed.emit()

    def _write(self, path: Path, notes: Notes) -> None:
        """Keep what a person has written, without letting the window wait for the disk."""

        def written(_: Any, error: BaseException | None) -> None:
            if error is not None:
                self._bench.notices.tell(said(str(error)), role="error", key="notes")
            self._unwritten.pop(path, None)
            self.refresh()  # a reading that began before ends with this

        self._unwritten[path] = notes
        self._bench.background.ask(f"notes {path}", lambda: write_notes(path, notes), written)
