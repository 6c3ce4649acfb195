"""How a training goes on: in words, as a bar, with the time that is left and the speed, and its log."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from digitpad.core.runs.describe import event_in_words, seconds_in_words
from digitpad.core.runs.events import DataLoaded, EpochStarted, Event, Note, TrainerStarted
from digitpad.ui.train.eta import EtaEstimator
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.theme import tabular

_READY: Final = "Choose data and a network, then press Start. You can go on drawing meanwhile."
_PARTS: Final = 1000  # of the bar
_FIGURES: Final = {
    "trainEpoch": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "trainTimeLeft": Qt.AlignmentFlag.AlignHCenter,
    "trainSpeed": Qt.AlignmentFlag.AlignRight,
}
_MOST_LINES: Final = 1000  # of the log


class Status(QWidget):
    """One line of words, the bar, and one line of figures that stay in their places; `say` changes the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Sentence("trainStatus", _READY, self, lines=2)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.say = self._words.say
        bar = QProgressBar(self, maximum=_PARTS, textVisible=False)
        self._bar = named(bar, "trainProgress", "Progress of the training")
        self._bar.setFixedHeight(10)
        self._figures = [named(QLabel(self, alignment=where), name) for name, where in _FIGURES.items()]
        for label in self._figures:
            label.setFont(tabular(self.font()))
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = filled(QHBoxLayout(), *((label, 1) for label in self._figures), spacing=18)
        filled(QVBoxLayout(self), self._words, self._bar, row, spacing=4)

    @property
    def words(self) -> str:
        """The line of words."""
        return self._words.text()

    def be_busy(self, sentence: str) -> None:
        """Something is going on of which nobody knows how long it takes."""
        self._bar.setRange(0, 0)
        self.say(sentence)
        self._show_figures("", "", "")

    def show_event(self, event: Event, run: str) -> None:
        """Say what ``event`` of the run called ``run`` means for those who wait, if it means anything."""
        match event:
            case TrainerStarted():
                self.say("The trainer has started; the data is being loaded …")
            case Note():
                self.say(event.text)
            case DataLoaded():
                self.say(f"{event.training:,} images are loaded; TensorFlow is being prepared …")
            case EpochStarted():
                self.say(f"Training {run}")

    def show_progress(self, eta: EtaEstimator) -> None:
        """Show how far the run is."""
        if not eta.epochs:
            return
        self._show_share(eta)
        left, speed = eta.seconds_left, eta.images_per_second
        self._show_figures(
            f"Epoch {max(eta.epoch, 1)} of {eta.epochs}",
            f"{seconds_in_words(left)} left" if left is not None else "",
            f"{speed:,.0f} images/s" if speed > 0 else "",
        )

    def end(self, sentence: str, eta: EtaEstimator) -> None:
        """The run has ended; the bar stays where it is, and is full only if the run has finished."""
        self._show_share(eta)
        self.say(sentence)
        self._show_figures(self._figures[0].text(), "", "")

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
            placeholderText="What the trainer says is noted here.",
        )  # fmt: skip
        named(self, "trainLog", "Log of the training")
        self.setFont(tabular(self.font()))

    def add(self, event: Event) -> None:
        """Note ``event``, if there is something to be said of it."""
        for line in event_in_words(event):
            self.appendPlainText(f"{datetime.now().astimezone():%H:%M:%S}  {line}")
