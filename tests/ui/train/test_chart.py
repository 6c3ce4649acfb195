"""Charts: drawn beside the window, read under the pointer, saved as picture and as values."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.events import EpochEnded, RunEnded, RunStarted
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.charts import chart as chart_module
from digitpad.ui.train.charts.chart import Chart
from digitpad.ui.train.charts.chart_image import ChartArtist, ChartImage, ChartView, Mark
from digitpad.ui.train.charts.learning_curves import Metric, Role, RunCurves, Series, smoothed
from digitpad.ui.train.charts.run_styles import colours_on
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, ThemeManager

X = np.array([1.0, 2.0, 3.0])
SERIES = (
    Series(Role.BATCHES, np.linspace(0, 3, 61), np.linspace(1, 0.1, 61)),
    Series(Role.TRAINING, X, np.array([0.9, 0.5, 0.25])),
    Series(Role.VALIDATION, X, np.array([0.8, 0.4, 0.3])),
)


@pytest.fixture
def themes(qtbot: QtBot) -> ThemeManager:
    found = ThemeManager()
    found.choose(Theme.LIGHT)
    return found


@pytest.fixture
def chart(qtbot: QtBot, themes: ThemeManager) -> Chart:
    tasks = TaskRunner()
    found = Chart(Metric.LOSS, themes, tasks)
    qtbot.addWidget(found, before_close_func=lambda _: tasks.close())
    found.resize(400, 260)
    with qtbot.waitExposed(found):
        found.show()
    return found


def drawn(chart: Chart, qtbot: QtBot) -> None:
    chart.show_series(SERIES, 3)
    qtbot.waitUntil(lambda: chart.image is not None and chart.image.view.series is chart.series, timeout=15_000)


def colours_of(chart: Chart) -> set[str]:
    assert chart.image is not None
    return {"#{:02x}{:02x}{:02x}".format(*pixel[:3]) for row in chart.image.pixels for pixel in row.tolist()}


def test_an_empty_chart_says_what_to_do(chart: Chart) -> None:
    assert chart.image is None
    assert chart.accessibleDescription() == "Press Start: the curve is drawn here while the network learns."


def test_a_chart_whose_first_drawing_is_on_its_way_asks_for_nothing(chart: Chart) -> None:
    def inside() -> QImage:
        return chart.grab().toImage().copy(0, 30, chart.width(), chart.height() - 30)

    asking = inside()
    chart.wait_with("")
    blank = inside()
    assert asking != blank
    chart.wait_with("Press Start.")
    chart.show_series(SERIES, 3)
    assert chart.image is None
    assert inside() == blank


def test_a_chart_has_the_curves_in_the_colours_of_the_theme(chart: Chart, qtbot: QtBot, themes: ThemeManager) -> None:
    drawn(chart, qtbot)
    for theme, colours in ((Theme.LIGHT, LIGHT), (Theme.DARK, DARK), (Theme.HIGH_CONTRAST, HIGH_CONTRAST)):
        themes.choose(theme)
        qtbot.waitUntil(
            lambda colours=colours: chart.image is not None and chart.image.view.colours.ground == colours.window,  # type: ignore[misc]
            timeout=15_000,
        )
        assert {colours.window, colours_on(colours.window)[0]} <= colours_of(chart)


def test_a_chart_fits_its_widget_whatever_its_size(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    chart.resize(523, 307)
    ratio = chart.devicePixelRatioF()
    qtbot.waitUntil(
        lambda: chart.image is not None and chart.image.pixels.shape == (307 * ratio, 523 * ratio, 4), timeout=15_000
    )


def test_the_place_of_a_value_is_where_it_is_drawn(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    image = chart.image
    assert image is not None
    x, y = image.place(2.0, 0.4)  # where the validation curve has a marker
    row, column = round(y * image.view.ratio), round(x * image.view.ratio)
    assert "#{:02x}{:02x}{:02x}".format(*image.pixels[row, column][:3].tolist()) == colours_on(LIGHT.window)[0]
    assert image.value_at(x, y) == pytest.approx((2.0, 0.4))


def test_the_pointer_and_the_arrow_keys_read_the_values_of_whole_epochs(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    at_two = ["Epoch 2", "validation 0.4000", "training 0.5000", "batches 0.4000"]
    assert chart.reading(2.14) == at_two
    assert chart.reading(1.9) == at_two
    assert chart.reading(1.4) == ["During epoch 2", "batches 0.5800"]
    assert chart.reading(0.1) == ["During epoch 1", "batches 0.9700"]
    before = chart.grab().toImage()
    assert chart.image is not None
    x, y = chart.image.place(2.0, 0.5)
    QTest.mouseMove(chart, QPoint(round(x), round(y)))
    qtbot.waitUntil(lambda: chart.grab().toImage() != before)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "Epoch 2, validation 0.4000, training 0.5000, batches 0.4000"


def test_only_what_came_last_is_drawn(chart: Chart, qtbot: QtBot) -> None:
    for end in range(2, 60):
        chart.show_series((Series(Role.BATCHES, SERIES[0].x[:end], SERIES[0].y[:end]),), 3)
    qtbot.waitUntil(lambda: chart.image is not None and chart.image.view.series is chart.series, timeout=15_000)


def test_a_chart_is_saved_as_a_picture(chart: Chart, qtbot: QtBot, tmp_path: Path) -> None:
    drawn(chart, qtbot)
    with qtbot.waitSignal(chart.told, timeout=15_000):
        chart.save_to(tmp_path / "loss.png")
    with Image.open(io.BytesIO((tmp_path / "loss.png").read_bytes())) as picture:
        assert picture.size == (1600, 1000)


def test_a_chart_is_saved_as_values(chart: Chart, qtbot: QtBot, tmp_path: Path) -> None:
    drawn(chart, qtbot)
    with qtbot.waitSignal(chart.told, timeout=15_000):
        chart.save_to(tmp_path / "loss.csv")
    lines = (tmp_path / "loss.csv").read_text().splitlines()
    assert lines[0] == "run,curve,epoch,value"
    assert len(lines) == 1 + 61 + 3 + 3
    assert ",validation,3.0,0.3" in lines


def test_a_disk_that_does_not_take_the_chart_is_told_and_the_old_file_stays(
    chart: Chart, qtbot: QtBot, tmp_path: Path
) -> None:
    drawn(chart, qtbot)
    with qtbot.waitSignal(chart.failed, timeout=15_000) as told:
        chart.save_to(tmp_path / "nowhere" / "loss.csv")
    assert "loss.csv" in told.args[0]


class FailingArtist:
    """Draws as the real one does, but for the first ``failures`` times."""

    def __init__(self, error: Exception, failures: int) -> None:
        self.error, self.failures = error, failures
        self.asked: list[int] = []  # the points of the batch curve, each time
        self._artist = ChartArtist()

    def draw(self, view: ChartView) -> ChartImage:
        self.asked.append(len(view.series[0].x))
        if len(self.asked) <= self.failures:
            raise self.error
        return self._artist.draw(view)


def batches(count: int) -> tuple[Series, ...]:
    return (Series(Role.BATCHES, SERIES[0].x[:count], SERIES[0].y[:count]),)


@pytest.mark.review("7.11")
@pytest.mark.parametrize("error", [DigitpadError("no font"), MemoryError(), ValueError("singular matrix")])
def test_after_a_drawing_that_failed_the_latest_request_is_drawn(
    chart: Chart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    artist = FailingArtist(error, failures=2)
    monkeypatch.setattr(chart_module, "ChartArtist", lambda: artist)
    chart._artist = artist  # type: ignore[assignment]
    told: list[str] = []
    chart.failed.connect(told.append)
    for count in range(2, 30):  # while the first is at work, which fails
        chart.show_series(batches(count), 3)
    qtbot.waitUntil(lambda: len(artist.asked) == 2, timeout=15_000)
    qtbot.waitUntil(lambda: len(caplog.records) == 2)
    assert artist.asked == [2, 29]
    assert chart.image is None
    chart.show_series(batches(40), 3)
    qtbot.waitUntil(lambda: chart.image is not None and chart.image.view.series is chart.series, timeout=15_000)
    assert artist.asked == [2, 29, 40]
    assert len(told) == 1  # not as often as the charts are drawn
    assert told[0] == f"The chart “Loss” could not be drawn: {str(error) or type(error).__name__}."
    assert [record.exc_info[1] for record in caplog.records if record.exc_info] == [error, error]


def until_shows(chart: Chart, qtbot: QtBot, what: Callable[[ChartView], bool]) -> ChartImage:
    qtbot.waitUntil(lambda: chart.image is not None and what(chart.image.view), timeout=15_000)
    assert chart.image is not None
    return chart.image


def drag(chart: Chart, begin: tuple[float, float], end: tuple[float, float]) -> None:
    assert chart.image is not None
    places = [QPoint(*(round(value) for value in chart.image.place(*value))) for value in (begin, end)]
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=places[0])
    for place in (QPoint((places[0] + places[1]) / 2), places[1]):
        QTest.mouseMove(chart, place)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=places[1])


def test_a_part_is_looked_at_by_dragging_and_a_double_click_a_button_or_a_key_shows_all(
    chart: Chart, qtbot: QtBot
) -> None:
    drawn(chart, qtbot)
    button = chart.findChild(QToolButton, "lossShowAll")
    assert button is not None
    assert not button.isVisible()
    backs: list[Callable[[], None]] = [
        lambda: QTest.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 100)),
        lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(chart, Qt.Key.Key_0),
    ]
    for back in backs:
        drag(chart, (1.0, 0.8), (2.0, 0.2))
        view = until_shows(chart, qtbot, lambda view: view.span != (0.0, 3.0)).view
        assert view.span == pytest.approx((1.0, 2.0), abs=0.02)
        assert view.limits == pytest.approx((0.2, 0.8), abs=0.02)
        assert button.isVisible()
        back()
        until_shows(chart, qtbot, lambda view: view.span == (0.0, 3.0) and view.limits[0] == 0.0)
        assert not button.isVisible()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    until_shows(chart, qtbot, lambda view: view.span[1] - view.span[0] == pytest.approx(1.5))


def test_smoothing_draws_the_values_pale_and_their_average_over_them(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    assert chart.image is not None
    before = chart.image.pixels.copy()
    chart.set_smoothing(0.6)
    after = until_shows(chart, qtbot, lambda view: view.smoothing == 0.6).pixels
    assert (after != before).any()
    assert chart.reading(2.0)[1] == "validation 0.4000", "the values stay"


def test_the_average_is_that_of_tensorboard() -> None:
    assert smoothed(np.array([2.0, 2.0, 2.0]), 0.9).tolist() == pytest.approx([2.0, 2.0, 2.0])
    assert smoothed(np.array([0.0, 1.0]), 0.5).tolist() == pytest.approx([0.0, 0.5 / 0.75])


def test_a_logarithmic_loss_parts_small_values_by_as_much_as_large_ones(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    chart.set_log(True)
    image = until_shows(chart, qtbot, lambda view: view.is_log)
    assert image.view.limits == (0.1, 10.0)
    one, ten, tenth = (image.place(1.0, y)[1] for y in (1.0, 10.0, 0.1))
    assert one - ten == pytest.approx(tenth - one)
    assert image.value_at(*image.place(2.0, 0.5)) == pytest.approx((2.0, 0.5))


def ink_above_axes(image: ChartImage, ground: str) -> set[int]:
    """The columns, in logical pixels, in which something stands above the axes."""
    rows = image.pixels[: round((image.axes[1] - 10) * image.view.ratio), :, :3].astype(int)
    ground_colour = [int(ground[at : at + 2], 16) for at in (1, 3, 5)]
    return {
        round(x / image.view.ratio) for x in np.flatnonzero((abs(rows - ground_colour).sum(axis=2) > 60).any(axis=0))
    }


def test_a_loss_of_a_million_leaves_the_title_whole(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    assert chart.image is not None
    title = ink_above_axes(chart.image, LIGHT.window)
    huge = tuple(replace(each, y=each.y * 1e6) for each in SERIES)
    chart.show_series(huge, 3, anew=True)
    image = until_shows(chart, qtbot, lambda view: view.limits[1] >= 1e6)
    assert ink_above_axes(image, LIGHT.window) == title


def test_the_last_marker_is_seen_whole_on_the_right_rim(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    image = chart.image
    assert image is not None
    colour = [int(colours_on(LIGHT.window)[0][at : at + 2], 16) for at in (1, 3, 5)]
    x, y = image.place(3.0, 0.3)
    row = image.pixels[round(y * image.view.ratio), :, :3].astype(int)
    of_curve = np.flatnonzero(abs(row - colour).sum(axis=1) < 30)
    assert of_curve.max() > x * image.view.ratio + 1
    left, _, width, _ = image.axes
    assert x == left + width


def test_the_best_epoch_and_an_early_stop_are_marked() -> None:
    def ended(epoch: int, loss: float) -> EpochEnded:
        return EpochEnded(
            epoch=epoch, epochs=9, loss=loss, accuracy=0.5, validation_loss=loss, validation_accuracy=0.5,
            learning_rate=0.1, seconds=1.0,
        )  # fmt: skip

    started = RunStarted(run="/r", name="r", network="fast", parameters=1, epochs=9)
    curves = RunCurves([started, ended(1, 0.5), ended(2, 0.3), ended(3, 0.4)])
    assert (curves.best_epoch, curves.stopped_early_after) == (2, None)
    curves.add(RunEnded(outcome="finished", reason="The validation loss did not fall."))
    assert (curves.best_epoch, curves.stopped_early_after) == (2, 3)
    stopped = RunCurves([started, ended(1, 0.5), RunEnded(outcome="stopped")])
    assert (stopped.best_epoch, stopped.stopped_early_after) == (None, None)


def test_a_chart_marks_epochs_in_its_image(chart: Chart, qtbot: QtBot) -> None:
    drawn(chart, qtbot)
    assert chart.image is not None
    before = chart.image.pixels.copy()
    chart.show_series(SERIES, 3, marks=(Mark(2, "best: epoch 2"),))
    image = until_shows(chart, qtbot, lambda view: bool(view.marks))
    left, right = (round(image.place(x, 0.1)[0] * image.view.ratio) for x in (1.9, 2.1))
    assert (image.pixels[:, left:right] != before[:, left:right]).any(axis=2).sum() > 50
