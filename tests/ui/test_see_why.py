"""See why: live beside the canvas, never in the way of the bars, and nothing until it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from digitpad.core.inference.occlusion import Counterfactual, Explainer, Explanation
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.draw.canvas.page import fitted
from digitpad.ui.draw.explanation.explanation_view import ExplanationView, counterfactual_in_words
from digitpad.ui.draw.explanation.legend import Legend
from digitpad.ui.draw.explanation.maps import map_colours
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from tests.digits import digit_ink
from tests.ui.hand import Hand


@pytest.fixture
def panel(hand: Hand) -> ExplanationView:
    button = hand.window.findChild(QToolButton, "whyButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found = hand.tab.explanation.view
    assert found is not None
    return found


def explained(panel: ExplanationView) -> int | None:
    return None if panel.map.explanation is None else panel.map.explanation.digit


def test_nothing_is_built_until_it_is_asked_for(hand: Hand) -> None:
    hand.draw_seven()
    assert hand.tab.explanation.view is None


def test_the_answer_is_explained_when_the_panel_is_opened_and_while_one_draws(
    hand: Hand, panel: ExplanationView, qtbot: QtBot
) -> None:
    assert "Draw a digit" in panel.sentence
    hand.draw_seven()
    qtbot.waitUntil(lambda: explained(panel) == 7)
    assert np.array_equal(panel.map.explanation.image, hand.tab.panel._model_input.image)  # type: ignore[union-attr]
    hand.drawing.replace(fitted(digit_ink(6)), "a six")
    qtbot.waitUntil(lambda: explained(panel) == 6)
    assert panel.sentence.startswith("Without the framed ink, this 6 would be read as a 5")
    hand.key(Qt.Key.Key_Backspace)
    assert explained(panel) is None
    assert "Draw a digit" in panel.sentence


def test_the_key_closes_it_and_nothing_is_computed_any_more(hand: Hand, panel: ExplanationView, qtbot: QtBot) -> None:
    hand.draw_seven()
    qtbot.waitUntil(lambda: explained(panel) == 7)
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_W)
    assert not panel.isVisible()
    hand.drawing.replace(fitted(digit_ink(6)), "a six")
    assert hand.text("prediction") == "6"
    assert explained(panel) == 7
    hand.key(Qt.Key.Key_W)
    qtbot.waitUntil(lambda: explained(panel) == 6)


def test_every_layer_can_be_looked_at(hand: Hand, panel: ExplanationView, qtbot: QtBot) -> None:
    hand.draw_seven()
    qtbot.waitUntil(lambda: explained(panel) == 7)
    box = hand.window.findChild(QComboBox, "whyLayer")
    assert box is not None
    assert panel.map.explanation is not None
    assert box.count() == len(panel.map.explanation.layers) > 1
    box.setCurrentIndex(1)
    hand.drawing.replace(fitted(digit_ink(6)), "a six")
    qtbot.waitUntil(lambda: explained(panel) == 6)
    assert box.currentIndex() == 1, "the layer that is looked at stays"


def test_the_bars_do_not_wait_for_an_explanation(
    hand: Hand, panel: ExplanationView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event  # noqa: PLC0415

    go_on, asked = Event(), []
    real: Callable[..., Explanation] = Explainer.explain

    def slow(self: Explainer, image: Float32Array, digit: int, *, progress: Callable[[], object]) -> Explanation:
        asked.append(image)
        assert go_on.wait(20)
        return real(self, image, digit, progress=progress)

    monkeypatch.setattr(Explainer, "explain", slow)
    hand.draw_seven()
    assert hand.text("prediction") == "7"
    for digit in (3, 8, 6):
        hand.drawing.replace(fitted(digit_ink(digit)), "another")
        assert hand.text("prediction") == str(digit)
    go_on.set()
    qtbot.waitUntil(lambda: explained(panel) == 6)
    assert len(asked) <= 3, "what was drawn meanwhile is passed over"


def test_the_window_closes_in_the_middle_of_an_explanation(hand: Hand, panel: ExplanationView) -> None:
    hand.draw_seven()
    hand.window.close()
    assert not panel.isVisible()


@pytest.mark.parametrize("size", [(1400, 800), (900, 600), (820, 540)], ids=str)
def test_nothing_overlaps_at_any_size(hand: Hand, panel: ExplanationView, size: tuple[int, int]) -> None:
    hand.window.resize(*size)
    hand.window.services.themes.choose(Theme.LIGHT)
    QTest.qWait(0)
    parts = [hand.canvas, hand.tab.panel, panel, hand.tab._toolbar]
    for i, one in enumerate(parts):
        assert hand.tab.rect().contains(one.geometry()), one
        assert not any(one.geometry().intersects(other.geometry()) for other in parts[i + 1 :])
    assert hand.tab._toolbar.width() >= hand.tab._toolbar.minimumSizeHint().width()


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_ink_for_and_against_look_unlike(colours: object) -> None:
    image, effect = np.zeros((28, 28), np.float32), np.zeros((28, 28), np.float32)
    image[5, 5:8] = 1
    effect[5, 5], effect[5, 6] = 9, -9
    shown = map_colours(Explanation(image, 1, 1, effect, None, ()), colours).astype(int)  # type: ignore[arg-type]
    places = [shown[5, 5], shown[5, 6], shown[5, 7], shown[20, 20]]
    for i, one in enumerate(places):
        assert all(np.abs(one - other).sum() > 60 for other in places[i + 1 :])


def test_the_digit_that_is_shown_is_explained_even_if_its_image_alone_is_another(
    hand: Hand, panel: ExplanationView, qtbot: QtBot
) -> None:
    hand.draw_seven()
    qtbot.waitUntil(lambda: explained(panel) == 7)
    image = hand.tab.panel._model_input.image
    hand.tab.explanation.take(image, 1)  # as if strokes had decided it
    qtbot.waitUntil(lambda: explained(panel) == 1)
    assert panel.sentence == "This image alone would be read as a 7; how it was drawn makes it a 1."


def test_a_percentage_is_never_broken_over_two_lines() -> None:
    said = counterfactual_in_words(7, Counterfactual(9, 0.94, erased=True, left=3, top=3))
    assert said == "Without the framed ink, this 7 would be read as a 9 (94\N{NO-BREAK SPACE}%)."


def test_the_colours_and_the_layers_are_explained_in_plain_words(
    hand: Hand, panel: ExplanationView, qtbot: QtBot
) -> None:
    hand.draw_seven()
    qtbot.waitUntil(lambda: explained(panel) == 7)
    assert panel.title == "Why a 7?"
    legend = panel.findChild(Legend)
    assert legend is not None
    assert legend.isVisible()
    meanings = ("colour of the winning bar: speaks for the 7", "red: speaks against it", "dashed frame: ")
    assert all(meaning in legend.accessibleDescription() for meaning in meanings)
    assert panel.layer.currentText() == "Layer 1 (convolution 1)"
    shown = {label.text() for label in panel.findChildren(QLabel)}
    assert any("pattern finders (filters)" in text for text in shown)


def test_no_turn_is_said_as_well() -> None:
    assert counterfactual_in_words(4, None) == "No small change would make anything else of this 4."
