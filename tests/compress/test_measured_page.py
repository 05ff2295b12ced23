"""The page of measured compressions tells what was measured, goals missed as missed."""

from __future__ import annotations

from typing import Any

from tests.benchmarks.compression_pages import page
from tests.benchmarks.compression_works import WORKS


def stage(errors: int, ratio: float = 1.0) -> dict[str, Any]:
    """Return a stage with so many errors of 10,000."""
    size = round(1_000_000 * ratio)
    return {"accuracy": 1 - errors / 10_000, "file_bytes": size, "ratio_bytes": ratio,
            "parameters": 100, "nonzero": 5}  # fmt: skip


def results(**works: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Return results as they are kept, by names with an underscore for every dash."""
    found = {name.replace("_", "-"): seeds for name, seeds in works.items()}
    return {name: {**WORKS[name].text, "seeds": seeds} for name, seeds in found.items()}


def row(text: str, begin: str) -> str:
    """Return the one row of a table that begins so."""
    (found,) = [line for line in text.splitlines() if line.startswith(begin)]
    return found


def test_every_file_has_to_be_small_and_the_mean_of_errors_low() -> None:
    small, large = stage(160, 1 / 45), stage(150, 1 / 39)
    both = {"0": [stage(150), small], "1": [stage(160), stage(150, 1 / 45)]}
    assert "reached" in row(page(results(deep_300_100=both)), "| **lenet-300-100**, deep")
    one_too_large = {**both, "1": [stage(160), large]}
    assert "missed" in row(page(results(deep_300_100=one_too_large)), "| **lenet-300-100**")
    more_errors = {"0": [stage(150), small]}
    assert "missed" in row(page(results(deep_300_100=more_errors)), "| **lenet-300-100**")


def test_the_gap_to_a_teacher_is_told_over_the_seeds_of_both() -> None:
    alone = {"0": [stage(146)], "1": [stage(900)]}
    taught = {"0": [stage(67), stage(74)]}
    told = row(page(results(student=alone, distilled=taught)), "| 0.67 %")
    assert "| 1.46 %, pictures as they are | 0.74 %, pictures as they are |" in told
    assert "| 91% | ≥ 91%: reached |" in told and told.endswith("| 1 |")
    taught = {"0": [stage(67), stage(100)]}
    assert "58% | ≥ 91%: missed" in page(results(student=alone, distilled=taught))


def test_what_another_recipe_gave_is_not_told() -> None:
    found = results(deep_300_100={"0": [stage(150), stage(150, 1 / 45)]})
    found["deep-300-100"]["recipe"] = "share-weights:2"
    assert "deep" not in page(found)


def test_a_ticket_is_told_beside_one_by_chance() -> None:
    text = page(results(ticket={"0": [stage(150), stage(160)]},
                        ticket_random={"0": [stage(150), stage(260)]}))  # fmt: skip
    assert "| 5.0% | 1.50 % | 1.60 % | 1 |" in row(text, "| the largest")
    assert "| 5.0% | 1.50 % | 2.60 % | 1 |" in row(text, "| any")
