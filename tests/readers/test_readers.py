"""The readers that go with an export make the images that the program makes, in each of their languages."""

from __future__ import annotations

import numpy as np
import pytest

from tests.readers.asked import BY, Made, Missing, by_program
from tests.readers.samples import drawings, pictures

INKS = drawings(100)
SAMPLES = list(pictures([ink for ink in INKS if ink.label is not None][:48]))


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Give what the program makes."""
    return by_program(INKS, SAMPLES, tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="module", params=BY)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Give what the reader in one language makes."""
    try:
        return BY[request.param](INKS, SAMPLES, tmp_path_factory.mktemp("reader"))
    except Missing as reason:
        pytest.skip(str(reason))


def test_ink_gives_the_program_s_image(made: Made, right: Made) -> None:
    assert np.abs(made.of_ink - right.of_ink).max() <= 1 / 255


def test_ink_gives_the_program_s_path(made: Made, right: Made) -> None:
    np.testing.assert_allclose(made.paths, right.paths, atol=1e-5)


def test_clean_pictures_give_the_program_s_image(made: Made, right: Made) -> None:
    differ = np.abs(made.of_pictures - right.of_pictures).max(axis=(1, 2))

    assert [sample.name for sample, by in zip(SAMPLES, differ, strict=True) if by > 2 / 255] == []
    assert [sample.name for sample, clean in zip(SAMPLES, made.is_clean, strict=True) if not clean] == []
