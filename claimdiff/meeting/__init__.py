"""Claims that only meeting makes: what one article tells of a thing, where another tells otherwise.

That a bus hit somebody is no answer to a question until another article says that it was a van. What stands in one part
of the story is compared by the concepts beside it; nothing is claimed that either article knows of the other's.
"""

from __future__ import annotations

from claimdiff.meeting.apart import Apart
from claimdiff.meeting.claiming import meet

__all__ = ["Apart", "meet"]
