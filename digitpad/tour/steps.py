"""The steps of the tour: the table of its pictures, and what is done for each. A tab that is added adds its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from digitpad.core.data.kinds.synthetic import synthetic_images
from digitpad.core.inference.prediction import Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.prepared import prepared
from digitpad.tour import train_steps
from digitpad.tour.guide import Guide
from digitpad.tour.library_steps import (
    show_before_and_after,
    show_compared_models,
    show_drawings,
    show_first_look,
    show_models,
)
from digitpad.tour.shapes import (
    BAR,
    FOUR,
    NINE,
    SEVEN,
    SHORT_SEVEN,
    TWO,
    ZERO,
    Shape,
    pencil_on_paper,
    smooth,
)
from digitpad.ui.draw.tab import DrawTab
from digitpad.ui.evaluate.tab import EvaluateTab

Act = Callable[[Guide], QWidget | None]

_LETTER: Final = (((0.15, 0.95), (0.5, 0.05), (0.5, 0.05), (0.85, 0.95)), ((0.28, 0.62), (0.72, 0.62)))
_SMALLEST: Final = QSize(800, 500)
_USUAL: Final = QSize(1120, 760)
_IMAGES: Final = 1500  # that are evaluated
_FIXED_MODELS: Final = 2  # in the list of models to compare with: none, and the program's own


def _seven(guide: Guide) -> None:
    guide.lift()
    guide.draw_anew(SEVEN, BAR)


def _unsure(guide: Guide) -> None:
    """Draw a shape on the way from a 4 to a 9 that the model cannot tell, or the one half-way."""
    recogniser = guide.window.services.recogniser
    ways = [((1 - share) * np.array(FOUR) + share * np.array(NINE)).tolist() for share in np.linspace(0, 1, 41)]

    def is_unsure(way: Shape) -> bool:
        assert recogniser is not None
        return recogniser.predict(*prepared(Ink.from_points([smooth(way)]))).verdict is Verdict.UNSURE

    guide.draw_anew(next(filter(is_unsure, ways if recogniser else []), ways[20]))


def _erase(guide: Guide) -> None:
    guide.draw_anew(TWO)
    guide.press("E")
    guide.draw(((0.9, 0.8), (0.62, 0.92), (0.5, 1.0)))
    guide.press("P")


def _letter(guide: Guide) -> None:
    guide.draw_anew(*_LETTER)


def _several(guide: Guide) -> None:
    guide.press("Backspace")
    guide.draw(TWO, size=0.4, left=0.0)
    guide.draw(SEVEN, size=0.4, left=0.5)
    question = guide.window.findChild(QWidget, "readSeveral")
    guide.until(lambda: question is not None and question.isVisible())


def _misread(guide: Guide) -> None:
    """Write a 7 as somebody does whose 7 is hardly more than a stroke."""
    guide.draw_anew(SHORT_SEVEN)


def _say_what_it_is(guide: Guide) -> None:
    guide.press("7")


def _known(guide: Guide) -> None:
    """Draw another; the first stroke begins a new page by itself."""
    guide.draw([(x + 0.02 * y, y) for x, y in SHORT_SEVEN])


def _practice(guide: Guide) -> None:
    guide.press("Backspace", "Ctrl+L")
    guide.draw(ZERO)
    guide.press("Return")


def _number(guide: Guide) -> None:
    guide.press("Escape", "Backspace", "N")
    for place, digit in enumerate(((TWO,), (SEVEN, BAR), (NINE,), (FOUR,))):
        for shape in digit:
            guide.draw(shape, size=0.32, left=0.3 * place - 0.14)


def _open_picture(guide: Guide) -> None:
    guide.press("Backspace", "N")  # back to single digits
    guide.tab(DrawTab).open_file(pencil_on_paper(guide.scratch / "two.png"))
    answer = guide.window.findChild(QWidget, "prediction")
    guide.until(lambda: bool(answer and answer.property("text")))


def _present(guide: Guide) -> None:
    guide.press("F11")
    guide.draw_anew(TWO)


def _drop_address(guide: Guide) -> None:
    offer = QMimeData()
    offer.setUrls([QUrl("https://example.org/seven.png")])
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(guide.canvas, QDragEnterEvent(QPoint(80, 80), copy, offer, buttons, keys))
    QApplication.sendEvent(guide.canvas, QDropEvent(QPointF(80, 80), copy, offer, buttons, keys))
    guide.rest()


def _side_by_side(guide: Guide) -> None:
    models = guide.tab(DrawTab).panel.models
    models.compared.setCurrentText(models.answering.itemText(0))
    guide.draw_anew(SEVEN)


def _why(guide: Guide) -> None:
    guide.tab(DrawTab).panel.models.compared.setCurrentIndex(0)
    guide.press("Backspace", "W")
    guide.draw(SEVEN)
    explanation = guide.tab(DrawTab).explanation
    guide.until(lambda: explanation.view is not None and explanation.view.map.explanation is not None)


def _first_evaluation(guide: Guide) -> None:
    guide.press("W", "Ctrl+3")
    guide.rest()


def _evaluate(guide: Guide) -> None:
    """Evaluate the program's model, and the one that was trained beside it."""
    form = guide.tab(EvaluateTab).form
    guide.until(lambda: form.other.count() > _FIXED_MODELS)
    form.other.setCurrentIndex(_FIXED_MODELS)
    images, labels = synthetic_images(np.random.default_rng(1), _IMAGES)
    np.savez(guide.scratch / "digits.npz", images=images, labels=labels)
    form.data.setCurrentText(str(guide.scratch / "digits.npz"))
    guide.click("evaluateButton")
    guide.until(lambda: not guide.tab(EvaluateTab).is_evaluating)


def _cell(guide: Guide) -> None:
    """Click on the cell that holds most errors."""
    tab = guide.tab(EvaluateTab)
    assert tab.matrix.counts is not None
    errors = tab.matrix.counts - np.diag(np.diag(tab.matrix.counts))
    label, answer = divmod(int(errors.argmax()), len(errors))
    QTest.mouseClick(tab.matrix, Qt.MouseButton.LeftButton, pos=tab.matrix.cell_centre(label, answer))
    guide.until(lambda: bool(tab.examples.model.items))


def _correct(guide: Guide) -> None:
    """Say by a key that the first of these images is what it was read as."""
    tab = guide.tab(EvaluateTab)
    assert tab.result is not None
    errors, item = tab.figures.errors, tab.examples.item
    assert item is not None
    assert item.predicted is not None
    QTest.keyClicks(tab.examples.grid, tab.result.evaluation.alphabet.labels[item.predicted])
    guide.until(lambda: tab.figures.errors != errors)


def _page(number: int, guide: Guide) -> None:
    pages = guide.window.findChild(QTabWidget, "evaluationPages")
    assert pages is not None
    pages.setCurrentIndex(number)
    guide.rest()


def _theme(key: str, guide: Guide) -> None:
    guide.window.services.active_model.use_shipped()
    guide.press("Ctrl+1", key)
    guide.draw_anew(TWO)


def _small(guide: Guide) -> None:
    guide.press("Ctrl+Shift+L")
    guide.resize(_SMALLEST)


def _large_text(guide: Guide) -> None:
    guide.resize(_USUAL)
    guide.press(*["Ctrl++"] * 4)


def _speak(language: str, guide: Guide) -> None:
    guide.press("Ctrl+0")
    guide.speak(language)
    guide.press("Ctrl+1")
    guide.draw_anew(TWO)


def _chinese(guide: Guide) -> None:
    guide.resize(_SMALLEST)
    guide.press("Ctrl+Shift+D")
    _speak("zh", guide)


def _dialog(key: str, guide: Guide) -> QWidget | None:
    guide.press(key)
    return QApplication.activeModalWidget()


STEPS: Final[tuple[tuple[str, str, Act], ...]] = (
    ("empty", "The window as it starts: it says what to do.", Guide.rest),
    (
        "half-a-seven",
        "Half a seven, the button still held: the bars move while you draw.",
        lambda guide: guide.draw(SEVEN, until=0.62, lift=False),
    ),
    ("seven", "A seven with a bar.", _seven),
    ("undo", "Ctrl+Z takes the bar away again.", lambda guide: guide.press("Ctrl+Z")),
    ("unsure", "Not a clear case, and the window says so.", _unsure),
    ("not-a-digit", "A letter: no digit is shown, and the bars say so.", _letter),
    ("eraser", "The eraser has cut the foot off a two.", _erase),
    ("several", "Several digits where one is read: one key reads them as a number.", _several),
    ("misread", "Somebody's seven, read as a one.", _misread),
    ("labelled", "The key 7 says what was meant: it is kept, and the answer is another at once.", _say_what_it_is),
    ("known", "The next one like it is read as a seven.", _known),
    ("practice", "Learn my hand: it asks for one digit after the other, five of each.", _practice),
    ("number", "A whole number, read while it is written, with a box for each digit.", _number),
    ("picture", "A photographed digit, opened; the model sees it cleaned.", _open_picture),
    ("message", "The address of a picture was dropped: a sentence, and nothing is lost.", _drop_address),
    ("presenting", "Before a class: the canvas, the answer and the bars on the whole screen.", _present),
    ("train", "The Train tab: a form, the layers, and what will be trained on.", train_steps.show_form),
    ("training", "Both curves move.", train_steps.begin),
    ("meanwhile", "Drawing while the training goes on: the canvas is as quick as ever.", train_steps.draw_meanwhile),
    ("stopped", "Stop keeps what was learned, and Resume goes on from there.", train_steps.stop),
    ("resumed", "Resumed: the curve goes on where it was.", train_steps.resume),
    ("trained", "Finished, and kept in the table of runs.", train_steps.finish),
    (
        "search",
        "A search for good settings: each trial a line through its settings, the best in front, and what matters.",
        train_steps.search,
    ),
    ("own-model", "One's own model answers on the canvas.", train_steps.use_own_model),
    ("side-by-side", "Two models answer to the same drawing, side by side.", _side_by_side),
    ("why", "See why: the ink that speaks for the answer, and what the layers see.", _why),
    ("first-evaluation", "The Evaluate tab before the first evaluation: one button.", _first_evaluation),
    ("evaluate", "The Evaluate tab: figures, the confusion matrix, the surest errors.", _evaluate),
    ("cell", "A click on a cell shows the images behind it.", _cell),
    ("corrected", "One key corrects a wrong label: the figures change, and below the buttons stands why.", _correct),
    ("classes", "Precision, recall, F1 and support of each digit.", partial(_page, 1)),
    ("reliability", "How often the model is right where it is how sure.", partial(_page, 2)),
    ("comparison", "Two models beside each other: what each misreads, and what they do otherwise.", partial(_page, 3)),
    ("data", "The data: what may be wrong with it first, then how much there is of each digit.", partial(_page, 4)),
    (
        "library",
        "The Library tab: one's own digits, by class; one of them is shown, and how it was drawn.",
        show_drawings,
    ),
    ("models", "All models: how good, how large and how fast each is, and the card of one.", show_models),
    (
        "compared-models",
        "Two models side by side: figures, and where they differ on one's own digits.",
        show_compared_models,
    ),
    (
        "learned",
        "A model of one's own, for somebody who writes mirrored: before and after, to be kept or rolled back.",
        show_before_and_after,
    ),
    (
        "first-look",
        "A network of another program: its layers, how it wants to be asked, and how well it then reads.",
        show_first_look,
    ),
    ("dark", "The dark theme.", partial(_theme, "Ctrl+Shift+D")),
    ("high-contrast", "High contrast.", partial(_theme, "Ctrl+Shift+H")),
    ("small", "800 × 500 loses nothing.", _small),
    ("settings", "How sure it must be, and what that costs.", partial(_dialog, "Ctrl+,")),
    ("keys", "F1 lists the keys.", partial(_dialog, "F1")),
    ("about", "The program, and the card of its model.", partial(_dialog, "Shift+F1")),
    ("large-text", "Ctrl and + make all texts larger, for a class.", _large_text),
    ("german", "In German, as the system or the View menu has it.", partial(_speak, "de")),
    ("chinese", "In Chinese, in a small, dark window.", _chinese),
)
"""Name of the file, caption, and what is done; the picture is of the window, or of what is returned."""
