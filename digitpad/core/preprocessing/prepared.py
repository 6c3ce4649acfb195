"""What a model is given of a drawing: its image, and of ink the strokes too, for models that can follow them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise, normalise_inks, normalise_pictures
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

_Drawing = TypeVar("_Drawing", Ink, "Picture")

_MOST_PIXELS: Final = 64_000  # of pictures that wait for each other


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


def prepared_all(drawings: Iterable[Ink | Picture]) -> list[Prepared | Exception]:
    """Return what `prepared` makes of each of ``drawings``, or what goes wrong with it; sooner, where they are many.

    Pictures are prepared before many more are asked for: their pixels are still in the processor's cache.
    """
    inks: list[Ink] = []
    pictures: list[Picture] = []
    of_pictures: list[Prepared | Exception] = []
    are_inks: list[bool] = []
    pixels = 0
    for drawing in drawings:
        are_inks.append(isinstance(drawing, Ink))
        if isinstance(drawing, Ink):
            inks.append(drawing)
            continue
        pictures.append(drawing)
        pixels += drawing.pixels.size
        if pixels > _MOST_PIXELS:
            of_pictures += _together(pictures, normalise_pictures)
            pictures, pixels = [], 0
    of_pictures += _together(pictures, normalise_pictures)
    answers = {True: iter(_together(inks, normalise_inks)), False: iter(of_pictures)}
    return [next(answers[is_ink]) for is_ink in are_inks]


def _together(
    drawings: Sequence[_Drawing], images_of: Callable[[Sequence[_Drawing]], Iterable[Float32Array]]
) -> list[Prepared | Exception]:
    try:
        images = images_of(drawings)
    except Exception:  # noqa: BLE001 - one by one, it is seen whose fault it is
        return [_attempted(drawing) for drawing in drawings]
    return [
        Prepared(image, drawing if isinstance(drawing, Ink) else None)
        for image, drawing in zip(images, drawings, strict=True)
    ]


def _attempted(drawing: Ink | Picture) -> Prepared | Exception:
    try:
        return prepared(drawing)
    except Exception as error:  # noqa: BLE001 - whatever it is, the others are prepared
        return error
