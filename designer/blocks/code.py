"""A block that runs a module which a person wrote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Port, Result, Set, Trouble
from designer.blocks.code_shapes import Question, look_up
from designer.blocks.code_text import CodeError, chosen_class, read_arguments, read_code
from designer.blocks.spec import Spec
from designer.call import OWN, Call
from designer.project.composites import shown_inside
from designer.project.graph import Graph
from designer.trust import fingerprint, is_trusted
from designer.unit import param

TRUST = "trust"
"""The wish that a person grants by saying that the project's code may run."""

EXAMPLE = '''import torch
from torch import nn


class Scale(nn.Module):
    """Multiplies by a number that is learnt."""

    def __init__(self, start=1.0):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(start))

    def forward(self, x):
        return self.factor * x
'''


@dataclass(frozen=True)
class Code(Block):
    """Runs a module that you write yourself, in the words of PyTorch.

    The code stands in the project, also where it was read from a file, and runs only after you
    have said once that you trust it: it can do whatever you can do on this computer. Opening,
    checking or pasting a project runs nothing. The shapes are found by building the module in a
    process of its own and running it on zeros, in batches of two and of three examples.

    The first axis of what `forward` takes and gives is the batch. In an exported file the classes
    stand above the network. Multiply-adds are counted for dense layers, convolutions and products
    of matrices, and not for what PyTorch's recurrent layers and nn.MultiheadAttention do inside.
    """

    family: ClassVar[str] = "Own"
    formula: ClassVar[str] = "y = forward(x)"
    use: ClassVar[str] = "For what no other block does; a composite of blocks is easier to read."

    code: str = param(
        EXAMPLE,
        "Python with a class made from nn.Module; outside of classes and functions only imports "
        "and constants.",
        code=True,
    )
    class_name: str = param("", "The class to use; empty takes the last one made from nn.Module.")
    arguments: str = param("", "What the class is made with, such as width=64, bias=False.")
    branches: int = param(1, "How many inputs it takes.", low=1, high=8)
    results: int = param(1, "How many tensors it gives.", low=1, high=8)

    def inputs(self) -> tuple[Port, ...]:
        """Return as many input ports as there are branches."""
        return _ports("in", self.branches)

    def outputs(self) -> tuple[Port, ...]:
        """Return as many output ports as there are results."""
        return _ports("out", self.results)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Return what the worker has found, or what is to be done before it can look."""
        try:
            name = chosen_class(self.code, self.class_name)
            read_arguments(self.arguments)
        except CodeError as error:
            return Trouble(str(error), "Correct the code in the form.")
        takes = read_code(self.code).forwards.get(name)
        if takes and not takes.fits(len(inputs)):
            return self._wrong_count(name, takes.least, takes.names)
        if not is_trusted(self.code):
            return Trouble(
                "This project holds code of its own, which runs only once you trust it.",
                "Read it first: it can do whatever you can do on this computer. Then trust it with "
                "the button, or with --trust on the command line.",
                wish=TRUST,
            )
        asked = Question(self.code, name, self.arguments, inputs, self.results)
        answer = look_up(asked)
        if answer is None:
            return Trouble("Its shapes are being found.", waiting=True)
        if answer.trouble:
            return Trouble(answer.trouble, "Correct the code, or what leads into the block.")
        return Result(answer.outputs, answer.parameters, answer.macs, answer.buffers)

    def layer(self, *inputs: Spec) -> Call:
        """Return the class of the text; the printer puts the text above the network."""
        name = chosen_class(self.code, self.class_name)
        keywords = read_arguments(self.arguments)
        return Call(f"{OWN}.{fingerprint(self.code)}.{name}", (), keywords, self.code)

    def brief(self) -> str:
        """Show the name of the class."""
        try:
            return chosen_class(self.code, self.class_name)[:24]
        except CodeError:
            return ""

    def _wrong_count(self, name: str, least: int, names: tuple[str, ...]) -> Trouble:
        count = f"{least} input{'s' if least != 1 else ''}"
        text = f"Expected {count} ({', '.join(names)}) for “{name}”, found {self.branches}."
        proposals = (Set(f"Set branches to {least}", {"branches": least}),) if least else ()
        return Trouble(text, "Set how many inputs it takes.", "", proposals)


def own_texts(graph: Graph) -> tuple[str, ...]:
    """Return every text of code that a graph holds, also inside composites, each once."""
    return tuple(dict.fromkeys(_texts(graph)))


def untrusted(graph: Graph) -> tuple[str, ...]:
    """Return the texts of code in a graph that may not run yet."""
    return tuple(text for text in own_texts(graph) if not is_trusted(text))


def _texts(graph: Graph) -> Iterator[str]:
    for node in graph.nodes.values():
        if node.kind == Code.kind():
            text = node.parameters.get("code", EXAMPLE)
            if isinstance(text, str):
                yield text
        if node.inner is not None:
            yield from _texts(shown_inside(node))


def _ports(name: str, count: int) -> tuple[Port, ...]:
    if count == 1:
        return (Port(name),)
    return tuple(Port(str(place)) for place in range(1, count + 1))
