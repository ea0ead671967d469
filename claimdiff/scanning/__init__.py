"""Many events: a corpus of articles → the findings of each event, in bounded memory, resumable.

Two passes. The first reads the corpus once and notes on disk where each article stands and which event it belongs to;
the second compares event by event, in the order of their first articles, and writes the findings as they come.
"""
