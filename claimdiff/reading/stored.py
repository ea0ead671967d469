"""A stored report (claimdiff/1) → Report: strict, because a file may hold anything."""

from __future__ import annotations

import json
from collections.abc import Mapping

from claimdiff.account import Account, Comparison, LeftOut, Step
from claimdiff.errors import InputError
from claimdiff.model import Claim, Finding, Inside, Kind, Later, Note, Position, Report, Sentence, Source, Span, Verdict
from claimdiff.reading.fields import Broken, Fields
from claimdiff.render.json import FORMAT
from claimdiff.values.stored import value_of

LARGEST = 256 * 1024 * 1024
"""Bytes of a stored report; a larger file is none, and a device may have no end."""
FARTHEST = 1e6
"""No weight of evidence is larger."""
WAY_OUT = "give a report that `claimdiff compare --format json` wrote"


def read_report(path: str) -> Report:
    """The report that a file holds; InputError, with the place of what is wrong, where it holds none."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}; {WAY_OUT}") from error
    if len(data) > LARGEST:
        raise InputError(f"{path} is larger than {LARGEST // 1024 // 1024} MB; {WAY_OUT}")
    try:
        return report_of(_decoded(data))
    except Broken as broken:
        raise InputError(f"{path} is no report: {broken}; {WAY_OUT}") from None


def _decoded(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise Broken("it is nested too deeply") from None
    except ValueError as error:
        raise Broken(f"it is not JSON in UTF-8 ({error})") from None


def report_of(told: object) -> Report:
    """The report of decoded JSON; Broken where it is none. Fields that are not known are left alone."""
    fields = Fields.of("the file", told)
    fields = Fields("", fields.held)
    if fields.held.get("format") != FORMAT:
        raise Broken(f"its format is {fields.held.get('format')!r:.40}, not {FORMAT!r}")
    sources = {each.id: each for each in map(_source, fields.objects("sources"))}
    claims = {each.id: each for each in (_claim(each, sources) for each in fields.objects("claims"))}
    findings = {each.id: each for each in (_finding(each, claims) for each in fields.objects("findings"))}
    for name, found in (("sources", sources), ("claims", claims), ("findings", findings)):
        if len(found) != len(fields.held[name]):
            raise Broken(f"two of the {name} have one id")
    left_out = (_claim(each, sources) for each in fields.objects("claims_left_out", optional=True))
    spoken_of = claims | {each.id: each for each in left_out}
    return Report(
        tuple(sources.values()),
        tuple(claims.values()),
        tuple(findings.values()),
        tuple(map(_note, fields.objects("notes", optional=True))),
        fields.optional_text("version"),
        fields.optional_text("command"),
        tuple(_account(each, findings, spoken_of) for each in fields.objects("accounts", optional=True)),
        tuple(_inside(each, sources, claims) for each in fields.objects("inside", optional=True)),
    )


def _source(fields: Fields) -> Source:
    return Source(
        fields.text("id"),
        fields.text("path"),
        fields.text("language"),
        fields.optional_text("title"),
        fields.moment("published", with_time=False),
        fields.optional_text("url"),
        fields.optional_text("publisher"),
        fields.optional_text("author"),
        fields.optional_text("sha256"),
        fields.optional_text("text"),
        fields.optional_text("copy_of"),
        fields.optional_text("extracted_from"),
    )


def _claim(fields: Fields, sources: Mapping[str, Source]) -> Claim:
    text, start, end = fields.text("text"), fields.whole("start", 0), fields.whole("end", 1)
    source, kind = fields.one_of("source", sources), Kind(fields.one_of("kind", list(Kind)))
    whole = sources[source].text
    if end - start != len(text) or (whole is not None and whole[start:end] != text):
        raise Broken(f"{fields.place}.start and end do not lead to its text")
    line = fields.whole("line", 1)
    try:
        value = value_of(kind, fields.inner("value").held)
    except Broken:
        raise
    except ValueError as error:
        raise Broken(f"{fields.place}.value: {error}") from None
    return Claim(
        fields.text("id"),
        source,
        kind,
        Span(start, end),
        text,
        line,
        _sentence(fields, text, start, line),
        value,
        fields.optional_text("topic") or "",
        fields.optional_text("noun"),
        fields.optional_text("attributed_to"),
        fields.flag("superseded"),
        fields.flag("resolved"),
        fields.optional_text("scope"),
    )


def _sentence(fields: Fields, text: str, start: int, line: int) -> Sentence:
    """The stretch that the report kept; where its place is not told, the first that puts the claim's words right."""
    sentence = fields.text("sentence")
    begin = fields.whole("sentence_start", 0, max(0, start - max(0, sentence.find(text))))
    if sentence[max(0, start - begin) :][: len(text)] != text or begin > start:
        raise Broken(f"{fields.place}.sentence does not hold its text at its place")
    return Sentence(0, Span(begin, begin + len(sentence)), sentence, line)


def _finding(fields: Fields, claims: Mapping[str, Claim]) -> Finding:
    members = fields.texts("claims", claims)
    if len(set(members)) != len(members) or len(members) < 2:
        raise Broken(f"{fields.place}.claims are not two or more, each once")
    conflicts = []
    for number, pair in enumerate(fields.text_lists("conflicts", members)):
        if len(set(pair)) != 2 or len(pair) != 2:
            raise Broken(f"{fields.place}.conflicts[{number}] is no pair of claims")
        conflicts.append((pair[0], pair[1]))
    return Finding(
        fields.text("id"),
        Verdict(fields.one_of("verdict", list(Verdict))),
        Kind(fields.one_of("kind", list(Kind))),
        fields.optional_text("topic") or "",
        members,
        tuple(_position(each, members) for each in fields.objects("positions")),
        tuple(conflicts),
        fields.number("confidence", 0, 1),
        fields.optional_text("explanation") or "",
        fields.number("severity", 0, 1, 0),
        fields.whole("sources", 0, 0),
        fields.whole("independent", 0, 0),
        tuple(_later(each, members) for each in fields.objects("later", optional=True)),
    )


def _later(fields: Fields, members: tuple[str, ...]) -> Later:
    before, after = fields.moment("earlier_published"), fields.moment("later_published")
    if before is None or after is None:
        raise Broken(f"{fields.place} has no two dates")
    return Later(
        fields.one_of("earlier", members), fields.one_of("later", members), before, after, fields.flag("grows")
    )


def _inside(fields: Fields, sources: Mapping[str, Source], claims: Mapping[str, Claim]) -> Inside:
    return Inside(
        fields.one_of("source", sources),
        fields.one_of("headline", claims),
        fields.one_of("text", claims),
        fields.text("explanation"),
    )


def _position(fields: Fields, members: tuple[str, ...]) -> Position:
    claims = fields.texts("claims", members)
    if not claims:
        raise Broken(f"{fields.place}.claims is empty: a position is somebody's")
    return Position(fields.text("value"), claims, fields.free_texts("voices"))


def _note(fields: Fields) -> Note:
    return Note(fields.text("message"), fields.optional_text("source"))


def _account(fields: Fields, findings: Mapping[str, Finding], claims: Mapping[str, Claim]) -> Account:
    finding = findings[fields.one_of("finding", findings)]
    members = {each: claims[each] for each in finding.claims}
    return Account(
        finding.id,
        tuple(_claims(ids, members) for ids in fields.text_lists("conversions", members)),
        tuple(_step(each, members) for each in fields.objects("joins")),
        tuple(
            LeftOut(
                _claims(each.some_texts("claims", claims), claims),
                each.text("reason"),
                tuple(_step(step, claims) for step in each.objects("steps")),
            )
            for each in fields.objects("left_out")
        ),
        tuple(_pair(each, members) for each in fields.objects("tolls", optional=True)),
        tuple(_pair(each, members) for each in fields.objects("parallels", optional=True)),
        tuple(_pair(each, members) for each in fields.objects("sides", optional=True)),
        fields.free_texts("grounds"),
    )


def _pair(fields: Fields, members: Mapping[str, Claim]) -> tuple[Claim, Claim]:
    return members[fields.one_of("first", members)], members[fields.one_of("second", members)]


def _step(fields: Fields, claims: Mapping[str, Claim]) -> Step:
    return Step(
        _claims(fields.some_texts("first", claims), claims),
        _claims(fields.some_texts("second", claims), claims),
        fields.number("base", -FARTHEST, FARTHEST),
        tuple(map(_comparison, fields.objects("comparisons"))),
        fields.number("threshold", -FARTHEST, FARTHEST),
        fields.whole("pairs", 1),
        fields.flag("together"),
        fields.flag("last"),
    )


def _comparison(fields: Fields) -> Comparison:
    weight = fields.number("weight", -FARTHEST, FARTHEST)
    return Comparison(fields.text("name"), fields.optional_text("level") or "", weight)


def _claims(ids: tuple[str, ...], claims: Mapping[str, Claim]) -> tuple[Claim, ...]:
    return tuple(claims[each] for each in ids)
