"""Numbers that claim nothing because they stand against others: scores, ratios, rates, factors, sides, minutes.

Each is yielded with kind None, as those of `names`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Match, Pattern, Role, Scan, tells_clock
from claimdiff.kinds.following import counts, is_measured, nothing
from claimdiff.kinds.found import Context, Found, number_of
from claimdiff.lexicon import is_kind_of, lexicon

SPOKEN_SCORE = Pattern("first:HOUR (RANGE_TO|link:SCORE_WORD) second:HOUR")
"""``3 à 1``: a falling pair with nothing counted behind it."""
SCORE = Pattern("(?<!MONTH) first:DIGITS (HYPHEN|COLON|DASH|SLASH) second:DIGITS (?!DATE_LINK? MONTH)")
RATIO = Pattern("first:(ONE|NUM) (PARTITIVE|WORD|NAME){0,2} word:RATIO_WORD DETERMINER? second:NUM")
"""``un enfant sur trois``, ``one in four``."""
SIDES = Pattern("number:NUM by:(WORD|SYMBOL) (?=NUM HYPHEN? (UNIT|MEASURE_ADJECTIVE))")
"""``30 x 80 metres``: the first side, whose unit is said behind the second."""
PAIRED = Pattern("first:SPELLED HYPHEN (FUNCTION HYPHEN)? second:SPELLED")
"""``fifty-fifty``, ``two-for-one``."""
PER_HEAD = Pattern(
    "(?:NUM (PARTITIVE|WORD|NAME|APOSTROPHE){1,4} PER) head:NUM (PARTITIVE|APOSTROPHE)* noun:(WORD|NAME)"
)
"""``512 cases per 100,000 inhabitants``: what a rate is told by."""
FACTOR = Pattern(
    "HEDGE? number:NUM HYPHEN? FACTOR|FACTOR_BEFORE HEDGE? number2:NUM ((?=STOP|COMMA|COLON|CLOSE|FUNCTION)|$)"
)
"""``four times as many``, ``multiplié par quatre``."""
MATCH_MINUTE = Pattern("number:DIGITS mark:(APOSTROPHE|SYMBOL)")
"""``gol al 23'``."""
MINUTE_MARKS = ("'", "′")
MOST_GOALS = 200
"""Figures of a score are below this."""
HEADS = (10**3, 10**4, 10**5, 10**6)
SURE_HEAD = 10**5
"""Rates are told by these numbers of inhabitants, and from the last on by those of any people."""
ROUND = 10
"""Shares are told of tens: ``neuf sur dix``, ``19 in 20``."""
MOST_PARTS, LARGEST_WHOLE = 9, 1000
"""``nine in ten``, ``one in a thousand``."""


def find(scan: Scan, context: Context) -> Iterator[Found]:
    """Every number of a sentence that stands against another."""
    for match in SCORE.find(scan):
        if (
            _is_span_of_years(match)
            or _is_of_year(match, scan)
            or (match.first and tells_clock(scan.items[match.first - 1]))
        ):
            continue
        if not counts(scan, match.last) or scan.items[match.first + 1].has(Role.SLASH) or _is_score(match, scan):
            yield nothing(match)
    for match in SPOKEN_SCORE.find(scan):
        falls = number_of(match["first"]).value >= number_of(match["second"]).value
        told = match.get("link") is not None or (falls and not counts(scan, match.last))
        if told and not is_measured(scan, match.last):
            yield nothing(match)
    for match in RATIO.find(scan):
        if _is_ratio(match, scan):
            yield nothing(match)
    for match in SIDES.find(scan):
        if match["by"].key in ("x", "×"):
            yield nothing(match)
    for match in PAIRED.find(scan):
        if all(scan.glued(at) for at in range(match.first + 1, match.last)) and _is_pair(match):
            yield nothing(match)
    for match in PER_HEAD.find(scan):
        if _is_per_head(match, scan):
            yield Found(None, match.index("head"), match.last)
    for match in FACTOR.find(scan):
        yield nothing(match)
    for match in MATCH_MINUTE.find(scan):
        if _is_match_minute(match, scan):
            yield nothing(match)


def _is_score(match: Match, scan: Scan) -> bool:
    """``3-0 zege``: figures that do not rise are a score, whatever word follows."""
    first, second = match["first"], match["second"]
    if not (first.has(Role.WHOLE) and second.has(Role.WHOLE)) or first.mask & second.mask & Role.YEAR:
        return False
    falls = number_of(first).value >= number_of(second).value
    return falls and number_of(first).value < MOST_GOALS and not is_measured(scan, match.last)


def _is_span_of_years(match: Match) -> bool:
    """``2015-2018``."""
    first, second = match["first"], match["second"]
    return bool(first.mask & second.mask & Role.YEAR) and number_of(first).value < number_of(second).value


def _is_of_year(match: Match, scan: Scan) -> bool:
    """``(2013: 25,7)``: a year, and the figure of it set off from the colon."""
    return (
        match["first"].has(Role.YEAR) and scan.items[match.first + 1].has(Role.COLON) and not scan.glued(match.last - 1)
    )


def _is_ratio(match: Match, scan: Scan) -> bool:
    """Whether the second number is the whole of which the first is a part, and no year and no time."""
    first, second = match["first"], match["second"]
    if second.has(Role.YEAR) or second.mask & (Role.RANGE | Role.CODE) or is_measured(scan, match.last):
        return False
    number = number_of(first).value if first.has(Role.NUM) else 1
    apart = match.index("word") > match.index("first") + 1
    if match["word"].has(Role.FUNCTION) and (number > MOST_PARTS or (apart and counts(scan, match.last))):
        return False
    whole = number_of(second).value
    if number > 1 and whole > MOST_PARTS and whole % ROUND:
        # ``huit logements sur vingt-quatre``: as many as there are
        return False
    return number < whole <= LARGEST_WHOLE


def _is_pair(match: Match) -> bool:
    """Whether two joined number words are a share or a rate: the same, or linked by a small word."""
    linked = match.last - match.first > 3
    return linked or number_of(match["first"]).value == number_of(match["second"]).value


def _is_per_head(match: Match, scan: Scan) -> bool:
    """Whether a round number of people is the one that others are told by."""
    number = match["head"]
    if number.has(Role.RANGE) or number_of(number).value not in HEADS:
        return False
    known = lexicon(scan.vocabulary.language.code).find(match["noun"].key)
    people = number_of(number).value >= SURE_HEAD and any(is_kind_of(concept, "person") for concept in known)
    return people or "inhabitant" in known


def _is_match_minute(match: Match, scan: Scan) -> bool:
    """Whether a mark of minutes closes plain digits: no letter follows it."""
    at = match.index("mark")
    if match["mark"].key not in MINUTE_MARKS or not scan.glued(at) or not match["number"].raw_digits():
        return False
    return at + 1 >= len(scan.items) or not scan.glued(at + 1) or not scan.items[at + 1].mask & (Role.WORD | Role.NAME)
