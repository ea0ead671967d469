"""One person who was harmed, counted by an article: ``Une personne est morte``, ``un mort et deux blessés``, ``bir kişi
öldü``, ``一人死亡``."""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.grammar import Item, Pattern, Role, Scan
from claimdiff.kinds.found import Found, is_no_noun, number_of
from claimdiff.kinds.nobody import harm_after
from claimdiff.languages import forms
from claimdiff.lexicon import Lexicon, are_no_nouns, concepts, is_kind_of
from claimdiff.model import Kind
from claimdiff.values import Quantity

COUNTED = Pattern("ONE counter:COUNTER")
PERSON = Pattern("ONE noun:(WORD|NAME)")
TOLLS = (
    Pattern("one:(ONE|SPELLED) noun:(WORD|NAME) (JOINER|COMMA|BETWEEN_AND) HEDGE? (NUM|MANY) PARTITIVE? other:WORD"),
    Pattern("one:(ONE|SPELLED) noun:(WORD|NAME) (JOINER|COMMA|BETWEEN_AND) HEDGE? (NUM|MANY) PARTITIVE? other:NAME"),
    Pattern("(?:NUM PARTITIVE? other:(WORD|NAME) (JOINER|COMMA|BETWEEN_AND)) one:(ONE|SPELLED) noun:(WORD|NAME)"),
)
"""``un morto e due dispersi``, ``zwei Verletzte und ein Toter``."""
BARE = Pattern("(?:JOINER|COMMA|BETWEEN_AND) one:(ONE|SPELLED)")
"""``two died and | one | is still missing``."""
ANYBODY = "person"
HARMED = ("dead", "injured", "missing", "victim")
CASUALTIES = "casualties"
CONTENT = Role.WORD | Role.NAME | Role.LABEL
REACH = 12
"""Items before one person in which others were counted."""


def find(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """Every single person of whom the sentence says that they were harmed."""
    yield from _counted(scan, words)
    for match in PERSON.find(scan):
        if ANYBODY in words.find(match["noun"].key) and harm_after(scan, match.last, words) is not None:
            yield Found(Kind.COUNT, match.first, match.last, _one(ANYBODY), match.index("noun"))
    yield from _of_tolls(scan, words)
    yield from _among_others(scan, words)


def _of_tolls(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """One of the dead or the harmed beside others that are counted: ``un morto e due dispersi``."""
    for pattern in TOLLS:
        for match in pattern.find(scan):
            concept = _harmed(match["noun"], words)
            if concept is not None and _is_one(match["one"]) and _harmed(match["other"], words) is not None:
                at = match.index("noun")
                yield Found(Kind.COUNT, match.index("one"), at + 1, _one(concept), at)


def _among_others(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """One without a noun who was harmed, behind others who are counted: ``two died and one is still missing``."""
    for match in BARE.find(scan):
        at = match.index("one")
        if not _is_one(scan.items[at]) or not _are_people_counted(scan, at, words):
            continue
        if (harm := harm_after(scan, at + 1, words)) is not None and _ends_clause(scan, at, *harm):
            yield Found(Kind.COUNT, at, at + 1, _one(ANYBODY), elliptical=True)


def _ends_clause(scan: Scan, at: int, last: int, concept: str) -> bool:
    """Whether what was told of the one at item `at` is no adjective before a noun: ``och en | skadad | man``."""
    after = scan.items[last] if last < len(scan.items) else None
    if after is None or after.mask & (Role.STOP | Role.COMMA | Role.CLOSE):
        return True
    return not after.mask & CONTENT and (last > at + 2 or concepts()[concept].pos == "v")


def _are_people_counted(scan: Scan, at: int, words: Lexicon) -> bool:
    """Whether the last figure before an item is of people, or stands for them: ``Two died, | one …``."""
    for index in range(at - 1, max(-1, at - 1 - REACH), -1):
        item = scan.items[index]
        if item.has(Role.NUM):
            known = words.find(scan.items[index + 1].key)
            if any(is_kind_of(each, ANYBODY) or concepts()[each].domain == CASUALTIES for each in known):
                return True
            return item.has(Role.SPELLED) and are_no_nouns(known)
    return False


def _is_one(item: Item) -> bool:
    return not item.has(Role.RANGE) and (not item.has(Role.NUM) or number_of(item).value == 1)


def _one(concept: str) -> Quantity:
    return Quantity("count", 1, 1, 1, concept)


def _harmed(item: Item, words: Lexicon) -> str | None:
    """The concept of the dead and the harmed that a word is before anything else; None where it is none."""
    known = words.find(item.key)[:1]
    return next((each for each in known if any(is_kind_of(each, harmed) for harmed in HARMED)), None)


def _counted(scan: Scan, words: Lexicon) -> Iterator[Found]:
    """``一人死亡``, ``bir kişi öldü``: an article before a word that counts people, and no noun behind it."""
    for match in COUNTED.find(scan):
        concept = match["counter"].meaning(Role.COUNTER)
        after = scan.items[match.last] if match.last < len(scan.items) else None
        ends = after is None or bool(after.mask & (Role.FUNCTION | Role.STOP | Role.COMMA))
        if concept and is_kind_of(concept, ANYBODY) and (ends or is_no_noun(after, scan) or _is_harm(after, words)):
            yield Found(Kind.COUNT, match.first, match.last, _one(concept))


def _is_harm(item: Item | None, words: Lexicon) -> bool:
    """Whether a word tells of the dead and the harmed, which a person before it became: ``一人死亡``."""
    known = words.find(item.key) if item is not None and item.has(Role.WORD) else ()
    return any(concepts()[concept].domain == CASUALTIES for concept in known)


def is_a_voice(scan: Scan, at: int, last: int) -> bool:
    """``каже один із них``: one of several behind a verb of saying tells something, and is no number of them."""
    item = scan.items[at]
    if not at or number_of(item).value != 1 or not item.mask & (Role.SPELLED | Role.ONE):
        return False
    return scan.items[last - 1].has(Role.OF_THEM) and scan.items[at - 1].key in forms(scan.vocabulary.language.saying)
