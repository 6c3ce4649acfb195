"""Conventions in words, and the words by which one is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.models.conventions.convention import Answers, Convention, Values
from digitpad.core.models.conventions.framing import Framing
from digitpad.core.models.conventions.imported import FirstLook, Measured
from digitpad.core.models.conventions.picture_shape import picture_shape
from digitpad.core.sentences import sentence

STANDARDISED: Final = (-0.1307 / 0.3081, (1 - 0.1307) / 0.3081)
"""Paper and ink of MNIST's images less their mean, divided by their standard deviation."""

USUAL_SIZE: Final = 28

_SEVERAL: Final = re.compile(r"[\s,]+")
_RANGE: Final = re.compile(r"(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user asks of a convention; None where the probe is to find it.

    Attributes:
        ends: the values between which pixels lie, the smaller first.
        is_dark: whether ink is dark on light paper.
        is_transposed: whether rows and columns are exchanged.
        framing: how the picture gets its size.
        values: what else happens to the pixels.
    """

    ends: tuple[float, float] | None = None
    is_dark: bool | None = None
    is_transposed: bool | None = None
    framing: Framing | None = None
    values: Values | None = None

    @property
    def is_anything(self) -> bool:
        """Whether nothing is asked for."""
        return self == Wanted()

    @classmethod
    def parse(cls, text: str) -> Wanted:
        """Return what words such as ``0..255 dark transposed`` ask for.

        Raises:
            DigitpadError: a word means nothing here; the sentence names those that do.
        """
        found: dict[str, object] = {}
        for word in filter(None, _SEVERAL.split(text.strip().lower())):
            if word in _WORDS:
                found |= _WORDS[word]
            elif (ends := _RANGE.fullmatch(word)) and float(ends[1]) != float(ends[2]):
                found["ends"] = (min(map(float, ends.groups())), max(map(float, ends.groups())))
                found.setdefault("values", Values.AS_THEY_ARE)
            else:
                raise DigitpadError(
                    sentence(
                        "Models",
                        "{word!r} is no word for a convention; there are A..B (such as 0..255), {words}",
                        word=word,
                        words=", ".join(_WORDS),
                    )
                )
        return cls(**found)  # type: ignore[arg-type]  # checked by the table

    def admits(self, convention: Convention) -> bool:
        """Whether ``convention`` is one of those that are asked for."""
        ends = (min(convention.paper, convention.ink), max(convention.paper, convention.ink))
        return (
            (self.ends is None or all(abs(a - b) < 1e-6 for a, b in zip(self.ends, ends, strict=True)))
            and self.is_dark in (None, convention.ink < convention.paper)
            and self.is_transposed in (None, convention.transposed)
            and self.framing in (None, convention.framing)
            and self.values in (None, convention.values)
        )


_WORDS: Final[dict[str, dict[str, object]]] = {
    "standardised": {"ends": STANDARDISED, "values": Values.AS_THEY_ARE},
    "light": {"is_dark": False},
    "dark": {"is_dark": True},
    "upright": {"is_transposed": False},
    "transposed": {"is_transposed": True},
    "resized": {"framing": Framing.RESIZED},
    "padded": {"framing": Framing.PADDED},
    "box": {"framing": Framing.BOX},
    "binary": {"values": Values.BINARY},
    "columns": {"values": Values.COLUMNS},
    "rows": {"values": Values.ROWS},
    "whole": {"values": Values.WHOLE},
}
"""The words that ask for a part of a convention, beside ``A..B``."""


def words_for(convention: Convention) -> str:
    """Return the words that ask for exactly this convention, as `Wanted.parse` takes them."""
    ends = (min(convention.paper, convention.ink), max(convention.paper, convention.ink))
    is_standard = all(abs(a - b) < 1e-6 for a, b in zip(ends, STANDARDISED, strict=True))
    words = ["standardised" if is_standard else f"{ends[0]:.12g}..{ends[1]:.12g}"]
    for word, asked in _WORDS.items():
        (name, value), *more = asked.items()
        own = {
            "is_dark": convention.ink < convention.paper,
            "is_transposed": convention.transposed,
            "framing": convention.framing,
            "values": convention.values,
        }
        if not more and name in own and own[name] == value:
            words.append(word)
    return " ".join(words)


def pixels_in_words(convention: Convention) -> str:
    """Return what a convention makes of the pixels, such as “0 to 255, dark on light, transposed”."""
    low, high = sorted((convention.paper, convention.ink))
    if all(abs(a - b) < 1e-6 for a, b in zip((low, high), STANDARDISED, strict=True)):
        range_words: str = sentence("Models", "standardised by MNIST's mean and deviation")
    elif convention.values in _SCALED:
        range_words = _SCALED[convention.values]
    else:
        range_words = sentence("Models", "{low:g} to {high:g}", low=low, high=high)
    parts = [range_words]
    if convention.values is Values.BINARY:
        parts.append(sentence("Models", "black or white"))
    is_dark = convention.ink < convention.paper
    parts.append(sentence("Models", "dark on light") if is_dark else sentence("Models", "light on dark"))
    if convention.transposed:
        parts.append(sentence("Models", "transposed"))
    if convention.size != USUAL_SIZE or convention.framing is Framing.BOX:
        parts.append(_FRAMINGS[convention.framing])
    return _listed(parts)


_SCALED: Final = {
    Values.COLUMNS: sentence("Models", "each column scaled to length one"),
    Values.ROWS: sentence("Models", "each row scaled to length one"),
    Values.WHOLE: sentence("Models", "each image scaled to length one"),
}
_FRAMINGS: Final = {
    Framing.RESIZED: sentence("Models", "the picture resized"),
    Framing.PADDED: sentence("Models", "the pixels as they are, with more or less paper around them"),
    Framing.BOX: sentence("Models", "the digit from rim to rim"),
}
_ANSWERS: Final = {
    Answers.PROBABILITIES: sentence("Models", "probabilities"),
    Answers.LOG_PROBABILITIES: sentence("Models", "log-probabilities"),
    Answers.LOGITS: sentence("Models", "logits"),
    Answers.SCORES: sentence("Models", "a score for each digit by itself"),
}


def input_in_words(convention: Convention) -> str:
    """Return what the network takes, such as “28 × 28 pixels, as (28, 28, 1)”."""
    found = picture_shape(convention.shape)
    assert found is not None
    shape = ", ".join(map(str, convention.shape)) + ("," if len(convention.shape) == 1 else "")
    if found.channels > 1:
        return sentence(
            "Models", "{size} × {size} pixels in {channels} colours, as ({shape})",
            size=found.size, channels=found.channels, shape=shape,
        )  # fmt: skip
    return sentence("Models", "{size} × {size} pixels, as ({shape})", size=found.size, shape=shape)


def answers_in_words(convention: Convention) -> str:
    """Return what the network gives, such as “probabilities of 10 classes, digit 0 last”."""
    kind, count, order = _ANSWERS[convention.answers], convention.outputs, convention.digits
    if order == tuple(range(10)):
        return sentence("Models", "{kind}, {count} of them", kind=kind, count=count)
    if order == (9, *range(9)):
        return sentence("Models", "{kind}, {count} of them, that of digit 0 last", kind=kind, count=count)
    if order == tuple(range(1, 11)):
        return sentence("Models", "{kind}, {count} of them, that of no digit first", kind=kind, count=count)
    places = ", ".join(str(digit) for digit in sorted(range(10), key=order.__getitem__))
    return sentence("Models", "{kind}, {count} of them, in the order {places}", kind=kind, count=count, places=places)


def measured_in_words(measured: Measured) -> str:
    """Return a figure, such as “97.9 % of 500 digits”."""
    return sentence(
        "Models", "{percent:.1f} % of {digits:,} digits", percent=100 * measured.accuracy, digits=measured.digits
    )


def finding_in_words(look: FirstLook) -> str:
    """Return how digits have to be shown, how good that is, and how much worse the next way is."""
    if not look.readings:
        return sentence("Models", "nothing is known of how it reads")
    best, *others = look.readings
    said = sentence(
        "Models", "{pixels}: {measured}", pixels=pixels_in_words(best.convention),
        measured=measured_in_words(best.measured),
    )  # fmt: skip
    if not others:
        return said
    next_words = pixels_in_words(others[0].convention)
    percent = 100 * others[0].measured.accuracy
    if look.is_close:
        return sentence(
            "Models", "{said}; {next} reads nearly as well, {percent:.1f} %: which one is meant is not certain",
            said=said, next=next_words, percent=percent,
        )  # fmt: skip
    return sentence("Models", "{said}; {next}: {percent:.1f} %", said=said, next=next_words, percent=percent)


def _listed(parts: Sequence[str]) -> str:
    said = parts[0]
    for part in parts[1:]:
        said = sentence("Models", "{first}, {then}", first=said, then=part)
    return said
