"""Forecasting: a day of weather and of air traffic ahead, a month of a share's price."""

from __future__ import annotations

from typing import Any

from drawing import Drawing, Out
from pieces import Templates, recipe, stacked

from designer.project.project import DataChoice, Project
from designer.unit import Choice

DAY = {"past": 48, "horizon": 24, "hour": True}
WEATHER = DataChoice(source=Choice("Weather"), series=Choice("Windows", DAY))
WEEK = {"past": 168, "horizon": 24, "difference": "seasonal", "season": 168}
TRAFFIC = DataChoice(source=Choice("Traffic"), series=Choice("Windows", WEEK))
STOCKS = DataChoice(
    source=Choice("Stocks"),
    series=Choice("Windows", {"past": 60, "horizon": 20, "difference": "first"}),
)
ABSOLUTE: dict[str, Any] = {"loss": Choice("MeanAbsoluteError"), "clip_norm": 1.0}


def past(drawing: Drawing, data: DataChoice) -> Out:
    """Draw the input: steps of the past × series."""
    from designer.data.prepare import describe

    return drawing.add("Input", name="past", shape=describe(data).input.shape)


def future(drawing: Drawing, seen: Out, found: Out, data: DataChoice) -> None:
    """Draw what tells all steps of the future at once.

    Where values are told and not differences, it is by how much they will depart from the last
    one, which stands first among what is seen; a step has a size of its own, small at first.
    """
    steps = data.series.parameters["horizon"]
    with drawing.section("All steps of the future at once", "orange"):
        told = drawing.add("Linear", found, features=steps)
        if "difference" not in data.series.parameters:
            sized = drawing.add("ScaleShift", told, start=0.1)
            now = drawing.add("Select", seen, axis=0, index=-1, name="now")
            last = drawing.add("Slice", now, axis=0, stop=1, name="last_value")
            told = drawing.add("Add", sized, last)
        drawing.add("Output", told)


def recurrent(kind: str, data: DataChoice, title: str, epochs: int, rate: float = 0.002) -> Project:
    """A recurrent layer reads the past; what it remembers at the end tells the future."""
    drawing = Drawing()
    with drawing.section("Reading the past", "blue"):
        seen = past(drawing, data)
        state = drawing.add(kind, seen, hidden=64, returns="last step")
        state = drawing.add("Dropout", state, rate=0.3)
    future(drawing, seen, state, data)
    return drawing.project(title, data, recipe(epochs, rate, **ABSOLUTE))


def transformer(data: DataChoice, title: str, epochs: int) -> Project:
    """Every step of the past looks at every other; the last one tells the future."""
    drawing = Drawing()
    with drawing.section("Steps become vectors that know their place", "blue"):
        hours = past(drawing, data)
        wide = drawing.add("Linear", hours, features=64)
        placed = drawing.add("SinusoidalPositions", wide)
    with drawing.section("Every step looks at every other", "violet"):
        seen = stacked(
            drawing, "Transformer encoder layer", placed,
            width=64, heads=4, hidden=128, dropout=0.1, repeat=2,
        )  # fmt: skip
        last = drawing.add("Select", drawing.add("LayerNorm", seen), axis=0, index=-1)
    future(drawing, hours, last, data)
    return drawing.project(title, data, recipe(epochs, 0.002, **ABSOLUTE))


def temporal_convolution(data: DataChoice, title: str, epochs: int) -> Project:
    """Causal convolutions with growing gaps see the whole past (Bai et al. 2018)."""
    drawing = Drawing()
    with drawing.section("Convolutions that see only the past, with growing gaps", "violet"):
        hours = past(drawing, data)
        found = drawing.add("Transpose", hours)
        found = drawing.add("CausalConv1d", found, filters=48, kernel=3)
        found = drawing.add("ReLU", found)
        for gap in (2, 4, 8, 16):
            seen = drawing.add("CausalConv1d", found, filters=48, kernel=3, dilation=gap)
            seen = drawing.add("ReLU", seen)
            found = drawing.add("Add", found, seen)
        last = drawing.add("Select", found, axis=-1, index=-1)
    future(drawing, hours, last, data)
    return drawing.project(title, data, recipe(epochs, 0.002, **ABSOLUTE))


TEMPLATES: Templates = {
    "forecasting/weather-lstm": lambda: recurrent(
        "LSTM", WEATHER, "Weather: the temperature of a day, by LSTM", 6
    ),
    "forecasting/weather-convolution": lambda: temporal_convolution(
        WEATHER, "Weather: the temperature of a day, by temporal convolution", 6
    ),
    "forecasting/traffic-gru": lambda: recurrent(
        "GRU", TRAFFIC, "Air traffic: the departures of a day, by GRU", 10
    ),
    "forecasting/traffic-transformer": lambda: transformer(
        TRAFFIC, "Air traffic: the departures of a day, by Transformer", 6
    ),
    "forecasting/stocks-gru": lambda: recurrent(
        "GRU", STOCKS, "Stocks: the price of a month, by GRU", 10
    ),
}
