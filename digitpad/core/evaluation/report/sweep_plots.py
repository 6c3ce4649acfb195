"""Plots of a sweep: every trial as a line through its settings, which setting matters, and all curves."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from digitpad.core.evaluation.chart_style import TEXT, ChartColours, style_axes
from digitpad.core.evaluation.report.pictures import PAPER, in_percent, new_figure
from digitpad.core.runs.config import settings
from digitpad.core.sentences import sentence
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.describe import value_in_words
from digitpad.core.sweeps.space import Dimension, Range
from digitpad.core.sweeps.trials import SweepState

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_FAINT, _PLAIN = 0.25, 0.85  # opacity of the worst and of the best but one
_FEW: Final = 25  # lines that are told apart; of more each is fainter, or they were a carpet
_INSIDE: Final = (0.04, 0.96)  # of an axis, between which its values lie


def _english_percent(share: float, decimals: int) -> str:
    return f"{share:.{decimals}%}".replace("%", " %")


@dataclass(frozen=True, slots=True)
class Words:
    """How the plots say what they say: by default in English, as a report does.

    Attributes:
        text: puts a `digitpad.core.sentences.Sentence` into words.
        percent: writes a share, 0 to 1, with so many decimals.
    """

    text: Callable[[str], str] = str
    percent: Callable[[float, int], str] = _english_percent


_ENGLISH: Final = Words()


def parallel_coordinates(config: SweepConfig, state: SweepState) -> Figure:
    """Return each trial as a line through its settings to its accuracy: the better, the stronger."""
    figure, axes = new_figure(150 + 150 * len(config.vary), 300)
    draw_parallel(axes, PAPER, config, state)
    return figure


def importance(shares: dict[str, float]) -> Figure:
    """Return a bar for each setting, the one that matters most on top."""
    figure, axes = new_figure(460, 90 + 32 * len(shares))
    draw_importance(axes, PAPER, shares)
    return figure


def curves(state: SweepState) -> Figure:
    """Return the validation accuracy of all trials over their epochs; the best in front."""
    figure, axes = new_figure()
    draw_curves(axes, PAPER, state)
    return figure


def draw_parallel(
    axes: Axes, colours: ChartColours, config: SweepConfig, state: SweepState, words: Words = _ENGLISH
) -> None:
    """Draw `parallel_coordinates` on ``axes``."""
    style_axes(axes, colours, title=words.text(sentence("Sweeps", "All trials")))
    axes.grid(visible=False)
    names = list(config.vary)
    heads = [*(settings()[name].label for name in names), sentence("Sweeps", "Accuracy")]
    axes.set_xticks(range(len(heads)), list(map(words.text, heads)))
    axes.set_yticks([])
    axes.set(xlim=(-0.35, len(heads) - 0.65), ylim=(-0.02, 1.04))
    measured = [trial for trial in state.ranking() if trial.is_ranked and trial.accuracy is not None]
    low, high = _ends([trial.accuracy for trial in measured if trial.accuracy is not None])
    for column, name in enumerate(names):
        _axis(axes, colours, column, _ticks(config.vary[name]))
    ends = (low, high) if measured else ()
    shown = [(_placed(end, low, high), words.percent(end, 1)) for end in ends]
    _axis(axes, colours, len(names), shown, is_last=True)
    for place, trial in reversed(list(enumerate(measured))):
        assert trial.accuracy is not None
        heights = [_height(config.vary[name], trial.values[name]) for name in names if name in trial.values]
        if len(heights) == len(names):
            line = [*heights, _placed(trial.accuracy, low, high)]
            axes.plot(range(len(line)), line, **_style(colours, place, len(measured)))


def draw_importance(axes: Axes, colours: ChartColours, shares: dict[str, float], words: Words = _ENGLISH) -> None:
    """Draw `importance` on ``axes``."""
    style_axes(axes, colours, title=words.text(sentence("Sweeps", "Which setting matters")))
    axes.grid(visible=False, axis="y")
    ordered = sorted(shares.items(), key=lambda item: item[1])
    labels = [words.text(settings()[name].label) for name, _ in ordered]
    bars = axes.barh(labels, [share for _, share in ordered], color=colours.batches, height=0.6)
    for bar, (_, share) in zip(bars, ordered, strict=True):
        axes.text(share + 0.01, bar.get_y() + bar.get_height() / 2, words.percent(share, 0), va="center",
                  fontsize=TEXT, color=colours.text)  # fmt: skip
    axes.set_xlim(0, 1.1)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1.0])
    axes.xaxis.set_major_formatter(lambda share, _: words.percent(share, 0))


def draw_curves(axes: Axes, colours: ChartColours, state: SweepState) -> None:
    """Draw `curves` on ``axes``."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    style_axes(axes, colours, title="Validation accuracy", x_name="Epoch")
    ranked = [trial for trial in state.ranking() if any(each.validation_accuracy is not None for each in trial.epochs)]
    for place, trial in reversed(list(enumerate(ranked))):
        known = [each for each in trial.epochs if each.validation_accuracy is not None]
        style = _style(colours, place, len(ranked)) | ({"marker": "o", "markersize": 3} if len(known) < 20 else {})
        accuracies = [each.validation_accuracy or 0.0 for each in known]
        axes.plot([each.epoch for each in known], accuracies, **style)
    axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
    axes.yaxis.set_major_formatter(in_percent())


def _style(colours: ChartColours, place: int, count: int) -> dict[str, Any]:
    if place == 0:
        return {"color": colours.training, "linewidth": 2.6, "zorder": 3}
    alpha = (_PLAIN - (_PLAIN - _FAINT) * place / count) * min(1.0, math.sqrt(_FEW / count))
    return {"color": colours.batches, "linewidth": 1.2, "alpha": alpha}


def _axis(
    axes: Axes, colours: ChartColours, column: int, ticks: Sequence[tuple[float, str]], *, is_last: bool = False
) -> None:
    axes.axvline(column, color=colours.muted, linewidth=0.8)
    ground = {"facecolor": colours.ground, "edgecolor": "none", "alpha": 0.75, "pad": 1.0}
    for height, text in ticks:
        x, side = (column + 0.05, "left") if is_last else (column - 0.05, "right")
        axes.text(x, height, text, ha=side, va="center", fontsize=TEXT - 1, color=colours.text, bbox=ground, zorder=4)


def _ticks(dimension: Dimension) -> list[tuple[float, str]]:
    if not isinstance(dimension, Range):
        return [(_height(dimension, value), value_in_words(value)) for value in dimension.values]
    middle = math.sqrt(dimension.low * dimension.high) if dimension.is_log else (dimension.low + dimension.high) / 2
    values = [dimension.low, round(middle) if dimension.is_whole else middle, dimension.high]
    return [(_height(dimension, value), f"{value:.3g}") for value in values]


def _height(dimension: Dimension, value: Any) -> float:
    """Return where ``value`` lies on its axis."""
    if isinstance(dimension, Range):
        if dimension.is_log:
            return _placed(math.log(value), math.log(dimension.low), math.log(dimension.high))
        return _placed(value, dimension.low, dimension.high)
    return _placed(dimension.values.index(value), 0, max(len(dimension.values) - 1, 1))


def _placed(value: float, low: float, high: float) -> float:
    bottom, top = _INSIDE
    return bottom + (top - bottom) * (value - low) / (high - low)


def _ends(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values, default=0.0), max(values, default=1.0)
    return (low, high) if high > low else (low - 0.005, high + 0.005)
