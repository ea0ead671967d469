"""The parts of the documents that the program writes: `python -m benchmarks.readme [--check] [--left-out]`.

A part stands between ``<!-- begin NAME -->`` and ``<!-- end NAME -->``. Run this after every change that
moves a figure. `--left-out` also fits the weights anew for docs/matching.md, which takes minutes.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

from benchmarks import told
from benchmarks.accuracy import Score, score
from benchmarks.gold import KEPT_ASIDE, NEWEST, cluster_folders, fitted_folders, load_cluster
from claimdiff.languages import known_languages
from claimdiff.lexicon import breadth, covered
from claimdiff.matching.evidence import weights
from claimdiff.model import NUMERIC, Report
from claimdiff.pipeline import compare
from claimdiff.read import read_paths
from claimdiff.render import FORMATS, Page
from claimdiff.render.json import as_json
from claimdiff.render.markdown import escape

ROOT = Path(__file__).parent.parent
WIDTH = 100
"""Cells of the report in the README, the width of a pipe."""
COLUMNS = 118
HEAD = "| {} | Languages | Extraction | Alignment | Across languages | Contradiction P | R | Verdicts | False alarms |"
TOTALS = ("**used for fitting**", "**used for words alone**", "**kept aside**")


class Part(NamedTuple):
    """One written part: its name, the document it stands in, and what writes it. The tests check the quick ones."""

    name: str
    document: str
    write: Callable[[], str]
    quick: bool = True


@cache
def seeds() -> Report:
    """The report of the seeds."""
    reading = read_paths(["seeds/"])
    return compare(reading.articles, notes=reading.notes)


def comparison() -> str:
    """What `claimdiff compare seeds/` prints."""
    return "```\n" + FORMATS["terminal"].render(seeds(), Page(WIDTH)) + "```"


def in_markdown() -> str:
    """The first contradiction of the seeds in Markdown."""
    section = FORMATS["markdown"].render(seeds()).partition("### ")[2].partition("\n## ")[0]
    return f"```markdown\n### {section.strip()}\n```"


def in_json() -> str:
    """The first claim of the seeds' first finding in JSON."""
    report = seeds()
    wanted = report.findings[0].claims[0]
    claim = next(each for each in as_json(report)["claims"] if each["id"] == wanted)
    return f"```json\n{json.dumps(claim, ensure_ascii=False, indent=2)}\n```"


def in_csv() -> str:
    """The columns of a CSV, each with its cell in the first row of the seeds."""
    lines = FORMATS["csv"].render(seeds()).removeprefix("\ufeff").splitlines()
    head, first = csv.reader(lines[:2])
    rows = [f"| `{name}` | {escape(cell)} |" for name, cell in zip(head, first, strict=True)]
    return "\n".join(["| Column | In the first row |", "| --- | --- |", *rows])


def languages() -> str:
    """The languages in depth with the sizes of corpus and lexicon, rounded down, and the basic ones in a line."""
    from babel import Locale

    names = Locale("en").languages
    rows = ["| Language | Code | Phrases in its corpus | Concepts with words |", "| --- | --- | ---: | ---: |"]
    for code in sorted(covered(), key=names.__getitem__):
        rows.append(f"| {names[code]} | `{code}` | {_over(_phrases(code), 50)} | {_over(breadth(code), 100)} |")
    basic = sorted(names[code] for code in set(known_languages()) - covered())
    rest = ["", *wrap(f"Basic, {len(basic)} languages: {', '.join(basic)}.", COLUMNS)] if basic else []
    return "\n".join([*rows, *rest])


def _over(count: int, step: int) -> str:
    """The count rounded down, so that one word more does not make the table stale."""
    return f"over {count // step * step:,}" if count > step else str(count or "·")


def _phrases(code: str) -> int:
    corpus = ROOT / "tests" / "corpus" / f"{code}.txt"
    return sum(line.strip() != "nothing:" for line in _lines(corpus)) if corpus.is_file() else 0


def _lines(path: Path) -> Iterator[str]:
    """The lines of a data file that are neither blank nor comments."""
    return (line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and line[0] != "#")


def accuracy() -> str:
    """The totals of the annotated clusters: those that the weights were fitted on, and those kept aside."""
    rows = [HEAD.format("Clusters"), "| --- | --- " + "| ---: " * 7 + "|"]
    fitted = [folder.name for folder in fitted_folders()]
    for title, names in zip(TOTALS, (fitted, NEWEST, KEPT_ASIDE), strict=True):
        total, spoken = Score(), set()
        for folder in (folder for folder in cluster_folders() if folder.name in names):
            total.add(_figures(folder))
            spoken |= set(load_cluster(folder).languages.values())
        rows.append(_row(title, spoken, total))
    return "\n".join(rows)


def accuracy_of(folder: Path) -> str:
    """The row of one cluster."""
    name = folder.name + (" (kept aside)" if folder.name in KEPT_ASIDE else "")
    return _row(name, set(load_cluster(folder).languages.values()), _figures(folder))


def every_cluster() -> str:
    """The figures of each cluster, then extraction by language and by kind."""
    total = Score()
    rows = [HEAD.format("Cluster"), "| --- | --- " + "| ---: " * 7 + "|"]
    for folder in cluster_folders():
        rows.append(accuracy_of(folder))
        total.add(_figures(folder))
    for of in ("language", "kind"):
        rows += ["", f"| Extraction by {of} | Precision | Recall | F1 | Claims |", "| --- " + "| ---: " * 4 + "|"]
        rows += [
            f"| {name} | {tally.precision:.2f} | {tally.recall:.2f} | {tally.f1:.2f} | {tally.wanted} |"
            for (what, name), tally in sorted(total.by.items())
            if what == of
        ]
    return "\n".join(rows)


@cache
def _figures(folder: Path) -> Score:
    cluster = load_cluster(folder)
    return score(cluster, compare(read_paths([str(cluster.articles)]).articles, kinds=NUMERIC))


def _row(name: str, spoken: set[str], figures: Score) -> str:
    against = figures.contradiction
    rates = (
        *(tally.f1 for tally in (figures.extraction, figures.alignment, figures.across)),
        *(against.precision, against.recall, figures.verdicts.recall),
    )
    cells = " | ".join(f"{rate:.2f}" for rate in rates)
    return f"| {name} | {' '.join(sorted(spoken))} | {cells} | {figures.false_alarms} |"


def beyond_figures() -> str:
    """The figures of the kinds without figures, over all clusters."""
    rows = [
        "| Kind | Contradictions wanted | Found | Conflicts judged | Right |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for kind, (hit, wanted, right, judged) in told.figures(cluster_folders()).items():
        rows.append(f"| {kind} | {wanted} | {hit} | {judged} | {right} |")
    return "\n".join(rows)


def weight_table() -> str:
    """Every level of every comparison with its weight in the two passes and the last look."""
    table = weights()
    rows = ["| Comparison: level | First pass | Second pass | Last look |", "| --- | ---: | ---: | ---: |"]
    for name in sorted({*table.pair, *table.join, *table.last}, key=lambda each: (":" in each, each)):
        cells = (_weight(each.get(name)) for each in (table.pair, table.join, table.last))
        rows.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _weight(weight: float | None) -> str:
    return "·" if weight is None else f"{weight:+.2f}"


def left_out() -> str:
    """The table that fitting prints last: figures with all clusters, and with each one left out."""
    printed = subprocess.run([sys.executable, "-m", "benchmarks.fit"], capture_output=True, text=True, check=True)
    return "```\n" + re.sub(r"^thresholds.*\n", "", printed.stdout, flags=re.MULTILINE) + "```"


PARTS = (
    Part("compare", "README.md", comparison),
    Part("languages", "README.md", languages),
    Part("accuracy", "README.md", accuracy, quick=False),
    Part("clusters", "docs/accuracy.md", every_cluster, quick=False),
    Part("markdown", "docs/formats.md", in_markdown),
    Part("json", "docs/formats.md", in_json),
    Part("csv", "docs/formats.md", in_csv),
    Part("told", "docs/accuracy.md", beyond_figures, quick=False),
    Part("weights", "docs/matching.md", weight_table),
)
LEFT_OUT = Part("left-out", "docs/matching.md", left_out, quick=False)


def written(part: Part, text: str) -> re.Match[str]:
    """Where a part stands in its document; its group is the part itself. Raises ValueError where it is missing."""
    found = re.search(rf"(?<=<!-- begin {part.name} -->\n)(.*?)(?=<!-- end {part.name} -->)", text, re.DOTALL)
    if found is None:
        raise ValueError(f"{part.document} has no part <!-- begin {part.name} --> … <!-- end {part.name} -->")
    return found


def is_current(part: Part) -> bool:
    """Whether a document says what the program says."""
    return written(part, (ROOT / part.document).read_text(encoding="utf-8"))[0] == part.write() + "\n"


def write(part: Part) -> None:
    """Put into a document what the program says."""
    path = ROOT / part.document
    text = path.read_text(encoding="utf-8")
    place = written(part, text)
    text = text[: place.start()] + part.write() + "\n" + text[place.end() :]
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Write every part that is out of date; with `--check` write nothing, and the exit status is 1 where one is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, exit with status 1 for a part out of date")
    parser.add_argument("--left-out", action="store_true", help="also fit anew and write the left-out figures")
    options = parser.parse_args()
    os.chdir(ROOT)
    if options.left_out and not options.check:
        write(LEFT_OUT)
    stale = [part for part in PARTS if not is_current(part)]
    for part in stale:
        print(f"{part.document}: {part.name} {'is out of date' if options.check else 'is written anew'}")
        if not options.check:
            write(part)
    return int(options.check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
