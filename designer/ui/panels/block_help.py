"""What the reference says of a block, beside its form."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.reference import Page
from designer.ui.drawings.sketch import Subject
from designer.ui.drawings.view import DrawingView
from designer.ui.panels.page import heading

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
        self.setAccessibleName("What the block does")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.drawing = DrawingView()
        self.headings: dict[str, QLabel] = {}
        self.parts: dict[str, QLabel] = {}
        for part in ("does", "formula", "use", "ports", "shapes", "parameters", "reference"):
            if part in HEADINGS:
                self.headings[part] = heading(HEADINGS[part])
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
            "does": page.details,
            "formula": page.formula,
            "use": page.use,
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
    sides = (("In", page.inputs), ("Out", page.outputs))
    lines = [f"{word}: {', '.join(map(str, ports))}" for word, ports in sides if ports]
    return "\n".join(lines)


def _examples(page: Page) -> str:
    flows = [flow for _, flow in page.shapes]
    return "For example " + "\nor ".join(flows) if flows else ""


def _parameters(page: Page) -> str:
    rows = [
        f"<p style='margin: 0 0 6px 0'><b>{escape(item.label)}</b> {escape(item.help)}"
        f"<br/><i>{escape(item.facts[:1].upper() + item.facts[1:])}.</i></p>"
        for item in page.parameters
    ]
    return "".join(rows)
