"""What fills a window: the panels of one project, and who is told what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QTimer

from designer import paths
from designer.blocks import catalogue
from designer.network.check import Check
from designer.project.file import FileError, load
from designer.project.project import Project
from designer.project.recovery import Recovery
from designer.ui.about import DEVICE
from designer.ui.actions import Actions
from designer.ui.around import Around
from designer.ui.autosave import Autosave
from designer.ui.background import Background, load_libraries
from designer.ui.breadcrumbs import Breadcrumbs
from designer.ui.canvas import Canvas
from designer.ui.canvas.keys import reveal
from designer.ui.canvas_menu import CanvasMenu
from designer.ui.closing import Closing
from designer.ui.controls.beginning import BeginningControl
from designer.ui.controls.code import CodeControl
from designer.ui.controls.compare import CompareControl
from designer.ui.controls.composite import CompositeControl
from designer.ui.controls.compression import CompressionControl
from designer.ui.controls.curves import CurvesControl
from designer.ui.controls.data import DataControl
from designer.ui.controls.distil import DistilControl
from designer.ui.controls.evaluation import EvaluationControl
from designer.ui.controls.figure import FigureControl
from designer.ui.controls.importing import ImportControl
from designer.ui.controls.preflight import PreflightControl
from designer.ui.controls.recipe import RecipeControl
from designer.ui.controls.start import StartControl
from designer.ui.controls.training import TrainingControl
from designer.ui.controls.works import WorksControl
from designer.ui.files import Files, ask_open
from designer.ui.handlers import add_block, handlers
from designer.ui.menus import Menus
from designer.ui.panels.block_form import BlockForm
from designer.ui.panels.data.form import DataForm
from designer.ui.panels.data.view import DataView
from designer.ui.panels.layers import Layers
from designer.ui.panels.log import Log
from designer.ui.panels.palette import Palette
from designer.ui.panels.problems import Problems
from designer.ui.panels.runs import Runs
from designer.ui.panels.source import SourceView
from designer.ui.panels.training import TrainingPanel
from designer.ui.quick_list import QuickList
from designer.ui.run_list import RunList
from designer.ui.session import Session
from designer.ui.theme import Theme
from designer.ui.tour.control import TourControl
from designer.ui.training_job import TrainingJob
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.plots.curves import Curves
    from designer.ui.window import Window


LARGE = 300
"""Blocks from which on the source is printed only when the person pauses."""
PAUSE = 250
"""Milliseconds without an edit that count as a pause."""


class Workbench(QObject):
    """Makes the panels, and carries values to them and wishes from them."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self.window, self.desk, self.theme = window, window.desk, window.theme
        self.notices, self.arrangement = window.notices, window.arrangement
        self.session = session
        session.setParent(self)
        self.background, self._writer = Background(self), Background(self)
        self._make_panels()
        self._make_controls()
        self.actions = Actions(window, handlers(self))
        self.actions.bind_canvas(self.canvas)
        self.around.begin(self.actions)
        self.actions.take_keys(self.desk.settings.keys())
        self.menus = Menus(self.actions, window.top, self.desk.settings, self)
        self._connect()
        self._begin()

    def _make_panels(self) -> None:
        history, place, theme = self.session.history, self.session.place, self.theme
        self.crumbs = Breadcrumbs()
        self.canvas = Canvas(place, theme, self.arrangement.centre)
        self.canvas.shows_hint = False  # the start page says more
        self.palette = Palette(catalogue(), theme)
        self.form = BlockForm(place, lambda family: self.theme.family(family))
        self.data_form = DataForm(history)
        self.data_view = DataView(theme)
        self.training_panel = TrainingPanel(history)
        self.problems = Problems(history)
        self.source = SourceView(theme)
        self.layers = Layers(theme)
        self.runs = Runs(theme)
        self.log = Log()
        self.curves: Curves | None = None
        self.quick_list = QuickList(theme, self.window)
        panels = self.arrangement
        panels.put(panels.left, self.palette)
        panels.put(panels.centre, self.crumbs)
        panels.put(panels.centre, self.canvas)
        panels.put_side("design", self.form)
        panels.put_side("data", self.data_form)
        panels.put_side("training", self.training_panel)
        panels.put_stage("data", self.data_view)
        for key in ("problems", "source", "layers", "runs", "log"):
            panels.tabs.put(key, getattr(self, key))

    def _make_controls(self) -> None:
        window, session = self.window, self.session
        self.job = TrainingJob(parent=self)
        self.training = TrainingControl(
            session, self.job, self.training_panel, self.notices, self.log, self.background, self
        )
        self.data = DataControl(session, self.data_form, self.data_view, self.background, self)
        self.files = Files(session, self.desk.settings, self.notices, window)
        self.closing = Closing(session, self.job, self.files, self.notices, window)
        self.autosave = Autosave(
            session, Recovery(paths.recovery_folder()), self._writer, self._trouble, self
        )
        self.code = CodeControl(
            session, self.form, self.problems, self.notices, self.desk.inspector, self.go_to, self
        )
        assert self.form.composite is not None, "the form follows a place"
        self.composites = CompositeControl(
            session, self.canvas, self.crumbs, self.form.composite, self.palette, self.notices,
            window.status.say, self,
        )  # fmt: skip
        self.run_list, self.curves_control = RunList(self), CurvesControl(self)
        self.imports, self.beginnings = ImportControl(self), BeginningControl(self)
        self.evaluation, self.context = EvaluationControl(self), CanvasMenu(self)
        self.figures, self.start = FigureControl(self), StartControl(self)
        self.compare, self.around = CompareControl(self), Around(self)
        self.compression = CompressionControl(self)
        self.recipes = RecipeControl(self)
        self.distil = DistilControl(self)
        self.preflight, self.works = PreflightControl(self), WorksControl(self)
        self.tour = TourControl(self)

    def _connect(self) -> None:
        session, canvas, window = self.session, self.canvas, self.window
        session.changed.connect(self._changed)
        session.checked.connect(self._checked)
        session.file_changed.connect(self._name)
        canvas.selection_changed.connect(self._selected)
        canvas.add_requested.connect(self._ask_block)
        canvas.message.connect(window.status.say)
        self.palette.add_requested.connect(lambda kind: self.add_block(kind, None))
        self.palette.escaped.connect(canvas.setFocus)
        self.composites.shown.connect(self._elsewhere)
        self.problems.selected.connect(self.go_to)
        self.problems.counted.connect(self.arrangement.tabs.count_problems)
        self.source.selected.connect(lambda path: self.go_to(path, centre=False))
        self.source.message.connect(lambda text: window.status.say(text, tab="source"))
        self.layers.selected.connect(self._pick)
        self.arrangement.tabs.shown.connect(self._refresh)
        self.arrangement.tabs.shown.connect(window.status.turn_to)
        self.arrangement.leaving.connect(self._leaving)
        self.arrangement.changed.connect(self._workspace)
        window.top.wanted.connect(lambda key: self.actions.by_key[key].trigger())
        training = self.training
        training.outcome.connect(lambda text: window.status.say(text, 60))
        training.device_known.connect(window.status.show_device)
        training.device_known.connect(lambda _, why: self.desk.settings.set(DEVICE, why))
        training.problems_wanted.connect(lambda: self.arrangement.show_tab("problems"))
        training.block_wanted.connect(lambda key: self.go_to(key))
        training.runs_changed.connect(self.run_list.refresh)
        self.job.state_changed.connect(self._job_state)
        self.runs.go_on_wanted.connect(training.go_on)
        self.runs.further_wanted.connect(training.go_on)
        self.menus.template_wanted.connect(self.begin_with)
        self.menus.file_wanted.connect(self.open_file)

    def _begin(self) -> None:
        self._stale = {"source", "layers", "runs"}
        self.here = self.session.check
        self._print = QTimer(self)
        self._print.setSingleShot(True)
        self._print.timeout.connect(
            lambda: self.source.show_check(self.session.check, self.session.project.title)
        )
        self.window.status.show_device(self.session.project.recipe.device, "")
        self._name()
        self._job_state(self.job.state)
        self._workspace(self.arrangement.workspace)
        self.session.check_now()
        self._changed(self.session.project, self.session.project)
        self._selected([])
        self.data.read()
        self.code.begin()
        if self.session.project.graph.nodes:
            self.canvas.fit()
        self.start.refresh()
        self.canvas.setFocus()

    def _changed(self, old: Project, new: Project) -> None:
        self.form.show_project(self.session.place.project)
        if old.data is not new.data:
            self.data_form.show_project(new)
        if old.recipe is not new.recipe:
            self.training_panel.show_project(new)
            if not self.job.busy:
                self.window.status.show_device(new.recipe.device, "")
        self.menus.show_history(self.session.history)

    def _elsewhere(self) -> None:
        """Show another drawing: the network, or the inside of a composite."""
        place = self.session.place
        self.here = place.check(self.session.check)
        self.form.show_project(place.project)
        self._selected(self.canvas.selected())
        self._stale.add("layers")
        self._refresh(self.arrangement.tabs.current)

    def _checked(self, check: Check) -> None:
        self.here = self.session.place.check(check)
        self.canvas.show_check(self.here)
        self.form.show_check(self.here)
        self.window.status.show_check(check)
        self.problems.show_check(check, self.session.expectation)
        self._stale |= {"source", "layers"}
        self._refresh(self.arrangement.tabs.current)

    def _refresh(self, key: str) -> None:
        """Bring a tab up to date when it can be seen."""
        if key == "curves":
            self.curves_control.need()
        if key not in self._stale or not self.arrangement.tabs.isVisible():
            return
        self._stale.discard(key)
        if key == "source":
            # printing thousands of blocks takes longer than a frame: it waits for a pause
            large = len(self.session.check.blocks) > LARGE
            self._print.start(PAUSE if large else 0)
        elif key == "layers":
            self.layers.show_check(self.here)
        elif key == "runs":
            self.run_list.refresh()

    def _leaving(self) -> None:
        """Where the whole network is in sight, keep it so when the canvas gets another size."""
        seen = self.canvas.camera.area_to_view(self.canvas.scene.bounds())
        if self.session.project.graph.nodes and QRectF(self.canvas.rect()).contains(seen):
            QTimer.singleShot(0, self.canvas, self.canvas.fit)

    def _workspace(self, key: str) -> None:
        self.actions.mark(key)
        if key == "data":
            self.data.preview()
        self._refresh(self.arrangement.tabs.current)

    def _selected(self, ids: list[str]) -> None:
        self.form.show_blocks(ids)
        self.form.show_check(self.here)
        self.source.mark([(*self.session.place.path, key) for key in ids])
        self.layers.mark(ids)
        self.actions.enable(("rename",), len(ids) == 1)
        self.composites.enable(self.actions, ids)

    def _pick(self, ids: list[str]) -> None:
        self.canvas.select(ids)
        if len(ids) == 1:
            self.canvas.centre_on(ids[0])

    def go_to(self, key: str | tuple[str, ...], *, centre: bool = True) -> None:
        """Select a block and bring it into view; a path leads into composites."""
        self.composites.go_to((key,) if isinstance(key, str) else key, centre=centre)

    def add_block(self, kind: str, scene_point: Any) -> None:
        """Add a block at a place of the canvas, or where there is room."""
        key = self.canvas.add_block(kind, scene_point)
        if key:
            reveal(self.canvas, self.canvas.area_of([key]))
        self.canvas.setFocus()

    def _ask_block(self, scene_point: QPointF) -> None:
        at = self.window.mapFromGlobal(self.window.cursor().pos())
        near = QPoint(at.x() + 8, at.y() + 8) if self.canvas.underMouse() else None
        add_block(self, scene_point, near)

    def show_export(self) -> None:
        """Take a trained network away."""
        self.run_list.export(self.runs.chosen or self.job.run)

    def begin_with(self, path: Path) -> None:
        """Begin with a template: here where nothing is drawn yet, else in a window of its own."""
        try:
            project = self.desk.settings.for_new(load(path))
        except FileError as error:
            self.notices.tell(str(error), role="error", key="open")
            return
        if not self.session.pristine:
            self.desk.open_project(project)
            return
        self.session.history.do(f"begin with {project.title}", lambda _: project)
        self.session.check_now()
        self.canvas.fit()

    def ask_open(self) -> None:
        """Ask for a file and open it."""
        name = ask_open(self.window, self.desk.settings)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Open a file, here where nothing is drawn yet."""
        self.desk.open(path, self.window)

    def close(self) -> None:
        """End the jobs and let go of everything."""
        self.run_list.release()
        self.tour.close()
        self.evaluation.close()
        self.compare.close()
        self.compression.close()
        self.distil.close()
        self.code.close()
        self.job.close()
        self.background.close()
        self._writer.close()
        self.around.close()
        self.canvas.close_document()
        self.autosave.close(keep=self.session.unsaved and not self.closing.given_up)
        self.session.close()

    def warm(self) -> None:
        """Load what will be needed next: torch in the worker, the rest here in a thread."""
        self.job.warm()
        self.background.ask("load", load_libraries, lambda *_: None)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        panels = (self.canvas, self.palette, self.data_view, self.source, self.layers, self.runs,
                  self.evaluation, self.compare, self.quick_list, self.around,
                  self.start, self.recipes, self.compression, self.distil)  # fmt: skip
        for panel in panels:
            panel.set_theme(theme)
        self.form.set_theme()
        self.curves_control.set_theme(theme)

    def trouble(self, text: str, detail: str) -> None:
        """Say that something went wrong in the program itself; the log keeps the detail."""
        self.log.add(f"{text}\n{detail}")
        show = (tr("Show log"), lambda: self.arrangement.show_tab("log"))
        self.notices.tell(text, role="error", buttons=(show,), key="trouble")

    def _trouble(self, text: str) -> None:
        self.notices.tell(text, role="error", key="recovery")

    def _name(self) -> None:
        session = self.session
        path = session.path
        self.window.top.show_name(session.name, session.unsaved, str(path or tr("No file yet.")))
        dot = " ●" if session.unsaved else ""
        file = f" ({path.name})" if path else ""
        self.window.setWindowTitle(f"{session.name}{dot}{file} — Neurodraft")
        if session.unsaved:
            words = tr("not saved")
        else:
            words = tr("saved") if path else ""
        self.window.status.show_saved(words)

    def _job_state(self, state: str) -> None:
        busy = self.job.busy
        self.window.top.show_busy(busy)
        self.runs.show_busy(self.job.run if busy else None)
        self.menus.show_state(state)
