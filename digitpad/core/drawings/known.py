"""What is known of a drawing besides its ink, as a line of an export says it and an import takes it back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from digitpad.core.alphabet import DIGITS
from digitpad.core.drawings.drawing import Answer, Drawing, Origin
from digitpad.core.storage.names import one_line

_VERDICTS: Final = ("digit", "unsure", "not-a-digit", "blank")
_LONGEST_NAME: Final = 100  # of a model


def as_said(drawing: Drawing) -> dict[str, object]:
    """Return what stands beside the ink of ``drawing``, for ``json.dumps``."""
    known: dict[str, object] = {
        "drawn": datetime.fromtimestamp(drawing.drawn, UTC).isoformat(timespec="milliseconds"),
        "origin": drawing.origin.value,
        "teaches": drawing.teaches,
    }
    if (answer := drawing.answer) is not None:
        known["answer"] = {
            "digit": answer.digit, "confidence": answer.confidence, "verdict": answer.verdict, "model": answer.model,
        }  # fmt: skip
    return known


def from_said(said: Mapping[str, object], *, label: int | None, now: float) -> Drawing:
    """Return the drawing of which `as_said` has told; what is missing, or was never written so, is as of a new one.

    Args:
        said: anything: others write such files, too.
        label: of the drawing.
        now: in seconds since 1970.
    """
    origin = said.get("origin")
    return Drawing(
        label=label,
        drawn=_time(said.get("drawn"), now),
        origin=Origin(origin) if isinstance(origin, str) and origin in set(Origin) else Origin.IMPORT,
        answer=_answer(said.get("answer")),
        teaches=said.get("teaches") is not False,
    )


def _time(value: object, now: float) -> float:
    """Return when that was; never later than ``now``, or it would stay the newest drawing for good."""
    if not isinstance(value, str):
        return now
    try:
        at = datetime.fromisoformat(value)
        seconds = (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return now
    return seconds if 0 <= seconds <= now else now


def _answer(value: object) -> Answer | None:
    if not isinstance(value, Mapping):
        return None
    digit, confidence, verdict, model = (value.get(key) for key in ("digit", "confidence", "verdict", "model"))
    is_digit = digit is None or (type(digit) is int and 0 <= digit < DIGITS.size)
    if not is_digit or not isinstance(confidence, int | float) or isinstance(confidence, bool):
        return None
    if not 0 <= confidence <= 1 or verdict not in _VERDICTS or not isinstance(model, str):
        return None
    return Answer(digit=digit, confidence=float(confidence), verdict=verdict, model=one_line(model)[:_LONGEST_NAME])
