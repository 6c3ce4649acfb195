"""The report's PNG pictures: charts by Matplotlib, sheets of digits by Pillow."""

from __future__ import annotations

import io
import math
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from digitpad.core.data.dataset import Images
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.scores import Scores
from digitpad.core.inference.prediction import CLASSES
from digitpad.core.preprocessing.rasterise import SIZE
from digitpad.core.runs.events import EpochEnded
from digitpad.core.storage.folders import user_folder

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_DPI: Final = 150
_COLUMNS: Final = 10  # of a sheet
_ZOOM: Final = 2  # pixels of a sheet a pixel of an image
_LINE: Final = 14  # pixels of a sheet for the text below an image
_GAP: Final = 8
_INK, _PALE, _WRONG = "#1c1f26", "#9fb0d3", "#b3261e"
_BLUE: Final = "#2457c5"


def png(pixels: Images) -> bytes:
    """Return ``pixels``, shape (height, width), uint8, 0 black, as a PNG file."""
    from PIL import Image  # noqa: PLC0415 - not every evaluation is reported

    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "PNG", optimize=True)
    return data.getvalue()


def sheet_of(examples: Sequence[Example]) -> bytes:
    """Return ``examples``, one or more, as a PNG; below each its label and, where that is another, the prediction."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    side = SIZE * _ZOOM
    columns = min(_COLUMNS, len(examples))
    width, height = columns * (side + _GAP) + _GAP, math.ceil(len(examples) / columns) * (side + _LINE + _GAP) + _GAP
    sheet = Image.new("RGB", (width, height), "white")
    brush = ImageDraw.Draw(sheet)
    for i, example in enumerate(examples):
        row, column = divmod(i, columns)
        left, top = _GAP + column * (side + _GAP), _GAP + row * (side + _LINE + _GAP)
        image = Image.fromarray(255 - example.image).resize((side, side), Image.Resampling.NEAREST)
        sheet.paste(image.convert("RGB"), (left, top))
        if example.label is None or example.is_right:
            text, colour = f"{example.predicted}", _INK
        else:
            text, colour = f"{example.label}, not {example.predicted}", _WRONG
        brush.text((left + side / 2, top + side + 1), text, fill=colour, anchor="ma")
    data = io.BytesIO()
    sheet.save(data, "PNG", optimize=True)
    return data.getvalue()


def confusion(scores: Scores) -> bytes:
    """Return the confusion matrix as a heatmap of each row's shares, with the counts written in."""
    figure, axes = _figure(6.4, 5.8)
    support = np.maximum(scores.confusion.sum(axis=1, keepdims=True), 1)
    # The root makes few errors among a thousand images visible.
    shades = np.sqrt(scores.confusion / support)
    axes.imshow(shades, cmap="Blues", vmin=0, vmax=1)
    for row in range(CLASSES):
        for column in range(CLASSES):
            if count := int(scores.confusion[row, column]):
                colour = "white" if shades[row, column] > 0.55 else _INK
                axes.text(column, row, f"{count:,}", ha="center", va="center", fontsize=8, color=colour)
    axes.set_xticks(range(CLASSES))
    axes.set_yticks(range(CLASSES))
    axes.set_xlabel("Predicted digit")
    axes.set_ylabel("True digit")
    axes.set_title(f"Confusion matrix · accuracy {scores.accuracy:.2%}", loc="left", fontweight="bold", fontsize=10)
    return _saved(figure)


def reliability(scores: Scores) -> bytes:
    """Return the reliability diagram: how often answers of each confidence are right."""
    figure, axes = _figure(5.2, 5.0)
    filled = [each for each in scores.bins if each.count]
    width = 1 / len(scores.bins)
    axes.bar([each.low for each in filled], [each.accuracy for each in filled], width, align="edge", color=_PALE,
             edgecolor="white")  # fmt: skip
    axes.plot([0, 1], [0, 1], color=_INK, linewidth=1, linestyle=(0, (4, 3)))
    axes.plot([each.confidence for each in filled], [each.accuracy for each in filled], "o", color=_BLUE, markersize=4)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel("Confidence")
    axes.set_ylabel("Share that is right")
    title = f"Reliability · expected calibration error {scores.calibration_error:.2%}"
    axes.set_title(title, loc="left", fontweight="bold", fontsize=10)
    return _saved(figure)


def curves(history: Sequence[EpochEnded]) -> bytes:
    """Return loss and accuracy over the epochs of a run."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure, _ = _figure(9, 3.8)
    figure.clear()
    epochs = [epoch.epoch for epoch in history]
    for place, name in enumerate(("loss", "accuracy"), start=1):
        axes = figure.add_subplot(1, 2, place)
        style: dict[str, Any] = {"marker": "o", "markersize": 3, "linewidth": 1.6}
        axes.plot(epochs, [getattr(epoch, name) for epoch in history], color=_BLUE, label="training", **style)
        validation = [getattr(epoch, f"validation_{name}") for epoch in history]
        if any(value is not None for value in validation):
            values = [math.nan if value is None else value for value in validation]
            axes.plot(epochs, values, color=_WRONG, linestyle="--", label="validation", **style)
        axes.set_title(name.capitalize(), loc="left", fontweight="bold", fontsize=10)
        axes.set_xlabel("Epoch")
        axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
        axes.grid(visible=True, color="#e4e4e1")
        axes.legend(frameon=False, fontsize=8)
    return _saved(figure)


def _figure(width: float, height: float) -> tuple[Figure, Axes]:
    # Matplotlib keeps a list of fonts: in the user's folder, as nothing is written anywhere else.
    os.environ.setdefault("MPLCONFIGDIR", str(user_folder() / "matplotlib"))
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(width, height), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    return figure, figure.add_subplot()


def _saved(figure: Figure) -> bytes:
    data = io.BytesIO()
    figure.savefig(data, format="png")
    return data.getvalue()
