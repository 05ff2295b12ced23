"""Training as a job: made ready in a run's folder, driven to its end, and told in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from designer.job import Failed, Job, Message, UserError
from designer.project.file import loads
from designer.project.project import Project
from designer.runs import Run, create_at, is_run
from designer.training import checkpoint
from designer.training import events as told
from designer.training.desk import Desk
from designer.training.device import Device, choose, threads
from designer.training.ending import ended, tested
from designer.training.failures import not_finite, unexpected
from designer.training.guard import NotFinite
from designer.training.learnt import learnt_in
from designer.training.loop import Loop
from designer.training.measure import Reading
from designer.training.preparation import keep_preparation
from designer.training.session import Session, open_session
from designer.training.start import begin_with
from designer.training.takeover import changes, left_out
from designer.training.tokenizers import keep


def fit(
    project: str,
    run: str,
    resume: bool = False,
    device: str | None = None,
    save_every: float = 30.0,
    event_every: float = 0.05,
) -> Job:
    """Train a project's network and keep the run in a folder.

    The weights with the lowest validation loss are kept beside the last ones, and measured on the
    test part at the end. Commands between steps: `stop`, `pause`, `resume`, and `change` with
    values of `Settings`, which hold from the next step on and survive a kill.

    Args:
        project: text of the project file. With `resume` the run's own copy is trained; settings
            that differ from what the run has now are taken over as changes, whatever else differs
            is warned of, and an empty text changes nothing.
        run: folder of the run: new, empty, or made by `runs.create`.
        resume: go on with the run at its last checkpoint.
        device: auto, cuda, cuda:1, mps or cpu, instead of what the recipe says.
        save_every: seconds between checkpoints within an epoch.
        event_every: least seconds between two `Step` events.

    Raises UserError where the folder cannot be used; whatever goes wrong later is an event, Failed.
    """
    store, text = _store(project, run, resume)
    desk = Desk(store, store.begin())
    wanted = project if resume else ""
    yield from _Attempt(desk, text, wanted, save_every, event_every).job(device)


class _Attempt:
    """One attempt at a run."""

    def __init__(
        self, desk: Desk, text: str, wanted: str, save_every: float, event_every: float
    ) -> None:
        self._desk, self._text, self._wanted = desk, text, wanted
        self._intervals = save_every, event_every
        self._session: Session | None = None
        self._loop: Loop | None = None

    def job(self, device: str | None) -> Job:
        """Prepare, train, finish; and whatever happens, leave the run's folder in order."""
        threads_before = torch.get_num_threads()
        try:
            session, loop = yield from self._prepare(loads(self._text), device)
            try:
                self._loop = loop
                yield from loop.train()
            except NotFinite as error:
                self._loop = None
                yield from self._spoilt(error, session, loop)
                return
            loop.write()
            self._loop = None
            yield from self._finish(session, loop)
        except GeneratorExit:
            self._put_away()
            raise
        except Exception as error:
            model = self._session.model if self._session else None
            graph = self._session.project.graph if self._session else None
            yield from self._fail(unexpected(error, model, graph))
        finally:
            if self._session is not None:
                self._session.close()
            self._desk.close()
            torch.set_num_threads(threads_before)

    def _prepare(self, project: Project, device: str | None) -> Any:
        """Return the session and its loop, ready for the next step; a generator of events."""
        desk = self._desk
        last = desk.run.checkpoint("last")
        checkpoint.settle(desk.run.checkpoints)
        tensors, facts = ({}, {}) if last is None else checkpoint.read(last)
        desk.open_log(facts["course"]["log"] if facts else 0)
        count = facts["threads"] if facts else threads()
        torch.set_num_threads(count)
        wanted = device or (None if facts else project.recipe.device)
        place = choose(wanted) if wanted else self._former_device(facts["device"])
        yield from desk.tell(Message("Reading the data and building the network."), log=False)
        learnt = learnt_in(desk.run, facts["data"]) if facts else None
        session = open_session(desk.run, project, place, count, desk.warn, learnt)
        self._session = session
        examples = session.prepared.examples
        if learnt is None or not learnt.tokenizers:
            keep(desk.run, examples.tokenizers)
        if learnt is None:
            keep_preparation(desk.run, examples.preparation)
        if facts:
            self._compare(session, facts)
            session.restore(tensors, facts)
        loop = Loop(desk, session, *self._intervals)
        desk.run.update(**_about(session))
        yield from desk.tell(_started(session), log=not facts)
        if facts:
            yield from desk.tell(told.Resumed(session.course.step))
            yield from self._take_over(project, loop, device)
        else:
            for text in session.warnings:
                desk.warn(text)
            if project.weights:
                yield from desk.tell(Message(begin_with(session.model, project.weights, desk.run)))
            yield from loop.save()
        return session, loop

    def _former_device(self, former: str) -> Device:
        try:
            return choose(former)
        except UserError:
            place = choose()
            self._desk.warn(
                f"The run began on {former}, which is not here; it goes on on {place.name}, and "
                "its numbers may differ in the last digits."
            )
            return place

    def _compare(self, session: Session, facts: Mapping[str, Any]) -> None:
        """Warn of what makes the rest of a run differ from what it would have been."""
        if facts["data"]["fingerprint"] != session.prepared.fingerprint:
            self._desk.warn(
                "The data have changed since the run began; training goes on with the new ones, "
                "prepared as before."
            )
            examples = session.prepared.examples
            if examples.tokenizers or examples.preparation is not None:
                for text in session.prepared.warnings:
                    self._desk.warn(text)
        if facts["torch"] != torch.__version__:
            self._desk.warn(
                f"The run began with PyTorch {facts['torch']} and goes on with "
                f"{torch.__version__}; its numbers may differ in the last digits."
            )

    def _take_over(self, own: Project, loop: Loop, device: str | None) -> Job:
        """Change the settings in which the project given differs, and warn of all the rest."""
        if not self._wanted.strip() or self._session is None:
            return
        wanted = loads(self._wanted)
        if device:  # said aloud, and followed
            wanted = replace(wanted, recipe=replace(wanted.recipe, device=own.recipe.device))
        for text in left_out(own, wanted):
            self._desk.warn(text)
        now = self._session.course.settings
        yield from loop.change(changes(now, own.recipe, wanted.recipe))

    def _finish(self, session: Session, loop: Loop) -> Job:
        """Measure the test part with the best weights, unless a stop was asked for."""
        test = Reading()
        reason = "stopped" if loop.stopping else session.course.over
        if reason != "stopped":
            kept = checkpoint.read_best(self._desk.run.checkpoints)
            if kept is not None and kept[0] == "best":
                checkpoint.into_model(session.model, kept[1])
            with session.measured_batches(session.prepared.test) as batches:
                work = session.ruler.measure(session.model, batches, "test", whole=True)
                test = (yield from loop.measure(work)) or Reading()
        state = "stopped" if reason == "stopped" else "finished"
        self._desk.conclude(state, test=test.values)
        yield from self._desk.tell(_finished(session, reason, test))

    def _spoilt(self, error: NotFinite, session: Session, loop: Loop) -> Job:
        """End where numbers became NaN or infinite, with the weights from before."""
        step = session.course.step + (0 if session.steps.behind else 1)
        graph = session.project.graph
        failed = not_finite(error, session.model, graph, step, session.course.rate)
        if session.steps.sound():
            loop.step_back()
            loop.write()
        yield from self._fail(failed)

    def _fail(self, failed: Failed) -> Job:
        self._desk.conclude("failed", error=failed.text, node=failed.node)
        yield from self._desk.tell(failed)

    def _put_away(self) -> None:
        """Keep what there is when nobody wants the next event."""
        if self._loop is not None:
            try:
                self._loop.write()
            except Exception:
                pass  # the checkpoint before is kept, and there is nobody to tell
        if not self._desk.concluded:
            self._desk.conclude("stopped")


def _store(project: str, run: str, resume: bool) -> tuple[Run, str]:
    """Return the run's folder and the text of the project to train. Raises UserError."""
    place = Path(run)
    if not is_run(place):
        if resume:
            raise UserError(f"There is no run in “{place}” to go on with; name the folder of one.")
        return create_at(place, project, loads(project).title), project
    store = Run(place)
    if resume:
        return store, store.project_text
    if store.checkpoint("last") is not None:
        raise UserError(f"“{place}” holds a run already; go on with it or choose a new folder.")
    store.begin_anew(project, loads(project).title)
    return store, project


def _about(session: Session) -> dict[str, Any]:
    """Return what the summary says of a run from its first moment."""
    about = session.prepared.description
    return {
        "device": session.device.name,
        "parameters": session.walk.parameters,
        "macs": session.walk.macs,
        "epochs": session.course.settings.epochs,
        "loss": session.loss.label(),
        "classes": list(about.classes),
        "task": about.task,
        "threads": session.threads,
        "torch": torch.__version__,
    }


def _started(session: Session) -> told.Started:
    about, course = session.prepared, session.course
    return told.Started(
        str(session.run.path),
        session.device.name,
        session.device.reason,
        session.walk.parameters,
        session.walk.macs,
        session.steps_per_epoch,
        course.settings.epochs,
        about.description.classes,
        about.description.task,
        session.loss.label(),
        tuple(metric.key for metric in session.metrics),
        course.step,
        (len(about.train), len(about.validation), len(about.test)),
        session.threads,
        session.project.recipe.seed,
    )


def _finished(session: Session, reason: str, test: Reading) -> told.Finished:
    course, best = session.course, session.course.best
    return told.Finished(
        reason,
        course.epoch,
        best.epoch if best else 0,
        course.seconds,
        course.train_loss,
        best.val_loss if best else None,
        dict(best.metrics) if best else {},
        test.values,
        f"{ended(reason, course.epoch, course.stale, best)}{tested(test.values)}",
        test.details,
    )
