"""Files of every era of Keras, written here as it wrote them, are read and answer as the network that they are of."""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import Graph
from digitpad.core.models.foreign.keras.files import read_h5, read_keras
from tests.core.models.foreign import eras
from tests.core.models.foreign.keras_files import Array, answers, write_h5, write_keras


def assert_is_the_network(graph: Graph, images: Array = eras.IMAGES) -> None:
    np.testing.assert_allclose(answers(graph, images), eras.expected(), rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize(
    ("config", "version"),
    [
        (eras.keras_2(), "2.0.8"),
        (eras.tf_keras(), "2.3.0-tf"),
        (eras.functional_2(), "2.1.6"),
        (eras.functional_2("Functional"), "2.13.1"),
        (eras.keras_3(), "3.8.0"),
    ],
)
def test_h5_files_of_keras_2_and_3_are_read(tmp_path: Path, config: Any, version: str, as_text: bool) -> None:
    path = write_h5(tmp_path / "m.h5", config, eras.keras_2_weights(), version=version, as_text=as_text)
    graph = read_h5(path)
    assert_is_the_network(graph)
    assert (graph.input_shape, graph.layers) == ((28, 28, 1), 5)
    assert graph.nodes[0].name == "conv2d_1"


def test_a_file_of_keras_1_is_read(tmp_path: Path) -> None:
    path = write_h5(tmp_path / "m.h5", eras.keras_1(channels_first=False), eras.keras_1_weights(), version="1.2.2")
    assert_is_the_network(read_h5(path))


@pytest.mark.parametrize("backend", ["tensorflow", "theano"])
def test_channels_first_and_theanos_kernels_are_read(tmp_path: Path, backend: str) -> None:
    kernel = eras.KERNEL.transpose(3, 2, 0, 1)  # filters, channels, rows, columns
    kernel = kernel[:, :, ::-1, ::-1] if backend == "theano" else kernel
    dense = eras.DENSE.reshape(13, 13, 4, 10).transpose(2, 0, 1, 3).reshape(-1, 10)
    weights = eras.keras_1_weights(kernel, dense)
    path = write_h5(tmp_path / "m.h5", eras.keras_1(channels_first=True), weights, version="1.1.0", backend=backend)
    graph = read_h5(path)
    assert graph.input_shape == (1, 28, 28)
    assert_is_the_network(graph, eras.IMAGES.transpose(0, 3, 1, 2))
    # One change of axes before the convolution and one after the pooling; what is between cancels out.
    assert [node.op for node in graph.nodes].count("Permute") == 4


def test_flatten_of_keras_2_puts_channels_last_itself(tmp_path: Path) -> None:
    config = eras.keras_2()
    for each in config["config"]:
        if "data_format" in each["config"]:
            each["config"]["data_format"] = "channels_first"
    config["config"][0]["config"]["batch_input_shape"] = [None, 1, 28, 28]
    graph = read_h5(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights()))
    assert_is_the_network(graph, eras.IMAGES.transpose(0, 3, 1, 2))


@pytest.mark.parametrize(
    ("store", "version"),
    [
        (eras.keras_3_store(), "3.8.0"),
        (eras.keras_3_store("_layer_checkpoint_dependencies", dense="dense_1"), "2.13.1"),
    ],
)
def test_keras_files_are_read_in_both_layouts(tmp_path: Path, store: Any, version: str) -> None:
    assert_is_the_network(read_keras(write_keras(tmp_path / "m.keras", eras.keras_3(), store, version=version)))


def test_the_functional_form_of_keras_3_is_read(tmp_path: Path) -> None:
    assert_is_the_network(read_keras(write_keras(tmp_path / "m.keras", eras.functional_3(), eras.keras_3_store())))


def nested() -> dict[str, Any]:
    """The network as a model that begins with a model: a convolution and a normalisation that changes nothing."""
    layers = eras.keras_2()["config"]
    normalise = {"class_name": "BatchNormalization", "config": {"name": "bn", "axis": -1, "epsilon": 0.001}}
    shape = {"batch_input_shape": [None, 28, 28, 1]}
    inner = {"class_name": "Sequential", "config": {"name": "body", "layers": [layers[0], normalise]}}
    inner["config"]["layers"][0]["config"] |= shape  # type: ignore[index]
    return {"class_name": "Sequential", "config": {"name": "whole", "layers": [inner, *layers[1:]]}}


@pytest.mark.parametrize("named", [True, False])
def test_models_within_models_get_their_weights(tmp_path: Path, named: bool) -> None:
    ones, zeros = np.ones(4, np.float32), np.zeros(4, np.float32)
    conv, bn = ("conv2d_1", "bn") if named else ("a_7", "b_7")  # as TensorFlow calls them when built twice
    arrays = [
        (f"{conv}/kernel:0", eras.KERNEL), (f"{conv}/bias:0", eras.BIAS), (f"{bn}/gamma:0", ones),
        (f"{bn}/beta:0", zeros), (f"{bn}/moving_mean:0", zeros), (f"{bn}/moving_variance:0", ones - 0.001),
    ]  # fmt: skip
    weights = {"body": arrays, "dense_1": eras.keras_2_weights()["dense_1"]}
    graph = read_h5(write_h5(tmp_path / "m.h5", nested(), weights))
    assert [node.op for node in graph.nodes][:2] == ["Conv2D", "BatchNormalization"]
    np.testing.assert_array_equal(graph.nodes[0].weights[0], eras.KERNEL)
    np.testing.assert_array_equal(graph.nodes[1].weights[3], ones - np.float32(0.001))


def test_weights_of_half_and_double_precision_are_read(tmp_path: Path) -> None:
    weights = eras.keras_2_weights()
    weights["conv2d_1"] = [(name, array.astype(np.float64)) for name, array in weights["conv2d_1"]]
    weights["dense_1"] = [(name, array.astype(np.float16)) for name, array in weights["dense_1"]]
    graph = read_h5(write_h5(tmp_path / "m.h5", eras.keras_2(), weights))
    np.testing.assert_array_equal(graph.nodes[0].weights[0], eras.KERNEL)
    np.testing.assert_array_equal(graph.nodes[-1].weights[0], eras.DENSE.astype(np.float16).astype(np.float32))


def test_weights_in_bfloat16_are_read(tmp_path: Path) -> None:
    path = write_keras(tmp_path / "m.keras", eras.keras_3(), eras.keras_3_store())
    bits = (eras.BIAS.view(np.uint32) >> 16).astype(np.uint16)
    path = write_keras(
        tmp_path / "m.keras", eras.keras_3(), {**eras.keras_3_store(), "layers/conv2d/vars/1": bits.view("V2")}
    )
    with pytest.raises(DigitpadError, match="something else than numbers"):
        read_keras(path)
    graph = read_h5(_bfloat_h5(tmp_path / "b.h5", bits))
    np.testing.assert_array_equal(graph.nodes[0].weights[1].view(np.uint32), bits.astype(np.uint32) << 16)


def _bfloat_h5(path: Path, bits: Array) -> Path:
    weights = eras.keras_2_weights()
    weights["conv2d_1"][1] = ("bias", bits.view("V2"))
    write_h5(path, eras.keras_2(), weights)
    with h5py.File(path, "a") as file:
        file["model_weights/conv2d_1/bias"].attrs["dtype"] = "bfloat16"
    return path


def test_long_lists_of_layers_lie_in_pieces(tmp_path: Path) -> None:
    path = write_h5(tmp_path / "m.h5", eras.keras_2(), eras.keras_2_weights())
    with h5py.File(path, "a") as file:
        attributes = file["model_weights"].attrs
        names = list(attributes["layer_names"])
        del attributes["layer_names"]
        attributes["layer_names0"], attributes["layer_names1"] = np.array(names[:2]), np.array(names[2:])
    assert_is_the_network(read_h5(path))


def test_the_meaning_of_hard_sigmoid_changed(tmp_path: Path) -> None:
    config = eras.keras_2()
    config["config"][0]["config"]["activation"] = "hard_sigmoid"
    for version, function in (("2.2.4", "hard_sigmoid_keras2"), ("3.0.5", "hard_sigmoid")):
        graph = read_h5(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights(), version=version))
        assert graph.nodes[0].settings["activation"] == function


def test_activations_are_layers_functions_and_layers_within_layers(tmp_path: Path) -> None:
    config = eras.keras_3()
    inside = {"module": "keras.layers", "class_name": "LeakyReLU", "config": {"negative_slope": 0.1}}
    config["config"]["layers"][1]["config"]["activation"] = inside
    function = {"module": "builtins", "class_name": "function", "config": "softmax_v2", "registered_name": "function"}
    config["config"]["layers"][-1]["config"]["activation"] = function
    graph = read_keras(write_keras(tmp_path / "m.keras", config, eras.keras_3_store()))
    assert graph.nodes[1].op == "LeakyReLU"
    assert graph.nodes[1].settings["negative_slope"] == 0.1
    assert graph.nodes[-1].settings["activation"] == "softmax"


def test_a_normalisation_without_scale_or_offset_gets_plain_ones(tmp_path: Path) -> None:
    config = eras.keras_2()
    told = {"name": "bn", "axis": [3], "epsilon": 0.01, "scale": False, "center": True}
    config["config"].insert(1, {"class_name": "BatchNormalization", "config": told})
    beta, mean, variance = np.arange(1, 13, dtype=np.float32).reshape(3, 4)
    weights = eras.keras_2_weights() | {"bn": [("bn/beta:0", beta), ("m", mean), ("v", variance)]}
    node = read_h5(write_h5(tmp_path / "m.h5", config, weights)).nodes[1]
    assert node.settings["epsilon"] == 0.01
    for found, wanted in zip(node.weights, (np.ones(4), beta, mean, variance), strict=True):
        np.testing.assert_array_equal(found, wanted)


def test_operations_between_layers_are_read(tmp_path: Path) -> None:
    """``1 - x / 255`` before the network, as Keras 3 and as TensorFlow 2 keep it."""
    operations: list[list[Any]] = [
        [
            ("TrueDivide", "keras.src.ops.numpy", {"args": [eras.tensor("input_1"), 255.0], "kwargs": {}}),
            ("Subtract", "keras.src.ops.numpy", {"args": [1.0, eras.tensor("divide")], "kwargs": {}}),
        ],
        [
            ("math.truediv", None, ["input_1", 0, 0, {"y": 255.0, "name": None}]),
            ("math.subtract", None, ["_CONSTANT_VALUE", -1, 1.0, {"y": ["divide", 0, 0], "name": None}]),
        ],
    ]
    for form in operations:
        config = eras.functional_2()
        for name, (kind, module, node) in zip(("divide", "invert"), form, strict=True):
            told = {"name": name, "function": kind}
            layer = {"class_name": kind if module else "TFOpLambda", "config": told, "name": name, "module": module}
            config["config"]["layers"].append({**layer, "inbound_nodes": [node]})
        (conv,) = (each for each in config["config"]["layers"] if each["name"] == "conv2d_1")
        conv["inbound_nodes"] = [[["invert", 0, 0, {}]]]
        graph = read_h5(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights()))
        assert [dict(node.settings) for node in graph.nodes[:2]] == [
            {"scale": 1 / 255, "offset": 0.0}, {"scale": -1.0, "offset": 1.0}
        ]  # fmt: skip
        assert_is_the_network(graph, 255 * (1 - eras.IMAGES))


def rounded(config: dict[str, Any], name: str, before: str) -> None:
    """Round what comes from ``before`` into the layer ``name`` to 8 bits, as our own exports do."""
    layers = config["config"]["layers"]
    source, step, whole = (eras.tensor(each) for each in (before, f"{name}_step", f"{name}_whole"))
    steps: list[tuple[str, str, list[Any]]] = [
        ("highest", "Max", [source]),
        ("part", "TrueDivide", [eras.tensor(f"{name}_highest"), 255.0]),
        ("step", "Maximum", [eras.tensor(f"{name}_part"), 1e-30]),
        ("exact", "TrueDivide", [source, step]),
        ("whole", "Round", [eras.tensor(f"{name}_exact")]),
        ("", "Multiply", [whole, step]),
    ]
    for own, kind, arguments in steps:
        layers.append(
            {
                "module": "keras.src.ops.numpy", "class_name": kind, "registered_name": kind, "name": f"{name}_{own}",
                "config": {}, "inbound_nodes": [{"args": arguments, "kwargs": {}}],
            }
        )  # fmt: skip
    (layer,) = (each for each in layers if each["name"] == name)
    layer["inbound_nodes"] = [{"args": [eras.tensor(f"{name}_")], "kwargs": {}}]


def test_our_own_export_is_read_without_its_rounding(tmp_path: Path) -> None:
    config = eras.functional_3()
    rounded(config, "conv2d_1", "input_layer")
    rounded(config, "dropout_1", "max_pooling2d_1")
    path = write_keras(tmp_path / "m.keras", config, eras.keras_3_store())
    with pytest.raises(DigitpadError, match="operation Max"):  # of another program it may be anything
        read_keras(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("digitpad_normalisation.json", "{}")
    graph = read_keras(path)
    assert [node.op for node in graph.nodes] == ["Conv2D", "MaxPooling2D", "Dropout", "Flatten", "Dense"]
    assert_is_the_network(graph)


def test_in_our_own_export_too_only_the_rounding_is_passed_over(tmp_path: Path) -> None:
    """Rounded by one step and multiplied by another it would be something else."""
    config = eras.functional_3()
    rounded(config, "conv2d_1", "input_layer")
    (last,) = (each for each in config["config"]["layers"] if each["name"] == "conv2d_1_")
    last["inbound_nodes"][0]["args"][1] = eras.tensor("conv2d_1_highest")
    path = write_keras(tmp_path / "m.keras", config, eras.keras_3_store())
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("digitpad_normalisation.json", "{}")
    with pytest.raises(DigitpadError, match="operation Max"):
        read_keras(path)


def test_lists_that_say_of_what_kind_they_are_are_lists(tmp_path: Path) -> None:
    config = eras.functional_2()
    for each in config["config"]["layers"]:
        told = each["config"]
        if "kernel_size" in told:
            told["kernel_size"] = {"class_name": "__tuple__", "items": told["kernel_size"]}
        if "batch_input_shape" in told:
            told["batch_input_shape"] = {"class_name": "TensorShape", "items": told["batch_input_shape"]}
    assert_is_the_network(read_h5(write_h5(tmp_path / "m.h5", config, eras.keras_2_weights())))


def test_a_file_with_weights_alone_says_what_to_do(tmp_path: Path) -> None:
    path = write_h5(tmp_path / "m.h5", eras.keras_2(), eras.keras_2_weights())
    with h5py.File(path, "a") as file:
        del file.attrs["model_config"]
        file.attrs["layer_names"] = file["model_weights"].attrs["layer_names"]
    with pytest.raises(DigitpadError, match=r"holds weights only.*model\.save\("):
        read_h5(path)
    with h5py.File(tmp_path / "m.weights.h5", "w") as file:
        file["layers/dense/vars/0"] = eras.DENSE
    with pytest.raises(DigitpadError, match="holds weights only"):
        read_h5(tmp_path / "m.weights.h5")
    with h5py.File(tmp_path / "other.h5", "w") as file:
        file["experiment"] = np.zeros(3)
    with pytest.raises(DigitpadError, match="no model of Keras"):
        read_h5(tmp_path / "other.h5")


def test_a_model_that_does_not_say_its_images_size_is_refused(tmp_path: Path) -> None:
    config = eras.keras_2()
    del config["config"][0]["config"]["batch_input_shape"]
    path = write_h5(tmp_path / "m.h5", config, eras.keras_2_weights())
    with pytest.raises(DigitpadError, match="how large its images are"):
        read_h5(path)


def test_a_zip_of_another_writer_is_no_keras_model(tmp_path: Path) -> None:
    path = tmp_path / "m.keras"
    path.write_bytes(struct.pack("<4s4H2LH", b"PK\x05\x06", *[0] * 7))
    with pytest.raises(DigitpadError, match=r"config\.json"):
        read_keras(path)


def test_a_graph_of_an_old_file_is_told_in_todays_words(tmp_path: Path) -> None:
    path = write_h5(tmp_path / "m.h5", eras.keras_1(channels_first=False), eras.keras_1_weights(), version="1.0.8")
    outline = json.dumps(read_h5(path).outline())
    assert "nb_filter" not in outline
    assert "filters" in outline
