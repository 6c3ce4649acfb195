"""Exports the model of a run: asks for the file and the format, and works in a thread of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.models.export import FOLDER, FORMATS, WITHOUT_TRAINER, ending_of, export_model
from digitpad.core.runs.run_folder import Run
from digitpad.ui.services.task_runner import Task, TaskRunner

FILTERS: Final = {f"{label} (*{ending})": ending for ending, label in FORMATS.items()}
"""What the dialog offers, and the ending that each stands for."""


def with_ending(name: str, chosen: str) -> str:
    """Return ``name`` with the ending of the filter ``chosen``, unless it has that of a format already."""
    if Path(name).suffix.lower() in set(FORMATS) - {FOLDER}:
        return name
    ending = FILTERS.get(chosen, next(iter(FORMATS)))
    return f"{name}/" if ending == FOLDER else f"{name}{ending}"


class Exporting(QObject):
    """Exports models, one at a time; what needs TensorFlow takes seconds, for which nothing else shall wait."""

    told = Signal(str)  # a sentence for the user
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._tasks = TaskRunner(self, one_at_a_time=True)

    def ask(self, run: Run) -> None:
        """Let the user choose where the model of ``run`` goes, and in which format."""
        name, chosen = QFileDialog.getSaveFileName(self._widget, "Export the model", run.name, ";;".join(FILTERS))
        if not name:
            return
        target = with_ending(name, chosen)
        if target != name and ending_of(target) != FOLDER and Path(target).exists():
            self.failed.emit(f"{Path(target).name} is there already; choose another name.")  # the dialog did not ask
            return
        self.export(run, target)

    def export(self, run: Run, target: str) -> None:
        """Write the model of ``run`` to ``target``, in the background; its ending chooses the format."""
        shown = Path(target).name
        try:
            takes_long = ending_of(target) not in WITHOUT_TRAINER
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        if takes_long:
            self.told.emit(f"Exporting as {shown}; that takes some seconds.")

        def work(task: Task) -> str:
            export_model(run.model, target, should_stop=task.is_cancelled)
            return f"Exported as {shown}."

        self._tasks.start(f"export {target}", work, self.told.emit, self.failed.emit)

    def shut_down(self) -> None:
        """Stop what is under way; it leaves nothing behind."""
        self._tasks.close()
