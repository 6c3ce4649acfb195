"""What the user has said about wrong labels: shown at once, kept in the background, taken back where that fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitpad.core.data.corrections import Corrections, save_corrections
from digitpad.ui.evaluate.examples.examples import Item
from digitpad.ui.evaluate.task import Finding
from digitpad.ui.services.task_runner import TaskRunner


class Marks(QObject):
    """The marks on the images of one finding."""

    changed = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._finding: Finding | None = None
        self._corrections: dict[str, Corrections] = {}

    def take(self, finding: Finding) -> None:
        """Be about the images of ``finding`` from now on."""
        self._finding, self._corrections = finding, dict(finding.corrections)

    def in_words(self, item: Item) -> str:
        """Return what ``item`` is marked as; nothing if it is not."""
        marks = self._corrections.get(self._spec_of(item) or "", Corrections())
        if not marks.is_marked(item.image):
            return ""
        label = marks.label_of(item.image)
        return "left out" if label is None else f"is a {label}"

    def mark(self, item: Item, label: int | None) -> None:
        """Say that ``item`` is a ``label``, or is to be left out of training."""
        self._change(item, lambda marks: marks.marked(item.image, label))

    def unmark(self, item: Item) -> None:
        """Forget what was said about ``item``."""
        self._change(item, lambda marks: marks.unmarked(item.image))

    def _spec_of(self, item: Item) -> str | None:
        return None if self._finding is None else self._finding.spec_of(item.index)

    def _change(self, item: Item, change: Callable[[Corrections], Corrections]) -> None:
        spec = self._spec_of(item)
        if spec is None:
            return
        before = self._corrections[spec]
        after = self._corrections[spec] = change(before)
        self.changed.emit()

        def failed(sentence: str) -> None:
            self._corrections[spec] = before
            self.changed.emit()
            self.failed.emit(sentence)

        def done(place: Path) -> None:
            self.told.emit(f"Kept in {place.name}; the data itself is not changed. Training heeds it.")

        self._tasks.start(f"marks of {spec}", lambda: save_corrections(spec, after), done, failed)
