"""Whether things move on their way, or are there at once."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

from designer.ui.settings import Settings

KEY = "motion"


def wanted(settings: Settings) -> bool:
    """Return whether motion is wanted: as the person said, else as the system says."""
    said = settings.text(KEY, "system")
    if said in ("on", "off"):
        return said == "on"
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0


def set_wanted(settings: Settings, said: str) -> None:
    """Remember what the person said: on, off, or system."""
    settings.set(KEY, said)
