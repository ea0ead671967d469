"""Values: what a claim states, as the interval of what its words allow.

A value owns its arithmetic. `relate` says how two values stand to each other, `str(value)` is the
standard form (TIMEX3, ISO 4217, CLDR unit ids), `describe()` is the form for a reader, `as_json()`
the form of the contract. The rules and their constants are explained in docs/verdicts.md.
"""

from __future__ import annotations

from claimdiff.values.base import Interval, Mod, Relation, Value
from claimdiff.values.calendar import CalendarDate
from claimdiff.values.clock import ClockTime
from claimdiff.values.duration import Duration
from claimdiff.values.name import Name
from claimdiff.values.quantity import Quantity
from claimdiff.values.quote import Quote
from claimdiff.values.term import Term

__all__ = [
    "CalendarDate",
    "ClockTime",
    "Duration",
    "Interval",
    "Mod",
    "Name",
    "Quantity",
    "Quote",
    "Relation",
    "Term",
    "Value",
]
