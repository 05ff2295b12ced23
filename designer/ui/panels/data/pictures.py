"""Pictures in rows, each with its label."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.ui.theme import SMALL, font
from designer.ui.words import listed, trn

PICTURE = 72
"""Pixels of the longer side of a picture."""


class Pictures(QWidget):
    """Pictures in rows, each with its label below it."""

    GAP = 8

    def __init__(self, inputs: Any, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._pixmaps = [QPixmap.fromImage(image_of(one)) for one in inputs]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.heightForWidth(480))
        self.setAccessibleName(
            trn(
                "{n} picture: {names}",
                "{n} pictures: {names}",
                len(labels),
                names=listed(labels),
            )
        )

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


def image_of(one: Any) -> QImage:
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
