"""The pages of the preferences, but for that of the keys."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from designer import paths
from designer.ui import motion
from designer.ui.forms.editors import Line
from designer.ui.forms.wording import DEVICES
from designer.ui.preferences.rows import Page, choice
from designer.ui.settings import Settings
from designer.ui.words import LANGUAGES, tr, trn

if TYPE_CHECKING:
    from designer.ui.preferences.dialog import Owner


def appearance(owner: Owner) -> Page:
    """Return the page of the look."""
    settings = owner.settings
    found = Page(tr("Appearance"), tr("Changes are seen at once, in every window."))
    language = choice(
        (("", tr("As the system")), *LANGUAGES.items()), settings.language, owner.set_language
    )
    language.setObjectName("preference-language")
    found.row(tr("Language"), language)

    theme = choice(
        (
            ("system", tr("As the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
        ),
        settings.theme,
        owner.set_theme,
    )
    theme.setObjectName("preference-theme")
    found.row(tr("Theme"), theme)

    moving = choice(
        (("system", tr("As the system")), ("on", tr("On")), ("off", tr("Off"))),
        motion.said(settings),
        lambda name: motion.set_wanted(settings, name),
    )
    moving.setObjectName("preference-motion")
    found.row(
        tr("Motion"),
        moving,
        tr("Where it is off, things appear at their place instead of going there."),
    )
    return found


def training(owner: Owner) -> Page:
    """Return the page of where and how networks are trained."""
    settings = owner.settings
    found = Page(tr("Training"), "")

    def set_device(name: str) -> None:
        settings.device = name

    device = choice(
        [(name, tr(title)) for name, title in DEVICES.items()],
        settings.device,
        set_device,
    )
    device.setObjectName("preference-device")
    found.row(
        tr("Device"),
        device,
        tr("Holds for new projects; each project’s recipe can choose another."),
    )

    def set_threads(count: str) -> None:
        settings.threads = int(count)

    cores = os.cpu_count() or 1
    counts = [("0", tr("All cores but one"))]
    counts += [(str(n), trn("{n} thread", "{n} threads", n)) for n in range(1, cores + 1)]
    if settings.threads > cores:
        kept = settings.threads
        counts.append((str(kept), trn("{n} thread", "{n} threads", kept)))
    threads = choice(counts, str(settings.threads), set_threads)
    threads.setObjectName("preference-threads")
    found.row(
        tr("CPU threads"),
        threads,
        tr("Holds from the next start of Neurodraft on; fewer leave room for other programs."),
    )
    return found


def files(owner: Owner) -> Page:
    """Return the page of where things are kept."""
    found = Page(tr("Files"), "")
    folder = _Folder(owner.settings, owner.runs_moved)
    found.row(
        tr("Folder of runs"),
        folder,
        tr("Every training is kept in a folder of its own below it. Runs that are there already "
           "stay where they are. The command line uses the same folder."),
    )  # fmt: skip
    return found


class _Folder(QWidget):
    """The folder of runs: chosen, or the usual one again."""

    def __init__(self, settings: Settings, moved: object) -> None:
        super().__init__()
        self._settings = settings
        self._moved = moved
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.line = Line()
        self.line.elide = Qt.TextElideMode.ElideMiddle
        self.line.setReadOnly(True)
        self.line.setObjectName("preference-runs")
        self.line.setAccessibleName(tr("Folder of runs"))
        self.choose = QPushButton(tr("Choose…"))
        self.usual = QPushButton(tr("Usual one"))
        self.usual.setToolTip(str(paths.usual_runs_folder()))
        self.choose.clicked.connect(self._ask)
        self.usual.clicked.connect(lambda: self.take(None))
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        row.addWidget(self.usual)
        self.dialog: QFileDialog | None = None
        self._show()

    def take(self, folder: Path | None) -> None:
        """Keep runs in a folder from now on."""
        try:
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
                if not os.access(folder, os.W_OK):
                    raise PermissionError(tr("it cannot be written to"))
            paths.choose_runs_folder(folder)
        except OSError as error:
            reason = error.strerror or str(error)
            self.line.setText(tr("“{name}” cannot be taken: {reason}.", name=folder, reason=reason))
            return
        self._show()
        if callable(self._moved):
            self._moved()

    def _ask(self) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        start = paths.runs_folder()
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog = self.dialog = QFileDialog(
            self.window(), tr("Choose a folder for runs"), str(start) if start.is_dir() else home
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.finished.connect(lambda _: self._asked(dialog))
        dialog.open()

    def _asked(self, dialog: QFileDialog) -> None:
        self.dialog = None
        names = dialog.selectedFiles() if dialog.result() else []
        dialog.deleteLater()
        if names:
            self.take(Path(names[0]))

    def _show(self) -> None:
        folder = paths.runs_folder()
        self.line.setText(str(folder))
        self.line.setCursorPosition(0)
        self.usual.setEnabled(folder != paths.usual_runs_folder())
