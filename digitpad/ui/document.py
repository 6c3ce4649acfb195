"""What has been drawn: one immutable content at a time, and the way back through the earlier ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture

Content = Ink | Picture

_MOST_UNDO = 200


class Drawing(QObject):
    """The content of the canvas.

    A tool that is at work shows what it is about to do with `preview`, as often as it likes, and ends with `commit`:
    one gesture is one step of undo.
    """

    changed = Signal(object)  # the content, at every point of a stroke
    committed = Signal(object)  # the content, at the end of every gesture and after undo and redo

    def __init__(self, content: Content | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_UNDO)
        self._committed: Content = Ink() if content is None else content
        self._preview: Content | None = None

    @property
    def content(self) -> Content:
        """What is to be seen now."""
        return self._committed if self._preview is None else self._preview

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to be seen."""
        return isinstance(self.content, Ink) and self.content.is_blank

    def preview(self, content: Content) -> None:
        """Show ``content`` as that of a gesture that goes on."""
        self._preview = content
        self.changed.emit(content)

    def commit(self, name: str) -> None:
        """End the gesture; what it showed last is the content now. ``name`` is what the Edit menu calls the step."""
        content, self._preview = self._preview, None
        if content is not None:
            self.replace(content, name)

    def cancel(self) -> None:
        """End the gesture as if it had not been."""
        if self._preview is not None:
            self._preview = None
            self.changed.emit(self._committed)

    def replace(self, content: Content, name: str) -> None:
        """Make ``content`` the content, as one step of undo."""
        if content is not self._committed:
            self.undo_stack.push(_Replacement(self, self._committed, content, name))

    def clear(self) -> None:
        """Take all away; does nothing on an empty page."""
        if not self.is_blank:
            self.replace(Ink(), "Clear")

    def _set(self, content: Content) -> None:
        self._committed = content
        self.changed.emit(content)
        self.committed.emit(content)


class _Replacement(QUndoCommand):
    """The one kind of step there is: a content before it and one after it."""

    def __init__(self, drawing: Drawing, before: Content, after: Content, name: str) -> None:
        super().__init__(name)
        self._drawing, self._before, self._after = drawing, before, after

    def redo(self) -> None:
        self._drawing._set(self._after)

    def undo(self) -> None:
        self._drawing._set(self._before)
