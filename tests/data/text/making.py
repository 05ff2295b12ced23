"""Small corpora that the tests are made on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.split import Split
from designer.project.project import DataChoice
from designer.unit import Choice

SENTENCES = (
    "The film is a delight, from its first picture to its last.",
    "A dull story, told without any wit (or care).",
    "It's the actors who save this; don't miss them!",
    "Nobody needs 2 hours of that.",
    "Größe und Übermut – „ein Fest“, sagt er: 10 %.",
    "L'histoire n'est pas mal ; c'est déjà ça.",
)


def choice(
    kind: str = "Words", source: str = "Sentiment", *, seed: int = 0, **parameters: Any
) -> DataChoice:
    """Return a choice of data with these parameters of the tokenizer."""
    return DataChoice(source=Choice(source), text=Choice(kind, parameters), split_seed=seed)


def parts(train: int, validation: int = 0, test: int = 0) -> Split:
    """Return parts that follow each other."""
    ends = np.cumsum([train, validation, test])
    places = np.arange(ends[-1])
    return Split(places[: ends[0]], places[ends[0] : ends[1]], places[ends[1] :])


@dataclass
class Squad:
    """A file in the format of SQuAD that is being made."""

    contexts: list[dict[str, Any]]

    @classmethod
    def of(cls, texts: int = 6, each: int = 2) -> Squad:
        """Return texts with some questions each, whose answers are numbers in the text."""
        contexts = []
        for text in range(texts):
            context = f"Town {text} has {text * 7 + 100} houses. " + " ".join(
                f"Its street {street} has {street * 3 + text} trees." for street in range(each)
            )
            asked = [
                {
                    "id": f"{text}-{street}",
                    "question": f"How many trees has street {street}?",
                    "answers": [_answer(context, f"{street * 3 + text} trees")],
                }
                for street in range(each)
            ]
            contexts.append({"context": context, "qas": asked})
        return cls(contexts)

    def write(self, folder: Path, name: str = "towns.json") -> str:
        """Write the file and return its path."""
        whole = {"version": "1.1", "data": [{"title": "Towns", "paragraphs": self.contexts}]}
        path = folder / name
        path.write_text(json.dumps(whole), encoding="utf-8")
        return str(path)


def _answer(context: str, text: str) -> dict[str, Any]:
    return {"text": text, "answer_start": context.index(f" {text}") + 1}
