"""Summarise a data set without any model: class counts, mean images, a contact sheet, duplicates."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import DataSet, Images, Stream
from digitpad.core.data.kind import Progress

STREAM_SAMPLE: Final = 2_000
"""So many images of a stream are looked at."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class DatasetSummary:
    """What a data set holds.

    Attributes:
        data: what was looked at: all of a set, or the beginning of a stream.
        is_infinite: whether it is a stream.
        counts: of each class, shape (classes,); zeros without labels.
        means: the mean image of each class, shape (classes, 28, 28), uint8, 0 (paper) to 255 (ink); blank where
            there is none. Without labels the first is the mean of all.
        sheet: as `contact_sheet` gives it.
        duplicates: groups of rows whose images are the same to the bit, those with differing labels first.
        blank: how many images hold nothing.
    """

    data: DataSet
    is_infinite: bool
    counts: npt.NDArray[np.int64]
    means: Images
    sheet: Images
    duplicates: tuple[tuple[int, ...], ...]
    blank: int


def summarise(source: DataSet | Stream, *, progress: Progress = lambda done, total: None) -> DatasetSummary:
    """Look at ``source``; ``progress`` may raise to give up."""
    data = source.chunk(0, STREAM_SAMPLE) if isinstance(source, Stream) else source
    labels = np.zeros(len(data), dtype=np.uint8) if data.labels is None else data.labels
    means = np.zeros((data.alphabet.size, *data.images.shape[1:]), dtype=np.uint8)
    for digit in np.unique(labels).tolist():
        means[digit] = np.rint(data.images[labels == digit].mean(axis=0, dtype=np.float64)).astype(np.uint8)
    return DatasetSummary(
        data=data,
        is_infinite=isinstance(source, Stream),
        counts=data.class_counts(),
        means=means,
        sheet=contact_sheet(data),
        duplicates=_duplicates(data, progress),
        blank=int(np.count_nonzero(~data.images.any(axis=(1, 2)))),
    )


def contact_sheet(data: DataSet, *, columns: int = 16, seed: int = 0) -> Images:
    """Return a sheet of images chosen at random, dark ink on white paper, a row for each class.

    Args:
        data: what to look at; without labels its images fill the rows as they come.
        columns: images in a row.
        seed: which images; the same seed gives the same sheet.

    Returns:
        shape (classes · 30, columns · 30), uint8, 0 (ink) to 255 (paper). A digit that is rare leaves its row unfilled.
    """
    order = np.random.default_rng(seed).permutation(len(data))
    classes, side = range(data.alphabet.size), data.images.shape[1]
    sheet = np.full((len(classes), columns, side + 2, side + 2), 255, dtype=np.uint8)
    for each, cells in zip(classes, sheet, strict=True):
        of_class = order[each * columns :] if data.labels is None else order[data.labels[order] == each]
        cells[: len(of_class), 1:-1, 1:-1] = 255 - data.images[of_class[:columns]]
    return sheet.transpose(0, 2, 1, 3).reshape(len(classes) * (side + 2), columns * (side + 2))


def fingerprint(image: Images) -> str:
    """Return what tells ``image``, shape (28, 28), uint8, from every other: 32 hexadecimal digits."""
    return hashlib.blake2b(np.ascontiguousarray(image).tobytes(), digest_size=16).hexdigest()


def has_conflicting_labels(data: DataSet, group: tuple[int, ...]) -> bool:
    """Whether ``group``, rows of one and the same image, has more than one label."""
    return data.labels is not None and len(set(data.labels[list(group)].tolist())) > 1


def _duplicates(data: DataSet, progress: Progress) -> tuple[tuple[int, ...], ...]:
    rows: dict[str, list[int]] = {}
    for row, image in enumerate(data.images):
        rows.setdefault(fingerprint(image), []).append(row)
        progress(row + 1, len(data))
    groups = [tuple(group) for group in rows.values() if len(group) > 1]
    return tuple(sorted(groups, key=lambda group: (not has_conflicting_labels(data, group), group)))
