"""Articles become documents: language, sentences, title, date, furniture."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdiff.model import Article, Document, Span
from claimdiff.parse import parse

CLUSTERS = Path(__file__).parents[1] / "benchmarks" / "clusters"
PAGE = """Le Courrier des Vallées
SAVOIE - FAITS DIVERS

Maurienne : un train quitte les rails, une trentaine de blessés

Par Mathilde Bréchard - Publié le 12/03/2019 à 14h20, mis à jour à 18h05

Les voitures couchées le long de l’autoroute A43. © LCV/J. TissotLe choc a réveillé le hameau. À bord, 214 voyageurs.

Une courbe limitée à 90 km/h
Selon nos informations, M. Dupont roulait à 132 km/h. Le 0 805 903 612 a reçu 300 appels mardi, a dit la préfecture.
Lire aussi > En 1973, la catastrophe de Modavre faisait douze morts
"""


def read(text: str, **known: object) -> Document:
    return parse(Article(id="a", path="a.txt", text=text, **known))  # type: ignore[arg-type]


def furniture(document: Document) -> list[str]:
    return [document.article.text[span.start : span.end] for span in document.article.furniture]


def test_a_page_is_read_as_a_reader_does() -> None:
    document = read(PAGE)
    assert (document.language, document.notes) == ("fr", ())
    assert document.article.title == "Maurienne : un train quitte les rails, une trentaine de blessés"
    assert (document.article.published, document.article.published_time) == (date(2019, 3, 12), time(14, 20))
    assert [(sentence.line, sentence.text) for sentence in document.sentences] == [
        (4, "Maurienne : un train quitte les rails, une trentaine de blessés"),
        (8, "Les voitures couchées le long de l’autoroute A43."),
        (8, "Le choc a réveillé le hameau."),
        (8, "À bord, 214 voyageurs."),
        (10, "Une courbe limitée à 90 km/h"),
        (11, "Selon nos informations, M. Dupont roulait à 132 km/h."),
        (11, "Le 0 805 903 612 a reçu 300 appels mardi, a dit la préfecture."),
    ]
    assert furniture(document) == [
        "Le Courrier des Vallées\nSAVOIE - FAITS DIVERS",
        "Par Mathilde Bréchard - Publié le 12/03/2019 à 14h20, mis à jour à 18h05",
        "© LCV/J. Tissot",
        "0 805 903 612",
        "Lire aussi > En 1973, la catastrophe de Modavre faisait douze morts",
    ]


def test_what_the_input_declares_wins() -> None:
    document = read(PAGE, title="T", published=date(2020, 1, 1), language="de", furniture=(Span(0, 2),))
    assert document.language == "de"
    assert (document.article.title, document.article.published) == ("T", date(2020, 1, 1))
    assert document.article.published_time is None
    assert document.article.furniture[0].start == 0


def test_a_doubtful_language_is_noted() -> None:
    (note,) = read("12 345.").notes
    assert note.source == "a"
    assert "not certain" in note.message
    assert "--language" in note.message
    assert read("12 345.", language="fr").notes == ()


def test_a_dateline_without_a_year_can_be_asked_for() -> None:
    story = "Thirty-one people were injured when a passenger train left the tracks in the mountains, officials said."
    document = read(f"CHAMBERY, France, March 12 (CW) - {story}")
    assert document.article.published is None
    assert str(document.dateline) == "XXXX-03-12"
    assert document.sentences[0].text == story
    assert read(story).dateline is None


def test_closing_lines_that_invite() -> None:
    story = "Dreißig Menschen sind am Dienstag bei einem Zugunglück in den Alpen verletzt worden, sagt die Polizei. "
    text = story * 2 + "\n\n" + story + "\nDu willst mehr von uns lesen? Folge uns auf Google News.\n"
    assert furniture(read(text)) == ["Du willst mehr von uns lesen? Folge uns auf Google News."]
    text = story * 2 + "\n\n" + story + "Hinweise an wache@polizei.example. Infos: 0541 555 209."
    assert furniture(read(text)) == ["Hinweise an wache@polizei.example. Infos: 0541 555 209."]


def golds() -> list[Path]:
    return sorted(path / "gold.json" for path in CLUSTERS.iterdir())


@pytest.mark.parametrize(
    ("stamp", "story"),
    [
        ("DELFT, dinsdag 12 maart 2019", "De brandweer bluste het vuur in de loods en niemand raakte daarbij gewond."),
        ("Szeged, 2019. március 12.", "A tűzoltók eloltották a tüzet a raktárban, és senki sem sérült meg közben."),
        (
            "Szeged, 2019. március 12., frissítve: 21:15",
            "A tűzoltók eloltották a tüzet a raktárban, és senki sem sérült.",
        ),
        (
            "Julkaistu 12.3.2019 klo 9.15",
            "Palokunta sammutti varaston palon, eikä kukaan loukkaantunut siinä vakavasti.",
        ),
        (
            "Publicat: 12 martie 2019, 21:15",
            "Pompierii au stins focul din depozit și nimeni nu a fost rănit în incendiu.",
        ),
        ("Публикувано на 12 март 2019 г.", "Пожарникарите угасиха огъня в склада и никой не беше ранен при пожара."),
    ],
)
def test_stamps_beside_places_and_weekdays(stamp: str, story: str) -> None:
    document = read(f"Titel\n\n{stamp}\n\n{story} {story}\n")
    assert document.article.published == date(2019, 3, 12)


@pytest.mark.parametrize("path", golds(), ids=lambda path: path.parent.name)
def test_no_claim_of_the_benchmark_is_lost_in_furniture(path: Path) -> None:
    gold = json.loads(path.read_text("utf-8"))
    folder = path.parent / gold.get("articles", "articles")
    documents = {name: read((folder / name).read_text("utf-8-sig")) for name in gold["sources"]}
    lost = []
    for claim in gold["claims"].values():
        text = documents[claim["source"]].article.text
        start = -1
        for _ in range(claim.get("nth", 1)):
            start = text.find(claim["quote"], start + 1)
        span = Span(start, start + len(claim["quote"]))
        if any(span.overlaps(each) for each in documents[claim["source"]].article.furniture) and not claim.get(
            "optional"
        ):
            lost.append((claim["source"], claim["quote"]))
    assert lost == []


HEAD = 300
"""Characters of an article in which its date may stand."""


def test_the_dates_of_the_benchmark() -> None:
    wrong, missing = {}, []
    for path in golds():
        gold = json.loads(path.read_text("utf-8"))
        folder = path.parent / gold.get("articles", "articles")
        for name, source in gold["sources"].items():
            text = (folder / name).read_text("utf-8-sig")
            day = read(text).article.published
            if day is None and source.get("published"):
                if source["published"][:4] in text[:HEAD]:
                    missing.append(name)
            elif str(day or None) != str(source.get("published")):
                wrong[name] = day
    assert wrong == {}
    # Four heads are not read; a wire story's dateline names no year.
    assert sorted(missing) == [
        "fjordbladet-lindegaard.txt",
        "hajdusagilap-hu-busz.txt",
        "linhadireta-pensoes.txt",
        "primorskikurir-plaz.txt",
    ]


LINE = st.text(st.sampled_from("ab AZé.!?…。“”»«()12 0@©/-—:\u00a0"), max_size=60) | st.sampled_from(
    [
        "Par Jeanne Dupont",
        "Publié le 12/03/2019 à 14h20",
        "Lire aussi > x",
        "(AFP)",
        "© AFP",
        "0 805 903 612",
        "By A. B.",
        "N.G.",
    ]
)


@settings(deadline=None)
@given(rows=st.lists(LINE | st.text(max_size=40), max_size=14), language=st.sampled_from([None, "fr", "en"]))
def test_every_character_is_in_a_sentence_or_furniture(rows: list[str], language: str | None) -> None:
    text = "\n".join(rows)
    document = read(text, language=language)
    covered = [False] * len(text)
    end = 0
    for index, sentence in enumerate(document.sentences):
        assert sentence.index == index
        assert end <= sentence.span.start < sentence.span.end
        assert text[sentence.span.start : sentence.span.end] == sentence.text == sentence.text.strip()
        assert sentence.line == text.count("\n", 0, sentence.span.start) + 1
        end = sentence.span.end
        covered[sentence.span.start : end] = [True] * len(sentence.text)
    end = 0
    for span in document.article.furniture:
        assert end <= span.start < span.end <= len(text)
        end = span.end
        covered[span.start : end] = [True] * len(span)
    assert [char for char, done in zip(text, covered, strict=True) if not done and not char.isspace()] == []


@pytest.mark.parametrize(
    "text",
    [
        ".",
        ". ",
        '" ',
        "(",
        "A",
        "AB ",
        "0",
        "0 ",
        "a@",
        "\n",
        "a\n",
        "© ",
        "http://",
        "! a",
        ".)",
        "2019 ",
        "ab\nc ",
        "A-",
        ". / A",
        "人。",
    ],
)
def test_a_megabyte_of_anything_is_read_in_bounded_time(text: str) -> None:
    """Nothing is asserted of the clock: a pattern that is not linear would not end."""
    document = read(text * (200_000 // len(text)))
    assert all(len(sentence.text) <= 2_000 for sentence in document.sentences)


@pytest.mark.parametrize("text", ["12 March 2019, 9 p.m.", "Updated 12 March 2019 at 21:00.", "10 - 22 August 2012"])
def test_a_page_of_one_line_has_no_furniture(text: str) -> None:
    document = parse(Article("a", "a.txt", text, language="en"))
    assert document.article.furniture == ()
    assert "".join(sentence.text for sentence in document.sentences) == text


@pytest.mark.parametrize(
    "head",
    [
        "Hamburg/Lorvenne, 12.03.2019 (eig. Ber.)\n\nEin Zug ist entgleist.",
        "Lorvenne (NAG/12.03.2019, 20:15 Uhr) – Ein Zug ist am Dienstag im Tal entgleist.",
        "Redaktion · Aktualisiert am Dienstag, 12. März 2019, 9.05 Uhr\n\nEin Zug ist entgleist.",
    ],
)
def test_heads_with_a_reporter_beside_the_day(head: str) -> None:
    article = Article(
        id="a", path="a.txt", text=f"Zug bei Lorvenne entgleist\n\n{head}\n\nNiemand wurde verletzt.\n", language="de"
    )
    assert parse(article).article.published == date(2019, 3, 12)
