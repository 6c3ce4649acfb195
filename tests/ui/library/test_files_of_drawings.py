"""Import and export of drawings in the window: what is said, what undo takes back, what Cancel leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.core.drawings.export import FORMATS
from digitpad.core.errors import CancelledError
from digitpad.ui.library.drawings import transfer as transfer_module
from tests.ui.library.conftest import Librarian


def write_ink(path: Path, count: int) -> Path:
    lines = [json.dumps({"strokes": [[[0, 0], [20 + n, 90]]], "label": n % 10}) for n in range(count)]
    path.write_text("\n".join([*lines, "nonsense"]))
    return path


def test_an_import_says_how_many_were_new_and_undo_takes_them_away_again(librarian: Librarian, tmp_path: Path) -> None:
    file = write_ink(tmp_path / "some.jsonl", 3)
    librarian.tab.drawings.transfer.import_from(file)
    librarian.wait_for([0, 1, 1, 2, 4, 7, 7, None])
    librarian.qtbot.waitUntil(lambda: "3 new drawings" in librarian.said)
    assert "line 4" in librarian.said
    assert not librarian.tab.drawings.transfer.is_busy
    librarian.tab.drawings.transfer.import_from(file)
    librarian.qtbot.waitUntil(lambda: "3 already here" in librarian.said)
    librarian.undo()
    librarian.wait_for([1, 4, 7, 7, None])


def test_a_file_that_is_none_is_one_sentence_and_changes_nothing(librarian: Librarian, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    librarian.tab.drawings.transfer.import_from(tmp_path / "letter.txt")
    librarian.qtbot.waitUntil(lambda: "no source that can be read" in librarian.said)
    assert librarian.labels == [1, 4, 7, 7, None]
    assert not librarian.tab.drawings.transfer.is_busy


def test_what_is_shown_is_exported_and_no_more(librarian: Librarian, tmp_path: Path) -> None:
    librarian.press("class7")
    librarian.wait_for([7, 7])
    page = librarian.tab.drawings
    page.transfer.export_to(tmp_path / "mine.jsonl", FORMATS["ink"], list(page.rows), "Anna")
    librarian.qtbot.waitUntil(lambda: "2 drawings exported" in librarian.said)
    assert len((tmp_path / "mine.jsonl").read_text().splitlines()) == 2
    assert (tmp_path / "mine.croissant.json").exists()
    assert "Anna" in (tmp_path / "mine.README.md").read_text()


@pytest.mark.parametrize("name", FORMATS)
def test_the_menu_offers_every_format_and_it_is_asked_where_it_goes(
    librarian: Librarian, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    target = tmp_path / f"mine{FORMATS[name].ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    menu = librarian.tab.drawings.export_button.menu()
    menu.actions()[list(FORMATS).index(name)].trigger()
    librarian.qtbot.waitUntil(lambda: "exported to" in librarian.said, timeout=10_000)
    assert target.exists()


def test_cancel_ends_an_import_and_nothing_of_it_is_kept(
    librarian: Librarian, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = []

    def endless(*_: object, progress: Callable[[int, int], None], **__: object) -> None:
        try:
            while True:
                progress(1, 2)
                QTest.qSleep(1)
        except CancelledError:
            ended.append(True)
            raise

    monkeypatch.setattr(transfer_module, "import_drawings", endless)
    librarian.tab.drawings.transfer.import_from(tmp_path / "some.jsonl")
    assert librarian.tab.drawings.transfer.is_busy
    librarian.qtbot.waitUntil(librarian.tab.drawings.transfer.isVisible)
    librarian.press("cancelTransfer")
    librarian.qtbot.waitUntil(lambda: bool(ended))
    assert not librarian.tab.drawings.transfer.is_busy
    assert librarian.labels == [1, 4, 7, 7, None]
