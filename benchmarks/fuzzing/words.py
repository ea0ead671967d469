"""What articles are made of when they are fuzzed: a language's own words, figures, and what hurts."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib.resources import files

from claimdiff.grammar import vocabulary

FIGURES = (
    "0", "1", "2", "5", "12", "24", "30", "31", "34", "60", "99", "100", "250", "999", "1000", "1984", "2017",
    "2018", "9999", "10000", "00", "007", "1.5", "1,5", "0.0", "-3", "+4", "1.000", "1,000", "1 000", "12,345,678",
    "1.2.3", "10:30", "10.30", "24:00", "25:61", "2018-11-02", "2018-02-30", "9999-12-31", "0001-01-01",
    "02/11/2018", "31.12.9999", "1/2", "3/0", "½", "²", "٣", "५", "５", "三", "万", "1e9", "1e999999",
    "99999999999999999999", "0.00000000000000000000001", "9" * 400, "XIV", "1980s", "34-year-old", "5-3", "5–10",
    "12th",
)  # fmt: skip
MARKS = (
    " ", " ", " ", " ", " ", ". ", ", ", "\n", "\n\n", "-", "–", " – ", ": ", "; ", " (", ") ", "“", "”", "«", "»",
    '"', "'", "’", "„", "/", "%", " %", "$", " €", "£", "¥", "°", "…", "! ", "? ", "。", "、", "\u00a0", "\u202f",
    "\u00ad", "\u200b", "\u200d", "\u202e", "\u2066", "\u0301", "\t", "\x0b", "\u2028", "\x1b[31m", "[b]", "|", "`",
    "<b>", "\ufffd", "\x00", "&", "@", "=", "#", "*", "_", "\\", "A.", "https://a.b/c",
)  # fmt: skip
NAMES = ("Anna Novak", "Duysak", "Grenoble", "Mr. Smith", "Dr. Li", "the mayor", "police", "John", "中村", "Иван")
DAYS = (None, date(2018, 11, 2), date(1, 1, 1), date(9999, 12, 31), date(2020, 2, 29), date(1900, 1, 1))
"""Days of publication."""


@cache
def pieces(language: str) -> tuple[str, ...]:
    """Every form that a language's grammar knows, and the words of its answers, sorted."""
    known = vocabulary(language)
    phrases = {" ".join(key) for seconds in known.phrases.values() for each in seconds.values() for key, _ in each}
    return tuple(sorted({*known.words, *phrases, *_answers(language)}))


def _answers(language: str) -> set[str]:
    """The expressions of claims without figures; none for most languages."""
    listed = files("claimdiff.lexicon.opposed").joinpath("words", f"{language}.txt")
    if not listed.is_file():
        return set()
    told = (line.partition(":")[2].split(",") for line in listed.read_text("utf-8").splitlines())
    return {form.strip(" ~!*") for forms in told for form in forms}
