"""The language of the window: which there are, which one the user wants, and the catalogues that Qt translates by.

The catalogues are ``resources/translations/digitpad_*.ts``, made by `scripts/translations.py` and compiled beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from digitpad.core.resources import resource

AS_SYSTEM: Final = ""
"""What is chosen until the user chooses a language: that of the system, or English where we do not speak it."""

# Each in its own words, so that whoever has got into a language they cannot read finds the way back.
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh": "中文"}

_OURS: Final = "digitpadTranslator"
_QT_NAMES: Final = {"zh": "zh_CN"}  # where Qt's own catalogue is called otherwise


def speak(choice: str) -> None:
    """Let everything that is said from now on be in the language ``choice``, of `LANGUAGES` or `AS_SYSTEM`.

    What has been said already stays as it is. A QCoreApplication must exist.
    """
    application = QCoreApplication.instance()
    assert application is not None
    for former in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(former)
        former.setParent(None)
    language = choice if choice in LANGUAGES else language_of(QLocale.system().uiLanguages())
    QLocale.setDefault(_locale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    of_qt = f"{qt_folder}/qtbase_{_QT_NAMES.get(language, language)}.qm"
    for file in (of_qt, str(resource(f"translations/digitpad_{language}.qm"))):
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(file):  # Qt's own may be missing, as in a slim package
            application.installTranslator(translator)


def language_of(names: Sequence[str]) -> str:
    """Return the first of `LANGUAGES` among ``names``, such as ``de-CH`` or ``zh-Hans-CN``; English if none is."""
    found = (name.partition("-")[0] for name in names)
    return next((language for language in found if language in LANGUAGES), "en")


def _locale(language: str) -> QLocale:
    """Return the system's locale where it is of ``language``, for the customs of the country, or the usual one."""
    system = QLocale.system()
    usual = QLocale(language)
    return system if system.language() == usual.language() else usual
