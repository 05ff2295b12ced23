"""Offers networks that fit the data, where none is drawn or the one drawn does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from designer import figures
from designer.network.check import check
from designer.project.project import DataChoice, Project
from designer.ui.quick_list import Item
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.data.description import Description
    from designer.ui.workbench import Workbench

KEY = "begin"
OFFER = "Begin with a network for these data…"


class BeginningControl(QObject):
    """Follows the source of the data; one edit puts a fitting network on the canvas."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._source = bench.session.project.data.source
        self._goal = bench.session.project.data.goal
        bench.data.described.connect(self._described)

    def ask(self) -> None:
        """List the networks that fit, the most fitting first."""
        bench = self._bench
        description, project = bench.session.description, bench.session.project
        if description is None:
            text = bench.data.error or tr("The data are still being read; ask again in a moment.")
            bench.notices.tell(text, role="error" if bench.data.error else "info", key=KEY)
            return

        def work() -> Any:
            from designer.beginnings import fitting

            return fitting(project, description)

        bench.background.ask("beginnings", work, self._list)

    def _described(self, data: DataChoice, description: Description | None) -> None:
        """Offer a network where other data have come that the drawn one does not fit."""
        if description is None:
            self._bench.notices.drop(KEY)
            return
        other = (data.source, data.goal) != (self._source, self._goal)
        self._source, self._goal = data.source, data.goal
        project = self._bench.session.project
        if not other or _fits(project, description):
            self._bench.notices.drop(KEY)
            return
        text = tr("Nothing is drawn yet for these data.")
        if project.graph.nodes:
            text = tr("The network on the canvas does not fit these data.")
        self._bench.notices.tell(text, buttons=((tr(OFFER), self.ask),), key=KEY)

    def _list(self, found: Any, error: BaseException | None) -> None:
        bench = self._bench
        if error is not None:
            bench.trouble(tr("The networks that fit cannot be listed."), repr(error))
            return
        if not found:
            text = tr("No bundled network fits these data; draw one from an Input block on.")
            bench.notices.tell(text, key=KEY)
            return
        family = bench.theme.family
        items = [
            Item(
                said(one.name),
                tr(
                    "{parameters} parameters · {macs} MACs · {task}",
                    parameters=figures.short(one.parameters),
                    macs=figures.short(one.macs),
                    task=said(one.task),
                ),
                "",
                one,
                f"{one.name} {one.task}",
                family("dense"),
            )
            for one in found
        ]
        bench.quick_list.ask(tr("Begin with a network that fits these data"), items, self._begin)

    def _begin(self, item: Item) -> None:
        """Put the network on the canvas and its recipe beside it."""
        bench, beginning = self._bench, item.payload
        if bench.session.project.data.source != beginning.project.data.source:
            return  # other data were chosen while the list was open
        bench.notices.drop(KEY)
        bench.session.history.do(f"begin with {beginning.name}", lambda _: beginning.project)
        bench.session.check_now()
        bench.canvas.fit()
        bench.window.status.say(
            tr("{name} is drawn and fits the data; press ▶ Train (F5).", name=said(beginning.name)),
            20,
        )


def _fits(project: Project, description: Description) -> bool:
    """Return whether what is drawn can take these data."""
    if not project.graph.nodes:
        return False
    from designer.training.preflight import expectation

    return check(project.graph, expectation(description, project.recipe)).ok
