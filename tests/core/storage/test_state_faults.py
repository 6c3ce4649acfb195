"""Saving the state meets a killed process, a full disk and a folder that takes nothing: the old file stays."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.storage.state import State, load_state, save_state

OLD = State(theme="light", picture="o" * 1000)
LARGE = State(theme="dark", picture="x" * 300_000)

SAVE_FOR_EVER = """
import sys
from pathlib import Path
from digitpad.core.storage.state import State, save_state
folder = Path(sys.argv[1])
print("saving", flush=True)
while True:
    for theme in ("dark", "light"):
        save_state(folder, State(theme=theme, picture=theme * 200_000))
"""

SAVE_BEYOND_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
from digitpad.core.errors import DigitpadError
from digitpad.core.storage.state import State, save_state
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    save_state(Path(sys.argv[1]), State(picture="x" * 300_000))
except DigitpadError as error:
    print(error)
"""

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX signals and limits")


def test_kill_9_while_saving_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    seed = random.Random(0)
    seen = set()
    save_state(tmp_path, OLD)
    for _ in range(12):
        with subprocess.Popen(
            [sys.executable, "-c", SAVE_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "saving\n"
            with pytest.raises(subprocess.TimeoutExpired):  # a moment within one of its saves
                child.wait(timeout=seed.uniform(0.001, 0.05))
            child.kill()
        state, sentence = load_state(tmp_path)
        assert sentence is None
        assert state == OLD or state.picture == state.theme * 200_000
        seen.add(state.theme)
    assert "dark" in seen  # the child did save


@posix_only
def test_a_write_cut_short_leaves_the_old_file_and_says_so(tmp_path: Path) -> None:
    save_state(tmp_path, OLD)
    child = subprocess.run(
        [sys.executable, "-c", SAVE_BEYOND_A_LIMIT, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "state.json" in child.stdout
    assert len(child.stdout.splitlines()) == 1
    assert load_state(tmp_path) == (OLD, None)
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a disk of 64 KiB")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_old_file_and_says_so(tiny_disk: Path) -> None:
    save_state(tiny_disk, OLD)
    with pytest.raises(DigitpadError, match=r"state\.json"):
        save_state(tiny_disk, LARGE)
    assert load_state(tiny_disk) == (OLD, None)
    assert [path.name for path in tiny_disk.iterdir()] == ["state.json"]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DigitpadError, match="cannot be saved"):
        save_state(tmp_path / "file" / "digitpad", OLD)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_a_sentence_and_loads_all_the_same(tmp_path: Path) -> None:
    save_state(tmp_path, OLD)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(DigitpadError, match="cannot be saved"):
            save_state(tmp_path, LARGE)
        assert load_state(tmp_path) == (OLD, None)
    finally:
        tmp_path.chmod(0o700)


def test_a_disk_mounted_read_only_is_a_sentence_and_loads_all_the_same(tiny_disk: Path) -> None:
    save_state(tiny_disk, OLD)
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    with pytest.raises(DigitpadError, match="cannot be saved"):
        save_state(tiny_disk, LARGE)
    assert load_state(tiny_disk) == (OLD, None)


def test_a_damaged_file_on_a_read_only_disk_gives_defaults_and_says_so(tiny_disk: Path) -> None:
    (tiny_disk / "state.json").write_bytes(b"{")
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    state, sentence = load_state(tiny_disk)
    assert state == State()
    assert sentence is not None
    assert "could not be set aside" in sentence
