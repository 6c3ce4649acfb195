"""How sure a model must be before it gives an answer: the stops of that dial, each with what it costs, as measured."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import Sentence, sentence

STOPS: Final = (100, 1_000, 10_000)
"""At most one wrong answer in so many may be asked for."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """One stop of the dial, measured on digits kept out of training, best those of other people.

    Attributes:
        one_in: at most one answer in so many is wrong.
        unsure_margin: takes the place of `Thresholds.unsure_margin`.
        refused: the share of the digits that then get no answer: they are unsure or taken for none.
        wrong: the share of the answers that then were wrong.
        digits: how many digits that was measured on.
    """

    one_in: int
    unsure_margin: float
    refused: float
    wrong: float
    digits: int

    def __post_init__(self) -> None:
        counts, shares = (self.one_in, self.digits), (self.unsure_margin, self.refused, self.wrong)
        fits = all(type(count) is int and count > 0 for count in counts)
        fits &= all(type(share) in (int, float) and 0 <= share <= 1 for share in shares)
        if not fits:
            raise DigitpadError(
                sentence("Models", 'has a card that is wrong: "certainty" is not a list of stops with what they cost')
            )

    @classmethod
    def from_json(cls, value: object) -> Certainty:
        """Return the stop that a card's object describes; keys that are not a stop's are passed over.

        Raises:
            DigitpadError: it describes none; to be read after the file's name.
        """
        found = value if isinstance(value, dict) else {}
        try:
            return cls(**{name: found[name] for name in cls.__dataclass_fields__ if name in found})
        except TypeError as error:
            raise DigitpadError(
                sentence("Models", 'has a card that is wrong: a stop of "certainty" is not complete')
            ) from error

    def to_json(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_json` gives an equal stop back."""
        return asdict(self)

    def in_words(self) -> str:
        """Return what is promised, such as “at most one wrong in 1,000 answers”."""
        return sentence("Models", "at most one wrong in {answers:,} answers", answers=self.one_in)

    def cost_in_words(self) -> str:
        """Return what it costs, such as “2.3 % of the digits get no answer, none of the answers is wrong”."""
        refused = _percent(self.refused)
        if self.wrong == 0:
            return sentence(
                "Models", "{refused} of the digits get no answer, none of the answers is wrong", refused=refused
            )
        return sentence(
            "Models",
            "{refused} of the digits get no answer, {wrong} of the answers are wrong",
            refused=refused,
            wrong=_percent(self.wrong),
        )

    def evidence_in_words(self) -> str:
        """Return where that is known from, such as “measured on 8,412 digits kept out of its training”."""
        return sentence("Models", "measured on {digits:,} digits kept out of its training", digits=self.digits)


def _percent(share: float) -> Sentence:
    """Return ``share`` with as many places as tell it from none, such as “2.3 %” and “0.08 %”."""
    places = 1 if share >= 0.01 or share == 0 else 2 if share >= 0.001 else 3
    return sentence("Models", "{percent:.{places}f} %", percent=share * 100, places=places)
