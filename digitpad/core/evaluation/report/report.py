"""A report to keep and to pass on: one HTML page that needs no network, and the same as pictures and tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.data.summary import Survey
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.tables import (
    classes_csv,
    comparison_json,
    confusion_csv,
    errors_csv,
    evaluation_json,
    submission_csv,
)
from digitpad.core.models.card import ModelCard
from digitpad.core.runs.events import EpochEnded
from digitpad.core.storage.atomic import write_atomically

PAGE: Final = "report.html"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Report:
    """What is reported.

    Attributes:
        evaluation: of the model.
        survey: of the source.
        card: of the model.
        comparison: with a second model, or None; its first side is ``evaluation``.
        run: the name of the run that made the model; empty if none is known.
        history: of that run.
    """

    evaluation: Evaluation
    survey: Survey
    card: ModelCard
    comparison: Comparison | None = None
    run: str = ""
    history: tuple[EpochEnded, ...] = ()


def write_report(folder: Path, report: Report) -> Path:
    """Write the report's files into ``folder``, which is made if need be, and return the path of the page.

    The page comes last: where it is new, all of it is.

    Raises:
        DigitpadError: the disk is full or takes nothing; each file there is the old one or the new one, as a whole.
    """
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, make in _files(report):
            path = folder / name
            write_atomically(path, make())
    except OSError as error:
        raise DigitpadError(f"{path} cannot be written: {error.strerror or error}") from error
    return path


def _files(report: Report) -> Iterator[tuple[str, Callable[[], bytes]]]:
    # Imported when a report is written: Pillow and Matplotlib take a second.
    from digitpad.core.evaluation.report import pictures  # noqa: PLC0415
    from digitpad.core.evaluation.report.page import page  # noqa: PLC0415

    evaluation, scores, gallery = report.evaluation, report.evaluation.scores, report.evaluation.gallery
    yield "report.json", lambda: _json(report)
    if scores is None:
        yield "submission.csv", lambda: submission_csv(evaluation)
    else:
        yield "confusion.csv", lambda: confusion_csv(scores)
        yield "classes.csv", lambda: classes_csv(scores)
        yield "errors.csv", lambda: errors_csv(evaluation)
        yield "confusion.png", lambda: pictures.confusion(scores)
        yield "reliability.png", lambda: pictures.reliability(scores)
        if gallery.errors():
            yield "errors.png", lambda: pictures.sheet_of(gallery.errors())
    yield "samples.png", lambda: pictures.sheet_of(gallery.sample)
    yield "data.png", lambda: pictures.png(report.survey.sheet)
    if report.history:
        yield "curves.png", lambda: pictures.curves(report.history)
        yield "history.csv", lambda: _history_csv(report.history)
    yield PAGE, lambda: page(report).encode()


def _json(report: Report) -> bytes:
    value = evaluation_json(report.evaluation)
    if report.comparison is not None:
        value["comparison"] = comparison_json(report.comparison)
    if report.run:
        value["run"] = report.run
    value["card"] = json.loads(report.card.to_json())
    return (json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()


def _history_csv(history: tuple[EpochEnded, ...]) -> bytes:
    names = ("epoch", "loss", "accuracy", "validation_loss", "validation_accuracy", "learning_rate", "seconds")
    rows = [",".join(names)]
    for epoch in history:
        values = (getattr(epoch, name) for name in names)
        rows.append(",".join("" if value is None else repr(value) for value in values))
    return ("\n".join(rows) + "\n").encode()
