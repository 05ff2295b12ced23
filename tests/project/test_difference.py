"""What differs between two drawings: exactly what was done to one of them."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from designer.project.difference import Difference, difference
from designer.project.graph import Composite, Frame, Graph, Node, Wire
from designer.project.history import History
from designer.project.merged import (
    ADDED,
    BELOW,
    BESIDE,
    CHANGED,
    HIGH,
    LARGEST,
    REMOVED,
    WIDE,
    merged,
)
from designer.project.project import Project
from tests.network.graphs import chain, lenet
from tests.project.random_edits import RandomEditor

SEEDS = st.integers(0, 10**6)


def drawn(seed: int, steps: int = 40) -> Graph:
    """Return what a person who clicks at random has drawn."""
    history = History(Project())
    editor = RandomEditor(history, random.Random(seed), most=24)
    for _ in range(steps):
        editor.step()
    return history.project.graph


def renamed(graph: Graph, stem: str = "other") -> Graph:
    """Return the same drawing with other ids."""
    ids = {key: f"{stem}{place}" for place, key in enumerate(graph.nodes)}
    nodes = {ids[key]: replace(node, id=ids[key], name=node.title)
             for key, node in graph.nodes.items()}  # fmt: skip
    wires = [Wire(ids[w.source], w.output, ids[w.target], w.input) for w in graph.wires.values()]
    return Graph(nodes, {wire.end: wire for wire in wires})


@given(SEEDS)
def test_a_drawing_does_not_differ_from_itself(seed: int) -> None:
    """Equal drawings give nothing, wherever their blocks lie."""
    graph = drawn(seed)
    moved = graph.with_nodes([replace(node, x=node.x + 5.0) for node in graph.nodes.values()])
    assert not difference(graph, graph)
    assert difference(graph, moved) == difference(graph, graph)


@given(SEEDS, SEEDS)
def test_the_other_way_round_added_and_removed_change_places(one: int, other: int) -> None:
    """The difference of two drawings is that of the other two, turned round."""
    old, new = drawn(one), drawn(other)
    there, back = difference(old, new), difference(new, old)
    assert {after: before for before, after in there.pairs.items()} == dict(back.pairs)
    assert set(there.added) == set(back.removed) and set(there.removed) == set(back.added)
    assert set(there.wires_added) == set(back.wires_removed)
    assert set(there.wires_removed) == set(back.wires_added)
    turned = {
        (value.name, repr(value.new), repr(value.old))
        for change in there.changed.values()
        for value in change.values
    }
    found = {
        (value.name, repr(value.old), repr(value.new))
        for change in back.changed.values()
        for value in change.values
    }
    assert turned == found


@given(
    SEEDS, st.lists(st.sampled_from(("add", "remove", "set", "name", "cut", "wire")), max_size=6)
)
def test_exactly_what_was_edited_is_named(seed: int, edits: list[str]) -> None:
    """Every edit is found, and nothing else."""
    chance = random.Random(seed)
    old = new = drawn(seed)
    added: set[str] = set()
    removed: set[str] = set()
    touched: dict[str, set[str]] = {}
    for place, edit in enumerate(edits):
        kept = [key for key in new.nodes if key in old.nodes]
        if edit == "add":
            key = f"new{place}"
            new = new.with_nodes([Node(key, f"Kind{place}", "", {"size": place})])
            added.add(key)
        elif edit == "remove" and kept:
            key = chance.choice(kept)
            new = new.without([key])
            removed.add(key)
            touched.pop(key, None)
        elif edit == "set" and kept:
            key = chance.choice(kept)
            node = new.nodes[key]
            new = new.with_nodes(
                [replace(node, parameters={**node.parameters, f"value{place}": place})]
            )
            touched.setdefault(key, set()).add(f"value{place}")
        elif edit == "name" and kept:
            key = chance.choice(kept)
            new = new.with_nodes([replace(new.nodes[key], name=f"called {place}")])
            touched.setdefault(key, set()).add("name")
        elif edit == "cut" and new.wires:
            new = new.without_wires([chance.choice(list(new.wires))])
        elif edit == "wire" and len(new.nodes) > 1:
            a, b = chance.sample(list(new.nodes), 2)
            new = new.with_wires([Wire(a, "out", b, f"in{place}")])
    # a block that was taken away must not be taken for one of another kind that was added
    found = difference(old, new)
    assert set(found.added) == added and set(found.removed) == removed
    assert {key: {value.name for value in change.values}
            for key, change in found.changed.items()} == touched  # fmt: skip
    assert set(found.wires_added) == set(new.wires.values()) - set(old.wires.values())
    assert set(found.wires_removed) == set(old.wires.values()) - set(new.wires.values())


def test_blocks_with_other_ids_are_matched_by_their_place_in_the_flow() -> None:
    """A network drawn anew is the same network; only what is different in it is named."""
    old = lenet()
    assert not [one for one in difference(old, renamed(old)).changed.values()
                if {value.name for value in one.values} != {"name"}]  # fmt: skip
    assert not difference(old, renamed(old)).added
    wider = renamed(lenet(conv2={"filters": 32, "kernel": [5]}))
    values = [
        (value.name, value.old, value.new)
        for one in difference(old, wider).changed.values()
        for value in one.values
        if value.name != "name"
    ]
    assert values == [("filters", 16, 32)]


def test_a_block_put_between_two_is_the_only_one_added() -> None:
    """A wire that was cut by a new block is removed, and two are added."""
    old = chain(("input", "Input"), ("dense", "Linear", {"features": 4}), ("output", "Output"))
    new = chain(("input", "Input"), ("drop", "Dropout"), ("dense", "Linear", {"features": 4}),
                ("output", "Output"))  # fmt: skip
    found = difference(old, new)
    assert found.added == ("drop",) and not found.removed and not found.changed
    assert [wire.end for wire in found.wires_added] == [("drop", "in"), ("dense", "in")]
    assert [wire.source for wire in found.wires_removed] == ["input"]
    both = merged(old, new, found)
    assert both.blocks == {"drop": ADDED}
    assert sorted(both.wires.values()) == sorted([ADDED, ADDED, REMOVED])
    assert len(both.graph.wires) == 4  # the removed one is drawn beside the others


def test_what_differs_inside_a_composite_is_told_inside() -> None:
    """A composite is changed where what is in it is."""
    inner = chain(("in", "Input"), ("norm", "BatchNorm"), ("out", "Output"))
    other = chain(("in", "Input"), ("norm", "BatchNorm", {"momentum": 0.2}), ("out", "Output"))
    box = Node("box", "Composite", "", {}, inner=Composite("Box", inner))
    changed = replace(box, inner=Composite("Box", other))
    found = difference(Graph({"box": box}), Graph({"box": changed})).changed["box"]
    assert not found.values and found.inner is not None
    (inside,) = found.inner.changed.values()
    assert [(value.name, value.new) for value in inside.values] == [("momentum", 0.2)]


def test_a_default_that_is_written_down_is_no_difference() -> None:
    """What is compared is up to who asks: with defaults, unset and set to the default are one."""
    bare, written = chain(("a", "Dropout")), chain(("a", "Dropout", {"rate": 0.5}))
    assert difference(bare, written)
    assert not difference(bare, written, lambda node: {"rate": 0.5, **node.parameters})


@given(SEEDS, SEEDS)
def test_one_drawing_of_both_holds_every_block_and_wire(one: int, other: int) -> None:
    """Nothing that is in either drawing is lost, and no two removed blocks lie on one another."""
    old, new = drawn(one), drawn(other)
    found = difference(old, new)
    both = merged(old, new, found)
    assert len(both.graph.nodes) == len(new.nodes) + len(found.removed)
    assert set(both.old.values()) == set(old.nodes)
    signs = [*both.blocks.values()]
    assert signs.count(ADDED) == len(found.added) and signs.count(CHANGED) == len(found.changed)
    places = [(both.graph.nodes[key].x, both.graph.nodes[key].y)
              for key, sign in both.blocks.items() if sign == REMOVED]  # fmt: skip
    assert len(set(places)) == len(places)


def rows_of(*kinds: str, across: int = 4) -> Graph:
    """Return a chain in rows, as a person draws it."""
    graph = chain(*[(f"b{n}", kind) for n, kind in enumerate(kinds)])
    nodes = {key: replace(node, x=240.0 * (n % across), y=160.0 * (n // across))
             for n, (key, node) in enumerate(graph.nodes.items())}  # fmt: skip
    return replace(graph, nodes=nodes)


def test_a_removed_block_stands_below_where_it_was_and_rows_make_room() -> None:
    kinds = ["Input", "Linear", "Tanh", "Linear", "Flatten", "Tanh", "Linear", "Output"]
    old = rows_of(*kinds)
    new = rows_of(*["ReLU" if kind == "Tanh" else kind for kind in kinds])
    found = difference(old, new)
    both = merged(old, new, found)
    removed = [both.graph.nodes[key] for key, sign in both.blocks.items() if sign == REMOVED]
    assert sorted(node.x for node in removed) == [240.0, 480.0]
    for one, other in combinations(both.graph.nodes.values(), 2):
        assert abs(one.x - other.x) >= WIDE or abs(one.y - other.y) >= HIGH
    ends = [both.graph.nodes[key].y for key in ("b0", "b1", "b3")]
    assert ends == [0.0] * 3 and both.graph.nodes["b4"].y > 160
    assert max(node.y for node in both.graph.nodes.values()) < 700, "near, not far below all"


SIZES = st.tuples(st.integers(15, 27), st.integers(5, 20))


@given(SEEDS, SEEDS, st.lists(SIZES, min_size=5, max_size=5))
def test_what_was_removed_keeps_its_distance(
    one: int, other: int, sizes: list[tuple[int, int]]
) -> None:
    """Removed blocks leave room for signs and wires to all others, however large these are."""
    old, new = drawn(one), drawn(other)

    def size(key: str) -> tuple[float, float]:
        wide, high = sizes[sum(map(ord, key)) % len(sizes)]
        return 8.0 * wide, 8.0 * high

    both = merged(old, new, difference(old, new), size, size)

    def now(key: str) -> tuple[float, float]:
        return size(both.old[key] if both.blocks.get(key) == REMOVED else key)

    for a, b in combinations(both.graph.nodes.values(), 2):
        if REMOVED not in (both.blocks.get(a.id), both.blocks.get(b.id)):
            continue
        (wide, high), (other_wide, other_high) = now(a.id), now(b.id)
        across = max(b.x - a.x - wide, a.x - b.x - other_wide)
        down = max(b.y - a.y - high, a.y - b.y - other_high)
        assert across >= BESIDE - 1e-6 or down >= BELOW - 1e-6


def test_a_row_below_makes_room_also_where_nothing_lies_right_below() -> None:
    """Wires run between the rows, from one end to the other."""
    kinds = ["Input", "Linear", "Tanh", "Linear", "Output"]
    old = rows_of(*kinds)
    new = rows_of(*["ReLU" if kind == "Tanh" else kind for kind in kinds])
    both = merged(old, new, difference(old, new))
    (removed,) = (both.graph.nodes[key] for key, sign in both.blocks.items() if sign == REMOVED)
    assert removed.x == 480.0 and removed.y >= HIGH
    assert both.graph.nodes["b4"].y >= removed.y + HIGH


def test_a_frame_below_makes_room_for_what_was_removed_above() -> None:
    """The upper frame grows around it, and the lower one begins below that."""
    kinds = ["Input", "Tanh", "Linear", "Linear", "Linear", "Output"]
    old = rows_of(*kinds)
    new = rows_of(*["ReLU" if kind == "Tanh" else kind for kind in kinds])
    frames = {
        "f": Frame("f", "one", -24, -56, 1000, 180),
        "g": Frame("g", "two", -24, 130, 1000, 180),
    }
    both = merged(old, replace(new, frames=frames), difference(old, new))
    (removed,) = (both.graph.nodes[key] for key, sign in both.blocks.items() if sign == REMOVED)
    upper, lower = both.graph.frames["f"], both.graph.frames["g"]
    assert removed.y + HIGH - BELOW < upper.y + upper.height < lower.y
    assert lower.y + 30 <= both.graph.nodes["b4"].y


def test_a_removed_block_does_not_follow_one_that_went_elsewhere() -> None:
    kinds = ["Input", "Linear", "ReLU", "Linear", "Tanh", "Linear", "Output"]
    old = rows_of(*kinds)
    new = rows_of(*kinds).without(["b4"])
    new = new.with_nodes([replace(new.nodes["b3"], x=-4000.0)])
    found = difference(old, new)
    both = merged(old, new, found)
    (removed,) = (both.graph.nodes[key] for key, sign in both.blocks.items() if sign == REMOVED)
    assert (removed.x, removed.y) == (old.nodes["b4"].x, old.nodes["b4"].y)


def test_frames_hold_what_was_removed_from_them() -> None:
    old, new = rows_of("Input", "Tanh", "Output"), rows_of("Input", "ReLU", "Output")
    frame = Frame("f", "all", -40, -60, 900, 180)
    new = replace(new, frames={"f": frame})
    both = merged(old, new, difference(old, new))
    low = max(node.y for node in both.graph.nodes.values())
    assert both.graph.frames["f"].y + both.graph.frames["f"].height >= low + LARGEST[1]


def test_a_large_drawing_is_compared_in_a_moment() -> None:
    """Two thousand blocks, some of them other ones, and then all with other ids."""
    import time

    old = chain(*[(f"b{place}", ("Linear", "ReLU", "Dropout")[place % 3]) for place in range(2000)])
    new = old.without([f"b{place}" for place in range(0, 2000, 50)])
    begun = time.perf_counter()
    assert len(difference(old, new).removed) == 40
    assert isinstance(difference(old, renamed(new)), Difference)
    other = chain(*[(f"n{place}", "Conv2d") for place in range(2000)])
    assert len(merged(old, other, difference(old, other)).graph.nodes) == 4000
    assert time.perf_counter() - begun < 5
