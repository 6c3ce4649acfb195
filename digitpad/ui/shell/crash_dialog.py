"""What is shown when something unexpected has come. Main thread."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from digitpad.ui.widgets.basics import filled


class CrashDialog(QDialog):
    """Says that something went wrong, that the work is safe, and how to report it.

    Args:
        details: versions, system and traceback; the last line says what happened.
        log: the file that has them, too.
    """

    def __init__(self, details: str, log: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setObjectName("crashDialog")
        self.setWindowTitle(self.tr("Something went wrong in Digitpad"))
        text = self.tr(
            "Something went wrong that should not have. Digitpad goes on, and your drawing is kept.\n"
            "Please copy the details into an issue of the project's issue tracker; they are also in {log}."
        ).format(log=log)
        shown = QPlainTextEdit(f"{details.strip().splitlines()[-1]}\n\n{details}", self, readOnly=True)
        shown.setAccessibleName(self.tr("Details"))
        shown.setMinimumSize(560, 220)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetails")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons.rejected.connect(self.close)
        parts = (QLabel(text, self, wordWrap=True), shown, buttons)
        filled(QVBoxLayout(self), *parts, spacing=14, margins=(20, 18, 20, 16))
