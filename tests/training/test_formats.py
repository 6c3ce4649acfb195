"""Exports for real: every network in every format answers as its float weights do, or there is no export."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

import importlib.util
import json
import math
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.exports.export import export_model
from digitpad.core.exports.formats import FORMATS, WITHOUT_TRAINER, stroke_file
from digitpad.core.exports.proof import ProofDrawings, proof_drawings
from digitpad.core.inference.foreign.importing import import_file
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.architectures import NETWORKS, Architecture, architecture
from digitpad.core.models.file import ModelFile, read_model, write_model
from digitpad.core.models.foreign.read import read_foreign
from digitpad.core.models.library import find_model
from digitpad.core.models.strokes import StrokeNetwork, stroke_architecture
from tests.models import STROKES, card, write_trained
from training.export import __main__ as exporter

# Keras itself writes its weights so.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")

Floats = npt.NDArray[np.float32]
Weights = dict[str, Floats]


def pair(name: str, parameters: dict[str, Any] | None = None, *, strokes: bool = False) -> tuple[Architecture, Weights]:
    """A network with weights by chance."""
    network = stroke_architecture(classes=10) if strokes else architecture(name, parameters)
    rng = np.random.default_rng(4)
    return network, {
        weight: rng.normal(0, math.sqrt(2 / math.prod(shape[:-1])), shape).astype(np.float32)
        for weight, shape in network.weight_shapes.items()
    }


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Writes the model of a network, as the trainer does, once: LiteRT's networks are those of its weights."""
    from training.export.formats import to_tflite

    folder = tmp_path_factory.mktemp("written")

    def write(name: str) -> Path:
        path = folder / f"{name}.digitpad"
        if not path.exists():
            parameters = {"filters": [3, 4], "dense": [6], "dropout": 0.2} if name == "custom" else {}
            network, weights = pair(name, parameters)
            size = sum(values.size for values in weights.values())
            follower, values = pair(name, strokes=True)
            follows = replace(STROKES, parameters=follower.parameters) if name == "compact" else None
            described = card(network=name, network_parameters=parameters, parameters=size, strokes=follows)
            beside = StrokeNetwork(to_tflite(follower, values), values) if follows else None
            write_model(path, described, tflite=to_tflite(network, weights), weights=weights, strokes=beside)
        return path

    return write


def others(*names: str) -> list[Any]:
    """All networks; those that are not ``names`` only in the long run."""
    return [name if name in names else pytest.param(name, marks=pytest.mark.slow) for name in NETWORKS]


def by_keras(model: ModelFile, images: Floats) -> Floats:
    """What the float weights of the model answer."""
    from training.models.build import build, set_weights

    built = build(model.card.architecture)
    set_weights(built, model.load_weights())
    return np.asarray(built(images))


def program_says(path: Path) -> tuple[ProofDrawings, Floats, Floats]:
    """Drawings, and what the program answers to their images and to their ink."""
    recogniser, asked = Recogniser(read_model(path)), proof_drawings()
    return asked, recogniser.probabilities(asked.images), recogniser.probabilities(asked.images, asked.inks)


def require_alike(answers: Floats, expected: Floats) -> None:
    """Alike, but where a number lies between two of 256 steps: that may go either way."""
    far = np.abs(answers - expected).max(axis=1)
    assert np.median(far) < 1e-5
    assert far.max() < 2e-2


@pytest.mark.tensorflow
def test_the_formats_that_need_tensorflow_are_those_that_the_program_offers() -> None:
    from training.export.formats import Format, format_of

    assert all(isinstance(format_of(ending), Format) for ending in set(FORMATS) - WITHOUT_TRAINER)


@pytest.mark.tensorflow
@pytest.mark.parametrize("ending", [".keras", ".onnx", ""])
@pytest.mark.parametrize("name", others("custom", "compact"))
def test_every_network_is_exported_and_answers_as_the_program_does(
    name: str, ending: str, tmp_path: Path, written: Callable[[str], Path]
) -> None:
    from training.export.formats import format_of

    source, target = written(name), tmp_path / f"out{ending}"
    proofs = exporter.export(source, target)
    asked, expected, _ = program_says(source)
    answers = format_of(ending).ask(target, asked.images[..., None])
    assert np.ptp(answers, axis=0).max() > 0.01  # or the comparison would say nothing
    require_alike(answers, expected)
    assert [proof.of_ink for proof in proofs] == [False, True][: 1 + (name == "compact")]
    # It comes in again without the rounding, with the weights of 8 bits.
    again, sizes = read_foreign(target), read_model(source).card.architecture.weight_shapes.values()
    assert again.parameters == sum(map(math.prod, sizes))
    assert all(proof.holds and proof.drawings == 100 for proof in proofs)
    assert stroke_file(target).exists() == (name == "compact")


@pytest.mark.tensorflow
def test_float_weights_alone_would_not_answer_as_the_program_does(written: Callable[[str], Path]) -> None:
    """So the rounding to 8 bits is worth its operators."""
    source = written("compact")
    asked, expected, _ = program_says(source)
    with pytest.raises(AssertionError):
        require_alike(by_keras(read_model(source), asked.images[..., None]), expected)


@pytest.mark.tensorflow
@pytest.mark.parametrize("name", others("compact"))
def test_onnxruntime_answers_as_the_program_does_with_what_the_file_tells(
    name: str, tmp_path: Path, written: Callable[[str], Path]
) -> None:
    import onnxruntime

    exporter.export(written(name), tmp_path / "out.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "out.onnx", providers=["CPUExecutionProvider"])
    asked, expected, of_ink = program_says(written(name))
    images = asked.images[..., None]
    answers = session.run(["probabilities"], {"image": images})[0]
    require_alike(answers, expected)
    require_alike(session.run(None, {"image": images[:1]})[0], answers[:1])
    metadata = session.get_modelmeta().custom_metadata_map
    assert json.loads(metadata["digitpad_card"])["network"] == name
    told = json.loads(metadata["digitpad_normalisation"])
    if (joining := told["joined_with_strokes"]) is not None:
        beside = onnxruntime.InferenceSession(tmp_path / joining["stroke_file"], providers=["CPUExecutionProvider"])
        followed = beside.run(None, {"path": asked.paths})[0]
        logarithms = joining["image_weight"] * np.log(np.maximum(answers, joining["least"]))
        logarithms += joining["stroke_weight"] * np.log(np.maximum(followed, joining["least"]))
        odds = np.exp(logarithms)
        require_alike(odds / odds.sum(axis=1, keepdims=True), of_ink)


@pytest.mark.tensorflow
@pytest.mark.slow
@pytest.mark.parametrize("ending", [".keras", ".onnx", ""])
def test_the_programs_own_network_comes_back_from_an_export_and_reads_the_same_digits(
    ending: str, tmp_path: Path
) -> None:
    own, target = find_model("digitpad"), tmp_path / f"out{ending}"
    export_model(own, str(target))
    again = import_file(target, "again")
    asked = proof_drawings().images
    digits = [Recogniser.open(path).probabilities(asked).argmax(axis=1).tolist() for path in (own, again.path)]
    assert len(set(digits[0])) == 10
    assert digits[0] == digits[1]


@pytest.mark.tensorflow
@pytest.mark.parametrize("ending", [".keras", ".onnx"])
def test_a_bare_network_is_that_of_the_float_weights_and_says_nothing(
    ending: str, tmp_path: Path, written: Callable[[str], Path]
) -> None:
    from training.export import formats

    source, target = written("compact"), tmp_path / f"out{ending}"
    assert exporter.export(source, target, bare=True) == []
    images = formats.probe_images()
    np.testing.assert_allclose(
        formats.format_of(ending).ask(target, images), by_keras(read_model(source), images), atol=1e-5
    )
    assert [path.name for path in tmp_path.iterdir()] == [f"out{ending}"]
    assert b"digitpad_normalisation" not in target.read_bytes()
    again = read_foreign(target)  # so it comes in again, as one of another program would
    assert [node.op for node in again.nodes][-3:] == ["Dense", "Activation", "Activation"]


@pytest.mark.tensorflow
@pytest.mark.parametrize("bare", [True, False], ids=["bare", "described"])
def test_an_export_that_answers_otherwise_is_refused(
    tmp_path: Path, written: Callable[[str], Path], bare: bool
) -> None:
    from training.export import formats
    from training.export.formats import Source

    def write_another(source: Source, path: Path) -> None:
        other = {name: values * np.float32(1.1) for name, values in source.weights.items()}
        formats.ONNX.write(replace(source, weights=other), path)

    wrong = replace(formats.ONNX, write=write_another)
    with pytest.raises(DigitpadError, match="The export was thrown away"):
        formats.checked_export(read_model(written("custom")), tmp_path / "out.onnx", wrong, bare=bare)


@pytest.mark.tensorflow
@pytest.mark.parametrize(
    ("ending", "export"),
    [
        (".keras", exporter.export),
        # The exporter's process itself is tried by tests/e2e/test_models.py.
        pytest.param("", lambda source, target: export_model(source, str(target)), marks=pytest.mark.slow),
    ],
    ids=["here", "in the exporter's process"],
)
def test_the_exporter_writes_what_keras_reads_with_the_recipe_inside(
    tmp_path: Path, ending: str, export: Callable[[Path, Path], object], written: Callable[[str], Path]
) -> None:
    import keras
    import tensorflow as tf

    target = tmp_path / f"out{ending}"
    export(written("custom"), target)
    asked, expected, _ = program_says(written("custom"))
    images = asked.images[..., None]
    if ending:
        answers = np.asarray(keras.saving.load_model(target)(images))
        told = zipfile.ZipFile(target).read("digitpad_normalisation.json")
    else:
        loaded = tf.saved_model.load(str(target))
        answers = np.asarray(loaded.serve(images))
        told = (target / "assets.extra" / "digitpad_normalisation.json").read_bytes()
    require_alike(answers, expected)
    assert json.loads(told)["image"]["box"] == 20


def test_without_onnx_the_sentence_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(DigitpadError, match="needs? the library onnx, .*: pip install onnx"):
        exporter.export(tmp_path / "model.digitpad", tmp_path / "out.onnx")


def test_without_tensorflow_the_sentence_says_what_can_be_done(tmp_path: Path) -> None:
    """In the real process, in whose way there is a TensorFlow that cannot be loaded."""
    broken = tmp_path / "broken"
    broken.mkdir()
    for library in ("keras", "tensorflow"):
        (broken / f"{library}.py").write_text("raise ImportError('no such processor')")
    source = write_trained(tmp_path / "model.digitpad")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(broken))
        with pytest.raises(DigitpadError, match=r"cannot be loaded \(no such processor\); only exports as \.digitpad"):
            export_model(source, str(tmp_path / "out.keras"))
    assert not (tmp_path / "out.keras").exists()
