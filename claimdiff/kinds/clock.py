"""Clock times: ``vers 19h00``, ``7:42 a.m. (0642 GMT)``, ``halb neun``, ``las ocho menos cuarto``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.grammar.ranges import AFTERNOON
from claimdiff.kinds.found import Context, Found, number_of
from claimdiff.model import Kind
from claimdiff.values import ClockTime, Mod

LEAD = "early:(AM|PM)? lead:HOUR_BEFORE? OPEN?"
ZONE = "(COMMA? OPEN? zone:ZONE)?"
TAIL = f"said:HOUR_WORD? half:(AM|PM)? {ZONE}"
AFTER = "after:(HALF_AFTER|QUARTER_PAST_AFTER|QUARTER_TO_AFTER)?"
BEFORE = "before:(HALF_PAST|HALF_TO|QUARTER_PAST_BEFORE|QUARTER_TO_BEFORE)"
PAST_AFTER = "past:(MINUTES_PAST_AFTER|MINUTES_TO_AFTER)"
PAST_BEFORE = "past:(MINUTES_PAST_BEFORE|MINUTES_TO_BEFORE)"
SHIFTS = {
    Role.HALF_PAST: 30,
    Role.HALF_TO: -30,
    Role.HALF_AFTER: 30,
    Role.QUARTER_PAST_BEFORE: 15,
    Role.QUARTER_TO_BEFORE: -15,
    Role.QUARTER_PAST_AFTER: 15,
    Role.QUARTER_TO_AFTER: -15,
}
"""Minutes that a word adds to the hour it stands beside."""
NOT_CLOCK = Role.CURRENCY | Role.PERCENT | Role.POINTS | Role.UNIT | Role.MULTIPLIER | Role.TIME_UNIT
RANGE_LINKS = Role.RANGE_TO | Role.BETWEEN_AND | Role.DASH | Role.HYPHEN
COUNTS_ON = NOT_CLOCK | Role.WORD | Role.MONTH | Role.NAME | Role.NUM | Role.STOP | Role.ORDINAL_SUFFIX
"""What may not follow an hour without an hour word: it would count or measure that."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every clock time of a sentence."""
    for pattern, tells_time in PATTERNS:
        for match in pattern.find(scan):
            mod, first = _hedge(scan, match)
            if _after_duration_word(match, scan) or not tells_time(match, scan):
                continue
            read = _read(match)
            if read is None:
                continue
            hour, minute, second = read
            zone = _zone(match, scan)
            last = _end(match, scan)
            yield Found(Kind.TIME, first, last, ClockTime(hour, minute, second, mod, zone))


def _hedge(scan: Scan, match: Match) -> tuple[Mod | None, int]:
    """The hedge of a time, and the index where the claim begins: the hedge, or the time's own first word."""
    begin = match.index("lead") if match.get("lead") else match.core()
    bare = match.get("bare")
    if bare is not None:
        mod: Mod = bare.meaning(Role.CLOCK_HEDGE)
        return mod, begin
    at = match.first - 1
    while at >= 0 and scan.items[at].has(Role.DETERMINER) and not scan.items[at].mask & (Role.CLOCK_HEDGE | Role.HEDGE):
        at -= 1
    if at < 0:
        return None, begin
    item = scan.items[at]
    if item.has(Role.CLOCK_HEDGE):
        mod = item.meaning(Role.CLOCK_HEDGE)
        return mod, at
    if item.has(Role.HEDGE) and item.meaning(Role.HEDGE) is Mod.APPROX:
        return Mod.APPROX, at
    return None, begin


def _led(match: Match, scan: Scan) -> bool:
    """Whether a word before says that a time of day comes: ``um``, ``a las``, ``shortly before``."""
    if match.get("lead") is not None:
        return True
    at = match.first - 1
    while at >= 0 and scan.items[at].has(Role.DETERMINER) and not scan.items[at].has(Role.CLOCK_HEDGE):
        at -= 1
    return at >= 0 and scan.items[at].has(Role.CLOCK_HEDGE)


def _after_duration_word(match: Match, scan: Scan) -> bool:
    """``pendant 2h30`` is no time of day."""
    return match.first > 0 and scan.items[match.first - 1].has(Role.DURATION_BEFORE) and match.get("zone") is None


def _next(match: Match, scan: Scan) -> Item | None:
    return scan.items[match.last] if match.last < len(scan.items) else None


def _by_digits(match: Match, scan: Scan) -> bool:
    """``7:42`` tells the time, ``8.15`` only where a word beside it says so, ``0642`` only before ``GMT``."""
    clock, after = match["clock"], _next(match, scan)
    marked = any(match.get(name) is not None for name in ("half", "early", "said")) or _zone(match, scan) is not None
    if clock.raw_digits():
        return marked
    led = match.get("lead") is not None
    if clock.meaning(Role.DIGITS).clock[2] is not None and not led:
        return False
    if marked or led:
        return True
    return (after is None or not after.mask & NOT_CLOCK) and clock.key[-3] == ":"


def _by_hour_word(match: Match, scan: Scan) -> bool:
    """``19 Uhr`` tells the time; ``19 heures`` where a word before or minutes behind say so, else it lasts."""
    word, after = match["word"], _next(match, scan)
    if not word.has(Role.TIME_UNIT):
        return True
    marked = match.get("half") is not None or match.get("early") is not None
    if match.get("minute") is not None:
        return scan.glued(match.index("word")) or _led(match, scan)
    if after is not None and after.has(Role.PARTITIVE) and not after.has(Role.ZONE):
        return False
    if _in_range(match, scan):
        return True
    shift = match.get("after")
    return _led(match, scan) or marked or (shift is not None and shift.has(Role.QUARTER_TO_AFTER))


def _in_range(match: Match, scan: Scan) -> bool:
    """``8 à 16 heures``: the end of a range that is no duration, and its beginning."""
    if match.get("half") is None and scan.items[match.last - 1].mask & RANGE_LINKS:
        return True
    before = scan.items[match.first - 1] if match.first else None
    return before is not None and bool(before.mask & RANGE_LINKS) and number_of(match["hour"]).value >= AFTERNOON


def _by_minutes(match: Match, scan: Scan) -> bool:
    """``ten past six`` beside a word of the clock; alone it may be a score or a vote."""
    return _led(match, scan) or match.get("half") is not None or match.get("early") is not None


def _by_lead(match: Match, scan: Scan) -> bool:
    """``a las 8``: an hour without an hour word, where nothing follows that it could count."""
    if match.get("after") is not None or match.get("half") is not None:
        return True
    if match.get("bare") is not None and match["bare"].meaning(Role.CLOCK_HEDGE) not in (Mod.BEFORE, Mod.AFTER):
        return False
    after = _next(match, scan)
    ends = after is None or (after.has(Role.STOP) and match.last + 1 == len(scan.items))
    return scan.vocabulary.language.bare_hours and (
        ends or after.has(Role.FUNCTION) or not after.mask & COUNTS_ON  # type: ignore[union-attr]
    )


def _always(match: Match, scan: Scan) -> bool:
    return True


PATTERNS: tuple[tuple[Pattern, Callable[[Match, Scan], bool]], ...] = (
    (Pattern(f"{LEAD} clock:CLOCK_DIGITS {TAIL}"), _by_digits),
    (
        Pattern(f"{LEAD} hour:HOUR word:HOUR_WORD minute:MINUTE? MINUTE_WORD? {AFTER} half:(AM|PM)? {ZONE}"),
        _by_hour_word,
    ),
    (
        Pattern(f"{LEAD} hour:HOUR (RANGE_TO|BETWEEN_AND|DASH|HYPHEN) DETERMINER? (?=HOUR word:HOUR_WORD)"),
        _by_hour_word,
    ),
    (Pattern(f"{LEAD} hour:HOUR half:(AM|PM) {ZONE}"), _always),
    (Pattern(f"early:(AM|PM)? lead:HOUR_BEFORE hour:HOUR {AFTER} half:(AM|PM)?"), _by_lead),
    (Pattern("bare:CLOCK_HEDGE hour:HOUR"), _by_lead),
    (Pattern(f"{LEAD} {BEFORE} DETERMINER? hour:HOUR {TAIL}"), _always),
    (Pattern(f"{LEAD} hour:HOUR HOUR_WORD? {PAST_AFTER} minutes:MINUTE MINUTE_WORD? half:(AM|PM)?"), _by_minutes),
    (Pattern(f"{LEAD} minutes:MINUTE MINUTE_WORD? {PAST_BEFORE} hour:HOUR {TAIL}"), _by_minutes),
    (Pattern(f"minutes:MINUTE {PAST_BEFORE} before:HALF_TO hour:HOUR"), _always),
    (Pattern("fixed:(NOON|MIDNIGHT)"), _always),
)
"""Each way of telling the time, and what must be so around it."""


def _end(match: Match, scan: Scan) -> int:
    """Where the time's own words end: an opening bracket or comma before a zone is not of it."""
    last = match.last
    while (
        last > match.first + 1
        and scan.items[last - 1].mask & (Role.COMMA | Role.OPEN | Role.ZONE)
        and not (scan.items[last - 1].mask & (Role.NUM | Role.AM | Role.PM))
    ):
        last -= 1
    return last


def _read(match: Match) -> tuple[int, int, int | None] | None:
    """Hour, minute, second of a match; None where they are no time of day."""
    if (fixed := match.get("fixed")) is not None:
        return (12 if fixed.has(Role.NOON) else 0), 0, None
    second: int | None = None
    if (clock := match.get("clock")) is not None:
        hour, minute, second = clock.meaning(Role.DIGITS).clock
    else:
        hour, minute = int(number_of(match["hour"]).value), 0
        if (minute_item := match.get("minute")) is not None:
            minute = int(number_of(minute_item).value)
    if (minutes := match.get("minutes")) is not None:
        past = match["past"]
        ahead = past.has(Role.MINUTES_PAST_BEFORE) or past.has(Role.MINUTES_PAST_AFTER)
        minute += int(number_of(minutes).value) * (1 if ahead else -1)
    for name in ("before", "after"):
        if (shift := match.get(name)) is not None:
            minute += next(by for role, by in SHIFTS.items() if shift.has(role))
    if hour > 24 or (hour == 24 and minute > 0):
        return None
    hour = _by_half(hour, match.get("half") or match.get("early"))
    total = (hour * 60 + minute) % (24 * 60)
    return total // 60, total % 60, second


def _by_half(hour: int, half: Item | None) -> int:
    """``9 p.m.`` → 21, ``12 a.m.`` → 0."""
    if half is None or hour > 12:
        return hour
    if half.has(Role.PM):
        return hour if hour == 12 else hour + 12
    return 0 if hour == 12 else hour


def _zone(match: Match, scan: Scan) -> str | None:
    """The stated zone."""
    item = match.get("zone")
    return None if item is None else str(item.meaning(Role.ZONE))
