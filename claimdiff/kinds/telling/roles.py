"""What somebody is: the function beside a name, and the job of the one who was acquitted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimdiff.kinds.telling.naming import KEPT, spelled, written
from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.kinds.telling.stance import Stance, stance
from claimdiff.lexicon import is_kind_of
from claimdiff.lexicon.opposed import Hit, answers
from claimdiff.model import Kind
from claimdiff.values import Term

BESIDE = 3
"""Words between a function and the name beside it."""
LONGEST_TITLE = 5
"""Words of an institution between a function and the name: ``chairman of the state election commission``."""
NEAR = 9
"""Words between the verb of an acquittal and the job of whom it is told."""
IS = 3
"""Words between a name and the function that a word of being gives it: ``Erik Sunde was | an employee``."""
LONGEST_IS = 4
"""Words of being are no more than this: ``has been working as``."""
ACQUITTED = "the acquitted"
DEPUTIES = ("deputy_minister", "vice_president")
"""Functions whose words hold those of another one, which is not theirs: ``deputy minister of health``."""


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """Every function that stands beside a name, and every job of an acquitted person."""
    for passage in passages:
        found = [(at, hit) for at, hit in functions(passage) if not at or not passage.has(at - 1, "former")]
        if not found:
            continue
        for first, last in passage.names:
            for at, hit in found:
                if belongs(passage, at, at + hit.size, first, last) or _is_one(passage, at, at + hit.size, last):
                    yield _told(
                        passage, at, hit, " ".join(spelled(passage, first, last)), written(passage, first, last)
                    )
        yield from _acquitted(passage, found)


@lru_cache(maxsize=KEPT)
def functions(passage: Passage) -> Sequence[tuple[int, Hit]]:
    """The functions that a sentence names, the longest where several share a word."""
    known = answers()
    found: dict[int, Hit] = {}
    covered: set[int] = set()
    said = [(at, hit) for at, hit in passage.hits if hit.says in known and known[hit.says].kind == Kind.ROLE]
    for at, hit in sorted(said, key=lambda each: _title_first(each[1])):
        if not covered & set(range(at, at + hit.size)):
            covered.update(range(at, at + hit.size))
            found[at] = hit
    return sorted(found.items())


def _title_first(hit: Hit) -> tuple[bool, int, int]:
    """What sorts a deputy first, then the longest function, then the narrowest: ``Sundhedsminister`` is a minister."""
    return hit.says not in DEPUTIES, -hit.size, -len(answers()[hit.says].includes)


def belongs(passage: Passage, at: int, to: int, first: int, last: int) -> bool:
    """Whether a function (`at` to `to`) is that of a name: ``chief executive Eva Lind``, ``Ana Ruiz, the mayor``."""
    if to <= first:
        return _is_title(passage, to, first)
    if at < last or (to < len(passage.words) and passage.words[to].capital and not passage.words[to].mark):
        return False
    if first and passage.is_function(first - 1) and not _may_lead_a_name(passage, first - 1):
        return in_apposition(passage, at, last) and any(end == first for _, end in passage.marks("@by"))
    return in_apposition(passage, at, last)


def _may_lead_a_name(passage: Passage, at: int) -> bool:
    """Whether a function word leaves the name behind it the subject: ``said Ana Ruiz, the mayor``."""
    return passage.is_plain_article(at) or passage.is_saying(at)


def _is_title(passage: Passage, to: int, first: int) -> bool:
    """Whether what stands between a function and a name belongs to the function: ``head of the state commission``.

    Longer titles have no mark and no verb; a name in them is that of an institution, a word away from the person's.
    """
    between = range(to, first)
    if len(between) > LONGEST_TITLE or any(
        passage.words[place].mark not in ("", ",") for place in range(to, first + 1)
    ):
        return False
    if any(is_kind_of(each, "person") for place in between for each in passage.meanings[place][1]):
        return False  # ``before journalists the manager, X``
    if len(between) <= BESIDE and not any(passage.words[place].capital for place in between):
        # ``chief executive of | Aquila Launch``
        return not between or passage.is_plain_article(first - 1) or not all(map(passage.is_function, between))
    last = first - 1
    if any(map(passage.is_verb, between)) or any(passage.words[place].mark for place in range(to, first)):
        return False
    if passage.words[first].mark:
        return passage.words[last].capital  # ``captain of the ferry Argo, Nikos Darmis``
    return not passage.words[last].capital and not passage.is_function(last)


def in_apposition(passage: Passage, at: int, last: int) -> bool:
    """Whether a word opens what stands in commas after a name, an article aside."""
    if passage.words[last].mark not in (",", "(") or any(
        passage.words[place].mark for place in range(last + 1, at + 1)
    ):
        return False
    begin = last + 1 if at > last and passage.is_article(last) else last
    return at == begin or (at == begin + 1 and passage.is_quality(begin))


def _is_one(passage: Passage, at: int, to: int, last: int) -> bool:
    """Whether a name that ends at a word is said to be what a function (`at` to `to`) says: ``X was an employee``."""
    if not last <= at <= last + LONGEST_IS + IS:
        return False
    begin = max((end for start, end in passage.marks("@is") if start == last), default=None)
    if (
        begin is None
        or not begin <= at < begin + IS
        or any(passage.words[place].mark for place in range(last + 1, at + 1))
    ):
        return False
    between = range(begin, at)
    if not all(passage.is_article(place) or passage.meanings[place][1] for place in between):
        return False
    return not any(map(passage.is_verb, between)) and stance(passage, at, to) is Stance.SAID


def _acquitted(passage: Passage, found: Sequence[tuple[int, Hit]]) -> Iterator[Told]:
    """``a security guard, was cleared``: where one job alone is told near the verb."""
    verbs = passage.where("acquit")
    near = [(at, hit) for at, hit in found if any(abs(at - verb) <= NEAR for verb in verbs)]
    jobs = [(at, hit) for at, hit in near if hit.says not in ("judge", "prosecutor", "lawyer")]
    if len({hit.says for _, hit in jobs}) == 1 and all(
        stance(passage, verb, verb + 1) is Stance.SAID for verb in verbs
    ):
        at, hit = jobs[0]
        yield _told(passage, at, hit, ACQUITTED, ACQUITTED)


def _told(passage: Passage, at: int, hit: Hit, subject: str, shown: str) -> Told:
    answer = answers()[hit.says]
    value = Term(answer.attribute, answer.id, answer.includes, answer.excludes, False, subject)
    return Told(Kind.ROLE, passage, at, at + hit.size, value, f"{shown} · role")
