"""What stands around a story: stamps, titles, bylines, links, credits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from claimdiff.languages import Language, load
from claimdiff.parsing.dates import DateReader
from claimdiff.parsing.lines import lines
from claimdiff.parsing.openers import Openers, PageWords
from claimdiff.parsing.page import Page, read_page
from claimdiff.parsing.stamps import Stamp, read_agency_stamp, read_stamp

WORDS = Language(
    code="xx",
    stamps="Publié le, Publié à, mis à jour à, Stand:, Published, Updated, Updated on, Last modified on, Publicado el, "
    "Data dodania, 입력, 发布时间：, This article was amended",
    byline="Par, Von, By, di, Redazione, Autor:, La rédaction",
    furniture="Lire aussi, Read more, Mehr zum Thema, Fot., Foto:, Temps de lecture, Subscribe to, Follow us, Anzeige, "
    "Infolinia, (Reporting by, 関連記事, Numéro vert",
)
PAGE = PageWords.of(WORDS)


def reader(code: str) -> DateReader:
    return DateReader.of(load(code))


def stamp(code: str, text: str) -> Stamp | None:
    (line,) = lines(text)
    return read_stamp(line, reader(code), PAGE)


@pytest.mark.parametrize(
    ("code", "text", "day", "clock"),
    [
        ("fr", "Publié le 12/03/2019 à 14h20", "2019-03-12", "14:20"),
        ("fr", "Par Jeanne Bréchard - Publié le 12/03/2019 à 14h20, mis à jour à 18h05", "2019-03-12", "14:20"),
        ("fr", "Publié le 18 oct. 2025 à 06:30 • Temps de lecture : 2 mn", "2025-10-18", "06:30"),
        ("fr", "La rédaction avec AFM · dimanche 23 juillet 2023 à 8h30", "2023-07-23", "08:30"),
        ("fr", "18 février 2021, par Théo Vasseur · Temps de lecture : 3 min", "2021-02-18", None),
        ("fr", "L’EDJ avec agences - Le 08/05/2025 à 12:16", "2025-05-08", "12:16"),
        ("fr", "Le 1er mars 2019 à 8h", "2019-03-01", "08:00"),
        ("de", "Stand: 13.03.2019, 06:45 Uhr", "2019-03-13", "06:45"),
        ("de", "08.05.2025, 11:32 Uhr · Von Katrin Oelze", "2025-05-08", "11:32"),
        ("de", "Mittwoch, 13. März 2019", "2019-03-13", None),
        ("it", "12 marzo 2019 ore 16:31 - Aggiornato alle 17:02", "2019-03-12", "16:31"),
        ("it", "Cronaca · 18 Ottobre 2025 - 7:05", "2025-10-18", "07:05"),
        ("it", "Redazione Spettacoli, 23 luglio 2023", "2023-07-23", None),
        ("en", "Thu 8 May 2025 13.04 BST", "2025-05-08", "13:04"),
        ("en", "Sat 12 Jul 2025 06.00 BST. Last modified on Sat 12 Jul 2025 09.14 BST", "2025-07-12", "06:00"),
        ("en", "Updated 3:15 PM EDT, Tue March 12, 2019", "2019-03-12", "15:15"),
        ("en", "By Jane Doe, Reporter | March 12, 2019 | 2:20 p.m.", "2019-03-12", "14:20"),
        ("en", "March 12th, 2019", "2019-03-12", None),
        ("en", "14:20, 12 MAR 2019UPDATED15:01, 12 MAR 2019", "2019-03-12", "14:20"),
        ("en", "2019-03-12T14:20:00Z", "2019-03-12", "14:20"),
        ("es", "09 MAY 2025 - 06:00", "2025-05-09", "06:00"),
        ("es", "Publicado el 14 de marzo de 2019 por Nacho Beldarrain · 6 comentarios", "2019-03-14", None),
        ("pt", "23 jul 2023, 09:05", "2023-07-23", "09:05"),
        ("pt", "17 out. 2025, 17:05 (atualizado às 17:18)", "2025-10-17", "17:05"),
        ("nl", "donderdag 18 februari 2021, 06.00 uur", "2021-02-18", "06:00"),
        ("pl", "10.07.2025, 21:35 · aktualizacja 22:10", "2025-07-10", "21:35"),
        ("pl", "Data dodania: 11.07.2025 06:48", "2025-07-11", "06:48"),
        ("cs", "PÁTEK 11. ČERVENCE 2025, 8:15", "2025-07-11", "08:15"),
        ("sv", "Publicerad 10 juli 2025 kl 08.05", "2025-07-10", "08:05"),
        ("uk", "11 липня 2025, 09:42 Оксана Гриценко", "2025-07-11", "09:42"),
        ("ru", "12 марта 2019, 14:20", "2019-03-12", "14:20"),
        ("tr", "12 Mart 2019 14:20", "2019-03-12", "14:20"),
        ("hu", "2019. március 12. 14:20", "2019-03-12", "14:20"),
        ("zh", "2019年3月12日 14:20", "2019-03-12", "14:20"),
        ("zh", "发布时间：2019-03-12 14:20 来源：新华网", "2019-03-12", "14:20"),
        ("ja", "2019年3月12日 14時20分", "2019-03-12", "14:20"),
        ("ko", "입력 2019.03.12. 14:20", "2019-03-12", "14:20"),
        ("it", "IL CORRIERE - Spettacoli, domenica 1 marzo 2026, pag. 31", "2026-03-01", None),
    ],
)
def test_stamps(code: str, text: str, day: str, clock: str | None) -> None:
    found = stamp(code, text)
    assert found is not None
    assert found.day == date.fromisoformat(day)
    assert found.clock == (time.fromisoformat(clock) if clock else None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The concert will take place on 12 March 2019 at 8:30pm"),
        ("en", "12 March 2019: the day the dam broke"),
        ("en", "Five people died on 12 March 2019."),
        ("en", "Published figures from 12 March 2019 show that nobody saw it coming in the valley."),
        ("en", "Vardel to axe 8,200 jobs by 31 December 2027"),
        ("en", "Updated rules"),
        ("fr", "Publié le 12 mars 2019, le rapport conclut à une erreur humaine."),
        ("de", "Im Jahr 2019 starben 31 Menschen"),
        ("en", "31 February 2019, 14:20"),
    ],
)
def test_what_is_no_stamp(code: str, text: str) -> None:
    found = stamp(code, text)
    assert found is None or found.day is None


@pytest.mark.parametrize(
    ("order", "text", "day"),
    [
        ("mdy", "03/04/2019, 14:20", "2019-03-04"),
        ("dmy", "03/04/2019, 14:20", "2019-04-03"),
        ("mdy", "13/04/19, 14:20", "2019-04-13"),
    ],
)
def test_the_order_of_figures_is_the_languages(order: str, text: str, day: str) -> None:
    own = replace(load("en"), date_order=order)
    found = read_stamp(lines(text)[0], DateReader.of(own), PAGE)
    assert found is not None
    assert found.day == date.fromisoformat(day)


def test_an_agencys_stamp() -> None:
    found = read_agency_stamp("npa jt/ks/hb 171854 Feb 21", reader("de"))
    assert found == Stamp(date(2021, 2, 17), time(18, 54), announced=True)
    assert read_agency_stamp("afp 311260 Okt 24", reader("de")) is None
    assert read_agency_stamp("Im Jahr 171854 Feb 21 Leute", reader("de")) is None


def page(text: str, code: str = "en") -> Page:
    return read_page(lines(text), reader(code), PAGE)


def furniture(text: str, code: str = "en") -> list[str]:
    return [text[span.start : span.end] for span in page(text, code).furniture]


STORY = (
    "Thirty-one people were injured when a passenger train left the tracks in the mountains on Tuesday, officials said."
)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("The Daily Torch\nTech > Apps\n\nPingla dies for six hours\n\nBy Becky Strand", "Pingla dies for six hours"),
        (
            "RLP - Rádio Lusa Pública\nTecnologia\n\nPingla em baixo mais de sete horas",
            "Pingla em baixo mais de sete horas",
        ),
        ("VÍA Y VAPOR, el blog de los trenes\n\nSaint-Aubert: lo que ya sabemos", "Saint-Aubert: lo que ya sabemos"),
        (
            "« Un travail, pas un roman » : neuf ans de prison\n\nPar Baptiste Orsoni",
            "« Un travail, pas un roman » : neuf ans de prison",
        ),
        (
            "Frankreich: Zug nach Turin entgleist – 31 Verletzte\n13.03.2019, 06:45",
            "Frankreich: Zug nach Turin entgleist – 31 Verletzte",
        ),
        ("法国火车脱轨致31人受伤\n\n2019-03-12 20:45:12", "法国火车脱轨致31人受伤"),
        ("Train  derails,\t31 hurt", "Train derails, 31 hurt"),
        ("Dam burst: two dead", "Dam burst: two dead"),
        ("12 March 2019", None),
        (STORY, None),
        ("Subscribe to our daily letter", None),
    ],
)
def test_the_title_is_the_first_headline(head: str, title: str | None) -> None:
    assert page(f"{head}\n\n{STORY}").title == title


def test_the_first_stamp_is_the_publication() -> None:
    head = "A train derails in Savoy\n12 March 2019, 14:20\nUpdated 13 March 2019, 8:00"
    found = page(f"{head}\n\n{STORY}\n\nUpdated 14 March 2019")
    assert (found.published, found.published_time) == (date(2019, 3, 12), time(14, 20))


def test_a_stamp_at_the_end_counts_where_a_word_announces_it() -> None:
    text = f"A train derails in Savoy\n\n{STORY}\n{STORY}\n{STORY}\n\n"
    assert page(text + "Published: 12 March 2019, 14:20").published == date(2019, 3, 12)
    assert page(text + "12 March 2019").published is None


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("en", "CHAMBERY, France, March 12 (CW) - "),
        ("it", "(AGL) - GENOVA, 17 OTT - "),
        ("de", "Dublin/Hamburg (npa) - "),
        ("nl", "HASSELBEEK - "),
        ("en", "WASHINGTON (AP) — "),
        ("fr", "PARIS, le 12 mars 2019 (AFP) – "),
        ("ko", "(파리=연합뉴스) 홍길동 특파원 = "),
        ("zh", "某通社巴黎3月12日电（记者 张三）"),
        ("zh", "某社里昂3月12日電 "),
    ],
)
def test_a_dateline_is_cut_off(code: str, lead: str) -> None:
    text = f"A train derails in Savoy today\n\n{lead}{STORY}\n\n{STORY}"
    assert lead.strip() in furniture(text, code)
    assert page(text, code).story[1].text == STORY


@pytest.mark.parametrize("lead", ["It was late - ", "The boss – a man of 34 – said: ", "In 2019 - and before - "])
def test_a_dash_makes_no_dateline(lead: str) -> None:
    assert page(f"A train derails in Savoy\n\n{lead}{STORY}").furniture == ()


def test_a_dateline_dates_the_page_where_nothing_else_does() -> None:
    assert page(f"PARIS, 12 March 2019 (CW) - {STORY}").published == date(2019, 3, 12)
    found = page(f"PARIS, March 12 (CW) - {STORY}")
    assert found.published is None
    assert found.dateline is not None
    assert (found.dateline.month, found.dateline.number) == (3, 12)


@pytest.mark.parametrize(
    "line",
    [
        "Lire aussi > En 1973, la catastrophe de Modavre faisait douze morts",
        ">>> LIRE AUSSI : 9 km de bouchons",
        "Mehr zum Thema: Tatort Bank, Folge 3",
        "Fot. SIW/Marek Dziuba",
        "© RIPRODUZIONE RISERVATA",
        "($1 = 0.8850 euros)",
        "(Reporting by Priya Hallworth; Editing by Tom Nesbit)",
        "Anzeige",
        "Anzeige: 5 Euro sparen",
        "———————",
        "- - -",
        "► Les 7 voyages les plus effrayants",
        "関連記事：7つの怖い旅",
    ],
)
def test_furniture_in_the_middle_of_a_story(line: str) -> None:
    text = f"A train derails in Savoy\n\n{STORY}\n\n{line}\n\n{STORY}\n{STORY}\n{STORY}\n{STORY}"
    assert furniture(text) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Anzeige wurde gegen 31 Personen erstattet.",
        "Par chance, 214 passagers sont indemnes",
        "Von 214 Reisenden wurden 31 verletzt",
        "By Friday, 31 were home",
        "» Le conducteur roulait à 132 km/h.",
        "SAVOIE : 31 blessés",
        "A © sign was seen by 31 people there.",
        "(31 of them seriously)",
        "– 31 hurt, says the prefect",
        "Lire aussi bien que les 31 autres est difficile, dit-elle, mais la lecture des 214 pages de ce rapport "
        "d’enquête lui a pris moins de deux heures hier.",
    ],
)
def test_what_looks_like_furniture_and_is_story(line: str) -> None:
    text = f"A train derails in Savoy\n\n{STORY}\n\n{line}\n\n{STORY}\n{STORY}\n{STORY}\n{STORY}"
    assert furniture(text) == []


def test_bylines_and_the_names_beside_stamps() -> None:
    bylines = "Harriet Lowe\nRome correspondent\n8 May 2025, 13:04"
    text = f"City Courier\nBusiness\n\nVardel to axe 8,200 jobs\n\n{bylines}\n\n{STORY}"
    assert furniture(text) == ["City Courier", "Business", "Harriet Lowe", "Rome correspondent", "8 May 2025, 13:04"]
    assert furniture(f"Vardel to axe 8,200 jobs\n\nBy Priya Hallworth\n\n{STORY}") == ["By Priya Hallworth"]
    assert furniture(f"Von Trump bis Macron: alle reagieren\n\n{STORY}") == []


def test_the_links_under_a_bare_header_are_furniture() -> None:
    links = "Read more\nSeven scary train rides\nThe crash of 1973"
    assert furniture(f"A train derails in Savoy\n\n{STORY}\n\n{links}\n\n{STORY}") == links.split("\n")


def test_what_the_page_says_of_its_author_is_furniture() -> None:
    body = "\n\n".join([STORY] * 4)
    biography = "Paolo Garoscio\n\nAprès son Master, Paolo Garoscio a rejoint l’équipe en 2013."
    head = "Le compte désactivé pendant 11 minutes\n\nPaolo Garoscio\nPublié le 3 novembre 2017 à 6h30"
    text = f"{head}\n\n{body}\n\n{biography}"
    assert furniture(text, "fr")[-2:] == biography.split("\n\n")


@pytest.mark.parametrize("signature", ["N.G.", "(AGL)", "mdz/ rsk/", "npa jt/ks/hb 171854 Feb 21", "mfh/dpa", "AFP"])
def test_initials_close_an_article(signature: str) -> None:
    assert furniture(f"A train derails in Savoy\n\n{STORY}\n\n{signature}") == [signature]


def test_no_initials() -> None:
    assert furniture(f"A train derails in Savoy\n\n{STORY}\n\n31 hurt") == []


def test_openers_of_one_word_must_stand_alone() -> None:
    words = Openers.of("Anzeige, Lire aussi, Foto:, 订阅, 关注我们")
    opening = [
        "Anzeige",
        "anzeige –  x",
        "LIRE AUSSI Un train",
        "» Lire\u00a0aussi",
        "Foto: dpa",
        "订阅",
        "关注我们的号",
        "[Anzeige]",
    ]
    story = ["Anzeigen", "Anzeige erstattet", "Lire aussitôt", "Fotos", "订阅了三份", "", "Anzeige-Team"]
    assert [text for text in opening if not words.opens(text)] == []
    assert [text for text in story if words.opens(text)] == []
