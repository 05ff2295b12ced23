"""Pictures on which the steps of a choice of data are done when they are read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

import numpy as np

from designer.data.inputs import Array, DataError, Inputs, Places
from designer.data.material import Examples, Material
from designer.data.pictures.step import PictureStep
from designer.unit import Choice, ParameterError, discover

_AT_ONCE = 1024
"""Pictures changed together where all are, so that what is made on the way stays small."""


def prepared_pictures(found: Material, choices: Sequence[Choice]) -> Material:
    """Return a material whose pictures go through these steps, in this order, when they are read.

    Raises DataError where a step is unknown or wrong, or where the material holds no pictures.
    """
    steps = picture_steps(choices)
    if not steps:
        return found
    if not isinstance(found, Examples) or not _is_picture(found.inputs[0]):
        holds = f"are {found.inputs[0].spec}" if isinstance(found, Examples) else "hold none"
        raise DataError(
            f"{steps[0].label()} changes pictures (channels × height × width), and these data "
            f"{holds}; take it out of the choice of data."
        )
    first, *others = found.inputs
    kind = _Kept if first.in_memory else PreparedPictures
    return replace(found, inputs=(kind(first, steps), *others))


def picture_steps(choices: Sequence[Choice]) -> tuple[PictureStep, ...]:
    """Return the units of a choice of data. Raises DataError."""
    known: Mapping[str, type[PictureStep]] = discover("designer.data.pictures", PictureStep)
    found = []
    for choice in choices:
        if choice.kind not in known:
            raise DataError(
                f"“{choice.kind}” is no preparation of pictures that this version knows; choose "
                f"one of {', '.join(known)}."
            )
        try:
            found.append(known[choice.kind].make(choice.parameters))
        except ParameterError as error:
            raise DataError(f"{known[choice.kind].label()}: {error}") from None
    return tuple(found)


def _is_picture(found: Inputs) -> bool:
    return len(found.shape) == 3 and not found.tokens


class PreparedPictures(Inputs):
    """Pictures from anywhere, changed by steps when they are read."""

    in_memory: ClassVar[bool] = False

    def __init__(self, inner: Inputs, steps: Sequence[PictureStep]) -> None:
        """Find the shape, without reading. Raises DataError where a step cannot be done."""
        self._inner, self._steps = inner, tuple(steps)
        channels, height, width = inner.shape
        shape = channels, height, width
        for step in self._steps:
            shape = step.shape(shape)
        self.shape = shape
        self._all: Array | None = None

    def __len__(self) -> int:
        """Return how many pictures there are."""
        return len(self._inner)

    def take(self, places: Places) -> Array:
        """Read these pictures and change them. Raises DataError."""
        if self._all is not None:
            kept: Array = self._all[places]
            return kept
        return self._changed(self._inner.take(places))

    def all(self) -> Array:
        """Change every picture, once; asked for only where they fit into memory."""
        if self._all is None:
            inner = self._inner.all()
            found = None
            for start in range(0, len(inner), _AT_ONCE):
                some = self._changed(inner[start : start + _AT_ONCE])
                if found is None:
                    found = np.empty((len(inner), *self.shape), some.dtype)
                found[start : start + _AT_ONCE] = some
            self._all = found
        assert self._all is not None, "a set of data is never empty"
        return self._all

    def fingerprint(self) -> bytes:
        """Return a digest of what the pictures were and of the steps."""
        told = repr(self._steps).encode()
        return hashlib.sha256(self._inner.fingerprint() + told).digest()

    def _changed(self, pictures: Array) -> Array:
        if pictures.dtype != np.uint8:
            pictures = pictures.astype(np.float32, copy=False)
        for step in self._steps:
            pictures = step.apply(pictures)
        return pictures

    def __getstate__(self) -> dict[str, Any]:
        """Leave the pictures that were kept behind, so that a process starts fast."""
        return {**self.__dict__, "_all": None}


class _Kept(PreparedPictures):
    """Prepared pictures that need no file."""

    in_memory: ClassVar[bool] = True
