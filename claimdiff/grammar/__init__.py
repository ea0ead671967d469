"""The grammar that all languages share: tokens with roles, numbers, and patterns over roles.

A text becomes items (`scan`), each with the roles that the language's words give it; numbers are
put together (`numbers`); kinds then match patterns of roles (`pattern`), never of words.
"""

from __future__ import annotations

from claimdiff.grammar.countries import countries_of
from claimdiff.grammar.entry import Vocabulary
from claimdiff.grammar.items import Item, Scan
from claimdiff.grammar.pattern import Match, Pattern, anchors
from claimdiff.grammar.ranges import tells_change, tells_clock
from claimdiff.grammar.roles import Role
from claimdiff.grammar.scan import scan
from claimdiff.grammar.vocabulary import vocabulary, vocabulary_for

__all__ = [
    "Item",
    "Match",
    "Pattern",
    "Role",
    "Scan",
    "Vocabulary",
    "anchors",
    "countries_of",
    "scan",
    "tells_change",
    "tells_clock",
    "vocabulary",
    "vocabulary_for",
]
