"""Words and numbers in the user's language: what the core says, and figures as the user's country writes them."""

from __future__ import annotations

from string import Formatter
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from digitpad.core.sentences import Sentence

_translate: Final = QCoreApplication.translate  # of words that stand elsewhere


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text``, which stands in the catalogues under ``context``: Qt's own mark, with its type."""
    return text


def translated(text: str) -> str:
    """Return ``text`` in the user's language if it is a `Sentence` of the core, else as it is; for any thread."""
    if not isinstance(text, Sentence):
        return text
    template = _translate(text.context, text.template)
    values = {name: translated(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return _LocalFormatter().vformat(template, (), values)


def words_of(error: BaseException) -> str:
    """Return what ``error`` says, in the user's language."""
    return translated(error.args[0] if len(error.args) == 1 and isinstance(error.args[0], str) else str(error))


def number(value: float, decimals: int = 0) -> str:
    """Return ``value`` with so many ``decimals``, as the user's country writes it: “1,234.5” or “1.234,5”."""
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float, decimals: int = 0) -> str:
    """Return ``share``, 0 to 1, as “99.5 %”."""
    pattern = QCoreApplication.translate(
        "Numbers", "{number} %", "a share, with the space that is usual before the sign"
    )
    return pattern.format(number=number(share * 100, decimals))


class _LocalFormatter(Formatter):
    """Formats as `str.format`, but numbers with the separators of the user's country."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        if isinstance(value, bool) or not isinstance(value, int | float):
            return text
        locale = QLocale()
        return text.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
