"""What shortens the start: the order in which code is imported. Must not import Qt itself, nor what needs it."""

from __future__ import annotations

import gc
import importlib
import sys

from digitpad.core.processes import one_numpy_thread


def import_before_qt() -> None:
    """Import the part of the core that every start needs: what comes before Qt, Qt does not look at.

    Until `gc.enable` is called, when the window is there, no garbage is looked for: of what is imported, none is.
    """
    gc.disable()
    with one_numpy_thread():
        for name in ("inference.recogniser", "drawings.database", "storage.log", "storage.state"):
            importlib.import_module(f"digitpad.core.{name}")


def keep_qt_from_reading_sources() -> None:
    """Keep PySide from reading, and keeping in memory, the source of every module that is imported from now on.

    It looks there for its own name, as its `__feature__` switches could be meant for them; nothing here uses these.
    Without the function that it does that with, which is no public part of it, all goes on as usual.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _: True)  # noqa: B010 - mypy knows no such attribute
