"""The formats that a model can be exported to, as dialogs offer them, and what is to lie inside and beside."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.core.exports.formats import FOLDER, FORMATS
from digitpad.ui.widgets.basics import filled, named

FILTERS: Final = {f"{form.label} (*{ending})": ending for ending, form in FORMATS.items()}
"""What the dialog for an export offers, and the ending that each stands for."""


def with_ending(name: str, chosen: str) -> str:
    """Return ``name`` with the ending of the filter ``chosen``, unless it has that of a format already."""
    if Path(name).suffix.lower() in set(FORMATS) - {FOLDER}:
        return name
    ending = FILTERS.get(chosen, next(iter(FORMATS)))
    return f"{name}/" if ending == FOLDER else f"{name}{ending}"


class ExportDialog(QDialog):
    """Asks what an export of a model is to hold; it tells when that is chosen, and goes.

    Args:
        over: a widget of the window.
        file: the name of the export.
    """

    chosen = Signal(bool, bool)  # whether it is to be bare, and whether readers go with it

    def __init__(self, over: QWidget, file: str) -> None:
        super().__init__(over)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the model"))
        heading = QLabel(self.tr("Export as {name}").format(name=file))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("With a &description, so that it answers as here")
        self._described = named(QCheckBox(words), "exportDescribed", self.tr("With a description"))
        self._described.setChecked(True)
        more = QLabel(
            self.tr(
                "Inside: how a drawing becomes its input. Beside it: a model card, and the network that follows "
                "strokes.\nWithout it: nothing but the network for images, as it was trained, to train on elsewhere."
            )
        )
        more.setWordWrap(True)
        words = self.tr("With &readers: short programs that ask it as digitpad does")
        self._readers = named(QCheckBox(words), "exportReaders", self.tr("With readers"))
        self._readers.setToolTip(self.tr("In Python and C, and for ONNX in JavaScript with a page to draw on"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = named(QPushButton(self.tr("&Export")), "exportNow", self.tr("Export"))
        export.setDefault(True)
        buttons.addButton(export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        filled(
            QVBoxLayout(self),
            heading,
            self._described,
            more,
            self._readers,
            buttons,
            spacing=12,
            margins=(18, 18, 18, 14),
        )

    def _choose(self) -> None:
        self.chosen.emit(not self._described.isChecked(), self._readers.isChecked())
        self.accept()
