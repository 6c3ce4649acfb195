"""What is shown is explained: figures behind a “?”, charts in words for who cannot see them, the first evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.data.kinds.mnist import cached_file
from digitpad.ui.evaluate.charts.digit_bars import DigitBars
from digitpad.ui.evaluate.charts.matrix import DifferenceMatrix
from digitpad.ui.evaluate.help import HelpButton
from digitpad.ui.evaluate.tab import EvaluateTab
from tests.core.data.samples import images, labels
from tests.models import write_honest
from tests.ui.evaluate.examiner import Examiner, Key
from tests.ui.hand import Hand

EXPLAINED = (
    "accuracy", "errors", "loss", "top2", "calibration", "precision", "recall", "f1", "support", "averages",
    "reliability", "mcnemar",
)  # fmt: skip


def test_every_figure_has_a_question_mark_with_one_sentence_in_plain_words_and_the_term(examiner: Examiner) -> None:
    terms = {
        "accuracy": "accuracy", "loss": "cross-entropy", "top2": "top-2", "calibration": "calibration error",
        "precision": "Of what the model called a 7, so many were a 7: precision.", "recall": "recall", "f1": "F1",
        "support": "support", "mcnemar": "McNemar’s exact test",
    }  # fmt: skip
    for name in EXPLAINED:
        button = examiner.widget(f"{name}Help")
        assert isinstance(button, HelpButton)
        assert button.text() == "?"
        assert button.explanation.endswith(".")
        assert terms.get(name, "") in button.explanation
        assert button.accessibleName().startswith("What is this: ")
        assert button.accessibleDescription() == button.explanation
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_explanation_is_opened_by_a_key_read_out_and_closed_by_escape(
    examiner: Examiner, digits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    examiner.evaluate(digits)
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    button = examiner.widget("calibrationHelp")
    assert isinstance(button, HelpButton)
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    popover = QApplication.activePopupWidget()
    assert popover is not None
    assert [label.text() for label in popover.findChildren(QLabel)] == [button.explanation]
    assert button.explanation in said
    screen = button.screen().availableGeometry()
    assert screen.contains(popover.geometry())
    QTest.keyClick(popover, Key.Key_Escape)
    examiner.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert button.hasFocus()


def test_the_row_of_a_digit_is_read_in_words(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    examiner.pages.setCurrentIndex(1)
    table = examiner.tab.classes.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(8, 0))
    QTest.keyClick(table, Key.Key_Down)
    assert examiner.text("classWords") == (
        "Of the 3 images that were called a 9, 100.00 % were one (precision). "
        "Of the 4 that are one, 75.00 % were found (recall)."
    )


def test_digits_that_the_data_lacks_have_dashes_in_the_table_and_a_sentence(examiner: Examiner, tmp_path: Path) -> None:
    wanted = np.isin(labels(20), (3, 8))
    np.savez(tmp_path / "few.npz", images=images(20)[wanted], labels=labels(20)[wanted])
    examiner.evaluate(tmp_path / "few.npz")
    model = examiner.tab.classes.model
    rows = [[model.index(row, column).data() for column in range(5)] for row in (4, 8, 10, 11)]
    assert rows == [
        ["4", "–", "–", "–", "0"], ["8", "100.00 %", "100.00 %", "100.00 %", "2"],
        ["Macro average", "100.00 %", "100.00 %", "100.00 %", "4"],
        ["Weighted average", "100.00 %", "100.00 %", "100.00 %", "4"],
    ]  # fmt: skip
    assert model.words_of(4) == "The data has no 4, so nothing can be said of it."


def test_each_chart_says_what_it_shows(examiner: Examiner, digits: Path, tmp_path: Path) -> None:
    examiner.evaluate(digits, other=write_honest(tmp_path / "worse.digitpad"))

    def said(name: str) -> str:
        return examiner.widget(name).accessibleDescription()

    assert said("confusionMatrix").startswith("28 of 30 images are read right, 9 read as 4: 1 image")
    assert "% right" in said("reliability")
    assert said("digitBars").startswith("0: 0.0 % by Digitpad, ")
    assert said("digitBars").count(" by honest") == 10
    assert said("differenceMatrix").startswith("honest is better in ")
    assert said("dataSurvey").startswith("0: 3, 1: 4, ")


def test_two_models_are_compared_in_bars_and_in_the_difference_of_their_matrices(
    examiner: Examiner, digits: Path, tmp_path: Path
) -> None:
    examiner.evaluate(digits, other=write_honest(tmp_path / "worse.digitpad"))
    comparison = examiner.tab.result and examiner.tab.result.comparison
    assert comparison is not None
    first, second = comparison.first.scores, comparison.second.scores  # type: ignore[union-attr]
    assert first is not None
    assert second is not None
    matrix, bars = examiner.widget("differenceMatrix"), examiner.widget("digitBars")
    assert isinstance(matrix, DifferenceMatrix)
    assert isinstance(bars, DigitBars)
    assert np.array_equal(matrix.differences, second.confusion - first.confusion)
    difference = int(matrix.differences[0, 0])
    assert difference < 0
    assert matrix.text_of(0, 0) == f"−{-difference}"
    assert matrix.words_of(0, 0) == f"0 read as 0: {-difference} fewer with honest"
    assert bars.shares["9"] == pytest.approx((0.25, 1 - second.confusion[9, 9] / 4))


def test_what_is_cut_off_is_said_and_equals_the_comparison(examiner: Examiner, tmp_path: Path) -> None:
    np.savez(tmp_path / "many.npz", images=images(400), labels=labels(400))
    examiner.evaluate(tmp_path / "many.npz", other=write_honest(tmp_path / "worse.digitpad"))
    assert examiner.tab.result is not None
    comparison = examiner.tab.result.comparison
    assert comparison is not None
    assert comparison.new > 100
    assert f"Only Digitpad reads right (first 100 of {comparison.new})" in examiner.groups()
    assert f"only the first right: {comparison.new}" in examiner.text("comparison")


def test_a_model_is_not_compared_with_itself(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits, other="Digitpad’s own")
    assert "choose another one to compare it with" in examiner.tab.message_bar.text
    assert examiner.tab.message_bar.isVisible()
    assert examiner.tab.result is None


def test_a_message_covers_nothing(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    examiner.evaluate("nothing.npz")
    bar = examiner.tab.message_bar
    examiner.qtbot.waitUntil(lambda: bar.isVisible() and bar.height() > 0)
    QApplication.processEvents()
    shown = (examiner.tab.form, examiner.tab.figures, examiner.tab.matrix, examiner.pages)
    assert not [each for each in shown if on_tab(each, examiner).intersects(on_tab(bar, examiner))]


def on_tab(widget: QWidget, examiner: Examiner):  # type: ignore[no-untyped-def]
    return widget.rect().translated(widget.mapTo(examiner.tab, widget.rect().topLeft()))


def test_the_cell_that_was_clicked_stays_marked(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    matrix = examiner.tab.matrix

    def pixels() -> bytes:
        cell = matrix.grab(matrix._cell(9, 4).toRect()).toImage()
        return bytes(cell.bits())

    before = pixels()
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_centre(9, 4))
    assert examiner.tab.examples.grid.hasFocus()
    assert matrix.chosen == (9, 4)
    assert pixels() != before, "though the matrix has not the keyboard"


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[list[str]]:
    """What the desktop was asked to open."""

    class Desktop(QObject):
        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            asked.append(url.toLocalFile())

    asked: list[str] = []
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type]  # the stubs know bytes only
    yield asked
    QDesktopServices.unsetUrlHandler("file")


def press_in_message(examiner: Examiner, text: str) -> None:
    bar = examiner.tab.message_bar
    button = next(each for each in bar.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_report_that_is_written_can_be_opened_and_shown_in_its_folder(
    examiner: Examiner, digits: Path, tmp_path: Path, opened: list[str]
) -> None:
    examiner.evaluate(digits)
    for text, expected in (("&Open", "report/report.html"), ("Show in &folder", "report")):
        examiner.tab.reporter.save(tmp_path / "report")
        examiner.qtbot.waitUntil(lambda: "report.html" in examiner.tab.message_bar.text, timeout=20_000)
        press_in_message(examiner, text)
        assert opened[-1] == str(tmp_path / expected)


def test_a_report_is_shared_as_one_file_with_one_button(
    examiner: Examiner, digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    examiner.evaluate(digits)
    place = tmp_path / "for you.html"
    monkeypatch.setattr("digitpad.ui.evaluate.reporter.QFileDialog.getSaveFileName", lambda *_: (str(place), ""))
    examiner.press("shareButton")
    examiner.qtbot.waitUntil(place.exists, timeout=20_000)
    page = place.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>") or page.startswith("<!DOCTYPE html>")
    assert 'src="data:image/png;base64,' in page
    assert 'src="http' not in page
    assert [path.name for path in tmp_path.iterdir() if path != digits] == ["for you.html"]


def test_before_the_first_evaluation_there_is_one_large_button(hand: Hand, qtbot: QtBot, digits: Path) -> None:
    examiner = Examiner(hand, qtbot)
    first = examiner.widget("firstEvaluation")
    assert isinstance(first, QPushButton)
    qtbot.waitUntil(first.isVisible)
    assert not examiner.tab.matrix.isVisible()
    examiner.choose(digits)
    assert first.text() == f"Evaluate Digitpad’s own on {digits}"
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not first.isEnabled()
    qtbot.waitUntil(lambda: examiner.tab.result is not None, timeout=20_000)
    assert not first.isVisible()
    qtbot.waitUntil(examiner.tab.matrix.isVisible)


def test_the_first_data_is_what_is_there(open_window: Callable[[], Hand], digits: Path, qtbot: QtBot) -> None:
    def first_data() -> tuple[str, ...]:
        tab = open_window().window.tab("evaluate")
        assert isinstance(tab, EvaluateTab)
        return tab.form.data.sources()

    assert first_data() == ("synthetic",), "MNIST would have to be downloaded"
    cached_file().parent.mkdir(parents=True)
    cached_file().write_bytes(b"as if")
    assert first_data() == ("mnist",)
    examiner = Examiner(open_window(), qtbot)
    examiner.evaluate(digits)
    examiner.window.close()
    assert first_data() == (str(digits),)
    digits.unlink()
    assert first_data() == ("mnist",), "what is not there any more is not offered"


def test_mnists_disputed_labels_are_marked_and_counted_apart(examiner: Examiner, mnist_file: Path) -> None:
    examiner.evaluate(mnist_file)
    assert examiner.tab.result is not None
    without = examiner.tab.result.evaluation.disputed
    assert without is not None
    assert f"without these, the accuracy is {without.accuracy:.2%}".replace("%", " %") in examiner.text(
        "disputedFigure"
    )
    examiner.show_group("Disputed labels (15)")
    items = examiner.tab.examples.model.items
    assert [item.index for item in items][:3] == [947, 1621, 1901]
    assert all("label disputed" in examiner.tab.examples.model.index(row, 0).data() for row in range(15))
    assert "five readers" in examiner.text("errorGalleryAbout").lower()
