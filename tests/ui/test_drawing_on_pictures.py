"""A stroke on an opened picture adds to it: both are shown, read, kept and undone together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture, load_picture
from digitpad.tour.shapes import SEVEN, pencil_on_paper
from digitpad.ui.document import InkedPicture, ink_in
from digitpad.ui.draw.canvas.inked_picture import picture_area, read_as, sheet_of
from digitpad.ui.widgets.theme import Theme
from tests.digits import digit_ink, picture_of
from tests.ui.hand import Hand, on_page
from tests.ui.test_reading_numbers import number_ink, write

Open = Callable[[], Hand]
CONTROL = Qt.KeyboardModifier.ControlModifier


def blank(path: Path, grey: int = 255, size: tuple[int, int] = (400, 300)) -> Path:
    Image.new("L", size, grey).save(path)
    return path


def opened(hand: Hand, qtbot: QtBot, path: Path) -> Picture:
    hand.tab.open_file(path)
    qtbot.waitUntil(lambda: isinstance(hand.drawing.content, Picture))
    assert isinstance(hand.drawing.content, Picture)
    return hand.drawing.content


def lightness(hand: Hand, x: float, y: float) -> int:
    return hand.canvas.grab().toImage().pixelColor(hand.place(x, y)).lightness()


@pytest.mark.parametrize("grey", [255, 20], ids=["white paper", "black paper"])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_a_digit_on_an_empty_picture_is_seen_and_read(
    hand: Hand, qtbot: QtBot, tmp_path: Path, grey: int, theme: Theme
) -> None:
    hand.window.services.themes.choose(theme)
    opened(hand, qtbot, blank(tmp_path / "blank.png", grey))
    hand.draw_seven()
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    assert isinstance(hand.drawing.content, InkedPicture)
    x, y = on_page(SEVEN)[3]
    assert abs(lightness(hand, x, y) - lightness(hand, x, y + 60)) > 100, "ink shows on its paper"
    assert abs(lightness(hand, 300, 650) - grey) < 4, "the picture is still there"


def test_what_is_drawn_is_read_together_with_the_picture(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    seven = picture_of(digit_ink(7))
    wide = np.full((len(seven), 2 * len(seven)), 255, dtype=np.uint8)
    wide[:, : len(seven)] = seven
    Image.fromarray(wide).save(tmp_path / "seven.png")
    hand.key(Qt.Key.Key_N)
    picture = opened(hand, qtbot, tmp_path / "seven.png")
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    area = picture_area(picture)
    two = digit_ink(2)
    low, high = two.points.min(axis=0), two.points.max(axis=0)
    scale = area.height() * 0.6 / float((high - low).max())
    corner = np.array([area.left() + area.width() * 0.62, area.top() + area.height() * 0.2])
    for stroke in two.strokes:
        hand.draw([(x, y) for x, y in ((stroke.points - low) * scale + corner).tolist()])
    qtbot.waitUntil(lambda: hand.text("prediction") == "72")
    first, second = hand.canvas.boxes
    assert first.area.right() < second.area.left()
    assert second.area.center().x() == pytest.approx(corner[0] + (high - low)[0] * scale / 2, abs=20)


def test_a_stroke_on_a_picture_is_one_step_of_undo_and_the_picture_stays(
    hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = opened(hand, qtbot, pencil_on_paper(tmp_path / "two.png"))
    qtbot.waitUntil(lambda: hand.text("prediction") == "2")
    hand.draw([(300, 300), (700, 700)])
    assert hand.drawing.undo_stack.count() == 2
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.drawing.content is picture
    assert hand.text("prediction") == "2"


def test_ink_beside_the_picture_is_read_too(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    picture = opened(hand, qtbot, blank(tmp_path / "narrow.png", size=(40, 400)))
    assert not picture_area(picture).contains(QPointF(250, 250))
    hand.draw_seven()
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")


def test_the_eraser_takes_the_ink_and_says_why_it_leaves_the_picture(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    picture = opened(hand, qtbot, pencil_on_paper(tmp_path / "two.png"))
    hand.key(Qt.Key.Key_E)
    hand.draw([(500, 450), (500, 550)])
    assert hand.drawing.content is picture
    assert hand.tab.message_bar.isVisible()
    assert hand.tab.message_bar.text == "The eraser takes away ink, not the picture; Clear takes the picture away."
    hand.key(Qt.Key.Key_P)
    hand.draw([(300, 500), (700, 500)])
    hand.key(Qt.Key.Key_E)
    hand.draw([(500, 450), (500, 550)])
    assert len(ink_in(hand.drawing.content).strokes) == 2
    assert not hand.tab.message_bar.isVisible()
    hand.draw([(300, 500), (400, 500), (700, 500)])
    assert hand.drawing.content is picture, "nothing is left on it"


def test_picture_and_ink_are_back_at_the_next_start(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    first = open_window()
    opened(first, qtbot, blank(tmp_path / "blank.png"))
    first.draw_seven()
    drawn = ink_in(first.drawing.content)
    first.window.close()
    second = open_window()
    assert isinstance(second.drawing.content, InkedPicture)
    assert second.drawing.content.ink == drawn
    assert second.drawing.content.picture.pixels.shape == (300, 400)
    qtbot.waitUntil(lambda: second.text("prediction") == "7")


def test_a_picture_with_ink_is_saved_and_copied_as_both(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    opened(hand, qtbot, blank(tmp_path / "blank.png", 200))
    hand.draw_seven()
    hand.tab.save_to(tmp_path / "both.png")
    saved = load_picture(tmp_path / "both.png").pixels
    assert saved.min() < 0.2
    assert np.median(saved) == pytest.approx(200 / 255, abs=0.02)
    hand.tab.save_to(tmp_path / "both.json")
    assert "cannot be saved as ink" in hand.tab.message_bar.text
    hand.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().image().width() == 1000


def test_an_empty_picture_says_that_nothing_is_in_it(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    opened(hand, qtbot, blank(tmp_path / "blank.png"))
    qtbot.waitUntil(lambda: hand.text("verdict") == "There is nothing to read in this picture")
    noted = hand.canvas.grab().toImage()
    hand.canvas.show_picture_is_empty(False)
    assert hand.canvas.grab().toImage() != noted, "the canvas says so, too"
    hand.key(Qt.Key.Key_Backspace)
    assert hand.text("verdict") == "Draw a digit from 0 to 9"


def test_an_image_of_a_data_set_is_read_as_it_is_after_a_restart_too(open_window: Open, qtbot: QtBot) -> None:
    pixels = np.ones((28, 28), dtype=np.float32)
    pixels[3:9, 20:22] = 0.2  # far from the middle, where a picture's ink is put
    first = open_window()
    first.window.services.requests.canvas_requested.emit(Picture(pixels, is_normalised=True), "Open image 1")
    seen = first.tab.panel._model_input
    qtbot.waitUntil(lambda: bool(seen.image.any()))
    assert np.allclose(seen.image, 1 - pixels, atol=1e-6)
    first.window.close()
    second = open_window()
    again = second.tab.panel._model_input
    qtbot.waitUntil(lambda: bool(again.image.any()))
    assert np.allclose(again.image, 1 - pixels, atol=1e-4)
    assert again.accessibleDescription() == "Read just as it is"
    second.key(Qt.Key.Key_Backspace)
    assert again.accessibleDescription() == "What the model sees"


def test_a_click_on_a_box_in_a_picture_chooses_that_digit(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    write(hand, number_ink("42"))
    hand.tab.save_to(tmp_path / "number.png")
    hand.key(Qt.Key.Key_Backspace)
    hand.key(Qt.Key.Key_N)
    picture = opened(hand, qtbot, tmp_path / "number.png")
    qtbot.waitUntil(lambda: hand.text("prediction") == "42")
    assert hand.bars()[2] > 50
    centre = hand.canvas.boxes[0].area.center()
    QTest.mouseClick(hand.canvas, Qt.MouseButton.LeftButton, pos=hand.place(centre.x(), centre.y()))
    assert hand.bars()[4] > 50
    assert hand.drawing.content is picture


def test_the_picture_that_is_read_holds_all_and_no_more_pixels_than_can_be_read() -> None:
    small = Picture(np.ones((28, 28), dtype=np.float32), is_normalised=True)
    ink = Ink.from_points([[(0, 0), (3000, 3000)]])
    area, scale = sheet_of(InkedPicture(small, ink))
    assert area.left() < 0
    assert area.right() > 3000
    found = read_as(InkedPicture(small, ink))
    assert max(found.pixels.shape) == pytest.approx(area.width() * scale, abs=1)
    assert not found.is_normalised
    assert found.pixels[0, -1] == 1, "the paper goes on"
    assert found.pixels.min() < 0.2
