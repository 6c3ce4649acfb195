"""What is asked about every drawing, and what is said of it: plain values that go from process to process.

Whoever asks needs no NumPy for that, and has started helpers before it imports what answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.console import sentence_of, trace_of
from digitpad.core.errors import DigitpadError

if TYPE_CHECKING:
    from digitpad.core.inference.recogniser import Recogniser
    from digitpad.verbs.answering.parts import Drawing


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about every drawing.

    Attributes:
        verb: ``"predict"`` or ``"read"``: a module of `digitpad.verbs` with ``answers``, ``in_json`` and ``in_words``.
        model: that answers; None for the one that comes with the program.
        sure: one wrong answer in so many is allowed; None for as many as the model's card says.
        json: whether the answers are for programs.
    """

    verb: str
    model: str | None = None
    sure: int | None = None
    json: bool = False

    def is_of_a_foreign_file(self) -> bool:
        """Whether a file that another program made is to answer.

        Raises:
            DigitpadError: there is no such model.
        """
        if self.model is None:
            return False
        from digitpad.core.inference.foreign.sources import is_foreign  # noqa: PLC0415 - most ask the shipped model
        from digitpad.core.models.library import find_model  # noqa: PLC0415

        return is_foreign(find_model(self.model))

    def recogniser(self) -> Recogniser:
        """Return who answers.

        Raises:
            DigitpadError: there is no such model, or it is refused.
        """
        from digitpad.core.inference.recogniser import Recogniser  # noqa: PLC0415 - see above

        if self.model is None:
            recogniser = Recogniser.shipped()
        else:
            from digitpad.core.models.library import find_model  # noqa: PLC0415 - see above

            recogniser = Recogniser.open(find_model(self.model))
        return recogniser if self.sure is None else recogniser.as_sure_as(self.sure)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one drawing.

    Attributes:
        source, name, index: of the `Drawing`.
        lines: the answers, one a line; none if something went wrong.
        note: to be read with the answers, or empty.
        wrong: what went wrong, for people; or empty.
        trace: where.
        is_named: whether ``wrong`` names the drawing already.
    """

    source: str
    name: str
    lines: tuple[str, ...] = ()
    note: str = ""
    wrong: str = ""
    trace: str = ""
    is_named: bool = False
    index: int = 0

    @classmethod
    def of_error(cls, drawing: Drawing, error: BaseException) -> Said:
        """Return that something went wrong."""
        # What is wrong with a file names it already, and does not call standard input "-".
        is_named = isinstance(error, DigitpadError) and error is drawing.content
        return cls(
            drawing.source, drawing.name, wrong=sentence_of(error), trace=trace_of(error), is_named=is_named,
            index=drawing.index,
        )  # fmt: skip
