"""Compression as a job: a recipe carried out on a run, every stage written, read and measured."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from designer.compress import recipe as recipes
from designer.compress import stage
from designer.compress.compressor import Compressor
from designer.compress.network import Network, Whole
from designer.compress.outcome.events import Begun, Stage
from designer.compress.outcome.folder import ORIGINAL, RECORD, STAGES, read_outcome
from designer.compress.outcome.machine import machine
from designer.compress.workshop import Workshop
from designer.job import Event, Job, Message, UserError
from designer.packing import onnx_file
from designer.packing.file import SUFFIX
from designer.project.file import dumps
from designer.runs import Run, create_at, is_run
from designer.runs.files import read_record, write_whole
from designer.training.device import choose, threads
from designer.training.evaluate import Loaded, load_model
from designer.training.events import Warned
from designer.training.preparation import keep_preparation
from designer.training.runtime import Runtime
from designer.training.tokenizers import keep

BEAT = 20.0
"""Seconds between two signs of life."""


def compress(
    run: str,
    recipe: str,
    out: str,
    settings: tuple[tuple[str, str], ...] = (),
    device: str | None = None,
    seed: int = 0,
) -> Job:
    """Carry out a recipe on the best weights of a run and keep the outcome as a run of its own.

    The outcome is a run like any other: it can be evaluated, exported and compressed further. Its
    folder holds the file of every stage. Called again with the same arguments after it was broken
    off, it goes on behind the last stage that is whole.

    Args:
        run: folder of a trained run, or a packed file.
        recipe: as `designer.compress.recipe` reads it.
        out: folder of the outcome, new, empty, or of the same compression broken off.
        settings: values of parameters by METHOD.PARAMETER.
        device: auto, cuda, cuda:1, mps or cpu, for tuning and measuring; times are of the CPU.
        seed: of everything random.

    Events: Message, Warned, Begun, Tuning, Measuring, and a Stage for each one. Raises UserError.
    """
    steps = recipes.read(recipe, settings)
    loaded = load_model(run)
    if isinstance(loaded.model, Runtime):
        raise UserError(
            f"“{run}” is a network of whole numbers, which no method can follow; make the run "
            "smaller that it was made of."
        )
    place = choose(device or loaded.project.recipe.device)
    store, done = _store(out, loaded, _asked(run, recipes.write(steps), seed))
    store.begin()
    began, beat = time.monotonic(), time.monotonic()
    before = store.summary.seconds
    store.update(device=place.name, recipe=recipes.write(steps))
    state, error = "stopped", ""
    try:
        for event in _carried(steps, loaded, store, done, Workshop(loaded, place, seed)):
            if time.monotonic() - beat > BEAT:
                beat = time.monotonic()
                store.beat()
            commands = yield event
            if any(one.name == "stop" for one in commands or ()):
                yield Message("Stopped; it goes on behind the last stage that was measured.")
                return
        state = "finished"
    except UserError as wrong:
        state, error = "failed", str(wrong)
        raise
    except Exception as wrong:
        state, error = "failed", f"The work stopped: {wrong!r}".splitlines()[0]
        raise
    finally:
        seconds = before + time.monotonic() - began
        store.update(state=state, error=error, seconds=seconds)


def _carried(
    steps: Sequence[Compressor], loaded: Loaded, store: Run, done: list[Stage], shop: Workshop
) -> Iterator[Event]:
    """Carry out the methods whose stages are not there yet, and conclude."""
    with threaded():
        network = first = Network(loaded.project, loaded.model)
        names = [ORIGINAL, *(recipes.write([step]) for step in steps)]
        for number, name in enumerate(names):
            if number < len(done):
                found = done[number]
                if number:
                    network = stage.read(Path(found.file))
                yield found
                continue
            label = steps[number - 1].label() if number else ""
            yield Begun(number, len(names), name, label)
            if number:
                shop.begin(number)
                yield Message(f"{label} …")
                network = yield from steps[number - 1].apply(network, shop)
                for text in shop.warnings:
                    yield Warned(text)
                shop.warnings.clear()
            path = _write(network, loaded, store, number, names)
            network = stage.read(path)
            whole = done[0].file_bytes if done else path.stat().st_size
            found = yield from stage.measure(network, first, shop, name, path, whole)
            done.append(found)
            _keep(store, done)
            yield found
        _conclude(store, network, loaded, done)
        if isinstance(network, Whole):
            yield Message(
                "The outcome is in whole numbers: it can be measured and used, exported as ONNX "
                "only, and no method can follow."
            )


def _write(network: Network, loaded: Loaded, store: Run, number: int, names: list[str]) -> Path:
    stem = names[number].partition(":")[0]
    suffix = onnx_file.SUFFIX if isinstance(network, Whole) else SUFFIX
    path = store.path / STAGES / f"{number}-{stem}{suffix}"
    stage.write(network, loaded, ", ".join(names[1 : number + 1]), path)
    return path


def _asked(run: str, recipe: str, seed: int) -> dict[str, Any]:
    return {"of": str(Path(run).resolve()), "recipe": recipe, "seed": seed}


def _store(out: str, loaded: Loaded, asked: dict[str, Any]) -> tuple[Run, list[Stage]]:
    """Return the outcome's folder, and the stages that it holds already. Raises UserError."""
    if not is_run(out):
        store = create_at(out, dumps(loaded.project), loaded.title)
        write_whole(store.path / RECORD, json.dumps({**asked, "stages": []}))
        return store, []
    store = Run(out)
    record = read_record(store.path / RECORD) or {}
    if {key: record.get(key) for key in asked} != asked:
        raise UserError(f"“{out}” holds another run already; choose a new folder.")
    return store, list(read_outcome(store.path).stages)


def _keep(store: Run, stages: list[Stage]) -> None:
    record = read_record(store.path / RECORD) or {}
    record["stages"] = [asdict(one) for one in stages]
    record["machine"] = machine()
    write_whole(store.path / RECORD, json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _conclude(store: Run, network: Network, loaded: Loaded, stages: list[Stage]) -> None:
    """Make the outcome a run like any other."""
    last = stages[-1]
    file = Path(last.file)
    write_whole(store.checkpoints / f"best{file.suffix}", file.read_bytes())
    keep(store, loaded.tokenizers)
    keep_preparation(store, loaded.preparation)
    store.begin_anew(dumps(network.project), network.project.title)
    about = loaded.description
    store.update(
        test=dict(last.measured),
        parameters=last.parameters,
        macs=last.macs,
        file_bytes=last.file_bytes,
        classes=list(about.classes),
        task=about.task,
        epoch=loaded.epoch,
        best_epoch=max(1, loaded.epoch),
        torch=torch.__version__,
    )


@contextmanager
def threaded() -> Iterator[None]:
    """Leave one core to whoever looks on, as training does."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads())
    try:
        yield
    finally:
        torch.set_num_threads(before)
