"""``digitpad models``: the list, a card, imports, exports and removals, and names wherever a model is taken."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.cli import main
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import write_model
from digitpad.core.models.library import models_folder
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run, list_runs
from tests.foreign import PLAIN
from tests.models import WEIGHT_ARRAYS, card, network, write_following, write_honest

Capture = pytest.CaptureFixture[str]

SEVEN = '{"strokes": [[[20, 20], [80, 20], [40, 90]]]}'


@pytest.fixture
def honest(tmp_path: Path) -> Path:
    return write_honest(tmp_path / "honest.digitpad")


def answers(capture: Capture, *words: str) -> list[str]:
    assert main(["models", *words]) == 0
    said = capture.readouterr()
    assert said.err == ""
    return said.out.splitlines()


def test_the_list_is_a_table_with_a_line_a_model(honest: Path, capsys: Capture) -> None:
    run = create_run(TrainConfig(name="my run"))
    write_honest(run.model)
    assert answers(capsys, "import", str(honest)) == ["imported as honest"]
    head, *lines = (line.split() for line in answers(capsys, "list"))
    assert head == ["name", "network", "accuracy", "size", "from"]
    assert [line[0] for line in lines] == ["digitpad", "honest", "my"]
    assert lines[0][1] == "compact"
    assert 98 < float(lines[0][2].rstrip("%")) < 100
    assert [" ".join(line[-2:]) for line in lines] == ["with digitpad", "MB imported", "a run"]


def test_the_list_in_json_says_the_same_to_a_program(honest: Path, capsys: Capture) -> None:
    answers(capsys, "import", str(honest), "--name", "mine")
    shipped, mine = (json.loads(line) for line in answers(capsys, "list", "--json"))
    assert (shipped["name"], shipped["from"], shipped["parameters"]) == ("digitpad", "shipped", 192970)
    assert shipped["multiply_adds"] == 4_058_624
    assert mine == {
        "name": "mine", "network": "custom", "parameters": 500, "multiply_adds": 7_940, "accuracy": None,
        "bytes": honest.stat().st_size, "from": "imported", "path": str(models_folder() / "mine.digitpad"),
    }  # fmt: skip


def test_a_damaged_model_is_reported_and_the_others_are_listed(honest: Path, capsys: Capture) -> None:
    answers(capsys, "import", str(honest))
    (models_folder() / "damaged.digitpad").write_bytes(b"PK\3\4 and then nothing")
    assert main(["models", "list"]) == 1
    said = capsys.readouterr()
    assert [line.split()[0] for line in said.out.splitlines()] == ["name", "digitpad", "honest"]
    assert said.err.startswith("digitpad: ")
    assert said.err.count("\n") == 1
    assert "damaged.digitpad is damaged" in said.err


def test_the_card_is_shown_to_people_and_as_json(honest: Path, capsys: Capture) -> None:
    shown = "\n".join(answers(capsys, "show", "digitpad"))
    for text in (
        "network: compact, 192,970 parameters, 4.1 million multiply-adds an image",
        "MNIST (CC BY-SA 3.0",
        "mnist_test_accuracy: 0.99",
    ):
        assert text in shown
    (line,) = answers(capsys, "show", str(honest), "--json")
    card = json.loads(line)
    assert card == json.loads(Recogniser.open(honest).card.to_json())


def test_a_model_that_follows_strokes_is_shown_with_what_that_costs(tmp_path: Path, capsys: Capture) -> None:
    path = write_following(tmp_path / "following.digitpad")
    shown = "\n".join(answers(capsys, "show", str(path)))
    assert "strokes: 8 parameters, 302,464 multiply-adds a drawing; the logarithms of both answers" in shown
    (line,) = answers(capsys, "show", str(path), "--json")
    assert json.loads(line)["strokes"]["stroke_weight"] == 0.75


def test_a_name_of_the_library_is_taken_wherever_a_model_is(honest: Path, capsys: Capture, tmp_path: Path) -> None:
    answers(capsys, "import", str(honest), "--name", "mine")
    honest.unlink()
    (tmp_path / "seven.json").write_text(SEVEN)
    seven = str(tmp_path / "seven.json")
    for verb in ("predict", "read"):
        assert main([verb, "--model", "mine", "--json", seven]) == 0
        theirs = capsys.readouterr().out
        assert main([verb, "--json", seven]) == 0
        assert capsys.readouterr().out != theirs  # so it was not the shipped model
    assert main(["evaluate", "--model", "mine", "--data", "synthetic", "--images", "20", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["images"] == 20
    assert main(["train", "--from", "mine", "--data", str(tmp_path / "absent.npz")]) == 1
    assert "absent.npz does not exist" in capsys.readouterr().err


def test_train_from_a_name_keeps_the_path_of_its_file(honest: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "bad.npz").write_bytes(b"PK nonsense")
    assert main(["train", "--from", "digitpad", "--data", str(tmp_path / "bad.npz")]) == 1
    (run,) = list_runs()
    assert run.config.start_from == str(resource("digitpad.digitpad"))
    assert run.config.network == "compact"


def test_what_is_written_without_tensorflow_is_exported_at_once(capsys: Capture, tmp_path: Path) -> None:
    for name in ("copy.digitpad", "bare.tflite"):
        said = answers(capsys, "export", "digitpad", str(tmp_path / name), "--bare")
        assert said[0] == f"exported as {tmp_path / name}"
        assert not any(line.startswith("beside it") for line in said)
    assert (tmp_path / "copy.digitpad").read_bytes() == resource("digitpad.digitpad").read_bytes()
    assert (tmp_path / "bare.tflite").read_bytes() == Recogniser.shipped().model.tflite


def test_an_export_says_what_lies_beside_it_and_how_its_answers_were_proved(capsys: Capture, tmp_path: Path) -> None:
    said = answers(capsys, "export", "digitpad", str(tmp_path / "digits.tflite"))
    assert said == [
        f"exported as {tmp_path / 'digits.tflite'}",
        "beside it: digits.tflite.md, digits.strokes.tflite",
        "It was asked about 100 images of drawings, each with the same digit, probabilities at most 0.000001 apart; "
        "100 drawings, their strokes too, each with the same digit, probabilities at most 0.000001 apart.",
    ]


@pytest.mark.tensorflow
def test_the_shipped_model_is_exported_to_onnx_by_the_program_itself(tmp_path: Path) -> None:
    import numpy as np  # noqa: PLC0415
    import onnxruntime  # noqa: PLC0415

    from digitpad.core.data.kinds.synthetic import synthetic_images  # noqa: PLC0415

    target = tmp_path / "digits.onnx"
    command = [sys.executable, "-m", "digitpad", "models", "export", "digitpad", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    first, beside, proved = done.stdout.splitlines()
    assert (first, beside) == (f"exported as {target}", "beside it: digits.onnx.md, digits.strokes.onnx")
    assert proved.count("each with the same digit") == 2
    images, labels = synthetic_images(np.random.default_rng(5), 50)
    inputs = {"image": images[..., None].astype(np.float32) / np.float32(255)}
    session = onnxruntime.InferenceSession(target, providers=["CPUExecutionProvider"])
    read = session.run(None, inputs)[0].argmax(axis=1)
    assert (read == labels).mean() > 0.9


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        ([], 2, "required: ACTION"),
        (["burn"], 2, "invalid choice: 'burn'"),
        (["show", "nothing"], 1, "There is no model and no run called 'nothing'"),
        (["show", "absent.digitpad"], 1, "absent.digitpad was not found"),
        (["import", "absent.digitpad"], 1, "absent.digitpad was not found"),
        (["import", "honest.digitpad", "--name", "digitpad"], 1, "is the name of the shipped model already"),
        (["export", "honest.digitpad", "m.h5"], 1, "m.h5 ends in .h5, which is no format of a model"),
        (["export", "honest.digitpad", "m.onnx"], 1, "can be exported only as .digitpad and .tflite"),
        (["export", "honest.digitpad", "nowhere/m.tflite"], 1, "there is no such folder"),
        (["remove", "digitpad"], 1, "comes with the program and stays"),
    ],
)
def test_what_goes_wrong_is_one_line_and_changes_nothing(
    words: list[str], status: int, sentence: str, honest: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(honest.parent)
    assert main(["models", *words]) == status
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("digitpad: ")
    assert said.err.count("\n") == 1
    assert sentence in said.err
    assert [path.name for path in honest.parent.iterdir()] == ["honest.digitpad"]
    assert not models_folder().exists()


def test_a_removed_model_is_gone(honest: Path, capsys: Capture) -> None:
    answers(capsys, "import", str(honest))
    assert answers(capsys, "remove", "honest") == ["removed honest"]
    assert list(models_folder().iterdir()) == []


@pytest.mark.case("K20")
def test_a_model_of_a_network_that_we_do_not_know_is_shown_and_answers_but_is_not_trained_on(
    tmp_path: Path, capsys: Capture
) -> None:
    odd = tmp_path / "odd.digitpad"
    write_model(odd, card(network="transformer"), tflite=network(), weights=WEIGHT_ARRAYS)
    ink = tmp_path / "ink.json"
    ink.write_text('{"strokes": [[[0, 0], [0, 9]]]}')
    assert main(["train", "--data", "synthetic", "--from", str(odd)]) == 1
    assert capsys.readouterr().err == (
        f"digitpad: {odd} is of a network that this program does not know: transformer\n"
    )
    assert main(["predict", "--model", str(odd), str(ink)]) == 0
    assert main(["models", "show", str(odd)]) == 0
    assert "network: transformer (filters [], dense [10]), 500 parameters\n" in capsys.readouterr().out


def test_a_network_of_another_program_is_imported_shown_and_asked(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "mnist.tflite"
    file.write_bytes(PLAIN.read_bytes())
    said = answers(capsys, "import", str(file))
    assert said[0] == "imported as mnist"
    assert "takes: 28 × 28 pixels, as (28, 28, 1)" in said
    (asked,) = (line for line in said if line.startswith("asked: "))
    assert asked.startswith("asked: 0 to 1, light on dark: 9")
    assert " % of 600 digits; " in asked
    shown = answers(capsys, "show", "mnist")
    assert asked in shown
    assert any(line.startswith("layer: Convolution → 12 × 12 × 8, 208 parameters") for line in shown)
    (tmp_path / "seven.json").write_text(SEVEN)
    for model in ("mnist", str(file)):  # the file is not read from the library
        assert main(["predict", "--model", model, "--json", str(tmp_path / "seven.json")]) == 0
        assert json.loads(capsys.readouterr().out)["digit"] == 7
    assert main(["models", "import", str(file)]) == 1
    assert capsys.readouterr().err == f"digitpad: {file} is in the library already, as mnist\n"


def test_a_convention_is_given_by_hand_and_a_wrong_one_is_refused(tmp_path: Path, capsys: Capture) -> None:
    words = ("--convention", "0..1 light upright")
    (line,) = answers(capsys, "import", str(PLAIN), "--name", "mine", "--json", *words)
    told = json.loads(line)
    assert told["name"] == "mine"
    assert told["card"]["imported"]["convention"]["ink"] == 1.0
    for words, reason in ((("--convention", "grey"), "'grey' is no word for a convention"),):
        assert main(["models", "import", str(PLAIN), *words]) == 1
        assert reason in capsys.readouterr().err
    honest = write_honest(tmp_path / "honest.digitpad")
    assert main(["models", "import", str(honest), "--convention", "dark"]) == 1
    assert "is a model of Digitpad, whose convention is known" in capsys.readouterr().err
