"""Lets the model of a run answer on the canvas: the one that is chosen, or each that the training under way saves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import read_model
from digitpad.core.runs.events import ModelSaved
from digitpad.ui.services.services import ActiveModel
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.runs.run_rows import RunRow


class FollowTraining(QCheckBox):
    """Lets models of runs answer on the canvas; as long as it is ticked, those of the training under way."""

    told = Signal(str)  # a sentence for the user
    failed = Signal(str)

    def __init__(self, active_model: ActiveModel, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("The canvas &follows the training", parent)
        self._active_model, self._tasks = active_model, tasks
        self.setObjectName("followTraining")
        self.setToolTip(
            "After each epoch the Draw tab answers with the model in training: watch it learn to read your digit"
        )
        self.setAccessibleName("The canvas follows the training")

    def use(self, row: RunRow) -> None:
        """Let the model of the run in ``row`` answer."""
        self._answer_with(row.run.name, lambda _: Recogniser.open(row.run.model))

    def follow(self, run: str, saved: ModelSaved) -> None:
        """Let the model that the training ``run`` has saved answer, if the box is ticked."""
        if self.isChecked():
            # Written this moment by our own trainer: there is no stranger to be afraid of.
            self._answer_with(
                f"{run}, epoch {saved.epoch}", lambda _: Recogniser(read_model(Path(saved.model), trusted=True))
            )

    def _answer_with(self, name: str, load: Callable[[Task], Recogniser]) -> None:
        def done(recogniser: Recogniser) -> None:
            self._active_model.use(recogniser, name)
            self.told.emit(f"{name} now answers on the canvas.")

        self._tasks.start("open a model", load, done, self.failed.emit)
