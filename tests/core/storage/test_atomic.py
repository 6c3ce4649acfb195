import errno
import os
import select
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.storage.atomic import STALE, remove_file, remove_stale_temp_files, write_atomically, write_new

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
    remove_stale_temp_files(tmp_path)
    assert left.exists(), "it may still be looked at"
    age(left, STALE + 60)
    remove_stale_temp_files(tmp_path)
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
        remove_stale_temp_files(tmp_path)
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
    remove_stale_temp_files(tmp_path)
    remove_stale_temp_files(tmp_path / "nowhere")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


def test_the_leftovers_of_an_older_program_which_named_no_process_are_swept_too(tmp_path: Path) -> None:
    left = tmp_path / ".0123456789abcdef.tmp"
    left.write_text("half")
    age(left, STALE + 60)
    remove_stale_temp_files(tmp_path)
    assert not left.exists()


@pytest.mark.review("7.15")
@pytest.mark.parametrize(
    "name",
    [
        ".0123456789abcdef.tmp",  # an export's folder
        ".4000000000-0123456789abcdef.tmp",  # of a process that there cannot be
        ".new-0123456789abcdef",  # half a run
        ".deleted-0123456789abcdef",  # half of one that was deleted
        ".0123456789abcdef.new",  # a model that was being imported
    ],
)
def test_folders_and_files_that_were_left_behind_are_removed_when_they_are_stale(tmp_path: Path, name: str) -> None:
    left = tmp_path / name
    left.mkdir()
    (left / "checkpoint.zip").write_bytes(b"a whole run")
    remove_stale_temp_files(tmp_path)
    assert left.exists(), "it may be in the making"
    age(left, STALE + 60)
    remove_stale_temp_files(tmp_path)
    assert list(tmp_path.iterdir()) == []


def failing(error: OSError, times: int = sys.maxsize, *, doing: Callable[..., Any] | None = None) -> Callable[..., Any]:
    """Stands for a call that raises ``error`` so many times, and then does as it always did."""
    left = iter(range(times))

    def call(*args: Any, **named: Any) -> Any:
        if next(left, None) is not None:
            raise error
        return doing(*args, **named) if doing is not None else None

    return call


@pytest.mark.review("7.6")
@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO, errno.EACCES])
def test_a_folder_that_cannot_be_flushed_does_not_make_a_write_fail_that_took_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    flush = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


@pytest.mark.review("7.6")
@pytest.mark.parametrize(("number", "is_error"), [(errno.EINVAL, False), (errno.ENOSPC, True), (errno.EIO, True)])
def test_a_file_that_cannot_be_flushed_is_an_error_only_where_flushing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, is_error: bool
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(OSError(number, os.strerror(number))))
    if is_error:
        with pytest.raises(OSError, match=os.strerror(number)):
            write_atomically(path, b"new")
    else:
        write_atomically(path, b"new")
    assert path.read_bytes() == (b"old" if is_error else b"new")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.review("7.6")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_a_pipe_is_written_into_and_one_that_nobody_reads_is_an_error(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="No such device"):
        write_atomically(pipe, b"nobody reads this")
    read: list[bytes] = []
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reader, True)
    with os.fdopen(reader, "rb") as file:

        def read_all() -> None:
            select.select([reader], [], [], 20)  # before somebody has opened it for writing, it is at its end
            read.append(file.read())

        thread = threading.Thread(target=read_all)
        thread.start()
        write_atomically(pipe, b"x" * 300_000)
        thread.join(20)
    assert read == [b"x" * 300_000]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.review("7.6")
@pytest.mark.skipif(os.name != "posix", reason="devices are files on POSIX only")
def test_a_device_stays_one(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("/dev/null")
    write_atomically(link, b"new")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert link.is_symlink()
    if Path("/dev/full").exists():
        with pytest.raises(OSError, match="No space left"):
            write_atomically(Path("/dev/full"), b"new")
        assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@pytest.mark.review("7.6")
@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o755])
def test_a_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "drawing"
    path.write_bytes(b"private")
    path.chmod(mode)
    write_atomically(path, b"still private")
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert path.read_bytes() == b"still private"


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_new_file_has_the_mode_that_the_user_gives_to_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "file", b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o640


@pytest.mark.review("7.6")
@pytest.mark.parametrize(("times", "is_error"), [(3, False), (sys.maxsize, True)])
def test_a_file_that_another_program_has_open_on_windows_is_replaced_when_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, is_error: bool
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    denied = PermissionError(errno.EACCES, "Access is denied")
    monkeypatch.setattr(time, "sleep", lambda _: None)
    monkeypatch.setattr(Path, "replace", failing(denied, times, doing=Path.replace))
    if is_error:
        with pytest.raises(PermissionError):
            write_atomically(path, b"new")
    else:
        write_atomically(path, b"new")
    assert path.read_bytes() == (b"old" if is_error else b"new")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.review("7.28")
def test_a_file_that_another_program_has_open_on_windows_is_removed_when_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(time, "sleep", lambda _: None)
    monkeypatch.setattr(Path, "unlink", failing(PermissionError("denied"), 3, doing=Path.unlink))
    remove_file(path)
    assert not path.exists()
    remove_file(path)


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_never_replaces_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", failing(OSError(errno.EPERM, "no links here")))
    path = tmp_path / "model.digitpad"
    write_new(path, b"first")
    with pytest.raises(FileExistsError):
        write_new(path, b"second")
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]
