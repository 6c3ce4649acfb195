"""A foreign network in LiteRT: whatever the type and the batch of its input, it is asked in real numbers.

A batch that is fixed stays as it is: a network that LiteRT gives another may answer something else.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.inference.litert import NetworkError, allocate, prepared_interpreter, reason_of_litert
from digitpad.core.models.conventions.convention import MOST_OUTPUTS, Convention
from digitpad.core.models.conventions.framing import Float32Array
from digitpad.core.models.conventions.picture_shape import LARGEST, SMALLEST, Shape, input_shape
from digitpad.core.sentences import sentence

_BATCH: Final = 64
_MOST_FIXED: Final = 1_024  # images of a fixed batch
_LEAST_OUTPUTS: Final = 10
_OF_A_BYTE: Final = 1 / 255
_ALIKE: Final = 1e-3  # of two numbers, or of the larger


class ForeignNetwork:
    """A network as its file has it: numbers in, numbers out.

    Args:
        tflite: a LiteRT flatbuffer.
        threads: how many may work on a batch.

    Attributes:
        shape: of its input for one image, without the batch.
        outputs: how many numbers it gives for one.
        least: the smallest and the largest number that its input can hold; infinite unless it is of whole numbers.
        step: of its outputs, where they are whole numbers; else 0.

    Raises:
        NetworkError: it is damaged, needs an operator that LiteRT has not, takes no picture, or gives no ten numbers.
    """

    def __init__(self, tflite: bytes, *, threads: int = 1) -> None:
        self._tflite, self._threads = tflite, threads
        self._networks: dict[int, _Sized] = {}  # by their batch
        interpreter = prepared_interpreter(tflite, threads)
        self._input, self._output = _places(interpreter)
        details = interpreter.get_input_details()[self._input]
        signature = details.get("shape_signature")
        found = input_shape(details["shape"] if signature is None or not len(signature) else signature)
        if found is None:
            raise NetworkError(
                sentence(
                    "Inference",
                    "takes {dtype} of shape {shape}; it must be a square picture of {smallest} to {largest} pixels a "
                    "side, in one channel or three, be it flat",
                    dtype=np.dtype(details["dtype"]),
                    shape=tuple(map(int, details["shape"])),
                    smallest=SMALLEST,
                    largest=LARGEST,
                )
            )
        self._fixed, self.shape = found
        self._codes = _Codes(details)
        single = self._sized(max(self._fixed, 1))
        self.least, self.most = self._codes.range
        self.step = single.codes.step
        self.outputs = single(np.zeros((max(self._fixed, 1), *self.shape), dtype=np.float32)).shape[1]
        if not _LEAST_OUTPUTS <= self.outputs <= MOST_OUTPUTS:
            raise NetworkError(
                sentence(
                    "Inference",
                    "gives {outputs} numbers for an image; it must give {least}, one for each digit, or more",
                    outputs=self.outputs,
                    least=_LEAST_OUTPUTS,
                )
            )

    def __call__(self, inputs: Float32Array) -> Float32Array:
        """Return what the network gives for ``inputs``, shape (n, *self.shape): shape (n, outputs), float32.

        Raises:
            NetworkError: it could not be run, or gave numbers that are none.
        """
        parts, done = [], 0
        while done < len(inputs):
            batch = max(self._fixed, 1)
            if self._takes_many and len(inputs) - done >= _BATCH // 2:
                batch = _BATCH
            some = inputs[done : done + batch]
            if len(some) < batch:
                some = np.concatenate([some, np.repeat(some[-1:], batch - len(some), axis=0)])
            parts.append(self._sized(batch)(some)[: len(inputs) - done])
            done += batch
        return np.concatenate(parts) if parts else np.empty((0, self.outputs), dtype=np.float32)

    def asked(self, convention: Convention, images: Float32Array) -> Float32Array:
        """Return what the network gives for images of ours, shape (n, 28, 28): shape (n, outputs), float32.

        Large pictures are made a batch at a time: all at once they would take more memory than the network.

        Raises:
            NetworkError: it could not be run, or gave numbers that are none.
        """
        firsts = range(0, len(images), _BATCH)
        parts = [self(convention.inputs(images[first : first + _BATCH])) for first in firsts]
        return np.concatenate(parts) if parts else np.empty((0, self.outputs), dtype=np.float32)

    @cached_property
    def _takes_many(self) -> bool:
        """Whether a batch is answered as its images are one by one; some shapes only seem to be free."""
        if self._fixed != 0:
            return False
        noise = np.random.default_rng(0).random((_BATCH, *self.shape), dtype=np.float32)
        noise = self._codes.within(noise)
        try:
            together = self._sized(_BATCH)(noise)
        except NetworkError:
            return False
        apart = np.concatenate([self._sized(1)(noise[i : i + 1]) for i in (0, _BATCH - 1)])
        return together.shape[1] == apart.shape[1] and np.allclose(together[[0, -1]], apart, _ALIKE, _ALIKE)

    def _sized(self, batch: int) -> _Sized:
        if batch not in self._networks:
            interpreter = prepared_interpreter(self._tflite, self._threads if batch > 1 else 1)
            shape = self.shape if self._fixed < 0 else (batch, *self.shape)
            self._networks[batch] = _Sized(interpreter, self._input, self._output, shape, batch)
        return self._networks[batch]


class ConventionalNetwork:
    """A foreign network that is asked for digits: images of ours in, probabilities out.

    Raises:
        NetworkError: see `ForeignNetwork`; or the convention is not one of this network.
    """

    def __init__(self, tflite: bytes, convention: Convention, *, threads: int = 1) -> None:
        self._network, self._convention = ForeignNetwork(tflite, threads=threads), convention
        if (self._network.shape, self._network.outputs) != (convention.shape, convention.outputs):
            raise NetworkError(sentence("Inference", "is not the network that its convention was found for"))

    def __call__(self, images: Float32Array) -> Float32Array:
        """Return the probabilities of the ten digits for images of shape (n, 28, 28): shape (n, 10), float32.

        Raises:
            NetworkError: the network could not be run, or gave numbers that are none.
        """
        return self._convention.probabilities(self._network.asked(self._convention, images))


class _Sized:
    """The network at one size of its batch."""

    def __init__(self, interpreter: Any, place: int, output: int, shape: Shape, batch: int) -> None:
        self._interpreter, self._shape, self._batch = interpreter, shape, batch
        details = interpreter.get_input_details()[place]
        self._input, self._inputs = details["index"], _Codes(details)
        try:
            if tuple(map(int, details["shape"])) != shape:
                interpreter.resize_tensor_input(self._input, shape)
            allocate(interpreter)
        except (ValueError, RuntimeError, MemoryError) as error:
            raise NetworkError(reason_of_litert(error)) from error
        details = interpreter.get_output_details()[output]
        self._output, self.codes = details["index"], _Codes(details)

    def __call__(self, inputs: Float32Array) -> Float32Array:
        try:
            self._interpreter.set_tensor(self._input, self._inputs.coded(inputs.reshape(self._shape)))
            self._interpreter.invoke()
            answer = self._interpreter.get_tensor(self._output)
        except (ValueError, RuntimeError, MemoryError) as error:
            raise NetworkError(reason_of_litert(error)) from error
        if answer.dtype.kind not in "fiu" or answer.size % self._batch or not answer.size:
            raise NetworkError(
                sentence(
                    "Inference",
                    "gives {dtype} of shape {shape} for {count} images",
                    dtype=answer.dtype,
                    shape=answer.shape,
                    count=self._batch,
                )
            )
        numbers = self.codes.real(answer).reshape(self._batch, -1)
        if not np.isfinite(numbers).all():
            raise NetworkError(sentence("Inference", "answers with numbers that are not finite"))
        return numbers


class _Codes:
    """How an input or output writes real numbers: as they are, or as whole numbers with a scale and a zero point."""

    def __init__(self, details: Any) -> None:
        self.dtype = np.dtype(details["dtype"])
        self.is_whole = self.dtype.kind in "iu"
        scale, zero = details["quantization"]
        self.is_quantised = self.is_whole and scale > 0
        self.scale, self._zero = (float(scale), int(zero)) if self.is_quantised else (1.0, 0)
        if self.dtype.kind not in "fiu":
            raise NetworkError(
                sentence("Inference", "takes or gives {dtype}, where numbers are needed", dtype=self.dtype)
            )

    def within(self, shares: Float32Array) -> Float32Array:
        """Return numbers from 0 to 1 spread over what can be written, or over bytes."""
        least, most = self.range if self.is_whole and self.dtype.itemsize == 1 else (0.0, 1.0)
        return np.float32(least) + np.float32(most - least) * shares

    @property
    def range(self) -> tuple[float, float]:
        """The least and the most that can be written."""
        if not self.is_whole:
            return -np.inf, np.inf
        ends = np.iinfo(self.dtype)
        return (float(ends.min) - self._zero) * self.scale, (float(ends.max) - self._zero) * self.scale

    @property
    def step(self) -> float:
        """Between two real numbers that can be told apart; 0 unless they are written as whole ones."""
        if self.is_quantised:
            return self.scale
        return _OF_A_BYTE if self.is_whole and self.dtype.itemsize == 1 else 0.0

    def coded(self, numbers: Float32Array) -> npt.NDArray[Any]:
        """Return real numbers as the input takes them."""
        if not self.is_whole:
            return numbers.astype(self.dtype)
        ends = np.iinfo(self.dtype)
        rounded = np.rint(numbers.astype(np.float64) / self.scale + self._zero)
        return np.clip(rounded, ends.min, ends.max).astype(self.dtype)

    def real(self, codes: npt.NDArray[Any]) -> Float32Array:
        """Return what the output gives as real numbers; whole ones without a scale may mean shares of the largest."""
        if self.is_whole and not self.is_quantised and self.dtype.itemsize == 1:
            least = np.iinfo(self.dtype).min
            numbers = (codes.astype(np.float64) - least) * _OF_A_BYTE
        else:
            numbers = (codes.astype(np.float64) - self._zero) * self.scale
        real: Float32Array = numbers.astype(np.float32)
        return real


def _places(interpreter: Any) -> tuple[int, int]:
    """Return which of its inputs takes a picture, and which of its outputs answers with ten numbers or more."""
    inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
    if len(inputs) != 1:
        raise NetworkError(sentence("Inference", "has {count} inputs; it must have one", count=len(inputs)))
    if len(outputs) == 1:
        return 0, 0
    fitting = [
        i for i, each in enumerate(outputs)
        if _LEAST_OUTPUTS <= int(np.prod(np.maximum(each["shape"], 1))) <= _LEAST_OUTPUTS + 1
    ]  # fmt: skip
    if len(fitting) != 1:
        raise NetworkError(
            sentence(
                "Inference",
                "has {count} outputs, and not just one of them gives ten numbers; which one is meant cannot be told",
                count=len(outputs),
            )
        )
    return 0, fitting[0]
