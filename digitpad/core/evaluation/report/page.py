"""The report's page: HTML with all its pictures inside. It loads nothing, runs no script, follows light and dark."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import escape
from typing import Final

import numpy as np

from digitpad import __version__
from digitpad.core.data.dataset import Images
from digitpad.core.data.summary import disagree
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.describe import cell_in_words, cell_title, comparison_lines, metrics, percent, printable
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.report import charts
from digitpad.core.evaluation.report.charts import svg
from digitpad.core.evaluation.report.data import Report
from digitpad.core.evaluation.report.pictures import png
from digitpad.core.evaluation.report.style import STYLE
from digitpad.core.evaluation.scores import FEW_ANSWERS, Average, Scores

_OF_A_CELL: Final = 12  # images that a cell of the matrix leads to: 90 cells stay well below 3 MB
_GROUPS: Final = 8  # of the same image
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)  # fmt: skip - in English, whatever the locale of who writes it


def page(report: Report) -> str:
    """Return the page."""
    evaluation, now = report.evaluation, datetime.now(UTC)
    title = f"{evaluation.model} on {evaluation.data}"
    body = "\n".join(_sections(report))
    return printable(f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)} · Digitpad</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<p class="kind">Evaluation report</p>
<h1>{escape(evaluation.model)}</h1>
<p>on <b>{escape(evaluation.data)}</b>, {evaluation.images:,} images · {now.day} {_MONTHS[now.month - 1]} {now.year}</p>
</header>
<main>
{body}
</main>
<footer>Made by Digitpad {escape(__version__)}. The figures are also in <code>report.json</code> beside it.</footer>
</body>
</html>
""")


def _sections(report: Report) -> Iterator[str]:
    evaluation, scores, examples = report.evaluation, report.evaluation.scores, report.evaluation.examples
    names = evaluation.alphabet.labels
    if scores is not None:
        yield _cards(scores)
    if evaluation.notes:
        yield "<ul class='notes'>" + "".join(f"<li>{escape(note)}</li>" for note in evaluation.notes) + "</ul>"
    if scores is not None:
        yield _section("Confusion matrix", _matrix(scores), "Rows are true digits, columns predicted ones. Follow a "
                       "number to the images behind it.")  # fmt: skip
        yield _section("Classification report", _class_table(scores))
        yield _section("Errors, the surest first", _figures(examples.errors(), names) or "<p>There are none.</p>",
                       "Each with the digit it is said to be, the digit it was taken for, and how sure the model "
                       "was. What is surely wrong is often a wrong label.")  # fmt: skip
    if report.comparison is not None:
        yield _section("Beside another model", _comparison(report.comparison))
    if scores is not None:
        yield _section("Reliability", _chart(svg(charts.reliability(scores), "Reliability diagram")),
                       f"How often answers of each confidence are right; on the line, confidence can be taken at its "
                       f"word. Pale bars stand for fewer than {FEW_ANSWERS} answers.")  # fmt: skip
    if report.history:
        drawn = [svg(charts.curves(report.history, [name]), f"{name.capitalize()} over the epochs")
                 for name in ("loss", "accuracy")]  # fmt: skip
        yield _section("Training", f"<div class='charts'>{''.join(map(_chart, drawn))}</div>",
                       f"The run {escape(report.run)}.")  # fmt: skip
    yield _section("Sample predictions", _figures(examples.sample, names), "Drawn at random.")
    yield _section("The data", _data(report))
    if scores is not None:
        yield _section("Images behind the matrix", _cells(report, scores))
    yield _section("The model", _card(report))


def _section(title: str, content: str, text: str = "") -> str:
    return f"<section>\n<h2>{title}</h2>\n{f'<p>{text}</p>' if text else ''}{content}\n</section>"


def _chart(drawn: str) -> str:
    return f"<div class='chart'>{drawn}</div>"


def _cards(scores: Scores) -> str:
    figures = [(each.title, each.text) for each in metrics(scores)]
    figures.append(("Macro F1", percent(scores.macro_average().f1)))
    cards = "".join(f"<div><dt>{title}</dt><dd>{text}</dd></div>" for title, text in figures)
    return f"<dl class='cards'>{cards}</dl>"


def _table(kind: str, head: str, rows: str, caption: str = "") -> str:
    head = f"<thead><tr>{head}</tr></thead>" if head else ""
    return f"<div class='scroll'><table class='{kind}'>{caption}{head}<tbody>{rows}</tbody></table></div>"


def _matrix(scores: Scores) -> str:
    names = [escape(name) for name in scores.alphabet.labels]
    rows = []
    for label, row in enumerate(scores.confusion.tolist()):
        cells = "".join(_cell(scores, label, answer) for answer in range(len(row)))
        rows.append(f"<tr><th scope='row'>{names[label]}</th>{cells}</tr>")
    head = "<td></td>" + "".join(f"<th scope='col'>{name}</th>" for name in names)
    return _table("matrix", head, "".join(rows), "<caption>predicted digit</caption>")


def _cell(scores: Scores, label: int, answer: int) -> str:
    count = int(scores.confusion[label, answer])
    if not count:
        return "<td class='none'>·</td>"
    kind = "right" if label == answer else "wrong"
    # The roots make few errors among a thousand images visible.
    shade = round(100 * (count / scores.confusion[label].sum()) ** (1 / 2 if kind == "right" else 1 / 3))
    strong = " strong" if shade > 55 else ""
    link = f"<a href='#cell-{label}-{answer}'>{count:,}</a>"
    tip = escape(cell_in_words(scores, label, answer))
    return f"<td class='{kind}{strong}' style='--shade:{shade}%' title='{tip}'>{link}</td>"


def _class_table(scores: Scores) -> str:
    rows = "".join(
        f"<tr{' class=average' if isinstance(each, Average) else ''}><th scope='row'>{escape(name)}</th>"
        f"<td>{percent(each.precision)}</td><td>{percent(each.recall)}</td><td>{percent(each.f1)}</td>"
        f"<td>{each.support:,}</td></tr>"
        for name, each in scores.report_rows()
    )
    head = "".join(f"<th scope='col'>{name}</th>" for name in ("Digit", "Precision", "Recall", "F1", "Support"))
    return _table("classes", head, rows)


def _figures(examples: Sequence[Example], names: Sequence[str]) -> str:
    return f"<div class='digits'>{''.join(_figure(each, names) for each in examples)}</div>" if examples else ""


def _figure(example: Example, names: Sequence[str]) -> str:
    predicted = escape(names[example.predicted])
    text, said = f"<b>{predicted}</b>", f"read as {predicted}"
    if example.is_error:
        label = escape(names[example.label or 0])
        text, said = f"<b>{label}</b> <i>as {predicted}</i>", f"a {label} read as {predicted}"
    wrong = " class='wrong'" if example.is_error else ""
    return (
        f"<figure{wrong}>{_image(255 - example.image, f'Number {example.index}, {said}')}"
        f"<figcaption>{text}<br><small>{percent(example.confidence, 1)}</small></figcaption></figure>"
    )


def _image(pixels: Images, text: str) -> str:
    height, width = pixels.shape
    data = base64.b64encode(png(pixels)).decode("ascii")
    size = f'width="{2 * width}" height="{2 * height}"'
    return f'<img src="data:image/png;base64,{data}" {size} alt="{text}" title="{text}">'


def _comparison(found: Comparison) -> str:
    counts = (("first right", found.both_right, found.new), ("first wrong", found.fixed, found.both_wrong))
    rows = "".join(
        f"<tr><th scope='row'>{name}</th><td>{right:,}</td><td>{wrong:,}</td></tr>" for name, right, wrong in counts
    )
    head = "<td></td><th scope='col'>second right</th><th scope='col'>second wrong</th>"
    none, names = "<p>There are none.</p>", found.first.alphabet.labels
    return (
        "".join(f"<p>{escape(line)}.</p>" for line in comparison_lines(found))
        + _table("pair", head, rows)
        + f"<h3>Errors of the first that the second has not</h3>{_figures(found.fixed_errors, names) or none}"
        f"<h3>Errors of the second that the first has not</h3>{_figures(found.new_errors, names) or none}"
    )


def _data(report: Report) -> str:
    survey, evaluation = report.survey, report.evaluation
    names, parts = evaluation.alphabet.labels, []
    if survey.data.labels is not None:
        counts = svg(charts.histogram(survey.counts.tolist(), names, "Images of each digit"), "Images of each digit")
        means = "".join(
            _image(255 - mean, f"Mean {escape(name)}") for name, mean in zip(names, survey.means, strict=True)
        )
        parts.append(f"<div class='charts'>{_chart(counts)}<div class='chart'><h3>The mean image of each digit</h3>"
                     f"<div class='means'>{means}</div></div></div>")  # fmt: skip
    elif evaluation.answers is not None:
        answers = np.bincount(evaluation.answers.predicted, minlength=len(names)).tolist()
        parts.append(_chart(svg(charts.histogram(answers, names, "Answers"), "Answers")))
    parts.append(f"<h3>A look at it</h3>{_image(survey.sheet, 'Contact sheet')}")
    if survey.duplicates:
        conflicts = sum(disagree(survey.data, group) for group in survey.duplicates)
        shown = "".join(f"<figure>{_image(255 - survey.data.images[group[0]], 'The image')}<figcaption>"
                        f"{_group(report, group)}</figcaption></figure>"
                        for group in survey.duplicates[:_GROUPS])  # fmt: skip
        parts.append(f"<h3>There more than once</h3><p>{len(survey.duplicates):,} images, {conflicts:,} of them "
                     f"with different labels.</p><div class='digits'>{shown}</div>")  # fmt: skip
    return "".join(parts)


def _group(report: Report, group: tuple[int, ...]) -> str:
    labels, names = report.survey.data.labels, report.evaluation.alphabet.labels
    said = [] if labels is None else [escape(names[label]) for label in sorted(set(labels[list(group)].tolist()))]
    title = f"<b>{'/'.join(said)}</b> " if said else ""
    return f"{title}<small>{len(group)} times</small>"


def _cells(report: Report, scores: Scores) -> str:
    return "".join(
        f"<h3 id='cell-{label}-{answer}'>{escape(cell_title(scores, label, answer, _OF_A_CELL))}</h3>"
        f"{_figures(examples[:_OF_A_CELL], scores.alphabet.labels)}"
        for label, row in enumerate(report.evaluation.examples.cells)
        for answer, examples in enumerate(row)
        if examples
    )


def _card(report: Report) -> str:
    card = report.card
    rows = [("Name", card.name), ("Network", card.network), ("Parameters", f"{card.parameters:,}"),
            ("Made", card.created), ("By", card.command)]  # fmt: skip
    rows += [("Data", f"{data['name']} ({data['licence']}): {data['used']}") for data in card.data]
    return _table("card", "", "".join(f"<tr><th scope='row'>{name}</th><td>{escape(str(text))}</td></tr>"
                                      for name, text in rows))  # fmt: skip
