"""Code of one's own: its shapes are found by running it, and what trains is what is exported."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from designer.blocks.code import EXAMPLE, own_texts
from designer.blocks.code_shapes import Answer, Inspected, Question, forget, keep, look_up, wanted
from designer.blocks.spec import Spec
from designer.job import UserError, Worker, in_foreground
from designer.network.build import blame, build, first_nonfinite, source_of
from designer.network.check import Checker, check
from designer.network.inspection import find_out, find_shapes, inspect
from designer.network.source import SourceError, write_source
from designer.project.graph import Composite, Face, Graph, Node, Wire
from designer.trust import trust
from tests.network.graphs import chain

HEAD = "import torch\nfrom torch import nn\n\n\n"
FOUR = Spec((4,))
MIX = """import math
import os.path
import torch.nn.functional as F
from torch import Tensor, nn

WIDTH = 5


def squash(x: Tensor) -> Tensor:
    return F.softplus(x) / math.sqrt(WIDTH)


class Unused(nn.Module):
    pass


class Gate(nn.Module):
    def __init__(self, width=WIDTH):
        super().__init__()
        self.lin = nn.Linear(4, width)
        self.norm = nn.BatchNorm1d(width)

    def forward(self, x):
        return squash(self.norm(self.lin(x)))


class Mix(Gate):
    \"\"\"Two gates; the text has “signs” and\n    several lines.\"\"\"

    def __init__(self, width=WIDTH, times=(1, 2)):
        super().__init__(width)
        self.other = Gate(width)
        self.times = times

    def forward(self, x):
        y = super().forward(x) + self.other(x)
        return y * self.times[0]
"""


@pytest.fixture(autouse=True)
def nothing_known() -> None:
    """Let no answer of another test remain."""
    forget()


def own(body: str, **more: Any) -> Question:
    """Return a question about a module whose forward is given; its text is trusted."""
    text = f"{HEAD}class M(nn.Module):\n    def forward(self, x):\n        {body}\n"
    return asked(text, "M", **more)


def asked(text: str, name: str, arguments: str = "", outputs: int = 1, *specs: Spec) -> Question:
    trust([text])
    return Question(text, name, arguments, specs or (FOUR,), outputs)


def graph_of(*codes: Mapping[str, Any], width: int = 4) -> Graph:
    """Return code blocks in a row; their texts are trusted."""
    rows = [(f"own{place}", "Code", dict(code)) for place, code in enumerate(codes, start=1)]
    graph = chain(("input", "Input", {"shape": [width]}), *rows, ("output", "Output", {}))
    trust(own_texts(graph))
    return graph


def test_shapes_and_costs_are_those_of_the_module() -> None:
    answer = find_out(asked(MIX, "Mix", "width=7"))
    assert answer == Answer((Spec((7,)),), 2 * (4 * 7 + 7 + 14), 2 * 4 * 7, 2 * 14)
    two = find_out(own("return x.long(), x.view(-1, 2, 2) > 0", outputs=2))
    assert two.outputs == (Spec((4,), "int64"), Spec((2, 2), "bool"))


def test_several_inputs_of_every_kind_lead_in() -> None:
    text = f"{HEAD}class M(nn.Module):\n    def forward(self, x, t, m):\n"
    text += "        assert m.all() and m.dtype == torch.bool and t.dtype == torch.int64\n"
    text += "        return x + t + m\n"
    specs = FOUR, Spec((3,), "int64"), Spec((3,), "bool")
    assert find_out(asked(text, "M", "", 1, *specs)).trouble.startswith("Line 8 of its code")
    specs = FOUR, Spec((4,), "int64"), Spec((4,), "bool")
    assert find_out(asked(text, "M", "", 1, *specs)).outputs == (FOUR,)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return x @ torch.ones(3, 3)", "Line 7 of its code: mat1 and mat2 shapes cannot be"),
        ("return {}['key']", "Line 7 of its code: KeyError 'key'."),
        ("raise SystemExit(3)", "Line 7 of its code: SystemExit 3."),
        ("raise ValueError", "Line 7 of its code: ValueError."),
        ("raise ValueError('one\\ntwo')", "Line 7 of its code: one."),
        ("return x.sum()", "For 2 examples it gives one number; the first axis"),
        ("return x.T", "For 2 examples it gives 4×2; the first axis"),
        ("return x.new_ones(x.shape[0], x.shape[0])", "gives 2 and 3; the shape may not depend"),
        (
            "return x.double()",
            "It gives float64, and networks work with float32 here; add .float()",
        ),
        ("return [x, x]", "It gives 2 results, and the block has 1; set results to that number."),
        ("return 'text'", "It gives str, and a tensor is needed."),
        ("return None", "It gives NoneType, and a tensor is needed."),
        ("return x[:, :0]", "It gives nothing: an axis of (0,) has the length 0."),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence_with_its_line(body: str, words: str) -> None:
    found = find_out(own(body))
    assert words in found.trouble and found.trouble.endswith("."), found.trouble
    assert "\n" not in found.trouble and found.outputs == ()


def test_what_cannot_be_made_is_said() -> None:
    assert find_out(asked(EXAMPLE, "Scale", "stop=1")).trouble == (
        "Making “Scale” failed: Scale.__init__() got an unexpected keyword argument 'stop'."
    )
    assert find_out(asked(EXAMPLE, "Scale", "start='a'")).trouble.startswith("Line 10 of its code")
    plain = f"{EXAMPLE}\n\nclass Plain:\n    pass\n"
    assert find_out(asked(plain, "Plain")).trouble == "“Plain” is not made from nn.Module."
    lazy = f"{HEAD}class M(nn.Sequential):\n    def __init__(self):\n"
    lazy += "        super().__init__(nn.LazyLinear(3))\n"
    assert "lazy layer" in find_out(asked(lazy, "M")).trouble
    missing = f"import nowhere_to_be_found\n{EXAMPLE}"
    assert "Line 1 of its code: No module named" in find_out(asked(missing, "Scale")).trouble


def test_finding_leaves_the_random_numbers_alone() -> None:
    torch.manual_seed(3)
    wanted_ = torch.rand(4)
    torch.manual_seed(3)
    find_out(asked(MIX, "Mix"))
    assert torch.equal(torch.rand(4), wanted_)


def test_the_worker_finds_shapes_in_a_process_of_its_own(tmp_path: Path) -> None:
    place = tmp_path / "pid"
    text = f"import os\nimport pathlib\n{EXAMPLE}\n\n"
    text += f"SAID = pathlib.Path({str(place)!r}).write_text(str(os.getpid()))\n"
    worker = Worker()
    try:
        worker.run("designer.network.inspection:inspect", questions=[asked(text, "Scale").record()])
        pid = worker.pid
        (event,) = [event for event in worker.wait(120) if isinstance(event, Inspected)]
    finally:
        worker.close()
    assert Answer.from_record(event.answer).outputs == (FOUR,)
    assert place.read_text() == str(pid)


def test_nothing_runs_that_is_not_trusted(tmp_path: Path) -> None:
    mark = tmp_path / "it-ran"
    text = f"import pathlib\n{EXAMPLE}\n\nMARK = pathlib.Path({str(mark)!r}).touch()\n"
    text = text.replace("def __init__", "MARK = MARK\n\n    def __init__")
    text = text.replace(
        "\n\nclass", f"\n\nMARK = pathlib.Path({str(mark)!r}).touch()\n\n\nclass", 1
    )
    graph = chain(("input", "Input", {"shape": [4]}), ("own", "Code", {"code": text}),
                  ("output", "Output", {}))  # fmt: skip
    question = Question(text, "Scale", "", (FOUR,), 1)
    with pytest.raises(UserError, match="once you trust it"):
        find_out(question)
    with pytest.raises(UserError, match="once you trust it"):
        list(in_foreground(inspect([question.record()])))
    find_shapes(graph)
    for _ in range(2):
        with pytest.raises(SourceError, match="once you trust it"):
            build(graph)
        keep([(question, Answer((FOUR,), 1))])  # knowing the shapes is not trust
    trust([text])
    walk = check(graph)
    assert walk.ok
    _take_back(text)
    with pytest.raises(SourceError, match="once you trust it"):
        build(graph, "", walk)
    assert not mark.exists()
    trust([text])
    build(graph, "", walk)
    assert mark.exists()


def _take_back(text: str) -> None:
    from designer import paths
    from designer.trust import fingerprint

    (paths.settings_folder() / "trusted-code" / fingerprint(text)).unlink()


def test_what_is_printed_is_what_the_person_wrote() -> None:
    graph = graph_of({"code": MIX, "arguments": "width=6, times=[2, 3]"})
    model = build(graph, "Mine")
    source = source_of(model)
    head = "import math\n\nfrom torch import Tensor, nn\nfrom torch.nn import functional as F\n"
    assert source.text.startswith(head)
    assert "class Unused" not in source.text and "import os" not in source.text
    assert "self.own1 = Mix(width=6, times=(2, 3))" in source.text
    assert source.own_texts == (MIX,)
    space: dict[str, Any] = {"__name__": "elsewhere"}
    exec(compile(MIX, "<own>", "exec"), space)
    direct: nn.Module = space["Mix"](width=6, times=(2, 3))
    direct.load_state_dict(
        {key.removeprefix("own1."): value for key, value in model.state_dict().items()}
    )
    x = torch.randn(5, 4)
    assert torch.equal(model(x), direct(x))
    again: dict[str, Any] = {"__name__": "elsewhere"}
    exec(compile(source.text, "<file>", "exec", dont_inherit=True), again)
    other: nn.Module = again[source.class_name]()
    other.load_state_dict(model.state_dict())
    assert torch.equal(other.eval()(x), model.eval()(x))


def test_two_texts_with_the_same_names_stand_in_one_file() -> None:
    other = MIX.replace("WIDTH = 5", "WIDTH = 3").replace("F.softplus(x)", "-x")
    graph = graph_of({"code": MIX, "class_name": "Gate", "arguments": "width=4"},
                     {"code": other}, {"code": MIX, "arguments": "width=4", "class_name": "Gate"},
                     {"code": other.replace("Mix", "load").replace("Gate", "nn_")})  # fmt: skip
    graph = graph.without(["own3", "own4"]).with_wires([Wire("own2", "out", "output", "in")])
    model = build(graph, "Gate")
    text = source_of(model).text
    for part in ("class Gate(", "class Gate2(", "class Mix(Gate2)", "WIDTH2 = 3", "def squash2("):
        assert part in text, part
    assert "class NetworkGate(" in text, "the network makes room"
    x = torch.randn(2, 4)
    assert model(x).shape == (2, 3) and (model.own1(x) >= 0).all()  # type: ignore[operator]
    assert not (model(x) >= 0).all()


def test_names_that_the_file_needs_itself_are_left_to_it() -> None:
    text = EXAMPLE.replace("Scale", "load").replace("return", "list = 3\n        return")
    source = write_source(_found(graph_of({"code": text})), "Mine")
    assert "class load2(nn.Module)" in source.text and "list = 3" in source.text


@pytest.mark.parametrize(
    "change",
    [
        ("start=1.0", "load=1.0"),
        ("super().__init__()", "load = 3\n        super().__init__()"),
        ("super().__init__()", "super().__init__()\n        self.words = f'{load}'"),
        ("super().__init__()", "super().__init__()\n        global load"),
        ("def forward", "def load(self):\n        pass\n\n    def forward"),
        ("super().__init__()", "super().__init__()\n        import json as load"),
    ],
)
def test_where_a_name_could_mean_two_things_it_is_not_changed(change: tuple[str, str]) -> None:
    text = EXAMPLE.replace("class Scale", "class load").replace(*change)
    text = text.replace("torch.tensor(start)", "torch.tensor(1.0)")
    graph = graph_of({"code": text})
    keep([(Question(text, "load", "", (FOUR,), 1), Answer((FOUR,), 1))])
    with pytest.raises(UserError, match="name “load” of code of your own is taken"):
        write_source(graph)


def test_imports_that_would_clash_are_refused_in_words() -> None:
    text = EXAMPLE.replace("import torch\n", "import json as F\nimport torch\n")
    text = text.replace("self.factor * x", "self.factor * x * F.loads('1')")
    with pytest.raises(UserError, match="Two imports of code of your own are called “F”"):
        write_source(_found(graph_of({"code": text})))


def test_a_future_import_stands_first_and_holds() -> None:
    text = "from __future__ import annotations\n" + EXAMPLE.replace(
        "(self, x)", "(self, x: Nowhere)"
    )
    model = build(graph_of({"code": text}))
    assert source_of(model).text.startswith("from __future__ import annotations\n\nimport torch\n")
    plain = EXAMPLE.replace("(self, x)", "(self, x: Nowhere)")
    with pytest.raises(SourceError, match="Line 12 of its code: name 'Nowhere' is not defined"):
        build(graph_of({"code": plain}))


def _found(graph: Graph) -> Graph:
    find_shapes(graph)
    return graph


def test_code_behind_code_is_found_in_turn() -> None:
    graph = graph_of({"code": MIX, "arguments": "width=4"}, {}, {"arguments": "start=2.0"})
    found = check(_found(graph))
    assert found.ok and found.parameters == 2 * (16 + 4 + 8) + 2
    assert wanted() == ()


def test_a_walk_asks_again_once_shapes_are_known_and_not_before() -> None:
    graph = graph_of({"code": MIX})
    checker = Checker()
    first = checker.check(graph)
    assert [p.severity for p in first.problems] == ["waiting"] and not first.ok
    assert not first.blocks["own1"].known and first.blocks["output"].problems == ()
    assert checker.check(graph).problems == first.problems
    question = look_up(Question(MIX, "Mix", "", (FOUR,), 1))
    assert question is None
    keep([(Question(MIX, "Mix", "", (FOUR,), 1), Answer((Spec((5,)),), 9))])
    found = checker.check(graph)
    assert found.ok and found.output == Spec((5,)) and found.parameters == 9


def test_code_inside_a_repeated_composite() -> None:
    inner = chain(("in", "Input", {"shape": [1]}), ("own", "Code", {}), ("out", "Output", {}))
    part = Composite("Scaled", inner, (Face("begin", (("own", "arguments"),)),))
    graph = chain(
        ("input", "Input", {"shape": [4]}), ("relu", "ReLU", {}), ("output", "Output", {})
    )
    for place, begin in enumerate(("start=3.0", "start=0.5"), start=1):
        key = f"part{place}"
        node = Node(key, "Composite", "", {"begin": begin, "repeat": 2}, inner=part)
        before = "input" if place == 1 else "part1"
        graph = graph.with_nodes([node]).with_wires([Wire(before, "out", key, "in")])
    graph = graph.with_wires([Wire("part2", "out", "relu", "in")])
    told = check(graph).problems[0]
    assert told.node == "part1" and told.inner == ("own",) and told.wish == "trust"
    trust(own_texts(graph))
    checker = Checker()
    assert [p.severity for p in checker.check(graph).errors] == ["waiting"]
    find_shapes(graph)
    found = checker.check(graph)
    assert found.ok and found.parameters == 4
    model = build(graph, "Nested")
    assert torch.allclose(model(torch.ones(1, 4)), torch.full((1, 4), 9 * 0.25))


def test_an_error_while_it_runs_and_a_number_that_is_not_finite_lead_to_the_block() -> None:
    text = EXAMPLE.replace("return ", "assert len(x) != 5, 'five'\n        return ")
    model = build(graph_of({}, {"code": text}))
    with pytest.raises(AssertionError) as error:
        model(torch.ones(5, 4))
    assert blame(error.value, model)[:1] == ("own2",)
    first: Any = model.get_submodule("own2")
    with torch.no_grad():
        first.factor.fill_(float("nan"))
    assert first_nonfinite(model, [torch.ones(2, 4)]) == ("own2",)


def test_it_learns() -> None:
    model = build(graph_of({"arguments": "start=2.0"}))
    x = torch.ones(3, 4)
    loss: Tensor = model(x).square().sum()
    loss.backward()  # type: ignore[no-untyped-call]
    (weight,) = model.parameters()
    assert weight.grad is not None and weight.grad.item() == pytest.approx(48.0)
    assert "designer" not in source_of(model).text and "neurodraft" not in sys.modules
