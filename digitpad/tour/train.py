"""The steps of the tour through the Train tab: the form, a training that is stopped and resumed, one's own model.

What takes too long, or cannot be done here (no TensorFlow), is not waited for: the picture then shows what there is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.ui.shell.window import MainWindow
from digitpad.ui.train.tab import TrainTab

_PATIENCE: Final = 60.0  # seconds for each step
_A_LOOK: Final = 100  # milliseconds
_EPOCHS: Final = 8
_CTRL: Final = Qt.KeyboardModifier.ControlModifier


def show_form(window: MainWindow) -> None:
    """Go to the Train tab and wait until it shows what it would train on."""
    _key(window, Qt.Key.Key_2)
    tab = _tab(window)
    _until(lambda: tab.form.preview.preview is not None)


def train(window: MainWindow) -> None:
    """Start a small training and wait until both charts move."""
    tab = _tab(window)
    network, epochs = tab.form.fields["network"], tab.form.fields["epochs"]
    network.set_value("dense")
    network.changed.emit()
    epochs.set_value(_EPOCHS)
    epochs.changed.emit()
    _key(window, Qt.Key.Key_Return)
    _until(lambda: not tab.is_training or len(tab.charts.series("loss")) == 3)
    _until(lambda: not tab.is_training or tab.charts.points("loss") >= 12)


def stop(window: MainWindow) -> None:
    """Go back to the Train tab and press Stop."""
    _key(window, Qt.Key.Key_2)
    _click(window, "stopButton")
    _until(lambda: not _tab(window).is_training)


def resume(window: MainWindow) -> None:
    """Let the training go on from where it was stopped, until there is more of the curve than there was."""
    tab = _tab(window)
    before = tab.charts.points("loss")
    _click(window, "resumeButton")
    _until(lambda: tab.is_training)
    _until(lambda: not tab.is_training or tab.charts.points("loss") >= before + 12)


def finish(window: MainWindow) -> None:
    """Wait until the training has ended and the table says so."""
    tab = _tab(window)
    _until(lambda: not tab.is_training)
    _until(lambda: bool(tab.runs.model.rows) and tab.runs.model.rows[0].state != "running")


def use_model(window: MainWindow) -> None:
    """Let the trained model answer, and go to the canvas."""
    button = _click(window, "useButton")
    _until(lambda: not button.isEnabled() or not window.services.active_model.is_shipped)
    _key(window, Qt.Key.Key_1)


def go_back(window: MainWindow) -> None:
    """Let the program's own model answer again."""
    window.services.active_model.use_shipped()


def leave(window: MainWindow) -> None:
    """End a training that is still under way, as on a slow machine; the window would ask, and nobody would answer."""
    content = window.built.get("train")
    if isinstance(content, TrainTab) and content.is_training:
        content.shut_down()


def _tab(window: MainWindow) -> TrainTab:
    content = window.tab("train")
    assert isinstance(content, TrainTab)
    return content


def _click(window: MainWindow, name: str) -> QWidget:
    button = window.findChild(QWidget, name)
    assert button is not None
    _until(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return button


def _key(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key, _CTRL)
    _wait(_A_LOOK)


def _until(holds: Callable[[], bool]) -> None:
    """Let the window live until ``holds``, and a little longer, so that what has changed is painted."""
    end = time.monotonic() + _PATIENCE
    while not holds() and time.monotonic() < end:
        _wait(_A_LOOK)
    _wait(5 * _A_LOOK)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
