"""What shortens the start: the order in which code is imported. Must not import Qt itself, nor what needs it."""

from __future__ import annotations

import builtins
import gc
import importlib
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, Final

from digitpad.core.processes import one_numpy_thread

_HELP_OF_NUMPY: Final = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")

_OF_SIGNATURES: Final = "shibokensupport/signature/"
_SIGNATURES: Final = {
    f"{_OF_SIGNATURES}{name}.py"
    for name in ("errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator")
}
"""Files of PySide's that word the errors of wrong calls, and write stubs."""

_PUT_OFF: Final = """
def __getattr__(name):
    from digitpad.ui.shell.quick_start import name_in
    return name_in(globals(), {file!r}, name)
"""
_MAPPING: Final = """
def update_mapping():  # PySide's C++ code looks for it in the namespace itself
    return __getattr__("type_map") and update_mapping()
"""
_sources: Final[dict[str, bytes]] = {}  # of what has been put off, by the names of the files
_lock: Final = threading.RLock()


def import_before_qt() -> None:
    """Import the part of the core that every start needs: what comes before Qt, Qt does not look at.

    NumPy does without the texts of its ``help``, as it does under ``python -OO``; the window shows none of them.
    Until `gc.enable` is called, when the window is there, no garbage is looked for: of what is imported, none is.
    """
    gc.disable()
    for name in _HELP_OF_NUMPY:
        sys.modules.setdefault(name, ModuleType(name))
    with one_numpy_thread():
        for name in ("inference.recogniser", "drawings.database", "storage.log", "storage.state"):
            importlib.import_module(f"digitpad.core.{name}")


@contextmanager
def qt_signatures_put_off() -> Iterator[None]:
    """Let PySide, which is to be imported within, compile the code of its signatures when it is first asked for it.

    PySide carries its Python code as text and compiles all of it at every start, though most is only for calls with
    wrong arguments. It does so with Python's own `compile`, to which each of these files is a module that compiles
    itself as soon as something in it is asked for. A PySide that does otherwise is not changed by it.
    """
    whole = builtins.compile

    def compile_or_put_off(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename in _SIGNATURES:
            _sources[filename] = source
            source = _PUT_OFF.format(file=filename) + (_MAPPING if filename.endswith("mapping.py") else "")
        return whole(source, filename, *rest, **named)

    setattr(builtins, "compile", compile_or_put_off)  # noqa: B010 - mypy knows it as a function with more forms
    try:
        yield
    finally:
        setattr(builtins, "compile", whole)  # noqa: B010 - ditto


def name_in(module: dict[str, Any], file: str, name: str) -> object:
    """Return what is called ``name`` in a ``module``, the namespace of a ``file`` whose compilation was put off.

    Raises:
        AttributeError: there is no such thing in it.
    """
    if not name.startswith("__"):  # by which importing looks at a module, and makes no use of it
        with _lock:
            if (source := _sources.pop(file, None)) is not None:
                exec(compile(source, file, "exec"), module)  # as PySide would have
        if name in module:
            return module[name]
    raise AttributeError(f"{file} has no {name}")


def keep_qt_from_reading_sources() -> None:
    """Keep PySide from reading, and keeping in memory, the source of every module that is imported from now on.

    It looks there for its own name, as its `__feature__` switches could be meant for them; nothing here uses these.
    Without the function that it does that with, which is no public part of it, all goes on as usual.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _: True)  # noqa: B010 - mypy knows no such attribute
