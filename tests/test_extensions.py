"""The house grows by one file and one line: a verb, a source, a network and an export are added, and used.

A new tab is in ``tests/ui/shell/test_tabs.py``, a new kind of layer in ``tests/training/test_networks.py``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rooms import REPOSITORY

FILES = {
    "digitpad/verbs/greet.py": '''
"""Say hello."""


def add_arguments(parser):
    parser.add_argument("name")


def run(arguments):
    print(f"hello, {arguments.name}")
    return 0
''',
    "digitpad/core/data/kinds/stripes.py": '''
"""``stripes``: a bar for each digit, the lower the greater."""

import numpy as np

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kind import Credit, Kind
from digitpad.core.data.spec import Part


def open_stripes(spec, progress, skip_bad):
    labels = np.arange(200, dtype=np.uint8) % 10
    images = np.zeros((200, 28, 28), dtype=np.uint8)
    for image, label in zip(images, labels):
        image[4 + 2 * label : 6 + 2 * label, 4:24] = 255
    return DataSet(name=spec.name, images=images, labels=labels)


KIND = Kind(claims=lambda spec: spec.text == "stripes", form="stripes", parts=(Part.TRAINING,),
            credit=Credit("CC0", "made up"), open=open_stripes)
''',
    "training/export/names.py": '''
"""A list of the weights' names: no format that anybody reads, but one that is written and asked."""

import numpy as np

from training.export.formats import Format


def _write(source, path):
    path.write_text("\\n".join(source.weights))
    _write.network = source.network


NAMES = Format(_write, lambda path, images: np.asarray(_write.network(images)))
''',
}

LINES = {
    "digitpad/verbs/__init__.py": ("VERBS: Final = {\n", '    "greet": "say hello",\n'),
    "digitpad/core/data/spec.py": ('WORDS: Final[dict[str, bool]] = {"mnist": False', ', "stripes": False'),
    "digitpad/core/exports/formats.py": (
        "FORMATS: Final = {\n",
        '    ".names": ExportFormat("Names of the weights", "training.export.names:NAMES"),\n',
    ),
}

APPENDED = {
    "digitpad/core/models/architectures.py": '''

@network("tiny", "Tiny")
def tiny() -> Specs:
    """A few weights."""
    return [Convolution(4, stride=2), Flatten(), Dense(16)]
''',
}


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with one of each added."""
    copy = tmp_path_factory.mktemp("grown")
    for package in ("digitpad", "training", "resources"):
        shutil.copytree(REPOSITORY / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    for name, code in FILES.items():
        (copy / name).write_text(code.lstrip(), encoding="utf-8")
    for name, (after, line) in LINES.items():
        text = (copy / name).read_text(encoding="utf-8")
        assert text.count(after) == 1, f"{name} has changed: {after!r}"
        (copy / name).write_text(text.replace(after, after + line), encoding="utf-8")
    for name, code in APPENDED.items():
        with (copy / name).open("a", encoding="utf-8") as file:
            file.write(code)
    return copy


def said_by(grown: Path, home: Path, *words: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(grown), "DIGITPAD_HOME": str(home)}
    command = [sys.executable, "-m", "digitpad", *words]
    done = subprocess.run(command, cwd=grown, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_verb_is_a_file_and_a_line(grown: Path, tmp_path: Path) -> None:
    assert said_by(grown, tmp_path, "greet", "Ada") == "hello, Ada\n"
    assert "say hello" in said_by(grown, tmp_path, "--help")


def test_a_source_is_a_file_and_a_word(grown: Path, tmp_path: Path) -> None:
    assert "200" in said_by(grown, tmp_path, "data", "stripes")
    assert "stripes" in said_by(grown, tmp_path, "train", "--help")


@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_network_is_a_function_and_an_export_a_writer_and_a_row(grown: Path, tmp_path: Path) -> None:
    said_by(grown, tmp_path, "train", "--data", "stripes", "--network", "tiny", "--epochs", "1", "--name", "t")
    card = said_by(grown, tmp_path, "models", "show", "t")
    assert "tiny" in card
    assert "CC0" in card
    said_by(grown, tmp_path, "models", "export", "t", str(tmp_path / "t.names"))
    assert "convolution/kernel" in (tmp_path / "t.names").read_text(encoding="utf-8")
