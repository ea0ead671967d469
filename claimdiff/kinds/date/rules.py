"""What the rules of dates share: their shape, the links inside a date, the numbers and years of a match."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import takewhile
from typing import NamedTuple, TypeAlias

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.found import Context, number_of
from claimdiff.languages import forms
from claimdiff.lexicon import concepts, lexicon
from claimdiff.values import CalendarDate, Mod

Reader: TypeAlias = Callable[[Match, Scan, Context], CalendarDate | None]
"""The date that a match states; None where its words are no date here."""


class Rule(NamedTuple):
    """One way of stating a date."""

    pattern: Pattern
    read: Reader


WEEK = "(week:WEEKDAY (STOP|COMMA|OPEN)? (DATE_LINK|DETERMINER|COMMA)*)?"
YEAR = (
    "((STOP|COMMA|DATE_LINK|HYPHEN|SLASH|YEAR_WORD|LAST)* year:YEAR year_word:YEAR_SUFFIX?"
    "|COMMA? APOSTROPHE? short_year:SHORT_YEAR (?!CURRENCY|PERCENT|UNIT|TIME_UNIT)"
    "|DATE_LINK* relative_year:RELATIVE_UNIT)?"
)
FUTURE_BEFORE, FUTURE_AFTER, FAR_BEFORE, VERB_LAST = 6, 4, 12, 8
"""How many words away a verb of the future still governs a date: ``will reopen on Friday``, ``Am Freitag soll``."""
NIGHTS = Role.NIGHT | Role.NIGHT_BESIDE | Role.PM | Role.PM_BESIDE | Role.AM | Role.WEEKDAY | Role.TIME_UNIT
"""Before a word for `to` and a day they name a night or a span of days."""
PAST_REACH = 8
"""How many words away, in its clause, a word of the past still tells that a date is over."""
OPENING = 1
"""Items before a date that opens its sentence: a comma behind it ends no clause (``On Thursday, police searched``)."""
CLOCK = (
    Role.HOUR_BEFORE | Role.CLOCK_DIGITS | Role.HOUR | Role.HOUR_WORD | Role.AM | Role.PM | Role.NOON | Role.MIDNIGHT
)
CLAUSE_MARKS = Role.COMMA | Role.STOP | Role.COLON
OWN_VERB = 3
"""Words from a word of the future to its verb."""
SAID_BEFORE = 3
"""Words from a verb of saying to its date, and from there back to what makes it one of the future: ``will say on``."""
SAID = frozenset(
    ["say", "announce", "report_verb", "confirm", "explain", "admit_verb", "reveal", "publish", "write", "warn",
     "tell_story", "add", "decide", "rule_verdict"]
)  # fmt: skip
"""Concepts of verbs that tell the news."""
PIVOT = 69
"""Two-digit years from here on are of the last century (POSIX strptime %y)."""
SURE_YEAR = 32
"""A two-digit year from here on can be no day."""


def looks_ahead(scan: Scan, match: Match) -> bool:
    """Whether the words close to a date speak of what is to come; ``a annoncé vendredi`` is over, whatever will be."""
    if (ahead := _ahead_before(scan, match.first)) is not None:
        return ahead
    reach = VERB_LAST if scan.vocabulary.language.verb_last else FUTURE_AFTER
    closed = False
    behind = _without_quoted(scan, match.first, _without_clock(scan, match.last))
    for at, item in enumerate((*scan.items[match.first : match.last], *behind[:reach]), match.first):
        if _is_future(item, scan):
            return True
        if at >= match.last and (item.mask & CLAUSE_MARKS or (closed and at > match.last)):
            return False
        closed = closed or (at >= match.last and reach == FUTURE_AFTER and not _is_of_subject(item, scan))
    return False


def tells_of_past(scan: Scan, match: Match) -> bool:
    """Whether a word near a date, in its clause, is of the past: ``was closed on Friday``, ``seit Freitag``."""
    before = reversed(scan.items[max(0, match.first - PAST_REACH) : match.first])
    behind = scan.items[match.last : match.last + PAST_REACH]
    if match.first <= OPENING and behind and behind[0].has(Role.COMMA):
        behind = behind[1:]
    own = scan.items[match.first : match.last]  # ``i fredags``
    ways = own, takewhile(_is_in_clause, before), takewhile(_is_in_clause, behind)
    return is_since(scan, match.first) or any(_is_past(item, scan) for way in ways for item in way)


def is_since(scan: Scan, first: int) -> bool:
    """Whether the word right before a date, or its first, is one for since."""
    words = forms(scan.vocabulary.language.since)
    return any(scan.text[item.start : item.end].lower() in words for item in scan.items[max(0, first - 1) : first + 1])


def _is_in_clause(item: Item) -> bool:
    return not item.mask & CLAUSE_MARKS


def _is_past(item: Item, scan: Scan) -> bool:
    """A word of the past, or a verb whose ending says so; it may look like a noun as well: ``anunció``."""
    language = scan.vocabulary.language
    if scan.text[item.start : item.end].lower() in forms(language.past):
        return True
    if not language.past_endings or not item.key.endswith(tuple(forms(language.past_endings))):
        return False
    return _is_verb(item, scan) and not (language.capital_nouns and item.has(Role.NAME))


def is_set(scan: Scan, first: int) -> bool:
    """Whether a word right before a date sets it ahead (``ab Montag``); not in ``the night to Monday``."""
    at = first - 1
    while at >= 0 and scan.items[at].has(Role.DETERMINER) and not scan.items[at].has(Role.SET_FOR):
        at -= 1
    if at < 0 or not scan.items[at].has(Role.SET_FOR):
        return False
    return not at or not scan.items[at - 1].mask & NIGHTS


def _without_clock(scan: Scan, last: int) -> list[Item]:
    """What stands behind a date, the time right behind it aside: ``On Friday | at 9 a.m. | the court will``."""
    at = last
    while at < len(scan.items) and scan.items[at].mask & CLOCK:
        at += 1
    timed = any(item.has(Role.NUM) for item in scan.items[last:at])
    return scan.items[at if timed else last :]


def _without_quoted(scan: Scan, first: int, behind: list[Item]) -> list[Item]:
    """What stands behind a date, without the words of others: ``14일 설명회에서 | "내년에 짓겠다" | 고 밝혔다``."""
    quotes = [item.has(Role.QUOTE) for item in behind]
    if not any(quotes) or sum(item.has(Role.QUOTE) for item in scan.items[:first]) % 2:
        return behind
    return [item for at, item in enumerate(behind) if not quotes[at] and not sum(quotes[:at]) % 2]


def _is_of_subject(item: Item, scan: Scan) -> bool:
    """What may stand between a date and its future: ``On Friday | the union | will``; no verb and no conjunction."""
    return (item.has(Role.DETERMINER) or not item.has(Role.FUNCTION)) and not _is_verb(item, scan)


def _ahead_before(scan: Scan, first: int) -> bool | None:
    """What the clause before a date says: a future, or something said on that day (no future); None for neither.

    Far from the date, a future must have no other verb between them than its own: ``will drill half a metre into
    the ground on Friday``, not ``will be tried for the deaths of two men killed on Friday``.
    """
    reach, said, verb = FAR_BEFORE, False, FAR_BEFORE
    before = scan.items[max(0, first - FAR_BEFORE) : first][::-1]
    for distance, item in enumerate(before):
        if distance > reach or (item.has(Role.COMMA) and (said or distance >= FUTURE_BEFORE)):
            break
        if _is_future(item, scan) and not any(each.has(Role.HEDGE) for each in before[distance + 1 : distance + 2]):
            # ``rose more than forecast in September`` tells of what was
            return True if distance < FUTURE_BEFORE or distance - verb <= OWN_VERB else None
        if distance < SAID_BEFORE and not said and _says(item, scan):
            reach, said = distance + SAID_BEFORE, True
        if verb == FAR_BEFORE and _is_verb(item, scan):
            verb = distance
    return False if said else None


def _is_verb(item: Item, scan: Scan) -> bool:
    """A word that can be a verb, or tells what befell somebody (``killed``)."""
    known = [] if item.has(Role.HEDGE) else [concepts()[each] for each in _concepts(item, scan)]
    return any(concept.pos == "v" or concept.domain == "casualties" for concept in known)


def _is_future(item: Item, scan: Scan) -> bool:
    """A word of the future, or a verb whose ending says so."""
    if item.has(Role.FUTURE):
        return True
    endings = scan.vocabulary.language.future_endings
    if not endings or not item.has(Role.WORD) or item.has(Role.NAME) or not item.key.endswith(tuple(forms(endings))):
        return False
    return not any(concepts()[each].pos == "n" for each in _concepts(item, scan))


def _says(item: Item, scan: Scan) -> bool:
    """A verb that tells who told the news, and when."""
    return not SAID.isdisjoint(_concepts(item, scan)[:1])


def _concepts(item: Item, scan: Scan) -> tuple[str, ...]:
    return lexicon(scan.vocabulary.language.code).find(item.key)


def after(match: Match, scan: Scan) -> Item | None:
    """The item behind a match."""
    return scan.items[match.last] if match.last < len(scan.items) else None


def before(match: Match, scan: Scan) -> Item | None:
    """The item in front of a match."""
    return scan.items[match.first - 1] if match.first else None


def ends(item: Item | None) -> bool:
    """Whether what follows closes the phrase, so that a number before it counts nothing."""
    return item is None or bool(item.mask & (Role.STOP | Role.COMMA | Role.CLOSE))


def integer(item: Item) -> int:
    """The whole number of a NUM or ORDINAL item."""
    return int(number_of(item).value) if item.has(Role.NUM) else int(item.meaning(Role.ORDINAL))


def checked(year: int | None, month: int, day: int) -> CalendarDate | None:
    """The date, or None where the calendar has no such day."""
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return CalendarDate(year, month, day)


def full_year(year: int) -> int:
    """A year of two digits with its century."""
    if year > 99:
        return year
    return year + (1900 if year >= PIVOT else 2000)


def year_of(match: Match, scan: Scan, context: Context) -> int | None:
    """The year that a match names: in four digits, in two, or by the publication's (``März vergangenen Jahres``)."""
    item = match.get("year")
    if item is not None:
        year = int(number_of(item).value)
        return full_year(year) if match.get("year_word") is not None else year
    if (relative := match.get("relative_year")) is not None:
        shift = relative_years(relative)
        return None if shift is None or context.published is None else context.published.year + shift
    short = match.get("short_year")
    if short is None:
        return None
    year = int(number_of(short).value)
    marked = scan.items[match.index("short_year") - 1].has(Role.APOSTROPHE)
    return full_year(year) if marked or (year >= SURE_YEAR and ends(after(match, scan))) else None


def relative_years(item: Item) -> int | None:
    """``last year`` → -1; None where the words are of another unit."""
    unit, shift = relative_unit(item)
    return shift if unit == "year" else None


def relative_unit(item: Item) -> tuple[str, int]:
    """``last month`` → ("month", -1)."""
    text: str = item.meaning(Role.RELATIVE_UNIT)
    at = max(text.find("+"), text.find("-"))
    return text[:at], int(text[at:])


def mod_of(match: Match) -> Mod | None:
    """Early, mid or late, said before or after the date."""
    part = match.get("part") or match.get("part2")
    mod: Mod | None = part.meaning(Role.DATE_PART) if part else None
    return mod
