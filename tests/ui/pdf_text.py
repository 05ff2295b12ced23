"""What a reader of PDF finds in a file: the size of its page and its words."""

from __future__ import annotations

import re
import zlib


def page_size(contents: bytes) -> tuple[float, float]:
    """Return the width and height of the one page, in points."""
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", contents)
    assert len(found) == 1
    return float(found[0][0]), float(found[0][1])


def words(contents: bytes) -> str:
    """Return the text of the page, which is found by the maps of its embedded fonts."""
    objects = {
        int(number): body
        for number, body in re.findall(rb"(\d+) 0 obj(.*?)endobj", contents, re.DOTALL)
    }
    fonts: dict[bytes, dict[int, str]] = {}
    text = ""
    for body in objects.values():
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body):
            unicode = re.search(rb"/ToUnicode (\d+) 0 R", objects[int(number)])
            assert unicode is not None, "a font without its letters cannot be searched"
            fonts[name] = _letters(_stream(objects[int(unicode[1])]))
    for body in objects.values():
        if b"stream" not in body or b"/Length1" in body:
            continue
        font: dict[int, str] = {}
        lines = _stream(body)
        for name, glyphs in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj", lines):
            if name:
                font = fonts[name]
                text += "\n"
            else:
                codes = [glyphs[place : place + 4] for place in range(0, len(glyphs), 4)]
                text += "".join(font.get(int(code, 16), "?") for code in codes)
    return text


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*)endstream", body, re.DOTALL)
    assert found is not None
    if b"FlateDecode" not in body:
        return found[1]
    return zlib.decompressobj().decompress(found[1])


def _letters(table: bytes) -> dict[int, str]:
    letters: dict[int, str] = {}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        rows = re.findall(
            rb"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> (?:<([0-9a-fA-F]+)>|\[([^\]]*)\])", block
        )
        for first, last, begin, several in rows:
            codes = range(int(first, 16), int(last, 16) + 1)
            if begin:
                letters |= {c: chr(int(begin, 16) + n) for n, c in enumerate(codes)}
            else:
                signs = re.findall(rb"<([0-9a-fA-F]+)>", several)
                letters |= {
                    c: bytes.fromhex(sign.decode()).decode("utf-16-be")
                    for c, sign in zip(codes, signs, strict=True)
                }
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, sign in re.findall(rb"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)>", block):
            letters[int(code, 16)] = bytes.fromhex(sign.decode()).decode("utf-16-be")
    return letters
