"""The roles that an item can play. A word may play several; a pattern decides which one counts."""

from __future__ import annotations

from itertools import count

_places = count()


def auto() -> int:
    """The next bit."""
    return 1 << next(_places)


class Role:
    """One bit for each role; an item's `mask` is the sum of its roles.

    No enum: its members cost five times an attribute's look-up in Python 3.11, and roles are asked for at every word.
    """

    # A number, put together: how it is written and what else it can be.
    NUM = auto()
    RANGE = auto()
    ONE = auto()
    DAY = auto()
    YEAR = auto()
    SHORT_YEAR = auto()
    HOUR = auto()
    MINUTE = auto()
    DIGITS = auto()
    SPELLED = auto()
    WHOLE = auto()
    FRACTION = auto()
    COLLECTIVE = auto()
    CODE = auto()

    # The parts of numbers.
    ADDEND = auto()
    MULTIPLIER = auto()
    ABBREVIATED = auto()
    SPELLED_SCALE = auto()
    JOINER = auto()
    DECIMAL_WORD = auto()
    AND_HALF = auto()
    PART_BEFORE = auto()
    ORDINAL = auto()
    ROMAN = auto()
    ORDINAL_SUFFIX = auto()

    # Digits that are dates or clock times.
    DATE_DIGITS = auto()
    CLOCK_DIGITS = auto()
    DAY_AND_MONTH = auto()
    SLASHED = auto()

    # The calendar.
    MONTH = auto()
    SHORT_MONTH = auto()
    SOLAR_MONTH = auto()
    WEEKDAY = auto()
    SHORT_WEEKDAY = auto()
    DATE_LINK = auto()
    DATE_PART = auto()
    YEAR_WORD = auto()
    YEAR_SUFFIX = auto()
    MONTH_SUFFIX = auto()
    MONTH_WORD = auto()
    DAY_SUFFIX = auto()
    DAY_WORD = auto()
    ERA = auto()
    AFTER_CHRIST = auto()
    BEFORE_CHRIST = auto()
    DECADE = auto()
    RELATIVE_DAY = auto()
    RELATIVE_UNIT = auto()
    LAST = auto()
    NEXT = auto()
    THIS = auto()
    NEXT_BEFORE = auto()
    WEEK = auto()
    FROM_NOW_BEFORE = auto()
    FROM_NOW_AFTER = auto()
    AGO_BEFORE = auto()
    AGO_AFTER = auto()
    LATER = auto()
    FUTURE = auto()
    BEFORE_DATE = auto()
    AFTER_DATE = auto()
    BEFORE_THAT = auto()
    AFTER_THAT = auto()
    DAY_SHIFT = auto()
    EVERY = auto()
    QUARTER = auto()
    HALF_YEAR = auto()
    HALF_OF = auto()
    QUARTER_SIGN = auto()
    SEASON = auto()
    DECADE_BEFORE = auto()
    DECADE_AFTER = auto()

    # The clock.
    HOUR_WORD = auto()
    HOUR_BEFORE = auto()
    HOUR_NAME = auto()
    MINUTE_WORD = auto()
    AM = auto()
    PM = auto()
    NIGHT = auto()
    PM_BESIDE = auto()
    NIGHT_BESIDE = auto()
    NOON = auto()
    MIDNIGHT = auto()
    HALF_PAST = auto()
    HALF_TO = auto()
    HALF_AFTER = auto()
    QUARTER_PAST_BEFORE = auto()
    QUARTER_TO_BEFORE = auto()
    QUARTER_PAST_AFTER = auto()
    QUARTER_TO_AFTER = auto()
    MINUTES_PAST_BEFORE = auto()
    MINUTES_TO_BEFORE = auto()
    MINUTES_PAST_AFTER = auto()
    MINUTES_TO_AFTER = auto()
    ZONE = auto()

    # Durations and ages.
    TIME_UNIT = auto()
    DURATION_ADJECTIVE = auto()
    DURATION = auto()
    DURATION_BEFORE = auto()
    AGE_AFTER = auto()
    AGE_BEFORE = auto()
    AGE_LINK = auto()
    LIFE_YEAR = auto()
    AGE_UNIT = auto()
    AGE_VERB = auto()
    AGE_COPULA = auto()
    AGE = auto()
    AGE_DECADE = auto()
    POSSESSIVE = auto()

    # Money, percentages, measures.
    CURRENCY = auto()
    CENTS = auto()
    NATION = auto()
    COUNTRY = auto()
    UNSURE = auto()
    DECIMAL_LINK = auto()
    PERCENT = auto()
    PERCENT_BEFORE = auto()
    TENTHS = auto()
    POINTS = auto()
    BASIS_POINTS = auto()
    POINT_TENTHS = auto()
    UNIT = auto()
    MEASURE_ADJECTIVE = auto()
    MAGNITUDE = auto()
    SPEED_WORD = auto()
    PER = auto()
    RATE = auto()
    MINUS = auto()
    INSTEAD = auto()
    BELOW_ZERO = auto()

    # Hedges and ranges.
    HEDGE = auto()
    HEDGE_AFTER = auto()
    HEDGE_OPENS = auto()
    HEDGE_CLOSING = auto()
    CLOCK_HEDGE = auto()
    BETWEEN = auto()
    BETWEEN_AND = auto()
    BETWEEN_AFTER = auto()
    RANGE_TO = auto()
    CHANGE = auto()
    CHANGE_FROM = auto()
    DETERMINER = auto()

    # What is counted, and what is not.
    VAGUE = auto()
    MANY = auto()
    ZERO = auto()
    ZERO_AFTER = auto()
    NOBODY = auto()
    FUNCTION = auto()
    PARTITIVE = auto()
    OF_THEM = auto()
    OF_IT = auto()
    MORE_OF_IT = auto()
    OF_WHICH = auto()
    PART_OF = auto()
    LABEL = auto()
    LABEL_AFTER = auto()
    STREET = auto()
    RATIO_WORD = auto()
    SCORE_WORD = auto()
    IDIOM = auto()
    COUNTER = auto()

    # Words that no table knows, and marks.
    WORD = auto()
    NAME = auto()
    COMMA = auto()
    STOP = auto()
    OPEN = auto()
    CLOSE = auto()
    HYPHEN = auto()
    DASH = auto()
    APOSTROPHE = auto()
    COLON = auto()
    SLASH = auto()
    QUOTE = auto()
    SYMBOL = auto()


def role_named(name: str) -> int:
    """The bit of a role by its name; KeyError where there is none."""
    bit: int = vars(Role)[name]
    return bit
