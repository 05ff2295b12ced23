"""Named values of a project: numbers that expressions use, in many places at once.

An expression in a project always holds the number that it comes to: whatever brings expressions in
(`bound`) or changes a value (`set_value`) works them out, so that readers of parameters need to
know nothing of names. Blocks whose numbers stay the same stay the same objects.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from designer.expression import (
    KEY,
    Expression,
    Number,
    is_name,
    names_in,
    renamed,
)
from designer.job import UserError
from designer.project.graph import Composite, Graph, Node
from designer.project.project import DataChoice, Project, Recipe
from designer.unit import Choice, Parameter, ParameterError, Unit

MOST_VALUES = 200
"""Named values that a project may have."""

Item = TypeVar("Item")
_NUMBER = Parameter("value", "real", 0.0, "A number.")


class ValueRefused(UserError):
    """A named value that cannot be set, renamed or taken away; one sentence says why."""


def numbers(values: Mapping[str, Number | Expression]) -> dict[str, Number]:
    """Return what every value comes to; those that come to nothing are left out."""
    found: dict[str, Number] = {}
    for name, value in values.items():
        number = value.value if isinstance(value, Expression) else value
        if number is not None and not isinstance(number, tuple):
            found[name] = number
    return found


def bound_graph(graph: Graph, values: Mapping[str, Number | Expression]) -> Graph:
    """Return a drawing whose expressions take these values."""
    return _Binder(numbers(values)).graph(graph)


def used_in(graph: Graph) -> dict[str, Number]:
    """Return the values that the blocks of a drawing use, with what they were when worked out."""
    found: dict[str, Number] = {}
    gather = _Gatherer(found)
    gather.graph(graph)
    return found


def with_missing(project: Project, graph: Graph) -> Project:
    """Return a project that has the values which blocks from elsewhere use, unless it has them."""
    missing = {
        name: number for name, number in used_in(graph).items() if name not in project.values
    }
    room = MOST_VALUES - len(project.values)
    if not missing or len(missing) > room:
        return project
    return replace(project, values={**project.values, **missing})


def bound(item: Item, project: Project) -> Item:
    """Return a block, or values of parameters, whose expressions take the project's values.

    What holds no expression comes back as the same object.
    """
    found: Item = _Binder(numbers(project.values)).take(item)
    return found


def written(project: Project, section: str) -> dict[str, Any]:
    """Return the values of the `data` or the `recipe` as a document keeps them."""
    unit: Unit = project.data if section == "data" else project.recipe
    values = {item.name: getattr(unit, item.name) for item in unit.parameters()}
    for name, sum_ in project.sums.get(section, {}).items():
        # other edits replace the whole recipe; what they set is no longer what the sum said
        if name in values and _is_still(unit, name, sum_):
            values[name] = sum_
    return values


def with_section(project: Project, section: str, values: Mapping[str, Any]) -> Project:
    """Give the `data` or the `recipe` other values. Raises ParameterError for a wrong one."""
    all_values = {**written(project, section), **values}
    return _with_section(project, section, all_values, _Binder(numbers(project.values)))


def set_value(project: Project, name: str, value: Number | str | Expression) -> Project:
    """Give a value of the project another number, or a new value; everything follows.

    Raises ValueRefused for a name or a number that cannot be, ParameterError where the recipe or
    the data would not take what follows.
    """
    _check_name(name)
    if name not in project.values and len(project.values) >= MOST_VALUES:
        raise ValueRefused(f"A project has at most {MOST_VALUES} values.")
    others = {key: one for key, one in project.values.items() if key != name}
    if isinstance(value, str):
        value = read_value(value)
    changed = worked_out({**project.values, name: value})
    found = changed[name]
    if isinstance(found, Expression):
        if found.value is None:
            raise ValueRefused(f"“{name}”: {found.error}")
        if isinstance(found.value, tuple):
            raise ValueRefused(f"“{name}”: a value is one number.")
    for key in others:
        other = changed[key]
        if isinstance(other, Expression) and other.value is None:
            raise ValueRefused(f"“{key}” would come to nothing: {other.error}")
    return _through(replace(project, values=changed), _Binder(numbers(changed)))


def rename_value(project: Project, old: str, new: str) -> Project:
    """Give a value another name; every expression that uses it follows."""
    if old == new:
        return project
    _check_name(new)
    if new in project.values:
        raise ValueRefused(f"There is a value called “{new}” already; take another name.")
    bare = _Renamer(old, new, {})
    values = {new if key == old else key: bare.take(one) for key, one in project.values.items()}
    values = worked_out(values)
    return _through(replace(project, values=values), _Renamer(old, new, numbers(values)))


def remove_value(project: Project, name: str) -> Project:
    """Take a value away. Raises ValueRefused naming where it is used."""
    places = uses_of(project, name)
    if places:
        more = f" and {len(places) - 3} more" if len(places) > 3 else ""
        where = ", ".join(f"“{place}”" for place in places[:3])
        raise ValueRefused(f"“{name}” is used in {where}{more}; put a number there first.")
    values = {key: value for key, value in project.values.items() if key != name}
    return replace(project, values=values)


def uses_of(project: Project, name: str) -> tuple[str, ...]:
    """Return where a value is used, each place as a person reads it."""
    found = [
        f"value {key}"
        for key, value in project.values.items()
        if key != name and name in _mentions(value)
    ]
    found += _uses_in(project.graph, name, set())
    for section in ("data", "recipe"):
        for key, value in written(project, section).items():
            if name in _mentions(value):
                found.append(f"{section}: {key.replace('_', ' ')}")
    for number, step in enumerate(project.compression, start=1):
        for key, value in step.parameters.items():
            if name in _mentions(value):
                found.append(f"step {number} of compression: {key.replace('_', ' ')}")
    return tuple(dict.fromkeys(found))


def read_value(text: str) -> Number | Expression:
    """Return a typed number as such, anything else as an expression yet to be worked out."""
    plain_text = text.strip()
    try:
        number = float(_NUMBER.read(plain_text.replace(",", "").replace("_", "")))
    except ParameterError:
        return Expression(plain_text)
    return int(number) if number == int(number) and "." not in plain_text else number


def worked_out(values: Mapping[str, Number | Expression]) -> dict[str, Number | Expression]:
    """Return values that may use each other with their numbers; those in a circle say so."""
    found: dict[str, Number | Expression] = {}
    known: dict[str, Number] = {}
    under_way: list[str] = []

    def work(name: str) -> None:
        value = values[name]
        if name in found:
            return
        if isinstance(value, Expression):
            under_way.append(name)
            wrong = ""
            for other in sorted(names_in(value.text) & values.keys()):
                if other in under_way:
                    wrong = f"It uses itself through “{other}”."
                else:
                    work(other)
                    inner = found[other]
                    wrong = (isinstance(inner, Expression) and inner.error) or wrong
            under_way.pop()
            text = value.text
            value = Expression(text, error=wrong) if wrong else Expression.of(text, known)
        found[name] = value
        known.update(numbers({name: value}))

    for name in values:
        work(name)
    return {name: found[name] for name in values}


def _check_name(name: str) -> None:
    if not is_name(name):
        raise ValueRefused(
            f"“{name}” cannot be a name; take letters, digits and _, beginning with a letter."
        )


def _is_still(unit: Unit, name: str, found: Expression) -> bool:
    parameter = next(item for item in unit.parameters() if item.name == name)
    try:
        return bool(parameter.read(found) == getattr(unit, name))
    except ParameterError:
        return False


def _through(project: Project, walker: _Walker) -> Project:
    """Return a project with every expression in blocks, data, recipe and steps exchanged."""
    steps = walker.take(project.compression)
    project = replace(project, graph=walker.graph(project.graph), compression=steps)
    for section in ("data", "recipe"):
        project = _with_section(project, section, written(project, section), walker)
    return project


def _with_section(
    project: Project, section: str, values: Mapping[str, Any], walker: _Walker
) -> Project:
    kind: type[Unit] = DataChoice if section == "data" else Recipe
    values = {name: walker.take(value) for name, value in values.items()}
    unit = kind.make(values)
    own = {name: value for name, value in values.items() if isinstance(value, Expression)}
    sums = {key: found for key, found in project.sums.items() if key != section}
    if own:
        sums[section] = own
    changes: dict[str, Any] = {section: unit, "sums": sums}
    return replace(project, **changes)


def _mentions(value: Any) -> frozenset[str]:
    """Return the names that expressions in a value use."""
    if isinstance(value, Expression):
        return names_in(value.text)
    if isinstance(value, Choice):
        return _mentions(value.parameters)
    if isinstance(value, Mapping):
        return frozenset().union(*map(_mentions, value.values()))
    if isinstance(value, (tuple, list)):
        return frozenset().union(*map(_mentions, value))
    return frozenset()


def _uses_in(graph: Graph, name: str, seen: set[int]) -> Iterator[str]:
    for node in graph.nodes.values():
        if node.parameters and name in _mentions(node.parameters):
            yield node.title
        if node.inner is not None and id(node.inner) not in seen:
            seen.add(id(node.inner))
            for inner in _uses_in(node.inner.graph, name, seen):
                yield f"{node.title} → {inner}"


class _Walker:
    """Exchanges expressions wherever they are; what holds none stays the same object."""

    def __init__(self) -> None:
        self._done: dict[int, tuple[Composite, Composite]] = {}

    def exchange(self, found: Expression) -> Expression:
        raise NotImplementedError

    def take(self, value: Any) -> Any:
        """Return anything that a document keeps, with its expressions exchanged."""
        if isinstance(value, Expression):
            found = self.exchange(value)
            return value if found == value else found
        if isinstance(value, Node):
            return self.node(value)
        if isinstance(value, Choice):
            inner = self.take(value.parameters)
            return value if inner is value.parameters else replace(value, parameters=inner)
        if isinstance(value, Mapping):
            if value.keys() == {KEY} and isinstance(value[KEY], str):
                return self.exchange(Expression(value[KEY]))
            changed = {key: self.take(part) for key, part in value.items()}
            same = all(changed[key] is part for key, part in value.items())
            return value if same else changed
        if isinstance(value, (tuple, list)):
            parts = [self.take(part) for part in value]
            same = all(new is old for new, old in zip(parts, value, strict=True))
            return value if same else type(value)(parts)
        return value

    def node(self, node: Node) -> Node:
        """Return a block with its expressions exchanged, those inside a composite too."""
        parameters = self.take(node.parameters) if node.parameters else node.parameters
        inner = self.composite(node.inner) if node.inner is not None else None
        if parameters is node.parameters and inner is node.inner:
            return node
        return replace(node, parameters=parameters, inner=inner)

    def composite(self, composite: Composite) -> Composite:
        """Return a composite with its expressions exchanged; equal ones stay one object."""
        kept = self._done.get(id(composite))
        if kept is None:
            graph = self.graph(composite.graph)
            found = composite if graph is composite.graph else replace(composite, graph=graph)
            kept = self._done[id(composite)] = composite, found
        return kept[1]

    def graph(self, graph: Graph) -> Graph:
        """Return a drawing with its expressions exchanged."""
        found = [(node, self.node(node)) for node in graph.nodes.values()]
        changed = [new for old, new in found if new is not old]
        return graph.with_nodes(changed) if changed else graph


class _Binder(_Walker):
    """Works expressions out with the values of a project."""

    def __init__(self, names: Mapping[str, Number]) -> None:
        super().__init__()
        self._names = names

    def exchange(self, found: Expression) -> Expression:
        """Return the expression with the number that it comes to now."""
        return Expression.of(found.text, self._names)


class _Renamer(_Walker):
    """Says another name in every expression that uses one."""

    def __init__(self, old: str, new: str, names: Mapping[str, Number]) -> None:
        super().__init__()
        self._old, self._new, self._names = old, new, names

    def exchange(self, found: Expression) -> Expression:
        """Return the expression with the other name."""
        if self._old not in names_in(found.text):
            return found
        return Expression.of(renamed(found.text, self._old, self._new), self._names)


class _Gatherer(_Walker):
    """Gathers what expressions use."""

    def __init__(self, found: dict[str, Number]) -> None:
        super().__init__()
        self._found = found

    def exchange(self, found: Expression) -> Expression:
        """Remember what it uses; it stays as it is."""
        for name, number in found.uses:
            self._found.setdefault(name, number)
        return found
