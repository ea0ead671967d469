"""Durations: ``onze minutes``, ``two and a half hours``, ``zweistündig``, ``quelques minutes``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimdiff.grammar import Item, Match, Pattern, Role, Scan, tells_change
from claimdiff.kinds import about_one, race, shortened, unsaid
from claimdiff.kinds.clock.telling import STOPWATCH_HOURS, is_of_noun
from claimdiff.kinds.found import Context, Found, hedges, is_only_verb, number_of
from claimdiff.kinds.quantity import ends
from claimdiff.lexicon import are_verbs, concepts, lexicon
from claimdiff.model import Kind
from claimdiff.values import Duration, Mod
from claimdiff.values.duration import SECONDS, read_period

STATED = Pattern(
    "number:(NUM|ONE) HYPHEN? (PARTITIVE APOSTROPHE?)? article:ONE? order:(ORDINAL|LAST|NEXT)? "
    "unit:(TIME_UNIT|DURATION_ADJECTIVE) (half:AND_HALF|quarter:QUARTER_PAST_AFTER)?"
)
"""With an `order`, ``les trois premiers mois``, ``los dos últimos años``."""
CHANGED = Pattern("(?:CHANGE_FROM) number:NUM (RANGE_TO|FUNCTION) (?=NUM (PARTITIVE APOSTROPHE?)? unit:TIME_UNIT)")
"""``cut from nine to seven years``: the old figure shares the unit."""
MOST_DAYS = 31
LEADS_ON = (
    Role.LATER
    | Role.CLOCK_HEDGE
    | Role.BEFORE_DATE
    | Role.AFTER_DATE
    | Role.BEFORE_THAT
    | Role.AFTER_THAT
    | Role.AGO_AFTER
)
SMALLER = Pattern("(JOINER|COMMA|BETWEEN_AND)? number:NUM HYPHEN? unit:TIME_UNIT")
"""The next part of a compound: ``two hours and thirty minutes``."""
UNSAID = Pattern("(?:JOINER|HOUR_WORD) number:SPELLED ((?=STOP|COMMA|CLOSE|PARTITIVE|LATER|AGO_AFTER|verb:WORD)|$)")
"""``sei ore | e quaranta``, ``une heure | cinquante``: the smaller unit is not said."""
MOST_UNSAID, SAID_STEP = 55, 5
"""Minutes or seconds that are said without their unit."""
UNIT_FIRST = Pattern("unit:TIME_UNIT number:NUM")
"""``dakika 45``, in languages that say the unit first."""
ABOUT = Pattern(
    "unit:TIME_UNIT (FUNCTION|YEAR_WORD|LATER|FROM_NOW_BEFORE)? number:NUM ((?=STOP|COMMA|CLOSE|FUNCTION|AGO_AFTER)|$)"
)
ONE_AND_MORE = Pattern("(?<!NUM) one:UNSAID_ONE JOINER number:NUM unit:TIME_UNIT")
"""``w godzinę i 22 minuty``: one of the larger unit, which is not said."""
VAGUE = Pattern("VAGUE (PARTITIVE APOSTROPHE?)? unit:TIME_UNIT")
PHRASE = Pattern("phrase:DURATION")
OF_DATE = Pattern("(DATE_LINK|PARTITIVE|YEAR_WORD|DETERMINER)* (MONTH|YEAR|SEASON|WEEKDAY)")
"""``media hora``; not ``todo el mes de junio``, which is that month."""
OF_MONTH = Pattern("(DATE_LINK|PARTITIVE|APOSTROPHE)+ MONTH")
"""``un mois | de juin``: any such month."""
CLOCKED = "PT"
"""What a length of hours or minutes begins with, of which no date is a part: ``hora y media este martes``."""
WRITTEN = Pattern("DURATION_BEFORE HEDGE? hour:HOUR HOUR_WORD minute:MINUTE")
"""``pendant 2h30``."""
OF_NOUN = Pattern("of:PARTITIVE? hour:HOUR HOUR_WORD minute:MINUTE (?!MINUTE_WORD)")
"""``2h57 de jeu``, ``un film de 2 h 15``."""
IN_ORDER = Pattern("number:WHOLE (ORDINAL_SUFFIX|STOP) unit:TIME_UNIT")
"""``на 142-й секунде полёта``, ``in der 142. Sekunde``: so long after the beginning."""
FIRST_SECONDS = 20
"""Seconds up to here are numbered as rounds and attempts are."""
SENTENCE = Pattern("DURATION_BEFORE years:WHOLE unit:TIME_UNIT months:WHOLE MONTH_SUFFIX")
"""``懲役7年6月``: years and months of a term, written as a date is."""
STOPWATCH = Pattern("clock:CLOCK_DIGITS")
NAMED_CLOCK = Pattern("clock:CLOCK_DIGITS unit:TIME_UNIT")
"""``1:12 Minuten``, ``2:45 hours``: written as a clock time is, with the unit of its first figure."""
DOTTED = Pattern("figures:DATE_DIGITS")
HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
COUNTED = 3
"""Items before a rate in which the number of what is counted stands, with its noun: ``ten rocket launches a year``."""
ORDERED = Role.WORD | Role.NAME | Role.TIME_UNIT | Role.LABEL
"""What ``second`` puts in order."""
UNSAID_UNITS = {"hour": "minute", "minute": "second"}
RANKS = tuple(SECONDS)
"""The units from the shortest to the longest."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every duration of a sentence."""
    for match in STATED.find(scan):
        number = match["number"]
        if number.has(Role.CODE) or (number.has(Role.ONE) and not number.has(Role.NUM) and _is_none(match, scan)):
            continue
        if match.get("article") is not None and not number.has(Role.FRACTION):
            continue
        if (match.get("order") is not None and not _are_several(match)) or _is_day_of_month(match, scan):
            continue
        parts, last = _parts(match, scan)
        if scan.vocabulary.language.units_first and last < len(scan.items) and scan.items[last].has(Role.NUM):
            continue
        mod, first, last = hedges(scan, match.first, last)
        if mod is None and number.has(Role.COLLECTIVE):
            mod = Mod.APPROX
        if number.has(Role.RANGE):
            unit = _unit(match["unit"])
            low, high = ends(number)
            yield Found(Kind.DURATION, first, last, Duration.ranged({unit: low.value}, {unit: high.value}, mod))
        else:
            yield Found(Kind.DURATION, first, last, Duration.stated(parts, mod))
    yield from shortened.find(scan)
    for match in CHANGED.find(scan):
        index = match.index("number")
        if tells_change(scan.items, index) and not match["number"].mask & (Role.RANGE | Role.CODE):
            parts = {_unit(match["unit"]): number_of(match["number"]).value}
            yield Found(Kind.DURATION, index, index + 1, Duration.stated(parts))
    if scan.vocabulary.language.units_first:
        yield from _unit_first(scan)
    if scan.vocabulary.language.unit_before_about:
        yield from _about(scan)
    for match in ONE_AND_MORE.find(scan):
        larger, smaller = _unit_alone(match), _unit(match["unit"])
        if RANKS.index(smaller) < RANKS.index(larger) and not match["number"].mask & (Role.RANGE | Role.CODE):
            parts = {larger: Decimal(1), smaller: number_of(match["number"]).value}
            mod, first, last = hedges(scan, match.index("one"), match.last)
            yield Found(Kind.DURATION, first, last, Duration.stated(parts, mod))
    for match in about_one.told(scan, Role.TIME_UNIT):
        parts = {_unit(match["unit"]): number_of(match["number"]).value}
        yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts, Mod.APPROX))
    for match in VAGUE.find(scan):
        yield Found(Kind.DURATION, match.first, match.last, Duration.vague(_unit(match["unit"])))
    for match in PHRASE.find(scan):
        period: str = match["phrase"].meaning(Role.DURATION)
        if not period.startswith(CLOCKED) and OF_DATE.at(scan, match.last) is not None:
            continue
        parts = _in_fractions(read_period(period))
        whole = len(parts) == 1 and all(number == int(number) for number in parts.values())
        last = _with_smaller(scan, parts, next(iter(parts)), match.last) if whole else match.last
        mod, first, last = hedges(scan, match.first, last)
        yield Found(Kind.DURATION, first, last, Duration.stated(parts, mod))
    for match in WRITTEN.find(scan):
        parts = {"hour": number_of(match["hour"]).value, "minute": number_of(match["minute"]).value}
        mod, first, _ = hedges(scan, match.core(), match.last)
        yield Found(Kind.DURATION, first, match.last, Duration.stated(parts, mod))
    for match in OF_NOUN.find(scan):
        hour, minute = number_of(match["hour"]).value, number_of(match["minute"]).value
        apart = match.get("of") is not None and not scan.glued(match.index("hour") + 1)
        if hour < STOPWATCH_HOURS and (apart or is_of_noun(scan, match.last)):
            mod, first, _ = hedges(scan, match.index("hour"), match.last)
            yield Found(Kind.DURATION, first, match.last, Duration.stated({"hour": hour, "minute": minute}, mod))
    for match in SENTENCE.find(scan):
        if _unit(match["unit"]) == "year":
            parts = {"year": number_of(match["years"]).value, "month": number_of(match["months"]).value}
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts))
    for match in IN_ORDER.find(scan):
        number = match["number"]
        if _unit(match["unit"]) == "second" and number_of(number).value > FIRST_SECONDS and not number.has(Role.RANGE):
            parts = {"second": number_of(number).value}
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts))
    yield from unsaid.durations(scan)
    yield from _races(scan, context)
    for match in NAMED_CLOCK.find(scan):
        if (told := _named_clock(match)) is not None:
            mod, first, last = hedges(scan, match.first, match.last)
            yield Found(Kind.DURATION, first, last, Duration.stated(told, mod))
    for match in STOPWATCH.find(scan):
        clock = match["clock"].meaning(Role.DIGITS).clock
        if clock is not None and clock[2] is not None and (clock[0] < STOPWATCH_HOURS or _said_to_last(match, scan)):
            parts = dict(zip(("hour", "minute", "second"), map(Decimal, clock), strict=True))
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts))


def _races(scan: Scan, context: Context) -> Iterator[Found]:
    """``2.04.17`` where dates are written with full stops, ``2h04'17"`` everywhere."""
    for match in DOTTED.find(scan):
        if (parts := race.dotted(scan, match.first, context.published)) is not None:
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts))
    for match in race.WRITTEN.find(scan):
        if (parts := race.written(match)) is not None:
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts))


def _in_fractions(parts: dict[str, Decimal]) -> dict[str, Decimal]:
    """A phrase without figures names quarters of an hour, not minutes: ``half an hour`` → ``{"hour": 0.5}``."""
    minutes = parts.get("minute", Decimal(0))
    if not minutes or minutes % 15:
        return parts
    others = {unit: number for unit, number in parts.items() if unit not in ("hour", "minute")}
    return others | {"hour": parts.get("hour", Decimal(0)) + minutes / 60}


def _about(scan: Scan) -> Iterator[Found]:
    """``минуты за две``: a unit before its number, which is about so; nothing may be counted on either side."""
    for match in ABOUT.find(scan):
        before = scan.items[match.first - 1] if match.first else None
        number = match["number"]
        if before is not None and before.mask & (Role.NUM | Role.FUNCTION | Role.VAGUE | Role.RELATIVE_UNIT):
            continue
        if not number.mask & (Role.CODE | Role.RANGE | Role.YEAR):
            parts = {_unit(match["unit"]): number_of(number).value}
            yield Found(Kind.DURATION, match.first, match.last, Duration.stated(parts, Mod.APPROX))


def _unit_first(scan: Scan) -> Iterator[Found]:
    for match in UNIT_FIRST.find(scan):
        number = match["number"]
        if not number.mask & (Role.CODE | Role.RANGE) and not (
            number.has(Role.YEAR) and _unit(match["unit"]) == "year"
        ):
            parts = {_unit(match["unit"]): number_of(number).value}
            mod, first, last = hedges(scan, match.first, match.last)
            yield Found(Kind.DURATION, first, last, Duration.stated(parts, mod))


def _named_clock(match: Match) -> dict[str, Decimal] | None:
    """The parts of ``1:12 Minuten``; None behind a figure that has no colon and may have decimals."""
    clock, unit = match["clock"].meaning(Role.DIGITS).clock, _unit(match["unit"])
    if clock is None or clock[2] is not None or unit not in ("hour", "minute") or ":" not in match["clock"].key:
        return None
    smaller = RANKS[RANKS.index(unit) - 1]
    return {unit: Decimal(clock[0]), smaller: Decimal(clock[1])}


def _said_to_last(match: Match, scan: Scan) -> bool:
    return match.first > 0 and scan.items[match.first - 1].has(Role.DURATION_BEFORE)


def _parts(match: Match, scan: Scan) -> tuple[dict[str, Decimal], int]:
    """The numbers by unit, and the index after the last of them."""
    number, smallest = match["number"], _unit(match["unit"])
    value = number_of(number).value if number.has(Role.NUM) else Decimal(1)
    if match.get("half"):
        value += HALF
    elif match.get("quarter") and smallest == "hour":
        value += QUARTER
    parts = {smallest: value}
    return parts, _with_smaller(scan, parts, smallest, match.last)


def _with_smaller(scan: Scan, parts: dict[str, Decimal], smallest: str, last: int) -> int:
    """Add the smaller units that follow a length to its parts: ``two years | and four months``; the index behind."""
    while (after := SMALLER.at(scan, last)) is not None:
        number, unit = after["number"], _unit(after["unit"])
        fits = RANKS.index(unit) < RANKS.index(smallest) and number_of(number).value < 60
        if not fits or number.mask & (Role.RANGE | Role.CODE) or _begins_anew(scan, last, after.last):
            break
        parts[unit] = number_of(number).value
        smallest, last = unit, after.last
    return _with_unsaid(scan, parts, smallest, last)


def _with_unsaid(scan: Scan, parts: dict[str, Decimal], smallest: str, last: int) -> int:
    """Add minutes or seconds that do not say what they are: ``due ore e venti``; nothing may be counted behind."""
    if smallest not in UNSAID_UNITS:
        return last
    after = UNSAID.at(scan, last) or (UNSAID.at(scan, last - 1) if scan.items[last - 1].has(Role.HOUR_WORD) else None)
    if after is None or after["number"].mask & (Role.RANGE | Role.CODE) or not after["number"].has(Role.MINUTE):
        return last
    verb, value = after.get("verb"), number_of(after["number"]).value
    if value % SAID_STEP or value > MOST_UNSAID or (verb is not None and not is_only_verb(verb, scan)):
        return last
    parts[UNSAID_UNITS[smallest]] = value
    return after.last


def _begins_anew(scan: Scan, comma: int, last: int) -> bool:
    """``a 89 anni, tre settimane dopo``: whether a smaller length behind a comma leads to another day."""
    after = scan.items[last] if last < len(scan.items) else None
    return scan.items[comma].has(Role.COMMA) and after is not None and bool(after.mask & LEADS_ON)


def _unit(item: Item) -> str:
    unit: str = item.meaning(Role.TIME_UNIT if item.has(Role.TIME_UNIT) else Role.DURATION_ADJECTIVE)
    return unit


def _are_several(match: Match) -> bool:
    """Whether the number before ``first`` or ``last`` counts units of time, and names no year, day or single one."""
    number, unit = match["number"], match["unit"]
    if not number.has(Role.WHOLE) or number.mask & (Role.YEAR | Role.RANGE) or not unit.has(Role.TIME_UNIT):
        return False
    return number_of(number).value > 1


def _is_some_day(match: Match, after: Item | None, scan: Scan) -> bool:
    """``Une nuit, la maison a brûlé``: a day that opens its sentence, with the subject, a verb or a comma behind."""
    if after is None or _unit(match["unit"]) != "day":
        return False
    return bool(after.mask & (Role.COMMA | Role.DETERMINER)) or is_only_verb(after, scan)


def _is_day_of_month(match: Match, scan: Scan) -> bool:
    """``il 13 del mese``: a preposition that dates are told with stands between a day and its month."""
    at = match.index("number")
    number, link = match["number"], scan.items[at + 1]
    linked = link.has(Role.PARTITIVE) and link.has(Role.DATE_LINK)
    if not linked or not number.has(Role.DIGITS) or _unit(match["unit"]) != "month":
        return False
    value = ends(number)[1].value if number.has(Role.RANGE) else number_of(number).value
    return value <= MOST_DAYS


def _unit_alone(match: Match) -> str:
    unit: str = match["one"].meaning(Role.TIME_UNIT)
    return unit


def _is_none(match: Match, scan: Scan) -> bool:
    """Whether an article counts no unit: ``$10 million an hour``, ``ten launches a year``, ``a second night``."""
    after = scan.items[match.last] if match.last < len(scan.items) else None
    if match["unit"].has(Role.ORDINAL) and after is not None and after.mask & ORDERED:
        return True
    if OF_MONTH.at(scan, match.last) is not None:
        return True
    before = scan.items[match.first - 1] if match.first else None
    if before is None:
        return _is_some_day(match, after, scan)
    if before.mask & (Role.CURRENCY | Role.UNIT | Role.NUM | Role.PERCENT):
        return True
    told = after is not None and after.mask & (Role.LATER | Role.AGO_AFTER)
    if before.has(Role.CLOSE) and scan.items[match.first - 2].mask & (Role.CURRENCY | Role.NUM) and not told:
        return True  # ``420 million euros ($475 million) | a year``
    behind = scan.items[max(0, match.first - COUNTED) : match.first - 1]
    if not before.has(Role.WORD) or not any(item.has(Role.NUM) for item in behind):
        return False
    known = lexicon(scan.vocabulary.language.code).find(before.key)
    scaled = behind[-1].has(Role.NUM) and number_of(behind[-1]).scaled
    noun = not known or any(concepts()[concept].pos == "n" for concept in known)
    return noun or (scaled and not are_verbs(known))
