"""What a file tells of its article: the fields of rows, front matter and page metadata, read tolerantly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from claimdiff.languages import known_languages

SURROGATE = re.compile("[\ud800-\udfff]")
OPENS_AS_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{2}:\d{2}(?::\d{2})?))?")
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)

SAME_LANGUAGE = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "fil": "tl", "cmn": "zh", "yue": "zh"}
"""Codes that pages give (ISO 639-1 of a part, withdrawn, or ISO 639-3), and those of the same language here."""


@dataclass(frozen=True, slots=True)
class Told:
    """One article as its file tells it: `text` with `\\n` line ends, the rest None where it is not told.

    `saved` is the day on which the file was made, which need not be that of publication. `doubts` say what was ignored
    or guessed.
    """

    text: str
    title: str | None = None
    published: date | None = None
    published_time: time | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    saved: date | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """Fields of any type by their names; what cannot be used becomes a doubt."""

    held: Mapping[str, object]
    doubts: list[str] = field(default_factory=list)

    def line(self, name: str) -> str | None:
        """A string on one line; None where it is missing, empty or no string."""
        value = self.held.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            self.doubts.append(f'"{name}" is not a string; it was ignored')
            return None
        return " ".join(self.clean(value, name).split()) or None

    def clean(self, text: str, name: str) -> str:
        """The text without lone surrogates, which JSON can hold and no file can."""
        clean, count = SURROGATE.subn("\ufffd", text)
        if count:
            self.doubts.append(f'"{name}" has {count} broken characters; they were replaced by U+FFFD')
        return clean

    def language(self, name: str = "language") -> str | None:
        """An ISO 639-1 code that is known; ``fr-BE`` and ``fr_BE`` are ``fr``."""
        told = self.line(name)
        code = re.split("[-_]", told.lower())[0] if told else None
        code = SAME_LANGUAGE.get(code or "", code)
        if code is None or code in known_languages():
            return code
        self.doubts.append(f"language {told!r:.40} is not known; it was ignored and the text's own language is used")
        return None

    def published(self, name: str = "published") -> tuple[date | None, time | None]:
        """The day and, where it is written, the clock time of an ISO 8601 date or date-time."""
        told = self.line(name)
        if told is None:
            return None, None
        try:
            moment = datetime.fromisoformat(told)
        except ValueError:
            self.doubts.append(f"{name} {told!r:.40} is not an ISO 8601 date; it was ignored")
            return None, None
        has_clock = ":" in told or "T" in told.upper()
        return moment.date(), moment.time() if has_clock else None

    def address(self, name: str) -> str | None:
        """An address of the web."""
        told = self.line(name)
        return told if told and ADDRESS.fullmatch(told) else None


def moment_of(text: str) -> tuple[date, time | None] | None:
    """The day and the clock time, as written, that a text opens with: ``2019-03-12T18:20:00.000+0100``."""
    match = OPENS_AS_DATE.match(text.strip())
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1]), time.fromisoformat(match[2]) if match[2] else None
    except ValueError:
        return None


def headed(title: str | None, text: str) -> str:
    """The text with the title as its first paragraph, unless it stands among the first lines already."""
    if not title:
        return text
    head = [_letters(line) for line in text[:2000].split("\n") if line.strip()][:3]
    return text if any(_letters(title) == line for line in head) else f"{title}\n\n{text}"


def title_in(text: str, title: object) -> str | None:
    """A title out of a file's metadata where the text has it too: programs write names of files and templates there."""
    line = " ".join(title.split()) if isinstance(title, str) else ""
    return line if line and _letters(line) in _letters(text[:5000]) else None


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
