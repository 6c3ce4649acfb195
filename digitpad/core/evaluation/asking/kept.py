"""Answers to the batches of an evaluation in a file that outlives a crash: another one goes on after them.

The file has lines of JSON: what is evaluated, then a batch a line, with the answers of each model. The images and
labels of a stream are kept too, as drawing them takes longer than answering.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad import __version__
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.evaluation.asking.batch import CHUNK, Answered, Batch, batch_of
from digitpad.core.inference.personal import bound_to
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.sentences import sentence

_LONGEST: Final = 16 << 20  # bytes of a line
_FAST: Final = 1  # how hard zlib tries


class KeptBatches:
    """The file of answers; a context manager.

    Args:
        path: of the file; one that is not there is begun.
        recognisers: that are asked.
        source: of the images, a stream with its seed.
        total: how many are looked at.

    Raises:
        DigitpadError: it holds something else, or cannot be written.
    """

    def __init__(self, path: Path, recognisers: Sequence[Recogniser], source: DataSet | Stream, total: int) -> None:
        self._path, self._source, self._total = path, source, total
        self._classes = [each.card.alphabet.size for each in recognisers]
        head = _line(_identity(recognisers, source, total))
        with self._naming_errors():
            self._file: IO[bytes] = path.open("r+b" if path.exists() else "w+b")
        try:
            with self._naming_errors():
                self._begin(head)
        except DigitpadError:
            self._file.close()
            raise

    def __enter__(self) -> KeptBatches:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def batches(self) -> Iterator[Answered]:
        """Yield the batches that are kept, in their order; what comes after the last whole one is dropped."""
        first = 0
        while first < self._total:
            place = self._file.tell()
            end = min(first + CHUNK, self._total)
            line = self._file.readline(_LONGEST)
            try:
                # A line that was cut may be whole JSON, too.
                found = self._parsed(json.loads(line if line.endswith(b"\n") else b""), first, end)
            except (ValueError, TypeError, KeyError, RecursionError, zlib.error):
                self._file.seek(place)
                break
            yield found
            first = end
        self._file.truncate()

    def write(self, batch: Batch, answers: Sequence[Float32Array]) -> None:
        """Keep the answers to ``batch``, the next one.

        Raises:
            DigitpadError: the disk is full or does not take it.
        """
        kept: dict[str, Any] = {"answers": [_text(each) for each in answers]}
        if isinstance(self._source, Stream):
            assert batch.labels is not None
            kept |= {"labels": _text(batch.labels), "images": _text(batch.images)}
        with self._naming_errors():
            self._file.write(_line(kept))
            self._file.flush()

    def _begin(self, head: bytes) -> None:
        found = self._file.read(len(head))
        if found == head:
            return
        if not head.startswith(found):  # one that was killed may have left a part of it
            raise DigitpadError(
                sentence("Evaluation", "{path} holds something else than this evaluation; nothing was changed.",
                         path=self._path)
            )  # fmt: skip
        self._file.seek(0)
        self._file.write(head)
        self._file.flush()

    def _parsed(self, kept: dict[str, Any], first: int, end: int) -> Answered:
        count = end - first
        answers = [
            _array(text, np.float32, count, classes)
            for text, classes in zip(kept["answers"], self._classes, strict=True)
        ]
        if not isinstance(self._source, Stream):
            return batch_of(self._source, first, end), answers
        labels = _array(kept["labels"], np.uint8, count)
        images = _array(kept["images"], np.uint8, count, *MNIST_INPUT.shape)
        if labels.max() >= self._classes[0]:
            raise ValueError("a label is no class")
        return Batch(np.arange(first, end), images, labels, None), answers

    def _naming_errors(self) -> Any:
        return os_errors_as(sentence("Evaluation", "{path} cannot be written", path=self._path))


def _identity(recognisers: Sequence[Recogniser], source: DataSet | Stream, total: int) -> dict[str, Any]:
    """Return what must be the same for the answers to be."""
    if isinstance(source, Stream):
        data = f"{source.draw.__module__}:{source.draw.__qualname__} {source.seed}"
    else:
        labels = b"" if source.labels is None else source.labels[:total].tobytes()
        data = hashlib.blake2b(source.images[:total].tobytes() + labels, digest_size=16).hexdigest()
    models = [bound_to(each.card) for each in recognisers]
    return {"digitpad": __version__, "models": models, "data": data, "images": total, "batch": CHUNK}


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value).encode() + b"\n"


def _text(array: npt.NDArray[Any]) -> str:
    return base64.b64encode(zlib.compress(array.tobytes(), _FAST)).decode("ascii")


def _array(text: str, kind: type[Any], *shape: int) -> npt.NDArray[Any]:
    """Return what `_text` wrote; a ValueError if it is not of that kind and shape."""
    size = int(np.prod(shape)) * np.dtype(kind).itemsize
    data = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), size + 1)
    return np.frombuffer(data, dtype=kind).reshape(shape)
