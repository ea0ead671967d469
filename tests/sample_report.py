"""Reports made by hand: what the renderers and the command line are tested with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from claimdiff.model import (
    Article,
    Claim,
    Finding,
    Inside,
    Kind,
    Later,
    Note,
    Position,
    Report,
    Sentence,
    Source,
    Span,
    Verdict,
)
from claimdiff.pipeline import compare
from claimdiff.values import CalendarDate, ClockTime, Duration, Mod, Quantity, Value

HOSTILE = (
    "\x1b[31m[bold]red[/bold]\x1b]0;title\x07 <script>alert(1)</script> | `code` [link](http://x.y) "
    "\u202etxt.exe\x00\x9b2J"
)


def claim(
    source: str, number: int, kind: Kind, said: str, value: Value, topic: str, line: int = 1, **more: Any
) -> Claim:
    """A claim from its sentence, the claim's own words between two ``@``."""
    before, words, after = said.split("@")
    text = before + words + after
    sentence = Sentence(number, Span(100, 100 + len(text)), text, line)
    span = Span(100 + len(before), 100 + len(before) + len(words))
    return Claim(f"{source}:{number}", source, kind, span, words, line, sentence, value, topic, **more)


def finding(
    number: int, verdict: Verdict, claims: list[list[Claim]], explanation: str = "", confidence: float = 0.93
) -> Finding:
    """A finding whose positions are the lists of claims; every pair across positions conflicts."""
    sides = [Position(side[0].value.describe(), tuple(each.id for each in side)) for side in claims]
    conflicts = tuple(
        (one, other)
        for index, side in enumerate(sides)
        for one in side.claims
        for later in sides[index + 1 :]
        for other in later.claims
        if verdict is Verdict.CONTRADICTION
    )
    first = claims[0][0]
    ids = tuple(each for side in sides for each in side.claims)
    return Finding(
        f"f{number}", verdict, first.kind, first.topic, ids, tuple(sides), conflicts, confidence, explanation
    )


def count(number: str, step: str = "1", unit: str | None = None, mod: Mod | None = None) -> Quantity:
    return Quantity.stated("count", Decimal(number), Decimal(step), unit, mod)


def money(number: str, step: str, unit: str) -> Quantity:
    return Quantity.stated("money", Decimal(number), Decimal(step), unit)


def minutes(number: int, mod: Mod | None = None) -> Duration:
    return Duration.stated({"minute": Decimal(number)}, mod)


def sample_report() -> Report:
    """Three sources, every verdict, a claim of one source alone, notes, and hostile text in every place."""
    port = Source(
        "port-news",
        "articles/port-news.txt",
        "en",
        "Ferry fire in the strait",
        date(2024, 3, 12),
        "https://port.example/ferry?id=1&page=(2)",
        "Port News",
        "Ann Writer",
        "0f" * 32,
    )
    cote = Source(
        "la-cote",
        "articles/la-cote.txt",
        "fr",
        f"Incendie {HOSTILE}",
        date(2024, 3, 13),
        "javascript:alert(1)//https://a.example",
        f"La Côte {HOSTILE}",
        None,
        "1e" * 32,
    )
    hafen = Source("hafen|blatt", "articles/hafen|blatt.jsonl#2", "de", copy_of="port-news")

    night = (
        "Selon la préfecture, qui avait d’abord parlé d’un accident sans gravité survenu pendant la nuit au large de "
        "l’île, @quinze passagers@ ont été blessés dans l’incendie, dont trois grièvement, et ont été conduits dans "
        "les hôpitaux de la région au petit matin."
    )
    said = "The coast guard said @12 people@ were hurt when the fire broke out on the car deck."
    twelve, who = count("12", unit="person"), "person · injured"
    hurt = [
        claim("port-news", 1, Kind.COUNT, said, twelve, who, 3, noun="people", attributed_to="the coast guard"),
        claim("la-cote", 1, Kind.COUNT, night, count("15", unit="person"), who, 5, attributed_to="la préfecture"),
        claim("hafen|blatt", 1, Kind.COUNT, "@12 Menschen@ wurden verletzt.", twelve, who, 2),
        claim("port-news", 2, Kind.COUNT, "All @12 people@ are out of danger.", twelve, who, 9),
    ]
    damage = [
        claim(
            "port-news",
            3,
            Kind.MONEY,
            f"Damage was put at @€2.3 million@ {HOSTILE}",
            money("2300000", "100000", "EUR"),
            "damage",
        ),
        claim(
            "hafen|blatt",
            2,
            Kind.MONEY,
            f"# {HOSTILE} Schaden: @1,8 Mio. Euro@",
            money("1800000", "100000", "EUR"),
            f"damage {HOSTILE}",
        ),
    ]
    alarm = [
        claim("port-news", 4, Kind.TIME, "The alarm was raised at @3:40 a.m.@ on Tuesday.", ClockTime(3, 40), "alarm"),
        claim(
            "la-cote", 2, Kind.TIME, "L’alerte a été donnée @vers 4 h 30@.", ClockTime(4, 30, mod=Mod.APPROX), "alarm"
        ),
    ]
    length = [
        claim("la-cote", 3, Kind.DURATION, "Le feu a duré @quarante minutes@.", minutes(40), "duration of the fire"),
        claim(
            "hafen|blatt",
            3,
            Kind.DURATION,
            "Das Feuer brannte @einige Minuten@.",
            Duration.vague("minute"),
            "duration of the fire",
        ),
    ]
    fine = [
        claim(
            "port-news", 5, Kind.MONEY, "The line was fined @$40,000@ in 2019.", money("40000", "1000", "USD"), "fine"
        ),
        claim(
            "la-cote",
            4,
            Kind.MONEY,
            "L’armateur avait payé @35 000 euros@.",
            money("35000", "1000", "EUR"),
            "fine",
            superseded=True,
        ),
    ]
    day = [
        claim(
            "port-news",
            6,
            Kind.DATE,
            "It happened on @Tuesday@.",
            CalendarDate.of(date(2024, 3, 12)),
            "day of the fire",
            resolved=True,
        ),
        claim(
            "la-cote",
            5,
            Kind.DATE,
            "Le @12 mars 2024@, peu avant l’aube.",
            CalendarDate.of(date(2024, 3, 12)),
            "day of the fire",
        ),
        claim(
            "hafen|blatt", 4, Kind.DATE, "Am @12. März 2024@.", CalendarDate.of(date(2024, 3, 12)), "day of the fire"
        ),
    ]
    alone = [
        claim(
            "la-cote",
            6,
            Kind.AGE,
            "Le capitaine, @51 ans@, est resté à bord.",
            Quantity.stated("age", Decimal(51), Decimal(1)),
            "captain · age",
        ),
        claim("hafen|blatt", 5, Kind.COUNT, "Die Fähre hat @140 Plätze@.", count("140", "10", "seat"), "seat"),
        claim("hafen|blatt", 6, Kind.COUNT, "@Drei Löschboote@ halfen.", count("3", unit="fireboat"), "fireboat"),
    ]
    claims = [*hurt, *damage, *alarm, *length, *fine, *day, *alone]
    order = {source.id: index for index, source in enumerate((port, cote, hafen))}
    return Report(
        (port, cote, hafen),
        tuple(sorted(claims, key=lambda each: (order[each.source], each.id))),
        (
            replace(
                finding(1, Verdict.CONTRADICTION, [[hurt[0], *hurt[2:]], [hurt[1]]], "la-cote is later than port-news"),
                severity=0.42,
                sources=3,
                independent=2,
                later=(Later(hurt[0].id, hurt[1].id, date(2024, 3, 12), datetime(2024, 3, 13, 6, 30), True),),
            ),
            finding(2, Verdict.CONTRADICTION, [[damage[0]], [damage[1]]], confidence=0.71),
            finding(3, Verdict.CONTRADICTION, [[alarm[0]], [alarm[1]]]),
            finding(4, Verdict.COMPATIBLE, [[length[0]], [length[1]]], "a few minutes may be 40"),
            finding(5, Verdict.NOT_COMPARABLE, [[fine[0]], [fine[1]]], "different currencies: USD and EUR"),
            finding(6, Verdict.AGREEMENT, [day]),
        ),
        (
            Note("no byte-order mark and not UTF-8: read as Windows-1252", "articles/hafen|blatt.jsonl#2"),
            Note(f"language guessed {HOSTILE}"),
        ),
        "0.1.0",
        "claimdiff compare articles/ --output report.md",
        inside=(Inside("port-news", hurt[0].id, hurt[3].id, "the headline says 12 and the text 12"),),
    )  # fmt: skip


def hostile_report() -> Report:
    """What comes of articles whose text, names and addresses try to break out of a page, in two directions of writing."""
    evil = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\x1b[2J\"'><!--]]>{{7*7}}"
    articles = (
        Article(
            f"a{evil}",
            f"a{evil}.txt",
            f"{evil}\n\nThe fire on the ferry injured 12 people on 12 March 2024. {evil}",
            evil,
            language="en",
            url="javascript:alert(1)",
            publisher=evil,
            author=evil,
        ),
        Article(
            "b",
            "b.txt",
            f"{evil} L'incendie du ferry a blessé 15 personnes le 12 mars 2024. {evil}",
            language="fr",
            url=f"https://a.example/{evil}",
        ),
        Article("c", "c.txt", "أصيب 15 شخصا في حريق العبارة يوم 12 مارس 2024.", "حريق العبارة", language="ar"),
        Article("d", "d.txt", "בשריפה במעבורת נפצעו 12 בני אדם ב-12 במרץ 2024.", language="he"),
    )
    return replace(compare(articles, notes=[Note(evil, evil)]), command=f"claimdiff compare {evil}")


def report_of_many(articles: int, findings: int) -> Report:
    """A report too wide or too long for the matrix: agreements all over, a contradiction in the first."""
    sources = tuple(Source(f"newspaper-{n:02d}", f"articles/newspaper-{n:02d}.txt", "en") for n in range(articles))
    claims, found = [], []
    for number in range(findings):
        told = [
            claim(
                source.id,
                number,
                Kind.COUNT,
                "There were @7 people@.",
                count("9" if n + number == 0 else "7"),
                f"thing {number}",
            )
            for n, source in enumerate(sources)
        ]
        claims += told
        if number:
            found.append(finding(number + 1, Verdict.AGREEMENT, [told]))
        else:
            found.append(finding(1, Verdict.CONTRADICTION, [told[:1], told[1:]]))
    return Report(sources, tuple(claims), tuple(found))
