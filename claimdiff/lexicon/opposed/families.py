"""Families of concepts of which a thing in a story is one alone: vehicles, occupations, colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from claimdiff.lexicon.concepts import is_generic, is_kind_of, kin, lineage

MEMBERS = "members"
RELATIONS = (MEMBERS, "near", "never", "with", "asked")
"""What a family's lines tell, by the words that they begin with."""


class Family(NamedTuple):
    """One family: its name, the kind of its claims, the concepts whose kinds are members (`roots`), those of which one
    stands beside, those that are no members all the same, the sets of members that may be one thing, and the questions
    of `answers` that ask the same."""

    name: str
    kind: str
    roots: frozenset[str]
    near: frozenset[str]
    never: frozenset[str]
    alike: tuple[frozenset[str], ...]
    asked: frozenset[str]


@cache
def families() -> tuple[Family, ...]:
    """Every family, in the order of the file. Raises ValueError where a line is malformed."""
    path = Path(__file__).parent / "families.txt"
    return tuple(_read(path.read_text(encoding="utf-8").splitlines()))


def _read(lines: Iterable[str]) -> Iterator[Family]:
    kinds: dict[str, str] = {}
    told: dict[str, dict[str, list[str]]] = {}
    name = ""
    for line in lines:
        if not line or line.startswith("#"):
            continue
        head, _, tail = line.partition(" : ")
        if head.startswith("["):
            name, _, kinds[name] = head.removeprefix("[").partition("] ")
            told.setdefault(name, {relation: [] for relation in RELATIONS})
            head = MEMBERS
        if head not in RELATIONS:
            raise ValueError(f"families.txt: no such relation: {head}")
        told[name][head] += [each.strip() for each in tail.split(",")]
    for each, relations in told.items():
        members, near, never, alike, asked = (relations[relation] for relation in RELATIONS)
        pairs = tuple(pair for words in alike for pair in _alike(words))
        yield Family(each, kinds[each], frozenset(members), frozenset(near), frozenset(never), pairs, frozenset(asked))


def _alike(words: str) -> Iterator[frozenset[str]]:
    """``car van`` may be one thing, and ``cub: bear wolf`` each with the first."""
    first, one_by_one, others = words.partition(":")
    if one_by_one:
        yield from (frozenset((first, other)) for other in others.split())
    else:
        yield frozenset(words.split())


@cache
def family_of(concept: str) -> Family | None:
    """The first family that a concept is a member of; a root that has many kinds is too wide to be one."""
    for family in families():
        if family.roots & lineage(concept) and concept not in family.never and not _is_whole(concept, family):
            return family
    return None


def _is_whole(concept: str, family: Family) -> bool:
    """Whether a concept is what a whole family is called: ``vehicle``."""
    return concept in family.roots and is_generic(concept)


@cache
def are_apart(concept: str, other: str) -> bool:
    """Whether two members of one family exclude each other."""
    family = family_of(concept)
    if family is None or family_of(other) is not family or concept == other:
        return False
    if is_kind_of(concept, other) or is_kind_of(other, concept) or other in kin(concept) or concept in kin(other):
        return False
    return not any(lineage(concept) & each and lineage(other) & each for each in family.alike)
