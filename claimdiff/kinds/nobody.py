"""Counts of zero: ``aucun mort``, ``no injuries``, ``Niemand kam ums Leben``, ``Verletzte gab es nicht``.

Only for the dead and the harmed: that nobody else did something is no figure of the news.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Pattern, Role, Scan
from claimdiff.grammar.tokens import folded
from claimdiff.kinds.found import Found, is_no_noun
from claimdiff.languages import forms
from claimdiff.lexicon import Lexicon, concepts, is_kind_of
from claimdiff.model import Kind
from claimdiff.values import Quantity

NONE = Pattern("ZERO (DETERMINER|PARTITIVE)* noun:(WORD|NAME)")
NONE_BEHIND = Pattern("noun:(WORD|NAME) ZERO_AFTER")
NOBODY = Pattern("NOBODY")
VERB_REACH = 4
"""A verb of harm stands within so many words of its subject, none but small ones between."""
EXPRESSION = 4
"""Words of the longest expression of harm: ``om het leven kwam``."""
CASUALTIES = "casualties"


def find(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """Every statement that nobody was harmed, as a count of zero dead or injured."""
    for pattern in (NONE, NONE_BEHIND):
        for match in pattern.find(scan):
            at = match.index("noun")
            if (concept := _harmed(words.find(scan.items[at].key))) is not None:
                yield Found(Kind.COUNT, match.first, match.last, _zero(concept), at)
            elif pattern is NONE and any(is_kind_of(each, "person") for each in words.find(scan.items[at].key)):
                yield from _none_harmed(scan, match.first, match.last, words)
    for match in NOBODY.find(scan):
        found = list(_none_harmed(scan, match.first, match.last, words))
        yield from found or _harm_before(scan, match.first, words)


def _none_harmed(scan: Scan, first: int, last: int, words: Lexicon) -> Iterator[Found]:
    if (harm := harm_after(scan, last, words)) is not None:
        yield Found(Kind.COUNT, first, harm[0], _zero(harm[1]))


def _zero(concept: str) -> Quantity:
    return Quantity("count", 0, 0, 0, concept)


def _harmed(known: tuple[str, ...]) -> str | None:
    """The concept of the dead or the harmed among those of a word."""
    return next((each for each in known if concepts()[each].domain == CASUALTIES or is_kind_of(each, "victim")), None)


def harm_after(scan: Scan, last: int, words: Lexicon) -> tuple[int, str] | None:
    """Where the word of harm behind a subject ends, and its concept: ``Nobody | was hurt``; None where none is.

    `last` is the index of the item behind the subject.
    """
    for at in range(last, min(len(scan.items), last + VERB_REACH)):
        size, concept = _harm_at(scan, at, words)
        if concept is not None:
            return at + size, concept
        if not _goes_on(scan, at):
            return None
    return None


def _harm_before(scan: Scan, subject: int, words: Lexicon) -> Iterator[Found]:
    """``Verletzt wurde | niemand``: the word of harm before a subject that closes its clause."""
    rest = scan.items[subject + 1] if subject + 1 < len(scan.items) else None
    if rest is not None and not rest.mask & (Role.STOP | Role.COMMA | Role.FUNCTION):
        return
    for at in range(subject - 1, max(-1, subject - VERB_REACH), -1):
        _, concept = _harm_at(scan, at, words)
        if concept is not None:
            yield Found(Kind.COUNT, at, subject + 1, _zero(concept))
            return
        if not _goes_on(scan, at):
            return


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether an item may stand between a subject and its word of harm: a small word, or a verb, or an adverb."""
    item = scan.items[at]
    if item.mask & (Role.FUNCTION | Role.APOSTROPHE):
        return not item.has(Role.OF_WHICH)
    return is_no_noun(item, scan)


def _harm_at(scan: Scan, at: int, words: Lexicon) -> tuple[int, str | None]:
    """How many items a word or expression of harm has that begins at an item, and its concept."""
    item = scan.items[at]
    inside = folded(scan.text[item.start : item.end]).split()
    run = inside if len(inside) > 1 else [each.key for each in scan.items[at : at + EXPRESSION]]
    size, known = words.phrase(run, 0)
    for prefix in forms(scan.vocabulary.language.negation) if not known else ():
        if run[0].startswith(prefix):
            known = known or words.find(run[0].removeprefix(prefix))
    size = 1 if len(inside) > 1 else size
    return size, next((each for each in known if concepts()[each].domain == CASUALTIES), None)
