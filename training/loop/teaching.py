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
from training.models.build import Weights, build

PARTS: Final = 3
"""So many times both networks learn anew, in fewer steps, each time without another third of the drawings."""

_EPOCHS_OF_A_PART: Final = 1

_MOST_SHOWN: Final = 300  # answers that changed
_SHARES: Final = (0.5, 0.6, 0.7, 0.8, 0.9)  # of the way from the weights of the beginning to those that were learned
_LOST: Final = 0.02  # of the variants of what was taught, at the most
_ASKED: Final = 600  # of them, by which that is told

Answers = npt.NDArray[np.int64]
Float32Array = npt.NDArray[np.float32]


class _UntilStopped(Callback):
    def __init__(self, should_stop: Callable[[], bool]) -> None:
        self._should_stop = should_stop

    def should_stop(self) -> bool:
        return self._should_stop()


class Pupil:
    """One network of a model that is taught: learns from two pools, from the beginning as often as is asked.

    Attributes:
        trainer: of the network.
        taught: what of the drawings is learned.
    """

    def __init__(self, trainer: Trainer, config: TrainConfig, pools: tuple[Pool, Pool]) -> None:
        self.trainer, self._config, self._pools = trainer, config, pools
        self._first: State = trainer.state()
        self._before = trainer.weights()
        self.taught = pools[0]

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
            without: drawings that are not learned; then fewer epochs have to do.
        """
        own, rehearsed = self._pools
        epochs = self._config.epochs if without is None else min(_EPOCHS_OF_A_PART, self._config.epochs)
        self.taught = own if without is None else own.without(without)
        self.trainer.begin_again(self._first, batches_of((self.taught, rehearsed), self._config), epochs=epochs)
        return self.trainer.train(_UntilStopped(should_stop)) is not Ending.STOPPED

    def at(self, share: float) -> Weights:
        """Return the weights after ``share`` of the way from those of the beginning to those that were learned."""
        learned = self.trainer.weights()
        return {name: first + np.float32(share) * (learned[name] - first) for name, first in self._before.items()}


def batches_of(pools: tuple[Pool, Pool], config: TrainConfig) -> RehearsalBatches:
    """Return the batches of a run that rehearses."""
    return RehearsalBatches(*pools, replay=config.replay, batch_size=config.batch_size, seed=config.seed)


def settled(by_image: Pupil, by_strokes: Pupil | None, card: ModelCard) -> tuple[Weights, Weights | None]:
    """Return the weights in which what was learned ends, of both networks.

    They lie between those of the beginning and those that were learned, as near to the former as what was taught
    allows: so far less of the rest is forgotten. Source: M. Wortsman et al., "Robust fine-tuning of zero-shot models",
    2022.
    """
    own = by_image.taught
    some = np.arange(0, len(own.targets), max(1, len(own.targets) // _ASKED))
    labels = own.targets[some].argmax(axis=1)
    paths = None if by_strokes is None else by_strokes.taught
    if paths is not None:  # both were made of the same variants, in the same order; pictures have no path
        place = np.full(len(own.targets), -1)
        place[np.isin(own.drawings, paths.drawings)] = np.arange(len(paths.targets))
        drawn = np.flatnonzero(place[some] >= 0)
        followed = paths.inputs[place[some[drawn]]]

    def right(share: float) -> float:
        said = by_image.trainer.answers_with(by_image.at(share), own.inputs[some])
        if by_strokes is not None and card.strokes is not None:
            of_paths = by_strokes.trainer.answers_with(by_strokes.at(share), followed)
            said[drawn] = card.strokes.joined(said[drawn], of_paths)
        return float(np.mean(said.argmax(axis=1) == labels))

    least = right(1.0) - _LOST
    share = next((each for each in _SHARES if right(each) >= least), 1.0)
    return by_image.at(share), None if by_strokes is None else by_strokes.at(share)


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
        """Return the network for strokes of the model that the run began as; it learns, too, where there is ink."""
        start, pupil = self._start, self._by_strokes
        if start is None or start.stroke_tflite is None:
            return None
        if pupil is not None:
            self._job.tell(Note(text="The order and direction of the strokes are being learned."))
            pupil.learn(self._job.should_stop)
        return StrokeNetwork(start.stroke_tflite, start.load_stroke_weights())

    def learned(self, trainer: Trainer) -> tuple[Weights, StrokeNetwork | None]:
        """Return what the networks have learned by now, for the new model; of strokes None if they were not taught."""
        if self._start is None or self._by_image is None:
            return trainer.weights(), None
        card = self._start.card
        by_image, by_strokes = settled(self._by_image, self._by_strokes, card)
        if by_strokes is None:
            return by_image, None
        network = stroke_architecture(card.strokes, classes=card.alphabet.size)
        return by_image, StrokeNetwork(to_tflite(network, by_strokes), by_strokes)

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
        image_weights, stroke_weights = settled(by_image, by_strokes, card)
        said = by_image.trainer.answers_with(image_weights, own.images[rows])
        if by_strokes is None or stroke_weights is None or paths is None or card.strokes is None:
            return said
        first = {int(drawing): place for place, drawing in reversed(list(enumerate(paths[0].drawings)))}
        drawn = [(at, first[int(row)]) for at, row in enumerate(rows) if int(row) in first]
        if drawn:
            at, places = (np.array(column) for column in zip(*drawn, strict=True))
            followed = by_strokes.trainer.answers_with(stroke_weights, paths[0].inputs[places])
            said[at] = card.strokes.joined(said[at], followed)
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
