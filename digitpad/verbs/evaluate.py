"""``digitpad evaluate``: how good a model is, on what it fails, and a report to keep."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.data.spec import WORDS_OR_PATH
from digitpad.core.storage.names import one_line
from digitpad.verbs.console import answer, say
from digitpad.verbs.progress import progress_bar

if TYPE_CHECKING:
    from digitpad.core.evaluation.compare import Comparison
    from digitpad.core.evaluation.evaluate import Evaluation
    from digitpad.core.evaluation.load import Candidate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``evaluate`` understands."""
    model = "a .digitpad file, or the name of a model in the library or of a run"
    parser.add_argument("--model", metavar="FILE", help=f"{model}; without it, the model that comes with digitpad")
    parser.add_argument(
        "--compare", metavar="FILE", help=f"a second model, beside the first on the same images: {model}"
    )
    parser.add_argument(
        "--data", metavar="SOURCE", action="append",
        help=f"{WORDS_OR_PATH} (default: mnist); of a source in two parts the test part, unless :train stands after "
        "it; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--images", metavar="N", type=_count, help="look at the first N images only (synthetic: 10,000)"
    )
    parser.add_argument(
        "--report", metavar="FOLDER", type=Path, help="also write a report with pictures and tables there"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def _count(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= 1_000_000_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number of images")


def run(arguments: argparse.Namespace) -> int:
    """Measure as ``arguments`` say; 1 if a drawing could not be read and was left out."""
    from digitpad.core.data.dataset import DataSet  # noqa: PLC0415
    from digitpad.core.evaluation.compare import compare  # noqa: PLC0415 - --help need not wait for NumPy
    from digitpad.core.evaluation.evaluate import evaluate  # noqa: PLC0415
    from digitpad.core.evaluation.load import open_all_to_judge, open_model  # noqa: PLC0415

    candidate = open_model(arguments.model)
    other = open_model(arguments.compare) if arguments.compare else None
    with progress_bar("opening") as progress:
        source = open_all_to_judge(arguments.data or ["mnist"], progress=progress)
    comparison = None
    with progress_bar("evaluating") as progress:
        if other is None:
            evaluation = evaluate(candidate.recogniser, source, images=arguments.images, progress=progress)
        else:
            comparison = compare(
                candidate.recogniser, other.recogniser, source, images=arguments.images, progress=progress
            )
            evaluation = comparison.first
    page = None
    if arguments.report is not None:
        page = _write_report(arguments.report, candidate, evaluation, comparison, source)
    _tell(arguments, evaluation, comparison, page)
    unreadable = source.unreadable if isinstance(source, DataSet) else ()
    for sentence in unreadable:
        say(sentence)
    return 1 if unreadable else 0


def _write_report(
    folder: Path, candidate: Candidate, evaluation: Evaluation, comparison: Comparison | None, source: object
) -> Path:
    from digitpad.core.data.dataset import DataSet, Stream  # noqa: PLC0415
    from digitpad.core.data.summary import survey  # noqa: PLC0415
    from digitpad.core.evaluation.report.report import Report, write_report  # noqa: PLC0415

    assert isinstance(source, DataSet | Stream)
    run = candidate.run
    return write_report(
        folder,
        Report(
            evaluation=evaluation,
            survey=survey(source),
            card=candidate.recogniser.card,
            comparison=comparison,
            run=run.name if run is not None else "",
            history=run.history() if run is not None else (),
        ),
    )


def _tell(
    arguments: argparse.Namespace, evaluation: Evaluation, comparison: Comparison | None, page: Path | None
) -> None:
    from digitpad.core.evaluation.tables import comparison_json, evaluation_json, submission_csv  # noqa: PLC0415

    if arguments.json:
        value = evaluation_json(evaluation)
        if comparison is not None:
            value["comparison"] = comparison_json(comparison)
        if page is not None:
            value["report"] = str(page)
        answer(json.dumps(value, allow_nan=False))
        return
    if evaluation.scores is None and page is None:
        for note in evaluation.notes:
            say(note)
        answer(submission_csv(evaluation).decode().rstrip("\n"))  # ready to be sent to a file
        return
    from digitpad.verbs.evaluation_text import comparison_lines, evaluation_lines  # noqa: PLC0415

    lines = evaluation_lines(evaluation)
    if comparison is not None:
        lines += ["", *comparison_lines(comparison)]
    if page is not None:
        lines += ["", f"report: {page}"]
    for line in lines:
        answer(one_line(line))
