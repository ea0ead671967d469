"""How well events are found without a column that names them: `python -m benchmarks.events`.

The articles of the annotated clusters and the consistent events are mixed, those kept aside left out, and grouped by
their dates, names and figures. Printed is the share of the pairs of one event that came together, and the pairs of two
events that did: as they are dated; all of one day; and without dates. The first is what `claimdiff scan` meets, the
others are harder than any corpus, and show what dates do. `--aside` takes in the clusters kept aside.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import combinations

from benchmarks.corpus import Original, originals
from claimdiff.model import Article
from claimdiff.scanning import events, traits

DAY = date(2024, 3, 14)


def pairs(articles: Sequence[Original], days: Sequence[date | None]) -> tuple[int, int, int, int]:
    """Pairs of one event that came together, all of them, pairs of two events that did, and the events found."""
    told = [(each, traits.read(_article(each))[1]) for each in articles]
    frequencies = events.frequencies_of(found for _, found in told)
    dated = [(line, day, found) for line, (day, (_, found)) in enumerate(zip(days, told, strict=True))]
    dated.sort(key=lambda each: (each[1] is None, each[1] or date.min, each[0]))
    event_of = dict(events.grouped(dated, frequencies))
    right = wrong = whole = 0
    for one, other in combinations(range(len(articles)), 2):
        same, together = articles[one].event == articles[other].event, event_of[one] == event_of[other]
        whole += same
        right += same and together
        wrong += together and not same
    return right, whole, wrong, len(set(event_of.values()))


def _article(each: Original) -> Article:
    return Article(each.name, each.name, each.text, published=date.fromisoformat(each.published or "0001-01-01"))


def main() -> None:
    """Print the clusters alone, then with the consistent events."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--aside", action="store_true", help="the clusters kept aside, mixed among the others")
    asked = parser.parse_args()
    for consistent in (False, True):
        report(originals(aside=asked.aside, consistent=consistent))


def report(articles: Sequence[Original]) -> None:
    """Print a line for each way of dating some articles."""
    known = [date.fromisoformat(each.published) if each.published else None for each in articles]
    sizes = Counter(each.event for each in articles)
    print(f"{len(articles)} articles of {len(sizes)} events, {known.count(None)} without a date\n")
    print(f"{'':14}{'together':>9} {'of':>5} {'share':>6} {'wrong':>6} {'events':>7}")
    for name, days in (
        ("as dated", known),
        ("all of one day", [DAY for _ in articles]),
        ("without dates", [None for _ in articles]),
    ):
        right, whole, wrong, found = pairs(articles, days)
        print(f"{name:14}{right:9} {whole:5} {right / whole:6.2f} {wrong:6} {found:7}")
    print()


if __name__ == "__main__":
    main()
