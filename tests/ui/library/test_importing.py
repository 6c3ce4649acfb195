"""A model of another program comes into the library, by its button, File → Open or a drop, and is looked at."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from digitpad.core.models.foreign import convert
from digitpad.core.models.foreign.convert import Converter
from digitpad.core.models.library import list_models
from digitpad.ui.library.models.first_look import FirstLookPage
from tests.core.models.foreign.eras import keras_3, keras_3_store
from tests.core.models.foreign.keras_files import write_keras
from tests.foreign import PLAIN, UINT8_DARK
from tests.ui.library.conftest import Librarian

# What Qt's offscreen platform says of a dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def first_look(librarian: Librarian) -> FirstLookPage:
    """Wait for the page."""
    found: list[FirstLookPage] = []

    def is_open() -> bool:
        found[:] = [each for each in librarian.window.findChildren(FirstLookPage) if each.isVisible()]
        return bool(found)

    librarian.qtbot.waitUntil(is_open, timeout=30_000)
    return found[0]


def text(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text()


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bring(librarian: Librarian, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose ``path`` in the dialog that the button opens."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    button = librarian.window.findChild(QPushButton, "importModel")
    assert button is not None
    menu = button.menu()
    assert menu is not None
    menu.actions()[0].trigger()


@pytest.fixture
def looked(open_library: Callable[[], Librarian], monkeypatch: pytest.MonkeyPatch) -> tuple[Librarian, FirstLookPage]:
    """A library into which a network has come that takes bytes, dark on light; the first look at it is open."""
    librarian = open_library()
    librarian.tab.pages.setCurrentIndex(1)
    bring(librarian, UINT8_DARK, monkeypatch)
    words = librarian.window.findChild(QLabel, "importWords")
    assert words is not None
    assert words.isVisible()
    assert "uint8-dark.tflite" in words.text()
    page = first_look(librarian)
    assert not words.isVisible()
    return librarian, page


def test_the_first_look_says_what_it_is_and_how_it_is_asked_and_the_way_can_be_changed(
    looked: tuple[Librarian, FirstLookPage],
) -> None:
    librarian, page = looked
    assert "uint8-dark.tflite" in text(page, "firstLookAbout")
    assert "28 × 28 pixels, as (28, 28, 1)" in text(page, "firstLookAbout")
    assert text(page, "finding").startswith("0 to 255, dark on light: 9")
    assert text(page, "probeLook").endswith("digits")
    assert text(page, "ownLook") == "none at hand"
    layers = page.findChild(QTableWidget, "layers")
    assert layers is not None
    names = [item.text() for row in range(layers.rowCount()) if (item := layers.item(row, 0))]
    assert {"Convolution", "Dense", "Softmax"} & set(names)
    # Another way is measured at once, and kept.
    box = page.findChild(QComboBox, "convention")
    assert box is not None
    light = next(place for place in range(box.count()) if "light on dark" in box.itemText(place))
    with librarian.qtbot.waitSignal(page.changed, timeout=30_000):
        box.setCurrentIndex(light)
        box.activated.emit(light)
        assert not box.isEnabled()
    assert "light on dark" in text(page, "finding")
    (model,) = (each for each in list_models() if each.name == "uint8-dark")
    imported = model.card().imported
    assert imported is not None
    assert imported.convention.ink > imported.convention.paper
    # Words that are none are said where one looks.
    page.measure("upside-down")
    librarian.qtbot.waitUntil(lambda: "upside-down" in text(page, "finding"))
    assert box.isEnabled()


def test_one_click_leads_to_the_canvas(looked: tuple[Librarian, FirstLookPage]) -> None:
    librarian, page = looked
    press(page, "useImported")
    active = librarian.window.services.active_model
    librarian.qtbot.waitUntil(lambda: active.name == "uint8-dark", timeout=10_000)
    assert not librarian.window.findChildren(FirstLookPage)
    librarian.tab.models.files.look(next(each for each in list_models() if each.name == "uint8-dark"))
    again = first_look(librarian)
    assert text(again, "finding").startswith("0 to 255, dark on light: 9")


def test_a_model_that_is_dropped_on_another_tab_comes_into_the_library_and_a_bad_one_is_one_sentence_there(
    open_library: Callable[[], Librarian], tmp_path: Path
) -> None:
    librarian = open_library()
    pages = librarian.window.findChild(QTabWidget, "tabs")
    assert pages is not None
    pages.setCurrentIndex(0)
    bad = tmp_path / "bad.tflite"
    bad.write_bytes(b"\0\0\0\0TFL3 nonsense")
    offer = QMimeData()
    offer.setUrls([QUrl.fromLocalFile(str(bad))])
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target = librarian.window.tab("draw")
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(80, 80), copy, offer, buttons, keys))
    QApplication.sendEvent(target, QDropEvent(QPointF(80, 80), copy, offer, buttons, keys))
    librarian.qtbot.waitUntil(lambda: "bad.tflite holds no network" in librarian.said, timeout=10_000)
    assert librarian.tab.models.isVisible()
    assert len(librarian.said.splitlines()) == 1
    assert [model.name for model in list_models()] == ["digitpad"]


# Says in a file that it has been started, and answers every graph with one network.
_STAND_IN = """
import sys
from digitpad.core.models.foreign.convert import HEADER, LENGTH, NETWORK
open(sys.argv[2], "a").write("started\\n")
tflite = open(sys.argv[1], "rb").read()
while header := sys.stdin.buffer.read(LENGTH.size):
    sys.stdin.buffer.read(*LENGTH.unpack(header))
    sys.stdout.buffer.write(HEADER.pack(NETWORK, len(tflite)) + tflite)
    sys.stdout.buffer.flush()
"""


def test_all_imports_share_one_converter_which_ends_with_the_window(
    open_library: Callable[[], Librarian], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = tmp_path / "started"
    made: list[Converter] = []

    class StandIn(Converter):
        def __init__(self) -> None:
            super().__init__(command=(sys.executable, "-c", _STAND_IN, str(PLAIN), str(started)))
            made.append(self)

    monkeypatch.setattr(convert, "Converter", StandIn)
    librarian = open_library()
    librarian.tab.pages.setCurrentIndex(1)
    words = librarian.window.findChild(QLabel, "importWords")
    assert words is not None
    said = []
    for number, name in enumerate(("one", "two")):
        store = keras_3_store() | {"layers/conv2d/vars/1": np.full(4, number, np.float32)}
        librarian.tab.models.files.import_from(write_keras(tmp_path / f"{name}.keras", keras_3(), store))
        said.append(words.text())
        first_look(librarian).close()
        assert name in [each.name for each in list_models()]
    assert ["ten seconds" in each for each in said] == [True, False]
    assert started.read_text() == "started\n"
    (converter,) = made
    assert converter.process_id is not None
    librarian.window.close()
    librarian.qtbot.waitUntil(lambda: converter.process_id is None, timeout=10_000)
