"""Every tab and dialog, in every size, theme and language: nothing is cut, covered or out of reach."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.storage.state import State, save_state
from digitpad.ui.app import create_window
from digitpad.ui.shell.crash_dialog import CrashDialog
from digitpad.ui.shell.help import AboutDialog, KeysDialog
from digitpad.ui.shell.language import LANGUAGES, speak
from digitpad.ui.shell.settings import SettingsDialog
from digitpad.ui.shell.tabs import TABS
from digitpad.ui.shell.window import MainWindow
from digitpad.ui.widgets.theme import Theme
from tests.ui.layout_faults import faults_of, is_in_sight

# What Qt's offscreen platform says of every dialog with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SMALLEST = QSize(800, 500)
# A theme changes rims, not words: where it is small, that shows.
SIZES = {
    Theme.LIGHT: [SMALLEST, QSize(900, 600), QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)],
    Theme.DARK: [SMALLEST, QSize(1366, 768)],
    Theme.HIGH_CONTRAST: [SMALLEST],
}
PSEUDO = "longer"
# What a newcomer has to find, by tab.
MAIN = {
    "draw": ("canvas", "clearButton"),
    "train": ("startButton", "stopButton"),
    "evaluate": ("evaluateButton",),
    "library": ("learnButton", "practiceButton", "importDrawings"),
}


class LongerWords(QTranslator):
    """Says everything in 35 % more letters, as German and French do."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q") and context[1:2].isupper():  # Qt's own
            return text
        text = text.replace("%n", str(n)) if n >= 0 else text
        more = math.ceil(0.35 * len(re.sub(r"\{.*?\}|&", "", text)))
        return text + "".join(" o"[place % 5 > 0] for place in range(1, more + 1))


# The longer words are those of most languages; of each by itself the long run takes care.
_QUICK = ("en", PSEUDO)


@pytest.fixture(
    params=[pytest.param(name, marks=[] if name in _QUICK else pytest.mark.slow) for name in (*LANGUAGES, PSEUDO)]
)
def window(request: pytest.FixtureRequest, user_home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window in one of the languages, with all its tabs."""
    longer = LongerWords()
    language = request.param
    if language == PSEUDO:
        QApplication.installTranslator(longer)
    user_home.mkdir(parents=True, exist_ok=True)
    save_state(user_home, State(language="en" if language == PSEUDO else language))
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    for kind in TABS:
        window.tab(kind.name)
    yield window
    window.close()
    QApplication.removeTranslator(longer)
    speak("en")


def states(tab: QWidget) -> Iterator[str]:
    """Show the pages within ``tab`` one after the other; yield what is shown."""
    yield ""
    for pages in tab.findChildren(QTabWidget):
        for index in range(1, pages.count()):
            pages.setCurrentIndex(index)
            yield f" {pages.tabText(index)}"
        pages.setCurrentIndex(0)
    fold = tab.findChild(QToolButton, "advancedButton")
    if fold is not None:
        fold.setChecked(True)
        yield " advanced"
        fold.setChecked(False)


def test_nothing_is_cut_covered_or_out_of_reach_in_any_tab(window: MainWindow, qtbot: QtBot) -> None:
    tabs = window.findChild(QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    found: dict[str, str] = {}
    for theme, sizes in SIZES.items():
        window.services.themes.choose(theme)
        for size in sizes:
            window.resize(size)
            for index, kind in enumerate(TABS):
                tabs.setCurrentIndex(index)
                for state in states(window.built[kind.name]):
                    qtbot.wait(1)  # a layout asks for its new size by an event
                    where = f"{kind.name}{state} {size.width()} × {size.height()} {theme}"
                    for fault in faults_of(window):
                        found.setdefault(fault, where)
                for name in MAIN[kind.name]:
                    widget = window.findChild(QWidget, name)
                    assert widget is not None
                    if not is_in_sight(widget):
                        found.setdefault(f"{name} is not to be seen", where)
    assert not found, "\n".join(f"{where}: {fault}" for fault, where in found.items())


def dialogs(window: MainWindow) -> list[Callable[[], QDialog]]:
    menus = window.findChildren(QMenu)
    return [
        lambda: KeysDialog(menus, window),
        lambda: AboutDialog(window.services, window),
        lambda: SettingsDialog(window.services.active_model, window),
        lambda: CrashDialog(
            "Traceback\nRuntimeError: a slot broke", "/home/somebody/.local/share/digitpad/digitpad.log"
        ),
    ]


def test_nothing_is_cut_covered_or_out_of_reach_in_any_dialog(window: MainWindow, qtbot: QtBot) -> None:
    found: list[str] = []
    for theme in SIZES:
        window.services.themes.choose(theme)
        for make in dialogs(window):
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()
            for size in (dialog.size(), dialog.size().boundedTo(SMALLEST - QSize(16, 48))):
                dialog.resize(size)
                qtbot.wait(1)
                found += [f"{type(dialog).__name__} {theme}: {fault}" for fault in faults_of(dialog)]
                assert dialog.size() == size, f"{type(dialog).__name__} cannot be as small as the smallest screen"
            dialog.close()
    assert not found, "\n".join(sorted(set(found)))
