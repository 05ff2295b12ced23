"""A process that has imported everything and splits off a copy of itself for each training.

So a kill and a new start cost no import of PyTorch. It reads one JSON object a line, the arguments
of `fit`, and writes the number of the process that trains.
"""

from __future__ import annotations

import json
import os
import sys

import torch
import torch._dynamo  # the first step of an optimizer would load it

from designer.data.prepare import prepare
from designer.training.events import Finished
from designer.training.fit import fit
from tests.training.projects import digits


def main() -> None:
    """Split off one training after another; each must have ended before the next begins."""
    torch.set_num_threads(1)
    prepare(digits().data)  # read once, and in the memory of every copy
    for line in sys.stdin:
        arguments = json.loads(line)
        child = os.fork()
        if child == 0:
            events = list(fit(**arguments))
            os._exit(0 if isinstance(events[-1], Finished) else 1)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
