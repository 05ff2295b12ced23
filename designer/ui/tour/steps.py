"""The steps of the tour: what each says, where it points, when it is done, and how it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.ui.tour import doing, looking, pointing
from designer.ui.tour.looking import Ticks
from designer.ui.tour.pointing import Spot

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Step:
    """One card."""

    key: str
    title: str
    text: str
    spot: Callable[[Workbench], Spot | None]
    done: Callable[[Workbench], bool] | None = None
    """Whether the person did it; None for a card that is only read."""
    do: Callable[[Workbench], None] | None = None
    """Does it for the person; None where there is only waiting to be done."""
    ticks: Callable[[Workbench], Ticks] | None = None
    told: Callable[[Workbench], str] | None = None
    """A sentence that changes while the card is shown."""


STEPS: tuple[Step, ...] = (
    Step(
        "begin",
        "Your first network, in two minutes",
        "It will read handwritten digits. You draw it, train it and look at what it learnt. "
        "Do each step yourself, or let “Do it for me” show it. "
        "By keys alone: {key} leads to this card, Tab from button to button.",
        pointing.nowhere,
    ),
    Step(
        "data",
        "Choose the data",
        "A network learns from examples. Open Data at the top and take Digits as the source: "
        "1,797 small pictures of handwritten numerals that come with Neurodraft.",
        pointing.source,
        looking.has_data,
        doing.take_data,
    ),
    Step(
        "input",
        "Let the pictures in",
        "In Design, drag Input from the palette onto the canvas. Or press Tab on the canvas, "
        "type its name and press Enter.",
        pointing.in_design(pointing.palette),
        looking.has_input,
        doing.add_input,
    ),
    Step(
        "shape",
        "Mend what does not fit",
        "A digit is 1×8×8: one channel, eight by eight points. The block still says 28×28, "
        "so a problem is told below. Press its repair, or select the block and type 1, 8, 8 as its "
        "shape.",
        pointing.in_design(pointing.field("Input", "shape")),
        looking.fits,
        doing.fit_shape,
    ),
    Step(
        "blocks",
        "Add the rest",
        "Flatten makes a row of numbers of each picture, Linear weighs them, "
        "and Output is where the answer leaves. Add all three, left to right.",
        pointing.in_design(pointing.palette),
        looking.has_rest,
        doing.add_rest,
        looking.rest,
    ),
    Step(
        "wires",
        "Wire them",
        "Drag from the dot at the right of a block to the dot at the left of the next one. "
        "The shapes are worked out while you wire.",
        pointing.in_design(pointing.ports),
        looking.has_links,
        doing.wire,
        looking.links,
    ),
    Step(
        "size",
        "One answer for each digit",
        "There are ten digits, so the network has to give ten scores. "
        "Select Linear and set its features to 10.",
        pointing.in_design(pointing.field("Linear", "features")),
        looking.sized,
        doing.size,
    ),
    Step(
        "train",
        "Train it",
        "Press Train, or F5. The network sees all examples ten times and gets a little better "
        "each time.",
        pointing.train_button,
        looking.training,
        doing.train,
    ),
    Step(
        "curves",
        "Watch it learn",
        "The loss tells how wrong the network is: the lower, the better. One curve is for the "
        "examples that it learns from, the other for examples kept aside.",
        pointing.tab("curves"),
        looking.trained,
        None,
        told=looking.progress,
    ),
    Step(
        "result",
        "See what it mistakes",
        "Open Evaluation below: each row is a digit, each column an answer. "
        "What lies beside the diagonal was read wrong.",
        pointing.tab("evaluation"),
        looking.sees_evaluation,
        doing.open_evaluation,
        told=looking.score,
    ),
    Step(
        "end",
        "That was it. What to try next",
        "• Drop a Linear with 32 features and a ReLU on the wire before the last Linear, "
        "train again and compare both under Runs.\n"
        "• Begin with a template, or with data of your own, from the start page.\n"
        "• Take the network away as ONNX or as Python with Export.",
        pointing.nowhere,
    ),
)
