"""How charts look, in the report and in the window: their colours, axes and curves for Matplotlib.

Matplotlib takes long to import, so this is done when the first chart is drawn.
"""

from __future__ import annotations

import gc
import importlib
import logging
import os
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from digitpad.core.storage.folders import user_folder

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TEXT: Final = 8  # size of the texts in points
_CHINESE: Final = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "SimHei",
)  # fmt: skip
"""Fonts that have the letters which Matplotlib's own has not, as systems have them."""

_PARTS: Final = (
    "PIL.Image", "numpy.ma", "matplotlib", "matplotlib.font_manager", "matplotlib.text", "matplotlib.image",
    "matplotlib.axes", "matplotlib.figure", "matplotlib.backends.backend_agg",
)  # fmt: skip
"""What of Matplotlib is imported, and what that needs."""

_MOST_MARKERS: Final = 40  # of a curve; more run into one another
_is_imported = False


@dataclass(frozen=True, slots=True)
class ChartColours:
    """``#rrggbb`` each; ``overlays`` are for the runs that are laid over."""

    ground: str
    text: str
    muted: str
    grid: str
    batches: str
    training: str
    validation: str
    overlays: tuple[str, ...]


def import_matplotlib() -> None:
    """Import what a chart needs, so that the first one need not wait for it."""
    deque(matplotlib_in_steps(), maxlen=0)


def matplotlib_in_steps() -> Iterator[None]:
    """Do what `import_matplotlib` does, with a pause after each of several parts: somebody may have begun to draw."""
    global _is_imported  # noqa: PLW0603 - for the process
    if _is_imported:
        return
    # Matplotlib keeps a list of fonts: in the user's folder, as nothing is written anywhere else.
    os.environ.setdefault("MPLCONFIGDIR", str(user_folder() / "matplotlib"))
    # It says on the terminal that it makes the list; nobody there has asked.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for name in _PARTS:
        importlib.import_module(name)
        yield
    let_all_letters_be_drawn()
    gc.freeze()  # its many objects stay: without this each full collection holds up a frame to look at them
    _is_imported = True


def let_all_letters_be_drawn() -> None:
    """Take what Matplotlib's own font lacks from one of this system that has Chinese letters, if there is one."""
    from matplotlib import font_manager, rcParams  # noqa: PLC0415

    there = {font.name for font in font_manager.fontManager.ttflist}
    rcParams["font.family"] = ["sans-serif", *[name for name in _CHINESE if name in there][:1]]


def style_axes(axes: Axes, colours: ChartColours, *, title: str = "", x_name: str = "") -> None:
    """Give ``axes`` their title, name, texts, grid and the line below."""
    axes.set_title(title, loc="left", fontsize=TEXT + 1.5, fontweight="bold", color=colours.text, pad=6)
    axes.set_xlabel(x_name, fontsize=TEXT, color=colours.muted, labelpad=2)
    axes.tick_params(labelsize=TEXT, colors=colours.muted, length=0, pad=4)
    axes.grid(visible=True, color=colours.grid, linewidth=0.7)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(colours.muted)


def curve_style(colours: ChartColours, *, points: int, validation: bool) -> dict[str, Any]:
    """Return the keywords of Matplotlib's ``plot`` for the curve of the training or the validation images."""
    style: dict[str, Any] = {"linewidth": 1.8, "color": colours.training, "marker": "o", "markersize": 4}
    if validation:
        style |= {"color": colours.validation, "linestyle": (0, (4, 1.6)), "marker": "s"}
    return style if points <= _MOST_MARKERS else style | {"marker": ""}
