"""Who gave an order: ``the promoter, Onda Sur, called a halt``, ``police ordered the evacuation``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimdiff.kinds.telling.naming import run_from, spelled, written
from claimdiff.kinds.telling.passage import Passage, Told
from claimdiff.kinds.telling.stance import Stance, stance
from claimdiff.model import Kind
from claimdiff.values import Name

WHAT = {
    "stop": ("stop", "suspend", "cancel", "interrupt", "cancellation"),
    "evacuate": ("evacuate", "evacuation", "evacuation_order"),
    "close": ("close",),
}
"""What is ordered, by the concepts that say so."""
INSTITUTIONS = (
    "police", "fire_brigade", "civil_protection", "mayor", "government", "coast_guard", "army", "court", "prosecutor",
    "ministry", "authority", "city_council", "regional_government", "fire_chief", "police_chief",
)  # fmt: skip
"""Concepts of those who give orders without a name of their own."""
REACH = 7
"""Words between the order and who gave it."""


def tell(passages: Sequence[Passage]) -> Iterator[Told]:
    """The one giver of the one order that a sentence tells."""
    for passage in passages:
        orders = [*passage.where("order_command"), *(at for at, _ in passage.marks("@order"))]
        things = [what for what, concepts in WHAT.items() if passage.where(*concepts)]
        if not orders or len(things) != 1:
            continue
        told = _given(passage, min(orders), things[0])
        if told is not None:
            yield told


def _given(passage: Passage, order: int, thing: str) -> Told | None:
    """The order at a word with the nearest name or institution before it, else behind ``by`` or ``from`` it."""
    before = [each for each in _givers(passage, max(0, order - REACH), order) if not _is_object(passage, each[0])]
    after = [each for each in _givers(passage, order + 1, order + REACH) if _is_object(passage, each[0])]
    found = before[-1] if before else after[0] if after else None
    if found is None or stance(passage, order, order + 1) is not Stance.SAID:
        return None
    first, last = found
    concept = next((each for each in passage.meanings[first][1] if each in INSTITUTIONS), None)
    words = (concept,) if concept else spelled(passage, first, last)
    part = f"order to {thing}"
    return Told(
        Kind.ORGANIZATION, passage, first, last, Name(part, written(passage, first, last), words, sole=True), part
    )


def _givers(passage: Passage, begin: int, end: int) -> list[tuple[int, int]]:
    """The names and institutions between two words, as stretches of words."""
    found: list[tuple[int, int]] = []
    at = begin
    while at < min(end, len(passage.words)):
        last = run_from(passage, at)
        if passage.has(at, *INSTITUTIONS):
            last = max(last, at + passage.meanings[at][0])
        if last > at and (at > 0 or passage.has(at, *INSTITUTIONS)):
            found.append((at, last))
        at = max(last, at + 1)
    return found


def _is_object(passage: Passage, at: int) -> bool:
    """Whether a preposition stands before a name, an article aside: ``by the police``, ``da Proteção Civil``."""
    if at == 1 and passage.is_article(0):
        return False  # ``A Proteção Civil ordenou``: what opens the sentence is no preposition
    before = at - 1 if at and passage.is_plain_article(at - 1) else at
    return before > 0 and passage.is_function(before - 1)
