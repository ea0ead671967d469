"""Claims without a figure to groups: answers to one question, names of one part, wordings of one statement.

There are no weights here: the question is the subject. What is left out is what would make a contradiction unsure: an
article that gives both answers, another event told for comparison, a name that the other article knows as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from claimdiff.kinds.telling.answers import UNNAMED, WEARER
from claimdiff.lexicon import concepts
from claimdiff.lexicon.opposed import answers, families
from claimdiff.matching.grouping import Group
from claimdiff.matching.misnamed import misnamed
from claimdiff.matching.surroundings import Surroundings
from claimdiff.matching.wordings import wordings
from claimdiff.model import NUMERIC, Claim, Document, Kind
from claimdiff.values import Name, Quote, Relation, Term
from claimdiff.values.name import all_found, initial

CONFIDENCE = {Kind.QUOTE: 0.9, Kind.PERSON: 0.95}
"""How sure a group of a kind is about one thing, where it differs from `USUAL`: there is no score to tell it."""
USUAL = 0.8
MENTIONS = 3
"""How often one article counts with one answer; headline and lead repeat what the story says."""
MAJORITY = 2
"""An article that gives both answers holds the one that it gives so many times as often."""


def group_told(documents: Sequence[Document], claims: Iterable[Claim]) -> list[Group]:
    """The groups of the claims without figures, two sources and more each."""
    claims = list(claims)
    told = [claim for claim in claims if claim.kind not in NUMERIC]
    around = Surroundings.of(documents, [claim for claim in claims if claim.kind is Kind.DATE])
    terms = [claim for claim in told if isinstance(claim.value, Term) and not around.is_of_another_event(claim)]
    asked = {answer.attribute for answer in answers().values()}
    holders = list(misnamed(told, around))
    elsewhere = {claim.id for members in holders for claim in members}
    named = [claim for claim in told if isinstance(claim.value, Name) and claim.id not in elsewhere]
    groups = [
        *_of_terms([claim for claim in terms if _term(claim).attribute in asked], around),
        *_of_names(named, around),
        *holders,
        *wordings([claim for claim in told if isinstance(claim.value, Quote)]),
    ]
    groups += _met([claim for claim in terms if _term(claim).attribute not in asked], around, groups)
    order = {claim.id: place for place, claim in enumerate(told)}
    found = [sorted(members, key=lambda claim: order[claim.id]) for members in groups if _sources(members) > 1]
    return [_group(members) for members in found]


def _group(members: Sequence[Claim]) -> Group:
    kind = members[0].kind
    return Group(tuple(members), CONFIDENCE.get(kind, USUAL), max((claim.topic for claim in members), key=len))


# --- answers


def _of_terms(claims: Sequence[Claim], around: Surroundings) -> Iterator[list[Claim]]:
    """The claims of each question about each subject; those that name no subject go with the most told one."""
    questions: dict[str, list[list[Claim]]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (_term(claim).subject is None, claim.text, claim.source)):
        same = questions[_term(claim).attribute]
        home = next((each for each in same if _one_subject(_term(each[0]), _term(claim))), None)
        if home is None and _term(claim).subject is None and same:
            home = _home_of_unnamed(claim, same)
        if home is None:
            same.append([claim])
        else:
            home.append(claim)
    for same in questions.values():
        for asked in same:
            yield from _answered(grounded(_first_mentions(settled(asked)), around))


def _met(claims: Sequence[Claim], around: Surroundings, groups: Sequence[Sequence[Claim]]) -> list[list[Claim]]:
    """The claims that only meeting made, by question and subject, where two of them can be of one event and none of
    the other groups holds their sentences against each other already."""
    asked: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in claims:
        asked[_term(claim).attribute, _term(claim).subject].append(claim)
    told = {(claim.source, claim.sentence.index) for group in groups for claim in group if claim.kind is Kind.CAUSE}
    held = [group for group in groups if any(_exclude(a, b) for a, b in combinations(group, 2))]
    return [
        same
        for same in asked.values()
        if any(_exclude(a, b) and not around.are_of_two_days(a, b) for a, b in combinations(same, 2))
        and not any(_hold(group, same) for group in held)
        and not (same[0].kind is Kind.CAUSE and all((each.source, each.sentence.index) in told for each in same))
    ]


def _hold(group: Sequence[Claim], same: Sequence[Claim]) -> bool:
    """Whether a group holds the same against each other: the same sentences, or the question that asks the same."""
    family = next((each for each in families() if each.name == _term(same[0]).attribute), None)
    if family is not None and isinstance(group[0].value, Term) and group[0].value.attribute in family.asked:
        return not {claim.source for claim in same}.isdisjoint(claim.source for claim in group)
    sentences = {(claim.kind, claim.source, claim.sentence.index) for claim in group}
    return all((claim.kind, claim.source, claim.sentence.index) in sentences for claim in same)


def _home_of_unnamed(claim: Claim, same: Sequence[list[Claim]]) -> list[Claim] | None:
    """Whom or what a claim without a subject is of: the most told cause, the one person of the question."""
    if claim.kind is Kind.CAUSE:
        return max(same, key=_sources)
    return same[0] if len(same) == 1 and answers()[_term(claim).concept].needs in (*UNNAMED, WEARER) else None


def _first_mentions(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those that repeat what their article has said often enough."""
    times: Counter[tuple[str, str]] = Counter()
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: claim.span.start):
        said = claim.source, str(claim.value)
        times[said] += 1
        if times[said] <= MENTIONS:
            kept.append(claim)
    return kept


def _one_subject(mine: Term, its: Term) -> bool:
    if mine.subject is None or its.subject is None:
        return mine.subject is its.subject
    words = mine.subject.split(), its.subject.split()
    return all_found(*words) or all_found(*reversed(words))


def grounded(claims: Sequence[Claim], around: Surroundings) -> list[Claim]:
    """The claims without those of an article that nothing but the question connects to what they exclude.

    A person or a figure is its own ground; a cause needs no other than that it is not told of another place.
    """
    apart: set[str] = set()
    for source in {claim.source for claim in claims}:
        own = [claim for claim in claims if claim.source == source]
        excluded = [(a, b) for a in own for b in claims if b.source != source and _exclude(a, b)]
        if excluded and not any(_are_connected(a, b, around) for a, b in excluded):
            apart.add(source)
    return [claim for claim in claims if claim.source not in apart]


def _are_connected(a: Claim, b: Claim, around: Surroundings) -> bool:
    """Whether two claims that exclude each other can be of one event."""
    if a.kind is Kind.ROLE:
        return True
    subject = _term(a).subject
    if a.kind is not Kind.CAUSE and around.are_of_two_days(a, b):
        return False
    named = subject is not None and _term(b).subject is not None
    if a.kind is not Kind.CAUSE and named and subject not in concepts():
        return True
    needs_none = a.kind is Kind.CAUSE or answers()[_term(a).concept].needs == "own"
    if around.are_elsewhere(a, b) and not around.share_names(a, b):
        return False
    return needs_none or around.share_ground(a, b) or (subject is not None and around.share_story(a, b))


def _answered(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """What is said, with the denials that contradict it; other denials by what they deny."""
    said = [claim for claim in claims if not _term(claim).denied]
    apart: dict[str, list[Claim]] = defaultdict(list)
    together = list(said)
    for claim in claims:
        if _term(claim).denied:
            contradicts = any(_exclude(claim, other) for other in said)
            (together if contradicts else apart[_term(claim).concept]).append(claim)
    yield together
    yield from apart.values()


def settled(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those of an article's lesser voice, and without articles that take no side."""
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    kept = {claim.id for own in by_source.values() for claim in _held(own)}
    return [claim for claim in claims if claim.id in kept]


def _held(own: Sequence[Claim]) -> list[Claim]:
    """What one article holds: all where nothing excludes anything, else the side that it takes much more often."""
    if not any(_exclude(a, b) for a, b in combinations(own, 2)):
        return list(own)
    for claim in own:
        side = [other for other in own if not _exclude(claim, other)]
        if len(side) >= MAJORITY * (len(own) - len(side)) and not any(_exclude(a, b) for a, b in combinations(side, 2)):
            return side
    return []


def _exclude(a: Claim, b: Claim) -> bool:
    return a.value.relate(b.value) is Relation.EXCLUDES


def _term(claim: Claim) -> Term:
    assert isinstance(claim.value, Term)
    return claim.value


def _sources(claims: Iterable[Claim]) -> int:
    return len({claim.source for claim in claims})


# --- names


def _of_names(claims: Sequence[Claim], around: Surroundings) -> Iterator[list[Claim]]:
    """The claims that give one name, and where a part has one holder the claims that give another."""
    blocks: dict[tuple[str, str], list[list[Claim]]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.text, claim.source)):
        name = _name(claim)
        groups = blocks[name.part, "" if name.sole else initial(name.words[-1])]
        home = next((group for group in groups if _may_join(claim, group, around)), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    for groups in blocks.values():
        yield from groups


def _name(claim: Claim) -> Name:
    assert isinstance(claim.value, Name)
    return claim.value


def _may_join(claim: Claim, group: Sequence[Claim], around: Surroundings) -> bool:
    """Whether a name is that of a group's holder, or another of whom each article knows its own alone.

    One pair of the names that exclude each other has to share its ground: a headline has none.
    """
    relations = [claim.value.relate(other.value) for other in group]
    if Relation.INCOMPARABLE in relations:
        return False
    pairs = zip(relations, group, strict=True)
    apart = [other for relation, other in pairs if relation is Relation.EXCLUDES]
    if any(_is_known(claim, other, around) or around.tell_of_others(claim, other) for other in apart):
        return False
    return not apart or any(around.share_ground(claim, other) for other in apart)


def _is_known(a: Claim, b: Claim, around: Surroundings) -> bool:
    """Whether two names stand in one article, or one of them in the other's."""
    return a.source == b.source or around.knows(b.source, _name(a)) or around.knows(a.source, _name(b))
