"""Padding: places added around an example."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape_rules import cross, needs_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param

_MODULES = {
    "constant": "ConstantPad",
    "reflect": "ReflectionPad",
    "replicate": "ReplicationPad",
    "circular": "CircularPad",
}
_MOST = 3
"""Along how many axes torch's modules pad."""


@dataclass(frozen=True)
class Pad(Block):
    """Adds places before and behind the axes that follow the channels, or along every axis."""

    family: ClassVar[str] = "Resizing"
    formula: ClassVar[str] = "y[c, p] = x[c, p − before], and the filling around it"
    use: ClassVar[str] = "To reach a size, to shift in time, or for edges without a seam of zeros."

    before: Sizes = param(
        (1,), "Places before: one number, one for each axis but the first, or one for each.", low=0
    )
    after: Sizes | None = param(None, "Places behind; empty takes as many as before.", low=0)
    mode: str = param(
        "constant",
        "Filled with one value, mirrored, with the edge repeated, or from the other end.",
        choices=tuple(_MODULES),
    )
    value: float = param(0.0, "The value where the filling is constant.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Enlarge the axes."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        after = self.before if self.after is None else self.after
        counts = (1, max(spec.rank - 1, 1), spec.rank)
        for name, sizes in (("before", self.before), ("after", after)):
            if len(sizes) not in counts:
                fit = " or ".join(map(str, sorted(set(counts))))
                text = f"Expected {fit} numbers {name} for {spec}, found {cross(sizes)}."
                one = Set(f"Set {name} to {sizes[0]}", {name: sizes[:1]})
                return Trouble(text, "Give one number for every axis but the first.", "", (one,))
        pads = self._pads(spec)
        if len(pads) > _MOST:
            text = f"Expected at most {_MOST} axes to pad, found {len(pads)} of {spec}."
            return Trouble(text, "Leave the first axes alone.", "", self._zero())
        return (
            self._unfit(spec)
            or self._too_wide(spec, pads)
            or Result((Spec(self._padded(spec, pads), spec.element),))
        )

    def _unfit(self, spec: Spec) -> Trouble | None:
        """Return the trouble of a mode or value that this type of numbers does not take."""
        if spec.element == "float32":
            return None
        if self.mode != "constant":
            return wrong_element(spec, "float32")
        values = f"{0:g} or {1:g}" if spec.element == "bool" else "a whole number"
        if self.value != int(self.value) or (spec.element == "bool" and self.value not in (0, 1)):
            text = f"Expected {values} to fill with, found {self.value:g}."
            return Trouble(text, "", "", (Set("Fill with 0", {"value": 0.0}),))
        return None

    def _too_wide(self, spec: Spec, pads: list[tuple[int, int]]) -> Trouble | None:
        """Return the trouble of more places than mirroring or going around can fill, or None."""
        if self.mode not in ("reflect", "circular"):
            return None
        places = spec.shape[-len(pads) :]
        most = [size - 1 if self.mode == "reflect" else size for size in places]
        if all(max(pad) <= bound for pad, bound in zip(pads, most, strict=True)):
            return None
        found = cross(max(pad) for pad in pads)
        text = f"Expected at most {cross(most)} places on a side, found {found}."
        edge = Set("Repeat the edge", {"mode": "replicate"})
        return Trouble(text, "Pad less, or fill in another way.", "in", (edge, *self._zero()))

    @staticmethod
    def _zero() -> tuple[Set, ...]:
        return (Set("Pad nothing", {"before": (0,), "after": None}),)

    def _pads(self, spec: Spec) -> list[tuple[int, int]]:
        """Return the places before and after, for the last axes that are padded."""
        ends = (self.before, self.before if self.after is None else self.after)
        places = max(spec.rank - 1, 1)
        every = [end * places if len(end) == 1 else end for end in ends]
        wide = [(0,) * (spec.rank - len(end)) + end for end in every]
        pads = list(zip(*wide, strict=True))
        return pads if any(pads[0]) or spec.rank == 1 else pads[1:]

    @staticmethod
    def _padded(spec: Spec, pads: list[tuple[int, int]]) -> tuple[int, ...]:
        kept = spec.rank - len(pads)
        sizes = zip(spec.shape[kept:], pads, strict=True)
        return (*spec.shape[:kept], *(size + sum(pad) for size, pad in sizes))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's padding, which names the sides from the last axis to the first."""
        (spec,) = inputs
        pads = self._pads(spec)
        sides = tuple(side for pad in reversed(pads) for side in pad)
        arguments: tuple[int | float | tuple[int, ...], ...] = (
            sides[0] if len(set(sides)) == 1 else sides,
        )
        if self.mode == "constant":
            value = self.value if spec.element == "float32" else int(self.value)
            arguments += (value,)
        return Call(f"torch.nn.{_MODULES[self.mode]}{len(pads)}d", arguments)

    def brief(self) -> str:
        """Show the places before and after."""
        shown = cross(self.before)
        return shown if self.after is None else f"{shown} / {cross(self.after)}"
