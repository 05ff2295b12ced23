"""How many problems and warnings there are, said alike wherever it is told."""

from __future__ import annotations

from designer.ui.words import tr, trn


def trouble_words(errors: int, warnings: int) -> str:
    """Return such words as “1 problem, 3 warnings”; nothing where there are none."""
    problems = trn("{n} problem", "{n} problems", errors) if errors else ""
    minor = trn("{n} warning", "{n} warnings", warnings) if warnings else ""
    if problems and minor:
        return tr("{problems}, {warnings}", problems=problems, warnings=minor)
    return problems or minor
