"""What the models of runs say to images that they have not learned from: a run keeps it of its validation images.

Several runs on the same data with other seeds hold out other images: together they answer for most of it, as in a cross
validation.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Images
from digitpad.core.data.summary import fingerprint
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.run_folder import Run
from digitpad.core.storage.folders import user_folder
from digitpad.core.storage.numpy_file import open_npz

FILE: Final = "held-out.npz"

Float32Array = npt.NDArray[np.float32]


def write_held_out(run: Run, images: Images, probabilities: Float32Array) -> None:
    """Keep what the model of ``run`` says to ``images``, shape (n, 28, 28), which it has not learned from.

    Args:
        run: whose model answers.
        images: of its validation.
        probabilities: shape (n, classes).

    Raises:
        DigitpadError: the disk is full or does not take it.
    """
    prints = np.array([list(bytes.fromhex(fingerprint(image))) for image in images], dtype=np.uint8)
    data = io.BytesIO()
    np.savez_compressed(data, fingerprints=prints, probabilities=probabilities.astype(np.float32))
    run.write(FILE, data.getvalue())


def held_out_answers(classes: int) -> Mapping[str, Float32Array]:
    """Return the answers of all runs by the `fingerprint` of the image, the mean of several; shape (classes,) each.

    Runs that tell another number of classes apart, and files that cannot be read, are passed over.
    """
    found: dict[str, list[Float32Array]] = {}
    for path in sorted((user_folder() / "runs").glob(f"*/{FILE}")):
        for key, answer in _answers_in(path, classes):
            found.setdefault(key, []).append(answer)
    return {key: np.mean(answers, axis=0, dtype=np.float32) for key, answers in found.items()}


def _answers_in(path: Path, classes: int) -> list[tuple[str, Float32Array]]:
    try:
        with open_npz(path) as arrays:
            prints, answers = arrays.read("fingerprints"), arrays.read("probabilities")
    except (DigitpadError, OSError):
        return []
    usable = (
        prints.dtype == np.uint8 and prints.ndim == 2 and answers.dtype == np.float32
        and answers.shape == (len(prints), classes) and bool(np.isfinite(answers).all())
    )  # fmt: skip
    return [(row.tobytes().hex(), answer) for row, answer in zip(prints, answers, strict=True)] if usable else []
