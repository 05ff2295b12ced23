"""Honest baselines: what simple methods reach on the very parts that a project's network meets.

python -m tests.benchmarks.baselines [TEMPLATE ...]
"""

from __future__ import annotations

import re
import sys
import warnings
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.decomposition import PCA
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import make_pipeline

from designer.data.prepare import Prepared, describe, material, prepare
from designer.data.series.timeline import Timeline
from designer.network.check import check
from designer.project.project import Project
from designer.templates import all_templates, template
from designer.training.measured import Measured
from designer.training.metrics.texts import AnswerF1, ExactMatch
from tests.benchmarks.forecasts import baselines as forecasts

HOURS = (1, 6, 24)
"""Steps ahead at which forecasts of hourly data are told."""


@dataclass(frozen=True)
class Baseline:
    """What a simple method reaches on the test part, by the keys of the metrics."""

    name: str
    measured: dict[str, float]


def baselines_of(project: Project) -> list[Baseline]:
    """Return the baselines that stand beside a network for this project's data."""
    task = describe(project.data).task
    held = material(project.data)
    if isinstance(held, Timeline):
        return _forecasts(held, project)
    prepared = prepare(project.data)
    if task == "sequence":
        return [_translation_memory(prepared)]
    if task == "reconstruction":
        return [_principal_components(prepared, project)]
    if task == "span":
        return [_word_overlap(prepared)]
    if prepared.examples.texts:
        if "story" in prepared.examples.texts:
            return [_most_frequent(prepared)]
        return [_words(prepared)]
    if task == "classification":
        return [_logistic(prepared)]
    return [_linear(prepared)]


def _logistic(data: Prepared) -> Baseline:
    """Logistic regression on the numbers that the network sees."""
    model = LogisticRegression(max_iter=300)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(_flat(data.train), data.train.targets)
    right = model.score(_flat(data.test), data.test.targets)
    return Baseline("logistic regression", {"accuracy": float(right)})


def _linear(data: Prepared) -> Baseline:
    """Least squares on the numbers that the network sees."""
    model = LinearRegression().fit(_flat(data.train), data.train.targets)
    told = _unscaled(data, model.predict(_flat(data.test)))
    wanted = _unscaled(data, data.test.targets)
    spread = ((wanted - wanted.mean(0)) ** 2).sum()
    measured = {
        "mae": float(np.abs(told - wanted).mean()),
        "r2": float(1 - ((told - wanted) ** 2).sum() / spread),
    }
    return Baseline("linear regression", measured)


def _unscaled(data: Prepared, numbers: Any) -> Any:
    constants = data.scaling["targets"]
    return numbers / np.array(constants["factor"]) + np.array(constants["shift"])


def _principal_components(data: Prepared, project: Project) -> Baseline:
    """Principal components, as many as the narrowest place of the network has numbers.

    Errors count black as 0 and white as 1, as those of the network do.
    """
    seen = check(project.graph).blocks
    width = min(spec.size for one in seen.values() for spec in one.outputs)
    train, test = _flat(data.train), _flat(data.test)
    model = PCA(width, random_state=0).fit(train)
    factor = np.repeat(
        np.array(data.scaling["inputs"]["factor"]),
        train.shape[1] // len(data.scaling["inputs"]["factor"]),
    )
    peak = Measured.of(data).peak or 1.0
    errors = (model.inverse_transform(model.transform(test)) - test) / factor / peak
    return Baseline(f"PCA with {width} components", {"mse": float((errors**2).mean())})


def _words(data: Prepared) -> Baseline:
    """Words and pairs of words, weighted by how rare they are, and logistic regression."""
    (column,) = data.examples.texts.values()
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        LogisticRegression(max_iter=1000, C=4.0),
    )
    model.fit([column[place] for place in data.train.places], data.train.targets)
    right = model.score([column[place] for place in data.test.places], data.test.targets)
    return Baseline("TF-IDF and logistic regression", {"accuracy": float(right)})


def _most_frequent(data: Prepared) -> Baseline:
    """The answer that is most frequent among the stories learnt from."""
    assert data.train.targets is not None and data.test.targets is not None
    usual = Counter(data.train.targets.tolist()).most_common(1)[0][0]
    return Baseline(
        "most frequent answer", {"accuracy": float((data.test.targets == usual).mean())}
    )


def _translation_memory(data: Prepared) -> Baseline:
    """The translation of the known sentence whose letters are most like those asked for."""
    from sacrebleu import corpus_bleu, corpus_chrf

    sources, targets = (data.examples.texts[name] for name in ("source", "target"))
    known, asked = data.train.places, data.test.places
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), lowercase=True)
    memory = letters.fit_transform([sources[place] for place in known])
    nearest = (letters.transform([sources[p] for p in asked]) @ memory.T).argmax(axis=1)
    told = [targets[known[int(place)]] for place in np.asarray(nearest).ravel()]
    wanted = [[targets[place] for place in asked]]
    measured = {"bleu": corpus_bleu(told, wanted).score, "chrf": corpus_chrf(told, wanted).score}
    return Baseline("translation memory", measured)


def _word_overlap(data: Prepared) -> Baseline:
    """The rarest words of the sentence that has most words of the question, the last such one.

    As many words are taken as answers that are learnt from usually have.
    """
    contexts, questions = (data.examples.texts[name] for name in ("context", "question"))
    answers = data.examples.facts["answers"]
    learnt = [contexts[place] for place in data.train.places]
    usual = int(np.median([len(_parts(answers[place][0])) for place in data.train.places])) or 1
    counts = Counter(word for text in learnt for word in set(_parts(text)))

    def told(place: int) -> str:
        asked = set(_parts(questions[place]))
        sentences = re.split(r"(?<=[.!?])\s+", contexts[place])
        best = max(reversed(sentences), key=lambda one: len(asked & set(_parts(one))))
        rest = [word for word in _parts(best) if word not in asked] or _parts(best)
        runs = [rest[first : first + usual] for first in range(max(1, len(rest) - usual + 1))]
        return " ".join(min(runs, key=lambda run: sum(counts[word] for word in run)))

    found = [told(place) for place in data.test.places]
    wanted = [answers[place] for place in data.test.places]
    measured = {one.key: one.score(found, wanted) for one in (ExactMatch(), AnswerF1())}
    return Baseline("word overlap", measured)


def _parts(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _forecasts(series: Timeline, project: Project) -> list[Baseline]:
    """The last value, the value a day and a week earlier, and linear autoregression."""
    hourly = series.step.name == "hour"
    found = []
    for one in forecasts(series, project.data, seasons=(24, 168) if hourly else ()):
        measured = {"mae": one.mean_absolute}
        steps = HOURS if hourly else (1, 5)
        for step in steps:
            if step <= len(one.absolute):
                measured[f"mae_{step}"] = float(one.absolute[step - 1].mean())
        found.append(Baseline(one.name, measured))
    return found


def _flat(part: Any) -> Any:
    return part.scaled()[0].reshape(len(part), -1)


def main() -> None:
    """Print the baselines of templates."""
    for name in sys.argv[1:] or [item.name for item in all_templates()]:
        for one in baselines_of(template(name).load()):
            shown = ", ".join(f"{key} {value:.4g}" for key, value in one.measured.items())
            print(f"{name}: {one.name}: {shown}", flush=True)


if __name__ == "__main__":
    main()
