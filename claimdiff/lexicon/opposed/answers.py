"""The questions of the news and their answers: a kind of, true beside, and excluded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Answer(NamedTuple):
    """One answer: its id, the question (`attribute`), the name of its claims' kind, the answers that it is a kind of
    (itself among them), those that exclude it, and what the question needs (`needs`):

    ``denied``: a denial, for only that is a claim. ``person``: a name beside it; ``accused``,
    ``holder``: one, or nobody else. ``figure``: a percentage beside it.
    """

    id: str
    attribute: str
    kind: str
    includes: frozenset[str]
    excludes: frozenset[str]
    needs: str = ""


class Line(NamedTuple):
    """One answer as its line gives it."""

    id: str
    parents: tuple[str, ...]
    beside: tuple[str, ...]


@cache
def answers() -> dict[str, Answer]:
    """Every answer by its id. Raises ValueError where the file is malformed."""
    path = Path(__file__).parent / "attributes.txt"
    return dict(_read(path.read_text(encoding="utf-8").splitlines()))


def _read(lines: Iterable[str]) -> Iterable[tuple[str, Answer]]:
    questions: dict[tuple[str, str], list[Line]] = {}
    current: list[Line] = []
    for line in lines:
        if line.startswith("["):
            attribute, _, kind = line[1:].partition("] ")
            current = questions.setdefault((attribute, kind), [])
        elif line and not line.startswith("#"):
            current.append(_line(line))
    for (attribute, kind), members in questions.items():
        by_id = {each.id: each for each in members}
        unknown = {name for each in members for name in (*each.parents, *each.beside)} - by_id.keys()
        if unknown:
            raise ValueError(f"[{attribute}] has no such answers: {', '.join(sorted(unknown))}")
        name, _, needs = kind.partition(" ")
        lineages = {each: _lineage(each, by_id) for each in by_id}
        allowed = {each: {other for name in lineages[each] for other in by_id[name].beside} for each in by_id}
        for each in by_id:
            apart = frozenset(other for other in by_id if not _may_stand_beside(each, other, lineages, allowed))
            yield each, Answer(each, attribute, name, lineages[each], apart, needs)


def _line(line: str) -> Line:
    """``speeding : is human_error, with rain``."""
    name, _, tail = line.partition(" : ")
    related: dict[str, list[str]] = {"is": [], "with": []}
    for relation in filter(None, (each.strip() for each in tail.split(","))):
        word, other = relation.split()
        if word not in related:
            raise ValueError(f"no such relation: {relation}")
        related[word].append(other)
    return Line(name.strip(), tuple(related["is"]), tuple(related["with"]))


def _lineage(answer: str, by_id: Mapping[str, Line]) -> frozenset[str]:
    """The answer and all that it is a kind of."""
    found, waiting = {answer}, [answer]
    while waiting:
        for parent in by_id[waiting.pop()].parents:
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    return frozenset(found)


def _may_stand_beside(
    one: str, other: str, lineages: Mapping[str, frozenset[str]], allowed: Mapping[str, set[str]]
) -> bool:
    mine, its = lineages[one], lineages[other]
    return one in its or other in mine or not (allowed[one].isdisjoint(its) and allowed[other].isdisjoint(mine))
