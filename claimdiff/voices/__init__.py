"""Whose figure it is: the voice that an article names for a claim, in reported speech and in quotes."""

from __future__ import annotations

from claimdiff.voices.attribution import attribute

__all__ = ["attribute"]
