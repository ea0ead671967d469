"""Where a report goes: drawn in its format, into a file or onto the terminal, through a pager where it is long."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from claimdiff.cli import options
from claimdiff.cli.printing import is_terminal, page, paged, put, tell
from claimdiff.errors import UsageError

if TYPE_CHECKING:
    from claimdiff.model import Report
    from claimdiff.render import Format, Page

STDOUT = "-"


class Delivery(NamedTuple):
    """What the options ask for: the format, the file (None for standard output), and how it is drawn."""

    format: Format
    output: str | None
    page: Page
    pager: bool

    @classmethod
    def asked(
        cls,
        format: str | None,
        output: str | None,
        table: str | None,
        with_text: bool,
        width: int | None,
        no_color: bool,
        no_pager: bool,
    ) -> Delivery:
        """From the options; UsageError where they contradict each other."""
        output = None if output == STDOUT else output
        chosen = options.report_format(format, output)
        if with_text and chosen.name != "json":
            raise UsageError(f"--with-text is for JSON; {chosen.name} does not store the text: leave it out")
        if table is not None and chosen.name != "csv":
            raise UsageError(f"--table is for CSV; {chosen.name} has no tables to choose from: leave it out")
        drawn = replace(
            page(width, no_color, to_file=bool(output)),
            with_text=with_text,
            table=options.table(table),
        )
        return cls(chosen, output, drawn, chosen.name == "terminal" and not no_pager)

    @property
    def tells_notes(self) -> bool:
        """Whether the reader sees the report's own notes at once, so that they need not be told before."""
        return self.output is None and self.format.name == "terminal" and is_terminal(sys.stdout)

    def deliver(self, report: Report) -> None:
        """Draw the report and put it where it goes."""
        from claimdiff import output as files
        from claimdiff.render.words import summary

        text = self.format.render(report, self.page)
        if self.output:
            files.write(self.output, text)
            tell(f"{self.output}: {summary(report)}")
        elif not (self.pager and paged(text)):
            put(text, utf8=self.format.utf8)
