"""The tour: the real window, driven with real events by a script, and a picture of each step.

The pictures in the README come from here. A tab that is added adds its steps to `_STEPS`.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.storage.folders import VARIABLE
from digitpad.tour import evaluate as tour_evaluate
from digitpad.tour import train
from digitpad.tour.guide import GLIDE, Guide, wait
from digitpad.tour.shapes import BAR, FOUR, NINE, SEVEN, TWO, Shape, pencil_on_paper, smooth
from digitpad.ui.app import create_window
from digitpad.ui.shell.window import MainWindow

SMALLEST: Final = QSize(900, 600)


@dataclass(frozen=True, slots=True)
class Step:
    """One picture of the tour, and what is to be seen on it."""

    file: Path
    caption: str


def take(folder: Path) -> Iterator[Step]:
    """Drive the window through all that it does; yield each step once its picture lies in ``folder``.

    The user's own folder is left alone: the tour has one of its own, which is gone afterwards.

    Raises:
        DigitpadError: a picture cannot be saved.
    """
    own = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory(prefix="digitpad-tour-") as scratch:
        os.environ[VARIABLE] = str(Path(scratch) / "home")
        try:
            yield from _drive(folder, Path(scratch))
        finally:
            if own is None:
                del os.environ[VARIABLE]
            else:
                os.environ[VARIABLE] = own


def _drive(folder: Path, scratch: Path) -> Iterator[Step]:
    application = QApplication.instance() or QApplication(["digitpad"])
    guide = Guide(create_window(), scratch)
    try:
        for number, (name, caption, act) in enumerate(_STEPS, start=1):
            shown = act(guide) or guide.window
            step = Step(folder / f"{number:02}-{name}.png", caption)
            _save(shown, step.file)
            guide.tidy_up()
            yield step
    finally:
        train.leave(guide.window)
        guide.window.close()
        del application


def _save(shown: QWidget, file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DigitpadError(f"{file.parent} cannot be made: {error.strerror or error}") from error
    if not shown.grab().save(str(file)):
        raise DigitpadError(f"{file} cannot be saved")


def _between_four_and_nine(guide: Guide) -> Shape:
    """Return a shape on the way from a 4 to a 9 that the model cannot tell."""
    recogniser = guide.window.services.recogniser
    ways = [
        [((1 - t) * a[0] + t * b[0], (1 - t) * a[1] + t * b[1]) for a, b in zip(FOUR, NINE, strict=True)]
        for t in np.linspace(0, 1, 41).tolist()
    ]
    for way in ways if recogniser is not None else []:
        prediction = recogniser.predict(normalise(Ink.from_points([smooth(way)])))  # type: ignore[union-attr]
        if prediction.verdict is Verdict.UNSURE:
            return way
    return ways[len(ways) // 2]


def _empty(guide: Guide) -> None:
    wait(GLIDE)


def _half_a_seven(guide: Guide) -> None:
    guide.draw(SEVEN, until=0.62, lift=False)


def _a_seven(guide: Guide) -> None:
    guide.lift()
    guide.clear()
    guide.draw(SEVEN)
    guide.draw(BAR)


def _undo(guide: Guide) -> None:
    guide.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _unsure(guide: Guide) -> None:
    guide.clear()
    guide.draw(_between_four_and_nine(guide))


def _erase(guide: Guide) -> None:
    guide.clear()
    guide.draw(TWO)
    guide.key(Qt.Key.Key_E)
    guide.draw(((0.9, 0.8), (0.62, 0.92), (0.5, 1.0)))
    guide.key(Qt.Key.Key_P)


def _number(guide: Guide) -> None:
    guide.clear()
    guide.key(Qt.Key.Key_N)
    for place, digit in enumerate(((TWO,), (SEVEN, BAR), (NINE,), (FOUR,))):
        for shape in digit:
            guide.draw(shape, size=0.32, left=0.3 * place - 0.14)


def _open_picture(guide: Guide) -> None:
    guide.clear()
    guide.key(Qt.Key.Key_N)  # back to single digits
    guide.tab.open_file(pencil_on_paper(guide.scratch / "two.png"))
    guide.wait_for_answer()


def _drop_address(guide: Guide) -> None:
    offer = QMimeData()
    offer.setUrls([QUrl("https://example.org/seven.png")])
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(guide.canvas, QDragEnterEvent(QPoint(80, 80), copy, offer, buttons, keys))
    QApplication.sendEvent(guide.canvas, QDropEvent(QPointF(80, 80), copy, offer, buttons, keys))
    wait(GLIDE)


def _theme(key: Qt.Key) -> Callable[[Guide], None]:
    def choose(guide: Guide) -> None:
        train.go_back(guide.window)
        tour_evaluate.back_to_the_canvas(guide)
        guide.clear()
        guide.key(key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        guide.draw(TWO)

    return choose


def _on_window(act: Callable[[MainWindow], None]) -> Callable[[Guide], None]:
    return lambda guide: act(guide.window)


def _draw_meanwhile(guide: Guide) -> None:
    guide.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    guide.clear()
    guide.draw(SEVEN)


def _own_model(guide: Guide) -> None:
    train.use_model(guide.window)
    guide.clear()
    guide.draw(SEVEN)


def _small(guide: Guide) -> None:
    guide.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    guide.window.resize(SMALLEST)
    wait(GLIDE)


def _dialog(key: Qt.Key, modifier: Qt.KeyboardModifier) -> Callable[[Guide], QWidget | None]:
    def show(guide: Guide) -> QWidget | None:
        guide.key(key, modifier)
        return QApplication.activeModalWidget()

    return show


_STEPS: Final[tuple[tuple[str, str, Callable[[Guide], QWidget | None]], ...]] = (
    ("empty", "The window as it starts: it says what to do.", _empty),
    ("half-a-seven", "Half a seven, the button still held: the bars move while you draw.", _half_a_seven),
    ("seven", "A seven with a bar.", _a_seven),
    ("undo", "Ctrl+Z takes the bar away again.", _undo),
    ("unsure", "Not a clear case, and the window says so.", _unsure),
    ("eraser", "The eraser has cut the foot off a two.", _erase),
    ("number", "A whole number, read while it is written, with a box for each digit.", _number),
    ("picture", "A photographed digit, opened; the model sees it cleaned.", _open_picture),
    ("message", "The address of a picture was dropped: a sentence, and nothing is lost.", _drop_address),
    ("train", "The Train tab: a form, the layers, and what will be trained on.", _on_window(train.show_form)),
    ("training", "Both curves move.", _on_window(train.train)),
    ("meanwhile", "Drawing while the training goes on: the canvas is as quick as ever.", _draw_meanwhile),
    ("stopped", "Stop keeps what was learned, and Resume goes on from there.", _on_window(train.stop)),
    ("resumed", "Resumed: the curve goes on where it was.", _on_window(train.resume)),
    ("trained", "Finished, and kept in the table of runs.", _on_window(train.finish)),
    ("own-model", "One's own model answers on the canvas.", _own_model),
    *tour_evaluate.STEPS,
    ("dark", "The dark theme.", _theme(Qt.Key.Key_D)),
    ("high-contrast", "High contrast.", _theme(Qt.Key.Key_H)),
    ("small", "900 × 600 loses nothing.", _small),
    ("keys", "F1 lists the keys.", _dialog(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)),
    ("about", "The program, and the card of its model.", _dialog(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)),
)  # fmt: skip
"""Name of the file, caption, and what is done; the picture is of the window, or of what is returned."""
