"""Exports for real: every network in every format answers as its float weights do, or there is no export."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS
from digitpad.core.models.export import FORMATS, WITHOUT_TRAINER, export_model
from digitpad.core.models.file import ModelFile, read_model
from tests.models import write_trained
from training.export import __main__ as exporter

# Keras itself writes its weights so.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")

Floats = npt.NDArray[np.float32]


def by_keras(model: ModelFile, images: Floats) -> Floats:
    """What the float weights of the model answer."""
    from training.models.build import build, set_weights

    built = build(model.card.architecture)
    set_weights(built, model.load_weights())
    return np.asarray(built(images))


@pytest.mark.tensorflow
def test_the_formats_that_need_tensorflow_are_those_that_the_program_offers() -> None:
    from training.export.formats import Format, format_of

    assert all(isinstance(format_of(ending), Format) for ending in set(FORMATS) - WITHOUT_TRAINER)


@pytest.mark.tensorflow
@pytest.mark.parametrize("ending", [".keras", ".onnx", ""])
@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_is_exported_and_answers_as_before(name: str, ending: str, tmp_path: Path) -> None:
    from training.export import formats
    from training.export.formats import format_of

    source, target = write_trained(tmp_path / "model.digitpad", name), tmp_path / f"out{ending}"
    exporter.export(source, target)
    model, images = read_model(source), formats.probe_images()
    answers = format_of(ending).ask(target, images)
    np.testing.assert_allclose(answers, by_keras(model, images), atol=1e-5)
    assert np.ptp(answers, axis=0).max() > 0.01  # or the comparison would say nothing


@pytest.mark.tensorflow
@pytest.mark.parametrize("name", NETWORKS)
def test_onnxruntime_answers_as_keras_does_for_one_image_and_for_many(name: str, tmp_path: Path) -> None:
    import onnxruntime

    from training.export import formats

    source = write_trained(tmp_path / "model.digitpad", name)
    exporter.export(source, tmp_path / "out.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "out.onnx", providers=["CPUExecutionProvider"])
    images = formats.probe_images()
    expected = by_keras(read_model(source), images)
    np.testing.assert_allclose(session.run(["probabilities"], {"image": images})[0], expected, atol=1e-5)
    np.testing.assert_allclose(session.run(None, {"image": images[:1]})[0], expected[:1], atol=1e-5)
    assert json.loads(session.get_modelmeta().custom_metadata_map["digitpad_card"])["network"] == name


@pytest.mark.tensorflow
def test_an_export_that_answers_otherwise_is_refused(tmp_path: Path) -> None:
    from training.export import formats
    from training.export.formats import Source

    def write_another(source: Source, path: Path) -> None:
        other = {name: values * np.float32(1.01) for name, values in source.weights.items()}
        formats.ONNX.write(replace(source, weights=other), path)

    model = read_model(write_trained(tmp_path / "model.digitpad"))
    wrong = replace(formats.ONNX, write=write_another)
    with pytest.raises(DigitpadError, match="probabilities are .* from those of the model"):
        formats.checked_export(model, tmp_path / "out.onnx", wrong)


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
def test_the_exporter_writes_what_keras_reads(
    tmp_path: Path, ending: str, export: Callable[[Path, Path], object]
) -> None:
    import keras
    import tensorflow as tf

    from training.export import formats

    source, target = write_trained(tmp_path / "model.digitpad"), tmp_path / f"out{ending}"
    export(source, target)
    images = formats.probe_images()
    if ending:
        answers = np.asarray(keras.saving.load_model(target)(images))
    else:
        loaded = tf.saved_model.load(str(target))
        answers = np.asarray(loaded.serve(images))
    np.testing.assert_allclose(answers, by_keras(read_model(source), images), atol=1e-5)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.digitpad", f"out{ending}"]


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
