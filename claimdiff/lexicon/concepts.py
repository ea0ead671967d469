"""The concepts and how they relate: a kind of, a part of, near, opposed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Concept(NamedTuple):
    """One concept: its id, part of speech (`n`, `v`, `a`), domain, and the ids it relates to.

    `grows` marks what is counted higher from one day to the next by its nature: the dead, followers, votes; `mass` what
    no figure counts: revenue, cash, traffic.
    """

    id: str
    pos: str
    domain: str
    kinds: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    opposed: tuple[str, ...] = ()
    grows: bool = False
    mass: bool = False


GENERIC_FROM = 8
"""Kinds directly below a concept that make it generic."""
RELATIONS = {"is": 0, "part": 1, "near": 2, "not": 3}
GROWS, MASS = "grows", "mass"
"""Marks that name no other concept; what is a kind of a concept that grows grows too."""


@cache
def concepts() -> dict[str, Concept]:
    """Every concept by its id, in the order of the files' names."""
    known: dict[str, Concept] = {}
    folder = Path(__file__).parent / "concepts"
    for path in sorted((each for each in folder.iterdir() if each.name.endswith(".txt")), key=lambda each: each.name):
        domain = path.name.removesuffix(".txt")
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                concept = read_concept(line, domain)
                known.setdefault(concept.id, concept)
    return known


def read_concept(line: str, domain: str) -> Concept:
    """One line of a concepts file: ``follower n : is person, grows``. Raises ValueError where it is malformed."""
    head, _, tail = line.partition(" : ")
    name, pos = head.split()
    if not tail:
        return Concept(name, pos, domain)
    related: tuple[list[str], ...] = ([], [], [], [])
    told = [each for part in tail.split(",") if (each := part.strip())]
    for relation in told:
        if relation in (GROWS, MASS):
            continue
        word, other = relation.split()
        if word not in RELATIONS:
            raise ValueError(f"no such relation: {relation}")
        related[RELATIONS[word]].append(other)
    kinds, parts, near, opposed = map(tuple, related)
    return Concept(name, pos, domain, kinds, parts, near, opposed, GROWS in told, MASS in told)


def is_generic(concept: str) -> bool:
    """Whether a concept has many kinds below it (person, vehicle, building), so that sharing it says little."""
    return _kinds_below()[concept] >= GENERIC_FROM


@cache
def _kinds_below() -> Counter[str]:
    """How many kinds are directly below each concept."""
    return Counter(kind for each in concepts().values() for kind in set(each.kinds))


def are_verbs(meant: Collection[str]) -> bool:
    """Whether what a word means is known, and verbs alone."""
    return bool(meant) and all(concepts()[each].pos == "v" for each in meant)


def are_no_nouns(meant: Collection[str]) -> bool:
    """Whether what a word means is known, and no noun among it."""
    return bool(meant) and all(concepts()[each].pos != "n" for each in meant)


def is_kind_of(concept: str, ancestor: str) -> bool:
    """Whether a concept is another or a kind of it, through any number of steps."""
    return ancestor in lineage(concept)


@cache
def lineage(concept: str) -> frozenset[str]:
    """A concept and all that it is a kind of, through any number of steps."""
    found: set[str] = set()
    waiting = [concept]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting.extend(concepts()[each].kinds if each in concepts() else ())
    return frozenset(found)


@cache
def kin(concept: str) -> tuple[str, ...]:
    """The concepts that one is a kind of, a part of or near to, whichever of the two lists the nearness."""
    own = concepts()[concept]
    return tuple(dict.fromkeys((*own.kinds, *own.near, *own.parts, *_near_back().get(concept, ()))))


@cache
def _near_back() -> dict[str, list[str]]:
    """The concepts that list each concept as near."""
    found: dict[str, list[str]] = {}
    for each in concepts().values():
        for other in each.near:
            found.setdefault(other, []).append(each.id)
    return found


@cache
def families() -> dict[str, str]:
    """The first of the concepts that nearness connects with each concept, through any number of steps."""
    found: dict[str, str] = {}
    for first in concepts():
        waiting = [first]
        while waiting:
            each = waiting.pop()
            if each not in found and each in concepts():
                found[each] = first
                waiting += [*concepts()[each].near, *_near_back().get(each, ())]
    return found


@cache
def grows(concept: str) -> bool:
    """Whether what is counted grows by its nature; False for what is no concept."""
    return any(each.grows and is_kind_of(concept, each.id) for each in concepts().values())
