"""What a model is given of a drawing: its image, and of ink the strokes too, for models that can follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
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
