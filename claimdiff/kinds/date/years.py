"""Years and their parts: ``in 2015``, ``the 1990s``, ``im ersten Quartal 2018``, ``été 2015``, ``early 2019``."""

from __future__ import annotations

from itertools import takewhile

from claimdiff.grammar import Item, Match, Pattern, Role, Scan
from claimdiff.kinds import bare, people
from claimdiff.kinds.date.rules import Rule, after, before, full_year, integer, is_since, mod_of, year_of
from claimdiff.kinds.date.solar import is_year
from claimdiff.kinds.found import Context, is_no_noun, number_of
from claimdiff.lexicon import are_verbs, concepts, lexicon
from claimdiff.values import CalendarDate

NOT_YEAR = (
    Role.WORD
    | Role.NAME
    | Role.UNIT
    | Role.CURRENCY
    | Role.PERCENT
    | Role.TIME_UNIT
    | Role.MULTIPLIER
    | Role.HYPHEN
    | Role.OF_THEM
    | Role.COUNTER
    | Role.LABEL_AFTER
    | Role.HEDGE_AFTER
    | Role.AGE_AFTER
)
"""What a number before it counts or measures."""
YEAR_LEADS = (
    Role.OPEN | Role.FUNCTION | Role.DATE_LINK | Role.SEASON | Role.RANGE_TO | Role.BETWEEN_AND | Role.PARTITIVE
)
RANGE_LINKS = Role.RANGE_TO | Role.BETWEEN_AND | Role.DASH | Role.HYPHEN
SMALL = Role.FUNCTION | Role.YEAR_WORD | Role.DETERMINER
CLAUSE_LEADS = Role.FUNCTION | Role.COMMA | Role.STOP | Role.OPEN
CLAUSE_ENDS = Role.STOP | Role.COMMA | Role.CLOSE | Role.DASH | Role.JOINER
VERBS = Role.WORD | Role.FUNCTION
NO_VERB = (
    CLAUSE_ENDS
    | Role.NAME
    | Role.NUM
    | Role.UNIT
    | Role.CURRENCY
    | Role.TIME_UNIT
    | Role.PERCENT
    | Role.MULTIPLIER
    | Role.COUNTER
)
LAST_VERBS = 3
"""Verbs with which a clause closes behind its year: ``2019 saniert werden sollen``."""
AGO = Role.AGO_AFTER | Role.TIME_UNIT
"""What closes a length of time up to now."""
SHORTEST_VERB = 5
"""Letters of a participle; what is cut off a verb is shorter: ``nahmen 1950 teil``."""
SUMS = ("money", "business")
"""Domains of what is told of a year."""
WINTER = "WI"
"""Of two years: last year's winter may be either of them."""
LAST_AGE = 90
TEN, FIRST_LATE, LAST_LATE = 10, 1990, 2039
FIRST_YEAR, LAST_YEAR = 1500, 2100
"""Years that stand alone in the news."""


def _part_of_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    return CalendarDate(year_of(match, scan, context), mod=mod_of(match))


def _part_of_this_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``bis Jahresende``, ``fin de l'année dernière``: of the publication's year; not ``fin de l'année scolaire``."""
    if context.published is None or _names_other_year(after(match, scan), scan):
        return None
    turn = match.get("turn")
    shift = 0 if turn is None else 1 if turn.has(Role.NEXT) else -1 if turn.has(Role.LAST) else 0
    return CalendarDate(context.published.year + shift, mod=mod_of(match))


def _end_of_named_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``去年年底``, ``昨年末``: the part right behind its year."""
    if not (match["part2"].has(Role.YEAR_PART) or scan.vocabulary.language.unspaced):
        return None
    year = year_of(match, scan, context)
    return None if year is None else CalendarDate(year, mod=mod_of(match))


def _part_of_short_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``26年末``: a year without its century right before its part."""
    if not scan.vocabulary.language.years_without_century or not scan.glued(match.index("part")):
        return None
    return CalendarDate(full_year(integer(match["short_year"])), mod=mod_of(match))


def _names_other_year(rest: Item | None, scan: Scan) -> bool:
    """Whether a word behind ``the end of the year`` says that it is no year of the calendar, or may say so."""
    if scan.vocabulary.language.adjectives_first or rest is None:
        return False
    if not rest.has(Role.WORD) or rest.mask & (Role.FUNCTION | Role.NAME | Role.CHANGE):
        return False
    known = lexicon(scan.vocabulary.language.code).find(rest.key)
    return not any(concepts()[each].pos == "v" for each in known)


def _fiscal_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``27年度``: two digits before a word that is of years alone, and no length of time."""
    word = match["year_word"]
    if not scan.vocabulary.language.unspaced or word.has(Role.TIME_UNIT) or not scan.glued(match.index("year_word")):
        return None
    return CalendarDate(full_year(integer(match["short_year"])))


def _year_nearby(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``24年の売上高`` in the press that leaves out the century: the publication's year or one beside it.

    What is of it is a sum, or told of the whole year: ``20年の歴史`` and ``20年にわたり`` last.
    """
    if context.published is None or not scan.vocabulary.language.years_without_century:
        return None
    year, lead = full_year(integer(match["short_year"])), before(match, scan)
    if lead is not None and (not lead.mask & CLAUSE_LEADS or lead.mask & (Role.DURATION_BEFORE | Role.HEDGE)):
        return None
    noun = match.get("noun")
    known = lexicon(scan.vocabulary.language.code).find(noun.key) if noun is not None else ()
    if noun is not None and not any(concepts()[each].domain in SUMS for each in known):
        return None
    return CalendarDate(year) if abs(year - context.published.year) <= 1 else None


def _season(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    year = year_of(match, scan, context)
    if year is None and match.get("relative_year") is not None:
        return None
    season = match["season"].meaning(Role.SEASON)
    if season == WINTER and match.get("relative_year") is not None:
        return None
    return CalendarDate(year, period=season)


def _decade(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``années 80``, ``the 1990s``, ``nittiotalet``; not ``lata 2010–2018``, which are two years."""
    if _of_a_life(match, scan):
        return None
    if (word := match.get("word")) is not None:
        return CalendarDate(int(word.meaning(Role.DECADE)), span_years=10, mod=mod_of(match))
    item = match.get("decade") or match.get("decade2") or match["decade3"]
    number = number_of(item)
    year = int(number.value)
    if number.grouped or number.value != year or year % 10 or not (10 <= year <= 90 or 1000 <= year <= 2190):
        return None
    if _opens_years(match, scan):
        return None
    return CalendarDate(year if year > 99 else 1900 + year, span_years=10, mod=mod_of(match))


def _of_a_life(match: Match, scan: Scan) -> bool:
    """``in her late thirties``, ``ein Mann in den Dreißigern``: an age."""
    lead = before(match, scan)
    if lead is None or lead.has(Role.POSSESSIVE):
        return lead is not None
    number = match.get("decade2")
    century = match.get("word") is None and (number is None or number_of(number).value > LAST_AGE)
    return not century and bool(lead.mask & SMALL) and people.stand_before(scan, match.first)


def _opens_years(match: Match, scan: Scan) -> bool:
    """Whether a year that is no decade follows behind a dash or ``to``."""
    link, other = scan.items[match.last : match.last + 2] if match.last + 1 < len(scan.items) else (None, None)
    if link is None or other is None or not other.has(Role.YEAR):
        return False
    return bool(link.mask & (Role.DASH | Role.HYPHEN | Role.RANGE_TO)) or integer(other) % 10 != 0


def _year_alone(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A year that a word announces; where that word is any preposition, nothing counted may follow."""
    item = match.get("alone")
    if is_year(integer(item or match["alone2"]), scan):
        return None
    if item is None:
        return CalendarDate(integer(match["alone2"]))
    lead, words = scan.items[match.first], lexicon(scan.vocabulary.language.code)
    if bare.tells_the_year(scan, match.index("alone"), words):
        return CalendarDate(integer(item))
    rest = after(match, scan)
    if is_since(scan, match.first) and not (rest is not None and rest.mask & (Role.TIME_UNIT | Role.MULTIPLIER)):
        return CalendarDate(integer(item))  # ``seit 1989 Inhaber``
    if lead.has(Role.FUNCTION) and match.get("year_word") is None and _counts_known(rest, scan):
        return None
    return CalendarDate(integer(item))


def _counts_known(item: Item | None, scan: Scan) -> bool:
    """Whether a noun of the lexicon or a unit follows: ``in 1200 Häusern``."""
    if item is None or not item.mask & NOT_YEAR or item.has(Role.FUNCTION):
        return False
    if item.mask & (Role.UNIT | Role.CURRENCY | Role.PERCENT | Role.MULTIPLIER):
        return True
    if scan.vocabulary.language.capital_nouns and scan.text[item.start].islower():
        return False  # ``seit 2009 dient``
    known = lexicon(scan.vocabulary.language.code).find(item.key)
    return any(concepts()[concept].pos == "n" for concept in known)


def _bare_year(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """A year with nothing that announces it: in brackets, at the start, or before a word that is no noun."""
    year = integer(match["bare"])
    if not FIRST_YEAR <= year <= LAST_YEAR or match["bare"].has(Role.SPELLED):
        return None
    lead, rest = before(match, scan), after(match, scan)
    if lead is not None and _opens_clause(match.first, lead, rest, scan):
        lead = None
    if bare.is_attribute(scan, match.first, lexicon(scan.vocabulary.language.code)):
        return CalendarDate(year)
    if _closes_with_verbs(match.first, scan):
        return CalendarDate(year)
    if rest is not None and rest.mask & NOT_YEAR and not rest.mask & Role.FUNCTION and not _is_verb(rest, lead, scan):
        return None
    if bare.goes_on_counting(scan, match.first):
        return None
    if lead is None:
        counts = rest is not None and rest.mask & NOT_YEAR and year % ROUND == 0
        return None if counts else CalendarDate(year)
    if lead.has(Role.COLON) and year % ROUND and rest is not None and rest.has(Role.FUNCTION):
        # ``Ein Blick zurück: 2016 wurden``
        return CalendarDate(year) if scan.vocabulary.language.capital_nouns and not scan.glued(match.first) else None
    if lead.mask & RANGE_LINKS and match.first > 1 and scan.items[match.first - 2].has(Role.YEAR):
        return CalendarDate(year)
    if bare.compares_year(scan, match.first, None) or _behind_its_noun(match.first, scan):
        return CalendarDate(year)
    if lead.has(Role.COMMA):
        apposed = match.first > 1 and scan.items[match.first - 2].mask & AGO and rest is not None
        if rest is not None and apposed and rest.mask & (Role.COMMA | Role.CLOSE):
            return CalendarDate(year)  # ``vor zehn Jahren, 2016,``
        return CalendarDate(year) if rest is not None and rest.has(Role.FUNCTION) else None
    if _opens_with_verb(match.first, scan) and rest is not None and rest.has(Role.FUNCTION):
        return CalendarDate(year)
    hedged = lead.mask & (Role.HEDGE | Role.CURRENCY) and not lead.has(Role.RANGE_TO)
    return CalendarDate(year) if lead.mask & YEAR_LEADS and not hedged else None


def _opens_clause(at: int, lead: Item, rest: Item | None, scan: Scan) -> bool:
    """``„2003 haben wir``, ``andra gången – 2008 dog två``: behind the mark that opens a quotation or a clause."""
    if lead.has(Role.QUOTE):
        return at == 1
    dashed = lead.has(Role.DASH) and not scan.glued(at) and integer(scan.items[at]) % ROUND != 0
    return dashed and rest is not None and is_no_noun(rest, scan)


def _closes_with_verbs(at: int, scan: Scan) -> bool:
    """``wurde 2011 verkauft``: only verbs up to the end of the clause, in a language whose nouns have capitals.

    The figure counts where one that is no year stands before it (``von 2400 Wohnungen sind 1950 vermietet``), or beside
    verbs that tell of people (``1850 verletzt``).
    """
    lead = scan.items[at - 1] if at else None
    if lead is None or not scan.vocabulary.language.capital_nouns or integer(scan.items[at]) % ROUND == 0:
        return False
    wholes = (item for item in scan.items[:at] if _is_figure(item) and number_of(item).value >= FIRST_YEAR)
    if lead.mask & (Role.HEDGE | Role.COMMA | Role.CURRENCY) or any(wholes):
        return False
    rest = scan.items[at + 1 :]
    closing = list(takewhile(lambda item: item.mask & VERBS and not item.mask & NO_VERB, rest[:LAST_VERBS]))
    if not closing or len(closing[0].key) < SHORTEST_VERB or closing[0].has(Role.FUNCTION):
        return False
    known = lexicon(scan.vocabulary.language.code)
    told = {concept for item in closing for concept in known.find(item.key)}
    ends = len(closing) == len(rest) or bool(rest[len(closing)].mask & CLAUSE_ENDS)
    return ends and not any(bare.counts_people(concept) for concept in told)


def _opens_with_verb(at: int, scan: Scan) -> bool:
    """``Im Werk liefen 2023 nach …``: right behind a verb that is nothing else, where nouns have capitals.

    A verb that tells of people has so many of them (``1985 starben``), and so may others have round figures and those
    that are no years of late.
    """
    lead, year = scan.items[at - 1], integer(scan.items[at])
    if not scan.vocabulary.language.capital_nouns or at + 1 >= len(scan.items):
        return False
    if year % TEN == 0 or not FIRST_LATE <= year <= LAST_LATE:
        return False
    if not lead.has(Role.WORD) or lead.mask & NO_VERB or not scan.text[lead.start].islower():
        return False
    rest = scan.items[at + 1]
    if rest.mask & (Role.DETERMINER | NO_VERB) or not is_no_noun(lead, scan):
        return False
    known = lexicon(scan.vocabulary.language.code).find(lead.key)
    return are_verbs(known) and not any(bare.counts_people(concept) for concept in known)


def _is_figure(item: Item) -> bool:
    return item.has(Role.NUM) and not item.has(Role.YEAR)


def _behind_its_noun(at: int, scan: Scan) -> bool:
    """``das Unternehmen 2011 in Esch gegründet``: behind a noun with its article, before a preposition, in a language
    whose nouns are no names for their capital."""
    if at < 2 or not scan.vocabulary.language.capital_nouns or not scan.items[at - 2].has(Role.FUNCTION):
        return False
    known = lexicon(scan.vocabulary.language.code).find(scan.items[at - 1].key)
    rest = scan.items[at + 1] if at + 1 < len(scan.items) else None
    noun = bool(known) and concepts()[known[0]].pos == "n"
    if rest is None or rest.mask & (Role.STOP | Role.COMMA):
        return noun
    return noun and rest.has(Role.FUNCTION) and not rest.has(Role.DETERMINER)


def _of_span(match: Match, scan: Scan, context: Context) -> CalendarDate | None:
    """``2015–2018``: two years of the news, with nothing counted behind them."""
    first, second = scan.items[match.first], match["second"]
    years = integer(first), integer(second)
    if not FIRST_YEAR <= years[0] < years[1] <= LAST_YEAR or not (first.has(Role.DIGITS) and second.has(Role.DIGITS)):
        return None
    rest = scan.items[match.index("second") + 1] if match.index("second") + 1 < len(scan.items) else None
    if rest is not None and rest.mask & NOT_YEAR and not rest.has(Role.FUNCTION):
        return None
    return CalendarDate(years[0] if match.last <= match.index("second") else years[1])


def _is_verb(rest: Item, lead: Item | None, scan: Scan) -> bool:
    """Whether the word behind ``a fire in 2011`` or ``2023 setzte`` is known to the lexicon, and never as a noun."""
    leads = Role.PARTITIVE | Role.DATE_LINK | Role.YEAR_WORD
    return (lead is None or bool(lead.mask & leads)) and is_no_noun(rest, scan)


ROUND = 100
"""A round figure before a verb is as often a number of people: ``2000 demonstrated in the capital``."""
YEARS = (
    Rule(
        Pattern("part:DATE_PART (DATE_LINK|DETERMINER|HYPHEN|YEAR_WORD)* year:YEAR (year_word:YEAR_SUFFIX)?"),
        _part_of_year,
    ),
    Rule(Pattern("year:YEAR YEAR_SUFFIX? part2:DATE_PART"), _part_of_year),
    Rule(Pattern("relative_year:RELATIVE_UNIT part2:DATE_PART"), _end_of_named_year),
    Rule(Pattern("part:YEAR_PART (turn:(LAST|NEXT|THIS))? (?!DATE_LINK|YEAR|NUM YEAR_SUFFIX)"), _part_of_this_year),
    Rule(Pattern("short_year:SHORT_YEAR year_word:YEAR_SUFFIX"), _fiscal_year),
    Rule(Pattern("short_year:SHORT_YEAR part:YEAR_PART"), _part_of_short_year),
    Rule(Pattern("short_year:SHORT_YEAR YEAR_SUFFIX (?=PARTITIVE noun:WORD)"), _year_nearby),
    Rule(Pattern("short_year:SHORT_YEAR YEAR_SUFFIX (?!DATE_LINK) (?=FUNCTION (WORD|NAME|NUM|IDIOM))"), _year_nearby),
    Rule(Pattern("season:SEASON (DATE_LINK|YEAR_WORD|COMMA)* (year:YEAR|relative_year:RELATIVE_UNIT)"), _season),
    Rule(Pattern("(year:YEAR YEAR_SUFFIX?|relative_year:RELATIVE_UNIT) DATE_LINK* season:SEASON"), _season),
    Rule(Pattern("(YEAR_WORD|turn:(LAST|THIS|NEXT)) DETERMINER? season:SEASON"), _season),
    Rule(Pattern("season:SEASON turn:(LAST|NEXT)"), _season),
    Rule(
        Pattern(
            "(part:DATE_PART (DATE_LINK|DETERMINER)*)? (DECADE_BEFORE APOSTROPHE? decade:NUM"
            "|(decade2:NUM HYPHEN? APOSTROPHE? DECADE_AFTER|word:DECADE) (part2:DATE_PART)?)"
        ),
        _decade,
    ),
    Rule(
        Pattern("(?:DECADE_BEFORE APOSTROPHE? NUM) (JOINER|BETWEEN_AND) DECADE_BEFORE? APOSTROPHE? decade3:NUM"),
        _decade,
    ),
    Rule(Pattern("YEAR_WORD DETERMINER? alone:YEAR (year_word:YEAR_SUFFIX)?|alone2:YEAR YEAR_SUFFIX"), _year_alone),
    Rule(Pattern("BETWEEN DETERMINER? alone:YEAR (?=BETWEEN_AND DETERMINER? YEAR)"), _year_alone),
    Rule(Pattern("DECADE_BEFORE alone:YEAR (year_word:(DASH|HYPHEN|RANGE_TO)) (?=YEAR)"), _year_alone),
    Rule(Pattern("bare:YEAR ORDINAL_SUFFIX?"), _bare_year),
    Rule(Pattern("first:YEAR (DASH|HYPHEN) (?=second:YEAR)"), _of_span),
    Rule(Pattern("(?<!DECADE_BEFORE) first:YEAR (?=JOINER second:YEAR)"), _of_span),
    Rule(Pattern("(?:YEAR (DASH|HYPHEN)) second:YEAR (?!DASH|HYPHEN)"), _of_span),
)
"""Years, decades and seasons."""
