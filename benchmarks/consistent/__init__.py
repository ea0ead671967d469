"""Pairs of articles that tell the same facts: every contradiction that is found in them is false.

Each folder holds two articles about one invented event: a translation, an abridgement, or a telling with rounded
figures, other units and other names for the days. `python -m benchmarks.consistent` runs them, and
plants changes to see whether those are found.
"""
