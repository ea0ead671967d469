"""Who gives figures of their own: the police, organisers, a union, a hospital, those who took its files."""

from __future__ import annotations

import re

from claimdiff.grammar.tokens import folded
from claimdiff.lexicon import concepts, is_kind_of
from claimdiff.voices.speech import Speech

TELLERS = frozenset(
    (
        *("police", "police_station", "police_chief", "prosecutor", "fire_brigade", "firefighter", "rescuer"),
        *("ministry", "minister", "government", "opposition", "authority", "mayor", "civil_protection"),
        *("organization", "event_steward", "trade_union", "employer", "management_n", "activist", "ngo", "red_cross"),
        *("hospital", "clinic", "insurer", "airline", "media", "spokesperson"),
        *("hacker", "criminal", "gang", "assailant", "thief"),
    )
)
"""Concepts of those who give one of two figures; no parties and no armies, which rather have what is counted."""
OWN = ("employee", "member", "police_officer", "soldier", "bed", "hospital_bed", "firefighter", "vehicle")
"""Concepts of what such a body has: ``The police counts 60,000 officers``."""
ACRONYM = re.compile(r"[^\W\d_]{2,6}")


def is_teller(name: str, words: Speech, acronyms: bool = False) -> bool:
    """Whether a noun phrase names somebody who gives figures, by what stands before its first link."""
    for at, each in enumerate(re.findall(r"\w+", name)):
        word = folded(each)
        if word in words.articles:
            continue
        if word in words.links and at:
            return False
        if word in words.tellers or not TELLERS.isdisjoint(_nouns(each, words)[:1]):
            return True
        if acronyms and each.isupper() and each != each.lower() and ACRONYM.fullmatch(each):
            return True
    return False


def has_of_its_own(concept: str | None) -> bool:
    """Whether what is counted may be what the body that counts it has."""
    return concept is not None and any(is_kind_of(concept, own) for own in OWN)


def _nouns(word: str, words: Speech) -> list[str]:
    found = words.lexicon.find(word if words.capital_nouns else folded(word))
    return [each for each in found if concepts()[each].pos == "n"]
