"""What the charts draw: in order, bounded, finite, and on an axis that keeps still."""

from __future__ import annotations

import itertools
import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.runs.events import BatchEnded, EpochEnded, RunStarted
from digitpad.ui.train.charts.learning_curves import MOST_POINTS, Curve, Metric, Role, RunCurves, Series
from digitpad.ui.train.charts.scale import Scale

FLOATS = st.floats(allow_nan=True, allow_infinity=True, width=32)


def batch(epoch: int, step: int, loss: float = 0.5, steps: int = 10) -> BatchEnded:
    return BatchEnded(epoch=epoch, step=step, steps=steps, loss=loss, accuracy=0.9, images_per_second=1.0)


def ended(epoch: int, loss: float = 0.5, validation: float | None = 0.4) -> EpochEnded:
    return EpochEnded(
        epoch=epoch, epochs=9, loss=loss, accuracy=0.9, validation_loss=validation, validation_accuracy=validation,
        learning_rate=0.1, seconds=1.0,
    )  # fmt: skip


def started(epoch: int, step: int = 0) -> RunStarted:
    return RunStarted(run="/r", name="r", network="fast", parameters=1, epochs=9, epoch=epoch, step=step)


@given(st.lists(FLOATS, max_size=300))
def test_a_curve_holds_what_is_finite_in_its_order(values: list[float]) -> None:
    curve = Curve()
    for place, value in enumerate(values):
        curve.append(float(place), value)
    finite = [(x, value) for x, value in enumerate(values) if math.isfinite(value)]
    assert list(zip(*(a.tolist() for a in curve.arrays()), strict=True)) == finite


def test_a_curve_of_a_hundred_thousand_points_stays_small_and_keeps_its_shape() -> None:
    curve, count = Curve(), 100_000
    for place in range(count):
        curve.append(place / count, place / count)
    x, y = curve.arrays()
    assert MOST_POINTS / 2 <= len(x) <= MOST_POINTS
    assert (np.diff(x) > 0).all()
    np.testing.assert_allclose(x, y)
    assert x[-1] == pytest.approx(1, abs=0.001)


def test_a_hundred_epochs_of_events_cost_less_than_a_megabyte() -> None:
    tracemalloc.start()
    curves = RunCurves()
    for epoch in range(1, 101):
        for step in range(1, 41):
            curves.add(batch(epoch, step, steps=40))
        curves.add(ended(epoch))
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 2**20


def test_a_run_has_a_curve_by_batch_one_for_training_and_one_for_validation() -> None:
    curves = RunCurves([started(0), batch(1, 5), batch(1, 10), ended(1), batch(2, 5)])
    batches, training, validation = curves.series(Metric.LOSS)
    assert (batches.role, batches.x.tolist()) == (Role.BATCHES, [0.5, 1.0, 1.5])
    assert (training.role, training.x.tolist(), training.y.tolist()) == (Role.TRAINING, [1.0], [0.5])
    assert (validation.role, validation.y.tolist()) == (Role.VALIDATION, [0.4])
    assert curves.epochs == 9


def test_without_validation_there_is_no_curve_of_it() -> None:
    assert [each.role for each in RunCurves([ended(1, validation=None)]).series(Metric.ACCURACY)] == [Role.TRAINING]


def test_a_run_that_goes_on_forgets_what_it_does_again() -> None:
    curves = RunCurves([started(0), batch(1, 10), ended(1), batch(2, 5), batch(2, 8), started(1, 5)])
    assert curves.series(Metric.LOSS)[0].x.tolist() == [1.0, 1.5]
    curves.add(started(0))
    assert curves.is_empty


def test_a_loss_that_is_not_a_number_leaves_a_gap_and_nothing_worse() -> None:
    curves = RunCurves([batch(1, 1), batch(1, 2, loss=math.nan), ended(1, loss=math.inf)])
    assert curves.series(Metric.LOSS)[0].x.tolist() == [0.1]
    assert [each.role for each in curves.series(Metric.LOSS)] == [Role.BATCHES, Role.VALIDATION]


def falling(count: int) -> tuple[Series, ...]:
    x = np.linspace(0, 1, count)
    return (Series(Role.BATCHES, x, 2.3 * np.exp(-5 * x)),)


def test_the_axis_of_the_loss_changes_seldom_while_the_loss_falls() -> None:
    scale = Scale(Metric.LOSS)
    limits = [scale.fit(falling(count)) for count in range(1, 600)]
    assert limits[0] == (0.0, 2.5)
    assert sum(a != b for a, b in itertools.pairwise(limits)) <= 3


def test_a_loss_beyond_the_axis_widens_it() -> None:
    scale = Scale(Metric.LOSS)
    assert scale.fit((Series(Role.BATCHES, np.array([0.1]), np.array([7.0])),)) == (0.0, 10.0)


def test_of_many_curves_the_hopeless_ones_leave_the_axis_to_the_others() -> None:
    def curve(*losses: float, is_faint: bool = True) -> Series:
        return Series(Role.VALIDATION, np.arange(1.0, 1 + len(losses)), np.array(losses), is_faint=is_faint)

    others = (curve(1.3, 0.97), curve(3.1), curve(12.3))
    assert Scale(Metric.LOSS).fit((*others, curve(0.8, 0.3, is_faint=False))) == (0.0, 5.0)
    # The one in front is always seen as a whole.
    assert Scale(Metric.LOSS).fit((*others, curve(9.0, 0.3, is_faint=False))) == (0.0, 10.0)


def test_the_axis_of_a_good_accuracy_looks_closely_and_always_shows_all() -> None:
    scale = Scale(Metric.ACCURACY)
    low, high = scale.fit((Series(Role.VALIDATION, np.array([1.0, 2.0]), np.array([0.972, 0.99])),))
    assert (low, high) == (0.95, 1.0)


def test_an_axis_does_not_go_to_and_fro_at_a_border() -> None:
    scale = Scale(Metric.LOSS)
    ends = {
        scale.fit((Series(Role.TRAINING, np.array([1.0]), np.array([0.5 + 0.01 * (-1) ** n])),))[1] for n in range(9)
    }
    assert len(ends) <= 2
    assert scale.limits[1] == scale.fit((Series(Role.TRAINING, np.array([1.0]), np.array([0.49])),))[1]
