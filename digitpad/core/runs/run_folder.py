"""One run in its folder: configuration, history, events, log, checkpoints, model, outcome, and the user's note.

Every file is written as a whole or not at all, but for the log and the events, which grow and may be cut at their end.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import DataLoaded, EpochEnded, Event, RunEnded, from_json, from_line, to_json
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import temporary_name, write_atomically
from digitpad.core.storage.lock import is_held

_LARGEST_FILE: Final = 64 << 20  # bytes, of configuration, history and outcome; no honest one comes near
_EVENTS_READ_WHOLE: Final = 16 << 20  # bytes
_BATCH_ENDED: Final = b'{"event": "batch-ended"'
DIED: Final = sentence("Runs", "The trainer ended without a word: it was killed, or the machine was switched off.")
"""The reason of a run whose trainer has left no outcome."""


@dataclass(frozen=True, slots=True)
class Run:
    """One training, where it lies. Reads its files anew each time it is asked.

    Attributes:
        folder: of the run; absolute.
    """

    folder: Path

    @property
    def name(self) -> str:
        """The name of the folder, by which people and the command line know the run."""
        return self.folder.name

    @property
    def model(self) -> Path:
        """The model of the last complete epoch, or the best one if there is a patience; it may not exist yet."""
        return self.folder / "model.digitpad"

    @property
    def log(self) -> Path:
        """What libraries said on the way."""
        return self.folder / "log.txt"

    @property
    def lock(self) -> Path:
        """Held by the trainer that writes here."""
        return self.folder / "lock"

    @property
    def checkpoints(self) -> tuple[Path, ...]:
        """The checkpoints, newest first."""
        return tuple(sorted(self.folder.glob("checkpoint-*.zip"), reverse=True))

    @property
    def is_running(self) -> bool:
        """Whether a trainer works on it at this moment."""
        return is_held(self.lock)

    @property
    def config(self) -> TrainConfig:
        """What the training was told.

        Raises:
            DigitpadError: the file is missing or damaged.
        """
        return TrainConfig.from_json(_read_json(self.folder / "config.json").get("config"))

    @property
    def created(self) -> datetime:
        """When the run was made, with time zone."""
        try:
            created = datetime.fromisoformat(_read_json(self.folder / "config.json")["created"])
            return created.astimezone(UTC)
        except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
            raise DigitpadError(sentence("Runs", "{value} is damaged.", value=self.folder / "config.json")) from error

    @property
    def note(self) -> str:
        """What the user wrote about it."""
        try:
            return (self.folder / "note.txt").read_text("utf-8", errors="replace")
        except OSError:
            return ""

    def write_note(self, text: str) -> None:
        """Keep ``text`` as the user's note; raises as `write` does."""
        self.write("note.txt", text.encode("utf-8", errors="replace"))

    @property
    def outcome(self) -> RunEnded | None:
        """How it ended; None while it runs and before it began. A run whose trainer died has stopped."""
        return self._look()[1]

    def ended(self, outcome: str, reason: str, cause: str = "") -> RunEnded:
        """Return how the run ended, as far as its files tell; for one whose trainer can no longer say it."""
        epochs = self.history()
        last = epochs[-1] if epochs else None
        loaded = next((event for event in self.events() if isinstance(event, DataLoaded)), None)
        return RunEnded(
            outcome=outcome,
            reason=reason,
            run=str(self.folder),
            model=str(self.model) if self.model.exists() else None,
            validation_accuracy=last.validation_accuracy if last else None,
            epochs=len(epochs),
            seconds=last.seconds if last else 0.0,
            cause=cause,
            validation_images=loaded.validation if loaded else 0,
            test_images=loaded.test if loaded else 0,
        )

    @property
    def status(self) -> str:
        """``new``, ``running``, or the outcome: ``finished``, ``stopped`` or ``failed``."""
        is_running, outcome = self._look()
        if is_running:
            return "running"
        return "new" if outcome is None else outcome.outcome

    @property
    def can_resume(self) -> bool:
        """Whether there is something left to do, and nobody does it."""
        is_running, outcome = self._look()
        return not is_running and (outcome is None or outcome.outcome != "finished")

    def _look(self) -> tuple[bool, RunEnded | None]:
        """Return whether a trainer works on it, and else how it has ended, if it has."""
        if self.is_running:
            return True, None
        try:
            event = from_json(_read_json(self.folder / "outcome.json"))
        except DigitpadError:
            event = None
        if isinstance(event, RunEnded):
            return False, event
        if not self.lock.exists():
            return False, None
        if self.is_running:  # it has begun meanwhile, and removed the outcome
            return True, None
        return False, self.ended("stopped", DIED)

    def history(self) -> tuple[EpochEnded, ...]:
        """Return the complete epochs in order, as ``history.csv`` tells them."""
        try:
            text = _read(self.folder / "history.csv").decode("utf-8", errors="replace")
        except DigitpadError:
            return ()
        epochs = []
        for row in csv.DictReader(text.splitlines()):
            event = _epoch_of(row)
            if event is None:
                break
            epochs.append(event)
        return tuple(epochs)

    def write_history(self, epochs: tuple[EpochEnded, ...]) -> None:
        """Replace ``history.csv``; raises as `write` does."""
        self.write("history.csv", history_csv(epochs))

    def events(self) -> Iterator[Event]:
        """Yield the events so far in order; lines that are none, such as one cut short, are passed over.

        Of a file of many megabytes, as older programs wrote it, only some of the `BatchEnded` are read.
        """
        try:
            with (self.folder / "events.jsonl").open("rb") as file:
                every = 1 + file.seek(0, os.SEEK_END) // _EVENTS_READ_WHOLE
                file.seek(0)
                for number, line in enumerate(file):
                    if number % every and line.startswith(_BATCH_ENDED):
                        continue
                    if (event := from_line(line)) is not None:
                        yield event
        except OSError:  # there are none yet, or none that can be read
            return

    def export_model(self, path: Path) -> None:
        """Copy the model to ``path``.

        Raises:
            DigitpadError: there is none yet, or it could not be written; what was there before is intact.
        """
        if not self.model.exists():
            raise DigitpadError(sentence("Runs", "{model} does not exist.", model=self.model))
        with os_errors_as(sentence("Runs", "{path} cannot be written", path=path), end="."):
            write_atomically(path, self.model.read_bytes())

    def discard(self) -> Path:
        """Take the run out of sight, all of it in one step, and return the hidden folder in which it is now.

        `restore` brings it back; `shutil.rmtree` or the next start of the program removes it for good.

        Raises:
            DigitpadError: it is running, or the system does not allow it: then all of it is there.
        """
        if self.is_running:
            raise DigitpadError(sentence("Runs", "The run {name} is running; stop it first.", name=self.name))
        hidden = temporary_name(self.folder)
        with os_errors_as(sentence("Runs", "The run {name} cannot be deleted", name=self.name), end="."):
            self.folder.rename(hidden)
        return hidden

    def restore(self, hidden: Path) -> None:
        """Bring the run back from the folder that `discard` has returned.

        Raises:
            DigitpadError: it has been removed for good, or another run has its name now.
        """
        with os_errors_as(sentence("Runs", "The run {name} cannot be brought back", name=self.name), end="."):
            if self.folder.exists():
                raise DigitpadError(
                    sentence("Runs", "The run {name} cannot be brought back: another has its name now.", name=self.name)
                )
            hidden.rename(self.folder)

    def delete(self) -> None:
        """Remove the run with all that is in it.

        Raises:
            DigitpadError: it is running, or the system does not allow it: all of it is there, or, so says the
                sentence, it is gone but for what is left in a hidden folder, which the next start removes.
        """
        hidden = self.discard()  # first out of sight, so that nobody ever sees half a run
        with os_errors_as(
            sentence("Runs", "The run {name} is deleted, but {hidden} is still there", name=self.name, hidden=hidden),
            end=".",
        ):
            shutil.rmtree(hidden)

    def write(self, name: str, data: bytes) -> None:
        """Write the file ``name`` of the run: the old one or the new one, never a mixture.

        Raises:
            DigitpadError: the disk is full or does not take it; the old one is intact.
        """
        with os_errors_as(sentence("Runs", "{value} cannot be written", value=self.folder / name), end="."):
            write_atomically(self.folder / name, data)

    def write_outcome(self, event: RunEnded) -> None:
        """Keep how the run ended; raises as `write` does."""
        self.write("outcome.json", (json.dumps(to_json(event), indent=2) + "\n").encode())


def history_csv(epochs: Sequence[EpochEnded]) -> bytes:
    """Return ``epochs`` as a table with a column for each of their fields."""
    names = [field.name for field in fields(EpochEnded)]
    rows = [",".join(names)]
    for epoch in epochs:
        values = (getattr(epoch, name) for name in names)
        rows.append(",".join("" if value is None else repr(value) for value in values))
    return ("\n".join(rows) + "\n").encode()


def _read(path: Path) -> bytes:
    with os_errors_as(sentence("Runs", "{path} cannot be read", path=path), end="."), path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise DigitpadError(sentence("Runs", "{path} is far too large.", path=path))
    return data


def _read_json(path: Path) -> dict[str, Any]:
    try:
        return dict[str, Any](**json.loads(_read(path)))
    except (ValueError, TypeError, RecursionError) as error:  # TypeError: it is no object
        raise DigitpadError(sentence("Runs", "{path} is damaged.", path=path)) from error


def _epoch_of(row: dict[str, Any]) -> EpochEnded | None:
    readers = {"epoch": int, "epochs": int}
    try:
        values = {name: readers.get(name, float)(text) if text != "" else None for name, text in row.items()}
    except (ValueError, TypeError):  # TypeError: a cell too many or too few
        return None
    event = from_json({"event": "epoch-ended", **values})
    return event if isinstance(event, EpochEnded) else None
