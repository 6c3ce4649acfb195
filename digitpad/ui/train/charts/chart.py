"""A live chart: shows what a thread beside the window's has drawn, reads values under the pointer, zooms, and saves.

Only `_drawn` and the work of `Chart.save_to` run in that thread.
"""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QSizePolicy, QToolButton, QWidget

from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.train.charts.chart_image import ChartArtist, ChartImage, ChartView, Mark, save_chart
from digitpad.ui.train.charts.chart_painting import chart_colours, paint_empty, paint_frame, paint_reading
from digitpad.ui.train.charts.learning_curves import Metric, Series
from digitpad.ui.train.charts.reading import described, title_of, values_near
from digitpad.ui.train.charts.scale import Scale, log_limits
from digitpad.ui.train.charts.zoom import Zoom
from digitpad.ui.widgets.actions import icon
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

_FILTERS: Final = {
    QT_TRANSLATE_NOOP("Chart", "PNG picture (*.png)"): ".png",
    QT_TRANSLATE_NOOP("Chart", "Values as CSV (*.csv)"): ".csv",
}

_ARROWS: Final[dict[int, float]] = {Qt.Key.Key_Left: -0.02, Qt.Key.Key_Right: 0.02}  # of the x axis, by key
_CLOSER: Final[dict[int, float]] = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}
_WHOLE: Final = (Qt.Key.Key_0, Qt.Key.Key_Escape)
_LEAST: Final = (160, 110)  # pixels that a chart needs
_log = logging.getLogger(__name__)


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
        self.setMinimumSize(*_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        named(self, f"{metric.lower()}Chart", self.tr("{metric} chart").format(metric=title_of(metric)))
        self._metric, self._themes, self._tasks = metric, themes, tasks
        self._kind = f"draw the {metric}"
        self._artist, self._scale, self._zoom = ChartArtist(), Scale(metric), Zoom()
        self.series: tuple[Series, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._epochs, self._smoothing, self._is_log = 1, 0.0, False
        self.image: ChartImage | None = None
        self._picture = QImage()
        self._is_drawing = self._is_stale = self._is_failing = False
        self._cursor: tuple[float, float | None] | None = None  # epochs, and the value under a pointer
        self._waiting = self.tr("Press Start: the curve is drawn here while the network learns.")
        self._make_actions()
        themes.changed.connect(self._recolour)
        self._recolour()
        self._describe()

    def _make_actions(self) -> None:
        name = title_of(self._metric)
        self._save = QAction(self.tr("Save the chart “{metric}”…").format(metric=name), self)
        self._save.setToolTip(self.tr("Save the chart “{metric}” as a picture or as values").format(metric=name))
        self._save.triggered.connect(self._ask_where_to_save)
        self._reset = QAction(self.tr("Show all of “{metric}” again").format(metric=name), self)
        self._reset.setToolTip(self.tr("Show all again (double-click, or 0); drag over the chart to look closer"))
        self._reset.triggered.connect(self.show_all)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._buttons = []
        for action in (self._reset, self._save):
            action.setEnabled(False)
            self.addAction(action)
            button = QToolButton(self, autoRaise=True)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().rstrip("…"))
            button.setIconSize(QSize(16, 16))
            button.setFixedSize(26, 26)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons.append(button)
        self._buttons[0].setObjectName(f"{self._metric.lower()}ShowAll")
        self._buttons[0].hide()

    def sizeHint(self) -> QSize:
        """Return a size at which all can be read."""
        return QSize(380, 240)

    def show_series(
        self, series: tuple[Series, ...], epochs: int, *, marks: tuple[Mark, ...] = (), anew: bool = False
    ) -> None:
        """Show ``series`` over ``epochs``; ``anew`` if they are of another run, whose axis owes nothing to the last."""
        if anew:
            self._scale = Scale(self._metric)
            self._zoom.reset()
        self.series, self._epochs, self._marks = series, max(epochs, 1), marks
        self._save.setEnabled(bool(series))
        self._describe()
        if not series:
            self.image = None
            self._tasks.cancel(self._kind)
            self._is_drawing = False
            self.update()
        self._draw_soon()

    def set_smoothing(self, weight: float) -> None:
        """Smooth the curves, as for `digitpad.ui.train.charts.learning_curves.smoothed`; 0 shows them as they are."""
        self._smoothing = weight
        self._draw_soon()

    def set_log(self, is_log: bool) -> None:
        """Use a logarithmic axis, or not."""
        self._is_log = is_log
        self._zoom.limits = None
        self._draw_soon()

    def wait_with(self, sentence: str) -> None:
        """Say ``sentence`` as long as there is no curve."""
        self._waiting = sentence
        self._describe()
        self.update()

    def show_all(self) -> None:
        """Show the whole axes again."""
        self._zoom.reset()
        self._draw_soon()

    def _describe(self) -> None:
        self.setAccessibleDescription(described(self.series, self._metric, self._waiting))

    def _draw_soon(self) -> None:
        self._reset.setEnabled(self._zoom.is_on)
        self._buttons[0].setVisible(self._zoom.is_on)
        if not self.series or self.width() < 100 or self.height() < 80:
            return
        self._is_stale = self._is_drawing
        if not self._is_drawing:
            self._is_drawing = True
            self._tasks.start(self._kind, partial(_drawn, self._artist, self._view()), self._arrive, self.failed.emit)

    def _view(self) -> ChartView:
        limits = log_limits(self.series) if self._is_log else self._scale.fit(self.series)
        return ChartView(
            self._metric, title_of(self._metric), self.tr("Epochs"), self.series, self._zoom.span or self._whole,
            self._zoom.limits or limits, self._is_log, self._smoothing, self._marks, (self.width(), self.height()),
            self.devicePixelRatioF(), chart_colours(self._themes.colours),
        )  # fmt: skip

    @property
    def _whole(self) -> tuple[float, float]:
        return 0.0, float(self._epochs)

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
            words = self.tr("The chart “{metric}” could not be drawn: {reason}.")
            self.failed.emit(words.format(metric=title_of(self._metric), reason=reason))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the finished image, or what to do to get one."""
        painter = QPainter(self)
        colours = self._themes.colours
        painter.fillRect(self.rect(), QColor(colours.window))
        if self.image is None:
            painter.setFont(self.font())
            waiting = "" if self.series else self._waiting  # the first drawing will be there in a moment
            paint_empty(painter, QRectF(self.rect()), title_of(self._metric), waiting, colours)
        else:
            # While the size changes, the last image is stretched until the next one is there.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)
            if self._zoom.frame is not None:
                paint_frame(painter, self._zoom.frame, colours)
            elif self._cursor is not None:
                painter.setFont(tabular(self.font()))
                paint_reading(painter, self.image, *self._read(*self._cursor), colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def reading(self, epoch: float) -> list[str]:
        """Return the values of the curves near ``epoch``, a line each, after a line that says where."""
        return self._read(epoch, None)[1]

    def _read(self, epoch: float, y: float | None) -> tuple[float, list[str]]:
        begin, end = self._zoom.span or self._whole
        return values_near(epoch, self.series, end - begin, self._metric, y=y)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw the part that is to be looked at more closely."""
        super().mousePressEvent(event)
        if self.image is not None and event.button() is Qt.MouseButton.LeftButton:
            self._zoom.begin(event.position(), self.image)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the values under the pointer, or draw the part."""
        if self.image is not None:
            self._zoom.draw(event.position(), self.image)
            self._point_at(*self.image.value_at(event.position().x(), event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Look at the part that was drawn."""
        super().mouseReleaseEvent(event)
        if self.image is not None and self._zoom.end(self.image):
            self._draw_soon()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all again."""
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        super().leaveEvent(event)
        self._cursor = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the values by the arrow keys; + and - look closer and from farther away, 0 shows all."""
        key = event.key()
        if self.image is None or key not in (*_ARROWS, *_CLOSER, *_WHOLE):
            super().keyPressEvent(event)
            return
        begin, end = self._zoom.span or self._whole
        at = self._cursor[0] if self._cursor is not None else begin
        if key in _ARROWS:
            step = _ARROWS[key] * (end - begin)
            self._point_at(at + max(abs(step), 1.0 if end - begin > 20 else 0.0) * (1 if step > 0 else -1), None)
            self.setAccessibleDescription(", ".join(self.reading(self._cursor[0] if self._cursor else at)))
            return
        if key in _CLOSER:
            self._zoom.closer(_CLOSER[key], at, self._whole)
        else:
            self._zoom.reset()
        self._draw_soon()

    def _point_at(self, epoch: float, y: float | None) -> None:
        self._cursor = min(max(epoch, 0.0), float(self._epochs)), y
        self.update()

    def _ask_where_to_save(self) -> None:
        title, name = self._save.text().rstrip("…"), self._metric.lower()
        endings = {QCoreApplication.translate("Chart", text): ending for text, ending in _FILTERS.items()}
        name, chosen = QFileDialog.getSaveFileName(self, title, name, ";;".join(endings))
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_name(path.name + endings.get(chosen, ".png")))

    def save_to(self, path: Path) -> None:
        """Save what is shown, in the background; the ending chooses a picture (``.png``) or the values (``.csv``)."""
        view, saved = self._view(), self.tr("Saved as {name}.").format(name=path.name)

        def work(_: Task) -> str:
            save_chart(path, view)
            return saved

        self._tasks.start(f"save the {self._metric}", work, self.told.emit, self.failed.emit, must_finish=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new size."""
        super().resizeEvent(event)
        for place, button in enumerate(reversed(self._buttons), start=1):
            button.move(self.width() - place * button.width() - 4, 0)
        self._draw_soon()

    def _recolour(self) -> None:
        self._save.setIcon(icon("save", QApplication.palette()))
        self._reset.setIcon(icon("show-all", QApplication.palette()))
        self._draw_soon()
        self.update()


def _drawn(artist: ChartArtist, view: ChartView, _: Task) -> ChartImage | Exception:
    """Draw in the worker's thread; an error is a result, as the chart must know that nothing more will come."""
    try:
        return artist.draw(view)
    except Exception as error:  # noqa: BLE001
        return error
