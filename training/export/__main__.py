"""``python -m training.export MODEL FILE [--bare]``: writes a model in another format, loads that again and asks it.

It answers one line of JSON on stdout: a sentence that says why there is no export, or a list of what was proved, each
as `digitpad.core.exports.proof.Proof` has it. Whoever starts it gives the files their places: `digitpad.core.exports`.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.exports.proof import Proof
from digitpad.core.models.file import read_model
from digitpad.core.processes import lower_priority


def main(model: Path, file: Path, *, bare: bool = False) -> int:
    """Export ``model`` to ``file``, which is not there yet, and return the exit status."""
    outlet = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what libraries print is not the answer
    # To wake up a GPU for two dozen images takes longer than to ask them, and its arithmetic is another.
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    lower_priority()
    answer: str | list[dict[str, Any]]
    try:
        with os_errors_as("The export cannot be written"):
            answer = [proof.to_json() for proof in export(model, file, bare=bare)]
    except DigitpadError as error:
        answer = str(error)
    with outlet:
        outlet.write(json.dumps(answer) + "\n")
    return 1 if isinstance(answer, str) else 0


def export(model: Path, file: Path, *, bare: bool = False) -> list[Proof]:
    """Write ``model`` to ``file`` in the format of its ending, what belongs to it beside, and check what was written.

    Raises:
        DigitpadError: a library is missing, the model is refused, or the export does not answer as the model does.
        OSError: the file cannot be written.
    """
    if file.suffix == ".onnx" and importlib.util.find_spec("onnx") is None:
        raise DigitpadError("ONNX files need the library onnx, which is not installed: pip install onnx")
    try:
        from training.export.formats import checked_export, format_of  # noqa: PLC0415 - imports TensorFlow

        form = format_of(file.suffix)
    except ImportError as error:
        raise DigitpadError(
            f"TensorFlow cannot be loaded ({error}); only exports as .digitpad and .tflite do without it"
        ) from error
    return checked_export(read_model(model), file, form, bare=bare)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), bare="--bare" in sys.argv[3:]))
