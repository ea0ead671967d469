"""The roles that an item can play. A word may play several; a pattern decides which one counts."""

from __future__ import annotations

from enum import IntEnum, auto
from typing import Any


class Role(IntEnum):
    """One bit for each role; an item's `mask` is the sum of its roles."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[Any]) -> int:
        return 1 << count

    # A number, put together: how it is written and what else it can be.
    NUM = auto()
    RANGE = auto()
    ONE = auto()
    DAY = auto()
    YEAR = auto()
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
    JOINER = auto()
    DECIMAL_WORD = auto()
    AND_HALF = auto()
    ORDINAL = auto()
    ORDINAL_SUFFIX = auto()

    # Digits that are dates or clock times.
    DATE_DIGITS = auto()
    CLOCK_DIGITS = auto()
    DAY_AND_MONTH = auto()

    # The calendar.
    MONTH = auto()
    WEEKDAY = auto()
    DATE_LINK = auto()
    DATE_PART = auto()
    YEAR_WORD = auto()
    YEAR_SUFFIX = auto()
    MONTH_SUFFIX = auto()
    DAY_SUFFIX = auto()
    RELATIVE_DAY = auto()
    RELATIVE_UNIT = auto()
    LAST = auto()
    NEXT = auto()
    THIS = auto()
    AGO_BEFORE = auto()
    AGO_AFTER = auto()
    LATER = auto()
    FUTURE = auto()
    QUARTER = auto()
    HALF_YEAR = auto()
    SEASON = auto()
    DECADE_BEFORE = auto()
    DECADE_AFTER = auto()

    # The clock.
    HOUR_WORD = auto()
    HOUR_BEFORE = auto()
    MINUTE_WORD = auto()
    AM = auto()
    PM = auto()
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
    AGE_UNIT = auto()
    AGE_VERB = auto()
    AGE = auto()

    # Money, percentages, measures.
    CURRENCY = auto()
    PERCENT = auto()
    POINTS = auto()
    UNIT = auto()
    MEASURE_ADJECTIVE = auto()
    MAGNITUDE = auto()

    # Hedges and ranges.
    HEDGE = auto()
    HEDGE_AFTER = auto()
    CLOCK_HEDGE = auto()
    BETWEEN = auto()
    BETWEEN_AND = auto()
    RANGE_TO = auto()
    DETERMINER = auto()

    # What is counted, and what is not.
    VAGUE = auto()
    MANY = auto()
    ZERO = auto()
    FUNCTION = auto()
    PARTITIVE = auto()
    OF_THEM = auto()
    OF_WHICH = auto()
    LABEL = auto()
    LABEL_AFTER = auto()
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
