"""Whose figure it is: the voice that an article names for a claim, in reported speech and in quotes."""

from __future__ import annotations

from claimdiff.voices.attribution import attribute, other_voices
from claimdiff.voices.elliptical import says_no_more
from claimdiff.voices.opposed import FIGURES, voice_before
from claimdiff.voices.speech import speech

__all__ = ["FIGURES", "attribute", "other_voices", "says_no_more", "speech", "voice_before"]
