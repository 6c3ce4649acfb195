import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from digitpad.core.storage.atomic import STALE, sweep, write_atomically

WRITE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from digitpad.core.storage.atomic import write_atomically
for letter in itertools.cycle((b"a", b"b")):
    write_atomically(Path(sys.argv[1]), letter * 300_000)
    print(flush=True)
"""


def test_the_new_file_replaces_the_old_one_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    for data in (b"old and long", b"new"):
        write_atomically(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_name_of_the_longest_length_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_atomically(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("writes", [1, 2, 7])
def test_a_kill_in_the_middle_leaves_the_old_file_or_the_new_one(tmp_path: Path, writes: int) -> None:
    path = tmp_path / "state.json"
    command = [sys.executable, "-c", WRITE_FOR_EVER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(writes):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    assert path.read_bytes() in (b"a" * 300_000, b"b" * 300_000)


KILLED_WITHIN_A_WRITE = """
import os, signal, sys
from pathlib import Path
from digitpad.core.storage.atomic import write_atomically
os.fsync = lambda descriptor: BEHAVIOUR
write_atomically(Path(sys.argv[1]), b"new")
"""


def age(path: Path, seconds: float) -> None:
    os.utime(path, times=(time.time() - seconds,) * 2)


def left_behind(folder: Path) -> Path:
    """What a writer leaves in ``folder`` that is killed before it has renamed."""
    command = KILLED_WITHIN_A_WRITE.replace("BEHAVIOUR", "os.kill(os.getpid(), signal.SIGKILL)")
    done = subprocess.run([sys.executable, "-c", command, str(folder / "state.json")], check=False)
    assert done.returncode == -signal.SIGKILL
    (left,) = folder.glob(".*.tmp")
    return left


def test_what_a_killed_writer_left_is_swept_when_it_is_stale(tmp_path: Path) -> None:
    left = left_behind(tmp_path)
    sweep(tmp_path)
    assert left.exists(), "it may still be looked at"
    age(left, STALE + 60)
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_writer_that_lives_loses_nothing_however_long_it_takes(tmp_path: Path) -> None:
    command = KILLED_WITHIN_A_WRITE.replace("BEHAVIOUR", "(print(flush=True), sys.stdin.read())")
    path = tmp_path / "state.json"
    with subprocess.Popen(
        [sys.executable, "-c", command, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        (beside,) = tmp_path.glob(".*.tmp")
        age(beside, 100 * STALE)
        sweep(tmp_path)
        process.stdin.close()
        process.stdout.read()
    assert process.returncode == 0
    assert path.read_bytes() == b"new"


def test_nothing_but_leftovers_is_swept(tmp_path: Path) -> None:
    names = [
        "state.json",
        ".hidden.tmp",
        "0123456789abcdef.tmp",
        ".0123456789abcdef.tmp.npz",
        ".x-0123456789abcdef.tmp",
    ]
    for name in names:
        (tmp_path / name).write_text("the user's")
        age(tmp_path / name, 100 * STALE)
    (tmp_path / ".0123456789abcdef.tmp").mkdir()
    age(tmp_path / ".0123456789abcdef.tmp", 100 * STALE)
    sweep(tmp_path)
    sweep(tmp_path / "nowhere")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, ".0123456789abcdef.tmp"])


def test_the_leftovers_of_an_older_program_which_named_no_process_are_swept_too(tmp_path: Path) -> None:
    left = tmp_path / ".0123456789abcdef.tmp"
    left.write_text("half")
    age(left, STALE + 60)
    sweep(tmp_path)
    assert not left.exists()
