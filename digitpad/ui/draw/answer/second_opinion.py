"""A second opinion: what another model makes of the same drawing, in a line below the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.widgets.theme import tabular


class SecondOpinion(QFrame):
    """Hidden until there is a second model. It is asked in the window's thread, as the first is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("secondOpinion")
        self._recogniser: Recogniser | None = None
        self._name = ""
        self._image: Float32Array | None = None
        self._words = QLabel(self)
        self._words.setFont(tabular(self.font()))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        close = QToolButton(self)
        close.setObjectName("closeSecondOpinion")
        close.setText("×")
        close.setAccessibleName("Close the second opinion")
        close.setToolTip("No longer ask the second model")
        close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def ask(self, recogniser: Recogniser, name: str) -> None:
        """Let ``recogniser`` answer, too, from now on."""
        self._recogniser, self._name = recogniser, name
        self.show()
        if self._image is not None:
            self.take(self._image)

    def dismiss(self) -> None:
        """Ask no second model any more."""
        self._recogniser = None
        self.hide()

    def take(self, image: Float32Array) -> None:
        """What is to be read now, shape (28, 28)."""
        self._image = image
        if self._recogniser is not None:
            try:
                self._words.setText(f"{self._name} reads {self._recogniser.predict(image).in_words()}")
            except Exception as error:  # noqa: BLE001 - the first opinion is shown all the same
                self._words.setText(f"{self._name} cannot read this: {error}")
            self._words.setAccessibleName(self._words.text())
