"""What the ink segmenter learns from: the ink lies where it was drawn, empty paper has none, a desk moves nothing."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.photographs.segmenter import CHANNELS, SIDE
from tests.digits import digit_ink
from training.data import non_digits
from training.data.papers import windows as module
from training.data.papers.digits import Scene, seen_on_paper
from training.data.papers.windows import Windows, draw_line_windows, draw_windows

DIGITS = [digit_ink(digit) for digit in range(10)] * 3
LETTERS = [non_digits.shape(number) for number in range(5)] * 6
IMAGES = Labelled(np.stack([(normalise(ink) * 255).astype(np.uint8) for ink in DIGITS]), np.arange(30, dtype=np.uint8))
PLAIN = Scene(pens={"felt": 1}, sheets={"scanned": 1}, around={"nothing": 1}, views={"scanner": 1}, tight=0)


def drawn(seed: int = 0) -> Windows:
    return draw_windows(DIGITS, LETTERS, IMAGES, np.random.default_rng(seed))


def test_the_same_seed_draws_the_same_windows_and_another_others() -> None:
    first, again, other = drawn(1), drawn(1), drawn(2)
    assert np.array_equal(first.pictures, again.pictures)
    assert np.array_equal(first.ink, again.ink)
    assert not np.array_equal(first.ink, other.ink)


def test_windows_are_what_the_network_takes() -> None:
    windows = drawn()
    pictures, ink = windows.floats(np.arange(30))
    assert pictures.shape == (30, SIDE, SIDE, CHANNELS)
    assert ink.shape == (30, SIDE, SIDE)
    assert set(np.unique(pictures[..., 1])) == {0, 1}
    assert np.abs(pictures[..., 0]).max() <= 2
    assert (ink * (1 - pictures[..., 1])).max() == 0, "ink beside the picture"
    assert (ink.max(axis=(1, 2)) > 0.9).sum() >= 24, "nearly all hold a sign"


def test_ink_is_where_a_plain_picture_is_dark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SCENES", {"plain": (1.0, PLAIN)})
    for share in ("_NOTHING", "_DESK"):
        monkeypatch.setattr(module, share, 0.0)
    pictures, ink = drawn().floats(np.arange(30))
    for picture, own in zip(pictures, ink, strict=True):
        assert np.corrcoef(-picture[..., 0].ravel(), own.ravel())[0, 1] > 0.9


def test_empty_paper_has_no_ink(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_NOTHING", 1.0)
    assert not drawn().ink.any()


def test_a_desk_leaves_the_sheet_and_its_ink_together() -> None:
    rng = np.random.default_rng(4)
    for ink in DIGITS[:10]:
        found = seen_on_paper(ink, rng, PLAIN)
        on_desk = module._on_a_desk(found, rng)
        assert on_desk.ink.shape == on_desk.picture.pixels.shape
        assert on_desk.ink.shape != found.ink.shape
        assert on_desk.ink.sum() == pytest.approx(found.ink.sum(), rel=1e-5)
        core = on_desk.ink > 0.8
        assert on_desk.picture.pixels[core].mean() == pytest.approx(
            found.picture.pixels[found.ink > 0.8].mean(), abs=0.1
        )


def test_windows_of_numbers_hold_the_ink_of_digits_and_marks_and_know_which_is_which() -> None:
    digits = [digit_ink(digit) for digit in range(10)]
    windows = draw_line_windows(digits, 90, np.random.default_rng(2))
    again = draw_line_windows(digits, 90, np.random.default_rng(2))
    assert np.array_equal(windows.pictures, again.pictures)
    (pictures, ink), marks = windows.floats(np.arange(90)), windows.marks(np.arange(90))
    assert pictures.shape == (90, SIDE, SIDE, CHANNELS)
    assert ink.shape == marks.shape == (90, SIDE, SIDE)
    assert set(np.unique(marks)) == {0.0, 0.5, 1.0}
    assert ink[pictures[..., 1] == 0].mean() < 0.01, "ink beside the picture"
    assert 0.01 < ink[marks == 1].sum() / ink.sum() < 0.4, "some is of marks"
    assert ink[marks == 0].sum() / ink.sum() > 0.4, "most is of digits"
