"""Put an evaluation into words: for the terminal, the window and the report alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.examples import PER_CELL, Example
from digitpad.core.evaluation.scores import Bin, Scores


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure of an evaluation.

    Attributes:
        name: for programs.
        title: for people.
        tip: what it says.
        text: its value, or a dash.
    """

    name: str
    title: str
    tip: str
    text: str


def metrics(scores: Scores | None) -> tuple[Metric, ...]:
    """Return the figures of ``scores``; without any, dashes in their places."""

    def text(name: str) -> str:
        if scores is None:
            return "–"
        value = getattr(scores, name)
        return f"{value:,}" if name == "errors" else f"{value:.4f}" if name == "loss" else percent(value)

    known = (
        ("accuracy", "accuracy", "Accuracy", "The share of the images that is read rightly"),
        ("errors", "errors", "Errors", "How many images are read wrongly"),
        ("loss", "loss", "Loss", "Mean cross-entropy: how surprised the model is by the labels; 0 is best"),
        ("top2", "top2", "Top-2 accuracy", "The share whose label is among the two most probable classes"),
        ("calibration", "calibration_error", "Calibration error", "How far confidence is from being right, on average"),
    )
    return tuple(Metric(name, title, tip, text(attribute)) for name, attribute, title, tip in known)


def percent(share: float | None, decimals: int = 2) -> str:
    """Return a share in percent; a dash where there is nothing to be said."""
    return "–" if share is None else f"{share * 100:.{decimals}f} %"


def comparison_lines(found: Comparison) -> list[str]:
    """Return a line on each model, one on what they have in common and what not, and one on the test."""
    lines = []
    for side in (found.first, found.second):
        assert side.scores is not None
        lines.append(f"{side.model}: accuracy {percent(side.scores.accuracy)}, {side.scores.errors:,} errors")
    return [
        *lines,
        f"both right: {found.both_right:,}; both wrong: {found.both_wrong:,}; only the second right: {found.fixed:,}; "
        f"only the first right: {found.new:,}",
        f"McNemar's exact test: {p_in_words(found.p_value)}",
    ]


def p_in_words(p_value: float) -> str:
    """Return a p-value with what it says."""
    if p_value >= 0.05:
        return f"p = {p_value:.3f}: the difference may well be chance"
    return f"p {'< 0.0001' if p_value < 0.0001 else f'= {p_value:.2g}'}: hardly chance"


def cell_in_words(scores: Scores, label: int, answer: int) -> str:
    """Return what a cell of the confusion matrix says."""
    names = scores.alphabet.labels
    count, support = int(scores.confusion[label, answer]), int(scores.confusion[label].sum())
    share = f", {percent(count / support)} of the {names[label]}s" if support else ""
    return f"{names[label]} read as {names[answer]}: {count:,} image{'' if count == 1 else 's'}{share}"


def cell_title(scores: Scores, label: int, answer: int, most: int = PER_CELL) -> str:
    """Return the title of a cell's images, of which ``most`` are shown at the most."""
    names, count = scores.alphabet.labels, int(scores.confusion[label, answer])
    some = f", the {'least sure' if label == answer else 'surest'} {most} of {count:,}" if count > most else ""
    return f"{names[label]} read as {names[answer]}{some}"


def example_title(example: Example, names: Sequence[str]) -> str:
    """Return the label of an image, and the prediction if it is another; ``names`` are those of the classes."""
    shown = [names[each] for each in (example.label, example.predicted) if each is not None]
    return " as ".join(shown if example.is_error else shown[:1])


def example_in_words(example: Example, names: Sequence[str], mark: str = "") -> str:
    """Return all that is known of an image; ``mark`` is what the user has marked it as, or nothing."""
    parts = [f"Image {example.index:,}"]
    if example.label is not None:
        parts.append(f"said to be a {names[example.label]}")
    if example.predicted is not None:
        parts.append(f"read as {names[example.predicted]} ({percent(example.confidence, 1)})")
    return ", ".join(part for part in (*parts, example.remark, mark) if part)


def bin_in_words(each: Bin) -> str:
    """Return what a bar of the reliability diagram says."""
    return (
        f"confidence {each.low * 100:.0f} to {each.high * 100:.0f} %: {each.count:,} answers, "
        f"{each.accuracy * 100:.0f} % right"
    )


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
