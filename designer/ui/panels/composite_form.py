"""What a composite is: its name, what it does, and which parameters inside it shows outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.blocks.registry import label_of, parameters_of
from designer.project import library
from designer.project.composites import REPEAT
from designer.project.graph import INPUT, OUTPUT, Composite, Face, Node
from designer.project.inside import Path, count_equal, describe, node_at, set_faces
from designer.project.project import Project
from designer.ui.forms.editors import Line
from designer.ui.panels.page import heading, muted, rule
from designer.ui.place import Place
from designer.ui.words import said, tr, trn
from designer.unit import Parameter, plain

TARGET = Qt.ItemDataRole.UserRole
Target = tuple[str, str]


class CompositeForm(QWidget):
    """Shown below the form of a selected composite, and while the canvas looks inside one."""

    open_wanted = Signal(object)
    """The path of a composite that a person wants to see inside."""
    keep_wanted = Signal(object)
    separate_wanted = Signal(object)

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Form of the composite"))
        self._place = place
        self._path: Path = ()
        self._composite: Composite | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rule = rule()
        column.addWidget(self._rule)
        self._heading = heading(tr("Composite"))
        column.addWidget(self._heading)
        self.name = self._line(column, tr("Name"), tr("Name of the composite"))
        self.name.textEdited.connect(lambda text: self._describe(name=text))
        self.summary = self._line(
            column, tr("Summary"), tr("What the composite does, in a sentence")
        )
        self.summary.textEdited.connect(lambda text: self._describe(summary=text))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.open = _button(
            tr("Open"), tr("Shows what is inside (Ctrl+Return, or a double click).")
        )
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._path))
        self.keep = _button(
            tr("Save to library"), tr("Keeps it in the palette, for every project.")
        )
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(self._path))
        row.addWidget(self.open)
        row.addWidget(self.keep)
        row.addStretch(1)
        column.addLayout(row)
        self._equals = muted("")
        self.separate = _button(
            tr("Make this one separate"), tr("Edits inside it then no longer change the others.")
        )
        self.separate.clicked.connect(lambda: self.separate_wanted.emit(self._path))
        column.addWidget(self._equals)
        column.addWidget(self.separate, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose = QToolButton()
        self.choose.setProperty("role", "more")
        self.choose.setText(tr("Choose its parameters…"))
        self.choose.setToolTip(tr("Says which parameters of the blocks inside it shows outside."))
        self.choose.setCheckable(True)
        self.choose.toggled.connect(self._show_faces)
        column.addWidget(self.choose)
        self._faces_help = muted(
            tr(
                "Tick what shall be set from outside. "
                "Parameters shown under one name are set together."
            )
        )
        self.faces = FaceTree()
        self.faces.chosen.connect(self._choose_faces)
        column.addWidget(self._faces_help)
        column.addWidget(self.faces)
        self._show_faces(False)

    def show_composite(self, path: Path) -> None:
        """Show the composite at the end of a path."""
        if path != self._path:
            self._place.seal()
        self._path = path
        self.show_project(self._place.history.project)

    def show_project(self, project: Project) -> None:
        """Show the composite as it is now; nothing where it is gone."""
        node = node_at(project.graph, self._path) if self._path else None
        composite = None if node is None else node.inner
        self.setVisible(composite is not None)
        if composite is None or node is None:
            return
        inside = self._path == self._place.path
        self.open.setVisible(not inside)
        self._rule.setVisible(not inside)
        self._heading.setText(
            tr("Inside “{title}”", title=node.title) if inside else tr("Composite")
        )
        for line, text in ((self.name, composite.name), (self.summary, composite.summary)):
            shown = _shown(text)
            if not (line.hasFocus() and " ".join(line.text().split()) in (text, shown)):
                if line.text() != shown:
                    line.setText(shown)
                    line.setCursorPosition(0)
        count = count_equal(project.graph, composite)
        self._equals.setText(
            trn(
                "It stands {n} time in this project. An edit inside one changes all.",
                "It stands {n} times in this project. An edit inside one changes all.",
                count,
            )
        )
        self._equals.setVisible(count > 1)
        self.separate.setVisible(count > 1)
        if composite is not self._composite:
            self._composite = composite
            if self.choose.isChecked():
                self.faces.show_composite(composite)

    def _line(self, column: QVBoxLayout, label: str, name: str) -> Line:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QLabel(label.lower())
        words.setProperty("role", "field")
        words.setFixedWidth(64)
        line = Line()
        line.setAccessibleName(name)
        words.setBuddy(line)
        line.editingFinished.connect(self._place.seal)
        row.addWidget(words)
        row.addWidget(line, 1)
        column.addLayout(row)
        return line

    def _describe(self, **words: str) -> None:
        path, (what,) = self._path, words
        words = {key: _meant(text) for key, text in words.items()}
        self._place.history.do(
            f"set the {what} of a composite",
            lambda project: describe(project, path, **words),
            merge=f"describe {what} {'/'.join(path)}",
        )

    def _show_faces(self, on: bool) -> None:
        if on and self._composite is not None:
            self.faces.show_composite(self._composite)
        self.faces.setVisible(on)
        self._faces_help.setVisible(on)
        self.choose.setText(tr("Hide the choice") if on else tr("Choose its parameters…"))

    def _choose_faces(self, faces: tuple[Face, ...]) -> None:
        path = self._path
        self._place.seal()
        self._place.history.do(
            "choose the parameters of a composite", lambda project: set_faces(project, path, faces)
        )


def _shown(text: str) -> str:
    """Return a word of a composite as a person reads it: those that come with the program, told."""
    return said(text) if text in _bundled() else text


def _meant(shown: str) -> str:
    """Return what stands in the project for a word as it is shown."""
    return next((text for text in _bundled() if said(text) == shown), shown)


def _bundled() -> set[str]:
    """Return the names and summaries of the composites that come with Neurodraft."""
    kept = [one.composite for one in library.bundled()]
    return {text for composite in kept for text in (composite.name, composite.summary)}


class FaceTree(QTreeWidget):
    """Every parameter inside, by block: ticked where it is shown, with the name it has outside."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parameters inside"))
        self.setObjectName("faces")
        self.setColumnCount(2)
        self.setHeaderLabels([tr("Parameter"), tr("Shown as")])
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setFixedHeight(280)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setItemDelegateForColumn(0, _Fixed(self))
        self._composite: Composite | None = None
        self._names: dict[Target, str] = {}
        self._filling = False
        self.itemChanged.connect(self._changed)

    def show_composite(self, composite: Composite) -> None:
        """List the parameters of the blocks inside."""
        self._filling = True
        self._composite = composite
        self._names = {target: face.name for face in composite.faces for target in face.targets}
        nodes = [n for n in composite.graph.nodes.values() if n.kind not in (INPUT, OUTPUT)]
        listed = [(node, parameters_of(node)) for node in nodes if parameters_of(node)]
        wanted = [(node.id, item.name) for node, items in listed for item in items]
        if wanted != [tuple(row.data(0, TARGET)) for row in self.rows()]:
            # never while a row tells of its change: Qt still holds it then
            self._list(listed)
        for row in self.rows():
            self._fill(row)
        for place, (node, _) in enumerate(listed):
            head, kind = self.topLevelItem(place), said(label_of(node))
            assert head is not None
            head.setText(0, node.title if node.title == kind else f"{node.title} · {kind}")
        self._filling = False

    def _list(self, listed: Sequence[tuple[Node, Sequence[Parameter]]]) -> None:
        """Make a row for every parameter."""
        place = self.verticalScrollBar().value()
        self.clear()
        for node, items in listed:
            head = QTreeWidgetItem(self)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            for item in items:
                row = QTreeWidgetItem(head, [said(item.label)])
                row.setData(0, TARGET, (node.id, item.name))
                row.setToolTip(0, said(item.help))
        self.expandAll()
        self.verticalScrollBar().setValue(place)

    def _fill(self, row: QTreeWidgetItem) -> None:
        """Show whether a parameter is set from outside, and under which name."""
        name = self._names.get(tuple(row.data(0, TARGET)), "")
        flags = Qt.ItemFlag
        usual = flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable
        row.setFlags(usual | flags.ItemIsEditable if name else usual)
        row.setCheckState(0, Qt.CheckState.Checked if name else Qt.CheckState.Unchecked)
        row.setText(1, name)
        row.setToolTip(1, tr("Double-click to write another name.") if name else "")

    def rows(self) -> Iterator[QTreeWidgetItem]:
        """Yield the row of every parameter."""
        for place in range(self.topLevelItemCount()):
            head = self.topLevelItem(place)
            assert head is not None
            for inner in range(head.childCount()):
                row = head.child(inner)
                assert row is not None
                yield row

    def _changed(self, row: QTreeWidgetItem, column: int) -> None:
        if self._filling or row.data(0, TARGET) is None:
            return
        target: Target = tuple(row.data(0, TARGET))
        names = dict(self._names)
        if row.checkState(0) == Qt.CheckState.Checked:
            written = " ".join(row.text(1).split()) if column == 1 else ""
            names[target] = written or names.get(target) or self._usual_name(target)
        else:
            names.pop(target, None)
        if names != self._names:
            self._names = names
            self.chosen.emit(self._faces())

    def _usual_name(self, target: Target) -> str:
        """Return the name of the parameter; that of the block too where it means another value."""
        name = target[1].replace("_", " ")
        others = [other for other, shown in self._names.items() if shown == name]
        if name != REPEAT and all(self._value(other) == self._value(target) for other in others):
            return name
        assert self._composite is not None
        return f"{self._composite.graph.nodes[target[0]].title} {name}"

    def _value(self, target: Target) -> object:
        assert self._composite is not None
        node = self._composite.graph.nodes[target[0]]
        usual = next((p.default for p in parameters_of(node) if p.name == target[1]), None)
        return plain(node.parameters.get(target[1], usual))

    def _faces(self) -> tuple[Face, ...]:
        """Return the faces as they are ticked, those of one name together."""
        found: dict[str, list[Target]] = {}
        for target, name in self._names.items():
            found.setdefault(name, []).append(target)
        return tuple(Face(name, tuple(targets)) for name, targets in found.items())


class _Fixed(QStyledItemDelegate):
    """The names of parameters inside cannot be written."""

    def createEditor(self, *_: object) -> None:  # type: ignore[override]
        """Give no editor."""
        return


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
