"""How a person does the same things by the mouse, or by the keys alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF
from PySide6.QtWidgets import QPushButton, QTableView, QTreeWidgetItem, QWidget

from designer.ui.panels.palette import KIND
from designer.ui.workbench import Workbench
from tests.journeys.first_light import line_of
from tests.journeys.person import Person

Drawn = Sequence[tuple[str, Mapping[str, str]]]
"""Kinds of blocks, in the order of their wires, and what is typed into their forms."""
COLUMNS = 4


class Hands(ABC):
    """Works in one window."""

    def __init__(self, person: Person, bench: Workbench) -> None:
        self.person, self.bench = person, bench

    @property
    def pointed(self) -> bool:
        """Whether the mouse was used."""
        return self.person.pointed

    @abstractmethod
    def leave_start_page(self) -> None:
        """Go from the start page to the empty canvas."""

    @abstractmethod
    def draw(self, blocks: Drawn) -> list[str]:
        """Draw blocks in a chain and set them; return their ids."""

    @abstractmethod
    def insert(self, kind: str, source: str, target: str) -> None:
        """Put a new block into the wire between two; it is selected then."""

    @abstractmethod
    def choose(self, key: str) -> None:
        """Select a block."""

    @abstractmethod
    def choose_two(self, first: str, second: str) -> None:
        """Select two blocks."""

    @abstractmethod
    def deselect(self) -> None:
        """Select nothing."""

    @abstractmethod
    def write(self, name: str, text: str) -> None:
        """Type a parameter of the selected block."""

    @abstractmethod
    def open_inside(self, key: str) -> None:
        """Open a composite that is selected."""

    @abstractmethod
    def leave_inside(self) -> None:
        """Go back to the drawing outside."""

    @abstractmethod
    def open_recent(self, name: str) -> None:
        """Open a project that was open before."""

    @abstractmethod
    def choose_rows(self, table: QTableView) -> None:
        """Select the first two rows of a table."""

    @abstractmethod
    def press(self, button: QPushButton) -> None:
        """Press a button."""

    @abstractmethod
    def to_design(self) -> None:
        """Go back to the workspace for drawing."""

    def add_by_name(self, kind: str) -> str:
        """Choose a block in the list that is open; return its id."""
        person, bench = self.person, self.bench
        before = set(bench.session.place.project.graph.nodes)
        person.wait(bench.quick_list.isVisible, f"the list, to add {kind}")
        person.type(kind)
        person.key("Return")

        def new() -> set[str]:
            return set(bench.session.place.project.graph.nodes) - before

        person.wait(new, f"{kind} on the canvas")
        (key,) = new()
        assert bench.session.place.project.graph.nodes[key].kind == kind
        return key

    def wait_for_form(self, name: str) -> QWidget:
        """Wait until the form has a field; return its line."""
        form = self.bench.form
        self.person.wait(
            lambda: form.form is not None and name in form.form.fields, f"the field {name}"
        )
        return line_of(form, name)


class ByMouse(Hands):
    """Drags, drops and clicks; types only words and numbers."""

    def leave_start_page(self) -> None:
        """Press the button for an empty canvas."""
        page = self.bench.start.page
        self.person.wait(page.isVisible, "the start page")
        self.person.click(page.buttons["new"])
        self.person.wait(lambda: not page.isVisible(), "the empty canvas")

    def draw(self, blocks: Drawn) -> list[str]:
        """Drag the first from the palette, pull wires to the others, add the last by itself."""
        person, bench = self.person, self.bench
        canvas = bench.canvas
        person.key("ctrl+j")  # more room for the canvas
        person.rest(0.2)
        ids: list[str] = []
        for number, (kind, values) in enumerate(blocks):
            place = self._place(number)
            if not ids:
                self._from_palette(kind, place)
                ids.append("input1")
            elif number < len(blocks) - 1:
                begin = canvas.port_point(ids[-1], "out", "output")
                person.drag((canvas, begin), (canvas, place))
                ids.append(self.add_by_name(kind))
            else:
                person.click(canvas, place, times=2)
                ids.append(self.add_by_name(kind))
                person.wire(canvas, ids[-2], ids[-1])
            for name, text in values.items():
                self.write(name, text)
        person.key("ctrl+j")
        return ids

    def insert(self, kind: str, source: str, target: str) -> None:
        """Drag a block from the palette onto the wire."""
        canvas = self.bench.canvas
        wires = canvas.scene.wires
        end = next(
            end
            for end, wire in canvas.scene.graph.wires.items()
            if (wire.source, wire.target) == (source, target)
        )
        middle = wires.path_of(wires.number[end]).pointAtPercent(0.5)
        self._from_palette(kind, canvas.camera.to_view(QPointF(middle)).toPoint())

    def choose(self, key: str) -> None:
        """Click on it."""
        self._click(key)
        self.person.wait(lambda: self.bench.canvas.selected() == [key], f"{key} selected")

    def choose_two(self, first: str, second: str) -> None:
        """Click on one, and with Shift on the other."""
        self.choose(first)
        self._click(second, held="shift")
        wanted = [first, second]
        self.person.wait(lambda: self.bench.canvas.selected() == wanted, "two selected")

    def deselect(self) -> None:
        """Click where nothing lies."""
        canvas = self.bench.canvas
        self.person.click(canvas, QPoint(canvas.width() // 2, 12))
        self.person.wait(lambda: not canvas.selected(), "nothing selected")

    def write(self, name: str, text: str) -> None:
        """Click into the field and type."""
        line = self.wait_for_form(name)
        self.bench.form.ensureWidgetVisible(line)
        self.person.write(line, text)

    def open_inside(self, key: str) -> None:
        """Click on it twice."""
        self._click(key, times=2)

    def leave_inside(self) -> None:
        """Click on the name of the project, above the canvas."""
        self.person.click(self.bench.crumbs.links[0])

    def open_recent(self, name: str) -> None:
        """Click on its row of the start page."""
        person, recent = self.person, self.bench.start.page.recent
        person.key("alt+Home")

        def row() -> int:
            found = [one.path.stem for one in recent.shown]
            return found.index(name) if name in found else -1

        person.wait(lambda: recent.isVisible() and row() >= 0, "the projects opened last")
        person.rest(0.2)
        index = recent.model().index(row(), 0)
        person.click(recent.viewport(), recent.visualRect(index).center())

    def choose_rows(self, table: QTableView) -> None:
        """Click on one, and with Control on the other."""
        for row, held in ((0, ""), (1, "ctrl")):
            at = table.visualRect(table.model().index(row, 0)).center()
            self.person.click(table.viewport(), at, held=held)
        self.person.wait(lambda: _rows(table) == 2, "two rows selected")

    def press(self, button: QPushButton) -> None:
        """Click on it."""
        self.person.wait(button.isEnabled, "a button that can be pressed")
        self.person.click(button)

    def to_design(self) -> None:
        """Click on the word at the top."""
        self.person.click(self.bench.window.top.words["design"])

    def _place(self, number: int) -> QPoint:
        """Return where the left edge of a block comes to lie, row below row."""
        canvas = self.bench.canvas
        row, column = divmod(number, COLUMNS)
        return QPoint(
            28 + column * (canvas.width() - 40) // COLUMNS,
            72 + row * (canvas.height() - 60) // COLUMNS,
        )

    def _from_palette(self, kind: str, place: QPoint) -> None:
        """Find a block in the palette and drag it to a place."""
        person, bench = self.person, self.bench
        palette = bench.palette
        before = set(bench.session.place.project.graph.nodes)
        person.click(palette.search)
        person.key("ctrl+a")
        person.type(kind)
        person.wait(
            lambda: palette.tree.currentItem() and _kind(palette.tree.currentItem()) == kind,
            f"{kind} as the first in the palette",
        )
        where = palette.row_of(kind).center()
        person.drag((palette.tree.viewport(), where), (bench.canvas, place))
        person.wait(
            lambda: set(bench.session.place.project.graph.nodes) - before, f"{kind} on the canvas"
        )

    def _click(self, key: str, times: int = 1, held: str = "") -> None:
        """Click on the title of a block."""
        canvas = self.bench.canvas
        at = canvas.block_rect(key).topLeft() + QPoint(28, 14)
        self.person.click(canvas, at, times=times, held=held)


class ByKeys(Hands):
    """Never touches the mouse."""

    def leave_start_page(self) -> None:
        """Press Escape."""
        page = self.bench.start.page
        self.person.wait(page.isVisible, "the start page")
        self.person.key("Escape")
        self.person.wait(lambda: not page.isVisible(), "the empty canvas")

    def draw(self, blocks: Drawn) -> list[str]:
        """Add and set one block after the other; then wire each to the next."""
        person, bench = self.person, self.bench
        ids = []
        for kind, values in blocks:
            person.key("Tab")
            ids.append(self.add_by_name(kind))
            if values:
                self._write(values)
        person.key("Home")
        person.wait(lambda: bench.canvas.selected() == ids[:1], "the first block")
        for source, target in pairwise(ids):
            self._connect(source, target)
        return ids

    def insert(self, kind: str, source: str, target: str) -> None:
        """Add it beside the one that feeds it, and lead the wires through it."""
        self.choose(source)
        self.person.key("Tab")
        key = self.add_by_name(kind)
        self.choose(source)
        self._connect(source, key)
        self._connect(key, target, target)
        self.choose(key)

    def choose(self, key: str) -> None:
        """Find it by its name."""
        person, bench = self.person, self.bench
        person.key("ctrl+f")
        person.wait(bench.quick_list.isVisible, "the list of what is found")
        person.type(key)
        person.key("Return")
        person.wait(lambda: bench.canvas.selected() == [key], f"{key} selected")

    def choose_two(self, first: str, second: str) -> None:
        """Walk along the wire with Shift held."""
        self.choose(first)
        self.person.key("alt+shift+Right")
        wanted = [first, second]
        self.person.wait(lambda: self.bench.canvas.selected() == wanted, "two selected")

    def deselect(self) -> None:
        """Press Escape."""
        self.person.key("Escape")
        self.person.wait(lambda: not self.bench.canvas.selected(), "nothing selected")

    def write(self, name: str, text: str) -> None:
        """Go to the field and type."""
        self._write({name: text})

    def open_inside(self, key: str) -> None:
        """Press Control and Enter."""
        assert self.bench.canvas.selected() == [key]
        self.person.key("ctrl+Return")

    def leave_inside(self) -> None:
        """Press Control and Backspace."""
        self.person.key("ctrl+BackSpace")

    def open_recent(self, name: str) -> None:
        """Choose it in the list of every action."""
        person, listed = self.person, self.bench.quick_list
        person.key("ctrl+shift+p")
        person.wait(listed.isVisible, "the list of every action")
        person.type(name)
        person.wait(lambda: listed.shown() and name in listed.shown()[0].title, "its line")
        person.key("Return")

    def choose_rows(self, table: QTableView) -> None:
        """Go to the table and select with Shift and an arrow."""
        self._go_to(table)
        self.person.key("ctrl+Home", "shift+Down")
        self.person.wait(lambda: _rows(table) == 2, "two rows selected")

    def press(self, button: QPushButton) -> None:
        """Go to it and press Space."""
        self.person.wait(button.isEnabled, "a button that can be pressed")
        self._tab_to(button, "shift+Tab")
        self.person.key("space")

    def to_design(self) -> None:
        """Press its key."""
        self.person.key("ctrl+1")

    def _write(self, values: Mapping[str, str]) -> None:
        """Press Enter for the form, Tab for the next field, and Escape for the canvas."""
        person, canvas = self.person, self.bench.canvas
        person.key("Return")
        for name, text in values.items():
            line = self.wait_for_form(name)
            self._tab_to(line)
            person.type(text)
        person.key("Return", "Escape")
        person.wait(canvas.hasFocus, "the keys on the canvas")

    def _connect(self, source: str, target: str, name: str = "") -> None:
        """Wire the selected block to the one that is offered first, or to one by its name."""
        person, bench = self.person, self.bench
        assert bench.canvas.selected() == [source]
        person.key("c")
        person.wait(bench.quick_list.isVisible, "what it can be wired to")
        if name:
            person.type(name)
        person.key("Return")

        def wired() -> bool:
            wires = bench.session.place.project.graph.wires.values()
            return any((wire.source, wire.target) == (source, target) for wire in wires)

        person.wait(wired, f"a wire from {source} to {target}")
        person.wait(lambda: bench.canvas.selected() == [target], f"{target} selected")

    def _tab_to(self, wanted: QWidget, key: str = "Tab") -> None:
        """Press Tab until a widget has the keys."""
        for _ in range(20):
            if wanted.hasFocus():
                return
            self.person.key(key)
        raise AssertionError(f"Tab does not lead to {wanted.objectName() or wanted}")

    def _go_to(self, wanted: QWidget) -> None:
        """Go from panel to panel to the lower one, and there from field to field."""
        tabs = self.bench.arrangement.tabs
        for _ in range(9):
            focus = self.bench.window.focusWidget()
            if focus is not None and tabs.isAncestorOf(focus):
                break
            self.person.key("ctrl+F6")
        self._tab_to(wanted)


def _rows(table: QTableView) -> int:
    model: QItemSelectionModel = table.selectionModel()
    return len(model.selectedRows())


def _kind(item: QTreeWidgetItem) -> str:
    return str(item.data(0, KIND))
