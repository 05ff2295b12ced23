"""Which examples of the test part are answered otherwise by a smaller network."""

from __future__ import annotations

import base64
import io
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from designer import figures
from designer.compress.insight.findings import APART, LOST, OTHER, RIGHT, WON, Answer, Answers
from designer.compress.network import Network
from designer.compress.workshop import Workshop
from designer.data.batches import Batches
from designer.data.inputs import Array, DataError
from designer.data.prepare import Part, material
from designer.job import Event
from designer.network.check import check
from designer.network.ends import input_places
from designer.training.events import Measuring
from designer.training.losses import BinaryCrossEntropy
from designer.training.measure import unscaling
from designer.training.measured import Measured
from designer.training.method import CLASSIFICATION, FORECAST, RECONSTRUCTION, SEQUENCE, SPAN
from designer.training.metrics import predicted
from designer.training.preflight import expectation
from designer.training.telling import evenly, teller

MOST, MOST_WORDS = 20_000, 100
"""Examples that are asked about at most; of texts that are written word by word, fewer."""
SHOWN = 48
AT_ONCE = 256
LARGEST_PICTURE = 96
"""Pixels of the longer side of a picture that is kept."""
LONGEST_TEXT = 400


@dataclass(frozen=True, eq=False)
class Told:
    """What a network tells of some examples.

    Attributes:
        places: the numbers of the examples in the data.
        words: for texts, what was told of each; else empty.
        classes: the number of the class told of each, or empty.
        chances: the probability of that class; or of numbers their mean error.
        numbers: of numbers, what was told and what is right, in the units of the file.
    """

    places: Array
    words: tuple[str, ...] = ()
    wanted: tuple[tuple[str, ...], ...] = ()
    sources: tuple[str, ...] = ()
    classes: NDArray[np.int64] | None = None
    chances: NDArray[np.float64] | None = None
    numbers: tuple[Array, Array] | None = None


Asked = Generator[Event, Any, Told]


def ask(network: Network, shop: Workshop) -> Asked:
    """Return what a network tells of the test part, or of examples spread over it."""
    task = shop.prepared.description.task
    if task in (SEQUENCE, SPAN):
        return (yield from _words(network, shop))
    part = shop.prepared.test
    rows = evenly(len(part), MOST)
    order = input_places(network.project.graph, shop.prepared.description.names)
    some = _some(part, rows).ordered(order)
    outputs: list[torch.Tensor] = []
    targets: list[torch.Tensor] = []
    done = 0
    with Batches(some, AT_ONCE, torch.device("cpu")) as batches, torch.no_grad():
        for inputs, wanted in batches.epoch(0):
            outputs.append(network.model(*inputs))
            targets.append(wanted)
            done += len(wanted)
            yield Measuring("test", done, len(rows))
    places = part.places[rows]
    found = torch.cat(outputs)
    if task == CLASSIFICATION:
        classes = predicted(found)
        chances = _chances(found, classes, shop)
        return Told(places, classes=classes.numpy(), chances=chances)
    return _numbers(network, shop, places, found, torch.cat(targets))


def compared(before: Told, after: Told, shop: Workshop) -> Answers:
    """Return how answers changed, with some of the examples."""
    about = shop.prepared.description
    if before.numbers is not None:
        found = _apart(before, after)
    elif before.words:
        found = _texts(before, after)
    else:
        found = _classes(before, after, shop)
    changed = found[1]
    looked = _with_looks(changed, shop) if not before.words else changed
    return Answers(about.task, len(before.places), found[0], tuple(looked))


def _some(part: Part, rows: Array) -> Part:
    targets = None if part.targets is None else part.targets[rows]
    return replace(part, places=part.places[rows], targets=targets)


def _words(network: Network, shop: Workshop) -> Asked:
    about = shop.prepared.description
    order = input_places(network.project.graph, about.names)
    part = shop.prepared.test.ordered(order)
    words = teller(shop.prepared, order, torch.device("cpu"))
    rows = evenly(len(part), MOST_WORDS)
    if words is None:
        return Told(part.places[rows])
    work = words.tell(network.model, part, rows)
    while True:
        try:
            done = next(work)
        except StopIteration as end:
            told = end.value
            break
        yield Measuring("test", done, len(rows))
    return Told(
        part.places[rows],
        tuple(one.told for one in told),
        tuple(one.wanted for one in told),
        tuple(one.source for one in told),
    )


def _chances(outputs: torch.Tensor, classes: torch.Tensor, shop: Workshop) -> NDArray[np.float64]:
    """Return how sure a network is of the class that it tells."""
    if outputs.shape[1] == 1:
        second = outputs[:, 0].sigmoid()
        found = torch.where(classes == 1, second, 1 - second)
    else:
        alone = shop.recipe.loss.kind == BinaryCrossEntropy.kind()
        chances = outputs.sigmoid() if alone else outputs.softmax(1)
        found = chances.gather(1, classes[:, None])[:, 0]
    return found.double().numpy()


def _numbers(
    network: Network, shop: Workshop, places: Array, outputs: torch.Tensor, targets: torch.Tensor
) -> Told:
    """Return numbers in the units of the file, and how far they are from the right ones."""
    about = shop.prepared.description
    spec = check(network.project.graph, expectation(about, shop.recipe)).output
    outputs = shop.loss.answers(outputs, Measured.of(shop.prepared))
    back = unscaling(
        shop.prepared.scaling.get("targets"), torch.device("cpu"), spec.rank if spec else 1
    )
    if back is not None:
        outputs, targets = back(outputs), back(targets)
    told, right = outputs.double().numpy(), targets.double().numpy()
    right = right.reshape(told.shape)
    apart = np.abs(told - right).reshape(len(told), -1).mean(1)
    return Told(places, chances=apart, numbers=(told, right))


def _classes(before: Told, after: Told, shop: Workshop) -> tuple[dict[str, int], list[Answer]]:
    names = shop.prepared.description.classes
    assert before.classes is not None and after.classes is not None
    assert before.chances is not None and after.chances is not None
    right = np.asarray(shop.prepared.examples.targets)[before.places].astype(np.int64).ravel()
    was, now = before.classes, after.classes
    counts: Counter[str] = Counter()
    counts[RIGHT] = int(((was == right) & (now == right)).sum())
    found = []
    for row in np.flatnonzero(was != now).tolist():
        change = LOST if was[row] == right[row] else WON if now[row] == right[row] else OTHER
        counts[change] += 1
        found.append(
            Answer(
                int(before.places[row]),
                change,
                names[right[row]],
                names[was[row]],
                names[now[row]],
                float(before.chances[row]),
                float(after.chances[row]),
            )
        )
    # what was lost although the network was sure is what a person wants to see first
    rank = {LOST: 0, OTHER: 1, WON: 2}
    found.sort(key=lambda one: (rank[one.change], -(one.sure_before or 0) - (one.sure_after or 0)))
    return dict(counts), _each(found)


def _each(found: list[Answer]) -> list[Answer]:
    """Return as many as are shown, of each change some."""
    kinds = [[one for one in found if one.change == kind] for kind in (LOST, OTHER, WON)]
    room = SHOWN
    kept: list[Answer] = []
    for place, some in enumerate(kinds):
        others = sum(min(SHOWN // 4, len(later)) for later in kinds[place + 1 :])
        kept += some[: max(0, room - others)]
        room = SHOWN - len(kept)
    return kept


def _texts(before: Told, after: Told) -> tuple[dict[str, int], list[Answer]]:
    counts: Counter[str] = Counter()
    found = []
    rows = zip(before.places, before.sources, before.wanted, before.words, after.words, strict=True)
    for place, source, wanted, was, now in rows:
        change = RIGHT if was in wanted and now in wanted else OTHER
        if was != now:
            change = LOST if was in wanted else WON if now in wanted else OTHER
            text = _short(source)
            right = _short(wanted[0])
            found.append(Answer(int(place), change, right, _short(was), _short(now), text=text))
        if was != now or change == RIGHT:
            counts[change] += 1
    rank = {LOST: 0, OTHER: 1, WON: 2}
    found.sort(key=lambda one: rank[one.change])
    return dict(counts), _each(found)


def _apart(before: Told, after: Told) -> tuple[dict[str, int], list[Answer]]:
    """Return the examples whose error grew or fell most."""
    assert before.chances is not None and after.chances is not None
    assert before.numbers is not None and after.numbers is not None
    was, now = before.chances, after.chances
    order = np.argsort(-np.abs(now - was), kind="stable")[: SHOWN // 2]
    counts = {LOST: int((now > was).sum()), WON: int((now < was).sum())}
    found = []
    for row in order.tolist():
        if now[row] == was[row]:
            continue
        told, right = before.numbers
        found.append(
            Answer(
                int(before.places[row]),
                APART,
                _told(right[row]),
                _told(told[row]),
                _told(after.numbers[0][row]),
                float(was[row]),
                float(now[row]),
            )
        )
    return counts, found


def _told(numbers: Array) -> str:
    """Return numbers as a person reads them; of many none, their error says more."""
    flat = np.ravel(numbers)
    return ", ".join(figures.real(float(one)) for one in flat) if len(flat) <= 4 else ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def _with_looks(found: list[Answer], shop: Workshop) -> Iterator[Answer]:
    """Yield the examples with what a person sees of them."""
    if not found:
        return
    places = np.array([one.example for one in found], np.int64)
    task = shop.prepared.description.task
    texts, names = shop.prepared.examples.texts, shop.prepared.description.names
    if task == FORECAST:
        yield from found
        return
    told = [name for name in names if name in texts]
    if told:
        for one in found:
            text = "\n".join(str(texts[name][one.example]) for name in told)
            yield replace(one, text=_short(text))
        return
    try:
        choice = shop.loaded.project.data
        look = material(choice).look(choice, places)
    except (DataError, IndexError, ValueError):  # what the source has to show, it shows elsewhere
        yield from found
        return
    for row, one in enumerate(found):
        if look.headings and row < len(look.rows):
            cells = zip(look.headings, look.rows[row], strict=False)
            yield replace(one, text=_short(", ".join(f"{name} {cell}" for name, cell in cells)))
        elif look.inputs is not None and look.inputs.ndim == 4 and look.inputs.shape[1] in (1, 3):
            yield replace(one, picture=_png(look.inputs[row]))
        elif task != RECONSTRUCTION and look.rows and row < len(look.rows):
            yield replace(one, text=_short(" ".join(look.rows[row])))
        else:
            yield one


def _png(array: Array) -> str:
    """Return a picture, channels × height × width, as a small PNG."""
    from PIL import Image

    pixels = array.astype(np.float64)
    if array.dtype != np.uint8:
        low, high = pixels.min(), pixels.max()
        pixels = (pixels - low) * (255.0 / (high - low) if high > low else 0.0)
    whole = np.clip(pixels, 0, 255).astype(np.uint8)
    picture = Image.fromarray(whole[0] if len(whole) == 1 else np.moveaxis(whole, 0, 2))
    picture.thumbnail((LARGEST_PICTURE, LARGEST_PICTURE))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()
