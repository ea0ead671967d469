"""A corpus → its lines with their places; what is no file of lines (a pipe, Parquet, UTF-16) is copied to one."""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from claimdiff.errors import InputError
from claimdiff.limits import DEFAULTS
from claimdiff.model import Article
from claimdiff.reading.jsonl import object_of
from claimdiff.reading.paths import STDIN, reason, shown
from claimdiff.reading.rows import BadRow, Place, article_of

PARQUET = ".parquet"
LONGEST = DEFAULTS.file_bytes
"""Bytes of a line: a longer one is skipped, so that memory stays bounded whatever comes."""
UTF16 = (b"\xff\xfe", b"\xfe\xff")
CHUNK = 1024 * 1024
"""Bytes that are copied or hashed at once."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the corpus: its number from 1, and where its bytes stand; `data` is None where it is too long."""

    number: int
    offset: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus as a file of lines: the file, and the name and digest of what it was made of."""

    file: Path
    name: str
    sha256: str
    size: int


def opened(path: str, copy: Path, known: str | None = None) -> Corpus:
    """The corpus behind a path or ``-``; `copy` is where it goes if it is no file of lines.

    InputError where it cannot be read. `known` is the digest of an earlier run's, whose copy is not made again.
    """
    if path == STDIN:
        if sys.stdin is None:
            raise InputError("standard input is closed; give a file")
        return _copied(sys.stdin.buffer, "stdin", copy)
    name = shown(path)
    try:
        with open(path, "rb") as file:
            if path.lower().endswith(PARQUET):
                return _from_parquet(path, name, copy, known)
            start = file.read(2)
            if start in UTF16 or not os.path.isfile(path):
                return _copied(_Joined(start, file), name, copy)
            file.seek(0)
            digest = _digest(file)
            return Corpus(Path(path), name, digest, file.tell())
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: {reason(error)}") from error


def lines(corpus: Corpus) -> Iterator[Line]:
    """Every line that is not blank."""
    with corpus.file.open("rb") as file:
        number = offset = 0
        while data := file.readline(LONGEST + 1):
            number += 1
            length = len(data)
            too_long = length > LONGEST
            while too_long and data and not data.endswith(b"\n"):
                data = file.readline(LONGEST)
                length += len(data)
            if too_long:
                yield Line(number, offset, None)
            elif data.strip():
                yield Line(number, offset, data)
            offset += length


def row_of(data: bytes | None) -> dict[str, object]:
    """The row of a line's bytes; `BadRow` where they hold none."""
    if data is None:
        raise BadRow(f"it is longer than {LONGEST:,} bytes")
    return object_of(data.decode("utf-8", "surrogateescape"))


def article(row: dict[str, object], name: str, number: int) -> tuple[Article, list[str]]:
    """The article of a row, and what was replaced or ignored in it; `BadRow` where it holds none."""
    stem = Path(name).stem or name
    return article_of(row, Place(name, stem, number))


class _Joined(io.RawIOBase):
    """A stream of which the first bytes were read already."""

    def __init__(self, start: bytes, rest: BinaryIO) -> None:
        self._start = start
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self._start or self._rest.read(len(buffer))
        self._start = b""
        buffer[: len(data)] = data
        return len(data)


def _copied(source: Any, name: str, copy: Path) -> Corpus:
    """The stream as a file, UTF-16 as UTF-8; the digest is of the stream's own bytes."""
    buffered: Any = io.BufferedReader(source) if isinstance(source, io.RawIOBase) else source
    start = buffered.peek(2)[:2] if isinstance(buffered, io.BufferedReader) else b""
    digest, size = sha256(), 0
    utf16 = codecs.getincrementaldecoder("utf-16")("replace") if start in UTF16 else None
    with copy.open("wb") as file:
        while data := buffered.read(CHUNK):
            digest.update(data)
            size += len(data)
            file.write(data if utf16 is None else utf16.decode(data).encode("utf-8", "surrogatepass"))
    return Corpus(copy, name, digest.hexdigest(), size)


def _from_parquet(path: str, name: str, copy: Path, known: str | None) -> Corpus:
    from claimdiff.scanning.parquet import rows

    with open(path, "rb") as file:
        digest = _digest(file)
        size = file.tell()
    if digest != known or not copy.exists():
        unfinished = copy.with_name(copy.name + ".part")
        try:
            with unfinished.open("wb") as out:
                for row in rows(path):
                    out.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")
            unfinished.replace(copy)
        finally:
            unfinished.unlink(missing_ok=True)
    return Corpus(copy, name, digest, size)


def _digest(file: BinaryIO) -> str:
    digest = sha256()
    while data := file.read(CHUNK):
        digest.update(data)
    return digest.hexdigest()
