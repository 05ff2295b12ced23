"""Bring the translations up to date with the code: python packaging/translations/update.py.

    update.py                    merge what the code says now into every .ts file
    update.py --forget           the same, and drop what the code says no more
    update.py --check            fail where a file is not what the code says, or not finished
    update.py --out FOLDER       write what is not translated into FOLDER, in batches of JSON
    update.py --take FILE ...    put translated batches into the .ts file

A batch maps each English text to its translation, at first empty.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import catalogue
from extraction import Text, texts_of

from designer.ui.translation import PLACE, Message, read_messages

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
ROOMS = (
    "ui",
    "blocks",
    "network",
    "data",
    "training",
    "project",
    "runs",
    "exporters",
    "beginnings",
    "compress",
    "packing",
)
"""Packages whose words are read, each a context; one file of the same words takes the first."""
UNREAD = (
    "data/text/stories.py",
    "data/text/world.py",
    "blocks/code_shapes.py",
    "compress/report/ink.py",
    "compress/report/page.py",
)
"""Files whose texts are data or programs."""
ONLY_SENTENCES = ("exporters",)
"""Packages that write programs: only their messages and units are read."""
BATCH = 150
FORMS = {"zh_CN": 1}
"""How many forms a number asks for in a language."""


def wanted() -> dict[str, dict[str, Text]]:
    """Return every text that a person may read, by context and source."""
    left_out = catalogue.citations() | catalogue.formulas() | {""}
    seen: set[str] = set()
    found: dict[str, dict[str, Text]] = {}

    def add(context: str, texts: Iterable[Text]) -> None:
        place = found.setdefault(context, {})
        for text in texts:
            if (
                text.source not in left_out
                and text.source not in seen
                and re.search("[A-Za-z]{2}", text.source)
            ):
                seen.add(text.source)
                place[text.source] = text

    for room in ROOMS:
        folder = ROOT / "designer" / room
        files = [file for file in sorted(folder.rglob("*.py")) if not _unread(file)]
        texts = texts_of(files, strict=room in ONLY_SENTENCES, window=room == "ui")
        # counted texts come first: they say more than the same words as a template
        add(room, sorted(texts, key=lambda text: (not text.one, text.source)))
    add("core", texts_of(sorted((ROOT / "designer").glob("*.py"))))
    add("units", map(Text, catalogue.picked()))
    add("names", map(Text, catalogue.names()))
    add("words", map(Text, catalogue.WORDS))
    return found


def merged(
    texts: Mapping[str, Mapping[str, Text]], old: Iterable[Message], forms: int
) -> list[Message]:
    """Return the messages that the code asks for, with the translations that there are."""
    known = {(message.source, bool(message.one)): message for message in old}
    messages = []
    for context, here in texts.items():
        for source, text in here.items():
            before = known.pop((source, bool(text.one)), None)
            told = before.forms if before else ("",) * (forms if text.one else 1)
            state = "" if all(told) else "unfinished"
            messages.append(Message(source, told, text.one, context, state))
    for gone in known.values():
        if all(gone.forms):  # kept for the day on which it comes back
            gone.state = "vanished"
            messages.append(gone)
    messages.sort(key=lambda message: (message.context, message.source, message.one))
    return messages


def written(language: str, messages: Iterable[Message]) -> str:
    """Return a file of Qt Linguist."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']  # fmt: skip
    context = None
    for message in messages:
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            context = message.context
        kind = f' type="{message.state}"' if message.state else ""
        lines.append('    <message numerus="yes">' if message.one else "    <message>")
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.one:
            lines.append(f"        <extracomment>One: {escape(message.one)}</extracomment>")
            lines.append(f"        <translation{kind}>")
            lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in message.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{kind}>{escape(message.forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def faults(messages: Iterable[Message]) -> list[str]:
    """Return what keeps a file from being finished."""
    found = []
    for message in messages:
        if message.state == "vanished":
            continue
        if not all(message.forms):
            found.append(f"not translated: {message.source}")
            continue
        places = set(PLACE.findall(message.source))
        if any(set(PLACE.findall(form)) != places for form in message.forms):
            found.append(f"other places: {message.source} / {message.forms[0]}")
    return found


def _unread(file: Path) -> bool:
    return any(file.as_posix().endswith(name) for name in UNREAD)


def _batches(messages: list[Message], folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    left = [message for message in messages if message.state == "unfinished"]
    for first in range(0, len(left), BATCH):
        some = left[first : first + BATCH]
        name = f"{first // BATCH + 1:02}-{some[0].context}.json"
        text = json.dumps({message.source: "" for message in some}, ensure_ascii=False, indent=1)
        (folder / name).write_text(text + "\n", encoding="utf-8")
    return len(left)


def _taken(messages: list[Message], told: Mapping[str, str]) -> list[Message]:
    """Return the messages with what batches translate."""
    for message in messages:
        form = told.get(message.source, "").strip()
        if form and message.state != "vanished":
            message.forms, message.state = (form,) * len(message.forms), ""
    return messages


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", default="zh_CN", help="the language of the file")
    parser.add_argument("--check", action="store_true", help="change nothing, and judge")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="write what is left to do")
    parser.add_argument("--forget", action="store_true", help="drop what the code says no more")
    parser.add_argument("--take", type=Path, nargs="+", metavar="FILE", help="batches to put in")
    wish = parser.parse_args()
    file = FOLDER / f"{wish.language}.ts"
    old = read_messages(file)[1] if file.exists() else []
    messages = merged(wanted(), old, FORMS.get(wish.language, 2))
    if wish.check:
        wrong = faults(messages)
        if written(wish.language, messages) != file.read_text(encoding="utf-8"):
            wrong.insert(0, f"{file.name} is not what the code says: run make translations")
        print("\n".join(wrong[:40]) if wrong else f"{file.name}: all {len(messages)} texts.")
        return int(bool(wrong))
    if wish.out:
        print(f"{_batches(messages, wish.out)} texts are left; they lie in {wish.out}.")
        return 0
    told: dict[str, str] = {}
    for batch in wish.take or ():
        told |= json.loads(batch.read_text(encoding="utf-8"))
    messages = _taken(messages, told)
    if wish.forget:
        messages = [message for message in messages if message.state != "vanished"]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(written(wish.language, messages), encoding="utf-8")
    wrong = faults(messages)
    print(f"{file.name}: {len(messages)} texts, {len(wrong)} of them to do.")
    for line in wrong:
        if line.startswith("other places"):
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
