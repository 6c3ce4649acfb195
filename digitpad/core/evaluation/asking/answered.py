"""Ask models about a source in batches: many images by several processes, and none again that a file has answers to.

Whoever answers, the batches are the same and come in their order, so every figure is that of one process.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import Progress
from digitpad.core.evaluation.asking.batch import CHUNK, Answered, Batch, batch_of
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import ModelFile
from digitpad.core.pool.jobs import LostItemError
from digitpad.core.pool.pool import Pool
from digitpad.core.pool.wire import Work
from digitpad.core.pool.workers import ALONE, Workers
from digitpad.core.preprocessing.rasterise import Float32Array

STREAM_IMAGES: Final = 10_000
"""How many images of a stream are looked at by default."""

WORTH_HELP: Final = 20_000
"""So many images are worth helper processes; fewer are answered about as soon as one has started."""

_WORK: Final = f"{__name__}:answerer"
_SEED: Final = 2**32  # of streams: what is measured on was never trained on


@dataclass(frozen=True, slots=True)
class Course:
    """How an evaluation is to go.

    Attributes:
        images: how many to look at, from the first on; None for all of a set, `STREAM_IMAGES` of a stream.
        progress: told how many are done, of how many; may raise to give up.
        workers: who may work on many images.
        keep: a file in which the answers outlive a crash; None for none. Those that it holds are not asked for again.
    """

    images: int | None = None
    progress: Progress | None = None
    workers: Workers = ALONE
    keep: Path | None = None


def answered(recognisers: Sequence[Recogniser], source: DataSet | Stream, course: Course) -> Iterator[Answered]:
    """Yield the images of ``source`` batch by batch, each with what every one of ``recognisers`` says to it.

    Raises:
        DigitpadError: a model gave something else than probabilities, a process died of a batch, or the file of answers
            is another one's or cannot be written.
    """
    if isinstance(source, Stream):
        source = replace(source, seed=_SEED)
        total = STREAM_IMAGES if course.images is None else course.images
    else:
        total = len(source) if course.images is None else min(course.images, len(source))
    with contextlib.ExitStack() as stack:
        kept, done = None, 0
        if course.keep is not None:
            from digitpad.core.evaluation.asking.kept import KeptBatches  # noqa: PLC0415 - few ask for it

            kept = stack.enter_context(KeptBatches(course.keep, recognisers, source, total))
        for batch, answers in kept.batches() if kept is not None else ():
            yield batch, answers
            done = int(batch.rows[-1]) + 1
        for batch, answers in _found(recognisers, source, (done, total), course.workers):
            if kept is not None:
                kept.write(batch, answers)
            yield batch, answers
            if course.progress is not None:
                course.progress(int(batch.rows[-1]) + 1, total)


def _found(
    recognisers: Sequence[Recogniser], source: DataSet | Stream, rows: tuple[int, int], workers: Workers
) -> Iterator[Answered]:
    first, end = rows
    bounds = ((each, min(each + CHUNK, end)) for each in range(first, end, CHUNK))
    if workers.processes == 1 or end - first < WORTH_HELP or any(each.personal for each in recognisers):
        batches = (batch_of(source, *each) for each in bounds)
        return ((batch, batch.ask(recognisers)) for batch in batches)
    return _shared(recognisers, source, bounds, workers)


def _shared(
    recognisers: Sequence[Recogniser], source: DataSet | Stream, bounds: Iterable[tuple[int, int]], workers: Workers
) -> Iterator[Answered]:
    # A stream is drawn where it is answered: that takes longer than the answers.
    stream = source if isinstance(source, Stream) else None
    chunks = ([each if stream else batch_of(source, *each)] for each in bounds)
    models = tuple(each.model for each in recognisers)
    with Pool(_WORK, _Setup(models, stream), workers) as pool:
        for (given,), (result,) in pool.results(chunks):
            if isinstance(result, LostItemError):
                raise result
            batch, answers = result
            yield batch or given, answers


@dataclass(frozen=True, slots=True)
class _Setup:
    """What every process is given: the models, and the stream if there is one."""

    models: tuple[ModelFile, ...]
    stream: Stream | None


def answerer(setup: _Setup) -> Work:
    """Return what a pool does with batches, or with where batches of the stream begin and end."""
    recognisers = [Recogniser(model) for model in setup.models]

    def work(chunk: Sequence[Batch | tuple[int, int]]) -> list[tuple[Batch | None, list[Float32Array]]]:
        found: list[tuple[Batch | None, list[Float32Array]]] = []
        for given in chunk:
            if isinstance(given, Batch):
                found.append((None, given.ask(recognisers)))
            else:
                assert setup.stream is not None
                batch = batch_of(setup.stream, *given)
                found.append((batch, batch.ask(recognisers)))
        return found

    return work
