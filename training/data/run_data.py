"""From a run's configuration to its batches: sources opened, joined, parted, and shown as they are or varied."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.corrections import corrected
from digitpad.core.data.dataset import DataSet, Labelled, Stream, joined
from digitpad.core.data.kind import NoSuchPartError
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import DataLoaded
from digitpad.core.storage.names import one_line
from training.data.batches import Mixture, VariedDigits
from training.data.prefetch import Batch, Batches

STREAM_EPOCH: Final = 10_000
"""So many images of a source without end are called an epoch."""

_STREAM_VALIDATION: Final = 2_000


@dataclass(frozen=True, slots=True)
class RunData:
    """All that a run reads.

    Attributes:
        batches: to train on.
        validation: kept out of training; None if the configuration wants none.
        test: of the sources that have such a part of their own; only for judging the finished model.
        loaded: what is told of it.
        credits: for the card.
    """

    batches: Batches
    validation: Labelled | None
    test: Labelled | None
    loaded: DataLoaded
    credits: tuple[Mapping[str, Any], ...]


def load_run_data(config: TrainConfig, progress: Callable[[int, int], None]) -> RunData:
    """Open and prepare the data of a run.

    Raises:
        DigitpadError: a source cannot be used, or there is nothing to learn from.
    """
    specs = [DataSpec.parse(text).of_alphabet(config.alphabet) for text in config.data]
    opened = [_as_marked(spec, open_source(spec, progress=progress)) for spec in specs]
    sets = [source for source in opened if isinstance(source, DataSet)]
    streams = [replace(source, seed=config.seed) for source in opened if isinstance(source, Stream)]
    parts: list[_Part] = []
    held_out: list[DataSet] = []
    counts = np.zeros(config.alphabet.size, dtype=np.int64)
    if sets:
        training = joined(sets)
        training.require_trainable()
        if config.validation:
            training, validation = training.split(config.validation, config.seed)
            held_out.append(validation)
        counts += training.class_counts()
        parts.append(_Part(len(training), lambda size: _set_batches(training, config, size)))
    for stream in streams:
        parts.append(_Part(STREAM_EPOCH, lambda size, stream=stream: StreamBatches(stream, size)))  # type: ignore[misc]
        counts += STREAM_EPOCH // len(counts)
        if config.validation:
            # Another seed, another stream: nothing of it is ever trained on.
            held_out.append(replace(stream, seed=config.seed + 2**31).chunk(0, _STREAM_VALIDATION))
    validation_set = joined(held_out).labelled() if held_out else None
    test = _test_of(specs)
    loaded = DataLoaded(
        training=sum(part.images for part in parts),
        validation=len(validation_set.labels) if validation_set else 0,
        test=len(test.labels) if test else 0,
        classes=tuple(int(count) for count in counts),
        notes=_notes(opened),
    )
    return RunData(_batches(parts, config.batch_size, len(counts)), validation_set, test, loaded, _credits(specs))


def _as_marked(spec: DataSpec, source: DataSet | Stream) -> DataSet | Stream:
    """Heed the labels that the user has found to be wrong."""
    return corrected(source, spec) if isinstance(source, DataSet) else source


@dataclass(frozen=True, slots=True)
class _Part:
    images: int
    make: Callable[[int], Batches]


class SetBatches:
    """The images of a set as they are, each once an epoch, in an order of chance; a last batch not full is left out."""

    def __init__(self, images: npt.NDArray[np.uint8], labels: npt.NDArray[np.uint8], *, batch_size: int, seed: int):
        self._images, self._labels, self._seed = images, labels, seed
        self.batch_size = min(batch_size, len(images))
        self._order = lru_cache(2)(self._shuffled)

    def __len__(self) -> int:
        return len(self._images) // self.batch_size

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28), uint8, and labels, shape (n,)."""
        rows = self._order(epoch)[step * self.batch_size : (step + 1) * self.batch_size]
        return self._images[rows], self._labels[rows]

    def _shuffled(self, epoch: int) -> npt.NDArray[np.int64]:
        return np.random.default_rng((self._seed, epoch)).permutation(len(self._images))


class StreamBatches:
    """Chunks of a stream; nothing is kept."""

    def __init__(self, stream: Stream, batch_size: int) -> None:
        self._stream, self.batch_size = stream, batch_size

    def __len__(self) -> int:
        return max(1, STREAM_EPOCH // self.batch_size)

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images, shape (n, 28, 28), uint8, and labels, shape (n,); none is ever shown twice."""
        chunk = self._stream.chunk(epoch * len(self) + step, self.batch_size)
        assert chunk.labels is not None
        return chunk.images, chunk.labels


class JoinedBatches:
    """Batches to which each part brings the share that it has of all images."""

    def __init__(self, parts: Sequence[Batches], steps: int, *, classes: int = DIGITS.size) -> None:
        self._parts, self._steps, self._classes = parts, steps, classes
        self.batch_size = sum(part.batch_size for part in parts)

    def __len__(self) -> int:
        return self._steps

    def batch(self, epoch: int, step: int) -> Batch:
        """Return images and targets of all parts; one that is used up within the epoch begins again, reshuffled."""
        made = []
        for part in self._parts:
            made.append(part.batch(*divmod(epoch * self._steps + step, len(part))))
        return np.concatenate([_floats(x) for x, _ in made]), np.concatenate(
            [_one_hot(y, self._classes) for _, y in made]
        )


def _batches(parts: Sequence[_Part], batch_size: int, classes: int) -> Batches:
    if len(parts) == 1:
        return parts[0].make(batch_size)
    total = sum(part.images for part in parts)
    shares = [max(1, round(batch_size * part.images / total)) for part in parts]
    made = [part.make(share) for part, share in zip(parts, shares, strict=True)]
    return JoinedBatches(made, max(1, total // batch_size), classes=classes)


def _set_batches(data: DataSet, config: TrainConfig, batch_size: int) -> Batches:
    assert data.labels is not None
    if not config.augment:
        return SetBatches(data.images, data.labels, batch_size=batch_size, seed=config.seed)
    inks = data.inks or (None,) * len(data)
    bare = np.array([ink is None for ink in inks])
    labelled = [replace(ink, label=int(label)) for ink, label in zip(inks, data.labels, strict=True) if ink is not None]
    images = Labelled(data.images[bare], data.labels[bare])
    mixture = Mixture(ink_repeats=1, non_digit_share=config.non_digits, classes=data.alphabet.size)
    return VariedDigits(images, labelled, mixture, batch_size=batch_size, seed=config.seed)


def _test_of(specs: Sequence[DataSpec]) -> Labelled | None:
    found = []
    for spec in specs:
        if spec.asked_part is not None:
            continue
        try:
            part = open_source(spec.of_part(Part.TEST))
        except NoSuchPartError:  # as most have not
            continue
        if isinstance(part, DataSet) and part.labels is not None:
            found.append(part)
    return joined(found).labelled() if found else None


def _notes(opened: Sequence[DataSet | Stream]) -> tuple[str, ...]:
    if len(opened) == 1:
        return opened[0].notes
    return tuple(f"{source.name}: {note}" for source in opened for note in source.notes)


def _credits(specs: Sequence[DataSpec]) -> tuple[Mapping[str, Any], ...]:
    used = "for training and validation"
    return tuple({"name": one_line(spec.short_name), **asdict(kind_of(spec).credit), "used": used}
                 for spec in specs)  # fmt: skip


def _floats(images: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    if images.dtype == np.uint8:
        images = images.astype(np.float32) / np.float32(255)
    return images.reshape(*images.shape[:3], 1)


def _one_hot(targets: npt.NDArray[Any], classes: int) -> npt.NDArray[np.float32]:
    return targets if targets.ndim == 2 else np.eye(classes, dtype=np.float32)[targets]
