"""What another model makes of the same drawing, beside the answer of the first. In the window's thread."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.inference.prediction import Prediction
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.ui.draw.answer.bars import Heading, ProbabilityBars
from digitpad.ui.draw.answer.words import in_short
from digitpad.ui.widgets.basics import filled
from digitpad.ui.widgets.theme import ThemeManager


class Comparison(QWidget):
    """The bars of a second model under its name and answer; hidden until there is one."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("secondOpinion")
        self._recogniser: Recogniser | None = None
        self._name = ""
        self._given: Prepared | None = None
        self._themes = themes
        self.heading = Heading("comparedAnswer", self)
        self._bars: ProbabilityBars | None = None  # most people never ask
        filled(QVBoxLayout(self), self.heading, spacing=4)
        self.hide()

    @property
    def text(self) -> str:
        """What is said over the bars."""
        return self.heading.sentence

    @property
    def is_asked(self) -> bool:
        """Whether there is a second model."""
        return self._recogniser is not None

    def ask(self, recogniser: Recogniser, name: str) -> None:
        """Let ``recogniser`` answer, too, from now on."""
        self._recogniser, self._name = recogniser, name
        if self._bars is None:
            self._bars = ProbabilityBars(self._themes, self, name="comparedBar")
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addWidget(self._bars, 1)
        self.show()
        if self._given is not None:
            self.take(self._given)

    def dismiss(self) -> None:
        """Ask no second model any more."""
        self._recogniser = None
        self.hide()

    def take(self, given: Prepared) -> None:
        """What is to be read now."""
        self._given = given
        if self._recogniser is None or self._bars is None:
            return
        try:
            prediction = self._recogniser.predict(*given)
        except Exception as error:  # noqa: BLE001 - the first answer is shown all the same
            words = self.tr("{model} cannot read this: {reason}")
            self.heading.say(words.format(model=self._name, reason=error))
            self._bars.show_prediction(Prediction.blank(self._bars.alphabet))
            return
        self.heading.say(self._name, f": {in_short(prediction)}")
        self._bars.show_prediction(prediction)
