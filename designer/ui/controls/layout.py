"""Lay out (Ctrl+L): everything, or the selected blocks where several are selected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF

from designer.project.graph import Frame, Graph, Note
from designer.project.layout import Body, Layout, arrange, lay_out
from designer.ui import motion
from designer.ui.canvas import card
from designer.ui.canvas.gliding import Glide
from designer.ui.canvas.keys import reveal
from designer.ui.canvas.scene import Scene
from designer.ui.words import tr, trn

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

AT_ONCE = 600
"""Blocks up to which the window waits; more are laid out in a thread."""


class LayoutControl(QObject):
    """Lays the drawing that is shown out, as one step of the history."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.glide = Glide(bench.canvas)

    def lay_out(self) -> None:
        """Lay out the selection if it holds several blocks, else everything."""
        canvas = self._bench.canvas
        self.glide.settle()
        canvas.pointer.drop_tool()
        scene = canvas.scene
        graph = scene.graph
        several = sum(key in graph.nodes for key in scene.chosen) > 1
        several |= any(key in graph.frames for key in scene.chosen)
        only = tuple(scene.chosen) if several else ()
        work = partial(lay_out, graph, bodies(scene), only)
        if len(only or graph.nodes) <= AT_ONCE:
            self._done(graph, only, work())
            return
        count = len(only or graph.nodes)
        self._bench.window.status.say(trn("Laying out {n} block…", "Laying out {n} blocks…", count))
        self._bench.background.ask(
            "layout", work, lambda found, error: self._answered(graph, only, found, error)
        )

    def _answered(
        self, graph: Graph, only: tuple[str, ...], found: Any, error: BaseException | None
    ) -> None:
        if error is not None:
            raise error
        if self._bench.canvas.scene.graph is not graph:
            text = tr("The drawing has changed meanwhile; lay it out again.")
            self._bench.window.status.say(text)
        else:
            self._done(graph, only, found)

    def _done(self, graph: Graph, only: tuple[str, ...], layout: Layout) -> None:
        bench, canvas = self._bench, self._bench.canvas
        if not graph.nodes:
            bench.window.status.say(tr("Nothing is drawn yet that could be laid out."))
            return
        if not layout:
            bench.window.status.say(tr("Everything lies where it should already."))
            return
        seen = canvas.camera.area_to_view(canvas.scene.bounds())
        whole = QRectF(canvas.rect()).contains(seen)
        count = sum(key in graph.nodes for key in layout.places)
        label = trn("Lay out {n} block", "Lay out {n} blocks", count)

        def change() -> None:
            bench.session.place.do(label, partial(arrange, layout=layout))

        if motion.wanted(bench.desk.settings):
            self.glide.carry_out(change)
        else:
            change()
        now = _bounds(canvas.scene)
        if whole and not only:
            canvas.show_area(now)
        elif only:
            reveal(canvas, canvas.area_of(only))
        elif not canvas.camera.area_to_canvas(canvas.rect()).intersects(now):
            canvas.show_area(now)
        bench.window.status.say(
            trn("{n} block was laid out; Ctrl+Z takes it back.",
                "{n} blocks were laid out; Ctrl+Z takes it back.", count)
        )  # fmt: skip


def bodies(scene: Scene) -> dict[str, Body]:
    """Return the sizes of all blocks of a drawing, and where their ports lie."""
    scene.refresh()
    blocks = scene.blocks
    sizes = zip(blocks.items, blocks.w.tolist(), blocks.h.tolist(), strict=True)
    return {
        item.node.id: Body(width, height, _heights(item.cast.inputs), _heights(item.cast.outputs))
        for item, width, height in sizes
    }


def _heights(names: tuple[str, ...]) -> dict[str, float]:
    return {name: card.port_height(place) for place, name in enumerate(names)}


def _bounds(scene: Scene) -> QRectF:
    """Return the rectangle around everything as the document says, also while it is moving."""
    area = QRectF()
    blocks = scene.blocks
    for item, width, height in zip(blocks.items, blocks.w, blocks.h, strict=True):
        area |= QRectF(item.node.x, item.node.y, float(width), float(height))
    boxes: list[Frame | Note] = [*scene.graph.frames.values(), *scene.graph.notes.values()]
    for box in boxes:
        area |= QRectF(box.x, box.y, box.width, box.height)
    return area
