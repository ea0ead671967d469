"""One person under two names: the same function, and a first name or a surname in common with another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from claimdiff.matching.surroundings import Surroundings
from claimdiff.model import Claim, Kind
from claimdiff.values import Name, Term
from claimdiff.values.name import alike, initial

HELD_BY_ONE = frozenset(
    (
        "chief_executive", "technology_chief", "finance_chief", "chair", "mayor", "captain", "first_officer",
        "site_manager", "security_chief", "fire_chief", "police_chief", "incumbent", "challenger",
        "head_of_government", "branch_manager", "driver", "pilot", "spokesperson", "prosecutor",
    )
)  # fmt: skip
"""Functions that one person of a story has."""
OTHER = 60.0
"""Two words of names are no spellings of one where they are less alike (rapidfuzz ratio, 0 to 100)."""
BEYOND_LATIN = "\u0370"
"""From this letter on a script is transliterated, in several ways."""


def misnamed(claims: Sequence[Claim], around: Surroundings) -> Iterator[list[Claim]]:
    """The person claims of articles that name the holder of one function otherwise, each as the function's name."""
    roles: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.kind is Kind.ROLE and isinstance(claim.value, Term) and claim.value.concept in HELD_BY_ONE:
            roles[claim.source, str(claim.value.subject)].add(claim.value.concept)
    holders: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind is Kind.PERSON and isinstance(claim.value, Name):
            for role in roles.get((claim.source, " ".join(claim.value.words)), ()):
                part = f"{role.replace('_', ' ')} · name"
                holders[role].append(replace(claim, topic=part, value=replace(claim.value, part=part, sole=True)))
    for held in holders.values():
        told = {
            id(claim)
            for pair in combinations(held, 2)
            if pair[0].source != pair[1].source and _are_two_names(*pair, around)
            for claim in pair
        }
        yield [claim for claim in held if id(claim) in told]


def _are_two_names(one: Claim, other: Claim, around: Surroundings) -> bool:
    """Whether two names share one word and differ for sure in another that neither article knows of the other's."""
    mine, its = one.value, other.value
    if not isinstance(mine, Name) or not isinstance(its, Name) or max(mine.text + its.text) >= BEYOND_LATIN:
        return False
    if not len(mine.words) == len(its.words) == 2:
        return False
    same = [alike(word, another) for word, another in zip(mine.words, its.words, strict=True)]
    if sum(same) != 1:
        return False
    at = same.index(False)
    apart = [replace(name, words=(name.words[at],)) for name in (mine, its)]
    known = around.knows(other.source, apart[0]) or around.knows(one.source, apart[1])
    return not known and _differ(mine.words[at], its.words[at], is_first=at == 0)


def _differ(word: str, other: str, *, is_first: bool) -> bool:
    """Whether two words are no spellings, transliterations or, of a first name, short forms of one name."""
    from rapidfuzz import fuzz

    return fuzz.ratio(word, other) < OTHER and not (is_first and initial(word) == initial(other))
