"""The Evaluate tab in the real window: measured in its thread, looked at, compared, handed on."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListView, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from digitpad.core.alphabet import DIGITS
from digitpad.core.evaluation.describe import example_title
from digitpad.core.inference.prediction import Prediction
from digitpad.core.models.file import write_model
from digitpad.core.models.library import import_model
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.ui.evaluate.tab import EvaluateTab
from digitpad.ui.widgets.theme import Theme
from tests.core.data.samples import images, labels
from tests.models import WEIGHT_ARRAYS, card, network, write_honest
from tests.ui.evaluate.examiner import Examiner
from tests.ui.hand import Hand

Key = Qt.Key


def test_the_matrix_the_classes_and_the_errors_are_shown(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    counts = examiner.tab.matrix.counts
    assert counts is not None
    assert (counts.sum(), counts[9, 4], counts[1, 7], np.trace(counts)) == (30, 1, 1, 28)
    assert examiner.text("accuracyFigure") == "93.33 %"
    table = examiner.widget("classTable")
    assert isinstance(table, QTableView)
    rows = [[table.model().index(i, j).data() for j in range(5)] for i in range(12)]
    assert rows[9] == ["9", "100.00 %", "75.00 %", "85.71 %", "4"]
    assert rows[11][0] == "Weighted average"
    assert sorted(examiner.shown()) == ["1 as 7", "9 as 4"]


def test_imported_models_are_offered_and_evaluated_by_name(examiner: Examiner, digits: Path, tmp_path: Path) -> None:
    import_model(write_honest(tmp_path / "theirs.digitpad"))
    examiner.tabs.setCurrentIndex(0)
    examiner.tabs.setCurrentIndex(2)  # the list is made anew when the tab is shown
    box = examiner.widget("evaluateModel")
    assert isinstance(box, QComboBox)
    examiner.qtbot.waitUntil(lambda: box.findText("theirs") >= 0)
    examiner.evaluate(digits, model="theirs")
    result = examiner.tab.result
    assert result is not None
    assert (result.request.model, result.evaluation.images) == ("theirs", 30)


def test_a_click_on_a_cell_shows_its_images(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    matrix = examiner.tab.matrix
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_centre(3, 3))
    assert examiner.shown() == ["3", "3", "3"]
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_centre(9, 4))
    assert examiner.shown() == ["9 as 4"]
    assert examiner.tab.examples.choice.count() == 3, "the groups, and the last cell that was chosen"
    examiner.evaluate(digits)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_centre(9, 4))
    assert examiner.tab.examples.choice.count() == 3, "a new evaluation begins anew"


def test_the_matrix_is_walked_by_keys_and_says_where_it_is(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    matrix = examiner.tab.matrix
    matrix.setFocus()
    for key in (Key.Key_Down, Key.Key_End, Key.Key_Left, Key.Key_Left):
        QTest.keyClick(matrix, key)
    assert matrix.current == (1, 7)
    assert matrix.accessibleDescription() == (
        "1 read as 7: 1 image, 25.00 % of the 1s. 28 of 30 images are read right, "
        "9 read as 4: 1 image, 25.00 % of the 9s, 1 read as 7: 1 image, 25.00 % of the 1s."
    )
    QTest.keyClick(matrix, Key.Key_Return)
    assert examiner.shown() == ["1 as 7"]
    for _ in range(12):
        QTest.keyClick(matrix, Key.Key_Up)
    assert matrix.current == (0, 7), "it ends at the rim"
    QTest.keyClick(matrix, Key.Key_Return)
    assert examiner.shown() == ["1 as 7"], "an empty cell has nothing to show"


def test_counts_become_shares(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    matrix = examiner.tab.matrix
    assert [matrix.text_of(9, answer) for answer in (4, 9, 0)] == ["1", "3", "·"]
    QTest.mouseClick(
        examiner.widget("showShares"), Qt.MouseButton.LeftButton, pos=examiner.widget("showShares").rect().center()
    )
    assert [matrix.text_of(9, answer) for answer in (4, 9, 0)] == ["25.0", "75.0", "·"]


def test_an_error_is_opened_on_the_canvas_and_read_there(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    grid = examiner.tab.examples.grid
    grid.setCurrentIndex(grid.model().index(examiner.shown().index("1 as 7"), 0))
    examiner.press("errorGalleryOpen")
    assert examiner.tabs.currentWidget().objectName() == "draw"
    examiner.qtbot.waitUntil(lambda: examiner.hand.text("prediction") == "7", timeout=10_000)


def test_an_opened_image_reaches_the_model_pixel_by_pixel(examiner: Examiner, tmp_path: Path) -> None:
    # A pixel off the middle and too small: fitted again, it would be another image, with another answer.
    said, off = labels(10), np.roll(images(10), 1, axis=2)
    off[:, :5] = off[:, 22:] = 0
    said[4] = 9
    path = tmp_path / "off.npz"
    np.savez(path, images=np.concatenate([off, images(100)]), labels=np.concatenate([said, labels(100)]))
    examiner.evaluate(path)
    examples = examiner.tab.examples
    row = next(row for row, item in enumerate(examples.model.items) if item.index == 4)
    examples.grid.setCurrentIndex(examples.model.index(row, 0))
    item = examples.item
    assert item is not None
    assert item.predicted is not None
    answers: list[tuple[Prediction, Prepared]] = []
    assert examiner.hand.tab.live is not None
    examiner.hand.tab.live.answered.connect(lambda *answer: answers.append(answer))
    examiner.press("errorGalleryOpen")
    examiner.qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    prediction, given = answers[-1]
    assert np.array_equal(np.rint(given.image * 255), item.image)
    assert prediction.probabilities[item.predicted] == pytest.approx(item.confidence, abs=1e-3)
    assert "labelled 9" in examiner.hand.tab.message_bar.text


def test_another_tab_sends_a_run_to_see_its_errors(hand: Hand, qtbot: QtBot, digits: Path, tmp_path: Path) -> None:
    model = write_honest(tmp_path / "theirs.digitpad")
    hand.window.services.requests.errors_requested.emit(str(model), (str(digits),))
    tab = hand.window.tab("evaluate")
    assert isinstance(tab, EvaluateTab)
    qtbot.waitUntil(tab.isVisible)
    assert (tab.form.model.currentText(), tab.form.data.sources()) == (str(model), (str(digits),))
    qtbot.waitUntil(lambda: tab.result is not None, timeout=20_000)
    assert tab.result is not None
    assert (tab.result.request.model, tab.result.evaluation.images) == (str(model), 30)


def test_another_tab_asks_for_two_models_beside_each_other(
    hand: Hand, qtbot: QtBot, digits: Path, tmp_path: Path
) -> None:
    model = write_honest(tmp_path / "theirs.digitpad")
    tab = hand.window.tab("evaluate")
    assert isinstance(tab, EvaluateTab)
    tab.form.data.set_sources([str(digits)])
    hand.window.services.requests.comparison_requested.emit("", str(model))
    qtbot.waitUntil(lambda: tab.isVisible() and tab.result is not None, timeout=20_000)
    assert tab.result is not None
    assert tab.result.comparison is not None
    assert (tab.result.request.model, tab.result.request.other) == ("", str(model))
    words = tab.findChild(QLabel, "comparison")
    assert words is not None
    assert words.isVisible()


def test_ink_is_opened_as_ink(examiner: Examiner, tmp_path: Path) -> None:
    path = tmp_path / "seven.jsonl"
    path.write_text(
        '{"strokes": [[[10, 10], [60, 10], [30, 90]]], "label": 7}\n{"strokes": [[[5, 0], [5, 90]]], "label": 1}\n'
    )
    examiner.evaluate(path)
    grid = examiner.tab.examples.grid
    examiner.tab.examples.choice.setCurrentIndex(1)
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Key.Key_Return)
    assert len(examiner.hand.ink.strokes) == 1
    assert examiner.hand.text("prediction") == "7"


@pytest.mark.review("7.1")
def test_one_drawing_that_cannot_be_read_costs_the_others_nothing(examiner: Examiner, tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    path.write_text('nonsense\n{"strokes": [[[5, 0], [5, 90]]], "label": 1}\n')
    examiner.evaluate(path)
    assert examiner.text("accuracyFigure") == "100.00 %"
    assert "left out 1 drawing that cannot be read" in examiner.text("evaluateStatus")
    assert "line 1" in examiner.text("evaluateStatus")


def test_two_models_are_compared(examiner: Examiner, digits: Path, tmp_path: Path) -> None:
    examiner.evaluate(digits, other=write_honest(tmp_path / "worse.digitpad"))
    text = examiner.text("comparison")
    assert "honest" in text
    assert "McNemar" in text
    assert examiner.tab.result is not None
    comparison = examiner.tab.result.comparison
    assert comparison is not None
    assert f"Only Digitpad reads right ({comparison.new})" in examiner.groups()
    assert f"only the first right: {comparison.new}\n" in text


def test_two_models_answer_the_same_drawing(examiner: Examiner, digits: Path, tmp_path: Path) -> None:
    examiner.evaluate(digits, other=write_honest(tmp_path / "worse.digitpad"))
    examiner.pages.setCurrentIndex(3)
    examiner.press("bothOnCanvas")
    assert examiner.tabs.currentWidget().objectName() == "draw"
    second = examiner.hand.tab.panel.comparison
    assert second.isVisible()
    assert second.text == "honest: –"
    examiner.hand.draw_seven()
    assert examiner.hand.text("prediction") == "7"
    assert re.fullmatch(r"honest: (\d( or \d)?|\?)", second.text)
    examiner.hand.tab.panel.models.compared.setCurrentIndex(0)
    assert not second.isVisible()


def test_the_data_is_shown_with_what_may_be_wrong_first(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    panel = examiner.tab.suspected
    assert sorted(example_title(item, DIGITS.labels) for item in panel.model.items) == ["1 as 7", "9 as 4"]
    panel.choice.setCurrentIndex(1)
    assert panel.model.items[0].remark == "3 times, labels differ"
    assert len(panel.model.items) == 30
    assert "1: 4" in examiner.tab.summary.accessibleDescription()


def test_a_test_set_without_labels_has_answers_but_no_matrix(examiner: Examiner, tmp_path: Path) -> None:
    path = tmp_path / "test.csv"
    np.savetxt(
        path,
        images(12).reshape(12, -1),
        fmt="%d",
        delimiter=",",
        header=",".join(f"pixel{i}" for i in range(784)),
        comments="",
    )
    examiner.evaluate(path)
    assert examiner.tab.matrix.counts is None
    assert examiner.shown() == [str(i % 10) for i in range(12)]
    assert not examiner.widget("errorGalleryCorrect").isEnabled()


@pytest.mark.parametrize(
    ("data", "model", "sentence"),
    [("{}/nothing.npz", "", "nothing.npz does not exist"),
     ("{}/digits.npz", "{}/no.digitpad", "no.digitpad was not found"),
     ("", "", "Choose the data")],
)  # fmt: skip
@pytest.mark.usefixtures("digits")
def test_what_cannot_be_is_said_where_the_user_looks(
    examiner: Examiner, tmp_path: Path, data: str, model: str, sentence: str
) -> None:
    box = examiner.widget("evaluateData")
    assert isinstance(box, QComboBox)
    box.setCurrentText(data.format(tmp_path))
    examiner.choose("", model=model.format(tmp_path))
    examiner.press("evaluateButton")
    examiner.qtbot.waitUntil(lambda: not examiner.tab.is_evaluating)
    assert sentence in examiner.tab.message_bar.text
    assert examiner.widget("evaluateButton").isEnabled()


def test_an_evaluation_is_given_up_when_asked(examiner: Examiner) -> None:
    examiner.choose("synthetic")
    examiner.press("evaluateButton")
    assert not examiner.widget("evaluateButton").isEnabled()
    examiner.qtbot.waitUntil(lambda: examiner.tab.form.words.startswith("Evaluating:"), timeout=20_000)
    examiner.press("cancelEvaluation")
    examiner.qtbot.waitUntil(lambda: not examiner.tab.is_evaluating)
    assert examiner.text("evaluateStatus") == "Given up."
    assert examiner.tab.matrix.counts is None


def test_the_window_closes_in_the_middle_of_an_evaluation(examiner: Examiner) -> None:
    examiner.choose("synthetic")
    examiner.press("evaluateButton")
    examiner.window.close()
    assert not examiner.window.isVisible()


def test_a_report_is_saved_beside_the_window(examiner: Examiner, digits: Path, tmp_path: Path) -> None:
    assert not examiner.widget("reportButton").isEnabled()
    examiner.evaluate(digits)
    assert examiner.widget("reportButton").isEnabled()
    examiner.tab.reporter.save(tmp_path / "report")
    examiner.qtbot.waitUntil(lambda: "report.html" in examiner.tab.message_bar.text, timeout=20_000)
    assert (tmp_path / "report" / "report.html").is_file()


def test_what_can_be_used_has_a_name(examiner: Examiner, digits: Path) -> None:
    examiner.evaluate(digits)
    nameless = [
        type(child).__name__
        for kind in (QComboBox, QPushButton, QToolButton, QListView, QTableView)
        for child in examiner.tab.findChildren(kind)
        if child.isVisible() and not child.accessibleName() and not child.objectName().startswith("qt_")
        and "Private" not in type(child).__name__ and type(child).__module__.startswith(("digitpad", "PySide6"))
        and not isinstance(child.parent(), QComboBox)
    ]  # fmt: skip
    assert nameless == []
    for name in ("confusionMatrix", "classTable", "errorGallery", "evaluateModel", "evaluateData", "evaluateButton"):
        assert examiner.widget(name).accessibleName()


@pytest.mark.parametrize("theme", list(Theme))
def test_every_theme_is_painted(examiner: Examiner, digits: Path, theme: Theme) -> None:
    examiner.evaluate(digits)
    examiner.window.services.themes.choose(theme)
    examiner.window.resize(900, 600)
    for page in range(examiner.pages.count()):
        examiner.pages.setCurrentIndex(page)
        QApplication.processEvents()
        assert len(set(examiner.tab.grab().toImage().bits().tobytes()[::97])) > 5  # type: ignore[union-attr]
    examiner.window.services.themes.choose(Theme.LIGHT)


def test_a_model_that_learned_from_the_images_is_not_praised_for_them(
    examiner: Examiner, digits: Path, tmp_path: Path
) -> None:
    credit = {"name": "digits.npz", "licence": "mine", "source": "a file", "used": "for training and validation"}
    write_model(tmp_path / "own.digitpad", card(data=(credit,)), tflite=network(), weights=WEIGHT_ARRAYS)
    examiner.evaluate(digits, model=tmp_path / "own.digitpad")
    words = "this model learned from these images, so it will be less right on others"
    assert words in examiner.text("evaluateStatus")
    examiner.evaluate(digits, model=write_honest(tmp_path / "honest.digitpad"))
    assert words not in examiner.text("evaluateStatus")
