"""What `make compression-results` measures: networks to train, and recipes to carry out on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.compression_projects import known_as


@dataclass(frozen=True)
class Work:
    """A network to train and, where there is a recipe, to make smaller."""

    name: str
    network: str
    recipe: str = ""
    student: str = ""
    """The network that a recipe with distillation teaches."""

    @property
    def text(self) -> dict[str, Any]:
        """What the results hang on: where it is another one, they are measured again."""
        found = {"network": known_as(self.network), "recipe": self.recipe}
        return {**found, "student": known_as(self.student)} if self.student else found


_DISTIL = "distil:1:epochs=30:rate=3:temperature=20:soft=1"
_TICKET = "prune-connections:0.95:schedule=with rewinding:rounds=4:epochs=10"

WORKS: Mapping[str, Work] = {
    work.name: work
    for work in (
        Work(
            "deep-300-100",
            "lenet-300-100",
            "prune-connections:0.93:schedule=gradually:rounds=8:epochs=3:rate=0.5, "
            "fine-tune:6:rate=0.5, share-weights:4:epochs=4",
        ),
        Work("int8-300-100", "lenet-300-100", "int8"),
        Work("binary-wide", "wide-perceptron", "binarize:15"),
        Work("int8-wide", "wide-perceptron", "int8"),
        Work("student", "student"),
        Work("distilled-jittered", "teacher", _DISTIL, "student"),
        Work("student-jittered", "student-jittered"),
        Work("distilled", "teacher", f"{_DISTIL}:augmented=no", "student"),
        Work("ticket", "lenet-300-100", _TICKET),
        Work("ticket-random", "lenet-300-100", f"{_TICKET}:criterion=random"),
        Work("int8-lenet-5", "lenet-5", "int8"),
        Work(
            "deep-lenet-5",
            "lenet-5",
            # convolutions and the last layer bear what the paper's did; most weights are in b6
            "prune-connections:0.93:schedule=gradually:rounds=6:epochs=1:rate=0.7"
            ":blocks=b1=0.34 b3=0.88 b8=0.81, "
            "fine-tune:14:rate=1, share-weights:4:epochs=3:blocks=b1=6 b3=6",
        ),
    )
}
