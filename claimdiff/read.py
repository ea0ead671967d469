"""The first stage: files, folders and standard input → articles."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from hashlib import blake2b, sha256
from typing import BinaryIO

from claimdiff.errors import InputError, NothingToRead
from claimdiff.limits import DEFAULTS, MEGABYTE, Limits
from claimdiff.model import Article, Note
from claimdiff.reading.decoding import decode
from claimdiff.reading.jsonl import rows
from claimdiff.reading.paths import STDIN, Source, find, reason

NAMED = 20
"""How many unreadable inputs the message of `NothingToRead` names."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the articles in the order of their paths, and what was skipped or guessed."""

    articles: tuple[Article, ...]
    notes: tuple[Note, ...]


def read_paths(paths: Sequence[str], limits: Limits = DEFAULTS) -> Reading:
    """The articles behind files, folders and ``-`` (standard input); NothingToRead where there is not one.

    Files and articles beyond the limits are left out, with a note.
    """
    articles: list[Article] = []
    notes: list[Note] = []
    first_with: dict[bytes, str] = {}
    for each in _read(paths, limits):
        if isinstance(each, Note):
            notes.append(each)
            continue
        articles.append(each)
        twin = first_with.setdefault(_digest(each.text, 16), each.path)
        if twin != each.path:
            notes.append(Note(f"holds exactly the text of {twin}; the two are compared as two sources", each.path))
    return Reading(tuple(articles), tuple(notes))


def stream(*paths: str, limits: Limits = DEFAULTS) -> Iterator[Article | Note]:
    """The articles of the paths one by one, and the notes as they arise; NothingToRead at the end where none came.

    A stream has any number of articles.
    """
    return _read(paths, replace(limits, articles=sys.maxsize))


def _read(paths: Sequence[str], limits: Limits) -> Iterator[Article | Note]:
    sources, notes = find(paths)
    yield from notes
    failed = notes[:NAMED]
    failures = len(notes)
    ids = Ids()
    count = 0
    for number, source in enumerate(sources, 1):
        for each in _articles(source, limits):
            if isinstance(each, Article):
                if count == limits.articles:
                    yield Note(_left_out(count, each, len(sources) - number))
                    return
                count += 1
                yield replace(each, id=ids.unique(each.id))
                continue
            failures += 1
            if len(failed) < NAMED:
                failed.append(each)
            yield each
    if not count:
        raise NothingToRead(_nothing(failed, failures))


def _left_out(count: int, article: Article, files: int) -> str:
    """What is said of the articles beyond the limit; of a file's rows only the first is known."""
    rest = f"{article.path} and what comes after it, {files:,} more files, were left out"
    return f"only {count:,} articles were taken (--limit articles); {rest}"


def _articles(source: Source, limits: Limits) -> Iterator[Article | Note]:
    """What one file holds; a file that cannot be read is a note."""
    try:
        with _opened(source) as file:
            yield from _rows(file, source, limits) if source.is_jsonl else _text(file, source, limits)
    except (OSError, InputError, ValueError) as error:
        message = str(error) if isinstance(error, InputError) else reason(error)
        yield Note(f"{message}; it was skipped", source.shown)


def _opened(source: Source) -> nullcontext[BinaryIO] | BinaryIO:
    if source.path != STDIN:
        return open(source.path, "rb")
    if sys.stdin is None:
        raise InputError("standard input is closed; give a file or a folder")
    return nullcontext(sys.stdin.buffer)


def _text(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Note]:
    data = file.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        size = f"{limits.file_bytes / MEGABYTE:g} MB"
        raise InputError(f"is larger than {size} (--limit file_size); give many articles as .jsonl, one a line")
    decoded = decode(data)
    if not decoded.text.strip():
        raise InputError("is empty")
    yield Article(id=source.stem, path=source.shown, text=decoded.text, sha256=sha256(data).hexdigest())
    if decoded.doubt:
        yield Note(decoded.doubt, source.shown)


def _rows(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Note]:
    buffered = io.BufferedReader(file) if isinstance(file, io.RawIOBase) else file
    start = buffered.peek(2)[:2] if isinstance(buffered, io.BufferedReader) else b""
    encoding = "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    # Bytes that are no UTF-8 become lone surrogates, and those a U+FFFD and a note in their row.
    errors = "replace" if encoding == "utf-16" else "surrogateescape"
    none = True
    lines = io.TextIOWrapper(buffered, encoding, errors)
    for each in rows(lines, source.shown, source.stem, limits.file_bytes):
        none = False
        yield each
    if none:
        raise InputError("is empty")


class Ids:
    """Ids that are unique in a run; eight bytes are kept of each, so that a stream's memory stays small."""

    def __init__(self) -> None:
        self._taken: set[bytes] = set()
        self._next: dict[bytes, int] = {}

    def unique(self, wanted: str) -> str:
        """The id itself, or with the first free ``-2``, ``-3`` … behind it."""
        key = _digest(wanted, 8)
        given = wanted
        while (taken := _digest(given, 8)) in self._taken:
            self._next[key] = self._next.get(key, 1) + 1
            given = f"{wanted}-{self._next[key]}"
        self._taken.add(taken)
        return given


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()


def _nothing(named: Sequence[Note], count: int) -> str:
    """The message that names the inputs that failed, and the way out."""
    lines = [f"  {note.source}: {note.message}" for note in named]
    if count > len(named):
        lines.append(f"  and {count - len(named)} more")
    head = "Not one article could be read" + (":" if named else ": no path was given.")
    return "\n".join([head, *lines, "Give text files, folders of .txt or .jsonl files, or - for standard input."])
