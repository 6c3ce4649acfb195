"""Exports as the program sees them: formats by ending, places refused, and whatever the exporter's process may do."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.errors import DigitpadError
from digitpad.core.exports import export as exports
from digitpad.core.exports import plain
from digitpad.core.exports.export import export_model
from digitpad.core.exports.formats import FORMATS, ending_of
from digitpad.core.exports.model_card import MARK
from digitpad.core.exports.tflite_metadata import metadata_of
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.file import read_model, write_model
from tests.models import card, network, write_following, write_honest, write_trained

WRITES = "import pathlib, sys; path = pathlib.Path(sys.argv[2])\n"
TO_FILE = WRITES + "path.write_bytes(b'export'); print('[]')"
TO_FOLDER = WRITES + "path.mkdir(); (path / 'saved_model.pb').write_bytes(b'export'); print('[]')"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model whose weights are those of the network that its card names."""
    (tmp_path / "in").mkdir()
    return write_trained(tmp_path / "in" / "model.digitpad")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def exporter(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("target", "ending"),
    [("m.digitpad", ".digitpad"), ("m.KERAS", ".keras"), ("a.b/m.tflite", ".tflite"), ("m.onnx", ".onnx"), ("m", "")],
)
def test_the_ending_chooses_the_format(target: str, ending: str) -> None:
    assert ending_of(target) == ending


def test_a_slash_at_the_end_and_a_folder_that_is_there_mean_a_folder(tmp_path: Path) -> None:
    assert ending_of("version 1.2/") == ""
    (tmp_path / "odd.keras").mkdir()
    assert ending_of(str(tmp_path / "odd.keras")) == ""


def test_another_ending_is_refused_with_all_that_there_are() -> None:
    with pytest.raises(DigitpadError, match=r"ends in \.h5, which is no format") as caught:
        ending_of("m.h5")
    assert all(ending in str(caught.value) for ending in FORMATS)
    assert "SavedModel" in str(caught.value)


def test_what_lies_in_the_model_file_is_written_as_it_is(tmp_path: Path, out: Path) -> None:
    honest = write_honest(tmp_path / "honest.digitpad")
    export_model(honest, str(out / "m.digitpad"), bare=True)
    export_model(honest, str(out / "m.tflite"), bare=True)
    assert Recogniser.open(out / "m.digitpad").card == read_model(honest).card
    assert (out / "m.tflite").read_bytes() == network()
    assert names(out) == ["m.digitpad", "m.tflite"]


def test_a_network_comes_with_its_description_a_card_and_what_follows_strokes(tmp_path: Path, out: Path) -> None:
    model = write_following(tmp_path / "following.digitpad")
    export = export_model(model, str(out / "m.tflite"))
    assert [path.name for path in export.files] == ["m.tflite", "m.tflite.md", "m.strokes.tflite"]
    assert names(out) == sorted(path.name for path in export.files)
    for name, reads in (("m.tflite", "image"), ("m.strokes.tflite", "path")):
        told = json.loads(metadata_of((out / name).read_bytes())["digitpad_normalisation"])
        assert told["network"]["reads"] == reads
        assert told["ink"]["pen_width"] == 2.5
        assert told["classes"] == list("0123456789")
        assert told["thresholds"]["others_of_ink"] == 1.0
        assert told["joined_with_strokes"]["stroke_file"] == "m.strokes.tflite"
        assert told["joined_with_strokes"]["stroke_weight"] == 0.75
    of_images, of_ink = export.proofs
    assert (of_images.of_ink, of_images.drawings, of_images.own, of_images.other_digits) == (False, 100, 0, 0)
    assert of_ink.of_ink
    assert max(of_images.farthest, of_ink.farthest) < 1e-6
    assert "100 images of drawings, each with the same digit" in export.in_words


def test_the_card_tells_what_was_proved_and_whose_data_it_is(tmp_path: Path, out: Path) -> None:
    export_model(write_following(tmp_path / "following.digitpad"), str(out / "m.tflite"))
    text = (out / "m.tflite.md").read_text(encoding="utf-8")
    assert text.startswith(f"{MARK}\n\n# honest\n")
    for told in (
        "- 100 images of drawings, each with the same digit, probabilities at most 0.000001 apart",
        "| noise | CC0 | a generator | all |",
        "a round pen of 2.5 pixels",
        "`m.tflite` is the network for images",
        'Interpreter("m.tflite")',
        "those of the strokes' network times\n0.75",
    ):
        assert told in text


def test_an_export_replaces_its_own_card_but_nobody_elses_file(tmp_path: Path, out: Path) -> None:
    model = write_following(tmp_path / "following.digitpad")
    for _ in range(2):
        export_model(model, str(out / "m.tflite"))
    for name in ("n.tflite.md", "o.strokes.tflite"):
        (out / name).write_text("mine")
        target = str(out / f"{name[0]}.tflite")
        with pytest.raises(DigitpadError, match=f"{name} is there already and would be replaced"):
            export_model(model, target)
        assert (out / name).read_text() == "mine"
        export_model(model, target, bare=True)  # touches nothing beside it
        assert (out / name).read_text() == "mine"


def test_the_users_own_drawings_are_asked_about_first(tmp_path: Path, out: Path) -> None:
    with Drawings(drawings_path()) as kept:
        ink = [Ink.from_points([np.array([(0, 0), (x, 90), (40, 10 * x)])]) for x in range(1, 8)]
        kept.keep_all(
            [(Drawing(label=7, drawn=float(at), origin=Origin.CORRECTION), each) for at, each in enumerate(ink)]
        )
    export = export_model(write_following(tmp_path / "following.digitpad"), str(out / "m.tflite"))
    assert [(proof.drawings, proof.own) for proof in export.proofs] == [(100, 7), (100, 7)]
    assert "7 of the drawings were the user's own" in (out / "m.tflite.md").read_text(encoding="utf-8")


def test_an_export_that_answers_otherwise_leaves_nothing_behind(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain, "with_metadata", lambda tflite, buffers: network("convolves"))
    with pytest.raises(DigitpadError, match=r"thrown away, as it does not answer as the model does: 100 images"):
        export_model(write_honest(tmp_path / "honest.digitpad"), str(out / "m.tflite"))
    assert names(out) == []


def test_a_network_that_lies_is_not_exported(tmp_path: Path, out: Path) -> None:
    liar = write_honest(tmp_path / "liar.digitpad", tflite=network("gives-logits"))
    for name in ("m.digitpad", "m.tflite"):
        with pytest.raises(DigitpadError, match=r"liar\.digitpad"):
            export_model(liar, str(out / name))
    assert names(out) == []


@pytest.mark.parametrize("name", ["m.keras", "m.onnx", "m"])
def test_weights_of_another_network_are_refused_before_anything_is_started(
    tmp_path: Path, out: Path, name: str
) -> None:
    foreign = write_honest(tmp_path / "foreign.digitpad")  # its dense layer stands where the card has two
    with pytest.raises(DigitpadError, match=r"can be exported only as \.digitpad and \.tflite"):
        export_model(foreign, str(out / name), command=exporter(TO_FILE))
    assert names(out) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"network": "transformer"},
        {"network_parameters": {"filters": 7}},
        {"network_parameters": {"filters": ["many"]}},
        {"network": "accurate", "network_parameters": {"filters": []}},
        {"network_parameters": {"colour": "red"}},
    ],
)
def test_a_card_that_names_no_network_of_ours_is_no_crash(
    tmp_path: Path, out: Path, changes: dict[str, object]
) -> None:
    path = tmp_path / "odd.digitpad"
    weights = {"dense/kernel": np.zeros((49, 10), np.float32), "dense/bias": np.zeros(10, np.float32)}
    write_model(path, card(**changes), tflite=network(), weights=weights)
    with pytest.raises(DigitpadError, match="can be exported only as"):
        export_model(path, str(out / "m.keras"), command=exporter(TO_FILE))


def test_what_the_exporter_has_written_gets_its_name(model: Path, out: Path) -> None:
    (out / "m.keras").write_bytes(b"an older one")
    export_model(model, str(out / "m.keras"), command=exporter(TO_FILE))
    (out / "empty").mkdir()
    for name in ("empty", "new", "version 1.2/"):
        export_model(model, str(out / name) + "/" * name.endswith("/"), command=exporter(TO_FOLDER))
        assert (out / name / "saved_model.pb").read_bytes() == b"export"
    assert (out / "m.keras").read_bytes() == b"export"
    cards = ["empty.md", "m.keras.md", "new.md", "version 1.2.md"]
    assert names(out) == sorted(["empty", "m.keras", "new", "version 1.2", *cards])


def test_a_place_that_cannot_be_is_refused_and_nothing_is_touched(model: Path, out: Path) -> None:
    (out / "full").mkdir()
    (out / "full" / "letter.txt").write_text("dear")
    (out / "file").write_text("mine")
    refusals = {"full": "not empty; name a new one", "file": "is a file", "nowhere/m.keras": "no such folder"}
    for name, sentence in refusals.items():
        with pytest.raises(DigitpadError, match=sentence):
            export_model(model, str(out / name), command=exporter(TO_FOLDER))
    assert names(out) == ["file", "full"]
    assert names(out / "full") == ["letter.txt"]


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        (WRITES + "path.write_bytes(b'half'); print('\"It is too far off\"'); sys.exit(1)", "^It is too far off$"),
        ("import sys; sys.exit('some library is broken')", "exit status 1: some library is broken"),
        ("print('hello')", "exit status 0"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "was killed, perhaps because .* memory"),
        ("print('[]')", "cannot be written"),  # and wrote nothing
        ("print('null')", "exit status 0"),
    ],
)
def test_an_exporter_that_fails_is_a_sentence_and_leaves_what_was_there(
    model: Path, out: Path, program: str, sentence: str
) -> None:
    (out / "m.keras").write_bytes(b"an older one")
    with pytest.raises(DigitpadError, match=sentence):
        export_model(model, str(out / "m.keras"), command=exporter(program))
    assert (out / "m.keras").read_bytes() == b"an older one"
    assert names(out) == ["m.keras"]


def test_an_exporter_that_cannot_be_started_is_a_sentence(model: Path, out: Path) -> None:
    with pytest.raises(DigitpadError, match="The exporter cannot be started"):
        export_model(model, str(out / "m.keras"), command=["/nowhere/python"])
    assert names(out) == []


@pytest.mark.parametrize("why", ["asked", "late"])
def test_an_export_that_is_stopped_or_hangs_comes_to_nothing(
    model: Path, out: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why == "late":
        monkeypatch.setattr(exports, "LONGEST", 0.2)
    hangs = exporter(WRITES + "path.write_bytes(b'half'); import threading; threading.Event().wait()")
    with pytest.raises(DigitpadError, match="was stopped" if why == "asked" else "did not finish in"):
        export_model(model, str(out / "m.keras"), should_stop=lambda: why == "asked", command=hangs)
    assert names(out) == []


@pytest.mark.review("7.15")
def test_what_an_export_that_was_killed_has_left_goes_with_the_next(model: Path, out: Path) -> None:
    left = out / ".4194305-0123456789abcdef.tmp"  # a process that cannot be
    (left / "model").mkdir(parents=True)
    os.utime(left, (0, 0))
    export_model(model, str(out / "m.keras"), command=exporter(TO_FILE))
    assert names(out) == ["m.keras", "m.keras.md"]


def test_the_exporter_is_told_the_model_and_a_file_on_the_same_disk(model: Path, out: Path) -> None:
    tells = "import json, sys; print(json.dumps(' '.join(sys.argv[1:])))"
    with pytest.raises(DigitpadError) as caught:
        export_model(model, str(out / "m.onnx"), command=exporter(tells))
    told_model, told_file = str(caught.value).split()
    assert told_model == str(model)
    assert Path(told_file).parent.parent == out
    assert Path(told_file).name == "m.onnx"  # which its description names
    with pytest.raises(DigitpadError, match=" --bare$"):
        export_model(model, str(out / "m.onnx"), bare=True, command=exporter(tells))
