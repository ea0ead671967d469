"""One person under two names: the same function, and a first name or a surname in common with another one, the same
function of the same thing (``captain of the ferry Argo``), or a surname with another first name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from claimdiff.lexicon import concepts, is_kind_of
from claimdiff.matching.surroundings import Surroundings
from claimdiff.model import Claim, Kind
from claimdiff.values import Name, Term
from claimdiff.values.name import OF_HOLDER, alike, are_two

HELD_BY_ONE = frozenset(
    (
        "chief_executive", "technology_chief", "finance_chief", "mayor", "captain", "first_officer",
        "site_manager", "security_chief", "fire_chief", "police_chief", "incumbent", "challenger", "governor",
        "head_of_government", "branch_manager", "driver", "pilot", "spokesperson", "prosecutor", "party_leader",
        "coach", "union_leader", "chair", "president", "health_minister", "finance_minister", "foreign_minister",
        "interior_minister", "defence_minister", "justice_minister", "transport_minister", "education_minister",
        "environment_minister", "agriculture_minister", "labour_minister", "civil_protection_minister",
    )
)  # fmt: skip
"""Functions that one person of a story has, or no two of one first name."""
HELD_BY_ONE_OF_A_NAME = HELD_BY_ONE | frozenset(
    (
        "judge", "founder", "vice_president", "minister", "deputy_minister",
        "member_of_parliament", "lawyer", "engineer", "manager", "professor", "priest", "candidate",
        "councillor", "referee", "guide", "doctor", "police_officer", "firefighter", "journalist", "scientist",
        "architect", "technician", "astronaut",
    )
)  # fmt: skip
"""Functions that several persons of a story may have, but no two of one surname: no brothers, no couples."""
HELD_OF_ONE_THING = frozenset(
    ("chief_executive", "mayor", "captain", "site_manager", "fire_chief", "police_chief", "governor", "driver", "coach")
)
"""Functions that one person has of one thing, and two persons of different names never."""
BEHIND = 4
"""Words behind a function that tell of what it is one: ``captain of the | ferry Argo``."""
BEYOND_LATIN = "\u0370"
"""From this letter on a script is transliterated, in several ways."""


def misnamed(claims: Sequence[Claim], around: Surroundings) -> Iterator[list[Claim]]:
    """The person claims of articles that name the holder of one function otherwise, each as the function's name."""
    roles: dict[tuple[str, str], set[str]] = defaultdict(set)
    of: dict[tuple[str, str, str], frozenset[str]] = {}
    for claim in claims:
        if claim.kind is Kind.ROLE and isinstance(claim.value, Term) and claim.value.concept in HELD_BY_ONE_OF_A_NAME:
            roles[claim.source, str(claim.value.subject)].add(claim.value.concept)
            holder = claim.source, str(claim.value.subject), claim.value.concept
            of[holder] = of.get(holder, frozenset()) | around.behind(claim, BEHIND)
    holders: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind is Kind.PERSON and isinstance(claim.value, Name):
            for role in sorted(roles.get((claim.source, " ".join(claim.value.words)), ())):
                part = role.replace("_", " ") + OF_HOLDER
                holders[role].append(replace(claim, topic=part, value=replace(claim.value, part=part, sole=True)))
    functions = {(each.source, _subject(each)) for each in claims if each.kind is Kind.ROLE}
    for surname, bearers in _bearers(claims, functions).items():
        part = surname + OF_HOLDER
        holders[part] = [
            replace(each, topic=part, value=replace(_name(each), part=part, sole=True)) for each in bearers
        ]
    grouped: set[str] = set()
    for role, held in sorted(holders.items(), key=_functions_first):
        told = {
            id(claim)
            for pair in combinations(held, 2)
            if pair[0].source != pair[1].source
            and (_are_two_names(*pair, role, around) or _are_of_one_thing(*pair, role, of, around))
            and (not role.endswith(OF_HOLDER) or around.share_ground(*pair))
            for claim in pair
        }
        members = [claim for claim in held if id(claim) in told and claim.id not in grouped]
        grouped.update(claim.id for claim in members)
        yield members


def _functions_first(each: tuple[str, Sequence[Claim]]) -> tuple[bool, int]:
    """What sorts functions before surnames, and what more articles tell first."""
    return each[0].endswith(OF_HOLDER), -len({claim.source for claim in each[1]})


def _bearers(claims: Sequence[Claim], functions: Collection[tuple[str, str]]) -> dict[str, list[Claim]]:
    """The persons of a first name and a surname by the surname, where each article tells of one of that surname and
    not all of them have `functions` (by article and name): brothers in one trade are two."""
    bearers: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind is Kind.PERSON and isinstance(claim.value, Name) and len(claim.value.words) == 2:
            bearers[claim.value.words[-1]].append(claim)
    return {
        surname: each
        for surname, each in bearers.items()
        if len({claim.source for claim in each}) == len(each) > 1
        and not all((claim.source, " ".join(_name(claim).words)) in functions for claim in each)
    }


def _subject(claim: Claim) -> str:
    return str(claim.value.subject) if isinstance(claim.value, Term) else ""


def _name(claim: Claim) -> Name:
    assert isinstance(claim.value, Name)
    return claim.value


def _are_two_names(one: Claim, other: Claim, role: str, around: Surroundings) -> bool:
    """Whether two names share one word and differ for sure in another that neither article knows of the other's."""
    mine, its = one.value, other.value
    if not isinstance(mine, Name) or not isinstance(its, Name) or max(mine.text + its.text) >= BEYOND_LATIN:
        return False
    if not len(mine.words) == len(its.words) == 2:
        return False
    pairs = list(zip(mine.words, its.words, strict=True))
    apart = [are_two(*pair, first=at == 0) for at, pair in enumerate(pairs)]
    same = [alike(*pair) and not two for pair, two in zip(pairs, apart, strict=True)]
    if sum(apart) != 1 or sum(same) != 1:
        return False
    at = apart.index(True)
    if at > 0 and role not in HELD_BY_ONE:
        return False
    return not _knows(around, other.source, mine.words[at], at) and not _knows(around, one.source, its.words[at], at)


def _are_of_one_thing(
    one: Claim, other: Claim, role: str, of: Mapping[tuple[str, str, str], frozenset[str]], around: Surroundings
) -> bool:
    """Whether two names, each unknown to the other's article, have one function of one thing."""
    mine, its = one.value, other.value
    if role not in HELD_OF_ONE_THING or not isinstance(mine, Name) or not isinstance(its, Name):
        return False
    if min(len(mine.words), len(its.words)) < 2 or max(mine.text + its.text) >= BEYOND_LATIN:
        return False
    things = [
        of.get((claim.source, " ".join(name.words), role), frozenset()) for claim, name in ((one, mine), (other, its))
    ]
    shared = (things[0] & things[1]) - {f"~{word}" for word in (*mine.words, *its.words)}
    if not any(_is_one_thing(key, role) for key in shared):
        return False
    return not around.knows(other.source, mine) and not around.knows(one.source, its)


def _is_one_thing(key: str, role: str) -> bool:
    """Whether a story has one thing of a key: a name, or what somebody drives, unless it is a car."""
    if key not in concepts():
        return role != "driver"
    return role in ("driver", "captain") and is_kind_of(key, "vehicle") and key not in ("car", "vehicle")


def _knows(around: Surroundings, source: str, word: str, at: int) -> bool:
    """Whether an article holds a word of a name in some spelling; `at` is its place in the name."""
    return any(alike(word, each) and not are_two(word, each, first=at == 0) for each in around.words(source))
