"""Numbers as people read them: 61,706, 1.2 M, 3 min 20 s, 4.5 MB, 0.91."""

from __future__ import annotations

import math

_STEPS = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
_METRICS = {"roc_auc": "ROC-AUC", "bleu": "BLEU", "chrf": "chrF", "r2": "R²", "f1": "F1",
            "answer_f1": "answer F1", "mae": "MAE", "mse": "MSE", "rmse": "RMSE", "mase": "MASE",
            "smape": "SMAPE", "psnr": "PSNR"}  # fmt: skip
_BYTES = ("B", "kB", "MB", "GB", "TB", "PB")


def count(number: int) -> str:
    """Return a whole number in groups of three, such as 61,706."""
    return f"{number:,}"


def short(number: float) -> str:
    """Return a number in at most three figures and its magnitude, such as 1.2 M."""
    size = abs(number)
    if not size < 1e16:
        return real(number, 3)
    if size < 1000 and round(size) < 1000:
        return real(number, 3)
    for index, (step, letter) in enumerate(_STEPS):
        if size >= step or index == len(_STEPS) - 1:
            scaled = number / step
            if abs(scaled) >= 999.5 and index > 0:  # 999,999 is 1 M, not 1000 k
                scaled, letter = number / _STEPS[index - 1][0], _STEPS[index - 1][1]
            return f"{_three(scaled)} {letter}"
    raise AssertionError("the last step takes every number")


def real(number: float, figures: int = 4) -> str:
    """Return a real number without the tail that binary fractions leave, such as 0.91."""
    if math.isnan(number):
        return "not a number"
    if math.isinf(number):
        return "∞" if number > 0 else "−∞"
    if 999.95 <= abs(number) < 1e9:  # whole figures are never rounded away
        text = f"{number:,.0f}"
    else:
        text = f"{number:.{figures}g}"
    if "e" in text:
        mantissa, power = text.split("e")
        text = f"{mantissa}e{int(power)}"
    text = text.replace("-", "−", 1) if text.startswith("-") else text
    return "0" if text == "−0" else text


def score(value: float) -> str:
    """Return a loss or a metric, with as many decimals as others beside it, such as 0.8420."""
    size = abs(value)
    if 0.00995 <= size < 9.99995:
        text = f"{value:.4f}"
    elif 9.99995 <= size < 99.995:
        text = f"{value:.2f}"
    else:
        return real(value)
    return text.replace("-", "−", 1)


def metric(key: str) -> str:
    """Return what people call a metric, such as ROC-AUC or token accuracy."""
    return _METRICS.get(key, key.replace("_", " "))


def device(name: str) -> str:
    """Return what people call a device that PyTorch names, such as CPU or CUDA 1."""
    kind, _, number = name.partition(":")
    return f"{kind.upper()} {number}".rstrip()


def measured(key: str, value: float) -> str:
    """Return a metric with its value, such as token accuracy 0.9100."""
    return f"{metric(key)} {score(value)}"


def percent(part: float) -> str:
    """Return a part of one as a percentage with one decimal, such as 91.2 %."""
    return f"{real(round(part * 100, 1))} %" if math.isfinite(part) else real(part)


def duration(seconds: float) -> str:
    """Return a time span in its two largest units, such as 3 min 20 s."""
    if not math.isfinite(seconds):
        return "unknown time"
    if seconds < 0:
        return f"−{duration(-seconds)}"
    if seconds < 0.9995:
        return f"{real(seconds * 1000, 3)} ms" if seconds else "0 s"
    if seconds < 9.95:
        return f"{real(round(seconds, 1))} s"
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return f"{whole} s"
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, minutes = divmod(round(whole / 60), 60)
    if hours < 24:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    days, hours = divmod(round(whole / 3600), 24)
    if days < 10_000:
        return f"{days} d {hours} h" if hours else f"{days} d"
    return f"{short(days)} d"


def memory(size: float) -> str:
    """Return a number of bytes in steps of 1000, such as 4.5 MB."""
    if not math.isfinite(size):
        return real(size)
    if size < 0:
        return f"−{memory(-size)}"
    scaled, unit = float(size), 0
    while scaled >= 999.5 and unit < len(_BYTES) - 1:
        scaled, unit = scaled / 1000, unit + 1
    return f"{_three(scaled) if unit else round(size)} {_BYTES[unit]}"


def plural(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun, such as 1 block or 12 blocks."""
    return f"{count(number)} {one if number == 1 else many or one + 's'}"


def _three(number: float) -> str:
    """Return two figures below ten, and whole numbers from there on, as in 1.2 and 320."""
    size = abs(number)
    text = f"{number:.2f}" if size < 0.995 else f"{number:.1f}" if size < 99.95 else f"{number:.0f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace("-", "−", 1)
