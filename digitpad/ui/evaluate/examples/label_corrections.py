"""The user's corrections of labels: shown at once, kept by a worker thread, taken back where that fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitpad.core.data.corrections import Corrections, load_corrections, save_corrections
from digitpad.core.data.spec import DataSpec
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.session import EvaluationResult
from digitpad.ui.services.task_runner import TaskRunner

Change = Callable[[Corrections], Corrections]


class LabelCorrections(QObject):
    """The marks on the images of one result; each is made to the list as it is on the disk, so that none is lost."""

    changed = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._result: EvaluationResult | None = None
        self._kept: dict[str, Corrections] = {}  # by `DataSpec.key`, as on the disk
        self._keys: dict[str, str] = {}  # of each source: they ask the disk, and painting asks for them
        self._waiting: list[tuple[str, Change]] = []  # key and change of what is not kept yet, in their order

    def take(self, result: EvaluationResult, kept: Mapping[str, Corrections]) -> None:
        """Be about the images of ``result`` from now on; ``kept`` is what is marked in them, by `DataSpec.key`."""
        self._result, self._kept = result, dict(kept)
        self._keys = {spec: DataSpec.parse(spec).key for spec, _ in result.parts}

    def in_words(self, item: Example) -> str:
        """Return what ``item`` is marked as; nothing if it is not."""
        spec = self._spec_of(item)
        if self._result is None or spec is None:
            return ""
        key = self._keys[spec]
        marks = self._kept[key]
        for waiting, change in self._waiting:
            marks = change(marks) if waiting == key else marks
        if not marks.is_marked(item.image):
            return ""
        label = marks.label_of(item.image)
        return "left out" if label is None else f"is a {self._result.evaluation.alphabet.labels[label]}"

    def mark(self, item: Example, label: int | None) -> None:
        """Say that ``item`` is a ``label``, or is to be left out of training."""
        self._change(item, lambda marks: marks.marked(item.image, label))

    def unmark(self, item: Example) -> None:
        """Forget what was said about ``item``."""
        self._change(item, lambda marks: marks.unmarked(item.image))

    def _spec_of(self, item: Example) -> str | None:
        return None if self._result is None else self._result.spec_of(item.index)

    def _change(self, item: Example, change: Change) -> None:
        spec = self._spec_of(item)
        if spec is None:
            return
        waiting = self._keys[spec], change
        self._waiting.append(waiting)
        self.changed.emit()

        def done(kept: tuple[Path, Corrections]) -> None:
            place, self._kept[waiting[0]] = kept
            self._waiting.remove(waiting)
            self.changed.emit()
            self.told.emit(f"Kept in {place.name}; the data itself is not changed. Training heeds it.")

        def failed(sentence: str) -> None:
            self._waiting.remove(waiting)
            self.changed.emit()
            self.failed.emit(sentence)

        # One after the other: each reads what the one before it has kept.
        self._tasks.start("keep marks", lambda _: _keep(spec, change), done, failed, must_finish=True)


def _keep(spec: str, change: Change) -> tuple[Path, Corrections]:
    corrections = change(load_corrections(spec))
    return save_corrections(spec, corrections), corrections
