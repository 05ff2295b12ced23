"""The words of the window in the language of the person who reads them.

The code speaks English. `tr` gives a text of the window in the chosen language; `said` does the
same for a finished sentence that came from below, such as a problem or the help of a block.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from designer.ui.translation import Translation

LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
"""The languages that there are, each in its own words."""

_chosen: Translation | None = None


def tr(text: str, /, **values: Any) -> str:
    """Return a text of the window, with its `{places}` filled in."""
    if _chosen is not None:
        return _chosen.filled(_chosen.text(text), values)
    return text.format(**values) if values else text


def trn(one: str, many: str, /, n: int, **values: Any) -> str:
    """Return a text that counts something, in the form that the number `n` asks for."""
    values["n"] = f"{n:,}"
    if _chosen is not None:
        return _chosen.filled(_chosen.counted(one, many, n), values)
    return (one if n == 1 else many).format(**values)


def said(sentence: str) -> str:
    """Return a finished English sentence from below the window in the chosen language."""
    return sentence if _chosen is None else _chosen.said(sentence)


def joined(*sentences: str) -> str:
    """Return sentences in a row; after a wide full stop no space is needed."""
    whole = ""
    for sentence in filter(None, sentences):
        gap = " " if whole and whole[-1] not in "。！？：…" else ""
        whole += gap + sentence
    return whole


def listed(parts: Iterable[str]) -> str:
    """Return some names or figures in a row, with what stands between them in the language."""
    return (", " if _chosen is None else _chosen.between).join(parts)


def moment(seconds: float) -> str:
    """Return a time since 1970 as day and minute, written as people of the language do."""
    from PySide6.QtCore import QDateTime, QLocale

    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale(language()).toString(when, QLocale.FormatType.ShortFormat)


def language() -> str:
    """Return the code of the language that is spoken now."""
    return "en" if _chosen is None else _chosen.language


def speak(code: str) -> bool:
    """Speak another language from now on; return whether its words could be read."""
    global _chosen
    if code == language():
        return True
    if code == "en":
        _chosen = None
        return True
    from designer import paths
    from designer.ui.translation import Translation

    try:
        _chosen = Translation.read(paths.resources() / "translations" / f"{code}.ts")
    except (OSError, SyntaxError):  # ParseError is a SyntaxError
        _chosen = None
        return False
    return True


def fitting(wish: str, system: str) -> str:
    """Return the language to speak: the one wished for, else that of the system, else English."""
    for name in (wish, system):
        if name in LANGUAGES:
            return name
        if name.replace("-", "_").lower().startswith(("zh_cn", "zh_hans", "zh_sg")) or name == "zh":
            return "zh_CN"
        if name:
            return "en"
    return "en"
