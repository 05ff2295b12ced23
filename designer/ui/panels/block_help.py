"""What the reference says of a block, beside its form."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.reference import Page, ParameterHelp, PortHelp
from designer.ui.drawings.sketch import Subject
from designer.ui.drawings.view import DrawingView
from designer.ui.panels.page import heading
from designer.ui.words import listed, said, tr

ROLES = {"formula": "formula", "shapes": "figure", "reference": "small"}
HEADINGS = {
    "does": "What it does",
    "use": "When to use it",
    "ports": "Inputs and outputs",
    "parameters": "Parameters",
    "reference": "Source",
}


class BlockHelp(QWidget):
    """Shows a page of the reference; what a page does not say takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the block does"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.drawing = DrawingView()
        self.headings: dict[str, QLabel] = {}
        self.parts: dict[str, QLabel] = {}
        for part in ("does", "formula", "use", "ports", "shapes", "parameters", "reference"):
            if part in HEADINGS:
                self.headings[part] = heading(tr(HEADINGS[part]))
                column.addWidget(self.headings[part])
            label = self.parts[part] = QLabel()
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setProperty("role", ROLES.get(part, ""))
            plain = part != "parameters"
            label.setTextFormat(Qt.TextFormat.PlainText if plain else Qt.TextFormat.RichText)
            column.addWidget(label)
            if part == "does":
                column.addWidget(self.drawing)

    def show_page(self, page: Page) -> None:
        """Show what the reference says of a unit beyond its summary, which the form begins with."""
        texts = {
            "does": "\n\n".join(map(said, page.details.split("\n\n"))),
            "formula": said(page.formula),
            "use": said(page.use),
            "ports": _ports(page),
            "shapes": _examples(page),
            "parameters": _parameters(page),
            "reference": page.reference,
        }
        for part, text in texts.items():
            self.parts[part].setText(text)
            self.parts[part].setVisible(bool(text))
            if part in self.headings:
                below = text or part == "does"
                self.headings[part].setVisible(bool(below))

    def show_drawing(self, subject: Subject | None) -> None:
        """Draw what the selected block does, with its own parameters and shapes."""
        self.drawing.show_subject(subject)

    @property
    def text(self) -> str:
        """All that is shown, as plain lines."""
        return "\n".join(label.text() for label in self.parts.values() if label.isVisibleTo(self))


def _ports(page: Page) -> str:
    sides = ((tr("In"), page.inputs), (tr("Out"), page.outputs))
    lines = [
        tr("{name}: {value}", name=word, value=listed(map(_port, ports)))
        for word, ports in sides
        if ports
    ]
    return "\n".join(lines)


def _port(port: PortHelp) -> str:
    words = [tr("optional") if port.optional else "", said(port.help)]
    told = listed(word for word in words if word)
    return f"{port.name} ({told})" if told else port.name


def _examples(page: Page) -> str:
    flows = [_flow(flow) for _, flow in page.shapes]
    lines = [tr("or {flow}", flow=flow) for flow in flows[1:]]
    return "\n".join([tr("For example {flow}", flow=flows[0]), *lines]) if flows else ""


def _flow(flow: str) -> str:
    """Return an example such as `16 and 16 → one number` in the language of the window."""
    word = f" {tr('and')} "
    return " → ".join(
        word.join(said(part) for part in side.split(" and ")) for side in flow.split(" → ")
    )


def _parameters(page: Page) -> str:
    rows = [
        f"<p style='margin: 0 0 6px 0'><b>{escape(said(item.label))}</b> {escape(said(item.help))}"
        f"<br/><i>{escape(_facts(item))}</i></p>"
        for item in page.parameters
    ]
    return "".join(rows)


def _facts(item: ParameterHelp) -> str:
    """Return what a parameter takes and what it usually is, as a sentence."""
    takes, usual = item.takes[:1].upper() + item.takes[1:], item.usual
    if usual:
        return tr("{takes}; usually {usual}.", takes=said(takes), usual=said(usual))
    return tr("{takes}.", takes=said(takes))
