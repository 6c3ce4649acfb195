"""Several models on the user's own drawings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from digitpad.core.data.arrays import to_bytes
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.evaluation.own_drawings import NONE, ask_about_drawings
from digitpad.core.inference.prediction import Prediction
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.core.evaluation.answers import Scripted
from tests.digits import digit_ink


class Told(Scripted):
    """Says to the drawings, in their order, the digits that it is told; None is that there is none."""

    def __init__(self, digits: list[int | None]) -> None:
        super().__init__(np.array([np.full(10, 0.1) if d is None else np.eye(10)[d] for d in digits], dtype=np.float32))
        self._next = 0

    def probabilities(self, images: Float32Array, inks: Sequence[Ink | None] | None = None) -> Float32Array:
        count = len(images)
        self._next += count
        said: Float32Array = self._scripted[self._next - count : self._next]
        return said


def test_what_is_right_and_where_they_differ() -> None:
    inks: list[Ink] = [digit_ink(digit) for digit in (1, 7, 4, 7)]
    labels = (1, 7, None, 7)
    drawings = [
        Drawing(id=place, label=label, drawn=float(place), origin=Origin.PRACTICE) for place, label in enumerate(labels)
    ]
    told: list[tuple[int, int]] = []
    found = ask_about_drawings(
        [Told([1, 1, None, 7]), Told([1, 7, 9, 7])],
        drawings,
        lambda ids: [inks[each] for each in ids],
        lambda done, total: told.append((done, total)),
    )
    assert found.labels.tolist() == ["1", "7", NONE, "7"]
    assert found.answers.tolist() == [["1", "1", NONE, "7"], ["1", "7", "9", "7"]]
    assert found.right == (3, 3)
    assert found.differing.tolist() == [1, 2]
    assert np.array_equal(found.images, np.stack([to_bytes(normalise(inks[place])) for place in (1, 2)]))
    assert told == [(0, 4), (4, 4)]


def test_a_drawing_that_a_model_fails_on_is_left_out() -> None:
    class Fails(Told):
        def predict_all(self, drawings: Iterable[Ink | Picture]) -> list[Prediction | Exception]:
            answers = super().predict_all(drawings)
            answers[1] = RuntimeError("a fault")
            return answers

    drawings = [Drawing(id=place, label=7, drawn=0.0, origin=Origin.PRACTICE) for place in range(3)]
    found = ask_about_drawings(
        [Told([7, 7, 7]), Fails([7, 1, 1])], drawings, lambda ids: [digit_ink(7)] * len(ids), lambda *_: None
    )
    assert found.answers.tolist() == [["7", "7"], ["7", "1"]]
    assert found.differing.tolist() == [1]
    assert len(found.images) == 1
