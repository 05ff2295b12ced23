"""Automatic layout: left to right, nothing over anything else, the same every time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from designer.project.graph import Frame, Graph, Node, Note, Wire
from designer.project.layout import Body, arrange, lay_out
from designer.project.layout.boxes import APART, Box, apart, distance
from designer.project.project import Project

INPUTS = ("in", "2", "3")


@st.composite
def graphs(draw: st.DrawFn, most: int = 14) -> Graph:
    """Return blocks anywhere, wired forward."""
    count = draw(st.integers(1, most))
    near = st.integers(-40, 40).map(lambda n: n * 24.0)
    nodes = {f"b{i}": Node(f"b{i}", "Any", x=draw(near), y=draw(near)) for i in range(count)}
    wires: dict[tuple[str, str], Wire] = {}
    for target in range(1, count):
        for port in INPUTS[: draw(st.integers(0, 3))]:
            wire = Wire(f"b{draw(st.integers(0, target - 1))}", "out", f"b{target}", port)
            wires[wire.end] = wire
    return Graph(nodes, wires)


@st.composite
def framed(draw: st.DrawFn) -> Graph:
    """Return a graph with a frame around some blocks, and notes."""
    graph = draw(graphs(10))
    place = st.integers(-40, 40).map(lambda n: n * 24.0)
    frames, notes = {}, {}
    for number in range(draw(st.integers(0, 3))):
        size = draw(st.integers(200, 1500))
        frame = Frame(f"f{number}", "", draw(place), draw(place), size, size)
        frames[frame.id] = frame
    for number in range(draw(st.integers(0, 2))):
        note = Note(f"n{number}", "words", draw(place), draw(place))
        notes[note.id] = note
    return replace(graph, frames=frames, notes=notes)


def bodies(graph: Graph) -> dict[str, Body]:
    """Return sizes that differ from block to block, as their words do."""
    ports = {port: 20.0 + 20.0 * place for place, port in enumerate(INPUTS)}
    return {
        key: Body(120.0 + 4 * (place * 7 % 23), 60.0 + 4 * (place * 5 % 17), ports, {"out": 20.0})
        for place, key in enumerate(graph.nodes)
    }


def laid(graph: Graph, only: tuple[str, ...] = ()) -> Graph:
    """Return the graph laid out."""
    layout = lay_out(graph, bodies(graph), only)
    return arrange(Project(graph=graph), layout).graph


def boxes(graph: Graph) -> dict[str, Box]:
    """Return the rectangle of every block."""
    sizes: Mapping[str, Body] = bodies(graph)
    return {
        key: Box(n.x, n.y, n.x + sizes[key].width, n.y + sizes[key].height)
        for key, n in graph.nodes.items()
    }


def overlap(one: Box, other: Box) -> bool:
    """Return whether two rectangles share more than an edge."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0.5 and down > 0.5


def leads_on(one: Box, other: Box) -> bool:
    """Return whether a wire leads right, or from the end of a row to one below."""
    return one.right < other.left or one.bottom < other.top


@given(graphs())
def test_blocks_lie_side_by_side_and_wires_lead_right(graph: Graph) -> None:
    found = boxes(laid(graph))
    for (_, one), (_, other) in combinations(found.items(), 2):
        assert not overlap(one, other)
    for wire in graph.wires.values():
        assert leads_on(found[wire.source], found[wire.target])


@given(framed())
def test_frames_and_notes_keep_blocks_apart_too(graph: Graph) -> None:
    after = laid(graph)
    found = boxes(after)
    for (_, one), (_, other) in combinations(found.items(), 2):
        assert not overlap(one, other)
    for wire in graph.wires.values():
        assert leads_on(found[wire.source], found[wire.target])
    before = boxes(graph)
    for key, frame in graph.frames.items():
        old = Box(frame.x, frame.y, frame.x + frame.width, frame.y + frame.height)
        now = after.frames[key]
        new = Box(now.x, now.y, now.x + now.width, now.y + now.height)
        for name, box in before.items():
            if old.holds(box):
                assert new.holds(found[name]), "a frame holds what it held"


@given(framed())
def test_a_layout_is_the_same_every_time_and_stays(graph: Graph) -> None:
    once = laid(graph)
    assert laid(graph) == once
    if not (graph.frames or graph.notes):
        assert not lay_out(once, bodies(once)).places.keys() & graph.nodes.keys()


@given(graphs(), st.data())
def test_a_selection_is_laid_out_where_it_is_and_others_stay(
    graph: Graph, data: st.DataObject
) -> None:
    only = tuple(data.draw(st.lists(st.sampled_from(sorted(graph.nodes)), min_size=1, unique=True)))
    after = laid(graph, only)
    rest = graph.nodes.keys() - set(only)
    assert {key: after.nodes[key] for key in rest} == {key: graph.nodes[key] for key in rest}
    found = boxes(after)
    for key in only:
        for other in found.keys() - {key}:
            assert not overlap(found[key], found[other])
    left = min(graph.nodes[key].x for key in only)
    assert abs(min(after.nodes[key].x for key in only) - left) <= 4


@given(graphs(), st.data())
def test_notes_lie_over_nothing_and_stay_near(graph: Graph, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(graph.nodes)))
    after = laid(graph)
    node = after.nodes[key]
    note = Note("note1", "words", node.x, node.y - data.draw(st.integers(-90, 180)), 100, 80)
    after = laid(replace(after, notes={"note1": note}))
    now = after.notes["note1"]
    box = Box(now.x, now.y, now.x + now.width, now.y + now.height)
    assert not any(overlap(box, other) for other in boxes(after).values())
    assert min(distance(box, other) for other in boxes(after).values()) <= 180


def test_the_main_path_is_level_and_a_shortcut_passes_below_it() -> None:
    kinds = ["in", "conv", "norm", "relu", "add", "out"]
    nodes = {key: Node(key, "Any") for key in kinds}
    wires = [Wire(a, "out", b, "in") for a, b in pairwise(kinds)]
    wires.append(Wire("in", "out", "add", "2"))
    after = laid(Graph(nodes, {wire.end: wire for wire in wires}))
    assert {node.y for node in after.nodes.values()} == {0.0}
    assert [after.nodes[key].x for key in kinds] == sorted(node.x for node in after.nodes.values())


def test_branches_stand_in_the_order_of_the_inputs_they_lead_to() -> None:
    nodes = {key: Node(key, "Any") for key in ("c", "b", "a", "start", "join")}
    wires = [Wire("start", "out", key, "in") for key in "abc"]
    wires += [Wire(k, "out", "join", port) for k, port in zip("abc", INPUTS, strict=True)]
    after = laid(Graph(nodes, {wire.end: wire for wire in wires}))
    heights = [after.nodes[key].y for key in "abc"]
    assert heights == sorted(heights) and len({after.nodes[key].x for key in "abc"}) == 1


def test_what_feeds_only_the_end_stands_near_the_end() -> None:
    chain = [f"b{i}" for i in range(8)]
    nodes = {key: Node(key, "Any") for key in [*chain, "late"]}
    wires = [Wire(a, "out", b, "in") for a, b in pairwise(chain)]
    wires.append(Wire("late", "out", "b7", "2"))
    after = laid(Graph(nodes, {wire.end: wire for wire in wires}))
    assert after.nodes["late"].x == after.nodes["b6"].x


def long_chain(count: int, *more: Wire) -> Graph:
    """Return blocks in a row, and further wires."""
    nodes = {f"b{i}": Node(f"b{i}", "Any") for i in range(count)}
    wires = [Wire(f"b{i}", "out", f"b{i + 1}", "in") for i in range(count - 1)]
    return Graph(nodes, {wire.end: wire for wire in [*wires, *more]})


@given(st.integers(14, 120))
def test_a_long_chain_is_set_in_rows_as_a_text_is(count: int) -> None:
    found = boxes(laid(long_chain(count)))
    left = min(box.left for box in found.values())
    width = max(box.right for box in found.values()) - left
    height = max(box.bottom for box in found.values()) - min(box.top for box in found.values())
    assert 1.0 < width / height <= 3.0
    for i in range(count - 1):
        one, other = found[f"b{i}"], found[f"b{i + 1}"]
        same_row = one.right < other.left and one.top == other.top
        assert same_row or (other.left == left and one.bottom < other.top)
    for (_, one), (_, other) in combinations(found.items(), 2):
        assert not overlap(one, other)


def test_a_short_chain_stays_in_one_row() -> None:
    found = boxes(laid(long_chain(8)))
    assert len({box.top for box in found.values()}) == 1


def test_a_row_does_not_end_where_a_shortcut_passes() -> None:
    spans = [(2, 6), (9, 15), (18, 22)]
    graph = long_chain(26, *(Wire(f"b{a}", "out", f"b{b}", "2") for a, b in spans))
    found = boxes(laid(graph))
    for a, b in spans:
        assert found[f"b{a}"].right < found[f"b{b}"].left
        assert found[f"b{a}"].top == found[f"b{a + 1}"].top
    assert any(found[f"b{i}"].left > found[f"b{i + 1}"].left for i in range(25)), "it is folded"


def test_a_loop_is_laid_out_all_the_same() -> None:
    nodes = {key: Node(key, "Any") for key in "abc"}
    wires = [Wire("a", "out", "b", "in"), Wire("b", "out", "c", "in"), Wire("c", "out", "a", "in")]
    after = laid(Graph(nodes, {wire.end: wire for wire in wires}))
    assert after.nodes["a"].x < after.nodes["b"].x < after.nodes["c"].x


def test_drawings_without_a_wire_between_them_are_stacked_in_their_order() -> None:
    nodes = {key: Node(key, "Any", x=x, y=y) for key, x, y in
             [("a1", 0, 500), ("a2", 0, 500), ("b1", 900, 0), ("b2", 0, 0)]}  # fmt: skip
    wires = [Wire("a1", "out", "a2", "in"), Wire("b1", "out", "b2", "in")]
    after = laid(Graph(nodes, {wire.end: wire for wire in wires}))
    assert after.nodes["b1"].y == after.nodes["b2"].y < after.nodes["a1"].y == after.nodes["a2"].y
    assert after.nodes["a1"].x == after.nodes["b1"].x


def test_a_frame_that_data_come_back_to_is_drawn_around_its_blocks() -> None:
    nodes = {key: Node(key, "Any", x=x) for key, x in [("a", 0), ("between", 600), ("b", 200)]}
    wires = [Wire("a", "out", "between", "in"), Wire("between", "out", "b", "in")]
    frame = Frame("f", "", -20, -20, 420, 200)
    after = laid(Graph(nodes, {w.end: w for w in wires}, {"f": frame}))
    assert after.nodes["a"].x < after.nodes["between"].x < after.nodes["b"].x
    now, found = after.frames["f"], boxes(after)
    around = Box(now.x, now.y, now.x + now.width, now.y + now.height)
    assert around.holds(found["a"]) and around.holds(found["b"])


def test_frames_in_frames_move_as_a_whole() -> None:
    nodes = {f"b{i}": Node(f"b{i}", "Any", x=i * 220.0) for i in range(4)}
    wires = [Wire(f"b{i}", "out", f"b{i + 1}", "in") for i in range(3)]
    frames = {"outer": Frame("outer", "", 200, -80, 700, 260),
              "inner": Frame("inner", "", 210, -40, 240, 180)}  # fmt: skip
    after = laid(Graph(nodes, {w.end: w for w in wires}, frames))
    outer, inner = after.frames["outer"], after.frames["inner"]
    assert outer.x < inner.x and inner.x + inner.width < outer.x + outer.width
    assert outer.y < inner.y and inner.y + inner.height < outer.y + outer.height
    assert inner.x > after.nodes["b0"].x + 100


def test_one_selected_block_of_a_frame_makes_the_frame_give_way() -> None:
    nodes = {key: Node(key, "Any", x=x, y=10) for key, x in [("a", 40), ("b", 44), ("c", 48)]}
    frame = Frame("f", "", 0, -60, 240, 260)
    wires = [Wire("a", "out", "b", "in")]
    after = laid(Graph(nodes, {w.end: w for w in wires}, {"f": frame}), ("a", "b"))
    now, found = after.frames["f"], boxes(after)
    around = Box(now.x, now.y, now.x + now.width, now.y + now.height)
    assert all(around.holds(box) for box in found.values())
    assert after.nodes["c"] == nodes["c"]


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), min_size=1, max_size=12))
def test_what_lies_over_others_moves_no_further_than_needed(places: list[tuple[int, int]]) -> None:
    others = [Box(x, y, x + 60.0, y + 40.0) for x, y in places]
    mine = Box(100, 100, 180, 150)
    by = apart([mine], others, 8.0)
    moved = mine.moved(0, by)
    assert not any(overlap(moved, other) for other in others)
    assert by % 8 == 0
    if by:
        nearer = [mine.moved(0, way) for way in range(-abs(int(by)) + 8, abs(int(by)), 8)]
        free = [box for box in nearer if not any(
            overlap(box.moved(0, 0)._replace(top=box.top - APART, bottom=box.bottom + APART), o)
            for o in others)]  # fmt: skip
        assert not free


def test_five_thousand_blocks_take_seconds_at_most() -> None:
    nodes = {f"b{i}": Node(f"b{i}", "Any") for i in range(5000)}
    wires = [Wire(f"b{i}", "out", f"b{i + 1}", "in") for i in range(4999)]
    wires += [Wire(f"b{i}", "out", f"b{i + 4}", "2") for i in range(0, 4990, 4)]
    graph = Graph(nodes, {wire.end: wire for wire in wires})
    sizes = bodies(graph)
    begin = perf_counter()
    layout = lay_out(graph, sizes)
    assert len(layout.places) >= 4999
    assert perf_counter() - begin < 20, "seconds, with room for a machine that does other things"


@dataclass(frozen=True)
class Pinned(Node):
    """A block that stays where it is."""

    pinned: bool = True


@dataclass(frozen=True)
class Bent(Wire):
    """A wire that is led through points."""

    points: tuple[tuple[float, float], ...] = ((1.0, 2.0),)


def test_wires_between_what_was_laid_out_run_straight_again() -> None:
    nodes = {key: Node(key, "Any", x=x) for key, x in [("a", 0.0), ("b", 5.0), ("c", 900.0)]}
    wires = [Bent("a", "out", "b", "in"), Bent("b", "out", "c", "in")]
    after = laid(Graph(nodes, {w.end: w for w in wires}), ("a", "b"))
    points = [getattr(after.wires[end], "points", None) for end in (("b", "in"), ("c", "in"))]
    assert points == [(), ((1.0, 2.0),)]


def test_pinned_blocks_stay_and_others_make_room() -> None:

    nodes = {f"b{i}": Node(f"b{i}", "Any", x=i * 10.0) for i in range(5)}
    held = Pinned("b2", "Any", x=500.0, y=300.0)
    nodes["b2"] = held
    wires = [Wire(f"b{i}", "out", f"b{i + 1}", "in") for i in range(4)]
    graph = Graph(nodes, {w.end: w for w in wires})
    after = laid(graph)
    assert (after.nodes["b2"].x, after.nodes["b2"].y) == (500.0, 300.0)
    assert after.nodes["b1"].x < 500 < after.nodes["b3"].x
    assert after.nodes["b1"].y == after.nodes["b3"].y == 300.0
    for (_, one), (_, other) in combinations(boxes(after).items(), 2):
        assert not overlap(one, other)
