"""Write the model of each complete epoch, in a thread of its own while the next one is being trained."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final, Self

from digitpad.core.data.dataset import Labelled
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import os_errors_as
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.card import ModelCard, Thresholds
from digitpad.core.models.file import NETWORK, ModelFile, read_model, write_model
from digitpad.core.models.parent import Parent
from digitpad.core.models.strokes import StrokeNetwork
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.describe import command_line
from digitpad.core.runs.held_out import write_held_out
from digitpad.core.runs.run_folder import Run
from digitpad.core.storage.names import one_line
from training.calibration.certainty import choose_certainty
from training.calibration.thresholds import accuracy, choose_thresholds
from training.data.batches import to_floats
from training.data.run_data import RunData
from training.export.formats import to_tflite
from training.models.build import Weights

_FEWEST_TO_CHOOSE: Final = 500  # images, by which thresholds are chosen
_MOST_TO_CHOOSE: Final = 3000  # so that it takes less than a second


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A network at the end of an epoch; ``strokes`` is that for strokes if it was taught as well."""

    epoch: int
    weights: Weights
    metrics: Mapping[str, Any]
    training: Mapping[str, Any]
    strokes: StrokeNetwork | None = None


class Exporter:
    """Turns snapshots into the run's model file, one after the other; where they come faster, the latest wins.

    Args:
        run: whose model file is written.
        config: of the run.
        data: validation images choose the thresholds, the credits go onto the card.
        saved: called, in the thread, with the epoch of each model that has been written.
        start: the model that the run began as, if it did.
        strokes: the network for strokes that its model gets unless a snapshot has another; ``start`` has one, too.
    """

    def __init__(  # noqa: PLR0913 - each is one fact of the run
        self,
        run: Run,
        config: TrainConfig,
        data: RunData,
        saved: Callable[[int], None],
        *,
        start: ModelFile | None = None,
        strokes: StrokeNetwork | None = None,
    ) -> None:
        self._run, self._config, self._data, self._saved = run, config, data, saved
        self._start, self._strokes = start, strokes
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="export")
        self._waiting: deque[Snapshot] = deque(maxlen=1)
        self._work: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown(wait=True)

    def submit(self, snapshot: Snapshot) -> None:
        """Have ``snapshot`` written soon.

        Raises:
            DigitpadError: an earlier one could not be written.
        """
        self._waiting.append(snapshot)
        if self._work is not None and self._work.done():
            self._work.result()
        self._work = self._thread.submit(self._write_waiting, self._work)

    def wait(self) -> None:
        """Wait until all that was submitted is written; raises as `submit` does."""
        if self._work is not None:
            self._work.result()

    def add_test_accuracy(self, test: Labelled) -> float:
        """Measure the model that was written on ``test``, as the program will use it, and write that on its card."""
        model = read_model(self._run.model)
        weights = model.load_weights()
        measured = accuracy(Recogniser(model).probabilities(to_floats(test[0])), test[1])
        card = replace(model.card, metrics={**model.card.metrics, "test_accuracy": measured})
        self._write(card, model.tflite, weights)
        return measured

    def keep_held_out(self) -> None:
        """Keep what the model that was written says to the validation images, which it has not learned from.

        Nothing is kept of images that were made, and of a model that began as another one, which may have learned them.

        Raises:
            DigitpadError: the disk is full or does not take it.
        """
        validation = self._data.validation
        is_made = all(DataSpec.parse(name).is_infinite for name in self._config.data)
        if validation is None or is_made or self._config.start_from is not None or not self._run.model.exists():
            return
        recogniser = Recogniser(read_model(self._run.model))
        write_held_out(self._run, validation.images, recogniser.probabilities(to_floats(validation.images)))

    def _write_waiting(self, before: Future[None] | None) -> None:
        if before is not None:
            before.result()  # whoever waits for the latest is told of an earlier one that could not be written
        if self._waiting:  # else the one before has taken it
            snapshot = self._waiting.pop()
            self._strokes = snapshot.strokes or self._strokes
            tflite = to_tflite(self._config.architecture, snapshot.weights)
            self._write(self._calibrated(self._card(snapshot), tflite), tflite, snapshot.weights)
            self._saved(snapshot.epoch)

    def _write(self, card: ModelCard, tflite: bytes, weights: Mapping[str, Any]) -> None:
        with os_errors_as(f"{self._run.model} cannot be written", end="."):
            write_model(self._run.model, card, tflite=tflite, weights=weights, strokes=self._strokes)

    def _card(self, snapshot: Snapshot) -> ModelCard:
        start = None if self._start is None else self._start.card
        return ModelCard(
            name=one_line(self._run.name),
            network=self._config.network,
            network_parameters=self._config.network_parameters,
            parameters=sum(values.size for values in snapshot.weights.values()),
            training={**snapshot.training, "epoch": snapshot.epoch},
            data=tuple({key: one_line(str(text)) for key, text in each.items()} for each in self._credits()),
            metrics=snapshot.metrics,
            thresholds=Thresholds() if start is None or not self._config.replay else start.thresholds,
            strokes=None if start is None or self._strokes is None else start.strokes,
            parents=self._parents(),
            alphabet=self._config.alphabet,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            command=command_line(self._config),
        )

    def _credits(self) -> Iterator[Mapping[str, Any]]:
        yield from self._data.credits
        if self._start is not None:
            began = f"by {self._start.card.name}, as which it began: "
            for each in self._start.card.data:
                yield {**each, "used": f"{began}{str(each['used']).removeprefix(began)}"}

    def _parents(self) -> tuple[Parent, ...]:
        if self._start is None:
            return ()
        card, taught = self._start.card, self._data.taught
        parent = Parent(
            name=one_line(card.name), sha256=card.sha256.get(NETWORK, ""),
            taught=taught.sources, images=taught.images, digest=taught.digest,
        )  # fmt: skip
        return (parent, *card.parents)

    def _calibrated(self, card: ModelCard, tflite: bytes) -> ModelCard:
        """Return ``card`` with the thresholds of the verdicts and the stops of the dial, if there are enough images.

        A model that learned a few digits more keeps the thresholds of what it began as. Of one that follows strokes no
        stop is known: how sure it is of ink, images do not tell.
        """
        if self._config.replay or self._data.validation is None or len(self._data.validation[1]) < _FEWEST_TO_CHOOSE:
            return card
        images, labels = (part[:_MOST_TO_CHOOSE] for part in self._data.validation)
        by_image = ModelFile(self._run.model, replace(card, strokes=None), tflite)
        probabilities = Recogniser(by_image).probabilities(to_floats(images))
        sources = [(probabilities, labels)]
        thresholds = choose_thresholds(sources)
        certainty = choose_certainty(sources, thresholds) if card.strokes is None else ()
        return replace(card, thresholds=thresholds, certainty=certainty)
