"""Lays runs side by side, or a run beside the drawing now, and draws both networks in one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from designer import runs
from designer.blocks.registry import label_of, parameters_of
from designer.network.check import Check, check, check_inside
from designer.project.difference import Difference, difference
from designer.project.file import loads
from designer.project.graph import Graph, Node, Wire
from designer.project.merged import ADDED, CHANGED, REMOVED, Merged, merged
from designer.training.comparison import Subject, rows
from designer.ui.panels.compare.sizes import measured
from designer.ui.panels.compare.view import CompareView, Told
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.theme import Theme
    from designer.ui.workbench import Workbench

NOW = ""
"""Stands for the drawing as it is now, among the folders of runs."""
MOST = 6
"""Runs that are laid side by side."""


class Read(NamedTuple):
    """One of those that are compared, with what the walk says of its network."""

    subject: Subject
    check: Check


class CompareControl(QObject):
    """Reads what is compared in a thread; nothing here changes a run or the project."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.view = CompareView(bench.theme)
        bench.arrangement.put_stage("compare", self.view)
        self._read: dict[str, Read] = {}
        self._old = self._new = NOW
        self._path: tuple[str, ...] = ()
        """The composites that lead to what is drawn, by their ids in the new network."""
        self._both = Merged(Graph(), {}, {}, {})
        bench.runs.compare_wanted.connect(self.compare)
        self.view.wanted.connect(self._choose)
        self.view.entered.connect(self._enter)
        self.view.left.connect(self._leave)

    def compare(self, chosen: Sequence[Path]) -> None:
        """Show these runs side by side; one alone beside the drawing now."""
        if len(chosen) > MOST:
            self._bench.window.status.say(
                tr("Of {all} runs the first {most} are compared.", all=len(chosen), most=MOST)
            )
        # the list has the newest first; one reads from the earlier to the later
        paths = [str(path) for path in reversed(chosen[:MOST])]
        keys = paths if len(paths) > 1 else [*paths, NOW]
        project, walked = self._bench.session.project, self._bench.session.check_now()
        expectation = self._bench.session.expectation

        def work() -> dict[str, Read]:
            found = {}
            for key in keys:
                if key == NOW:
                    now = Subject(project.title, project, None, walked.parameters, walked.macs)
                    found[key] = Read(now, walked)
                    continue
                run = runs.Run(key)
                summary = run.summary
                old = loads(run.project_text, run.name)
                walk = check(old.graph, expectation if old.data == project.data else None)
                costs = summary.parameters or walk.parameters, summary.macs or walk.macs
                found[key] = Read(Subject(run.title, old, summary, *costs), walk)
            return found

        self._bench.background.ask("compare", work, self._show)
        self._bench.arrangement.show_workspace("compare")

    def compare_now(self) -> None:
        """Compare the selected run, or the newest one, with the drawing now."""
        bench = self._bench
        chosen = bench.runs.chosen or bench.job.run
        if chosen is None and bench.run_list.rows:
            chosen = max(bench.run_list.rows, key=lambda kept: kept.summary.started).path
        if chosen is None:
            bench.window.status.say(tr("There is no run yet to compare with: train one first."))
            return
        self.compare([chosen])

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.view.set_theme(theme)

    def close(self) -> None:
        """End what the drawing has put off."""
        self.view.drawing.release()

    def _show(self, found: Any, error: BaseException | None) -> None:
        if error is not None:
            text = tr("The run cannot be read: {error}", error=said(str(error)))
            self._bench.notices.tell(text, role="error", key="compare")
            return
        self._read = found
        keys = list(found)
        names = [tr("The drawing now") if key == NOW else _title(found, key) for key in keys]
        self.view.show_subjects(keys, names)
        self.view.show_rows(rows([one.subject for one in found.values()]))
        self._choose(keys[0], keys[1] if len(keys) > 1 else keys[0])

    def _choose(self, old: str, new: str) -> None:
        """Draw the networks of these two over each other."""
        if old in self._read and new in self._read:
            self._old, self._new, self._path = old, new, ()
            self._draw()

    def _enter(self, key: str) -> None:
        self._path = (*self._path, key)
        self._draw()

    def _leave(self) -> None:
        if self._path:
            self._path = self._path[:-1]
            self._draw()

    def _draw(self) -> None:
        """Draw the difference at the place that is looked at."""
        before, after = self._read[self._old], self._read[self._new]
        old, new = before.subject.project.graph, after.subject.project.graph
        old_walk: Check | None = before.check
        new_walk: Check | None = after.check
        words = []
        for key in self._path:
            both = merged(old, new, difference(old, new, _values))
            node = both.graph.nodes[key]
            words.append(node.title)
            mine = old.nodes.get(both.old.get(key, ""))
            theirs = new.nodes.get(key) if both.blocks.get(key) != REMOVED else None
            old_walk = _walk_inside(old_walk, mine)
            new_walk = _walk_inside(new_walk, theirs)
            old, new = _inside(mine), _inside(theirs)
        found = difference(old, new, _values)
        sizes = (measured(old, old_walk), measured(new, new_walk)) if found.removed else ()
        self._both = merged(old, new, found, *sizes)
        self.view.drawing.show_merged(self._both, new_walk, old_walk)
        self.view.show_drawing(self._both, told(old, new, found, self._both))
        self.view.show_place(" › ".join(words))


def told(old: Graph, new: Graph, found: Difference, both: Merged) -> list[Told]:
    """Return what differs between two drawings, a sentence each."""
    ids = {before: after for after, before in both.old.items()}
    result = [Told(ADDED, _named(new.nodes[key]), key) for key in found.added]
    result += [Told(REMOVED, _named(old.nodes[key]), ids[key]) for key in found.removed]
    for key, change in found.changed.items():
        for value in change.values:
            words = said(value.name.replace("_", " "))
            text = f"{change.new.title}: {words} {_shown(value.old)} → {_shown(value.new)}"
            result.append(Told(CHANGED, text, key))
        if change.inner is not None:
            text = tr(
                "{block}: differs inside; a double click looks into it", block=change.new.title
            )
            result.append(Told(CHANGED, text, key))
    for wire in found.wires_added:
        result.append(Told(ADDED, _wire(wire, new), wire.target))
    for wire in found.wires_removed:
        if wire.source in ids and wire.target in ids:
            result.append(Told(REMOVED, _wire(wire, old), ids[wire.target]))
    return result


def _title(found: dict[str, Read], key: str) -> str:
    """Return the title of a run; first when it began, where another is called so too.

    What comes first is still read where there is no room for the whole.
    """
    title = found[key].subject.title
    same = [one.subject.summary for one in found.values() if one.subject.title == title]
    mine = found[key].subject.summary
    if len(same) == 1 or mine is None:
        return title
    moments = [summary.started for summary in same if summary is not None]
    if moments.count(mine.started) > 1:
        return f"{Path(key).name} · {title}"
    today = len({moment[:10] for moment in moments}) == 1
    when = mine.started[11:19] if today else mine.started[:16].replace("T", " ")
    return f"{when} · {title}"


def _values(node: Node) -> dict[str, Any]:
    """Return all parameters of a block, so that a default that is written down is no change."""
    usual = {item.name: item.default for item in parameters_of(node)}
    return {name: _plain(value) for name, value in {**usual, **node.parameters}.items()}


def _plain(value: Any) -> Any:
    return tuple(map(_plain, value)) if isinstance(value, (list, tuple)) else value


def _shown(value: Any) -> str:
    if value is None:
        return tr("unset")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, tuple):
        return " × ".join(map(_shown, value))
    text = " ".join(str(value).split())
    return text if len(text) <= 40 else f"{text[:39]}…"


def _named(node: Node) -> str:
    label = said(label_of(node))
    return f"{node.title} ({label})" if node.title != label else label


def _wire(wire: Wire, graph: Graph) -> str:
    source, target = graph.nodes.get(wire.source), graph.nodes.get(wire.target)
    if source is None or target is None:
        return f"{wire.source} → {wire.target}"
    return tr("wire {source} → {target}", source=source.title, target=target.title)


def _inside(node: Node | None) -> Graph:
    return node.inner.graph if node is not None and node.inner is not None else Graph()


def _walk_inside(walk: Check | None, node: Node | None) -> Check | None:
    return check_inside(walk, (node.id,)) if walk is not None and node is not None else None
