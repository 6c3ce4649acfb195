"""Runs on the disk: made, listed, told apart, deleted; and what a kill, a full disk and a second trainer do to them."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from digitpad.core.errors import DigitpadError
from digitpad.core.runs import run_folder
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import (
    BatchEnded,
    CheckpointSaved,
    DataLoaded,
    EpochEnded,
    Note,
    RunEnded,
    RunStarted,
    to_line,
)
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import clone_config, create_run, list_runs, open_run, rename_run, runs_folder
from digitpad.core.runs.run_writer import RunWriter
from digitpad.core.storage.folders import clean_user_folder
from digitpad.core.storage.lock import HeldError, Lock, is_held

HOLD = """
import sys
from pathlib import Path
from digitpad.core.storage.folders import clean_user_folder
from digitpad.core.storage.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""

WRITE_FOR_EVER = """
import sys
from pathlib import Path
from digitpad.core.runs.events import EpochEnded, RunEnded
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_writer import RunWriter
with RunWriter(Run(Path(sys.argv[1]))) as writer:
    print("writing", flush=True)
    epoch = len(writer.run.history())
    while True:
        epoch += 1
        figures = {"loss": 1 / epoch, "accuracy": 0.5, "learning_rate": 0.1, "seconds": float(epoch)}
        writer.record(EpochEnded(epoch=epoch, epochs=10_000, **figures))
        writer.record(RunEnded(outcome="stopped", reason="r" * 5000, epochs=epoch))
"""

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")


def epoch(number: int, **changes: float) -> EpochEnded:
    figures = {"loss": 0.5, "accuracy": 0.9, "learning_rate": 1e-3, "seconds": 2.0 * number} | changes
    return EpochEnded(epoch=number, epochs=9, **figures)


def started(number: int, step: int) -> RunStarted:
    return RunStarted(run="", name="", network="fast", parameters=1, epochs=9, epoch=number, step=step)


def point(number: int, step: int) -> BatchEnded:
    return BatchEnded(epoch=number, step=step, steps=10, loss=1.0, accuracy=0.5, images_per_second=1e4)


def test_a_run_keeps_its_configuration() -> None:
    config = TrainConfig(data=("mnist", "a b.npz"), epochs=7, name="my run")
    run = create_run(config)
    assert run.config == config
    assert run.name == "my run"
    assert run.folder.parent == runs_folder()
    assert (run.status, run.can_resume, run.history()) == ("new", True, ())


def test_runs_of_one_name_are_numbered_and_none_is_overwritten() -> None:
    assert [create_run(TrainConfig()).name for _ in range(3)] == [
        "synthetic-fast",
        "synthetic-fast-2",
        "synthetic-fast-3",
    ]


@pytest.mark.parametrize("name", ["../x", "a/b", "C:\\x", "..", ".", "…", "七", "x" * 120, "con<>|?*", " . "])
def test_a_name_never_leads_out_of_the_folder(name: str) -> None:
    run = create_run(TrainConfig(name=name))
    assert run.folder.parent == runs_folder()
    assert [found.name for found in list_runs()] == [run.name]
    assert run.config.name == name


def test_runs_are_listed_newest_first_and_what_is_no_run_is_left_out() -> None:
    first, second = create_run(TrainConfig(name="first")), create_run(TrainConfig(name="second"))
    value = json.loads((second.folder / "config.json").read_text())
    (second.folder / "config.json").write_text(json.dumps(value | {"created": "2100-01-01T00:00:00+00:00"}))
    (runs_folder() / "junk").mkdir()
    for name, content in (("cut", '{"config": {'), ("newer", '{"created": "2026-01-01", "config": {"network": "x"}}')):
        (runs_folder() / name).mkdir()
        (runs_folder() / name / "config.json").write_text(content)
    assert [run.name for run in list_runs()] == ["second", "first"]
    assert first in list_runs()


def test_no_runs_are_no_error() -> None:
    assert list_runs() == []


def test_a_run_is_found_by_name_and_by_folder(run: Run) -> None:
    assert open_run(run.name) == open_run(str(run.folder)) == run
    with pytest.raises(DigitpadError, match="no run called 'nothing'"):
        open_run("nothing")


def test_a_clone_is_everything_but_the_name() -> None:
    config = clone_config(create_run(TrainConfig(epochs=5, name="mine")))
    assert config == TrainConfig(epochs=5)


def test_a_note_survives(run: Run) -> None:
    assert run.note == ""
    run.write_note("sevens are bad\n七")
    assert Run(run.folder).note == "sevens are bad\n七"


def test_a_deleted_run_is_gone(run: Run) -> None:
    run.delete()
    assert list(runs_folder().iterdir()) == []


@pytest.mark.review("7.15")
def test_a_run_that_was_thrown_away_comes_back_whole_or_goes_for_good_with_the_next_start(run: Run) -> None:
    run.write_note("the good one")
    hidden = run.discard()
    assert list_runs() == []
    run.restore(hidden)
    assert [found.note for found in list_runs()] == ["the good one"]
    hidden = run.discard()
    clean_user_folder()  # this process lives: it is still its own
    assert hidden.exists()
    create_run(TrainConfig(name=run.name))
    with pytest.raises(DigitpadError, match="another has its name now"):
        run.restore(hidden)
    assert hidden.exists()
    gone = hidden.with_name(hidden.name.replace(f".{os.getpid()}-", ".999999999-"))
    hidden.rename(gone)
    os.utime(gone, (0, 0))
    clean_user_folder()
    assert not gone.exists()


def test_a_run_that_is_running_is_neither_thrown_away_nor_renamed(run: Run) -> None:
    with Lock(run.lock):
        with pytest.raises(DigitpadError, match="stop it first"):
            run.discard()
        with pytest.raises(DigitpadError, match="when it has ended"):
            rename_run(run, "other")
    assert list_runs() == [run]


def test_a_run_is_renamed_with_all_that_is_in_it(run: Run) -> None:
    run.write_note("the good one")
    renamed = rename_run(run, " Zoë 3 ")
    assert (renamed.name, renamed.note) == ("Zoë 3", "the good one")
    assert list_runs() == [renamed]
    assert rename_run(renamed, "Zoë 3") == renamed
    other = create_run(TrainConfig(name="other"))
    for name in ("other", "", "../evil", "a/b", ".hidden", "con", "x" * 121):
        with pytest.raises(DigitpadError, match="name|called"):
            rename_run(renamed, name)
    assert {run.name for run in list_runs()} == {"Zoë 3", other.name}


def test_a_run_that_has_ended_tells_how_many_images_its_accuracies_are_of(run: Run) -> None:
    with RunWriter(run) as writer:
        writer.record(DataLoaded(training=9, validation=1, test=0, classes=(1,) * 10))
        ended = run.ended("finished", "")
    assert (ended.validation_images, ended.test_images) == (1, 0)


def test_a_run_that_cannot_be_removed_in_full_says_where_the_rest_is_and_the_next_start_removes_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = shutil.rmtree
    monkeypatch.setattr(shutil, "rmtree", failing_with(OSError(errno.EIO, "Input/output error")))
    with pytest.raises(DigitpadError, match=r"is deleted, but .* is still there: Input/output error"):
        run.delete()
    monkeypatch.setattr(shutil, "rmtree", remove)
    assert list_runs() == []
    (left,) = runs_folder().iterdir()
    assert not left.with_name(run.name).exists()
    left.rename(left.with_name(left.name.replace(f".{os.getpid()}-", ".")))  # as if this process had ended
    (left,) = runs_folder().iterdir()
    os.utime(left, (0, 0))
    clean_user_folder()
    assert list(runs_folder().iterdir()) == []


@pytest.mark.review("7.15")
def test_a_run_that_the_system_does_not_let_go_stays_whole(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "rename", failing_with(PermissionError(errno.EACCES, "Access is denied")))
    with pytest.raises(DigitpadError, match="cannot be deleted: Permission denied"):
        run.delete()
    assert [each.config for each in list_runs()] == [run.config]


@pytest.mark.case("K25")
def test_a_run_in_a_folder_on_a_disk_that_is_missing_says_so(user_home: Path, tmp_path: Path) -> None:
    user_home.mkdir(parents=True)
    runs_folder().symlink_to(tmp_path / "missing disk")
    with pytest.raises(DigitpadError, match="runs is not there: .* is a link to .*missing disk"):
        create_run(TrainConfig())
    assert list_runs() == []


@pytest.mark.review("7.29")
@pytest.mark.parametrize("name", ["con", "NUL", "com1", "aux.2"])
def test_a_run_is_not_called_like_a_windows_device(name: str) -> None:
    with pytest.raises(DigitpadError, match="cannot be the name of a run: Windows takes it for a device"):
        create_run(TrainConfig(name=name))
    assert list_runs() == []


@pytest.mark.case("file names")
def test_data_of_any_name_gives_a_run_a_plain_one() -> None:
    names = ["/a/new\nline.npz", "/a/\x1b[31mred.npz", "/a/caf\udce9.npz", "/a/" + "七" * 80 + ".npz", "/a/con.npz"]
    runs = [create_run(TrainConfig(data=(name,))) for name in names]
    assert all(run.name.isprintable() and len(run.name.encode()) < 255 for run in runs)
    assert runs[0].name == "new-line-fast"
    assert [Run(run.folder).config.data for run in runs] == [(name,) for name in names]


def failing_with(error: OSError) -> Any:
    def call(*_: object, **__: object) -> None:
        raise error

    return call


@pytest.mark.review("7.28")
def test_an_outcome_that_a_viewer_has_open_does_not_keep_a_run_from_going_on(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.write_outcome(RunEnded(outcome="stopped"))
    with RunWriter(run) as writer:
        with monkeypatch.context() as patch:
            patch.setattr(time, "sleep", lambda _: None)
            patch.setattr(Path, "unlink", failing_with(PermissionError(errno.EACCES, "Access is denied")))
            writer.record(started(0, 0))
        writer.record(RunEnded(outcome="finished"))
    assert run.status == "finished"


@pytest.mark.review("lesser: a run that begins while one looks")
@pytest.mark.parametrize("had_ended", [True, False])
def test_a_run_that_begins_while_one_looks_is_running_and_not_new(
    run: Run, monkeypatch: pytest.MonkeyPatch, had_ended: bool
) -> None:
    if had_ended:
        with RunWriter(run) as writer:
            writer.record(RunEnded(outcome="stopped"))
    read, writers = run_folder._read_json, []

    def begin_and_read(path: Path) -> Any:
        writers.append(RunWriter(run))
        writers[0].record(started(0, 0))
        return read(path)

    monkeypatch.setattr(run_folder, "_read_json", begin_and_read)
    assert run.status == "running"
    monkeypatch.undo()
    writers[0].close()


def test_a_running_run_is_not_deleted(run: Run) -> None:
    with RunWriter(run), pytest.raises(DigitpadError, match="is running; stop it first"):
        run.delete()
    run.delete()


def test_a_second_trainer_is_refused(run: Run) -> None:
    with RunWriter(run):
        assert run.status == "running"
        assert not run.can_resume
        with pytest.raises(DigitpadError, match="Another trainer works on the run"):
            RunWriter(run)
    RunWriter(run).close()


@posix_only
def test_the_lock_of_a_killed_trainer_is_free_at_once(run: Run) -> None:
    command = [sys.executable, "-c", HOLD, str(run.lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        assert is_held(run.lock)
        with pytest.raises(HeldError):
            Lock(run.lock)
        child.kill()
    assert not is_held(run.lock)
    Lock(run.lock).release()


def test_a_run_whose_trainer_died_is_stopped_and_says_why(run: Run) -> None:
    with RunWriter(run) as writer:
        writer.record(epoch(1))
    assert run.status == "stopped"
    assert run.outcome is not None
    assert "ended without a word" in run.outcome.reason
    assert run.outcome.epochs == 1
    assert run.can_resume


def test_what_a_run_ended_with_is_kept(run: Run) -> None:
    ended = RunEnded(outcome="finished", run="x", model="m", test_accuracy=0.99, epochs=3, seconds=9.5)
    with RunWriter(run) as writer:
        writer.record(ended)
    assert Run(run.folder).outcome == ended
    assert not run.can_resume


def test_a_resumed_run_has_no_outcome_until_it_ends_again(run: Run) -> None:
    with RunWriter(run) as writer:
        writer.record(RunEnded(outcome="failed", reason="because"))
    with RunWriter(run) as writer:
        writer.record(started(0, 0))
    assert run.outcome is not None
    assert "without a word" in run.outcome.reason


def test_the_history_comes_back_exactly(run: Run) -> None:
    epochs = (epoch(1, loss=0.1 + 0.2, validation_loss=1e-17), epoch(2, loss=float("inf")), epoch(3))
    with RunWriter(run) as writer:
        for each in epochs:
            writer.record(each)
    assert Run(run.folder).history() == epochs
    header, *rows = (run.folder / "history.csv").read_text().splitlines()
    assert header.startswith("epoch,epochs,loss,accuracy,validation_loss")
    assert len(rows) == 3


@given(st.binary(max_size=300))
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_in_place_of_history_outcome_and_events_are_survived(run: Run, noise: bytes) -> None:
    run.lock.touch()
    for name in ("history.csv", "outcome.json", "events.jsonl", "note.txt"):
        (run.folder / name).write_bytes(noise)
    assert run.status == "stopped"
    assert isinstance(run.note, str)
    assert list(run.history()) is not None
    assert not any(isinstance(event, BatchEnded) for event in run.events())


def test_resuming_drops_the_epochs_after_the_checkpoint(run: Run) -> None:
    with RunWriter(run) as writer:
        for event in (started(0, 0), point(1, 5), epoch(1), point(2, 5), epoch(2), point(3, 5)):
            writer.record(event)
    with RunWriter(run) as writer:
        writer.record(started(1, 4))
        writer.record(point(2, 6))
    assert [each.epoch for each in run.history()] == [1]
    assert [(e.epoch, e.step) for e in run.events() if isinstance(e, BatchEnded)] == [(1, 5), (2, 5), (3, 5), (2, 6)]


@pytest.mark.review("lesser: events.jsonl grows")
def test_a_day_of_training_leaves_few_megabytes_of_events_and_every_epoch(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 10**9))
    monkeypatch.setattr(time, "monotonic", lambda: next(clock) / 10)  # ten batches a second
    sizes = []
    with RunWriter(run) as writer:
        for hour in range(1, 9):
            for second in range(3600):
                for tenth in range(10):
                    writer.record(point(hour, 10 * second + tenth))
            writer.record(epoch(hour))
            sizes.append((run.folder / "events.jsonl").stat().st_size)
    assert sizes[-1] < 4 << 20
    assert sizes[7] - sizes[3] < sizes[3] - sizes[1]  # ever slower: each hour would be 4 MB
    assert [each.epoch for each in run.events() if isinstance(each, EpochEnded)] == list(range(1, 9))
    last_hour = [each.step for each in run.events() if isinstance(each, BatchEnded) and each.epoch == 8]
    assert len(last_hour) > 100
    assert max(last_hour) > 35_000


@pytest.mark.review("lesser: events.jsonl grows")
def test_a_huge_file_of_events_of_an_older_program_is_read_in_part_but_for_its_epochs(run: Run) -> None:
    batch, ended = to_line(point(1, 5)).encode(), to_line(epoch(1)).encode()
    with (run.folder / "events.jsonl").open("wb") as file:
        for _ in range(30):
            file.write(batch * 20_000 + ended)
    assert (run.folder / "events.jsonl").stat().st_size > 64 << 20
    kinds = [type(event) for event in run.events()]
    assert kinds.count(EpochEnded) == 30
    assert 60_000 < kinds.count(BatchEnded) < 130_000


def test_a_line_that_a_killed_trainer_left_half_does_not_spoil_the_next(run: Run) -> None:
    with RunWriter(run) as writer:
        writer.record(Note(text="first"))
    with (run.folder / "events.jsonl").open("ab") as file:
        file.write(b'{"event": "no')
    with RunWriter(run) as writer:
        writer.record(Note(text="second"))
    assert list(run.events()) == [Note(text="first"), Note(text="second")]


def test_a_model_is_exported_and_a_missing_one_is_a_sentence(run: Run, tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match=r"model\.digitpad does not exist"):
        run.export_model(tmp_path / "out.digitpad")
    run.model.write_bytes(b"model")
    run.export_model(tmp_path / "out.digitpad")
    assert (tmp_path / "out.digitpad").read_bytes() == b"model"
    with pytest.raises(DigitpadError, match="cannot be written"):
        run.export_model(tmp_path / "nowhere" / "out.digitpad")


@posix_only
def test_kill_9_at_any_write_leaves_a_run_that_can_be_read_and_resumed(run: Run) -> None:
    seed, seen = random.Random(0), 0
    for _ in range(8):
        command = [sys.executable, "-c", WRITE_FOR_EVER, str(run.folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "writing\n"
            while len(run.history()) <= seen:  # on a busy machine, too, each child writes an epoch at least
                assert child.poll() is None
            with pytest.raises(subprocess.TimeoutExpired):  # a moment within one of its writes
                child.wait(timeout=seed.uniform(0.005, 0.05))
            child.kill()
        history = run.history()
        assert [each.epoch for each in history] == list(range(1, len(history) + 1))
        assert len(history) >= seen
        seen = len(history)
        outcome = (
            json.loads((run.folder / "outcome.json").read_text()) if (run.folder / "outcome.json").exists() else {}
        )
        # Each child that dies between its two writes leaves the outcome of an earlier one standing.
        assert outcome.get("epochs", seen) <= seen
        assert run.can_resume
    assert seen >= 8


@pytest.fixture
def tiny_disk(user_home: Path) -> Iterator[Path]:
    """The user's folder on a real disk of 64 KiB."""
    user_home.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(user_home)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a disk of 64 KiB")
    yield user_home
    subprocess.run(["umount", str(user_home)], check=True)


def fill(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            return


def test_a_full_disk_is_a_sentence_and_what_was_there_is_intact(tiny_disk: Path) -> None:
    run = create_run(TrainConfig())
    with RunWriter(run) as writer:
        writer.record(epoch(1))
        before = (run.folder / "history.csv").read_bytes()
        fill(tiny_disk)
        with pytest.raises(DigitpadError, match=r"history\.csv cannot be written: No space left on device"):
            run.write_history(tuple(epoch(number) for number in range(1, 2000)))
        assert (run.folder / "history.csv").read_bytes() == before
        with pytest.raises(DigitpadError, match=r"events\.jsonl cannot be written: No space left on device"):
            writer.record(Note(text="n" * 100_000))
    assert run.history() == (epoch(1),)


def test_a_run_cannot_be_made_on_a_full_disk_and_leaves_nothing(tiny_disk: Path) -> None:
    fill(tiny_disk)
    with pytest.raises(DigitpadError, match="A run cannot be made in .*: No space left on device"):
        create_run(TrainConfig())
    assert list_runs() == []
    assert not runs_folder().exists() or list(runs_folder().iterdir()) == []


def test_checkpoint_events_are_kept_like_all_others(run: Run) -> None:
    with RunWriter(run) as writer:
        writer.record(CheckpointSaved(epoch=1, step=0))
    assert list(run.events()) == [CheckpointSaved(epoch=1, step=0)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_what_a_full_disk_refused_does_not_come_back_when_the_run_is_given_back(run: Run) -> None:
    (run.folder / "events.jsonl").symlink_to("/dev/full")
    writer = RunWriter(run)
    with pytest.raises(DigitpadError, match="No space left"):
        writer.record(Note(text="something"))
    writer.close()
    RunWriter(run).close()  # the lock is free
