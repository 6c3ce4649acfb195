"""A run on the terminal: a bar for each epoch, a line for what is known after it."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TextIO

from digitpad.core.runs.events import (
    BatchEnded,
    DataLoaded,
    EpochEnded,
    EpochStarted,
    Event,
    Note,
    RunEnded,
    RunStarted,
)

Say = Callable[[str], None]


class Terminal:
    """Shows events to a person. The bar is there only if ``stream`` is a terminal.

    Args:
        say: prints a line for the user.
        stream: where the bar goes.
    """

    def __init__(self, say: Say, stream: TextIO) -> None:
        self._say, self._stream = say, stream
        self._bar: Any = None  # tqdm is not annotated

    def show(self, event: Event) -> None:
        """Show one event."""
        match event:
            case EpochStarted():
                self._start_bar(event)
            case BatchEnded() if self._bar is not None:
                self._bar.update(event.step - self._bar.n)
                self._bar.set_postfix_str(f"loss {event.loss:.4f}, accuracy {event.accuracy:.2%}")
            case EpochEnded():
                self._end_bar()
                self._say(_of_epoch(event))
            case RunStarted():
                self._say(f"run {event.name}: network {event.network}, {event.parameters:,} parameters")
                if event.epoch or event.step:
                    self._say(f"it goes on after epoch {event.epoch}, batch {event.step}")
            case DataLoaded():
                self._say(f"{event.training:,} images to train on, {event.validation:,} for validation")
                for note in event.notes:
                    self._say(note)
            case Note():
                self._say(event.text)
            case RunEnded():
                self._end_bar()
                self._say(_of_end(event))

    def _start_bar(self, event: EpochStarted) -> None:
        from tqdm import tqdm  # noqa: PLC0415 - takes 0.05 s, which --help need not wait for

        is_terminal = self._stream.isatty()
        # A terminal that does not know its size says 0, where tqdm would find no room.
        unknown = is_terminal and os.get_terminal_size(self._stream.fileno()).columns == 0
        self._bar = tqdm(
            total=event.steps,
            desc=f"epoch {event.epoch}/{event.epochs}",
            unit="batch",
            file=self._stream,
            leave=False,
            disable=not is_terminal,
            ncols=80 if unknown else None,
            nrows=24 if unknown else None,
            miniters=1,
        )

    def _end_bar(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _of_epoch(event: EpochEnded) -> str:
    line = f"epoch {event.epoch}/{event.epochs}: loss {event.loss:.4f}, accuracy {event.accuracy:.2%}"
    if event.validation_loss is not None and event.validation_accuracy is not None:
        line += f"; validation loss {event.validation_loss:.4f}, accuracy {event.validation_accuracy:.2%}"
    return f"{line}; {event.seconds:.1f} s"


def _of_end(event: RunEnded) -> str:
    parts = [f"{event.outcome} after {event.epochs} epoch{'s' if event.epochs != 1 else ''}, {event.seconds:.1f} s"]
    if event.reason:
        parts.append(event.reason.rstrip("."))
    if event.test_accuracy is not None:
        parts.append(f"{event.test_accuracy:.2%} of the test images are right")
    if event.model:
        parts.append(f"model {event.model}")
    return "; ".join(parts)
