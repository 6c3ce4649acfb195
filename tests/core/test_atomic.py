import signal
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.atomic import write_atomically

WRITE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from digitpad.core.atomic import write_atomically
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
