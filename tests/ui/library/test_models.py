"""The page of models: what the table says, and what is done with a model and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from digitpad.core.models.library import import_model, list_models
from digitpad.ui.library.models.page import ModelsPage
from digitpad.ui.library.models.rows import COLUMNS
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


def choose(librarian: Librarian, row: int) -> None:
    table = librarian.tab.models.table
    at = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


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
    librarian.qtbot.waitUntil(lambda: "Exported as given.tflite" in librarian.said)
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
