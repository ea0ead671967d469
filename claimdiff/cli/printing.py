"""Standard output and standard error: reports, messages, progress, and pipes that close."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from claimdiff.errors import OutputError

if TYPE_CHECKING:
    from claimdiff.model import Article, Note
    from claimdiff.render import Page

PIPED_WIDTH = 100
WIDEST = 2_000
"""Cells: no line of a report is longer, and a table as wide as ``COLUMNS=99999999`` says would fill the memory."""
NO_PAGER = (126, 127)
"""What a shell answers where the pager cannot be run or is not there."""
VTE_LINKS = 5000
"""The version of VTE (GNOME Terminal and others) that brought hyperlinks, 0.50."""
LINKING = ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "ALACRITTY_WINDOW_ID", "DOMTERM")
LINKING_PROGRAMS = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio")
LINKING_TERMS = ("xterm-kitty", "foot", "alacritty", "contour", "xterm-ghostty", "wezterm")
"""What terminals that show hyperlinks say of themselves."""
SOON = 0.1
"""Seconds between two words of progress."""
LONG_WORK = 200_000
"""Characters from which a person who waits is told what is going on."""


def page(width: int | None, no_color: bool, *, to_file: bool = False) -> Page:
    """What the output can show: the terminal's width and colours, or a file's."""
    from shutil import get_terminal_size

    from claimdiff.render import Page

    if to_file:
        return Page(min(width or PIPED_WIDTH, WIDEST))
    color = bool(os.environ.get("FORCE_COLOR")) or (is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb")
    if no_color or os.environ.get("NO_COLOR"):
        color = False
    cells = width or get_terminal_size((PIPED_WIDTH, 24)).columns
    return Page(min(cells, WIDEST), color, os.getcwd() if _shows_links() else None)


def _shows_links() -> bool:
    """Whether the terminal is one that shows hyperlinks (OSC 8), by what it says of itself; FORCE_HYPERLINK decides."""
    forced = os.environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    if not is_terminal(sys.stdout):
        return False
    version = os.environ.get("VTE_VERSION", "")
    term, program = os.environ.get("TERM", ""), os.environ.get("TERM_PROGRAM", "")
    return (
        (version.isdigit() and int(version) >= VTE_LINKS)
        or any(name in os.environ for name in LINKING)
        or program in LINKING_PROGRAMS
        or term.startswith(LINKING_TERMS)
    )


def put(text: str, *, utf8: bool = False) -> None:
    """Text to standard output, in the terminal's encoding as far as that goes; JSON is UTF-8 everywhere."""
    if sys.stdout is None:
        raise OutputError("standard output is closed; write the report to a file with --output")
    encoding = "utf-8" if utf8 else sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(encoding, "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon(sys.stdout)
        raise OutputError(f"standard output cannot be written: {error.strerror or error}") from error


def paged(text: str) -> bool:
    """Show a text that is longer than the screen through a pager, as git does; False where there is no need or none.

    The pager is ``$PAGER``, else less; ``LESS`` gets git's FRX where it is not set.
    """
    from shutil import get_terminal_size, which

    if not (is_terminal(sys.stdout) and is_terminal(sys.stdin)) or text.count("\n") < get_terminal_size().lines:
        return False
    pager = os.environ.get("PAGER", "less" if which("less") else "").strip()
    if not pager or pager == "cat" or os.environ.get("TERM") == "dumb":
        return False
    return _through(pager, text.encode(sys.stdout.encoding or "utf-8", "replace"))


def _through(pager: str, data: bytes) -> bool:
    """Whether the pager, a command of the shell, took the text; Ctrl-C is the pager's while it runs."""
    import signal
    import subprocess

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with subprocess.Popen(pager, shell=True, stdin=subprocess.PIPE, env={"LESS": "FRX", **os.environ}) as process:
            with suppress(BrokenPipeError):  # who has seen enough leaves
                process.communicate(data)
            return process.wait() not in NO_PAGER
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)


def tell(message: str) -> None:
    """A message to standard error; what a file's name could make a terminal do is taken out."""
    from claimdiff.render.plain import visible

    if sys.stderr is not None:
        text = "\n".join(visible(line).rstrip() for line in message.split("\n"))
        print(f"claimdiff: {text}", file=sys.stderr, flush=True)


def tell_notes(notes: Iterable[Note]) -> None:
    """What was skipped or guessed, a line for each."""
    from claimdiff.render.words import note_line

    for note in notes:
        tell(note_line(note))


@contextmanager
def waiting(articles: Sequence[Article]) -> Iterator[Callable[[str], None]]:
    """What tells a person at a terminal how far it is, where it takes long; at most ten times a second."""
    if sum(len(article.text) for article in articles) < LONG_WORK:
        yield lambda doing: None
        return
    last = 0.0

    def told(doing: str) -> None:
        nonlocal last
        if monotonic() - last >= SOON:
            last = monotonic()
            progress(f"{doing} …")

    try:
        yield told
    finally:
        progress("")


def progress(words: str) -> None:
    """Replace the line of progress on standard error; nothing where that is no terminal."""
    if is_terminal(sys.stderr):
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person looks at it; a closed stream is none."""
    return stream is not None and stream.isatty()


def abandon(*streams: TextIO | None) -> None:
    """Send what is left in the streams nowhere, so that the interpreter's last flush does not fail."""
    for stream in streams:
        if stream is not None:
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
