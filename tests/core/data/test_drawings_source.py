"""The source ``drawings``: the user's own labelled digits, as any other source gives its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture

_SEVEN = Ink.from_points([[[0, 0], [10, 0], [4, 20]]])
_ONE = Ink.from_points([[[5, 0], [5, 20]]])


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "home"))


def _drawing(label: int | None, drawn: float) -> Drawing:
    return Drawing(label=label, drawn=drawn, origin=Origin.CORRECTION)


def test_the_digits_of_the_profile_in_use_are_given_in_the_order_in_which_they_were_drawn() -> None:
    pixels = np.ones((40, 40), dtype=np.float32)
    pixels[8:32, 18:22] = 0
    with Drawings(drawings_path()) as drawings:
        drawings.keep(_drawing(7, 3), _SEVEN)
        drawings.keep(_drawing(1, 1), _ONE)
        drawings.keep(_drawing(1, 2), Picture(pixels))
        drawings.keep(_drawing(None, 4), Ink.from_points([[[0, 0], [3, 3], [0, 3]]]))
        other = drawings.add_profile("Anna")
        drawings.keep(_drawing(2, 5), _SEVEN, profile=other)
    data = open_source("drawings")
    assert isinstance(data, DataSet)
    assert data.labelled().labels.tolist() == [1, 1, 7]
    assert data.inks is not None
    assert [ink is not None for ink in data.inks] == [True, False, True]
    assert np.abs(data.images[2] / 255 - normalise(_SEVEN)).max() < 0.01
    assert data.notes == ("passed over 1 drawing that is no digit",)
    assert kind_of("drawings").why_no_preview() is None


def test_without_drawings_the_sentence_says_how_to_make_some() -> None:
    for _ in range(2):
        with pytest.raises(DigitpadError, match="no labelled drawings yet; draw a digit"):
            open_source("drawings")
        Drawings(drawings_path()).close()
