"""Whose figure it is: the voice that an article names for a claim, in reported speech and in quotes."""

from __future__ import annotations

from claimdiff.voices.attribution import attribute, other_voices

__all__ = ["attribute", "other_voices"]
