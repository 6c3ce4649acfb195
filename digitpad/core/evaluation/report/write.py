"""Write a report into a folder: one HTML page that needs no network, and the same as pictures and tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from digitpad.core.data.kind import Progress
from digitpad.core.errors import DigitpadError, os_errors_as, reason_of
from digitpad.core.evaluation.report import pictures
from digitpad.core.evaluation.report.page import Report, page
from digitpad.core.evaluation.tables import classes_csv, confusion_csv, errors_csv, evaluation_json, submission_csv
from digitpad.core.runs.run_folder import history_csv
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically

PAGE: Final = "report.html"


def write_report(folder: Path, report: Report, *, progress: Progress = lambda done, total: None) -> Path:
    """Write the report's files into ``folder``, which is made if need be, and return the path of the page.

    The page comes last: where it is new, all of it is. ``progress`` is told how many files are written.

    Raises:
        DigitpadError: the disk is full or takes nothing; each file there is the old one or the new one, as a whole.
    """
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = list(_files(report))
        for i, (name, make) in enumerate(files):
            progress(i, len(files))
            path = folder / name
            write_atomically(path, make())
    except OSError as error:
        raise DigitpadError(
            sentence("Evaluation", "{path} cannot be written: {value}", path=path, value=reason_of(error))
        ) from error
    return path


def write_page(path: Path, report: Report) -> Path:
    """Write the report's page, which has all its pictures inside, to ``path`` alone, and return that.

    Raises:
        DigitpadError: the disk is full or takes nothing; what was there before is intact.
    """
    with os_errors_as(sentence("Evaluation", "{path} cannot be written", path=path)):
        write_atomically(path, page(report).encode())
    return path


def _files(report: Report) -> Iterator[tuple[str, Callable[[], bytes]]]:
    evaluation, scores, examples = report.evaluation, report.evaluation.scores, report.evaluation.examples
    names = evaluation.alphabet.labels
    yield "report.json", lambda: _json(report)
    if scores is None:
        yield "submission.csv", lambda: submission_csv(evaluation)
    else:
        yield "confusion.csv", lambda: confusion_csv(scores)
        yield "classes.csv", lambda: classes_csv(scores)
        yield "errors.csv", lambda: errors_csv(evaluation)
        yield "confusion.png", lambda: pictures.figure_png(pictures.confusion(scores))
        yield "reliability.png", lambda: pictures.figure_png(pictures.reliability(scores))
        if examples.errors():
            yield "errors.png", lambda: pictures.sheet_of(examples.errors(), names)
    yield "samples.png", lambda: pictures.sheet_of(examples.sample, names)
    yield "data.png", lambda: pictures.image_png(report.summary.sheet)
    if report.history:
        yield "curves.png", lambda: pictures.figure_png(pictures.curves(report.history))
        yield "history.csv", lambda: history_csv(report.history)
    yield PAGE, lambda: page(report).encode()


def _json(report: Report) -> bytes:
    value = evaluation_json(report.evaluation, report.comparison)
    if report.run:
        value["run"] = report.run
    value["card"] = json.loads(report.card.to_json())
    # Pure ASCII: of names that are no UTF-8, json.loads and os.fsencode make the same bytes again.
    return (json.dumps(value, indent=1, allow_nan=False) + "\n").encode()
