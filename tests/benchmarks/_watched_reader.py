"""The process that reads foreign files, watched: it dies at once if it calls, writes or reaches anything.

``python -m tests.benchmarks._watched_reader``; `digitpad.core.models.foreign.worker` is what it runs.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any, Final

CALLED: Final = getattr(signal, "SIGTRAP", signal.SIGABRT)
"""What kills it then."""

_NEVER: Final = (
    "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.remove", "os.rename", "os.mkdir", "os.link",
    "os.symlink", "os.chmod", "os.truncate", "subprocess.Popen", "socket.", "pickle.", "marshal.", "ctypes.", "shutil.",
)  # fmt: skip
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    is_write = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
    # Python loads its own modules by marshal, too; some when they are first needed.
    is_import = event == "marshal.loads" and sys._getframe(1).f_code.co_filename.startswith("<frozen importlib")
    if is_write or (event.startswith(_NEVER) and not is_import):
        os.kill(os.getpid(), CALLED)


if __name__ == "__main__":
    import onnx  # noqa: F401 - what is loaded before is not a file's doing; nor is the next

    from digitpad.core.models.foreign.keras import files  # noqa: F401
    from digitpad.core.models.foreign.worker import main

    sys.addaudithook(_watch)
    main()
