"""The main window: tabs, menus, the theme, and what is back at the next start. All in the main thread."""

from __future__ import annotations

import base64
import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.storage.folders import clean_user_folder
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.services.task_runner import Task
from digitpad.ui.shell.first_steps import FirstSteps
from digitpad.ui.shell.menus import Menus
from digitpad.ui.shell.tabs import TABS
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.scrolling import FRAME, Scrolling
from digitpad.ui.widgets.tab_order import set_tab_order

_SMALLEST: Final = QSize(360, 280)  # all tabs fit into 800 × 500; below that they scroll
_USUAL: Final = QSize(1120, 760)
_LARGEST: Final = QSize(1600, 1060)  # of its own accord, where the screen is very large
_BEFORE_THE_TABS: Final = 800  # milliseconds after the window is shown
_PEN_PAUSE: Final = 0.05  # seconds until it is looked again whether somebody draws
_STEP_PAUSE: Final = 20  # milliseconds between two steps of what is built ahead


class MainWindow(QMainWindow):
    """Digitpad's window.

    Args:
        make_services: returns what the tabs are given, in the language that is chosen; called again when another one
            is, as what has been said stays as it is.
    """

    def __init__(self, make_services: Callable[[], Services]) -> None:
        super().__init__()
        self.setObjectName("digitpad")
        self.setWindowTitle("Digitpad")
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST)
        self.resize(first_size(self.screen().availableSize()))
        self._make_services = make_services
        self._is_closed = False
        self._before_presenting, self._had_steps = Qt.WindowState.WindowNoState, False
        self._build()
        self._restore_geometry()

    def _build(self) -> None:
        self.services = self._make_services()
        self.built: dict[str, Tab] = {}  # the tabs that have been looked at, and large ones some time before
        self._building: dict[str, Iterator[None]] = {}  # what is left to do for those that are being built
        self._looked_at: set[str] = set()
        self._starts: dict[str, QWidget] = {}  # what of each has the keyboard when it is looked at first
        self._pages = {kind: QWidget() for kind in TABS}  # each is empty until then
        self._tabs = named(QTabWidget(self, documentMode=True), "tabs", self.tr("Tabs"))
        self.menus = Menus(self, self.services, self._tabs)
        self.menus.language_chosen.connect(self.speak)
        self._first_steps = FirstSteps(self._tabs, self.services.session)
        self._add_tabs()
        self.menus.fill(TABS)
        self.setCentralWidget(self._tabs)
        self.menus.show_tab(TABS[0].name)  # again: the View menu was empty before
        self._starts[TABS[0].name].setFocus()
        self.services.session.save()  # a folder that cannot be written to shows itself now, not after the first digit

    def _build_anew(self) -> None:
        """Make all but the window itself again, as at a new start; the drawing and the tab stay."""
        index = self._tabs.currentIndex()
        self._shut_down_tabs()
        self.services.tasks.close()
        self.services.themes.deleteLater()
        self.menus.clear()
        self._tabs.setParent(None)  # its names and those of all in it are free for the new ones
        self._tabs.deleteLater()
        self._build()
        self._tabs.setCurrentIndex(index)

    def tab(self, name: str) -> Tab:
        """Return the tab called ``name``, which is built the first time."""
        if name not in self.built:
            for _ in self._steps_left(name):
                pass
        return self.built[name]

    def _steps_left(self, name: str) -> Iterator[None]:
        return self._building.setdefault(name, self._steps(name))

    def _steps(self, name: str) -> Iterator[None]:
        """Build the tab called ``name``, each step in less time than a frame may take."""
        try:
            kind, page = next((kind, page) for kind, page in self._pages.items() if kind.name == name)
            place = Scrolling()
            filled(QVBoxLayout(page), place, spacing=0)
            content = yield from kind.load().in_steps(self.services, place.viewport())
            yield
            place.hold(content)
            yield
            self._starts[name] = content.focusProxy() or content
            content.setFocusProxy(None)  # type: ignore[arg-type]  # by which the Tab key would go past what stands before it
            set_tab_order(content)
            self.menus.add_tab(name, content)
            self.menus.show_tab(self._tabs.currentWidget().objectName())
            self.built[name] = content
        finally:
            self._building.pop(name, None)

    def open_file(self, path: Path) -> None:
        """Show the picture or drawing in ``path`` on the canvas, or let the model in it answer there."""
        self._show_canvas()
        self.tab(TABS[0].name).open_file(path)

    def come_to_front(self, file: str = "") -> None:
        """Show the window above the others, because it was asked for again, with ``file`` if one is named."""
        if file:
            self.open_file(Path(file))
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _add_tabs(self) -> None:
        for number, (kind, page) in enumerate(self._pages.items(), start=1):
            title = kind.shown_title
            index = self._tabs.addTab(named(page, kind.name, title), title)
            key = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            self._tabs.setTabToolTip(index, f"{title} ({key})")
        self._tabs.currentChanged.connect(self._on_tab)
        self.services.requests.canvas_requested.connect(self._show_canvas)
        self.services.requests.comparison_model_requested.connect(self._show_canvas)
        self.services.requests.practice_requested.connect(self._show_canvas)
        self.services.requests.drawing_requested.connect(self._show_canvas)
        self.services.requests.errors_requested.connect(self._show_errors)
        self.services.requests.comparison_requested.connect(self._show_comparison)
        self.services.requests.evaluation_requested.connect(self._show_comparison)
        self.services.requests.model_import_requested.connect(self._import_model)
        self.services.requests.learning_requested.connect(self._show_learning)
        self.services.requests.presentation_requested.connect(self._present)
        self._on_tab()

    def _on_tab(self) -> None:
        name = self._tabs.currentWidget().objectName()
        is_new = name not in self._looked_at
        self._looked_at.add(name)
        self.tab(name)
        self.menus.show_tab(name)
        if self.isVisible():
            self._first_steps.look_at(name)
        if is_new and not self._tabs.tabBar().hasFocus():
            self._starts[name].setFocus()  # later it is what had it before

    def _show_canvas(self) -> None:
        self._tabs.setCurrentWidget(self._pages[TABS[0]])

    def _show_errors(self, model: str, sources: Sequence[str]) -> None:
        self._shown("evaluate").show_errors(model, sources)

    def _show_comparison(self, model: str, other: str | None = None) -> None:
        self._shown("evaluate").show_comparison(model, other)

    def _import_model(self, path: str) -> None:
        self._shown("library").import_model(Path(path))

    def _show_learning(self) -> None:
        self._shown("train").learn_drawings()

    def _shown(self, name: str) -> Tab:
        """Bring the tab called ``name`` to the front; it may not be there yet, so it cannot be connected itself."""
        self._tabs.setCurrentWidget(self._pages[next(kind for kind in TABS if kind.name == name)])
        return self.tab(name)

    def _present(self, is_on: bool) -> None:
        """Show nothing but the tab, on the whole screen, or again all there was."""
        if is_on:
            self._before_presenting, self._had_steps = self.windowState(), not self._first_steps.isHidden()
        self._first_steps.setVisible(self._had_steps and not is_on)
        self.menuBar().setHidden(is_on)
        self._tabs.tabBar().setHidden(is_on)
        self.setWindowState(Qt.WindowState.WindowFullScreen if is_on else self._before_presenting)

    def speak(self, language: str) -> None:
        """Go on in ``language``, of `LANGUAGES` or `AS_SYSTEM`, at once if nothing is lost by that."""
        if language == self.services.session.state.language:
            return
        self.services.session.remember(language=language)
        if any(content.is_busy for content in self.built.values()):
            from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed, and takes time to set up

            text = self.tr("Digitpad changes its language at the next start: a training is under way.")
            box = QMessageBox(QMessageBox.Icon.Information, "Digitpad", text, QMessageBox.StandardButton.Ok, self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
        else:
            self._build_anew()

    def _restore_geometry(self) -> None:
        text = self.services.session.state.geometry or ""
        with contextlib.suppress(ValueError):  # no base64: the window's place is not worth a sentence
            self.restoreGeometry(QByteArray(base64.b64decode(text, validate=True)))

    def showEvent(self, event: QShowEvent) -> None:
        """Once the window is up, read the code of the tabs that have not been looked at yet, and tidy up."""
        super().showEvent(event)
        self._first_steps.look_at(self._tabs.currentWidget().objectName())
        QTimer.singleShot(_BEFORE_THE_TABS, self, self._load_tabs)

    def _load_tabs(self) -> None:
        if not self._is_closed:
            self.services.tasks.start("load the tabs", self._load_all_tabs, self._build_ahead, lambda _: None)
            self.services.tasks.start("clean up", lambda _: clean_user_folder(), lambda _: None, lambda _: None)

    def _load_all_tabs(self, task: Task) -> None:
        """Import one tab after the other, in a thread, whenever nobody draws: what is under the pen comes first."""
        for kind in TABS:
            self._wait_for_the_pen(task)
            kind.load()

    def _prepare_all_tabs(self, task: Task) -> None:
        """Read what the tabs need besides, a step whenever nobody draws; in a thread, when none is being built."""
        for kind in TABS:
            self._wait_for_the_pen(task)
            for _ in kind.load().prepare():
                self._wait_for_the_pen(task)

    def _build_ahead(self, _: object = None) -> None:
        """Build the large tabs, a step whenever nobody draws."""
        name = next((kind.name for kind in TABS if kind.is_large and kind.name not in self.built), "")
        if self._is_closed:
            return
        if not name:
            self.services.tasks.start("prepare the tabs", self._prepare_all_tabs, lambda _: None, lambda _: None)
            return
        if not any(content.is_drawing for content in self.built.values()):
            next(self._steps_left(name), None)
        QTimer.singleShot(_STEP_PAUSE, self, self._build_ahead)

    def _wait_for_the_pen(self, task: Task) -> None:
        pause = threading.Event()
        while any(content.is_drawing for content in list(self.built.values())):
            task.check()
            pause.wait(_PEN_PAUSE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take whatever no field in a tab takes: what cannot be used is answered with a sentence."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show on the canvas what was dropped anywhere in the window."""
        event.acceptProposedAction()
        self._show_canvas()
        self.tab(TABS[0].name).take_drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what must be back at the next start."""
        if not self._is_closed and not all(content.may_close() for content in self.built.values()):
            event.ignore()
            return
        super().closeEvent(event)
        if event.isAccepted() and not self._is_closed:
            self._is_closed = True
            self._shut_down_tabs()
            self.services.session.remember(geometry=base64.b64encode(self.saveGeometry().data()).decode())
            self.services.close()

    def _shut_down_tabs(self) -> None:
        for name in list(self._building):
            self.tab(name)  # half of a tab cannot be shut down
        for content in self.built.values():
            content.shut_down()


def first_size(available: QSize) -> QSize:
    """Return the size of the first window on a screen that has so much room for it, in logical pixels."""
    wanted = (available * 0.7).expandedTo(_USUAL).boundedTo(_LARGEST)
    return wanted.boundedTo(available - FRAME).expandedTo(_SMALLEST)
