"""Whether things move on their way, or are there at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

from designer.ui.settings import Settings

KEY = "motion"
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def said(settings: Settings) -> str:
    """Return what the person said: on, off, or system."""
    found = settings.text(KEY, "system")
    return found if found in ("on", "off") else "system"


def wanted(settings: Settings) -> bool:
    """Return whether motion is wanted: as the person said, else as the system says."""
    if said(settings) != "system":
        return said(settings) == "on"
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0


def set_wanted(settings: Settings, said: str) -> None:
    """Remember what the person said: on, off, or system."""
    settings.set(KEY, said)
    apply(settings)


def apply(settings: Settings) -> None:
    """Let Qt's own menus and lists appear at once where no motion is wanted."""
    if said(settings) == "off":
        for effect in EFFECTS:
            QApplication.setEffectEnabled(effect, False)
