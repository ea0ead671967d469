"""How a finding of claims without figures came about: the question they answer, and who was left out of it and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from claimdiff.account import Account, LeftOut
from claimdiff.matching.surroundings import Surroundings
from claimdiff.matching.told import settled
from claimdiff.model import Claim, Document, Finding
from claimdiff.values import Name, Quote, Term, Value

MOST = 6
"""How many of the claims that were left out are told."""


def account_of_told(documents: Sequence[Document], claims: Sequence[Claim], finding: Finding) -> Account:
    """The account of a finding without figures: its grounds, and the claims of its question that are not in it."""
    members = [claim for claim in claims if claim.id in finding.claims]
    asked = [claim for claim in claims if _question(claim.value) == _question(members[0].value)]
    left = tuple(_left_out(documents, asked, members))[:MOST] if isinstance(members[0].value, Term | Name) else ()
    return Account(finding.id, (), (), left, grounds=tuple(_grounds(members)))


def _question(value: Value) -> str | None:
    """What a claim answers: two of one question can be held against each other."""
    if isinstance(value, Term):
        return value.attribute
    return value.part if isinstance(value, Name) else None


def _grounds(members: Sequence[Claim]) -> Iterator[str]:
    value = members[0].value
    if isinstance(value, Quote):
        yield "Wordings of one statement: alike in one language, of the same concepts across two."
    elif isinstance(value, Name):
        yield f"Names of one part in the story ({value.part}): found by their place in the sentence, not by a score."
        if value.sole:
            yield "Names that differ stand against each other only where neither article knows the other's."
    else:
        yield f"Answers to one question ({_question(value)}): found by their words, not by a score."
        subjects = sorted({claim.value.subject for claim in members if isinstance(claim.value, Term)} - {None}, key=str)
        if subjects:
            yield f"Asked of: {', '.join(map(str, subjects))}."


def _left_out(documents: Sequence[Document], asked: Sequence[Claim], members: Sequence[Claim]) -> Iterator[LeftOut]:
    around = Surroundings.of(documents)
    own = {claim.id for claim in members}
    held = {claim.id for claim in settled(asked)} if isinstance(members[0].value, Term) else own
    for claim in asked:
        if claim.id not in own:
            yield LeftOut((claim,), _reason(claim, held, members[0].value, around), ())


def _reason(claim: Claim, held: Collection[str], first: Value, around: Surroundings) -> str:
    """Why a claim is not beside one of value `first`; `held` are the ids that their articles hold on to."""
    value = claim.value
    if isinstance(value, Name):
        return "another name: of another holder, or known to the other article as well"
    if around.is_of_another_event(claim):
        return "its sentence names a year that is not the event's"
    if isinstance(value, Term) and isinstance(first, Term) and value.subject != first.subject and value.subject:
        return f"asked of something else: {value.subject}"
    if claim.id not in held:
        return "its own article gives another answer as well"
    if isinstance(value, Term) and value.denied:
        return "what it denies nobody in the finding says"
    return "nothing but the question connects it with the others"
