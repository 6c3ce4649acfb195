"""Lines on standard input: one that comes alone is answered at once, many by several processes, none held in memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.pool.pool import Pool
from digitpad.core.pool.workers import ALONE
from digitpad.verbs.answering.feed import Feed
from digitpad.verbs.answering.parts import Part
from tests.digits import digit_ink

REPOSITORY = Path(__file__).resolve().parents[2]
MANY = 640
LINES = [json.dumps(digit_ink(number % 10).to_json()).encode() + b"\n" for number in range(10)]


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_many_lines_are_answered_by_several_and_a_line_alone_at_once() -> None:
    command = [sys.executable, "-m", "digitpad", "predict", "--json", "--at-once", "2", "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        writer = threading.Thread(target=process.stdin.write, args=(b"".join(LINES) * (MANY // 10),))
        writer.start()
        answers = [json.loads(process.stdout.readline()) for _ in range(MANY - 1)]
        helpers = psutil.Process(process.pid).children()
        writer.join()
        process.stdin.flush()
        answers.append(json.loads(process.stdout.readline()))
        for line in LINES[:3]:  # would wait for more if they were not answered alone
            process.stdin.write(line)
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline()))
        rest, _ = process.communicate()
    assert [(each["index"], each["digit"]) for each in answers] == [(n, n % 10) for n in range(MANY + 3)]
    assert len(helpers) == 1, "one process did it all"
    assert rest == b""


def test_whoever_has_read_enough_ends_it_while_standard_input_stays_open() -> None:
    command = [sys.executable, "-m", "digitpad", "predict", "-"]
    read, write = os.pipe()
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=read, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as one:
        os.close(read)
        assert one.stdout is not None
        os.write(write, LINES[1])
        one.stdout.readline()
        one.stdout.close()
        os.write(write, LINES[2])  # nobody reads the answer, and standard input stays open
        assert one.wait(60) == 0
        assert one.stderr is not None
        assert one.stderr.read() == b""
    os.close(write)


class Line:
    """Parts that come when they are told to."""

    def __init__(self) -> None:
        self.taken = 0
        self._go_on = threading.Semaphore(0)

    def come(self, count: int) -> None:
        self._go_on.release(count)

    def parts(self) -> Iterator[Part]:
        while True:
            self._go_on.acquire()
            yield Part("-", self.taken, None, size=10)
            self.taken += 1


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool("none:none", None, ALONE) as made:
        yield made


def test_a_line_waits_for_others_only_while_nobody_is_idle(pool: Pool) -> None:
    line = Line()
    feed = Feed(line.parts(), 4, pool)
    assert next(feed) is None
    line.come(2)
    wait_until(lambda: line.taken == 2)
    assert [part.index for part in next(feed) or ()] == [0, 1]
    job = pool._jobs.add([])  # somebody is busy
    line.come(3)
    wait_until(lambda: line.taken == 5)
    assert next(feed) is None
    line.come(4)
    wait_until(lambda: line.taken == 9)
    assert [part.index for part in next(feed) or ()] == [2, 3, 4, 5]
    assert next(feed) is None
    assert pool._jobs.take(wait=False) is job
    assert [part.index for part in next(feed) or ()] == [6, 7, 8]


def test_no_more_is_read_than_a_few_chunks_ahead(pool: Pool) -> None:
    line = Line()
    feed = Feed(line.parts(), 4, pool)
    line.come(10_000)
    for chunk in range(5):
        wait_until(lambda chunk=chunk: line.taken == 4 * (chunk + 4) - 1)  # type: ignore[misc]  # the last one waits
        assert [part.index for part in next(feed) or ()] == list(range(4 * chunk, 4 * chunk + 4))


def test_what_the_reading_raises_comes_after_what_was_read(pool: Pool) -> None:
    def parts() -> Iterator[Part]:
        yield Part("-", 0)
        raise DigitpadError("of something else")

    feed = Feed(parts(), 4, pool)
    wait_until(lambda: feed._is_over)
    assert len(next(feed) or ()) == 1
    with pytest.raises(DigitpadError, match="of something else"):
        next(feed)
