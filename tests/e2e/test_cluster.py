"""``predict`` and ``evaluate`` with ``--cluster``: a real Ray answers as one process does, whatever dies meanwhile."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import parquet

from digitpad.cli import main
from digitpad.core.pool.pool import Pool
from digitpad.verbs.answering.kept import KeptAnswers
from digitpad.verbs.answering.question import Said
from tests.core.data.samples import idx, images, labels
from tests.core.evaluation.answers import in_batches_of
from tests.digits import digit_ink, encoded, picture_of
from tests.models import write_honest
from tests.training.sweep.cluster import REPOSITORY, clusters_of_this_process, let_the_cluster_begin, processes_of

COUNT = 40

for needed in ("ray", "optuna"):
    pytest.importorskip(needed, reason="the extra cluster is not installed")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address"),
]

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a Ray with two processors."""
    with clusters_of_this_process() as make:
        cluster = make()
        cluster.start(2)
        yield cluster.address


@pytest.fixture
def data(tmp_path: Path) -> list[str]:
    """The same digits in every kind of file; of the pictures and the ink one is bad."""
    pixels, said = images(COUNT), labels(COUNT)
    np.savez(tmp_path / "a.npz", images=pixels, labels=said)
    names = ",".join(["label", *(f"pixel{i}" for i in range(784))])
    table = np.column_stack([said, pixels.reshape(COUNT, -1)])
    np.savetxt(tmp_path / "b.csv", table, fmt="%d", delimiter=",", header=names, comments="")
    (tmp_path / "c-images-idx3-ubyte").write_bytes(idx(pixels))
    parquet.write_table(pa.table({"image": pixels.tolist(), "label": said.tolist()}), tmp_path / "d.parquet")
    lines = [json.dumps(digit_ink(number % 10).to_json()) for number in range(COUNT)]
    (tmp_path / "e.jsonl").write_text("\n".join([*lines[:9], "no JSON", *lines[9:]]) + "\n", encoding="utf-8")
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(COUNT):
        png = encoded(picture_of(digit_ink(number % 10), size=100, pen=6))
        (folder / f"{number:02}.png").write_bytes(png[:200] if number == 20 else png)
    files = "a.npz", "b.csv", "c-images-idx3-ubyte", "d.parquet", "e.jsonl", "scans"
    return [str(tmp_path / name) for name in files]


def asked(address: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, int]:
    """Return the status of a command that asks the cluster, and how many items this process worked on itself."""
    with monkeypatch.context() as patch:
        own = let_the_cluster_begin(patch)
        status = main([*words, "--cluster", address])
    return status, sum(map(len, own))


def test_every_kind_of_file_is_answered_as_by_one_process_and_what_is_bad_is_said_once(
    address: str, data: list[str], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.verbs.answering.answers._CHUNK", {"predict": 3})
    model = ["--model", str(write_honest(tmp_path / "honest.digitpad"))]
    for words in ([], model):
        one, several = tmp_path / "one.jsonl", tmp_path / "several.jsonl"
        assert main(["predict", *words, "--at-once", "1", "--output", str(one), *data]) == 1
        alone = capsys.readouterr()
        status, own = asked(address, monkeypatch, "predict", *words, "--output", str(several), *data)
        assert status == 1
        assert several.read_bytes() == one.read_bytes()
        assert capsys.readouterr() == alone
        wrong = [line for line in alone.err.splitlines() if "20.png" in line or "not JSON" in line]
        assert len(wrong) == 2
        assert len(one.read_bytes().splitlines()) == 6 * COUNT + 1
        assert own < 5 * COUNT, "this process did it all"


def test_a_process_that_is_killed_costs_no_answer(
    address: str, data: list[str], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.verbs.answering.answers._CHUNK", {"predict": 3})
    killed: list[int] = []
    write = KeptAnswers.write

    def killing(kept: KeptAnswers, said: Said) -> None:
        write(kept, said)
        if not killed and (found := processes_of("ray::Scorer")):
            killed.append(found[0].pid)
            found[0].kill()

    one, several = tmp_path / "one.jsonl", tmp_path / "several.jsonl"
    assert main(["predict", "--at-once", "1", "--output", str(one), *data]) == 1
    alone = capsys.readouterr()
    monkeypatch.setattr(KeptAnswers, "write", killing)
    assert asked(address, monkeypatch, "predict", "--output", str(several), *data)[0] == 1
    assert killed
    assert several.read_bytes() == one.read_bytes()
    assert capsys.readouterr() == alone


CHILD = """
import sys
import pytest
from digitpad.cli import main
from digitpad.core.pool.pool import Pool
from digitpad.verbs.answering.question import Said
from digitpad.verbs.answering.kept import KeptAnswers
from digitpad.core.evaluation.asking import answered
from digitpad.verbs.answering import answers
from tests.training.sweep.cluster import let_the_cluster_begin
patch = pytest.MonkeyPatch()
let_the_cluster_begin(patch)
patch.setattr(answers, "_CHUNK", {"predict": 3})
patch.setattr(answered, "WORTH_HELP", 1)
main(sys.argv[1:])
"""


def test_whoever_asks_is_killed_leaves_nothing_and_what_was_finished_is_not_done_again(
    address: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 9000
    line = json.dumps(digit_ink(7).to_json()) + "\n"
    ink = tmp_path / "ink.jsonl"
    ink.write_text("no JSON\n" + line * (count - 1), encoding="utf-8")
    kept = tmp_path / "kept.jsonl"
    words = ["predict", "--output", str(kept), str(ink)]
    kill_at(10_000, kept, *words, "--cluster", address)
    lines = kept.read_bytes().count(b"\n")
    assert lines < count
    taken: list[int] = []
    results = Pool.results

    def noted(pool: Pool, chunks: Any) -> Any:
        for chunk, found in results(pool, chunks):
            taken.extend(part.index for part in chunk)
            yield chunk, found

    monkeypatch.setattr(Pool, "results", noted)
    assert main([*words, "--resume", "--cluster", address]) == 0  # what is bad was reported before
    assert taken == list(range(lines - 1, count))  # the last one might have been half
    assert [json.loads(each)["index"] for each in kept.read_bytes().splitlines()] == list(range(count))
    assert capsys.readouterr().err == ""


def kill_at(size: int, file: Path, *words: str) -> None:
    """Run a command until ``file`` has that many bytes, and kill it; the cluster is left by all that it had started."""
    command = [sys.executable, "-c", CHILD, *words]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        wait_until(lambda: file.exists() and file.stat().st_size > size)
        child.kill()
    wait_until(lambda: not processes_of("ray::Scorer"))


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def figures(capsys: Capture) -> dict[str, Any]:
    """All that ``evaluate --json`` has said but how long it took."""
    found: dict[str, Any] = json.loads(
        capsys.readouterr().out, object_hook=lambda said: {name: said[name] for name in said if name != "seconds"}
    )
    return found


def test_an_evaluation_finds_what_one_process_finds_to_the_last_digit(
    address: str, data: list[str], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.core.evaluation.asking.answered.WORTH_HELP", 1)
    other = str(write_honest(tmp_path / "honest.digitpad"))
    stream = ["--data", "synthetic", "--images", "6000", "--compare", other]
    sets = [word for source in (*data[:2], data[3]) for word in ("--data", source)]
    for words, chunk in ((stream, 512), (sets, 6)):
        in_batches_of(monkeypatch, chunk)
        assert main(["evaluate", "--json", "--at-once", "1", *words]) == 0
        alone = figures(capsys)
        status, own = asked(address, monkeypatch, "evaluate", "--json", *words)
        assert (status, figures(capsys)) == (0, alone)
        assert own < alone["images"] / chunk - 1, "this process did it all"


def test_an_evaluation_that_is_killed_goes_on_with_what_it_had_and_finds_the_same(
    address: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    words = ["evaluate", "--json", "--data", "synthetic", "--images", "20000"]
    kill_at(300_000, kept, *words, "--resume", str(kept), "--cluster", address)
    before = kept.read_bytes()
    batches = before.count(b"\n") - 1
    assert 1 <= batches < 39
    assert main([*words, "--at-once", "1"]) == 0
    alone = figures(capsys)
    monkeypatch.setattr("digitpad.core.evaluation.asking.answered.WORTH_HELP", 1)
    status, own = asked(address, monkeypatch, *words, "--resume", str(kept))
    assert (status, figures(capsys)) == (0, alone)
    assert own < 40 - batches - 1
    assert kept.read_bytes().startswith(before[: before.rindex(b"\n") + 1])
