"""The exact versions that the environment is made of."""

import importlib.metadata
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LINES = (ROOT / "packaging/constraints.txt").read_text(encoding="utf-8").splitlines()
PINS = dict(line.split("==") for line in LINES if line and not line.startswith("#"))
DIRECT = [
    *map(Requirement, PROJECT["project"]["dependencies"]),
    *map(Requirement, PROJECT["project"]["optional-dependencies"]["test"]),
    *map(Requirement, PROJECT["build-system"]["requires"]),
]
# PyTorch for Linux with a card brings these, at versions that it fixes itself.
CUDA = re.compile(r"(nvidia|cuda)-|triton$")


def needed(requirement: Requirement, seen: set[str]) -> Iterator[str]:
    """Yield every package that a requirement brings into this environment."""
    name = canonicalize_name(requirement.name)
    extras = ["", *requirement.extras]
    if name in seen or CUDA.match(name):
        return
    seen.add(name)
    yield name
    for text in importlib.metadata.requires(name) or []:
        inner = Requirement(text)
        if not inner.marker or any(inner.marker.evaluate({"extra": extra}) for extra in extras):
            yield from needed(inner, seen)


@pytest.mark.parametrize("requirement", DIRECT, ids=lambda requirement: requirement.name)
def test_pin_lies_within_the_bounds_of_the_project(requirement: Requirement) -> None:
    name = canonicalize_name(requirement.name)
    assert name in PINS, f"packaging/constraints.txt gives no version of {name}"
    assert requirement.specifier.contains(PINS[name])


def test_everything_that_is_brought_along_is_pinned() -> None:
    seen: set[str] = set()
    names = {name for requirement in DIRECT for name in needed(requirement, seen)}
    assert names - PINS.keys() == set()


def test_pins_name_plain_versions_once_in_order() -> None:
    names = [line.split("==")[0] for line in LINES if line and not line.startswith("#")]
    assert names == sorted(set(names))
    assert all(canonicalize_name(name) == name for name in names)
    # A local version would exclude PyTorch's other builds.
    assert not [version for version in PINS.values() if "+" in version]


def test_torchvision_stays_out() -> None:
    assert "torchvision" not in PINS
