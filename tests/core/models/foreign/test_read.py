"""What comes in through the door: the process that reads foreign files, and what kills it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.read import ForeignReader, read_foreign
from digitpad.core.sentences import Sentence
from tests.core.models.foreign import eras
from tests.core.models.foreign.keras_files import write_h5, write_keras


@pytest.fixture(scope="module")
def reader() -> Iterator[ForeignReader]:
    with ForeignReader() as process:
        yield process


def test_what_a_file_is_its_content_tells(reader: ForeignReader, tmp_path: Path) -> None:
    write_keras(tmp_path / "one.h5", eras.keras_3(), eras.keras_3_store())
    write_h5(tmp_path / "other.keras", eras.keras_2(), eras.keras_2_weights())
    for name in ("one.h5", "other.keras"):
        graph = reader.read(tmp_path / name)
        assert isinstance(graph, Graph)
        assert graph.parameters == 40 + 6770


def test_a_refusal_names_the_file_and_can_be_translated(tmp_path: Path) -> None:
    path = tmp_path / "ein Ziffernmodell.h5"
    path.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(500))
    with pytest.raises(DigitpadError, match=r"Ziffernmodell\.h5 is damaged: its HDF5 cannot be read") as caught:
        read_foreign(path)
    said = str(caught.value)
    assert isinstance(said, Sentence)
    assert isinstance(said.values["refusal"], Sentence)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "it is empty"),
        (b"a picture of a cat", "no model of a kind that is read"),
        (b"PK\x03\x04", "is damaged"),
        (b"PK\x03\x04" + bytes(100), "its end is missing"),
        (b"\x89HDF\r\n\x1a\n", "its HDF5 cannot be read"),
    ],
)
def test_what_is_no_model_is_refused(reader: ForeignReader, tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "m.keras"
    path.write_bytes(content)
    refusal = reader.read(path)
    assert isinstance(refusal, str)
    assert why in refusal


def test_what_is_no_file_is_refused(reader: ForeignReader, tmp_path: Path) -> None:
    for path, why in (
        (tmp_path / "none.h5", "No such file"),
        (tmp_path, "holds no model"),
        (Path("/dev/zero"), "a device or a pipe"),
    ):
        refusal = reader.read(path)
        assert isinstance(refusal, str)
        assert why in refusal


def test_a_file_that_kills_its_reader_is_refused_and_the_next_one_is_read(tmp_path: Path) -> None:
    """The stand-in dies of every file whose name says so; the real process takes over once it is dead."""
    dies = "import os, sys; sys.stdin.buffer.read(4); os.abort()"
    with ForeignReader(command=(sys.executable, "-c", dies)) as process:
        assert process.read(tmp_path / "m.h5") == "is damaged: who reads it crashes"
        assert process.process_id is None
        assert process.read(tmp_path / "m.h5") == "is damaged: who reads it crashes"


def test_a_file_that_is_read_forever_is_given_up(tmp_path: Path) -> None:
    hangs = "import sys, time; sys.stdin.buffer.read(4); time.sleep(60)"
    with ForeignReader(seconds=0.5, command=(sys.executable, "-c", hangs)) as process:
        assert "takes longer to read" in str(process.read(tmp_path / "m.h5"))
