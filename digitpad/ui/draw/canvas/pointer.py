"""Tells mouse, finger and stylus apart: which pointer draws, and what each event means for the canvas.

In the window's thread. One pointer draws at a time: others, a second finger or the palm, are passed over meanwhile.
Only a pen takes over from whatever draws: the hand that holds it has come down first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

Kind = QEvent.Type
PointerEvent = QMouseEvent | QTabletEvent | QTouchEvent

_MOUSE: Final = -1  # as the number of a pointer; touch points and tablets have numbers of their own from 0
_TABLET: Final = -2
_ECHO: Final = 0.5  # seconds after pen or finger in which a press of the mouse is made from theirs by the system


class Phase(Enum):
    """Where in a gesture an event stands."""

    BEGIN = auto()
    MOVE = auto()
    END = auto()
    CANCEL = auto()


_PHASES: Final = {
    QEventPoint.State.Pressed: Phase.BEGIN,
    QEventPoint.State.Updated: Phase.MOVE,
    QEventPoint.State.Released: Phase.END,
}


class PointerStep(NamedTuple):
    """One step of the pointer that draws, in logical pixels of the canvas."""

    phase: Phase
    position: QPointF
    pressure: float | None = None
    erases: bool = False


class Pointer:
    """Turns Qt's events into the steps of the one pointer that draws."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._active: int | None = None
        self._button = Qt.MouseButton.NoButton  # with which the mouse draws
        self._last = QPointF()
        self._touched = -_ECHO  # when pen or finger was last heard of

    @property
    def is_down(self) -> bool:
        """Whether a pointer is drawing now."""
        return self._active is not None

    def release(self) -> None:
        """Forget the pointer that draws; what it does until it leaves the page means nothing."""
        self._active = None

    def steps(self, event: PointerEvent) -> Iterator[PointerStep]:
        """Yield what ``event`` means, mostly one step or none; a press may have to end what was drawn before it."""
        if isinstance(event, QMouseEvent):
            found = self._mouse_steps(event)
        else:
            self._touched = self._clock()
            found = _tablet_steps(event) if isinstance(event, QTabletEvent) else _touch_steps(event, self._active)
        for number, step in found:
            yield from self._taken(number, step)

    def _taken(self, number: int, step: PointerStep) -> Iterator[PointerStep]:
        """Yield ``step`` of the pointer ``number`` if that is the one that draws, or begins to."""
        if step.phase is Phase.BEGIN:
            if self._active not in (None, number) and number != _TABLET:
                return
            if self._active is not None:
                is_lost = self._active == number  # its release, which went elsewhere
                self._active = None
                yield PointerStep(Phase.END if is_lost else Phase.CANCEL, self._last)
            self._active = number
        elif self._active != number:
            return
        elif step.phase is not Phase.MOVE:
            self._active = None
        self._last = step.position
        yield step

    def _mouse_steps(self, event: QMouseEvent) -> Iterator[tuple[int, PointerStep]]:
        """Yield what the mouse does, with its number as a pointer."""
        if event.source() == Qt.MouseEventSource.MouseEventSynthesizedByQt:
            return  # made from a touch or a stylus, which has been heard already
        kind, place = event.type(), event.position()
        if kind == Kind.MouseMove:
            # A release that went elsewhere is made up for.
            yield _MOUSE, PointerStep(Phase.MOVE if self._button in event.buttons() else Phase.END, place)
            return
        button = event.button()
        if kind == Kind.MouseButtonRelease:  # that of another button is none
            yield _MOUSE, PointerStep(Phase.END if button == self._button else Phase.MOVE, place)
        elif button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            is_held = self._active == _MOUSE and button != self._button and self._button in event.buttons()
            if not is_held and self._clock() - self._touched >= _ECHO:
                self._button = button
                yield _MOUSE, PointerStep(Phase.BEGIN, place, erases=button == Qt.MouseButton.RightButton)


def _tablet_steps(event: QTabletEvent) -> Iterator[tuple[int, PointerStep]]:
    phase = {Kind.TabletPress: Phase.BEGIN, Kind.TabletRelease: Phase.END}.get(event.type(), Phase.MOVE)
    erases = event.pointerType() == QPointingDevice.PointerType.Eraser
    yield _TABLET, PointerStep(phase, event.position(), event.pressure(), erases)


def _touch_steps(event: QTouchEvent, active: int | None) -> Iterator[tuple[int, PointerStep]]:
    if event.type() != Kind.TouchCancel:
        for point in event.points():
            if (phase := _PHASES.get(point.state())) is not None:
                yield point.id(), PointerStep(phase, point.position())
    elif active is not None and active >= 0:
        yield active, PointerStep(Phase.CANCEL, QPointF())
