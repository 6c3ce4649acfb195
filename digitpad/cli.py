"""The program's entry: runs a command line, and turns whatever goes wrong into one line and an exit status.

All but `sys` is imported after `main` was entered, so that Ctrl+C in the middle of an import ends in one line as well.
Runs on the main thread.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as in typing, which takes time to import
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_LAST_LINE = b"digitpad: interrupted\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments ``argv`` and return its exit status.

    Without ``argv`` the arguments are those of the process, which is then the program's own: its signals and its
    standard streams are prepared, and it is to end when this returns.
    """
    interruption = _Interruption()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if argv is None:
            interruption.listen()
            _prepare_process()
        return _status_of(words, interruption)
    except BaseException as error:
        if not (isinstance(error, KeyboardInterrupt) or interruption.has_come):
            raise
        if argv is None:
            interruption.end_process()
        from digitpad.console import say  # noqa: PLC0415

        say("interrupted")
        return INTERRUPTED
    finally:
        interruption.ignore()
        _let_go_of_stdout()


class _Interruption:
    """Ctrl+C: the first is raised where the program is at work; in an import, and a second time, it ends at once.

    An import does not bear an exception at any place: that of a library written in C++ may abort the process.
    """

    def __init__(self) -> None:
        self.has_come = False

    def listen(self) -> None:
        """Take Ctrl+C from now on, unless whoever started the process wants it ignored."""
        import signal  # noqa: PLC0415

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._on_signal)
            sys.unraisablehook = self._on_unraisable

    def ignore(self) -> None:
        """Take no notice of Ctrl+C any more: what Python does at its end, nobody needs to see interrupted."""
        if sys.unraisablehook == self._on_unraisable:
            import signal  # noqa: PLC0415

            signal.signal(signal.SIGINT, signal.SIG_IGN)

    def end_process(self) -> None:
        """Write what stdout and stderr hold back and the last line, and end without waiting for any thread."""
        import os  # noqa: PLC0415

        self.ignore()
        _let_go_of_stdout()
        os.write(2, _LAST_LINE)
        os._exit(INTERRUPTED)

    def _on_signal(self, _number: int, frame: FrameType | None) -> None:
        if self.has_come or _is_importing(frame):
            self.end_process()
        self.has_come = True
        raise KeyboardInterrupt

    def _on_unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        """Raise again what came where nothing can be raised, in a destructor or a callback of a library."""
        if issubclass(unraisable.exc_type, KeyboardInterrupt):
            import threading  # noqa: PLC0415

            self.has_come = False
            threading.Timer(0.05, _interrupt_main).start()  # from another thread, for this one may go on to wait
        else:
            sys.__unraisablehook__(unraisable)


def _is_importing(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False


def _interrupt_main() -> None:
    import signal  # noqa: PLC0415
    import threading  # noqa: PLC0415

    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        signal.raise_signal(signal.SIGINT)


def _prepare_process() -> None:
    import os  # noqa: PLC0415
    import warnings  # noqa: PLC0415

    if not sys.warnoptions:  # nobody asked for warnings with -W
        warnings.simplefilter("ignore")
    for stream in range(3):
        try:
            os.fstat(stream)
        except OSError:  # closed: the next file that is opened would take its place, and get what is printed
            null = os.open(os.devnull, os.O_RDWR)
            if null != stream:
                os.dup2(null, stream)
                os.close(null)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8")  # noqa: SIM115


def _status_of(words: list[str], interruption: _Interruption) -> int:
    from digitpad.console import STDOUT, flush, report  # noqa: PLC0415

    if sys.stdout is not None and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")  # not every terminal has every character
    try:
        if "--verbose" in words:
            from digitpad.core.storage.folders import user_folder  # noqa: PLC0415
            from digitpad.core.storage.log import log_to_file  # noqa: PLC0415

            log_to_file(user_folder())
        status = _run(words)
        flush()
    except SystemExit as exit_:  # --help, --version and wrong usage
        return exit_.code if isinstance(exit_.code, int) else DONE
    except Exception as error:
        if interruption.has_come:  # in the middle of an import, which makes something else of it
            raise
        if isinstance(error, BrokenPipeError) and error.filename == STDOUT:  # who reads our answers has read enough
            return DONE
        report(error, verbose="--verbose" in words)
        return FAILED
    return status


def _run(words: list[str]) -> int:
    if not words:  # how most windows are opened: there is nothing to parse
        from digitpad.verbs.window import show  # noqa: PLC0415

        return show()
    from digitpad.parser import parse  # noqa: PLC0415

    run, arguments = parse(words)
    return run(arguments)


def _let_go_of_stdout() -> None:
    """Drop what stdout holds back and cannot write: Python would try again at its end, and complain."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError, RuntimeError):  # RuntimeError: interrupted in the middle of a write
        import os  # noqa: PLC0415

        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
