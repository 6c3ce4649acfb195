"""Keras agrees with the registry: what is told of a network without TensorFlow is true."""

# ruff: noqa: PLC0415 - importing these modules imports TensorFlow: only when a test runs, not when it is collected

from __future__ import annotations

import errno
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.errors import DigitpadError
from digitpad.core.models.architectures import NETWORKS, ArchitectureEntry, architecture
from digitpad.core.models.layers import Convolution, Flatten, LayerSpec, OnnxNode, Shape
from digitpad.core.runs.config import TrainConfig, settings
from tests.models import card

pytestmark = pytest.mark.tensorflow


@pytest.mark.parametrize("name", NETWORKS)
def test_keras_builds_every_network_with_the_sizes_and_shapes_that_were_told(name: str) -> None:
    from training.models.build import build

    told = architecture(name)
    model = build(told)
    assert model.count_params() == told.parameters
    built = [(layer.name, tuple(layer.output.shape[1:])) for layer in model.layers]
    assert built[1 : 1 + len(told.layers)] == [(layer.name, layer.shape) for layer in told.layers]
    assert built[-1] == ("probabilities", (10,))


def test_a_custom_network_is_built_as_told() -> None:
    from training.models.build import build

    parameters: dict[str, Any] = {"filters": [4, 8, 16], "dense": [20, 12], "dropout": 0.25}
    assert build(architecture("custom", parameters)).count_params() == architecture("custom", parameters).parameters


def combinations() -> Iterator[Any]:
    """Every optimiser with every loss under one schedule, and each schedule with both losses; the others are slow."""
    choices = [enumerate(settings()[name].choices) for name in ("optimizer", "loss", "schedule")]
    for (i, optimizer), (j, loss), (k, schedule) in itertools.product(*choices):
        marks = () if (i + j) % 3 == k else pytest.mark.slow
        yield pytest.param(optimizer, loss, schedule, marks=marks, id=f"{optimizer}-{loss}-{schedule}")


@pytest.mark.parametrize(("optimizer", "loss", "schedule"), list(combinations()))
def test_every_optimiser_loss_and_schedule_learns(optimizer: str, loss: str, schedule: str) -> None:
    from training.data.batches import SetBatches
    from training.loop.trainer import Callback, Epoch, Trainer

    losses: list[float] = []

    class Listener(Callback):
        def epoch_ended(self, epoch: Epoch) -> None:
            losses.append(epoch.loss)

    labels = (np.arange(60) % 10).astype(np.uint8)
    images = np.zeros((60, 28, 28), dtype=np.uint8)
    images[np.arange(60), 2 * labels + 4] = 255
    sizes: dict[str, Any] = {"network": "custom", "filters": (), "dense": (), "learning_rate": 0.01, "epochs": 3}
    config = TrainConfig(optimizer=optimizer, loss=loss, schedule=schedule, **sizes)
    Trainer(config, SetBatches(Labelled(images, labels), batch_size=20, seed=1), {}).train(Listener())
    assert losses[-1] < losses[0]


def test_both_losses_are_the_same_function_of_the_same_labels() -> None:
    from training.data.batches import SetBatches
    from training.loop.trainer import Callback, Trainer

    images = np.random.default_rng(0).integers(0, 256, (40, 28, 28)).astype(np.uint8)
    labels = (np.arange(40) % 10).astype(np.uint8)
    trained = []
    for loss in ("sparse", "one-hot"):
        config = TrainConfig(network="custom", filters=(2,), dense=(), loss=loss)
        trainer = Trainer(config, SetBatches(Labelled(images, labels), batch_size=10, seed=1), {})
        trainer.train(Callback())
        trained.append(trainer.weights())
    for name, values in trained[0].items():
        np.testing.assert_allclose(values, trained[1][name], atol=1e-5, err_msg=name)


def test_the_state_of_another_network_is_refused() -> None:
    from training.data.batches import SetBatches
    from training.loop.checkpoints import Position
    from training.loop.trainer import Trainer

    data = np.zeros((20, 28, 28), dtype=np.uint8), (np.arange(20) % 10).astype(np.uint8)
    trainer = Trainer(TrainConfig(network="dense"), SetBatches(Labelled(*data), batch_size=10, seed=1), {})
    with pytest.raises(DigitpadError, match="does not fit the network"):
        trainer.restore(Position(), trainer.state()[:-1])


@pytest.mark.parametrize(
    ("error", "said", "sentence", "cause"),
    [
        ("ResourceExhaustedError", "OOM on /device:GPU:0", "smaller batch size, or the device cpu", "gpu-memory"),
        ("ResourceExhaustedError", "OOM on /device:CPU:0", "not enough memory; take a smaller batch size.", "memory"),
        ("InternalError", "CUDA_ERROR_OUT_OF_MEMORY: out", "smaller batch size, or the device cpu", "gpu-memory"),
        ("InternalError", "CUDA_ERROR_UNKNOWN: out", "The GPU failed (CUDA", "gpu"),
        ("InternalError", "a bug", "this is a fault in digitpad", ""),
    ],
)
def test_a_gpu_that_is_full_or_gone_is_told_with_the_way_out(error: str, said: str, sentence: str, cause: str) -> None:
    import tensorflow as tf

    from training.loop.job import cause_of, sentence_of

    raised = getattr(tf.errors, error)(None, None, said)
    assert sentence in sentence_of(raised)
    assert cause_of(raised) == cause


def test_a_machine_without_memory_is_told_with_the_way_out() -> None:
    from training.loop.job import cause_of, sentence_of

    assert cause_of(MemoryError()) == "memory"
    assert "smaller batch size" in sentence_of(MemoryError())


def test_a_full_temporary_folder_is_a_full_disk() -> None:
    from training.loop.job import cause_of, sentence_of

    full = OSError(errno.ENOSPC, "No space left on device", "/tmp/function.py")
    assert cause_of(full) == "disk"
    assert sentence_of(full) == "The disk takes nothing ([Errno 28] No space left on device: '/tmp/function.py')."


def test_the_processor_is_asked_for_the_precision(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from training.loop import precision

    description = tmp_path / "cpuinfo"
    monkeypatch.delenv("ONEDNN_MAX_CPU_ISA", raising=False)
    monkeypatch.setattr(precision, "_CPU_DESCRIPTION", description)
    assert precision.fastest_policy() == "float32"  # a system that tells nothing
    description.write_text("flags: avx2 avx512f")
    assert precision.fastest_policy() == "float32"
    description.write_text("flags: avx512f avx512_bf16")
    assert precision.fastest_policy() == "mixed_bfloat16"
    for held_to, policy in (("AVX2", "float32"), ("avx512_core", "float32"), ("AVX512_CORE_BF16", "mixed_bfloat16")):
        monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", held_to)
        assert precision.fastest_policy() == policy, held_to
    assert precision.policy_of(TrainConfig(precision="float32")) == "float32"
    assert precision.policy_of(TrainConfig(precision="bfloat16")) == "mixed_bfloat16"


@dataclass(frozen=True, slots=True)
class AveragePooling(LayerSpec):
    """A kind of layer that the program has not."""

    kind: ClassVar[str] = "average"
    text: ClassVar[str] = "2 × 2 average"
    keras_class: ClassVar[str] = "AveragePooling2D"

    def output_shape(self, before: Shape) -> Shape:
        return (before[0] // 2, before[1] // 2, before[2])

    def keras_options(self) -> dict[str, Any]:
        return {"pool_size": 2}

    def onnx_nodes(self, before: Shape) -> list[OnnxNode]:
        return [OnnxNode("AveragePool", {"kernel_shape": [2, 2], "strides": [2, 2]})]


def test_a_new_kind_of_layer_is_one_class(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    from training.export.onnx_graph import ask_onnx, to_onnx
    from training.models.build import build, get_weights

    entry = ArchitectureEntry("Averaged", lambda: [Convolution(2), AveragePooling(), Flatten()], "he_normal")
    monkeypatch.setitem(NETWORKS, "averaged", entry)
    network = architecture("averaged")
    assert [(layer.name, layer.shape, layer.text) for layer in network.layers][1] == (
        "average",
        (13, 13, 2),
        "2 × 2 average",
    )
    model = build(network)
    images = np.random.default_rng(1).random((3, 28, 28, 1), dtype=np.float32)
    described = card(network="averaged", network_parameters={}, parameters=network.parameters)
    (tmp_path / "m.onnx").write_bytes(to_onnx(described, described.architecture, get_weights(model)))
    np.testing.assert_allclose(ask_onnx(tmp_path / "m.onnx", images), model(images).numpy(), atol=1e-5)


def test_evidence_for_no_class_is_shared_by_all_of_them_alike() -> None:
    from training.models.build import build, get_weights, set_weights

    network = architecture("compact", {"filters": [2, 2, 2], "dense": 4})
    learning, answering = build(network, with_none=True), build(network)
    set_weights(answering, get_weights(learning))
    images = np.random.default_rng(1).random((20, 28, 28, 1), dtype=np.float32)
    told, answered = np.asarray(learning(images)), np.asarray(answering(images))
    assert told.shape == (20, 11)
    np.testing.assert_allclose(answered, told[:, :10] + told[:, 10:] / 10, atol=1e-6)
    weights = get_weights(answering)
    weights["logits/kernel"] *= 0
    weights["logits/bias"] -= 20  # nothing speaks for any digit
    set_weights(answering, weights)
    np.testing.assert_allclose(np.asarray(answering(images)), 0.1, atol=1e-6)
