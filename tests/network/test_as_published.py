"""The hybrid network of the article: why it cannot run, and the repairs that let it train."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from designer.network.check import check
from designer.network.repair import repairs
from designer.project.file import dumps
from designer.project.project import Project
from designer.templates import template
from designer.training import events as told
from designer.training.fit import fit


def published() -> Project:
    """Return the template, with few examples to learn from."""
    project = template("hybrid/as-published").load()
    data = replace(project.data, validation=0.05, test=0.9)
    recipe = replace(project.recipe, epochs=1, device="cpu")
    return replace(project, data=data, recipe=recipe)


def test_the_walk_says_block_by_block_why_it_cannot_run() -> None:
    project = published()
    first = check(project.graph).errors
    assert [project.graph.nodes[wrong.node].kind for wrong in first] == ["Embedding"]
    assert "Expected whole numbers" in first[0].text and "found real numbers" in first[0].text
    away = next(one for one in repairs(project.graph, first[0]) if "away" in one.label)
    second = check(away.edit(project).graph).errors
    assert [project.graph.nodes[wrong.node].kind for wrong in second] == ["LSTM"]
    assert "Expected a sequence" in second[0].text and "vector of 1600" in second[0].text


def test_every_way_of_offered_repairs_leads_to_a_network_that_runs() -> None:
    waiting, done = [published()], []
    while waiting:
        project = waiting.pop()
        errors = check(project.graph).errors
        if not errors:
            done.append(project)
            continue
        offered = repairs(project.graph, errors[0])
        assert offered, errors[0].text
        waiting += [one.edit(project) for one in offered]
    assert len(done) >= 4
    assert len({dumps(project) for project in done}) == len(done)


def test_the_first_repairs_lead_to_a_network_that_trains(tmp_path: Path) -> None:
    project = published()
    while errors := check(project.graph).errors:
        project = repairs(project.graph, errors[0])[0].edit(project)
    events = list(fit(dumps(project), str(tmp_path / "run")))
    finished = next(event for event in events if isinstance(event, told.Finished))
    assert finished.reason == "completed" and finished.epoch == 1
    assert 0 < finished.test["accuracy"] <= 1
