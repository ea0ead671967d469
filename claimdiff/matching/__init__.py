"""Claims to groups: which claims of different articles say the same attribute of the same thing.

Block by kind and scale, compare pairs by evidence with weights, cluster.
"""

from __future__ import annotations

from claimdiff.matching.cluster import group_claims
from claimdiff.matching.grouping import Group
from claimdiff.matching.parallel import retold

__all__ = ["Group", "group_claims", "retold"]
