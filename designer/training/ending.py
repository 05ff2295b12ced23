"""How a training ended and what it came to, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from designer import figures
from designer.training.course import Best


def tested(test: Mapping[str, float]) -> str:
    """Return what the test part gave as a sentence, the chief metric first."""
    found = [figures.measured(*one) for one in test.items() if one[0] != "loss"]
    found += [f"loss {figures.score(test['loss'])}"] if "loss" in test else []
    return f" On the test part: {', '.join(found)}." if found else ""


def ended(reason: str, epoch: int, stale: int, best: Best | None) -> str:
    """Return how a training ended after so many epochs, in sentences."""
    epochs = figures.plural(epoch, "epoch")
    if reason == "stopped":
        text = f"Training was stopped after {epochs}."
    elif reason == "early":
        text = f"Training ended early after {epochs}, {stale} after the best one."
    else:
        text = f"Training is complete after {epochs}."
    return f"{text} {_kept(best)}"


def _kept(best: Best | None) -> str:
    """Return which weights are kept, as a sentence."""
    if best is None:
        return "The weights of the last step are kept."
    if best.val_loss is None:
        return "Without a validation part, the weights of the last epoch are kept."
    return (
        f"Kept are the weights of epoch {best.epoch}, with the lowest validation loss "
        f"({figures.score(best.val_loss)})."
    )
