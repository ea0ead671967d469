"""One language's words of the lexicon: looked up by form, by stem, and by the parts of a compound."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import KeysView
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from claimdiff.languages import Language, forms, load
from claimdiff.lexicon.concepts import concepts
from claimdiff.lexicon.fold import fold

_SENSE = re.compile(r"\[[^\]\n]*\]")
Answer = TypeVar("Answer")
Phrase: TypeAlias = tuple[tuple[str, ...], str]
"""An expression as its folded words, and its concept."""
WORDS_KEPT = 30_000
"""Answers that all languages together remember, about 200 bytes each; past that all are forgotten."""
_tables: list[dict[str, Any]] = []
"""The tables that hold answers."""
_room = [WORDS_KEPT]
"""How many more answers there is room for."""
SHORTEST_STEM = 3
SHORTEST_FIRST, SHORTEST_PART, TELLING_PART = 3, 4, 7
"""Letters of a compound's first part, of its last, and of a last part that needs no known first one."""
SHORTEST_INFLECTED = 5
"""Letters of a function word that may be an inflected verb."""
SHORT_ENDING = 2
"""Nouns and adjectives change endings of at most so many letters (`-o` for `-as`, never `-are` for `-a`), unless their
language lists those that they do as `case_endings`."""
LONGER_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("ces", "z"), ("oes", "ao"), ("aes", "ao"), ("ais", "al"), ("eis", "el"),
    ("eis", "il"), ("is", "il"), ("ois", "ol"), ("aux", "al"), ("ven", "f"), ("zen", "s"),
)  # fmt: skip
"""Regular endings that change the end of the word: ``lorries``, ``luces``, ``eleições``, ``journaux``, ``brieven``."""
LONGER = tuple(taken for taken, _ in LONGER_ENDINGS)
PLURALS = ("s", "es", "n", "en", "nen", "e", "er", "ar", "or", "r")
LINKS = ("s", "es", "n", "en", "e", "er")
"""Plural endings of the Germanic languages, and what they put between the parts of a compound."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language. `find` meets inflected and compound words."""

    language: Language
    endings: tuple[str, ...]
    """The longest first, those that only verbs exchange after the others."""
    _by_length: tuple[tuple[int, frozenset[str]], ...]
    """The endings of each length, the longest first."""
    _of_nouns: frozenset[str]
    """The endings that nouns and adjectives exchange for one another."""
    _prefixes: tuple[str, ...] = ()
    """What the language writes on the next word, the longest first."""
    _forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _sorted: list[str] = field(default_factory=list)
    """The single words in order, once they are needed so."""
    _phrases: dict[str, dict[str, list[Phrase]]] = field(default_factory=dict)
    """The expressions, by the letters that words of one base share, and by their first word."""
    _firsts: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    """For such letters that were met, the first words with each base."""
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _begun: dict[str, dict[str, list[Phrase]]] = field(default_factory=dict)
    _stems: dict[str, frozenset[str]] = field(default_factory=dict)

    def find(self, word: str) -> tuple[str, ...]:
        """The ids of the concepts that a word expresses, the likeliest first; empty where it is unknown."""
        known = self._known.get(word)
        if known is None:
            known = _keep(self._known, word, self._look_up(word))
        return known

    def forms(self) -> KeysView[str]:
        """Every single word that is listed, folded; expressions are not among them."""
        return self._forms.keys()

    def lists(self, word: str) -> bool:
        """Whether a word is listed as it stands, and not met by an ending or a part."""
        return fold(word) in self._forms

    def names(self, word: str) -> bool:
        """Whether a word is listed as it stands or in the plural, so that it can be a noun: no ``rallied``."""
        return self.lists(word) or bool(self._singular(fold(word)))

    def has_verb(self, word: str) -> bool:
        """Whether a word can express a verb of the news, be it a function word to the grammar (``stieg``).

        A short one counts only as it is listed: most inflect some verb by chance.
        """
        plain = fold(word)
        if len(plain) < SHORTEST_INFLECTED and plain not in self._forms:
            return False
        return any(concepts()[each].pos == "v" for each in self.find(word))

    def phrase(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]]:
        """The longest expression that begins at `words[at]`: how many words it has, and its concepts.

        ``(2, ("fire_engine",))`` for ``fire engines``; ``(1, ())`` for an unknown word.
        """
        begun = self._phrases_from(words[at])
        if begun and at + 1 < len(words):
            seconds = (base for base in self._bases(fold(words[at + 1])) if base in begun)
            fitting = [
                each
                for base in seconds
                for each in begun[base]
                if len(each[0]) == 2 or self._goes_on(each[0], words, at)
            ]
            if fitting:
                form, concept = min(fitting, key=lambda each: (-len(each[0]), each))
                return len(form), (concept,)
        return 1, self.find(words[at])

    def opens(self, word: str) -> bool:
        """Whether a word begins expressions of several words."""
        return bool(self._phrases_from(word))

    def wholes(self, word: str) -> tuple[str, ...]:
        """A folded word, and what it is without each of the ones that are written on it: ``المنجم``, ``منجم``."""
        if not self._prefixes:
            return (word,)
        most = len(word) - SHORTEST_STEM
        able = (prefix for prefix in self._prefixes if len(prefix) <= most and word.startswith(prefix))
        return (word, *(word[len(prefix) :] for prefix in able))

    def has(self, word: str) -> bool:
        """Whether a folded word is listed, itself or another of its forms, with all that is written on it."""
        return bool(self._inflecting(word))

    def add(self, form: str, concept: str) -> None:
        """A folded word or expression that expresses a concept, met by its parts too at hyphens and apostrophes."""
        if not form.isalpha():
            parted = form.replace("-", " ")
            self._add_phrase(parted.split(), concept)
            # ``d'urgence`` is one word to some readers of a text, two to others
            if "'" in parted:
                self._add_phrase(parted.replace("'", " ").split(), concept)
            if " " in form:
                return
        known = self._forms.get(form)
        if known is None:
            self._forms[form] = (concept,)
        elif concept not in known:
            self._forms[form] = (*known, concept)

    def _add_phrase(self, words: list[str], concept: str) -> None:
        """An expression's words, if they are several, and its concept."""
        if len(words) > 1:
            for whole in self.wholes(words[0]):
                phrases = self._phrases.setdefault(whole[:SHORTEST_STEM], {})
                phrases.setdefault(words[0], []).append((tuple(words), concept))

    def _goes_on(self, form: tuple[str, ...], words: list[str], at: int) -> bool:
        """Whether an expression's words behind its second follow the one at `words[at]`."""
        return len(form) <= len(words) - at and all(
            not self._bases(fold(words[at + n])).isdisjoint(self._bases(form[n])) for n in range(2, len(form))
        )

    def _phrases_from(self, word: str) -> dict[str, list[Phrase]]:
        """The expressions that a word begins, by each base of their second word."""
        begun = self._begun.get(word)
        if begun is None:
            begun = _keep(self._begun, word, self._begun_by(fold(word)))
        return begun

    def _begun_by(self, word: str) -> dict[str, list[Phrase]]:
        """The same of a folded word, looked up."""
        begun: dict[str, list[Phrase]] = {}
        if any(whole[:SHORTEST_STEM] in self._phrases for whole in self.wholes(word)):
            for base in self._bases(word):
                letters = base[:SHORTEST_STEM]
                for first in self._firsts_of(letters).get(base, ()):
                    for phrase in self._phrases[letters][first]:
                        for second in self._bases(phrase[0][1]):
                            begun.setdefault(second, []).append(phrase)
        return begun

    def _firsts_of(self, letters: str) -> dict[str, list[str]]:
        """The first words of expressions that begin with some letters, by each of their bases."""
        known = self._firsts.get(letters)
        if known is None:
            known = self._firsts[letters] = {}
            for first in self._phrases.get(letters, ()):
                for base in self._bases_of(first):
                    known.setdefault(base, []).append(first)
        return known

    def _bases(self, word: str) -> frozenset[str]:
        """A folded word as it is, and without each ending that it has."""
        known = self._stems.get(word)
        if known is None:
            known = _keep(self._stems, word, self._bases_of(word))
        return known

    def _bases_of(self, word: str) -> frozenset[str]:
        """The same, not remembered."""
        whole = self.wholes(word)
        return frozenset(whole).union(*map(self._stripped, whole))

    def _stripped(self, word: str) -> list[str]:
        """The word without each ending that it has, longest endings first."""
        most = len(word) - SHORTEST_STEM
        return [word[:-length] for length, endings in self._by_length if length <= most and word[-length:] in endings]

    def _look_up(self, word: str) -> tuple[str, ...]:
        plain = fold(word)
        found = next(filter(None, map(self._inflecting, self.wholes(plain))), ())
        if found or not self.language.compounds or (self.language.capital_nouns and word[:1].islower()):
            return found
        return self._by_parts(plain)

    def _inflecting(self, word: str) -> tuple[str, ...]:
        """The concepts of a folded word, as it is listed or in another of its forms."""
        return self._forms.get(word) or self._inflected(word)

    def _inflected(self, word: str) -> tuple[str, ...]:
        """The concepts of the lemma that a word inflects: one ending less, or one for another."""
        if len(word) < SHORTEST_STEM and word.isascii():
            return ()
        if word.endswith(LONGER):
            for taken, given in LONGER_ENDINGS:
                if word.endswith(taken) and (base := word[: -len(taken)] + given) in self._forms:
                    return self._forms[base]
        bases = self._stripped(word)
        for base in reversed(bases):
            if base in self._forms:
                return self._forms[base]
            if base[-1] == base[-2] and base[:-1] in self._forms:
                return self._forms[base[:-1]]
        for base in filter(self._begins_form, reversed([*bases, word])):
            for ending in self.endings:
                found = self._forms.get(base + ending)
                if found is not None and (fitting := self._that_inflect(found, word[len(base) :], ending)):
                    return fitting
        return ()

    def _begins_form(self, base: str) -> bool:
        """Whether a listed word begins so: most words of a text do not, and their endings need not be tried."""
        if len(self._sorted) != len(self._forms):
            self._sorted = sorted(self._forms)
        at = bisect_left(self._sorted, base)
        return at < len(self._sorted) and self._sorted[at].startswith(base)

    def _that_inflect(self, found: tuple[str, ...], taken: str, given: str) -> tuple[str, ...]:
        """The concepts whose words may change one ending for another: verbs any, nouns and adjectives some."""
        nominal = self._of_nouns.issuperset(each for each in (taken, given) if each)
        known = concepts()
        return tuple(each for each in found if nominal or known[each].pos == "v")

    def _by_parts(self, word: str) -> tuple[str, ...]:
        """The concepts of a compound's last part: ``feuerwehrleute`` → ``leute``.

        The part is a noun, and a short one counts only where what stands before it is known too.
        """
        for at in range(SHORTEST_FIRST, len(word) - SHORTEST_PART + 1):
            part = word[at:]
            found = self._forms.get(part) or (
                self._inflected(part) if self.language.case_endings else self._singular(part)
            )
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


def _keep(kept: dict[str, Answer], word: str, answer: Answer) -> Answer:
    """Remember an answer for a word, and give it back; a stream of articles brings new words without end."""
    if _room[0] == 0:
        for table in _tables:
            table.clear()
        _tables.clear()
        _room[0] = WORDS_KEPT
    if not kept:
        _tables.append(kept)
    _room[0] -= 1
    kept[word] = answer
    return answer


@cache
def covered() -> frozenset[str]:
    """The languages (ISO 639-1) that the lexicon has words of."""
    return frozenset(folder.name for folder in (Path(__file__).parent / "words").iterdir() if folder.is_dir())


def breadth(code: str) -> int:
    """How many concepts have words of a language (ISO 639-1)."""
    files = (Path(__file__).parent / "words" / code).glob("*.txt")
    rows = chain.from_iterable(path.read_text(encoding="utf-8").splitlines() for path in files)
    return sum(bool(row.strip()) and row[0] != "#" for row in rows)


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of one language (ISO 639-1); empty where the language has no words here."""
    language = load(code)
    of_cases = {fold(ending) for ending in forms(language.case_endings)}
    endings = {fold(ending) for ending in forms(language.endings)} | of_cases
    of_nouns = of_cases or {each for each in endings if len(each) <= SHORT_ENDING}
    lengths = sorted({len(ending) for ending in endings}, reverse=True)
    by_length = tuple((length, frozenset(each for each in endings if len(each) == length)) for length in lengths)
    nouns_first = sorted(endings, key=lambda each: (bool(of_cases) and each not in of_cases, -len(each), each))
    prefixes = tuple(sorted((fold(prefix) for prefix in forms(language.prefixes)), key=lambda each: (-len(each), each)))
    made = Lexicon(language, tuple(nouns_first), by_length, frozenset(of_nouns), prefixes)
    single = made._forms
    # Folding a file is many times faster than folding each of its words.
    for line in _SENSE.sub("", fold(_text(code))).splitlines():
        if line and line[0] != "#":
            concept, _, words = line.partition(":")
            alone = (concept,)
            for form in map(str.strip, words.split(",")):
                if form not in single and form.isalpha():
                    single[form] = alone
                else:
                    made.add(form, concept)
    return made


def _text(code: str) -> str:
    """The files of one language's words, in the order of their names; their ids are in small letters."""
    folder = Path(__file__).parent / "words" / code
    if not folder.is_dir():
        return ""
    paths = sorted((each for each in folder.iterdir() if each.name.endswith(".txt")), key=lambda each: each.name)
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)
