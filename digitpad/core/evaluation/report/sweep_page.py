"""The report of a sweep: a page with its plots, its table and which setting matters; pictures and the table beside."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from digitpad import __version__
from digitpad.core.errors import os_errors_as
from digitpad.core.evaluation.describe import printable
from digitpad.core.evaluation.report import sweep_plots
from digitpad.core.evaluation.report.html import chart, section, table, today
from digitpad.core.evaluation.report.pictures import figure_png
from digitpad.core.resources import resource
from digitpad.core.runs.config import settings
from digitpad.core.runs.describe import command_line, counted, percent
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.describe import dimension_in_words, heads, row, value_in_words
from digitpad.core.sweeps.sweep_folder import Sweep
from digitpad.core.sweeps.trials import SweepState, Trial

_GOALS: Final = {
    "accuracy": "the validation accuracy",
    "loss": "the validation loss",
    "accuracy-per-multiply-add": "few mistakes for little work",
}


def write_sweep_report(sweep: Sweep) -> Path:
    """Write the report into the sweep's folder, the page last, and return the page's path.

    Raises:
        DigitpadError: the disk is full or takes nothing; each file there is the old one or the new one, as a whole.
    """
    for name, make in _files(sweep.name, sweep.config, sweep.state()):
        path = sweep.folder / name
        with os_errors_as(sentence("Evaluation", "{path} cannot be written", path=path)):
            write_atomically(path, make())
    return sweep.report


def _files(name: str, config: SweepConfig, state: SweepState) -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "trials.csv", lambda: trials_csv(config, state).encode()
    yield "parallel.png", lambda: figure_png(sweep_plots.parallel_coordinates(config, state))
    if state.importance:
        yield "importance.png", lambda: figure_png(sweep_plots.importance(state.importance))
    yield "report.html", lambda: sweep_page(name, config, state).encode()


def trials_csv(config: SweepConfig, state: SweepState) -> str:
    """Return a row for each trial, in the order of their numbers."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    own = ("epochs", "validation_accuracy", "validation_loss", "score", "parameters", "multiply_adds", "seconds")
    writer.writerow(["trial", "run", *config.vary, *own, "outcome", "reason"])
    for _, trial in sorted(state.trials.items()):
        values = [value_in_words(trial.values[name]) for name in config.vary]
        figures = [len(trial.epochs), trial.accuracy, trial.loss, trial.score if trial.is_ranked else None]
        sizes = [trial.parameters, trial.multiply_adds, trial.seconds]
        end = [trial.status, trial.ended.reason if trial.ended else ""]
        writer.writerow([trial.number, trial.run, *values, *figures, *sizes, *end])
    return file.getvalue()


def sweep_page(name: str, config: SweepConfig, state: SweepState) -> str:
    """Return the page."""
    style = re.search(r"<style>.*?</style>", resource("report/page.html").read_text("utf-8"), re.DOTALL)
    assert style is not None
    return printable(
        Template(resource("report/sweep.html").read_text("utf-8")).substitute(
            name=escape(name),
            style=style[0],
            summary=f"{counted(len(state.trials), 'trial')}, the best by {_GOALS[config.goal]}",
            date=today(),
            body="\n".join(_sections(config, state)),
            version=escape(__version__),
        )
    )


def _sections(config: SweepConfig, state: SweepState) -> Iterator[str]:
    best = state.best
    if best is not None:
        yield section("The best", _best(config, best))
    if state.importance:
        drawn = chart(sweep_plots.importance(state.importance), "Which setting matters")
        yield section("Which setting matters", drawn, "How much of what makes a trial good each setting explains "
                      "(PED-ANOVA). With few trials this is a guess.")  # fmt: skip
    drawn = chart(sweep_plots.parallel_coordinates(config, state), "All trials as lines")
    yield section("All trials", drawn, "Each line is a trial: it passes through its settings and ends at its accuracy. "
                  "The better, the stronger; the best by itself.")  # fmt: skip
    if any(trial.epochs for trial in state.trials.values()):
        yield section("Curves", chart(sweep_plots.curves(state), "Validation accuracy of all trials"))
    rows = ((cells[0], map(escape, cells[1:])) for cells in (row(config, trial) for trial in state.ranking()))
    shown = table("trials", list(map(escape, heads(config))), rows, best=None if best is None else 0)
    failed = [(str(number), [escape(trial.ended.reason)]) for number, trial in sorted(state.trials.items())
              if trial.ended is not None and trial.status == "failed"]  # fmt: skip
    why = f"<h3>Why trials failed</h3>{table('card', (), failed)}" if failed else ""
    yield section("Trials", shown + why, "The best first.")
    varied = [(settings()[each].label, [escape(dimension_in_words(values))]) for each, values in config.vary.items()]
    yield section("What was varied", table("card", (), varied), "All else was alike: "
                  f"<code>{escape(command_line(config.base))}</code>")  # fmt: skip


def _best(config: SweepConfig, best: Trial) -> str:
    figures = [(settings()[name].label, value_in_words(value)) for name, value in best.values.items()]
    if best.accuracy is not None:
        figures.append(("Accuracy", percent(best.accuracy)))
    figures.append(("Parameters", f"{best.parameters:,}"))
    cards = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(text)}</dd></div>" for name, text in figures)
    command = command_line(config.trial_config(best.values))
    return f"<p>Trial {best.number}: <code>{escape(command)}</code></p><dl class='cards'>{cards}</dl>"
