"""How the cost grows with the articles: `python -m benchmarks.growth [SIZE ...]`.

Events are made of the annotated clusters' sentences: each article takes sentences of one language, shuffled,
with some of their figures changed by a fixed seed, so that articles agree, contradict and go their own ways.
Printed are the seconds (of processor time) of each stage, and
the whole as a multiple of the line before beside the claims' multiple.
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from benchmarks.gold import cluster_folders, load_cluster
from claimdiff.__main__ import GARBAGE_EVERY
from claimdiff.judge import judge
from claimdiff.matching.cluster import blocks, first_pass, grouped, last_steps, second_pass, with_last_look
from claimdiff.matching.context import block_of, contexts
from claimdiff.matching.evidence import weights
from claimdiff.matching.line import Line
from claimdiff.matching.parallel import in_one_place
from claimdiff.matching.told import group_told
from claimdiff.model import Article, Claim, Document
from claimdiff.parse import parse, settle_years
from claimdiff.pipeline import claims_of
from claimdiff.read import read_paths

SIZES = (5, 10, 20, 50, 100, 200)
WORDS = 500
"""Words of an article: about 50 claims, so that 200 articles have 10,000."""
CHARACTERS = 6
"""Of a word and the space behind it, on the average: what is written without spaces is measured so."""
LONG_ARTICLES, LONG_WORDS = 5, 5_000
"""Long articles, for the first line."""
SEED = 20_240
CHANGED = 0.3
"""Share of the figures that an article gives otherwise."""
LEAST_SENTENCES = 30
"""Languages with fewer sentences make no articles."""
DIGITS = re.compile(r"\d+")
STAGES = ("read", "answers", "contexts", "first pass", "second pass", "last steps", "last look", "judging")

T = TypeVar("T")
P = ParamSpec("P")


def sentences() -> dict[str, list[str]]:
    """The sentences of all clusters by their language."""
    found: dict[str, list[str]] = defaultdict(list)
    for folder in cluster_folders():
        for article in read_paths([str(load_cluster(folder).articles)]).articles:
            document = parse(article)
            found[document.language] += [sentence.text for sentence in document.sentences]
    return {code: each for code, each in sorted(found.items()) if len(each) >= LEAST_SENTENCES}


def event(pools: dict[str, list[str]], size: int, words: int) -> list[Article]:
    """So many articles of so many words each, their languages in turn; the same for the same arguments."""
    chance = random.Random(f"{SEED} {words}")
    codes = list(pools)
    return [_article(pools[codes[at % len(codes)]], codes[at % len(codes)], at, words, chance) for at in range(size)]


def _article(pool: Sequence[str], code: str, number: int, words: int, chance: random.Random) -> Article:
    told: list[str] = []
    length = 0
    while length < words:
        for sentence in chance.sample(pool, len(pool)):
            told.append(DIGITS.sub(lambda found: _changed(found[0], chance), sentence))
            length += max(len(sentence.split()), len(sentence) // CHARACTERS)
            if length >= words:
                break
    return Article(f"a{number}", f"a{number}.txt", "\n\n".join(told), language=code)


def _changed(digits: str, chance: random.Random) -> str:
    """The figure, or now and then another of its length that lies near: ``214`` → ``218``."""
    if chance.random() >= CHANGED:
        return digits
    figure = int(digits)
    near = figure + chance.choice((-1, 1)) * chance.randint(1, max(1, figure // 10))
    return str(near).zfill(len(digits))[: len(digits)]


@dataclass(slots=True)
class Run:
    """One event compared: its claims and groups, and the seconds of each stage."""

    claims: int = 0
    groups: int = 0
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))

    @property
    def whole(self) -> float:
        """Seconds from the articles' text to the findings."""
        return sum(self.seconds.values())

    @property
    def matching(self) -> float:
        """Seconds from claims to groups."""
        return self.whole - self.seconds["read"] - self.seconds["judging"]

    def timed(self, stage: str, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Do something, and add the processor time that it took to a stage."""
        start = time.process_time()
        done = work(*args, **named)
        self.seconds[stage] += time.process_time() - start
        return done


def run(articles: Sequence[Article]) -> Run:
    """Compare an event stage by stage, as `compare` does."""
    done = Run()
    documents, claims = done.timed("read", _read, articles)
    known = done.timed("contexts", contexts, documents, claims)
    order = {claim.id: place for place, claim in enumerate(claims)}
    found = done.timed("answers", group_told, documents, claims)
    passed = []
    for block in blocks(claims):
        line = Line(claim.value for claim in block)
        first = done.timed("first pass", first_pass, block, known, weights(), line)
        passed.append((line, done.timed("second pass", second_pass, first, known, weights(), line)))
    places = done.timed("last steps", in_one_place, [cluster for _, joined in passed for cluster in joined])
    made = [
        done.timed("last steps", last_steps, joined, places.get(block_of(joined[0].claims[0]), ()), known)
        for _, joined in passed
    ]
    for last in done.timed("last look", with_last_look, made, [line for line, _ in passed], known, weights()):
        found += grouped(last.clusters, known, order)
    done.timed("judging", judge, found)
    done.claims, done.groups = len(claims), len(found)
    return done


def _read(articles: Sequence[Article]) -> tuple[list[Document], list[Claim]]:
    documents = settle_years([parse(article) for article in articles])
    return documents, [claim for document in documents for claim in claims_of(document)]


def main() -> None:
    """Print a line for the long articles, and one for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="SIZE", help="how many articles")
    options = parser.parse_args()
    gc.set_threshold(GARBAGE_EVERY)  # as the command line does
    pools = sentences()
    run(event(pools, len(pools), WORDS))  # so that no line pays for loading the languages and the lexicon
    heads = "".join(f"{stage:>12}" for stage in (*STAGES, "matching", "whole"))
    print(f"{'articles':>8} {'words':>7} {'claims':>7} {'groups':>7}{heads}   claims ×  whole ×")
    _line(LONG_ARTICLES, LONG_WORDS, run(event(pools, LONG_ARTICLES, LONG_WORDS)), None)
    before: Run | None = None
    for size in options.sizes:
        done = run(event(pools, size, WORDS))
        _line(size, WORDS, done, before)
        before = done


def _line(size: int, words: int, done: Run, before: Run | None) -> None:
    cells = "".join(f"{seconds:12.2f}" for seconds in (*done.seconds.values(), done.matching, done.whole))
    ratio = f"{done.claims / before.claims:11.2f} {done.whole / before.whole:8.2f}" if before else ""
    print(f"{size:8} {words:7} {done.claims:7} {done.groups:7}{cells}{ratio}", flush=True)


if __name__ == "__main__":
    main()
