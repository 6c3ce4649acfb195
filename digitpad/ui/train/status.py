"""How a training goes on: in words, as a bar, with the time that is left and the speed, and its log."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from digitpad.core.runs.describe import end_in_words, event_in_words, seconds_in_words
from digitpad.core.runs.events import DataLoaded, EpochStarted, Event, Note, RunEnded
from digitpad.ui.train.busy_bar import BusyBar
from digitpad.ui.train.eta import EtaEstimator
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.theme import tabular
from digitpad.ui.widgets.words import number, percent

_PARTS: Final = 1000  # of the bar
_FIGURES: Final = {
    "trainEpoch": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "trainTimeLeft": Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
    "trainSpeed": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
_MOST_LINES: Final = 1000  # of the log


class Status(QWidget):
    """One line of words with what to do next, the bar, and one line of figures that stay in their places."""

    try_asked = Signal()  # the model on the canvas
    errors_asked = Signal()  # of the model

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ready = self.tr("Choose data and a network, then press Start. You can go on drawing meanwhile.")
        self._words = Sentence("trainStatus", ready, self, lines=2)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.say = self._words.say
        self._bar = named(BusyBar(self), "trainProgress", self.tr("Progress of the training"))
        self._figures = [named(QLabel(self, alignment=where), name) for name, where in _FIGURES.items()]
        for label in self._figures:
            label.setFont(tabular(self.font()))
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        figures, steps = QWidget(self), QWidget(self)
        filled(QHBoxLayout(figures), *((label, 1) for label in self._figures), spacing=18)
        filled(QHBoxLayout(steps), *self._next_steps(steps), 1, spacing=8)
        self._below = QStackedLayout()
        for page in (figures, steps):
            self._below.addWidget(page)
        filled(QVBoxLayout(self), self._words, self._bar, self._below, spacing=4)
        self.offer(is_possible=False)

    def _next_steps(self, parent: QWidget) -> list[QPushButton]:
        """Return the buttons for what one does with a trained model."""
        steps = (
            (
                "tryButton",
                self.tr("&Try it on the canvas"),
                self.tr("Let the model read what you draw"),
                self.try_asked,
            ),
            (
                "seeErrorsButton",
                self.tr("See its err&ors"),
                self.tr("Look at the images that it gets wrong"),
                self.errors_asked,
            ),
        )
        buttons = []
        for name, text, tip, asked in steps:
            button = named(QPushButton(text, parent), name, text.replace("&", ""), tip)
            button.clicked.connect(asked)
            buttons.append(button)
        return buttons

    @property
    def words(self) -> str:
        """The line of words."""
        return self._words.text()

    def offer(self, *, is_possible: bool) -> None:
        """Offer what one does with a trained model, or no longer."""
        self._below.setCurrentIndex(1 if is_possible else 0)

    def begin(self) -> None:
        """A training was asked for; nobody knows how far it is."""
        self.offer(is_possible=False)
        self._bar.setRange(0, 0)
        self.say(self.tr("Starting the trainer …"))
        self._show_figures("", "", "")

    def wait(self, seconds_left: int | None) -> None:
        """TensorFlow is being loaded, for so many seconds more, if that is known."""
        if seconds_left is None:
            self.say(self.tr("Loading TensorFlow, which takes some seconds …"))
        else:
            self.say(self.tr("Loading TensorFlow, about %n second(s) …", "", seconds_left))

    def show_event(self, event: Event, run: str) -> None:
        """Say what ``event`` of the run called ``run`` means for those who wait, if it means anything."""
        match event:
            case Note():
                self.say(event.text)
            case DataLoaded():
                loaded = self.tr("Images loaded: {number}; the network is being built …")
                self.say(loaded.format(number=number(event.training)))
            case EpochStarted():
                self.say(self.tr("Training {run}").format(run=run))

    def show_progress(self, eta: EtaEstimator) -> None:
        """Show how far the run is."""
        if not eta.epochs:
            return
        self._show_share(eta)
        left, speed = eta.seconds_left, eta.images_per_second
        epoch = self.tr("Epoch {number} of {all}").format(number=max(eta.epoch, 1), all=eta.epochs)
        time_left = self.tr("{time} left").format(time=seconds_in_words(left)) if left is not None else ""
        shown_speed = self.tr("{number} images/s").format(number=f"{speed:,.0f}") if speed > 0 else ""
        self._show_figures(epoch, time_left, shown_speed)

    def end(self, event: RunEnded, eta: EtaEstimator) -> None:
        """The run has ended; the bar stays where it is, and is full only if the run has finished."""
        self._show_share(eta)
        self.say(self._end_in_words(event))
        self._show_figures(self._figures[0].text(), "", "")
        self.offer(is_possible=event.model is not None)

    def _end_in_words(self, event: RunEnded) -> str:
        if event.outcome != "finished":
            return end_in_words(event)
        time = seconds_in_words(event.seconds)
        took = self.tr("%n epoch(s) in {time}", "", event.epochs).format(time=time)
        if event.test_accuracy is not None:
            return self._measured(event, event.test_accuracy, event.test_images, took)
        if event.validation_accuracy is not None:
            return self._measured(event, event.validation_accuracy, event.validation_images, took)
        told = self.tr("Done: {took}.").format(took=took)
        return f"{told} {event.reason}".strip()

    def _measured(self, event: RunEnded, accuracy: float, images: int, took: str) -> str:
        """Return what was reached, and on how many images: of few, a percentage is rough."""
        if event.test_accuracy is not None:
            one = self.tr("Done: {share} of 1 test image, {took}.")
            many = self.tr("Done: {share} of {images} test images, {took}.")
            unknown = self.tr("Done: {share} of the test images, {took}.")
        else:
            one = self.tr("Done: {share} of 1 validation image, {took}.")
            many = self.tr("Done: {share} of {images} validation images, {took}.")
            unknown = self.tr("Done: {share} of the validation images, {took}.")
        text = unknown if not images else one if images == 1 else many
        return f"{text.format(share=percent(accuracy, 2), images=number(images), took=took)} {event.reason}".strip()

    def _show_share(self, eta: EtaEstimator) -> None:
        self._bar.setRange(0, _PARTS)
        self._bar.setValue(int(eta.share * _PARTS))

    def _show_figures(self, *texts: str) -> None:
        for label, text in zip(self._figures, texts, strict=True):
            label.setText(text)


class Log(QPlainTextEdit):
    """What the trainer says, in sentences with the time of day; the oldest lines go when there are too many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, readOnly=True, undoRedoEnabled=False, tabChangesFocus=True, maximumBlockCount=_MOST_LINES,
            placeholderText=QCoreApplication.translate("Log", "What the trainer says is noted here."),
        )  # fmt: skip
        named(self, "trainLog", self.tr("Log of the training"))
        self.setFont(tabular(self.font()))

    def add(self, event: Event) -> None:
        """Note ``event``, if there is something to be said of it."""
        for line in event_in_words(event):
            self.appendPlainText(f"{datetime.now().astimezone():%H:%M:%S}  {line}")
