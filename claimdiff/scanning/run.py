"""A scan from beginning to end, or from where it was interrupted to its end."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO

from claimdiff import __version__
from claimdiff.errors import InputError, OutputError
from claimdiff.reading.rows import BadRow
from claimdiff.scanning import corpus as corpora
from claimdiff.scanning import events, summary, traits
from claimdiff.scanning.compared import Compared, Part, Settings, articles_of, compare_parts
from claimdiff.scanning.corpus import Corpus
from claimdiff.scanning.spread import Spread
from claimdiff.scanning.state import Found, State
from claimdiff.scanning.summary import Summary
from claimdiff.workers import batched

LARGEST, LARGEST_BYTES = 200, 8_000_000
"""Articles, and bytes of them, that are compared at once; a larger event is compared in parts, in the corpus' order."""
TASK = 40_000
"""Bytes of articles that make one task: shorter ones are mostly the way there and back."""
KEPT = 2_000
"""Lines that are noted at once."""
SAVED = 2.0
"""Seconds of work at most that an interruption loses, beside what is under way."""

EVERYTHING = Settings()
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be scanned, where the findings go, and how; `column` names the event of each row."""

    corpus: str
    output: Path
    column: str = "event"
    settings: Settings = EVERYTHING

    def asked(self) -> dict[str, Any]:
        """What the findings depend on, beside the corpus."""
        chosen = self.settings
        return {
            "version": __version__,
            "event_column": self.column,
            "only": sorted(chosen.only) if chosen.only is not None else None,
            "kinds": sorted(chosen.kinds) if chosen.kinds is not None else None,
            "language": chosen.language,
        }

    @property
    def in_parquet(self) -> bool:
        """Whether the findings are wanted as Parquet."""
        return self.output.suffix.lower() == corpora.PARQUET

    @property
    def lines(self) -> Path:
        """Where the lines of findings are written: the output, or a file beside it that Parquet is made of."""
        return self._beside(".lines") if self.in_parquet else self.output

    @property
    def state(self) -> Path:
        """The file that holds how far the scan is."""
        return self._beside(".state")

    @property
    def copy(self) -> Path:
        """Where the corpus goes that is no file of lines."""
        return self._beside(".rows")

    @property
    def summary(self) -> Path:
        """The file of the figures."""
        return self._beside(".summary.json")

    def _beside(self, suffix: str) -> Path:
        return self.output.with_name(self.output.name + suffix)


def scan(request: Request, spread: Spread, told: Told) -> Summary:
    """Compare every event of a corpus, and write the findings and the summary.

    Goes on where an earlier scan of the same corpus was interrupted; `told` hears how far it is. OutputError where the
    output belongs to another scan.
    """
    if request.in_parquet:
        from claimdiff.scanning import parquet

        parquet.check()
    begun = request.state.exists()
    if not begun and request.summary.exists() and request.output.exists():
        return _finished(request)
    if not begun and request.output.exists() and request.output.stat().st_size:
        raise OutputError(f"{request.output} is there already, and no scan's; remove it, or choose another output")
    try:
        with closing(State(request.state)) as state:
            found = _scanned(request, state, spread, told)
    except InputError:
        if not begun:
            _remove(request)
        raise
    except OSError as error:
        raise OutputError(f"{request.output} cannot be written: {error.strerror or error}") from error
    _remove(request)
    return found


def _remove(request: Request) -> None:
    """Take away what is needed while a scan is not finished."""
    for leftover in (request.state, request.copy, *((request.lines,) if request.in_parquet else ())):
        leftover.unlink(missing_ok=True)


def _scanned(request: Request, state: State, spread: Spread, told: Told) -> Summary:
    told("reading the corpus")
    identity, corpus = _opened(request, state)
    if state.get("indexed") is None:
        with state.saved():
            state.forget()
            state.put("identity", json.dumps(identity))
            _index(corpus, request.column, state, told)
    if state.get("grouped") is None:
        _find_events(corpus, request.settings.language, state, spread, told)
    with request.lines.open("r+b" if request.lines.exists() else "w+b") as out:
        _compare(corpus, request.settings, state, spread, out, told)
    if request.in_parquet:
        from claimdiff.scanning import parquet

        parquet.write(request.lines, request.output)
    found = summary.summary_of(state)
    unfinished = request.summary.with_name(f".{request.summary.name}.part")
    with unfinished.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        file.writelines(summary.written(found, state, identity))
    os.replace(unfinished, request.summary)
    return found


def _opened(request: Request, state: State) -> tuple[dict[str, Any], Corpus]:
    """The corpus, and what tells this scan from others; OutputError where the state is another's."""
    known = json.loads(state.get("identity") or "null")
    if known is not None:
        _same(request, known, request.asked())
    corpus = corpora.opened(request.corpus, request.copy, known and known["corpus_sha256"])
    identity = {**request.asked(), "corpus_sha256": corpus.sha256, "corpus_bytes": corpus.size}
    if known is not None:
        _same(request, known, identity)
    return identity, corpus


def _same(request: Request, known: dict[str, Any], asked: dict[str, Any]) -> None:
    """OutputError, with what differs, where an output belongs to another corpus or other options."""
    differing = [name for name in asked if known.get(name) != asked[name]]
    if differing:
        words = {"corpus_sha256": "corpus", "corpus_bytes": "corpus", "event_column": "column of events"}
        named = ", ".join(dict.fromkeys(words.get(name, name) for name in differing))
        raise OutputError(
            f"{request.output} belongs to a scan with another {named}; give that one again to go on with it, choose "
            f"another output, or remove {request.output} and the files beside it that begin with its name"
        )


def _finished(request: Request) -> Summary:
    """The summary of a scan that was finished before, of the same corpus with the same options."""
    try:
        found, known = summary.read(request.summary.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OutputError(f"{request.summary} is no summary of a scan ({error}); remove it") from None
    _same(request, known, request.asked())
    copy = request.copy
    corpus = corpora.opened(request.corpus, copy, known["corpus_sha256"])
    copy.unlink(missing_ok=True)
    _same(request, known, {"corpus_sha256": corpus.sha256})
    return found


# --- the first pass


def _index(corpus: Corpus, column: str, state: State, told: Told) -> None:
    """Note where each article stands and which event its column names, and what was wrong with the other lines."""
    waiting: list[Found] = []
    named = False
    for line in corpora.lines(corpus):
        try:
            row = corpora.row_of(line.data)
            _, doubts = corpora.article(row, corpus.name, line.number)
        except BadRow as bad:
            state.doubt(line.number, str(bad), skipped=True)
            continue
        for doubt in doubts:
            state.doubt(line.number, doubt, skipped=False)
        event = _event_of(row.get(column))
        named = named or event is not None
        waiting.append(Found(line.number, line.offset, len(line.data or b""), event))
        if len(waiting) == KEPT:
            state.add_articles(waiting)
            waiting.clear()
            told(f"reading the corpus: line {line.number:,}")
    state.add_articles(waiting)
    if named:
        state.skip_without_event(f'it has no "{column}", as others have')
        state.sort()
        state.put("grouped", "by column")
    state.put("indexed", str(state.number_of("articles")))


def _event_of(value: object) -> str | None:
    """An event's name: a string, or a number as one."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value).encode("utf-8", "replace").decode("utf-8").strip() or None


def _find_events(corpus: Corpus, language: str | None, state: State, spread: Spread, told: Told) -> None:
    """Note for each article which others report the same event."""
    total = int(state.get("indexed") or 0)
    done = 0
    work = partial(_traits, corpus=corpus.name, language=language)
    rows = batched(_rows(corpus, state.without_traits()), lambda row: len(row[1]), TASK)
    for found in spread(work, map(tuple, rows)):
        with state.saved():
            state.add_traits((line, day, each) for line, day, each, _ in found)
            for line, _, _, doubt in found:
                if doubt is not None:
                    state.doubt(line, doubt, skipped=False)
        done += len(found)
        told(f"finding events: article {done:,} of {total:,}")
    frequencies = events.frequencies_of(each for _, _, each in state.traits(by_day=False))
    with state.saved():
        state.set_events(events.grouped(state.traits(by_day=True), frequencies))
        state.sort()
        state.put("grouped", "by date, names and figures")


def _traits(
    rows: tuple[tuple[int, bytes], ...], corpus: str, language: str | None
) -> list[tuple[int, date | None, bytes, str | None]]:
    """Line, date and traits of articles; where one's cannot be told, it has none, and the reason is given."""
    found: list[tuple[int, date | None, bytes, str | None]] = []
    for (line, _), article in zip(rows, articles_of(rows, corpus, language), strict=True):
        try:
            found.append((line, *traits.read(article), None))
        # As in comparing: one article that nobody foresaw does not cost the others, and is named.
        except Exception as error:
            found.append((line, None, b"", f"no event could be found for it ({type(error).__name__}: {error})"))
    return found


def _rows(corpus: Corpus, places: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, bytes]]:
    """The numbers of the lines at some places, and what stands there."""
    with corpus.file.open("rb") as file:
        for line, offset, length in places:
            file.seek(offset)
            yield line, file.read(length)


# --- the second pass


def _compare(corpus: Corpus, settings: Settings, state: State, spread: Spread, out: BinaryIO, told: Told) -> None:
    """Compare what is not compared yet, and write it behind what is written."""
    if out.seek(0, os.SEEK_END) < int(state.get("written") or 0):
        with state.saved():
            state.begin_again()
    progress = Progress(state, out)
    total = state.number_of("events")
    saved = monotonic()
    work = partial(compare_parts, settings=settings)
    for answers in spread(work, batched(_parts(corpus, state, progress.done, progress.part), _size_of, TASK)):
        for each in answers:
            progress.take(each)
        if monotonic() - saved >= SAVED:
            progress.save()
            saved = monotonic()
            told(f"comparing: event {progress.done:,} of {total:,}")
    progress.save()


class Progress:
    """How far the comparing is: events that are `done`, and parts of the next one; and what they came to."""

    def __init__(self, state: State, out: BinaryIO) -> None:
        self.done, self.part = int(state.get("done") or 0), int(state.get("part") or 0)
        self._counts = Counter(state.counts())
        self._failed: list[tuple[str, str]] = []
        self._state, self._out = state, out
        out.truncate(int(state.get("written") or 0))
        out.seek(0, os.SEEK_END)

    def take(self, each: Compared) -> None:
        """Write the findings of the next part."""
        self._out.write(each.lines)
        self._counts.update(each.counts)
        if each.failed is not None:
            self._failed.append((each.event, each.failed))
        self.done, self.part = (each.number, 0) if each.last else (each.number - 1, each.part)

    def save(self) -> None:
        """Make sure that what is written stays, and note it as done."""
        self._out.flush()
        os.fsync(self._out.fileno())
        with self._state.saved():
            for event, reason in self._failed:
                self._state.fail(event, reason)
            self._state.put("done", str(self.done))
            self._state.put("part", str(self.part))
            self._state.put("written", str(self._out.tell()))
            self._state.put("counts", json.dumps(self._counts, sort_keys=True))
        self._failed.clear()


def _size_of(part: Part) -> int:
    """The bytes of a part's articles."""
    return sum(len(data) for _, data in part.rows)


def _parts(corpus: Corpus, state: State, done: int, part: int) -> Iterator[Part]:
    """What there is to compare behind so many events and parts of the next: events of two articles or more."""
    with corpus.file.open("rb") as file:
        for (number, name), places in groupby(state.articles(done), key=itemgetter(0, 1)):
            known = part if number == done + 1 else 0
            for each in _parts_of(number, name, places, corpus.name, file):
                if each.part > known and (len(each.rows) > 1 or each.part > 1):
                    yield each


def _parts_of(
    number: int, name: str, places: Iterable[tuple[int, str, int, int, int]], corpus: str, file: BinaryIO
) -> Iterator[Part]:
    """An event's articles as they are compared: all at once, or in parts where they are very many."""
    rows: list[tuple[int, bytes]] = []
    size = 0
    part = 1
    for _, _, line, offset, length in places:
        if rows and (len(rows) == LARGEST or size + length > LARGEST_BYTES):
            yield Part(number, name, part, False, corpus, tuple(rows))
            rows, size, part = [], 0, part + 1
        file.seek(offset)
        rows.append((line, file.read(length)))
        size += length
    yield Part(number, name, part, True, corpus, tuple(rows))
