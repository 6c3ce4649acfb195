"""What is said of a drawing and its labels, in the user's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, percent

_ORIGINS: Final = {
    Origin.CORRECTION: QT_TRANSLATE_NOOP("DrawingWords", "Labelled in the Draw tab"),
    Origin.PRACTICE: QT_TRANSLATE_NOOP("DrawingWords", "Drawn for practice"),
    Origin.IMPORT: QT_TRANSLATE_NOOP("DrawingWords", "Imported from a file"),
}


def label_words(label: int | None) -> str:
    """Return what a label is called."""
    return QCoreApplication.translate("DrawingWords", "no digit") if label is None else str(label)


def time_words(seconds: float) -> str:
    """Return a time, in seconds since 1970, as the user's country writes it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def drawing_in_words(drawing: Drawing) -> str:
    """Return all that is known of ``drawing``, a line each."""
    translate = QCoreApplication.translate
    lines = [translate("DrawingWords", "Meant: {label}").format(label=label_words(drawing.label))]
    if (answer := drawing.answer) is not None:
        words = (
            translate("DrawingWords", "Read wrongly as {said}, {sure}, by {model}")
            if drawing.is_misread
            else translate("DrawingWords", "Read as {said}, {sure}, by {model}")
        )
        sure = percent(answer.confidence)
        lines.append(words.format(said=label_words(drawing.said), sure=sure, model=answer.model))
    lines.append(translate("DrawingWords", _ORIGINS[drawing.origin]))
    lines.append(time_words(drawing.drawn))
    if not drawing.teaches:
        lines.append(translate("DrawingWords", "Does not teach"))
    return "\n".join(lines)
