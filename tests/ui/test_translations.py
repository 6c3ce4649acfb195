"""The catalogues: they hold every text of the window, in every language, and what is compiled is what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from digitpad.ui.shell.language import LANGUAGES
from scripts.translations import CATALOGUES, Message, all_messages, compile_all, messages_of, refresh
from scripts.translations import LANGUAGES as CATALOGUED

NO_ENGLISH = [language for language in CATALOGUED if language != "en"]


def entries(language: str, folder: Path = CATALOGUES) -> Iterator[tuple[Message, list[str], bool]]:
    """What a catalogue holds: text, its translations (one a plural form), and whether they are finished."""
    for context in ElementTree.parse(folder / f"digitpad_{language}.ts").iter("context"):
        for each in context.iter("message"):
            comment = each.findtext("comment") or ""
            message = Message(context.findtext("name") or "", each.findtext("source") or "", comment)
            translation = each.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield message, forms, translation.get("type") is None and all(forms)


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*(?:\{\w*\})?[^{}]*\}|%n", text))


def test_every_language_that_is_offered_has_a_catalogue() -> None:
    assert sorted(LANGUAGES) == sorted(CATALOGUED)
    assert sorted(path.name for path in CATALOGUES.glob("*.ts")) == [f"digitpad_{name}.ts" for name in CATALOGUED]


def test_the_words_of_every_translation_are_literals_which_alone_a_catalogue_can_hold() -> None:
    assert list(map(str, all_messages()[1])) == []


def test_the_catalogues_hold_what_the_code_shows_and_nothing_else() -> None:
    shown = set(all_messages()[0])
    plural = {message for message in shown if "%n" in message.text}
    for language in CATALOGUED:
        assert {message for message, _, _ in entries(language)} == (plural if language == "en" else shown), language


@pytest.mark.parametrize("language", CATALOGUED)
def test_every_text_is_translated(language: str) -> None:
    assert [message for message, _, is_finished in entries(language) if not is_finished] == []


@pytest.mark.parametrize("language", CATALOGUED)
def test_a_translation_has_the_placeholders_of_its_text(language: str) -> None:
    wrong = []
    for message, forms, is_finished in entries(language):
        for form in forms if is_finished else []:
            found, wanted = placeholders(form), placeholders(message.text)
            # “One image” may do without its number.
            if found != wanted and not (len(forms) > 1 and form is forms[0] and set(wanted) - set(found) == {"%n"}):
                wrong.append((message.text, form))
    assert wrong == []


@pytest.mark.parametrize("language", NO_ENGLISH)
def test_a_translation_opens_by_a_letter_where_its_text_does(language: str) -> None:
    wrong = []
    for message, forms, is_finished in entries(language):
        marks = re.findall(r"&(?=\w)", message.text)
        if is_finished and any(len(re.findall(r"&(?=\w)", form)) != len(marks) for form in forms):
            wrong.append((message.text, forms))
    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUED)
def test_what_is_compiled_is_what_is_written(language: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(CATALOGUES / f"digitpad_{language}.qm"))
    stale = []
    for message, forms, is_finished in entries(language):
        number = -1 if "%n" not in message.text else 1 if len(forms) > 1 else 2
        said = translator.translate(message.context, message.text, message.comment, number)
        if is_finished and said != forms[0]:
            stale.append((message.text, said))
    assert stale == [], "make translations"


def test_plurals_keywords_and_marked_constants_are_found() -> None:
    code = (
        'TIP = QT_TRANSLATE_NOOP("Room", "A tip")\n'
        "class Shelf:\n"
        "    def label(self, n):\n"
        '        yield self.tr("%n book(s)", "", n)\n'
        '        yield QCoreApplication.translate("Other", "Two " "halves", None, n)\n'
        "        yield self.tr(TIP)\n"
        '        raise Fault(sentence("Core", "{path} is lost", path=self.path))\n'
        "def upper(text):\n"
        "    return text.translate(TABLE)\n"
    )
    found, faults = messages_of(code)
    assert found == [
        Message("Room", "A tip"),
        Message("Shelf", "%n book(s)"),
        Message("Other", "Two halves"),
        Message("Core", "{path} is lost"),
    ]
    assert faults == []


@pytest.mark.parametrize("call", ['self.tr(f"{n} books")', 'self.tr("a" + b)', 'sentence("Core", "{}".format(n))'])
def test_words_that_are_put_together_are_a_fault(call: str) -> None:
    assert messages_of(f"\n{call}", "shelf.py")[1][0].line == 2


def test_a_refreshed_catalogue_keeps_what_was_translated_and_forms_english_plurals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    texts = [Message("Shelf", "%n book(s)"), Message("Shelf", "Old")]
    monkeypatch.setattr("scripts.translations.all_messages", lambda: (texts, []))
    refresh(tmp_path)
    german = tmp_path / "digitpad_de.ts"
    before, old, after = german.read_text("utf-8").partition("<source>Old</source>")
    written = before + old + after.replace('<translation type="unfinished">', "<translation>Alt", 1)
    german.write_text(written, "utf-8")
    texts.append(Message("Shelf", "New"))
    refresh(tmp_path)
    compile_all(tmp_path, tmp_path)
    assert {message.text: forms for message, forms, _ in entries("de", tmp_path)} == {
        "%n book(s)": ["", ""], "Old": ["Alt"], "New": [""]
    }  # fmt: skip
    english = QTranslator()
    assert english.load(str(tmp_path / "digitpad_en.qm"))
    assert [english.translate("Shelf", "%n book(s)", "", number) for number in (1, 2)] == ["%n book", "%n books"]
