"""Small drawings as SVG: text, lines and bars in colours that a page can change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

FAMILY = "system-ui, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif"


@dataclass(frozen=True)
class Ink:
    """Colours of a drawing; on a page they are names that light and dark give values to."""

    text: str
    muted: str
    line: str
    ground: str
    before: str
    after: str
    bad: str
    good: str
    say: Callable[[str], str] = str
    """Tells words of a drawing in the language of its reader."""


PAGE = Ink(
    "var(--text)", "var(--muted)", "var(--line)", "var(--ground)", "var(--before)", "var(--after)",
    "var(--bad)", "var(--good)",
)  # fmt: skip
PAPER = Ink("#1a1f26", "#5a6472", "#d5dae1", "#ffffff", "#98a2b0", "#2563c9", "#b42318", "#1a7f47")


class Svg:
    """A drawing that grows piece by piece."""

    def __init__(self, width: float, height: float, name: str, ink: Ink) -> None:
        self.width, self.height, self.ink = width, height, ink
        self._name = name
        self._parts: list[str] = []

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: int = 11,
        colour: str = "",
        anchor: str = "start",
        bold: bool = False,
        turned: bool = False,
    ) -> None:
        """Write words whose baseline is at y."""
        weight = ' font-weight="600"' if bold else ""
        turn = f' transform="rotate(-90 {x:.1f} {y:.1f})"' if turned else ""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour or self.ink.muted}" '
            f'text-anchor="{anchor}"{weight}{turn}>{escape(self.ink.say(words))}</text>'
        )

    def line(
        self, points: list[tuple[float, float]], colour: str, width: float = 1, dash: str = ""
    ) -> None:
        """Draw a line through points."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
            f'stroke-linejoin="round"{dashes}/>'
        )

    def box(
        self, x: float, y: float, width: float, height: float, colour: str, *, clear: float = 1.0,
        corner: float = 0, told: str = "",
    ) -> None:  # fmt: skip
        """Fill a box; `clear` is how strongly."""
        title = f"<title>{escape(told)}</title>" if told else ""
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(0.0, width):.1f}" '
            f'height="{max(0.0, height):.1f}" rx="{corner:g}" fill="{colour}" '
            f'fill-opacity="{clear:g}">{title}</rect>'
        )

    def area(self, points: list[tuple[float, float]], colour: str, clear: float) -> None:
        """Fill what lies inside points."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(f'<polygon points="{path}" fill="{colour}" fill-opacity="{clear:g}"/>')

    def dot(self, x: float, y: float, colour: str, *, hollow: bool, told: str) -> None:
        """Draw a point that tells its name where a pointer rests on it."""
        fill = self.ink.ground if hollow else colour
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{fill}" stroke="{colour}" '
            f'stroke-width="2"><title>{escape(told)}</title></circle>'
        )

    def written(self) -> str:
        """Return the drawing."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:g} {self.height:g}" '
            f'width="{self.width:g}" height="{self.height:g}" role="img" '
            f'aria-label="{escape(self._name, quote=True)}" font-family="{FAMILY}">'
            f"{''.join(self._parts)}</svg>"
        )
