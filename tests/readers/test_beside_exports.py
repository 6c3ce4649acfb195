"""``models export --with-reader``: the readers lie beside the export, find it, and answer as the program does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad import cli
from digitpad.core.errors import DigitpadError
from digitpad.core.exports.export import export_model
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.prepared import prepared
from tests.digits import digit_ink, encoded, picture_of
from tests.models import write_honest, write_trained
from tests.readers.asked import python_reader
from tests.readers.samples import drawings, pictures

ONNX = "import pathlib, sys; pathlib.Path(sys.argv[2]).write_bytes(b'export'); print('[]')"
OF_ALL = ["digitpad_reader.h", "digitpad_reader.py"]


def test_what_fits_the_format_lies_beside_it(tmp_path: Path) -> None:
    model = write_trained(tmp_path / "in.digitpad")
    command = [sys.executable, "-c", ONNX]
    for name in ("m.digitpad", "n & co.onnx"):
        (tmp_path / name[0]).mkdir()
        export_model(model, str(tmp_path / name[0] / name), with_readers=True, command=command)

    assert sorted(path.name for path in (tmp_path / "m").iterdir()) == [*OF_ALL, "m.digitpad", "m.digitpad.md"]
    names = ["digitpad-reader.js", *OF_ALL, "index.html", "n & co.onnx", "n & co.onnx.md"]
    assert sorted(path.name for path in (tmp_path / "n").iterdir()) == names
    page = (tmp_path / "n" / "index.html").read_text(encoding="utf-8")
    assert '<meta name="digitpad-model" content="n &amp; co.onnx">' in page


def test_readers_are_replaced_by_newer_ones_and_nobody_elses_file_is(tmp_path: Path) -> None:
    model, target = write_honest(tmp_path / "in.digitpad"), str(tmp_path / "m.tflite")
    old, other = tmp_path / OF_ALL[1], tmp_path / OF_ALL[0]
    old.write_text('"""Ask a network that Digitpad exported: an old reader."""')
    export_model(model, target, with_readers=True)
    assert "Reader" in old.read_text(encoding="utf-8")

    other.write_text("mine")
    with pytest.raises(DigitpadError, match=r"digitpad_reader\.h is there already and would be replaced"):
        export_model(model, target, with_readers=True)
    assert other.read_text() == "mine"


def test_a_reader_beside_an_export_answers_as_the_program(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "export", "digitpad", str(tmp_path / "digits.tflite"), "--with-reader"]) == 0
    assert "digitpad_reader.py" in capfd.readouterr().out

    reader, recogniser = python_reader().Reader(tmp_path / "digits.tflite"), Recogniser.shipped()
    assert reader.network.ask_paths is not None
    for ink in drawings(30):
        answer = reader.read_strokes([stroke.points for stroke in ink.strokes])
        right = recogniser.predict(*prepared(ink))
        assert (answer.digit, answer.verdict) == (right.digit, right.verdict)
        np.testing.assert_allclose(answer.probabilities, right.probabilities, atol=1e-4)

    (tmp_path / "seven.png").write_bytes(encoded(picture_of(digit_ink(7))))
    command = [sys.executable, "digitpad_reader.py", "--json", "seven.png"]
    said = json.loads(subprocess.run(command, cwd=tmp_path, capture_output=True, check=True).stdout)
    assert (said["digit"], said["verdict"]) == (7, "digit")


@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.parametrize("name", ["digits.onnx", "digits.keras", "digits"])
def test_python_asks_every_format(tmp_path: Path, name: str) -> None:
    assert cli.main(["models", "export", "digitpad", str(tmp_path / name)]) == 0
    reader, recogniser = python_reader().Reader(tmp_path / name), Recogniser.shipped()

    inks = drawings(24)
    for ink in inks:
        answer = reader.read_strokes([stroke.points for stroke in ink.strokes])
        right = recogniser.predict(*prepared(ink))
        assert answer.digit == right.digit
        np.testing.assert_allclose(answer.probabilities, right.probabilities, atol=2e-2)
    for sample in pictures(inks[8:]):
        right = recogniser.predict(*prepared(sample.program()))
        np.testing.assert_allclose(reader.read_picture(sample.image()).probabilities, right.probabilities, atol=2e-2)
