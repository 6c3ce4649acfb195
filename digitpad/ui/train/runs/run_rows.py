"""What the table shows of a run: read from its folder in the background, and said in its cells. No widgets."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.describe import seconds_in_words
from digitpad.core.runs.events import EpochEnded, RunEnded
from digitpad.core.runs.run_folder import DIED, Run
from digitpad.core.runs.run_list import list_runs
from digitpad.ui.widgets.data_source import source_title
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, percent, translated

_log = logging.getLogger(__name__)

COLUMNS: Final = ("Run", "Compare", "Network", "Data", "Test", "Validation", "Epochs", "Time", "State", "Note")
"""Names of the columns; `title_of` has their titles."""

_TITLES: Final = {
    "Run": QT_TRANSLATE_NOOP("Runs", "Run"),
    "Compare": QT_TRANSLATE_NOOP("Runs", "Compare"),
    "Network": QT_TRANSLATE_NOOP("Runs", "Network"),
    "Data": QT_TRANSLATE_NOOP("Runs", "Data"),
    "Test": QT_TRANSLATE_NOOP("Runs", "Test"),
    "Validation": QT_TRANSLATE_NOOP("Runs", "Validation"),
    "Epochs": QT_TRANSLATE_NOOP("Runs", "Epochs"),
    "Time": QT_TRANSLATE_NOOP("Runs", "Time"),
    "State": QT_TRANSLATE_NOOP("Runs", "State"),
    "Note": QT_TRANSLATE_NOOP("Runs", "Note"),
}
_TIPS: Final = {
    "Run": QT_TRANSLATE_NOOP("Runs", "The line before the name is that of its curves. F2 or a double click renames"),
    "Compare": QT_TRANSLATE_NOOP("Runs", "Tick runs to lay their curves over those of the selected one"),
    "Test": QT_TRANSLATE_NOOP(
        "Runs", "The share of the source’s own test images that it reads right; “–” without such"
    ),
    "Validation": QT_TRANSLATE_NOOP("Runs", "The share right of the images that were kept out of the training"),
    "Note": QT_TRANSLATE_NOOP("Runs", "Whatever you want to remember: double-click or press F2 to write"),
}
_STATES: Final = {
    "finished": QT_TRANSLATE_NOOP("Runs", "Finished"),
    "stopped": QT_TRANSLATE_NOOP("Runs", "Stopped"),
    "failed": QT_TRANSLATE_NOOP("Runs", "Failed"),
    "running": QT_TRANSLATE_NOOP("Runs", "Running"),
    "new": QT_TRANSLATE_NOOP("Runs", "New"),
    "died": QT_TRANSLATE_NOOP("Runs", "Broken off"),
}
BEST: Final = "★"
"""Before the accuracy of the best run."""


@dataclass(frozen=True, slots=True)
class RunRow:
    """What the table shows of a run.

    Attributes:
        end: of its last training; None while it is under way, or if there was none.
        state: ``finished``, ``stopped``, ``failed``, ``running`` or ``new``.
    """

    run: Run
    config: TrainConfig
    epochs: tuple[EpochEnded, ...]
    end: RunEnded | None
    state: str
    note: str
    has_model: bool

    @property
    def has_died(self) -> bool:
        """Whether its trainer was killed, with no time to say so."""
        return self.end is not None and self.end.reason == DIED

    @property
    def test_accuracy(self) -> float | None:
        """Of the source's own test images, if it has such and has finished."""
        return self.end.test_accuracy if self.end is not None else None

    @property
    def validation_accuracy(self) -> float | None:
        """Of the last epoch."""
        return self.epochs[-1].validation_accuracy if self.epochs else None

    @property
    def can_resume(self) -> bool:
        """Whether it can be trained further."""
        return self.state not in ("running", "finished")


def read_rows() -> list[RunRow]:
    """Return a row for each run in the user's folder, newest first; one that cannot be read never costs the others."""
    rows = []
    for run in list_runs():
        try:
            rows.append(read_row(run))
        except DigitpadError as error:  # it vanishes meanwhile, say
            _log.warning("The run %s is not shown: %s", run.name, error)
        except Exception:  # noqa: BLE001 - a fault of ours costs no more than this row
            _log.exception("The run %s is not shown", run.name)
    return rows


def read_row(run: Run) -> RunRow:
    """Return the row of ``run``.

    Raises:
        DigitpadError: its configuration cannot be read.
    """
    state = run.status
    end = None if state in ("running", "new") else run.outcome
    return RunRow(run, run.config, run.history(), end, state, run.note, run.model.exists())


def title_of(column: str) -> str:
    """Return the title of one of the `COLUMNS`."""
    return QCoreApplication.translate("Runs", _TITLES[column])


def tip_of(column: str) -> str:
    """Return what a column means; empty where its title says all."""
    return QCoreApplication.translate("Runs", _TIPS[column]) if column in _TIPS else ""


def best_of(rows: Sequence[RunRow]) -> tuple[str, str]:
    """Return the name of the best run, and the column that says so; empty where there is nothing to choose from.

    Test images decide, as no training has seen them, and validation images where no run has such.
    """
    for column, figures in (
        ("Test", [row.test_accuracy for row in rows]),
        ("Validation", [row.validation_accuracy for row in rows]),
    ):
        known = [(value, row.run.name) for value, row in zip(figures, rows, strict=True) if value is not None]
        if len(known) > 1:
            return max(known)[1], column
    return "", ""


def cells(row: RunRow) -> dict[str, tuple[str, float | str]]:
    """Return by column what stands there, and by what it is sorted."""
    seconds = row.end.seconds if row.end is not None else row.epochs[-1].seconds if row.epochs else 0.0
    data = " + ".join(source_title(name) for name in data_names(row))
    texts = {
        "Run": row.run.name, "Network": translated(NETWORKS[row.config.network].label), "Data": data,
        "State": QCoreApplication.translate("Runs", _STATES["died" if row.has_died else row.state]), "Note": row.note,
    }  # fmt: skip
    result: dict[str, tuple[str, float | str]] = {name: (text, text.casefold()) for name, text in texts.items()}
    result["Compare"] = ("", "")
    for column, value in (("Test", row.test_accuracy), ("Validation", row.validation_accuracy)):
        result[column] = (percent(value, 2), value) if value is not None else ("–", -1.0)
    result["Epochs"] = (f"{len(row.epochs)}/{row.config.epochs}", float(len(row.epochs)))
    result["Time"] = (seconds_in_words(seconds) if seconds else "–", seconds)
    return result


def data_names(row: RunRow) -> list[str]:
    """Return what its sources are called without their folders."""
    return [DataSpec.parse(source).short_name for source in row.config.data]


def tip_of_cell(row: RunRow, column: str, *, is_best: bool) -> str:
    """Return what more is to be said of a cell; empty if nothing is."""
    translate, end = QCoreApplication.translate, row.end
    match column:
        case "Data":
            return "\n".join(row.config.data)
        case "State":
            return translated(DIED if row.has_died else end.reason) if end is not None else ""
        case "Test" | "Validation":
            images = 0 if end is None else end.test_images if column == "Test" else end.validation_images
            known = cells(row)[column][1] != -1.0
            text = translate("Runs", "of %n image(s)", "", images) if images and known else ""
            best = translate("Runs", "The best of these runs") if is_best else ""
            return "; ".join(filter(None, (best, text)))
    return ""
