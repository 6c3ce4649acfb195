"""Files that were made to harm, or are damaged: refused in one sentence, nothing called, nothing written, on we go."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.read import ForeignReader
from tests.core.models.foreign import eras
from tests.core.models.foreign.keras_files import write_h5, write_keras


@pytest.fixture(scope="module")
def reader() -> Iterator[ForeignReader]:
    with ForeignReader() as process:
        yield process


@pytest.fixture
def refusal(reader: ForeignReader) -> Callable[[Path], str]:
    """Reads a file, which must be refused by a process that lives on, with nothing written beside the file."""

    def read(path: Path) -> str:
        before = sorted(path.parent.rglob("*"))
        answer = reader.read(path)
        assert isinstance(answer, str), "it was read"
        assert "\n" not in answer
        assert reader.process_id is not None, answer
        assert sorted(path.parent.rglob("*")) == before
        return answer

    return read


Refusal = Callable[[Path], str]


def keras_with(path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """Write a whole model in whose configuration something is changed."""
    config = eras.keras_3()
    change(config)
    return write_keras(path, config, eras.keras_3_store())


def layer(config: dict[str, Any], index: int) -> dict[str, Any]:
    found: dict[str, Any] = config["config"]["layers"][index]["config"]
    return found


# --- rows 1 and 2: what would be called -----------------------------------------------------------------------------

_CALLS = [
    {"module": "os", "class_name": "system", "config": "touch called", "registered_name": "system"},
    {"module": "builtins", "class_name": "function", "config": "eval", "registered_name": "function"},
    {"module": "keras.config", "class_name": "function", "config": "enable_unsafe_deserialization"},
    {"module": "keras.utils", "class_name": "get_file", "config": {"origin": "http://localhost/x"}},
    {"class_name": "__lambda__", "config": {"value": "4wEAAAA="}},
    {"class_name": "Lambda", "config": {"function": ["4wEAAAA=", None, None]}},
    {"module": "my.code", "class_name": "Own", "config": {}, "registered_name": "my>Own"},
]


@pytest.mark.parametrize("call", _CALLS, ids=lambda call: str(call["class_name"]))
@pytest.mark.parametrize("key", ["kernel_initializer", "activation", "dtype", "anything"])
def test_a_configuration_that_calls_is_refused(tmp_path: Path, refusal: Refusal, call: Any, key: str) -> None:
    path = keras_with(tmp_path / "m.keras", lambda config: layer(config, 1).update({key: call}))
    assert "layer 'conv2d_1' that calls" in refusal(path)


def test_calls_in_other_places_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    def in_a_node(config: dict[str, Any]) -> None:
        config["config"]["layers"][1]["inbound_nodes"] = [{"args": [_CALLS[0]], "kwargs": {}}]

    def in_the_model(config: dict[str, Any]) -> None:
        config["config"]["dtype"] = _CALLS[2]

    def deep_inside(config: dict[str, Any]) -> None:
        layer(config, 5)["kernel_regularizer"] = {"class_name": "L2", "config": {"l2": [[{"a": _CALLS[1]}]]}}

    for change in (in_a_node, in_the_model, deep_inside):
        assert "that calls" in refusal(keras_with(tmp_path / "m.keras", change))


@pytest.mark.parametrize(
    ("description", "why"),
    [
        ({"class_name": "Lambda", "config": {"name": "twice"}}, "'twice' of the kind Lambda, which could run any code"),
        ({"class_name": "TFSMLayer", "config": {"name": "graph", "filepath": "/x"}}, "'graph' of the kind TFSMLayer"),
        (
            {"class_name": "Caps", "config": {"name": "caps"}, "module": "my", "registered_name": "my>Caps"},
            "'caps' of a kind of its own, my>Caps",
        ),
        ({"class_name": "Caps", "config": {"name": "caps"}}, "'caps' of the kind Caps, which digitpad does not know"),
        ({"class_name": "LSTM", "config": {"name": "rows"}}, "'rows' of the kind LSTM"),
        ({"class_name": "GetItem", "config": {"name": "g"}, "module": "keras.src.ops.numpy"}, "kind operation GetItem"),
        ({"class_name": "TFOpLambda", "config": {"name": "w", "function": "io.write_file"}}, "operation io.write_file"),
        ({"class_name": "Dense", "config": {"name": "d"}, "module": "evil.layers"}, "'d' of a kind of its own, Dense"),
    ],
)
def test_layers_that_are_not_on_the_list_are_refused_by_name(
    tmp_path: Path, refusal: Refusal, description: Any, why: str
) -> None:
    path = keras_with(tmp_path / "m.keras", lambda config: config["config"]["layers"].insert(2, description))
    assert why in refusal(path)
    inner = {"class_name": "Sequential", "config": {"name": "inner", "layers": [description]}}
    path = keras_with(tmp_path / "n.keras", lambda config: config["config"]["layers"].insert(2, inner))
    assert why in refusal(path)


def test_a_model_of_a_class_of_its_own_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    path = keras_with(tmp_path / "m.keras", lambda config: config.update(class_name="MyModel", module="my"))
    assert "a class of its own, MyModel" in refusal(path)


# --- rows 4 to 6: containers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["h5", "keras"])
def test_a_file_that_is_cut_anywhere_is_refused(tmp_path: Path, reader: ForeignReader, kind: str) -> None:
    whole = write_keras(tmp_path / "w.keras", eras.keras_3(), eras.keras_3_store())
    if kind == "h5":
        whole = write_h5(tmp_path / "w.h5", eras.keras_2(), eras.keras_2_weights())
    data, path = whole.read_bytes(), tmp_path / f"m.{kind}"
    for end in np.linspace(0, len(data) - 1, 120, dtype=int):
        path.write_bytes(data[:end])
        answer = reader.read(path)
        assert isinstance(answer, str)
        assert "damaged" in answer or "no model of a kind" in answer


def test_a_zip_that_lies_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    path = tmp_path / "m.keras"

    def zipped(*members: tuple[str, bytes]) -> Path:
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in (("config.json", b"{}"), *members):
                archive.writestr(name, data)
        return path

    assert "not a Keras model: it claims to hold" in refusal(zipped(*((f"{i}", b"") for i in range(6_000))))
    for name in ("../x", "/x", "a/../../x", "C:/x"):
        assert "a name that no model has" in refusal(zipped((name, b"")))
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "a link or a device" in refusal(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, refusal: Refusal) -> None:
    path = tmp_path / "m.keras"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", json.dumps(eras.keras_3()))
        archive.writestr("model.weights.h5", bytes(64 << 20))
    assert "claims to hold 67,108,864 bytes" in refusal(path)


# --- rows 7, 8 and 10: weights --------------------------------------------------------------------------------------


def h5_with(path: Path, change: Callable[[h5py.Group], None], replaced: str = "conv2d_1/kernel:0") -> Path:
    """Write a whole model, one of whose arrays is taken out for something else."""
    write_h5(path, eras.keras_2(), eras.keras_2_weights())
    with h5py.File(path, "a") as file:
        parent, _, name = replaced.rpartition("/")
        group = file["model_weights/conv2d_1"] if not parent else file[f"model_weights/conv2d_1/{parent}"]
        del group[name]
        change(group)
    return path


def test_links_that_lead_elsewhere_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    with h5py.File(tmp_path / "secret.h5", "w") as file:
        file["kernel"] = eras.KERNEL
    secret = str(tmp_path / "secret.h5")

    def external(group: h5py.Group) -> None:
        group["kernel:0"] = h5py.ExternalLink(secret, "kernel")

    def soft(group: h5py.Group) -> None:
        group["kernel:0"] = h5py.SoftLink("/model_weights/dense_1/dense_1/kernel:0")

    def endless(group: h5py.Group) -> None:
        group["kernel:0"] = h5py.SoftLink("kernel:0")

    for change in (external, soft, endless):
        assert "has a link in it, /model_weights/conv2d_1/conv2d_1/kernel:0" in refusal(
            h5_with(tmp_path / "m.h5", change)
        )
    with h5py.File(h5_with(tmp_path / "g.h5", lambda group: None), "a") as file:
        del file["model_weights/conv2d_1"]
        file["model_weights/conv2d_1"] = h5py.ExternalLink(secret, "/")
    assert "has a link in it, /model_weights/conv2d_1" in refusal(tmp_path / "g.h5")


def test_arrays_that_lie_in_other_files_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    with h5py.File(tmp_path / "secret.h5", "w") as file:
        file["kernel"] = eras.KERNEL
    (tmp_path / "secret.bin").write_bytes(eras.KERNEL.tobytes())

    def virtual(group: h5py.Group) -> None:
        layout = h5py.VirtualLayout(eras.KERNEL.shape, "f4")
        layout[...] = h5py.VirtualSource(str(tmp_path / "secret.h5"), "kernel", shape=eras.KERNEL.shape)
        group.create_virtual_dataset("kernel:0", layout)

    def external(group: h5py.Group) -> None:
        where = [(str(tmp_path / "secret.bin"), 0, eras.KERNEL.nbytes)]
        group.create_dataset("kernel:0", eras.KERNEL.shape, "f4", external=where)

    for change in (virtual, external):
        assert "in other files" in refusal(h5_with(tmp_path / "m.h5", change))


def test_arrays_without_end_are_refused_before_they_are_read(tmp_path: Path, refusal: Refusal) -> None:
    def terabytes(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", (10**6, 10**6), "f8", chunks=(1, 1000))

    def packed(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", (30_000, 1000), "f4", chunks=(30_000, 1000), compression="gzip")

    def one_chunk(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", (3, 3), "f4", chunks=(30_000, 1000), maxshape=(None, None))

    for change in (terabytes, packed):
        assert "more than are read" in refusal(h5_with(tmp_path / "m.h5", change))
    assert "more than are read" in refusal(h5_with(tmp_path / "m.h5", one_chunk))


def test_arrays_of_anything_but_numbers_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    def texts(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", data=["a"] * 9, dtype=h5py.string_dtype())

    def ragged(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", (9,), h5py.vlen_dtype(np.float32))

    def references(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", data=[group.ref] * 9, dtype=h5py.ref_dtype)

    def compound(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", (9,), np.dtype([("a", "f4"), ("b", "f4")]))

    def complex_numbers(group: h5py.Group) -> None:
        group.create_dataset("kernel:0", data=eras.KERNEL.astype(complex))

    for change in (texts, ragged, references, compound, complex_numbers):
        assert "something else than numbers" in refusal(h5_with(tmp_path / "m.h5", change))


def test_a_group_or_nothing_in_an_arrays_place_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    assert "damaged" in refusal(h5_with(tmp_path / "m.h5", lambda group: group.create_group("kernel:0")))
    assert "holds no" in refusal(h5_with(tmp_path / "m.h5", lambda group: None))


def test_a_group_that_contains_itself_ends(tmp_path: Path, refusal: Refusal) -> None:
    def around(group: h5py.Group) -> None:
        group["kernel:0"] = group

    assert "damaged" in refusal(h5_with(tmp_path / "m.h5", around))


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e300])
def test_weights_that_are_not_finite_are_refused(tmp_path: Path, refusal: Refusal, value: float) -> None:
    def broken(group: h5py.Group) -> None:
        kernel = eras.KERNEL.astype(np.float64)
        kernel[1, 1] = value
        group["kernel:0"] = kernel

    assert "'conv2d_1' (Conv2D) that is refused: its weights hold numbers that are not finite" in refusal(
        h5_with(tmp_path / "m.h5", broken)
    )


# --- row 11 and others: networks that are none ----------------------------------------------------------------------


def test_weights_of_another_shape_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    path = h5_with(tmp_path / "m.h5", lambda group: group.create_dataset("kernel:0", data=eras.KERNEL[:2]))
    assert "should be [(3, 3, 1, 4), (4,)]" in refusal(path)


def test_several_inputs_or_outputs_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    config = eras.functional_2()
    config["config"]["input_layers"] *= 2
    assert "has 2 inputs; one can be" in refusal(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights()))
    config = eras.functional_2()
    config["config"]["output_layers"].append(["flatten_1", 0, 0])
    assert "has 2 outputs; one can be" in refusal(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights()))


def test_layers_in_a_circle_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    config = eras.functional_2()
    (conv,) = (each for each in config["config"]["layers"] if each["name"] == "conv2d_1")
    conv["inbound_nodes"] = [[["dense_1", 0, 0, {}]]]
    assert "that the input does not lead to" in refusal(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights()))


@pytest.mark.parametrize(
    "config",
    [
        "", "[]", "null", "7", '{"class_name": "Sequential"}', '{"class_name": "Sequential", "config": 3}',
        '{"class_name": "Sequential", "config": {"layers": [1]}}', "[" * 100_000, '{"a": ' * 50_000,
        json.dumps({"class_name": "Sequential", "config": {"layers": [{}] * 2_000}}),
        json.dumps({"class_name": "Model", "config": {"layers": [], "input_layers": 1, "output_layers": 2}}),
    ],
    ids=range(11),
)  # fmt: skip
def test_configurations_that_are_none_are_refused(tmp_path: Path, refusal: Refusal, config: str) -> None:
    answer = refusal(write_keras(tmp_path / "m.keras", config, eras.keras_3_store()))
    assert "configuration cannot be read" in answer or "more layers than" in answer


def test_settings_that_are_nonsense_are_refused(tmp_path: Path, refusal: Refusal) -> None:
    for key, value in (
        ("filters", 10**12), ("filters", -1), ("filters", "4"), ("kernel_size", [3]), ("kernel_size", [3, 10**9]),
        ("strides", [0, 0]), ("strides", 2.5), ("padding", "causal"), ("groups", 3), ("dilation_rate", [[1], 1]),
        ("activation", "os.system"), ("activation", 7), ("batch_input_shape", [None, 28.5, 28, 1]),
    ):  # fmt: skip
        config = eras.keras_2()
        config["config"][0]["config"][key] = value
        answer = refusal(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights()))
        assert "'conv2d_1'" in answer or "configuration cannot be read" in answer


def test_the_process_can_write_nothing_and_start_nothing(tmp_path: Path) -> None:
    """The limits of the process that reads are those that its module sets."""
    if not Path("/proc/self/limits").exists():
        pytest.skip("no /proc here")
    with ForeignReader() as process:
        process.read(tmp_path / "none.h5")
        limits = Path(f"/proc/{process.process_id}/limits").read_text(encoding="ascii").splitlines()
    soft = {line[:26].strip(): line[26:].split()[0] for line in limits[1:]}
    assert soft["Max file size"] == "0"
    assert soft["Max processes"] == "0"
    assert soft["Max core file size"] == "0"
    assert int(soft["Max cpu time"]) <= 5
    assert int(soft["Max address space"]) < 4 << 30


def test_a_file_with_much_beside_its_network_is_read(tmp_path: Path, reader: ForeignReader) -> None:
    """Folders of a zip, other arrays and what an optimiser remembers do not matter."""
    path = write_keras(tmp_path / "m.keras", eras.keras_3(), {**eras.keras_3_store(), "optimizer/vars/1": np.zeros(9)})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("assets/note.txt", b"hello")
    assert isinstance(reader.read(path), Graph)
