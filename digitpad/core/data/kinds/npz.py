"""``.npz`` files: those of ``keras.datasets`` (``x_train``, ``y_train`` …), or ``images`` and ``labels``."""

from __future__ import annotations

from typing import Final

from digitpad.core.data.arrays import data_set
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.storage.numpy_file import NpzFile, open_npz

_IN_PARTS: Final = {Part.TRAINING: ("x_train", "y_train"), Part.TEST: ("x_test", "y_test")}
_WHOLE: Final = (("images", "labels"), ("x", "y"))


def open_npz_source(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read the part that ``spec`` asks for.

    Raises:
        DigitpadError: a key is missing or holds what cannot be used.
    """
    with open_npz(spec.path) as arrays:
        images_key, labels_key = _keys(arrays, spec)
        images, labels = arrays.read(images_key), arrays.read(labels_key)
    return data_set(spec.name, images, labels, progress=progress)


def _keys(arrays: NpzFile, spec: DataSpec) -> tuple[str, str]:
    """Return the names of the images and the labels, one of which is there at least."""
    wanted: list[tuple[str, str]] = [_IN_PARTS[spec.part], *(_WHOLE if spec.part is Part.TRAINING else ())]
    for keys in wanted:
        if any(key in arrays for key in keys):
            return keys
    known = (key for keys in (*_IN_PARTS.values(), *_WHOLE) for key in keys)
    missing = NoSuchPartError if any(key in arrays for key in known) else DigitpadError
    names = " nor ".join(images for images, _ in wanted)
    raise missing(f"{spec.path} has {'neither' if len(wanted) > 1 else 'no'} {names}")


KIND: Final = Kind(
    form="an .npz file",
    claims=lambda spec: spec.path.suffix.lower() == ".npz" and spec.path.exists(),
    patterns=("*.npz",),
    open=open_npz_source,
)
