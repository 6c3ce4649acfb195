"""A live chart: shows what a thread beside the window's has drawn, reads values under the pointer, and saves them.

Only `_drawn` and the work of `Chart.save_to` run in that thread.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QSizePolicy, QToolButton, QWidget

from digitpad.core.evaluation.chart_style import ChartColours
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.charts.chart_image import ChartArtist, ChartImage, ChartView, save_chart
from digitpad.ui.train.charts.learning_curves import Metric, Scale, Series, last_values, values_near
from digitpad.ui.widgets.actions import icon
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import Colours, ThemeManager, tabular

FILTERS: Final = {"PNG picture (*.png)": ".png", "Values as CSV (*.csv)": ".csv"}
"""What a file dialog offers, with the endings that go with it."""

_ARROWS: Final[dict[int, float]] = {Qt.Key.Key_Left: -0.02, Qt.Key.Key_Right: 0.02}  # of the x axis, by key
_log = logging.getLogger(__name__)

_TURNS: Final = (0.42, 0.08, 0.78, 0.28, 0.58)  # of the accent's hue, for runs that are laid over


class Chart(QWidget):
    """Shows curves. All drawing happens in ``tasks``; of what comes meanwhile only the latest is drawn.

    Attributes:
        series: what is shown.
        image: what was drawn last; None as long as the chart is empty.
    """

    failed = Signal(str)
    told = Signal(str)  # a sentence for the user

    def __init__(self, metric: Metric, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(240, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        named(self, f"{metric.lower()}Chart", f"{metric} chart")
        self._metric, self._themes, self._tasks = metric, themes, tasks
        self._kind = f"draw the {metric}"
        self._artist, self._scale = ChartArtist(), Scale(metric)
        self.series: tuple[Series, ...] = ()
        self._epochs = 1
        self.image: ChartImage | None = None
        self._picture = QImage()
        self._is_drawing = self._is_stale = self._is_failing = False
        self._cursor: float | None = None  # in epochs
        self._save = QAction(f"Save the {metric.lower()} chart…", self)
        self._save.setToolTip(f"Save the {metric.lower()} chart as a picture or as values")
        self._save.setEnabled(False)
        self._save.triggered.connect(self._ask_where_to_save)
        self.addAction(self._save)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._button = QToolButton(self, autoRaise=True)
        self._button.setAccessibleName(self._save.text().rstrip("…"))
        self._button.setDefaultAction(self._save)
        self._button.setIconSize(QSize(16, 16))
        self._button.setFixedSize(26, 26)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        themes.changed.connect(self._recolour)
        self._recolour()
        self.setAccessibleDescription(last_values(self.series, self._metric))

    def sizeHint(self) -> QSize:
        """Return a size at which all can be read."""
        return QSize(380, 240)

    def show_series(self, series: tuple[Series, ...], epochs: int, *, anew: bool = False) -> None:
        """Show ``series`` over ``epochs``; ``anew`` if they are of another run, whose axis owes nothing to the last."""
        if anew:
            self._scale = Scale(self._metric)
        self.series, self._epochs = series, max(epochs, 1)
        self._save.setEnabled(bool(series))
        self.setAccessibleDescription(last_values(self.series, self._metric))
        if not series:
            self.image = None
            self._tasks.cancel(self._kind)
            self._is_drawing = False
            self.update()
        self._draw_soon()

    def _draw_soon(self) -> None:
        if not self.series or self.width() < 100 or self.height() < 80:
            return
        self._is_stale = self._is_drawing
        if not self._is_drawing:
            self._is_drawing = True
            self._tasks.start(self._kind, partial(_drawn, self._artist, self._view()), self._arrive, self.failed.emit)

    def _view(self) -> ChartView:
        return ChartView(
            self._metric, self.series, self._epochs, self._scale.fit(self.series),
            (self.width(), self.height()), self.devicePixelRatioF(), _colours(self._themes.colours),
        )  # fmt: skip

    def _arrive(self, result: ChartImage | Exception) -> None:
        self._is_drawing = False
        if isinstance(result, Exception):
            self._on_failure(result)
        else:
            self._is_failing, self.image = False, result
            height, width, _ = result.pixels.shape
            self._picture = QImage(result.pixels.data, width, height, width * 4, QImage.Format.Format_RGBA8888)
            self.update()
        if self._is_stale:
            self._draw_soon()

    def _on_failure(self, error: Exception) -> None:
        _log.error("The %s chart could not be drawn", self._metric.lower(), exc_info=error)
        self._artist = ChartArtist()  # the old one may have stopped half way
        if not self._is_failing:  # told once, and again only after a drawing that worked
            self._is_failing = True
            reason = str(error) or type(error).__name__
            self.failed.emit(f"The {self._metric.lower()} chart could not be drawn: {reason}.")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the finished image, or what to do to get one."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._themes.colours.window))
        if self.image is None:
            self._paint_empty(painter)
        else:
            # While the size changes, the last image is stretched until the next one is there.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)
            if self._cursor is not None and (lines := self.reading(self._cursor)):
                painter.setFont(tabular(self.font()))
                _paint_reading(painter, self.image, self._cursor, lines, self._themes.colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._themes.colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_empty(self, painter: QPainter) -> None:
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._themes.colours.text))
        painter.drawText(QPointF(8, 17), str(self._metric))
        frame = QRectF(self.rect()).adjusted(8, 28, -8, -10)
        painter.setPen(QPen(QColor(self._themes.colours.border), 1))
        painter.drawRect(frame)
        painter.setFont(self.font())
        painter.setPen(QColor(self._themes.colours.muted))
        text = f"Press Start: the {self._metric.lower()} is drawn here while the network learns."
        painter.drawText(frame.adjusted(16, 8, -16, -8), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def reading(self, epoch: float) -> list[str]:
        """Return the values of all curves near ``epoch``, a line each, after a line that says where."""
        return values_near(epoch, self.series, self._epochs, self._metric)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the values under the pointer."""
        if self.image is not None:
            self._point_at(self.image.epoch_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        super().leaveEvent(event)
        self._cursor = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the values by the arrow keys."""
        step = _ARROWS.get(event.key())
        if step is None or self.image is None:
            super().keyPressEvent(event)
            return
        self._point_at((self._cursor or 0.0) + step * self._epochs)
        self.setAccessibleDescription(", ".join(self.reading(self._cursor or 0.0)))

    def _point_at(self, epoch: float) -> None:
        self._cursor = min(max(epoch, 0.0), float(self._epochs))
        self.update()

    def _ask_where_to_save(self) -> None:
        title, name = f"Save the {self._metric.lower()} chart", self._metric.lower()
        name, chosen = QFileDialog.getSaveFileName(self, title, name, ";;".join(FILTERS))
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_name(path.name + FILTERS.get(chosen, ".png")))

    def save_to(self, path: Path) -> None:
        """Save what is shown, in the background; the ending chooses a picture (``.png``) or the values (``.csv``)."""
        view = self._view()

        def work(_: Task) -> str:
            save_chart(path, view)
            return f"Saved as {path.name}."

        self._tasks.start(f"save the {self._metric}", work, self.told.emit, self.failed.emit, must_finish=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new size."""
        super().resizeEvent(event)
        self._button.move(self.width() - self._button.width() - 4, 0)
        self._draw_soon()

    def _recolour(self) -> None:
        self._save.setIcon(icon("save", QApplication.palette()))
        self._draw_soon()
        self.update()


def _drawn(artist: ChartArtist, view: ChartView, _: Task) -> ChartImage | Exception:
    """Draw in the worker's thread; an error is a result, as the chart must know that nothing more will come."""
    try:
        return artist.draw(view)
    except Exception as error:  # noqa: BLE001
        return error


def _paint_reading(painter: QPainter, image: ChartImage, epoch: float, lines: Sequence[str], colours: Colours) -> None:
    """Paint a line at ``epoch`` of the chart ``image``, and beside it a box with ``lines``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, width, height = image.axes
    x = image.place(epoch, 0)[0]
    painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, top), QPointF(x, top + height))
    metrics = painter.fontMetrics()
    box_width = max(metrics.horizontalAdvance(line) for line in lines) + 16
    box = QRectF(x + 8, top + 4, box_width, metrics.height() * len(lines) + 8)
    if box.right() > left + width:
        box.moveRight(max(x - 8, left + box_width))
    painter.setBrush(QColor(colours.base))
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.drawRect(box)
    painter.setPen(QColor(colours.text))
    painter.drawText(box.adjusted(8, 2, 0, 0), "\n".join(lines))


def _colours(colours: Colours) -> ChartColours:
    accent = QColor(colours.accent)
    overlays = [
        QColor.fromHsvF((accent.hsvHueF() + turn) % 1, max(accent.hsvSaturationF(), 0.55), accent.valueF()).name()
        for turn in _TURNS
    ]
    return ChartColours(
        ground=colours.window, text=colours.text, muted=colours.muted, grid=colours.track, batches=colours.fill,
        training=colours.accent, validation=colours.text, overlays=tuple(overlays),
    )  # fmt: skip
