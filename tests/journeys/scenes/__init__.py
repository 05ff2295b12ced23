"""What `make screenshots` takes pictures of: each scene brings one panel to the front.

Each scene sets up what it needs, so that any can be looked at alone; of two that belong together
the second goes on where the first left off.
"""

from __future__ import annotations

from tests.journeys.scenes import compressing, dialogs, distilling, drawing, panels
from tests.journeys.scenes.staging import Scene

SCENES: dict[str, Scene] = {
    "start": drawing.start,
    "bare": drawing.bare,
    "design": drawing.design,
    "several": drawing.several,
    "values": drawing.values,
    "trouble": drawing.trouble,
    "wiring": drawing.wiring,
    "refusal": drawing.refusal,
    "drop": drawing.drop,
    "add-block": drawing.adding,
    "find": drawing.find,
    "every-action": drawing.every_action,
    "context-menu": drawing.context,
    "menu": drawing.menu,
    "heat": drawing.heat,
    "arranged": drawing.arranged,
    "composite": drawing.composite,
    "inside": drawing.inside,
    "begin-fitting": dialogs.beginning,
    "source": panels.source,
    "data-pictures": panels.data("lenet-5"),
    "data-text": panels.data("reviews-gru"),
    "data-series": panels.data("weather-lstm"),
    "data-table": panels.data("wine"),
    "training": panels.training,
    "curves": panels.curves,
    "several-curves": panels.several_curves,
    "evaluation": panels.evaluation,
    "runs": panels.runs,
    "compress-empty": compressing.empty,
    "compress-recipe": compressing.recipe,
    "compress-block": compressing.block,
    "compress-wrong": compressing.wrong,
    "compress-add": compressing.adding,
    "compress-ready": compressing.ready,
    "compress-sensitivity": compressing.sensitivity,
    "compare": panels.compare,
    "compression-empty": panels.compression_empty,
    "compression-trade-off": panels.compression("trade"),
    "compression-weights": panels.compression("weights"),
    "compression-blocks": panels.compression("blocks"),
    "compression-answers": panels.compression("answers"),
    "compression-ranges": panels.compression_ranges,
    "distil": distilling.side_by_side(
        "lenet-5", width=0.5, hints="conv1 > conv1; dense1 > dense1; conv2 > gone"
    ),
    "distil-inside": distilling.side_by_side(
        "vision-transformer",
        "transformer1",
        width=0.5,
        depth=0.5,
        hints="transformer1/norm_steps > transformer1/norm_steps",
    ),
    "distil-refusal": distilling.hinting,
    "working": panels.working,
    "log": panels.log,
    "drawing-dialog": dialogs.drawing,
    "export": dialogs.export,
    "preferences": dialogs.preferences("appearance"),
    "preferences-training": dialogs.preferences("training"),
    "preferences-files": dialogs.preferences("files"),
    "shortcuts": dialogs.preferences("shortcuts"),
    "about": dialogs.about,
    "tour": drawing.tour,
}
