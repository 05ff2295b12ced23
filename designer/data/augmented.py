"""A look at what a recipe's augmentation makes of some examples, before anything is learnt."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from designer.blocks.spec import Spec
from designer.data.augmentation import Changes, Tones, augmentations
from designer.data.inputs import Array, DataError, Places
from designer.data.material import Examples
from designer.data.prepare import RECONSTRUCT, material, prepare
from designer.data.text.codec import Codec
from designer.job import Event, Job
from designer.project.project import DataChoice, Recipe
from designer.unit import Choice


@dataclass(frozen=True)
class Augmented(Event):
    """Some examples as they are, and as they would be learnt from.

    Attributes:
        holds: what `before` and `after` are: pictures (uint8, 0 to 255), other numbers (float32,
            scaled as the network sees them), or nothing, where `texts` are shown.
        shape: N × the shape of an example.
        before, after: the examples in base 64; `arrays` unpacks them.
        labels: what each example is; where examples are mixed, the parts of its classes.
        texts: for each example its tokens before and after, as text.
    """

    holds: Literal["pictures", "numbers", "text"]
    shape: Sequence[int] = ()
    before: str = ""
    after: str = ""
    labels: Sequence[str] = ()
    texts: Sequence[Sequence[str]] = ()

    def arrays(self) -> tuple[Array, Array]:
        """Return the examples before and after."""
        kind = np.uint8 if self.holds == "pictures" else np.float32
        before, after = (
            np.frombuffer(base64.b64decode(packed), kind).reshape(self.shape)
            for packed in (self.before, self.after)
        )
        return before, after


def augmented(
    data: Mapping[str, Any], augmentation: Sequence[Any], count: int = 8, seed: int = 0
) -> Job:
    """Show `count` examples; a job, as it needs torch.

    `data` and `augmentation` are plain values as `DataChoice.values` and `Recipe.values` give them.
    """
    recipe = Recipe.make({"augmentation": list(augmentation)})
    yield samples(DataChoice.make(data), recipe.augmentation, count, seed)


def samples(
    choice: DataChoice, augmentation: Sequence[Choice], count: int = 8, seed: int = 0
) -> Augmented:
    """Return examples before and after; the seed says which, and what happens to them.

    Pictures are read alone; for all else the data are prepared as for a training. Raises DataError.
    """
    found = material(choice)
    if isinstance(found, Examples) and _is_picture(found.inputs[0].spec):
        return _pictures(found, choice, augmentation, count, seed)
    return _others(choice, augmentation, count, seed)


def _pictures(
    found: Examples, choice: DataChoice, augmentation: Sequence[Choice], count: int, seed: int
) -> Augmented:
    import torch

    classes = () if choice.goal == RECONSTRUCT else found.classes
    units = augmentations(augmentation, found.specs, len(classes))
    places = _by_chance(len(found), count, seed)
    taken = found.inputs[0].take(places)
    white = 255.0 if taken.dtype == np.uint8 else max(float(taken.max()), 1e-6)
    before = torch.from_numpy(taken.astype(np.float32)) / white
    channels = taken.shape[1]
    tones = Tones(torch.zeros(channels), torch.ones(channels))
    targets = torch.from_numpy(found.targets[places])
    after, learnt = Changes(units, tones, len(classes))(before, targets, seed)
    first, second = (
        (one * 255).round().clamp(0, 255).to(torch.uint8).numpy() for one in (before, after)
    )
    labels = found.look(choice, places).labels
    if learnt is not targets:
        labels = tuple(_parts(row, classes) for row in learnt.numpy())
    return Augmented("pictures", taken.shape, _packed(first), _packed(second), labels)


def _others(choice: DataChoice, augmentation: Sequence[Choice], count: int, seed: int) -> Augmented:
    import torch

    prepared = prepare(choice)
    part, classes = prepared.train, prepared.description.classes
    units = augmentations(augmentation, part.specs, len(classes))
    rows = _by_chance(len(part), count, seed)
    before = torch.from_numpy(np.ascontiguousarray(part.scaled(rows)[0]))
    wanted = np.zeros(len(rows)) if part.targets is None else part.targets[rows]
    targets = torch.from_numpy(wanted)
    tones = Tones(torch.zeros(1), torch.ones(1))
    after, learnt = Changes(units, tones, len(classes))(before, targets, seed)
    labels = tuple(classes[int(one)] for one in wanted) if classes else ()
    if learnt is not targets:
        labels = tuple(_parts(row, classes) for row in learnt.numpy())
    if before.is_floating_point():
        first, second = (_packed(one.numpy().astype(np.float32)) for one in (before, after))
        return Augmented("numbers", tuple(before.shape), first, second, labels)
    names = prepared.examples.names
    if names[0] not in prepared.examples.tokenizers:
        raise DataError("These tokens come without their words, so they cannot be shown as text.")
    codec = Codec(prepared.examples.tokenizers[names[0]])
    texts = tuple((codec.decode(one), codec.decode(two)) for one, two in zip(
        before.tolist(), after.tolist(), strict=True))  # fmt: skip
    return Augmented("text", tuple(before.shape), labels=labels, texts=texts)


def _is_picture(spec: Spec) -> bool:
    return spec.rank == 3 and spec.element == "float32"


def _by_chance(total: int, count: int, seed: int) -> Places:
    return np.argsort(np.random.PCG64(seed).random_raw(total), kind="stable")[:count]


def _parts(probabilities: Array, classes: Sequence[str]) -> str:
    """Return the classes of a mixed example with their parts, the largest first."""
    order = np.argsort(-probabilities, kind="stable")
    kept = [place for place in order if probabilities[place] >= 0.005]
    return ", ".join(f"{classes[place]} {probabilities[place]:.0%}" for place in kept)


def _packed(array: Array) -> str:
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
