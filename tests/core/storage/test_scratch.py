"""Temporary folders that bear their process: none stays, whoever was killed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from digitpad.core.storage.scratch import make_scratch, remove_scratch

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are asked for by their ids")


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary folder, a short path."""
    folder = Path(tempfile.mkdtemp(prefix="t", dir="/tmp"))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_what_one_that_was_killed_left_goes_with_the_next_and_that_of_the_living_stays(place: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    left, living, other = (place / name for name in (f"dp-{dead.pid}-ab12", f"dp-{os.getpid()}-ab12", "dp-mine"))
    for folder in (left, living, other):
        folder.mkdir()
    made = make_scratch()
    assert sorted(place.iterdir()) == sorted([living, other, made])
    assert made.name.startswith(f"dp-{os.getpid()}-")


def test_whoever_notices_that_one_was_killed_removes_what_it_left_and_nothing_else(place: Path) -> None:
    (place / "dp-12345-ab12" / "session").mkdir(parents=True)
    (place / "dp-123456-ab12").mkdir()
    remove_scratch(12345)
    assert [each.name for each in place.iterdir()] == ["dp-123456-ab12"]
