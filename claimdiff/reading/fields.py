"""Strict reading of decoded JSON: every field is asked for by its type, and what is wrong is told by its place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


class Broken(ValueError):
    """A field that is not what its format says; the message names it: ``claims[3].line is not a whole number``."""


@dataclass(frozen=True, slots=True)
class Fields:
    """One object of the JSON and its place in the file; every method raises Broken where a field is not so."""

    place: str
    held: dict[str, Any]

    @classmethod
    def of(cls, place: str, value: object) -> Fields:
        """The fields of a decoded object."""
        if not isinstance(value, dict):
            raise Broken(f"{place} is not an object")
        return cls(place, value)

    def text(self, name: str) -> str:
        """A string that is not empty."""
        value = self.optional_text(name)
        if not value:
            raise Broken(f"{self._at(name)} is missing or empty")
        return value

    def optional_text(self, name: str) -> str | None:
        """A string; None for null and where it is missing."""
        value = self.held.get(name)
        if value is not None and not isinstance(value, str):
            raise Broken(f"{self._at(name)} is not a string")
        return value

    def one_of(self, name: str, known: Collection[str]) -> str:
        """A string out of a list."""
        value = self.text(name)
        if value not in known:
            raise Broken(f"{self._at(name)} is {value!r:.40}, none of {', '.join(known)}")
        return value

    def whole(self, name: str, least: int, otherwise: int | None = None) -> int:
        """A whole number from `least` to 2^53, what JSON keeps exactly; `otherwise` where it is missing."""
        value = self.held.get(name, otherwise)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= 2**53:
            raise Broken(f"{self._at(name)} is no whole number from {least} up")
        return value

    def number(self, name: str, least: float, most: float, otherwise: float | None = None) -> float:
        """A number between two ends; `otherwise` where it is missing."""
        value = self.held.get(name, otherwise)
        if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value <= most:
            raise Broken(f"{self._at(name)} is no number from {least:g} to {most:g}")
        return float(value)

    def flag(self, name: str) -> bool:
        """True or false; false where it is missing."""
        value = self.held.get(name, False)
        if not isinstance(value, bool):
            raise Broken(f"{self._at(name)} is neither true nor false")
        return value

    def inner(self, name: str) -> Fields:
        """An object."""
        return Fields.of(self._at(name), self.held.get(name))

    def objects(self, name: str, *, optional: bool = False) -> list[Fields]:
        """A list of objects; an optional one is empty where it is missing."""
        return [Fields.of(f"{self._at(name)}[{n}]", each) for n, each in enumerate(self._list(name, optional))]

    def texts(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        """A list of strings, each one of those known."""
        return tuple(self._known(f"{self._at(name)}[{n}]", each, known) for n, each in enumerate(self._list(name)))

    def some_texts(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        """One string or more, each one of those known."""
        found = self.texts(name, known)
        if not found:
            raise Broken(f"{self._at(name)} is empty")
        return found

    def free_texts(self, name: str) -> tuple[str, ...]:
        """A list of strings of any sort; empty where it is missing."""
        found = tuple(self._list(name, optional=True))
        if not all(isinstance(each, str) for each in found):
            raise Broken(f"{self._at(name)} holds what is no string")
        return found

    def moment(self, name: str, *, with_time: bool = True) -> date | None:
        """An ISO date, a `datetime` where it has a time of day; None for null and where missing."""
        value = self.optional_text(name)
        if value is None:
            return None
        try:
            return datetime.fromisoformat(value) if with_time and "T" in value else date.fromisoformat(value)
        except ValueError:
            raise Broken(f"{self._at(name)} is {value!r:.40}, no ISO date") from None

    def text_lists(self, name: str, known: Collection[str]) -> tuple[tuple[str, ...], ...]:
        """A list of lists of strings, each one of those known."""
        found = []
        for number, each in enumerate(self._list(name)):
            place = f"{self._at(name)}[{number}]"
            if not isinstance(each, list):
                raise Broken(f"{place} is not a list")
            found.append(tuple(self._known(f"{place}[{n}]", one, known) for n, one in enumerate(each)))
        return tuple(found)

    def _list(self, name: str, optional: bool = False) -> list[Any]:
        value = self.held.get(name, [] if optional else None)
        if not isinstance(value, list):
            raise Broken(f"{self._at(name)} is not a list")
        return value

    @staticmethod
    def _known(place: str, value: object, known: Collection[str]) -> str:
        if not isinstance(value, str) or value not in known:
            raise Broken(f"{place} is {value!r:.40}, which the report does not hold")
        return value

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name
