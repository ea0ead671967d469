"""One person who was harmed, counted by an article: ``Une personne est morte``, ``bir kişi öldü``, ``一人死亡``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Found, number_of
from claimdiff.kinds.nobody import harm_after
from claimdiff.languages import forms
from claimdiff.lexicon import Lexicon, are_no_nouns, concepts, is_kind_of
from claimdiff.model import Kind
from claimdiff.values import Quantity

COUNTED = Pattern("ONE counter:COUNTER")
PERSON = Pattern("ONE noun:(WORD|NAME)")
ANYBODY = "person"


def find(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """Every single person of whom the sentence says that they were harmed."""
    yield from _counted(scan, words)
    for match in PERSON.find(scan):
        if ANYBODY in words.find(match["noun"].key) and harm_after(scan, match.last, words) is not None:
            value = Quantity("count", 1, 1, 1, ANYBODY)
            yield Found(Kind.COUNT, match.first, match.last, value, match.index("noun"))


def _counted(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """``一人死亡``, ``bir kişi öldü``: an article before a word that counts people, and no noun behind it."""
    for match in COUNTED.find(scan):
        concept = match["counter"].meaning(Role.COUNTER)
        after = scan.items[match.last] if match.last < len(scan.items) else None
        ends = after is None or bool(after.mask & (Role.FUNCTION | Role.STOP | Role.COMMA))
        if concept and is_kind_of(concept, ANYBODY) and (ends or _is_verb(after, words) or _is_harm(after, words)):
            yield Found(Kind.COUNT, match.first, match.last, Quantity("count", 1, 1, 1, concept))


def _is_harm(item: Item | None, words: Lexicon) -> bool:
    """Whether a word tells of the dead and the harmed, which a person before it became: ``一人死亡``."""
    known = words.find(item.key) if item is not None and item.has(Role.WORD) else ()
    return any(concepts()[concept].domain == "casualties" for concept in known)


def _is_verb(item: Item | None, words: Lexicon) -> bool:
    """Whether the lexicon knows a word, and never as a noun."""
    known = words.find(item.key) if item is not None and item.has(Role.WORD) else ()
    return are_no_nouns(known)


def is_a_voice(scan: Scan, at: int, last: int) -> bool:
    """``каже один із них``: one of several behind a verb of saying tells something, and is no number of them."""
    item = scan.items[at]
    if not at or number_of(item).value != 1 or not item.mask & (Role.SPELLED | Role.ONE):
        return False
    return scan.items[last - 1].has(Role.OF_THEM) and scan.items[at - 1].key in forms(scan.vocabulary.language.saying)
