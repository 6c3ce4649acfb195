"""The trainer as a process: a fake one that dies, hangs, talks nonsense or obeys, each in a real child process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from digitpad.core.runs.events import EpochEnded, Event, Note, RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.trainer_process import TrainerProcess
from digitpad.core.storage.lock import Lock

FAKE = """
import json, os, signal, sys
def tell(**event):
    print(json.dumps(event), flush=True)
def end(run):
    tell(event="run-ended", outcome="finished", run=run, epochs=1)
runs = 0
for line in sys.stdin:
    command = json.loads(line)
    if command["command"] != "train":
        continue
    run, runs = command["run"], runs + 1
    tell(event="note", text=f"{os.getpid()}")
    BEHAVIOUR
"""

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")


@pytest.fixture
def trainers() -> Iterator[list[TrainerProcess]]:
    """Trainers that are ended with the test."""
    made: list[TrainerProcess] = []
    yield made
    for trainer in made:
        trainer.close(grace=0.2)


def fake(trainers: list[TrainerProcess], behaviour: str) -> TrainerProcess:
    """Start a process that, once told to train, does ``behaviour``."""
    trainer = TrainerProcess([sys.executable, "-c", FAKE.replace("BEHAVIOUR", behaviour)])
    trainers.append(trainer)
    return trainer


def ending(events: list[Event]) -> RunEnded:
    """Return the last event, having checked that it is the only one of its kind."""
    assert [isinstance(event, RunEnded) for event in events] == [False] * (len(events) - 1) + [True]
    assert isinstance(events[-1], RunEnded)
    return events[-1]


def test_a_run_ends_with_what_the_trainer_says(run: Run, trainers: list[TrainerProcess]) -> None:
    assert ending(list(fake(trainers, "end(run)").train(run))).outcome == "finished"


def test_the_process_is_kept_for_the_next_run(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "end(run)")
    first, second = (next(iter(list(trainer.train(run)))) for _ in range(2))
    assert first == second == Note(text=str(trainer.process_id))


def test_a_process_that_was_warmed_up_trains_the_first_run_and_there_is_never_a_second(
    run: Run, trainers: list[TrainerProcess]
) -> None:
    trainer = fake(trainers, "end(run)")
    assert trainer.warm_up()
    warm = trainer.process_id
    assert warm is not None
    assert not trainer.warm_up()
    events = list(trainer.train(run))
    assert ending(events).outcome == "finished"
    assert isinstance(events[0], Note)
    assert events[0].text == str(warm) == str(trainer.process_id)
    assert not trainer.warm_up()


def test_a_process_that_was_warmed_up_is_told_to_and_given_back_on_closing(trainers: list[TrainerProcess]) -> None:
    trainer = TrainerProcess([sys.executable, "-c", "import sys; line = input(); print(line, flush=True); input()"])
    trainers.append(trainer)
    assert trainer.warm_up()
    process = trainer._process
    assert process is not None
    assert process.stdout is not None
    assert json.loads(process.stdout.readline()) == {"command": "warm-up"}
    trainer.kill()
    trainer.close()
    assert trainer.process_id is None
    assert not psutil.pid_exists(process.pid)
    assert not trainer.warm_up(), "it is closed"


def test_a_warm_process_that_has_let_go_just_now_is_replaced(run: Run, trainers: list[TrainerProcess]) -> None:
    code = """
import os, pathlib, sys
mark = pathlib.Path(sys.argv[1])
first = not mark.exists()
mark.touch()
print('{"event": "trainer-started", "process": 1, "version": ""}', flush=True)
input()
if first:
    sys.stdin.readline()  # the command to train, which finds nobody any more
    sys.exit(0)
print('{"event": "run-ended", "outcome": "finished"}', flush=True)
"""
    trainer = TrainerProcess([sys.executable, "-c", code, str(run.folder / "mark")])
    trainers.append(trainer)
    assert trainer.warm_up()
    assert ending(list(trainer.train(run))).outcome == "finished"


def test_a_trainer_that_cannot_be_warmed_up_says_why_when_it_is_to_train(run: Run) -> None:
    with TrainerProcess(["/nowhere/python"]) as trainer:
        assert not trainer.warm_up()
        assert "cannot be started" in ending(list(trainer.train(run))).reason


def test_noise_between_the_events_is_passed_over(run: Run, trainers: list[TrainerProcess]) -> None:
    noise = r"""b"2026 I tensorflow: \xff\xfe {\n[1, 2\nnull\n{\"event\": \"new\"}\n\n" """
    events = list(fake(trainers, f"sys.stdout.buffer.write({noise}); end(run)").train(run))
    assert [type(event) for event in events] == [Note, RunEnded]


def test_a_line_without_end_is_no_event_and_no_memory_is_lost_to_it(run: Run, trainers: list[TrainerProcess]) -> None:
    events = list(fake(trainers, 'print("x" * 5_000_000, flush=True); end(run)').train(run))
    assert ending(events).outcome == "finished"


@posix_only
def test_a_trainer_killed_is_a_run_stopped_with_the_reason_and_can_be_resumed(
    run: Run, trainers: list[TrainerProcess]
) -> None:
    with Lock(run.lock):
        pass  # as a trainer that began it would have left it
    ended = ending(list(fake(trainers, "os.kill(os.getpid(), signal.SIGKILL)").train(run)))
    assert ended.outcome == "stopped"
    assert "killed, perhaps for lack of memory" in ended.reason
    assert ended.cause == "memory"
    assert run.outcome == ended
    assert run.can_resume


@posix_only
def test_what_was_complete_before_the_death_is_in_the_outcome(run: Run, trainers: list[TrainerProcess]) -> None:
    run.write_history((EpochEnded(epoch=1, epochs=3, loss=0.5, accuracy=0.8, learning_rate=0.1, seconds=7.5),))
    run.model.write_bytes(b"the model of epoch 1")
    ended = ending(list(fake(trainers, "os.kill(os.getpid(), signal.SIGKILL)").train(run)))
    assert (ended.epochs, ended.seconds, ended.model) == (1, 7.5, str(run.model))


@posix_only
def test_a_processor_without_the_instructions_is_told_in_words(run: Run, trainers: list[TrainerProcess]) -> None:
    ended = ending(list(fake(trainers, "os.kill(os.getpid(), signal.SIGILL)").train(run)))
    assert ended.outcome == "failed"
    assert "processor lacks instructions" in ended.reason
    assert "draw and recognise" in ended.reason


@posix_only
def test_a_crash_is_named(run: Run, trainers: list[TrainerProcess]) -> None:
    ended = ending(list(fake(trainers, "os.kill(os.getpid(), signal.SIGSEGV)").train(run)))
    assert ended.outcome == "stopped"
    assert "SIGSEGV" in ended.reason


@posix_only
@pytest.mark.parametrize(
    ("said", "cause"),
    [
        ("terminate called after throwing an instance of 'std::bad_alloc'", "memory"),
        ("failed to allocate 2.1G: CUDA_ERROR_OUT_OF_MEMORY: out of memory", "gpu-memory"),
        ("F0000 cuda_driver.cc: CUDA_ERROR_ILLEGAL_ADDRESS: an illegal memory access", "gpu"),
        ("failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected", ""),
    ],
)
def test_the_last_words_of_a_trainer_that_crashes_tell_what_was_lacking(
    said: str, cause: str, run: Run, trainers: list[TrainerProcess]
) -> None:
    run.log.write_text("MemoryError of an earlier run\n")
    words = f"sys.stderr.write({said!r}); sys.stderr.flush(); os.kill(os.getpid(), signal.SIGABRT)"
    ended = ending(list(fake(trainers, words).train(run)))
    assert (ended.outcome, ended.cause) == ("stopped", cause)
    assert run.outcome == ended


def test_an_exit_is_a_failure_with_the_last_line_that_it_said(run: Run, trainers: list[TrainerProcess]) -> None:
    run.log.write_text("of an earlier run\n")
    ended = ending(list(fake(trainers, "raise SystemExit('libcudart is broken')").train(run)))
    assert ended.outcome == "failed"
    assert ended.reason == "The trainer ended with exit status 1: libcudart is broken"
    assert "libcudart is broken" in run.log.read_text()


def test_a_long_log_is_cut_at_its_start_when_the_run_goes_on(run: Run, trainers: list[TrainerProcess]) -> None:
    with run.log.open("w") as log:
        log.writelines(f"line {number} of an earlier part of the run\n" for number in range(60_000))
    assert run.log.stat().st_size > 2_000_000
    ended = ending(list(fake(trainers, "raise SystemExit('what it says now')").train(run)))
    assert ended.reason.endswith("what it says now")
    lines = run.log.read_text().splitlines()
    assert run.log.stat().st_size < 1_000_000
    assert "cut off" in lines[0]
    assert lines[-2:] == ["line 59999 of an earlier part of the run", "what it says now"]
    first = int(lines[1].split()[1])
    assert lines[1:-1] == [f"line {number} of an earlier part of the run" for number in range(first, 60_000)]


def test_a_short_log_stays_as_it_is(run: Run, trainers: list[TrainerProcess]) -> None:
    run.log.write_text("x" * 1_000_000 + "\n")
    list(fake(trainers, "end(run)").train(run))
    assert run.log.read_text() == "x" * 1_000_000 + "\n"


def test_the_log_of_a_run_that_another_trainer_works_on_is_left_alone(run: Run, trainers: list[TrainerProcess]) -> None:
    run.log.write_text("x\n" * 1_000_000)
    with Lock(run.lock), run.log.open("a") as others:
        list(fake(trainers, "end(run)").train(run))
        others.write("the other goes on\n")
    assert run.log.read_text() == "x\n" * 1_000_000 + "the other goes on\n"


def test_an_exit_with_status_0_in_the_middle_is_no_false_finished(run: Run, trainers: list[TrainerProcess]) -> None:
    assert ending(list(fake(trainers, "raise SystemExit(0)").train(run))).outcome == "failed"


def test_half_an_event_before_the_death_is_not_told(run: Run, trainers: list[TrainerProcess]) -> None:
    behaviour = """sys.stdout.write('{"event": "run-ended", "outcome": "fini'); sys.stdout.flush(); os._exit(7)"""
    ended = ending(list(fake(trainers, behaviour).train(run)))
    assert (ended.outcome, "exit status 7" in ended.reason) == ("failed", True)


def test_a_trainer_that_does_not_stop_is_killed(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "signal.pause()")
    events = []
    for event in trainer.train(run):
        if isinstance(event, Note):
            trainer.stop(grace=0.1)
        events.append(event)
    ended = ending(events)
    assert ended.outcome == "stopped"
    assert "did not stop when asked, and was killed" in ended.reason
    assert trainer.process_id is None


def test_a_trainer_that_stops_when_asked_is_not_killed(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(
        trainers, 'sys.stdin.readline(); tell(event="run-ended", outcome="stopped", reason="It was stopped.")'
    )
    events = []
    for event in trainer.train(run):
        if isinstance(event, Note):
            trainer.stop(grace=60)
        events.append(event)
    assert ending(events).reason == "It was stopped."
    assert trainer.process_id is not None


def test_an_idle_trainer_that_has_gone_is_replaced(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "end(run); raise SystemExit(0)")
    first, second = (next(iter(list(trainer.train(run)))) for _ in range(2))
    assert isinstance(first, Note)
    assert isinstance(second, Note)
    assert first != second  # their process ids


def test_leaving_the_iteration_leaves_no_process(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "signal.pause()")
    events = trainer.train(run)
    next(events)
    child = psutil.Process(trainer.process_id)
    events.close()  # type: ignore[attr-defined]
    child.wait(10)


def test_closing_ends_the_process(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "end(run)")
    list(trainer.train(run))
    child = psutil.Process(trainer.process_id)
    trainer.close(grace=30)
    assert not child.is_running()


def test_closing_from_another_thread_ends_a_run_that_hangs(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "signal.pause()")
    events = trainer.train(run)
    assert isinstance(next(events), Note)
    closing = threading.Thread(target=trainer.close, kwargs={"grace": 0.1})
    closing.start()
    assert ending(list(events)).outcome == "stopped"
    closing.join(10)
    assert not closing.is_alive()


def test_a_second_run_at_the_same_time_is_refused(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "sys.stdin.readline(); end(run)")
    events = trainer.train(run)
    next(events)
    refused = ending(list(trainer.train(run)))
    assert refused.outcome == "failed"
    assert "still at work" in refused.reason
    trainer.stop()
    assert ending(list(events)).outcome == "finished"


def test_a_trainer_that_cannot_be_started_is_a_failure(run: Run) -> None:
    with TrainerProcess(["/nowhere/python"]) as trainer:
        ended = ending(list(trainer.train(run)))
    assert ended.outcome == "failed"
    assert "cannot be started" in ended.reason


def test_a_run_whose_folder_is_gone_is_a_failure(tmp_path: Path, trainers: list[TrainerProcess]) -> None:
    ended = ending(list(fake(trainers, "end(run)").train(Run(tmp_path / "gone"))))
    assert ended.outcome == "failed"
    assert "log.txt cannot be written" in ended.reason


@posix_only
def test_the_terminal_s_ctrl_c_does_not_reach_the_trainer(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "end(run)")
    list(trainer.train(run))
    assert trainer.process_id is not None
    assert os.getpgid(trainer.process_id) != os.getpgid(0)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_was_closed_before_it_began_ends_as_stopped_and_starts_nothing(
    trainers: list[TrainerProcess], run: Run
) -> None:
    trainer = fake(trainers, "sys.stdin.read()")  # would work on until its stdin closes
    trainer.close()
    assert ending(list(trainer.train(run))).outcome == "stopped"
    assert trainer.process_id is None


@pytest.mark.review("7.3")
def test_a_stop_that_was_asked_for_before_the_run_began_is_remembered(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer, stop_asked = fake(trainers, "end(run)"), threading.Event()
    stop_asked.set()
    trainer.stop()
    ended = ending(list(trainer.train(run, stop_asked)))
    assert (ended.outcome, ended.reason) == ("stopped", "It was stopped before it began.")
    assert trainer.process_id is None
    assert ending(list(trainer.train(run))).outcome == "finished", "the next run is another"


@pytest.mark.review("7.3")
def test_a_stop_names_the_run_that_it_is_for(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "tell(event='note', text=sys.stdin.readline()); end(run)")
    events = []
    for event in trainer.train(run):
        events.append(event)
        if event == events[0]:
            trainer.stop()
    assert isinstance(events[1], Note)
    assert json.loads(events[1].text) == {"command": "stop", "run": str(run.folder)}


@pytest.mark.review("7.2")
def test_a_stop_from_another_thread_while_the_process_is_started_reaches_it(
    run: Run, trainers: list[TrainerProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = fake(trainers, "sys.stdin.readline(); tell(event='run-ended', outcome='stopped', reason='When asked.')")
    start, stopping = subprocess.Popen, threading.Thread(target=trainer.stop)

    def slow_start(*args: Any, **named: Any) -> Any:
        stopping.start()
        stopping.join(0.05)  # it waits for the lock, and does not give up
        return start(*args, **named)

    monkeypatch.setattr(subprocess, "Popen", slow_start)
    assert ending(list(trainer.train(run))).reason == "When asked."
    stopping.join(10)
    assert not stopping.is_alive()


def test_the_time_that_one_run_had_to_stop_does_not_kill_the_next(run: Run, trainers: list[TrainerProcess]) -> None:
    trainer = fake(trainers, "sys.stdin.readline(); tell(event='run-ended', outcome='stopped')")
    late = []
    for event in trainer.train(run):
        if isinstance(event, Note):
            trainer.stop(grace=1000)
            assert trainer._training is not None
            assert trainer._training.timer is not None
            late.append(trainer._training.timer)
    events = trainer.train(run)
    next(events)
    late[0].function(*late[0].args)  # which had gone off just before it was cancelled
    assert trainer.process_id is not None
    trainer.stop()
    assert ending(list(events)).outcome == "stopped"


@posix_only
@pytest.mark.review("7.24")
def test_a_process_group_that_macos_does_not_let_us_kill_is_no_crash(
    run: Run, trainers: list[TrainerProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(group: int, number: int) -> None:
        os.kill(group, number)  # the zombie is there all the same
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "killpg", denied)
    trainer = fake(trainers, "signal.pause()")
    events = []
    for event in trainer.train(run):
        events.append(event)
        trainer.kill()
    assert ending(events).reason == "The trainer was killed, as asked; it goes on from the last checkpoint."
