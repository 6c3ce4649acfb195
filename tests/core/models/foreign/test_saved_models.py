"""SavedModels are read without TensorFlow and answer as there; what reaches out of a network is refused by its name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.read import ForeignReader
from digitpad.core.models.foreign.tensorflow.files import read_saved_model
from digitpad.core.models.foreign.tensorflow.wire import Message, varint
from tests.core.models.foreign.numpy_graph import answer

FOLDER = Path(__file__).resolve().parent / "saved_models"
NAMES = ("module", "keras")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The network of Keras, to be changed."""
    return Path(shutil.copytree(FOLDER / "keras", tmp_path / "model"))


@pytest.fixture(scope="module")
def reader() -> Iterator[ForeignReader]:
    with ForeignReader() as process:
        yield process


@pytest.mark.parametrize("name", NAMES)
def test_a_saved_model_answers_as_tensorflow_does(name: str, reader: ForeignReader) -> None:
    graph = reader.read(FOLDER / name)
    assert isinstance(graph, Graph)
    with np.load(FOLDER / "answers.npz") as answers:
        images = answers["images"] if name == "module" else answers["images"][..., None]
        np.testing.assert_allclose(answer(graph, images), answers[name], rtol=1e-4, atol=1e-4)


def refusal(folder: Path) -> str:
    with pytest.raises(DigitpadError) as caught:
        read_saved_model(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def change(folder: Path, old: bytes, new: bytes, *, count: int = 1) -> None:
    data = (folder / "saved_model.pb").read_bytes()
    assert old in data
    (folder / "saved_model.pb").write_bytes(data.replace(old, new, count))


def test_an_operator_that_reaches_out_is_refused_wherever_it_is(copy: Path) -> None:
    """Even in the functions that only save and restore."""
    change(copy, b"\x12\x08Identity", b"\x12\x08ReadFile")
    assert refusal(copy) == "has an operator ReadFile, which reaches out of a network"


def test_an_operator_that_nobody_knows_is_named(copy: Path) -> None:
    change(copy, b"\x12\x04Relu", b"\x12\x04Ralu", count=-1)
    assert "of the kind Ralu, which digitpad does not know" in refusal(copy)


def test_weights_that_are_missing_cut_or_elsewhere_are_refused(copy: Path, tmp_path: Path) -> None:
    data = copy / "variables" / "variables.data-00000-of-00001"
    whole = data.read_bytes()
    data.write_bytes(whole[:100])
    assert refusal(copy) == "is damaged: its weights cannot be read"
    data.unlink()
    (tmp_path / "elsewhere").write_bytes(whole)
    data.symlink_to(tmp_path / "elsewhere")
    assert refusal(copy) == "is damaged: its weights cannot be read"
    index = copy / "variables" / "variables.index"
    index.write_bytes(index.read_bytes()[:-1])
    assert refusal(copy) == "is damaged: its weights cannot be read"


def test_weights_under_no_name_that_the_graph_knows_are_refused(copy: Path) -> None:
    index = copy / "variables" / "variables.index"
    data = index.read_bytes()
    assert b"VARIABLE_VALUE" in data
    index.write_bytes(data.replace(b"VARIABLE_VALUE", b"VARIABLE_VOLUE"))
    assert "has weights" in refusal(copy)
    assert "that nobody keeps" in refusal(copy)


def test_a_folder_without_a_network_is_refused(copy: Path) -> None:
    (copy / "saved_model.pb").write_bytes(b"")
    assert refusal(copy) == "is damaged: it holds no network"


def test_numbers_end_and_fields_lie_within_their_message() -> None:
    assert varint(b"\xac\x02", 0) == (300, 2)
    assert Message(b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01").number(1) == -1
    for data in (b"\xff" * 11, b"\x0a\x05ab", b"\x0b", b"\x08"):
        with pytest.raises(ValueError, match="field|number"):
            Message(data)


@pytest.mark.parametrize("count", [50, pytest.param(5000, marks=pytest.mark.slow)])
def test_mutants_are_read_or_refused_by_a_process_that_lives_on(reader: ForeignReader, copy: Path, count: int) -> None:
    rng = np.random.default_rng(count)
    files = [copy / "saved_model.pb", copy / "saved_model.pb", copy / "variables" / "variables.index"]
    whole = {path: path.read_bytes() for path in files}
    refused, first = 0, None
    for _ in range(count):
        path = files[int(rng.integers(len(files)))]
        changed = bytearray(whole[path])
        for _ in range(int(rng.integers(1, 20))):
            at = int(rng.integers(len(changed)))
            if rng.random() < 0.7:
                changed[at] = int(rng.integers(256))
            else:
                del changed[at : at + int(rng.integers(1, 20))]
        path.write_bytes(changed)
        found = reader.read(copy)
        first = first or reader.process_id
        assert reader.process_id == first, "who read it died"
        refused += isinstance(found, str)
        path.write_bytes(whole[path])
    assert refused > count / 3
    assert isinstance(reader.read(copy), Graph)
