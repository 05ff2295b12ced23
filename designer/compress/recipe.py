"""A recipe: a chain of methods, as a person writes it and as a document keeps it.

    prune-connections:0.9, fine-tune:3, share-weights:5:rate=0.0005

A method stands with what it is mostly asked for behind a colon; other parameters follow as
name=value. A value in which a comma or a colon occurs stands in quotation marks, in which a
backslash goes before a quotation mark or another backslash. In a document each step is a choice:
the kind of the method and the values that are not the usual ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from designer.compress.compressor import Compressor, compressors
from designer.job import UserError
from designer.unit import Choice, ParameterError

MARK, ESCAPE = '"', "\\"


def read(text: str, settings: Sequence[tuple[str, str]] = ()) -> tuple[Compressor, ...]:
    """Return the methods of a recipe, in order. Raises UserError in words.

    `settings` are pairs such as (“fine-tune.rate”, “0.001”), which hold wherever that method
    stands in the recipe and does not say otherwise.
    """
    known = compressors()
    usual: dict[str, dict[str, str]] = {}
    for key, value in settings:
        name, dot, parameter = key.rpartition(".")
        if not dot or name not in known:
            raise UserError(
                f"“{key}” names no parameter of a method; write it as METHOD.PARAMETER, such as "
                "fine-tune.rate."
            )
        _known(known[name], parameter)
        usual.setdefault(name, {})[parameter] = value
    steps = [part.strip() for part in _split(text, ",") if part.strip()]
    if not steps:
        raise UserError(f"The recipe is empty; take methods of {', '.join(known)}.")
    found = tuple(_step(part, usual) for part in steps)
    for one, after in pairwise(found):
        if one.last:
            raise UserError(_behind_last(one.name, after.name))
    return found


def write(steps: Sequence[Compressor]) -> str:
    """Return a recipe as a person writes it."""
    return ", ".join(_written(step) for step in steps)


def kinds() -> dict[str, type[Compressor]]:
    """Return every method by the kind that a document names it by."""
    return {method.kind(): method for method in compressors().values()}


def choice_of(step: Compressor) -> Choice:
    """Return a step as a document keeps it: what is usual is not said."""
    usual = {one.name: one.default for one in step.parameters()}
    values = {name: value for name, value in step.values().items() if value != usual[name]}
    return Choice(step.kind(), values)


def step_of(choice: Choice) -> Compressor:
    """Return the method that a document names. Raises UserError in one sentence."""
    kind = kinds().get(choice.kind)
    if kind is None:
        raise UserError(f"This version has no method “{choice.kind}”; take the step out.")
    try:
        return kind.make(choice.parameters)
    except ParameterError as error:
        raise UserError(f"{kind.label()}: {error}") from None


def steps_of(choices: Iterable[Choice]) -> tuple[Compressor, ...]:
    """Return the methods of a document's recipe. Raises UserError at the first that cannot be."""
    choices = tuple(choices)
    for text in troubles(choices):
        if text:
            raise UserError(text)
    return tuple(step_of(choice) for choice in choices)


def choices_of(text: str) -> tuple[Choice, ...]:
    """Return what a document keeps of a recipe that a person wrote. Raises UserError."""
    return tuple(choice_of(step) for step in read(text))


def troubles(choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return for every step why it cannot be carried out, in one sentence, or nothing.

    Methods are called by their titles, as where steps are drawn.
    """
    found: list[str] = []
    ended: Compressor | None = None
    for choice in choices:
        text = ""
        try:
            step = step_of(choice)
        except UserError as error:
            found.append(str(error))
            continue
        if ended is not None:
            text = _behind_last(ended.label(), step.label())
        elif step.last:
            ended = step
        found.append(text)
    return tuple(found)


def _behind_last(one: str, after: str) -> str:
    return (
        f"After {one} no method can follow, because its outcome is an ONNX file of whole "
        f"numbers; put {after} before it."
    )


def _step(text: str, usual: dict[str, dict[str, str]]) -> Compressor:
    name, *rest = (part.strip() for part in _split(text, ":"))
    known = compressors()
    if name not in known:
        raise UserError(f"There is no method “{name}”; take one of {', '.join(known)}.")
    kind = known[name]
    values: dict[str, str] = dict(usual.get(name, {}))
    for number, part in enumerate(rest):
        key, found, value = part.partition("=")
        if found and not part.startswith(MARK):
            _known(kind, key.strip())
            values[key.strip()] = _bare(value.strip())
        elif number == 0 and kind.amount:
            values[kind.amount] = _bare(part)
        else:
            raise UserError(f"“{text}”: write “{part}” as PARAMETER=VALUE.")
    try:
        return kind.make(values)
    except ParameterError as error:
        raise UserError(f"{name}: {error}") from None


def _known(kind: type[Compressor], parameter: str) -> None:
    names = [one.name for one in kind.parameters()]
    if parameter not in names:
        has = f"it has {', '.join(names)}" if names else "it has none"
        raise UserError(f"The method {kind.name} has no parameter “{parameter}”; {has}.")


def _written(step: Compressor) -> str:
    parts = [step.name]
    for one in step.parameters():
        value = getattr(step, one.name)
        if one.name == step.amount:
            parts.insert(1, _quoted(one.show(value)))
        elif value != one.default:
            parts.append(f"{one.name}={_quoted(one.show(value))}")
    return ":".join(parts)


def _split(text: str, sign: str) -> Iterator[str]:
    """Give the parts of a text between signs that stand in no quotation marks."""
    part, inside, escaped = "", False, False
    for letter in text:
        if letter == sign and not inside:
            yield part
            part = ""
            continue
        part += letter
        if escaped:
            escaped = False
        elif inside and letter == ESCAPE:
            escaped = True
        elif letter == MARK:
            inside = not inside
    if inside:
        raise UserError(f"The recipe has a quotation mark that nothing closes: {part.strip()}")
    yield part


def _quoted(value: str) -> str:
    """Return a value as it stands in a recipe; most stand as they are."""
    plain = value == value.strip() and not any(sign in value for sign in (",", ":", MARK))
    if plain:
        return value
    escaped = value.replace(ESCAPE, ESCAPE * 2).replace(MARK, ESCAPE + MARK)
    return f"{MARK}{escaped}{MARK}"


def _bare(text: str) -> str:
    """Return the value that a text of a recipe stands for."""
    if len(text) < 2 or not (text.startswith(MARK) and text.endswith(MARK)):
        return text
    found, escaped = "", False
    for letter in text[1:-1]:
        if letter == ESCAPE and not escaped:
            escaped = True
            continue
        found += letter
        escaped = False
    return found
