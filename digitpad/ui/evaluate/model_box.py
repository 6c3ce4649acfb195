"""Which model: the program's own, one of the library, or a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QSizePolicy, QWidget

from digitpad.core.models.library import Origin, list_models

OWN: Final = "Digitpad’s own"
NONE: Final = "no other model"
_FILES: Final = "Digitpad models (*.digitpad);;All files (*)"


def names_of_models() -> list[str]:
    """Return the names of the imported models, then of the runs that have one, newest first; reads the disk."""
    return [model.name for model in list_models() if model.origin is not Origin.SHIPPED]


class ModelBox(QComboBox):
    """An editable list of models; a path may be typed.

    Args:
        optional: whether there may be none.
    """

    def __init__(self, name: str, title: str, *, optional: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(title)
        line.setPlaceholderText("a model, a run or a file")
        self._fixed = (NONE, OWN) if optional else (OWN,)
        self.addItems(self._fixed)

    @property
    def chosen(self) -> str | None:
        """What is chosen: a file, a name of the library or a run, "" for the program's own, None for none."""
        text = self.currentText().strip()
        return None if text == NONE else "" if text == OWN else text

    def offer(self, names: Sequence[str]) -> None:
        """List the models called ``names`` below; what is entered stays."""
        entered = self.currentText()
        self.clear()
        self.addItems([*self._fixed, *names])
        self.setCurrentText(entered)

    def browse_button(self) -> QPushButton:
        """Return a button that chooses a file."""
        button = QPushButton("Browse…", self.parentWidget())
        button.setObjectName(f"{self.objectName()}Browse")
        button.setAccessibleName(f"Browse for a file: {self.accessibleName()}")
        button.setToolTip("Choose a model’s file")
        button.clicked.connect(self._browse)
        return button

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose a model", "", _FILES)
        if name:
            self.setCurrentText(str(Path(name)))
