"""Whether a stretch of a sentence is said, denied, or only considered."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from claimdiff.kinds.telling.passage import Passage
from claimdiff.lexicon.opposed import answers

BEFORE, AFTER = 9, 6
"""Words of its clause in which a negation before or after a stretch denies it."""
DOUBTING = 9
"""Words of its clause in which a word of doubt leaves a stretch open."""
RIGHT_BEHIND = 2
"""Words behind a stretch among which any negation denies it."""
TURNED = 3
"""Words between a verb of denial and the negation that turns it round: ``does not rule out``."""

TELLING = ("say", "know_verb", "confirm", "explain", "report_verb", "announce", "reveal", "confirmed_a", "known_a")
"""Concepts that leave open what they are denied of: ``could not say when the fire was under control``."""


class Stance(Enum):
    """How a sentence stands to what one of its stretches names."""

    SAID = auto()
    DENIED = auto()
    OPEN = auto()


def stance(passage: Passage, first: int, last: int, skipped: Sequence[int] = ()) -> Stance:
    """How a sentence stands to its words from `first` up to, not including, `last`.

    ``not revenge`` denies, ``may have been revenge`` and ``at first … revenge`` leave open; a negation counts within
    its clause, up to a ``but``, and in the gaps of an expression (`skipped`, from its first word on).
    """
    turns = [at for at, _ in passage.marks("@but")]
    withdrawn = any(at < last and not any(at < turn <= first for turn in turns) for at, _ in passage.marks("@earlier"))
    if withdrawn or passage.sentence.text.rstrip().endswith(("?", "？")):
        return Stance.OPEN
    begin, end = clause(passage, first, last)
    marks = {name: _around(passage, name, (begin, end), (first, last)) for name in ("@maybe", "@deny", "@not_after")}
    negations = [at for at, _ in passage.marks("@not")]
    if any(max(first - to, at - last) < DOUBTING for at, to in marks["@maybe"]):
        return Stance.OPEN
    if any(at - TURNED <= place < to + TURNED for at, to in marks["@deny"] for place in negations):
        return Stance.OPEN
    after = [at for at, _ in marks["@not_after"] if last <= at < last + AFTER and not _is_of_another(passage, last, at)]
    if any(at - TURNED <= place < at for at in after if at not in negations for place in negations if place >= last):
        return Stance.OPEN
    if any(_is_told(passage, place - 1, place + 2, end) for place in after):
        return Stance.OPEN
    if marks["@deny"] or after or any(first + place in negations for place in skipped):
        return Stance.DENIED
    behind = _right_behind(passage, last)
    if behind is not None:
        return Stance.OPEN if _is_told(passage, behind, behind + 2, end) else Stance.DENIED
    if not _is_negated(passage, first, last, begin):
        return Stance.SAID
    reach = range(max(begin, first - BEFORE), first)
    own = {place for at, to in passage.marks("@not") for place in range(at, to)}
    told = any(passage.has(at, *TELLING) for at in reach if at not in own and any(place < at for place in negations))
    return Stance.OPEN if told else Stance.DENIED


def _is_of_another(passage: Passage, last: int, negation: int) -> bool:
    """Whether a question that is the sentence's other one stands between a stretch and a negation behind it:
    ``サイバー攻撃で | 身代金は払って | いない``."""
    known = answers()
    asked = {known[hit.says].attribute for at, hit in passage.hits if at < last <= at + hit.size and hit.says in known}
    between = (hit for at, hit in passage.hits if last <= at and at + hit.size <= negation and not hit.loose)
    return any(hit.says in known and known[hit.says].attribute not in asked for hit in between)


def _is_told(passage: Passage, first: int, last: int, end: int) -> bool:
    """Whether one of the words (half-open, up to the clause's end) is a verb of telling or knowing."""
    return any(passage.has(at, *TELLING) for at in range(first, min(last, end)))


def _right_behind(passage: Passage, last: int) -> int | None:
    """Where a negation is among the two words behind a stretch, in its clause: ``the alarm was not``; one that denies
    what comes after it is none (``released without charge``)."""
    only = {at for at, _ in passage.marks("@not_only")}
    ahead = {at for at, _ in passage.marks("@without")}
    negations = {at for at, _ in passage.marks("@not")} - only - ahead
    for at in range(last, min(last + RIGHT_BEHIND, len(passage.words))):
        if passage.words[at].mark or passage.is_joiner(at):
            return None  # ``a leak and not a bomb``
        if at in negations:
            return at
    return None


def _around(passage: Passage, name: str, clause: tuple[int, int], stretch: tuple[int, int]) -> list[tuple[int, int]]:
    """The marks of a clause that do not stand in the stretch itself."""
    return [
        (at, to)
        for at, to in passage.marks(name)
        if clause[0] <= at and to <= clause[1] and not (at < stretch[1] and stretch[0] < to)
    ]


def _is_negated(passage: Passage, first: int, last: int, begin: int) -> bool:
    """Whether a negation of the clause before the stretch reaches it; one that the stretch holds itself is its own."""
    negations = [at for at, _ in passage.marks("@not")]
    if any(first <= at < last for at in negations):
        return False
    only = {at for at, _ in passage.marks("@not_only")}
    return any(max(begin, first - BEFORE) <= at < first and at not in only for at in negations)


def clause(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """The words of the clause around a stretch: up to a mark, or a ``but``, on either side."""
    turns = {at for at, _ in passage.marks("@but")}
    begin = first
    while begin > 0 and not passage.words[begin].mark and begin not in turns:
        begin -= 1
    end = last
    while end < len(passage.words) and not passage.words[end].mark and end not in turns:
        end += 1
    return begin, end
