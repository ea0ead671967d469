"""A saved page gives its article without what surrounds it, and the fields that it tells of itself."""

from __future__ import annotations

import json
import socket
from datetime import date, time

import pytest

from claimdiff.errors import InputError
from claimdiff.reading.html import read
from claimdiff.render.html import render
from tests.sample_report import sample_report

STORY = """<p>L'incendie de l'usine a fait <b>12</b>&nbsp;bles&shy;sés mardi soir, selon les pompiers du département, qui sont
restés sur place pendant toute la nuit.</p><h2>Des dégâts importants</h2>
<p>Les dégâts sont estimés à 2,3&nbsp;millions d'euros<br>par la compagnie d'assurance, et près de <del>200</del>
300 salariés sont au chômage technique depuis mercredi matin.</p>
<table><tr><th>Lieu</th><th>Blessés</th></tr><tr><td>Usine</td><td>12</td></tr></table>"""


def page(head: str = "", lang: str = "fr", story: str = STORY, heading: str = "<h1>Bilan revu</h1>") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>Bilan revu | Le Quotidien</title>{head}</head><body>'
        f'<nav><a href="/">Accueil</a> <a href="/s">40 sports</a></nav><article>{heading}{story}</article>'
        "<aside><p>Lire aussi : 40 morts en 2003</p></aside><footer>© 2019 Le Quotidien, 99 rue X</footer></body></html>"
    )


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def test_the_article_alone_is_text() -> None:
    told = read(page().encode())
    assert told.text.split("\n\n")[0] == "Bilan revu"
    assert "a fait 12 bles\xadsés mardi soir" in told.text
    assert "2,3\xa0millions d'euros\npar la compagnie d'assurance, et près de 300 salariés" in told.text
    assert told.text.endswith("Lieu | Blessés\n\nUsine | 12")
    assert "40" not in told.text
    assert "99" not in told.text


def test_json_ld_is_believed_first() -> None:
    article = ld(
        **{
            "@graph": [
                {"@type": "WebSite", "name": "no"},
                {
                    "@type": ["NewsArticle"],
                    "headline": "Usine en feu",
                    "datePublished": "2019-03-12T18:20:00+01:00",
                    "author": [{"@type": "Person", "name": "Jeanne Martin"}, "AFP"],
                    "publisher": {"name": "Le Quotidien"},
                    "url": "https://quotidien.example/a",
                },
            ]
        }
    )
    told = read(
        page(article + '<meta property="og:title" content="Autre"><meta name="date" content="2001-01-01">').encode()
    )
    assert (told.title, told.published, told.published_time) == ("Usine en feu", date(2019, 3, 12), time(18, 20))
    assert (told.author, told.publisher) == ("Jeanne Martin, AFP", "Le Quotidien")
    assert (told.language, told.url) == ("fr", "https://quotidien.example/a")
    assert told.text.startswith("Usine en feu\n\n")


def test_opengraph_and_time_where_there_is_no_json_ld() -> None:
    head = (
        '<meta property="og:site_name" content="Le Quotidien"><link rel="canonical" href="https://quotidien.example/b">'
        '<meta property="article:published_time" content="2019-03-13"><meta name="author" content="Jeanne Martin">'
        '<script type="application/ld+json">{broken</script>' + ld(**{"@type": "Organization", "name": "no"})
    )
    told = read(page(head).encode())
    assert (told.title, told.published, told.published_time) == ("Bilan revu", date(2019, 3, 13), None)
    assert (told.publisher, told.author, told.url) == ("Le Quotidien", "Jeanne Martin", "https://quotidien.example/b")
    stamped = page(story='<time datetime="2019-03-14T08:00">le 14</time>' + STORY)
    assert read(stamped.encode()).published == date(2019, 3, 14)


@pytest.mark.parametrize(
    ("heading", "head", "title"),
    [
        (
            "<h1>Bilan revu à la hausse</h1>",
            '<meta property="og:title" content="Hausse : le bilan revu">',
            "Bilan revu à la hausse",
        ),
        ("<h1>Le Quotidien</h1>", '<meta property="og:title" content="Usine en feu">', "Usine en feu"),
        ("<h1>A</h1><h1>B</h1>", '<meta property="og:site_name" content="Le Quotidien">', "Bilan revu"),
        ("", "", "Bilan revu | Le Quotidien"),
    ],
)
def test_the_title_is_the_heading_unless_that_is_the_site(heading: str, head: str, title: str) -> None:
    assert read(page(head, heading=heading).encode()).title == title


@pytest.mark.parametrize("told", ["2019-13-45", "yesterday", "", "12/03/2019"])
def test_a_date_that_is_none_is_not_guessed(told: str) -> None:
    assert read(page(f'<meta name="date" content="{told}">').encode()).published is None


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("windows-1252", '<meta charset="iso-8859-1">'),
        ("windows-1252", '<meta charset="latin1">'),
        ("iso-8859-15", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">'),
        ("utf-16", ""),
        ("utf-8-sig", '<meta charset="iso-8859-1">'),
    ],
)
def test_the_declared_encoding_is_honoured(encoding: str, head: str) -> None:
    told = read(page(head).encode(encoding))
    assert "sont restés sur place" in told.text
    assert told.doubts == ()


def test_a_declared_encoding_that_the_bytes_belie() -> None:
    told = read(page('<meta charset="iso-8859-1">').encode())
    assert "sont restés sur place" in told.text
    assert "declares iso-8859-1 and is UTF-8" in told.doubts[0]


def test_a_short_article_in_chinese_is_an_article() -> None:
    told = read(
        '<html lang="zh"><body><div class="menu"><a>1</a><a>2</a></div><h1>港口仓库火灾</h1><div class="content"><p>周日晚间，'
        "塔尔内斯港口一座仓库发生火灾，造成35人受伤，其中4人重伤。</p><p>240多名消防员奋战了11个小时。保险公司称，损失估计为"
        '230万欧元。</p></div><div class="comments"><p>99</p></div></body></html>'.encode()
    )
    assert [paragraph[:4] for paragraph in told.text.split("\n\n")] == ["港口仓库", "周日晚间", "240多"[:4]]


def test_what_browsers_and_editors_leave_in_a_page() -> None:
    saved = page().replace("<html", "<!-- saved from url=(0026)https://quotidien.example/c -->\n<html", 1)
    noted = saved.replace("la nuit.", 'la nuit<sup><a href="#n1">1</a></sup>, sur 40 m<sup>2</sup>.')
    told = read(noted.encode())
    assert told.url == "https://quotidien.example/c"
    assert "toute la nuit, sur 40 m2." in told.text


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page asked for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    address = "http://a.example/x"
    head = f'<base href="{address}"><link rel="stylesheet" href="{address}"><link rel="canonical" href="{address}">'
    head += f'<script src="{address}"></script><meta http-equiv="refresh" content="0; url={address}">'
    story = f'{STORY}<img src="{address}"><iframe src="{address}"></iframe><object data="{address}"></object>'
    doctype = f'<!DOCTYPE html SYSTEM "{address}">'
    assert read(page(head, story=story).replace("<!DOCTYPE html>", doctype).encode()).url == address


def test_a_declared_language_that_the_text_belies() -> None:
    told = read(page(lang="en").encode())
    assert told.language == "fr"
    assert "says that its language is en, and its text is in fr" in told.doubts[0]
    assert read(page(lang="x-klingon").encode()).language is None


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<!-- nothing -->", "no web page|no article was found"),
        ("<html><body><script>var x = 12</script></body></html>", "no article was found"),
        (
            page().replace("<body>", f"<body {' '.join(f'a{n}=1' for n in range(9000))}>"),
            "with more than 5,000 attributes",
        ),
        (render(sample_report()), "is a report that claimdiff wrote"),
    ],
)
def test_what_holds_no_article_is_told(html: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read(html.encode())
