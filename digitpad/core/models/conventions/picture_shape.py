"""Which picture a network takes, from the shape of its input; square, of one channel or three."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

SMALLEST: Final = 6
LARGEST: Final = 512
"""Pixels a side."""

_USUAL: Final = 28  # pixels a side where the network leaves it open
_COLOURS: Final = 3
_ONE_IMAGE: Final = (_USUAL, _USUAL, 1)

Shape = tuple[int, ...]


class PictureShape(NamedTuple):
    """What an input holds.

    Attributes:
        size: pixels a side.
        channels: 1, or 3 that are all alike.
        channels_first: whether each channel is a picture of its own.
    """

    size: int
    channels: int
    channels_first: bool


class InputShape(NamedTuple):
    """The input of a network.

    Attributes:
        batch: how many images it takes at once: 0 if any number, -1 if one without a dimension for that.
        image: the shape of one of them, without unknown sides.
    """

    batch: int
    image: Shape


def picture_shape(image: Sequence[int]) -> PictureShape | None:
    """Return the picture that an input of such a shape holds; None if it holds none.

    Args:
        image: the shape without the batch: (784,), (28, 28), (28, 28, 1), (1, 28, 28), (8, 8), (32, 32, 3), …
    """
    sides = [length for length in image if length != 1]
    if len(sides) == 1:
        for channels in (1, _COLOURS):
            size = math.isqrt(sides[0] // channels)
            if size * size * channels == sides[0]:
                return _fitting(size, channels)
    if len(sides) == 2 and sides[0] == sides[1]:
        return _fitting(sides[0], 1)
    if len(sides) == 3 and sides[0] == sides[1] and sides[2] == _COLOURS:
        return _fitting(sides[0], _COLOURS)
    if len(sides) == 3 and sides[1] == sides[2] and sides[0] == _COLOURS:
        return _fitting(sides[1], _COLOURS, channels_first=True)
    return None


def _fitting(size: int, channels: int, *, channels_first: bool = False) -> PictureShape | None:
    return PictureShape(size, channels, channels_first) if SMALLEST <= size <= LARGEST else None


def input_shape(signature: Sequence[int | None]) -> InputShape | None:
    """Return what an input of such a shape, the batch included, takes; None if no picture is in it.

    Args:
        signature: lengths; None or below 0 where the network takes any.
    """
    lengths = [-1 if length is None or length < 0 else int(length) for length in signature]
    if not lengths:
        return None
    whole, rest = _known(lengths), _known(lengths[1:])
    # (28, 28) is an image without a batch, and not 28 sequences.
    if len(lengths) <= len(_ONE_IMAGE) and lengths[0] not in (-1, 1) and picture_shape(whole) is not None:
        return InputShape(-1, whole)
    return None if picture_shape(rest) is None else InputShape(max(lengths[0], 0), rest)


def _known(lengths: Sequence[int]) -> Shape:
    """Return the shape of an image, with the usual sides where any would do."""
    if len(lengths) == 1:
        return (_USUAL * _USUAL,) if lengths[0] < 0 else (lengths[0],)
    if len(lengths) == len(_ONE_IMAGE) and all(length < 0 for length in lengths):
        return _ONE_IMAGE
    sides = {length for length in lengths if length not in (-1, 1, _COLOURS)}
    side = sides.pop() if len(sides) == 1 else _USUAL
    return tuple(side if length < 0 else length for length in lengths)
