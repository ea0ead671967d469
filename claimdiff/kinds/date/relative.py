"""Dates told from the publication: ``yesterday``, ``last Tuesday``, ``Friday of next week``, ``two weeks from now``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds.date.resolve import in_week, near, shifted
from claimdiff.kinds.date.rules import Rule, after, ends, integer, looks_ahead, relative_unit
from claimdiff.kinds.found import Context, is_only_verb, number_of
from claimdiff.lexicon import concepts, lexicon
from claimdiff.values import CalendarDate, Mod
from claimdiff.values.duration import read_period

CLOCK_UNITS = ("second", "minute", "hour")
MOST = 3000
"""Nothing in the news lies more units away."""
NEAR_DAYS = 31
"""A weekday with a day of the month but no month is at most so far from the publication."""
LEADS = Role.DATE_LINK | Role.YEAR_WORD | Role.WEEKDAY
"""What stands before ``the 27th`` where that is a day."""
LISTED = Role.WEEKDAY | Role.JOINER | Role.COMMA | Role.BETWEEN_AND
WEEKDAYS_LISTED = 12
"""Items in a list of weekdays: ``tous les lundis, mardis et jeudis``."""
OF = Role.DETERMINER | Role.DATE_LINK | Role.PARTITIVE
"""``due giorni prima dell'asta``: before that, not before now."""
OF_MONTH = (Role.DATE_LINK, Role.MONTH)
NOUNS = Role.WORD | Role.NAME | Role.LABEL
BESIDE = Role.PM_BESIDE | Role.NIGHT_BESIDE
NO_NOUN = BESIDE | Role.FUNCTION | Role.HOUR_BEFORE | Role.DATE_LINK | Role.YEAR_WORD | Role.AM | Role.PM | Role.OPEN


def _weekday(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``on Friday``; not ``every Friday``, ``los viernes``, nor ``the first Friday`` of no month."""
    if _comes_again(scan, match.index("week")) or _is_ordinal(match, scan):
        return None
    return CalendarDate(weekday=int(match["week"].meaning(Role.WEEKDAY)))


def _is_ordinal(match: Match, scan: Scan) -> bool:
    """Whether a weekday that is an ordinal too is that: ``a quinta``, ``na sexta edição``, not ``até sexta``."""
    week, rest = match["week"], after(match, scan)
    word = scan.vocabulary.find(scan.text[week.start : week.end].lower().split()[-1])
    if word is None or not word.mask & Role.ORDINAL or (week.has(Role.NAME) and match.first):
        return False
    turned = match.get("turn") is not None or match.get("turn2") is not None
    if week.has(Role.ORDINAL) and not turned:
        return True
    if rest is None or not rest.mask & NOUNS or rest.mask & NO_NOUN:
        return False
    known = lexicon(scan.vocabulary.language.code).find(rest.key)
    return not known or any(concepts()[concept].pos == "n" for concept in known)


def _comes_again(scan: Scan, index: int) -> bool:
    """Whether a weekday, or the first of a list of them, stands behind ``every`` or an ordinal."""
    at = index - 1
    while at > 0 and index - at < WEEKDAYS_LISTED and scan.items[at].mask & LISTED:
        at -= 1
    return at >= 0 and bool(scan.items[at].mask & (Role.EVERY | (Role.ORDINAL if at == index - 1 else 0)))


def _weekday_of_week(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``Friday of next week``, ``上周二``: a day of a week that is named from the publication's."""
    weekday = int(match["week"].meaning(Role.WEEKDAY))
    shift = _week(match)
    if shift is None:
        return None
    if context.published is None:
        return CalendarDate(weekday=weekday)
    return in_week(context.published, weekday, shift)


def _week(match: Match) -> int | None:
    """How many weeks after the publication's; None where the unit of time is no week."""
    if (named := match.get("of_week")) is not None:
        return int(named.meaning(Role.WEEK))
    if (relative := match.get("relative_week")) is not None:
        unit, shift = relative_unit(relative)
        return shift if unit == "week" else None
    turned = match.get("turned")
    if match["unit"].meaning(Role.TIME_UNIT) != "week" or turned is None:
        return None
    return 1 if turned.has(Role.NEXT) else -1 if turned.has(Role.LAST) else 0


def _day_alone(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``Friday the 15th``, ``mardi 12``, ``el día 16``, ``12日``: a day of the month that names no month."""
    day = integer(match["day"])
    rest = after(match, scan)
    marked = match.get("mark") is not None
    suffixed = match.get("suffix") is not None
    dated = match.get("week") is not None and rest is not None and rest.has(Role.FUNCTION)
    if rest is not None and not ends(rest) and not suffixed and not dated and not (marked and _counts_none(rest, scan)):
        return None
    if match.get("the") is not None and not (match.first and scan.items[match.first - 1].mask & LEADS):
        return None
    week = match.get("week")
    if week is None or context.published is None:
        return CalendarDate(day=day)
    return near(context.published, day, int(week.meaning(Role.WEEKDAY)), NEAR_DAYS)


def _counts_none(rest: Item, scan: Scan) -> bool:
    """``del día 3 | aparecieron``; not ``al día 3 | personas``."""
    return bool(rest.mask & NO_NOUN) or is_only_verb(rest, scan)


def _relative(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    item, rest = match["relative"], after(match, scan)
    if context.published is None or (item.has(Role.YEAR_WORD) and rest is not None and rest.has(Role.YEAR)):
        return None  # ``před rokem 2027``: before that year, not a year ago
    if item.has(Role.RELATIVE_DAY):
        return CalendarDate.of(_relative_day(item, context.published))
    unit, shift = relative_unit(item)
    beyond = scan.items[match.last : match.last + 2]
    if unit == "month" and len(beyond) == len(OF_MONTH) and all(map(Item.has, beyond, OF_MONTH)):
        return None  # ``el pasado mes | de mayo``
    return shifted(context.published, unit, shift)


def _relative_day(item: Item, published: date) -> date:
    return published + timedelta(days=item.meaning(Role.RELATIVE_DAY))


def _ago(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``two years ago``: that year; ``1 month 21 days ago``: that day."""
    rest = after(match, scan)
    if scan.items[match.last - 1].has(Role.BEFORE_DATE) and rest is not None and rest.mask & OF:
        return None
    return away(match, context.published, -1)


def _ago_on_unit(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``तीन दिवसांपूर्वी``: the word for ago is an ending of the unit."""
    return _ago(match, scan, context) if match["unit"].has(Role.AGO_AFTER) else None


def _counted_units(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``hai năm trước``: two of a unit whose one, with the same word for ago, would be the last (``năm trước``)."""
    item, words = match["relative"], scan.vocabulary
    unit, shift = relative_unit(item)
    text = scan.text[item.start : item.end].lower()
    known = words.find(text.split()[0]) if " " in text else None
    rest = words.find(text.split()[-1]) if " " in text else None
    ago = known is not None and rest is not None and known.mask & Role.TIME_UNIT and rest.mask & Role.AGO_AFTER
    number = match["number"]
    if not ago and not (words.language.unspaced and scan.glued(match.index("relative"))):
        return None
    if shift != -1 or context.published is None or number.mask & (Role.RANGE | Role.CODE | Role.FRACTION):
        return None
    count = number_of(number).value
    return shifted(context.published, unit, -int(count)) if count == int(count) and count < MOST else None


def _phrase_away(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``a fortnight ago``, ``vor einem halben Jahr``: a length of one phrase, in whole units."""
    ahead = match.get("way")
    if ahead is not None and ahead.mask & (Role.YEAR_WORD | Role.DURATION_BEFORE) and not looks_ahead(scan, match):
        return None
    parts = read_period((match.get("phrase") or match["phrase2"]).meaning(Role.DURATION))
    (unit, number), *more = parts.items()
    if more or unit in CLOCK_UNITS or context.published is None:
        return None
    return shifted(context.published, unit, int(number) * (1 if ahead is not None else -1))


def _from_now(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``dans cinq jours``, ``two weeks from now``; ``in five days`` only in a sentence that looks ahead."""
    word = match["way"]
    if word.mask & (Role.YEAR_WORD | Role.DURATION_BEFORE) and not looks_ahead(scan, match):
        return None
    return away(match, context.published, 1)


def _from_day(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``two weeks after yesterday``, ``two days before tomorrow``."""
    if context.published is None:
        return None
    return away(match, _relative_day(match["base"], context.published), -1 if match["way"].has(Role.AGO_AFTER) else 1)


def _from_named_day(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``heute in zwei Wochen``, ``Freitag in einer Woche``: so long after that day, the coming one of a weekday."""
    base = match["base"]
    if context.published is None or not ends(after(match, scan)) or base.has(Role.ORDINAL):
        return None
    if base.has(Role.RELATIVE_DAY):
        return away(match, _relative_day(base, context.published), 1)
    ahead = (base.meaning(Role.WEEKDAY) - context.published.weekday()) % 7 or 7
    return away(match, context.published + timedelta(days=ahead), 1)


def away(match: Match, day: date | None, sign: int) -> CalendarDate | None:
    """The date so many units (`SPAN`) away from a day; finer than its month or year only where days are named.

    A hedge of the length is one of the date: ``more than ten years ago`` lies before it.
    """
    if day is None:
        return None
    names = [name for name in ("", "2", "3") if match.get(f"number{name}") is not None]
    found: CalendarDate | None = None
    for name in names:
        item, unit = match[f"number{name}"], match[f"unit{name}"].meaning(Role.TIME_UNIT)
        number = number_of(item).value if item.has(Role.NUM) else 1
        if unit in CLOCK_UNITS or number != int(number) or number >= MOST or item.has(Role.RANGE):
            return None
        found = shifted(day, unit, sign * int(number), whole=name != names[-1])
        if found is None or name == names[-1]:
            return None if found is None else replace(found, mod=_mod(match, sign))
        day = date(found.year or 1, found.month or 1, found.day or 1)
    return found


def _mod(match: Match, sign: int) -> Mod | None:
    """What the hedge of a length makes of a date so far away."""
    hedge = match.get("hedge")
    mod: Mod | None = hedge.meaning(Role.HEDGE) if hedge is not None else None
    if mod is None or mod is Mod.APPROX:
        return mod
    if match.first and match.scan.items[match.first - 1].has(Role.NUM):
        # ``21,000 more than a month earlier``: what is more is counted
        return None
    more = mod.timex in (Mod.MORE_THAN, Mod.EQUAL_OR_MORE)
    return Mod.AFTER if more == (sign > 0) else Mod.BEFORE


SPAN = (
    "(hedge:HEDGE DETERMINER?)? number:(NUM|ONE) unit:TIME_UNIT"
    "((JOINER|COMMA)? number2:NUM unit2:TIME_UNIT ((JOINER|COMMA)? number3:NUM unit3:TIME_UNIT)?)?"
)
OF_WEEK = "(of_week:WEEK|relative_week:RELATIVE_UNIT|turned:(LAST|NEXT|THIS) DETERMINER? unit:TIME_UNIT)"
LINKS = "(DATE_LINK|DETERMINER|PARTITIVE|COMMA)*"
RELATIVE = (
    Rule(Pattern(f"week:WEEKDAY {LINKS} {OF_WEEK}"), _weekday_of_week),
    Rule(Pattern(f"week:WEEKDAY {LINKS} unit:TIME_UNIT turned:(LAST|NEXT|THIS)"), _weekday_of_week),
    Rule(Pattern(f"{OF_WEEK} {LINKS} week:WEEKDAY"), _weekday_of_week),
    Rule(Pattern("week:WEEKDAY (DATE_LINK|DETERMINER|COMMA)* day:DAY mark:(ORDINAL_SUFFIX)? STOP?"), _day_alone),
    Rule(Pattern("the:DETERMINER day:DAY mark:ORDINAL_SUFFIX"), _day_alone),
    Rule(Pattern("mark:DAY_WORD day:DAY (?!DATE_LINK* MONTH)"), _day_alone),
    Rule(
        Pattern(
            "(turn:(LAST|NEXT) DATE_LINK?)? day:DAY suffix:DAY_SUFFIX (?!AGO_AFTER|LATER|HEDGE_AFTER) "
            "(OPEN? week:WEEKDAY CLOSE?)?"
        ),
        _day_alone,
    ),
    Rule(
        Pattern("(turn:(LAST|NEXT|NEXT_BEFORE|THIS) ((?<!LAST) DETERMINER)?)? week:WEEKDAY (turn2:(LAST|NEXT))?"),
        _weekday,
    ),
    Rule(Pattern("relative:(RELATIVE_DAY|RELATIVE_UNIT)"), _relative),
    Rule(Pattern(f"AGO_BEFORE {SPAN}"), _ago),
    Rule(Pattern(f"{SPAN} AGO_AFTER"), _ago),
    Rule(Pattern("unit:TIME_UNIT number:NUM AGO_AFTER"), _ago),
    Rule(Pattern("number:(NUM|ONE) unit:TIME_UNIT"), _ago_on_unit),
    Rule(Pattern("number:NUM relative:RELATIVE_UNIT"), _counted_units),
    Rule(Pattern("AGO_BEFORE phrase:DURATION|phrase2:DURATION AGO_AFTER"), _phrase_away),
    Rule(Pattern("way:FROM_NOW_BEFORE phrase:DURATION"), _phrase_away),
    Rule(Pattern("phrase:DURATION way:FROM_NOW_AFTER"), _phrase_away),
    Rule(Pattern(f"{SPAN} way:FROM_NOW_AFTER"), _from_now),
    Rule(Pattern(f"way:FROM_NOW_BEFORE {SPAN}"), _from_now),
    Rule(Pattern(f"{SPAN} way:(AGO_AFTER|LATER|FROM_NOW_BEFORE) base:RELATIVE_DAY"), _from_day),
    Rule(Pattern("base:(WEEKDAY|RELATIVE_DAY) FROM_NOW_BEFORE number:(NUM|ONE) unit:TIME_UNIT"), _from_named_day),
)
"""Dates that need the publication's to be known."""
