"""The log: in the user's folder, of bounded size, with tracebacks, and no reason for the program to stop."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.storage import log as log_module
from digitpad.core.storage.log import FAULTS_NAME, LOG_NAME, log_to_file

LOG = logging.getLogger("digitpad.test")


@pytest.fixture(autouse=True)
def quiet_again() -> Iterator[None]:
    before, level = logging.getLogger().handlers[:], logging.getLogger("digitpad").level
    yield
    for handler in [handler for handler in logging.getLogger().handlers if handler not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()
    logging.getLogger("digitpad").setLevel(level)


def test_what_is_logged_is_in_the_folder_with_its_traceback(tmp_path: Path) -> None:
    log_to_file(tmp_path / "home")
    assert not (tmp_path / "home").exists(), "nothing was logged yet"
    LOG.error("a drawing could not be read", exc_info=ValueError("seven is no eight"))
    logging.getLogger("matplotlib").warning("findfont")
    logging.getLogger("matplotlib").info("a detail of others")
    text = (tmp_path / "home" / LOG_NAME).read_text(encoding="utf-8")
    assert "ERROR digitpad.test (MainThread): a drawing could not be read" in text
    assert "ValueError: seven is no eight" in text
    assert "findfont" in text
    assert "a detail of others" not in text


def test_it_never_grows_beyond_two_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "_LARGEST", 5000)
    log_to_file(tmp_path)
    for number in range(500):
        LOG.warning("line %d of many", number)
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert set(sizes) == {LOG_NAME, f"{LOG_NAME}.1"}
    assert max(sizes.values()) <= 5000
    assert "line 499" in (tmp_path / LOG_NAME).read_text(encoding="utf-8")


def test_a_second_call_takes_the_place_of_the_first(tmp_path: Path) -> None:
    log_to_file(tmp_path / "one")
    log_to_file(tmp_path / "two")
    LOG.warning("once")
    assert not (tmp_path / "one").exists()
    assert (tmp_path / "two" / LOG_NAME).read_text(encoding="utf-8").count("once") == 1


def test_a_folder_that_cannot_be_written_to_leaves_it_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    log_to_file(tmp_path / "file" / "home")
    LOG.warning("the disk is full")
    said = capsys.readouterr().err
    assert "digitpad.log: Not a directory" in said
    assert "the disk is full" in said
    assert "Traceback" not in said


def test_a_crash_in_a_library_leaves_its_stacks_and_the_next_start_logs_them(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys, faulthandler\n"
        "from digitpad.core.storage.log import log_faults, log_to_file\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "log_to_file(folder)\n"
        "log_faults(folder)\n"
        "def deep_in_a_library():\n"
        "    faulthandler._sigsegv()\n"
        "if len(sys.argv) > 2:\n"
        "    deep_in_a_library()\n"
    )
    crash = subprocess.run([sys.executable, "-c", script, str(tmp_path), "crash"], check=False, capture_output=True)
    assert crash.returncode != 0
    assert "deep_in_a_library" in (tmp_path / FAULTS_NAME).read_text()
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=True, capture_output=True)
    text = (tmp_path / LOG_NAME).read_text()
    assert "the last window ended by a crash in a library" in text
    assert "deep_in_a_library" in text
    assert (tmp_path / FAULTS_NAME).read_text() == ""
