"""Tells mouse, finger and stylus apart: which pointer draws, and what each event means for the canvas.

In the window's thread. One pointer draws at a time: others, a second finger or the palm, are passed over meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

Kind = QEvent.Type
PointerEvent = QMouseEvent | QTabletEvent | QTouchEvent

_MOUSE: Final = -1  # as the number of a pointer; touch points and tablets have numbers of their own from 0
_TABLET: Final = -2


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


@dataclass(frozen=True, slots=True)
class PointerStep:
    """One step of the pointer that draws, in logical pixels of the canvas."""

    phase: Phase
    position: QPointF
    pressure: float | None = None
    erases: bool = False


class Pointer:
    """Turns Qt's events into the steps of the one pointer that draws."""

    def __init__(self) -> None:
        self._active: int | None = None

    @property
    def is_down(self) -> bool:
        """Whether a pointer is drawing now."""
        return self._active is not None

    def release(self) -> None:
        """Forget the pointer that draws; what it does until it leaves the page means nothing."""
        self._active = None

    def step(self, event: PointerEvent) -> PointerStep | None:
        """Return what ``event`` means, or None if nothing."""
        if isinstance(event, QTabletEvent):
            steps = _tablet_steps(event)
        elif isinstance(event, QMouseEvent):
            steps = _mouse_steps(event)
        else:
            steps = _touch_steps(event, self._active)
        for number, step in steps:
            begins = step.phase is Phase.BEGIN
            if self._active == (None if begins else number):
                if begins:
                    self._active = number
                elif step.phase is not Phase.MOVE:
                    self._active = None
                return step
        return None


def _mouse_steps(event: QMouseEvent) -> Iterator[tuple[int, PointerStep]]:
    """Yield what the mouse does, with its number as a pointer."""
    if event.source() == Qt.MouseEventSource.MouseEventSynthesizedByQt:
        return  # made from a touch or a stylus, which has been heard already
    kind, place = event.type(), event.position()
    if kind not in (Kind.MouseButtonPress, Kind.MouseButtonDblClick):
        # A release that went elsewhere is made up for.
        is_over = kind == Kind.MouseButtonRelease or not event.buttons()
        yield _MOUSE, PointerStep(Phase.END if is_over else Phase.MOVE, place)
    elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        yield _MOUSE, PointerStep(Phase.BEGIN, place, erases=event.button() == Qt.MouseButton.RightButton)


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
