"""The menus: what the window itself puts into them, and what a tab does while it is looked at. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QTabWidget

from digitpad.ui.services.services import Services, Tab
from digitpad.ui.shell.language import AS_SYSTEM, LANGUAGES
from digitpad.ui.shell.tabs import TabKind
from digitpad.ui.widgets.actions import give_icons, make_action
from digitpad.ui.widgets.text_size import LARGEST, SMALLEST, STEP, USUAL, set_text_size
from digitpad.ui.widgets.theme import Theme
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

_THEMES: Final = {
    Theme.SYSTEM: (QT_TRANSLATE_NOOP("Menus", "&As the system"), "Ctrl+Shift+S"),
    Theme.LIGHT: (QT_TRANSLATE_NOOP("Menus", "&Light"), "Ctrl+Shift+L"),
    Theme.DARK: (QT_TRANSLATE_NOOP("Menus", "&Dark"), "Ctrl+Shift+D"),
    Theme.HIGH_CONTRAST: (QT_TRANSLATE_NOOP("Menus", "&High contrast"), "Ctrl+Shift+H"),
}
_FILE: Final = QT_TRANSLATE_NOOP("Menus", "&File")
_EDIT: Final = QT_TRANSLATE_NOOP("Menus", "&Edit")
_VIEW: Final = QT_TRANSLATE_NOOP("Menus", "&View")
_HELP: Final = QT_TRANSLATE_NOOP("Menus", "&Help")
_OF_TABS: Final = (
    QT_TRANSLATE_NOOP("Menus", "&Label"),
    QT_TRANSLATE_NOOP("Menus", "&Train"),
    QT_TRANSLATE_NOOP("Menus", "&Evaluate"),
)


class Menus(QObject):
    """Fills the menu bar of ``window``, whose tabs are ``tabs``.

    The actions are the window's, for their keys; all goes with `clear`.
    """

    language_chosen = Signal(str)  # of `LANGUAGES`, or `AS_SYSTEM`

    def __init__(self, window: QMainWindow, services: Services, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._window, self._services, self._tabs = window, services, tabs
        self._of_tab: dict[str, list[QAction]] = {}  # what each has put into the menus
        self._menus = {name: window.menuBar().addMenu(self.tr(name)) for name in (_FILE, _EDIT, _VIEW, _HELP)}

    def fill(self, kinds: Sequence[TabKind]) -> None:
        """Add what the window itself offers, below what its first tab does; ``kinds`` are its tabs."""
        self._fill_view(kinds)
        make = partial(make_action, self._window)
        settings = make(self.tr("&Settings…"), "Ctrl+,", self._show_settings, icon_name="settings")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._menus[_EDIT].addSeparator()
        self._menus[_EDIT].addAction(settings)
        self._menus[_FILE].addSeparator()
        quit_tip = self.tr("Quit; the drawing will be back")
        self._menus[_FILE].addAction(make(self.tr("&Quit"), "Ctrl+Q", self._window.close, tip=quit_tip))
        keys = make(self.tr("&Keys"), "F1", self._show_keys, icon_name="keys", tip=self.tr("List all keys"))
        about = make(self.tr("&About Digitpad"), "Shift+F1", self._show_about, icon_name="about")
        self._menus[_HELP].addActions([keys, about])
        self._recolour()
        self._services.themes.changed.connect(self._recolour)

    def clear(self) -> None:
        """Take all away."""
        self._window.menuBar().clear()
        for action in self._window.actions():
            self._window.removeAction(action)  # its keys are free for another
            action.deleteLater()
        for menu in self._menus.values():
            menu.setParent(None)  # and the names of what is in it
            menu.deleteLater()

    def add_tab(self, name: str, tab: Tab) -> None:
        """Add what ``tab`` puts into the menus."""
        self._of_tab[name] = [
            _added(self._menu(title), action) for title, actions in tab.menus.items() for action in actions
        ]

    def show_tab(self, current: str) -> None:
        """Let the keys and the menus be those of the tab called ``current``."""
        for name, actions in self._of_tab.items():
            for action in actions:
                action.setVisible(name == current)
        for menu in self._menus.values():
            menu.menuAction().setVisible(any(action.isVisible() for action in menu.actions()))

    def _menu(self, name: str) -> QMenu:
        """Return the menu called ``name``, in English; one that is not there yet is put before the View menu."""
        if name not in self._menus:
            self._menus[name] = QMenu(self.tr(name), self._window)
            self._window.menuBar().insertMenu(self._menus[_VIEW].menuAction(), self._menus[name])
        return self._menus[name]

    def _fill_view(self, kinds: Sequence[TabKind]) -> None:
        view, group, make = self._menus[_VIEW], QActionGroup(self), partial(make_action, self._window)
        for theme, (text, key) in _THEMES.items():
            action = make(self.tr(text), key, partial(self._choose_theme, theme), checkable=True)
            action.setObjectName(f"theme-{theme.value}")
            action.setChecked(theme is self._services.themes.theme)
            group.addAction(action)
            view.addAction(action)
        view.addSeparator()
        larger = make(self.tr("Lar&ger text"), ["Ctrl++", "Ctrl+="], partial(self._resize_text, STEP))
        smaller = make(self.tr("S&maller text"), "Ctrl+-", partial(self._resize_text, -STEP))
        usual = make(self.tr("&Usual text"), "Ctrl+0", partial(self._resize_text, 0))
        view.addActions([larger, smaller, usual])
        self._add_languages(view.addMenu(self.tr("Lan&guage")))
        view.addSeparator()
        for index, kind in enumerate(kinds):
            show = partial(self._tabs.setCurrentIndex, index)
            view.addAction(make(kind.shown_title, f"Ctrl+{index + 1}", show))

    def _add_languages(self, menu: QMenu) -> None:
        """Fill the menu of languages; they have no keys, as one that cannot be read is not to be hit by mistake."""
        group = QActionGroup(menu)
        for language, name in {AS_SYSTEM: self.tr("&As the system"), **LANGUAGES}.items():
            action = menu.addAction(name)
            action.setObjectName(f"language-{language or 'system'}")
            action.setCheckable(True)
            action.setChecked(language == self._services.session.state.language)
            action.triggered.connect(partial(self._choose_language, language))
            group.addAction(action)

    def _choose_language(self, language: str, _checked: bool = False) -> None:
        """Tell of it when the menu has closed, which is built anew with all the rest."""
        QTimer.singleShot(0, self, partial(self.language_chosen.emit, language))

    def _resize_text(self, step: int) -> None:
        """Make the texts larger by ``step`` percent, or as they usually are for 0."""
        session = self._services.session
        size = min(max(session.state.text_size + step, SMALLEST), LARGEST) if step else USUAL
        session.remember(text_size=size)
        set_text_size(size)

    def _recolour(self) -> None:
        give_icons(self._window.actions(), QApplication.palette())

    def _choose_theme(self, theme: Theme) -> None:
        self._services.themes.choose(theme)
        self._services.session.remember(theme=theme.value)

    def _show_keys(self) -> None:
        from digitpad.ui.shell.help import KeysDialog  # noqa: PLC0415 - seldom looked at

        order = [action.menu() for action in self._window.menuBar().actions()]
        KeysDialog([menu for menu in order if isinstance(menu, QMenu)], self._window).open()

    def _show_about(self) -> None:
        from digitpad.ui.shell.help import AboutDialog  # noqa: PLC0415 - ditto

        AboutDialog(self._services, self._window).open()

    def _show_settings(self) -> None:
        from digitpad.ui.shell.settings import SettingsDialog  # noqa: PLC0415 - ditto

        dialog = SettingsDialog(self._services.active_model, self._window)
        dialog.certainty_chosen.connect(self._ask_for)
        dialog.open()

    def _ask_for(self, certainty: int | None) -> None:
        self._services.active_model.ask_for(certainty)
        self._services.session.remember(certainty=certainty)


def _added(menu: QMenu, action: QAction | None) -> QAction:
    if action is None:
        return menu.addSeparator()
    menu.addAction(action)
    return action
