"""The people whom a figure is told of: what the lexicon knows of the words before it."""

from __future__ import annotations

from claimdiff.grammar import Role, Scan
from claimdiff.lexicon import concepts, is_kind_of, lexicon

PERSON_REACH = 4
"""How many words before ``of 34 years`` may hold the person: ``la directrice technique de 41 ans``."""


def known_before(scan: Scan, last: int) -> list[str]:
    """The concepts of the words up to, not including, item `last`, small words between them.

    ``chef de projet`` of ``un chef de projet de 40 ans``.
    """
    words = lexicon(scan.vocabulary.language.code)
    known: list[str] = []
    run: list[str] = []
    for item in reversed(scan.items[max(0, last - PERSON_REACH) : last]):
        if not item.mask & (Role.WORD | Role.NAME | Role.LABEL | Role.PARTITIVE | Role.FUNCTION):
            break
        run.insert(0, item.key)
        if item.mask & (Role.WORD | Role.NAME | Role.LABEL):
            known += words.find(item.key)
    for at in range(len(run)):
        known += words.phrase(run, at)[1]
    return known


def stand_before(scan: Scan, last: int) -> bool:
    """Whether the lexicon knows one of the words before item `last` as a person."""
    return any(is_kind_of(concept, "person") for concept in known_before(scan, last))


def right_before(scan: Scan, last: int) -> bool:
    """Whether a person stands before item `last` with nothing but names, qualities and small words between.

    ``children from Leeds under 12``, not ``den unge kan idømmes højst ti år``: a verb goes on to another thing.
    """
    words = lexicon(scan.vocabulary.language.code)
    for item in reversed(scan.items[max(0, last - PERSON_REACH) : last]):
        known = words.find(item.key) if item.mask & (Role.WORD | Role.NAME | Role.LABEL) else ()
        if any(is_kind_of(concept, "person") for concept in known):
            return True
        plain = item.mask & (Role.NAME | Role.LABEL | Role.FUNCTION | Role.PARTITIVE)
        if not plain and not any(concepts()[concept].pos != "v" for concept in known):
            return False
    return False


def harmed_before(scan: Scan, last: int) -> bool:
    """Whether the people nearest before item `last` are the dead or the harmed, whose number is a toll and no age."""
    for concept in known_before(scan, last):
        if concepts()[concept].domain == "casualties":
            return True
        if is_kind_of(concept, "person"):
            return False
    return False
