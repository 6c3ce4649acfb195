"""Single digits on paper: of ink or of pixels, written, surrounded and seen by chance; for training and to measure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image
from scipy import ndimage

from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import Labelled
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.clean import ink_of
from digitpad.core.preprocessing.fit import box_of
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from training.data.augmentation import MILD, vary_images, vary_ink
from training.data.batches import to_floats
from training.data.papers.canvas import Canvas, Grey, Points, Rng, chance
from training.data.papers.pens import PENS, copied, written
from training.data.papers.printed import AROUND, Printed, Side, ligatures, lines_of, neighbours, outside
from training.data.papers.sheets import SHEETS, ground
from training.data.papers.views import VIEWS, View, seen

Chances = Mapping[str, float]
"""How often each of several kinds comes, by its name; they add up to 1."""

_LEAST_UNIT: Final = 40.0  # pixels a height at which a piece of paper is drawn; fewer are made by the camera
_ALIKE: Final = 0.85  # of the digit and what the model is given; no other digit comes so near by chance
_LEAST_KEPT: Final = 0.55  # of the digit's ink must be seen
_LEAST_OWN: Final = 0.3  # of what is seen must be the digit's
_TRIES: Final = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a digit may stand.

    Attributes:
        pens: of `training.data.papers.pens.PENS`.
        sheets: of `training.data.papers.sheets.SHEETS`.
        around: of `training.data.papers.printed.AROUND`.
        views: of `training.data.papers.views.VIEWS`.
        neighbours: how often bits of others stand at the rim, 0 to 1.
        joined: how often a digit of ink is joined to what stands before or after it, 0 to 1.
        tight: how often the picture is cut close to the digit, 0 to 1.
        inverted: how often light and dark are exchanged, 0 to 1.
    """

    pens: Chances
    sheets: Chances
    around: Chances
    views: Chances
    neighbours: float = 0.0
    joined: float = 0.0
    tight: float = 0.25
    inverted: float = 0.0


ANY: Final = Scene(
    pens={"ballpoint": 0.35, "felt": 0.25, "fountain": 0.12, "pencil": 0.11, "faint": 0.05, "dry": 0.06, "brush": 0.06},
    sheets={"scanned": 0.28, "photographed": 0.33, "coloured": 0.1, "patterned": 0.12, "old": 0.12, "blank": 0.05},
    around={"nothing": 0.5, "cell": 0.2, "ruled": 0.1, "squared": 0.08, "line at rim": 0.12},
    views={
        "scanner": 0.23,
        "phone": 0.32,
        "low": 0.13,
        "two tones": 0.11,
        "bits": 0.1,
        "squares": 0.06,
        "screen": 0.05,
    },
    neighbours=0.15,
    joined=0.04,
    inverted=0.05,
)
"""What training sees: about half of it is mild."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture of a digit, and where its ink is: shape of the picture, 0 to 1."""

    picture: Picture
    ink: Grey


def on_paper(digit: Ink | Grey, rng: Rng, scene: Scene = ANY, others: Sequence[Ink] = ()) -> Picture:
    """Return a picture of ``digit`` on paper.

    Args:
        digit: ink that is not blank, or an image of MNIST's kind, shape (h, w), 0 (paper) to 1 (ink).
        rng: of all chance.
        scene: where it stands.
        others: further digits or letters, bits of which may be seen at the rim; a few letters if there are none.
    """
    return seen_on_paper(digit, rng, scene, others).picture


def seen_on_paper(digit: Ink | Grey, rng: Rng, scene: Scene = ANY, others: Sequence[Ink] = ()) -> Seen:
    """Return a picture as `on_paper`, and where the ink of the digit is in it."""
    pen, sheet = PENS[one_of(scene.pens, rng)](rng), SHEETS[one_of(scene.sheets, rng)](rng)
    around, view = one_of(scene.around, rng), VIEWS[one_of(scene.views, rng)](rng)
    strokes, box = _strokes(digit) if isinstance(digit, Ink) else ((), _box_of_image(digit))
    printed = AROUND[around](box, rng)
    canvas = _canvas(box, _room(box, printed, rng, tight=chance(rng, scene.tight)) + pen.width / 2, view, rng)
    paper = ground(sheet, canvas, rng)
    if sheet.ghost and others:
        back = [part * (-1, 1) for part in _strokes(others[int(rng.integers(len(others)))])[0]]
        paper = inked(paper, ndimage.gaussian_filter(written(back, canvas, pen, rng), 1.5) * sheet.ghost, pen.level)
    if printed.frame is not None and printed.tint:
        paper *= 1 - np.float32(printed.tint) * outside(printed.frame, canvas)
    if printed.lines:
        paper = inked(paper, lines_of(printed, canvas), printed.level)
    beside = neighbours(box, others, rng) if chance(rng, scene.neighbours) else []
    beside += ligatures(strokes, rng) if strokes and chance(rng, scene.joined) else []
    if beside:
        paper = inked(paper, written(beside, canvas, pen, rng), pen.level)
    own = copied(digit, canvas, pen, rng) if not isinstance(digit, Ink) else written(strokes, canvas, pen, rng)
    paper = inked(paper, own, pen.level)
    pixels, ink = seen(paper, own, canvas.unit, view, rng)
    if chance(rng, scene.inverted):
        pixels = 1 - pixels
    return Seen(Picture(pixels), ink)


def one_of(chances: Chances, rng: Rng) -> str:
    """Return a name out of ``chances``."""
    place = rng.random() * sum(chances.values())
    for name, share in chances.items():
        place -= share
        if place < 0:
            return name
    return list(chances)[-1]


def _strokes(ink: Ink) -> tuple[tuple[Points, ...], Side]:
    """Return the strokes of ``ink`` in heights about its middle, and its box."""
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    size = max(float((high - low).max()), 1e-9)
    half = (high - low) / size / 2
    strokes = tuple((stroke.points - (low + high) / 2) / size for stroke in ink.strokes)
    return strokes, (-half[0], -half[1], half[0], half[1])


def _box_of_image(image: Grey) -> Side:
    rows, columns = ((image > 0.3).any(axis=axis) for axis in (1, 0))
    high, wide = int(np.ptp(np.flatnonzero(rows))) + 1, int(np.ptp(np.flatnonzero(columns))) + 1
    half = np.array([wide, high]) / max(wide, high) / 2
    return -half[0], -half[1], half[0], half[1]


def _room(box: Side, printed: Printed, rng: Rng, *, tight: bool) -> Points:
    """Return how much paper is seen around the ``box`` of the digit, shape (4,), in heights: cut by chance."""
    if printed.frame is not None:
        # Cut along the cell: some of its lines are seen, others are not, others are cut lengthwise.
        room = np.abs(np.array(printed.frame) - box) + rng.uniform(-0.1, 0.2, 4)
    elif tight:
        room = rng.uniform(0.0, 0.12, 4)
    else:
        room = rng.uniform(0.08, 0.3) + rng.exponential(0.12, 4)
    room = np.clip(room, 0.02, 0.9)
    if chance(rng, 0.05):  # cut into
        room[rng.integers(4)] = rng.uniform(-0.08, 0.0)
    return room


def _canvas(box: Side, room: Points, view: View, rng: Rng) -> Canvas:
    """Return a piece of paper with ``room`` around the ``box`` of the digit, seen a little from aside."""
    corner = (box[0] - room[0], box[1] - room[1])
    extent = (box[2] + room[2] - corner[0], box[3] + room[3] - corner[1])
    unit = max(view.unit, _LEAST_UNIT)
    turn, lean = np.clip(rng.normal(0, 0.04, 2), -0.12, 0.12)
    aside = rng.normal(0, 0.02, 2)
    grown = np.exp(np.clip(rng.normal(0, 0.04, 2), -0.1, 0.1))
    matrix = np.array([[grown[0], lean - turn, 0], [turn, grown[1], 0], [aside[0], aside[1], 1.0]])
    return Canvas(corner, extent, unit, matrix)


def inked(paper: Grey, cover: Grey, level: float) -> Grey:
    """Return ``paper`` with ink on it that lets the paper's own shading through, as light does."""
    return paper * (1 - cover * np.float32(1 - level))


def papers(inks: Sequence[Ink], images: Labelled, rng: Rng, count: int, scene: Scene = ANY) -> Labelled:
    """Draw digits on paper, half of them of ``inks``, half of ``images``, as the model sees them.

    Args:
        inks: of people, with their labels.
        images: of MNIST's kind, (n, 28, 28), uint8; with none, all are of ``inks``.
        rng: of all chance.
        count: how many.
        scene: where they stand.

    Returns:
        images, shape (count, 28, 28), uint8, and labels. What the cleaning lost is drawn again.
    """
    of_images = rng.random(count) < (0.5 if len(images.labels) else 0.0)
    result = np.empty((count, 28, 28), dtype=np.uint8)
    labels = np.empty(count, dtype=np.uint8)
    for place, is_image in enumerate(of_images):
        result[place], labels[place] = _one(inks, images if is_image else None, rng, scene)
    return Labelled(result, labels)


def _one(inks: Sequence[Ink], images: Labelled | None, rng: Rng, scene: Scene) -> tuple[np.ndarray, int]:
    while True:
        digit, label = varied(inks, images, rng)
        for _ in range(_TRIES):
            found = seen_on_paper(digit, rng, scene, inks)
            image = normalise(found.picture)
            if is_kept(found, image):
                return to_bytes(image), label


def varied(inks: Sequence[Ink], images: Labelled | None, rng: Rng) -> tuple[Ink | Grey, int]:
    """Return one of ``images``, or of ``inks`` if there are none, as it might have been, and its label."""
    if images is None:
        ink = inks[int(rng.integers(len(inks)))]
        return vary_ink(ink, rng) if chance(rng, 0.7) else ink, int(ink.label or 0)
    which = int(rng.integers(len(images.labels)))
    return vary_images(to_floats(images.images[which][None]), rng, MILD)[0], int(images.labels[which])


def is_kept(found: Seen, image: Grey) -> bool:
    """Whether the ``image`` that the model is given of ``found`` holds the digit, if not alone."""
    if not image.any() or not found.ink.any():  # so thin or so far off that no pixel of the picture has any
        return False
    if _likeness(found.ink, image) > _ALIKE:
        return True
    ink = ink_of(found.picture)
    if ink is None:
        return False
    own = found.ink / max(float(found.ink.max()), 1e-6)
    if ink.shape != own.shape:
        own = np.asarray(Image.fromarray(own).resize(ink.shape[::-1], Image.Resampling.BILINEAR))
    both = float(np.minimum(ink, own).sum())
    return both > _LEAST_KEPT * float(own.sum()) and both > _LEAST_OWN * float(ink.sum())


def _likeness(ink: Grey, image: Grey) -> float:
    """Return the correlation of ``image`` with ``ink`` when that is set in the same box, 0 to 1."""
    boxes = [box_of(each > 0.3 * each.max()) for each in (ink, image)]
    mine, other = (
        np.asarray(Image.fromarray(np.ascontiguousarray(each[box])).resize((12, 12), Image.Resampling.BOX))
        for each, box in zip((ink, image), boxes, strict=True)
    )
    return float((mine * other).sum() / np.sqrt((mine**2).sum() * (other**2).sum()))
