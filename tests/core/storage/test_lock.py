"""Locks where the disk knows none: network folders and the like. The system's own are tested with the runs."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

fcntl = pytest.importorskip("fcntl")

from digitpad.core.errors import DigitpadError  # noqa: E402
from digitpad.core.runs.config import TrainConfig  # noqa: E402
from digitpad.core.runs.events import RunEnded  # noqa: E402
from digitpad.core.runs.run_list import create_run, list_runs  # noqa: E402
from digitpad.core.runs.run_writer import RunWriter  # noqa: E402
from digitpad.core.storage.lock import HeldError, Lock, is_held  # noqa: E402

pytestmark = pytest.mark.review("7.14")


@pytest.fixture(params=[errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
def no_locks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that answers every lock with an error."""

    def flock(descriptor: int, operation: int) -> None:
        raise OSError(request.param, os.strerror(request.param))

    monkeypatch.setattr(fcntl, "flock", flock)


@pytest.mark.usefixtures("no_locks")
def test_one_holds_the_lock_at_a_time_and_gives_it_back(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    assert not is_held(path)
    with Lock(path):
        assert is_held(path)
        with pytest.raises(HeldError):
            Lock(path)
    assert not is_held(path)
    Lock(path).release()


@pytest.mark.usefixtures("no_locks")
def test_the_lock_of_a_holder_that_died_is_free_and_that_of_another_machine_is_not(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with Lock(path):
        note = tmp_path / "lock.holder"
        machine = note.read_text().partition(" ")[2]
        with subprocess.Popen([sys.executable, "-c", ""]) as gone:
            pass
    path.touch()
    note.write_text(f"{gone.pid} {machine}")
    assert not is_held(path)
    Lock(path).release()
    note.write_text(f"{gone.pid} another-machine")
    assert is_held(path)
    with pytest.raises(HeldError):
        Lock(path)


@pytest.mark.usefixtures("no_locks")
def test_runs_are_listed_told_apart_and_trained_there() -> None:
    run = create_run(TrainConfig())
    with RunWriter(run) as writer:
        assert [(each.name, each.status) for each in list_runs()] == [(run.name, "running")]
        assert run.outcome is None
        assert not run.can_resume
        with pytest.raises(DigitpadError, match="Another trainer works on the run"):
            RunWriter(run)
        writer.record(RunEnded(outcome="stopped"))
    assert (run.status, run.can_resume) == ("stopped", True)
