"""The program with windows: it starts, opens and closes them, and keeps errors from people."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from designer.ui import words
from designer.ui.settings import Settings
from designer.ui.theme import Theme
from designer.ui.window import Window
from designer.ui.words import said, tr

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from designer.project.project import Project
    from designer.ui.claims import Claims
    from designer.ui.inspector import Inspector
    from designer.ui.preferences.dialog import Preferences
    from designer.ui.workbench import Workbench

SETTLED_AFTER = 3000
"""Milliseconds after the first document is shown until start-up counts as over."""
WARM_AFTER = 400
"""Milliseconds from the filled window to the loading of what will be needed next."""


def _settle() -> None:
    """Take what start-up has made out of the garbage collector's rounds, each a dropped frame."""
    import gc

    gc.collect()
    gc.freeze()


class Program(QObject):
    """Holds the windows, the settings and the look that they share."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings
        self.windows: list[Window] = []
        self.theme = self._at_first()
        self._inspector: Inspector | None = None
        self._preferences: Preferences | None = None
        self._claims: Claims | None = None
        self._qt_words: QTranslator | None = None

    @property
    def preferences(self) -> Preferences:
        """What is chosen for every project."""
        if self._preferences is None:
            from designer.ui.preferences.dialog import Preferences

            self._preferences = Preferences(self, self)
        return self._preferences

    @property
    def claims(self) -> Claims:
        """Which files are open here, and whether another program has one."""
        if self._claims is None:
            from designer.ui.claims import Claims

            self._claims = Claims(self)
        return self._claims

    @property
    def inspector(self) -> Inspector:
        """What finds the shapes of code; its process starts with the first question."""
        if self._inspector is None:
            from designer.ui.inspector import Inspector

            self._inspector = Inspector(self)
        return self._inspector

    def start(self, file: str | None) -> Window:
        """Show the first window; it is filled once it has been painted."""
        window = self._window()
        window.painted.connect(lambda: self._fill_first(window, file))
        window.show()
        return window

    def dress(self) -> None:
        """Give the program its language and its look, and follow the look of the system."""
        from designer.ui import motion
        from designer.ui.icons import program_icon

        self._speak()
        self.theme = self._chosen()
        self.theme.apply(self._app)
        self._app.setWindowIcon(program_icon())
        motion.apply(self.settings)
        for window in self.windows:
            window.set_theme(self.theme)
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._app.commitDataRequest.connect(self._leave)

    def new(self) -> Window:
        """Open an empty project in a window of its own."""
        from designer.project.project import Project

        return self.open_project(self.settings.for_new(Project()))

    def begin_tour(self) -> None:
        """Take the tour in a window of its own: what is drawn elsewhere stays as it is."""
        bench = self.new().workbench
        assert bench is not None
        bench.tour.begin()

    def open(self, path: Path, instead: Window | None = None) -> Window | None:
        """Open a file; a file that is open already is brought to the front."""
        from designer.project.file import FileError, load

        place = path.absolute()
        for bench in self._benches():
            held = bench.session.path
            if held is not None and os.path.realpath(held) == os.path.realpath(place):
                bench.window.come_forward()
                return bench.window
        from designer.ui.claims import show_elsewhere

        if show_elsewhere(place):
            self._tell(tr("“{name}” is open in another Neurodraft.", name=place.name), instead)
            return None
        try:
            project = load(place)
        except FileError as error:
            self._tell(str(error), instead)
            return None
        self.settings.add_recent(place)
        return self.open_project(project, place, instead=instead)

    def open_here(self, path: Path) -> Window | None:
        """Open a file that the system hands over; an untouched window gives its place."""
        return self.open(path, self.windows[-1] if self.windows else None)

    def open_project(
        self,
        project: Project,
        path: Path | None = None,
        saved: Project | None = None,
        instead: Window | None = None,
    ) -> Window:
        """Open a document; it takes the place of a window that nobody has touched."""
        old = instead
        if old is None or old.workbench is None or not old.workbench.session.pristine:
            old = None
        window = self._window()
        window.furnish()
        if old is not None:
            window.setGeometry(old.geometry())
            window.arrangement.show_workspace(old.arrangement.workspace)
        elif self.windows[:-1]:
            window.move(self.windows[-2].pos().x() + 32, self.windows[-2].pos().y() + 32)
        window.show()
        self.claims.follow(window.fill(project, path, saved))
        if old is not None:
            old.close()
        return window

    def set_theme(self, name: str) -> None:
        """Give every window another look: system, light or dark."""
        self.settings.theme = name
        self._apply()
        for window in self.windows:
            if window.workbench is not None:
                window.workbench.actions.mark(f"theme_{name}")

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Give the actions of every window the shortcuts that the person chose."""
        self.settings.set_keys(keys)
        for bench in self._benches():
            bench.actions.take_keys(keys)

    def runs_moved(self) -> None:
        """Let every window list the runs of another folder."""
        for bench in self._benches():
            bench.run_list.refresh()

    def set_language(self, code: str) -> None:
        """Let every window speak another language: that of a code, or of the system for none."""
        from designer.ui.retelling import retell, speechless

        before = words.language()
        if words.fitting(code, QLocale.system().name()) != before:
            reason = next(filter(None, map(speechless, self.windows)), "")
            if reason:
                self._tell(reason, None)
                for bench in self._benches():
                    bench.menus.mark_language(self.settings.language)
                self._renew_preferences()
                return
        self.settings.language = code
        self._speak()
        for window in self.windows:
            if window.workbench is None:
                continue
            if words.language() != before:
                retell(window)
            window.workbench.menus.mark_language(code)
        self._renew_preferences()

    def _renew_preferences(self) -> None:
        if self._preferences is not None:
            self._preferences.renew()

    def quit(self) -> None:
        """Close every window; one that has something to ask stays."""
        for window in tuple(self.windows):
            window.close()

    def closed(self, window: Window) -> None:
        """Forget a window that is gone."""
        if window in self.windows:
            self.windows.remove(window)
        if self._claims is not None:
            self._claims.drop(window)
        if not self.windows and self._inspector is not None:
            self._inspector.close()
        if not self.windows and self._preferences is not None:
            self._preferences.close()
        window.deleteLater()

    def trouble(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Say in words that something went wrong; the log of the window keeps the detail."""
        import traceback

        detail = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(detail)
        what = str(error).splitlines()[0] if str(error) else kind.__name__
        what = said(what).rstrip(".。")
        text = tr("Something went wrong: {what}. Your work is kept.", what=what)
        QTimer.singleShot(0, self, lambda: self._report(text, detail))

    def _benches(self) -> list[Workbench]:
        found = (window.workbench for window in self.windows)
        return [bench for bench in found if bench is not None]

    def _speak(self) -> None:
        """Take the words of the chosen language, Qt's own among them."""
        wish, system = self.settings.language, QLocale.system().name()
        words.speak(words.fitting(wish, system))
        if self._qt_words is not None:
            self._app.removeTranslator(self._qt_words)
            self._qt_words = None
        if words.language() != "en":
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            translator = QTranslator(self)
            if translator.load(f"qtbase_{words.language()}", folder):
                self._app.installTranslator(translator)
                self._qt_words = translator

    def _window(self) -> Window:
        window = Window(self, self.theme)
        self.windows.append(window)
        return window

    def _fill_first(self, window: Window, file: str | None) -> None:
        from pathlib import Path

        from designer.project.file import FileError, load
        from designer.project.project import Project
        from designer.ui.recovering import offer_recovery

        self.dress()
        window.furnish()
        project, path, wrong = self.settings.for_new(Project()), None, ""
        if file:
            try:
                project, path = load(file), Path(file).absolute()
                self.settings.add_recent(path)
            except FileError as error:
                wrong = str(error)
        bench = window.fill(project, path)
        self.claims.follow(bench)
        if wrong:
            window.notices.tell(wrong, role="error", key="open")
        QTimer.singleShot(WARM_AFTER, bench, bench.warm)
        QTimer.singleShot(SETTLED_AFTER, bench, _settle)
        offer_recovery(self, window)

    def _tell(self, text: str, window: Window | None) -> None:
        place = window or next(iter(self.windows[-1:]), None)
        if place is not None:
            place.notices.tell(text, role="error", key="open")

    def _report(self, text: str, detail: str) -> None:
        active = self._app.activeWindow()
        windows = [window for window in self.windows if window.workbench is not None]
        for window in windows:
            if window is active or window is windows[-1]:
                assert window.workbench is not None
                window.workbench.trouble(text, detail)
                return

    def _at_first(self) -> Theme:
        """Return the theme for the first paint, without what is slow to ask the system for."""
        dark = self.settings.theme == "dark"
        if self.settings.theme == "system":
            dark = self._app.palette().window().color().lightness() < 128
        return Theme.dark() if dark else Theme.light()

    def _chosen(self) -> Theme:
        name = self.settings.theme
        if name == "system":
            return Theme.of_system()
        return Theme.dark() if name == "dark" else Theme.light()

    def _follow_system(self, _: object = None) -> None:
        if self.settings.theme == "system":
            self._apply()

    def _apply(self) -> None:
        theme = self._chosen()
        if theme is self.theme:
            return
        self.theme = theme
        theme.apply(self._app)
        for window in self.windows:
            window.set_theme(theme)

    def _leave(self, _: object = None) -> None:
        """Let the system end the session: keep unsaved work aside and ask nothing."""
        for window in self.windows:
            if window.workbench is not None:
                window.workbench.autosave.write_now()
                window.workbench.closing.leaving = True


def catch_errors(program: Program) -> None:
    """Lead every error that nobody caught to the program, from every thread."""

    import threading

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        program.trouble(kind, error, trace)

    def in_thread(found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            hook(found.exc_type, found.exc_value, found.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = in_thread


def run(path: str | None) -> int:
    """Show the window with a file, or empty; return the exit code when the last one is closed."""
    import signal

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Neurodraft")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("org.neurodraft.neurodraft")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; work is kept
    if path and _shown_elsewhere(path):
        return 0
    program = Program(app, Settings())
    catch_errors(program)
    program.settings.apply_threads()
    program.start(path)
    if sys.platform == "darwin":
        from designer.ui.opening import FileOpening

        app.installEventFilter(FileOpening(program.open_here, program))
    return app.exec()


def _shown_elsewhere(path: str) -> bool:
    """Return whether a running program has the file open, which it then brings to the front."""
    from pathlib import Path

    from designer.ui.claims import show_elsewhere

    return show_elsewhere(Path(path))
