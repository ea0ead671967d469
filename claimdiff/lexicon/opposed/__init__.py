"""Answers that exclude each other, and the words that give them.

`attributes.txt` lists the questions with their answers; `words/<language>.txt` lists each answer's expressions, and
the words of denial, doubt and cause around them (``@not``); `words/any.txt` gives answers by the lexicon's concepts.
"""

from __future__ import annotations

from claimdiff.lexicon.opposed.answers import Answer, answers
from claimdiff.lexicon.opposed.expressions import Expression, Expressions, Hit, Meaning, expressions, hits, told
from claimdiff.lexicon.opposed.families import Family, are_apart, families, family_of

__all__ = [
    "Answer",
    "Expression",
    "Expressions",
    "Family",
    "Hit",
    "Meaning",
    "answers",
    "are_apart",
    "expressions",
    "families",
    "family_of",
    "hits",
    "told",
]
