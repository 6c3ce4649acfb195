"""The program as a script meets it: verbs, exit statuses, and one line an error."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import re
import signal
import struct
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from digitpad import __version__, verbs
from digitpad.cli import main
from digitpad.core.errors import DigitpadError
from digitpad.core.resources import resource
from digitpad.core.storage.names import one_line
from digitpad.verbs import VERBS, WINDOW

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "digitpad"]
SEVEN = b'{"strokes": [[[10, 10], [60, 10], [30, 90]]]}\n'

Raising = Callable[[BaseException], None]


@pytest.fixture
def verb_raises(monkeypatch: pytest.MonkeyPatch) -> Raising:
    """Make the verb ``predict`` do nothing but raise."""

    def install(error: BaseException) -> None:
        def run(arguments: object) -> int:
            raise error

        module = types.ModuleType("digitpad.verbs.predict")
        vars(module).update(add_arguments=lambda parser: None, run=run)
        monkeypatch.setitem(sys.modules, "digitpad.verbs.predict", module)

    return install


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*PROGRAM, *arguments], cwd=REPOSITORY, capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize(
    "program", [PROGRAM, [sys.executable, "main.py"], [str(Path(sys.executable).with_name("digitpad"))]], ids=str
)
def test_all_ways_to_start_are_the_same_program(program: list[str]) -> None:
    if not Path(program[0]).exists():
        pytest.skip("digitpad is not installed here, only checked out")
    done = subprocess.run([*program, "--version"], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout == f"digitpad {__version__}\n"


@pytest.mark.parametrize("words", [["--help"], ["predict", "--help"], ["--version"], ["nonsense"]], ids=str)
def test_help_imports_nothing_that_takes_time(words: list[str]) -> None:
    program = (
        f"import sys; from digitpad.cli import main; main({words});"
        "slow = {'numpy', 'PySide6', 'PIL', 'scipy', 'tensorflow', 'ai_edge_litert', 'tqdm'} & set(sys.modules);"
        "sys.exit(f'imported: {slow}' if slow else 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_helpers_are_started_before_what_takes_time_is_imported(tmp_path: Path) -> None:
    for name in ("a.png", "b.jsonl"):
        (tmp_path / name).write_text('{"strokes": [[[0, 0], [1, 1]]]}')
    program = (
        "import sys; from digitpad.verbs.answering import answers;"
        f"found = list(answers.in_chunks(answers.parts(answers.find([{str(tmp_path)!r}])[0]), 1));"
        "slow = {'numpy', 'PIL', 'ai_edge_litert', 'digitpad.core.inference.recogniser'} & set(sys.modules);"
        "sys.exit(f'imported: {slow}' if slow or len(found) != 2 else 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    for verb, summary in VERBS.items():
        assert f"{verb} {summary}" in text


@pytest.mark.parametrize("name", [*VERBS, WINDOW])
def test_every_verb_has_its_module(name: str) -> None:
    module = importlib.import_module(f"digitpad.verbs.{name}")
    assert callable(module.add_arguments)
    assert callable(module.run)


def test_a_new_verb_is_one_file_and_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "greet.py").write_text(
        "def add_arguments(parser):\n    parser.add_argument('name')\n"
        "def run(arguments):\n    print('hello', arguments.name)\n    return 0\n"
    )
    monkeypatch.setattr(verbs, "__path__", [*verbs.__path__, str(tmp_path)])
    monkeypatch.setitem(VERBS, "greet", "say hello")
    with contextlib.redirect_stdout(io.StringIO()) as said:
        assert main(["greet", "Ada"]) == 0
        assert main(["--help"]) == 0
    assert said.getvalue().startswith("hello Ada\n")
    assert "say hello" in said.getvalue()
    sys.modules.pop("digitpad.verbs.greet")


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["predict"], ["predict", "--nonsense", "x"], ["--nonsense"], ["predict", "x", "--model"]],
    ids=str,
)
def test_wrong_usage_is_one_line_and_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("digitpad: ")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (DigitpadError("a.png is damaged"), "a.png is damaged"),
        (DigitpadError("a\nb\x1b[2J\udcff is damaged"), "a\\nb\\x1b[2J\\udcff is damaged"),
        (OSError(28, "No space left on device", "a.json"), "a.json: No space left on device"),
        (MemoryError(), "there is not enough memory"),
        (ImportError("No module named 'PIL'"), "a library that digitpad needs cannot be loaded: No module named 'PIL'"),
        (KeyError("x"), "KeyError: 'x' (this is a fault in digitpad; --verbose shows where)"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_goes_wrong_is_one_line_and_status_1(
    error: Exception, line: str, verb_raises: Raising, capsys: pytest.CaptureFixture[str]
) -> None:
    verb_raises(error)
    assert main(["predict"]) == 1
    assert capsys.readouterr().err == f"digitpad: {line}\n"


@pytest.mark.parametrize("words", [["--verbose", "predict"], ["predict", "--verbose"]], ids=str)
def test_verbose_adds_where_it_went_wrong(
    words: list[str], verb_raises: Raising, capsys: pytest.CaptureFixture[str]
) -> None:
    verb_raises(DigitpadError("a.png is damaged"))
    assert main(words) == 1
    said = capsys.readouterr().err
    assert said.startswith("Traceback")
    assert said.endswith("digitpad: a.png is damaged\n")


def test_an_interruption_is_status_130(verb_raises: Raising, capsys: pytest.CaptureFixture[str]) -> None:
    verb_raises(KeyboardInterrupt())
    assert main(["predict"]) == 130
    assert capsys.readouterr().err == "digitpad: interrupted\n"


def test_control_c_ends_the_program_with_status_130() -> None:
    command = [*PROGRAM, "predict", "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(SEVEN)
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"-[0]: 7 ")  # it waits for the next line now
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert said == b"digitpad: interrupted\n"


def test_control_c_ends_the_helpers_too(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_bytes(SEVEN * 40_000)
    command = [*PROGRAM, "predict", "--at-once", "3", str(many)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(f"{many}[0]: 7 ".encode())
        helpers = psutil.Process(process.pid).children()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert (process.returncode, said) == (130, b"digitpad: interrupted\n")
    assert len(helpers) == 2
    assert not psutil.wait_procs(helpers, timeout=10)[1]


SLOW_IMPORTS = """
import builtins, sys, time
real = builtins.__import__
def slowly(name, *rest, **more):
    if name.startswith({module!r}):
        sys.stderr.write("imports\\n"); sys.stderr.flush()
        time.sleep(60)
    return real(name, *rest, **more)
builtins.__import__ = slowly
from digitpad.cli import main
sys.argv = ["digitpad", *{words!r}]
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("words", "module"),
    [
        (["--help"], "argparse"), (["predict", "x.png"], "numpy"), (["read", "x.png"], "digitpad.core.inference"),
        (["data", "synthetic"], "digitpad.core.data.sources"), (["models", "list"], "digitpad.core.models.library"),
        (["evaluate"], "digitpad.core.evaluation"), (["tour", "x"], "PySide6"), ([], "digitpad.ui"),
    ],
    ids=str,
)  # fmt: skip
def test_control_c_while_something_is_imported_is_one_line(words: list[str], module: str) -> None:
    program = SLOW_IMPORTS.format(module=module, words=words)
    with subprocess.Popen([sys.executable, "-c", program], cwd=REPOSITORY, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == b"imports\n"
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert (process.returncode, said) == (130, b"digitpad: interrupted\n")


INTERRUPTED_WORK = """
import importlib, os, signal, sys
predict = importlib.import_module("digitpad.verbs.predict")
def run(arguments):
    {work}
    return 0
predict.run = run
from digitpad.cli import main
sys.argv = ["digitpad", "predict", "x"]
sys.exit(main())
"""
CONTROL_C = "os.kill(os.getpid(), signal.SIGINT)"


@pytest.mark.parametrize(
    "work",
    [
        f"weakref = __import__('weakref'); o = set(); weakref.finalize(o, lambda: {CONTROL_C}); del o; signal.pause()",
        f"try: {CONTROL_C}\n    except KeyboardInterrupt: raise ImportError('half a library')",
        f"try: {CONTROL_C}\n    finally: {CONTROL_C}",
        f"__import__('atexit').register(lambda: {CONTROL_C}); {CONTROL_C}",
    ],
    ids=["in a destructor", "made into another error", "twice", "while Python ends"],
)
def test_control_c_at_an_awkward_moment_is_one_line(work: str) -> None:
    program = INTERRUPTED_WORK.format(work=work)
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (130, b"digitpad: interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_control_c_ends_the_tour_in_one_line(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "tour", str(tmp_path)], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"01-")
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"digitpad: interrupted\n")


def test_control_c_after_the_work_is_done_changes_nothing() -> None:
    program = INTERRUPTED_WORK.format(work=f"__import__('atexit').register(lambda: {CONTROL_C})")
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.case("K21")
@pytest.mark.parametrize(
    ("words", "streams"),
    [
        ("predict seven.jsonl", ">&-"),
        ("read seven.jsonl", ">&- 2>&-"),
        ("models list", ">&-"),
        ("--help", ">&-"),
        ("data seven.jsonl", "<&- >&- 2>&-"),
    ],
)
def test_closed_standard_streams_are_no_error(tmp_path: Path, words: str, streams: str) -> None:
    (tmp_path / "seven.jsonl").write_bytes(SEVEN)
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m digitpad {words} {streams}"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(REPOSITORY)}, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    ("verb", "name"), [("predict", "déjà.json".encode()), ("read", b"not \xff utf-8.json")], ids=["predict", "read"]
)
def test_an_ascii_locale_takes_any_name(tmp_path: Path, verb: str, name: bytes) -> None:
    with open(os.path.join(os.fsencode(tmp_path), name), "wb") as file:  # noqa: PTH118, PTH123
        file.write(SEVEN)
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(REPOSITORY)}
    for words in ([b"--json", name], [name, name + b".missing"], [b"--verbose", b"--model", name, name]):
        done = subprocess.run(
            [*PROGRAM, verb, *words], cwd=tmp_path, env=os.environ | ascii_only, capture_output=True, check=False
        )
        assert done.returncode == (0 if b"--json" in words else 1)
        assert b"UnicodeEncodeError" not in done.stderr
        assert b"fault" not in done.stderr
        assert (done.stdout + done.stderr).isascii()


def test_a_reader_that_has_enough_is_no_error() -> None:
    with subprocess.Popen(
        [*PROGRAM, "predict", "-"],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        _, said = process.communicate(SEVEN * 3)
    assert said == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("source", ["-", "seven.jsonl"])
def test_a_full_disk_is_one_line_and_status_1(tmp_path: Path, source: str) -> None:
    (tmp_path / "seven.jsonl").write_bytes(SEVEN)
    path = source if source == "-" else str(tmp_path / source)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "predict", path], cwd=REPOSITORY, input=SEVEN, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.stderr == b"digitpad: standard output: No space left on device\n"
    assert done.returncode == 1


def test_a_terminal_that_lacks_a_character_still_gets_the_line() -> None:
    done = run("predict", "drei三.png", env={"PYTHONIOENCODING": "ascii", "PATH": "", "PYTHONUTF8": "0"})
    assert done.stderr.startswith(b"digitpad: drei\\u4e09.png")
    assert done.returncode == 1


def test_a_line_holds_no_control_characters() -> None:
    assert one_line("déjà 三 “vu”") == "déjà 三 “vu”"
    assert one_line("a\nb\r\x1b[0m\u202e\udcff") == "a\\nb\\r\\x1b[0m\\u202e\\udcff"


@pytest.mark.parametrize("columns", [0, 100])
def test_long_work_shows_a_bar_on_a_terminal_below_the_answers(columns: int) -> None:
    program = (
        "from digitpad import console; console.BAR_AFTER = 0.01\n"
        "with console.progress_bar(unit=' drawings') as tell:\n"
        "  for number in range(3000):\n"
        "    sum(range(3000)); console.answer(f'answer {number}.'); tell(number + 1, 3000)"
    )
    shown = in_a_terminal(program, columns)
    assert " drawings/s]" in shown
    assert re.findall(r"answer \d+\.", shown) == [f"answer {number}." for number in range(3000)]


def test_short_work_shows_no_bar() -> None:
    program = "from digitpad.console import progress_bar as bar\nwith bar() as tell:\n  tell(1, 2); print('done')"
    assert in_a_terminal(program, 80).strip() == "done"


def in_a_terminal(program: str, columns: int) -> str:
    """Everything that a terminal of ``columns`` sees of a Python program."""
    ours, theirs = os.openpty()
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 24, columns, 0, 0))
    with subprocess.Popen([sys.executable, "-c", program], cwd=REPOSITORY, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # so Linux tells that the other end is closed
            while piece := os.read(ours, 65536):
                shown += piece
        os.close(ours)
    assert process.returncode == 0
    return shown.decode()


def test_work_in_a_pipe_shows_no_bar() -> None:
    program = "from digitpad import console; console.BAR_AFTER = -1\nwith console.progress_bar() as tell: tell(1, 2)"
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def test_a_model_for_the_window_is_found_before_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[Path | None, Path | None]] = []
    monkeypatch.setattr("digitpad.ui.shell.display_check.check_display", lambda: None)

    def run(file: Path | None, model: Path | None) -> int:
        asked.append((file, model))
        return 0

    monkeypatch.setattr("digitpad.ui.app.run", run)
    assert main(["--model", "digitpad", "page.png"]) == 0
    assert main(["--model=digitpad"]) == 0
    shipped = resource("digitpad.digitpad")
    assert asked == [(Path("page.png").absolute(), shipped), (None, shipped)]
    assert main(["--model", "nobody"]) == 1
    assert "There is no model and no run called 'nobody'" in capsys.readouterr().err
    assert len(asked) == 2
    assert main(["--model"]) == 2
