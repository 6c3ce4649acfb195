"""``digitpad evaluate``: how good a model is, on what it fails, and a report to keep."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.console import answer, progress_bar, say
from digitpad.core.data.spec import WORDS_OR_PATH

if TYPE_CHECKING:
    from digitpad.core.evaluation.compare import Comparison
    from digitpad.core.evaluation.evaluate import Evaluation
    from digitpad.core.evaluation.scores import Scores


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``evaluate`` understands."""
    model = "a file, .digitpad or of another program, or the name of a model in the library or of a run"
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
    parser.add_argument(
        "--at-once", metavar="N", type=_processes,
        help="answer by N processes at once, at most, where there are many images; without it, as many as there are "
        "processors; the figures are the same",
    )  # fmt: skip
    parser.add_argument(
        "--cluster", metavar="ADDRESS", default="",
        help="also let the Ray that runs at HOST:PORT answer, where there are many images (extra cluster)",
    )  # fmt: skip
    parser.add_argument(
        "--resume", metavar="FILE", type=Path,
        help="keep the answers in FILE as they come, and go on after those that it holds, as after a crash",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def _count(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= 1_000_000_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number of images")


def _processes(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= 1_000_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text} is not a number from 1 up")


def run(arguments: argparse.Namespace) -> int:
    """Measure as ``arguments`` say; 1 if a drawing could not be read and was left out."""
    from digitpad.core.data.dataset import DataSet  # noqa: PLC0415 - --help need not wait for NumPy
    from digitpad.core.evaluation.result import EvaluationRequest  # noqa: PLC0415
    from digitpad.core.evaluation.session import run_evaluation  # noqa: PLC0415
    from digitpad.core.pool.workers import workers_of  # noqa: PLC0415

    sources = arguments.data or ["mnist"]
    request = EvaluationRequest(arguments.model or "", arguments.compare, sources, arguments.images)
    workers = workers_of(arguments.at_once, arguments.cluster)
    with progress_bar("evaluating") as progress:
        result = run_evaluation(request, lambda step: None, progress, workers=workers, keep=arguments.resume)
    source, page = result.source, None
    if arguments.report is not None:
        from digitpad.core.data.summary import summarise  # noqa: PLC0415
        from digitpad.core.evaluation.report.page import Report  # noqa: PLC0415
        from digitpad.core.evaluation.report.write import write_report  # noqa: PLC0415

        with progress_bar("report") as progress:
            report = Report.of(result, summarise(source, progress=progress))
            page = write_report(arguments.report, report, progress=progress)
    _tell(arguments, result.evaluation, result.comparison, page)
    unreadable = source.unreadable if isinstance(source, DataSet) else ()
    for sentence in unreadable:
        say(sentence)
    return 1 if unreadable else 0


def _tell(
    arguments: argparse.Namespace, evaluation: Evaluation, comparison: Comparison | None, page: Path | None
) -> None:
    from digitpad.core.evaluation.tables import evaluation_json, submission_csv  # noqa: PLC0415

    if arguments.json:
        value = evaluation_json(evaluation, comparison)
        if page is not None:
            value["report"] = str(page)
        answer(json.dumps(value, allow_nan=False))
        return
    if evaluation.scores is None and page is None:
        for note in evaluation.notes:
            say(note)
        answer(*submission_csv(evaluation).decode().splitlines())  # ready to be sent to a file
        return
    from digitpad.core.evaluation.describe import comparison_lines  # noqa: PLC0415

    lines = _evaluation_lines(evaluation)
    if comparison is not None:
        lines += ["", *comparison_lines(comparison)]
    if page is not None:
        lines += ["", f"report: {page}"]
    answer(*lines)


def _evaluation_lines(evaluation: Evaluation) -> list[str]:
    """Return the figures, the confusion matrix and the classification report."""
    from digitpad.core.evaluation.describe import disputed_in_words  # noqa: PLC0415

    scores = evaluation.scores
    head = f"{evaluation.model} on {evaluation.data}: {evaluation.images:,} images in {evaluation.seconds:.1f} s"
    if scores is None:
        return [head, *evaluation.notes]
    without = disputed_in_words(evaluation)
    return [
        head, *evaluation.notes, *([without] if without else ()),
        f"accuracy {scores.accuracy:.2%} ({scores.errors:,} errors), loss {scores.loss:.4f}, "
        f"top-2 accuracy {scores.top2:.2%}, calibration error {scores.calibration_error:.2%}",
        "", *_confusion_lines(scores), "", *_class_lines(scores),
    ]  # fmt: skip


def _confusion_lines(scores: Scores) -> list[str]:
    names = scores.alphabet.labels
    width = max(len(str(scores.confusion.max())), 2, *map(len, names))

    def row(head: str, cells: Iterable[str]) -> str:
        return f"{head:>6}  " + "  ".join(f"{cell:>{width}}" for cell in cells)

    lines = [row("", names) + "   predicted"]
    for name, counts in zip(names, scores.confusion.tolist(), strict=True):
        lines.append(row(f"{'true' if name == names[0] else ''} {name}", [f"{count or '.'}" for count in counts]))
    return lines


def _class_lines(scores: Scores) -> list[str]:
    lines = [f"{'digit':>16}  {'precision':>9}  {'recall':>9}  {'f1':>9}  {'support':>9}"]
    for name, each in scores.report_rows():
        shares = ("–" if share is None else f"{share:.2%}" for share in (each.precision, each.recall, each.f1))
        lines.append("  ".join((f"{name:>16}", *(f"{share:>9}" for share in shares), f"{each.support:9,}")))
    return lines
