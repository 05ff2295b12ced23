"""Collect what is read of everything that can be picked, and words that are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer import figures, reference
from designer.beginnings.finding import network_name
from designer.blocks import catalogue
from designer.compress.compressor import compressors
from designer.project import library
from designer.project.project import DataChoice, Recipe
from designer.templates import all_templates
from designer.training.pools import units
from designer.unit import Unit

_SYMBOLS = frozenset(
    """
    softmax max min exp log tanh sigmoid sin cos tan argmax relu sqrt lerp erf mod round floor
    sign abs logit softplus acosh asinh atanh sinh cosh arctan clip norm mean sum
    """.split()  # noqa: SIM905
)
_PROPER = re.compile(r"[a-z][A-Z0-9]|[A-Z]{2}|LU|² |[A-Z]\d|²")
"""Names that people everywhere use as they are, such as Conv2d and LSTM."""
WORDS = (
    # what is said with figures and ranges, piece by piece
    "a number", "a value is needed", "at least {1}", "at most {1}", "{1} to {2}",
    "or nothing", "usually {1}", "optional", "one of {1}", "one of a few words",
    "yes", "no", "and", "or", "auto",
    # how long something takes
    "unknown time", "not a number", "{1} left",
    # the parts of the data, the states of a run
    "training", "validation", "test", "running", "paused", "finished", "stopped", "interrupted",
    "failed", "waiting", "error", "warning", "loss", "learning rate", "seconds", "epochs",
    # what data are
    "a vector", "a sequence", "a picture", "a volume",
    "a vector of {1}", "a sequence of {1}", "a picture of {1}", "a volume of {1}", "tensor",
    "{1} axes of {2}",
    "picture", "sequence", "tokens", "vector", "number", "volume", "pictures", "mask", "matrix",
    "weights", "Composites", "Own",
    # what a block shows of its parameters
    "axis {1}", "axes {1}", "{1} inputs", "1 channel", "{1} channels", "{1} each", "{1} steps",
    "{1} apart", "one number", "Go on",
    "input {1}", "output {1}",
    # what templates are compared with, and a project without a name
    "linear regression", "linear regression on all inputs", "logistic regression",
    "TF-IDF and logistic regression", "linear autoregression", "most frequent answer",
    "last value", "value {1} steps earlier", "translation memory", "word overlap",
    "PCA with {1} components", "Untitled",
    # what a comparison of runs tells
    "added", "removed", "changed", "Results", "Network", "Data", "Recipe", "validation loss",
    "training loss", "test {1}", "validation {1}", "epochs trained", "best epoch",
    "begins with the weights of",
)  # fmt: skip
"""Words that the code puts together from pieces and that no file holds as a whole."""


def names() -> Iterator[str]:
    """Yield the names of composites and templates."""
    for kept in library.bundled():
        yield kept.composite.name
    for template in all_templates():
        yield template.title
        yield network_name(template)
        yield template.task


def picked() -> Iterator[str]:
    """Yield all that is shown of the units of every pool."""
    for pool in reference.all_pools():
        for unit in reference.pool(pool).values():
            yield from _of(unit)
    for method in compressors().values():
        yield from _of(method)
    for kept in library.bundled():
        made = kept.composite
        for text in (made.summary, made.use, made.formula):
            if readable(text):
                yield text
    for chosen in (Recipe, DataChoice):
        yield from _parameters(chosen)
    for unit in units("metrics").values():
        name = figures.metric(getattr(unit, "key", ""))
        if re.search("[a-z]{3}", name):
            yield name


def citations() -> set[str]:
    """Return the works that units come from; they keep their own words."""
    pools = [reference.pool(name).values() for name in reference.all_pools()]
    return {str(getattr(unit, "reference", "")) for pool in pools for unit in pool}


def formulas() -> set[str]:
    """Return the formulas that hold no word, only symbols."""
    pools = [reference.pool(name).values() for name in reference.all_pools()]
    found = {str(getattr(unit, "formula", "")) for pool in pools for unit in pool}
    found |= {kept.composite.formula for kept in library.bundled()}
    return {text for text in found if not readable(text)}


def readable(text: str) -> bool:
    """Return whether a formula holds words of the language."""
    words = re.findall(r"[A-Za-z]{3,}", text)
    return any(word.lower() not in _SYMBOLS for word in words)


def _parameters(unit: type[Unit]) -> Iterator[str]:
    for parameter in unit.parameters():
        yield from (parameter.label, parameter.help, *parameter.choices)
        if re.search(r"[a-z]{3}", parameter.suffix):
            yield parameter.suffix


def _of(unit: type[Unit]) -> Iterator[str]:
    page = reference.page(unit)
    if not _PROPER.search(page.title) or re.search(r" [a-z]{3}", page.title):
        yield page.title
    yield from (page.family, page.summary, page.use)
    yield from filter(None, page.details.split("\n\n"))
    if readable(page.formula):
        yield page.formula
    yield from _parameters(unit)
    if unit.kind() in catalogue():
        for port in (*page.inputs, *page.outputs):
            yield from (port.name.replace("_", " "), port.help)
