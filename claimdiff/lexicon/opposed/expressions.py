"""The expressions of a language: words, stems (``caus*``), endings (``*madı``), concepts (``<speed>``,
``<find|detect_v>``), gaps (``...``), and words that stand beside others in any order (``&``)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

from claimdiff.languages import forms, load
from claimdiff.lexicon.fold import fold
from claimdiff.lexicon.opposed.answers import answers

PIECE = re.compile(r"<[\w|]+>|\.\.\.|&|\*?[^\W_][^\s<>*.'’‘-]*\*?")
GAP, BESIDE = "...", "&"
WIDEST_GAP, WIDEST_SIDE = 3, 10
"""Words that a gap of an expression may hold, and that may stand between two pieces in any order."""
Meaning: TypeAlias = tuple[int, tuple[str, ...]]
"""What begins at a word: how many words the lexicon's expression has, and its concepts."""
PREFIXES = "@not_prefix"
NOTHING: Meaning = (1, ())
KEY = 3
"""Letters by which stems and endings are looked up; no ending is shorter."""


class Hit(NamedTuple):
    """An expression that was met: what it says, how many words it took, whether it needs a word of causing beside it,
    whether it denies what it says (``unintentional`` of deliberate), and the words in its gaps, from its first on.

    `back` is how many words before the one that it was looked up by it begins; a `loose` one names words in any order,
    and `met` the concept that the last of them expresses.
    """

    says: str
    size: int
    weak: bool = False
    denies: bool = False
    skipped: tuple[int, ...] = ()
    back: int = 0
    loose: bool = False
    met: str = ""


class Expression(NamedTuple):
    """One expression: its pieces, and what it says."""

    pieces: tuple[str, ...]
    says: str
    weak: bool
    denies: bool

    def hit_at(self, words: Sequence[str], meanings: Sequence[Meaning], at: int) -> Hit | None:
        """The expression whose first piece stands at `words[at]`, None where the others do not follow."""
        end, slack = _behind(self.pieces[0], meanings, at), 0
        skipped: list[int] = []
        for piece in self.pieces[1:]:
            if piece == GAP:
                slack = WIDEST_GAP
                continue
            for found in range(end, min(len(words), end + slack + 1)):
                if _meets(piece, words[found], meanings[found]):
                    break
            else:
                return None
            skipped += range(end - at, found - at)
            end, slack = _behind(piece, meanings, found), 0
        return Hit(self.says, end - at, self.weak, self.denies, tuple(skipped))

    def hit_around(self, words: Sequence[str], meanings: Sequence[Meaning], at: int) -> Hit | None:
        """The expression whose first piece stands at `words[at]` and the others on either side of it."""
        taken, found = set(range(at, _behind(self.pieces[0], meanings, at))), at
        for piece in self.pieces[2::2]:
            near = range(max(0, min(taken) - WIDEST_SIDE), min(len(words), max(taken) + 1 + WIDEST_SIDE))
            free = sorted((place for place in near if place not in taken), key=lambda place: abs(place - at))
            nearest = next((place for place in free if _meets(piece, words[place], meanings[place])), None)
            if nearest is None:
                return None
            found = nearest
            taken.update(range(found, _behind(piece, meanings, found)))
        first, last = min(taken), max(taken) + 1
        skipped = tuple(place - first for place in range(first, last) if place not in taken)
        met = next((each for each in meanings[found][1] if each in self.pieces[-1][1:-1].split("|")), "")
        return Hit(self.says, last - first, self.weak, self.denies, skipped, at - first, True, met)


def _behind(piece: str, meanings: Sequence[Meaning], at: int) -> int:
    """Where what a piece has met at a word ends."""
    return at + (meanings[at][0] if piece[0] == "<" else 1)


def _meets(piece: str, word: str, meaning: Meaning) -> bool:
    if piece[0] == "<":
        return not _concepts_of(piece).isdisjoint(meaning[1])
    if piece[-1] == "*":
        return word.startswith(piece[:-1])
    return word.endswith(piece[1:]) if piece[0] == "*" else word == piece


@cache
def _concepts_of(piece: str) -> frozenset[str]:
    """``<find|detect_v>``."""
    return frozenset(piece[1:-1].split("|"))


@dataclass(slots=True)
class Expressions:
    """The expressions of one language, looked up by how they begin."""

    _by_word: dict[str, list[Expression]] = field(default_factory=lambda: defaultdict(list))
    _by_stem: dict[str, list[Expression]] = field(default_factory=lambda: defaultdict(list))
    _by_ending: dict[str, list[Expression]] = field(default_factory=lambda: defaultdict(list))
    _by_concept: dict[str, list[Expression]] = field(default_factory=lambda: defaultdict(list))
    spelled: set[str] = field(default_factory=set)
    """Every word of the expressions in small letters: scripts without spaces are cut by them."""
    pieces: set[str] = field(default_factory=set)
    """The same folded."""
    prefixes: tuple[str, ...] = ()
    """What denies a verb that it is written on (`PREFIXES`)."""

    def add(self, form: str, says: str) -> None:
        """One folded expression as the file has it: ``~storm`` needs a word of causing, ``!nobody died`` denies."""
        weak, denies = form[0] == "~", form[0] == "!"
        plain = form.replace(" ", "").isalpha()
        pieces = tuple(form.split() if plain else PIECE.findall(form))
        made = Expression(pieces, says, weak, denies)
        self.pieces.update(pieces)
        first = pieces[0]
        if first[0] == "<":
            for concept in _concepts_of(first):
                self._by_concept[concept].append(made)
        elif first[0] == "*":
            self._by_ending[first[-KEY:]].append(made)
        elif first[-1] == "*":
            self._by_stem[first[:-1][:KEY]].append(made)
        else:
            self._by_word[first].append(made)

    def begun(self, word: str, concepts: Sequence[str] = ()) -> tuple[Expression, ...]:
        """The expressions that begin with a folded word, or with what it means."""
        partly = (each for each in self._by_parts(word) if _meets(each.pieces[0], word, NOTHING))
        named = (each for concept in concepts for each in self._by_concept.get(concept, ()))
        return (*self._by_word.get(word, ()), *partly, *named)

    def _by_parts(self, word: str) -> Iterator[Expression]:
        """The expressions that may begin with a stem or an ending of a folded word."""
        for size in range(1, min(KEY, len(word)) + 1):
            yield from self._by_stem.get(word[:size], ())
        yield from self._by_ending.get(word[-KEY:], ())


def hits(begun: Iterable[Expression], words: Sequence[str], meanings: Sequence[Meaning], place: int) -> Iterable[Hit]:
    """What the expressions that begin at one of the folded words say, each answer or mark by its longest one."""
    longest: dict[str, Hit] = {}
    for each in begun:
        hit = (each.hit_around if BESIDE in each.pieces else each.hit_at)(words, meanings, place)
        if hit is not None and (hit.says not in longest or _rank(hit) > _rank(longest[hit.says])):
            longest[hit.says] = hit
    return longest.values()


def _rank(hit: Hit) -> tuple[int, bool, bool]:
    return hit.size, hit.denies, not hit.weak


@cache
def told() -> frozenset[str]:
    """The languages (ISO 639-1) whose words of denial and doubt are known: no answer is read in another."""
    folder = Path(__file__).parent / "words"
    return frozenset(path.name.removesuffix(".txt") for path in folder.iterdir()) - {"any"}


def lines(name: str) -> Iterator[tuple[str, str]]:
    """The lines of one file of words: what each says, and its expressions with commas between them."""
    path = Path(__file__).parent / "words" / f"{name}.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            says, _, words = line.partition(":")
            yield says, words


@cache
def expressions(code: str) -> Expressions:
    """The expressions of one language; none where it is not among `told`. Raises ValueError for an unknown answer."""
    made = Expressions()
    for name in ("any", code) if code in told() else ():
        for says, words in lines(name):
            if says == PREFIXES:
                made.prefixes = tuple(forms(words))
                continue
            if says[0] != "@" and says not in answers():
                raise ValueError(f"{name}.txt: no such answer: {says}")
            for form in forms(fold(words)):
                made.add(form, says)
            if load(code).unspaced:
                pieces = (piece for form in forms(words.lower()) for piece in PIECE.findall(form))
                made.spelled.update(each.strip("*") for each in pieces if each[0] not in "<.&")
    return made
