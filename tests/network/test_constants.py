"""Named values are printed as constants, and what trains is what is printed."""

from __future__ import annotations

from designer.expression import Expression
from designer.network.build import build
from designer.network.source import write_source
from designer.project import edits
from designer.project.values import set_value
from tests.project.test_values import network, with_hidden


def test_values_are_constants_above_the_class() -> None:
    source = write_source(with_hidden().graph, "Named")
    lines = source.text.split("\n")
    assert "HIDDEN = 64" in lines
    assert any("nn.Linear(784, 2 * HIDDEN)" in line for line in lines)
    assert any("HIDDEN // 2 + 1)" in line for line in lines)
    for key in ("dense1", "dense2"):
        for place in source.lines[key]:
            assert "first" in lines[place - 1] or "second" in lines[place - 1]
    assert source.body.startswith("HIDDEN = 64\n\n\nclass Named(nn.Module):")


def test_what_is_printed_is_built() -> None:
    project = edits.set_parameters(with_hidden(), "dense1", {"features": Expression("hidden/2")})
    text = write_source(project.graph).text
    assert "int(HIDDEN / 2)" in text
    network_ = build(project.graph)
    assert [tuple(w.shape) for w in network_.parameters() if w.ndim == 2] == [(32, 784), (33, 32)]


def test_plain_sums_and_unused_values_are_not_printed() -> None:
    project = set_value(network(), "hidden", 64)
    project = edits.set_parameters(project, "dense1", {"features": Expression("8*8")})
    text = write_source(project.graph).text
    assert "HIDDEN" not in text and "nn.Linear(784, 64)" in text


def test_a_value_never_takes_a_name_that_the_source_needs() -> None:
    project = set_value(network(), "f", 7)
    project = edits.set_parameters(project, "dense1", {"features": Expression("ceil(f/2)")})
    project = edits.set_parameters(project, "dense2", {"features": Expression("f")})
    text = write_source(project.graph).text
    assert "F_2 = 7" in text and "nn.Linear(784, 4)" in text and "nn.Linear(4, F_2)" in text
