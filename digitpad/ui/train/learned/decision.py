"""What the user decides of a model that was taught their digits: it is used from now on, or the one before is again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.data.dataset import Images
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.library import find_model
from digitpad.core.runs.comparison import read_changed, read_comparison
from digitpad.core.runs.events import AnswersCompared
from digitpad.core.runs.run_folder import Run
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.learned.before_after import BeforeAfter


class Decision(QObject):
    """Shows before and after of a run, and does what is decided. For the window's thread; files are read beside it.

    Args:
        services: of the window.
        tasks: for reading.
        over: what the page stands over.
    """

    kept = Signal(object)  # Run whose model is to answer on the canvas
    rolled_back = Signal(object)  # Run that is to be deleted: the model before answers
    failed = Signal(str)

    def __init__(self, services: Services, tasks: TaskRunner, over: QWidget) -> None:
        super().__init__(over)
        self._services, self._tasks, self._over = services, tasks, over
        self.page: BeforeAfter | None = None

    def show(self, run: Run) -> None:
        """Show what ``run`` has changed, if it was compared."""

        def read(_: object) -> tuple[AnswersCompared | None, Images | None]:
            compared = read_comparison(run)
            return compared, None if compared is None else read_changed(run, compared)

        def done(found: tuple[AnswersCompared | None, Images | None]) -> None:
            compared, images = found
            if compared is not None:
                self._open(run, compared, images)

        self._tasks.start("read before and after", read, done, self.failed.emit)

    def _open(self, run: Run, compared: AnswersCompared, images: Images | None) -> None:
        if self.page is not None:
            self.page.close()
        colours = self._services.themes.colours
        self.page = page = BeforeAfter(run.name, compared, images, colours, self._over.window())
        page.destroyed.connect(self._on_closed)
        page.keep_asked.connect(partial(self.kept.emit, run))
        page.roll_back_asked.connect(partial(self.roll_back, run))
        page.show()

    def _on_closed(self) -> None:
        self.page = None

    def roll_back(self, run: Run) -> None:
        """Let the model answer again that ``run`` began as, if that of the run answers, and have the run deleted."""
        model = self._services.active_model
        if model.recogniser is None or model.recogniser.model.path != run.model:
            self.rolled_back.emit(run)
            return

        def before(_: object) -> tuple[Path, Recogniser | None]:
            start = run.config.start_from
            path = find_model(start if start is not None else "digitpad")
            is_shipped = model.shipped is not None and model.shipped.model.path == path
            return path, None if is_shipped else Recogniser.open(path)

        def done(found: tuple[Path, Recogniser | None]) -> None:
            path, recogniser = found
            if recogniser is None:
                model.use_shipped()
            else:
                model.use(recogniser, path.parent.name if path.name == run.model.name else path.stem)
            self.rolled_back.emit(run)

        self._tasks.start("open the model before", before, done, self.failed.emit)
