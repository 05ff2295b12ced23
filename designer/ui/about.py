"""About: versions, the device, the licences of the parts, and a report for those who help."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from designer import __version__
from designer.ui.icons import program_icon
from designer.ui.panels.page import heading, muted
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

DEVICE = "device/known"
"""Under this word the settings keep where the last training ran."""

PARTS = {
    "PySide6-Essentials": "LGPL-3.0",
    "pyqtgraph": "MIT",
    "torch": "BSD-3-Clause",
    "networkx": "BSD-3-Clause",
    "numpy": "BSD-3-Clause",
    "safetensors": "Apache-2.0",
    "pillow": "MIT-CMU",
    "onnx": "Apache-2.0",
    "onnxscript": "MIT",
    "onnxruntime": "MIT",
    "typer": "MIT",
    "rich": "MIT",
    "tokenizers": "Apache-2.0",
    "sacrebleu": "Apache-2.0",
    "pyarrow": "Apache-2.0",
    "platformdirs": "MIT",
}
"""What Neurodraft is built on, with the licence of each."""


def version_of(name: str) -> str:
    """Return the version of a package without loading it; empty where it is not installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def facts(device: str) -> list[tuple[str, str]]:
    """Return the versions and the device, by their names."""
    return [
        ("Neurodraft", __version__),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()} (PySide6 {version_of('PySide6-Essentials') or '?'})"),
        ("PyTorch", version_of("torch") or tr("not installed")),
        (tr("System"), f"{_system()}, {platform.machine()}"),
        (tr("Device"), said(device) or tr("not known before the first training")),
    ]


def report(device: str) -> str:
    """Return what helps to find an error, in English; no file and no folder of the person."""
    lines = [
        f"Neurodraft {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"System {_system()}, {platform.machine()}",
        f"Qt {qVersion()}, platform {QGuiApplication.platformName()}",
    ]
    for screen in QGuiApplication.screens():
        size, ratio = screen.size(), screen.devicePixelRatio()
        lines.append(f"Screen {size.width()}×{size.height()} at {ratio:g}")
    lines.append(f"Device {device or 'not known before the first training'}")
    lines += [f"{name} {version_of(name) or 'not installed'}" for name in PARTS]
    return "\n".join(lines) + "\n"


def about(bench: Workbench) -> None:
    """Show the window, or bring it to the front."""
    shown = bench.window.findChild(AboutDialog)
    dialog = shown or AboutDialog(bench.window, bench.desk.settings.text(DEVICE))
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class AboutDialog(QDialog):
    """A window that blocks nothing."""

    def __init__(self, parent: QWidget, device: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("about")
        self.setWindowTitle(tr("About Neurodraft"))
        self.resize(520, 560)
        self._device = device
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts(device)):
            grid.addWidget(muted(name), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = QLabel(value)
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shown, row, 1)
        column.addLayout(grid)
        column.addWidget(heading(tr("Built on")))
        parts = QTextBrowser()
        parts.setAccessibleName(tr("Parts and their licences"))
        parts.setPlainText(
            "\n".join(
                f"{name} {version_of(name)} · {licence}".replace("  ", " ")
                for name, licence in PARTS.items()
            )
            + "\n\n"
            + tr("The data that come with Neurodraft have licences of their own; the page of each "
                 "stands in resources/data.")
        )  # fmt: skip
        column.addWidget(parts, 1)
        below = QHBoxLayout()
        self.copy = QPushButton(tr("Copy report"))
        self.copy.setToolTip(tr("Copies the versions for a report of an error; no file is named."))
        self.copy.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        below.addWidget(self.copy)
        below.addStretch(1)
        below.addWidget(close)
        column.addLayout(below)
        close.setFocus()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        sign = QLabel()
        sign.setPixmap(program_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        head.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(4)
        name = QLabel(f"Neurodraft {__version__}")
        name.setProperty("role", "title")
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(muted(tr("Draw a network, train it, look inside, take it away.")))
        words.addWidget(muted(tr("Free software under the MIT licence.")))
        words.addStretch(1)
        head.addLayout(words, 1)
        return head

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._device))
        self.copy.setText(tr("Copied"))


def _system() -> str:
    """Return the name of the system and its release."""
    if platform.system() == "Linux":
        try:
            return platform.freedesktop_os_release()["PRETTY_NAME"]
        except (OSError, KeyError):
            pass
    return f"{platform.system()} {platform.release()}"
