"""``digitpad train`` from end to end: options, a bar or events, Ctrl+C at any moment, resumption, names of any kind."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.runs.config import TrainConfig, settings
from digitpad.core.runs.describe import command_line
from digitpad.core.runs.presets import PRESETS, STREAM_EPOCHS
from digitpad.core.runs.run_list import create_run, list_runs
from digitpad.core.runs.starting_model import with_starting_model

REPOSITORY = Path(__file__).resolve().parents[2]
TRAIN = [sys.executable, "-m", "digitpad", "train"]
TINY = ["--network", "custom", "--filters", "4", "--dense", "16", "--batch-size", "10"]

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """300 images, each a stripe in a place of its own for each digit, in the form of MNIST."""
    labels = (np.arange(300) % 10).astype(np.uint8)
    images = np.zeros((300, 28, 28), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4 + 2 * int(label) : 6 + 2 * int(label), 4:24] = 255
    path = tmp_path / "digits.npz"
    np.savez(path, x_train=images, y_train=labels, x_test=images[:50], y_test=labels[:50])
    return path


def parsed(*words: str) -> TrainConfig:
    """The configuration that the command line ``words`` mean."""
    import argparse  # noqa: PLC0415

    from digitpad.verbs.train_options import add_options, config_from  # noqa: PLC0415

    parser = argparse.ArgumentParser()
    add_options(parser)
    return config_from(parser.parse_args(list(words)))


def test_every_option_of_the_contract_reaches_the_configuration() -> None:
    config = parsed(
        *("--data", "mnist", "--data", "synthetic", "--network", "custom", "--filters", "8,16", "--dense", "32"),
        *("--dropout", "0.2", "--epochs", "4", "--batch-size", "64", "--learning-rate", "0.01", "--optimizer", "sgd"),
        *("--augment", "--validation", "0.2", "--patience", "3", "--seed", "7", "--name", "mine"),
    )
    assert config == TrainConfig(
        **PRESETS["custom"].config.to_json()
        | {
            "data": ("mnist", "synthetic"),
            "filters": (8, 16),
            "dense": (32,),
            "dropout": 0.2,
            "epochs": 4,
            "batch_size": 64,
            "learning_rate": 0.01,
            "optimizer": "sgd",
            "augment": True,
            "validation": 0.2,
            "patience": 3,
            "seed": 7,
            "name": "mine",
        }
    )


def test_there_is_an_option_for_every_field(capsys: Capture) -> None:
    assert main(["train", "--help"]) == 0
    said = capsys.readouterr().out
    for name, setting in settings().items():
        assert (setting.option or f"--{name.replace('_', '-')}") in said, name


def test_what_is_not_given_comes_from_the_preset_of_the_network() -> None:
    assert parsed("--data", "mnist", "--network", "accurate", "--seed", "3") == TrainConfig(
        **PRESETS["accurate"].config.to_json() | {"data": ("mnist",), "seed": 3}
    )
    assert not parsed("--network", "accurate", "--no-augment", "--non-digits", "0").augment


def test_paths_are_made_absolute_for_a_run_may_be_resumed_from_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert parsed("--data", "mnist", "--data", "mnist:test", "--data", "some.csv").data == (
        "mnist",
        "mnist:test",
        str(tmp_path / "some.csv"),
    )


@pytest.mark.parametrize(
    ("words", "epochs"),
    [
        ((), STREAM_EPOCHS),
        (("--data", "synthetic"), STREAM_EPOCHS),
        (("--data", "synthetic", "--data", "mnist"), 1),
        (("--data", "mnist"), 1),
        (("--data", "synthetic", "--epochs", "2"), 2),
        (("--data", "synthetic", "--network", "accurate"), 20),
    ],
)
def test_streams_alone_are_trained_on_for_enough_epochs_unless_told_otherwise(
    words: tuple[str, ...], epochs: int
) -> None:
    assert parsed(*words).epochs == epochs


@pytest.mark.parametrize("data", ["mnist", "synthetic"])
@pytest.mark.parametrize("epochs", [1, 3])
@pytest.mark.parametrize("name", PRESETS)
def test_the_command_on_a_card_means_the_configuration_that_it_was_made_of(name: str, epochs: int, data: str) -> None:
    from dataclasses import replace  # noqa: PLC0415

    config = replace(PRESETS[name].config, data=(data,), epochs=epochs, seed=9, name="a b", patience=2)
    program, verb, *words = shlex.split(command_line(config))
    assert (program, verb) == ("digitpad", "train")
    assert parsed(*words) == with_starting_model(config)


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--epochs", "0"], 2, "Epochs must be a whole number from 1 to 10,000, not 0"),
        (["--epochs", "many"], 2, "invalid number value: 'many'"),
        (["--network", "resnet"], 2, "Network must be one of dense, cnn"),
        (["--filters", "4,x"], 2, "invalid number value: '4,x'"),
        (["--resume", "nothing"], 1, "no run called 'nothing'"),
        (["--resume", "x", "--epochs", "3"], 2, "a resumed run keeps its configuration; leave out epochs"),
        (["--data", "nowhere.npz"], 1, "nowhere.npz does not exist, and is none of"),
        (["--from", "nowhere.digitpad"], 1, "nowhere.digitpad was not found"),
        (["--output", "nowhere/model.digitpad"], 1, "there is no such folder"),
        (["--patience", "2", "--validation", "0"], 1, "Patience needs a validation share"),
    ],
)
def test_wrong_words_are_one_line_and_leave_no_run(
    words: list[str], status: int, sentence: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["train", *words]) == status
    line = capsys.readouterr().err
    assert line.startswith("digitpad: ")
    assert line.count("\n") == 1
    assert sentence in line
    assert list_runs() == []


def test_a_run_that_cannot_be_trained_exits_with_1_and_its_reason(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "bad.npz").write_bytes(b"PK nonsense")
    assert main(["train", "--data", str(tmp_path / "bad.npz"), "--json"]) == 1
    said = capsys.readouterr()
    last = json.loads(said.out.splitlines()[-1])
    assert (last["event"], last["outcome"]) == ("run-ended", "failed")
    assert "bad.npz" in last["reason"]
    assert "bad.npz" in said.err
    assert said.err.count("\n") == 1


def test_a_finished_run_is_not_resumed(capsys: Capture) -> None:
    from digitpad.core.runs.events import RunEnded  # noqa: PLC0415

    run = create_run(TrainConfig())
    run.write_outcome(RunEnded(outcome="finished"))
    assert main(["train", "--resume", run.name]) == 1
    assert "has finished; there is nothing to resume" in capsys.readouterr().err


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.tensorflow
def test_train_tells_events_and_writes_the_model_where_it_was_told(digits: Path, tmp_path: Path) -> None:
    output = tmp_path / "model.digitpad"
    command = [*TRAIN, "--data", str(digits), *TINY, "--epochs", "4", "--json", "--output", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    told = events(done.stdout)
    assert [event["event"] for event in told].count("epoch-ended") == 4
    end = told[-1]
    assert (end["event"], end["outcome"], end["model"], end["epochs"]) == ("run-ended", "finished", str(output), 4)
    assert 0 <= end["test_accuracy"] <= 1
    assert end["seconds"] > 0
    assert Recogniser.open(output).card.network == "custom"


@pytest.mark.tensorflow
@pytest.mark.skipif(os.name != "posix", reason="POSIX signals and terminals")
def test_ctrl_c_stops_softly_with_130_and_the_run_is_resumed(digits: Path) -> None:
    command = [*TRAIN, "--data", str(digits), *TINY, "--epochs", "200", "--json", "--name", "mine"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        seen: list[dict[str, Any]] = []
        for line in process.stdout:
            seen.append(json.loads(line))
            if seen[-1]["event"] == "epoch-ended" and seen[-1]["epoch"] == 2:
                process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert process.returncode == 130
    assert (seen[-1]["event"], seen[-1]["outcome"]) == ("run-ended", "stopped")
    assert "digitpad train --resume mine goes on" in said
    (run,) = list_runs()
    assert run.can_resume
    assert run.checkpoints

    again = json.loads((run.folder / "config.json").read_text())
    again["config"]["epochs"] = len(run.history()) + 1  # so that it does not take long
    run.write("config.json", json.dumps(again).encode())
    # On a terminal, for a person: a bar on stderr, plain lines on stdout.
    pty = pytest.importorskip("pty", reason="this system has no such terminals")
    ours, theirs = pty.openpty()
    with subprocess.Popen([*TRAIN, "--resume", "mine"], stdout=subprocess.PIPE, stderr=theirs, text=True) as process:
        os.close(theirs)
        assert process.stdout is not None
        lines = process.stdout.read()
        bar = read_all(ours)
    assert process.returncode == 0
    assert "going on after epoch" in lines
    assert "Finished: " in lines
    assert "epoch" in bar
    assert "batch/s" in bar


FAKE_TRAINER = """
import json, select, sys, time
command = json.loads(sys.stdin.readline())
print(json.dumps({"event": "note", "text": "begun"}), flush=True)
asked = HANGS or select.select([sys.stdin], [], [], 0.3)[0]
while HANGS:
    time.sleep(60)
outcome = "stopped" if asked else "finished"
print(json.dumps({"event": "run-ended", "outcome": outcome, "run": command["run"]}), flush=True)
sys.stdin.read()
"""

AT_A_LINE = f"""
import json, signal, sys
from digitpad.core.runs import trainer_process
trainer_process.FOREGROUND = (sys.executable, "-c", {FAKE_TRAINER!r}.replace("HANGS", "False"))
from digitpad.cli import main
from digitpad.verbs import train  # the moments are those of its own code and of what it calls
at, lines = int(sys.argv[1]), 0
def trace(frame, event, arg):
    global lines
    if "/digitpad/" in frame.f_code.co_filename or frame.f_code.co_filename.endswith("subprocess.py"):
        lines += event == "line"
        if event == "line" and lines == at:
            signal.raise_signal(signal.SIGINT)
        return trace
sys.settrace(trace)
status = main(["train", "--json"])
sys.settrace(None)
print(json.dumps([status, lines]))
"""


def interrupted_at(line: int) -> tuple[int, int]:
    """Train with a Ctrl+C before the ``line``th line that is run; return the status and how many lines there were."""
    command = [sys.executable, "-c", AT_A_LINE, str(line)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert "Traceback" not in done.stderr, done.stderr
    status, lines = json.loads(done.stdout.splitlines()[-1])
    return status, lines


@pytest.fixture(scope="module")
def lines_of_train(tmp_path_factory: pytest.TempPathFactory) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIGITPAD_HOME", str(tmp_path_factory.mktemp("undisturbed")))
        status, lines = interrupted_at(0)
    assert status == 0
    return lines


@pytest.mark.review("7.2")
@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
@pytest.mark.parametrize("percent", range(3, 95, 6))
def test_ctrl_c_at_any_line_of_train_ends_it_with_130_and_never_hangs(lines_of_train: int, percent: int) -> None:
    line = lines_of_train * percent // 100
    status, lines = interrupted_at(line)
    assert status == 130
    assert lines >= line


HANGING_TRAINER = f"""
import sys
from digitpad.core.runs import trainer_process
trainer_process.FOREGROUND = (sys.executable, "-c", {FAKE_TRAINER!r}.replace("HANGS", "True"))
from digitpad.cli import main
sys.exit(main(["train", "--json"]))
"""


@pytest.mark.review("7.2")
@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_a_second_ctrl_c_does_not_wait_for_a_trainer_that_hangs() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HANGING_TRAINER], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["text"] == "begun"
        process.send_signal(signal.SIGINT)
        assert "Ctrl+C again" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        end = json.loads(process.stdout.readline())
        assert process.wait(10) == 130
    assert (end["outcome"], "killed, as asked" in end["reason"]) == ("stopped", True)


@pytest.mark.case("K21")
@pytest.mark.skipif(os.name != "posix", reason="a shell that closes streams")
@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("how", ["", "--json"])
def test_with_stdout_closed_the_run_is_trained_all_the_same(closed: str, how: str, tmp_path: Path) -> None:
    script = HANGING_TRAINER.replace('"True"', '"False"').replace('["train", "--json"]', "sys.argv[1:]")
    (tmp_path / "train.py").write_text(script.replace("main(sys.argv[1:])", "main()"))
    command = f"exec {shlex.quote(sys.executable)} {shlex.quote(str(tmp_path / 'train.py'))} train {how} {closed}"
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(["sh", "-c", command], env=environment, stderr=subprocess.PIPE, check=False, timeout=60)
    (run,) = list_runs()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "begun" not in run.log.read_text()


@pytest.mark.slow
@pytest.mark.case("file names")
@pytest.mark.tensorflow
@pytest.mark.skipif(os.name != "posix", reason="names of any bytes")
def test_data_of_any_name_is_trained_on_and_its_model_kept_whatever_the_locale(digits: Path, tmp_path: Path) -> None:
    names = [b"new\nline\x1b[31m.npz", b"caf\xe9.npz", "七".encode() * 83 + b"ab.npz"]
    command: list[str | bytes] = [*TRAIN, *TINY, "--epochs", "1", "--output", str(tmp_path / "model.digitpad")]
    for name in names:
        path = os.fsencode(tmp_path) + b"/" + name
        Path(os.fsdecode(path)).write_bytes(digits.read_bytes())
        command += ["--data", path]
    ascii_only = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(command, capture_output=True, check=False, timeout=120, env=ascii_only)
    assert (done.returncode, done.stderr) == (0, b"")
    (run,) = list_runs()
    assert run.status == "finished"
    card = Recogniser.open(tmp_path / "model.digitpad").card
    assert card.command.isprintable()
    assert [str(each["name"]).isprintable() for each in card.data] == [True] * 3
    assert str(card.data[0]["name"]).startswith("new\\nline")


@pytest.mark.case("K17")
@pytest.mark.tensorflow
def test_a_line_with_a_label_that_is_no_digit_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letters.jsonl"
    path.write_text("".join(json.dumps({"strokes": [[[0, 0], [0, 9]]], "label": each}) + "\n" for each in (1, 7, "a")))
    done = subprocess.run([*TRAIN, "--data", str(path)], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 1
    assert done.stderr == f"digitpad: {path}, line 3: the label 'a' is not a digit from 0 to 9\n"


@pytest.mark.review("7.10")
def test_the_model_to_start_from_decides_the_network_whether_it_is_named_by_its_name_or_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    by_name, by_default = parsed("--from", "digitpad"), parsed()
    assert by_name.start_from is not None
    assert Path(by_name.start_from).is_absolute()
    assert (by_name.network, by_default.network) == ("compact", "fast")
    assert by_name == parsed("--from", by_name.start_from)
    assert by_name.augment, "the preset is that of the network"
    assert main(["train", "--from", "digitpad", "--network", "dense"]) == 1
    assert "is a model of the network compact, not of dense" in capsys.readouterr().err
    assert list_runs() == []


def read_all(descriptor: int) -> str:
    parts = []
    while True:
        try:
            part = os.read(descriptor, 65536)
        except OSError:  # so a terminal says that nobody is left
            break
        if not part:
            break
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts).decode(errors="replace")
