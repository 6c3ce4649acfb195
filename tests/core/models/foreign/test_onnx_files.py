"""ONNX files of the usual exporters answer as onnxruntime does once they are graphs, and the hostile are refused."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper  # noqa: E402

from digitpad.core.errors import DigitpadError  # noqa: E402
from digitpad.core.models.foreign.graph import Graph  # noqa: E402
from digitpad.core.models.foreign.onnx.files import read_onnx  # noqa: E402
from digitpad.core.models.foreign.read import ForeignReader  # noqa: E402
from tests.core.models.foreign.numpy_graph import answer  # noqa: E402
from tests.core.models.foreign.onnx_files import STYLES, File, asked, images_for  # noqa: E402


def read(model: Any, folder: Path) -> Graph:
    path = folder / "m.onnx"
    path.write_bytes(model.SerializeToString())
    return read_onnx(path)


def require_alike(model: Any, folder: Path, images: Any = None) -> Graph:
    graph = read(model, folder)
    images = images_for(model) if images is None else images
    expected = asked(model, images)
    np.testing.assert_allclose(answer(graph, images), expected, rtol=1e-4, atol=1e-4)
    return graph


@pytest.mark.parametrize("style", STYLES)
def test_a_file_of_each_exporter_answers_as_onnxruntime_does(style: str, tmp_path: Path) -> None:
    graph = require_alike(STYLES[style](), tmp_path)
    assert graph.output_shape == (10,)


@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("style", STYLES)
def test_the_network_built_of_it_answers_so_too(style: str, tmp_path: Path) -> None:
    from training.conversion.build import build_network, to_tflite  # noqa: PLC0415

    model = STYLES[style]()
    graph, images = read(model, tmp_path), images_for(model)
    built = np.asarray(build_network(graph).model(images.astype(np.float32)))
    np.testing.assert_allclose(built, asked(model, images), rtol=1e-4, atol=1e-4)
    assert to_tflite(graph)  # which compares its answers


def test_probabilities_in_a_dictionary_are_read_as_those_that_went_into_it(tmp_path: Path) -> None:
    plain = STYLES["scikit-learn"]()
    model = STYLES["scikit-learn"]()
    probabilities = model.graph.output[1].name
    model.graph.node.add(op_type="ZipMap", input=[probabilities], output=["all"], name="zip", domain="ai.onnx.ml")
    model.graph.output[1].CopyFrom(onnx.ValueInfoProto(name="all"))
    graph, images = read(model, tmp_path), images_for(plain)
    np.testing.assert_allclose(answer(graph, images), asked(plain, images), atol=1e-4)


def test_channels_are_not_turned_where_nothing_asks_for_it(tmp_path: Path) -> None:
    graph = read(STYLES["tf2onnx"](), tmp_path)
    assert [node.op for node in graph.nodes if node.op == "Permute"] == []
    assert [node.op for node in graph.nodes if node.op == "Dense"] == ["Dense", "Dense"]
    assert all(node.settings["use_bias"] for node in graph.nodes if node.op in ("Dense", "Conv2D"))


def small(op: str, *inputs: Any, shape: tuple[Any, ...] = ("n", 2, 6, 5), opset: int = 17, **attributes: Any) -> Any:
    file = File(5, opset)
    given = [each if isinstance(each, str) else file.constant(each) for each in inputs]
    return file.model(file.add(op, *given, **attributes), shape)


F = np.float32
ROW = np.arange(5, dtype=F) + 1
ALIKE = {
    "a factor a column": small("Mul", "x", ROW),
    "a summand a channel": small("Add", np.ones((2, 1, 1), F), "x"),
    "from a number": small("Sub", F(3), "x"),
    "from numbers": small("Sub", ROW, "x"),
    "limits from above": small("Clip", "x", "", F(0.5)),
    "limits from below": small("Max", "x", F(0.5)),
    "uneven margins": small("Conv", "x", np.ones((3, 2, 2, 3), F), pads=[1, 0, 0, 2]),
    "steps, and margins as Keras has them": small(
        "Conv", "x", np.ones((3, 2, 3, 3), F), pads=[0, 1, 1, 1], strides=[2, 2]
    ),
    "a mean without the margins": small(
        "AveragePool", "x", kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=0
    ),
    "a mean with the margins": small("AveragePool", "x", kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=1),
    "windows beyond the end": small("MaxPool", "x", kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1),
    "windows of what may be negative": small("MaxPool", "x", kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
    "a softmax over the channels": small("Softmax", "x", axis=1),
    "a softmax over the rows": small("Softmax", "x", axis=-2),
    "an old softmax": small("Softmax", "x", shape=("n", 7), opset=11),
    "means of rows": small("ReduceMean", "x", axes=[1, 3], keepdims=1),
    "one row of all": small("Flatten", "x", axis=-3),
    "another order": small("Transpose", "x", perm=[0, 3, 2, 1]),
    "zeros keep a length": small("Reshape", "x", np.array([0, 0, -1])),
    "a product of channels": small("MatMul", "x", np.ones((5, 3), F)),
    "a convolution of groups": small("Conv", "x", np.ones((4, 1, 3, 3), F), group=2),
}


@pytest.mark.parametrize("what", ALIKE)
def test_an_operator_answers_as_onnxruntime_does(what: str, tmp_path: Path) -> None:
    model = ALIKE[what]
    sides = [side.dim_value for side in model.graph.input[0].type.tensor_type.shape.dim]
    images = np.random.default_rng(3).normal(size=(2, *sides[1:])).astype(F)
    require_alike(model, tmp_path, images)


def test_our_own_export_is_read_without_its_rounding(tmp_path: Path) -> None:
    file = File()
    kernel = file.numbers(784, 10)
    steps, least = file.constant(F(255)), file.constant(F(1e-30))
    flat = file.add("Flatten", "x")
    highest = file.add("ReduceMax", flat, axes=[1])
    step = file.add("Max", file.add("Div", highest, steps), least)
    file.nodes += [
        helper.make_node("Div", [flat, step], ["logits/rounded/exact"], name="logits/rounded/exact"),
        helper.make_node("Round", ["logits/rounded/exact"], ["whole"], name="logits/rounded/whole"),
        helper.make_node("Mul", ["whole", step], ["logits/rounded"], name="logits/rounded"),
    ]
    model = file.model(file.add("MatMul", "logits/rounded", kernel))
    with pytest.raises(DigitpadError, match="ReduceMax"):
        read(model, tmp_path)
    helper.set_model_props(model, {"digitpad_card": "{}"})
    graph = read(model, tmp_path)
    assert [node.op for node in graph.nodes] == ["Flatten", "Dense"]
    images = np.random.default_rng(3).random((2, 1, 28, 28)).astype(F)
    np.testing.assert_allclose(answer(graph, images), asked(model, images), atol=0.05)


def test_without_onnx_the_sentence_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(DigitpadError, match="is an ONNX file; .*: pip install onnx"):
        read_onnx(tmp_path / "m.onnx")


# --- what is refused ------------------------------------------------------------------------------------------------


def external() -> Any:
    model = STYLES["PyTorch"]()
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")
    return model


def declared(*dims: int) -> Any:
    model = STYLES["PyTorch"]()
    model.graph.initializer[0].dims[:] = dims
    return model


def in_a_circle() -> Any:
    file = File()
    file.nodes.append(helper.make_node("Add", ["x", "late"], ["early"]))
    file.nodes.append(helper.make_node("Relu", ["early"], ["late"]))
    return file.model("late")


def of_domain() -> Any:
    file = File()
    file.nodes.append(helper.make_node("RunCommand", ["x"], ["y"], name="evil", domain="com.evil"))
    return file.model("y")


def with_a_branch() -> Any:
    file = File()
    branch = helper.make_graph([], "b", [], [])
    return file.model(file.add("If", "x", then_branch=branch, else_branch=branch))


def two_inputs() -> Any:
    model = File().model("x")
    model.graph.node.add(op_type="Add", input=["x", "z"], output=["y"])
    model.graph.input.append(helper.make_tensor_value_info("z", TensorProto.FLOAT, ["n", 1]))
    model.graph.output[0].name = "y"
    return model


def with_trees() -> Any:
    file = File()
    file.nodes.append(helper.make_node("TreeEnsembleClassifier", ["x"], ["y"], name="trees", domain="ai.onnx.ml"))
    return file.model("y", ("n", 784))


def filled() -> Any:
    file = File()
    huge = file.add("ConstantOfShape", file.constant(np.array([1 << 20, 1 << 20])))
    return file.model(file.add("Add", "x", huge))


REFUSED = {
    "external data": (external, "keeps the weights 'weight0' in another file"),
    "terabytes declared": (lambda: declared(1 << 40, 1 << 40), "has more than 25,000,000 weights"),
    "a negative side": (lambda: declared(-8, 1, 3, 3), "of a shape that no network has"),
    "fewer numbers than declared": (lambda: declared(9, 1, 3, 3), "'weight0' are not as many as it says"),
    "a circle": (in_a_circle, "before what goes into it, 'late'"),
    "a foreign domain": (of_domain, "'evil' of the kind com.evil.RunCommand, which digitpad does not know"),
    "a branch": (with_a_branch, "of the kind If, which"),
    "an unknown operator": (lambda: small("Einsum", "x", equation="nchw->nc"), "of the kind Einsum, which"),
    "a forest": (with_trees, r"'trees' of the kind ai.onnx.ml.TreeEnsembleClassifier"),
    "two inputs": (two_inputs, "has 2 inputs instead of one"),
    "numbers made of nothing": (
        lambda: small("Add", "x", "", opset=17),
        r"Add\) that is refused: its input 1 is missing",
    ),
    "a filling of terabytes": (
        filled,
        r"ConstantOfShape\) that is refused: it makes more numbers than a network has",
    ),
    "a division by zero": (lambda: small("Div", "x", F(0)), "it divides by zero"),
    "weights that are no numbers": (lambda: small("Mul", "x", np.full(5, np.nan, F)), "not finite"),
    "a shape by the number of images": (
        lambda: small("Reshape", "x", np.array([5, -1, 2])),
        r"it makes \[5, -1, 2\] of \(2, 6, 5\)",
    ),
    "a mirror as margin": (
        lambda: small("Pad", "x", np.zeros(8, np.int64), mode="reflect"),
        "something else than zeros",
    ),
    "no operators' version": (lambda: small("Relu", "x", opset=5), "of an ONNX too old"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_is_refused_in_one_sentence(what: str, tmp_path: Path) -> None:
    make, sentence = REFUSED[what]
    with pytest.raises(DigitpadError, match=sentence) as caught:
        read(make(), tmp_path)
    assert "\n" not in str(caught.value)


@pytest.fixture(scope="module")
def reader() -> Iterator[ForeignReader]:
    with ForeignReader() as process:
        yield process


def mutants(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Bytes changed, cut out, doubled."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        changed = bytearray(data)
        for _ in range(int(rng.integers(1, 6))):
            at = int(rng.integers(len(changed)))
            # Most of a file are weights; what says what they are lies before and after.
            at = at if rng.random() < 0.3 else int(rng.integers(min(len(changed), 3000)))
            match int(rng.integers(4)):
                case 0:
                    changed[at] ^= 1 << int(rng.integers(8))
                case 1:
                    changed[at] = int(rng.integers(256))
                case 2:
                    del changed[at : at + int(rng.integers(1, 30))]
                case _:
                    changed[at:at] = changed[at : at + int(rng.integers(1, 30))]
        yield bytes(changed)


def tiny() -> bytes:
    file = File()
    y = file.add("Conv", "x", file.numbers(2, 1, 3, 3), file.numbers(2), pads=[1, 1, 1, 1], strides=[3, 3])
    y = file.add("Reshape", file.add("Relu", y), file.constant(np.array([-1, 200])))
    data: bytes = file.model(file.add("Gemm", y, file.numbers(200, 10), file.numbers(10))).SerializeToString()
    return data


def _survives(reader: ForeignReader, path: Path, many: Iterator[bytes]) -> int:
    """Return how many were refused; the process is the same all along."""
    refused = 0
    first = None
    for data in many:
        path.write_bytes(data)
        found = reader.read(path)
        first = first or reader.process_id
        assert reader.process_id == first, "who read it died"
        if isinstance(found, str):
            assert "\n" not in found
            refused += 1
    return refused


def test_a_file_cut_anywhere_is_refused_by_a_process_that_lives_on(reader: ForeignReader, tmp_path: Path) -> None:
    data = tiny()
    cuts = np.unique(np.linspace(0, len(data) - 1, 150).astype(int))
    refused = _survives(reader, tmp_path / "m.onnx", (data[:end] for end in cuts))
    assert refused >= 140  # the very end names versions, without which the rest may still be read
    assert isinstance(_whole(reader, tmp_path, data), Graph)


def _whole(reader: ForeignReader, folder: Path, data: bytes) -> Graph | str:
    path = folder / "whole.onnx"
    path.write_bytes(data)
    return reader.read(path)


@pytest.mark.parametrize("count", [300, pytest.param(5000, marks=pytest.mark.slow)])
def test_mutants_are_read_or_refused_by_a_process_that_lives_on(
    reader: ForeignReader, tmp_path: Path, count: int
) -> None:
    refused = _survives(reader, tmp_path / "m.onnx", mutants(tiny(), count, seed=count))
    assert refused > count / 4
    assert isinstance(_whole(reader, tmp_path, tiny()), Graph)


def test_styles_are_read_by_the_process_too(reader: ForeignReader, tmp_path: Path) -> None:
    path = tmp_path / "m.onnx"
    for make in STYLES.values():
        path.write_bytes(make().SerializeToString())
        assert isinstance(reader.read(path), Graph)
