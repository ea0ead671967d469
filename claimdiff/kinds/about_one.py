"""About so many, told as one of them or more: ``een dag of tien``, ``een graad of drie``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Match, Pattern, Role, Scan
from claimdiff.kinds.found import number_of
from claimdiff.languages import forms

ABOUT = Pattern("one:(SPELLED|ONE) unit:(UNIT|TIME_UNIT|CURRENCY) link:RANGE_TO number:WHOLE")


def told(scan: Scan, role: int) -> Iterator[Match]:
    """The `number` and `unit` of each such figure of a sentence, its unit of one role."""
    language = scan.vocabulary.language
    if not language.about_one or not scan.present & role:
        return
    for match in ABOUT.find(scan):
        if match["unit"].has(role) and match["link"].key in forms(language.about_one):
            one = number_of(match["one"]).value if match["one"].has(Role.NUM) else 1
            several = one == 1 < number_of(match["number"]).value
            if several and not match["number"].mask & (Role.RANGE | Role.CODE | Role.YEAR):
                yield match
