"""claimdiff beside other packages that find values in text: `python -m benchmarks.peers`.

Each reads the articles of the annotated clusters in the languages it knows, told the language and the publication
date. Right and spurious values and speed are counted in one run; how each package's answers are read is told in
docs/performance.md. The packages are those of the extra `peers`; one that is not installed is left out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from statistics import median
from time import perf_counter

from benchmarks.gold import KEPT_ASIDE, Cluster, GoldClaim, cluster_folders, load_cluster
from benchmarks.readings import PEERS, Peer, Seen, claims_of
from claimdiff.model import Article, Kind, Span
from claimdiff.read import read_paths

HEAD = ("", "kinds", "languages", "right of wanted", "wrong", "spurious", "claimdiff", "KB/s", "times slower")
PATIENCE = 10
"""Seconds of a pass from which on one is enough."""
PASSES = 5


@dataclass(frozen=True, slots=True)
class Task:
    """One article with its gold; the article states its language and publication."""

    article: Article
    claims: tuple[GoldClaim, ...]
    ignored: tuple[Span, ...]
    aside: bool

    @property
    def language(self) -> str:
        """The language of the article."""
        return str(self.article.language)


@dataclass(frozen=True, slots=True)
class Counts:
    """Values of the gold that were wanted and right, and found values that were wrong or spurious."""

    wanted: int = 0
    right: int = 0
    wrong: int = 0
    spurious: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.wanted + other.wanted,
            self.right + other.right,
            self.wrong + other.wrong,
            self.spurious + other.spurious,
        )


def tasks() -> list[Task]:
    """Every article of the clusters."""
    return [task for folder in cluster_folders() for task in _tasks_of(load_cluster(folder))]


def _tasks_of(cluster: Cluster) -> Iterator[Task]:
    folder = next(each for each in cluster_folders() if each.name == cluster.name)
    sources = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["sources"]
    for article in read_paths([str(cluster.articles)]).articles:
        name = next(each for each in cluster.texts if article.path.endswith(each))
        told = sources[name].get("published")
        known = replace(
            article, language=cluster.languages[name], published=date.fromisoformat(told[:10]) if told else None
        )
        claims = tuple(claim for claim in cluster.claims.values() if claim.source == name)
        yield Task(known, claims, tuple(cluster.ignored[name]), cluster.name in KEPT_ASIDE)


def count(task: Task, seen: Iterable[Seen], kinds: frozenset[Kind]) -> Counts:
    """How a package's values of one article stand to the gold of the kinds that it can find.

    A value that meets a gold claim without stating it is wrong, one that meets none is spurious; optional
    claims, claims of other kinds and ignored stretches cost nothing.
    """
    right: set[str] = set()
    wrong = spurious = 0
    for each in seen:
        met = [gold for gold in task.claims if gold.stated and each.span.overlaps(gold.span)]
        stated = {gold.key for gold in met if any(kind == gold.kind and fits(gold) for kind, fits in each.readings)}
        right |= stated
        if stated or any(each.span.overlaps(span) for span in task.ignored):
            continue
        if not met:
            spurious += 1
        elif all(gold.kind in kinds and not gold.optional for gold in met):
            wrong += 1
    wanted = {gold.key for gold in task.claims if gold.kind in kinds and not gold.optional}
    return Counts(len(wanted), len(wanted & right), wrong, spurious)


def measure(read: Callable[[Article], Sequence[Seen]], chosen: Sequence[Task]) -> tuple[list[Sequence[Seen]], float]:
    """What a package finds in each article, and its speed in KB/s: the median of several passes, the first left out.

    A package that takes longer than `PATIENCE` for one pass is timed on that one.
    """
    passes: list[float] = []
    while True:
        start = perf_counter()
        found = [read(task.article) for task in chosen]
        passes.append(perf_counter() - start)
        if passes[0] > PATIENCE or len(passes) > PASSES:
            break
    return found, sum(len(task.article.text.encode()) for task in chosen) / 1000 / median(passes[1:] or passes)


def rows(peer: Peer, everything: Sequence[Task]) -> Iterator[tuple[str, ...]]:
    """The table's lines of one package: articles that claimdiff was fitted on, then those kept aside."""
    chosen = [task for task in everything if peer.kinds(task.language)]
    found, speed = measure(peer.read, chosen)
    own, own_speed = (found, speed) if peer.read is claims_of else measure(claims_of, chosen)
    for aside in (False, True):
        total, beside = Counts(), Counts()
        for task, seen, claims in zip(chosen, found, own, strict=True):
            if task.aside is aside:
                kinds = peer.kinds(task.language)
                total += count(task, seen, kinds)
                beside += count(task, claims, kinds)
        kinds = frozenset[Kind]().union(*(peer.kinds(task.language) for task in chosen))
        yield (
            f"{peer.name} {_version(peer.package)}" if not aside else "  kept aside",
            str(len(kinds)) if not aside else "",
            " ".join(sorted({task.language for task in chosen if task.aside is aside})),
            f"{total.right} of {total.wanted}",
            str(total.wrong),
            str(total.spurious),
            str(beside.right),
            f"{speed:.1f}" if not aside else "",
            f"{own_speed / speed:.1f}" if not aside else "",
        )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def table(lines: Sequence[Sequence[str]]) -> str:
    """Rows of cells in columns as wide as their widest cell."""
    widths = [max(len(line[at]) for line in lines) for at in range(len(lines[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) if at in (0, 2) else cell.rjust(width) for at, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(line, widths, strict=True)) for line in lines)
    )


def main() -> None:
    """Print one table."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    everything = tasks()
    lines: list[tuple[str, ...]] = [HEAD]
    left_out = []
    for load in PEERS:
        try:
            peer = load()
        except ImportError as error:
            left_out.append(f"left out: {error.name or load.__name__} is not installed ({error})")
            continue
        lines += rows(peer, everything)
    print(table(lines))
    print("\n".join(left_out))


if __name__ == "__main__":
    main()
