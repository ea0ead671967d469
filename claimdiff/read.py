"""The first stage: files, folders and standard input → articles."""

from __future__ import annotations

import io
import re
import sys
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from hashlib import blake2b, sha256
from typing import BinaryIO

from claimdiff.errors import InputError, NothingToRead
from claimdiff.limits import DEFAULTS, MEGABYTE, Limits
from claimdiff.model import Article, Note
from claimdiff.reading.choice import Choice
from claimdiff.reading.decoding import decode, encoding_of
from claimdiff.reading.formats import CSV, FORMATS, JSONL
from claimdiff.reading.garbled import garbled
from claimdiff.reading.paths import EVERYTHING, STDIN, Source, find, reason

NAMED = 20
"""How many unreadable inputs the message of `NothingToRead` names."""

PAGE = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the articles in the order of their paths, and what was skipped or guessed."""

    articles: tuple[Article, ...]
    notes: tuple[Note, ...]


def read_paths(paths: Sequence[str], choice: Choice = EVERYTHING, limits: Limits = DEFAULTS) -> Reading:
    """The articles behind files, folders and ``-`` (standard input); NothingToRead where there is not one.

    `choice` says which files of folders are read. Files and articles beyond the limits are left out, with a note.
    """
    articles: list[Article] = []
    notes: list[Note] = []
    first_with: dict[bytes, str] = {}
    for each in _read(paths, choice, limits):
        if isinstance(each, Note):
            notes.append(each)
            continue
        articles.append(each)
        twin = first_with.setdefault(_digest(each.text, 16), each.path)
        if twin != each.path:
            notes.append(Note(f"holds exactly the text of {twin}: a copy", each.path))
    return Reading(tuple(articles), tuple(notes))


def stream(*paths: str, choice: Choice = EVERYTHING, limits: Limits = DEFAULTS) -> Iterator[Article | Note]:
    """The articles of the paths one by one, and the notes as they arise; NothingToRead at the end where none came.

    A stream has any number of articles.
    """
    return _read(paths, choice, replace(limits, articles=sys.maxsize))


def _read(paths: Sequence[str], choice: Choice, limits: Limits) -> Iterator[Article | Note]:
    sources, notes = find(paths, choice)
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
                if doubt := garbled(each.text):
                    yield Note(doubt, each.path)
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
            yield from _read_as(source)(file, source, limits)
    except (OSError, InputError, ValueError) as error:
        message = str(error) if isinstance(error, InputError) else reason(error)
        yield Note(f"{message}; it was skipped", source.shown)


def _opened(source: Source) -> nullcontext[BinaryIO] | BinaryIO:
    if source.path != STDIN:
        return open(source.path, "rb")
    if sys.stdin is None:
        raise InputError("standard input is closed; give a file or a folder")
    return nullcontext(sys.stdin.buffer)


def _read_as(source: Source) -> Callable[[BinaryIO, Source, Limits], Iterator[Article | Note]]:
    """What reads the file of a source."""
    if source.format is JSONL:
        return _lines
    if source.format is CSV:
        return _table
    return _whole if source.format.module else _text


def _text(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Note]:
    data = _data(file, limits)
    decoded = decode(data)
    if not decoded.text.strip():
        raise InputError("is empty")
    yield Article(id=source.stem, path=source.shown, text=decoded.text, sha256=sha256(data).hexdigest())
    if decoded.doubt:
        yield Note(decoded.doubt, source.shown)
    if PAGE.match(decoded.text):
        yield Note("looks like a web page and was read as text, tags and all; end its name in .html", source.shown)


def _whole(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Note]:
    """The article that a file of a format other than text holds."""
    read = source.format.reader()
    data = _data(file, limits)
    if not data.strip():
        raise InputError("is empty")
    told = read(data)
    if not told.text.strip():
        raise InputError(f"is {source.format.called} without text")
    yield Article(
        id=source.stem,
        path=source.shown,
        text=told.text,
        title=told.title,
        published=told.published,
        published_time=told.published_time,
        language=told.language,
        url=told.url,
        publisher=told.publisher,
        author=told.author,
        sha256=sha256(data).hexdigest(),
        saved=told.saved,
        extracted_from=source.format.name,
    )
    yield from (Note(doubt, source.shown) for doubt in told.doubts)


def _data(file: BinaryIO, limits: Limits) -> bytes:
    data = file.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        size = f"{limits.file_bytes / MEGABYTE:g} MB"
        raise InputError(f"is larger than {size} (--limit file_size); give many articles as .jsonl, one a line")
    return data


def _table(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Note]:
    from claimdiff.reading import table

    decoded = decode(_data(file, limits))
    if not decoded.text.strip():
        raise InputError("is empty")
    if decoded.doubt:
        yield Note(decoded.doubt, source.shown)
    yield from table.rows(decoded.text, source.shown, source.stem, limits.file_bytes)


def _lines(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Note]:
    from claimdiff.reading import jsonl

    buffered = io.BufferedReader(file) if isinstance(file, io.RawIOBase) else file
    encoding, doubt = encoding_of(buffered.peek() if isinstance(buffered, io.BufferedReader) else b"")
    if doubt:
        yield Note(doubt, source.shown)
    # Bytes that are no UTF-8 become lone surrogates, and those a U+FFFD and a note in their row.
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    none = True
    lines = io.TextIOWrapper(buffered, encoding, errors)
    for each in jsonl.rows(lines, source.shown, source.stem, limits.file_bytes):
        none = False
        yield each
    if none:
        raise InputError("is empty")


class Ids:
    """Ids that are unique in a run."""

    def __init__(self) -> None:
        self._taken = Digests()
        self._next: dict[bytes, int] = {}

    def unique(self, wanted: str) -> str:
        """The id itself, or with the first free ``-2``, ``-3`` … behind it."""
        if self._taken.add(_digest(wanted, 8)):
            return wanted
        key = _digest(wanted, 8)
        while True:
            self._next[key] = self._next.get(key, 1) + 1
            given = f"{wanted}-{self._next[key]}"
            if self._taken.add(_digest(given, 8)):
                return given


class Digests:
    """A set of digests of eight bytes that costs 11 to 22 bytes for each, where Python's costs a hundred."""

    def __init__(self) -> None:
        self._table = array("Q", bytes(8 * 1024))
        self._count = 0

    def add(self, digest: bytes) -> bool:
        """Take in a digest; whether it is new."""
        if self._count * 4 >= len(self._table) * 3:
            old, self._table = self._table, array("Q", bytes(16 * len(self._table)))
            for known in old:
                if known:
                    self._table[self._place(known)] = known
        # An empty place holds 0, and the digest that is 0 is taken for its neighbour.
        number = int.from_bytes(digest) or 1
        place = self._place(number)
        if self._table[place]:
            return False
        self._table[place] = number
        self._count += 1
        return True

    def _place(self, number: int) -> int:
        """Where a number stands in the table, or the first free place after the one that is its own."""
        size = len(self._table)
        at = number % size
        while self._table[at] and self._table[at] != number:
            at = (at + 1) % size
        return at


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()


def _nothing(named: Sequence[Note], count: int) -> str:
    """The message that names the inputs that failed, and the way out."""
    lines = [f"  {note.source}: {note.message}" for note in named]
    if count > len(named):
        lines.append(f"  and {count - len(named)} more")
    head = "Not one article could be read" + (":" if named else ": no path was given.")
    suffixes = " ".join(suffix for each in FORMATS for suffix in each.suffixes)
    return "\n".join([head, *lines, f"Give articles ({suffixes}), folders of them, or - for standard input."])
