"""Lines, and paragraphs that were wrapped at a column."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from claimdiff.parsing.lines import lines, numbering

STORY = (
    "Thirty-one people were injured, three of them seriously, when a passenger train left the tracks in the mountains "
    "on Tuesday, officials said, raising an earlier toll of 19. The train was carrying 214 passengers and four crew "
    "when it came to the bend where the limit is ninety. Freeing the last passenger took about forty minutes."
)


def test_lines_without_the_space_around_them() -> None:
    found = lines("\n  One. \n\n\u00a0Two\u2028Three\x0c\n")
    assert [line.text for line in found] == ["One.", "Two", "Three"]
    assert [line.gap for line in found] == [False, True, False]


def test_a_wrapped_paragraph_is_one_line() -> None:
    text = "A TRAIN LEAVES THE TRACKS\n\n" + textwrap.fill(STORY, 66) + "\n\n" + textwrap.fill(STORY, 66) + "\n"
    found = lines(text)
    assert [" ".join(line.text.split()) for line in found] == ["A TRAIN LEAVES THE TRACKS", STORY, STORY]
    assert all(text[line.span.start : line.span.end] == line.text for line in found)


def test_what_stands_between_wrapped_paragraphs_stays_apart() -> None:
    text = textwrap.fill(STORY, 72) + "\nThe driver\n- 34 years old\n- 11 years of service\n" + textwrap.fill(STORY, 72)
    assert [len(line.text.split()) for line in lines(text)] == [len(STORY.split()), 2, 4, 5, len(STORY.split())]


def test_headlines_and_paragraphs_are_not_taken_for_wrapped_lines() -> None:
    text = "\n".join(
        ["Vardel sluit fabriek in Hasselbeek en niemand weet nog waarom", "Het Maasblad", STORY, "Tweede kop", STORY]
    )
    assert len(lines(text)) == 5


def test_links_of_one_length_are_no_paragraph() -> None:
    assert (
        len(lines("\n".join(f"The seven scariest railway journeys of the year, part {part}" for part in range(6)))) == 6
    )


def test_line_numbers_count_from_one() -> None:
    numbers = numbering("One\nTwo\n\nThree")
    assert [numbers.at(offset) for offset in (0, 3, 4, 7, 8, 9)] == [1, 1, 2, 2, 3, 4]


@given(text=st.text(st.sampled_from("ab A.\n\r\u2028\x0c \u00a0-"), max_size=120) | st.text())
def test_lines_are_slices_that_leave_only_space(text: str) -> None:
    end = 0
    for line in lines(text):
        assert text[line.span.start : line.span.end] == line.text == line.text.strip()
        assert not text[end : line.span.start].strip()
        end = line.span.end
    assert not text[end:].strip()
