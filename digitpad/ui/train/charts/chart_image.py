"""Draws a chart with Matplotlib into an array of pixels or a file, without Qt: in a thread beside the window's.

Axes, texts and the curves of other runs are drawn when they change and kept as a background; with each new point only
the curves of the run that is looked at are drawn.
Matplotlib is imported when the first chart is drawn.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import os_errors_as
from digitpad.core.evaluation.chart_style import TEXT, ChartColours, import_matplotlib, style_axes
from digitpad.core.storage.atomic import write_atomically
from digitpad.ui.train.charts.learning_curves import Metric, Role, Series, smoothed, values_as_csv
from digitpad.ui.train.charts.run_styles import dash_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

_DPI: Final = 96  # of the figure, so that its points are pixels of 4/3; a scaled screen multiplies it
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 14, 28, 34  # logical pixels around the axes, always the same: nothing jumps
_BESIDE: Final = 5  # logical pixels that a marker may stand out of the axes
_RAW: Final = 0.25  # opacity of a curve behind its smoothed one
_FAINT: Final = 0.4  # opacity of one of many curves
_TRAINING: Final = 0.65  # and of a training curve, which is thinner than the one of the validation, too


_MOST_MARKERS: Final = 40  # of a curve; more run into one another
_TOO_FEW: Final = 3  # points to be smoothed


@dataclass(frozen=True, slots=True)
class Mark:
    """A vertical line at the end of an epoch, with a few words."""

    epoch: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class ChartView:
    """All that a chart shows.

    Attributes:
        title, x_name: of the chart and of its x axis, in the user's language.
        series: the curves, the first at the back.
        span: where the x axis begins and ends, in epochs.
        limits: of the y axis.
        is_log: whether the y axis is logarithmic; its limits are above 0 then.
        smoothing: of the curves, as for `smoothed`; 0 is none.
        marks: of the run that is looked at.
        size: width and height in logical pixels.
        ratio: physical pixels a logical one.
    """

    metric: Metric
    title: str
    x_name: str
    series: tuple[Series, ...]
    span: tuple[float, float]
    limits: tuple[float, float]
    is_log: bool
    smoothing: float
    marks: tuple[Mark, ...]
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
        (begin, end), (low, high) = self.view.span, map(self._scaled, self.view.limits)
        return left + width * (x - begin) / (end - begin), top + height * (high - self._scaled(y)) / (high - low)

    def value_at(self, x: float, y: float) -> tuple[float, float]:
        """Return the value, in epochs and of the metric, at a logical pixel."""
        left, top, width, height = self.axes
        (begin, end), (low, high) = self.view.span, map(self._scaled, self.view.limits)
        value = high - (y - top) / height * (high - low)
        return begin + (x - left) / width * (end - begin), 10.0**value if self.view.is_log else value

    def _scaled(self, y: float) -> float:
        return math.log10(max(y, 1e-300)) if self.view.is_log else y


class ChartArtist:
    """Draws one chart again and again. Use it from one thread."""

    def __init__(self) -> None:
        self._known: tuple[Any, ...] = ()
        self._canvas: Any = None
        self._axes: Axes | None = None
        self._compared: tuple[Series, ...] = ()
        self._background: Any = None

    def draw(self, view: ChartView) -> ChartImage:
        """Return ``view`` as pixels."""
        compared = tuple(each for each in view.series if each.is_compared)
        fixed = (
            view.title, view.x_name, view.span, view.limits, view.is_log, view.smoothing, view.size, view.ratio,
            view.colours, tuple(map(id, compared)),
        )  # fmt: skip
        if fixed != self._known:
            self._draw_background(view, compared)
            self._known, self._compared = fixed, compared  # kept, or another curve could get the id of one that is gone
        assert self._axes is not None
        self._canvas.restore_region(self._background)
        self._draw_curves(view, [each for each in view.series if not each.is_compared])
        self._draw_marks(view)
        pixels = np.asarray(self._canvas.buffer_rgba()).copy()
        return ChartImage(pixels, view, _axes_of(view))

    def _draw_curves(self, view: ChartView, series: Sequence[Series]) -> None:
        """Draw curves over what is there, cut off a little outside the axes: a marker on the rim is seen whole."""
        from matplotlib.transforms import Bbox  # noqa: PLC0415

        assert self._axes is not None
        left, top, width, height = (value * view.ratio for value in _axes_of(view))
        below, beside = view.size[1] * view.ratio - top - height, _BESIDE * view.ratio
        room = Bbox.from_extents(left - beside, below - beside, left + width + beside, below + height + beside)
        for line in (line for each in series for line in _lines(each, view)):
            self._axes.add_line(line)
            line.set_clip_path(None)
            line.set_clip_box(room)
            self._axes.draw_artist(line)
            line.remove()

    def _draw_marks(self, view: ChartView) -> None:
        assert self._axes is not None
        begin, end = view.span
        for mark in (mark for mark in view.marks if begin < mark.epoch <= end):
            line = self._axes.axvline(mark.epoch, color=view.colours.muted, linewidth=0.9, linestyle=(0, (1, 2)))
            is_left = mark.epoch > (begin + end) / 2
            # Where the curves are not: a loss ends below, an accuracy above.
            end_of_line, shift, edge = (1, -1, "top") if view.metric is Metric.LOSS else (0, 3, "bottom")
            text = self._axes.annotate(
                mark.text, (mark.epoch, end_of_line), (-3 if is_left else 3, shift), ("data", "axes fraction"),
                "offset points", ha="right" if is_left else "left", va=edge, fontsize=TEXT - 1,
                color=view.colours.muted,
            )  # fmt: skip
            for artist in (line, text):
                self._axes.draw_artist(artist)
                artist.remove()

    def _draw_background(self, view: ChartView, compared: Sequence[Series]) -> None:
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
        self._draw_curves(view, compared)
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


def _axes_of(view: ChartView) -> tuple[float, float, float, float]:
    width, height = view.size
    return _LEFT, _TOP, width - _LEFT - _RIGHT, height - _TOP - _BOTTOM


def _set_up(axes: Axes, view: ChartView) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullLocator, PercentFormatter  # noqa: PLC0415

    axes.set_xlim(*view.span)
    if view.is_log:
        axes.set_yscale("log")
    axes.set_ylim(*view.limits)
    style_axes(axes, view.colours, title=view.title, x_name=view.x_name)
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=True, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.0f}" if value == round(value) else ""))
    if view.metric is Metric.ACCURACY:
        axes.yaxis.set_major_locator(MaxNLocator(5))
        decimals = 0 if view.limits[1] - view.limits[0] > 0.03 else 1
        axes.yaxis.set_major_formatter(PercentFormatter(1.0, decimals=decimals, symbol=" %"))
        return
    axes.yaxis.set_major_locator(LogLocator(10, numticks=6) if view.is_log else MaxNLocator(5))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _short(value)))  # no factor above the axis


def _short(value: float) -> str:
    """Return a value for an axis, in at most five characters."""
    if value and not 1e-3 <= abs(value) < 1e4:
        mantissa, exponent = f"{value:.0e}".split("e")
        return f"{mantissa}e{int(exponent)}"
    return f"{value:.4g}"


def _lines(series: Series, view: ChartView) -> list[Line2D]:
    """Return the curve as Matplotlib has it: if it is smoothed, after a pale one of what it is made from."""
    from matplotlib.lines import Line2D  # noqa: PLC0415

    if series.is_faint:
        marker = "o" if len(series.x) == 1 else ""  # a line through one point is not to be seen
        return [Line2D(series.x, series.y, color=view.colours.muted, linewidth=1.0, alpha=_FAINT, marker=marker,
                       markersize=2.4)]  # fmt: skip
    colours = view.colours.overlays
    style: dict[str, Any] = {"color": colours[series.style % len(colours)], "solid_joinstyle": "round"}
    if dash := dash_of(series.style):
        style["linestyle"] = (0, dash)
    match series.role:
        case Role.BATCHES:
            style |= {"linewidth": 0.9, "alpha": 0.6, "linestyle": "solid"}
        case Role.TRAINING:
            style |= {"linewidth": 1.0, "alpha": _TRAINING}
        case Role.VALIDATION:
            style |= {"linewidth": 1.5 if series.is_compared else 2.1}
    if series.role is not Role.BATCHES and len(series.x) <= _MOST_MARKERS:
        style |= {"marker": "o", "markersize": 2.4 if series.role is Role.TRAINING or series.is_compared else 4}
    if not view.smoothing or len(series.x) < _TOO_FEW:
        return [Line2D(series.x, series.y, **style)]
    pale = {**style, "alpha": _RAW * style.get("alpha", 1.0) / _TRAINING, "marker": ""}
    strong = {**style, "alpha": 0.9} if series.role is Role.BATCHES else style
    return [
        Line2D(series.x, series.y, **pale),
        Line2D(series.x, smoothed(series.y, view.smoothing), **{**strong, "marker": ""}),
    ]
