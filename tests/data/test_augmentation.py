"""Random changes: shape, type and chance, and that each leaves what it is given as it is."""

from __future__ import annotations

import time
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some

from designer.blocks.spec import Spec
from designer.data.augmentation import Augmentation, Changes, Tones, augmentations
from designer.data.augmentation.moving import Flip, Shift
from designer.data.inputs import DataError
from designer.training.pools import units
from designer.unit import Choice, discover

ALL = discover("designer.data.augmentation", Augmentation)
KINDS = sorted(ALL)
OF_PICTURES = sorted(kind for kind, unit in ALL.items() if unit.needs == "pictures")
WITH_CHANCE = sorted(
    kind for kind, unit in ALL.items() if "chance" in {item.name for item in unit.parameters()}
)
picture_shapes = some.tuples(some.integers(1, 5), *(some.integers(1, top) for top in (3, 9, 9)))
CLASSES = 4


def examples(unit: type[Augmentation], shape: tuple[int, ...]) -> Any:
    """Return examples by chance that a unit changes."""
    if unit.needs == "tokens":
        return torch.randint(0, 50, (shape[0], shape[3]))
    return torch.rand(shape)


def changed(
    unit: Augmentation, inputs: Any, seed: int = 0, black: float = 0.0, white: float = 1.0
) -> Any:
    """Return what a unit makes of examples, with their targets where it mixes."""
    generator = torch.Generator().manual_seed(seed)
    if unit.mixes:
        return torch.cat(
            [part.flatten(1) for part in unit.mix(inputs, targets(inputs), CLASSES, generator)], 1
        )
    channels = inputs.shape[1]
    tones = Tones(torch.full((channels,), black), torch.full((channels,), white))
    return unit.apply(inputs, generator, tones)


def targets(inputs: Any) -> Any:
    return torch.arange(len(inputs)) % CLASSES


@given(some.sampled_from(KINDS), picture_shapes, some.integers(0, 2**60))
def test_chance_comes_from_the_generator_alone_and_what_is_given_stays(
    kind: str, shape: tuple[int, ...], seed: int
) -> None:
    unit, inputs = ALL[kind](), examples(ALL[kind], shape)
    before, state = inputs.clone(), torch.get_rng_state()
    first, again = (changed(unit, inputs, seed) for _ in range(2))
    assert torch.equal(first, again)
    assert torch.equal(inputs, before), "what was given is not touched"
    assert torch.equal(torch.get_rng_state(), state), "the training's own chance is not touched"
    assert torch.isfinite(first).all()
    if not unit.mixes:
        assert first.shape == inputs.shape
    assert first.dtype == inputs.dtype


@pytest.mark.parametrize("kind", KINDS)
def test_another_seed_changes_otherwise(kind: str) -> None:
    unit = ALL[kind]()
    inputs = examples(ALL[kind], (64, 3, 9, 9))
    assert not torch.equal(changed(unit, inputs, 1), changed(unit, inputs, 2))
    if not unit.mixes:
        once = changed(unit, inputs[:1].repeat(64, *[1] * (inputs.dim() - 1)), 1)
        assert len({one.numpy().tobytes() for one in once}) > 1, "each on its own"


@given(some.sampled_from(WITH_CHANCE), picture_shapes, some.integers(0, 1000))
def test_a_chance_of_0_changes_nothing(kind: str, shape: tuple[int, ...], seed: int) -> None:
    unit: Any = ALL[kind].make({"chance": 0})
    inputs = examples(ALL[kind], shape)
    if unit.mixes:
        generator = torch.Generator().manual_seed(seed)
        found, wanted = unit.mix(inputs, targets(inputs), CLASSES, generator)
        assert torch.equal(found, inputs)
        assert torch.equal(wanted, torch.eye(CLASSES)[targets(inputs)])
    else:
        assert torch.equal(changed(unit, inputs, seed), inputs)


@pytest.mark.parametrize("kind", WITH_CHANCE)
def test_about_as_many_are_changed_as_was_asked(kind: str) -> None:
    unit: Any = ALL[kind].make({"chance": 0.3})
    inputs = examples(ALL[kind], (1000, 1, 6, 6))
    found = changed(unit, inputs)
    if unit.mixes:
        different = (found[:, :-CLASSES] != inputs.flatten(1)).any(1)
    elif unit.needs == "tokens":
        different = (found != inputs)[inputs > 3]
    else:
        different = (found != inputs).flatten(1).any(1)
    assert 0.23 < float(different.float().mean()) < 0.37


@given(
    some.sampled_from(OF_PICTURES), some.integers(0, 1000), some.floats(0.1, 5), some.floats(-3, 3)
)
def test_scaling_and_changing_go_together(
    kind: str, seed: int, factor: float, shift: float
) -> None:
    """Scaled pictures are changed as unscaled ones are, so that any scaling may be chosen."""
    unit = ALL[kind]()
    if unit.mixes:
        return
    pictures = torch.rand(3, 3, 7, 6)
    plainly = changed(unit, pictures, seed)
    scaled = changed(unit, pictures * factor + shift, seed, shift, factor + shift)
    assert torch.allclose((scaled - shift) / factor, plainly, atol=2e-4)


def test_every_unit_is_in_the_pool_and_says_when_to_take_it() -> None:
    assert set(units("data.augmentation")) == set(KINDS)
    assert set(KINDS) == {
        "Affine", "Blur", "ColourJitter", "CutMix", "Erase", "Flip", "FlipVertically", "Jitter",
        "Mixup", "Noise", "ResizedCrop", "Rotate", "Shift", "WordDropout",
    }  # fmt: skip
    assert all(unit.use for unit in ALL.values())


PICTURE, TABLE, SERIES, TEXT = (
    Spec((1, 5, 6)), Spec((4,)), Spec((12, 3)), Spec((9,), "int64")
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("inputs", [PICTURE, TABLE, SERIES, TEXT])
def test_a_unit_says_what_it_does_not_change(kind: str, inputs: Spec) -> None:
    fitting = {"pictures": (PICTURE,), "numbers": (PICTURE, TABLE, SERIES), "tokens": (TEXT,)}
    if inputs in fitting[ALL[kind].needs]:
        assert [unit.kind() for unit in augmentations([Choice(kind)], [inputs], 3)] == [kind]
    else:
        with pytest.raises(DataError, match=r"changes .*, and the examples are .*; take it out"):
            augmentations([Choice(kind)], [inputs], 3)


@pytest.mark.parametrize(
    ("choice", "specs", "classes", "words"),
    [
        (Choice("Twirl"), [PICTURE], 3, "“Twirl” is no augmentation that this version knows"),
        (Choice("Shift", {"points": -1}), [PICTURE], 3, "Shift: points: expected"),
        (Choice("Mixup"), [SERIES], 0, "Mixup mixes the classes of examples, and these data tell"),
        (Choice("CutMix"), [PICTURE], 0, "CutMix mixes the classes"),
        (Choice("Mixup"), [PICTURE, TABLE], 3, "of one input, and these have 2; take it out"),
        (Choice("Shift", {"points": 5, "margin": "mirror"}), [PICTURE], 3, "5×6 are too small"),
        (Choice("Erase", {"least": 0.5, "most": 0.2}), [PICTURE], 3, "smallest part 0.5 is more"),
        (Choice("Blur", {"least": 2, "most": 1}), [PICTURE], 3, "smallest deviation 2 is more"),
    ],
)
def test_what_does_not_go_together_is_said(
    choice: Choice, specs: list[Spec], classes: int, words: str
) -> None:
    with pytest.raises(DataError, match=words):
        augmentations([choice], specs, classes)


def test_changes_follow_one_another_from_one_seed() -> None:
    wanted = [Choice("Flip"), Choice("Mixup", {"alpha": 1.0}), Choice("CutMix", {"chance": 1.0})]
    tones = Tones(torch.zeros(1), torch.ones(1))
    changes = Changes(augmentations(wanted, [PICTURE], CLASSES), tones, CLASSES)
    pictures = torch.rand(40, 1, 5, 6)
    found, mixed = changes(pictures, targets(pictures), 7)
    again, _ = changes(pictures, targets(pictures), 7)
    assert torch.equal(found, again)
    assert not torch.equal(changes(pictures, targets(pictures), 8)[0], found)
    assert mixed.shape == (40, CLASSES)
    assert torch.allclose(mixed.sum(1), torch.ones(40))
    assert (mixed > 0).sum(1).max() > 2, "what was mixed before is mixed again"
    assert not Changes((), tones, 0)


def test_a_batch_takes_little_time() -> None:
    """A guard against loops over pictures: 128 of them took 0.5 ms where this was written."""
    pictures, generator = torch.randn(128, 1, 28, 28), torch.Generator()
    tones, times = Tones(torch.zeros(1), torch.ones(1)), []
    for _ in range(30):
        start = time.perf_counter()
        Shift().apply(Flip().apply(pictures, generator, tones), generator, tones)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.004
