"""What a figure says of its subject: ``two died``, ``two dead`` and ``two deaths`` count one thing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def aspects() -> Mapping[str, Mapping[str, str]]:
    """The aspects that concepts express, by the kind of the claim and the concept's id (``aspects.txt``)."""
    found: dict[str, dict[str, str]] = {}
    kinds: list[str] = []
    for line in (Path(__file__).parent / "aspects.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kinds = line.strip("[]").split()
        elif line and not line.startswith("#"):
            aspect, _, members = line.partition(":")
            for kind in kinds:
                found.setdefault(kind, {}).update((member.strip(), aspect) for member in members.split(","))
    return found
