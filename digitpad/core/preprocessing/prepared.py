"""What a model is given of a drawing: its image, and of ink the strokes too, for models that can follow them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise, normalise_inks
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture


class Prepared(NamedTuple):
    """The arguments of `Recogniser.predict`.

    Attributes:
        image: shape (28, 28), float32, 0 (paper) to 1 (ink).
        ink: None of a picture.
    """

    image: Float32Array
    ink: Ink | None


def prepared(drawing: Ink | Picture) -> Prepared:
    """Return what a model is given of ``drawing``: ``recogniser.predict(*prepared(drawing))``."""
    return Prepared(normalise(drawing), drawing if isinstance(drawing, Ink) else None)


def prepared_all(drawings: Sequence[Ink | Picture]) -> list[Prepared | Exception]:
    """Return what `prepared` makes of each of ``drawings``, or what goes wrong with it; sooner, where ink is much."""
    inks = [drawing for drawing in drawings if isinstance(drawing, Ink)]
    try:
        images = iter(normalise_inks(inks))
    except Exception:  # noqa: BLE001 - one by one, it is seen whose fault it is
        return [_attempted(drawing) for drawing in drawings]
    return [
        Prepared(next(images), drawing) if isinstance(drawing, Ink) else _attempted(drawing) for drawing in drawings
    ]


def _attempted(drawing: Ink | Picture) -> Prepared | Exception:
    try:
        return prepared(drawing)
    except Exception as error:  # noqa: BLE001 - whatever it is, the others are prepared
        return error
