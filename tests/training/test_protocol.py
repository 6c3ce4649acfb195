"""The trainer's process as its parent sees it: quick to answer, deaf to noise, gone when its stdin closes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess

SERVE = [sys.executable, "-P", "-m", "training", "--serve", "--foreground"]


def say(process: subprocess.Popen[bytes], line: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(line)
    process.stdin.flush()


def hear(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    assert process.stdout is not None
    event: dict[str, Any] = json.loads(process.stdout.readline())
    return event


@pytest.fixture
def process() -> Any:
    pipe = subprocess.PIPE
    with subprocess.Popen(SERVE, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as started:
        yield started
        started.kill()


def test_the_first_event_needs_neither_numpy_nor_tensorflow() -> None:
    code = "import sys, training.loop.service; print({'numpy', 'tensorflow', 'keras'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_the_process_says_that_it_is_there(process: subprocess.Popen[bytes]) -> None:
    event = hear(process)
    assert (event["event"], event["process"]) == ("trainer-started", process.pid)


def test_noise_and_unknown_commands_are_passed_over(process: subprocess.Popen[bytes]) -> None:
    hear(process)
    say(process, b'{\nnull\n[]\n\xff\n{"command": "dance"}\n{"command": "train"}\n{"command": "stop"}\n')
    say(process, b'{"command": "train", "run": "/nowhere/at/all"}\n')
    event = hear(process)
    assert (event["event"], event["outcome"]) == ("run-ended", "failed")
    assert "/nowhere/at/all cannot be written to" in event["reason"]


@pytest.mark.parametrize("last", [b"", b'{"command": "exit"}\n'])
def test_it_ends_with_status_0_when_told_or_when_its_stdin_closes(
    process: subprocess.Popen[bytes], last: bytes
) -> None:
    hear(process)
    if last:
        say(process, last)
    else:
        assert process.stdin is not None
        process.stdin.close()
    assert process.wait(20) == 0


def test_what_libraries_print_is_no_part_of_the_protocol() -> None:
    code = (
        "import os, subprocess, sys; from training.loop.service import EventPipe; pipe = EventPipe();"
        "from digitpad.core.runs.events import Note;"
        "print('a print'); os.write(1, b'from C\\n'); subprocess.run(['echo', 'from a child']);"
        "pipe.tell(Note(text='an event'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == '{"event": "note", "text": "an event"}\n'
    assert {"a print", "from C", "from a child"} <= set(done.stderr.splitlines())


def test_an_idle_process_gives_its_memory_back() -> None:
    code = "import training.loop.service as s; s.IDLE_SECONDS = 0.05; s.serve(foreground=True)"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.wait(20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""  # and no "Fatal Python error" at its end


@pytest.mark.review("7.3")
@pytest.mark.parametrize("names_the_run", [True, False])
def test_a_stop_right_behind_the_command_to_train_stops_that_run(
    process: subprocess.Popen[bytes], names_the_run: bool
) -> None:
    run = create_run(TrainConfig())
    command = {"command": "train", "run": str(run.folder)}
    stop = {"command": "stop"} | ({"run": str(run.folder)} if names_the_run else {})
    hear(process)
    for _ in range(3):  # in a process that has worked before, too
        say(process, f"{json.dumps(command)}\n{json.dumps(stop)}\n".encode())
        event = hear(process)
        while event["event"] != "run-ended":
            event = hear(process)
        assert (event["outcome"], event["reason"]) == ("stopped", "It was stopped before the first batch.")
    assert run.status == "stopped"
    assert run.can_resume


@pytest.mark.review("7.3")
def test_a_stop_for_another_run_stops_nothing_and_one_that_came_too_late_does_not_stop_the_next(
    process: subprocess.Popen[bytes],
) -> None:
    gone, run = "/nowhere/at/all", create_run(TrainConfig(data=("/nowhere.npz",)))
    hear(process)
    say(process, json.dumps({"command": "train", "run": gone}).encode() + b"\n")
    assert hear(process)["run"] == gone
    say(process, json.dumps({"command": "stop", "run": gone}).encode() + b"\n")
    say(process, json.dumps({"command": "train", "run": str(run.folder)}).encode() + b"\n")
    say(process, json.dumps({"command": "stop", "run": gone}).encode() + b"\n")
    assert hear(process)["event"] == "run-started"
    assert "nowhere.npz" in hear(process)["reason"]


@pytest.mark.review("7.26")
@pytest.mark.parametrize("error", ["BrokenPipeError(32, 'Broken pipe')", "OSError(22, 'Invalid argument')"])
def test_a_parent_that_has_gone_is_no_reason_to_lose_the_training_on_any_system(error: str) -> None:
    code = (
        "from unittest.mock import Mock; from training.loop.service import EventPipe; pipe = EventPipe();"
        f"pipe._file = Mock(); pipe._file.write.side_effect = {error};"
        "from digitpad.core.runs.events import Note; pipe.tell(Note(text='an event')); print('goes on')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "goes on\n"


def test_a_process_that_was_warmed_up_need_not_load_tensorflow_again_and_stops_at_once_while_it_does(
    process: subprocess.Popen[bytes], digits_file: Path
) -> None:
    run = create_run(TrainConfig(data=(str(digits_file),)))
    folder = {"run": str(run.folder)}
    hear(process)
    say(process, b'{"command": "warm-up"}\n')
    say(process, f"{json.dumps({'command': 'train'} | folder)}\n{json.dumps({'command': 'stop'} | folder)}\n".encode())
    event = hear(process)  # TensorFlow takes seconds, and nothing else has been said
    assert (event["event"], event["reason"]) == ("run-ended", "It was stopped before the first batch.")
    say(process, json.dumps({"command": "train"} | folder).encode() + b"\n")
    events = [hear(process)]
    while events[-1]["event"] != "run-ended":
        events.append(hear(process))
    assert events[-1]["outcome"] == "finished"
    assert (events[-1]["validation_images"], events[-1]["test_images"]) == (60, 100)
    assert not [event for event in events if "TensorFlow" in event.get("text", "")], "it was there"


@pytest.mark.skipif(os.name != "posix", reason="processes are asked for by their ids")
@pytest.mark.parametrize("kill", [False, True])
def test_nothing_temporary_is_left(monkeypatch: pytest.MonkeyPatch, kill: bool) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as place:
        monkeypatch.setenv("TMPDIR", place)
        monkeypatch.setattr(tempfile, "tempdir", place)
        trainer = TrainerProcess(FOREGROUND)
        trainer.warm_up()
        process = trainer.process_id
        assert process is not None
        while not list(Path(place).glob(f"dp-{process}-*")):
            assert trainer.process_id is not None
        if kill:
            os.kill(process, signal.SIGKILL)
        trainer.close()
        assert list(Path(place).iterdir()) == []
