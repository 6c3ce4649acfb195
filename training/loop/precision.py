"""In which arithmetic, and on what, this machine trains fastest."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any, Final

import tensorflow as tf

from digitpad.core.runs.config import TrainConfig

_ONEDNN_SWITCH: Final = "ONEDNN_MAX_CPU_ISA"  # of the library that computes: the newest instructions it may use
_CPU_DESCRIPTION: Final = Path("/proc/cpuinfo")  # Linux only; elsewhere float32 is right everywhere
_OLDEST_GPU_WITH_BFLOAT16: Final = 8  # compute capability


def policy_of(config: TrainConfig) -> str:
    """Return the Keras dtype policy in which a training shall run."""
    if config.precision == "auto":
        gpu = config.device != "cpu" and bool(tf.config.list_physical_devices("GPU"))
        return fastest_policy(gpu=gpu)
    return {"float32": "float32", "bfloat16": "mixed_bfloat16"}[config.precision]


def fastest_policy(*, gpu: bool = False) -> str:
    """Return the Keras dtype policy in which this machine's GPU or CPU trains fastest."""
    if gpu:
        details = tf.config.experimental.get_device_details(tf.config.list_physical_devices("GPU")[0])
        capable = details.get("compute_capability", (0, 0))[0] >= _OLDEST_GPU_WITH_BFLOAT16
        return "mixed_bfloat16" if capable else "float32"
    held_to = os.environ.get(_ONEDNN_SWITCH, "").upper()
    if held_to not in ("", "ALL", "DEFAULT") and not any(name in held_to for name in ("BF16", "FP16", "AMX")):
        return "float32"
    flags = _CPU_DESCRIPTION.read_text() if _CPU_DESCRIPTION.exists() else ""
    return "mixed_bfloat16" if "avx512_bf16" in flags or "amx_bf16" in flags else "float32"


def device_of(config: TrainConfig) -> Any:
    """Return a context in which a training runs where its configuration says."""
    return contextlib.nullcontext() if config.device != "cpu" else tf.device("/CPU:0")


def prepare_devices() -> None:
    """Let TensorFlow take of a GPU's memory what it needs, and no more; only before anything has run on it."""
    for gpu in tf.config.list_physical_devices("GPU"):
        tf.config.experimental.set_memory_growth(gpu, enable=True)
