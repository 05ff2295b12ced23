"""What differs between runs as a table: exactly what was changed, in words."""

from __future__ import annotations

from dataclasses import replace

from designer.project.project import Project, Recipe
from designer.runs import Summary
from designer.training.comparison import Subject, rows
from designer.unit import Choice


def subject(project: Project, **summary: object) -> Subject:
    """Return a run of a project."""
    return Subject(project.title, project, Summary(**summary), 10, 20)  # type: ignore[arg-type]


def differing(*subjects: Subject) -> dict[str, tuple[str, ...]]:
    """Return what is not the same with all."""
    return {row.name: row.values for row in rows(subjects) if not row.equal}


def test_a_run_is_equal_to_itself() -> None:
    one = subject(Project(), val_loss=0.5, seconds=3.0)
    assert not differing(one, one) and len(rows([one, one])) > 20


def test_what_was_set_is_named_and_a_default_written_down_is_none() -> None:
    bare = Project(recipe=Recipe(optimizer=Choice("Adam")))
    rate = bare.recipe.optimizer.parameters.get("learning_rate", 0.001)
    same = replace(bare, recipe=Recipe(optimizer=Choice("Adam", {"learning_rate": rate})))
    assert not differing(subject(bare), subject(same))
    other = replace(
        bare,
        recipe=Recipe(epochs=20, optimizer=Choice("Adam", {"learning_rate": 0.01}),
                      augmentation=(Choice("Flip"),)),
    )  # fmt: skip
    found = differing(subject(bare), subject(other))
    assert found["epochs"] == ("10", "20")
    assert found["optimizer: learning rate"] == ("0.001", "0.01")
    assert set(found) == {"epochs", "optimizer: learning rate", "augmentation"}


def test_results_come_first_and_what_one_lacks_is_a_dash() -> None:
    one = subject(Project(), val_loss=0.5, test={"accuracy": 0.91}, seconds=90.0)
    other = subject(Project(), val_loss=0.4)
    found = differing(one, other)
    assert found["validation loss"] == ("0.5000", "0.4000")
    assert found["test accuracy"] == ("0.9100", "—") and found["time"][0] == "1 min 30 s"
    groups = [row.group for row in rows([one, other, Subject("now", Project())])]
    assert groups == sorted(groups, key=["Results", "Network", "Data", "Recipe"].index)
