"""``evaluate --resume FILE``: what was answered before a crash is not answered again, and the figures are the same."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.cli import main
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.evaluation.asking.batch import Batch
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.core.data.samples import images, labels
from tests.core.evaluation.answers import in_batches_of
from tests.models import write_honest

Capture = pytest.CaptureFixture[str]

COUNT, BATCH = 20, 6  # four batches, the last of two


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What is evaluated: a file with two errors, a stream, and a stream by two models, which are tried each time."""
    in_batches_of(monkeypatch, BATCH)
    said = labels(COUNT)
    said[4], said[17] = 9, 1
    np.savez(tmp_path / "digits.npz", images=images(COUNT), labels=said)
    other = str(write_honest(tmp_path / "honest.digitpad"))
    stream = ["--data", "synthetic", "--images", str(COUNT)]
    two = [*stream, "--compare", other]
    return {"file": ["--data", str(tmp_path / "digits.npz")], "stream": stream, "two models": two}


def figures(capsys: Capture, *words: str) -> dict[str, Any]:
    assert main(["evaluate", "--json", *words]) == 0
    out = capsys.readouterr().out
    found: dict[str, Any] = json.loads(out, object_hook=lambda said: {k: said[k] for k in said if k != "seconds"})
    return found


def noted(monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[int]]:
    """The first images of the batches that are asked about from now on, and the chunks of a stream that are drawn."""
    asked: list[int] = []
    drawn: list[int] = []
    ask, draw = Batch.ask, Stream.chunk

    def asking(batch: Batch, models: Sequence[Recogniser]) -> list[Float32Array]:
        asked.append(int(batch.rows[0]))
        return ask(batch, models)

    def drawing(stream: Stream, index: int, size: int) -> DataSet:
        drawn.append(index)
        return draw(stream, index, size)

    monkeypatch.setattr(Batch, "ask", asking)
    monkeypatch.setattr(Stream, "chunk", drawing)
    return asked, drawn


@pytest.mark.parametrize("kind", ["file", "stream", "two models"])
def test_wherever_it_was_cut_it_goes_on_and_ends_with_the_same_file_and_figures(
    words: dict[str, list[str]], kind: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, kept = figures(capsys, *words[kind]), tmp_path / "kept"
    assert figures(capsys, *words[kind], "--resume", str(kept)) == alone
    whole = kept.read_bytes()
    ends = [place for place, byte in enumerate(whole) if byte == 0x0A]
    assert len(ends) == 5  # what is evaluated, and four batches
    asked, drawn = noted(monkeypatch)
    cuts = [(0, 0), (9, 0), (ends[0] + 1, 0), (ends[1] - 3, 0), (ends[2] + 1, 2), (ends[3] + 9, 3), (len(whole) - 1, 3),
            (len(whole), 4)]  # fmt: skip
    for cut, batches in cuts[4:5] if kind == "two models" else cuts:
        kept.write_bytes(whole[:cut])
        asked.clear()
        drawn.clear()
        assert figures(capsys, *words[kind], "--resume", str(kept)) == alone, cut
        assert kept.read_bytes() == whole, cut
        assert asked == list(range(0, COUNT, BATCH))[batches:], cut
        assert drawn == ([] if kind == "file" else [0, 1, 2, 3][batches:]), cut


def test_a_batch_that_is_damaged_and_all_after_it_are_answered_again(
    words: dict[str, list[str]], tmp_path: Path, capsys: Capture
) -> None:
    alone, kept = figures(capsys, *words["stream"]), tmp_path / "kept"
    figures(capsys, *words["stream"], "--resume", str(kept))
    whole = kept.read_bytes()
    lines = whole.splitlines(keepends=True)
    for damaged in (b"nonsense\n", b"[]\n", b"{}\n", lines[1][:90] + b"AAAA" + lines[1][94:], lines[-1]):
        kept.write_bytes(b"".join([*lines[:2], damaged, *lines[3:]]))
        assert figures(capsys, *words["stream"], "--resume", str(kept)) == alone
        assert kept.read_bytes() == whole


@pytest.mark.parametrize("other", ["model", "images", "labels", "source", "nothing of ours"])
def test_a_file_about_something_else_is_left_as_it_is(
    words: dict[str, list[str]], other: str, tmp_path: Path, capsys: Capture
) -> None:
    kept = tmp_path / "kept"
    figures(capsys, *words["file"], "--resume", str(kept))
    asked = words["file"]
    if other == "model":
        asked = [*asked, "--model", str(tmp_path / "honest.digitpad")]
    elif other == "images":
        asked = [*asked, "--images", "19"]
    elif other == "labels":
        np.savez(tmp_path / "digits.npz", images=images(COUNT), labels=labels(COUNT))
    elif other == "source":
        asked = words["stream"]
    else:
        kept.write_bytes(b"\x89PNG")
    before = kept.read_bytes()
    assert main(["evaluate", *asked, "--resume", str(kept)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"digitpad: {kept} holds something else than this evaluation; nothing was changed.\n"
    assert kept.read_bytes() == before


def test_a_file_that_cannot_be_written_is_one_sentence(
    words: dict[str, list[str]], tmp_path: Path, capsys: Capture
) -> None:
    assert main(["evaluate", *words["file"], "--resume", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"digitpad: {tmp_path} cannot be written: ")
    assert said.count("\n") == 1
