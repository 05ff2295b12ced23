"""A block of one's own code is read and never run; what is wrong with it is said in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.blocks.block import Result, Set, Trouble
from designer.blocks.code import EXAMPLE, TRUST, Code, own_texts, untrusted
from designer.blocks.code_shapes import Answer, Question, forget, keep, wanted
from designer.blocks.code_text import CodeError, chosen_class, read_arguments, read_code
from designer.blocks.spec import Spec
from designer.call import literal
from designer.project.graph import Composite, Face, Graph, Node
from designer.trust import trust

FOUR = Spec((4,))
HEAD = "import torch\nfrom torch import nn\n\n\n"
TWO = f"{HEAD}class Both(nn.Module):\n    def forward(self, x, mask):\n        return x * mask\n"


@pytest.fixture(autouse=True)
def nothing_known() -> None:
    """Let no answer of another test remain."""
    forget()


def trouble(block: Code, *inputs: Spec) -> Trouble:
    found = block.rule(*inputs)
    assert isinstance(found, Trouble)
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("class A(nn.Module:\n    pass", "Line 1 is no Python"),
        (f"{HEAD}x = 1\n", "There is no class made from nn.Module"),
        (f"{HEAD}class A:\n    pass\n", "There is no class made from nn.Module"),
        (f"{HEAD}print('hello')\n", "Line 5 stands outside of classes and functions"),
        (f"{HEAD}for x in range(3):\n    pass\n", "Line 5 stands outside"),
        (f"{HEAD}if torch:\n    pass\n", "Line 5 stands outside"),
        ("from . import x\n", "Line 1 imports from beside the project"),
        ("from torch import *\n", "Line 1 imports everything"),
        ("a = 1; b = 2\n", "Line 1 holds two statements"),
        ("a\0b", "Python"),
        ("(" * 5000 + ")" * 5000, "Python"),
        (f"class A(x{'.x' * 900}):\n    pass\n", "nested too deeply"),
        ("x = 1\n" * 40_000, "more than 200,000 letters"),
    ],
)
def test_what_cannot_stand_in_a_network_is_said_with_its_line(text: str, words: str) -> None:
    found = trouble(Code(code=text), FOUR)
    assert words in found.text and found.text.endswith(".") and found.text.count("\n") == 0


def test_what_only_runs_when_the_file_is_started_is_left_alone() -> None:
    text = f'"""About."""\n{EXAMPLE}\n\nif __name__ == "__main__":\n    print("hello")\n'
    assert chosen_class(text, "") == "Scale"


def test_the_last_module_is_meant_unless_another_is_named() -> None:
    text = (
        f"{HEAD}from torch.nn import Sequential\n\n\n"
        "class First(nn.Module):\n    pass\n\n\n"
        "class Second(First):\n    pass\n\n\n"
        "class Third(Sequential):\n    pass\n\n\n"
        "class Plain:\n    pass\n\n\n"
        "class Mixed(Plain, torch.nn.Linear):\n    pass\n\n\n"
        "class Loop(Loop):\n    pass\n"
    )
    assert read_code(text).modules == ("First", "Second", "Third", "Mixed")
    assert chosen_class(text, "") == "Mixed" and chosen_class(text, "First") == "First"
    with pytest.raises(CodeError, match="no class “Fifth” in the code; it has First, Second"):
        chosen_class(text, "Fifth")
    assert (
        "no class “Scale); import os”" in trouble(Code(class_name="Scale); import os"), FOUR).text
    )


def test_the_number_of_inputs_is_held_against_forward() -> None:
    found = trouble(Code(code=TWO), FOUR)
    assert found.text == "Expected 2 inputs (x, mask) for “Both”, found 1."
    assert found.proposals == (Set("Set branches to 2", {"branches": 2}),)
    assert trouble(Code(code=TWO, branches=2), FOUR, FOUR).wish == TRUST
    open_ = TWO.replace("x, mask", "*parts")
    assert trouble(Code(code=open_, branches=3), FOUR, FOUR, FOUR).wish == TRUST
    usual = TWO.replace("mask):", "mask=None):")
    assert trouble(Code(code=usual), FOUR).wish == TRUST


def test_ports_follow_the_numbers() -> None:
    block = Code(branches=2, results=3)
    assert [port.name for port in block.inputs()] == ["1", "2"]
    assert [port.name for port in block.outputs()] == ["1", "2", "3"]
    assert [port.name for port in (*Code().inputs(), *Code().outputs())] == ["in", "out"]


@pytest.mark.parametrize(
    "text",
    [
        *("width=", "width", "64", "**x", "width=64) or f(", "width=open('x')", "width=__import__"),
        *("a=1, a=2", "a=b", "a={1}", "a={'x': 1}", "a=b'x'", "a=1j", ") + (", "a=...", "\0"),
    ],
)
def test_arguments_are_plain_values_by_name(text: str) -> None:
    with pytest.raises(CodeError):
        read_arguments(text)
    assert trouble(Code(arguments=text), FOUR).text.endswith(".")


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=6,
)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,6}_", fullmatch=True), PLAIN, max_size=4))
def test_arguments_are_read_as_python_reads_them(values: dict[str, object]) -> None:
    finite = {key: value for key, value in values.items() if "inf" not in repr(value)}
    written = ", ".join(f"{key}={literal(value)}" for key, value in finite.items())
    assert read_arguments(written) == finite
    assert read_arguments("sizes=[1, [2, 3]],\nname='x'") == {"sizes": (1, (2, 3)), "name": "x"}


@given(st.text() | st.text(alphabet="()[]{}:=,.\n\t 'x1*@#\\", max_size=60))
def test_whatever_is_typed_is_answered_and_nothing_runs(text: str) -> None:
    found = Code(code=text, class_name=text[:5], arguments=text).rule(FOUR)
    assert isinstance(found, Trouble) and found.text.endswith(".")


def test_nothing_is_asked_before_the_person_trusts_the_text(tmp_path: Path) -> None:
    mark = tmp_path / "it-ran"
    text = f"import pathlib\n{EXAMPLE}\n\nMARK = pathlib.Path({str(mark)!r}).touch()\n"
    block = Code(code=text)
    found = trouble(block, FOUR)
    assert found.wish == TRUST and not found.waiting and wanted() == ()
    assert "once you trust it" in found.text and "--trust" in found.hint
    trust([text])
    found = trouble(block, FOUR)
    assert found.waiting and found.wish == "" and found.text == "Its shapes are being found."
    (question,) = wanted()
    assert question == Question(text, "Scale", "", (FOUR,), 1)
    assert trouble(Code(code=text + "\n"), FOUR).wish == TRUST, "another text"
    assert not mark.exists()


def test_answers_are_kept_by_all_that_matters() -> None:
    trust([EXAMPLE])
    for block in (Code(), Code(arguments="start=2.0"), Code(results=2)):
        assert trouble(block, FOUR).waiting
    assert trouble(Code(), Spec((4,), "int64")).waiting
    assert len(wanted()) == 4 and wanted() == ()
    keep([(Question(EXAMPLE, "Scale", "", (FOUR,), 1), Answer((FOUR,), 1, 2, 3))])
    assert Code().rule(FOUR) == Result((FOUR,), 1, 2, 3)
    assert trouble(Code(arguments="start=2.0"), FOUR).waiting
    keep([(Question(EXAMPLE, "Scale", "start=2.0", (FOUR,), 1), Answer(trouble="It is broken."))])
    found = trouble(Code(arguments="start=2.0"), FOUR)
    assert found.text == "It is broken." and not found.waiting


def test_questions_and_answers_survive_the_way_to_the_worker() -> None:
    import json

    question = Question(EXAMPLE, "Scale", "a=1", (FOUR, Spec((), "bool")), 2)
    answer = Answer((Spec((2, 3), "int64"),), 5, 6, 7, "Why.")
    assert Question.from_record(json.loads(json.dumps(question.record()))) == question
    assert Answer.from_record(json.loads(json.dumps(answer.record()))) == answer


def test_code_inside_composites_is_the_projects_code_too() -> None:
    inner = Graph({"own": Node("own", "Code", "", {"code": "inside"})})
    shown = Composite("Part", inner, (Face("words", (("own", "code"),)),))
    plain = Composite("Part", inner)
    graph = Graph(
        {
            "a": Node("a", "Code"),
            "b": Node("b", "Composite", inner=plain),
            "c": Node("c", "Composite", "", {"words": "on the face"}, inner=shown),
            "d": Node("d", "Code", "", {"code": 7}),
        }
    )
    assert own_texts(graph) == (EXAMPLE, "inside", "on the face")
    trust([EXAMPLE])
    assert untrusted(graph) == ("inside", "on the face")
