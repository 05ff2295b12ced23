"""The form of the selected block: its name, parameters, cost, problems, and what it does."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from designer import figures, reference
from designer.blocks.block import Block
from designer.blocks.code import TRUST
from designer.blocks.composite import CompositeBlock
from designer.blocks.ends import Input
from designer.blocks.registry import block_of, class_of
from designer.network.check import Check, Seen
from designer.project.edits import rename, set_parameters
from designer.project.graph import Node
from designer.project.history import History
from designer.project.project import Project
from designer.project.values import numbers
from designer.training.pools import units
from designer.ui.drawings.sketch import Subject
from designer.ui.forms.code_field import CodeField
from designer.ui.forms.editors import Line
from designer.ui.forms.unit_form import LABEL_WIDTH, UnitForm
from designer.ui.panels.block_help import BlockHelp
from designer.ui.panels.composite_form import CompositeForm
from designer.ui.panels.page import band, muted, page, restyle, rule
from designer.ui.panels.project_form import ProjectForm
from designer.ui.place import Place
from designer.ui.words import joined, said, tr, trn
from designer.unit import Parameter


class BlockForm(QScrollArea):
    """Shows the selected block and writes what is typed into the history."""

    repair_wanted = Signal(str)
    """A block whose problems a person wants to see."""
    trust_wanted = Signal()
    """The person says that the code which the project holds may run."""
    code_typed = Signal(list, str)
    """The person typed other code: what the selected blocks had, and what they get."""

    def __init__(
        self, history: History | Place, colour_of: Any, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("block-form")
        self.setAccessibleName(tr("Form of the selected block"))
        self._history = history
        self._colour_of = colour_of
        """Answers the colour of a family of blocks."""
        self._ids: tuple[str, ...] = ()
        self._path: tuple[str, ...] = ()
        """The composites that lead to the drawing whose blocks were shown last."""
        self._block: type[Block] | None = None
        """What describes the selected blocks, where they are of one kind."""
        self.form: UnitForm | None = None
        self._forms: dict[type[Block], UnitForm] = {}
        self._mixed: UnitForm | None = None
        """The form of selected blocks of several kinds."""
        self._page, self._column = page(self)
        self._build()
        self._arrange(history.project)

    def show_blocks(self, ids: list[str]) -> None:
        """Show the blocks with these ids; frames and notes have no form."""
        project = self._history.project
        chosen = tuple(key for key in ids if key in project.graph.nodes)
        if chosen != self._ids:
            if self.form is not None:
                self.form.commit()
            self._history.seal()
            self._ids = chosen
            self._arrange(project)

    def show_project(self, project: Project) -> None:
        """Show the document as it is now."""
        alive = tuple(key for key in self._ids if key in project.graph.nodes)
        place = self._history
        path = place.path if isinstance(place, Place) else ()
        same = alive == self._ids and path == self._path
        if not same or (alive and self._described(project) is not self._block):
            self._ids = alive
            self._arrange(project)
        else:
            self._fill(project)

    def show_check(self, check: Check) -> None:
        """Show what the walk found at the selected blocks."""
        seen = [check.blocks[key] for key in self._ids if key in check.blocks]
        if not seen:
            return
        self.help.show_drawing(self._subject(seen[0]))
        flow, figures_of = _cost(seen)
        self._flow.setText(flow)
        self._flow.setVisible(bool(flow))
        self._cost.setText(figures_of)
        self._cost.setVisible(bool(figures_of))
        self._costs_end.setVisible(bool(flow or figures_of))
        problems = [problem for one in seen for problem in one.problems]
        self._problem.setVisible(bool(problems))
        if problems:
            first = problems[0]
            texts = [said(first.text), said(first.hint)]
            if len(problems) > 1:
                texts.append(tr("And {count} more.", count=len(problems) - 1))
            self._problem.setText(joined(*texts))
            restyle(self._problem, role=f"{first.severity}-box")
        self.trust.setVisible(any(problem.wish == TRUST for problem in problems))

    def set_theme(self) -> None:
        """Take another look."""
        self._paint_band()

    def focus_name(self) -> None:
        """Let the person type another name."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def show_help(self) -> None:
        """Bring what the block does into view."""
        # a form that was just filled has its heights at the next turn of the loop
        QTimer.singleShot(0, self, self._scroll_to_help)

    def _scroll_to_help(self) -> None:
        self.verticalScrollBar().setValue(self.help.mapTo(self._page, QPoint(0, 0)).y() - 8)

    def _build(self) -> None:
        self._empty = ProjectForm(self._history)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._band = band()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        head.addWidget(self._band)
        head.addWidget(self._title, 1)
        body.addLayout(head)
        self._summary = muted("")
        body.addWidget(self._summary)
        name_row = QHBoxLayout()
        name_row.setSpacing(8)
        self._name_label = QLabel(tr("name"))
        self._name_label.setProperty("role", "field")
        self._name_label.setFixedWidth(LABEL_WIDTH)
        self.name = Line()
        self.name.setAccessibleName(tr("Name of the block"))
        self.name.setToolTip(tr("The name in the source and in messages; empty takes the id."))
        self._name_label.setBuddy(self.name)
        self.name.textEdited.connect(self._renamed)
        self.name.editingFinished.connect(self._history.seal)
        name_row.addWidget(self._name_label)
        name_row.addWidget(self.name, 1)
        self._name_row = QWidget()
        self._name_row.setLayout(name_row)
        name_row.setContentsMargins(0, 4, 0, 0)
        body.addWidget(self._name_row)
        self._form_place = QVBoxLayout()
        body.addLayout(self._form_place)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addWidget(self._problem)
        self.trust = QPushButton(tr("Trust this project's code"))
        self.trust.setAutoDefault(False)
        self.trust.clicked.connect(self.trust_wanted)
        self.trust.hide()
        body.addWidget(self.trust)
        body.addWidget(rule())
        self._flow = QLabel()
        self._flow.setProperty("role", "figure")
        self._cost = muted("")
        body.addWidget(self._flow)
        body.addWidget(self._cost)
        self._costs_end = rule()
        body.addWidget(self._costs_end)
        self.help = BlockHelp()
        body.addWidget(self.help)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._body)
        self.composite = CompositeForm(self._history) if isinstance(self._history, Place) else None
        self._body_column = body
        self._column.addStretch(1)

    def _arrange(self, project: Project) -> None:
        """Build the form for the selection."""
        nodes = [project.graph.nodes[key] for key in self._ids]
        block = self._block = self._described(project)
        inside = self._place_composite(nodes)
        self._empty.setVisible(not nodes and not inside)
        self._body.setVisible(bool(nodes))
        if self.form is not None:
            self.form.hide()
            self.form = None
        if not nodes:
            self._fill(project)
            return
        if block is not None and block.parameters():
            self.form = self._form_for(block)
        elif block is None:
            self.form = self._form_of_several(nodes)
        if self.form is not None:
            self.form.show()
        self._name_row.setVisible(len(nodes) == 1)
        self._head(nodes, block)
        self._fill(project)
        self._paint_band()

    def _place_composite(self, nodes: list[Node]) -> bool:
        """Show the form of the selected composite, or of the one that the canvas looks into."""
        form, place = self.composite, self._history
        if form is None or not isinstance(place, Place):
            return False
        self._path = place.path
        if len(nodes) == 1 and nodes[0].inner is not None:
            path = (*place.path, nodes[0].id)
            self._body_column.insertWidget(self._body_column.indexOf(self._problem), form)
        else:
            path = () if nodes else place.path
            self._column.insertWidget(0, form)
        form.show_composite(path)
        return bool(path) and not nodes

    def _described(self, project: Project) -> type[Block] | None:
        """Return what describes the selected blocks; None where they are of several kinds."""
        found = {class_of(project.graph.nodes[key]) for key in self._ids}
        return found.pop() if len(found) == 1 else None

    def _form_for(self, block: type[Block]) -> UnitForm:
        """Return the form of a kind of block; that of composites is made for those seen last."""
        if not issubclass(block, CompositeBlock):
            return self._forms.get(block) or self._make_form(block)
        for old, form in list(self._forms.items()):
            if issubclass(old, CompositeBlock) and old.parameters() != block.parameters():
                del self._forms[old]
                self._form_place.removeWidget(form)
                form.deleteLater()
            elif issubclass(old, CompositeBlock):
                self._forms[block] = self._forms.pop(old)
        return self._forms.get(block) or self._make_form(block)

    def _form_of_several(self, nodes: list[Node]) -> UnitForm | None:
        """Make a form of the parameters that blocks of several kinds share, if there are any."""
        if self._mixed is not None:
            self._form_place.removeWidget(self._mixed)
            self._mixed.deleteLater()
            self._mixed = None
        kinds = [class_of(node) for node in nodes]
        first = kinds[0] if kinds else None
        names = shared_parameters(kinds)
        if first is not None and names:
            self._mixed = self._connected(UnitForm(first, units, only=names))
        return self._mixed

    def _make_form(self, block: type[Block]) -> UnitForm:
        """Make the form of a kind of block; it is kept, so that a click costs no new one."""
        form = self._forms[block] = self._connected(UnitForm(block, units))
        return form

    def _connected(self, form: UnitForm) -> UnitForm:
        form.edited.connect(self._edited)
        form.reset.connect(self._reset)
        form.finished.connect(self._history.seal)
        self._form_place.addWidget(form)
        return form

    def _subject(self, seen: Seen) -> Subject | None:
        """Return what is drawn: the first block with its shapes; nothing for several kinds."""
        if self._block is None:
            return None
        try:
            block = block_of(self._history.project.graph.nodes[self._ids[0]])
        except ValueError:  # a parameter is wrong, which the walk tells
            return Subject(self._block())
        return Subject(block, seen.inputs, seen.outputs)

    def _head(self, nodes: list[Node], block: type[Block] | None) -> None:
        one = len(nodes) == 1
        name = said(block.label()) if block else (nodes[0].kind if one else tr("Blocks"))
        self._title.setText(name if one else f"{len(nodes)} × {name}" if block else
                            trn("{n} block", "{n} blocks", len(nodes)))  # fmt: skip
        if block is not None:
            self._summary.setText(said(block.summary()))
        elif one:
            self._summary.setText(
                tr("This version does not know such a block; it is kept as it is.")
            )
        else:
            self._summary.setText(tr("What these blocks have in common is changed together."))
        self.help.setVisible(block is not None)
        if block is not None:
            self.help.show_page(reference.page(block))

    def _fill(self, project: Project) -> None:
        if self.composite is not None and isinstance(self._history, Place):
            self.composite.show_project(self._history.history.project)
        if not self._ids:
            self._empty.show_project(project)
            return
        node = project.graph.nodes[self._ids[0]]
        if not (self.name.hasFocus() and " ".join(self.name.text().split()) == node.name):
            if self.name.text() != node.name:
                self.name.setText(node.name)
        self.name.setPlaceholderText(node.id)
        if self.form is not None:
            self.form.set_names(numbers(project.values))
            self.form.show_values(*(project.graph.nodes[key].parameters for key in self._ids))
            if self._block is Input:  # outside a composite it has no port to leave unwired
                names = {item.name for item in Input.parameters()}
                self.form.show_only(names if self._path else names - {"optional"})

    def _paint_band(self) -> None:
        block = self._block
        colour = self._colour_of(block.family) if block else "transparent"
        self._band.setStyleSheet(f"background: {colour}; border-radius: 2px;")
        self._band.setVisible(block is not None)

    def _edited(self, name: str, value: Any) -> None:
        ids, project = self._ids, self._history.project
        title = project.graph.nodes[ids[0]].title
        words = name.replace("_", " ")
        label = (
            f"set {words} of “{title}”" if len(ids) == 1 else f"set {words} of {len(ids)} blocks"
        )

        field = self.form.fields.get(name) if self.form is not None else None
        if isinstance(field, CodeField) and field.typed:
            nodes = [project.graph.nodes[key] for key in ids]
            before = [node.parameters.get(name, field.parameter.default) for node in nodes]
            self.code_typed.emit(before, value)

        edit = partial(_set_all, ids=ids, values={name: value})
        self._history.do(label, edit, merge=f"set {name} {' '.join(ids)}")

    def _reset(self, values: dict[str, Any]) -> None:
        """Put the usual values back in all selected blocks, as one step."""
        nodes = self._history.project.graph.nodes
        what = f"“{nodes[self._ids[0]].title}”" if len(self._ids) == 1 else "several blocks"
        self._history.do(f"reset {what}", partial(_set_all, ids=self._ids, values=values))

    def _renamed(self, text: str) -> None:
        (key,) = self._ids
        self._history.do(
            "rename the block", lambda project: rename(project, key, text), merge=f"name {key}"
        )


def shared_parameters(kinds: list[type[Block] | None]) -> tuple[str, ...]:
    """Return the names of the parameters that mean the same in all of these kinds of block."""
    found: list[dict[str, Parameter]] = []
    for kind in kinds:
        if kind is None:
            return ()
        found.append({p.name: replace(p, default=None, help="") for p in kind.parameters()})
    first, *others = found or [{}]
    return tuple(name for name in first if all(o.get(name) == first[name] for o in others))


def _set_all(project: Project, ids: tuple[str, ...], values: dict[str, Any]) -> Project:
    for key in ids:
        if key in project.graph.nodes:
            project = set_parameters(project, key, values)
    return project


def _cost(seen: list[Seen]) -> tuple[str, str]:
    """Return what flows through, and what the blocks cost; nothing of what costs nothing."""
    flow = ""
    if len(seen) == 1:
        one = seen[0]
        given = ", ".join(str(spec) for spec in one.inputs if spec is not None)
        made = ", ".join(str(spec) for spec in one.outputs)
        flow = f"{given} → {made}" if given and made else made or given
        if not one.known and not one.outputs:
            return flow, tr("Its cost is known once its inputs are.")
    parameters = sum(one.parameters for one in seen)
    macs = sum(one.macs for one in seen)
    memory = sum(one.memory for one in seen)
    parts = []
    if parameters:
        parts.append(trn("{n} parameter", "{n} parameters", parameters))
    if macs:
        parts.append(tr("{count} multiply-adds", count=figures.short(macs)))
    if memory:
        parts.append(tr("{size} an example", size=figures.memory(memory)))
    return flow, "\n".join(parts)
