"""A network in LiteRT on the calling thread: its answers at one batch size, by XNNPACK, and its convolutions' maps."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any, Final

import numpy as np

from digitpad.core.alphabet import DIGITS
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.sentences import sentence

_SUM_TOLERANCE: Final = 0.01  # coarse, for networks whose output is quantised


class NetworkError(DigitpadError):
    """LiteRT refused a network; ``str(error)`` continues a sentence that begins with the model's name."""


class LiteRTModel:
    """Asks a network for the probabilities of a batch of images, or of other inputs of constant shape.

    Args:
        tflite: a LiteRT flatbuffer.
        batch: how many images at once.
        threads: how many threads may work on them.
        classes: how many probabilities it gives for each.
        shape: of an input: height, width, channels.

    Raises:
        NetworkError: it is damaged, needs an operator that LiteRT has not, or has the wrong shapes.
    """

    def __init__(
        self,
        tflite: bytes,
        *,
        batch: int = 1,
        threads: int = 1,
        classes: int = DIGITS.size,
        shape: tuple[int, ...] = (*MNIST_INPUT.shape, 1),
    ) -> None:
        self._classes, self._shape = classes, shape
        inputs = ", ".join(map(str, shape))
        self._needed = f"it must take float32 of shape (n, {inputs}) and give float32 of shape (n, {classes})"
        try:
            self._interpreter = self._prepared(tflite, batch, threads)
        except (ValueError, RuntimeError, MemoryError) as error:
            raise NetworkError(reason_of_litert(error)) from error
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._output = self._interpreter.get_output_details()[0]["index"]

    def __call__(self, inputs: Float32Array) -> Float32Array:
        """Return what the network makes of ``inputs``.

        Args:
            inputs: such as images, shape (batch, 28, 28), float32, 0 (paper) to 1 (ink).

        Returns:
            shape (batch, classes), float32, probabilities: rows sum to 1.

        Raises:
            NetworkError: it could not be run, or gave something else.
        """
        try:
            self._interpreter.set_tensor(self._input, inputs.reshape(-1, *self._shape))
            self._interpreter.invoke()
            # Only now is the shape known: a network may compute it from the size of the batch.
            answer = self._interpreter.get_tensor(self._output)
        except (ValueError, RuntimeError) as error:
            raise NetworkError(reason_of_litert(error)) from error
        if answer.shape != (len(inputs), self._classes) or answer.dtype != np.float32:
            raise NetworkError(
                sentence(
                    "Inference",
                    "gives {dtype} of shape {shape} for {count} images; {needed}",
                    dtype=answer.dtype,
                    shape=answer.shape,
                    count=len(inputs),
                    needed=self._needed,
                )
            )
        return _probabilities(answer)

    def _prepared(self, tflite: bytes, batch: int, threads: int) -> Any:
        interpreter = prepared_interpreter(tflite, threads)
        inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
        if len(inputs) != 1 or len(outputs) != 1:
            raise NetworkError(
                sentence(
                    "Inference",
                    "has {count} inputs and {count2} outputs; {needed}",
                    count=len(inputs),
                    count2=len(outputs),
                    needed=self._needed,
                )
            )
        shape, dtype = tuple(map(int, inputs[0]["shape"])), np.dtype(inputs[0]["dtype"])
        needed = self._shape
        if len(shape) != 4 or shape[1:] != needed or dtype != np.float32:
            raise NetworkError(
                sentence(
                    "Inference",
                    "takes {dtype} of shape {shape}; {needed}",
                    dtype=dtype,
                    shape=shape,
                    needed=self._needed,
                )
            )
        interpreter.resize_tensor_input(inputs[0]["index"], (batch, *needed))
        allocate(interpreter)
        return interpreter


def allocate(interpreter: Any) -> None:
    """Let ``interpreter`` take its memory, and greet nobody."""
    with _greeting.hidden():
        interpreter.allocate_tensors()


def prepared_interpreter(tflite: bytes, threads: int) -> Any:
    """Return LiteRT's interpreter of a network, its memory not yet allocated.

    Raises:
        NetworkError: it is damaged, or needs an operator that LiteRT has not.
    """
    from ai_edge_litert.interpreter import Interpreter  # noqa: PLC0415 - takes 0.05 s, and --help need not wait

    try:
        with _greeting.hidden():
            return Interpreter(model_content=tflite, num_threads=threads)
    except (ValueError, RuntimeError, MemoryError) as error:
        raise NetworkError(reason_of_litert(error)) from error


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """What one convolution makes of an image.

    Attributes:
        name: for people, such as ``"Convolution 2"``.
        maps: shape (n, height, width), float32, one map a filter.
    """

    name: str
    maps: Float32Array


class ActivationProbe:
    """Runs a network and keeps what its convolutions give.

    Args:
        tflite: a LiteRT flatbuffer.
        inputs: what the network is given for images of shape (1, 28, 28); None if that is they themselves.

    Raises:
        NetworkError: LiteRT cannot run the network in this way.
    """

    def __init__(self, tflite: bytes, inputs: Callable[[Float32Array], Float32Array] | None = None) -> None:
        from ai_edge_litert.interpreter import Interpreter, OpResolverType  # noqa: PLC0415 - takes 0.05 s

        try:
            # Without XNNPACK, with which LiteRT warns on stderr; ten times as slow, which is quick enough.
            self._interpreter = Interpreter(
                model_content=tflite,
                num_threads=1,
                experimental_preserve_all_tensors=True,
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            (details,) = self._interpreter.get_input_details()
            self._input = details["index"]
            self._interpreter.resize_tensor_input(self._input, (1, *map(int, details["shape"][1:])))
            self._interpreter.allocate_tensors()
            operations = self._interpreter._get_ops_details()  # nothing public tells which tensor is whose
        except (ValueError, RuntimeError, MemoryError) as error:
            raise NetworkError(sentence("Inference", "does not show its layers")) from error
        self._inputs = inputs
        self._outputs = [int(each["outputs"][0]) for each in operations if "CONV_2D" in each["op_name"]]

    def __call__(self, image: Float32Array) -> tuple[Layer, ...]:
        """Return what each convolution makes of ``image``, shape (28, 28), float32, from the input on.

        Raises:
            NetworkError: LiteRT cannot run the network in this way.
        """
        try:
            given = image[None, :, :, None] if self._inputs is None else self._inputs(image[None])
            self._interpreter.set_tensor(self._input, given)
            self._interpreter.invoke()
            found = [self._interpreter.get_tensor(index) for index in self._outputs]
        except (ValueError, RuntimeError) as error:
            raise NetworkError(sentence("Inference", "does not show its layers")) from error
        maps = [each[0].transpose(2, 0, 1).astype(np.float32) for each in found if each.ndim == 4]
        return tuple(Layer(f"Convolution {number}", each) for number, each in enumerate(maps, start=1))


def _probabilities(answer: Float32Array) -> Float32Array:
    sums: Float32Array = np.add.reduce(answer, axis=1, keepdims=True)
    least = np.minimum.reduce(answer, axis=None)
    # Of few numbers Python finds the least sooner than NumPy does.
    lowest_sum, highest_sum = (sums.min(), sums.max()) if len(sums) > 1 else (sum_ := sums.item(), sum_)
    # Written so that NaN fails it.
    if not (least >= 0 and lowest_sum > 1 - _SUM_TOLERANCE and highest_sum < 1 + _SUM_TOLERANCE):
        lowest, highest = float(answer.min()), float(answer.max())
        raise NetworkError(
            sentence(
                "Inference",
                "answers with numbers from {lowest:.4g} to {highest:.4g} that sum to {float:.4g}: "
                "these are no probabilities, which lie between 0 and 1 and sum to 1",
                lowest=lowest,
                highest=highest,
                float=float(sums.flat[0]),
            )
        )
    probabilities: Float32Array = answer / sums
    return probabilities


def reason_of_litert(error: BaseException) -> str:
    """Turn what LiteRT says into the rest of a sentence; an operator that it lacks is named."""
    text = " ".join(str(error).split())
    operator = re.search(r"Node number \d+ \((\w+)\) failed to prepare", text)
    for mark, kind in (("unresolved custom op", "custom"), ("Select TensorFlow op", "TensorFlow")):
        if mark in text and operator:
            return f"needs the {kind} operator {operator[1]}, which is no part of LiteRT"
    return f"has a network that cannot be run ({text[:200]})"


class _Greeting:
    """Keeps LiteRT from greeting on stderr, which it does once a process, and has no switch for.

    Until it has greeted, networks are made one at a time with stderr set aside; whatever else comes there meanwhile,
    from any thread, is passed on. LiteRT's errors come as exceptions.
    """

    _LINE: Final = b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n"

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_over = False

    @contextlib.contextmanager
    def hidden(self) -> Iterator[None]:
        """Make a network inside of this."""
        if self._is_over:
            yield
            return
        with self._lock, contextlib.ExitStack() as opened:
            try:
                stderr = os.dup(2)
                opened.callback(os.close, stderr)
                aside = opened.enter_context(tempfile.TemporaryFile())
                os.dup2(aside.fileno(), 2)
            except OSError:  # a window without a console has no stderr, and nothing to hide; or no disk takes a file
                pass
            else:
                opened.callback(self._pass_on, aside, stderr)
            yield

    def _pass_on(self, aside: IO[bytes], stderr: int) -> None:
        os.dup2(stderr, 2)
        aside.seek(0)
        said = aside.read()
        self._is_over = self._LINE in said
        with contextlib.suppress(OSError):  # whoever reads it may have gone
            os.write(stderr, said.replace(self._LINE, b""))


_greeting: Final = _Greeting()
