"""The steps of the tour in the Library tab."""

from __future__ import annotations

import json
from typing import Final

import numpy as np

from digitpad.tour.guide import Guide
from digitpad.tour.shapes import FOUR, NINE, SEVEN, TWO, ZERO, smooth
from digitpad.ui.library.tab import LibraryTab

_HANDS: Final = {0: ZERO, 2: TWO, 4: FOUR, 7: SEVEN, 9: NINE}
_OF_EACH: Final = 9
_SLANT: Final = 0.25  # at the most, to either side
_SHOWN: Final = 4  # the drawing that is selected


def show_drawings(guide: Guide) -> None:
    """Import some drawings and look at one of them."""
    rng = np.random.default_rng(1)
    lines = []
    for label, shape in _HANDS.items():
        for _ in range(_OF_EACH):
            slant = np.array([[1.0, 0.0], [rng.uniform(-_SLANT, _SLANT), rng.uniform(0.8, 1.2)]])
            points = np.round(100 * smooth(shape) @ slant, 2)
            lines.append(json.dumps({"strokes": [points.tolist()], "label": label}))
    file = guide.scratch / "drawings.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    guide.press("Ctrl+4")
    page = guide.tab(LibraryTab).drawings
    guide.until(lambda: not page.transfer.is_busy)
    page.transfer.import_from(file)
    guide.until(lambda: len(page.rows) >= len(lines))
    page.grid.setCurrentIndex(page.model.index(_SHOWN))
    guide.until(lambda: page.details.replay.can_play and page.thumbnails.picture(page.rows[-1].id) is not None)


def show_models(guide: Guide) -> None:
    """Look at all models, when each has been measured."""
    tab = guide.tab(LibraryTab)
    tab.message_bar.hide()
    tab.pages.setCurrentIndex(1)
    guide.until(lambda: bool(tab.models.model.rows) and all(row.speed for row in tab.models.model.rows))
