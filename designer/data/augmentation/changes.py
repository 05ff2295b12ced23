"""All that a recipe changes in a batch, one augmentation after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from designer.blocks.spec import Spec
from designer.data.augmentation.augmentation import Augmentation, Tones
from designer.data.inputs import DataError
from designer.unit import Choice, ParameterError, discover

if TYPE_CHECKING:
    from torch import Tensor


def augmentations(
    choices: Sequence[Choice], inputs: Sequence[Spec], classes: int
) -> tuple[Augmentation, ...]:
    """Return the units of a recipe's choices, for data with these inputs and so many classes.

    Only the first input is changed. Raises DataError for one that is unknown, has a wrong
    parameter, or does not fit the data.
    """
    known: Mapping[str, type[Augmentation]] = discover("designer.data.augmentation", Augmentation)
    found = []
    for choice in choices:
        if choice.kind not in known:
            raise DataError(
                f"“{choice.kind}” is no augmentation that this version knows; choose one of "
                f"{', '.join(known)}."
            )
        try:
            unit = known[choice.kind].make(choice.parameters)
        except ParameterError as error:
            raise DataError(f"{known[choice.kind].label()}: {error}") from None
        if trouble := unit.trouble(inputs[0], classes):
            raise DataError(trouble)
        if unit.mixes and len(inputs) > 1:
            raise DataError(
                f"{unit.label()} mixes examples of one input, and these have {len(inputs)}; take "
                "it out of the recipe."
            )
        found.append(unit)
    return tuple(found)


class Changes:
    """The augmentations of a recipe, with all that they need to know of the data."""

    def __init__(self, units: Sequence[Augmentation], tones: Tones, classes: int) -> None:
        """Take units that `augmentations` gave; black and white lie on the examples' device."""
        import torch

        self._units, self._tones, self._classes = tuple(units), tones, classes
        self._generator = torch.Generator(tones.black.device)

    def __bool__(self) -> bool:
        """Return whether anything is changed."""
        return bool(self._units)

    def __call__(self, inputs: Tensor, targets: Tensor, seed: int) -> tuple[Tensor, Tensor]:
        """Return N examples changed by a chance that the seed alone decides, and their targets.

        Where augmentations mix, targets are probabilities (N × classes). Nothing is changed in
        place.
        """
        self._generator.manual_seed(seed)
        for unit in self._units:
            if unit.mixes:
                inputs, targets = unit.mix(inputs, targets, self._classes, self._generator)
            else:
                inputs = unit.apply(inputs, self._generator, self._tones)
        return inputs, targets
