"""Claims without a figure: why, whether, who, where, in whose words. `TELLERS` lists how each is found.

A teller sees all sentences of an article, since a name or a quotation reaches beyond one. None claims anything in a
language whose words of denial and doubt are unknown: what is denied there would be read as said.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimdiff.kinds.telling import answers, orders, origins, parts, persons, premises, quotes, roles
from claimdiff.kinds.telling.passage import Passage, Teller, Told
from claimdiff.kinds.telling.reading import passages
from claimdiff.lexicon.opposed import told
from claimdiff.model import Document

TELLERS: tuple[Teller, ...] = (
    answers.tell, roles.tell, parts.tell, premises.tell, orders.tell, origins.tell, persons.tell, quotes.tell,
)  # fmt: skip


def tell(document: Document) -> Iterator[Told]:
    """Every claim without a figure of an article."""
    if document.language not in told():
        return
    read = passages(document)
    for teller in TELLERS:
        yield from teller(read)


__all__ = ["TELLERS", "Passage", "Told", "tell"]
