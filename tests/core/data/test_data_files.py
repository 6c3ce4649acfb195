"""The files that people have, one after the other: read right or refused for the right reason, never misread."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.kinds.synthetic import synthetic_images
from tests.data_files import FILES, DataFile, Digits, verdict


@cache
def digits() -> Digits:
    """Sixty synthetic digits, each six times."""
    images, labels = synthetic_images(np.random.default_rng(3), 120)
    rows = np.concatenate([np.flatnonzero(labels == digit)[:6] for digit in range(10)])
    rows = np.random.default_rng(4).permutation(rows)
    return Digits(images[rows], labels[rows])


@pytest.mark.case("K26")
@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_a_file_that_people_have_is_read_right_or_refused(file: DataFile, tmp_path: Path) -> None:
    assert verdict(file, tmp_path, digits()) == "right"
