"""Dates and clock times as stamps and datelines write them: in figures, or with the name of a month.

Stamps have no grammar around them (``09 MAY 2025 - 06:00``, ``2025-05-09T06:00``, ``입력 2025.05.09. 06:00``),
so they are read by shape, and not as the claims of a sentence are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from claimdiff.languages import Language, forms
from claimdiff.model import Span
from claimdiff.parsing.names import full_names, short_names

MONTHS = ("January", "February", "March", "April", "May", "June")
MORE_MONTHS = ("July", "August", "September", "October", "November", "December")
ENGLISH_MONTHS = dict(enumerate((*MONTHS, *MORE_MONTHS), 1))
ENGLISH = {**short_names(ENGLISH_MONTHS), **full_names(ENGLISH_MONTHS)}
"""Pages of every language have stamps with English months."""
CENTURY = 69
"""Years of two digits below this are of this century (POSIX)."""

DIGITS = {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10) for digit in range(10)}
"""Arabic, Persian, Devanagari, Bengali, Thai and wide digits."""
YEAR = r"(?P<year>(?:19|20)\d\d)"
DAY = r"(?P<day>\d{1,2})(?!\d)"
SMALL_WORD = r"(?:[^\W\d_]{1,4}\s+)?"
IN_FIGURES = (
    re.compile(rf"(?<!\d){YEAR}\s?[-./年년]\s?(?P<month>\d{{1,2}})\s?[-./月월]\s?{DAY}\s?[일日]?"),
    re.compile(
        r"(?<![\d.:/-])(?P<first>\d{1,2})\s?([./-])\s?(?P<second>\d{1,2})\s?\2\s?(?P<year>(?:19|20)\d\d|\d\d)(?![\d:])"
    ),
)
MONTH_AND_DAY = re.compile(r"(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]")
CLOCK = re.compile(
    r"(?<![\d.:,])(?P<hour>[01]?\d|2[0-4])(?:\s?[hH時시点點](?![^\W\d_])\s?(?P<late>[0-5]\d)?|[:.](?P<minute>[0-5]\d)"
    r"|(?=\s?[aApP]\.?[mM]\b))"
    r"(?:\s?[分분]|:[0-5]\d)?(?![\d:]|[.,]\d)"
)
FOLLOWING = re.compile(r"\s?([^\s\d,;()]{1,10})")
PRECEDING = re.compile(r"([^\s\d,;()]{1,10})\s?\Z")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a line and its place; `day` is None where it names no year."""

    span: Span
    month: int
    number: int
    day: date | None


@dataclass(frozen=True, slots=True)
class Clocked:
    """A clock time in a line and its place."""

    span: Span
    clock: time


@dataclass(frozen=True, slots=True)
class DateReader:
    """How one language's stamps write dates."""

    months: Mapping[str, int]
    """The names of months in small letters, by the number of the month."""
    worded: tuple[re.Pattern[str], ...]
    open: tuple[re.Pattern[str], ...]
    """Dates without a year, for datelines."""
    month_first: bool
    before_noon: tuple[str, ...]
    after_noon: tuple[str, ...]

    @classmethod
    def of(cls, language: Language) -> DateReader:
        """The reader of one language."""
        months = {**ENGLISH, **short_names(language.months), **full_names(language.months)}
        name = (
            "(?P<name>"
            + "|".join(re.escape(name) for name in sorted(months, key=len, reverse=True))
            + r")(?![^\W\d_])\.?"
        )
        day_first = rf"(?<!\d){DAY}(?:\.|º|ª|[^\W\d_]{{1,2}}\b)?[\s/-]{{1,3}}{SMALL_WORD}{name}"
        month_first = rf"(?<![^\W\d_]){name}\s+{DAY}(?:[^\W\d_]{{1,2}}\b)?"
        weekdays = "|".join(re.escape(name) for name in full_names(language.weekdays)) or "(?!)"
        behind = rf"(?:\s[^\W\d_]{{1,2}}\.)?(?:,\s(?:{weekdays})(?![^\W\d_]))?"
        return cls(
            months=months,
            worded=(
                re.compile(rf"{day_first},?[\s/-]{{1,3}}{SMALL_WORD}{YEAR}(?!\d){behind}", re.IGNORECASE),
                re.compile(rf"{month_first},?\s+{YEAR}(?!\d)", re.IGNORECASE),
                re.compile(rf"(?<!\d){YEAR}\.?\s+{SMALL_WORD}{name}\s+{DAY}", re.IGNORECASE),
            ),
            open=(re.compile(day_first, re.IGNORECASE), re.compile(month_first, re.IGNORECASE), MONTH_AND_DAY),
            month_first=language.date_order == "mdy",
            before_noon=tuple(form.casefold() for form in forms(language.am)),
            after_noon=tuple(form.casefold() for form in forms(language.pm)),
        )

    def dates(self, text: str) -> list[Dated]:
        """The dates with day, month and year in a short text, in order."""
        plain = text.translate(DIGITS)
        found = [each for pattern in (*self.worded, *IN_FIGURES) for each in self._read(pattern, plain)]
        kept: list[Dated] = []
        for each in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
            if not kept or kept[-1].span.end <= each.span.start:
                kept.append(each)
        return kept

    def day_of(self, text: str) -> Dated | None:
        """The first date of a short text, its year known or not."""
        whole = self.dates(text)
        part = (each for pattern in self.open for each in self._read(pattern, text.translate(DIGITS)))
        return whole[0] if whole else min(part, key=lambda each: each.span.start, default=None)

    def clocks(self, text: str, dates: list[Dated]) -> list[Clocked]:
        """The clock times in a short text, those inside its dates left aside."""
        found = []
        for match in CLOCK.finditer(text.translate(DIGITS)):
            span = Span(*match.span())
            if not any(span.overlaps(each.span) for each in dates):
                hour, minute = int(match["hour"]), int(match["minute"] or match["late"] or 0)
                found.append(Clocked(span, time(self._hour(hour, text, match) % 24, minute)))
        return found

    def month(self, name: str) -> int | None:
        """The number of a month by its name or an abbreviation of it."""
        return self.months.get(name.casefold())

    def _hour(self, hour: int, text: str, match: re.Match[str]) -> int:
        after, before = FOLLOWING.match(text, match.end()), PRECEDING.search(text[: match.start()])
        beside = {found[1].casefold() for found in (after, before) if found}
        if hour < 12 and beside.intersection(self.after_noon):
            return hour + 12
        return 0 if hour == 12 and beside.intersection(self.before_noon) else hour

    def _read(self, pattern: re.Pattern[str], text: str) -> Iterator[Dated]:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            year, month, number = self._parts(parts)
            if not (1 <= month <= 12 and 1 <= number <= 31):
                continue
            try:
                day = date(year, month, number) if year else None
            except ValueError:
                continue
            yield Dated(Span(*match.span()), month, number, day)

    def _parts(self, parts: Mapping[str, str | None]) -> tuple[int, int, int]:
        """Year (0 where none), month and day of a match."""
        year = int(parts.get("year") or 0)
        if 0 < year < 100:
            year += 2000 if year < CENTURY else 1900
        if (name := parts.get("name")) is not None:
            return year, self.months[name.casefold()], int(parts["day"] or 0)
        if (first := parts.get("first")) is None:
            return year, int(parts["month"] or 0), int(parts["day"] or 0)
        one, two = int(first), int(parts["second"] or 0)
        # What cannot be a month is the day, whatever the language's order.
        return (year, one, two) if two > 12 or (self.month_first and one <= 12) else (year, two, one)
