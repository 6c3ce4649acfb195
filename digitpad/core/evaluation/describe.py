"""Put an evaluation into words: for the terminal, the window and the report alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.examples import PER_CELL, Example
from digitpad.core.evaluation.scores import Bin, Scores
from digitpad.core.sentences import sentence

DASH: Final = "–"


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure of an evaluation.

    Attributes:
        name: for programs.
        title: for people.
        explanation: what it says, in one sentence with the field's term.
        text: its value, or a dash.
    """

    name: str
    title: str
    explanation: str
    text: str


def metrics(scores: Scores | None) -> tuple[Metric, ...]:
    """Return the figures of ``scores``; without any, dashes in their places."""
    known = (
        (
            "accuracy",
            sentence("Evaluation", "Read right (accuracy)"),
            sentence("Evaluation", "Of 100 images the model reads so many right: accuracy."),
            DASH if scores is None else percent(scores.accuracy),
        ),
        (
            "errors",
            sentence("Evaluation", "Errors"),
            sentence("Evaluation", "So many images are read as another digit than their label says: errors."),
            DASH if scores is None else sentence("Evaluation", "{count:,}", count=scores.errors),
        ),
        (
            "loss",
            sentence("Evaluation", "Surprise (loss)"),
            sentence(
                "Evaluation",
                "How much the right answers surprise the model on average; 0 is not at all: loss, or cross-entropy.",
            ),
            DASH if scores is None else sentence("Evaluation", "{loss:.4f}", loss=scores.loss),
        ),
        (
            "top2",
            sentence("Evaluation", "In two guesses (top-2)"),
            sentence(
                "Evaluation",
                "Of 100 images the right digit is so often the model’s first or second guess: top-2 accuracy.",
            ),
            DASH if scores is None else percent(scores.top2),
        ),
        (
            "calibration",
            sentence("Evaluation", "Claims off by (calibration)"),
            sentence(
                "Evaluation",
                "Of answers that claim to be 90 % sure, 90 in 100 should be right; this is how far off such claims are "
                "on average: calibration error.",
            ),
            DASH if scores is None else percent(scores.calibration_error),
        ),
    )
    return tuple(Metric(*each) for each in known)


def percent(share: float | None, decimals: int = 2) -> str:
    """Return a share in percent; a dash where there is nothing to be said."""
    if share is None:
        return DASH
    return sentence("Evaluation", "{percent:.{decimals}f} %", percent=share * 100, decimals=decimals)


def disputed_in_words(evaluation: Evaluation) -> str:
    """Return the accuracy without the images whose labels are disputed; nothing if there are none."""
    without = evaluation.disputed
    if without is None:
        return ""
    return sentence(
        "Evaluation",
        "{disputed:,} of MNIST's test labels are disputed (readers did not uphold them); without these, the accuracy "
        "is {accuracy}, with {errors:,} errors",
        disputed=len(without.rows), accuracy=percent(without.accuracy), errors=without.errors,
    )  # fmt: skip


def comparison_lines(found: Comparison) -> list[str]:
    """Return a line on each model, one on what they have in common and what not, and one on the test."""
    lines: list[str] = []
    for side in (found.first, found.second):
        assert side.scores is not None
        accuracy, errors = percent(side.scores.accuracy), side.scores.errors
        lines.append(
            sentence("Evaluation", "{model}: accuracy {accuracy}, {errors:,} errors", model=side.model,
                     accuracy=accuracy, errors=errors)
        )  # fmt: skip
    return [
        *lines,
        sentence(
            "Evaluation",
            "both right: {both_right:,}; both wrong: {both_wrong:,}; only the second right: {fixed:,}; "
            "only the first right: {new:,}",
            both_right=found.both_right, both_wrong=found.both_wrong, fixed=found.fixed, new=found.new,
        ),
        sentence("Evaluation", "McNemar's exact test: {result}", result=p_in_words(found.p_value)),
    ]  # fmt: skip


def p_in_words(p_value: float) -> str:
    """Return a p-value with what it says."""
    if p_value >= 0.05:
        return sentence("Evaluation", "p = {p:.3f}: the difference may well be chance", p=p_value)
    if p_value < 0.0001:
        return sentence("Evaluation", "p < 0.0001: hardly chance")
    return sentence("Evaluation", "p = {p:.2g}: hardly chance", p=p_value)


def cell_in_words(scores: Scores, label: int, answer: int) -> str:
    """Return what a cell of the confusion matrix says."""
    names = scores.alphabet.labels
    count, support = int(scores.confusion[label, answer]), int(scores.confusion[label].sum())
    values = {"label": names[label], "answer": names[answer], "count": count}
    if count == 1:
        words = sentence("Evaluation", "{label} read as {answer}: {count:,} image", **values)
    else:
        words = sentence("Evaluation", "{label} read as {answer}: {count:,} images", **values)
    if not support:
        return words
    share = percent(count / support)
    return sentence("Evaluation", "{cell}, {share} of the {label}s", cell=words, share=share, label=names[label])


def matrix_in_words(scores: Scores, most: int = 3) -> str:
    """Return what the confusion matrix says in all: how many are right, and the ``most`` frequent confusions."""
    off = scores.confusion.copy()
    off[range(len(off)), range(len(off))] = 0
    cells = [divmod(int(at), len(off)) for at in off.ravel().argsort(kind="stable")[::-1][:most]]
    words = sentence(
        "Evaluation", "{right:,} of {images:,} images are read right",
        right=scores.images - scores.errors, images=scores.images,
    )  # fmt: skip
    return listed([words, *(cell_in_words(scores, *cell) for cell in cells if off[cell])])


def cell_title(scores: Scores, label: int, answer: int, most: int = PER_CELL) -> str:
    """Return the title of a cell's images, of which ``most`` are shown at the most."""
    names, count = scores.alphabet.labels, int(scores.confusion[label, answer])
    values = {"label": names[label], "answer": names[answer]}
    if count <= most:
        return sentence("Evaluation", "{label} read as {answer}", **values)
    if label == answer:
        return sentence("Evaluation", "{label} read as {answer}, the least sure {most} of {count:,}", **values,
                        most=most, count=count)  # fmt: skip
    return sentence("Evaluation", "{label} read as {answer}, the surest {most} of {count:,}", **values, most=most,
                    count=count)  # fmt: skip


def example_title(example: Example, names: Sequence[str]) -> str:
    """Return the label of an image, and the prediction if it is another; ``names`` are those of the classes."""
    if example.is_error:
        assert example.label is not None
        assert example.predicted is not None
        return sentence(
            "Evaluation", "{label} as {answer}", label=names[example.label], answer=names[example.predicted]
        )
    return next((names[each] for each in (example.label, example.predicted) if each is not None), "")


def example_in_words(example: Example, names: Sequence[str], mark: str = "") -> str:
    """Return all that is known of an image; ``mark`` is what the user has marked it as, or nothing."""
    parts: list[str] = [sentence("Evaluation", "Image {number:,}", number=example.index)]
    if example.label is not None:
        parts.append(sentence("Evaluation", "labelled {label}", label=names[example.label]))
    if example.predicted is not None:
        sure = percent(example.confidence, 1)
        parts.append(sentence("Evaluation", "read as {answer} ({sure})", answer=names[example.predicted], sure=sure))
    return listed([*parts, *(part for part in (example.remark, mark) if part)])


def listed(parts: Sequence[str]) -> str:
    """Return ``parts``, one or more, behind each other."""
    words = parts[0]
    for part in parts[1:]:
        words = sentence("Evaluation", "{before}, {after}", before=words, after=part)
    return words


def bin_in_words(each: Bin) -> str:
    """Return what a bar of the reliability diagram says."""
    return sentence(
        "Evaluation", "confidence {low:.0f} to {high:.0f} %: {count:,} answers, {right:.0f} % right",
        low=each.low * 100, high=each.high * 100, count=each.count, right=each.accuracy * 100,
    )  # fmt: skip


def printable(text: str) -> str:
    """Return ``text`` so that it can be shown and stored as UTF-8.

    In names of files, bytes that are no characters of the locale come as lone surrogates: they become characters
    where they are UTF-8, and escapes where they are not.
    """
    try:
        data = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # other surrogates, of which no file's name is made
        data = text.encode("utf-8", "backslashreplace")
    return data.decode("utf-8", "backslashreplace")
