"""Dates and clock times as stamps and datelines write them: in figures, or with the name of a month.

Stamps have no grammar around them (``09 MAY 2025 - 06:00``, ``2025-05-09T06:00``, ``입력 2025.05.09. 06:00``),
so they are read by shape, and not as the claims of a sentence are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from claimdiff.languages import Language, forms
from claimdiff.model import Span
from claimdiff.parsing.names import full_names, short_names
from claimdiff.values.solar import gregorian

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
SOLAR_YEAR, SOLAR_REST = r"(?P<solar>1[34]\d\d)(?!\d)", r"[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?!\d)"
ERA_YEAR = r"(?P<era>2[45]\d\d)(?!\d)"
"""A year of the Buddhist era."""
DAY = r"(?P<day>\d{1,2})(?!\d)"
SMALL_WORD = r"(?:[^\W\d_]{1,4}\.?\s+)?"
IN_FIGURES = (
    re.compile(rf"(?<!\d){YEAR}\s?[-./年년]\s?(?P<month>\d{{1,2}})\s?[-./月월]\s?{DAY}\s?[일日]?"),
    re.compile(
        r"(?<![\d.:-])(?<!\d/)(?P<first>\d{1,2})\s?([./-])\s?(?P<second>\d{1,2})\s?\2\s?(?P<year>(?:19|20)\d\d|\d\d)(?![\d:])"
    ),
)
MONTH_AND_DAY = re.compile(r"(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]")
WIRE = r"[^\n。，,]{{2,30}}?\d{{1,2}}月\d{{1,2}}日(?:{})(?:\s?[（(][^()（）\n]{{2,30}}[）)])?\s?"
"""An agency and a place, the day, a word that ends them, and who reports: ``某社柏林1月22日电（记者 某某）``."""
CLOCK = re.compile(
    r"(?<![\d.:,])(?P<hour>[01]?\d|2[0-4])(?:\s?[hH時시点點](?![^\W\d_])\s?(?P<late>[0-5]\d)?|[:.](?P<minute>[0-5]\d)"
    r"|(?=\s?[aApP]\.?[mM]\b))"
    r"(?:\s?[分분]|:[0-5]\d)?(?![\d:]|[.,]\d)"
)
FIGURES_LINKED, CLOCK_MARKED = re.compile(r"\d\s?[-./年년]\s?\d"), re.compile(r"\d\s?[hH時시点點:.aApP]")
"""What every date in figures holds, and every clock time: most lines with digits have neither."""
LETTERS = re.compile(r"[^\W\d_]+")
FOLLOWING = re.compile(r"\s?([^\s\d,;()]{1,10})")
PRECEDING = re.compile(r"([^\s\d,;()]{1,10})\s?\Z")


class Dated(NamedTuple):
    """A date in a line and its place; `day` is None where it names no year."""

    span: Span
    month: int
    number: int
    day: date | None


class Clocked(NamedTuple):
    """A clock time in a line and its place."""

    span: Span
    clock: time


class DateReader(NamedTuple):
    """How one language's stamps write dates."""

    months: Mapping[str, int]
    """The names of months in small letters, by the number of the month."""
    heads: frozenset[str]
    """The first letters of those names, up to what is no letter, folded: where none is a word, no month is named."""
    worded: tuple[str, ...]
    solar: tuple[str, ...]
    """Dates of the solar calendar of Iran, where the language counts by it."""
    year_offset: int
    """What the language's years are ahead: 543 in the Buddhist era."""
    open: tuple[str, ...]
    """Dates without a year, for datelines. Most pages need neither: patterns are compiled when they are first used."""
    wire: str | None
    """The dateline of a wire that words right behind its day end; None where the language has none."""
    weekdays: frozenset[str]
    """Full names, folded."""
    month_first: bool
    before_noon: tuple[str, ...]
    after_noon: tuple[str, ...]

    @classmethod
    def of(cls, language: Language) -> DateReader:
        """The reader of one language."""
        months = {**ENGLISH, **short_names(language.months), **full_names(language.months)}
        name = (
            "(?P<name>"
            + "|".join(re.escape(normalize("NFC", name)) for name in sorted(months, key=len, reverse=True))
            + r")(?![^\W\d_])\.?"
        )
        day_first = rf"(?<!\d){DAY}(?:\.|º|ª|[^\W\d_]{{1,2}}\b)?[\s/-]{{1,3}}{SMALL_WORD}{name}"
        month_first = rf"(?<![^\W\d_]){name}\s+{DAY}(?:[^\W\d_]{{1,2}}\b)?"
        weekdays = "|".join(re.escape(name) for name in full_names(language.weekdays)) or "(?!)"
        behind = rf"(?:\s[^\W\d_]{{1,2}}\.)?(?:,\s(?:{weekdays})(?![^\W\d_]))?"
        solar = full_names(language.solar_months)
        named = "|".join(re.escape(name) for name in sorted(solar, key=len, reverse=True))
        return cls(
            months={**months, **solar},
            heads=frozenset(_head(name) for name in (*months, *solar)),
            worded=(
                rf"{day_first},?[\s/-]{{1,3}}{SMALL_WORD}{YEAR}(?!\d){behind}",
                rf"{month_first},?\s+{YEAR}(?!\d)",
                rf"(?<![\d.]){DAY}\.{name}{YEAR}(?!\d)",
                rf"(?<!\d){YEAR}\.?\s+{SMALL_WORD}{name}\s+{DAY}",
                rf"(?<!\d){YEAR}\.?\s+{SMALL_WORD}{DAY}\.?\s+{name}",
                *((rf"{day_first}\s+{SMALL_WORD}{ERA_YEAR}",) if language.year_offset else ()),
            ),
            solar=(
                (rf"(?<!\d){DAY}\s+(?P<name>{named})\s+{SMALL_WORD}{SOLAR_YEAR}", rf"(?<!\d){SOLAR_YEAR}{SOLAR_REST}")
                if solar
                else ()
            ),
            year_offset=language.year_offset,
            open=(day_first, month_first),
            wire=WIRE.format("|".join(forms(language.wire_words))) if language.wire_words else None,
            weekdays=frozenset(name.casefold() for name in full_names(language.weekdays)),
            month_first=language.date_order == "mdy",
            before_noon=tuple(form.casefold() for form in forms(language.am)),
            after_noon=tuple(form.casefold() for form in forms(language.pm)),
        )

    def dates(self, text: str) -> list[Dated]:
        """The dates with day, month and year in a short text, in order."""
        plain = _plain(text)
        worded = map(_compiled, self.worded if self._names_month(plain) else ())
        figures = IN_FIGURES if FIGURES_LINKED.search(plain) else ()
        solar = map(_compiled, self.solar)
        found = [each for pattern in (*worded, *figures, *solar) for each in self._read(pattern, plain)]
        kept: list[Dated] = []
        for each in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
            if not kept or kept[-1].span.end <= each.span.start:
                kept.append(each)
        return kept

    def day_of(self, text: str) -> Dated | None:
        """The first date of a short text, its year known or not."""
        whole = self.dates(text)
        return whole[0] if whole else self.open_day(text)

    def open_day(self, text: str) -> Dated | None:
        """The first day and month of a short text that names no year."""
        plain = _plain(text)
        worded = map(_compiled, self.open if self._names_month(plain) else ())
        part = (each for pattern in (*worded, MONTH_AND_DAY) for each in self._read(pattern, plain))
        return min(part, key=lambda each: each.span.start, default=None)

    def wire_lead(self, text: str) -> str | None:
        """The dateline of a wire that a text begins with, with what follows its day; None where it has none."""
        found = _compiled(self.wire).match(text) if self.wire else None
        return found[0] if found else None

    def clocks(self, text: str, dates: list[Dated]) -> list[Clocked]:
        """The clock times in a short text, those inside its dates left aside."""
        found: list[Clocked] = []
        plain = _plain(text)
        if not CLOCK_MARKED.search(plain):
            return found
        for match in CLOCK.finditer(plain):
            span = Span(*match.span())
            if not any(span.overlaps(each.span) for each in dates):
                hour, minute = int(match["hour"]), int(match["minute"] or match["late"] or 0)
                found.append(Clocked(span, time(self._hour(hour, text, match) % 24, minute)))
        return found

    def month(self, name: str) -> int | None:
        """The number of a month by its name or an abbreviation of it."""
        return self.months.get(name.casefold())

    def _names_month(self, text: str) -> bool:
        """Whether a word may be the name of a month, or begin one."""
        return "" in self.heads or not self.heads.isdisjoint(LETTERS.findall(_alike(text)))

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
            if (solar := parts.get("solar")) is not None:
                if (day := gregorian(int(solar), month, number)) is not None:
                    yield Dated(Span(*match.span()), day.month, day.day, day)
                continue
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
        if (era := parts.get("era")) is not None:
            year = int(era) - self.year_offset
        if 0 < year < 100:
            year += 2000 if year < CENTURY else 1900
        if (name := parts.get("name")) is not None:
            return year, self.months[name.casefold()], int(parts["day"] or 0)
        if (first := parts.get("first")) is None:
            return year, int(parts["month"] or 0), int(parts["day"] or 0)
        one, two = int(first), int(parts["second"] or 0)
        # What cannot be a month is the day, whatever the language's order.
        return (year, one, two) if two > 12 or (self.month_first and one <= 12) else (year, two, one)


def _plain(text: str) -> str:
    """The text with the digits of every script in figures of ASCII."""
    return text if text.isascii() else text.translate(DIGITS)


def _alike(text: str) -> str:
    """The text in one case: what `re.IGNORECASE` takes for the same is the same in it."""
    return text.lower() if text.isascii() else text.replace("İ", "i").replace("ı", "i").casefold()


def _head(name: str) -> str:
    """The letters that a name begins with; empty where it begins with something else."""
    letters = LETTERS.match(_alike(name))
    return letters[0] if letters else ""


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)
