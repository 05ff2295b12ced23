"""Text becomes tokens and text again, whatever it holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.text.codec import Codec
from designer.data.text.tokenizer import (
    BEGIN,
    END,
    PADDING,
    SPECIAL,
    UNKNOWN,
    Tokenizer,
    limited,
    tokenizer_of,
)
from designer.training.pools import unit_of, units
from designer.unit import Choice
from tests.data.text.making import SENTENCES

KINDS = ("Words", "BytePairs", "Characters")
LETTERS = some.sampled_from(list("abcdeäßéñ 019.,'’!?()<>-_%\n\t▁日😀") + list(SPECIAL) + [" "])
TEXTS = some.lists(LETTERS, max_size=40).map("".join)


def made(kind: str, **parameters: object) -> Tokenizer:
    return tokenizer_of(Choice(kind, parameters))


def codec(kind: str, texts: object = SENTENCES, length: int = 24, **parameters: object) -> Codec:
    trained = made(kind, **parameters).train(texts)  # type: ignore[arg-type]
    return Codec(limited(trained, length, length))


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def test_the_pool_holds_them() -> None:
    assert set(units("data.text")) == set(KINDS)
    assert unit_of("data.text", Choice("Words", {"length": 40})) == made("Words", length=(40,))


@pytest.mark.parametrize("kind", KINDS)
def test_special_tokens_have_their_numbers(kind: str) -> None:
    found = codec(kind)
    assert found.tokens(range(4)) == list(SPECIAL)
    assert (PADDING, UNKNOWN, BEGIN, END) == (0, 1, 2, 3)


def test_words_are_cut_at_blanks_marks_and_apostrophes() -> None:
    found = codec("Words", ["Don't go: 'x' (it's late)..."] * 2)
    tokens = found.tokens(found.encode("Don't go: 'x' (it's late)..."))
    cut = ["don", "'t", "go", ":", "'", "x", "'", "(", "it", "'s", "late", ")", ".", ".", "."]
    assert tokens == cut + ["<pad>"] * 9
    assert found.decode(found.encode("Don't go (late).")) == "don't go (late)."


def test_rare_words_are_unknown() -> None:
    texts = ["red red blue", "blue green"]
    assert codec("Words", texts).tokens(codec("Words", texts).encode("red green blue"))[:3] == [
        "red",
        "<unk>",
        "blue",
    ]
    every = codec("Words", texts, occurrences=1)
    assert UNKNOWN not in every.encode("red green blue")
    few = codec("Words", [f"w{number} w{number}" for number in range(50)], vocabulary=16)
    assert few.vocabulary == 16


def test_case_is_kept_only_where_it_is_wanted() -> None:
    assert codec("Words").decode(codec("Words").encode("ITS")) == "its"
    kept = codec("Words", ["Its ITS its"] * 2, lower_case=False)
    assert kept.decode(kept.encode("Its ITS its")) == "Its ITS its"
    lower = codec("BytePairs", lower_case=True)
    assert lower.decode(lower.encode("The FILM")) == "the film"


def test_the_most_frequent_pairs_are_joined() -> None:
    found = codec("BytePairs", ["low lower lowest"] * 5 + ["new"] * 2, vocabulary=17)
    assert found.tokens(range(4, 17)) == [*"elnorstw▁", "lo", "▁lo", "▁low", "▁lowe"]
    tokens = found.tokens(found.encode("lowered new"))
    assert tokens[:8] == ["▁lowe", "r", "e", "<unk>", "▁", "n", "e", "w"]


@pytest.mark.parametrize("kind", ["BytePairs", "Characters"])
@given(text=TEXTS)
def test_decoding_gives_back_all_but_blanks(kind: str, text: str) -> None:
    found = codec(kind, [text, *SENTENCES], length=400, vocabulary=400)
    # The sign for a blank is one in a text as well.
    back = found.decode(found.encode(text))
    assert plain(back.replace("▁", " ")) == plain(text.replace("▁", " "))


@given(text=TEXTS)
def test_words_that_are_decoded_are_the_same_tokens_again(text: str) -> None:
    found = codec("Words", [text], length=400, occurrences=1)
    ids = found.encode(text)
    assert UNKNOWN not in ids
    assert found.encode(found.decode(ids)) == ids


@pytest.mark.parametrize("kind", KINDS)
@given(text=TEXTS, vocabulary=some.integers(16, 60), length=some.integers(2, 12))
def test_tokens_stay_in_their_bounds(kind: str, text: str, vocabulary: int, length: int) -> None:
    found = codec(kind, SENTENCES, length, vocabulary=vocabulary)
    assert found.vocabulary <= vocabulary
    ids = found.encode(text)
    assert len(ids) == length
    kept = [number for number in ids if number != PADDING]
    assert ids == kept + [PADDING] * (length - len(kept)), "padding stands at the end alone"
    assert all(number == UNKNOWN or END < number < vocabulary for number in kept)
    whole = found.pieces([text])[0]
    assert kept == whole[:length]
    assert found.encode_all([text, ""]).tolist() == [ids, [PADDING] * length]


@pytest.mark.parametrize("kind", KINDS)
@given(text=TEXTS)
def test_offsets_point_into_the_text(kind: str, text: str) -> None:
    found = codec(kind, [text] * 2, length=300, lower_case=False, vocabulary=300)
    ids, offsets = found.encode(text), found.offsets(text)
    assert len(offsets) == len(ids)
    begins = [begin for (begin, _), number in zip(offsets, ids, strict=True) if number]
    assert begins == sorted(begins)
    for (begin, end), number, name in zip(offsets, ids, found.tokens(ids), strict=True):
        assert 0 <= begin <= end <= len(text)
        if number == PADDING:
            assert (begin, end) == (0, 0)
        elif number != UNKNOWN:
            there = unicodedata.normalize("NFC", text[begin:end])
            assert plain(there.replace("▁", " ")) == name.replace("▁", " ").strip()
            if kind != "Characters":
                assert there[:1].strip() == there[:1], "no blank stands before a token"


def test_offsets_leave_out_the_blanks_before_a_token() -> None:
    found = codec("BytePairs", ["red  blue"] * 2, length=4)
    assert found.tokens(found.encode("red  blue"))[:2] == ["▁red", "▁blue"]
    assert found.offsets("red  blue") == [(0, 3), (5, 9), (0, 0), (0, 0)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("a Cafe\u0301 b", "Cafe\u0301"),
        ("a to\u031b\u0301 b", "to\u031b\u0301"),
        ("a \u0995\u09c7\u09be b", "\u0995\u09c7\u09be"),  # a vowel sign, of no class of accents
        ("a \u1112\u1161\u11ab b", "\u1112\u1161\u11ab"),  # a Korean syllable in its letters
    ],
)
def test_marks_that_are_joined_to_a_letter_belong_to_its_token(
    kind: str, text: str, word: str
) -> None:
    found = codec(kind, [text] * 2)
    begin, end = text.index(word), text.index(word) + len(word)
    ends = [stop for start, stop in found.offsets(text) if begin <= start < stop and start < end]
    assert ends[-1] == end
    assert max(ends) == end, "no token reaches into the next word"


def test_decoding_stops_at_the_end_and_shows_what_is_unknown() -> None:
    found = codec("Words", ["a b c"] * 2)
    a, b, c = found.encode("a b c")[:3]
    assert found.decode([BEGIN, a, 1, b, END, c, PADDING]) == "a <unk> b"
    assert found.decode([a, 9_999, -5]) == "a <unk> <unk>"
    assert found.decode([]) == ""
    assert found.tokens([a, 9_999]) == ["a", "<unk>"]


def test_halves_of_characters_are_no_obstacle() -> None:
    for kind in KINDS:
        found = codec(kind, ["a \ud800 b"] * 2)
        assert found.encode("a \udfff b") == found.encode("a ? b")


def test_training_is_the_same_with_any_number_of_threads() -> None:
    program = (
        "import hashlib\n"
        "from designer.data.text.tokenizer import tokenizer_of\n"
        "from designer.unit import Choice\n"
        "texts = [' '.join(f'w{n * k % 97}x{k}' for k in range(9)) for n in range(3000)]\n"
        f"for kind in {KINDS!r}:\n"
        "    found = tokenizer_of(Choice(kind, {'vocabulary': 300})).train(texts)\n"
        "    print(hashlib.sha256(found.encode()).hexdigest())"
    )
    found = set()
    for threads in ("1", "5"):
        environment = {**os.environ, "RAYON_NUM_THREADS": threads}
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, env=environment
        )
        assert done.returncode == 0, done.stderr
        assert len(set(done.stdout.split())) == 3
        found.add(done.stdout)
    assert len(found) == 1


@settings(max_examples=10)
@given(texts=some.lists(TEXTS, max_size=6))
def test_the_order_of_texts_does_not_matter(texts: list[str]) -> None:
    for kind in KINDS:
        assert made(kind).train(texts) == made(kind).train(texts[::-1])


def test_the_library_itself_reads_what_is_saved() -> None:
    from tokenizers import Tokenizer as Library

    contents = limited(made("Words").train(SENTENCES), 12, 11)
    whole = Library.from_str(contents).encode(SENTENCES[0]).ids
    assert whole == Codec(contents).encode(SENTENCES[0])
    assert len(whole) == 12
    assert whole[-1] == PADDING  # one token fewer than there is room


def test_what_cannot_be_read_is_said() -> None:
    good = json.loads(limited(made("Words").train(SENTENCES), 8, 8))
    for wrong in ("", "{}", "[1]", json.dumps({**good, "model": {"type": "Magic"}})):
        with pytest.raises(DataError, match=r"tokenizer saved with the network cannot be read \("):
            Codec(wrong)
    with pytest.raises(DataError, match=r"“Magic” is no way to make tokens .* BytePairs"):
        tokenizer_of(Choice("Magic"))
    with pytest.raises(DataError, match="Byte pairs: length: expected a whole number from 2"):
        made("BytePairs", length=(1,))


def test_a_second_text_may_have_a_length_of_its_own() -> None:
    assert made("Words", length=20).lengths(2) == (20, 20)
    assert made("Words", length=(80, 8)).lengths(3) == (80, 8, 8)
    assert made("Words", length="80 × 8").lengths(1) == (80,)
