"""What the user has marked as wrong is not learned."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitpad.core.data.corrections import Corrections, save_corrections
from digitpad.core.runs.config import TrainConfig
from tests.core.data.samples import images, labels
from training.data.run_data import load_run_data


def test_a_training_heeds_the_marks_of_its_source(tmp_path: Path) -> None:
    source = tmp_path / "mine.npz"
    digits = labels(50)
    digits[[7, 17]] = 1
    np.savez(source, images=images(50), labels=digits)
    seven, nine = images(10)[7], images(10)[9]
    save_corrections(str(source), Corrections().marked(seven, 7).marked(nine, None))
    data = load_run_data(TrainConfig(data=(str(source),), validation=0.0), lambda done, total: None)
    assert data.loaded.classes == (5, 5, 5, 5, 5, 5, 5, 5, 5, 0)
    assert data.loaded.notes[-2:] == ("2 labels corrected, as marked", "5 images left out, as marked")
