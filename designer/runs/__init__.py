"""The run store: one folder a training run, readable while another process writes it.

    2026-11-22-0630-lenet-5/
        project.neurodraft      the document as it was when the run began
        run.json                the summary, replaced whole at every save
        events.jsonl            what happened, one event a line
        checkpoints/            last.safetensors, best.safetensors
        tokenizers/             what turns text into tokens, where there is text
        notes.json              what a person wrote about it: a name, tags, a note
    .trash/                     runs that were deleted, for a while

This package reads and writes everything but the weights, and knows no framework.
"""

from designer.runs.files import replace_file
from designer.runs.log import Log, News, Position
from designer.runs.notes import Notes, read_notes, write_notes
from designer.runs.run import Run, create, create_at, follow, is_run, list_runs
from designer.runs.shelf import Kept, Shelf
from designer.runs.summary import Summary

__all__ = [
    "Kept",
    "Log",
    "News",
    "Notes",
    "Position",
    "Run",
    "Shelf",
    "Summary",
    "create",
    "create_at",
    "follow",
    "is_run",
    "list_runs",
    "read_notes",
    "replace_file",
    "write_notes",
]
