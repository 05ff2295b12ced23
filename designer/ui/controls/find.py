"""Find (Ctrl+F): narrows down while one types, lights up what answers, and steps through it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.blocks.registry import class_of
from designer.network.finding import Candidate, Match, candidates, matches
from designer.project.graph import Frame, Note
from designer.project.inside import Path, node_at
from designer.ui.quick_list import MOST, Item, rank
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

LONGEST = 60
"""Characters of a note that stand in the list."""


class FindControl(QObject):
    """Asks what to find, goes there, and goes on to the next with F3."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._drawn: list[Candidate] = []
        self._more: list[Item] = []
        """Frames, notes, and the blocks that can be added."""
        self.query = ""
        """What was found last."""
        self._at: Path = ()
        bench.quick_list.narrowed.connect(self._light)
        bench.quick_list.closed.connect(self._put_out)

    def ask(self) -> None:
        """Let the person type what to find; frames, notes and blocks to add are offered too."""
        from designer.ui.handlers import block_items

        bench = self._bench
        self._drawn = list(candidates(bench.session.project.graph, bench.session.check))
        self._more = self._boxes()
        for item in block_items(bench):
            title = tr("Add {block}", block=item.title)
            self._more.append(replace(item, title=title))
        bench.quick_list.ask(
            tr("Find: a name, a kind, “kernel 3”, “features > 64”, “problem”"),
            [*(self._item(Match(one, 0)) for one in self._drawn[:MOST]), *self._more],
            self._chosen,
            search=self._search,
        )

    def step(self, by: int) -> None:
        """Go to the next of what was found last, or to the one before."""
        if not self.query:
            self.ask()
            return
        bench = self._bench
        found = self._found(self.query)
        if not found:
            bench.window.status.say(tr("Nothing answers to “{query}” any more.", query=self.query))
            return
        paths = [match.candidate.path for match in found]
        place = paths.index(self._at) + by if self._at in paths else 0
        self._go(found, place % len(found))

    def _found(self, query: str) -> list[Match]:
        bench = self._bench
        now = list(candidates(bench.session.project.graph, bench.session.check))
        return matches(now, query)

    def _search(self, query: str) -> Sequence[Item]:
        found = [self._item(match) for match in matches(self._drawn, query)[:MOST]]
        ranked = [(rank(query, item), -place, item) for place, item in enumerate(self._more)]
        ranked.sort(key=lambda entry: entry[:2], reverse=True)
        return [*found, *(item for score, _, item in ranked if score)]

    def _item(self, match: Match) -> Item:
        one, bench = match.candidate, self._bench
        node = node_at(bench.session.project.graph, one.path)
        assert node is not None
        kind = class_of(node)
        colour = bench.theme.family(kind.family) if kind is not None else bench.theme.muted
        where = tr("inside a composite") if len(one.path) > 1 else tr("on the canvas")
        why = _why(match)
        kind_words = said(one.kind)
        detail = f"{kind_words} · {why}" if why else kind_words
        return Item(node.title, detail, where, ("go", one.path), node.id, colour)

    def _boxes(self) -> list[Item]:
        """Return frames and notes of the drawing that is shown."""
        graph = self._bench.session.place.project.graph
        items = []
        boxes: list[Frame | Note] = [*graph.frames.values(), *graph.notes.values()]
        for box in boxes:
            if isinstance(box, Frame):
                words, kind = box.title or tr("Frame"), tr("frame")
            else:
                words, kind = _first_line(box), tr("note")
            items.append(Item(words, "", kind, ("box", box.id), box.id))
        return items

    def _chosen(self, item: Item) -> None:
        what, key = item.payload
        bench = self._bench
        if what == "add":
            bench.add_block(key, None)
        elif what == "box":
            bench.canvas.select([key])
            bench.canvas.fit_selection()
            bench.canvas.setFocus()
        else:
            query = bench.quick_list.line.text().strip()
            found = self._found(query) if query else []
            paths = [match.candidate.path for match in found]
            if key in paths:
                self.query = query
                self._go(found, paths.index(key))
            else:
                self._at = key
                bench.go_to(key)
            bench.canvas.setFocus()

    def _go(self, found: Sequence[Match], place: int) -> None:
        bench, match = self._bench, found[place]
        self._at = match.candidate.path
        bench.go_to(self._at)
        node = node_at(bench.session.project.graph, self._at)
        name = node.title if node is not None else ""
        values = {"place": f"{place + 1:,}", "count": f"{len(found):,}", "name": name}
        if match.why:
            why = _why(match)
            text = tr("{place} of {count}: {name} ({why}). F3 goes on.", why=why, **values)
        else:
            text = tr("{place} of {count}: {name}. F3 goes on.", **values)
        bench.window.status.say(text)

    # Lights on the canvas while the list is open.

    def _light(self, items: Sequence[Item]) -> None:
        asked = self._bench.quick_list
        other = asked.search != self._search  # another question has come in the place of this one
        if other or not asked.line.text().strip():
            self._show(())
            return
        here = self._bench.session.place.path
        paths = [item.payload[1] for item in items if item.payload[0] == "go"]
        self._show({path[len(here)] for path in paths if path[: len(here)] == here != path})

    def _put_out(self) -> None:
        self._drawn, self._more = [], []
        self._show(())

    def _show(self, ids: Iterable[str]) -> None:
        canvas = self._bench.canvas
        lit = frozenset(ids)
        if lit != canvas.scene.lit:
            canvas.scene.lit = lit
            canvas.update()


def _why(match: Match) -> str:
    """Return why a block answers: parameters with their values, or what a problem says."""
    return " · ".join(map(_reason, match.why.split(" · ")))


def _reason(text: str) -> str:
    if said(text) != text:
        return said(text)
    words = text.split(" ")
    for place in range(len(words) - 1, 0, -1):
        name, value = " ".join(words[:place]), " ".join(words[place:])
        if said(name) != name:
            return f"{said(name)} {said(value)}"
    return text


def _first_line(note: Note) -> str:
    words = " ".join(note.text.split())
    return (words[: LONGEST - 1] + "…" if len(words) > LONGEST else words) or tr("Empty note")
