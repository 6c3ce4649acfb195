"""Draws a chart with Matplotlib into an array of pixels or a file, without Qt: in a thread beside the window's.

Axes and texts are drawn when they change and kept as a background; with each new point only the curves are drawn.
Matplotlib is imported when the first chart is drawn.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import os_errors_as
from digitpad.core.evaluation.chart_style import TEXT, ChartColours, curve_style, import_matplotlib, style_axes
from digitpad.core.storage.atomic import write_atomically
from digitpad.ui.train.charts.learning_curves import Metric, Role, Series, values_as_csv

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

_DPI: Final = 96  # of the figure, so that its points are pixels of 4/3; a scaled screen multiplies it
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 26, 34  # logical pixels around the axes, always the same: nothing jumps
_LONGEST_NAME: Final = 22  # letters of a run's name in the legend


@dataclass(frozen=True, slots=True, eq=False)
class ChartView:
    """All that a chart shows.

    Attributes:
        series: the curves, the first at the back.
        epochs: where the x axis ends.
        limits: of the y axis.
        size: width and height in logical pixels.
        ratio: physical pixels a logical one.
    """

    metric: Metric
    series: tuple[Series, ...]
    epochs: int
    limits: tuple[float, float]
    size: tuple[int, int]
    ratio: float
    colours: ChartColours


@dataclass(frozen=True, slots=True, eq=False)
class ChartImage:
    """A chart that has been drawn.

    Attributes:
        pixels: shape (height, width, 4), uint8, red, green, blue, alpha, in physical pixels.
        view: what it shows.
        axes: left, top, width and height of the axes in logical pixels.
    """

    pixels: npt.NDArray[np.uint8]
    view: ChartView
    axes: tuple[float, float, float, float]

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return the logical pixel of a value."""
        left, top, width, height = self.axes
        low, high = self.view.limits
        return left + width * x / self.view.epochs, top + height * (high - y) / (high - low)

    def epoch_at(self, pixel: float) -> float:
        """Return the x value, in epochs, at a logical pixel from the left."""
        left, _, width, _ = self.axes
        return (pixel - left) / width * self.view.epochs


class ChartArtist:
    """Draws one chart again and again. Use it from one thread."""

    def __init__(self) -> None:
        self._known: tuple[Any, ...] = ()
        self._canvas: Any = None
        self._axes: Axes | None = None
        self._background: Any = None

    def draw(self, view: ChartView) -> ChartImage:
        """Return ``view`` as pixels."""
        labels = tuple((each.label, each.place) for each in view.series)
        fixed = (view.metric, view.epochs, view.limits, view.size, view.ratio, view.colours, labels)
        if fixed != self._known:
            self._draw_background(view)
            self._known = fixed
        assert self._axes is not None
        self._canvas.restore_region(self._background)
        for each in view.series:
            line = self._axes.add_line(_line(each, view.colours))
            self._axes.draw_artist(line)
            line.remove()
        pixels = np.asarray(self._canvas.buffer_rgba()).copy()
        width, height = view.size
        return ChartImage(pixels, view, (_LEFT, _TOP, width - _LEFT - _RIGHT, height - _TOP - _BOTTOM))

    def _draw_background(self, view: ChartView) -> None:
        import_matplotlib()
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415

        width, height = view.size
        figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI * view.ratio, facecolor=view.colours.ground)
        self._canvas = FigureCanvasAgg(figure)
        box = (_LEFT / width, _BOTTOM / height, 1 - (_LEFT + _RIGHT) / width, 1 - (_TOP + _BOTTOM) / height)
        self._axes = figure.add_axes(box, facecolor=view.colours.ground)
        _set_up(self._axes, view)
        self._canvas.draw()
        self._background = self._canvas.copy_from_bbox(figure.bbox)


def save_chart(path: Path, view: ChartView) -> None:
    """Write what ``view`` shows to ``path``, whose ending chooses the values (``.csv``) or else a picture (PNG).

    Takes as long as drawing it, and may be called in any thread.

    Raises:
        DigitpadError: it cannot be written; what was there before is intact.
    """
    if path.suffix.lower() == ".csv":
        data = values_as_csv(view.series)
    else:
        from PIL import Image  # noqa: PLC0415

        buffer = io.BytesIO()
        for_paper = replace(view, size=(800, 500), ratio=2.0)
        Image.fromarray(ChartArtist().draw(for_paper).pixels).save(buffer, "PNG")
        data = buffer.getvalue()
    with os_errors_as(f"{path} cannot be written", end="."):
        write_atomically(path, data)


def _set_up(axes: Axes, view: ChartView) -> None:
    from matplotlib.ticker import MaxNLocator, PercentFormatter  # noqa: PLC0415

    colours = view.colours
    axes.set_xlim(0, view.epochs)
    axes.set_ylim(*view.limits)
    style_axes(axes, colours, title=str(view.metric), x_name="Epoch")
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=view.epochs > 2, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_locator(MaxNLocator(5))
    if view.metric is Metric.ACCURACY:
        decimals = 0 if view.limits[1] - view.limits[0] > 0.03 else 1
        axes.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=decimals, symbol=" %"))
    if view.series:
        # A loss falls away from the upper right corner, an accuracy rises from the lower right one.
        axes.legend(
            handles=[_line(each, colours, empty=True) for each in view.series],
            loc="upper right" if view.metric is Metric.LOSS else "lower right", fontsize=TEXT, framealpha=0.85,
            facecolor=colours.ground, edgecolor="none", labelcolor=colours.text, handlelength=1.8, borderaxespad=0.3,
            labelspacing=0.3,
        )  # fmt: skip


def _line(series: Series, colours: ChartColours, *, empty: bool = False) -> Line2D:
    """Return the curve as Matplotlib has it; ``empty`` is for the legend."""
    from matplotlib.lines import Line2D  # noqa: PLC0415

    style = curve_style(colours, points=len(series.x), validation=series.role is Role.VALIDATION)
    if series.role is Role.BATCHES:
        style = {"linewidth": 0.9, "color": colours.batches}
    if series.run:
        style |= {"color": colours.overlays[series.place % len(colours.overlays)], "linewidth": 1.3, "markersize": 2.5}
    x, y = ((), ()) if empty else (series.x, series.y)
    name = series.run if len(series.run) <= _LONGEST_NAME else f"{series.run[: _LONGEST_NAME - 1]}…"
    return Line2D(x, y, label=f"{name}, {series.role}" if name else str(series.role), **style)
