"""Writes reports of what was found, into a folder or as one file, and offers to open them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.evaluation.report.page import Report
from digitpad.core.evaluation.report.write import PAGE, write_page, write_report
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.words import number


class Reporter(QObject):
    """Asks where to, writes in the background, and says how it went.

    Args:
        report_of: makes the report, in a thread; None if there is nothing to report.
        tasks: where the work is done.
        message_bar: where it is said.
        parent: over which the dialogs appear.
    """

    def __init__(
        self, report_of: Callable[[], Report | None], tasks: TaskRunner, message_bar: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._report_of, self._tasks, self._message_bar, self._window = report_of, tasks, message_bar, parent

    def ask_for_folder(self) -> None:
        """Ask where the report is to lie, and write it there."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder for the report"))
        if folder:
            self.save(Path(folder))

    def ask_for_file(self) -> None:
        """Ask for the one file that the report is to be, and write it."""
        kinds = self.tr("Web page (*.html)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Share the report as one file"), PAGE, kinds)
        if name:
            self.share(Path(name))

    def save(self, folder: Path) -> None:
        """Write the report into ``folder``, a page with pictures and tables beside it."""
        self._write(lambda report, task: write_report(folder, report, progress=task.progress))

    def share(self, path: Path) -> None:
        """Write the report to the one file ``path``."""
        self._write(lambda report, task: write_page(path, report))

    def _write(self, write: Callable[[Report, Task], Path]) -> None:
        def work(task: Task) -> Path | None:
            report = self._report_of()
            return None if report is None else write(report, task)

        self._message_bar.show_message(self.tr("The report is being written …"))

        def told(_: str, done: int, total: int) -> None:
            words = self.tr("The report is being written: {done} of {total} files")
            self._message_bar.show_message(words.format(done=number(done), total=number(total)))

        self._tasks.start("report", work, self._on_written, self._on_failed, told=told, must_finish=True)

    def _on_written(self, page: Path | None) -> None:
        if page is None:
            self._message_bar.hide()
            return
        words = self.tr("The report is there: {page}").format(page=page)
        self._message_bar.show_message(
            words, actions={
                self.tr("&Open"): partial(_open, page), self.tr("Show in &folder"): partial(_open, page.parent),
            },
        )  # fmt: skip

    def _on_failed(self, sentence: str) -> None:
        self._message_bar.show_message(sentence, warning=True)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
