"""Shows the start page on an empty project or when asked for, and does what is wanted there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject

from designer.templates import all_templates
from designer.training.pools import units
from designer.ui.quick_list import Item
from designer.ui.start.page import Data, StartPage
from designer.ui.start.recent import Recent, look
from designer.ui.words import said, tr
from designer.unit import Choice

if TYPE_CHECKING:
    from designer.project.project import Project
    from designer.ui.theme import Theme
    from designer.ui.workbench import Workbench

FAMILIES = ("Pictures", "Tables", "Series", "Text")
"""Sources of these families come with Neurodraft."""


class StartControl(QObject):
    """Lays the page over the canvas; it goes with the first block."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._asked = False
        """Whether the person wants to see it, though something is drawn."""
        self._sent_away = False
        """Whether the person wants the empty canvas."""
        self.page = StartPage(bench.canvas, bench.theme, bundled())
        bench.canvas.installEventFilter(self)
        bench.session.changed.connect(self._changed)
        bench.session.place.moved.connect(self.refresh)
        bench.canvas.leave_requested.connect(self.dismiss)
        page = self.page
        page.empty_wanted.connect(self.dismiss)
        page.open_wanted.connect(bench.ask_open)
        page.import_wanted.connect(lambda: bench.imports.ask_file())
        page.tour_wanted.connect(lambda: bench.actions.by_key["tour"].trigger())
        page.all_wanted.connect(self.list_templates)
        page.template_wanted.connect(self._begin_with)
        page.recent_wanted.connect(self._open)
        page.data_wanted.connect(self.take_data)

    @property
    def visible(self) -> bool:
        """Whether the page is shown."""
        return not self.page.isHidden()

    def show(self) -> None:
        """Show the page, whatever is drawn below it."""
        self._asked, self._sent_away = True, False
        self.refresh()
        self.page.focus_search()

    def dismiss(self) -> None:
        """Show the canvas instead."""
        if self.visible:
            self._asked, self._sent_away = False, True
            self.refresh()

    def refresh(self) -> None:
        """Show or hide the page as the drawing asks for it."""
        place = self._bench.session.place
        graph = place.project.graph
        empty = not (place.path or graph.nodes or graph.frames or graph.notes)
        if not empty:
            self._sent_away = False
        wanted = self._asked or (empty and not self._sent_away)
        if wanted == self.visible:
            return
        if wanted:
            self._fill()
        had = self.page.isAncestorOf(self._bench.window.focusWidget() or self._bench.window)
        self.page.setVisible(wanted)
        self._bench.canvas.shows_hint = not wanted
        if wanted:
            self.page.raise_()
        elif had:
            self._bench.canvas.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.page.set_theme(theme)

    def list_templates(self) -> None:
        """List every template by its title, in the list that one types into."""
        items = []
        for one in all_templates():
            words = tr("A template for {task}.", task=said(one.task))
            items.append(Item(said(one.name), words, "", one.path, f"{one.key} {one.name}"))
        self._bench.quick_list.ask(
            tr("Begin with a template"), items, lambda item: self._begin_with(item.payload)
        )

    def take_data(self, kind: str) -> None:
        """Make bundled data those of the project, and show them."""
        bench = self._bench
        label = units("data.sources")[kind].label()

        def edit(project: Project) -> Project:
            return replace(project, data=replace(project.data, source=Choice(kind)))

        bench.session.history.do(f"take the data {label}", edit)
        bench.arrangement.show_workspace("data")
        self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the canvas, and give way to a block that is dragged onto it."""
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Show):
            self.page.setGeometry(self._bench.canvas.rect())
        elif kind == QEvent.Type.DragEnter:
            self.page.hide()
        elif kind == QEvent.Type.DragLeave:
            self.refresh()
        return super().eventFilter(watched, event)

    def _changed(self, old: Project, new: Project) -> None:
        if old.graph is not new.graph:
            self._asked = False
        self.refresh()

    def _begin_with(self, path: Any) -> None:
        self._asked = False
        self._bench.begin_with(path)
        self.refresh()

    def _open(self, recent: Recent) -> None:
        """Open a project again; one that is gone can be taken off the list."""
        bench, path = self._bench, recent.path
        if not recent.missing:
            self._asked = False
            bench.open_file(path)
            return
        text = tr("“{name}” is no longer in {folder}.", name=path.name, folder=recent.folder())
        forget = (tr("Take it off the list"), lambda: self._forget(recent))
        bench.notices.tell(text, role="warning", buttons=(forget,), key="recent")

    def _forget(self, recent: Recent) -> None:
        self._bench.desk.settings.forget_recent(recent.path)
        self._fill()

    def _fill(self) -> None:
        """Look up the files in a thread: one may lie where the network does not reach."""
        files = self._bench.desk.settings.recent()
        self.page.setGeometry(self._bench.canvas.rect())

        def show(found: Any, error: BaseException | None) -> None:
            if error is None:
                self.page.show_recent(found)

        if files:
            self._bench.background.ask("recent", lambda: look(files), show)
        else:
            self.page.show_recent([])


def bundled() -> list[Data]:
    """Return kind, label and help of every source of data that comes with Neurodraft."""
    found = units("data.sources").items()
    return [
        (kind, unit.label(), unit.summary())
        for family in FAMILIES
        for kind, unit in found
        if getattr(unit, "family", "") == family
    ]
