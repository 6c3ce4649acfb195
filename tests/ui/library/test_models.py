"""The page of models: what the table says, and what is done with a model and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QListWidget, QPushButton, QTableWidget

from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.library import import_model, list_models
from digitpad.core.preprocessing.prepared import prepared
from digitpad.ui.library.models.page import ModelsPage
from digitpad.ui.library.models.rows import COLUMNS
from tests.digits import digit_ink
from tests.models import write_honest
from tests.ui.library.conftest import Librarian

Key = Qt.Key


@pytest.fixture
def models(open_library: Callable[[], Librarian], tmp_path: Path) -> tuple[Librarian, ModelsPage]:
    """The page, with the shipped model and an imported one, which is selected."""
    import_model(write_honest(tmp_path / "honest.digitpad"))
    librarian = open_library()
    librarian.tab.pages.setCurrentIndex(1)
    page = librarian.tab.models
    librarian.qtbot.waitUntil(lambda: names(page) == ["digitpad", "honest"], timeout=10_000)
    choose(librarian, 1)
    return librarian, page


def names(page: ModelsPage) -> list[str]:
    return [row.model.name for row in page.model.rows]


def choose(librarian: Librarian, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = librarian.tab.models.table
    at = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, at)


def cell(page: ModelsPage, row: int, title: str) -> str:
    return str(page.model.data(page.model.index(row, COLUMNS.index(title))))


def test_the_table_says_what_the_cards_do_and_how_fast_each_answers(models: tuple[Librarian, ModelsPage]) -> None:
    librarian, page = models
    assert [cell(page, 0, title) for title in ("Model", "Accuracy", "Multiply-adds", "From")] == [
        "digitpad (in use)", "99.65 %", "4.1 million", "Digitpad",
    ]  # fmt: skip
    assert cell(page, 1, "Accuracy") == "–"
    librarian.qtbot.waitUntil(lambda: all(cell(page, row, "An answer").endswith(" ms") for row in (0, 1)))
    assert "custom, 500 parameters" in page.card.toPlainText()


# What Qt's offscreen platform says of a dialog.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_model_reads_the_canvas_stays_in_use_under_another_name_and_comes_back_when_deleted(
    models: tuple[Librarian, ModelsPage],
) -> None:
    librarian, page = models
    active = librarian.window.services.active_model
    librarian.press("useModel")
    librarian.qtbot.waitUntil(lambda: cell(page, 1, "Model") == "honest (in use)")
    choose(librarian, 1)
    QTest.keyClick(page.table, Key.Key_F2)
    dialog = librarian.window.findChild(QInputDialog, "modelNameDialog")
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "honest"
    dialog.setTextValue("mine")
    dialog.accept()
    librarian.window.activateWindow()
    librarian.qtbot.waitUntil(lambda: active.name == "mine")
    librarian.qtbot.waitUntil(lambda: names(page) == ["digitpad", "mine"])
    choose(librarian, 1)
    QTest.keyClick(page.table, Key.Key_Delete)
    librarian.qtbot.waitUntil(lambda: names(page) == ["digitpad"])
    assert active.is_shipped
    librarian.press_in_message("Undo")
    librarian.qtbot.waitUntil(lambda: active.name == "mine")
    librarian.qtbot.waitUntil(lambda: names(page) == ["digitpad", "mine"])


def test_a_duplicate_and_an_export_and_what_is_refused(models: tuple[Librarian, ModelsPage], tmp_path: Path) -> None:
    librarian, page = models
    page.files.duplicate(page.model.rows[0].model, "copy")
    librarian.qtbot.waitUntil(lambda: names(page) == ["digitpad", "copy", "honest"], timeout=10_000)
    page.files.rename(page.model.rows[1].model, "honest")
    librarian.qtbot.waitUntil(lambda: "is the name of an imported model already" in librarian.said)
    assert sorted(model.name for model in list_models()) == ["copy", "digitpad", "honest"]
    page.files.export(page.model.rows[2].model, str(tmp_path / "given.tflite"))
    librarian.qtbot.waitUntil(lambda: "Exported as given.tflite" in librarian.said, timeout=30_000)
    assert (tmp_path / "given.tflite").exists()
    (tmp_path / "bad.digitpad").write_bytes(b"nonsense")
    page.files.import_from(tmp_path / "bad.digitpad")
    librarian.qtbot.waitUntil(lambda: "bad.digitpad" in librarian.said)


def test_the_shipped_model_is_neither_renamed_nor_deleted(models: tuple[Librarian, ModelsPage]) -> None:
    librarian, page = models
    choose(librarian, 0)
    QTest.keyClick(page.table, Key.Key_Delete)
    assert not page._actions["delete"].isEnabled()
    assert not page._actions["rename"].isEnabled()
    assert page._actions["duplicate"].isEnabled()
    assert names(page) == ["digitpad", "honest"]


def comparison(librarian: Librarian) -> QDialog:
    """Press Compare and wait until both models have read the drawings."""
    librarian.press("compareModels")
    dialog = librarian.window.findChild(QDialog, "modelComparison")
    assert isinstance(dialog, QDialog)
    words = dialog.findChild(QLabel, "ownDiffer")
    assert words is not None
    librarian.qtbot.waitUntil(lambda: "being read" not in words.text(), timeout=10_000)
    return dialog


def told(dialog: QDialog, column: int) -> list[str]:
    table = dialog.findChild(QTableWidget, "modelFigures")
    assert table is not None
    return [item.text() for row in range(table.rowCount()) if (item := table.item(row, column))]


# What Qt's offscreen platform says of a dialog.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_two_models_stand_side_by_side_with_what_they_say_to_ones_own_drawings(
    models: tuple[Librarian, ModelsPage],
) -> None:
    librarian, page = models
    inks = [digit_ink(digit) for digit in (7, 4)]
    drawings = librarian.drawings
    drawings.add_new((Drawing(label=ink.class_label(), drawn=1.0, origin=Origin.PRACTICE), ink) for ink in inks)
    honest = Recogniser.open(page.model.rows[1].model.path)
    said = [honest.predict(*prepared(ink)) for ink in inks]
    assert [each.digit for each in said] != [7, 4]
    choose(librarian, 0)
    choose(librarian, 1, Qt.KeyboardModifier.ControlModifier)
    assert page.card.toPlainText().startswith("2 model")
    dialog = comparison(librarian)
    assert told(dialog, 0)[:4] == ["99.65 %", "2 of 2", cell(page, 0, "Size"), "4.1 million"]
    assert told(dialog, 1)[:2] == ["–", "0 of 2"]
    differing = dialog.findChild(QListWidget, "ownDiffering")
    assert differing is not None
    assert differing.count() == 2
    assert differing.item(0).toolTip().splitlines()[:2] == ["Meant as 4", "digitpad: 4"]
    button = dialog.findChild(QPushButton, "askBoth")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    panel = librarian.window.tab("draw").panel  # type: ignore[attr-defined]
    librarian.qtbot.waitUntil(lambda: panel.comparison.is_asked)
    assert librarian.window.services.active_model.is_shipped


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_single_model_is_compared_with_the_one_in_use_and_one_click_leads_to_evaluate(
    models: tuple[Librarian, ModelsPage],
) -> None:
    librarian, page = models
    dialog = comparison(librarian)
    assert "digitpad, honest" in dialog.windowTitle()
    words = dialog.findChild(QLabel, "ownDiffer")
    assert words is not None
    assert "no drawings yet" in words.text()
    asked: list[tuple[str, str]] = []
    requests = librarian.window.services.requests
    requests.comparison_requested.disconnect()  # what becomes of it has a test of its own
    requests.comparison_requested.connect(lambda *models: asked.append(models))
    button = dialog.findChild(QPushButton, "evaluateBoth")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("", str(page.model.rows[1].model.path))]
    choose(librarian, 0)
    assert page.compared == []  # it is in use itself
