"""Refreshes the catalogues of the window's words from the code, and compiles them: ``make translations``.

Qt's own search in Python overlooks plurals and whatever has a keyword among its arguments; so the calls are found here,
and Qt's tool is given a file with nothing but them. It merges, so that what has been translated stays.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # run as a script, it knows its own folder only

from digitpad.core.models.architectures import NETWORKS  # noqa: E402
from digitpad.core.runs.config import settings  # noqa: E402
from digitpad.core.runs.presets import PRESETS  # noqa: E402
from digitpad.core.sentences import Sentence  # noqa: E402

CATALOGUES: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = ("de", "en", "es", "fr", "zh")

_FOLDERS: Final = ("digitpad/ui", "digitpad/core")
_PLURAL: Final = "%n"


@dataclass(frozen=True, slots=True)
class Message:
    """One text that is shown.

    Attributes:
        context: the class or the room that shows it.
        text: in English.
        comment: tells equal texts of one context apart, and helps the translator.
    """

    context: str
    text: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A call that no catalogue can hold, because its words are put together."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: the words of a translation must be literals"


def messages_of(code: str, file: str = "") -> tuple[list[Message], list[Fault]]:
    """Return the texts that the Python ``code`` shows, and what is wrong with the calls."""
    messages: list[Message] = []
    faults: list[Fault] = []
    for call, owner in _calls(ast.parse(code), ""):
        given = _given(call, owner)
        words = [_literal(each) for each in given[:3]]
        if any(isinstance(each, ast.JoinedStr | ast.BinOp) or _is_formatted(each) for each in given[:2]):
            faults.append(Fault(file, call.lineno))
        elif len(words) > 1 and words[0] is not None and words[1] is not None:
            messages.append(Message(words[0], words[1], (words[2] or "") if len(words) > 2 else ""))
    return messages, faults


def _given(call: ast.Call, owner: str) -> Sequence[ast.expr]:
    """Return context and text of a ``call`` for translation, which stands in the class ``owner``; else nothing.

    A text that is a variable is marked elsewhere, by QT_TRANSLATE_NOOP.
    """
    match call.func:
        case ast.Attribute(attr="tr"):
            return [ast.Constant(owner), *call.args]
        case ast.Attribute(attr="translate", value=ast.Name("QCoreApplication")) | ast.Name("QT_TRANSLATE_NOOP"):
            return call.args
        case ast.Name("translate" | "sentence"):
            return call.args
    return []


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Yield every call under ``node`` with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _is_formatted(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"format", "join"}


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def all_messages() -> tuple[list[Message], list[Fault]]:
    """Return what the whole window shows, each text once, sorted."""
    messages: set[Message] = set()
    faults: list[Fault] = []
    for folder in _FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            found, wrong = messages_of(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
            messages |= set(found)
            faults += wrong
    messages |= set(_messages_of_tables())
    return sorted(messages, key=lambda each: (each.context, each.text, each.comment)), faults


def _messages_of_tables() -> Iterator[Message]:
    """Yield the texts of the core's tables: they are made `Sentence`s when these are read, so no literal is there."""
    texts: list[object] = [network.label for network in NETWORKS.values()]
    texts += [text for setting in settings().values() for text in (setting.label, setting.help)]
    texts += [text for preset in PRESETS.values() for text in (preset.label, preset.promise, preset.mnist_promise)]
    for text in texts:
        if isinstance(text, Sentence):
            yield Message(text.context, text.template)


def refresh(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues in ``folder`` up to date with the code: new texts are unfinished, old ones dropped."""
    messages, faults = all_messages()
    if faults:
        raise SystemExit("\n".join(map(str, faults)))
    with tempfile.TemporaryDirectory() as scratch:
        calls = Path(scratch) / "calls.py"
        calls.write_text("".join(f"{_call(message)}\n" for message in messages), encoding="utf-8")
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == "en" else []  # English is there already, but for its plurals
            _run("lupdate", *only, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
                 "-target-language", language, str(calls), "-ts", str(folder / f"digitpad_{language}.ts"))  # fmt: skip
    _fill_english(folder / "digitpad_en.ts")


def _fill_english(catalogue: Path) -> None:
    """Write the two forms of each English plural that is not written yet: “%n image(s)” says what they are."""
    tree = ElementTree.parse(catalogue)
    for message in tree.iter("message"):
        text, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None and translation.get("type") == "unfinished" and "(s)" in text:
            del translation.attrib["type"]
            for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
                form.text = text.replace("(s)", ending)
    written = ElementTree.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8")


def _call(message: Message) -> str:
    texts = ", ".join(map(_quoted, (message.context, message.text, message.comment)))
    return f"QCoreApplication.translate({texts}{', 1' if _PLURAL in message.text else ''})"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def compile_all(folder: Path = CATALOGUES, into: Path = CATALOGUES) -> None:
    """Compile the catalogues of ``folder`` into ``into``."""
    for catalogue in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(catalogue), "-qm", str(into / f"{catalogue.stem}.qm"))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


if __name__ == "__main__":
    refresh()
    compile_all()
