"""The page's charts as SVG, in the page's own colours, so that they follow light and dark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from digitpad.core.evaluation.scores import Scores
from digitpad.core.runs.events import EpochEnded

_WIDTH, _HEIGHT = 460, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 20, 12, 40
_TICKS: Final = 5

FEW: Final = 20
"""Fewer answers than these say little of how often such answers are right."""


class _Axes:
    """A frame with two axes and their ticks; turns values into places."""

    def __init__(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        self._x, self._y = x, y

    def at(self, x: float, y: float) -> tuple[float, float]:
        across = (x - self._x[0]) / (self._x[1] - self._x[0])
        up = (y - self._y[0]) / (self._y[1] - self._y[0])
        return (
            round(_LEFT + across * (_WIDTH - _LEFT - _RIGHT), 1),
            round(_HEIGHT - _BOTTOM - up * (_HEIGHT - _TOP - _BOTTOM), 1),
        )

    def y_tick(self, value: float, text: str) -> str:
        (left, y), (right, _) = self.at(self._x[0], value), self.at(self._x[1], value)
        return (
            f'<line class="grid" x1="{left}" y1="{y}" x2="{right}" y2="{y}"/>'
            f'<text x="{left - 7}" y="{y + 4}" text-anchor="end">{text}</text>'
        )

    def x_tick(self, value: float, text: str) -> str:
        x, y = self.at(value, self._y[0])
        return f'<text x="{x}" y="{y + 17}" text-anchor="middle">{text}</text>'

    def x_name(self, text: str) -> str:
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        return f'<text class="name" x="{middle}" y="{_HEIGHT - 4}" text-anchor="middle">{text}</text>'

    def bar(self, low: float, high: float, value: float, tip: str, *, few: bool = False) -> str:
        (left, top), (right, bottom) = self.at(low, value), self.at(high, self._y[0])
        box = f'x="{left + 1}" y="{top}" width="{max(right - left - 2, 1):.1f}" height="{max(bottom - top, 0):.1f}"'
        return f'<rect class="bar{" few" if few else ""}" {box}><title>{tip}</title></rect>'

    def line(self, points: Sequence[tuple[float, float]], kind: str) -> str:
        places = " ".join("{},{}".format(*self.at(x, y)) for x, y in points)
        dots = "".join('<circle class="{}" cx="{}" cy="{}" r="2.5"/>'.format(kind, *self.at(x, y)) for x, y in points)
        return f'<polyline class="{kind}" points="{places}"/>{dots if len(points) <= 60 else ""}'


def _svg(title: str, *parts: str) -> str:
    head = f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{title}">'
    return "".join((head, *parts, "</svg>"))


def reliability(scores: Scores) -> str:
    """Return the reliability diagram."""
    axes = _Axes((0, 1), (0, 1))
    ticks = [i / _TICKS for i in range(_TICKS + 1)]
    parts = [axes.y_tick(tick, f"{tick:.0%}") for tick in ticks] + [axes.x_tick(tick, f"{tick:.0%}") for tick in ticks]
    filled = [each for each in scores.bins if each.count]
    for each in filled:
        tip = f"{each.count:,} answers, mean confidence {each.confidence:.1%}, {each.accuracy:.1%} of them right"
        parts.append(axes.bar(each.low, each.high, each.accuracy, tip, few=each.count < FEW))
    parts.append(axes.line([(0, 0), (1, 1)], "ideal"))
    parts.append(axes.x_name("Confidence (across), share that is right (up)"))
    return _svg("Reliability diagram", *parts)


def histogram(counts: Sequence[int], what: str) -> str:
    """Return a bar for each of the ten digits."""
    top = _round_up(max(*counts, 1))
    axes = _Axes((-0.5, 9.5), (0, top))
    ticks = sorted({round(top * i / _TICKS) for i in range(_TICKS + 1)})
    parts = [axes.y_tick(tick, f"{tick:,}") for tick in ticks]
    for digit, count in enumerate(counts):
        parts.append(axes.bar(digit - 0.42, digit + 0.42, count, f"{digit}: {count:,}"))
        parts.append(axes.x_tick(digit, str(digit)))
    parts.append(axes.x_name(what))
    return _svg(what, *parts)


def curve(history: Sequence[EpochEnded], name: str) -> str:
    """Return ``loss`` or ``accuracy`` over the epochs."""
    training = [(float(epoch.epoch), float(getattr(epoch, name))) for epoch in history]
    validation = [(float(epoch.epoch), float(value)) for epoch in history
                  if (value := getattr(epoch, f"validation_{name}")) is not None]  # fmt: skip
    values = [y for _, y in training + validation if math.isfinite(y)]
    low, high = (0.0, max([*values, 1e-9])) if name == "loss" else (min([*values, 0.99]), 1.0)
    low = low if high > low else high - 1
    first, last = training[0][0], training[-1][0]
    axes = _Axes((first, max(last, first + 1)), (low, high))
    form = ".3f" if name == "loss" else ".1%"
    parts = [
        axes.y_tick(tick, f"{tick:{form}}") for tick in (low + (high - low) * i / _TICKS for i in range(_TICKS + 1))
    ]
    step = max(1, math.ceil((last - first) / 8))
    parts += [axes.x_tick(epoch, str(epoch)) for epoch in range(int(first), int(last) + 1, step)]
    parts.append(axes.line(training, "training"))
    if validation:
        parts.append(axes.line(validation, "validation"))
    parts.append(axes.x_name("Epoch"))
    return _svg(f"{name.capitalize()} over the epochs", *parts)


def _round_up(value: int) -> int:
    magnitude: int = 10 ** max(len(str(value)) - 2, 0)
    return math.ceil(value / (5 * magnitude)) * 5 * magnitude
