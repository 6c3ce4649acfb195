"""What is changed in the drawings: labels, whether they teach, what is deleted. Each is a step of undo. Main thread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitpad.core.drawings.drawing import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.ui.library.drawings.words import label_words
from digitpad.ui.services.teaching import Teaching
from digitpad.ui.widgets.words import words_of

_MOST_STEPS = 100


class Changes(QObject):
    """Changes drawings, tells all who have to know, and takes it back."""

    told = Signal(str)  # a sentence on what was done, which undo takes back
    failed = Signal(str)

    def __init__(self, teaching: Teaching, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._teaching = teaching
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_STEPS)

    def relabel(self, drawings: Sequence[Drawing], label: int | None) -> None:
        """Say that the ``drawings`` are of the digit ``label``, or of none."""
        before = defaultdict[int | None, list[int]](list)
        for each in drawings:
            if each.label != label:
                before[each.label].append(each.id)
        numbers = [number for some in before.values() for number in some]

        def undo() -> None:
            for old, some in before.items():
                self._teaching.drawings.relabel(some, old)

        if numbers:
            words = self.tr("%n drawing(s) labelled as {label}.", "", len(numbers)).format(label=label_words(label))
            self._do(self.tr("Label"), words, lambda: self._teaching.drawings.relabel(numbers, label), undo)

    def set_teaching(self, drawings: Sequence[Drawing], *, teaches: bool) -> None:
        """Let the ``drawings`` teach from now on, or not."""
        numbers = [each.id for each in drawings if each.teaches != teaches]

        def run(*, now: bool) -> None:
            self._teaching.drawings.set_teaching(numbers, teaches=now)

        if numbers:
            words = (
                self.tr("%n drawing(s) will teach from now on.", "", len(numbers))
                if teaches
                else self.tr("%n drawing(s) will no longer teach.", "", len(numbers))
            )
            self._do(self.tr("Teaching"), words, lambda: run(now=teaches), lambda: run(now=not teaches))

    def delete(self, drawings: Sequence[Drawing]) -> None:
        """Put the ``drawings`` away."""
        numbers = [each.id for each in drawings]
        if numbers:
            self._do(
                self.tr("Delete"), self.tr("%n drawing(s) deleted.", "", len(numbers)),
                lambda: self._teaching.drawings.delete(numbers), lambda: self._teaching.drawings.restore(numbers),
            )  # fmt: skip

    def imported(self, numbers: Sequence[int]) -> None:
        """The drawings of these ``numbers`` have come from a file: that, too, can be taken back."""
        drawings = self._teaching.drawings
        step = _Step(self, self.tr("Import"), lambda: drawings.restore(numbers), lambda: drawings.delete(numbers))
        self.undo_stack.push(step)
        self._teaching.tell_changed()

    def forget(self) -> None:
        """Another profile is used: what was done to this one stays done."""
        self.undo_stack.clear()

    def _do(self, name: str, words: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        if self.run(redo):
            self.undo_stack.push(_Step(self, name, redo, undo))
            self.told.emit(words)

    def run(self, act: Callable[[], None]) -> bool:
        """Do a step; if it cannot be saved, say so and return False."""
        try:
            act()
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return False
        self._teaching.tell_changed()
        return True


class _Step(QUndoCommand):
    """One change. It is made when it has been done."""

    def __init__(self, changes: Changes, name: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(name)
        self._changes, self._redo, self._undo = changes, redo, undo
        self._is_done = True

    def redo(self) -> None:
        if not self._is_done:  # Qt calls this when the step is pushed, too
            self._changes.run(self._redo)
        self._is_done = False

    def undo(self) -> None:
        self._changes.run(self._undo)
