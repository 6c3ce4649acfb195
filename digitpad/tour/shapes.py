"""What the tour draws: digits as a hand would draw them, and one as a telephone would photograph it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap, QPolygonF

from digitpad.core.ink import splines

Points = npt.NDArray[np.float64]
Shape = Sequence[tuple[float, float]]

# Corners of strokes, in a box of 1 × 1; the pen goes through them in a smooth line. A corner given twice stays sharp.
SEVEN: Final[Shape] = (
    (0.16, 0.1), (0.4, 0.075), (0.62, 0.08), (0.82, 0.06), (0.82, 0.06), (0.7, 0.3), (0.55, 0.58),
    (0.45, 0.8), (0.4, 1.0),
)  # fmt: skip
BAR: Final[Shape] = ((0.32, 0.55), (0.5, 0.52), (0.7, 0.53))
TWO: Final[Shape] = (
    (0.2, 0.28), (0.27, 0.1), (0.5, 0.02), (0.74, 0.12), (0.77, 0.33), (0.62, 0.56), (0.4, 0.77), (0.19, 0.96),
    (0.19, 0.96), (0.4, 0.94), (0.6, 0.95), (0.84, 0.97),
)  # fmt: skip
FOUR: Final[Shape] = (
    (0.34, 0.02), (0.28, 0.2), (0.22, 0.4), (0.24, 0.52), (0.45, 0.55), (0.66, 0.5), (0.72, 0.36), (0.75, 0.04),
    (0.75, 0.04), (0.73, 0.36), (0.71, 0.66), (0.69, 1.0),
)  # fmt: skip
NINE: Final[Shape] = (
    (0.7, 0.12), (0.5, 0.02), (0.28, 0.12), (0.22, 0.32), (0.36, 0.48), (0.58, 0.42), (0.72, 0.24), (0.72, 0.12),
    (0.72, 0.12), (0.73, 0.36), (0.71, 0.66), (0.69, 1.0),
)  # fmt: skip

_SPACING: Final = 0.022  # of points on the line


def smooth(shape: Shape) -> Points:
    """Return points along the smooth line through the corners of ``shape``, shape (n, 2)."""
    return splines.smooth(shape, spacing=_SPACING)


def between(a: Shape, b: Shape, share: float) -> Shape:
    """Return the shape that is ``share`` on the way from ``a`` to ``b``, which has as many corners."""
    return [((1 - share) * p[0] + share * q[0], (1 - share) * p[1] + share * q[1]) for p, q in zip(a, b, strict=True)]


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
