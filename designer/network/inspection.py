"""What a person's module makes of its inputs: it is built and run on zeros, where it is trusted.

This runs in the worker's process for the window, and in the process of the job itself before
training, measuring and export. What was found is kept by `blocks.code_shapes`.
"""

from __future__ import annotations

import linecache
import traceback
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import UninitializedBuffer, UninitializedParameter

from designer.blocks.code_shapes import Answer, Inspected, Question, keep, wanted
from designer.blocks.code_text import read_arguments
from designer.blocks.spec import Element, Spec
from designer.job import Job, Message, UserError
from designer.network.check import Checker
from designer.network.counting import multiply_adds
from designer.project.composites import extent
from designer.project.graph import Graph
from designer.trust import fingerprint, is_trusted

BATCHES = (2, 3)
"""Sizes of the batches that a module is run on: what it gives may not depend on them."""
_ELEMENTS: dict[Element, torch.dtype] = {
    "float32": torch.float32,
    "int64": torch.int64,
    "bool": torch.bool,
}
_NAMES = {kind: name for name, kind in _ELEMENTS.items()}


class _Unfit(Exception):
    """The module cannot be a block; the message is one sentence."""


def inspect(questions: list[dict[str, Any]]) -> Job:
    """Find what modules make of their inputs: a message before each, and what was found after it.

    Raises UserError for code that the person has not trusted; nothing of it runs.
    """
    for record in questions:
        yield Message(f"Looking at “{record['class_name']}”.")
        answer = find_out(Question.from_record(record))
        yield Inspected(record, answer.record())


def find_shapes(graph: Graph) -> None:
    """Find here what the walk of a graph wants to know of its trusted code.

    Code that is not trusted stays as it is: the walk tells of it.
    """
    checker = Checker()
    wanted()  # what others asked is not of this graph
    for _ in range(extent(graph).blocks + 1):
        checker.check(graph)
        asked = wanted()
        if not asked:
            return
        keep((question, find_out(question)) for question in asked)


def find_out(question: Question) -> Answer:
    """Build a module and run it on zeros; return what it gives, or why it cannot work.

    Raises UserError where the person has not trusted the text.
    """
    if not is_trusted(question.text):
        raise UserError("Code of a project runs only once you trust it.")
    file = f"<code {fingerprint(question.text)[:12]}>"
    linecache.cache[file] = (len(question.text), None, question.text.splitlines(True), file)
    name = question.class_name
    stage = f"Making “{name}”"
    try:
        with torch.random.fork_rng(devices=[]), torch.no_grad():
            module = _make(question, file)
            given = " and ".join(map(str, question.inputs)) or "nothing"
            stage = f"Running “{name}” on {given}"
            first, second = (_run(module, question, size) for size in BATCHES)
            macs = _count(module, question)
    except _Unfit as error:
        return Answer(trouble=str(error))
    except (Exception, SystemExit) as error:
        return Answer(trouble=_told(error, file, stage))
    for place, (one, other) in enumerate(zip(first, second, strict=True), start=1):
        if one != other:
            which = f"its result {place}" if len(first) > 1 else "it"
            return Answer(
                trouble=f"In batches of two and of three examples {which} gives {one} and {other}; "
                "the shape may not depend on the batch."
            )
    trainable = sum(part.numel() for part in module.parameters() if part.requires_grad)
    fixed = sum(part.numel() for part in module.parameters() if not part.requires_grad)
    buffers = sum(
        part.numel() for key, part in module.named_buffers() if "num_batches_tracked" not in key
    )
    return Answer(first, trainable, macs, fixed + buffers)


def _make(question: Question, file: str) -> nn.Module:
    namespace: dict[str, Any] = {"__name__": "neurodraft_network"}
    exec(compile(question.text, file, "exec", dont_inherit=True), namespace)
    module = namespace[question.class_name](**read_arguments(question.arguments))
    if not isinstance(module, nn.Module):
        raise _Unfit(f"“{question.class_name}” is not made from nn.Module.")
    if any(isinstance(part, (UninitializedParameter, UninitializedBuffer))
           for part in (*module.parameters(), *module.buffers())):  # fmt: skip
        raise _Unfit("A lazy layer has no size before it runs; give it its sizes.")
    return module.eval()


def _run(module: nn.Module, question: Question, size: int) -> tuple[Spec, ...]:
    """Return what a module gives for each example of a batch of zeros."""
    given = module(*_zeros(question, size))
    results = list(given) if isinstance(given, (tuple, list)) else [given]
    wanted_ = question.outputs
    if len(results) != wanted_:
        found = f"{len(results)} results"
        raise _Unfit(f"It gives {found}, and the block has {wanted_}; set results to that number.")
    return tuple(_spec(result, size) for result in results)


def _spec(result: Any, size: int) -> Spec:
    if not isinstance(result, Tensor):
        raise _Unfit(f"It gives {type(result).__name__}, and a tensor is needed.")
    if result.dim() == 0 or result.shape[0] != size:
        shape = "×".join(map(str, result.shape)) or "one number"
        raise _Unfit(
            f"For {size} examples it gives {shape}; the first axis of what it gives is to be the "
            "batch."
        )
    if result.dtype not in _NAMES:
        kind = str(result.dtype).removeprefix("torch.")
        raise _Unfit(f"It gives {kind}, and networks work with float32 here; add .float().")
    if not result.numel():
        raise _Unfit(f"It gives nothing: an axis of {tuple(result.shape[1:])} has the length 0.")
    return Spec(tuple(result.shape[1:]), _NAMES[result.dtype])


def _zeros(question: Question, size: int) -> list[Tensor]:
    """Return a batch of zeros; a mask says that every step is real."""
    return [
        torch.full((size, *spec.shape), spec.element == "bool", dtype=_ELEMENTS[spec.element])
        for spec in question.inputs
    ]


def _count(module: nn.Module, question: Question) -> int:
    """Return the multiply-adds of one example, as far as they are seen."""
    try:
        few, more = (multiply_adds(module, _zeros(question, size)) for size in BATCHES)
    except Exception:
        return 0  # the counter changes what some functions are; the module itself runs
    return max(0, more - few)


def _told(error: BaseException, file: str, stage: str) -> str:
    """Return an exception of a person's code as one sentence with its line."""
    lines = [str(part).strip() for part in (error, type(error).__name__) if str(part).strip()]
    said = lines[0].splitlines()[0].rstrip(".")
    if isinstance(error, (KeyError, SystemExit)):
        said = f"{type(error).__name__} {said}"
    line = _line(traceback.extract_tb(error.__traceback__), file)
    if line:
        return f"Line {line} of its code: {said}."
    return f"{stage} failed: {said}."


def _line(frames: Sequence[traceback.FrameSummary], file: str) -> int:
    return next((f.lineno or 0 for f in reversed(frames) if f.filename == file), 0)
