"""Whether words that could be a clock time are one: by what stands before and behind them."""

from __future__ import annotations

from claimdiff.grammar import Item, Match, Role, Scan
from claimdiff.grammar.ranges import AFTERNOON
from claimdiff.kinds.clock.beside import half_beside
from claimdiff.kinds.found import is_no_noun, is_only_verb, number_of
from claimdiff.languages import forms
from claimdiff.lexicon import concepts, lexicon
from claimdiff.values import Mod

NOT_CLOCK = (
    Role.CURRENCY | Role.PERCENT | Role.POINTS | Role.BASIS_POINTS | Role.UNIT | Role.MULTIPLIER | Role.TIME_UNIT
)
RANGE_LINKS = Role.RANGE_TO | Role.BETWEEN_AND | Role.DASH | Role.HYPHEN
COUNTS_ON = NOT_CLOCK | Role.WORD | Role.MONTH | Role.NAME | Role.NUM | Role.STOP | Role.ORDINAL_SUFFIX
"""What may not follow an hour without an hour word: it would count or measure that."""
TO_OR_PAST = Role.MINUTES_PAST_BEFORE | Role.MINUTES_PAST_AFTER | Role.MINUTES_TO_BEFORE | Role.MINUTES_TO_AFTER
"""What joins minutes and their hour."""
DAYS = Role.WEEKDAY | Role.DAY | Role.RELATIVE_DAY | Role.MONTH | Role.DATE_DIGITS | Role.DAY_WORD
DATED = Role.WEEKDAY | Role.MONTH | Role.YEAR | Role.RELATIVE_DAY | Role.DATE_DIGITS
PARTS = (
    Role.PARTITIVE | Role.PART_OF | Role.OF_THEM | Role.OF_WHICH | Role.JOINER | Role.BETWEEN_AND | Role.RANGE_TO
    | Role.HYPHEN | Role.DASH | Role.HEDGE | Role.REST | Role.MORE_OF_IT
)  # fmt: skip
"""What goes on from a number that counts: ``shortly after two of them``."""
TWELVE = 12
AHEAD_OR_PAST = Role.MINUTES_PAST_BEFORE | Role.MINUTES_TO_BEFORE
SAID_STEP, MOST_SAID = 5, 55
"""Minutes that are said right behind midnight or noon."""
SAID_MINUTES = (5, 10, 20, 25)
"""Minutes that are told from the hour without saying that they are minutes."""
MILITARY = 4
"""Digits of an hour and its minutes without a mark between them (``0640 Uhr``); fewer count hours (``240 Stunden``)."""
APOSTROPHES = "'’"
HOUR_ENDS = Role.FUTURE | Role.STOP | Role.COMMA
"""What may stand behind an hour that its day leads."""
TENS = 10
"""Fewer minutes are not said right behind the hour."""
STOPWATCH_HOURS = 6
"""Hours, minutes and seconds from this hour on tell the time; fewer hours are what a race takes."""


def hour_of(item: Item) -> int:
    """The hour that a number or an hour's own word says."""
    return int(number_of(item).value) if item.has(Role.NUM) else int(item.meaning(Role.HOUR_NAME))


def leading_item(match: Match, scan: Scan) -> int | None:
    """The index of the word before a time, articles between them left out; None where the time begins the text."""
    at = match.first - 1
    while at >= 0 and scan.items[at].has(Role.DETERMINER) and not scan.items[at].mask & (Role.CLOCK_HEDGE | Role.HEDGE):
        at -= 1
    return at if at >= 0 else None


def hedged(match: Match, scan: Scan) -> bool:
    """Whether a hedge of the clock stands before: ``shortly before``."""
    at = leading_item(match, scan)
    return at is not None and scan.items[at].has(Role.CLOCK_HEDGE)


def led(match: Match, scan: Scan) -> bool:
    """Whether a word before says that a time of day comes: ``um``, ``a las``, ``shortly before``."""
    return match.get("lead") is not None or hedged(match, scan)


def _next(match: Match, scan: Scan) -> Item | None:
    return scan.items[match.last] if match.last < len(scan.items) else None


def _before(match: Match, scan: Scan) -> Item | None:
    return scan.items[match.first - 1] if match.first else None


def _halved(match: Match) -> bool:
    return match.get("half") is not None or match.get("early") is not None


def by_digits(match: Match, scan: Scan) -> bool:
    """``7:42`` tells the time, ``8.15`` only where a word beside it says so, ``0642`` only before ``GMT``."""
    clock, after = match["clock"], _next(match, scan)
    said = match.get("said") is not None and not (
        clock.raw_digits() and (scan.glued(match.index("said")) or len(clock.key) < MILITARY)
    )
    early = match.get("early") is not None and match.get("half") is None and clock.raw_digits()
    marked = (_halved(match) and not early) or said or match.get("zone") is not None
    if marked:
        return True
    measured = after is not None and after.mask & NOT_CLOCK and not (after.has(Role.UNIT) and after.has(Role.FUNCTION))
    if clock.raw_digits() or measured:
        return False
    if after is not None and after.has(Role.YEAR_SUFFIX) and after.has(Role.FUNCTION) and scan.glued(match.last):
        # ``14.05'te``: the ending says when, and the figure is no year.
        return clock.key[-3:-2] in (".", ":")
    if after is not None and after.has(Role.CLOCK_HEDGE) and after.has(Role.HEDGE_AFTER):
        # ``22.30 sıralarında``: a hedge of the clock alone.
        return True
    read = clock.meaning(Role.DIGITS)
    if read.clock[2] is not None:
        return led(match, scan) or read.clock[0] >= STOPWATCH_HOURS or clock.key.startswith("0")
    if "," in clock.key and not scan.vocabulary.language.bare_hours:
        return False
    return led(match, scan) or _opens_sentence(match, scan) or clock.key[-3] == ":"


def _opens_sentence(match: Match, scan: Scan) -> bool:
    """``La 2.47 cutremurul a zguduit``: behind the preposition that opens a sentence, with nothing that it measures.

    An apostrophe says the same anywhere: ``dall'1.14``.
    """
    before, after = _before(match, scan), _next(match, scan)
    if before is None or not before.has(Role.HOUR_AT_START):
        return False
    if scan.glued(match.first) and scan.text[before.end - 1] in APOSTROPHES:
        return after is None or not after.mask & (NOT_CLOCK | Role.MONTH | Role.MAGNITUDE)
    return (
        match.first == 1
        and after is not None
        and not after.mask & (NOT_CLOCK | Role.MONTH | Role.MAGNITUDE | Role.STOP)
    )


def by_hour_word(match: Match, scan: Scan) -> bool:
    """``19 Uhr`` tells the time; ``19 heures`` where a word before or minutes behind say so, else it lasts."""
    word, after = match["word"], _next(match, scan)
    if not word.has(Role.TIME_UNIT):
        return True
    if match.get("minute") is not None:
        said = match.get("minute_word")
        if said is None and _counts_few(match["minute"], after, scan):
            return False
        if match.get("early") is not None or (said is not None and not said.has(Role.TIME_UNIT)):
            return True
        if said is None and _lasts(match, scan):
            return False
        before = _before(match, scan)
        if before is not None and said is None and before.has(Role.COLON):
            return True
        if before is not None and said is None and before.has(Role.PARTITIVE) and not _is_short(match):
            return True
        return scan.glued(match.index("word")) or led(match, scan) or (after is not None and bool(after.mask & DAYS))
    if after is not None and after.has(Role.PARTITIVE) and not after.has(Role.ZONE):
        return match.get("lead") is not None and _day_follows(match, scan)
    if _in_range(match, scan) or _halved(match) or match.get("zone") is not None or _behind_date(match, scan):
        return True
    shift = match.get("after")
    if shift is not None and shift.has(Role.QUARTER_TO_AFTER):
        return True
    lead = match.get("lead")
    if lead is not None and lead.has(Role.HEDGE) and match.get("stop") is None:
        return hour_of(match["hour"]) >= AFTERNOON
    if until(match, scan):
        return True
    if shift is not None and lead is None and _lasts_with_half(match, scan):
        return False
    return led(match, scan) or (match.get("stop") is not None and scan.glued(match.index("stop")))


def by_hour_before_few(match: Match, scan: Scan) -> bool:
    """``rond vier uur | twee bestelwagens``: an hour before a few of something, which are no minutes."""
    few = scan.items[match.last]
    return _counts_few(few, scan.items[match.last + 1], scan) and by_hour_word(match, scan)


def _counts_few(number: Item, after: Item | None, scan: Scan) -> bool:
    """Whether a number in a word counts what follows: so few minutes are told as digits, or with their unit."""
    if after is None or not after.mask & (Role.WORD | Role.NAME) or after.has(Role.FUNCTION):
        return False
    return not is_only_verb(after, scan) and number.has(Role.SPELLED) and number_of(number).value < TENS


def _is_short(match: Match) -> bool:
    """``2 h 15``: what a match or a wait may take; ``la navette de 8 h 15`` leaves then."""
    return hour_of(match["hour"]) < STOPWATCH_HOURS


def _lasts(match: Match, scan: Scan) -> bool:
    """``après 2h57 de jeu``: few hours of something that a noun names, behind no word of the clock."""
    return match.get("lead") is None and _is_short(match) and is_of_noun(scan, match.last)


def _lasts_with_half(match: Match, scan: Scan) -> bool:
    """``dopo tredici ore e mezza``: without an article, where the hours of the clock have one (``dopo le tredici``)."""
    before = _before(match, scan)
    return scan.vocabulary.language.bare_hours and not (before is not None and before.has(Role.DETERMINER))


def is_of_noun(scan: Scan, at: int) -> bool:
    """Whether a noun follows item `at`, which says that a figure is of it: ``de jeu``."""
    if at + 1 >= len(scan.items) or not scan.items[at].has(Role.PARTITIVE):
        return False
    noun = scan.items[at + 1]
    known = lexicon(scan.vocabulary.language.code).find(noun.key)
    return noun.has(Role.WORD) and not noun.mask & DAYS and any(concepts()[each].pos == "n" for each in known)


def until(match: Match, scan: Scan) -> bool:
    """``jusqu'à 23h``: an hour of the afternoon in figures, its word on them, behind a preposition that hedges."""
    before = _before(match, scan)
    return (
        before is not None
        and before.has(Role.HEDGE)
        and before.has(Role.FUNCTION)
        and scan.glued(match.index("word"))
        and hour_of(match["hour"]) >= AFTERNOON
    )


def _day_follows(match: Match, scan: Scan) -> bool:
    """``a las 20 horas del domingo``."""
    return any(item.mask & DAYS for item in scan.items[match.last + 1 : match.last + 3])


def _behind_date(match: Match, scan: Scan) -> bool:
    """``woensdag 13 maart, 14 uur``."""
    at = match.first - 1
    if at > 0 and scan.items[at].has(Role.COMMA):
        at -= 1
    return at >= 0 and bool(scan.items[at].mask & DATED) and not scan.items[at].has(Role.SPELLED)


def _in_range(match: Match, scan: Scan) -> bool:
    """``8 à 16 heures``: the end of a range that is no duration, and its beginning."""
    if match.get("half") is None and scan.items[match.last - 1].mask & RANGE_LINKS:
        return True
    before = _before(match, scan)
    return before is not None and bool(before.mask & RANGE_LINKS) and hour_of(match["hour"]) >= AFTERNOON


def by_minutes(match: Match, scan: Scan) -> bool:
    """``ten past six`` beside a word of the clock; alone it may be a score or a vote."""
    if match.get("minute_word") is not None:
        return _counts_nothing(match, scan) or match.get("said") is not None or _halved(match)
    before = _before(match, scan)
    past, after = match["past"], _next(match, scan)
    if before is not None and before.has(Role.HYPHEN) and match["minutes"].has(Role.DIGITS):
        # ``6-3 après 2h57``: the end of a score.
        return False
    if after is not None and after.has(Role.TIME_UNIT) and match.get("said") is None:
        return False
    if _counts_nothing(match, scan) and (past.mask & (Role.HOUR_BEFORE | Role.CLOCK_HEDGE) or _rounds(match)):
        return True
    if _rounds(match) and after is not None and is_only_verb(after, scan):
        return True
    if past.mask & (Role.RANGE_TO | Role.BETWEEN_AND) and before is not None and before.has(Role.BETWEEN):
        return False
    if past.has(Role.BETWEEN_AND) and not (_counts_nothing(match, scan) or _halved(match)):
        return False
    said = match.get("said") is not None and not past.has(Role.MINUTES_PAST_AFTER)
    return led(match, scan) or _halved(match) or said


def _rounds(match: Match) -> bool:
    """``zehn vor acht``, ``vijf over acht``: both in words, in minutes that people say."""
    minutes, hour, past = match["minutes"], match["hour"], match["past"]
    if not (minutes.has(Role.SPELLED) and hour.has(Role.SPELLED)) or past.has(Role.RANGE_TO):
        return False
    return bool(past.mask & AHEAD_OR_PAST) and number_of(minutes).value in SAID_MINUTES and hour_of(hour) <= TWELVE


def by_lead(match: Match, scan: Scan) -> bool:
    """``a las 8``: an hour without an hour word, where nothing follows that it could count."""
    lead, bare = match.get("lead"), match.get("bare")
    if match.get("after") is not None or _halved(match):
        return True
    if lead is not None and _is_level(match, scan):
        return False
    if lead is not None and half_beside(match, scan) is not None and _counts_nothing(match, scan):
        return True
    if bare is not None and bare.meaning(Role.CLOCK_HEDGE) in (Mod.BEFORE, Mod.AFTER) and _is_spoken(match, scan):
        return True
    if bare is not None and bare.meaning(Role.CLOCK_HEDGE) not in (Mod.BEFORE, Mod.AFTER):
        spoken = match["hour"].mask & (Role.SPELLED | Role.HOUR_NAME) and not bare.mask & (
            Role.HEDGE | Role.HEDGE_AFTER
        )
        return bool(spoken) and bare.meaning(Role.CLOCK_HEDGE) is Mod.APPROX and _counts_nothing(match, scan)
    weak = lead is not None and lead.has(Role.DETERMINER) and match["hour"].has(Role.SPELLED)
    if weak and not _announced(match, scan):
        return False
    after = _next(match, scan)
    if lead is not None and _of_a_day(match, scan):
        return after is None or after.mask & HOUR_ENDS > 0 or is_no_noun(after, scan)
    if lead is not None and not lead.mask & (Role.FUNCTION | Role.DETERMINER):
        return after is None or not after.mask & (NOT_CLOCK | Role.MONTH | Role.ORDINAL_SUFFIX | Role.AGE_AFTER)
    if hedged(match, scan) and match["hour"].has(Role.SPELLED) and _begins_number(after):
        return True
    return scan.vocabulary.language.bare_hours and (_counts_nothing(match, scan) or is_no_noun(after, scan))


def _of_a_day(match: Match, scan: Scan) -> bool:
    """``Am Montag | um acht | beginnt``: an hour in one word right behind its day, where nothing changes by so many."""
    before, hour = _before(match, scan), match["hour"]
    if scan.present & Role.CHANGE:
        return False
    day = before is not None and before.mask & (Role.WEEKDAY | Role.RELATIVE_DAY)
    return bool(day) and hour.has(Role.SPELLED) and not hour.has(Role.ONE) and hour_of(hour) <= TWELVE


def _is_level(match: Match, scan: Scan) -> bool:
    """``The toll stood at 12``: a figure that something has, no hour."""
    before = _before(match, scan)
    return before is not None and scan.text[before.start : before.end].lower() in forms(scan.vocabulary.language.levels)


def _is_spoken(match: Match, scan: Scan) -> bool:
    """``Kurz vor vier gelang ihm``: an hour in one word behind a word for shortly before or after it.

    It is no part of anything, and a verb may follow where verbs come second and nouns show by their capital.
    """
    hour, after = match["hour"], _next(match, scan)
    if not hour.mask & (Role.SPELLED | Role.HOUR_NAME) or hour.has(Role.ONE) or hour_of(hour) > TWELVE:
        return False
    if after is not None and after.mask & PARTS:
        return False
    if after is None or not after.has(Role.WORD):
        return _counts_nothing(match, scan) or _begins_number(after)
    if not scan.vocabulary.language.capital_nouns:
        return hour.has(Role.HOUR_NAME) and is_only_verb(after, scan)
    behind = scan.items[match.last + 1] if match.last + 1 < len(scan.items) else None
    if behind is None or behind.mask & (Role.JOINER | Role.BETWEEN_AND) or not scan.text[after.start].islower():
        return False
    return behind.has(Role.FUNCTION) or is_only_verb(after, scan)


def _begins_number(after: Item | None) -> bool:
    """``poco dopo le dieci | sei attivisti``: another number, in words too, which counts what follows."""
    return after is not None and after.has(Role.SPELLED) and not after.mask & (Role.FRACTION | Role.ONE)


def _announced(match: Match, scan: Scan) -> bool:
    """Whether an article before an hour is one of the clock: ``hacia las dos``, ``entre las ocho y las diez``."""
    before = _before(match, scan)
    if before is not None and before.mask & (Role.BETWEEN | RANGE_LINKS | Role.CLOCK_HEDGE | Role.HEDGE):
        return True
    return hedged(match, scan)


def _counts_nothing(match: Match, scan: Scan) -> bool:
    after = _next(match, scan)
    if after is None or (after.has(Role.STOP) and match.last + 1 == len(scan.items)):
        return True
    if after.has(Role.HEDGE) and after.meaning(Role.HEDGE) in (Mod.MORE_THAN, Mod.LESS_THAN):
        # ``o siedem mniej niż``: fewer than something else, no hour.
        return match.last + 1 < len(scan.items) and scan.items[match.last + 1].has(Role.NUM)
    return after.has(Role.FUNCTION) or not after.mask & COUNTS_ON


def by_range(match: Match, scan: Scan) -> bool:
    """``entre 14 et 15``, both hours behind one word of the clock."""
    return scan.vocabulary.language.bare_hours and _counts_nothing(match, scan)


def by_part_of_day(match: Match, scan: Scan) -> bool:
    """``ma este hatkor``: the hour's own word right behind a part of a day, where it puts nothing in order."""
    return _counts_nothing(match, scan)


def by_end(match: Match, scan: Scan) -> bool:
    """``από τις 9 έως τις 17``: the end of a range, behind a word for until."""
    until_then = match["lead"].meaning(Role.CLOCK_HEDGE) is Mod.LESS_THAN
    return until_then and scan.vocabulary.language.bare_hours and _counts_nothing(match, scan)


def by_next_range(match: Match, scan: Scan) -> bool:
    """``de 6 à 9 heures et de 18 à 21 heures``: two hours beside two others, of which the last is of the afternoon."""
    return hour_of(match["until"]) >= AFTERNOON


def by_spoken_minutes(match: Match, scan: Scan) -> bool:
    """``seven thirty p.m.``, ``a las siete treinta``: hour and minutes in words."""
    hour, minute = match["hour"], match["minute"]
    if not (hour.has(Role.SPELLED) and minute.has(Role.SPELLED)) or number_of(minute).value < TENS:
        return False
    return _halved(match) or (match.get("lead") is not None and _counts_nothing(match, scan))


def by_glued_word(match: Match, scan: Scan) -> bool:
    """``entre as 14h e as 15h``: the first of two hours with their word on them, or with one of the afternoon last."""
    if scan.glued(match.index("word")):
        return True
    last = scan.items[match.last : match.last + 1]
    told = any(item.has(Role.HOUR) and number_of(item).value >= AFTERNOON for item in last)
    return told and match.first > 0 and bool(scan.items[match.first - 1].mask & (Role.BETWEEN | Role.FUNCTION))


def by_range_digits(match: Match, scan: Scan) -> bool:
    """``od godz. 9.15 do 11.40``: the second time behind one word of the clock."""
    after = _next(match, scan)
    return after is None or not after.mask & NOT_CLOCK


def by_part_before(match: Match, scan: Scan) -> bool:
    """``half eight``, ``Viertel nach acht``; an article behind a half is of what is halved: ``half a mile``."""
    hour, after = match["hour"], _next(match, scan)
    return not hour.has(Role.DETERMINER) or after is None or not after.mask & COUNTS_ON


def by_length_between(match: Match, scan: Scan) -> bool:
    """``twenty minutes before midnight``: a number of minutes, said in that word, and the side of the hour."""
    past, word = match["past"], match.get("minute_word")
    if past.has(Role.CLOCK_HEDGE) and not past.mask & TO_OR_PAST and side_of(past) == 0:
        return False
    if word is not None:
        return word.has(Role.MINUTE_WORD)
    first = scan.vocabulary.find(scan.text[past.start : past.end].lower().split()[0])
    return first is not None and bool(first.mask & Role.MINUTE_WORD)


def side_of(past: Item) -> int:
    """-1 where an item says that minutes lack to an hour, 1 where they are past it, 0 where it says neither."""
    if past.mask & TO_OR_PAST:
        return 1 if past.mask & (Role.MINUTES_PAST_BEFORE | Role.MINUTES_PAST_AFTER) else -1
    mod = past.meaning(Role.CLOCK_HEDGE)
    return -1 if mod in (Mod.BEFORE, Mod.LESS_THAN) else 1 if mod in (Mod.AFTER, Mod.MORE_THAN) else 0


def at_twelve(match: Match, scan: Scan) -> bool:
    """``noon``, ``12 noon``: the number before it is twelve; ``dél-koreai``, ``Midi-Pyrénées`` are of the south."""
    twelve, after = match.get("twelve"), _next(match, scan)
    if after is not None and after.has(Role.HYPHEN) and scan.glued(match.last) and scan.glued(match.last + 1):
        return not scan.items[match.last + 1].mask & (Role.WORD | Role.NAME) or scan.items[match.last + 1].has(
            Role.FUNCTION
        )
    return twelve is None or number_of(twelve).value == TWELVE


def by_minutes_of_twelve(match: Match, scan: Scan) -> bool:
    """``minuit vingt``, ``mezzanotte e dieci``: minutes in words that people say, which count nothing."""
    minutes = match["minutes"]
    if not minutes.has(Role.SPELLED) or number_of(minutes).value % SAID_STEP or number_of(minutes).value > MOST_SAID:
        return False
    told = match.get("past") is not None or not scan.vocabulary.language.minutes_past_after
    after = _next(match, scan)
    closed = _counts_nothing(match, scan) or (match.get("past") is not None and is_no_noun(after, scan))
    return told and (scan.items[match.last - 1].has(Role.MINUTE_WORD) or closed)


def always(match: Match, scan: Scan) -> bool:
    """These words tell the time wherever they stand."""
    return True
