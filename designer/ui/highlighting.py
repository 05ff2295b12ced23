"""The look of Python source: a font of one width, and colours for its words."""

from __future__ import annotations

import keyword
import re

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from designer.ui.theme import TEXT, Theme, blend

INK = 0.8
"""Part of the colour in a word's own; the rest is that of text, so that it can be read on marks."""

_PATTERN = re.compile(
    r"(?P<comment>#.*)"
    r'|(?P<text>"""[^"]*(?:"""|$)|"[^"\n]*"|\'[^\'\n]*\')'
    rf"|(?P<word>\b(?:{'|'.join((*keyword.kwlist, 'self', 'super'))})\b)"
    r"|(?P<number>\b\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?\b)"
    r"|(?P<call>\b[A-Za-z_]\w*(?=\())"
)


def fixed_font() -> QFont:
    """Return the system's font with letters of one width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(TEXT)
    return font


class Highlighter(QSyntaxHighlighter):
    """Colours the words of Python; enough for what a network says."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        colours = {
            "comment": theme.muted,
            "text": theme.series[2],
            "word": theme.series[4],
            "number": theme.series[1],
            "call": theme.series[0],
        }
        for name, colour in colours.items():
            form = QTextCharFormat()
            form.setForeground(QColor(blend(colour, theme.text, INK)))
            self._formats[name] = form
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for found in _PATTERN.finditer(text):
            kind = found.lastgroup
            if kind:
                self.setFormat(found.start(), found.end() - found.start(), self._formats[kind])
