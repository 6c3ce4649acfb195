"""A training on the terminal: a bar for each epoch, and a line for what is known after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TextIO

from digitpad.console import open_bar
from digitpad.core.runs.describe import event_in_words
from digitpad.core.runs.events import (
    BatchEnded,
    EpochEnded,
    EpochStarted,
    Event,
    ModelSaved,
    RunEnded,
    TrainerStarted,
)


class ProgressPrinter:
    """Shows events to a person. The bar is there only if ``stream`` is a terminal.

    Args:
        say: prints a line for the user.
        stream: where the bar goes; None if there is nothing of the kind.
    """

    def __init__(self, say: Callable[[str], None], stream: TextIO | None) -> None:
        self._say, self._stream = say, stream
        self._bar: Any = None  # tqdm is not annotated

    def show(self, event: Event) -> None:
        """Show one event."""
        match event:
            case TrainerStarted() | ModelSaved():
                return
            case EpochStarted():
                self._start_bar(event)
            case BatchEnded() if self._bar is not None:
                self._bar.update(event.step - self._bar.n)
                self._bar.set_postfix_str(f"loss {event.loss:.4f}, accuracy {event.accuracy:.2%}")
            case EpochEnded() | RunEnded() if self._bar is not None:
                self._bar.close()
                self._bar = None
        for line in event_in_words(event):
            self._say(line)
        if isinstance(event, RunEnded) and event.model:
            self._say(f"The model is {event.model}")

    def _start_bar(self, event: EpochStarted) -> None:
        if self._stream is None or not self._stream.isatty():
            return
        self._bar = open_bar(total=event.steps, desc=f"epoch {event.epoch}/{event.epochs}", unit="batch", miniters=1)
