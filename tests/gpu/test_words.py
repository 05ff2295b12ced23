"""Texts on a CUDA device: learnt, written and measured as on the CPU."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import torch

from designer.training.evaluate import evaluate
from designer.training.events import Evaluated, Finished, Samples
from designer.unit import Choice
from tests.training.projects import of, train
from tests.training.worded import finder, learning, moods, pairs, questions, reader, translator

DEVICE = os.environ.get("NEURODRAFT_TEST_DEVICE", "cuda")
"""Set to `cpu` to try these tests themselves where there is no GPU."""

pytestmark = pytest.mark.skipif(
    DEVICE == "cuda" and not torch.cuda.is_available(), reason="there is no CUDA device here"
)
TEXTS = tuple(map(Choice, ("BLEU", "ExactMatch", "TokenAccuracy", "Perplexity")))


@pytest.mark.parametrize("beam", [1, 3])
def test_texts_are_written_as_on_the_cpu(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, beam: int
) -> None:
    what = learning(pairs(400), translator(), monkeypatch, epochs=4, metrics=TEXTS)
    events = train(what, tmp_path / "run", device=DEVICE)
    assert of(Finished, events)[0].test["exact_match"] == 1.0
    assert len(of(Samples, events)) == 4
    run = str(tmp_path / "run")
    found = [of(Evaluated, list(evaluate(run, one, beam=beam)))[0] for one in (DEVICE, "cpu")]
    assert found[0].measured == pytest.approx(found[1].measured, rel=1e-3)
    assert found[0].details == found[1].details


def test_classes_and_pieces_are_told_as_on_the_cpu(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = tuple(map(Choice, ("Accuracy", "Precision", "Recall", "F1", "ROCAUC")))
    for name, examples, graph, metrics in (
        ("moods", moods(200), reader(), every),
        ("questions", questions(200), finder(), ()),
    ):
        what = learning(examples, graph, monkeypatch, epochs=3, metrics=metrics)
        train(what, tmp_path / name, device=DEVICE)
        run = str(tmp_path / name)
        found = [of(Evaluated, list(evaluate(run, one)))[0] for one in (DEVICE, "cpu")]
        assert found[0].measured == pytest.approx(found[1].measured, rel=1e-3)
        assert found[0].details["texts"] == found[1].details["texts"]
