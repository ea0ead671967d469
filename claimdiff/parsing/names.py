"""The names of months and weekdays, with the abbreviations that stamps and datelines make of them."""

from __future__ import annotations

from collections.abc import Mapping

from claimdiff.languages import forms

ABBREVIATED = (3, 4)
"""Letters that the press leaves of a name: ``oct``, ``sept``."""


def full_names(table: Mapping[int, str]) -> dict[str, int]:
    """The names of a table of `Language` in small letters, each with its number."""
    return {form.casefold().rstrip("."): number for number, names in table.items() for form in forms(names)}


def short_names(table: Mapping[int, str]) -> dict[str, int]:
    """The beginnings of longer names that are the beginning of one number's names alone."""
    names = full_names(table)
    found: dict[str, set[int]] = {}
    for name, number in names.items():
        for letters in ABBREVIATED:
            if len(name) > letters:
                found.setdefault(name[:letters], set()).add(number)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1 and name not in names}
