"""Asks how a drawing shall look on paper, and shows it. The window stays usable."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from designer.ui.canvas.sheet import Look, Sheet
from designer.ui.forms.editors import Combo, Tick
from designer.ui.panels.page import muted, restyle
from designer.ui.picture_file import DPI, FORMATS, fits, pixels
from designer.ui.settings import Settings
from designer.ui.words import tr

SCALES = (1, 2, 3, 4, 6)
PAUSE = 150
"""Milliseconds without an edit that count as a pause."""
READABLE = 0.3
"""Scale of the preview below which words cannot be read and are not drawn."""
TICKS = (
    ("parameters", "Main parameters", "Shows what is set on a block, such as its filters."),
    ("shapes", "Output shapes", "Shows the shape that each block gives."),
    ("costs", "Parameters and multiply-adds", "Shows what each block costs."),
    ("problems", "Marks of problems", "Marks blocks in trouble as the canvas does."),
)
KINDS = (
    ("svg", "SVG  ·  for the web and for editing"),
    ("pdf", "PDF  ·  for papers and print"),
    ("png", "PNG  ·  as pixels"),
)


class DrawingDialog(QDialog):
    """Asks for the part, the format and the look; says when one shall be saved or copied."""

    save_wanted = Signal()
    copy_wanted = Signal()
    changed = Signal()
    """Another part or look was chosen, so the preview must be made anew."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sheet: Sheet | None = None
        self.setWindowTitle(tr("Save the drawing"))
        self.setObjectName("drawing-dialog")
        self.setModal(False)
        self._build()
        self._restore()
        self._tell()

    @property
    def form(self) -> str:
        """The chosen format: svg, pdf or png."""
        return str(self._chosen(self._forms))

    @property
    def selection_only(self) -> bool:
        """Whether only what is selected shall be drawn."""
        return bool(self._chosen(self._parts))

    @property
    def look(self) -> Look:
        """How it shall look."""
        ticked: dict[str, Any] = {key: tick.isChecked() for key, tick in self.ticks.items()}
        dark = self.colours.currentData() == "dark"
        return Look(dark, self.ground.currentData() == "none", **ticked)

    @property
    def scale(self) -> float:
        """Pixels to a unit of the drawing, for PNG."""
        return float(self.scales.currentData())

    def choose(self, form: str = "", *, selection: bool | None = None) -> None:
        """Choose a format, or the part that is drawn."""
        for button in self._forms.buttons():
            if button.property("value") == form:
                button.setChecked(True)
        if selection is not None:
            self._parts.buttons()[int(selection)].setChecked(True)
        self._changed()

    def offer_selection(self, there: bool) -> None:
        """Say whether anything is selected that could be drawn alone."""
        every, some = self._parts.buttons()
        some.setEnabled(there)
        if not there and some.isChecked():
            every.setChecked(True)

    def draw_soon(self, milliseconds: int = PAUSE) -> None:
        """Ask for the drawing anew once the person pauses."""
        if self.isVisible():
            self._later.start(milliseconds)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the drawing as it would be written."""
        self._sheet = sheet
        self.preview.show_sheet(sheet)
        self._tell()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(24)
        column = QVBoxLayout()
        column.setSpacing(8)
        row.addLayout(column)
        self._parts = self._radios(
            column, tr("Draw"), ((False, tr("Everything")), (True, tr("The selection")))
        )
        self._forms = self._radios(column, tr("As"), [(form, tr(words)) for form, words in KINDS])
        column.addWidget(_heading(tr("Look")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.colours = _combo((("light", tr("light")), ("dark", tr("dark"))))
        self.ground = _combo((("plain", tr("plain")), ("none", tr("transparent"))))
        self.scales = _combo([(number, tr("{n}×", n=number)) for number in SCALES])
        self.scales.setCurrentIndex(1)
        for place, (words, combo) in enumerate(
            (
                (tr("Colours"), self.colours),
                (tr("Ground"), self.ground),
                (tr("Pixels"), self.scales),
            )
        ):
            label = QLabel(words)
            label.setBuddy(combo)
            combo.setAccessibleName(words)
            combo.currentIndexChanged.connect(lambda _: self._changed())
            grid.addWidget(label, place, 0)
            grid.addWidget(combo, place, 1)
        column.addLayout(grid)
        column.addSpacing(8)
        column.addWidget(_heading(tr("Blocks show")))
        self.ticks: dict[str, Tick] = {}
        for key, words, about in TICKS:
            tick = Tick(tr(words))
            tick.setToolTip(tr(about))
            tick.toggled.connect(lambda _: self._changed())
            column.addWidget(tick)
            self.ticks[key] = tick
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        row.addLayout(right, 1)
        self.preview = Preview()
        right.addWidget(self.preview, 1)
        self.state = muted("")
        right.addWidget(self.state)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.hide)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Puts the drawing on the clipboard, as PNG and as SVG."))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _=False: self.copy_wanted.emit())
        self.save = QPushButton(tr("Save as…"))
        self.save.setDefault(True)
        self.save.clicked.connect(lambda _=False: self.save_wanted.emit())
        for button in (close, self.copy, self.save):
            ends.addWidget(button)
        right.addLayout(ends)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.changed)

    def _radios(self, column: QVBoxLayout, title: str, choices: Any) -> QButtonGroup:
        column.addWidget(_heading(title))
        group = QButtonGroup(self)
        for value, words in choices:
            button = QRadioButton(words)
            button.setProperty("value", value)
            button.clicked.connect(lambda _=False: self._changed())
            group.addButton(button)
            column.addWidget(button)
        group.buttons()[0].setChecked(True)
        column.addSpacing(8)
        return group

    def _chosen(self, group: QButtonGroup) -> Any:
        button = group.checkedButton()
        assert button is not None, "the first one is checked from the start"
        return button.property("value")

    def _changed(self) -> None:
        self.scales.setEnabled(self.form == "png")
        self._keep()
        self._tell()
        self.draw_soon(0)  # several changes at once are drawn once

    def _tell(self) -> None:
        """Say how large the file's picture will be, or why there will be none."""
        sheet = self._sheet
        self.scales.setEnabled(self.form == "png")
        there = sheet is not None and not sheet.empty
        large = there and self.form == "png" and not fits(sheet.size, self.scale)  # type: ignore[union-attr]
        self.save.setEnabled(there and not large)
        self.copy.setEnabled(there)
        if sheet is None or sheet.empty:
            text = tr("There is nothing to draw yet.")
        elif large:
            text = tr("So many pixels most programs cannot open; take fewer, or SVG or PDF.")
        elif self.form == "png":
            wanted = pixels(sheet.size, self.scale)
            text = tr(
                "{across} × {down} pixels",
                across=f"{wanted.width():,}",
                down=f"{wanted.height():,}",
            )
        else:
            across, down = (f"{length / DPI * 2.54:.1f}" for length in sheet.size.toTuple())
            text = tr("{across} × {down} cm", across=across, down=down)
        self.state.setText(text)
        restyle(self.state, role="error" if large else "muted")

    # What was chosen is remembered.

    def _keep(self) -> None:
        look = self.look
        words = [name for name, on in asdict(look).items() if on]
        self._settings.set("drawing/look", " ".join(words) or "none")
        self._settings.set("drawing/format", self.form)
        self._settings.set("drawing/scale", str(int(self.scale)))

    def _restore(self) -> None:
        kept = self._settings.text("drawing/look", "").split()
        look = (
            replace(Look(), **{name: name in kept for name in asdict(Look())}) if kept else Look()
        )
        form = self._settings.text("drawing/format", "svg")
        scale = self._settings.text("drawing/scale", "2")
        for widget in (self.colours, self.ground, self.scales, *self.ticks.values()):
            widget.blockSignals(True)
        self.colours.setCurrentIndex(int(look.dark))
        self.ground.setCurrentIndex(int(look.transparent))
        scales = [str(number) for number in SCALES]
        self.scales.setCurrentIndex(scales.index(scale) if scale in scales else 1)
        for key, tick in self.ticks.items():
            tick.setChecked(getattr(look, key))
        for widget in (self.colours, self.ground, self.scales, *self.ticks.values()):
            widget.blockSignals(False)
        self._forms.buttons()[FORMATS.index(form) if form in FORMATS else 0].setChecked(True)


class Preview(QWidget):
    """The drawing, as large as there is room."""

    CHECK = 8
    """Pixels of the squares that stand for paper which shows through."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self.setMinimumSize(420, 320)
        self.setAccessibleName(tr("Preview of the drawing"))

    def sizeHint(self) -> QSize:
        """Return room enough to see what it will be like."""
        return QSize(560, 400)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another drawing."""
        self._sheet = sheet
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        if self._sheet is None or self._sheet.empty:
            return
        room, size = QSizeF(self.size()), self._sheet.size
        scale = min(room.width() / size.width(), room.height() / size.height(), 1.0)
        painter = QPainter(self)
        painter.translate(
            round((room.width() - size.width() * scale) / 2),
            round((room.height() - size.height() * scale) / 2),
        )
        area = QRectF(0, 0, size.width() * scale, size.height() * scale)
        painter.setClipRect(area)
        if self._sheet.look.transparent:
            self._draw_squares(painter, area)
        self._sheet.draw(painter, scale, words=scale >= READABLE)
        painter.setClipping(False)
        painter.setPen(QColor(self.palette().mid().color()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_squares(self, painter: QPainter, area: QRectF) -> None:
        assert self._sheet is not None
        dark = self._sheet.look.dark
        painter.fillRect(area, QColor("#3a3f47" if dark else "#ffffff"))
        side = self.CHECK
        for top in range(0, int(area.height()) + 1, side):
            for left in range(top % (2 * side), int(area.width()) + 1, 2 * side):
                box = QRectF(left, top, side, side) & area
                painter.fillRect(box, QColor("#30343b" if dark else "#e4e7ec"))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _combo(choices: Any) -> Combo:
    combo = Combo()
    for value, words in choices:
        combo.addItem(words, value)
    return combo
