"""From what is drawn to the answer: which model reads it, and what is shown, heard and explained. Window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.ui.document import Content, Drawing
from digitpad.ui.draw.answer.model_input import NO_INPUT
from digitpad.ui.draw.answer.model_lists import NONE
from digitpad.ui.draw.answer.panel import PredictionPanel
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.draw.canvas.digit_boxes import CurrentDigit, boxes_of, marks_of
from digitpad.ui.draw.explanation.explanation_panel import ExplanationPanel
from digitpad.ui.draw.live_recognition import LiveRecogniser
from digitpad.ui.draw.several_digits import SeveralDigits
from digitpad.ui.services.models import ModelChoice
from digitpad.ui.services.services import Services
from digitpad.ui.widgets.basics import announce

if TYPE_CHECKING:
    from digitpad.core.numbers.number import Number, NumberDigit

_LISTING: Final = 400  # milliseconds after the start, when the models are listed that could answer


class Answering(QObject):
    """Reads the drawing with the model in use, and shows the answer on panel, canvas and explanation.

    Attributes:
        live: the recognition, or None without a model.
        models: which of them answers.
    """

    failed = Signal(str)  # a sentence for the user
    shown = Signal()  # an answer, or that there is none
    several_seen = Signal()  # the drawing is a number, and single digits are read

    def __init__(
        self, services: Services, drawing: Drawing, canvas: Canvas, panel: PredictionPanel, why: ExplanationPanel
    ) -> None:
        super().__init__(drawing)
        self._services, self._drawing, self._canvas, self._panel, self._why = services, drawing, canvas, panel, why
        self.live: LiveRecogniser | None = None
        self.models = ModelChoice(services, self)
        self._several = SeveralDigits(services.tasks, self)
        self._compared = NONE, ""  # the second model's key, and what people call it
        self._reads_numbers = False
        self._current = CurrentDigit()
        self._number: tuple[Number, Content] | None = None  # that is shown
        self._prediction: Prediction | None = None  # that is shown
        self._given: Prepared | None = None
        self._read: Content | None = None  # what was submitted last
        self._is_to_be_told = False  # to those who cannot see it
        self._connect()

    def _connect(self) -> None:
        services, lists = self._services, self._panel.models
        self._drawing.committed.connect(self._on_committed)
        self._canvas.digit_chosen.connect(self._choose_digit)
        self._canvas.digit_stepped.connect(self._step_digit)
        self._several.found.connect(self._on_several)
        self._why.failed.connect(self.failed)
        services.active_model.changed.connect(self._on_model)
        services.requests.comparison_model_requested.connect(self._compare_with)
        lists.answering.asked.connect(self.models.answer_with)
        lists.compared.asked.connect(self._on_compared)
        for box in (lists.answering, lists.compared):
            box.opening.connect(self.models.refresh)
        self.models.listed.connect(self._show_models)
        self.models.told.connect(self.failed)

    @property
    def answer(self) -> Prediction | None:
        """The answer to a single digit that is shown; None where a number is, or none."""
        return self._prediction

    @property
    def is_answered(self) -> bool:
        """Whether something has been read, a digit or one of a number, that a label can be given."""
        if self._prediction is not None:
            return self._prediction.verdict is not Verdict.BLANK
        return self.current_digit is not None

    @property
    def given(self) -> Prepared | None:
        """What the model saw of what is shown; None where nothing is."""
        return self._given

    @property
    def content(self) -> Content:
        """What is on the canvas."""
        return self._drawing.content

    @property
    def current_digit(self) -> NumberDigit | None:
        """The digit of a number whose bars are shown."""
        if self._number is None or not self._number[0].digits:
            return None
        return self._number[0].digits[self._current.of(*self._number)]

    def read_again(self) -> None:
        """The model has been taught: its answer may be another."""
        recogniser = self._services.active_model.recogniser
        if self.live is not None and recogniser is not None:
            self._why.use(recogniser)
            self.live.read_again(self._drawing.content)

    def start(self) -> None:
        """Read what is there, with the model that answered last time as soon as that is open."""
        self._on_model()
        QTimer.singleShot(_LISTING, self, self.models.refresh)
        self.models.restore()

    def read_numbers(self, reads_numbers: bool) -> None:
        """Read whole numbers from now on, or single digits."""
        self._reads_numbers = reads_numbers
        self._canvas.set_reads_numbers(reads_numbers)
        self._canvas.show_boxes(())
        self._panel.hide_offer()
        if self.live is not None:
            self.live.read_numbers(reads_numbers)
            self._read = self._drawing.content
            self.live.read(self._read)

    def take(self, content: Content) -> None:
        """The drawing has changed."""
        self._several.forget()
        self._panel.hide_offer()
        is_growing, is_ink = self._drawing.is_growing, isinstance(content, Ink)
        # What is drawn on a picture is read with it when the pen is up; a picture that is as it was has been read.
        if self.live is not None and (is_ink or not (is_growing or content is self._read)):
            self._read = content
            self.live.submit(content, is_growing=is_growing)

    def _on_committed(self, content: Content) -> None:
        if self.live is None:
            return
        self.live.flush()
        self._is_to_be_told = True
        if not self.live.is_waiting:
            self._on_arrived()

    def _on_arrived(self) -> None:
        """The pen is up and the answer is there: read it out, and see whether it is rather a number."""
        if not self._is_to_be_told:
            return
        self._is_to_be_told = False
        self._panel.describe()
        self._tell(self._panel.speech)
        recogniser = self._services.active_model.recogniser
        if not self._reads_numbers and self._prediction is not None and recogniser is not None:
            self._several.look(self._drawing.content, self._prediction, recogniser)

    def _tell(self, sentence: str) -> None:
        announce(self._canvas, sentence)

    def _on_several(self, number: Number) -> None:
        self._panel.offer(number.text)
        self._tell(self._panel.speech)
        self.several_seen.emit()

    def _on_model(self) -> None:
        """Another model is to answer from now on, or the first."""
        recogniser = self._services.active_model.recogniser
        self._show_models()
        if recogniser is None:
            self._panel.say(self._services.problem)
        else:
            if self.live is None:
                self.live = self._made_live(recogniser)
            self.live.use(recogniser)
            self._why.use(recogniser)
        self.read_numbers(self._reads_numbers)

    def _made_live(self, recogniser: Recogniser) -> LiveRecogniser:
        live = LiveRecogniser(recogniser, self._services.tasks, self)
        live.answered.connect(self._on_answer)
        live.number_read.connect(self._on_number)
        live.waiting.connect(lambda: self._show_no_answer(self.tr("Looking at the picture …")))
        live.failed.connect(self._on_unread)
        live.arrived.connect(self._on_arrived)
        return live

    def _on_answer(self, prediction: Prediction, given: Prepared) -> None:
        self._number, self._prediction = None, prediction
        is_empty = prediction.verdict is Verdict.BLANK and not isinstance(self._drawing.content, Ink)
        self._canvas.show_picture_is_empty(is_empty)
        if is_empty:
            self._panel.show_nothing(self._no_ink)
        else:
            self._panel.show_prediction(prediction)
        self._show_input(given, prediction)
        self.shown.emit()

    def _on_number(self, number: Number, content: Content) -> None:
        self._number, self._prediction = (number, content), None
        self._show_number(number, content)

    def _show_number(self, number: Number, content: Content) -> None:
        current = self._current.of(number, content)
        is_empty = not (number.digits or number.is_refused or isinstance(content, Ink))
        self._canvas.show_picture_is_empty(is_empty)
        if is_empty:
            self._panel.show_nothing(self._no_ink)
        else:
            self._panel.show_number(number, current)
        shown = number.digits[current] if number.digits else None
        self._show_input(*((NO_INPUT, None) if shown is None else (shown.given, shown.prediction)))
        self._canvas.show_boxes(boxes_of(number, current, content), marks_of(number, content))
        self.shown.emit()

    @property
    def _no_ink(self) -> str:
        return self.tr("There is nothing to read in this picture")

    def _choose_digit(self, index: int) -> None:
        """Show the bars of another digit of the number."""
        if self.live is not None:
            self.live.flush()  # the click that chose it was a dot for a moment
        if self._number is not None and 0 <= index < len(self._number[0].digits):
            self._current.choose(index, self._number[1])
            self._show_number(*self._number)
            self._panel.describe()

    def _step_digit(self, step: int) -> None:
        if self._number is not None:
            self._choose_digit(self._current.of(*self._number) + step)
            self._tell(self._panel.digit_speech)

    def _show_input(self, given: Prepared, prediction: Prediction | None) -> None:
        self._given = None if prediction is None else given
        content = self._drawing.content
        self._panel.show_input(given, as_it_is=isinstance(content, Picture) and content.is_normalised)
        if prediction is None:
            self._why.take(given.image, None, is_digit=True)
        else:
            rival = prediction.runner_up if prediction.verdict is Verdict.UNSURE else None
            is_digit = prediction.verdict is not Verdict.NOT_A_DIGIT
            self._why.take(given.image, prediction.digit, is_digit=is_digit, rival=rival)

    def _on_unread(self, sentence: str) -> None:
        self._show_no_answer(self.tr("This cannot be read"))
        self.failed.emit(sentence)

    def _show_no_answer(self, why: str) -> None:
        self._number = self._prediction = self._given = None
        self._canvas.show_boxes(())
        self._canvas.show_picture_is_empty(False)
        self._panel.show_nothing(why)
        self.shown.emit()

    def _show_models(self) -> None:
        """Show which models there are, and which of them answer."""
        model, lists = self._services.active_model, self._panel.models
        lists.answering.show_models(self.models.models, self.models.key, model.name)
        lists.compared.show_models(self.models.models, *self._compared)
        lists.show_certainty(model.stop, lists.answering.currentText())
        self._panel.show_model(lists.answering.currentText())

    def _on_compared(self, key: str) -> None:
        if key == NONE:
            self._compared = NONE, ""
            self._panel.comparison.dismiss()
            self._show_models()
        else:
            self.models.open_other(key, self._compare_with)

    def _compare_with(self, recogniser: Recogniser, name: str) -> None:
        self._compared = self.models.key_of(recogniser), name
        self._panel.comparison.ask(recogniser, name or self.models.own_name)
        self._show_models()
