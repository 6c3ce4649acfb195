"""From a run's configuration to its batches: sources are opened, corrected, joined, split, and varied if asked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any, Final

import numpy as np

from digitpad.core.data.corrections import corrected
from digitpad.core.data.dataset import DataSet, Labelled, Stream, counted, joined, notes_of
from digitpad.core.data.kind import NoSuchPartError, Progress
from digitpad.core.data.kinds.drawings import KIND as DRAWINGS
from digitpad.core.data.kinds.drawings import note_on_no_digits, open_no_digits
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.models.file import ModelFile
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import DataLoaded
from digitpad.core.storage.names import one_line
from training.data.batches import STREAM_EPOCH, Batches, JoinedBatches, SetBatches, StreamBatches, VariedBatches
from training.data.rehearsal.batches import RehearsalBatches
from training.data.rehearsal.pools import Rehearsal, make_rehearsal

_STREAM_VALIDATION: Final = 2_000

_Part = tuple[int, Callable[[int], Batches]]
"""The number of images, and what makes batches of any size of them."""


@dataclass(frozen=True, slots=True)
class Taught:
    """What a run learns from: names of sources, how many images, and what tells these from all others.

    Where a source has no end there is no number, and no digest.
    """

    sources: str = ""
    images: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class RunData:
    """All that a run reads.

    Attributes:
        batches: to train on.
        validation: kept out of training; None if the configuration wants none.
        test: of the sources that have such a part of their own; only for judging the finished model.
        loaded: what is told of it.
        credits: for the card.
        taught: what the card of a model says that began as another.
        rehearsal: of a run that rehearses.
    """

    batches: Batches
    validation: Labelled | None
    test: Labelled | None
    loaded: DataLoaded
    credits: tuple[Mapping[str, Any], ...]
    taught: Taught = Taught()
    rehearsal: Rehearsal | None = None


def load_run_data(config: TrainConfig, progress: Progress, start: ModelFile | None = None) -> RunData:
    """Open and prepare the data of a run; images that the user marked are relabelled or excluded.

    Args:
        config: of the run.
        progress: of downloads and long reading.
        start: the model that it starts from, by whose answers a run rehearses that is to rehearse.

    Raises:
        DigitpadError: a source cannot be used, or there is nothing to learn from.
    """
    specs = [replace(DataSpec.parse(text), alphabet=config.alphabet) for text in config.data]
    opened = [open_source(spec, progress=progress) for spec in specs]
    opened = [corrected(data, spec) if isinstance(data, DataSet) else replace(data, seed=config.seed)
              for data, spec in zip(opened, specs, strict=True)]  # fmt: skip
    if config.replay and start is not None:
        return _rehearsed(config, specs, opened, start, progress)
    parts: list[_Part] = []
    held_out: list[DataSet] = []
    counts = np.zeros(config.alphabet.size, dtype=np.int64)
    if sets := [each for each in opened if isinstance(each, DataSet)]:
        training = joined(sets)
        training.require_trainable()
        if config.validation:
            training, validation = training.split(config.validation, config.seed)
            held_out.append(validation)
        counts += training.class_counts()
        parts.append((len(training), partial(_set_batches, training, config)))
    for stream in (each for each in opened if isinstance(each, Stream)):
        parts.append((STREAM_EPOCH, partial(StreamBatches, stream)))
        counts += STREAM_EPOCH // len(counts)
        if config.validation:
            # Another seed, another stream: nothing of it is ever trained on.
            held_out.append(replace(stream, seed=config.seed + 2**31).chunk(0, _STREAM_VALIDATION))
    validation_set = joined(held_out).labelled() if held_out else None
    test, notes = _test_of(specs), notes_of(opened)
    loaded = DataLoaded(
        training=sum(images for images, _ in parts),
        validation=len(validation_set.labels) if validation_set else 0,
        test=len(test) if test else 0,
        classes=tuple(int(count) for count in counts),
        notes=(*notes, *(note for note in (test.notes if test else ()) if note not in notes)),
    )
    batches = _batches(parts, config.batch_size, len(counts))
    taught = _taught(specs, opened)
    return RunData(batches, validation_set, test.labelled() if test else None, loaded, _credits(specs), taught)


def _rehearsed(
    config: TrainConfig, specs: Sequence[DataSpec], opened: Sequence[DataSet | Stream], start: ModelFile, told: Progress
) -> RunData:
    """Return the data of a run that teaches ``opened`` to ``start`` and rehearses what that knows."""
    sets = [each.chunk(0, STREAM_EPOCH) if isinstance(each, Stream) else each for each in opened]
    own = joined(sets)
    own.labelled()
    nothing = open_no_digits() if any(kind_of(spec) is DRAWINGS for spec in specs) else None
    rehearsal = make_rehearsal(own, start, told, augment=config.augment, seed=config.seed, nothing=nothing)
    notes = notes_of(opened)
    if nothing is not None:
        notes = tuple(each for each in notes if each != note_on_no_digits(len(nothing)))
        notes = (
            *notes,
            f"{counted(len(nothing), 'drawing')} of no digit {'is' if len(nothing) == 1 else 'are'} taught as that",
        )
    checked = rehearsal.checked if config.validation else None
    loaded = DataLoaded(
        training=len(own),
        validation=len(checked.labels) if checked else 0,
        test=0,
        classes=tuple(int(count) for count in own.class_counts()),
        notes=notes,
    )
    batches = RehearsalBatches(
        *rehearsal.of_images, replay=config.replay, batch_size=config.batch_size, seed=config.seed
    )
    rehearsed = _credits([DataSpec.parse(name) for name in rehearsal.source], "to rehearse on")
    taught = _taught(specs, opened)
    return RunData(batches, checked, None, loaded, (*_credits(specs, "to learn"), *rehearsed), taught, rehearsal)


def _taught(specs: Sequence[DataSpec], opened: Sequence[DataSet | Stream]) -> Taught:
    sources = one_line(" + ".join(spec.short_name for spec in specs))
    hashed, images = hashlib.sha256(), 0
    for each in opened:
        if isinstance(each, Stream):
            return Taught(sources)
        hashed.update(each.images.tobytes())
        hashed.update(b"" if each.labels is None else each.labels.tobytes())
        images += len(each)
    return Taught(sources, images, hashed.hexdigest())


def _set_batches(data: DataSet, config: TrainConfig, batch_size: int) -> Batches:
    if not config.augment:
        return SetBatches(data.labelled(), batch_size=batch_size, seed=config.seed)
    images, labels = data.labelled()
    inks = data.inks or (None,) * len(data)
    bare = np.array([ink is None for ink in inks])
    labelled = [replace(ink, label=int(label)) for ink, label in zip(inks, labels, strict=True) if ink is not None]
    return VariedBatches(
        Labelled(images[bare], labels[bare]), labelled,
        non_digit_share=config.non_digits, batch_size=batch_size, seed=config.seed, classes=data.alphabet.size,
    )  # fmt: skip


def _batches(parts: Sequence[_Part], batch_size: int, classes: int) -> Batches:
    """Return batches to which each part brings the share that it has of all images."""
    total = sum(images for images, _ in parts)
    made = [make(max(1, round(batch_size * images / total))) for images, make in parts]
    return made[0] if len(made) == 1 else JoinedBatches(made, max(1, total // batch_size), classes)


def _test_of(specs: Sequence[DataSpec]) -> DataSet | None:
    """Return the test parts of those sources that have one, unless the user asked for another part."""
    found = []
    for spec in specs:
        if spec.asked_part is None:
            try:
                part = open_source(replace(spec, asked_part=Part.TEST))
            except NoSuchPartError:  # as most have not
                continue
            if isinstance(part, DataSet) and part.labels is not None:
                found.append(corrected(part, spec))
    return joined(found) if found else None


def _credits(specs: Sequence[DataSpec], used: str = "for training and validation") -> tuple[Mapping[str, Any], ...]:
    return tuple({"name": one_line(spec.short_name), **asdict(kind_of(spec).credit), "used": used} for spec in specs)
