"""A language completed from CLDR: months, weekdays, units, currencies, separators."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from claimdiff.languages.from_babel import Facts, facts
from claimdiff.languages.schema import Language

SOURCE = "source"
"""The key under which a file of facts names the package and version that it was written from."""


def complete(language: Language) -> Language:
    """The language's own data, with CLDR's words beside them; unchanged where CLDR does not know it."""
    known = written(language.code) or facts(language.code)
    if known is None:
        return language
    separators = known["separators"]
    return replace(
        language,
        months=_joined(language.months, _numbered(known["months"])),
        short_months=_joined(language.short_months, _numbered(known["short_months"])),
        weekdays=_joined(language.weekdays, _numbered(known["weekdays"])),
        short_weekdays=_joined(language.short_weekdays, _numbered(known["short_weekdays"])),
        group=language.group or separators.get("group"),
        decimal=language.decimal or separators.get("decimal"),
        # A language's own words for units of time replace CLDR's (`secondo` is no second).
        time_units={**known["time_units"], **language.time_units},
        units=_joined(language.units, known["units"]),
        currencies=_joined(language.currencies, known["currencies"]),
        countries=known["countries"] if language.nationalities else {},
        territories=known["territories"],
    )


def written(code: str) -> Facts | None:
    """What `facts` answers, from the file that was written of it: reading that takes a tenth of the time.

    None where there is no file for the language.
    """
    path = Path(__file__).parent / "facts" / f"{code}.json"
    if not path.is_file():
        return None
    found: dict[str, Any] = json.loads(path.read_bytes())
    del found[SOURCE]
    return found


def _joined(own: Mapping[Any, str], cldr: Mapping[Any, str]) -> dict[Any, str]:
    """Both tables in one; a language's own words come first."""
    table = dict(own)
    for key, words in cldr.items():
        table[key] = f"{table[key]}, {words}" if table.get(key) else words
    return table


def _numbered(names: Mapping[str, str]) -> dict[int, str]:
    """Months or weekdays by their number."""
    return {int(number): words for number, words in names.items()}
