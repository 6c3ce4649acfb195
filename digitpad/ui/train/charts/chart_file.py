"""A chart as a file: a picture, or its values for other programs."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from digitpad.core.errors import DigitpadError
from digitpad.core.storage.atomic import write_atomically
from digitpad.ui.train.charts.chart_image import ChartArtist, ChartImage, ChartView
from digitpad.ui.train.charts.learning_curves import Series

FILTERS: Final = {"PNG picture (*.png)": ".png", "Values as CSV (*.csv)": ".csv"}
"""What a file dialog offers, with the endings that go with it."""


def save_chart(path: Path, view: ChartView) -> None:
    """Write what ``view`` shows to ``path``, whose ending chooses the values (``.csv``) or else a picture.

    Takes as long as drawing it, and may be called in any thread.

    Raises:
        DigitpadError: it cannot be written; what was there before is intact.
    """
    data = values_as_csv(view.series) if path.suffix.lower() == ".csv" else _as_png(ChartArtist().draw(view))
    try:
        write_atomically(path, data)
    except OSError as error:
        raise DigitpadError(f"{path} cannot be written: {error.strerror or error}.") from error


def values_as_csv(series: tuple[Series, ...]) -> bytes:
    """Return all points as CSV: run, curve, epoch, value."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("run", "curve", "epoch", "value"))
    for each in series:
        writer.writerows(
            (each.run, str(each.role), repr(x), repr(y)) for x, y in zip(each.x.tolist(), each.y.tolist(), strict=True)
        )
    return text.getvalue().encode()


def as_picture(image: ChartImage) -> QImage:
    """Return the pixels as Qt has them, with the screen's ratio; they are shared, so keep ``image`` as long."""
    height, width, _ = image.pixels.shape
    picture = QImage(image.pixels.data, width, height, width * 4, QImage.Format.Format_RGBA8888)
    picture.setDevicePixelRatio(image.view.ratio)
    return picture


def _as_png(image: ChartImage) -> bytes:
    picture = as_picture(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know str only as bytes
    return bytes(buffer.data().data())
