"""One step of a recipe as a chip: its method, what it takes mostly, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.ui.icons import icon
from designer.ui.panels.page import band, restyle, small_button
from designer.ui.theme import Theme
from designer.ui.words import tr

Mod, Key = Qt.KeyboardModifier, Qt.Key


class Chip(QFrame):
    """Told what to show; tells what a person does with it. Keys work while it has the focus."""

    chosen = Signal()
    remove_wanted = Signal()
    duplicate_wanted = Signal()
    stepped = Signal(int)
    """Moved up or down by keys, by -1 or 1."""
    walked = Signal(int)
    """The keys go to the chip above or below."""
    dragged = Signal(QPoint)
    """It follows the pointer, at this place of the screen."""
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed: QPoint | None = None
        self._wrong = self._place = ""
        self._dragging = False
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(8)
        self.band = band()
        row.addWidget(self.band)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title, self.amount, self.behind, self.trouble = (QLabel() for _ in range(4))
        for label, role in (
            (self.title, "heading"),
            (self.amount, "muted"),
            (self.behind, "small"),
            (self.trouble, "error"),
        ):
            label.setProperty("role", role)
            label.setWordWrap(label is not self.behind)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.copy = small_button("", tr("Duplicate this step (Ctrl+D)"), self)
        self.cross = small_button("", tr("Take this step away (Delete)"), self)
        head, bottom = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(4)
        bottom.setSpacing(8)
        head.addWidget(self.title, 1)
        for button, wish in (
            (self.copy, self.duplicate_wanted),
            (self.cross, self.remove_wanted),
        ):
            button.setProperty("role", "compact")
            button.setIconSize(QSize(14, 14))
            button.clicked.connect(wish)
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self.amount, 1)
        bottom.addWidget(self.behind)
        words.addLayout(head)
        words.addLayout(bottom)
        words.addWidget(self.trouble)
        row.addLayout(words, 1)
        self.installEventFilter(self)

    def show_step(self, title: str, amount: str, colour: str, trouble: str, place: str) -> None:
        """Show a step; `place` says where in the recipe it stands."""
        self.title.setText(title)
        self.amount.setText(amount)
        self._wrong, self._place = trouble, place
        self.band.setStyleSheet(f"background: {colour}; border-radius: 2px;")
        self.setAccessibleName(f"{title}, {amount}" if amount else title)
        self.show_refused("")

    def show_refused(self, refusal: str) -> None:
        """Say why the network refuses the step, unless the step is wrong in itself."""
        text = self._wrong or refusal
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.setAccessibleDescription(text or self._place)
        restyle(self, wrong=bool(text))

    def show_behind(self, text: str) -> None:
        """Say what the file is expected to take behind this step."""
        self.behind.setText(text)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.copy.setIcon(icon("copy", theme.muted))
        self.cross.setIcon(icon("close", theme.muted))

    def show_chosen(self, chosen: bool) -> None:
        """Show whether it is the step whose form is seen."""
        restyle(self, chosen=chosen)
        for button in (self.copy, self.cross):
            button.setVisible(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that move, double and remove a step from the window's own actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._verb(event) is not None:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, double and remove."""
        verb = self._verb(event)
        if verb is None:
            super().keyPressEvent(event)
            return
        signal, argument = verb
        if argument is None:
            signal.emit()
        else:
            signal.emit(argument)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever has the keys is the chosen step."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step, and be ready to drag it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once it was moved far enough."""
        if self._pressed is None:
            return
        now = event.globalPosition().toPoint()
        far = (now - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(now)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go where it is."""
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self.unsetCursor()
            self.dropped.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose the step under the pointer; its menu is the chain's."""
        self.chosen.emit()
        event.ignore()

    def _verb(self, event: QKeyEvent) -> tuple[SignalInstance, int | None] | None:
        """Return what a key means here: a signal and what it tells."""
        key, keys = event.key(), event.modifiers() & ~Mod.KeypadModifier
        if key in (Key.Key_Up, Key.Key_Down):
            way = -1 if key == Key.Key_Up else 1
            if keys == Mod.NoModifier:
                return self.walked, way
            if keys == Mod.AltModifier:
                return self.stepped, way
        if key in (Key.Key_Delete, Key.Key_Backspace) and keys == Mod.NoModifier:
            return self.remove_wanted, None
        if key == Key.Key_D and keys == Mod.ControlModifier:
            return self.duplicate_wanted, None
        return None
