"""The log: what the trainer says, in sentences. It holds the latest lines and lets go of the oldest."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from digitpad.core.runs.events import (
    DataLoaded,
    EpochEnded,
    Event,
    ModelSaved,
    Note,
    RunEnded,
    RunStarted,
    TrainerStarted,
)
from digitpad.ui.train.eta import seconds_in_words
from digitpad.ui.widgets.theme import tabular

MOST_LINES: Final = 1000


class Log(QPlainTextEdit):
    """A text that grows at its end and is bounded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainLog")
        self.setAccessibleName("Log of the training")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMaximumBlockCount(MOST_LINES)
        self.setUndoRedoEnabled(False)
        self.setFont(tabular(self.font()))
        self.setPlaceholderText("What the trainer says is noted here.")

    def add(self, event: Event) -> None:
        """Note ``event``, if there is something to be said of it."""
        for line in in_words(event):
            self.add_line(line)

    def add_line(self, line: str) -> None:
        """Note ``line`` with the time of day."""
        self.appendPlainText(f"{datetime.now().astimezone():%H:%M:%S}  {line}")


def in_words(event: Event) -> list[str]:
    """Return lines for people; batches are too many to be talked about."""
    lines: list[str] = []
    match event:
        case TrainerStarted():
            lines = [f"The trainer has started (process {event.process})."]
        case RunStarted():
            again = f", going on after epoch {event.epoch}" if event.epoch or event.step else ""
            lines = [f"{event.name}: {event.network}, {event.parameters:,} parameters, {event.epochs} epochs{again}."]
        case DataLoaded():
            sizes = [f"{event.training:,} images for training"]
            sizes += [f"{event.validation:,} for validation"] if event.validation else []
            sizes += [f"{event.test:,} for the test"] if event.test else []
            lines = [", ".join(sizes) + ".", *event.notes]
        case EpochEnded():
            lines = [epoch_in_words(event)]
        case ModelSaved():
            lines = [f"The model of epoch {event.epoch} is saved."]
        case Note():
            lines = [event.text]
        case RunEnded():
            lines = [end_in_words(event)]
    return lines


def epoch_in_words(event: EpochEnded) -> str:
    """Return one line with the figures of an epoch."""
    text = f"Epoch {event.epoch}: loss {event.loss:.4f}, accuracy {_percent(event.accuracy)}"
    if event.validation_accuracy is not None and event.validation_loss is not None:
        text += f"; validation {event.validation_loss:.4f}, {_percent(event.validation_accuracy)}"
    return f"{text} ({seconds_in_words(event.seconds)})"


def end_in_words(event: RunEnded) -> str:
    """Return one sentence or two on how a run ended."""
    epochs = f"{event.epochs} epoch" + ("" if event.epochs == 1 else "s")
    figures = [f"{epochs} in {seconds_in_words(event.seconds)}"] if event.epochs else []
    if event.test_accuracy is not None:
        figures.append(f"{_percent(event.test_accuracy)} on the test images")
    elif event.validation_accuracy is not None:
        figures.append(f"{_percent(event.validation_accuracy)} on the validation images")
    what = {"finished": "Finished", "stopped": "Stopped", "failed": "The training failed"}[event.outcome]
    told = f"{what}: {', '.join(figures)}." if figures else f"{what}."
    return f"{told} {event.reason}".strip()


def _percent(share: float) -> str:
    return f"{share * 100:.2f} %"
