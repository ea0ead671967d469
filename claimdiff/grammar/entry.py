"""What a vocabulary knows of one form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Entry:
    """The roles of one form (`mask`), and its meaning in each of them."""

    mask: int
    meanings: dict[int, Any]
