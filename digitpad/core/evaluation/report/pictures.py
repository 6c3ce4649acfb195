"""The report's pictures: charts by Matplotlib, as PNG files and as SVG in the page's colours; digits by Pillow."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.dataset import Images
from digitpad.core.evaluation.chart_style import TEXT, ChartColours, curve_style, import_matplotlib, style_axes
from digitpad.core.evaluation.describe import bin_in_words, example_title, percent
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.scores import FEW_ANSWERS, Scores
from digitpad.core.runs.events import EpochEnded

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ticker import Formatter

_POINTS: Final = 72  # an inch
_DPI: Final = 180  # of a PNG
_COLUMNS: Final = 10  # of a sheet
_ZOOM: Final = 2  # pixels of a sheet a pixel of an image
_LINE: Final = 14  # pixels of a sheet for the text below an image
_GAP: Final = 8
_TIP: Final = "tip-"
PAPER: Final = ChartColours(
    ground="#ffffff", text="#1c1f26", muted="#5a6070", grid="#dcdcd8", batches="#9fb0d3", training="#2457c5",
    validation="#b3261e", overlays=(),
)  # fmt: skip
"""The colours of a report."""

_VARIABLES: Final = {
    PAPER.text: "--text", PAPER.muted: "--muted", PAPER.grid: "--rim", PAPER.batches: "--bar",
    PAPER.training: "--right", PAPER.validation: "--wrong", PAPER.ground: "--sheet",
}  # fmt: skip
"""Of the page's style sheet, by the colour that stands for it."""


def confusion(scores: Scores) -> Figure:
    """Return the confusion matrix as a heatmap of each row's shares, with the counts written in."""
    figure, axes = new_figure(460, 420)
    support = np.maximum(scores.confusion.sum(axis=1, keepdims=True), 1)
    shades = np.sqrt(scores.confusion / support)  # the root makes few errors among many images visible
    style_axes(axes, PAPER, title=f"Confusion matrix · accuracy {percent(scores.accuracy)}", x_name="Predicted")
    axes.grid(visible=False)
    axes.imshow(shades, cmap="Blues", vmin=0, vmax=1)
    for row, column in np.argwhere(scores.confusion):
        colour = PAPER.ground if shades[row, column] > 0.55 else PAPER.text
        axes.text(column, row, f"{scores.confusion[row, column]:,}", ha="center", va="center", fontsize=TEXT,
                  color=colour)  # fmt: skip
    names = scores.alphabet.labels
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), names)
    axes.set_ylabel("True", fontsize=TEXT, color=PAPER.muted)
    return figure


def reliability(scores: Scores) -> Figure:
    """Return the reliability diagram: how often answers of each confidence are right. Bars of few answers are pale."""
    figure, axes = new_figure()
    title = f"Reliability · expected calibration error {percent(scores.calibration_error)}"
    style_axes(axes, PAPER, title=title, x_name="Confidence (across), share that is right (up)")
    filled = [each for each in scores.bins if each.count]
    for each in filled:
        bar = axes.bar(each.low, each.accuracy, each.high - each.low, align="edge", color=PAPER.batches,
                       edgecolor=PAPER.ground, alpha=0.4 if each.count < FEW_ANSWERS else 1)  # fmt: skip
        bar[0].set_gid(_TIP + bin_in_words(each))
    axes.plot([0, 1], [0, 1], color=PAPER.muted, linewidth=1, linestyle=(0, (4, 3)))
    axes.plot([each.confidence for each in filled], [each.accuracy for each in filled], "o", color=PAPER.training,
              markersize=4)  # fmt: skip
    axes.set(xlim=(0, 1), ylim=(0, 1))
    axes.xaxis.set_major_formatter(in_percent())
    axes.yaxis.set_major_formatter(in_percent())
    return figure


def histogram(counts: npt.NDArray[np.int64], names: Sequence[str], title: str) -> Figure:
    """Return a bar for each class, shape (classes,)."""
    figure, axes = new_figure()
    style_axes(axes, PAPER, title=title)
    for bar, name, count in zip(axes.bar(names, counts, color=PAPER.batches), names, counts, strict=True):
        bar.set_gid(f"{_TIP}{name}: {count:,}")
    axes.grid(visible=False, axis="x")
    axes.set_ylim(0, 1.05 * max(counts.max(), 1))
    axes.yaxis.set_major_formatter("{x:,.0f}")
    return figure


def curves(history: Sequence[EpochEnded], names: Sequence[str] = ("loss", "accuracy")) -> Figure:
    """Return ``names`` over the epochs of a run, beside each other."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure, first = new_figure(460 * len(names))
    first.remove()
    for place, name in enumerate(names, start=1):
        axes = figure.add_subplot(1, len(names), place)
        style_axes(axes, PAPER, title=name.capitalize(), x_name="Epoch")
        axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
        for prefix, label in (("", "training"), ("validation_", "validation")):
            values = [getattr(epoch, prefix + name) for epoch in history]
            if any(value is not None for value in values):
                style = curve_style(PAPER, points=len(values), validation=bool(prefix))
                y = [math.nan if value is None else value for value in values]
                axes.plot([epoch.epoch for epoch in history], y, label=label, **style)
        axes.legend(frameon=False, fontsize=TEXT, labelcolor=PAPER.text)
        if name == "accuracy":
            axes.yaxis.set_major_formatter(in_percent())
    return figure


def in_percent() -> Formatter:
    """Return what writes shares along an axis."""
    from matplotlib.ticker import PercentFormatter  # noqa: PLC0415

    return PercentFormatter(1.0, symbol=" %")


def new_figure(width: float = 460, height: float = 300) -> tuple[Figure, Axes]:
    """Return a figure of ``width`` × ``height`` points with one pair of axes."""
    import_matplotlib()
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(width / _POINTS, height / _POINTS), facecolor=PAPER.ground, layout="constrained")
    return figure, figure.add_subplot()


def figure_png(figure: Figure) -> bytes:
    """Return ``figure`` as a PNG file."""
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=_DPI)
    return data.getvalue()


def svg(figure: Figure, name: str) -> str:
    """Return ``figure`` as an SVG element that takes its colours and its font from the page's style sheet.

    The same figure always gives the same text.

    Args:
        figure: as the functions above return it.
        name: of the chart, for those who cannot see it; no two alike on a page.
    """
    from matplotlib import rc_context  # noqa: PLC0415

    data = io.StringIO()
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "digitpad"}):
        figure.savefig(data, format="svg", transparent=True, metadata={"Date": None})
    text = data.getvalue()
    text = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>", "", text[text.index("<svg") :], flags=re.DOTALL)
    box = re.search(r'viewBox="[^"]*"', text)
    assert box is not None
    head = f'<svg {box[0]} role="img" aria-label="{escape(name)}">'
    text = head + text[text.index(">") + 1 :]
    text = re.sub(rf'<g id="{_TIP}([^"]*)">', r"<g><title>\1</title>", text)
    slug = re.sub(r"\W", "-", name)
    text = re.sub(r'(<path|<clipPath|<use) id="', rf'\1 id="{slug}-', text)
    text = re.sub(r'<g id="[^"]*"', "<g", text).replace('xlink:href="#', f'href="#{slug}-')
    text = re.sub(r' clip-path="[^"]*"', "", text)
    text = re.sub(r"<defs>\s*<clipPath.*?</defs>", "", text, flags=re.DOTALL)
    text = re.sub(r"font-family: [^;\"]*", "font-family: inherit", text)
    text = re.sub(r"font: ([\d.]+px)[^;\"]*", r"font-size: \1", text)
    for colour, variable in _VARIABLES.items():
        text = text.replace(colour, f"var({variable})")
    return re.sub(r"\s*\n\s*", " ", text)


def image_png(pixels: Images) -> bytes:
    """Return ``pixels``, shape (height, width) or (height, width, 3), uint8, 0 black, as a PNG file."""
    from PIL import Image  # noqa: PLC0415 - not every evaluation is reported

    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "PNG", optimize=True)
    return data.getvalue()


def sheet_of(examples: Sequence[Example], names: Sequence[str]) -> bytes:
    """Return ``examples``, one or more, as a PNG; below each its title. ``names`` are those of the classes."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    side = examples[0].image.shape[0] * _ZOOM
    columns = min(_COLUMNS, len(examples))
    width, height = columns * (side + _GAP) + _GAP, math.ceil(len(examples) / columns) * (side + _LINE + _GAP) + _GAP
    sheet = Image.new("RGB", (width, height), "white")
    brush = ImageDraw.Draw(sheet)
    for i, example in enumerate(examples):
        row, column = divmod(i, columns)
        left, top = _GAP + column * (side + _GAP), _GAP + row * (side + _LINE + _GAP)
        image = Image.fromarray(255 - example.image).resize((side, side), Image.Resampling.NEAREST)
        sheet.paste(image.convert("RGB"), (left, top))
        place, colour = (left + side / 2, top + side + 1), PAPER.validation if example.is_error else PAPER.text
        brush.text(place, example_title(example, names), fill=colour, anchor="ma")
    return image_png(np.asarray(sheet))
