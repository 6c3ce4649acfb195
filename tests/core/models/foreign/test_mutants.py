"""Mutants of Keras files, as the benchmark counts them, and the hook that watches who reads them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.processes import child_environment
from tests.benchmarks._watched_reader import CALLED
from tests.benchmarks.foreign_mutants import of_mutants

pytestmark = pytest.mark.slow

_WATCHED = "import sys; from tests.benchmarks import _watched_reader as w; sys.addaudithook(w._watch); "


@pytest.mark.skipif(sys.platform == "win32", reason="the death by a signal is that of POSIX")
@pytest.mark.parametrize(
    "deed", ["open('x', 'w')", "import os; os.system('true')", "import marshal; marshal.loads(b'N')"]
)
def test_the_hook_sees_what_a_file_must_never_cause(tmp_path: Path, deed: str) -> None:
    environment = child_environment(PYTHONPATH=str(Path(__file__).parents[4]))
    done = subprocess.run([sys.executable, "-c", _WATCHED + deed], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == -CALLED
    assert not list(tmp_path.iterdir())


def test_mutants_are_refused_or_opened_and_nothing_else_happens() -> None:
    for row in of_mutants(300):
        assert row.met, row.measured
