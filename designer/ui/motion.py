"""Whether things may move on the screen: not where the person, or the system, asks for less."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.ui.settings import Settings

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def allowed(settings: Settings) -> bool:
    """Return whether something may be shown to move."""
    return settings.motion != "less" and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def apply(settings: Settings) -> None:
    """Let Qt's own menus and lists appear at once where less motion is asked for."""
    if settings.motion == "less":
        for effect in EFFECTS:
            QApplication.setEffectEnabled(effect, False)
