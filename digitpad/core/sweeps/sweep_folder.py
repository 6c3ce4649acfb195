"""One sweep in its folder: what it was told, what was said of its trials, its log and its report.

The trials are runs like any other, and lie among the runs. The events grow, and may be cut at their end.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import runs_folder
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.event_lines import LONGEST_LINE
from digitpad.core.storage.lock import is_held
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import EVENTS, SweepEvent
from digitpad.core.sweeps.trials import SweepState, Trial


@dataclass(frozen=True, slots=True)
class Sweep:
    """One sweep, where it lies. Reads its files anew each time it is asked.

    Attributes:
        folder: of the sweep; absolute.
    """

    folder: Path

    @property
    def name(self) -> str:
        """The name of the folder, by which people and the command line know the sweep."""
        return self.folder.name

    @property
    def log(self) -> Path:
        """What libraries said on the way."""
        return self.folder / "log.txt"

    @property
    def lock(self) -> Path:
        """Held by the process that carries the sweep out."""
        return self.folder / "lock"

    @property
    def trials_file(self) -> Path:
        """The events that are kept, a line each."""
        return self.folder / "trials.jsonl"

    @property
    def report(self) -> Path:
        """The page with the table, the plots and which setting matters; it may not exist yet."""
        return self.folder / "report.html"

    @property
    def is_running(self) -> bool:
        """Whether a process carries it out at this moment."""
        return is_held(self.lock)

    @property
    def config(self) -> SweepConfig:
        """What the sweep was told; raises DigitpadError if the file is missing or damaged."""
        return SweepConfig.from_json(self._facts().get("config"))

    @property
    def created(self) -> datetime:
        """When the sweep was made, with time zone; raises DigitpadError if nobody can tell."""
        try:
            return datetime.fromisoformat(self._facts()["created"]).astimezone(UTC)
        except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
            raise DigitpadError(sentence("Sweeps", "{path} is damaged.", path=self.folder / "sweep.json")) from error

    def write_config(self, config: SweepConfig, created: datetime) -> None:
        """Keep what the sweep is told.

        Raises:
            DigitpadError: the disk is full or does not take it; what was there before is intact.
        """
        facts = {"created": created.isoformat(timespec="seconds"), "config": config.to_json()}
        path = self.folder / "sweep.json"
        with os_errors_as(sentence("Sweeps", "{path} cannot be written", path=path), end="."):
            write_atomically(path, (json.dumps(facts, indent=2) + "\n").encode())

    def events(self) -> Iterator[SweepEvent]:
        """Yield the events that are kept, in order; lines that are none, such as one cut short, are passed over."""
        try:
            with self.trials_file.open("rb") as file:
                while line := file.readline(LONGEST_LINE):
                    if (event := EVENTS.from_line(line)) is not None:
                        yield event
        except OSError:  # there are none yet, or none that can be read
            return

    def state(self) -> SweepState:
        """Return what is known of its trials."""
        return SweepState.of(self.events())

    @property
    def status(self) -> str:
        """``new``, ``running``, ``finished``, ``stopped`` or ``failed``; one whose process died has stopped."""
        if self.is_running:
            return "running"
        state = self.state()
        if state.ended is not None:
            return state.ended.outcome
        return "new" if state.started is None else "stopped"

    def run_of(self, trial: Trial) -> Run:
        """Return the run of one of its trials."""
        return Run(runs_folder() / trial.run)

    def best_of(self, state: SweepState) -> Trial | None:
        """Return the best of its trials whose model is there: the user may delete the run of any."""
        return next((each for each in state.ranking() if each.is_ranked and self.run_of(each).model.exists()), None)

    def _facts(self) -> dict[str, Any]:
        path = self.folder / "sweep.json"
        try:
            with os_errors_as(sentence("Sweeps", "{path} cannot be read", path=path), end="."):
                return dict[str, Any](**json.loads(path.read_bytes()))
        except (ValueError, TypeError, RecursionError) as error:  # TypeError: it is no object
            raise DigitpadError(sentence("Sweeps", "{path} is damaged.", path=path)) from error
