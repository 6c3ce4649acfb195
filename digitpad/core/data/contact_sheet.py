"""A look at a set: some images of each class on one sheet, a row for each."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.data.dataset import DataSet, Images

_GAP: Final = 2  # pixels around each image


def contact_sheet(data: DataSet, *, columns: int = 16, seed: int = 0) -> Images:
    """Return a sheet of images drawn by lot, dark ink on white paper.

    Args:
        data: what to look at; without labels its images fill the rows as they come.
        columns: images in a row.
        seed: which images; the same seed gives the same sheet.

    Returns:
        shape (classes · 30, columns · 30), uint8, 0 (ink) to 255 (paper). A digit that is rare leaves its row unfilled.
    """
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(data))
    if data.labels is None:
        rows = [order[i * columns : (i + 1) * columns] for i in range(data.alphabet.size)]
    else:
        rows = [order[data.labels[order] == digit][:columns] for digit in range(data.alphabet.size)]
    side = data.images.shape[1]
    cell = side + _GAP
    sheet = np.full((data.alphabet.size * cell, columns * cell), 255, dtype=np.uint8)
    for i, row in enumerate(rows):
        for j, image in enumerate(data.images[row]):
            top, left = i * cell + _GAP // 2, j * cell + _GAP // 2
            sheet[top : top + side, left : left + side] = 255 - image
    return sheet
