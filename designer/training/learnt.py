"""Data prepared as the weights of a run have learnt them, though they may have changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from designer.blocks.spec import Spec
from designer.data.preparation import Preparation
from designer.data.prepare import Description, Part, Prepared, prepare
from designer.data.scaling import Constants
from designer.data.text.preparation import TextPreparation
from designer.job import UserError
from designer.project.project import DataChoice
from designer.runs import Run
from designer.training.preparation import kept_preparation
from designer.training.tokenizers import GONE, kept


@dataclass(frozen=True)
class Learnt:
    """What the weights of a run rest on.

    Attributes:
        scaling: plain constants, as `designer.data.prepare.Prepared` has them.
        preparation: how a table or a series becomes inputs; None for other data.
        tokenizers: what turns text into tokens, by the name of an input or “target”.
    """

    description: Description
    scaling: dict[str, dict[str, Any]]
    fingerprint: str
    preparation: Preparation | None
    tokenizers: Mapping[str, str]

    def facts(self) -> dict[str, Any]:
        """Return what a file of weights says of the data; `learnt_of` reads it."""
        about = self.description
        return {
            "classes": list(about.classes),
            "task": about.task,
            "examples": about.examples,
            "inputs": [_plain(one) for one in about.inputs],
            "names": list(about.names),
            "vocabularies": list(about.vocabularies),
            "output": _plain(about.output),
            "columns": list(about.columns),
            "scaling": self.scaling,
            "fingerprint": self.fingerprint,
        }


def learnt_in(run: Run, data: Mapping[str, Any]) -> Learnt:
    """Return what a run has learnt from its data, of which a checkpoint tells this.

    Raises UserError where what is kept beside the checkpoints cannot be read.
    """
    return learnt_of(data, kept_preparation(run), kept(run))


def learnt_of(
    data: Mapping[str, Any], preparation: Preparation | None, tokenizers: Mapping[str, str]
) -> Learnt:
    """Return what was learnt from data that a checkpoint or a packed file tells of."""
    description = Description(
        tuple(map(_spec, data["inputs"] if "inputs" in data else [data["input"]])),
        _spec(data["output"]),
        tuple(data["classes"]),
        data["task"],
        data["examples"],
        tuple(data["columns"]),
        tuple(data.get("names", ("x",))),
        tuple(data.get("vocabularies", ())),
    )
    return Learnt(description, data["scaling"], data["fingerprint"], preparation, tokenizers)


def prepare_as_learnt(choice: DataChoice, learnt: Learnt) -> Prepared:
    """Return the data of a run with the tokens, columns and scaling that its weights have learnt.

    Raises UserError where they have become others: without a column, or with other classes.
    """
    before = learnt.preparation
    if before is None and learnt.tokenizers:
        before = TextPreparation(learnt.tokenizers)
    prepared = prepare(choice, before)
    if prepared.fingerprint != learnt.fingerprint:
        _refuse_others(learnt.description, prepared.description)
        _refuse_other_tokens(learnt.tokenizers, prepared.examples.tokenizers)
    # Not by the fingerprint: a run that went on with changed data has the new one.
    if prepared.scaling == learnt.scaling:
        return prepared
    return _scaled_as_learnt(prepared, learnt.scaling)


def _refuse_others(learnt: Description, found: Description) -> None:
    """Refuse data that are of another kind than those learnt. Raises UserError."""
    facts = ("columns", "inputs", "output", "classes", "task")
    different = [name for name in facts if getattr(learnt, name) != getattr(found, name)]
    if not different:
        return
    before, now = (_told(getattr(one, different[0])) for one in (learnt, found))
    several = different[0].endswith("s")
    raise UserError(
        f"The data have changed since the run began: their {different[0]} "
        f"{'are' if several else 'is'} now {now}, and the network "
        f"has learnt from {before}. Bring the former data back, or train again."
    )


def _told(fact: Any) -> str:
    text = ", ".join(map(str, fact)) if isinstance(fact, tuple) else str(fact)
    return text if len(text) <= 120 else f"{text[:117]}…"


def _refuse_other_tokens(learnt: Mapping[str, str], found: Mapping[str, str]) -> None:
    """Refuse texts whose tokens are not those learnt. Raises UserError."""
    if found and not learnt:
        raise UserError(GONE)
    if any(learnt.get(name) != text for name, text in found.items()):
        raise UserError(
            "The data have changed since the run began, and their words are now other tokens than "
            "those learnt; bring the former data back, or train again."
        )


def _scaled_as_learnt(prepared: Prepared, scaling: Mapping[str, Any]) -> Prepared:
    """Return data scaled by the constants of a checkpoint instead of those fitted on them."""
    names = ("inputs", *prepared.description.names[1:])
    inputs = tuple(
        Constants.from_plain(scaling[name]) if name in scaling else Constants() for name in names
    )

    def scaled(part: Part) -> Part:
        targets = part.targets
        if "targets" in scaling and targets is not None:
            raw = Constants.from_plain(prepared.scaling["targets"]).undo(targets)
            targets = Constants.from_plain(scaling["targets"]).apply(raw)
        return replace(part, scaling=inputs, targets=targets)

    return replace(
        prepared,
        train=scaled(prepared.train),
        validation=scaled(prepared.validation),
        test=scaled(prepared.test),
        scaling=dict(scaling),
    )


def _plain(spec: Spec) -> dict[str, Any]:
    return {"shape": list(spec.shape), "element": spec.element}


def _spec(record: dict[str, Any]) -> Spec:
    return Spec(tuple(record["shape"]), record["element"])
