"""A person's own texts: what is understood, and what is refused in one sentence."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.prepare import describe, prepare
from designer.data.preview import preview
from designer.data.source import Source
from designer.data.sources.sentence_pairs import SentencePairs
from designer.data.sources.squad_file import SquadFile
from designer.data.sources.text_folder import TextFolder
from designer.data.sources.text_table import TextTable
from designer.data.text.labelled import Labelled
from designer.data.text.spans import Answer, Spans
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.data.text.making import Squad

TABLE = "text,kind\nI like it a lot,good\nI hate it,bad\nIt is fine,good\n"


def table(folder: Path, text: str | bytes, name: str = "my texts.csv", **more: Any) -> Labelled:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return TextTable.make({"path": str(path), **more}).load()


def pairs(folder: Path, text: str | bytes, **more: Any) -> Any:
    path = folder / "pairs.tsv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return SentencePairs.make({"path": str(path), **more}).load()


def squad(folder: Path, text: str | bytes) -> Spans:
    path = folder / "towns.json"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return SquadFile.make({"path": str(path)}).load()


def refused(read: Callable[[], object]) -> str:
    with pytest.raises(DataError) as caught:
        read()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0, "one sentence"
    assert "\n" not in sentence
    assert len(sentence) < 300
    return sentence


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_of_a_table_is_found_out(tmp_path: Path, separator: str) -> None:
    found = table(tmp_path, TABLE.replace(",", separator))
    assert found.texts == {"text": ["I like it a lot", "I hate it", "It is fine"]}
    assert (found.classes, found.targets.tolist()) == (("bad", "good"), [1, 0, 1])


def test_texts_may_hold_commas_quotes_and_line_ends(tmp_path: Path) -> None:
    found = table(tmp_path, 'kind,text\n1,"a, b"\n0,"he said ""no"""\n1,"two\nlines"\n')
    assert found.texts["text"] == ["a, b", 'he said "no"', "two\nlines"]
    assert found.classes == ("0", "1")


def test_a_table_without_names_is_understood(tmp_path: Path) -> None:
    bare = TABLE.split("\n", 1)[1]
    assert len(table(tmp_path, bare)) == 3
    assert len(table(tmp_path, bare, header="yes")) == 2
    assert len(table(tmp_path, TABLE, header="no")) == 4
    assert len(table(tmp_path, "text,kind\n" + bare)) == 3


def test_columns_are_chosen_by_name(tmp_path: Path) -> None:
    text = "id,title,body,kind\n1,One,the first of all,x\n2,Two,another one,y\n3,Three,and more,x\n"
    assert table(tmp_path, text).texts["text"][0] == "the first of all"
    found = table(tmp_path, text, text_column="title", class_column="kind")
    assert found.texts == {"text": ["One", "Two", "Three"]}
    both = table(tmp_path, text, text_column="title, body")
    assert both.texts == {
        "title": ["One", "Two", "Three"],
        "body": ["the first of all", "another one", "and more"],
    }


def test_a_packed_table_is_read(tmp_path: Path) -> None:
    assert len(table(tmp_path, gzip.compress(TABLE.encode()), "t.csv.gz")) == 3


def test_what_is_left_out_of_a_table_is_told_with_its_row(tmp_path: Path) -> None:
    found = table(tmp_path, TABLE + ",bad\nI hate it,bad\nI hate it,bad\n")
    assert found.warnings == (
        "One example without text is left out (row 5).",
        "2 examples that repeat an earlier one are left out (the first is row 6).",
    )


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        (TABLE, {"text_column": "words"}, "no text column “words”; choose one of “text”, “kind”"),
        (TABLE, {"class_column": "mood"}, "there is no class column “mood”; choose one of “text”"),
        (TABLE, {"text_column": "kind", "class_column": "kind"}, "“kind” cannot be text and class"),
        (TABLE, {"text_column": "text,kind"}, "no column left for the class"),
        (TABLE + "Fine,\n", {}, "row 5, column “kind”: the class is missing"),
        (TABLE + "Fine\n", {}, "row 5: the row has 1 cells and the first row 2"),
        ("", {}, "the file is empty"),
        ("text,kind\n", {"header": "yes"}, "no row below them"),
        ("just text\nand more\n", {}, "there is only one column; a text and its class"),
        (TABLE.replace("bad", "good"), {}, "column “kind”, holds only the class “good”"),
        (TABLE.encode() + b"caf\xe9,good\n", {}, "row 5: this is no UTF-8 text"),
        ("a,b\n" + "".join(f"text {n},{n}\n" for n in range(9)), {}, "a class of its own for each"),
    ],
)  # fmt: skip
def test_broken_tables_are_refused(
    tmp_path: Path, text: str | bytes, more: dict[str, str], expected: str
) -> None:
    sentence = refused(lambda: table(tmp_path, text, **more))
    assert sentence.startswith("“my texts.csv”")
    assert expected in sentence


def folder(root: Path, files: dict[str, str | bytes]) -> Labelled:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.encode() if isinstance(text, str) else text)
    root.mkdir(exist_ok=True)
    return TextFolder.make({"path": str(root)}).load()


def test_a_folder_has_a_class_in_every_sub_folder(tmp_path: Path) -> None:
    found = folder(
        tmp_path / "mails",
        {"spam/1.txt": "\ufeffbuy\r\nnow\n", "ham/sub/a.txt": "hello", "ham/b.TXT": "bye",
         "ham/.hidden.txt": "no", "ham/readme.md": "no", ".git/x.txt": "no", "note.txt": "no",
         "ham/empty.txt": " \n"},
    )  # fmt: skip
    assert found.texts["text"] == ["bye", "hello", "buy\nnow"]
    assert (found.classes, found.targets.tolist()) == (("ham", "spam"), [0, 0, 1])
    assert found.warnings == ("One example without text is left out (“ham/empty.txt”).",)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, "The folder “mails” is empty"),
        ({"a.txt": "x"}, "The texts in “mails” lie in no sub-folder"),
        ({"spam/1.txt": "x"}, "“mails” holds only the class “spam”"),
        ({"spam/1.txt": "x", "ham/1.md": "x"}, "The class folder “ham” holds no file that ends"),
        ({"spam/1.txt": "x", "ham/1.txt": b"x\ny\xff"}, "“1.txt”, row 2: this is no UTF-8"),
        ({"spam/1.txt": "x", "ham/1.txt": b"PK\0\1"}, "“1.txt”, row 1: this is no text but"),
    ],
)
def test_broken_folders_are_refused(
    tmp_path: Path, files: dict[str, str | bytes], expected: str
) -> None:
    assert expected in refused(lambda: folder(tmp_path / "mails", files))


def test_pairs_stand_in_two_columns(tmp_path: Path) -> None:
    text = '\ufeffGo.\tGeh!\tCC-BY (a)\r\n\r\n"Hi," he said.\t„Hallo“\r\n'
    found = pairs(tmp_path, text)
    assert found.texts == {"source": ["Go.", '"Hi," he said.'], "target": ["Geh!", "„Hallo“"]}
    turned = pairs(tmp_path, text, turned=True)
    assert turned.texts["source"] == ["Geh!", "„Hallo“"]
    assert len(pairs(tmp_path, "English\tGerman\n" + text[1:], header=True)) == 2
    missing = pairs(tmp_path, "a\tb\nc\t\nd\te\n")
    assert missing.warnings == ("One example without text is left out (row 2).",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Go.\tGeh!\nRun Lauf\n", "row 2: expected two sentences with a tab between"),
        ("", "the file holds no sentences"),
        ("\n\n", "the file holds no sentences"),
        ("\ta\n", "holds no pair of two texts"),
        (b"Go.\tGeh!\ncaf\xe9\tx\n", "row 2: this is no UTF-8 text"),
    ],
)  # fmt: skip
def test_broken_pairs_are_refused(tmp_path: Path, text: str | bytes, expected: str) -> None:
    sentence = refused(lambda: pairs(tmp_path, text))
    assert sentence.startswith("“pairs.tsv”")
    assert expected in sentence


def test_questions_are_read_with_their_answers(tmp_path: Path) -> None:
    made = Squad.of(texts=2, each=2)
    asked = made.contexts[0]["qas"]
    asked[0]["answers"].append({"text": " 0 trees.", "answer_start": 39})
    asked[1]["is_impossible"] = True
    made.contexts[1]["qas"].append({**made.contexts[1]["qas"][0], "id": "again"})
    found = SquadFile(made.write(tmp_path)).load()
    assert len(found) == 3
    context = found.texts["context"][0]
    assert context[39:48] == " 0 trees."
    assert found.answers[0] == (Answer("0 trees", 40), Answer("0 trees.", 40))
    assert found.warnings == (
        "One question is without an answer and left out, as a network that points to an answer "
        "cannot say that there is none.",
        "One question is asked again on the same text and taken once, with all answers (the first "
        "is data[0].paragraphs[1].qas[2]).",
    )


def whole() -> dict[str, Any]:
    return {"data": [{"paragraphs": Squad.of(texts=2).contexts}]}


def changed(change: Callable[[dict[str, Any]], Any]) -> str:
    made = whole()
    change(made)
    return json.dumps(made)


def question(made: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = made["data"][0]["paragraphs"][1]["qas"][0]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "the file is empty"),
        (json.dumps(whole())[:300], "row 1, character "),
        (json.dumps(whole(), indent=1)[:-3], "the JSON is cut off there"),
        ('{"data": [}', "row 1, character 11: this is no JSON (Expecting value)"),
        ("[]", "no file in the format of SQuAD"),
        ('{"data": []}', "no question has an answer"),
        ('{"data": 3}', "data: expected a list, found a whole number"),
        ('{"data": [3]}', "data[0]: expected an object, found a whole number"),
        ('{"data": [{}]}', "data[0]: “paragraphs” is missing"),
        (changed(lambda m: m["data"][0]["paragraphs"][1].update(context=None)),
         "data[0].paragraphs[1].context: expected text, found null"),
        (changed(lambda m: question(m).pop("answers")),
         "data[0].paragraphs[1].qas[0]: “answers” is missing"),
        (changed(lambda m: question(m)["answers"][0].update(answer_start=3)),
         "qas[0].answers[0]: at character 3 the text holds “n 1 has”, not the answer “1 trees”"),
        (changed(lambda m: question(m)["answers"][0].update(answer_start=-1)), "at character -1"),
        (changed(lambda m: question(m)["answers"][0].update(answer_start=10**6)), "holds “”, not"),
        (changed(lambda m: question(m)["answers"][0].update(answer_start=True)),
         "answer_start: expected a whole number, found true or false"),
        (changed(lambda m: question(m)["answers"][0].update(answer_start=1.5)),
         "expected a whole number, found a number with decimals"),
        (changed(lambda m: question(m)["answers"][0].update(text=" ")), "the answer is empty"),
        (b'{"data": "caf\xe9"}', "row 1: this is no UTF-8"),
        ("[" * 100_000, "no JSON"),
    ],
)  # fmt: skip
def test_broken_questions_are_refused(tmp_path: Path, text: str | bytes, expected: str) -> None:
    sentence = refused(lambda: squad(tmp_path, text))
    assert sentence.startswith("“towns.json”")
    assert expected in sentence


@given(end=some.integers(0, len(json.dumps(whole())) - 1))
def test_questions_cut_off_anywhere_are_refused(
    tmp_path_factory: pytest.TempPathFactory, end: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "towns.json"
    path.write_text(json.dumps(whole())[:end])
    assert refused(lambda: SquadFile(str(path)).load()).startswith("“towns.json”")


@pytest.mark.parametrize("source", [TextTable, TextFolder, SentencePairs, SquadFile])
def test_nothing_chosen_or_not_there_is_said(source: type[Source], tmp_path: Path) -> None:
    assert "is chosen yet" in refused(lambda: source().load())
    missing = str(tmp_path / "no such thing")
    assert "is not there" in refused(lambda: source.make({"path": missing}).load())
    assert source.holds == "text"
    assert source.make({"path": missing}).stamp(thorough=True) in (None, (None,))


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(TABLE)
    asked = DataChoice(source=Choice("TextTable", {"path": str(path)}))
    assert describe(asked).examples == 3
    path.write_text(TABLE + "Not bad,good\n")
    assert describe(asked).examples == 4
    root = tmp_path / "mails"
    folder(root, {"a/1.txt": "one", "b/1.txt": "two"})
    stamp = TextFolder(str(root)).stamp(thorough=True)
    (root / "a" / "1.txt").write_text("three")
    assert TextFolder(str(root)).stamp(thorough=True) != stamp


def test_own_texts_go_through_preview_and_preparation(tmp_path: Path) -> None:
    rows = "".join(f"this is text number {n},{'odd' if n % 2 else 'even'}\n" for n in range(40))
    (tmp_path / "t.csv").write_text("text,kind\n" + rows)
    (tmp_path / "p.tsv").write_text("".join(f"day {n}\tTag {n}\n" for n in range(40)))
    path = Squad.of(texts=10).write(tmp_path)
    expected = {"classification": 40, "sequence": 40, "span": 20}
    for kind, file in (
        ("TextTable", str(tmp_path / "t.csv")),
        ("SentencePairs", str(tmp_path / "p.tsv")),
        ("SquadFile", path),
    ):
        asked = DataChoice(source=Choice(kind, {"path": file}))
        found, seen = prepare(asked), preview(asked)
        about = describe(asked)
        assert found.description == about == seen.description
        assert found.examples.task == about.task
        assert sum(seen.sizes.values()) == expected[about.task]
        assert len(seen.look.rows[0]) == len(seen.look.headings)
        assert found.scaling == {}
        assert found.warnings == tuple(dict.fromkeys(found.warnings))
        assert [one.dtype for one in found.train.scaled()] == ["int64"] * len(about.names)
