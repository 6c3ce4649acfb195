"""The readers that go with an export make the images that the program makes, in each of their languages."""

from __future__ import annotations

import re
import subprocess
import textwrap
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from tests.readers.asked import BY, READERS, Made, Missing, by_program, by_python, compile_c
from tests.readers.samples import drawings, odd_pictures, pictures

INKS = drawings(100)
SAMPLES = list(pictures([ink for ink in INKS if ink.label is not None][:32]))
ODD_SAMPLES = odd_pictures()


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Give what the program makes."""
    return by_program(INKS, SAMPLES, tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="module", params=BY)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Give what the reader in one language makes."""
    try:
        return BY[request.param](INKS, [*SAMPLES, *ODD_SAMPLES], tmp_path_factory.mktemp("reader"))
    except Missing as reason:
        pytest.skip(str(reason))


def test_ink_gives_the_program_s_image(made: Made, right: Made) -> None:
    assert np.abs(made.of_ink - right.of_ink).max() <= 1 / 255


def test_ink_gives_the_program_s_path(made: Made, right: Made) -> None:
    np.testing.assert_allclose(made.paths, right.paths, atol=1e-5)


def test_clean_pictures_give_the_program_s_image(made: Made, right: Made) -> None:
    differ = np.abs(made.of_pictures[: len(SAMPLES)] - right.of_pictures).max(axis=(1, 2))

    assert [sample.name for sample, by in zip(SAMPLES, differ, strict=True) if by > 2 / 255] == []
    is_clean = made.is_clean[: len(SAMPLES)]
    assert [sample.name for sample, clean in zip(SAMPLES, is_clean, strict=True) if not clean] == []


def test_pictures_without_a_digit_are_alike_in_every_language(made: Made, tmp_path: Path) -> None:
    alike, own = by_python([], ODD_SAMPLES, tmp_path), made.of_pictures[len(SAMPLES) :]

    np.testing.assert_allclose(own, alike.of_pictures, atol=2 / 255)
    np.testing.assert_array_equal(made.is_clean[len(SAMPLES) :], alike.is_clean)
    assert not alike.is_clean.all()


def test_the_program_in_the_header_s_comment_draws_a_seven(tmp_path: Path) -> None:
    comment = (READERS / "digitpad_reader.h").read_text(encoding="utf-8").split("*/")[0]
    found = re.search(r"^       #include <stdio.h>.+?^       }$", comment, re.MULTILINE | re.DOTALL)
    assert found is not None
    (tmp_path / "seven.c").write_text(textwrap.dedent(found[0]))
    try:
        compile_c([str(tmp_path / "seven.c"), "-o", str(tmp_path / "seven"), "-lm"])
    except Missing as reason:
        pytest.skip(str(reason))
    drawn = subprocess.run([tmp_path / "seven"], capture_output=True, text=True, check=True).stdout.splitlines()

    right = normalise(Ink.from_points([[(20, 8), (80, 8), (42, 96)]]))
    assert [[" .:#".index(each) for each in line] for line in drawn] == (3.99 * right).astype(int).tolist()
