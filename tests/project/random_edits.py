"""A person who clicks at random: every kind of edit, with undo and redo in between."""

from __future__ import annotations

import random
from dataclasses import replace

from designer.blocks import catalogue
from designer.blocks.registry import needed_ports_of, parameters_of, ports_of
from designer.project import edits
from designer.project.edits import Edit
from designer.project.graph import Face, Frame, Node, Note, Wire
from designer.project.grouping import GroupError, group, ungroup
from designer.project.history import History
from designer.project.inside import (
    Path,
    describe,
    edit_inside,
    graph_at,
    set_faces,
    set_values,
)
from designer.unit import Choice


class RandomEditor:
    """Carries out random edits on a history; refused wires are part of the game."""

    def __init__(self, history: History, chance: random.Random, most: int = 60) -> None:
        self.history = history
        self.chance = chance
        self.most = most
        self.kinds = sorted(catalogue())

    def step(self) -> None:
        """Do one random thing."""
        names = ("add", "add", "wire", "wire", "wire", "move", "move", "set", "remove", "unwire")
        names += ("rename", "paste", "frame", "recipe", "undo", "undo", "redo", "title", "seal")
        names += ("group", "group", "ungroup", "inside", "inside", "faces", "repeat", "describe")
        getattr(self, f"_{self.chance.choice(names)}")()

    def _some(self) -> Node | None:
        nodes = self.history.project.graph.nodes
        return nodes[self.chance.choice(list(nodes))] if nodes else None

    def _place(self) -> tuple[float, float]:
        return self.chance.uniform(-2000, 2000), float(self.chance.randint(-2000, 2000))

    def _add(self) -> None:
        graph = self.history.project.graph
        if len(graph.nodes) >= self.most:
            return self._remove()
        kind = self.chance.choice(self.kinds)
        x, y = self._place()
        node = Node(graph.fresh_id(kind.lower()), kind, x=x, y=y)
        return self.history.do(f"Add {kind}", lambda p: edits.add(p, node))

    def _wire(self) -> None:
        source, target = self._some(), self._some()
        if source is None or target is None:
            return
        outs, ins = ports_of(source)[1], ports_of(target)[0]
        wire = Wire(
            source.id,
            self.chance.choice(outs or ("out",)),
            target.id,
            self.chance.choice(ins or ("in",)),
        )
        instead = self.chance.random() < 0.3
        try:
            self.history.do("Wire", lambda p: edits.connect(p, wire, ports_of, instead=instead))
        except edits.WireError:
            pass

    def _move(self) -> None:
        node = self._some()
        if node is not None:
            place = self._place()
            merge = self.chance.choice([None, "drag"])
            self.history.do("Move", lambda p: edits.move(p, {node.id: place}), merge=merge)

    def _set(self) -> None:
        node = self._some()
        if node is None:
            return
        parameters = parameters_of(node)
        if not parameters:
            return
        chosen = self.chance.choice(parameters)
        value = self.chance.choice([chosen.default, 1, 2, 7, "x", [3, 3], True, None, 0.5])
        self.history.do("Set", lambda p: edits.set_parameters(p, node.id, {chosen.name: value}))

    def _composite(self) -> Path | None:
        """Return the way to some composite, at times to one that lies in another."""
        path: Path = ()
        while True:
            graph = graph_at(self.history.project.graph, path)
            assert graph is not None
            inside = [key for key, node in graph.nodes.items() if node.inner is not None]
            if not inside or (path and self.chance.random() < 0.5):
                return path or None
            path = (*path, self.chance.choice(inside))

    def _group(self) -> None:
        graph = self.history.project.graph
        if not graph.nodes:
            return
        ids = self.chance.sample(list(graph.nodes), min(4, len(graph.nodes)))
        name = self.chance.choice(["Residual", "", "卷积 block", "Residual"])
        try:
            self.history.do("Group", lambda p: group(p, ids, needed_ports_of, name=name)[0])
        except (GroupError, edits.TooManyError):
            pass

    def _ungroup(self) -> None:
        path = self._composite()
        if path is not None and len(self.history.project.graph.nodes) < 2 * self.most:
            self.history.do("Ungroup", lambda p: ungroup(p, path[0])[0])

    def _inside(self) -> None:
        """Carry out an edit of another kind inside a composite."""
        path = self._composite()
        graph = graph_at(self.history.project.graph, path or ())
        if path is None or graph is None or not graph.nodes:
            return
        node = graph.nodes[self.chance.choice(list(graph.nodes))]
        new = Node(graph.fresh_id("relu"), "ReLU")
        changes: list[Edit] = [
            lambda p: edits.move(p, {node.id: (1.0, 2.0)}),
            lambda p: edits.remove(p, [node.id]),
            lambda p: edits.rename(p, node.id, "renamed"),
            lambda p: edits.add(p, new),
        ]
        changes += [
            lambda p, item=item: edits.set_parameters(p, node.id, {item.name: item.default})  # type: ignore[misc]
            for item in parameters_of(node)[:2]
        ]
        edit = self.chance.choice(changes)
        self.history.do("Inside", lambda p: edit_inside(p, path, edit))

    def _faces(self) -> None:
        path = self._composite()
        graph = graph_at(self.history.project.graph, path or ())
        if path is None or graph is None:
            return
        targets = [(key, item.name) for key, n in graph.nodes.items() for item in parameters_of(n)]
        if targets:
            chosen = self.chance.sample(targets, min(2, len(targets)))
            faces = tuple(Face(self.chance.choice(["width", "repeat", ""]), (t,)) for t in chosen)
            self.history.do("Faces", lambda p: set_faces(p, path, faces))

    def _repeat(self) -> None:
        path = self._composite()
        if path is not None:
            times = self.chance.choice([1, 2, 3])
            self.history.do("Repeat", lambda p: set_values(p, path, {"repeat": times}))

    def _describe(self) -> None:
        path = self._composite()
        if path is not None:
            name = self.chance.choice(["Block", "Other"])
            self.history.do("Describe", lambda p: describe(p, path, name=name))

    def _remove(self) -> None:
        node = self._some()
        if node is not None:
            self.history.do("Remove", lambda p: edits.remove(p, [node.id]))

    def _unwire(self) -> None:
        wires = list(self.history.project.graph.wires)
        if wires:
            end = self.chance.choice(wires)
            self.history.do("Unwire", lambda p: edits.disconnect(p, [end]))

    def _rename(self) -> None:
        node = self._some()
        if node is not None:
            name = self.chance.choice(["features", "", "Größe", "import", "a b", "x" * 90, "卷积"])
            self.history.do("Rename", lambda p: edits.rename(p, node.id, name))

    def _paste(self) -> None:
        graph = self.history.project.graph
        if not graph.nodes or len(graph.nodes) > self.most:
            return
        ids = self.chance.sample(list(graph.nodes), min(3, len(graph.nodes)))
        clip = edits.cut_out(graph, ids)
        keep = self.chance.random() < 0.5
        self.history.do("Paste", lambda p: edits.paste(p, clip, (32, 32), keep_inputs=keep)[0])

    def _frame(self) -> None:
        graph = self.history.project.graph
        x, y = self._place()
        key = graph.fresh_id("frame")
        item = self.chance.choice([Frame(key, "Part", x, y), Note(key, "Look here", x, y)])
        if len(graph.frames) + len(graph.notes) < 10:
            self.history.do("Frame", lambda p: edits.add(p, item))
        elif graph.frames:
            old = next(iter(graph.frames.values()))
            self.history.do("Frame", lambda p: edits.change(p, replace(old, title="Other")))

    def _recipe(self) -> None:
        values = {
            "epochs": self.chance.randint(1, 50),
            "optimizer": Choice("AdamW", {"learning_rate": self.chance.random()}),
        }
        self.history.do("Recipe", lambda p: edits.set_recipe(p, values))

    def _title(self) -> None:
        title = self.chance.choice(["LeNet", "Ünïcödé", 'quotes " \\', "网络"])
        self.history.do("Title", lambda p: edits.retitle(p, title))

    def _undo(self) -> None:
        self.history.undo()

    def _redo(self) -> None:
        self.history.redo()

    def _seal(self) -> None:
        self.history.seal()
