"""Somebody who evaluates, and digits of which two have wrong labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.core.data.samples import images, labels
from tests.ui.evaluate.examiner import Examiner
from tests.ui.hand import Hand


@pytest.fixture
def examiner(hand: Hand, qtbot: QtBot) -> Examiner:
    return Examiner(hand, qtbot)


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """Thirty digits; a 4 is labelled 9, and a 7 is labelled 1."""
    said = labels(30)
    said[4], said[17] = 9, 1
    path = tmp_path / "digits.npz"
    np.savez(path, images=images(30), labels=said)
    return path
