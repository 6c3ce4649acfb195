"""What the tour draws: digits as a hand would draw them, and one as a telephone would photograph it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap, QPolygonF

from digitpad.core.ink import splines
from digitpad.core.resources import resource

Points = npt.NDArray[np.float64]
Shape = Sequence[tuple[float, float]]


_KEPT: Final[dict[str, Any]] = json.loads(resource("tour.json").read_text(encoding="utf-8"))
_SHAPES: Final[dict[str, Shape]] = _KEPT["shapes"]
LEARNED: Final[dict[str, Any]] = _KEPT["learned"]
"""What came of a training on `library_steps.mirrored_hand`: an event, and which of the digits it has changed."""
SEARCHED: Final[dict[str, Any]] = _KEPT["searched"]
"""A search on synthetic digits: what it was told, and the events that were kept of it."""

# Corners of strokes, in a box of 1 × 1; the pen goes through them in a smooth line. A corner given twice stays sharp.
SEVEN, BAR, TWO, FOUR, NINE = (_SHAPES[name] for name in ("seven", "bar", "two", "four", "nine"))
SHORT_SEVEN, ZERO = (_SHAPES[name] for name in ("short seven", "zero"))

_SPACING: Final = 0.022  # of points on the line


def smooth(shape: Shape) -> Points:
    """Return points along the smooth line through the corners of ``shape``, shape (n, 2)."""
    return splines.smooth(shape, spacing=_SPACING)


def pencil_on_paper(file: Path) -> Path:
    """Draw a two as a telephone would photograph it: grey pencil, yellowish paper, light from one side."""
    pixmap = QPixmap(420, 480)
    light = QLinearGradient(0, 0, 420, 480)
    light.setColorAt(0, "#efe8d8")
    light.setColorAt(1, "#b9b0a0")
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), light)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(QColor("#4a4a55"), 13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline(QPolygonF([QPointF(95 + 230 * x, 90 + 300 * y) for x, y in smooth(TWO).tolist()]))
    painter.end()
    pixmap.save(str(file))
    return file
