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
_SENTENCE_END = re.compile(r"(?<=[.!?…:])(\s+)(?=[A-Z“0-9])")
_QUOTES = {"“": "”", "`": "`", "'": "'"}
_FORMS: Mapping[str, Callable[[int], int]] = {"zh_CN": lambda n: 0}
"""Which plural form a number takes; languages that are not here have two, as English."""
MOST_SENTENCES = 12
"""Sentences that are tried together as one text."""


class Translation:
    """What one file of translations says."""

    def __init__(self, language: str, messages: Iterable[Message]) -> None:
        self.language = language
        self.texts: dict[str, str] = {}
        self._counted: dict[str, tuple[str, ...]] = {}
        templates: list[_Template] = []
        for message in messages:
            forms = message.forms
            if not all(forms):
                continue  # nobody has translated it yet
            if message.one:
                self._counted[message.source] = forms
                templates.append(_Template(message.one, forms[0]))
                templates.append(_Template(message.source, forms[-1]))
            else:
                self.texts[message.source] = forms[0]
                if PLACE.search(message.source):
                    templates.append(_Template(message.source, forms[0]))
        self._by_word = _index(templates)
        self.said = lru_cache(8192)(self._said)

    @classmethod
    def read(cls, file: Path) -> Translation:
        """Read a file of translations. Raises OSError or ElementTree.ParseError."""
        language, messages = read_messages(file)
        return cls(language, messages)

    def text(self, text: str) -> str:
        """Return a text of the window, with its places still to be filled."""
        return self.texts.get(text, text)

    def counted(self, one: str, many: str, n: int) -> str:
        """Return the form of a counted text that a number asks for."""
        forms = self._counted.get(many)
        if forms is None:
            return one if n == 1 else many
        form = _FORMS.get(self.language, lambda n: int(n != 1))(n)
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
        sentences, gaps = parts[::2], parts[1::2]
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
            whole += part if whole.endswith(("。", "！", "？", "：")) else f" {part}"
        if told == sentences:  # nothing of it is known alone: perhaps one template is all of it
            return self._matched(text, strict=False) or text
        return whole

    def _known(self, text: str) -> str | None:
        """Return the translation of a text that is known as a whole."""
        found = self.texts.get(text)
        if found is None:
            found = self.texts.get(text[0].swapcase() + text[1:])
        return found if found is not None else self._matched(text, strict=True)

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
                if template.letters * 4 < sum(len(WORD.findall(piece)) for piece in pieces):
                    continue  # a word or two that happen to stand in a long text
                best = (template.letters, template, pieces)
        if best is None:
            return None
        _, template, pieces = best
        return template.fill([self._piece(template, i, p) for i, p in enumerate(pieces)])

    def _piece(self, template: _Template, place: int, piece: str) -> str:
        """Translate what stands in a place, unless it is a name between quotes."""
        before, after = template.literals[place][-1:], template.literals[place + 1][:1]
        if _QUOTES.get(before) == after and before:
            return piece
        told = self.said(piece)
        if told == piece and ", " in piece:
            parts = [self.said(part) for part in piece.split(", ")]
            if parts != piece.split(", "):
                return "、".join(parts) if self.language.startswith("zh") else ", ".join(parts)
        return told


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

    __slots__ = ("_regex", "_told", "letters", "literals", "names")

    def __init__(self, source: str, told: str) -> None:
        parts = PLACE.split(source)
        self.literals, self.names = parts[::2], parts[1::2]
        self.letters = sum(len("".join(WORD.findall(literal))) for literal in self.literals)
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
        return PLACE.sub(lambda place: by_name.get(place[1], ""), self._told)


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
