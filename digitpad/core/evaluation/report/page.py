"""The report's page: HTML with all its pictures inside. It loads nothing, runs no script, follows light and dark."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad import __version__
from digitpad.core.data.dataset import Images
from digitpad.core.data.summary import disagree
from digitpad.core.evaluation.compare import Comparison, p_in_words
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.report import svg
from digitpad.core.evaluation.report.pictures import png
from digitpad.core.evaluation.report.style import STYLE
from digitpad.core.evaluation.scores import Average, ClassScore, Scores
from digitpad.core.inference.prediction import CLASSES

if TYPE_CHECKING:
    from digitpad.core.evaluation.report.report import Report

_OF_A_CELL: Final = 12  # images that a cell of the matrix leads to: 90 cells stay well below 3 MB
_GROUPS: Final = 8  # of the same image


def page(report: Report) -> str:
    """Return the page."""
    evaluation = report.evaluation
    title = f"{evaluation.model} on {evaluation.data}"
    body = "\n".join(_sections(report))
    return f"""<!DOCTYPE html>
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
<p>on <b>{escape(evaluation.data)}</b>, {evaluation.images:,} images · {datetime.now(UTC):%d %B %Y}</p>
</header>
<main>
{body}
</main>
<footer>Made by Digitpad {escape(__version__)}. The figures are also in <code>report.json</code> beside it.</footer>
</body>
</html>
"""


def _sections(report: Report) -> Iterator[str]:
    evaluation, scores, gallery = report.evaluation, report.evaluation.scores, report.evaluation.gallery
    if scores is not None:
        yield _cards(scores)
    if evaluation.notes:
        yield "<ul class='notes'>" + "".join(f"<li>{escape(note)}</li>" for note in evaluation.notes) + "</ul>"
    if scores is not None:
        yield _section("Confusion matrix", _matrix(scores), "Rows are true digits, columns predicted ones. Follow a "
                       "number to the images behind it.")  # fmt: skip
        yield _section("Classification report", _class_table(scores))
        yield _section("Errors, the surest first", _figures(gallery.errors()) or "<p>There are none.</p>",
                       "Each with the digit it is said to be, the digit it was taken for, and how sure the model "
                       "was. What is surely wrong is often a wrong label.")  # fmt: skip
    if report.comparison is not None:
        yield _section("Beside another model", _comparison(report.comparison))
    if scores is not None:
        yield _section("Reliability", f"<div class='chart'>{svg.reliability(scores)}</div>",
                       f"How often answers of each confidence are right; on the line, confidence can be taken at its "
                       f"word. Pale bars stand for fewer than {svg.FEW} answers. Expected calibration error "
                       f"{scores.calibration_error:.2%}.")  # fmt: skip
    if report.history:
        charts = "".join(f"<div class='chart'><h3>{name.capitalize()}</h3>{svg.curve(report.history, name)}</div>"
                         for name in ("loss", "accuracy"))  # fmt: skip
        key = "<p class='key'><span class='training'>training</span> <span class='validation'>validation</span></p>"
        yield _section("Training", f"<div class='charts'>{charts}</div>{key}", f"The run {escape(report.run)}.")
    yield _section("Sample predictions", _figures(gallery.sample), "Drawn by lot.")
    yield _section("The data", _data(report))
    if scores is not None:
        yield _section("Images behind the matrix", _cells(report))
    yield _section("The model", _card(report))


def _section(title: str, content: str, text: str = "") -> str:
    return f"<section>\n<h2>{title}</h2>\n{f'<p>{text}</p>' if text else ''}{content}\n</section>"


def _cards(scores: Scores) -> str:
    figures = (
        ("Accuracy", f"{scores.accuracy:.2%}"), ("Errors", f"{scores.errors:,}"), ("Loss", f"{scores.loss:.4f}"),
        ("Top-2 accuracy", f"{scores.top2:.2%}"), ("Calibration error", f"{scores.calibration_error:.2%}"),
        ("Macro F1", f"{scores.macro_average().f1:.2%}"),
    )  # fmt: skip
    return (
        "<dl class='cards'>"
        + "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in figures)
        + "</dl>"
    )


def _matrix(scores: Scores) -> str:
    head = "".join(f"<th scope='col'>{digit}</th>" for digit in range(CLASSES))
    rows = []
    for label, counts in enumerate(scores.confusion.tolist()):
        support = max(sum(counts), 1)
        cells = "".join(_cell(label, answer, count, count / support) for answer, count in enumerate(counts))
        rows.append(f"<tr><th scope='row'>{label}</th>{cells}</tr>")
    return (
        f"<div class='scroll'><table class='matrix'><caption>predicted digit</caption><thead><tr><td></td>{head}</tr>"
        f"</thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cell(label: int, answer: int, count: int, share: float) -> str:
    if not count:
        return "<td class='none'>·</td>"
    kind = "right" if label == answer else "wrong"
    # The roots make few errors among a thousand images visible.
    shade = round(100 * share ** (1 / 2 if kind == "right" else 1 / 3))
    tip = f"{share:.2%} of the {label}s were taken for {answer}"
    strong = " strong" if shade > 55 else ""
    link = f"<a href='#cell-{label}-{answer}'>{count:,}</a>"
    return f"<td class='{kind}{strong}' style='--shade:{shade}%' title='{tip}'>{link}</td>"


def _class_table(scores: Scores) -> str:
    rows: list[tuple[str, ClassScore | Average]] = [(str(each.digit), each) for each in scores.per_class()]
    averages = [("macro average", scores.macro_average()), ("weighted average", scores.weighted_average())]
    cells = "".join(
        f"<tr{' class=average' if len(name) > 1 else ''}><th scope='row'>{name}</th><td>{each.precision:.2%}</td>"
        f"<td>{each.recall:.2%}</td><td>{each.f1:.2%}</td><td>{each.support:,}</td></tr>"
        for name, each in [*rows, *averages]
    )
    head = "".join(f"<th scope='col'>{name}</th>" for name in ("Digit", "Precision", "Recall", "F1", "Support"))
    return (
        f"<div class='scroll'><table class='classes'><thead><tr>{head}</tr></thead><tbody>{cells}</tbody></table></div>"
    )


def _figures(examples: Sequence[Example]) -> str:
    return f"<div class='digits'>{''.join(map(_figure, examples))}</div>" if examples else ""


def _figure(example: Example) -> str:
    if example.label is None or example.is_right:
        text = f"<b>{example.predicted}</b>"
        said = f"read as {example.predicted}"
    else:
        text = f"<b>{example.label}</b> <i>as {example.predicted}</i>"
        said = f"a {example.label} read as {example.predicted}"
    wrong = " class='wrong'" if example.label is not None and not example.is_right else ""
    return (
        f"<figure{wrong}>{_image(255 - example.image, f'Number {example.index}, {said}')}"
        f"<figcaption>{text}<br><small>{example.confidence:.1%}</small></figcaption></figure>"
    )


def _image(pixels: Images, text: str) -> str:
    height, width = pixels.shape
    data = base64.b64encode(png(pixels)).decode("ascii")
    size = f'width="{2 * width}" height="{2 * height}"'
    return f'<img src="data:image/png;base64,{data}" {size} alt="{text}" title="{text}">'


def _comparison(found: Comparison) -> str:
    first, second = found.first.scores, found.second.scores
    assert first is not None
    assert second is not None
    counts = (("first right", found.both_right, found.new), ("first wrong", found.fixed, found.both_wrong))
    rows = "".join(
        f"<tr><th scope='row'>{name}</th><td>{right:,}</td><td>{wrong:,}</td></tr>" for name, right, wrong in counts
    )
    head = "<tr><td></td><th scope='col'>second right</th><th scope='col'>second wrong</th></tr>"
    none = "<p>There are none.</p>"
    return (
        f"<p>The second, <b>{escape(found.second.model)}</b>, has an accuracy of {second.accuracy:.2%} "
        f"({second.errors:,} errors), the first, <b>{escape(found.first.model)}</b>, one of {first.accuracy:.2%} "
        f"({first.errors:,}). McNemar's exact test: {escape(p_in_words(found.p_value))}.</p>"
        f"<div class='scroll'><table class='pair'><thead>{head}</thead><tbody>{rows}</tbody></table></div>"
        f"<h3>Errors of the first that the second has not</h3>{_figures(found.fixed_errors) or none}"
        f"<h3>Errors of the second that the first has not</h3>{_figures(found.new_errors) or none}"
    )


def _data(report: Report) -> str:
    survey = report.survey
    parts = []
    if survey.data.labels is not None:
        parts.append(f"<div class='charts'><div class='chart'><h3>Images of each digit</h3>"
                     f"{svg.histogram(survey.counts.tolist(), 'Digit')}</div><div class='chart'><h3>The mean image of "
                     f"each digit</h3><div class='means'>{_means(survey.means)}</div></div></div>")  # fmt: skip
    elif report.evaluation.answers is not None:
        counts = np.bincount(report.evaluation.answers.predicted, minlength=CLASSES).tolist()
        parts.append(f"<div class='chart'><h3>Answers</h3>{svg.histogram(counts, 'Predicted digit')}</div>")
    parts.append(f"<h3>A look at it</h3>{_image(survey.sheet, 'Contact sheet')}")
    if survey.duplicates:
        of_two_minds = sum(disagree(survey.data, group) for group in survey.duplicates)
        shown = "".join(f"<figure>{_image(255 - survey.data.images[group[0]], 'The image')}<figcaption>"
                        f"{_group(report, group)}</figcaption></figure>"
                        for group in survey.duplicates[:_GROUPS])  # fmt: skip
        parts.append(f"<h3>There more than once</h3><p>{len(survey.duplicates):,} images, {of_two_minds:,} of them "
                     f"with different labels.</p><div class='digits'>{shown}</div>")  # fmt: skip
    return "".join(parts)


def _means(means: Images) -> str:
    return "".join(_image(255 - mean, f"Mean {digit}") for digit, mean in enumerate(means))


def _group(report: Report, group: tuple[int, ...]) -> str:
    labels = report.survey.data.labels
    digits = "" if labels is None else f"<b>{'/'.join(map(str, sorted(set(labels[list(group)].tolist()))))}</b> "
    return f"{digits}<small>{len(group)} times</small>"


def _cells(report: Report) -> str:
    scores, parts = report.evaluation.scores, []
    assert scores is not None
    for label, row in enumerate(report.evaluation.gallery.cells):
        for answer, examples in enumerate(row):
            if not examples:
                continue
            count = int(scores.confusion[label, answer])
            which = "the least sure" if label == answer else "the surest"
            some = f", {which} {_OF_A_CELL} of {count:,}" if count > _OF_A_CELL else ""
            what = f"{label} read as {answer}{some}"
            parts.append(f"<h3 id='cell-{label}-{answer}'>{what}</h3>{_figures(examples[:_OF_A_CELL])}")
    return "".join(parts)


def _card(report: Report) -> str:
    card = report.card
    rows = [("Name", card.name), ("Network", card.network), ("Parameters", f"{card.parameters:,}"),
            ("Made", card.created), ("By", card.command)]  # fmt: skip
    rows += [("Data", f"{data['name']} ({data['licence']}): {data['used']}") for data in card.data]
    cells = "".join(f"<tr><th scope='row'>{name}</th><td>{escape(str(text))}</td></tr>" for name, text in rows)
    return f"<div class='scroll'><table class='card'><tbody>{cells}</tbody></table></div>"
