"""A label is corrected: by pointer and keys, in the figures at once, kept, undone, and said beside the buttons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.corrections import Corrections
from digitpad.core.evaluation.describe import example_title
from digitpad.ui.services.task_runner import end_work
from tests.core.data.samples import images, labels
from tests.ui.evaluate.examiner import Examiner, Key


def correct(examiner: Examiner, title: str, key: str) -> None:
    """Choose the image called ``title`` and press the key of its right digit, or minus."""
    examiner.choose_image(title)
    QTest.keyClicks(examiner.tab.examples.grid, key)


def notice(examiner: Examiner) -> str:
    return examiner.text("errorGalleryNotice")


def test_a_correction_changes_the_figures_at_once(examiner: Examiner, digits: Path) -> None:
    before = digits.read_bytes()
    examiner.evaluate(digits)
    assert (examiner.text("accuracyFigure"), examiner.text("errorsFigure")) == ("93.33 %", "2")
    correct(examiner, "9 as 4", "4")
    examiner.qtbot.waitUntil(lambda: examiner.text("errorsFigure") == "1")
    assert examiner.text("accuracyFigure") == "96.67 %"
    assert examiner.tab.matrix.counts is not None
    assert (examiner.tab.matrix.counts[9, 4], examiner.tab.matrix.counts[4, 4]) == (0, 3)
    assert examiner.tab.classes.model.index(4, 4).data() == "3"
    assert examiner.groups() == [
        "Errors, the surest first (1)", "Sample predictions, drawn at random (30)", "Your corrections (3)"
    ]  # fmt: skip
    assert [example_title(item, DIGITS.labels) for item in examiner.tab.suspected.model.items] == ["1 as 7"]
    assert "1 label corrected, as marked" in examiner.text("evaluateStatus")
    assert "4: 3, 5: 3" in examiner.tab.summary.accessibleDescription(), "the page of the data counts alike"
    assert list(examiner.marks(digits).values()) == [4]
    assert [path.name for path in digits.parent.iterdir()] == ["digits.npz"]
    assert digits.read_bytes() == before


def test_the_notice_says_what_was_done_and_covers_no_button(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    correct(examiner, "9 as 4", "4")
    examiner.qtbot.waitUntil(lambda: bool(notice(examiner)))
    assert notice(examiner) == (
        "Image 4 counts as a 4 now, in these figures and in every training on this data. "
        "The file itself stays as it is."
    )
    label = examiner.widget("errorGalleryNotice")
    assert label.isVisible()
    for name in ("Open", "Correct", "LeaveOut", "Unmark"):
        assert not area(label).intersects(area(examiner.widget(f"errorGallery{name}")))
    assert not examiner.tab.message_bar.isVisible()


def area(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_the_buttons_say_in_plain_words_what_they_do(examiner: Examiner) -> None:
    texts = []
    for name in ("Open", "Correct", "LeaveOut", "Unmark"):
        button = examiner.widget(f"errorGallery{name}")
        assert isinstance(button, QToolButton)
        texts.append(button.text())
    assert texts == ["Open on the canvas", "Correct label…", "Exclude from training", "Undo"]


def test_what_is_excluded_is_counted_no_more_and_comes_back(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    examiner.choose_image("1 as 7")
    examiner.press("errorGalleryLeaveOut")
    examiner.qtbot.waitUntil(lambda: examiner.text("errorsFigure") == "1")
    result = examiner.tab.result
    assert result is not None
    assert result.evaluation.images == 27, "with the twins"
    assert notice(examiner).startswith("Image 17 is excluded: these figures and every training on this data leave it")
    examiner.press("errorGalleryUnmark")
    examiner.qtbot.waitUntil(lambda: examiner.text("errorsFigure") == "2")
    assert notice(examiner).startswith("Image 17 is as it was in the file again")
    assert not examiner.marks(digits)
    assert sorted(examiner.shown()) == ["1 as 7", "9 as 4"]


def test_corrections_are_undone_one_after_the_other_or_each_by_itself(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    correct(examiner, "9 as 4", "4")
    correct(examiner, "1 as 7", "7")
    examiner.qtbot.waitUntil(lambda: len(examiner.marks(digits)) == 2)
    examiner.qtbot.waitUntil(lambda: examiner.shown() == [])
    examiner.press("errorGalleryUnmark")
    examiner.qtbot.waitUntil(lambda: examiner.shown() == ["1 as 7"])
    examiner.show_group("Your corrections")
    examiner.tab.examples.grid.setCurrentIndex(examiner.tab.examples.model.index(0, 0))
    assert "now a 4" in examiner.tab.examples.model.index(0, 0).data()
    examiner.press("errorGalleryUnmark")
    examiner.qtbot.waitUntil(lambda: not examiner.marks(digits))
    assert not examiner.widget("errorGalleryUnmark").isEnabled()


def test_the_next_image_is_at_hand_after_a_correction(examiner: Examiner, tmp_path: Path) -> None:
    given = labels(40)
    given[[1, 2, 3]] = 0
    np.savez(tmp_path / "many.npz", images=images(40), labels=given)
    examiner.evaluate(tmp_path / "many.npz")
    shown = examiner.shown()
    correct(examiner, shown[1], shown[1][-1])
    examiner.qtbot.waitUntil(lambda: examiner.shown() == [shown[0], shown[2]])
    assert examiner.tab.examples.item is not None
    assert example_title(examiner.tab.examples.item, DIGITS.labels) == shown[2]


@pytest.fixture
def in_two_parts(tmp_path: Path) -> Path:
    """Ten digits in each part; in the one a 4 is labelled 9, in the other a 7 is labelled 1."""
    path, training, test = tmp_path / "two.npz", labels(10), labels(20)[10:]
    training[4], test[7] = 9, 1
    pixels = images(20)
    np.savez(path, x_train=pixels[:10], y_train=training, x_test=pixels[10:], y_test=test)
    return path


@pytest.mark.review("7.7")
def test_marks_in_both_parts_of_a_source_are_kept(examiner: Examiner, in_two_parts: Path) -> None:
    examiner.evaluate(f"{in_two_parts}:train + {in_two_parts}:test")
    correct(examiner, "9 as 4", "4")
    correct(examiner, "1 as 7", "-")
    examiner.qtbot.waitUntil(lambda: examiner.shown() == [])
    assert list(examiner.marks(f"{in_two_parts}:train").values()) == [4]
    assert list(examiner.marks(f"{in_two_parts}:test").values()) == [None]


@pytest.mark.review("7.7")
def test_marks_made_elsewhere_in_the_meantime_are_kept(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    result = examiner.tab.result
    assert result is not None
    result.parts[0].corrections.save(Corrections().marked(images(1)[0], 8))
    correct(examiner, "1 as 7", "7")
    examiner.qtbot.waitUntil(lambda: sorted(examiner.marks(digits).values(), key=str) == [7, 8])


@pytest.mark.review("7.7")
def test_a_mark_is_kept_though_the_window_is_closed_at_once(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    correct(examiner, "9 as 4", "4")
    correct(examiner, "1 as 7", "7")
    examiner.window.close()
    end_work()  # as at the end of the program
    assert sorted(examiner.marks(digits).values(), key=str) == [4, 7]


def test_the_same_digits_elsewhere_are_corrected_at_the_next_evaluation(
    examiner: Examiner, digits: Path, tmp_path: Path
) -> None:
    examiner.evaluate(digits)
    correct(examiner, "9 as 4", "4")
    examiner.qtbot.waitUntil(lambda: bool(examiner.marks(digits)))
    moved = digits.rename(tmp_path / "renamed.npz")
    examiner.evaluate(moved)
    assert examiner.text("errorsFigure") == "1"
    examiner.show_group("Your corrections")
    assert "now a 4" in examiner.tab.examples.model.index(0, 0).data()


def test_a_damaged_list_is_told_where_the_user_looks(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    result = examiner.tab.result
    assert result is not None
    place = result.parts[0].corrections.save(Corrections())
    place.write_text("no list")
    examiner.press("evaluateButton")
    examiner.qtbot.waitUntil(lambda: not examiner.tab.is_evaluating)
    assert f"{place.name} is damaged" in examiner.tab.message_bar.text
    assert examiner.tab.message_bar.isVisible()


def test_marks_that_cannot_be_kept_are_taken_back_and_said(
    examiner: Examiner, digits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    examiner.evaluate(digits)
    monkeypatch.setattr("digitpad.core.data.corrections.write_atomically", full)
    examples = examiner.tab.examples
    examples.grid.setCurrentIndex(examples.model.index(0, 0))
    examiner.press("errorGalleryLeaveOut")
    examiner.qtbot.waitUntil(lambda: "No space left on device" in examiner.tab.message_bar.text)
    assert "excluded" not in examples.model.index(0, 0).data()
    assert examiner.text("errorsFigure") == "2"


def test_from_the_choice_to_a_corrected_label_by_the_keys_alone(examiner: Examiner, digits: Path) -> None:
    window, qtbot = examiner.window, examiner.qtbot

    def press(key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(window.focusWidget() or window, key, modifier)

    def focused() -> str:
        widget: QWidget | None = window.focusWidget()
        while widget is not None and not widget.objectName():  # the line of an editable list, say
            widget = widget.parentWidget()
        return "" if widget is None else widget.objectName()

    def tab_to(name: str) -> None:
        for _ in range(40):
            if focused() == name:
                return
            press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}, but stands on {focused()}")

    press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    order = [focused()]
    for _ in range(6):
        press(Key.Key_Tab)
        order.append(focused())
    assert order == [
        "evaluateModel", "evaluateModelBrowse", "compareModel", "compareModelBrowse", "evaluateData", "browseData",
        "evaluateButton",
    ]  # fmt: skip
    press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier, times=2)
    assert focused() == "evaluateData"
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.focusWidget(), str(digits))
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not examiner.tab.is_evaluating and examiner.tab.result is not None, timeout=20_000)
    tab_to("confusionMatrix")
    press(Key.Key_Down, times=9)
    press(Key.Key_Right, times=4)
    press(Key.Key_Return)
    assert focused() == "errorGallery"
    assert examiner.shown() == ["9 as 4"]
    press(Key.Key_4)
    qtbot.waitUntil(lambda: list(examiner.marks(digits).values()) == [4])
    qtbot.waitUntil(lambda: examiner.text("errorsFigure") == "1")
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not examiner.marks(digits))


def test_the_keys_go_through_the_gallery_from_top_to_bottom(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    correct(examiner, "1 as 7", "7")
    examiner.qtbot.waitUntil(lambda: examiner.shown() == ["9 as 4"])
    examiner.choose_image("9 as 4")
    examiner.tab.examples.choice.setFocus()
    reached = []
    for _ in range(5):
        QTest.keyClick(examiner.window.focusWidget(), Key.Key_Tab)
        widget = examiner.window.focusWidget()
        assert widget is not None
        reached.append(widget.objectName().removeprefix("errorGallery"))
    assert reached == ["", "Open", "Correct", "LeaveOut", "Unmark"]
