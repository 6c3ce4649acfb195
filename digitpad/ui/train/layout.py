"""Where everything stands in the Train tab: what a training is told on the left, what comes of it on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from digitpad.ui.train.form.form import INSIDE


def settings_side(form: QWidget, controls: QWidget) -> QVBoxLayout:
    """Return the form over its buttons."""
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(form, 1)
    controls.setFixedWidth(INSIDE)  # in line with the fields
    column.addWidget(controls)
    return column


def training_side(status: QWidget, charts: QWidget, runs: QWidget, log: QWidget, to_canvas: QWidget) -> QVBoxLayout:
    """Return the charts between what is said of the training and the runs; charts and runs share their room."""
    below = QTabWidget()
    below.setObjectName("trainBelow")
    below.setAccessibleName("Runs and log")
    below.setDocumentMode(True)
    below.addTab(runs, "Runs")
    below.addTab(log, "Log")
    halves = QSplitter(Qt.Orientation.Vertical)
    halves.setChildrenCollapsible(False)
    halves.addWidget(charts)
    halves.addWidget(below)
    halves.setStretchFactor(0, 3)
    halves.setStretchFactor(1, 2)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(status)
    column.addWidget(halves, 1)
    column.addWidget(to_canvas)
    return column
