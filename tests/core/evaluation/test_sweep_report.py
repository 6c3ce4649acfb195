"""The report of a sweep: what the trials were, which setting matters, and pictures that show it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.report import sweep_plots
from digitpad.core.evaluation.report.sweep_page import sweep_page, trials_csv, write_sweep_report
from digitpad.core.runs.config import TrainConfig
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.events import ImportanceFound, SweepEvent, TrialEnded, TrialEpochEnded, TrialProposed
from digitpad.core.sweeps.space import Choices, Range, Space
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_writer import SweepWriter
from digitpad.core.sweeps.trials import SweepState

VARY: Space = {"learning_rate": Range(1e-4, 1e-2, is_log=True), "filters": Choices(((8,), (8, 16)))}
CONFIG = SweepConfig(base=TrainConfig(network="custom", epochs=2, name="<b>mine</b>"), vary=VARY, trials=3)


def events(reason: str = "") -> list[SweepEvent]:
    told: list[SweepEvent] = []
    for number, (rate, filters, accuracy) in enumerate(
        [(0.001, [8], 0.9), (0.002, [8, 16], 0.95), (0.01, [8], 0.85)], 1
    ):
        values = {"learning_rate": rate, "filters": filters}
        told += [
            TrialProposed(trial=number, run=f"run-{number}", values=values, parameters=1234, multiply_adds=10),
            TrialEpochEnded(trial=number, epoch=1, epochs=2, loss=0.4, accuracy=0.8, validation_loss=0.3,
                            validation_accuracy=accuracy, seconds=2.0, score=accuracy),
            TrialEnded(trial=number, outcome="failed" if number == 3 else "finished", reason=reason, score=accuracy),
        ]  # fmt: skip
    return [*told, ImportanceFound(shares={"learning_rate": 0.7, "filters": 0.3})]


def test_the_page_names_the_best_its_command_and_which_setting_matters() -> None:
    page = sweep_page("a <sweep>", CONFIG, SweepState.of(events()))
    assert "<h1>a &lt;sweep&gt;</h1>" in page
    assert "Trial 2: <code>digitpad train --data synthetic --network custom --filters 8,16" in page
    assert "--learning-rate 0.002" in page
    assert (
        page.index("<th scope='row'>2</th>")
        < page.index("<th scope='row'>1</th>")
        < page.index("<th scope='row'>3</th>")
    )
    for text in ("95.00 %", ">70 %</text>", "0.0001..0.01", "8,8+16", "3 trials, the best by the validation accuracy"):
        assert text in page
    assert "<script" not in page
    assert "http" not in page.replace("http://www.w3.org", "")


def test_a_sweep_of_which_nothing_is_known_has_a_page_too() -> None:
    assert "0 trials" in sweep_page("sweep", CONFIG, SweepState())


def test_reasons_and_names_are_text_and_no_html() -> None:
    page = sweep_page("sweep", replace(CONFIG), SweepState.of(events("<script>alert(1)</script>")))
    assert "<script>" not in page
    why = page[page.index("Why trials failed") :]
    assert "<tr><th scope='row'>3</th><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr>" in why


def test_the_best_row_and_no_other_stands_out() -> None:
    page = sweep_page("sweep", CONFIG, SweepState.of(events()))
    assert page.count("<tr class=best>") == 1
    assert "<tbody><tr class=best><th scope='row'>2</th>" in page
    assert "<table class='classes'>" not in page  # whose last two rows are sums


def test_the_table_has_a_row_for_each_trial_in_order() -> None:
    rows = list(csv.DictReader(io.StringIO(trials_csv(CONFIG, SweepState.of(events("a, b"))))))
    assert [row["trial"] for row in rows] == ["1", "2", "3"]
    assert rows[1]["filters"] == "8+16"
    assert (rows[1]["validation_accuracy"], rows[1]["score"], rows[2]["score"]) == ("0.95", "0.95", "")
    assert (rows[2]["outcome"], rows[2]["reason"]) == ("failed", "a, b")


def test_a_line_for_each_trial_that_was_measured_and_has_not_failed_the_best_in_front() -> None:
    figure = sweep_plots.parallel_coordinates(CONFIG, SweepState.of(events()))
    lines = [line for line in figure.axes[0].lines if len(line.get_xdata()) == 3]  # type: ignore[arg-type]
    assert len(lines) == 2
    assert lines[-1].get_zorder() > lines[0].get_zorder()
    assert list(lines[-1].get_ydata())[1:] == pytest.approx([0.96, 0.96])  # type: ignore[arg-type]
    assert list(lines[0].get_ydata()) == pytest.approx([0.5, 0.04, 0.04])  # type: ignore[arg-type]


def test_the_files_lie_in_the_folder_of_the_sweep(tmp_path: Path) -> None:
    sweep = create_sweep(CONFIG)
    with SweepWriter(sweep) as writer:
        for event in events():
            writer.record(event)
    assert write_sweep_report(sweep) == sweep.report
    assert {"report.html", "trials.csv", "parallel.png", "importance.png"} <= {
        path.name for path in sweep.folder.iterdir()
    }
    with Image.open(sweep.folder / "parallel.png") as picture:
        assert picture.width > 800
    (sweep.folder / "report.html").unlink()
    (sweep.folder / "report.html").mkdir()
    with pytest.raises(DigitpadError, match=r"report\.html cannot be written"):
        write_sweep_report(sweep)
