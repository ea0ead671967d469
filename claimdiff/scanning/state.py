"""What a scan knows on disk: where each article stands, its event, what was skipped, and how far the output is written.

One SQLite file beside the output, held by one scan at a time. It is as good after a kill as after a stop: what is not
committed was not done, and the output is cut back to the length that was committed with it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from claimdiff.errors import InputError, OutputError

SCHEMA = """
CREATE TABLE IF NOT EXISTS known (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
    line INTEGER PRIMARY KEY, offset INTEGER NOT NULL, length INTEGER NOT NULL, event INTEGER, day TEXT, traits BLOB
);
CREATE TABLE IF NOT EXISTS events (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS doubts (line INTEGER NOT NULL, skipped INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS failed (event TEXT NOT NULL, reason TEXT NOT NULL);
"""
CACHE = 16_000
"""KB that SQLite may hold of the file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the corpus that holds an article, and the event that its column names."""

    line: int
    offset: int
    length: int
    event: str | None


class State:
    """The file, open; leave it through `closing` or `close`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._db = sqlite3.connect(path, timeout=0, isolation_level=None)
            self._db.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._db.execute(f"PRAGMA cache_size=-{CACHE}")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.execute("BEGIN EXCLUSIVE")
            for statement in filter(str.strip, SCHEMA.split(";")):
                self._db.execute(statement)
            self._db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise OutputError(f"another scan is writing to this output ({path}); wait for it or stop it") from None
            raise OutputError(f"{path} cannot be written ({error}); choose another output") from error
        except sqlite3.DatabaseError as error:
            raise InputError(f"{path} is no state of a scan ({error}); remove it, or choose another output") from error

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def saved(self) -> Iterator[None]:
        """Everything inside is done together or not at all."""
        self._db.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def get(self, name: str) -> str | None:
        """What is known under a name."""
        row = self._db.execute("SELECT value FROM known WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def put(self, name: str, value: str) -> None:
        """Know something under a name."""
        self._db.execute("INSERT OR REPLACE INTO known VALUES (?, ?)", (name, value))

    def counts(self) -> dict[str, int]:
        """What has been counted in the events compared so far."""
        return dict(json.loads(self.get("counts") or "{}"))

    # --- the first pass

    def forget(self) -> None:
        """Begin anew."""
        for table in ("known", "articles", "events", "doubts", "failed"):
            self._db.execute(f"DELETE FROM {table}")

    def add_articles(self, found: Iterable[Found]) -> None:
        """Note articles, their events numbered as they appear."""
        found = list(found)
        self._db.executemany(
            "INSERT OR IGNORE INTO events(name) SELECT ? WHERE ? IS NOT NULL",
            ((each.event, each.event) for each in found),
        )
        self._db.executemany(
            "INSERT INTO articles(line, offset, length, event) "
            "VALUES (?, ?, ?, (SELECT number FROM events WHERE name = ?))",
            ((each.line, each.offset, each.length, each.event) for each in found),
        )

    def doubt(self, line: int, reason: str, *, skipped: bool) -> None:
        """Note that a line was skipped, or what was replaced or ignored in it."""
        self._db.execute("INSERT INTO doubts VALUES (?, ?, ?)", (line, skipped, reason))

    def skip_without_event(self, reason: str) -> None:
        """Skip the articles that name no event."""
        self._db.execute(
            "INSERT INTO doubts SELECT line, 1, ? FROM articles WHERE event IS NULL ORDER BY line", (reason,)
        )
        self._db.execute("DELETE FROM articles WHERE event IS NULL")

    def sort(self) -> None:
        """Make the articles of an event quick to find."""
        self._db.execute("CREATE INDEX IF NOT EXISTS by_event ON articles(event, line)")

    # --- events that are found

    def without_traits(self) -> Iterator[tuple[int, int, int]]:
        """Line, offset and length of the articles whose traits are not noted, in their order."""
        row = self._db.execute("SELECT max(line) FROM articles WHERE traits IS NOT NULL").fetchone()
        last = row[0] or 0
        while rows := self._db.execute(
            "SELECT line, offset, length FROM articles WHERE line > ? ORDER BY line LIMIT 1000", (last,)
        ).fetchall():
            yield from rows
            last = rows[-1][0]

    def add_traits(self, traits: Iterable[tuple[int, date | None, bytes]]) -> None:
        """Note the dates and traits of articles by their lines."""
        self._db.executemany(
            "UPDATE articles SET day = ?, traits = ? WHERE line = ?",
            ((day.isoformat() if day else None, each, line) for line, day, each in traits),
        )

    def traits(self, *, by_day: bool) -> Iterator[tuple[int, date | None, bytes]]:
        """Line, date and traits of the articles, by line or by date with the undated last."""
        order = "day IS NULL, day, line" if by_day else "line"
        cursor = self._db.cursor()
        for line, day, traits in cursor.execute(f"SELECT line, day, traits FROM articles ORDER BY {order}"):
            yield line, date.fromisoformat(day) if day else None, traits

    def set_events(self, numbers: Iterable[tuple[int, int]]) -> None:
        """Note the found events of articles (line, any number), numbered anew in the order of their first articles."""
        self._db.execute("CREATE TEMP TABLE found (line INTEGER PRIMARY KEY, event INTEGER NOT NULL)")
        self._db.executemany("INSERT INTO found VALUES (?, ?)", numbers)
        self._db.execute(
            "CREATE TEMP TABLE numbered AS SELECT event, row_number() OVER (ORDER BY min(line)) AS number "
            "FROM found GROUP BY event"
        )
        self._db.execute("CREATE UNIQUE INDEX temp.by_number ON numbered(event)")
        self._db.execute("INSERT INTO events SELECT number, 'found-' || number FROM numbered ORDER BY number")
        self._db.execute(
            "UPDATE articles SET traits = NULL, event = (SELECT numbered.number FROM found JOIN numbered "
            "ON numbered.event = found.event WHERE found.line = articles.line)"
        )
        self._db.execute("DROP TABLE found")
        self._db.execute("DROP TABLE numbered")

    # --- the second pass

    def articles(self, after: int) -> Iterator[tuple[int, str, int, int, int]]:
        """The articles of the events behind a number, event by event: its number and name, line, offset, length."""
        last = (after + 1, 0)
        while rows := self._db.execute(
            "SELECT event, name, line, offset, length FROM articles JOIN events ON number = event "
            "WHERE (event, line) > (?, ?) ORDER BY event, line LIMIT 1000",
            last,
        ).fetchall():
            yield from rows
            last = rows[-1][0], rows[-1][2]

    def begin_again(self) -> None:
        """Forget what is compared, and keep what is known of the corpus."""
        self._db.execute("DELETE FROM known WHERE name IN ('done', 'part', 'written', 'counts')")
        self._db.execute("DELETE FROM failed")

    def fail(self, event: str, reason: str) -> None:
        """Note that an event could not be compared."""
        self._db.execute("INSERT INTO failed VALUES (?, ?)", (event, reason))

    # --- the summary

    def number_of(self, table: str) -> int:
        """How many events, articles, or events that failed there are."""
        return int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def number_alone(self) -> int:
        """How many events have one article."""
        query = "SELECT count(*) FROM (SELECT 1 FROM articles GROUP BY event HAVING count(*) = 1)"
        return int(self._db.execute(query).fetchone()[0])

    def doubts(self, *, skipped: bool) -> Iterator[tuple[int, str]]:
        """The lines that were skipped, or in which something was replaced or ignored, and why."""
        cursor = self._db.cursor()
        yield from cursor.execute(
            "SELECT line, reason FROM doubts WHERE skipped = ? ORDER BY line, rowid", (int(skipped),)
        )

    def number_of_doubts(self, *, skipped: bool) -> int:
        """How many of them there are."""
        row = self._db.execute("SELECT count(*) FROM doubts WHERE skipped = ?", (int(skipped),)).fetchone()
        return int(row[0])

    def failures(self) -> list[tuple[str, str]]:
        """The events that could not be compared, and why."""
        return list(self._db.execute("SELECT event, reason FROM failed ORDER BY rowid"))
