"""Digits on paper: the same for the same seed, whatever the digit, pen, sheet and view; and still to be read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from tests.digits import digit_ink
from training.data import non_digits
from training.data.papers.digits import ANY, Scene, Seen, is_kept, on_paper, papers, seen_on_paper
from training.data.papers.others import EMPTY, others_on_paper
from training.data.papers.pens import PENS
from training.data.papers.printed import AROUND
from training.data.papers.sheets import SHEETS
from training.data.papers.views import VIEWS

PLAIN = Scene(pens={"felt": 1}, sheets={"scanned": 1}, around={"nothing": 1}, views={"scanner": 1}, tight=0)
INKS = [digit_ink(digit) for digit in range(10)]
IMAGES = Labelled(np.stack([(normalise(ink) * 255).astype(np.uint8) for ink in INKS]), np.arange(10, dtype=np.uint8))


@pytest.mark.parametrize("kind", [*PENS, *SHEETS, *AROUND, *VIEWS])
def test_each_kind_makes_pictures_of_ink_and_of_pixels(kind: str) -> None:
    scene = Scene(
        pens={kind if kind in PENS else "felt": 1},
        sheets={kind if kind in SHEETS else "old": 1},
        around={kind if kind in AROUND else "cell": 1},
        views={kind if kind in VIEWS else "phone": 1},
        neighbours=0.5,
        joined=0.5,
        inverted=0.2,
    )
    rng = np.random.default_rng(0)
    for digit, ink in enumerate(INKS[::2]):
        for drawn in (ink, normalise(ink)):
            seen = seen_on_paper(drawn, rng, scene, INKS)
            assert seen.picture.pixels.shape == seen.ink.shape
            assert min(seen.ink.shape) >= 4
            assert max(seen.ink.shape) <= 400
            assert seen.ink.max() > (0.1 if kind != "none" else 0), digit


def test_the_same_seed_makes_the_same_picture_and_another_another() -> None:
    first, again, other = (on_paper(INKS[3], np.random.default_rng(seed), ANY, INKS) for seed in (1, 1, 2))
    assert np.array_equal(first.pixels, again.pixels)
    assert first.pixels.shape != other.pixels.shape or not np.array_equal(first.pixels, other.pixels)


def test_a_dot_and_a_straight_line_can_be_written() -> None:
    rng = np.random.default_rng(0)
    for strokes in ([[(5, 5)]], [[(0, 0), (0, 9)]], [[(0, 0), (9, 0)], [(3, 3)]]):
        assert on_paper(Ink.from_points(strokes), rng, ANY).pixels.size > 0


def test_plain_digits_are_seen_as_they_were_written() -> None:
    rng = np.random.default_rng(0)
    for ink in INKS:
        found = seen_on_paper(ink, rng, PLAIN)
        image = normalise(found.picture)
        assert is_kept(found, image)
        alike = float((image * normalise(ink)).sum() / np.sqrt((image**2).sum() * (normalise(ink) ** 2).sum()))
        assert alike > 0.7, ink.label


def test_a_picture_that_shows_something_else_is_not_kept() -> None:
    found = seen_on_paper(INKS[0], np.random.default_rng(0), PLAIN)
    assert not is_kept(found, np.zeros((28, 28), dtype=np.float32))
    frame = np.zeros((28, 28), dtype=np.float32)
    frame[3, 3:25] = frame[24, 3:25] = 1
    blank = replace(found, picture=replace(found.picture, pixels=np.ones_like(found.picture.pixels)))
    assert not is_kept(blank, frame)


@pytest.mark.parametrize("images", [IMAGES, Labelled(IMAGES.images[:0], IMAGES.labels[:0])])
def test_a_pool_of_papers_has_images_and_labels_and_none_is_blank(images: Labelled) -> None:
    drawn, again = (papers(INKS, images, np.random.default_rng(4), 40) for _ in range(2))
    assert drawn.images.shape == (40, 28, 28)
    assert drawn.images.dtype == drawn.labels.dtype == np.uint8
    assert drawn.images.max(axis=(1, 2)).min() > 0
    assert set(drawn.labels.tolist()) <= set(range(10))
    assert np.array_equal(drawn.images, again.images)


def test_paper_without_writing_shows_none() -> None:
    rng = np.random.default_rng(0)
    for ink in INKS:
        found = seen_on_paper(ink, rng, replace(EMPTY, around={"nothing": 1}), INKS)
        assert 0 < found.ink.max() < 0.01


def test_letters_and_empty_cells_make_images_that_are_not_blank() -> None:
    letters = [non_digits.shape(number) for number in range(0, 40, 4)]
    images, again = (others_on_paper(letters, np.random.default_rng(1), 30) for _ in range(2))
    assert images.shape == (30, 28, 28)
    assert images.dtype == np.uint8
    assert images.max(axis=(1, 2)).min() > 0
    assert np.array_equal(images, again)


def test_a_digit_of_which_the_picture_shows_nothing_is_drawn_again() -> None:
    blank = np.zeros((20, 20), dtype=np.float32)
    paper = Seen(Picture(np.ones((20, 20), dtype=np.float32)), blank)
    assert not is_kept(paper, np.ones((28, 28), dtype=np.float32))
