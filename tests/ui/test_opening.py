"""What comes from files and from the clipboard, what is dropped, and what is saved."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import FloatArray, Ink
from digitpad.core.ink.ink_file import FORMATS, InkFormat, iterate_inks
from digitpad.core.preprocessing.picture import Picture, load_picture
from digitpad.tour.shapes import SEVEN, pencil_on_paper, smooth
from digitpad.ui.document import Content
from digitpad.ui.draw import import_export
from tests.digits import digit_ink, picture_of
from tests.ui.hand import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


def files(*paths: Path | str) -> QMimeData:
    offer = QMimeData()
    offer.setUrls([QUrl.fromLocalFile(str(path)) if isinstance(path, Path) else QUrl(path) for path in paths])
    return offer


def text(words: str) -> QMimeData:
    offer = QMimeData()
    offer.setText(words)
    return offer


def drop(hand: Hand, offer: QMimeData) -> None:
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(hand.canvas, QDragEnterEvent(QPoint(9, 9), copy, offer, button, keys))
    QApplication.sendEvent(hand.canvas, QDropEvent(QPointF(9, 9), copy, offer, button, keys))


def test_a_dropped_picture_is_read_and_can_be_undone(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    hand.draw_seven()
    drop(hand, files(pencil_on_paper(tmp_path / "two.png")))
    qtbot.waitUntil(lambda: hand.text("prediction") == "2")
    assert isinstance(hand.drawing.content, Picture)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.text("prediction") == "7"
    hand.key(Qt.Key.Key_Y, CONTROL)
    assert hand.text("prediction") == "2", "it is not cleaned a second time"


def test_an_ink_file_is_put_in_the_middle_of_the_page(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "seven.json"
    file.write_text(json.dumps(Ink.from_points([smooth(SEVEN) * 1e-3]).to_json()))
    drop(hand, files(file))
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    (left, top), (right, bottom) = hand.ink.points.min(axis=0), hand.ink.points.max(axis=0)
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((500, 500))
    assert max(right - left, bottom - top) == pytest.approx(620)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("no.png", None, "cannot be read"),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0", "cut.png"),
        ("ink.json", b'{"strokes": 5}', "strokes"),
        ("many.jsonl", b'{"strokes": []}\n' * 2, "many.jsonl holds several drawings; “digitpad predict” reads them"),
        ("none.unipen", b".VERSION 1.0\n", "none.unipen holds no drawing."),
        ("cut.inkml", b"<ink><traceGroup><trace>1 2</trace></traceGroup>", "not well-formed XML"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence_and_a_trace_in_the_log_and_nothing_changes(
    hand: Hand, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture,
    name: str, content: bytes | None, sentence: str,
) -> None:  # fmt: skip
    hand.draw_seven()
    before = hand.drawing.content
    if content is not None:
        (tmp_path / name).write_bytes(content)
    drop(hand, files(tmp_path / name))
    qtbot.waitUntil(lambda: sentence in hand.tab.message_bar.text)
    assert hand.tab.message_bar.isVisible()
    assert hand.drawing.content is before
    assert sentence in caplog.text
    assert "Traceback" in caplog.text


@pytest.mark.case("TIFF")
def test_of_several_pages_the_first_is_opened_and_that_is_said(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    seven, three = (Image.fromarray(picture_of(digit_ink(digit))) for digit in (7, 3))
    seven.save(tmp_path / "pages.tif", save_all=True, append_images=[three])
    hand.tab.open_file(tmp_path / "pages.tif")
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    assert hand.tab.message_bar.text.endswith("pages.tif has several pages; this is the first.")
    assert hand.tab.message_bar.isVisible()


@pytest.mark.parametrize("ending", ["gif", "webp", "png"])
def test_of_an_animated_picture_the_first_is_opened_and_that_is_said(
    hand: Hand, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    seven, three = (Image.fromarray(picture_of(digit_ink(digit))) for digit in (7, 3))
    path = tmp_path / f"moves.{ending}"
    seven.save(path, save_all=True, append_images=[three], duration=100)
    hand.tab.open_file(path)
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    assert hand.tab.message_bar.text == f"{path} is animated; this is the first of its pictures."
    assert hand.tab.message_bar.isVisible()


def test_pasted_text_is_answered_with_a_sentence(hand: Hand) -> None:
    hand.draw_seven()
    before = hand.drawing.content
    QGuiApplication.clipboard().setMimeData(text("seven"))
    hand.key(Qt.Key.Key_V, CONTROL)
    assert hand.tab.message_bar.text == "The clipboard holds text, not a picture; nothing was changed."
    assert hand.tab.message_bar.isVisible()
    assert hand.drawing.content is before


def test_an_empty_clipboard_is_answered_with_a_sentence(hand: Hand) -> None:
    QGuiApplication.clipboard().clear()
    hand.key(Qt.Key.Key_V, CONTROL)
    assert "no picture" in hand.tab.message_bar.text


def test_a_remote_url_is_answered_with_a_sentence(hand: Hand) -> None:
    drop(hand, files("https://example.org/7.png"))
    assert hand.tab.message_bar.text.startswith("https://example.org/7.png is an address on the network")
    assert hand.drawing.is_blank


def test_of_several_files_the_first_is_opened_and_that_is_said(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    drop(hand, files(pencil_on_paper(tmp_path / "two.png"), tmp_path / "missing.png"))
    qtbot.waitUntil(lambda: hand.text("prediction") == "2")
    assert hand.tab.message_bar.text == "2 files came at once; this is the first, two.png."
    assert hand.tab.message_bar.isVisible()


@pytest.mark.parametrize("over", ["canvas", "prediction", "bar4"])
def test_the_whole_tab_takes_what_is_dropped_and_shows_that_it_will(
    hand: Hand, qtbot: QtBot, tmp_path: Path, over: str
) -> None:
    offer = files(pencil_on_paper(tmp_path / "two.png"))
    widget = hand.window.findChild(QWidget, over)
    assert widget is not None
    plain = hand.canvas.grab().toImage()
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, enter := QDragEnterEvent(QPoint(9, 9), copy, offer, button, keys))
    assert enter.isAccepted()
    assert hand.canvas.grab().toImage() != plain
    QApplication.sendEvent(hand.tab, QDragLeaveEvent())
    assert hand.canvas.grab().toImage() == plain
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), copy, offer, button, keys))
    qtbot.waitUntil(lambda: hand.text("prediction") == "2")


def test_a_late_picture_never_replaces_newer_ink(
    hand: Hand, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, has_read = Event(), Event()
    real = import_export.read_content

    def slow(path: Path) -> Content:
        go_on.wait(20)
        has_read.set()
        return real(path)

    monkeypatch.setattr(import_export, "read_content", slow)
    hand.tab.open_file(pencil_on_paper(tmp_path / "two.png"))
    hand.key(Qt.Key.Key_Backspace)
    hand.tab.open_file(tmp_path / "two.png")
    hand.draw_seven()
    assert hand.tab.message_bar.text == "two.png was not opened, because you went on before it was there."
    go_on.set()
    qtbot.waitUntil(has_read.is_set)
    qtbot.wait(50)  # in which it would arrive
    assert hand.text("prediction") == "7"
    assert len(hand.ink.strokes) == 1
    assert hand.drawing.undo_stack.count() == 1


def test_a_picture_is_not_opened_on_a_page_that_was_cleared_meanwhile(
    hand: Hand, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, has_read = Event(), Event()
    real = import_export.read_content

    def slow(path: Path) -> Content:
        go_on.wait(20)
        has_read.set()
        return real(path)

    monkeypatch.setattr(import_export, "read_content", slow)
    hand.tab.open_file(pencil_on_paper(tmp_path / "two.png"))
    hand.key(Qt.Key.Key_Backspace)
    go_on.set()
    qtbot.waitUntil(has_read.is_set)
    qtbot.wait(50)  # in which it would arrive
    assert hand.drawing.is_blank


def test_the_remark_goes_when_drawing_goes_on_and_a_warning_stays(hand: Hand) -> None:
    drop(hand, text("seven"))
    hand.draw_seven()
    assert not hand.tab.message_bar.isVisible()
    hand.tab.message_bar.show_message("The disk is full.", warning=True)
    hand.draw_seven()
    assert hand.tab.message_bar.isVisible()


def test_a_drawing_is_copied_as_a_picture_and_as_ink(hand: Hand, qtbot: QtBot) -> None:
    hand.draw_seven()
    drawn = hand.ink
    hand.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().image().width() == 1000
    hand.key(Qt.Key.Key_Backspace)
    hand.key(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: not hand.drawing.is_blank)
    assert hand.ink == drawn


def test_a_pasted_picture_is_read(hand: Hand, qtbot: QtBot) -> None:
    hand.draw_seven()
    hand.key(Qt.Key.Key_C, CONTROL)
    image = QGuiApplication.clipboard().image()
    QGuiApplication.clipboard().setImage(image)
    hand.key(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: isinstance(hand.drawing.content, Picture))
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")


def test_the_saved_drawing_is_ink_and_a_picture_of_it(hand: Hand, tmp_path: Path) -> None:
    hand.draw_seven()
    hand.tab.save_to(tmp_path / "seven.json")
    hand.tab.save_to(tmp_path / "seven.png")
    assert next(iterate_inks(tmp_path / "seven.json")) == hand.ink
    assert load_picture(tmp_path / "seven.png").pixels.shape == (1000, 1000)


def in_a_box(ink: Ink) -> FloatArray:
    moved: FloatArray = ink.points - ink.points.min(axis=0)
    moved /= moved.max()
    return moved


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.endings[0])
def test_a_drawing_is_saved_and_opened_in_every_format_of_ink(
    hand: Hand, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: InkFormat
) -> None:
    hand.draw_seven()
    drawn = hand.ink
    offered: list[str] = []

    def choose(parent: QWidget, title: str, name: str, filters: str) -> tuple[str, str]:
        offered.extend(filters.split(";;"))
        return str(tmp_path / name), next(each for each in offered if f"(*{form.endings[0]})" in each)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    hand.key(Qt.Key.Key_S, CONTROL)
    assert len(offered) == len(FORMATS) + 1
    assert hand.tab.message_bar.text == f"Saved as digit{form.endings[0]}."
    hand.key(Qt.Key.Key_Backspace)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / f"digit{form.endings[0]}"), ""))
    hand.key(Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: hand.text("prediction") == "7")
    assert [len(stroke) for stroke in hand.ink.strokes] == [len(stroke) for stroke in drawn.strokes]
    assert np.allclose(in_a_box(hand.ink), in_a_box(drawn))


def test_a_picture_cannot_be_saved_as_ink(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    drop(hand, files(pencil_on_paper(tmp_path / "two.png")))
    qtbot.waitUntil(lambda: isinstance(hand.drawing.content, Picture))
    for form in FORMATS:
        hand.tab.save_to(tmp_path / f"a{form.endings[0]}")
        assert hand.tab.message_bar.text == "A picture cannot be saved as ink; choose a name that ends with .png."
    assert [path.name for path in tmp_path.iterdir()] == ["two.png"]


def test_what_cannot_be_saved_is_told(hand: Hand, tmp_path: Path) -> None:
    hand.draw_seven()
    for name in ("seven.txt", "missing/seven.json"):
        hand.tab.save_to(tmp_path / name)
        assert hand.tab.message_bar.isVisible()
        assert "seven" in hand.tab.message_bar.text
    assert list(tmp_path.iterdir()) == []
