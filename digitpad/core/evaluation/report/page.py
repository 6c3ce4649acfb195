"""The report's page: HTML with all its pictures inside. It loads nothing, runs no script, follows light and dark."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from string import Template
from typing import Final

import numpy as np

from digitpad import __version__
from digitpad.core.data.dataset import Images
from digitpad.core.data.summary import DatasetSummary, has_conflicting_labels
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.describe import (
    cell_in_words,
    cell_title,
    comparison_lines,
    disputed_in_words,
    example_in_words,
    example_title,
    metrics,
    percent,
    printable,
)
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.report import pictures
from digitpad.core.evaluation.report.html import chart, section, table, today
from digitpad.core.evaluation.result import EvaluationResult
from digitpad.core.evaluation.scores import FEW_ANSWERS, Scores
from digitpad.core.models.architectures import size_in_words
from digitpad.core.models.card import ModelCard
from digitpad.core.resources import resource
from digitpad.core.runs.events import EpochEnded

_OF_A_CELL: Final = 12  # images that a cell of the matrix leads to: 90 cells stay well below 3 MB
_GROUPS: Final = 8  # of the same image
_NONE: Final = "<p>There are none.</p>"
_MACRO_F1: Final = "Precision and recall in one figure, every digit of the data counted alike: macro F1."


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Report:
    """What is reported.

    Attributes:
        evaluation: of the model.
        summary: of the source.
        card: of the model.
        comparison: with a second model, or None; its first side is ``evaluation``.
        run: the name of the run that made the model; empty if none is known.
        history: of that run.
    """

    evaluation: Evaluation
    summary: DatasetSummary
    card: ModelCard
    comparison: Comparison | None = None
    run: str = ""
    history: tuple[EpochEnded, ...] = ()

    @classmethod
    def of(cls, result: EvaluationResult, summary: DatasetSummary) -> Report:
        """Return the report of ``result``; reads the history of the run that made the model."""
        run = result.model.run
        return cls(
            evaluation=result.evaluation, summary=result.surveyed(summary), card=result.model.recogniser.card,
            comparison=result.comparison, run=run.name if run is not None else "",
            history=run.history() if run is not None else (),
        )  # fmt: skip


def page(report: Report) -> str:
    """Return the page."""
    evaluation = report.evaluation
    template = Template(resource("report/page.html").read_text(encoding="utf-8"))
    return printable(
        template.substitute(
            model=escape(evaluation.model),
            data=escape(evaluation.data),
            images=f"{evaluation.images:,}",
            date=today(),
            body="\n".join(_sections(report)),
            version=escape(__version__),
        )
    )


def _sections(report: Report) -> Iterator[str]:
    evaluation, scores, examples = report.evaluation, report.evaluation.scores, report.evaluation.examples
    names = evaluation.alphabet.labels
    if scores is not None:
        yield _cards(scores)
    notes = [*evaluation.notes, *filter(None, [disputed_in_words(evaluation)])]
    if notes:
        yield "<ul class='notes'>" + "".join(f"<li>{escape(note)}</li>" for note in notes) + "</ul>"
    if scores is not None:
        yield section("Confusion matrix", _matrix(scores), "Rows are true digits, columns predicted ones. Follow a "
                       "number to the images behind it.")  # fmt: skip
        rows = ((name, [percent(each.precision), percent(each.recall), percent(each.f1), f"{each.support:,}"])
                for name, each in scores.report_rows())  # fmt: skip
        yield section("Classification report",
                       table("classes", ("Digit", "Precision", "Recall", "F1", "Support"), rows))  # fmt: skip
        yield section("Errors, the surest first", _figures(examples.errors(), names),
                       "Each with its label, the digit it was taken for, and how sure the model was. What is surely "
                       "wrong is often a wrong label.")  # fmt: skip
    if report.comparison is not None:
        yield section("Beside another model", _comparison(report.comparison))
    if scores is not None:
        yield section("Reliability", chart(pictures.reliability(scores), "Reliability diagram"),
                       f"How often answers of each confidence are right; on the line, confidence can be taken at its "
                       f"word. Pale bars stand for fewer than {FEW_ANSWERS} answers.")  # fmt: skip
    if report.history:
        drawn = [chart(pictures.curves(report.history, [name]), f"{name.capitalize()} over the epochs")
                 for name in ("loss", "accuracy")]  # fmt: skip
        yield section("Training", f"<div class='charts'>{''.join(drawn)}</div>", f"The run {escape(report.run)}.")
    yield section("Sample predictions", _figures(examples.sample, names), "Drawn at random.")
    yield section("The data", _data(report))
    if scores is not None:
        yield section("Images behind the matrix", _cells(report, scores))
    card = report.card
    size = size_in_words(card.parameters, card.multiply_adds)
    about = [("Name", card.name), ("Network", card.network), ("Size", size), ("Made", card.created),
             ("By", card.command)]  # fmt: skip
    about += [("Data", f"{data['name']} ({data['licence']}): {data['used']}") for data in card.data]
    yield section("The model", table("card", (), ((name, [escape(str(text))]) for name, text in about)))


def _cards(scores: Scores) -> str:
    figures = [(each.title, each.text, each.explanation) for each in metrics(scores)]
    figures.append(("Macro F1", percent(scores.macro_average().f1), _MACRO_F1))
    cards = "".join(
        f"<div title='{escape(explanation)}'><dt>{title}</dt><dd>{text}</dd></div>"
        for title, text, explanation in figures
    )
    return f"<dl class='cards'>{cards}</dl>"


def _matrix(scores: Scores) -> str:
    names = scores.alphabet.labels
    places = range(len(names))
    rows = ((name, [_cell(scores, label, answer) for answer in places]) for label, name in enumerate(names))
    return table("matrix", ["", *map(escape, names)], rows)


def _cell(scores: Scores, label: int, answer: int) -> str:
    count = int(scores.confusion[label, answer])
    if not count:
        return "<td class='none'>·</td>"
    kind, root = ("right", 2) if label == answer else ("wrong", 3)
    # The roots make few errors among a thousand images visible.
    shade = round(100 * (count / scores.confusion[label].sum()) ** (1 / root))
    tip = escape(cell_in_words(scores, label, answer))
    return (
        f"<td class='{kind}{' strong' if shade > 55 else ''}' style='--shade:{shade}%' title='{tip}'>"
        f"<a href='#cell-{label}-{answer}'>{count:,}</a></td>"
    )


def _cells(report: Report, scores: Scores) -> str:
    return "".join(
        f"<h3 id='cell-{label}-{answer}'>{escape(cell_title(scores, label, answer, _OF_A_CELL))}</h3>"
        f"{_figures(examples[:_OF_A_CELL], scores.alphabet.labels)}"
        for label, row in enumerate(report.evaluation.examples.cells)
        for answer, examples in enumerate(row)
        if examples
    )


def _figures(examples: Sequence[Example], names: Sequence[str]) -> str:
    return f"<div class='digits'>{''.join(_figure(each, names) for each in examples)}</div>" if examples else _NONE


def _figure(example: Example, names: Sequence[str]) -> str:
    title = escape(example_title(example, names))
    image = _image(255 - example.image, escape(example_in_words(example, names)))
    return (
        f"<figure{' class=wrong' if example.is_error else ''}>{image}"
        f"<figcaption><b>{title}</b><br><small>{percent(example.confidence, 1)}</small></figcaption></figure>"
    )


def _image(pixels: Images, text: str) -> str:
    height, width = pixels.shape
    data = base64.b64encode(pictures.image_png(pixels)).decode("ascii")
    size = f'width="{2 * width}" height="{2 * height}"'
    return f'<img src="data:image/png;base64,{data}" {size} alt="{text}" title="{text}">'


def _comparison(found: Comparison) -> str:
    names = found.first.alphabet.labels
    counts = (("first right", (found.both_right, found.new)), ("first wrong", (found.fixed, found.both_wrong)))
    rows = ((name, [f"{count:,}" for count in row]) for name, row in counts)
    return (
        "".join(f"<p>{escape(line)}.</p>" for line in comparison_lines(found))
        + table("pair", ("", "second right", "second wrong"), rows)
        + f"<h3>Errors of the first that the second has not</h3>{_figures(found.fixed_errors, names)}"
        f"<h3>Errors of the second that the first has not</h3>{_figures(found.new_errors, names)}"
    )


def _data(report: Report) -> str:
    summary, evaluation = report.summary, report.evaluation
    names, parts = evaluation.alphabet.labels, []
    if summary.data.labels is not None:
        title = "Images of each digit"
        means = (_image(255 - mean, f"Mean {escape(name)}") for name, mean in zip(names, summary.means, strict=True))
        parts.append(f"<div class='charts'>{chart(pictures.histogram(summary.counts, names, title), title)}"
                     f"<div class='chart'><h3>The mean image of each digit</h3><div class='means'>{''.join(means)}"
                     f"</div></div></div>")  # fmt: skip
    elif evaluation.answers is not None:
        answers = np.bincount(evaluation.answers.predicted, minlength=len(names))
        parts.append(chart(pictures.histogram(answers, names, "Answers"), "Answers"))
    parts.append(f"<h3>A look at it</h3>{_image(summary.sheet, 'Contact sheet')}")
    if summary.duplicates:
        conflicts = sum(has_conflicting_labels(summary.data, group) for group in summary.duplicates)
        shown = "".join(_twins(report, group) for group in summary.duplicates[:_GROUPS])
        parts.append(f"<h3>There more than once</h3><p>{len(summary.duplicates):,} images, {conflicts:,} of them "
                     f"with different labels.</p><div class='digits'>{shown}</div>")  # fmt: skip
    return "".join(parts)


def _twins(report: Report, group: tuple[int, ...]) -> str:
    data, names = report.summary.data, report.evaluation.alphabet.labels
    labels = [] if data.labels is None else sorted(set(data.labels[list(group)].tolist()))
    title = f"<b>{escape('/'.join(names[label] for label in labels))}</b> <small>{len(group)} times</small>"
    return f"<figure>{_image(255 - data.images[group[0]], 'The image')}<figcaption>{title}</figcaption></figure>"
