"""How images lie in an array: rows or columns, flat or not, with or without channels of colour."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.blocks import in_blocks
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.picture import LONGEST_SIDE
from digitpad.core.sentences import sentence

Numbers = npt.NDArray[Any]

SHORTEST_SIDE: Final = 8
"""Pixels; a digit in fewer cannot be told apart."""

_GREY: Final = np.array([0.299, 0.587, 0.114], dtype=np.float32)  # of red, green, blue: ITU-R BT.601


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """One way to see an array as images.

    Attributes:
        images: shape (n, height, width), or with the channels of colours last, (n, height, width, 3 or 4); a view.
        notes: what is assumed.
    """

    images: Numbers
    notes: tuple[str, ...] = ()

    def grey(self, rows: slice | npt.NDArray[np.int64] = slice(None)) -> Numbers:
        """Return the images of ``rows``, shape (m, height, width); colours are mixed to float32."""
        images = self.images[rows]
        if images.ndim == 3:
            return images
        return in_blocks(len(images), lambda part: (images[part, :, :, :3] @ _GREY).astype(np.float32))


def side_of(pixels: int) -> int | None:
    """Return the side of the square image that has so many ``pixels``; None if there is none that shows a digit."""
    side = math.isqrt(max(pixels, 0))
    return side if side * side == pixels and SHORTEST_SIDE <= side <= LONGEST_SIDE else None


def layouts(name: str, images: Numbers, count: int | None) -> list[Layout]:
    """Return the ways to see ``images`` as ``count`` images, the usual one first; two where they have to tell.

    Args:
        name: of the source.
        images: any shape.
        count: how many labels there are; None without labels.

    Raises:
        DigitpadError: there is no way.
    """
    found = [
        each for each in _all_layouts(name, images) if _is_size(each.images.shape[1]) and _is_size(each.images.shape[2])
    ]
    if not found:
        raise DigitpadError(
            sentence(
                "Data",
                "{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels",
                name=name,
                value=images.shape[1:],
                shortest_side=SHORTEST_SIDE,
                longest_side=LONGEST_SIDE,
            )
        )
    if count is None:
        return found[:1]
    fitting = [each for each in found if len(each.images) == count]
    if not fitting:
        raise DigitpadError(
            sentence(
                "Data",
                "{name} differs in length: {count:,} images, {count2:,} labels",
                name=name,
                count=len(found[0].images),
                count2=count,
            )
        )
    return fitting


def _all_layouts(name: str, images: Numbers) -> list[Layout]:
    last = (sentence("Data", "the images stand one beside the other, not one below the other: exchanged"),)
    if images.ndim > 2:  # channels of which there is one
        ones = tuple(axis for axis in range(1, images.ndim) if images.shape[axis] == 1)
        images = images.squeeze(ones[: images.ndim - 2])
    if images.ndim == 2:
        return [Layout(each.reshape(len(each), side, side), notes)
                for each, notes in ((images, ()), (images.T, last)) if (side := side_of(each.shape[1]))]  # fmt: skip
    if images.ndim == 3:
        return [Layout(images), Layout(np.moveaxis(images, -1, 0), last)]
    if images.ndim == 4:
        ways = [(images, ()), (np.moveaxis(images, 1, -1), ()), (np.moveaxis(images, -1, 0), last)]
        grey = sentence("Data", "the images have colours: taken for grey")
        return [Layout(_of_colours(name, each), (*notes, grey)) for each, notes in ways if each.shape[-1] in (3, 4)]
    return []


def _of_colours(name: str, images: Numbers) -> Numbers:
    """Return the colours of ``images`` without their opacity; the opacity itself where the colours are all alike.

    Raises:
        DigitpadError: both differ, so that it is not clear what shows.
    """
    colours, opacity = images[..., :3], images[..., 3] if images.shape[-1] == 4 else None
    if opacity is None or opacity.size == 0 or opacity.min() == opacity.max():
        return colours
    if colours.min() == colours.max():
        return opacity
    raise DigitpadError(
        sentence(
            "Data",
            "{name} has images some of which one sees through, in several colours; save them on paper",
            name=name,
        )
    )


def _is_size(side: int) -> bool:
    return SHORTEST_SIDE <= side <= LONGEST_SIDE
