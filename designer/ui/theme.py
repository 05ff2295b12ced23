"""The look of the window: colours, type and spacing, in light and in dark."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from designer.paths import resources

TEXT = 13
"""Pixels of ordinary text."""
SMALL = 11
"""Pixels of text beside or below other text."""
TITLE = 16
"""Pixels of a panel's title."""
STEP = 4
"""Pixels of one step of spacing; every distance is a whole number of steps."""
CORNER = 6
"""Pixels of a rounded corner."""


@dataclass(frozen=True)
class Theme:
    """Every colour of the window, as text such as #1a1f26."""

    name: str
    is_dark: bool
    canvas: str
    """The ground that blocks lie on."""
    grid: str
    """Dots on the canvas."""
    surface: str
    """The ground of panels."""
    card: str
    """Blocks, fields and lists: what lies on the canvas or on a panel."""
    hover: str
    """A row or a button under the pointer."""
    border: str
    """Lines between things."""
    outline: str
    """The edge of what can be operated; stronger than a border."""
    text: str
    muted: str
    """Text of second rank."""
    accent: str
    on_accent: str
    """Text on the accent."""
    accent_soft: str
    """The ground of what is selected."""
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    families: Mapping[str, str]
    """Colours of the band of a block, by family in lower case."""
    kinds: Mapping[str, str]
    """Colours of wires and ports, by kind of data."""
    frames: Mapping[str, str]
    """Colours of frames, by the name in the document."""
    series: tuple[str, ...]
    """Colours of curves, the first two for training and validation."""

    @staticmethod
    def light() -> Theme:
        """Return the theme for bright surroundings."""
        return _LIGHT

    @staticmethod
    def dark() -> Theme:
        """Return the theme for dark surroundings."""
        return _DARK

    @staticmethod
    def of_system() -> Theme:
        """Return the theme that the desktop asks for, light where it does not say."""
        from PySide6.QtCore import Qt  # its enumerations are not needed for the first paint

        scheme = QGuiApplication.styleHints().colorScheme()
        return _DARK if scheme == Qt.ColorScheme.Dark else _LIGHT

    def family(self, name: str) -> str:
        """Return the colour of a family of blocks; an unknown one always gets the same."""
        return _pick(self.families, name.lower())

    def kind(self, name: str) -> str:
        """Return the colour of a kind of data, a muted one where it is not known."""
        return self.kinds.get(name, self.kinds[""])

    def frame(self, name: str) -> str:
        """Return the colour of a frame by the name that a document gives it."""
        return _pick(self.frames, name)

    def palette(self) -> QPalette:
        """Return the colours as Qt's own widgets ask for them."""
        role = QPalette.ColorRole
        colours = {
            role.Window: self.surface,
            role.WindowText: self.text,
            role.Base: self.card,
            role.AlternateBase: self.surface,
            role.Text: self.text,
            role.PlaceholderText: self.muted,
            role.Button: self.card,
            role.ButtonText: self.text,
            role.BrightText: self.error,
            role.ToolTipBase: self.card,
            role.ToolTipText: self.text,
            role.Highlight: self.accent,
            role.HighlightedText: self.on_accent,
            role.Accent: self.accent,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Light: self.card,
            role.Midlight: self.hover,
            role.Mid: self.border,
            role.Dark: self.outline,
            role.Shadow: self.outline,
        }
        palette = QPalette()
        for key, colour in colours.items():
            palette.setColor(key, QColor(colour))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(self.outline))
        return palette

    def stylesheet(self) -> str:
        """Return the rules that Qt's widgets are drawn by."""
        folder = resources() / "themes"
        words = {
            item.name: value
            for item in fields(self)
            if isinstance(value := getattr(self, item.name), str)
        }
        pictures = folder.as_posix()
        files = (folder / "window.qss", folder / "panels.qss")  # the later one has the last word
        text = "\n".join(file.read_text(encoding="utf-8") for file in files)
        sizes = {"body": TEXT, "small": SMALL, "title": TITLE}
        return Template(text).substitute({**words, **sizes}, pictures=pictures)

    def apply(self, app: QApplication) -> None:
        """Give the whole application this look."""
        app.setStyle("Fusion")
        app.setPalette(self.palette())
        app.setFont(font())
        app.setStyleSheet(self.stylesheet())


def font(pixels: int = TEXT, *, bold: bool = False) -> QFont:
    """Return the system's font in one of the three sizes, with figures of one width."""
    result = QFont(QGuiApplication.font())
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    # Unhinted text keeps its width in proportion at every zoom.
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def blend(over: str, under: str, part: float) -> str:
    """Return the colour that a layer of one colour gives over another."""
    top, ground = QColor(over), QColor(under)
    mixed = [
        round(a * part + b * (1 - part))
        for a, b in zip(top.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mixed).name()


def _luminance(colour: str) -> float:
    parts: list[float] = [value / 255 for value in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _pick(colours: Mapping[str, str], name: str) -> str:
    if name in colours:
        return colours[name]
    spare = [colour for key, colour in colours.items() if key]
    return spare[zlib.crc32(name.encode()) % len(spare)]


_LIGHT = Theme(
    name="light",
    is_dark=False,
    canvas="#f1f3f6",
    grid="#d3d8e0",
    surface="#f8f9fb",
    card="#ffffff",
    hover="#e9edf3",
    border="#dce1e8",
    outline="#868f9c",
    text="#1a1f26",
    muted="#58616d",
    accent="#2a5fe0",
    on_accent="#ffffff",
    accent_soft="#dde7fd",
    error="#c4231c",
    error_soft="#fdeceb",
    warning="#955800",
    warning_soft="#fdf1dc",
    families={
        "ends": "#3d4652",
        "convolution": "#0b8577",
        "pooling": "#3f7ea8",
        "dense": "#7a4fd0",
        "activation": "#a2691c",
        "normalization": "#4b8839",
        "regularization": "#6b7684",
        "recurrent": "#b23a8e",
        "attention": "#8a44b4",
        "embedding": "#6a7a17",
        "shape": "#5d7391",
        "merging": "#8a5f3a",
        "composites": "#14748f",
        "resizing": "#2b7f6b",
        "sequence": "#a04470",
        "slicing": "#4a63a8",
        "reduction": "#6f5fb3",
        "arithmetic": "#9a5344",
        "own": "#586a2c",
        "pruning": "#0b8577",
        "whole numbers": "#4a63a8",
        "few values": "#8a44b4",
        "low rank": "#6a7a17",
        "learning": "#a04470",
    },
    kinds={
        "picture": "#0b8577",
        "vector": "#7a4fd0",
        "sequence": "#b23a8e",
        "tokens": "#6a7a17",
        "mask": "#8a44b4",
        "volume": "#2f7f4f",
        "number": "#64707f",
        "tensor": "#86603a",
        "": "#7d8794",
    },
    frames={
        "blue": "#3a6fd0",
        "green": "#3d8450",
        "violet": "#7a4fd0",
        "brown": "#86603a",
        "teal": "#0b8577",
        "grey": "#64707f",
    },
    series=("#2a5fe0", "#b0561c", "#3d8450", "#b23a8e", "#7a4fd0", "#3f7ea8", "#6a7a17", "#86603a"),
)

_DARK = Theme(
    name="dark",
    is_dark=True,
    canvas="#14171c",
    grid="#2a303a",
    surface="#1b1f25",
    card="#242a32",
    hover="#2d343e",
    border="#343c47",
    outline="#77818f",
    text="#e6e9ee",
    muted="#a5aeba",
    accent="#82aaff",
    on_accent="#0d1526",
    accent_soft="#2a3a5c",
    error="#ff8177",
    error_soft="#42262a",
    warning="#e2ab52",
    warning_soft="#3c3120",
    families={
        "ends": "#c3cad4",
        "convolution": "#35b8a6",
        "pooling": "#6cb0dc",
        "dense": "#ab8bf5",
        "activation": "#d2a155",
        "normalization": "#84c070",
        "regularization": "#9aa5b3",
        "recurrent": "#e57cc4",
        "attention": "#c58bea",
        "embedding": "#b1c04f",
        "shape": "#94aecf",
        "merging": "#cc9e74",
        "composites": "#5fbcd8",
        "resizing": "#63c9a4",
        "sequence": "#dd86ad",
        "slicing": "#8fa6e6",
        "reduction": "#a99be6",
        "arithmetic": "#dd9384",
        "own": "#a3b876",
        "pruning": "#35b8a6",
        "whole numbers": "#8fa6e6",
        "few values": "#c58bea",
        "low rank": "#b1c04f",
        "learning": "#dd86ad",
    },
    kinds={
        "picture": "#35b8a6",
        "vector": "#ab8bf5",
        "sequence": "#e57cc4",
        "tokens": "#b1c04f",
        "mask": "#c58bea",
        "volume": "#67c48b",
        "number": "#9aa5b3",
        "tensor": "#cc9e74",
        "": "#838e9c",
    },
    frames={
        "blue": "#7ea6f2",
        "green": "#79bd88",
        "violet": "#ab8bf5",
        "brown": "#cc9e74",
        "teal": "#35b8a6",
        "grey": "#9aa5b3",
    },
    series=("#82aaff", "#eda36b", "#79bd88", "#e57cc4", "#ab8bf5", "#6cb0dc", "#b1c04f", "#cc9e74"),
)
