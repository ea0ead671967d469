"""One language's words of the lexicon: looked up by form, by stem, and by the parts of a compound."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from claimdiff.languages import Language, forms, load
from claimdiff.lexicon.fold import fold

_SENSE = re.compile(r"\s*\[[^\]]*\]")
SHORTEST_STEM = 3
SHORTEST_PART = 4
"""A known word of fewer letters is no part of a compound."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language. `find` meets inflected and compound words."""

    language: Language
    _forms: dict[str, tuple[str, ...]]
    _stems: dict[str, tuple[str, ...]]
    _phrases: dict[str, list[tuple[str, ...]]]
    _endings: tuple[str, ...]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def find(self, word: str) -> tuple[str, ...]:
        """The ids of the concepts that a word expresses, the likeliest first; empty where it is unknown."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(fold(word))
        return known

    def phrase(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]]:
        """The longest expression that begins at `words[at]`: how many words it has, and its concepts.

        ``(2, ("fire_engine",))`` for ``fire engines``; ``(1, ())`` for an unknown word.
        """
        first = self.stem(fold(words[at]))
        for stems in self._phrases.get(first, ()):
            if len(stems) <= len(words) - at and all(
                self.stem(fold(words[at + n])) == stems[n] for n in range(1, len(stems))
            ):
                return len(stems), self._stems[" ".join(stems)]
        return 1, self.find(words[at])

    def stem(self, word: str) -> str:
        """A folded word without its longest inflection ending, at least three letters of it."""
        for ending in self._endings:
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
                return word[: -len(ending)]
        return word

    def _look_up(self, word: str) -> tuple[str, ...]:
        found = self._forms.get(word) or self._stems.get(self.stem(word))
        if found:
            return found
        return self._by_parts(word) if self.language.compounds else ()

    def _by_parts(self, word: str) -> tuple[str, ...]:
        """The concepts of a compound's last known part: ``feuerwehrleute`` → ``leute``."""
        for at in range(2, len(word) - SHORTEST_PART + 1):
            part = word[at:]
            found = self._forms.get(part) or self._stems.get(self.stem(part))
            if found:
                return found
        return ()


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of one language (ISO 639-1); empty where the language has no words here."""
    language = load(code)
    endings = tuple(sorted({fold(ending) for ending in forms(language.endings)}, key=lambda each: (-len(each), each)))
    made = Lexicon(language, {}, {}, {}, endings)
    for line in _lines(code):
        concept, _, words = line.partition(":")
        for form in forms(_SENSE.sub("", words)):
            _add(made, fold(form), concept)
    for phrases in made._phrases.values():
        phrases.sort(key=len, reverse=True)
    return made


def _add(made: Lexicon, form: str, concept: str) -> None:
    if " " in form:
        stems = tuple(made.stem(word) for word in form.split())
        key = " ".join(stems)
        if key not in made._stems:
            made._phrases.setdefault(stems[0], []).append(stems)
        made._stems[key] = (*made._stems.get(key, ()), concept)
        return
    for table, key in ((made._forms, form), (made._stems, made.stem(form))):
        if concept not in table.get(key, ()):
            table[key] = (*table.get(key, ()), concept)


def _lines(code: str) -> list[str]:
    folder = files("claimdiff.lexicon") / "words" / code
    if not folder.is_dir():
        return []
    lines: list[str] = []
    for path in sorted((each for each in folder.iterdir() if each.name.endswith(".txt")), key=lambda each: each.name):
        lines += path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
