"""The tour's steps that ask why, and how good the model is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget, QToolButton

from digitpad.core.data.synthetic import synthetic_images
from digitpad.tour.shapes import SEVEN

if TYPE_CHECKING:
    from digitpad.tour.guide import Guide
    from digitpad.ui.evaluate.tab import EvaluateTab

_IMAGES: Final = 1500
_CLASSES_PAGE: Final = 1
_RELIABILITY_PAGE: Final = 2
_DATA_PAGE: Final = 4


def see_why(guide: Guide) -> None:
    """Open the panel beside a seven."""
    guide.clear()
    guide.key(Qt.Key.Key_W)
    guide.draw(SEVEN)
    guide.wait_until(lambda: guide.tab.why.panel is not None and guide.tab.why.panel.map.explanation is not None)


def evaluate(guide: Guide) -> None:
    """Close the panel, go to the tab, and measure the model on synthetic digits."""
    guide.key(Qt.Key.Key_W)
    guide.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    tab = _tab(guide)
    tab.form.data.setCurrentText(str(_digits(guide.scratch / "digits.npz")))
    button = tab.findChild(QToolButton, "evaluateButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    guide.wait_until(lambda: not tab.is_evaluating)


def cell(guide: Guide) -> None:
    """Look at the images behind the cell that holds most errors."""
    tab = _tab(guide)
    counts = tab.matrix.counts
    assert counts is not None
    label, answer = divmod(int((counts * (1 - np.eye(10, dtype=np.int64))).argmax()), 10)
    QTest.mouseClick(tab.matrix, Qt.MouseButton.LeftButton, pos=tab.matrix.cell_centre(label, answer))
    guide.wait_until(lambda: bool(tab.examples.model.items))


def classes(guide: Guide) -> None:
    """Look at precision, recall and F1 of each digit."""
    _pages(guide).setCurrentIndex(_CLASSES_PAGE)


def reliability(guide: Guide) -> None:
    """Look at how far confidence can be trusted."""
    _pages(guide).setCurrentIndex(_RELIABILITY_PAGE)


def data(guide: Guide) -> None:
    """Look at the data itself."""
    _pages(guide).setCurrentIndex(_DATA_PAGE)
    guide.wait_until(_tab(guide).survey.isVisible)


def back_to_the_canvas(guide: Guide) -> None:
    """Leave the tab as the next step expects it."""
    guide.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)


def _tab(guide: Guide) -> EvaluateTab:
    from digitpad.ui.evaluate.tab import EvaluateTab  # noqa: PLC0415 - a tab is imported when it is looked at

    content = guide.window.tab("evaluate")
    assert isinstance(content, EvaluateTab)
    return content


def _pages(guide: Guide) -> QTabWidget:
    pages = _tab(guide).findChild(QTabWidget, "evaluationPages")
    assert pages is not None
    return pages


def _digits(path: Path) -> Path:
    images, labels = synthetic_images(np.random.default_rng(1), _IMAGES)
    np.savez(path, images=images, labels=labels)
    return path


STEPS: Final[tuple[tuple[str, str, Callable[[Guide], None]], ...]] = (
    ("why", "See why: the ink that speaks for the answer, and what the layers see.", see_why),
    ("evaluate", "The Evaluate tab: figures, the confusion matrix, the surest errors.", evaluate),
    ("cell", "A click on a cell shows the images behind it.", cell),
    ("classes", "Precision, recall, F1 and support of each digit.", classes),
    ("reliability", "How often the model is right where it is how sure.", reliability),
    ("data", "The data: what may be wrong with it first, then how much there is of each digit.", data),
)
"""As the tour's own."""
