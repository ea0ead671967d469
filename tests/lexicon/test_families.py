"""Families of concepts that exclude each other, and their file."""

from __future__ import annotations

import pytest

from claimdiff.lexicon import concepts
from claimdiff.lexicon.opposed import answers, are_apart, families, family_of
from claimdiff.model import Kind


def test_families_name_known_concepts() -> None:
    named = {
        concept
        for family in families()
        for listed in (family.roots, family.near, family.never, *family.alike)
        for concept in listed
    }
    assert named - concepts().keys() == set()


def test_families_are_of_known_kinds_and_are_no_questions() -> None:
    assert {family.kind for family in families()} <= {kind.value for kind in Kind}
    assert {family.name for family in families()} & {answer.attribute for answer in answers().values()} == set()


def test_families_ask_what_questions_ask() -> None:
    asked = {question for family in families() for question in family.asked}
    assert asked <= {answer.attribute for answer in answers().values()}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("bus", "van", True),
        ("bus", "minibus", False),
        ("car", "van", False),
        ("ship", "ferry", False),
        ("bus", "knife", False),
        ("doctor", "surgeon", False),
        ("doctor", "nurse", True),
        ("cub", "bear", False),
        ("wolf", "bear", True),
        ("bus", "vehicle", False),
    ],
)
def test_members_exclude_each_other(one: str, other: str, apart: bool) -> None:
    assert are_apart(one, other) is are_apart(other, one) is apart


def test_a_root_of_many_kinds_is_no_member() -> None:
    assert family_of("vehicle") is None
    assert family_of("shelter") is None
    found = family_of("bus")
    assert found is not None
    assert found.name == "vehicle"
