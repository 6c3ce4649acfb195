import errno
import io
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models.file import read_model
from digitpad.core.models.sandbox import SandboxProcess, check_network
from digitpad.core.resources import resource
from tests.benchmarks.fuzz_models import mutated
from tests.models import network, write_honest

NEVER_ANSWERS = "import sys; sys.stdin.buffer.read()"
DIES = f"import os; os.kill(os.getpid(), {int(signal.SIGSEGV)})"


@pytest.fixture(scope="module")
def helper() -> Iterator[SandboxProcess]:
    with SandboxProcess() as helper:
        yield helper


def test_a_network_that_does_what_it_must_is_let_pass(helper: SandboxProcess) -> None:
    assert helper.refusal(network("honest")) is None
    assert helper.refusal(network("convolves")) is None


def test_the_shipped_network_is_let_pass() -> None:
    check_network(read_model(resource("digitpad.digitpad")))


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("takes-20x20", "float32 of shape (1, 20, 20, 1)"),
        ("takes-bytes", "uint8 of shape (1, 28, 28, 1)"),
        ("gives-7", "float32 of shape (1, 7)"),
        ("gives-two-answers", "1 inputs and 2 outputs"),
        ("gives-one-row", "float32 of shape (1, 10) for 64 images"),
    ],
)
def test_a_wrong_shape_is_refused_and_the_needed_one_named(helper: SandboxProcess, name: str, shape: str) -> None:
    refusal = helper.refusal(network(name))
    assert refusal is not None
    assert shape in refusal
    assert "it must take float32 of shape (n, 28, 28, 1) and give float32 of shape (n, 10)" in refusal


@pytest.mark.parametrize("name", ["gives-logits", "gives-sigmoids", "gives-nan"])
def test_outputs_that_are_no_probabilities_are_refused(helper: SandboxProcess, name: str) -> None:
    assert "these are no probabilities" in (helper.refusal(network(name)) or "")


@pytest.mark.parametrize(
    ("name", "operator"),
    [
        ("flex-operator", "TensorFlow operator FlexMatrixDeterminant"),
        ("custom-operator", "custom operator MatrixDeterminant"),
    ],
)
def test_an_operator_that_litert_lacks_is_refused_by_its_name(helper: SandboxProcess, name: str, operator: str) -> None:
    assert f"needs the {operator}" in (helper.refusal(network(name)) or "")


def test_a_network_that_never_ends_is_refused_in_time() -> None:
    with SandboxProcess(seconds=1) as helper:
        assert helper.refusal(network("hangs")) == "has a network that did not answer in 1 seconds"
        assert helper.refusal(network("honest")) is None


def test_a_network_that_takes_all_memory_is_refused(helper: SandboxProcess) -> None:
    assert helper.refusal(network("takes-all-memory")) is not None


def test_a_network_that_crashes_litert_is_refused(helper: SandboxProcess) -> None:
    crashing = bytearray(network("convolves"))
    crashing[16] = 0  # the place of the version: LiteRT 2.3 ends with SIGSEGV
    assert helper.refusal(bytes(crashing)) is not None
    assert helper.refusal(network("convolves")) is None


@pytest.mark.review("7.23")
@pytest.mark.parametrize("error", ["ValueError('current limit exceeds maximum limit')", "OSError(22, 'invalid')"])
def test_a_system_that_limits_no_address_space_lets_an_honest_network_pass(error: str) -> None:
    # As macOS does: https://github.com/dask/distributed/issues/7457
    program = (
        "import resource, runpy; set_limit = resource.setrlimit\n"
        "def refuse(limit, values):\n"
        f"    if limit == resource.RLIMIT_AS: raise {error}\n"
        "    set_limit(limit, values)\n"
        "resource.setrlimit = refuse\n"
        "runpy.run_module('digitpad.core.inference.sandbox_worker', run_name='__main__')"
    )
    with SandboxProcess(command=[sys.executable, "-c", program]) as helper:
        assert helper.refusal(network("honest")) is None
        assert "these are no probabilities" in (helper.refusal(network("gives-logits")) or "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limits")
@pytest.mark.review("7.23")
def test_a_limit_that_is_lower_already_lets_an_honest_network_pass() -> None:
    program = (
        "import resource, runpy; resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))\n"
        "runpy.run_module('digitpad.core.inference.sandbox_worker', run_name='__main__')"
    )
    with SandboxProcess(command=[sys.executable, "-c", program]) as helper:
        assert helper.refusal(network("honest")) is None


class _ClosedPipe(io.BytesIO):
    def write(self, data: object) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")  # what Windows says instead of a broken pipe


@pytest.mark.review("7.26")
def test_a_helper_that_has_gone_is_a_refusal_on_windows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    with SandboxProcess(command=[sys.executable, "-c", "import sys; sys.exit(3)"]) as helper:
        process = helper._start()
        assert process.stdin is not None
        process.stdin.close()
        process.wait()
        monkeypatch.setattr(process, "stdin", _ClosedPipe())
        monkeypatch.setattr(helper, "_start", lambda: process)
        assert helper.refusal(network()) == "has a network that crashes (exit status 3)"


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
def test_a_helper_that_dies_tells_of_which_signal() -> None:
    with SandboxProcess(command=[sys.executable, "-c", DIES]) as helper:
        assert helper.refusal(network()) == "has a network that crashes (SIGSEGV)"


def test_a_helper_that_never_answers_is_killed_in_time() -> None:
    with SandboxProcess(seconds=0.5, command=[sys.executable, "-c", NEVER_ANSWERS]) as helper:
        assert helper.refusal(network()) == "has a network that did not answer in 0.5 seconds"


def test_the_refusal_of_a_model_names_its_file(tmp_path: Path) -> None:
    path = write_honest(tmp_path / "seven.digitpad", tflite=network("gives-7"))
    with pytest.raises(DigitpadError) as refused:
        check_network(read_model(path))
    assert str(refused.value).startswith(f"{path} gives float32 of shape (1, 7)")


def test_a_network_cut_anywhere_is_refused(helper: SandboxProcess) -> None:
    data = network("convolves")
    for length in range(1, len(data), 7):
        assert helper.refusal(data[:length]) is not None
    assert helper.refusal(b"") is not None


@pytest.mark.parametrize("count", [200, pytest.param(2000, marks=pytest.mark.slow)])
def test_mutated_networks_never_end_the_program(count: int) -> None:
    # Ten thousand: python -m tests.benchmarks.fuzz_models
    rng = np.random.default_rng(4)
    with SandboxProcess(seconds=1) as helper:
        refused = sum(helper.refusal(mutated(network("convolves"), rng)) is not None for _ in range(count))
        assert 0 < refused < count
        assert helper.refusal(network("honest")) is None
