"""One language other than English: exact texts, counted texts, and sentences made of templates.

It is read from a file of Qt Linguist (`resources/translations/*.ts`). The code below the window
speaks English; what it says is found again here, also where names and figures stand inside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

PLACE = re.compile(r"\{(\w+)\}")
"""Where a value stands in a text: `{name}` in those of the window, `{1}` in those from below."""
WORD = re.compile(r"[A-Za-z][A-Za-z0-9’'-]*")
_LONG_WORD = re.compile(r"[A-Za-z]{3}")
_SENTENCE_END = re.compile(r"(?<=[.!?…])(\s+)(?=\w|“)|(?<=:)(\s+)(?=[A-Z“])")
_FIGURE = re.compile(r"(.*\w) ([−-]?[\d∞][\d.,×]*(?:e−?\d+)?(?: %)?)")
"""A name with its value, such as `accuracy 0.91` or `kernel 3×3`."""
_NAME = r"“[^“”]*”(?: \([\d,]+\))?"
_NAMES = re.compile(rf"{_NAME}(?:, {_NAME})*")
"""Names between quotes, each perhaps with how often it is there."""
_TIGHT = re.compile("[\u3400-\u9fff][A-Za-z0-9(]|[A-Za-z0-9)%][\u3400-\u9fff]")
"""Where Chinese and other letters meet without a space."""
_QUOTES = {"“": "”", "`": "`", "'": "'"}
_FORMS: Mapping[str, Callable[[int], int]] = {"zh_CN": lambda n: 0}
"""Which plural form a number takes; languages that are not here have two, as English."""
MOST_SENTENCES = 12
"""Sentences that are tried together as one text."""


WEAK, VERY_WEAK = 12, 4
"""Letters below which a template proves little: its places then hold only what is known.

The second is for templates that begin with words of their own, or hold quotes.
"""


class Translation:
    """What one file of translations says."""

    def __init__(self, language: str, messages: Iterable[Message]) -> None:
        self.language = language
        self.texts: dict[str, str] = {}
        self._counted: dict[str, tuple[str, ...]] = {}
        templates: list[_Template] = []
        for message in messages:
            forms = message.forms
            if not all(forms) or message.state == "vanished":
                continue  # nobody has translated it yet, or the code says it no more
            if message.one:
                self._counted[message.source] = forms
                templates.append(_Template(message.one, forms[0]))
                templates.append(_Template(message.source, forms[-1]))
            else:
                self.texts[message.source] = forms[0]
                if PLACE.search(message.source):
                    templates.append(_Template(message.source, forms[0]))
        self._by_word = _index(templates)
        self.said: Callable[[str], str] = lru_cache(8192)(self._said)
        dense = language.startswith("zh")
        self._stop, self._comma = ("。", "，") if dense else (".", ", ")
        self.between = "、" if dense else ", "
        """What parts the names of a list."""

    @classmethod
    def read(cls, file: Path) -> Translation:
        """Read a file of translations. Raises OSError or ElementTree.ParseError."""
        language, messages = read_messages(file)
        return cls(language, messages)

    def text(self, text: str) -> str:
        """Return a text of the window, with its places still to be filled."""
        return self.texts.get(text, text)

    def filled(self, text: str, values: Mapping[str, object]) -> str:
        """Return a text of the window with its places filled."""
        if not values:
            return text
        told = ""
        for place, part in enumerate(PLACE.split(text)):
            told = _put(told, str(values[part]) if place % 2 else part)
        return told

    def counted(self, one: str, many: str, n: int) -> str:
        """Return the form of a counted text that a number asks for."""
        forms = self._counted.get(many)
        if forms is None:
            return one if n == 1 else many
        rule = _FORMS.get(self.language)
        form = int(n != 1) if rule is None else rule(n)
        return forms[min(form, len(forms) - 1)]

    def _said(self, sentence: str) -> str:
        """Return a finished English sentence in this language, as far as it is known."""
        bare = sentence.strip()
        if not bare or not WORD.search(bare):
            return sentence
        found = self._known(bare)
        if found is None:
            found = self._in_parts(bare)
        start = sentence[: len(sentence) - len(sentence.lstrip())]
        return start + found + sentence[len(sentence.rstrip()) :]

    def _in_parts(self, text: str) -> str:
        """Translate the lines and sentences of a text one by one."""
        if "\n" in text:
            return "\n".join(map(self.said, text.split("\n")))
        parts = _SENTENCE_END.split(text)
        sentences, gaps = (
            parts[::3],
            [a or b for a, b in zip(parts[1::3], parts[2::3], strict=True)],
        )
        if len(sentences) == 1:
            return self._matched(text, strict=False) or text
        told: list[str] = []
        place = 0
        while place < len(sentences):
            end = min(len(sentences), place + MOST_SENTENCES)
            for last in range(end, place, -1):
                some = "".join(
                    s + g for s, g in zip(sentences[place:last], [*gaps[place : last - 1], ""],
                                          strict=True)
                )  # fmt: skip
                found = self._known(some)
                if found is not None:
                    break
            else:
                last, found = place + 1, sentences[place]
                found = self._matched(found, strict=False) or found
            told.append(found)
            place = last
        whole = told[0]
        for part in told[1:]:
            whole += part if _wide(whole[-1:]) else f" {part}"
        if told == sentences:  # nothing of it is known alone: perhaps one template is all of it
            return self._matched(text, strict=False) or text
        return whole

    def _known(self, text: str) -> str | None:
        """Return the translation of a text that is known as a whole."""
        for other, end in ((text, ""), (text.removesuffix("."), self._stop)):
            for form in (other, _swapped(other)):
                found = self.texts.get(form)
                if found is not None and (not end or other != text):
                    return found + end
        if _NAMES.fullmatch(text):
            return self.between.join(re.findall(_NAME, text))
        found = self._listed(text)
        for other, end in ((text, ""), (text.removesuffix("."), self._stop)):
            for form in (other, _swapped(other)):
                if found is None and (not end or other != text):
                    found = self._matched(form, strict=True)
                    found = found and found + end
        return self._figured(text) if found is None else found

    def _figured(self, text: str) -> str | None:
        """Return a name that is known with the value that stands behind it."""
        parts = _FIGURE.fullmatch(text)
        if parts is None:
            return None
        name = self.texts.get(parts[1]) or self.texts.get(_swapped(parts[1]))
        if name is None and re.search("[a-z]{2}", parts[1]):
            return None
        return f"{name or parts[1]} {parts[2]}"  # names such as BLEU are the same everywhere

    def _listed(self, text: str) -> str | None:
        """Translate what is only commas between known parts, such as a kind and its range."""
        bare = text.removesuffix(".")
        parts = bare.split(", ")
        if not 1 < len(parts) < MOST_SENTENCES:
            return None
        told: list[str] = []
        while parts:
            for last in range(len(parts), 0, -1):
                found = self.texts.get(", ".join(parts[:last])) or self.texts.get(
                    _swapped(", ".join(parts[:last]))
                )
                if found is None and last == 1:
                    found = self._matched(parts[0], strict=True) or self._figured(parts[0])
                if found is not None:
                    break
            if found is None:
                return None
            told.append(found)
            del parts[:last]
        return self._comma.join(map(str, told)) + (self._stop if bare != text else "")

    def _matched(self, text: str, *, strict: bool) -> str | None:
        """Fill the template that has the most in common with a text."""
        best: tuple[int, _Template, tuple[str, ...]] | None = None
        for word in set(WORD.findall(text)):
            for template in self._by_word.get(word, ()):
                if best is not None and template.letters <= best[0]:
                    break  # the templates of a word stand with the longest first
                pieces = template.match(text)
                if pieces is None or (strict and any(map(_SENTENCE_END.search, pieces))):
                    continue
                if template.weak and not all(map(self._plain, pieces)):
                    continue  # a small word that happens to stand in another text
                best = (template.letters, template, pieces)
        if best is None:
            return None
        _, template, pieces = best
        return template.fill([self._piece(template, i, p) for i, p in enumerate(pieces)])

    def _plain(self, piece: str) -> bool:
        """Return whether a piece is a figure, or words that are known."""
        quoted = piece[:1] == "“" and piece[-1:] == "”"
        return (
            quoted
            or _NAMES.fullmatch(piece) is not None
            or not _LONG_WORD.search(piece)
            or self.said(piece) != piece
        )

    def _piece(self, template: _Template, place: int, piece: str) -> str:
        """Translate what stands in a place, unless it is a name between quotes."""
        before, after = template.literals[place][-1:], template.literals[place + 1][:1]
        if _QUOTES.get(before) == after and before:
            return piece
        return self.said(piece)


class Message:
    """One text and its translation; `one` is the singular where the text counts something."""

    __slots__ = ("context", "forms", "one", "source", "state")

    def __init__(
        self, source: str, forms: tuple[str, ...], one: str = "", context: str = "", state: str = ""
    ) -> None:
        self.source, self.forms, self.one = source, forms, one
        self.context, self.state = context, state


class _Template:
    """A text with places, found again in finished sentences."""

    __slots__ = ("_regex", "_told", "letters", "literals", "names", "weak")

    def __init__(self, source: str, told: str) -> None:
        parts = PLACE.split(source)
        self.literals, self.names = parts[::2], parts[1::2]
        self.letters = sum(len("".join(WORD.findall(literal))) for literal in self.literals)
        begins = bool(self.literals[0].strip())
        self.weak = self.letters < (VERY_WEAK if begins or "“" in source else WEAK)
        self._told = told
        self._regex: re.Pattern[str] | None = None

    def words(self) -> list[str]:
        """Return the words that every sentence made of it holds whole."""
        found = []
        last = len(self.literals) - 1
        for place, literal in enumerate(self.literals):
            for word in WORD.finditer(literal):
                inside_left = place == 0 or word.start() > 0
                inside_right = place == last or word.end() < len(literal)
                if inside_left and inside_right:
                    found.append(word.group())
        return found

    def match(self, text: str) -> tuple[str, ...] | None:
        """Return what stands in the places of a sentence, or None where it is none of these."""
        first, last = self.literals[0], self.literals[-1]
        if not (text.startswith(first) and text.endswith(last)):
            return None
        if self._regex is None:
            self._regex = re.compile("(.*?)".join(map(re.escape, self.literals)), re.DOTALL)
        found = self._regex.fullmatch(text)
        return found.groups() if found else None

    def fill(self, pieces: list[str]) -> str:
        """Return the translation with these pieces in its places."""
        by_name = dict(zip(reversed(self.names), reversed(pieces), strict=True))
        told = ""
        for place, part in enumerate(PLACE.split(self._told)):
            told = _put(told, by_name.get(part, "") if place % 2 else part)
        return told


def read_messages(file: Path) -> tuple[str, list[Message]]:
    """Return the language of a file of translations, and its messages."""
    root = ElementTree.parse(file).getroot()  # the program's own file
    messages = []
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for item in context.iter("message"):
            told = item.find("translation")
            forms: tuple[str, ...] = ("",)
            if told is not None and item.get("numerus") == "yes":
                forms = tuple(form.text or "" for form in told.iter("numerusform")) or ("",)
            elif told is not None:
                forms = (told.text or "",)
            one = item.findtext("extracomment") or "" if item.get("numerus") == "yes" else ""
            state = (told.get("type") or "") if told is not None else "unfinished"
            messages.append(
                Message(
                    item.findtext("source") or "", forms, one.removeprefix("One: "), name, state
                )
            )
    return root.get("language") or "", messages


def _wide(letter: str) -> bool:
    """Return whether a letter is as wide as high, so that no space stands beside it."""
    return letter > "\u3000" or letter in ("“", "”")


def _put(told: str, more: str) -> str:
    """Return one text behind another; a space divides Chinese from other letters alone."""
    if told[-1:] == " " and _wide(told[-2:-1]) and _wide(more[:1]):
        return told[:-1] + more
    if more[:1] == " " and _wide(told[-1:]) and _wide(more[1:2]):
        return told + more[1:]
    return f"{told} {more}" if _TIGHT.match(told[-1:] + more[:1]) else told + more


def _swapped(text: str) -> str:
    """Return a text with a small first letter in place of a capital one, or the other way."""
    return text[:1].swapcase() + text[1:]


def _index(templates: list[_Template]) -> dict[str, list[_Template]]:
    """Return the templates by the rarest of the words that each one needs."""
    words = [template.words() for template in templates]
    often = Counter(word for some in words for word in set(some))
    found: dict[str, list[_Template]] = {}
    for template, some in zip(templates, words, strict=True):
        if some:
            found.setdefault(min(some, key=lambda w: (often[w], -len(w), w)), []).append(template)
    for some_templates in found.values():
        some_templates.sort(key=lambda template: -template.letters)
    return found
