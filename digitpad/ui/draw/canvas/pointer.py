"""Tells mouse, finger and stylus apart: which pointer draws, and what each event means for the canvas.

In the window's thread. One pointer draws at a time: others, a second finger or the palm, are passed over meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

Kind = QEvent.Type

_MOUSE: Final = -1  # as the number of a pointer; touch points and tablets have numbers of their own from 0
_TABLET: Final = -2


class Phase(Enum):
    """Where in a gesture an event stands."""

    BEGIN = auto()
    MOVE = auto()
    END = auto()
    CANCEL = auto()


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

    def step(self, event: QEvent) -> PointerStep | None:
        """Return what ``event`` means, or None if nothing."""
        if isinstance(event, QTabletEvent):
            return self._tablet(event)
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return None

    def _mouse(self, event: QMouseEvent) -> PointerStep | None:
        if event.source() == Qt.MouseEventSource.MouseEventSynthesizedByQt:
            return None  # made from a touch or a stylus, which has been heard already
        kind = event.type()
        if kind in (Kind.MouseButtonPress, Kind.MouseButtonDblClick):
            button = event.button()
            if button not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
                return None
            erases = button == Qt.MouseButton.RightButton
            return self._begin(_MOUSE, PointerStep(Phase.BEGIN, event.position(), erases=erases))
        if self._active != _MOUSE:
            return None
        if kind == Kind.MouseButtonRelease or not event.buttons():  # a release that went elsewhere is made up for
            return self._end(PointerStep(Phase.END, event.position()))
        return PointerStep(Phase.MOVE, event.position())

    def _tablet(self, event: QTabletEvent) -> PointerStep | None:
        kind, place, pressure = event.type(), event.position(), event.pressure()
        erases = event.pointerType() == QPointingDevice.PointerType.Eraser
        if kind == Kind.TabletPress:
            return self._begin(_TABLET, PointerStep(Phase.BEGIN, place, pressure, erases))
        if self._active != _TABLET:
            return None
        if kind == Kind.TabletRelease:
            return self._end(PointerStep(Phase.END, place, pressure))
        return PointerStep(Phase.MOVE, place, pressure)

    def _touch(self, event: QTouchEvent) -> PointerStep | None:
        if event.type() == Kind.TouchCancel:
            touching = self._active is not None and self._active >= 0
            return self._end(PointerStep(Phase.CANCEL, QPointF())) if touching else None
        for point in event.points():
            place, state = point.position(), point.state()
            if state == QEventPoint.State.Pressed and self._active is None:
                return self._begin(point.id(), PointerStep(Phase.BEGIN, place))
            if self._active != point.id():
                continue
            if state == QEventPoint.State.Released:
                return self._end(PointerStep(Phase.END, place))
            if state == QEventPoint.State.Updated:
                return PointerStep(Phase.MOVE, place)
        return None

    def _begin(self, number: int, step: PointerStep) -> PointerStep | None:
        if self._active is not None:
            return None
        self._active = number
        return step

    def _end(self, step: PointerStep) -> PointerStep | None:
        if self._active is None:
            return None
        self._active = None
        return step
