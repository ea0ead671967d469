"""Each way of telling the time, and what must be so around it."""

from __future__ import annotations

from collections.abc import Callable

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.clock.telling import (
    always,
    at_twelve,
    by_digits,
    by_end,
    by_glued_word,
    by_hour_before_few,
    by_hour_word,
    by_lead,
    by_length_between,
    by_minutes,
    by_minutes_of_twelve,
    by_next_range,
    by_part_before,
    by_part_of_day,
    by_range,
    by_range_digits,
    by_spoken_minutes,
)

HALF = "(AM|PM|NIGHT)"
HOUR = "hour:(HOUR|HOUR_NAME)"
EARLY = f"(early:{HALF} (?!OPEN) COMMA?)?"
"""Not ``1 p.m. | (1800 GMT)``, where that part of the day belongs to the hour before the bracket."""
LEAD = f"{EARLY} lead:HOUR_BEFORE? OPEN?"
ZONE = "(COMMA? OPEN? zone:ZONE)?"
TAIL = f"said:HOUR_WORD? half:{HALF}? {ZONE}"
FRACTION_AFTER = "after:(HALF_AFTER|QUARTER_PAST_AFTER|QUARTER_TO_AFTER|THIRD_PAST_AFTER|THIRD_TO_AFTER)"
AFTER = f"{FRACTION_AFTER}?"
BEFORE = "before:(HALF_PAST|HALF_TO|QUARTER_PAST_BEFORE|QUARTER_TO_BEFORE|QUARTER_OF)"
PAST_AFTER = "past:(MINUTES_PAST_AFTER|MINUTES_TO_AFTER)"
PAST_BEFORE = "past:(MINUTES_PAST_BEFORE|MINUTES_TO_BEFORE)"
TO = "(RANGE_TO|BETWEEN_AND|JOINER|DASH|HYPHEN)"
NEXT_RANGE = f"(JOINER|BETWEEN_AND|FUNCTION|COMMA) (FUNCTION|BETWEEN){{0,2}} HOUR {TO} until:HOUR HOUR_WORD"
"""``(zwischen 6 und 9) sowie zwischen 18 und 21 Uhr``: the range behind, which says what both are of."""
SHIFTS = {
    Role.HALF_PAST: 30,
    Role.HALF_TO: -30,
    Role.HALF_AFTER: 30,
    Role.QUARTER_PAST_BEFORE: 15,
    Role.QUARTER_TO_BEFORE: -15,
    Role.QUARTER_OF: -45,
    Role.QUARTER_PAST_AFTER: 15,
    Role.QUARTER_TO_AFTER: -15,
    Role.THIRD_PAST_AFTER: 20,
    Role.THIRD_TO_AFTER: -20,
}
"""Minutes that a word adds to the hour it stands beside."""
PATTERNS: tuple[tuple[Pattern, Callable[[Match, Scan], bool]], ...] = (
    (Pattern(f"{LEAD} clock:CLOCK_DIGITS {TAIL}"), by_digits),
    (
        Pattern(
            f"{LEAD} {HOUR} stop:(STOP|ORDINAL_SUFFIX)? word:HOUR_WORD "
            f"(JOINER (?=MINUTE MINUTE_WORD))? minute:MINUTE? minute_word:MINUTE_WORD? {AFTER} half:{HALF}? {ZONE}"
        ),
        by_hour_word,
    ),
    (Pattern(f"{LEAD} {HOUR} word:HOUR_WORD (?=MINUTE (WORD|NAME))"), by_hour_before_few),
    (
        Pattern(f"{LEAD} {HOUR} STOP? (RANGE_TO|BETWEEN_AND|DASH|HYPHEN) DETERMINER? (?=HOUR STOP? word:HOUR_WORD)"),
        by_hour_word,
    ),
    (Pattern(f"{LEAD} {HOUR} word:HOUR_WORD {TO} (DETERMINER|HOUR_BEFORE)? (?=HOUR HOUR_WORD)"), by_glued_word),
    (Pattern(f"(?:BETWEEN|HOUR_BEFORE) {HOUR} {TO} DETERMINER? (?=HOUR {HALF})"), always),
    (Pattern(f"{HOUR} (DASH|HYPHEN|RANGE_TO) (?=HOUR {HALF})"), always),
    (Pattern(f"(?:BETWEEN|FUNCTION) hour:HOUR {TO} (?=HOUR HOUR_WORD? {NEXT_RANGE})"), by_next_range),
    (Pattern(f"(?:(BETWEEN|FUNCTION) HOUR {TO}) hour:HOUR HOUR_WORD? (?={NEXT_RANGE})"), by_next_range),
    (Pattern(f"{LEAD} {HOUR} ORDINAL_SUFFIX? half:{HALF} {ZONE}"), always),
    (Pattern(f"{EARLY} lead:HOUR_BEFORE? {HOUR} minute:MINUTE half:{HALF}?"), by_spoken_minutes),
    (Pattern(f"{EARLY} lead:HOUR_BEFORE {HOUR} {AFTER} half:{HALF}? {ZONE}"), by_lead),
    (Pattern(f"(?:HOUR_BEFORE (HOUR|HOUR_NAME) {TO}) lead:HOUR_BEFORE? {HOUR}"), by_range),
    (
        Pattern(f"(?:HOUR_BEFORE CLOCK_DIGITS HOUR_WORD? {TO}) lead:HOUR_BEFORE? clock:CLOCK_DIGITS {TAIL}"),
        by_range_digits,
    ),
    (Pattern(f"early:{HALF} COMMA? hour:HOUR_NAME"), always),
    (Pattern("(?:PM_BESIDE|NIGHT_BESIDE) hour:HOUR_NAME"), by_part_of_day),
    (Pattern(f"(?:HOUR_BEFORE (HOUR|HOUR_NAME) {HALF}?) lead:CLOCK_HEDGE {HOUR}"), by_end),
    (Pattern(f"bare:CLOCK_HEDGE {HOUR}"), by_lead),
    (Pattern(f"hour:HOUR_NAME {FRACTION_AFTER}"), always),
    (Pattern(f"{LEAD} {BEFORE} DETERMINER? {HOUR} {TAIL}"), by_part_before),
    (Pattern(f"{LEAD} {HOUR} said:HOUR_WORD? {PAST_AFTER} minutes:MINUTE MINUTE_WORD? half:{HALF}?"), by_minutes),
    (Pattern(f"{LEAD} minutes:MINUTE minute_word:MINUTE_WORD? {PAST_BEFORE} {HOUR} {TAIL}"), by_minutes),
    (Pattern(f"minutes:MINUTE {PAST_BEFORE} before:HALF_TO {HOUR}"), always),
    (Pattern(f"minutes:MINUTE MINUTE_WORD? {PAST_BEFORE} DETERMINER? fixed:(NOON|MIDNIGHT)"), always),
    (
        Pattern(
            "minutes:MINUTE minute_word:(MINUTE_WORD|TIME_UNIT)? "
            "past:(MINUTES_PAST_BEFORE|MINUTES_TO_BEFORE|CLOCK_HEDGE) "
            f"(DETERMINER|HOUR_BEFORE)* (fixed:(NOON|MIDNIGHT)|{HOUR} (said:HOUR_WORD|half:{HALF}))"
        ),
        by_length_between,
    ),
    (Pattern(f"lead:HOUR_BEFORE? twelve:HOUR? fixed:(NOON|MIDNIGHT) {AFTER}"), at_twelve),
    (
        Pattern(f"lead:HOUR_BEFORE? fixed:(NOON|MIDNIGHT) ({PAST_AFTER})? minutes:MINUTE MINUTE_WORD?"),
        by_minutes_of_twelve,
    ),
)
