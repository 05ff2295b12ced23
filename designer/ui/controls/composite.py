"""Composites in the window: opened and left, kept in the library, told of everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from designer.project import library
from designer.project.file import FileError
from designer.project.graph import Composite, Graph
from designer.project.inside import Path, node_at, separate
from designer.project.library import Kept
from designer.ui.actions import Actions
from designer.ui.breadcrumbs import Breadcrumbs
from designer.ui.canvas import Canvas
from designer.ui.canvas.camera import Camera
from designer.ui.notices import Notices
from designer.ui.panels.composite_form import CompositeForm
from designer.ui.session import Session
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.panels.palette import Palette


class CompositeControl(QObject):
    """Leads the canvas into composites and back, and looks after the person's library."""

    shown = Signal()
    """Another drawing is shown, and the canvas looks where it should."""

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        crumbs: Breadcrumbs,
        form: CompositeForm,
        palette: Palette,
        notices: Notices,
        say: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._place = session, session.place
        self._canvas, self._crumbs, self._form = canvas, crumbs, form
        self._palette, self._notices, self._say = palette, notices, say
        self._cameras: dict[Path, Camera] = {}
        self._left: Path = ()
        crumbs.wanted.connect(self.go)
        canvas.open_requested.connect(self.open)
        canvas.leave_requested.connect(self.leave)
        form.open_wanted.connect(self.go)
        form.keep_wanted.connect(self.keep)
        form.separate_wanted.connect(self.separate)
        palette.forget_wanted.connect(self.forget)
        self._place.leaving.connect(self._leaving)
        self._place.moved.connect(self._moved)
        session.changed.connect(lambda *_: self._show_crumbs())
        self._kept: tuple[Kept, ...] | None = None
        canvas.window().installEventFilter(self)
        self.refresh_library()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether another window has put something into the library."""
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh_library()
        return super().eventFilter(watched, event)

    def enable(self, actions: Actions, ids: list[str]) -> None:
        """Say which actions can be done with what is selected."""
        nodes = self._place.project.graph.nodes
        blocks = [nodes[key] for key in ids if key in nodes]
        composites = [node for node in blocks if node.inner is not None]
        actions.enable(("group",), bool(blocks))
        actions.enable(("ungroup",), bool(composites))
        actions.enable(("open_inside",), len(composites) == len(ids) == 1)
        actions.enable(("keep",), self._chosen() is not None)
        actions.enable(("leave_inside",), bool(self._place.path))

    # Going in and out.

    def open(self, key: str = "") -> None:
        """Show what is inside a composite on the canvas, the selected one where none is named."""
        chosen = [key] if key else self._canvas.selected()
        nodes = self._place.project.graph.nodes
        if len(chosen) != 1 or chosen[0] not in nodes or nodes[chosen[0]].inner is None:
            self._say(tr("Select one composite to open it."))
            return
        self.go((*self._place.path, chosen[0]))

    def leave(self) -> None:
        """Show the drawing outside, with the composite selected."""
        if self._place.path:
            self.go(self._place.path[:-1])

    def go(self, path: Path) -> None:
        """Show the drawing at the end of a path."""
        self._place.go(path)

    def go_to(self, path: Path, *, centre: bool = True) -> None:
        """Select a block, wherever it lies, and bring it into view."""
        node = node_at(self._session.project.graph, path)
        if node is None:
            return
        self._place.go(path[:-1])
        self._canvas.select([path[-1]])
        if centre:
            self._canvas.centre_on(path[-1])

    def _leaving(self) -> None:
        self._left = self._place.path
        self._cameras[self._left] = self._canvas.camera
        self._canvas.select([])

    def _moved(self) -> None:
        path, left = self._place.path, self._left
        self._canvas.show_check(self._place.check(self._session.check))
        camera = self._cameras.get(path)
        if camera is not None and left[: len(path)] == path:  # back to where one came from
            self._canvas.look(camera)
            self._canvas.select(left[len(path) : len(path) + 1])
        else:
            self._canvas.fit()
        self._show_crumbs()
        self.shown.emit()

    def _show_crumbs(self) -> None:
        seen = not self._crumbs.isHidden()
        self._crumbs.show_place(self._session.project, self._place.path, self._session.name)
        if not seen and self._place.path:  # the canvas has become less high
            QTimer.singleShot(0, self, self._fit_again)

    def _fit_again(self) -> None:
        if self._place.path:
            self._canvas.fit()

    # The library.

    def refresh_library(self) -> None:
        """Show in the palette what the library holds."""
        own, troubles = library.own()
        if own == self._kept:
            return
        self._kept = own
        self._palette.show_composites(library.bundled(), own)
        if troubles:
            more = f" {len(troubles) - 1} more cannot be read." if len(troubles) > 1 else ""
            self._notices.tell(f"{troubles[0]}{more}", role="warning", key="library")

    def keep(self, path: Path = ()) -> None:
        """Put a composite into the person's library, the selected one where none is named."""
        composite = self._composite_at(path) if path else self._chosen()
        if composite is None:
            self._say(tr("Select one composite to save it to your library."))
            return
        there = [kept for kept in library.own()[0] if kept.composite.name == composite.name]
        if there and there[0].composite == composite:
            self._say(tr("“{name}” is in your library already.", name=said(composite.name)))
        elif there:
            self._notices.tell(
                tr(
                    "Your library has another composite called “{name}”.", name=said(composite.name)
                ),
                role="warning",
                buttons=(
                    (tr("Replace it"), lambda: self._keep(composite)),
                    (tr("Keep both"), lambda: self._keep(self._renamed(composite))),
                ),
                key="library",
            )
        else:
            self._keep(composite)

    def forget(self, key: str) -> None:
        """Take a composite out of the person's library."""
        for kept in library.own()[0]:
            if kept.key == key:
                self._forget(kept)

    def separate(self, path: Path) -> None:
        """Make one composite another than its equals."""
        composite = self._composite_at(path)
        if composite is not None:
            name = _free_name(composite.name, _names(self._session.project.graph))
            self._session.history.do(
                f"make “{name}” a composite of its own", lambda p: separate(p, path, name)
            )

    def _keep(self, composite: Composite) -> None:
        try:
            path = library.keep(composite)
        except FileError as error:
            self._notices.tell(str(error), role="error", key="library")
            return
        self._say(
            tr(
                "“{name}” is in your library now, as {file}.",
                name=said(composite.name),
                file=path.name,
            )
        )
        self.refresh_library()

    def _forget(self, kept: Kept) -> None:
        try:
            library.forget(kept)
        except FileError as error:
            self._notices.tell(str(error), role="error", key="library")
            return
        self.refresh_library()
        self._notices.tell(
            tr("“{name}” is no longer in your library.", name=said(kept.composite.name)),
            buttons=((tr("Put it back"), lambda: self._keep(kept.composite)),),
            key="library",
            seconds=20,
        )

    def _renamed(self, composite: Composite) -> Composite:
        names = {kept.composite.name for kept in library.own()[0]}
        return replace(composite, name=_free_name(composite.name, names))

    def _composite_at(self, path: Path) -> Composite | None:
        node = node_at(self._session.project.graph, path)
        return None if node is None else node.inner

    def _chosen(self) -> Composite | None:
        nodes = self._place.project.graph.nodes
        chosen = [nodes[key] for key in self._canvas.selected() if key in nodes]
        if len(chosen) == 1:
            return chosen[0].inner
        return self._composite_at(self._place.path) if not chosen and self._place.path else None


def _names(graph: Graph) -> set[str]:
    """Return the names of all composites of a drawing, and inside them."""
    found: set[str] = set()
    for node in graph.nodes.values():
        if node.inner is not None:
            found |= {node.inner.name} | _names(node.inner.graph)
    return found


def _free_name(name: str, taken: set[str]) -> str:
    stem, number = name.rstrip("0123456789 ") or name, 2
    while f"{stem} {number}" in taken:
        number += 1
    return f"{stem} {number}"
