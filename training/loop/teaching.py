"""Teach a model somebody's own digits: its network for strokes beside that for images, and what came of it.

What came of it is told on drawings that were not taught: they are parted, and for each part both networks learn anew
from all but it. In the thread that trains.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import DataSet
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.models.strokes import StrokeNetwork, stroke_architecture
from digitpad.core.runs.comparison import CHANGED, NOT_A_DIGIT
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import AnswersCompared, Note, RunEnded
from digitpad.core.runs.run_folder import Run
from training.data.batches import to_floats
from training.data.rehearsal.batches import RehearsalBatches
from training.data.rehearsal.pools import Pool, Rehearsal
from training.export.formats import to_tflite
from training.loop.callbacks import RunControl
from training.loop.checkpoints import State
from training.loop.trainer import Callback, Ending, Trainer
from training.models.build import build

PARTS: Final = 3
"""So many times both networks learn anew, with half the steps, each time without another third of the drawings."""

_MOST_SHOWN: Final = 300  # answers that changed

Answers = npt.NDArray[np.int64]
Float32Array = npt.NDArray[np.float32]


class _UntilStopped(Callback):
    def __init__(self, should_stop: Callable[[], bool]) -> None:
        self._should_stop = should_stop

    def should_stop(self) -> bool:
        return self._should_stop()


class Pupil:
    """One network of a model that is taught: learns from two pools, from the beginning as often as is asked."""

    def __init__(self, trainer: Trainer, config: TrainConfig, pools: tuple[Pool, Pool]) -> None:
        self.trainer, self._config, self._pools = trainer, config, pools
        self._first: State = trainer.state()

    @classmethod
    def for_strokes(cls, config: TrainConfig, model: ModelFile, rehearsal: Rehearsal) -> Pupil | None:
        """Return the network for strokes of ``model``, or None where there is none or nothing to follow."""
        if rehearsal.of_paths is None or model.card.strokes is None:
            return None
        network = stroke_architecture(model.card.strokes, classes=model.card.alphabet.size)
        float32 = replace(config, precision="float32")  # so small a network gains nothing by less
        trainer = Trainer(
            float32,
            batches_of(rehearsal.of_paths, config),
            {},
            weights=model.load_stroke_weights(),
            builder=lambda _, **options: build(network, **options),
        )
        return cls(trainer, config, rehearsal.of_paths)

    def learn(self, should_stop: Callable[[], bool], *, without: Answers | None = None) -> bool:
        """Learn from the beginning; return whether it came to its end.

        Args:
            should_stop: asked after each call of some steps.
            without: drawings that are not learned; then half the epochs have to do, those with the falling rate.
        """
        own, rehearsed = self._pools
        after = 0 if without is None else self._config.epochs // 2
        taught = own if without is None else own.without(without)
        self.trainer.begin_again(self._first, batches_of((taught, rehearsed), self._config), after=after)
        return self.trainer.train(_UntilStopped(should_stop)) is not Ending.STOPPED


def batches_of(pools: tuple[Pool, Pool], config: TrainConfig) -> RehearsalBatches:
    """Return the batches of a run that rehearses."""
    return RehearsalBatches(*pools, replay=config.replay, batch_size=config.batch_size, seed=config.seed)


class Lessons:
    """What a run that began as a model does beside its training: its network for strokes, and a comparison at the end.

    Args:
        job: of the run.
        start: the model that it began as.
        rehearsal: if the run rehearses what that model knows.
        trainer: of the network for images, at its beginning.
    """

    def __init__(self, job: RunControl, start: ModelFile | None, rehearsal: Rehearsal | None, trainer: Trainer) -> None:
        self._job, self._start, self._rehearsal = job, start, rehearsal
        self._by_image = self._by_strokes = None
        if start is not None and rehearsal is not None:
            self._by_image = Pupil(trainer, job.run.config, rehearsal.of_images)
            self._by_strokes = Pupil.for_strokes(job.run.config, start, rehearsal)

    def strokes(self) -> StrokeNetwork | None:
        """Return the network for strokes of the new model: that of the first one, taught where there is ink."""
        start, pupil = self._start, self._by_strokes
        if start is None or start.stroke_tflite is None:
            return None
        if pupil is not None:
            self._job.tell(Note(text="The order and direction of the strokes are being learned."))
            if pupil.learn(self._job.should_stop):
                weights = pupil.trainer.weights()
                network = stroke_architecture(start.card.strokes, classes=start.card.alphabet.size)
                return StrokeNetwork(to_tflite(network, weights), weights)
        return StrokeNetwork(start.stroke_tflite, start.load_stroke_weights())

    def examined(self, ended: RunEnded) -> RunEnded:
        """Return how the run ended; if it has finished and taught somebody's digits, tell before what has changed."""
        if self._start is None or self._rehearsal is None or self._by_image is None or ended.outcome != "finished":
            return ended
        self._job.tell(Note(text="Before and after are being compared."))
        examination = Examination(self._job.run, self._start, self._rehearsal, (self._by_image, self._by_strokes))
        compared = examination.compared(self._job.should_stop)
        if compared is None:
            return ended
        self._job.tell(compared)
        return replace(
            ended,
            own_digits=compared.own,
            own_right_before=compared.own_before,
            own_right_after=compared.own_after,
        )


class Examination:
    """Compares the answers of a model with those of what has become of it.

    Args:
        run: that has taught it; its model is written.
        before: the model that it began as.
        rehearsal: of the run.
        pupils: the network for images, and that for strokes if it was taught as well.
    """

    def __init__(self, run: Run, before: ModelFile, rehearsal: Rehearsal, pupils: tuple[Pupil, Pupil | None]) -> None:
        self._run, self._before, self._rehearsal, self._pupils = run, before, rehearsal, pupils

    def compared(self, should_stop: Callable[[], bool]) -> AnswersCompared | None:
        """Return how many answers are right before and after, and which have changed.

        None if it was stopped, or if there are too few digits to be parted.

        The images of those that have changed are kept with the run.

        Raises:
            DigitpadError: these could not be kept.
        """
        own, checked = self._rehearsal.own, self._rehearsal.checked
        if len(own) < PARTS:  # without a part nothing might be left
            return None
        old, new = Recogniser(self._before, threads=2), Recogniser(read_model(self._run.model), threads=2)
        after = self._cross_validated(old.card, should_stop)
        if after is None:
            return None
        before = _answers(old.probabilities(to_floats(own.images), own.inks), old.card, own)
        others = [_answers(each.probabilities(to_floats(checked.images)), each.card) for each in (old, new)]
        labels, known = own.labelled().labels.astype(np.int64), checked.labels.astype(np.int64)
        changed, moved = (np.flatnonzero(was != now)[:_MOST_SHOWN] for was, now in ((before, after), others))
        self._keep(np.concatenate([own.images[changed], checked.images[moved]]))
        return AnswersCompared(
            own=len(own),
            own_before=int(np.count_nonzero(before == labels)),
            own_after=int(np.count_nonzero(after == labels)),
            parts=len(_parts(labels)),
            others=len(known),
            others_before=int(np.count_nonzero(others[0] == known)),
            others_after=int(np.count_nonzero(others[1] == known)),
            others_of=self._rehearsal.source[0],
            changed_own=len(changed),
            labels=_as_tuple(labels[changed], known[moved]),
            before=_as_tuple(before[changed], others[0][moved]),
            after=_as_tuple(after[changed], others[1][moved]),
        )

    def _cross_validated(self, card: ModelCard, should_stop: Callable[[], bool]) -> Answers | None:
        own = self._rehearsal.own
        answers = np.empty((len(own), own.alphabet.size), dtype=np.float32)
        for rows in _parts(own.labelled().labels):
            for pupil in (each for each in self._pupils if each is not None):
                if not pupil.learn(should_stop, without=rows):
                    return None
            answers[rows] = self._said(card, rows)
        return _answers(answers, card, own)

    def _said(self, card: ModelCard, rows: Answers) -> Float32Array:
        """Return what the networks say to drawings that they have not learned."""
        by_image, by_strokes = self._pupils
        own, paths = self._rehearsal.own, self._rehearsal.of_paths
        said = by_image.trainer.answers(own.images[rows])
        if by_strokes is None or paths is None or card.strokes is None:
            return said
        first = {int(drawing): place for place, drawing in reversed(list(enumerate(paths[0].drawings)))}
        drawn = [(at, first[int(row)]) for at, row in enumerate(rows) if int(row) in first]
        if drawn:
            at, places = (np.array(column) for column in zip(*drawn, strict=True))
            said[at] = card.strokes.joined(said[at], by_strokes.trainer.answers(paths[0].inputs[places]))
        return said

    def _keep(self, images: npt.NDArray[np.uint8]) -> None:
        data = io.BytesIO()
        np.savez_compressed(data, images=images)
        self._run.write(CHANGED, data.getvalue())


def _parts(labels: npt.NDArray[Any]) -> list[Answers]:
    """Part the drawings so that each digit is dealt out alike."""
    place = np.empty(len(labels), dtype=np.int64)
    order = np.argsort(labels, kind="stable")
    place[order] = np.arange(len(labels)) % PARTS
    return [rows for part in range(PARTS) if len(rows := np.flatnonzero(place == part))]


def _answers(probabilities: Float32Array, card: ModelCard, own: DataSet | None = None) -> Answers:
    """Return the digits that are answered, `NOT_A_DIGIT` for none."""
    inks = own.inks if own is not None and own.inks is not None else (None,) * len(probabilities)
    found = [
        Prediction.from_probabilities(row, card.thresholds_of(ink), card.alphabet)
        for row, ink in zip(probabilities, inks, strict=True)
    ]
    classes = probabilities.argmax(axis=1)
    refused = np.array([each.verdict is Verdict.NOT_A_DIGIT for each in found])
    return np.where(refused, NOT_A_DIGIT, classes)


def _as_tuple(*parts: Answers) -> tuple[int, ...]:
    return tuple(int(value) for part in parts for value in part)
