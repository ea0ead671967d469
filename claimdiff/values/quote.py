"""Quote: words that somebody is said to have said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from claimdiff.values.base import NO_FIGURE, Json, Mod, Relation, Value
from claimdiff.values.name import all_found

MOST_SHOWN = 60
"""Characters of a quote that a reader is shown as its value."""
SHOWN_BEFORE = 3
"""Words of a quote that are shown before the first that differ."""
OPENING, CLOSING = "‹", "›"
"""What stands around the words of a quote that another wording has not."""
DENIED_WORDS = 3
"""Concepts of a quotation that another language denies at least: fewer may stand in two statements."""
OWN_WORDS = 6
"""Words of a quotation that two speakers do not share by chance."""


@dataclass(frozen=True, slots=True)
class Quote(Value):
    """A quotation (`text`, without its marks).

    `words` are its content, each the concepts it may express or itself in Latin letters; `figures` are the numbers in
    it, and `denials` how many negations it has. `plain` are all its words folded, with single spaces. `speaker` is the
    name of the person who is told to have said it, its words folded; empty where no name is told.
    """

    text: str
    words: tuple[frozenset[str], ...]
    figures: tuple[str, ...] = ()
    denials: int = 0
    plain: str = ""
    language: str = ""
    speaker: tuple[str, ...] = ()
    mod: Mod | None = None

    def relate(self, other: Value) -> Relation:
        """SAME for the same words, or a part of them; in two quotations of one statement another figure or a negation
        excludes, and so does another speaker of the same words. Across languages words cannot be told apart: what is
        one statement is the same, unless one denies all that the other says."""
        if not isinstance(other, Quote):
            return Relation.INCOMPARABLE
        if self.figures and other.figures and self.figures != other.figures:
            return Relation.EXCLUDES
        if self.language == other.language:
            if self.holds(other) or other.holds(self):
                return Relation.EXCLUDES if self.has_other_speaker(other) else Relation.SAME
            if bool(self.denials) != bool(other.denials):
                return Relation.EXCLUDES
            return Relation.COMPATIBLE
        return Relation.EXCLUDES if self.is_denied_by(other) else Relation.SAME

    def is_denied_by(self, other: Quote) -> bool:
        """Whether a quotation in another language says all the same concepts, and one alone has a negation."""
        mine, its = ([word for word in each.words if not any(key[0] == "~" for key in word)] for each in (self, other))
        met = all(any(word & each for each in its) for word in mine) and all(
            any(word & each for each in mine) for word in its
        )
        return met and min(len(mine), len(its)) >= DENIED_WORDS and bool(self.denials) != bool(other.denials)

    def holds(self, other: Quote) -> bool:
        """Whether another quotation is this one, or a part of it."""
        return f" {other.plain} " in f" {self.plain} "

    def has_other_speaker(self, other: Quote) -> bool:
        """Whether the same words are given to two persons."""
        if not self.speaker or not other.speaker or min(len(self.plain.split()), len(other.plain.split())) < OWN_WORDS:
            return False
        return not self.has_speaker_of(other)

    def has_speaker_of(self, other: Quote) -> bool:
        """Whether both quotations name their speaker, and the same one."""
        named = bool(self.speaker and other.speaker)
        return named and (all_found(self.speaker, other.speaker) or all_found(other.speaker, self.speaker))

    def distance(self, other: Value) -> float | None:
        return None

    def describe(self) -> str:
        return f"“{_cut(self.text)}”"

    def __str__(self) -> str:
        return self.text

    def as_json(self) -> dict[str, Json]:
        return NO_FIGURE | {
            "quote": self.text,
            "plain": self.plain,
            "words": " ".join("|".join(sorted(word)) for word in self.words),
            "figures": " ".join(self.figures),
            "denials": self.denials,
            "language": self.language,
            "speaker": " ".join(self.speaker),
        }


def described(quotes: Sequence[Quote]) -> list[str]:
    """How each wording of one statement is shown: what the first other one of its language has not stands in ‹ ›.

    The same words of two speakers are told by the names of these.
    """
    return [_described(quote, quotes) for quote in quotes]


def _described(quote: Quote, quotes: Sequence[Quote]) -> str:
    if any(quote.relate(other) is Relation.EXCLUDES and quote.has_other_speaker(other) for other in quotes):
        return f"{' '.join(quote.speaker).title()}: {quote.describe()}"
    same = (each for each in quotes if each.language == quote.language)
    other = next((each for each in same if not each.holds(quote) and not quote.holds(each)), None)
    return quote.describe() if other is None else f"“{_cut(_marked(quote.text.split(), other.text.split()))}”"


def _marked(words: Sequence[str], others: Sequence[str]) -> str:
    """The words with those that the others have not in ‹ ›, from shortly before the first of them on."""
    compared = [word.strip(".,;:!?…").lower() for word in words], [word.strip(".,;:!?…").lower() for word in others]
    parts: list[str] = []
    begin: int | None = None
    for same, first, last, _, _ in SequenceMatcher(None, *compared, autojunk=False).get_opcodes():
        if first == last:
            continue
        run = " ".join(words[first:last])
        parts += words[first:last] if same == "equal" else [f"{OPENING}{run}{CLOSING}"]
        begin = len(parts) - 1 if begin is None and same != "equal" else begin
    skipped = max(0, (begin or 0) - SHOWN_BEFORE)
    return ("… " if skipped else "") + " ".join(parts[skipped:])


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
