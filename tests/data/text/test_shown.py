"""An example is shown as the tokens that a network would get."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from designer.data.prepare import prepare
from designer.data.text.shown import example_cut
from designer.project.project import DataChoice
from designer.unit import Choice


def texts(folder: Path) -> DataChoice:
    rows = [f"the dog is {('old', 'red', 'odd')[n % 3]} {n},{'ab'[n % 2]}" for n in range(60)]
    path = folder / "texts.csv"
    path.write_text("\n".join(["text,kind", *rows]), "utf-8")
    return DataChoice(source=Choice("TextTable", {"path": str(path)}))


def test_words_are_shown_with_those_that_are_unknown(tmp_path: Path) -> None:
    choice = replace(texts(tmp_path), text=Choice("Words", {"length": 8}))
    (cut,) = example_cut(choice)
    assert cut.name == "text" and cut.tokens[:3] == ("the", "dog", "is")
    # each number stands in one text alone, so that none of them is known
    assert cut.known == (True, True, True, True, False)
    assert (cut.padding, cut.lost) == (3, 0)


def test_what_is_cut_off_is_counted(tmp_path: Path) -> None:
    choice = replace(texts(tmp_path), text=Choice("Words", {"length": 3}))
    (cut,) = example_cut(choice)
    assert len(cut.tokens) == 3 and (cut.padding, cut.lost) == (0, 2)


def test_both_texts_of_a_pair_have_tokens_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("\n".join(f"the dog {n}\tder Hund {n}" for n in range(60)), "utf-8")
    text = Choice("BytePairs", {"vocabulary": 100, "length": [8, 10]})
    choice = DataChoice(source=Choice("SentencePairs", {"path": str(path)}), text=text)
    source, target = example_cut(choice)
    assert (source.name, target.name) == ("source", "target")
    assert len(source.tokens) + source.padding == 8 and len(target.tokens) + target.padding == 10


def test_tokens_are_those_that_are_learnt_from(tmp_path: Path) -> None:
    choice = replace(texts(tmp_path), text=Choice("Words", {"length": 8, "occurrences": 1}))
    (cut,) = example_cut(choice)
    numbers = prepare(choice).validation.raw()[0]
    assert 8 - cut.padding in {int((row > 0).sum()) for row in numbers}


def test_tables_have_no_tokens() -> None:
    assert example_cut(DataChoice(source=Choice("Iris"))) == ()
