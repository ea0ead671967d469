"""What matching hands on: claims that are about the same."""

from __future__ import annotations

from dataclasses import dataclass

from claimdiff.model import Claim


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about the same attribute of the same thing, in their order.

    `confidence` is that of the weakest link, 0 to 1. `about` is the concept that the words around most of them share.
    """

    claims: tuple[Claim, ...]
    confidence: float
    about: str | None = None
