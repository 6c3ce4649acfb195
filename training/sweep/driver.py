"""``python -m training --sweep FOLDER``: carries a sweep out, from where it stands, and tells every event.

The main thread is Ray Tune's; another hears the stop. Whatever happens, the last line is a ``sweep-ended``.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NoReturn

from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.report.sweep_page import write_sweep_report
from digitpad.core.sweeps.best import keep_best
from digitpad.core.sweeps.describe import STOPPED, TIME_IS_OVER
from digitpad.core.sweeps.events import EVENTS, SweepEnded, SweepEvent, SweepNote, SweepStarted
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.sweep_process import require_engine
from digitpad.core.sweeps.sweep_writer import SweepWriter
from training.loop.service import EventPipe

Tell = Callable[[SweepEvent], None]
_MOST_HERE: Final = 4  # trials at once, by default: each has a TensorFlow of its own
_LOOK: Final = 1.0  # seconds between two looks at whether Ray lives
_HOPE: Final = 5.0  # seconds that Tune has to find out that it does not


def main() -> NoReturn:
    """Carry out the sweep that the command line names, and end the process."""
    pipe = EventPipe()
    status = 1
    try:
        parser = argparse.ArgumentParser(prog="python -m training", allow_abbrev=False)
        parser.add_argument("--sweep", type=Path, required=True)
        parser.add_argument("--cluster", default="")
        parser.add_argument("--foreground", action="store_true")
        options = parser.parse_args()
        sweep = Sweep(options.sweep)
        driver = Driver(sweep, lambda event: pipe.write(EVENTS.to_line(event)), options.cluster, options.foreground)
        threading.Thread(target=_listen, args=[driver], name="commands", daemon=True).start()
        driver.carry_out()
        status = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        with contextlib.suppress(OSError):
            sys.stderr.flush()
        os._exit(status)  # a thread still reads stdin, for whose end Python would wait


def _listen(driver: Driver) -> None:
    with os.fdopen(os.dup(0), "rb", buffering=0) as commands:
        for line in commands:
            with contextlib.suppress(ValueError, AttributeError, RecursionError):
                if json.loads(line).get("command") == "stop":
                    break
    driver.stop()  # who started us wants it so, or is gone


class Driver:
    """Carries one sweep out.

    Args:
        sweep: its folder.
        tell: gets every event.
        cluster: the address of a Ray that runs; empty to start one.
        foreground: whether trainers take what they can get; else they let others go first, and they alone: on a busy
            machine Ray's own processes would not start in time.
    """

    def __init__(self, sweep: Sweep, tell: Tell, cluster: str = "", foreground: bool = True) -> None:
        self._sweep, self._tell, self._cluster, self._foreground = sweep, tell, cluster, foreground
        self._book: Any = None
        self._stop = threading.Event()
        self._begun = time.monotonic()
        self._ending, self._has_ended = threading.Lock(), False

    def stop(self) -> None:
        """Ask for an end."""
        self._stop.set()
        if self._book is not None:
            self._book.stop()

    def carry_out(self) -> None:
        """Do it, and tell how it ended; raises nothing that a sweep can cause."""
        try:
            require_engine()
            with SweepWriter(self._sweep) as writer:
                self._carry_out(writer)
        except Exception as error:  # noqa: BLE001 - whatever it is, the sweep ends with a reason
            folder, can_resume = str(self._sweep.folder), not self._sweep.is_running
            self._tell(SweepEnded(outcome="failed", reason=_reason(error), sweep=folder, can_resume=can_resume))

    def _carry_out(self, writer: SweepWriter) -> None:
        from training.sweep.engine import prepare_environment  # noqa: PLC0415

        prepare_environment(is_local=not self._cluster)
        from training.sweep.book import Book  # noqa: PLC0415 - imports Ray and Optuna, which may not be there

        book = self._book = Book(writer, self._tell)
        if self._stop.is_set():
            book.stop()
        at_once = book.config.at_once or (None if self._cluster else min(os.cpu_count() or 1, _MOST_HERE))
        try:
            if book.to_come and not book.should_stop():
                for spec in book.config.base.data:  # else every trial would fail of it
                    DataSpec.parse(spec).require_exists()
                self._search(book, at_once)
        except Exception as error:  # noqa: BLE001 - what the trials have found is kept
            book.broken = book.broken or _reason(error)
        self._end(book)

    def _search(self, book: Any, at_once: int | None) -> None:
        from training.sweep.engine import engine  # noqa: PLC0415

        self._tell(SweepNote(text=f"Ray is being {'asked' if self._cluster else 'started'}."))
        with engine(self._cluster, at_once=at_once) as ray_engine:
            from training.sweep.search import search  # noqa: PLC0415

            if book.should_stop():  # somebody did not want to wait for Ray
                return
            logging.getLogger("ray").setLevel(logging.WARNING)
            beside = at_once or ray_engine.processors
            book.keep(
                SweepStarted(
                    sweep=str(self._sweep.folder),
                    trials=int(min(book.config.trials, max(book.config.size, len(book.state.trials)))),
                    at_once=beside,
                    goal=book.config.goal,
                    known=len(book.state.trials),
                    done=book.state.done,
                    process=os.getpid(),
                )
            )
            over = threading.Event()
            threading.Thread(target=self._watch, args=[book, ray_engine, over], name="watch", daemon=True).start()
            try:
                search(book, ray_engine, beside, foreground=self._foreground)
            finally:
                over.set()

    def _watch(self, book: Any, ray_engine: Any, over: threading.Event) -> None:
        """End the sweep if Ray dies, for which Tune would wait for ever."""
        while not over.wait(_LOOK):
            if died := ray_engine.died():
                book.broken = book.broken or f"Ray has died ({died})."
                over.wait(_HOPE)
                self._end(book)
                os._exit(0)

    def _end(self, book: Any) -> None:
        """Keep and tell how it ended, once, in whatever thread."""
        with self._ending:
            if not self._has_ended:
                self._has_ended = True
                book.all_stopped()
                book.keep(self._ended(book))

    def _ended(self, book: Any) -> SweepEnded:
        state, best = book.state, self._sweep.best_of(book.state)
        if book.broken:
            outcome, reason = "failed", book.broken
        elif book.is_stop_asked and book.to_come + len(state.unfinished):
            outcome, reason = "stopped", STOPPED
        elif book.is_time_over:
            outcome, reason = "finished", TIME_IS_OVER
        elif not state.trials and book.nothing_left:
            outcome, reason = "failed", book.nothing_left
        else:
            outcome, reason = "finished", book.nothing_left
        library = report = None
        notes = [reason] if reason else []
        if best is not None:
            try:
                report = str(write_sweep_report(self._sweep))
                library = keep_best(self._sweep, best) if outcome == "finished" else None
            except DigitpadError as error:  # nothing that was found is lost
                notes.append(str(error))
        return SweepEnded(
            outcome=outcome,
            reason=" ".join(notes),
            library=library,
            report=report,
            sweep=str(self._sweep.folder),
            trials=len(state.trials),
            done=state.done,
            best=None if best is None else best.number,
            score=None if best is None else best.score,
            model=None if best is None else str(self._sweep.run_of(best).model),
            seconds=time.monotonic() - self._begun,
            can_resume=bool(state.unfinished) or (len(state.trials) < book.config.trials and not book.nothing_left),
        )


def _reason(error: Exception) -> str:
    if isinstance(error, DigitpadError):
        return str(error)
    traceback.print_exception(error)
    return f"{type(error).__name__}: {' '.join(str(error).split())[:300]} (the sweep's log.txt shows where)"
