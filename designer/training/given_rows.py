"""A CSV file given to a trained network: rows of a table, or the latest rows of a series."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from designer.data.inputs import DataError
from designer.data.scaling import Constants
from designer.data.series.cleaning import shown
from designer.data.series.preparation import SeriesPreparation
from designer.data.sources.series_csv import SeriesCSV, read_series, series_file
from designer.data.table.cells import cut, quoted
from designer.data.table.feature import Feature
from designer.data.table.preparation import NUMBERS, TEXTS, TablePreparation
from designer.data.table.reading import CsvFile
from designer.data.table.table import matrix
from designer.job import UserError
from designer.training.asked import Given, only_file
from designer.training.evaluate import Loaded


def given_table(loaded: Loaded, words: Sequence[str]) -> Given:
    """Return the rows of a table, made ready as those learnt from were. Raises UserError."""
    learnt = loaded.preparation
    if not isinstance(learnt, TablePreparation):  # a run from before preparations were kept
        names = loaded.description.columns
        learnt = TablePreparation(dict.fromkeys(names, NUMBERS), (), names)
    file = CsvFile(only_file(words, "the rows of a table"), "yes")
    _need(file, tuple(learnt.columns))
    places = [file.names.index(name) for name in learnt.columns]
    texts = [place for place in places if learnt.columns[file.names[place]] == TEXTS]
    cells = file.columns(places, texts)
    features = tuple(map(Feature.of, learnt.columns, cells))
    made, warnings = learnt.apply(features, file.refusal)
    rows = tuple(
        ", ".join(feature.told(row) for feature in features) for row in range(len(file.lines))
    )
    inputs = Constants.from_plain(loaded.scaling["inputs"]).apply(matrix(made))
    return Given(rows, (inputs,), warnings=warnings)


def given_series(loaded: Loaded, words: Sequence[str]) -> Given:
    """Return the last rows of a series, after which the network tells. Raises UserError."""
    learnt = loaded.preparation
    if not isinstance(learnt, SeriesPreparation):
        raise UserError(
            "This run is from before it was kept how a series becomes inputs; train it again."
        )
    path = only_file(words, "the latest rows of a series")
    _need(series_file(path), learnt.columns)
    source = loaded.project.data.source
    own = source.parameters if source.kind == SeriesCSV.kind() else {}
    found = read_series(
        path, own.get("time", ""), quoted(learnt.columns), order=own.get("order", "auto")
    )
    places = [found.names.index(name) for name in learnt.columns]
    try:
        window = learnt.window(found.times, found.values[:, places])
    except DataError as error:
        raise UserError(f"“{path.name}”: {error}") from None
    inputs = Constants.from_plain(loaded.scaling["inputs"]).apply(window.inputs)
    return Given(
        (f"{learnt.rows:,} rows up to {shown(found.times[-1])}",),
        (inputs,),
        bases=window.bases,
        times=tuple(shown(time) for time in window.times),
        warnings=(*found.warnings, *_distance(learnt, found.times, found.step.name)),
    )


def _need(file: CsvFile, names: Sequence[str]) -> None:
    lost = [name for name in names if name not in file.names]
    if lost:
        raise file.refusal(
            f"there is no column “{cut(lost[0])}”, which the network has learnt from; add it"
        )


def _distance(learnt: SeriesPreparation, times: np.ndarray, name: str) -> tuple[str, ...]:
    """Return a sentence where rows are further apart, or closer together, than those learnt."""
    if len(times) < 3 or name == learnt.step.name:
        return ()
    return (
        f"The rows are one {name} apart, and the network has learnt from steps of one "
        f"{learnt.step.name}.",
    )
