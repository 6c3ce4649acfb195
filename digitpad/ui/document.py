"""What has been drawn: one immutable content at a time, and undo. `Drawing` lives in the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QUndoCommand, QUndoStack

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture


@dataclass(frozen=True, slots=True, eq=False)
class InkedPicture:
    """A picture on which has been drawn; ``ink``, which is not blank, is in units of the page."""

    picture: Picture
    ink: Ink


Content = Ink | Picture | InkedPicture

_MOST_STEPS: Final = 200
_LARGEST_HISTORY: Final = 128 * 2**20  # bytes of all contents that undo can bring back


def ink_in(content: Content) -> Ink:
    """Return the ink of ``content``, which is blank in a picture."""
    return content if isinstance(content, Ink) else content.ink if isinstance(content, InkedPicture) else Ink()


def picture_in(content: Content) -> Picture | None:
    """Return the picture of ``content``, or None if there is only ink."""
    return None if isinstance(content, Ink) else content.picture if isinstance(content, InkedPicture) else content


def with_ink(content: Content, ink: Ink) -> Content:
    """Return ``content`` with ``ink`` instead of what ink it has; a picture stays."""
    picture = picture_in(content)
    if picture is None:
        return ink
    return picture if ink.is_blank else InkedPicture(picture, ink)


def as_png(image: QImage) -> bytes:
    """Return ``image`` as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know str only as bytes
    return bytes(buffer.data().data())


class Drawing(QObject):
    """The content of the canvas.

    A tool that is at work shows what it is about to do with `preview`, as often as it likes, and ends with `commit`:
    one gesture is one step of undo.

    Attributes:
        is_finished: whether it was said what this drawing is: the next stroke begins another.
    """

    changed = Signal(object)  # the content, at every point of a stroke
    committed = Signal(object)  # the content, at the end of every gesture and after undo and redo
    filled = Signal()  # the pen has no room for another point
    picture_kept = Signal()  # the eraser has met nothing but a picture, which it leaves as it is

    def __init__(self, content: Content | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_STEPS)
        self._committed: Content = Ink() if content is None else content
        self._preview: Content | None = None
        self.is_finished = False

    @property
    def content(self) -> Content:
        """What is to be seen now."""
        return self._committed if self._preview is None else self._preview

    @property
    def is_growing(self) -> bool:
        """Whether a gesture is going on that has changed something."""
        return self._preview is not None and self._preview is not self._committed

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
        content, self._preview = self.content, None
        self.replace(content, name)

    def cancel(self) -> None:
        """End the gesture as if it had not been."""
        if self._preview is not None:
            self._preview = None
            self.changed.emit(self._committed)

    def replace(self, content: Content, name: str) -> None:
        """Make ``content`` the content, as one step of undo; the oldest steps are forgotten when they take too much."""
        if content is not self._committed:
            before = self._committed
            self._set(content)
            self.undo_stack.push(_Replacement(self, before, content, name))
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        commands = map(self.undo_stack.command, range(self.undo_stack.count()))
        steps = [command for command in commands if isinstance(command, _Replacement)]
        sizes = accumulate(step.size for step in reversed(steps))
        kept = max(sum(size <= _LARGEST_HISTORY for size in sizes), 1)
        if kept < len(steps):
            again = [step.copy() for step in steps[-kept:]]
            self.undo_stack.clear()
            for step in again:
                self.undo_stack.push(step)

    def clear(self) -> None:
        """Take all away; does nothing on an empty page."""
        if not self.is_blank:
            self.replace(Ink(), "Clear")

    def _set(self, content: Content) -> None:
        self._committed = content
        self.is_finished = False
        self.changed.emit(content)
        self.committed.emit(content)


class _Replacement(QUndoCommand):
    """The one kind of step there is: a content before it and one after it. It is made when it has been done.

    Attributes:
        size: bytes that are kept for its sake.
    """

    def __init__(self, drawing: Drawing, before: Content, after: Content, name: str) -> None:
        super().__init__(name)
        self._drawing, self._before, self._after = drawing, before, after
        self._is_done = True
        old, new = _sizes(before), _sizes(after)
        self.size = sum(new[part] for part in new.keys() - old.keys())

    def copy(self) -> _Replacement:
        """Return the same step, for another place on the stack."""
        return _Replacement(self._drawing, self._before, self._after, self.text())

    def redo(self) -> None:
        if not self._is_done:  # Qt calls this when the step is pushed, too
            self._drawing._set(self._after)
        self._is_done = False

    def undo(self) -> None:
        self._drawing._set(self._before)


def _sizes(content: Content) -> dict[int, int]:
    """Return the bytes of each part of ``content``; two contents may share parts."""
    picture = picture_in(content)
    sizes = {} if picture is None else {id(picture): picture.pixels.nbytes}
    return sizes | {id(stroke): 2 * stroke.points.nbytes for stroke in ink_in(content).strokes}  # with times, pressures
