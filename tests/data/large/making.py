"""Files of rows that the tests are made on."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as arrow
from PIL import Image
from pyarrow import csv, feather, parquet

from designer.data.sources.datasets import PictureDataset, TableDataset, TextDataset

IMAGE = {"_type": "Image"}


def encoded(points: Any, kind: str = "PNG") -> bytes:
    """Return a picture as its file would hold it."""
    memory = io.BytesIO()
    Image.fromarray(points).save(memory, kind)
    return memory.getvalue()


def points(count: int, height: int = 9, width: int = 7, seed: int = 0) -> Any:
    """Return N random colour pictures, N × height × width × 3."""
    chance = np.random.default_rng(seed)
    return chance.integers(0, 256, (count, height, width, 3), dtype=np.uint8)


def picture_rows(count: int = 12, names: Sequence[str] = ("cat", "dog")) -> Any:
    """Return a table as the hub has it: pictures in cells, and classes by their numbers."""
    cells = [{"bytes": encoded(one), "path": f"{n}.png"} for n, one in enumerate(points(count))]
    features = {"image": IMAGE, "label": {"_type": "ClassLabel", "names": list(names)}}
    noted = {b"huggingface": json.dumps({"info": {"features": features}}).encode()}
    labels = arrow.array([n % len(names) for n in range(count)], arrow.int64())
    kind = arrow.struct([("bytes", arrow.binary()), ("path", arrow.string())])
    columns = {"image": arrow.array(cells, kind), "label": labels}
    return arrow.table(columns).replace_schema_metadata(noted)


def written(table: Any, path: Path, rows: int = 5) -> Path:
    """Write a table as its ending says, in pieces of a few rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    ending = path.suffix
    if ending == ".parquet":
        parquet.write_table(table, path, row_group_size=rows)
    elif ending == ".feather":
        feather.write_feather(table, path, "lz4", chunksize=rows)
    elif ending == ".arrow":
        with arrow.OSFile(str(path), "wb") as sink, arrow.ipc.new_stream(sink, table.schema) as out:
            out.write_table(table, rows)
    elif ending == ".ipc":
        with arrow.OSFile(str(path), "wb") as sink, arrow.ipc.new_file(sink, table.schema) as out:
            out.write_table(table, rows)
    elif ending == ".csv":
        csv.write_csv(table, path)
    else:
        lines = [json.dumps(row) for row in table.to_pylist()]
        path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def pictures(path: Path, **parameters: Any) -> Any:
    return PictureDataset.make({"path": str(path), "size": (9, 7), **parameters}).load()


def texts(path: Path, **parameters: Any) -> Any:
    return TextDataset.make({"path": str(path), **parameters}).load()


def table(path: Path, **parameters: Any) -> Any:
    return TableDataset.make({"path": str(path), **parameters}).load()
