"""What changed inside the networks of a compression: found once, and kept beside its stages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from designer.compress import stage
from designer.compress.insight.answers import Told, ask, compared
from designer.compress.insight.block_changes import Look, changes
from designer.compress.insight.findings import Answers, Findings, keep, kept, place_of
from designer.compress.job import threaded
from designer.compress.network import Network, Whole
from designer.compress.outcome.events import Looked
from designer.compress.outcome.folder import Outcome, read_outcome
from designer.compress.workshop import Workshop
from designer.job import Event, Job, Message, UserError
from designer.training.device import choose
from designer.training.evaluate import load_model
from designer.training.preflight import expectation


def insight(run: str, only: int | None = None) -> Job:
    """Look into the stages of a compression, or into one, and keep what was found.

    Weights and costs block by block, and the examples of the test part that are answered otherwise.
    Stages that were looked into before, and have not been written since, are not looked into again.

    Events: Message, Measuring, and a Looked for every stage. Raises UserError.
    """
    outcome = read_outcome(Path(run))
    if not outcome.stages:
        raise UserError(f"“{outcome.path}” holds no stage yet; carry its recipe out first.")
    wanted = range(len(outcome.stages)) if only is None else [only]
    if any(not 0 <= number < len(outcome.stages) for number in wanted):
        raise UserError(f"“{outcome.path}” has no stage {only}.")
    missing = [number for number in wanted if kept(outcome, number) is None]
    for number in wanted:
        if number not in missing:
            yield Looked(number, str(place_of(outcome, number)))
    if missing:
        with threaded():
            yield from _found(outcome, missing)


def _found(outcome: Outcome, numbers: list[int]) -> Iterator[Event]:
    """Look into these stages, each beside the network as it was trained."""
    original = Path(outcome.stages[0].file)
    loaded = load_model(str(original))
    shop = Workshop(loaded, choose("cpu"), outcome.seed)
    expect = expectation(shop.prepared.description, shop.recipe)
    first = Network(loaded.project, loaded.model)
    before = Look(first, original, expect)
    right: Told | None = None
    why = "" if len(shop.prepared.test) else "The test part of these data is empty."
    for number in numbers:
        one = outcome.stages[number]
        yield Message(f"Looking into {one.name} …")
        network = stage.read(Path(one.file)) if number else first
        after = Look(network, Path(one.file), expect)
        if isinstance(network, Whole):
            after.of_whole(network.contents, _origin(outcome, number, before, expect))
        answers = Answers(shop.prepared.description.task, why_none=why)
        if not why and number:
            if right is None:
                right = yield from ask(first, shop)
            answers = compared(right, (yield from ask(network, shop)), shop)
        found = Findings(one.name, changes(before, after), before.rest, after.rest, answers)
        yield Looked(number, str(keep(outcome, number, found)))


def _origin(outcome: Outcome, number: int, before: Look, expect: object) -> Look:
    """Return the network that one of whole numbers was made of, the stage before it."""
    from designer.network.check import Expectation

    assert isinstance(expect, Expectation)
    if number < 2:
        return before
    file = Path(outcome.stages[number - 1].file)
    return Look(stage.read(file), file, expect)
