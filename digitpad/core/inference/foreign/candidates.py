"""The conventions that are tried on a foreign network, each with how seldom it is met.

Sources of the ranges: MNIST's own bytes; their division by 255; that moved to -1 to 1 or -0.5 to 0.5; MNIST's mean and
standard deviation, 0.1307 and 0.3081, as PyTorch's example has them; ImageNet's; scikit-learn's digits, 0 to 16;
``keras.utils.normalize``, which scales rows or columns to length one.
"""

from __future__ import annotations

from itertools import product
from typing import Final, NamedTuple

from digitpad.core.models.conventions.convention import Convention, Values
from digitpad.core.models.conventions.framing import Framing
from digitpad.core.models.conventions.picture_shape import Shape, picture_shape
from digitpad.core.models.conventions.words import STANDARDISED, USUAL_SIZE, Wanted

_LARGEST_SMALL: Final = 16  # pixels a side; such pictures hold the digit alone, as scikit-learn's and USPS's do
_IMAGENET: Final = (-1.985, 2.440)  # the mean of its three channels
_HARDLY: Final = 0.05  # by so much of its range pixels may lie outside of what an input can hold
_LEAST_USED: Final = 0.3  # of what an input can hold, if that is bounded


class Candidate(NamedTuple):
    """A convention, and its log-odds against being met, in the units of a log-loss."""

    convention: Convention
    rarity: float


class _Range(NamedTuple):
    paper: float
    ink: float
    rarity: float
    values: Values = Values.AS_THEY_ARE


_RANGES: Final = (
    _Range(0.0, 1.0, 0.0),
    _Range(0.0, 255.0, 0.004),
    _Range(-1.0, 1.0, 0.008),
    _Range(*STANDARDISED, 0.012),
    _Range(-0.5, 0.5, 0.024),
    _Range(-128.0, 127.0, 0.060),
    _Range(0.0, 1.0, 0.024, Values.COLUMNS),
    _Range(0.0, 1.0, 0.032, Values.ROWS),
    _Range(0.0, 1.0, 0.024, Values.WHOLE),
    _Range(0.0, 1.0, 0.040, Values.BINARY),
)
_OF_SMALL: Final = _Range(0.0, 16.0, 0.008)
_OF_COLOURS: Final = _Range(*_IMAGENET, 0.024)
_DARK: Final = 0.006
_DARK_STANDARDISED: Final = 0.024  # by MNIST's mean or its own
_TRANSPOSED: Final = 0.016


def candidates(shape: Shape, least: float, most: float, wanted: Wanted) -> list[Candidate]:
    """Return what is worth trying, the usual first.

    Args:
        shape: of the network's input for one image.
        least: the smallest number that its input holds.
        most: the largest.
        wanted: what the user asks for; a range of numbers is tried whatever it is.
    """
    found = picture_shape(shape)
    assert found is not None
    ranges = [*_RANGES]
    if found.channels > 1:
        ranges.append(_OF_COLOURS)
    if found.size <= _LARGEST_SMALL:
        ranges.append(_OF_SMALL)
    if wanted.ends is not None and wanted.values in (None, Values.AS_THEY_ARE):
        ranges = [_Range(*wanted.ends, 0.0)]
    made = []
    for each, (framing, unusual), is_transposed in product(ranges, _framings(found.size), (False, True)):
        for paper, ink, rarity in _polarities(each):
            convention = Convention(
                shape=shape, paper=paper, ink=ink, framing=framing, values=each.values, transposed=is_transposed
            )
            rare = each.rarity + unusual + rarity + _TRANSPOSED * is_transposed
            if wanted.admits(convention) and (wanted.ends is not None or _fits(convention, least, most)):
                made.append(Candidate(convention, rare))
    return sorted(made, key=lambda candidate: candidate.rarity)


def _polarities(of: _Range) -> list[tuple[float, float, float]]:
    """Return paper and ink for light ink and for dark, each with how seldom that is met."""
    is_standard = (of.paper, of.ink) == STANDARDISED
    found = [(of.paper, of.ink, 0.0), (of.ink, of.paper, _DARK_STANDARDISED if is_standard else _DARK)]
    if is_standard:
        found.append((-of.paper, -of.ink, _DARK_STANDARDISED))
    # Whoever scales to length one has light ink.
    return found[:1] if of.values in (Values.COLUMNS, Values.ROWS, Values.WHOLE) else found


def _framings(size: int) -> list[tuple[Framing, float]]:
    if size == USUAL_SIZE:
        return [(Framing.RESIZED, 0.0), (Framing.BOX, 0.016)]
    if size <= _LARGEST_SMALL:
        return [(Framing.BOX, 0.0), (Framing.RESIZED, 0.002)]
    by_pixels = [(Framing.PADDED, 0.0)] if size <= 2 * USUAL_SIZE else []
    return [(Framing.RESIZED, 0.0), *by_pixels, (Framing.BOX, 0.004)]


def _fits(convention: Convention, least: float, most: float) -> bool:
    """Whether an input that holds ``least`` to ``most`` may be made for these pixels."""
    low, high = sorted((convention.paper, convention.ink))
    if most - least > 1e6:  # int32, int64, or real numbers
        return True
    slack = _HARDLY * (high - low)
    return least <= low + slack and high - slack <= most and high - low >= _LEAST_USED * (most - least)
