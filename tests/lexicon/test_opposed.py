"""The data of opposed answers: every answer has words, every word says one thing, exclusion goes both ways."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import pytest

from claimdiff.languages import forms
from claimdiff.lexicon import concepts
from claimdiff.lexicon.fold import fold
from claimdiff.lexicon.opposed import answers, expressions, told
from claimdiff.lexicon.opposed.expressions import PIECE, lines
from claimdiff.model import Kind

WHOLE = ("de", "en", "es", "fr", "it", "nl", "pt")
"""Languages with words for every answer; the others have a few."""
MARKS = ("@not", "@but", "@maybe", "@earlier", "@deny", "@cause")
"""What every language must know to tell what is said from what is denied or only considered."""


def words(code: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for says, told_as in lines(code):
        found[says] += forms(told_as)
    return found


def test_answers_are_of_kinds_that_exist() -> None:
    assert {answer.kind for answer in answers().values()} <= set(Kind)


def test_exclusion_goes_both_ways_and_never_within_a_kind() -> None:
    for one, other in combinations(answers().values(), 2):
        assert (other.id in one.excludes) == (one.id in other.excludes)
        if one.id in other.includes or other.id in one.includes:
            assert other.id not in one.excludes


@pytest.mark.parametrize("code", sorted(told()))
def test_every_language_knows_denial_and_doubt(code: str) -> None:
    assert set(MARKS) <= words(code).keys()
    assert expressions(code)


@pytest.mark.parametrize("code", sorted(told()))
def test_no_expression_gives_two_answers_to_one_question(code: str) -> None:
    known = answers()
    given: dict[tuple[str, str], set[str]] = defaultdict(set)
    for says, expressed in words(code).items():
        for form in expressed if says in known else ():
            given[known[says].attribute, form.lstrip("~!")].add(says)
    assert {form: says for form, says in given.items() if len(says) > 1} == {}


@pytest.mark.parametrize("code", WHOLE)
def test_every_answer_has_words(code: str) -> None:
    has = words(code).keys() | words("any").keys()
    missing = set(answers()) - has
    assert missing <= set(PARENTS), missing


PARENTS = ("deliberate_act", "weather", "manager", "job", "hit_animal", "hit_vehicle")
"""Answers that others are kinds of, or stand beside, without words of their own."""


@pytest.mark.parametrize("code", ["any", *sorted(told())])
def test_concepts_that_are_named_exist(code: str) -> None:
    pieces = {piece for expressed in words(code).values() for form in expressed for piece in PIECE.findall(form)}
    assert {each for piece in pieces if piece[0] == "<" for each in piece[1:-1].split("|")} <= concepts().keys()


def test_stems_are_long_enough_to_be_looked_up() -> None:
    for code in told():
        for expressed in words(code).values():
            for form in expressed:
                first = PIECE.findall(fold(form))[0]
                assert first[-1] != "*" or len(first) > 3, form
