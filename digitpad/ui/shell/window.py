"""The main window: tabs, menus, the theme, and what is back at the next start. All in the main thread."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMessageBox, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.storage.folders import clean_user_folder
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.shell.help import FRAME, AboutDialog, KeysDialog
from digitpad.ui.shell.language import AS_SYSTEM, LANGUAGES
from digitpad.ui.shell.settings import SettingsDialog
from digitpad.ui.shell.tabs import TABS
from digitpad.ui.widgets.actions import give_icons, make_action
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.scrolling import Scrolling
from digitpad.ui.widgets.tab_order import set_tab_order
from digitpad.ui.widgets.theme import Theme
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

_THEMES: Final = {
    Theme.SYSTEM: (QT_TRANSLATE_NOOP("MainWindow", "&As the system"), "Ctrl+Shift+S"),
    Theme.LIGHT: (QT_TRANSLATE_NOOP("MainWindow", "&Light"), "Ctrl+Shift+L"),
    Theme.DARK: (QT_TRANSLATE_NOOP("MainWindow", "&Dark"), "Ctrl+Shift+D"),
    Theme.HIGH_CONTRAST: (QT_TRANSLATE_NOOP("MainWindow", "&High contrast"), "Ctrl+Shift+H"),
}
_SMALLEST: Final = QSize(360, 280)  # all tabs fit into 800 × 500; below that they scroll
_USUAL: Final = QSize(1120, 760)
_LARGEST: Final = QSize(1600, 1060)  # of its own accord, where the screen is very large
_BEFORE_THE_TABS: Final = 800  # milliseconds after the window is shown

_FILE: Final = QT_TRANSLATE_NOOP("MainWindow", "&File")
_EDIT: Final = QT_TRANSLATE_NOOP("MainWindow", "&Edit")
_VIEW: Final = QT_TRANSLATE_NOOP("MainWindow", "&View")
_HELP: Final = QT_TRANSLATE_NOOP("MainWindow", "&Help")
_OF_TABS: Final = (
    QT_TRANSLATE_NOOP("MainWindow", "&Label"),
    QT_TRANSLATE_NOOP("MainWindow", "&Train"),
    QT_TRANSLATE_NOOP("MainWindow", "&Evaluate"),
)


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
        self.setMinimumSize(_SMALLEST)
        self.resize(first_size(self.screen().availableSize()))
        self._make_services = make_services
        self._is_closed = False
        self._build()
        self._restore_geometry()

    def _build(self) -> None:
        self.services = self._make_services()
        self.built: dict[str, Tab] = {}  # the tabs that have been looked at
        self._starts: dict[str, QWidget] = {}  # what of each has the keyboard when it is looked at first
        self._pages = {kind: QWidget() for kind in TABS}  # each is empty until then
        self._of_tab: dict[str, list[QAction]] = {}  # what a tab has put into the menus
        self._tabs = named(QTabWidget(self, documentMode=True), "tabs", self.tr("Tabs"))
        names = (_FILE, _EDIT, _VIEW, _HELP)
        self._menus: dict[str, QMenu] = {name: self.menuBar().addMenu(self.tr(name)) for name in names}
        self._add_tabs()
        self._fill_menus()
        self.setCentralWidget(self._tabs)
        self._show_actions()  # again: the View menu was empty before
        self._starts[TABS[0].name].setFocus()
        self.services.session.save()  # a folder that cannot be written to shows itself now, not after the first digit

    def _build_anew(self) -> None:
        """Make all but the window itself again, as at a new start; the drawing and the tab stay."""
        index = self._tabs.currentIndex()
        self._shut_down_tabs()
        self.services.tasks.close()
        self.services.themes.deleteLater()
        self.menuBar().clear()
        for action in self.actions():
            self.removeAction(action)  # its keys are those of the new one from now on
            action.deleteLater()
        for old in (*self._menus.values(), self._tabs):
            old.setParent(None)  # so are the names
            old.deleteLater()
        self._build()
        self._tabs.setCurrentIndex(index)

    def tab(self, name: str) -> Tab:
        """Return the tab called ``name``, which is built the first time."""
        if name not in self.built:
            kind, page = next((kind, page) for kind, page in self._pages.items() if kind.name == name)
            content = self.built[name] = kind.load()(self.services)
            filled(QVBoxLayout(page), Scrolling(content), spacing=0)
            self._starts[name] = content.focusProxy() or content
            content.setFocusProxy(None)  # type: ignore[arg-type]  # by which the Tab key would go past what stands before it
            set_tab_order(content)
            self._of_tab[name] = [
                _added(self._menu(title), action) for title, actions in content.menus.items() for action in actions
            ]
            self._show_actions()
        return self.built[name]

    def come_to_front(self) -> None:
        """Show the window above the others, because it was asked for again."""
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
        self.services.requests.errors_requested.connect(self._show_errors)
        self._on_tab()

    def _on_tab(self) -> None:
        name = self._tabs.currentWidget().objectName()
        is_new = name not in self.built
        self.tab(name)
        self._show_actions()
        if is_new and not self._tabs.tabBar().hasFocus():
            self._starts[name].setFocus()  # later it is what had it before

    def _show_canvas(self) -> None:
        self._tabs.setCurrentWidget(self._pages[TABS[0]])

    def _show_errors(self, model: str, sources: Sequence[str]) -> None:
        # The tab may not be there yet, so it cannot be connected itself.
        self._tabs.setCurrentWidget(self._pages[next(kind for kind in TABS if kind.name == "evaluate")])
        self.tab("evaluate").show_errors(model, sources)

    def _menu(self, name: str) -> QMenu:
        """Return the menu called ``name``, in English; one that is not there yet is put before the View menu."""
        if name not in self._menus:
            self._menus[name] = QMenu(self.tr(name), self)
            self.menuBar().insertMenu(self._menus[_VIEW].menuAction(), self._menus[name])
        return self._menus[name]

    def _show_actions(self) -> None:
        """The keys and the menus are those of the tab that is looked at."""
        current = self._tabs.currentWidget().objectName()
        for name, actions in self._of_tab.items():
            for action in actions:
                action.setVisible(name == current)
        for menu in self._menus.values():
            menu.menuAction().setVisible(any(action.isVisible() for action in menu.actions()))

    def _fill_menus(self) -> None:
        self._fill_view_menu()
        settings = make_action(self, self.tr("&Settings…"), "Ctrl+,", self._show_settings, icon_name="settings")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._menus[_EDIT].addSeparator()
        self._menus[_EDIT].addAction(settings)
        self._menus[_FILE].addSeparator()
        quit_tip = self.tr("Quit; the drawing will be back")
        self._menus[_FILE].addAction(make_action(self, self.tr("&Quit"), "Ctrl+Q", self.close, tip=quit_tip))
        keys = make_action(
            self, self.tr("&Keys"), "F1", self._show_keys, icon_name="keys", tip=self.tr("List all keys")
        )
        about = make_action(self, self.tr("&About Digitpad"), "Shift+F1", self._show_about, icon_name="about")
        self._menus[_HELP].addActions([keys, about])
        self._recolour()
        self.services.themes.changed.connect(self._recolour)

    def _fill_view_menu(self) -> None:
        view, group = self._menus[_VIEW], QActionGroup(self._tabs)
        for theme, (text, key) in _THEMES.items():
            action = make_action(self, self.tr(text), key, partial(self._choose_theme, theme), checkable=True)
            action.setObjectName(f"theme-{theme.value}")
            action.setChecked(theme is self.services.themes.theme)
            group.addAction(action)
            view.addAction(action)
        view.addSeparator()
        self._add_languages(view.addMenu(self.tr("Lan&guage")))
        view.addSeparator()
        for index, kind in enumerate(TABS):
            show = partial(self._tabs.setCurrentIndex, index)
            view.addAction(make_action(self, kind.shown_title, f"Ctrl+{index + 1}", show))

    def _add_languages(self, menu: QMenu) -> None:
        """Fill the menu of languages; they have no keys, as one that cannot be read is not to be hit by mistake."""
        group = QActionGroup(menu)
        for language, name in {AS_SYSTEM: self.tr("&As the system"), **LANGUAGES}.items():
            action = menu.addAction(name)
            action.setObjectName(f"language-{language or 'system'}")
            action.setCheckable(True)
            action.setChecked(language == self.services.session.state.language)
            action.triggered.connect(partial(self._speak_soon, language))
            group.addAction(action)

    def _speak_soon(self, language: str, _checked: bool = False) -> None:
        """Speak ``language`` when the menu has closed, which is built anew with all the rest."""
        QTimer.singleShot(0, self, partial(self._speak, language))

    def _speak(self, language: str) -> None:
        """Go on in ``language``, at once if nothing is lost by that."""
        if language == self.services.session.state.language:
            return
        self.services.session.remember(language=language)
        if any(content.is_busy for content in self.built.values()):
            text = self.tr("Digitpad changes its language at the next start: a training is under way.")
            box = QMessageBox(QMessageBox.Icon.Information, "Digitpad", text, QMessageBox.StandardButton.Ok, self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
        else:
            self._build_anew()

    def _recolour(self) -> None:
        give_icons(self.actions(), QApplication.palette())

    def _choose_theme(self, theme: Theme) -> None:
        self.services.themes.choose(theme)
        self.services.session.remember(theme=theme.value)

    def _show_keys(self) -> None:
        order = [action.text() for action in self.menuBar().actions()]
        KeysDialog([self._menus[name] for name in order], self).open()

    def _show_about(self) -> None:
        AboutDialog(self.services, self).open()

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self.services.active_model, self)
        dialog.certainty_chosen.connect(self._ask_for)
        dialog.open()

    def _ask_for(self, certainty: int | None) -> None:
        self.services.active_model.ask_for(certainty)
        self.services.session.remember(certainty=certainty)

    def _restore_geometry(self) -> None:
        text = self.services.session.state.geometry or ""
        with contextlib.suppress(ValueError):  # no base64: the window's place is not worth a sentence
            self.restoreGeometry(QByteArray(base64.b64decode(text, validate=True)))

    def showEvent(self, event: QShowEvent) -> None:
        """Once the window is up, read the code of the tabs that have not been looked at yet, and tidy up."""
        super().showEvent(event)
        QTimer.singleShot(_BEFORE_THE_TABS, self, self._load_tabs)

    def _load_tabs(self) -> None:
        if not self._is_closed:
            self.services.tasks.start("load the tabs", lambda _: _load_all_tabs(), lambda _: None, lambda _: None)
            self.services.tasks.start("clean up", lambda _: clean_user_folder(), lambda _: None, lambda _: None)

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
        for content in self.built.values():
            content.shut_down()


def first_size(available: QSize) -> QSize:
    """Return the size of the first window on a screen that has so much room for it, in logical pixels."""
    wanted = (available * 0.7).expandedTo(_USUAL).boundedTo(_LARGEST)
    return wanted.boundedTo(available - FRAME).expandedTo(_SMALLEST)


def _added(menu: QMenu, action: QAction | None) -> QAction:
    if action is None:
        return menu.addSeparator()
    menu.addAction(action)
    return action


def _load_all_tabs() -> None:
    for content in [kind.load() for kind in TABS]:  # the code of all first
        content.prepare()
