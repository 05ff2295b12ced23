"""Setting one value of a project by a dotted key, as the command line does.

    epochs=3                      a field of the recipe
    optimizer=AdamW               another unit
    optimizer.learning_rate=0.01  a parameter of the unit that is chosen
    learning_rate=0.01            the same, where the key names a parameter of the optimizer
    data.validation=0.2           a field of the choice of data
    data.source.path=my/pictures  a parameter of the source
    blocks.conv1.filters=8        a parameter of a block, by its name or id
    values.hidden=256             a named value of the project; what uses it follows

Numbers may be expressions, such as 28*28 or 2*hidden.

Whatever else a key may be is refused with the names that there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from designer.blocks.registry import class_of
from designer.expression import Number
from designer.job import UserError
from designer.project.edits import set_data, set_parameters, set_recipe
from designer.project.project import Project
from designer.project.values import numbers, set_value
from designer.training.pools import units
from designer.unit import Choice, Parameter, ParameterError, Unit


def set_by_key(project: Project, key: str, text: str) -> Project:
    """Return the project with one value read from text. Raises UserError naming the key."""
    try:
        return _set(project, key, text)
    except ParameterError as error:
        raise UserError(f"--set {key}: {error}") from None


def _set(project: Project, key: str, text: str) -> Project:
    head, _, rest = key.partition(".")
    if head == "title" and not rest:
        return replace(project, title=text)
    if head == "blocks":
        return _set_block(project, key, rest, text)
    if head == "values" and rest:
        return set_value(project, rest, text)
    names = numbers(project.values)
    if head == "data":
        return set_data(project, _field(project.data, key, rest, text, names))
    recipe = project.recipe
    if not rest and head not in {item.name for item in recipe.parameters()}:
        optimizer = units("optimizers").get(recipe.optimizer.kind)
        if optimizer and head in {item.name for item in optimizer.parameters()}:
            key = f"optimizer.{head}"
    return set_recipe(project, _field(recipe, key, key, text, names))


def _field(
    unit: Unit, key: str, path: str, text: str, names: Mapping[str, Number]
) -> dict[str, Any]:
    name, _, inner = path.partition(".")
    found = _parameter(type(unit), name, key)
    if not inner:
        value = found.keep(text, names)
        for choice in value if isinstance(value, tuple) else (value,):
            if isinstance(choice, Choice) and choice.kind not in units(found.pool):
                known = ", ".join(units(found.pool))
                raise ParameterError(f"there is no “{choice.kind}”; choose one of {known}.")
        return {name: value}
    if found.type != "unit":
        raise UserError(f"--set {key}: “{name}” has no parts; write {name}=VALUE.")
    choice = getattr(unit, name)
    kind = units(found.pool).get(choice.kind)
    if kind is None:
        raise UserError(f"--set {key}: there is no “{choice.kind}” in this version.")
    value = _parameter(kind, inner, key).keep(text, names)
    return {name: Choice(choice.kind, {**choice.parameters, inner: value})}


def _parameter(kind: type[Unit], name: str, key: str) -> Parameter:
    for item in kind.parameters():
        if item.name == name:
            return item
    names = ", ".join(item.name for item in kind.parameters()) or "none"
    raise UserError(f"--set {key}: there is no “{name}”; {kind.label()} has: {names}.")


def _set_block(project: Project, key: str, path: str, text: str) -> Project:
    name, _, parameter = path.rpartition(".")
    nodes = project.graph.nodes
    found = [node.id for node in nodes.values() if name in (node.id, node.name)]
    if len(found) != 1:
        count = f"{len(found)} blocks are" if found else "no block is"
        raise UserError(f"--set {key}: {count} called “{name}”; name one by its id.")
    kind = class_of(nodes[found[0]])
    if kind is None:
        raise UserError(f"--set {key}: “{name}” is of a kind that this version does not know.")
    value = _parameter(kind, parameter, key).keep(text, numbers(project.values))
    return set_parameters(project, found[0], {parameter: value})
