"""A look at the data: some pictures or rows, how many of each class, and what is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.ui.panels.layers import as_table
from designer.ui.panels.page import Empty, heading
from designer.ui.theme import SMALL, Theme, font

if TYPE_CHECKING:
    from designer.data.preview import Preview

Index = QModelIndex | QPersistentModelIndex
PARTS = ("train", "validation", "test")
PART_WORDS = {"train": "training", "validation": "validation", "test": "test"}
PICTURE = 72
"""Pixels of the longer side of a picture."""


class DataView(QScrollArea):
    """Shows a preview that was made in another thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-view")
        self.setAccessibleName("Preview of the data")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._preview: Preview | None = None
        self._shown: QWidget | None = None
        self.bars: ClassBars | None = None
        self.show_nothing("Reading the data…")

    def show_nothing(self, text: str) -> None:
        """Say why there is nothing to see, and what to do."""
        self._preview = None
        self.bars = None
        self.setWidget(Empty(text))

    def show_preview(self, preview: Preview) -> None:
        """Show examples, counts and warnings."""
        self._preview = preview
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for warning in preview.warnings:
            label = QLabel(warning)
            label.setProperty("role", "warning-box")
            label.setWordWrap(True)
            column.addWidget(label)
        sizes = "  ·  ".join(
            f"{PART_WORDS[part]} {figures.count(preview.sizes[part])}" for part in PARTS
        )
        self.bars = None
        if preview.counts:
            column.addWidget(heading("Classes in each part"))
            column.addWidget(Key(self._theme, preview.sizes))
            self.bars = ClassBars(self._theme, preview.description.classes, preview.counts)
            column.addWidget(self.bars)
        else:
            column.addWidget(heading(f"Examples: {sizes}"))
        column.addSpacing(8)
        column.addWidget(heading("Some of them"))
        column.addWidget(self._examples(preview))
        if preview.columns:
            column.addSpacing(8)
            column.addWidget(heading("Columns"))
            rows = [
                (c.name, *(figures.real(x) for x in (c.mean, c.deviation, c.least, c.most)),
                 figures.count(c.distinct))
                for c in preview.columns
            ]  # fmt: skip
            titles = ("Column", "Mean", "Deviation", "Least", "Most", "Distinct")
            column.addWidget(_table(titles, rows, "Columns of the data"))
        column.addStretch(1)
        self.setWidget(body)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        if self._preview is not None:
            self.show_preview(self._preview)

    def _examples(self, preview: Preview) -> QWidget:
        inputs = preview.inputs
        if inputs.ndim == 4 and inputs.shape[1] in (1, 3):
            return Pictures(inputs, preview.labels)
        names = preview.description.columns
        flat = inputs.reshape(len(inputs), -1)
        shown = min(flat.shape[1], 24)
        titles = names[:shown] or tuple(str(place) for place in range(1, shown + 1))
        more = ("…",) if flat.shape[1] > shown else ()
        rows = [
            (label, *(figures.real(float(number)) for number in row[:shown]), *more)
            for label, row in zip(preview.labels, flat, strict=True)
        ]
        return _table(("target", *titles, *more), rows, "Some examples")


class Pictures(QWidget):
    """Pictures in rows, each with its label below it."""

    GAP = 8

    def __init__(self, inputs: Any, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._pixmaps = [QPixmap.fromImage(_image(one)) for one in inputs]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.heightForWidth(480))
        self.setAccessibleName(f"{len(labels)} pictures: {', '.join(labels)}")

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        rows = -(-len(self._pixmaps) // self._columns(width))
        return rows * (PICTURE + 20 + self.GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the rows need."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def _columns(self, width: int) -> int:
        return max(1, (width + self.GAP) // (PICTURE + 16 + self.GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pictures that can be seen."""
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        columns = self._columns(self.width())
        width = min((self.width() + self.GAP) // columns - self.GAP, PICTURE + 48)
        for place, (pixmap, label) in enumerate(zip(self._pixmaps, self._labels, strict=True)):
            row, column = divmod(place, columns)
            x = column * (width + self.GAP)
            y = row * (PICTURE + 20 + self.GAP)
            target = QRectF(x + (width - pixmap.width()) / 2, y + (PICTURE - pixmap.height()) / 2,
                            pixmap.width(), pixmap.height())  # fmt: skip
            painter.drawPixmap(target.topLeft(), pixmap)
            text = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, width)
            painter.drawText(
                QRectF(x, y + PICTURE + 2, width, 16), Qt.AlignmentFlag.AlignHCenter, text
            )


class Key(QLabel):
    """Says which colour is which part, and how many examples it has."""

    def __init__(self, theme: Theme, sizes: dict[str, int]) -> None:
        parts = [
            f'<span style="color:{colour}">■</span> {PART_WORDS[part]} {figures.count(sizes[part])}'
            for part, colour in zip(PARTS, theme.series, strict=False)
        ]
        super().__init__("&emsp;".join(parts))
        self.setProperty("role", "small")
        self.setWordWrap(True)


class ClassBars(QWidget):
    """One bar a class: how many examples each part has of it."""

    ROW = 20

    def __init__(
        self,
        theme: Theme,
        classes: tuple[str, ...],
        counts: dict[str, tuple[int, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.classes, self.counts = classes, counts
        self.setMinimumHeight(self.ROW * len(classes))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Examples of each class")
        self.setAccessibleDescription(
            "; ".join(
                f"{name} {sum(counts[p][i] for p in PARTS)}" for i, name in enumerate(classes)
            )
        )

    def sizeHint(self) -> QSize:
        """Return one row a class."""
        return QSize(320, self.ROW * len(self.classes))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        names = max((metrics.horizontalAdvance(name) for name in self.classes[:200]), default=0)
        names = min(names, self.width() // 3)
        numbers = metrics.horizontalAdvance("000,000")
        totals = [sum(self.counts[part][i] for part in PARTS) for i in range(len(self.classes))]
        most = max(totals, default=1) or 1
        room = self.width() - names - numbers - 24
        first = max(0, event.rect().top() // self.ROW)
        last = min(len(self.classes), event.rect().bottom() // self.ROW + 1)
        for place in range(first, last):
            top = place * self.ROW
            painter.setPen(QColor(self._theme.text))
            name = metrics.elidedText(self.classes[place], Qt.TextElideMode.ElideRight, names)
            left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(0, top, names, self.ROW), left, name)
            painter.setPen(Qt.PenStyle.NoPen)
            x = names + 12.0
            for part, colour in zip(PARTS, self._theme.series, strict=False):
                width = room * self.counts[part][place] / most
                painter.setBrush(QColor(colour))
                painter.drawRect(QRectF(x, top + 6, width, 8))
                x += width
            painter.setPen(QColor(self._theme.muted))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(
                QRectF(self.width() - numbers, top, numbers, self.ROW),
                right,
                figures.count(totals[place]),
            )


class _Rows(QAbstractTableModel):
    """A few rows of text."""

    def __init__(self, titles: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._titles, self._rows = titles, rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._titles)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and side == Qt.Orientation.Horizontal:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and side == Qt.Orientation.Horizontal:
            return _side(section)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        return None


def _side(column: int) -> Qt.AlignmentFlag:
    """Return where a column's text stands: the first one names, the others count."""
    flag = Qt.AlignmentFlag
    return (flag.AlignRight if column else flag.AlignLeft) | flag.AlignVCenter


def _table(titles: tuple[str, ...], rows: list[tuple[str, ...]], name: str) -> QTableView:
    table = QTableView()
    model = _Rows(titles, rows)
    model.setParent(table)
    table.setModel(model)
    table.setAccessibleName(name)
    as_table(table)
    table.resizeColumnsToContents()
    height = table.verticalHeader().defaultSectionSize() * min(len(rows), 10)
    table.setFixedHeight(height + table.horizontalHeader().sizeHint().height() + 16)
    return table


def _image(one: Any) -> QImage:
    """Return a picture (channels × height × width) at the size at which it is shown."""
    import numpy as np

    array = one.astype(np.float64)
    if one.dtype != np.uint8:
        low, high = array.min(), array.max()
        array = (array - low) * (255.0 / (high - low) if high > low else 0.0)
    array = np.clip(array, 0, 255).astype(np.uint8)
    grey = array.shape[0] == 1
    pixels = np.ascontiguousarray(array[0] if grey else array.transpose(1, 2, 0))
    height, width = pixels.shape[:2]
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    image = QImage(pixels.data, width, height, pixels.strides[0], form).copy()
    mode = Qt.TransformationMode.FastTransformation  # small pictures keep their square points
    if max(width, height) > PICTURE:
        mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(PICTURE, PICTURE, Qt.AspectRatioMode.KeepAspectRatio, mode)
