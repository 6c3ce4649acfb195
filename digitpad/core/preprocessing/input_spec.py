"""The shape of the image that a model reads, and how a drawing lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_LARGEST: Final = 1024  # pixels


@dataclass(frozen=True, slots=True)
class InputSpec:
    """A square image of one channel.

    Attributes:
        size: of the image, in pixels on a side.
        box: into which a drawing is fitted, in pixels on a side.
        centre: where the drawing's centre of mass comes to lie, in pixels from the left and from the top.
    """

    size: int
    box: int
    centre: float

    def __post_init__(self) -> None:
        if not (type(self.size) is type(self.box) is int and 0 < self.box <= self.size <= _LARGEST):
            raise ValueError(f"an image is 1 to {_LARGEST} pixels on a side, and its box no larger")
        if not 0 <= self.centre <= self.size:
            raise ValueError("the centre lies inside the image")

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.size, self.size


MNIST_INPUT: Final = InputSpec(size=28, box=20, centre=14.0)
"""As MNIST's images are made (Y. LeCun, C. Cortes, C. Burges)."""
