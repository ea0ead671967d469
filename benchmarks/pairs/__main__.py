"""Contradictions without figures in short pairs of articles: `python -m benchmarks.pairs [SET ...] [--show]`.

A set is a text file here, a block for each pair: its name in brackets with what it is (``contradict`` or ``same``), and
a line for each article with its language. All were written before anything was run on them.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from claimdiff.model import NUMERIC, Article, Kind, Verdict
from claimdiff.pipeline import compare

FOLDER = Path(__file__).parent
TOLD = frozenset(Kind) - NUMERIC
HEAD = re.compile(r"\[(?P<name>[^\]]+)\] (?P<what>contradict|same)")


class Pair(NamedTuple):
    """Two articles, and whether they contradict each other."""

    name: str
    contradict: bool
    articles: Sequence[Article]


def pairs(path: Path) -> Iterator[Pair]:
    """The pairs of a set. Raises ValueError where a block has no head."""
    for block in path.read_text(encoding="utf-8").strip().split("\n["):
        head, *lines = block.splitlines()
        match = HEAD.fullmatch("[" + head.removeprefix("["))
        if match is None:
            raise ValueError(f"{path.name}: no head of a pair: {head}")
        told = [line.partition(": ") for line in lines if line]
        articles = [Article(code, f"{code}.txt", text, language=code) for code, _, text in told]
        yield Pair(match["name"], match["what"] == "contradict", articles)


def is_found(pair: Pair) -> bool:
    """Whether a contradiction without figures is reported."""
    report = compare(pair.articles, kinds=TOLD)
    return any(finding.verdict is Verdict.CONTRADICTION for finding in report.findings)


def main() -> None:
    """Print, for each set, the contradictions found of those wanted, and the false ones of the other pairs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=sorted(path.stem for path in FOLDER.glob("*.txt")))
    parser.add_argument("--show", action="store_true", help="name the pairs that are missed or false")
    given = parser.parse_args()
    print(f"{'set':<10} found of wanted   false of others")
    for name in given.sets:
        told = [(pair, is_found(pair)) for pair in pairs(FOLDER / f"{name}.txt")]
        found = [reported for pair, reported in told if pair.contradict]
        false = [reported for pair, reported in told if not pair.contradict]
        print(f"{name:<10} {sum(found):>5} {len(found):>9} {sum(false):>7} {len(false):>9}")
        for pair, reported in told if given.show else ():
            if reported != pair.contradict:
                print(f"  {'missed' if pair.contradict else 'false'}: {pair.name}")


if __name__ == "__main__":
    main()
