"""The lexicon of the news: concepts, and the words that express them in each language.

`concepts/<domain>.txt` lists the concepts with their relations; `words/<language>/<domain>.txt`
lists each concept's lemmas. Inflected and compound words are met by stems and by their parts.
"""

from __future__ import annotations

from claimdiff.lexicon.aspects import aspects
from claimdiff.lexicon.concepts import (
    Concept,
    are_no_nouns,
    are_verbs,
    concepts,
    families,
    grows,
    is_generic,
    is_kind_of,
    kin,
    lineage,
)
from claimdiff.lexicon.nations import NATIONS, countries
from claimdiff.lexicon.words import Lexicon, breadth, covered, lexicon

__all__ = [
    "NATIONS",
    "Concept",
    "Lexicon",
    "are_no_nouns",
    "are_verbs",
    "aspects",
    "breadth",
    "concepts",
    "countries",
    "covered",
    "families",
    "grows",
    "is_generic",
    "is_kind_of",
    "kin",
    "lexicon",
    "lineage",
]
