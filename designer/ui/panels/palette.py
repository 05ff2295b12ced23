"""The palette: every block by family, found by name, family or what it does, dragged or added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.blocks.block import Block
from designer.project.library import Kept
from designer.reference import by_family, tooltip
from designer.ui.forms.editors import Line
from designer.ui.theme import Theme
from designer.ui.words import said, tr

MIME = "application/x-neurodraft-block"
KIND = Qt.ItemDataRole.UserRole
FAMILY = Qt.ItemDataRole.UserRole + 1
WORDS = Qt.ItemDataRole.UserRole + 2
NAME = Qt.ItemDataRole.UserRole + 3
"""What a block is called in English, by which it is found in every language."""
BUNDLED, OWN = "Composites", "Your library"
FAMILY_OF_COMPOSITES = "Composites"


def score(query: str, name: str, family: str, words: str) -> int:
    """Return how well a block answers a search: 0 not at all, more is better."""
    name, family, words = name.lower(), family.lower(), words.lower()
    total = 0
    for part in query.lower().split():
        if name == part:
            total += 100
        elif name.startswith(part):
            total += 60
        elif part in name:
            total += 40
        elif any(word.startswith(part) for word in family.split()):
            total += 20
        elif part in words:
            total += 5
        else:
            return 0
    return total


class Palette(QWidget):
    """Lists the blocks; one is added by dragging it, by a double click or by Enter."""

    add_requested = Signal(str)
    """The kind of a block that shall be added where there is room."""
    escaped = Signal()
    forget_wanted = Signal(str)
    """The key of a composite that shall be taken out of the person's library."""

    def __init__(
        self, blocks: Mapping[str, type[Block]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Palette of blocks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 0)
        column.setSpacing(8)
        self.search = _Search(self)
        self.search.setPlaceholderText(tr("Find a block"))
        self.search.setAccessibleName(tr("Find a block"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.returnPressed.connect(self._add_current)
        self.search.cancelled.connect(self._escape)
        self.tree = _Tree(self)
        self.tree.setItemDelegate(_Rows(theme, self.tree))
        self.tree.itemActivated.connect(lambda item: self._add(item))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.nothing = QLabel(
            tr("No block answers to this. Try what it should do, such as “pool”.")
        )
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(4, 4, 8, 0)
        self.nothing.hide()
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 8, 0)
        above.addWidget(self.search)
        column.addWidget(top)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self._fill(blocks)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.tree.setItemDelegate(_Rows(theme, self.tree))
        self.tree.viewport().update()

    def focus_search(self) -> None:
        """Let the person type what to find."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def row_of(self, kind: str) -> QRect:
        """Return where the row of a kind lies in the list, an empty place where it is hidden."""
        for item in self._items():
            if item.data(0, KIND) == kind and not item.isHidden():
                return self.tree.visualItemRect(item)
        return QRect()

    def shown(self) -> list[str]:
        """Return the kinds that the search leaves, from top to bottom."""
        return [item.data(0, KIND) for item in self._items() if not item.isHidden()]

    def _fill(self, blocks: Mapping[str, type[Block]]) -> None:
        families: dict[str, QTreeWidgetItem] = {}
        ordered = [unit for units in by_family(blocks).values() for unit in units]
        for block in ordered:
            kind = block.kind()
            head = families.get(block.family)
            if head is None:
                head = QTreeWidgetItem(self.tree, [said(block.family) or tr("Other")])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                head.setData(0, FAMILY, block.family)
                families[block.family] = head
            words = f"{kind} {block.label()} {block.__doc__ or ''} {block.use}"
            words += f" {said(block.family)} {said(block.summary())}"
            row = _row(head, said(block.label()), kind, block.family, words, said(tooltip(block)))
            row.setData(0, NAME, block.label())
        self.tree.expandAll()

    def show_composites(self, bundled: Sequence[Kept], own: Sequence[Kept]) -> None:
        """List the composites that come with Neurodraft, and those that the person keeps."""
        for head in self._heads():
            if head.text(0) in (tr(BUNDLED), tr(OWN)):
                self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(head))
        for title, kept in ((OWN, own), (BUNDLED, bundled)):
            if not kept:
                continue
            head = QTreeWidgetItem([tr(title)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            head.setData(0, FAMILY, FAMILY_OF_COMPOSITES)
            self.tree.addTopLevelItem(head)
            for one in kept:
                made = one.composite
                words = f"composite {made.summary} {made.use}"
                tips = (made.summary, made.use, made.formula)
                tip = said("\n".join(text for text in tips if text))
                _row(head, said(made.name), one.key, FAMILY_OF_COMPOSITES, words, tip)
            head.setExpanded(True)
        self._filter(self.search.text())

    def _menu(self, at: QPoint) -> None:
        """Offer what can be done with a composite of the person's own."""
        item = self.tree.itemAt(at)
        key = item.data(0, KIND) if item is not None else None
        if not key or not key.startswith("own/"):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Add to the canvas")).triggered.connect(
            lambda: self.add_requested.emit(key)
        )
        forget = menu.addAction(tr("Take out of the library"))
        forget.triggered.connect(lambda: self.forget_wanted.emit(key))
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _heads(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount()))
        return [head for head in found if head is not None]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for head in self._heads() for item in _children(head)]

    def _filter(self, query: str) -> None:
        best, best_score = None, 0
        for item in self._items():
            family = item.data(0, FAMILY)
            words = item.data(0, WORDS)
            names = (item.text(0), item.data(0, NAME) or "")
            found = max(score(query, name, family, words) for name in names)
            found = found if query.strip() else 1
            item.setHidden(not found)
            if found > best_score:
                best, best_score = item, found
        for head in self._heads():
            head.setHidden(all(item.isHidden() for item in _children(head)))
            if query.strip():
                head.setExpanded(True)
        self.nothing.setVisible(best is None)
        if best is not None and query.strip():
            self.tree.setCurrentItem(best)
            self.tree.scrollToItem(best)
        else:
            self.tree.setCurrentIndex(QModelIndex())

    def _move(self, step: int) -> None:
        shown = [item for item in self._items() if not item.isHidden()]
        if not shown:
            return
        current = self.tree.currentItem()
        place = shown.index(current) + step if current in shown else 0
        self.tree.setCurrentItem(shown[max(0, min(place, len(shown) - 1))])

    def _add_current(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self._add(item)

    def _add(self, item: QTreeWidgetItem) -> None:
        kind = item.data(0, KIND)
        if kind:
            self.add_requested.emit(kind)

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.escaped.emit()


def _row(
    head: QTreeWidgetItem, name: str, key: str, family: str, words: str, tip: str
) -> QTreeWidgetItem:
    item = QTreeWidgetItem(head, [name])
    item.setData(0, KIND, key)
    item.setData(0, FAMILY, family)
    item.setData(0, WORDS, words)
    item.setToolTip(0, tip)
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
    )
    return item


def _children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (head.child(place) for place in range(head.childCount()))
    return [item for item in found if item is not None]


class _Search(Line):
    """The search line; up and down walk through what it finds."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)


class _Tree(QTreeWidget):
    """The list itself; what is dragged out of it names the kind of a block."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Blocks"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.itemClicked.connect(self._clicked)

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:  # type: ignore[override]
        """Name the block that is dragged."""
        data = QMimeData()
        kinds = [item.data(0, KIND) for item in items if item.data(0, KIND)]
        if kinds:
            data.setData(MIME, kinds[0].encode())
            data.setText(kinds[0])
        return data

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())


class _Rows(QStyledItemDelegate):
    """Draws a family as a quiet heading and a block with the band of its family's colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give headings a little air above."""
        return QSize(0, 28 if index.data(KIND) else 30)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if not index.data(KIND):
            font = painter.font()
            font.setPixelSize(11)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            place = rect.adjusted(4, 8, -8, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            tree = self.parent()
            opened = isinstance(tree, QTreeWidget) and tree.isExpanded(index)
            if not opened:
                width = painter.fontMetrics().horizontalAdvance(str(index.data()))
                count = index.model().rowCount(index)
                painter.drawText(
                    place.adjusted(width + 8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, f"{count}"
                )
            painter.restore()
            return
        inner = rect.adjusted(0, 1, -8, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(inner, 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(inner, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.family(index.data(FAMILY))))
        band = QRect(inner.left() + 8, inner.center().y() - 6, 3, 13)
        painter.drawRoundedRect(band, 1.5, 1.5)
        painter.setPen(QColor(theme.text))
        room = inner.adjusted(20, 0, -4, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
