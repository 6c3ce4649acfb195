"""Which files hold a network of another program, and what each gives."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.importing import import_file, with_convention
from digitpad.core.inference.foreign.sources import digest, is_foreign, is_model_file, read_foreign_file
from digitpad.core.models.file import read_model
from digitpad.core.models.foreign import read
from digitpad.core.models.foreign.convert import Converter
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.read import read_foreign
from tests.core.models.foreign.eras import keras_3, keras_3_store
from tests.core.models.foreign.keras_files import write_keras
from tests.foreign import PLAIN
from tests.models import members_of, network, with_fitting_hashes, write_honest, zipped

# Answers every graph with one network, which is what matters here: that there is one.
_STAND_IN = """
import sys
from digitpad.core.models.foreign.convert import HEADER, LENGTH, NETWORK
tflite = open(sys.argv[1], "rb").read()
while header := sys.stdin.buffer.read(LENGTH.size):
    sys.stdin.buffer.read(*LENGTH.unpack(header))
    sys.stdout.buffer.write(HEADER.pack(NETWORK, len(tflite)) + tflite)
    sys.stdout.buffer.flush()
"""


@pytest.fixture
def converter() -> Iterator[Converter]:
    with Converter(command=(sys.executable, "-c", _STAND_IN, str(PLAIN))) as stand_in:
        yield stand_in


@pytest.fixture
def keras_file(tmp_path: Path) -> Path:
    return write_keras(tmp_path / "model.keras", keras_3(), keras_3_store())


def test_models_are_told_by_their_endings_and_by_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("seven")
    (tmp_path / "network").write_bytes(PLAIN.read_bytes())
    (tmp_path / "weights").write_bytes(b"\x89HDF\r\n\x1a\n")
    (tmp_path / "saved").mkdir()
    assert not is_foreign(tmp_path / "saved")
    (tmp_path / "saved" / "saved_model.pb").write_bytes(b"")
    for name in ("network", "weights", "saved", "absent.onnx", "absent.H5"):
        assert is_foreign(tmp_path / name), name
    honest = write_honest(tmp_path / "honest.digitpad")
    for path in (honest, tmp_path / "text", tmp_path, tmp_path / "absent"):
        assert not is_foreign(path), path
    assert is_model_file(honest)
    assert not is_model_file(tmp_path / "text")


def test_what_is_in_a_folder_counts_and_not_its_name(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / name / "variables").mkdir(parents=True)
        (tmp_path / name / "saved_model.pb").write_bytes(b"graph")
        (tmp_path / name / "variables" / "data").write_bytes(b"3" if name == "three" else b"1")
    one, two, three = (digest(tmp_path / name) for name in ("one", "two", "three"))
    assert one == two
    assert one[1] == 6
    assert one[0] != three[0]


def test_a_keras_file_gives_a_network_its_layers_and_its_graph(keras_file: Path, converter: Converter) -> None:
    file = read_foreign_file(keras_file, converter)
    assert file.tflite == PLAIN.read_bytes()
    assert [(each.name, each.shape) for each in file.layers[:2]] == [
        ("Conv2D conv2d_1", (26, 26, 4)), ("MaxPooling2D max_pooling2d_1", (13, 13, 4)),
    ]  # fmt: skip
    assert file.layers[0].parameters == 40
    assert file.layers[0].multiply_adds == 26 * 26 * 36
    assert file.graph == read_foreign(keras_file).to_bytes()


def test_the_converter_is_started_before_the_file_is_read(
    keras_file: Path, converter: Converter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that TensorFlow is loaded meanwhile."""
    there: list[int | None] = []

    def reading(path: Path) -> Graph:
        there.append(converter.process_id)
        return read_foreign(path)

    monkeypatch.setattr(read, "read_foreign", reading)
    read_foreign_file(keras_file, converter)
    assert None not in there
    assert there == [converter.process_id]


def test_a_converter_that_cannot_be_started_is_told_of_a_file_that_could_be_read(keras_file: Path) -> None:
    with pytest.raises(DigitpadError, match=r"model.keras cannot be converted: the converter cannot be started"):
        read_foreign_file(keras_file, Converter(command=("no such program",)))


def test_the_graph_is_kept_with_the_model_for_training_on(keras_file: Path, converter: Converter) -> None:
    model = import_file(keras_file, converter=converter)
    kept = read_model(model.path).load_graph()
    assert kept == read_foreign(keras_file).to_bytes()
    assert Graph.from_bytes(kept).input_shape == (28, 28, 1)
    with_convention(model, "0..1 light")
    assert read_model(model.path).load_graph() == kept


def test_a_graph_that_was_changed_is_damage(keras_file: Path, converter: Converter, tmp_path: Path) -> None:
    members = members_of(import_file(keras_file, converter=converter).path)
    changed = tmp_path / "changed.digitpad"
    changed.write_bytes(zipped((members | {"network.graph": b"another"}).items()))
    with pytest.raises(DigitpadError, match=r"is damaged: network.graph does not have the hash"):
        read_model(changed).load_graph()
    without = {name: data for name, data in members.items() if name != "network.graph"}
    changed.write_bytes(zipped(without.items()))
    with pytest.raises(DigitpadError, match="it does not hold .*network.graph and nothing else"):
        read_model(changed)
    changed.write_bytes(zipped(with_fitting_hashes(without).items()))
    assert read_model(changed).load_graph() is None


def test_an_empty_file_and_one_that_is_not_there_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty.tflite").write_bytes(b"")
    with pytest.raises(DigitpadError, match=r"empty.tflite is damaged: it is empty"):
        read_foreign_file(tmp_path / "empty.tflite")
    for name in ("absent.tflite", "absent.h5"):
        with pytest.raises(DigitpadError, match=f"{name} was not found"):
            import_file(tmp_path / name)
    (tmp_path / "network.h5").write_bytes(network())
    assert read_foreign_file(tmp_path / "network.h5").graph is None  # what is in it counts
