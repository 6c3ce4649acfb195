"""NumPy's files: ``.npz`` with images and labels under names that tell, or a pair of ``.npy``, or a folder of these."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.interpret.layout import side_of
from digitpad.core.data.interpret.names import Pair, partner_of
from digitpad.core.data.kind import Kind, NoSuchPartError, Progress
from digitpad.core.data.named_arrays import open_named, open_pair
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.numpy_file import open_npz, read_npy, read_shape


def open_npz_source(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Read the part that ``spec`` asks for.

    Raises:
        DigitpadError: an array is missing or holds what cannot be used.
    """
    if spec.path.is_dir():
        paths = _arrays_in(spec.path)
        shapes = {name: read_shape(path) for name, path in paths.items()}
        return open_named(spec, shapes, lambda name, words: read_npy(paths[name], words=words), progress)
    if spec.path.suffix.lower() == ".npy":
        pair, paths = _npy_pair(spec)
        return open_pair(spec, pair, lambda name, words: read_npy(paths[name], words=words), progress)
    with open_npz(spec.path) as arrays:
        return open_named(spec, arrays.shapes(), lambda name, words: arrays.read(name, words=words), progress)


def _arrays_in(folder: Path) -> dict[str, Path]:
    return {path.stem: path for path in sorted(folder.iterdir()) if path.suffix.lower() == ".npy" and path.is_file()}


def _npy_pair(spec: DataSpec) -> tuple[Pair, dict[str, Path]]:
    """Return the images and the labels of a file and the one that belongs to it, and all files there.

    Raises:
        DigitpadError: one is missing.
    """
    if spec.part is not Part.TRAINING:
        raise NoSuchPartError(
            sentence(
                "Data",
                "{text} is one file and has no {part} part; name that part's own file",
                text=spec.text,
                part=spec.part,
            )
        )
    paths = _arrays_in(spec.path.parent) | {spec.path.stem: spec.path}
    pair = partner_of(spec.path.stem, paths)
    if pair is None:
        return Pair(spec.path.stem, None), paths
    images, labels = pair
    if labels is None and spec.with_labels and side_of(read_shape(spec.path)[-1] - 1) is None:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} has images, but there is no file of their labels beside it, such as y.npy beside x.npy",
                path=spec.path,
            )
        )
    return Pair(images, labels), paths


def _claims(spec: DataSpec) -> bool:
    if spec.path.is_dir():
        names = _arrays_in(spec.path)
        return any(pair[1] is not None for name in names if (pair := partner_of(name, names)))
    return spec.path.suffix.lower() in (".npz", ".npy") and spec.path.exists()


KIND: Final = Kind(
    form="an .npz file, or a pair of .npy files or their folder",
    claims=_claims,
    patterns=("*.npz", "*.npy"),
    open=open_npz_source,
)
