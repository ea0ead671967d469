"""One language's words of the lexicon: looked up by form, by stem, and by the parts of a compound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from claimdiff.languages import Language, forms, load
from claimdiff.lexicon.concepts import concepts
from claimdiff.lexicon.fold import fold

_SENSE = re.compile(r"\s*\[[^\]]*\]")
SHORTEST_STEM = 3
SHORTEST_FIRST, SHORTEST_PART, TELLING_PART = 3, 4, 7
"""Letters of a compound's first part, of its last, and of a last part that needs no known first one."""
SHORT_ENDING = 2
"""Nouns and adjectives change endings of at most so many letters (`-o` for `-as`, never `-are` for `-a`)."""
PLURALS = ("s", "es", "n", "en", "nen", "e", "er", "ar", "or", "r")
LINKS = ("s", "es", "n", "en", "e", "er")
"""Plural endings of the Germanic languages, and what they put between the parts of a compound."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language. `find` meets inflected and compound words."""

    language: Language
    endings: tuple[str, ...]
    _forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def find(self, word: str) -> tuple[str, ...]:
        """The ids of the concepts that a word expresses, the likeliest first; empty where it is unknown."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(word)
        return known

    def phrase(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]]:
        """The longest expression that begins at `words[at]`: how many words it has, and its concepts.

        ``(2, ("fire_engine",))`` for ``fire engines``; ``(1, ())`` for an unknown word.
        """
        for stems, concept in self._phrases.get(self.stem(fold(words[at])), ()):
            if len(stems) <= len(words) - at and all(
                self.stem(fold(words[at + n])) == stems[n] for n in range(1, len(stems))
            ):
                return len(stems), (concept,)
        return 1, self.find(words[at])

    def stem(self, word: str) -> str:
        """A folded word without its longest inflection ending, at least three letters of it."""
        return next(self._stripped(word), word)

    def _stripped(self, word: str) -> Iterator[str]:
        """The word without each ending that it has, longest endings first."""
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
                yield word[: -len(ending)]

    def _look_up(self, word: str) -> tuple[str, ...]:
        plain = fold(word)
        found = self._forms.get(plain) or self._inflected(plain)
        if found or not self.language.compounds or (self.language.capital_nouns and word[:1].islower()):
            return found
        return self._by_parts(plain)

    def _inflected(self, word: str) -> tuple[str, ...]:
        """The concepts of the lemma that a word inflects: one ending less, or one for another."""
        if len(word) < SHORTEST_STEM and word.isascii():
            return ()
        bases = list(self._stripped(word))
        for base in reversed(bases):
            if base in self._forms:
                return self._forms[base]
        for base in reversed([*bases, word]):
            for ending in self.endings:
                found = self._forms.get(base + ending)
                if found is not None and (fitting := _that_inflect(found, word[len(base) :], ending)):
                    return fitting
        return ()

    def _by_parts(self, word: str) -> tuple[str, ...]:
        """The concepts of a compound's last part: ``feuerwehrleute`` → ``leute``.

        The part is a noun, and a short one counts only where what stands before it is known too.
        """
        for at in range(SHORTEST_FIRST, len(word) - SHORTEST_PART + 1):
            part = word[at:]
            found = self._forms.get(part) or self._singular(part)
            nouns = tuple(each for each in found if concepts()[each].pos == "n")
            if nouns and (len(part) >= TELLING_PART or self._is_first_part(word[:at])):
                return nouns
        return ()

    def _singular(self, part: str) -> tuple[str, ...]:
        """The concepts of a noun in the plural."""
        for plural in PLURALS:
            if part.endswith(plural) and part[: -len(plural)] in self._forms:
                return self._forms[part[: -len(plural)]]
        return ()

    def _is_first_part(self, part: str) -> bool:
        """Whether a word may begin a compound: known as it is, or below a linking element (``Unglück|s``)."""
        return part in self._forms or any(part.endswith(link) and part[: -len(link)] in self._forms for link in LINKS)


def _that_inflect(found: tuple[str, ...], taken: str, given: str) -> tuple[str, ...]:
    """The concepts whose words may change one ending for another: verbs any, nouns and adjectives short ones."""
    short = len(taken) <= SHORT_ENDING and len(given) <= SHORT_ENDING
    known = concepts()
    return tuple(each for each in found if short or known[each].pos == "v")


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of one language (ISO 639-1); empty where the language has no words here."""
    language = load(code)
    endings = tuple(sorted({fold(ending) for ending in forms(language.endings)}, key=lambda each: (-len(each), each)))
    made = Lexicon(language, endings)
    for line in _lines(code):
        concept, _, words = line.partition(":")
        for form in _SENSE.sub("", words).split(","):
            _add(made, fold(form.strip()), concept)
    for phrases in made._phrases.values():
        phrases.sort(key=lambda each: -len(each[0]))
    return made


def _add(made: Lexicon, form: str, concept: str) -> None:
    if " " in form:
        stems = tuple(made.stem(word) for word in form.split())
        made._phrases.setdefault(stems[0], []).append((stems, concept))
    elif concept not in made._forms.get(form, ()):
        made._forms[form] = (*made._forms.get(form, ()), concept)


def _lines(code: str) -> list[str]:
    folder = files("claimdiff.lexicon") / "words" / code
    if not folder.is_dir():
        return []
    paths = sorted((each for each in folder.iterdir() if each.name.endswith(".txt")), key=lambda each: each.name)
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line and line[0] != "#"]
