"""Each way of stating an age with its unit or a word that announces it, and what must be so around it."""

from __future__ import annotations

from collections.abc import Callable

from claimdiff.grammar import Match, Pattern, Scan
from claimdiff.kinds.age.telling import (
    always,
    begins_clause,
    bounds_age,
    compares,
    is_aged_between,
    is_apposed,
    is_bare,
    is_dative_relative,
    is_from,
    is_in_dative,
    is_of_a_person,
    is_of_life,
    is_of_people,
    is_open_ended,
    is_person,
    is_without_term,
    may_be_a_person,
    opens_sentence,
    stated_whole,
)

ANNOUNCED = Pattern("AGE_BEFORE (COLON|PARTITIVE)? HEDGE? number:NUM (PARTITIVE? AGE_UNIT)?")
RANKED = Pattern("AGE_RANK HEDGE? number:DIGITS AGE_UNIT? (?!HYPHEN|OPEN)")
"""``the oldest is 61, the youngest 24``."""
RANKED_OF = Pattern("AGE_RANK PARTITIVE HEDGE? number:NUM AGE_UNIT (?!PARTITIVE)")
"""``il più piccolo di due anni``."""
VERBAL = Pattern("verb:AGE_VERB hedge:HEDGE? number:NUM AGE_UNIT (?!PARTITIVE|AGO_AFTER|LATER)")
"""``elle avait 34 ans``."""
SPAN_HAD = Pattern("AGE_VERB PARTITIVE number:RANGE AGE_UNIT (?!PARTITIVE)")
"""``quem tem de 4 a 60 anos``."""
OPENING = Pattern("number:WHOLE AGE_UNIT COMMA (?=next:(WORD|NAME|DETERMINER|ONE))")
"""``Quarantasei anni, originario di Locri``: a sentence that begins with somebody's age."""
AT_START = Pattern("(AGE_VERB|HOUR_BEFORE) number:NUM AGE_UNIT (?=COMMA)")
"""``À 41 ans, il``: at the beginning of a clause."""
OLDER_THAN = Pattern("AGE_BEFORE number:NUM years:(TIME_UNIT|AGE_UNIT)")
"""``älter als 57 Jahre``: a comparison that bounds the age."""
APPOSED_LINKED = Pattern("(?:(WORD|NAME) (COMMA|OPEN)) AGE_LINK number:NUM AGE_UNIT (?=COMMA|CLOSE)")
"""``Лидерката, на 44 години, обяви``."""
UNIT_BEFORE = Pattern("(COMMA|OPEN) AGE_UNIT number:DIGITS (?=COMMA|CLOSE)")
"""``Nowak, lat 44, wyszła``."""
OF_RANGE = Pattern("(?:WORD|NAME|LABEL|CLOSE) PARTITIVE? number:RANGE AGE_UNIT (?!PARTITIVE)")
"""``ragazzi dai 16 ai 19 anni``."""
OF_YEARS = Pattern("(?:WORD|NAME) number:RANGE unit:TIME_UNIT (?!PARTITIVE|AGO_AFTER|LATER)")
"""``dansker mellem 18 og 35 år``."""
OPEN_ENDED = Pattern("number:NUM AGE_UNIT (?=HEDGE_AFTER)")
APPOSED = Pattern("(COMMA|OPEN|COLON|DASH) PARTITIVE? number:NUM AGE_UNIT (?!PARTITIVE|AGO_AFTER|LATER|HEDGE_AFTER)")
OF_PERSON = Pattern("(?:WORD|NAME|LABEL|CLOSE) PARTITIVE HEDGE? number:NUM PARTITIVE? AGE_UNIT (?!PARTITIVE)")
LINKED = Pattern("(?:WORD|NAME) AGE_LINK HEDGE? number:NUM unit:(AGE_UNIT|TIME_UNIT) (?!PARTITIVE|AGO_AFTER|LATER)")
"""``en man på 34 år``."""
CLAUSE_ENDS = "((?=COMMA|STOP|CLOSE|JOINER|BETWEEN_AND)|$)"
OF_SUBJECT = Pattern(f"(WORD|NAME|LABEL) AGE_COPULA HEDGE? number:NUM AGE_UNIT {CLAUSE_ENDS}")
"""``Mannen var 58 år.``"""
OF_DATIVE = Pattern(f"(WORD|NAME) (WORD|NAME)? (WORD|NAME)? HEDGE? number:NUM AGE_UNIT {CLAUSE_ENDS}")
"""``Ивану Петрову 64 года``."""
OF_RELATIVE = Pattern(f"COMMA relative:FUNCTION (AGE_VERB|FUNCTION)? HEDGE? number:NUM AGE_UNIT {CLAUSE_ENDS}")
"""``, которому 64 года,``."""
BEHIND = Pattern(f"(?:WORD|NAME) HEDGE? number:NUM AGE_UNIT {CLAUSE_ENDS}")
"""``задержан мужчина 45 лет.``"""
OF_THEIRS = Pattern("(?:WORD) FUNCTION PARTITIVE HEDGE? number:NUM PARTITIVE? AGE_UNIT (?!PARTITIVE)")
"""``fiica lui de 17 ani``, ``a filha dele de 17 anos``."""
OLDER = Pattern("(?:WORD|NAME|LABEL) hedge:HEDGE DETERMINER? number:NUM AGE_UNIT?")
"""``children under 12``, ``Kinder unter sechs Jahren``."""
FROM = Pattern("(?:WORD|NAME|LABEL) from:AGE_FROM number:NUM AGE_UNIT (?!PARTITIVE|AGO_AFTER|LATER)")
"""``Kinder ab sechs Jahren``."""
STATED: tuple[tuple[Pattern, Callable[[Match, Scan], bool]], ...] = (
    (ANNOUNCED, stated_whole),
    (RANKED, stated_whole),
    (RANKED_OF, always),
    (APPOSED, is_apposed),
    (APPOSED_LINKED, is_person),
    (UNIT_BEFORE, always),
    (VERBAL, is_of_life),
    (SPAN_HAD, always),
    (OPENING, opens_sentence),
    (AT_START, begins_clause),
    (OLDER_THAN, compares),
    (OF_RANGE, is_of_people),
    (OF_YEARS, is_aged_between),
    (OPEN_ENDED, is_open_ended),
    (OLDER, bounds_age),
    (FROM, is_from),
    (OF_PERSON, may_be_a_person),
    (OF_THEIRS, is_person),
    (BEHIND, is_bare),
    (OF_SUBJECT, is_of_a_person),
    (OF_DATIVE, is_in_dative),
    (OF_RELATIVE, is_dative_relative),
    (LINKED, is_without_term),
)
"""Ages with their unit or a word that announces them, and what must be so around them."""
