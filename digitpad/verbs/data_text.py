"""A survey of a source as text for a terminal, with one image of each digit in half blocks."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.data.dataset import Images
from digitpad.core.data.summary import Survey, disagree
from digitpad.core.preprocessing.input_spec import MNIST_INPUT

_BAR: Final = 30  # characters of the longest bar
_IN_A_ROW: Final = 5  # images; 5 of 14 characters fit on any terminal
_INK: Final = 90  # of 255; a block of pixels with more is ink
_BLOCKS: Final = " ▄▀█"


def survey_lines(found: Survey) -> list[str]:
    """Return sizes, counts of the digits, a contact sheet and what is odd."""
    data = found.data
    images = f"{len(data):,} image{'' if len(data) == 1 else 's'}"
    size = f"without end; these are {images} of it" if found.is_endless else images
    lines = [f"{data.name}: {size}, 28 × 28" + ("" if data.labels is not None else ", without labels"), *data.notes]
    if data.labels is not None:
        lines += ["", *_histogram(found)]
    lines += ["", *_sheet(found)]
    if found.blank:
        lines.append(f"{found.blank:,} of the images {'is' if found.blank == 1 else 'are'} blank")
    if found.duplicates:
        of_two_minds = sum(disagree(data, group) for group in found.duplicates)
        also = f", {of_two_minds:,} of them with different labels" if of_two_minds else ""
        first = ", ".join(map(str, found.duplicates[0][:5]))
        lines.append(f"{len(found.duplicates):,} images are there more than once{also}: the first in rows {first}")
    return lines


def _histogram(found: Survey) -> list[str]:
    most = max(int(found.counts.max()), 1)
    width = len(f"{most:,}")
    return [
        f"{digit}  {count:{width},}  {'█' * round(_BAR * count / most)}".rstrip()
        for digit, count in enumerate(found.counts.tolist())
    ]


def _sheet(found: Survey) -> list[str]:
    """Return the first image of each digit, or without labels the first ten images."""
    labels = found.data.labels
    first = range(min(len(found.data), len(found.counts)))
    rows = first if labels is None else np.unique(labels, return_index=True)[1].tolist()
    blocks = [_in_blocks(found.data.images[row]) for row in rows]
    lines: list[str] = []
    for start in range(0, len(blocks), _IN_A_ROW):
        lines += [" ".join(parts).rstrip() for parts in zip(*blocks[start : start + _IN_A_ROW], strict=True)]
    return lines


def _in_blocks(image: Images) -> list[str]:
    half = MNIST_INPUT.size // 2
    ink = image.reshape(half, 2, half, 2).mean(axis=(1, 3)) > _INK
    return ["".join(_BLOCKS[2 * int(top) + int(low)] for top, low in zip(*pair, strict=True))
            for pair in zip(ink[::2], ink[1::2], strict=True)]  # fmt: skip
