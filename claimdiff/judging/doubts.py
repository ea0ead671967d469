"""Notes on what was guessed and on what was not compared, for the reader of any format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claimdiff.model import Claim, Document, Finding, Kind, Note, Verdict
from claimdiff.values import CalendarDate, ClockTime

NOT_COMPARED = "not compared: "
"""What explanations say before the reasons."""
NAMED = 10
"""Articles that a note names."""


def of_dates(documents: Iterable[Document], claims: Iterable[Claim]) -> Iterator[Note]:
    """For each article what its dates were completed by, or that they stay open."""
    filled: Counter[str] = Counter(claim.source for claim in claims if claim.resolved)
    for document in documents:
        article = document.article
        if article.published is None:
            yield Note(
                "no date of publication was found: days and years that it does not state stay open, and no report"
                " is called later or earlier than it",
                article.id,
            )
        elif filled[article.id]:
            number = filled[article.id]
            dates = "1 date takes its year or day" if number == 1 else f"{number} dates take their year or day"
            yield Note(f"{dates} from other dates of the article, published {article.published}", article.id)


def of_extracted(documents: Iterable[Document]) -> Iterator[Note]:
    """Which articles' lines are none of their files."""
    names = [document.article.id for document in documents if document.article.extracted_from]
    if names:
        which = ", ".join(names[:NAMED]) + (f" and {len(names) - NAMED} more" if len(names) > NAMED else "")
        yield Note(f"lines are counted in the extracted text of {which}: HTML and JSON reports hold it")


def of_zones(claims: Iterable[Claim]) -> Iterator[Note]:
    """Where some clock times state a zone, how many others do not, and are taken as they are written."""
    times = [claim.value for claim in claims if isinstance(claim.value, ClockTime)]
    bare = sum(time.zone is None for time in times)
    if 0 < bare < len(times):
        which = "1 clock time states" if bare == 1 else f"{bare} clock times state"
        yield Note(f"{which} no zone, and {len(times) - bare} do: they are compared up to a shift of whole hours")


def of_findings(findings: Iterable[Finding]) -> Iterator[Note]:
    """How many findings hold values that were not compared; their explanations say why."""
    found = [
        finding
        for finding in findings
        if finding.verdict is Verdict.NOT_COMPARABLE or NOT_COMPARED in finding.explanation
    ]
    if found:
        which = ", ".join(finding.id for finding in found)
        yield Note(f"not everything was compared in {which}: other currencies, scales, zones, periods or parts")


def of_open_dates(claims: Sequence[Claim]) -> Iterator[Note]:
    """How many dates have no year that the articles make clear."""
    dates = [claim.value for claim in claims if claim.kind is Kind.DATE and isinstance(claim.value, CalendarDate)]
    bare = sum(value.year is None for value in dates)
    if bare:
        which = "1 date has" if bare == 1 else f"{bare} dates have"
        yield Note(f"{which} no year that its article makes clear: compared by day and month, or by weekday, alone")
