"""How texts become tokens and answers texts again, printed with the library tokenizers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from keyword import iskeyword
from textwrap import dedent
from urllib.parse import quote

from designer.call import literal
from designer.exporters.layout import Group, lay
from designer.exporters.printed import Printed, function, taken

TARGET = "target"


def words_text(names: Sequence[str], first: str, task: str, steps: int, shown: str = "") -> Printed:
    """Return `prepare` for texts, and what reads the answer.

    `names` are the inputs in the order of the network's arguments, `first` is the one that pieces
    are taken from; `steps` are those of a text that is written, and `shown` prints a class.
    """
    texts = [name for name in names if name != TARGET]
    words = _words(texts)
    given = ", ".join(words.values())
    made = ", ".join(f"tokens({_file(name)}, {words[name]})" for name in texts)
    prepare = function(
        f"prepare({given})",
        "Return texts as the tokens that the network was trained on.",
        [f"    return {made}"],
    )
    functions, star = [prepare], "*" if len(texts) > 1 else ""
    asked = f"{star}prepare({given})"
    if task == "sequence" and TARGET in names:
        functions.append(_write(words, names, steps))
        told = f"write(load(), {given})"
    elif task == "sequence":
        told = f'read("{TARGET}", load()({asked}).argmax(2))'
    elif task == "span":
        told = f"pieces(load()({asked}), {_file(first)}, {words[first]})"
    else:
        told = f"load()({asked})"
    shown = shown or "row"
    use = [
        "# Texts, those that belong to one example one after the other:",
        *_asked(words),
        "with torch.no_grad():",
        f"    for row in {told}:",
        f"        print({shown})",
    ]
    helpers, imports = taken("words", "\n".join([*functions, *use]))
    return Printed((), (*helpers, *functions), tuple(use), imports)


def _asked(words: Mapping[str, str]) -> list[str]:
    """Return lines that give every variable its texts of those that a person gives."""
    many = len(words)
    before = "texts = " if many > 1 else f"{next(iter(words.values()))} = "
    asked = lay(Group(tuple(map(literal, words)), "asked(", call=True), before=before)
    parts = (f"{word} = texts[{place}::{many}]" for place, word in enumerate(words.values()))
    return [*dedent(asked).split("\n"), *(parts if many > 1 else ())]


def _write(words: Mapping[str, str], names: Sequence[str], steps: int) -> str:
    given, first = ", ".join(words.values()), next(iter(words.values()))
    inputs = ", ".join(words.get(name, "written[:, :-1]") for name in names)
    return function(
        f"write(network, {given})",
        "Return the texts that the network writes, with the likeliest token at each step.",
        [
            f"    {given} = prepare({given})",
            f"    written = torch.zeros((len({first}), {steps + 1}), dtype=torch.int64)",
            "    written[:, 0] = BEGIN",
            f"    for step in range({steps}):",
            f"        scores = network({inputs})[:, step]",
            '        scores[:, [PADDING, BEGIN]] = float("-inf")',
            "        written[:, step + 1] = scores.argmax(1)",
            f'    return read("{TARGET}", written[:, 1:])',
        ],
    )


def _words(names: Sequence[str]) -> dict[str, str]:
    """Return for each text the name of the variable that holds it."""
    found: dict[str, str] = {}
    for place, name in enumerate(names):
        plain = name.isidentifier() and not iskeyword(name) and name not in _TAKEN
        found[name] = name if plain else f"texts{place + 1}"
    return found


_TAKEN = {
    *("asked", "texts", "tokenizer", "tokens", "read", "pieces", "whole", "write", "written"),
    *("prepare", "load", "network", "torch", "np", "sys", "unicodedata", "Path", "Tokenizer"),
}
"""Names that the program has already."""


def _file(name: str) -> str:
    """Return what stands for the name of an input in that of its file, as a literal."""
    return literal(quote(name, safe=""))
