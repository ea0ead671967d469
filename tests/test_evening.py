"""Whatever way a text is spelled, it makes the same claims, and their places are those of the text as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.evening import even
from claimdiff.model import Article, Kind, Span
from claimdiff.pipeline import compare, explain, extract_article

SENTENCES = {
    "fr": "L’incendie de l’hôpital a blessé 1 250 personnes mercredi, et les dégâts s’élèvent à 2,3 millions d’euros.",
    "de": "Bei dem Großbrand wurden zwölf Menschen verletzt, der Schaden liegt bei 2,5 Millionen Euro und 40 Prozent.",
    "es": "El alcalde, de 52 años, confirmó que hay dieciséis heridos y 3.400 evacuados desde las 18.30 del miércoles.",
    "pt": "O incêndio durou três horas, feriu vinte e três pessoas e destruiu 120 hectares, disse o capitão.",
    "it": "Ventitré persone sono rimaste ferite, il più giovane ha 19 anni e i danni superano 1,2 milioni di euro.",
    "pl": "W pożarze zginęło dwóch strażaków, a dwudziestu pięciu zostało rannych; ogień gaszono pięć godzin.",
    "cs": "Při požáru bylo zraněno pětadvacet lidí, škoda přesáhla 3,5 milionu korun a hašení trvalo osm hodin.",
    "hu": "A tűzben huszonöt ember sérült meg, az oltás öt órán át tartott, a kár 300 millió forint.",
    "sv": "Tjugofem människor skadades när tåget spårade ur klockan 18.30, och skadorna kostar 4 miljoner kronor.",
    "tr": "Yangında yirmi beş kişi yaralandı, zarar 3 milyon lirayı aştı ve söndürme çalışmaları beş saat sürdü.",
    "vi": "Hai mươi lăm người bị thương, thiệt hại 3 triệu đồng, và đám cháy kéo dài năm giờ.",
    "ru": "При пожаре пострадали двадцать пять человек, ущерб составил 3,5 миллиона рублей, тушили пять часов.",
    "uk": "Унаслідок пожежі постраждали двадцять п’ять людей, збитки сягнули 3,5 мільйона гривень.",
    "el": "Είκοσι πέντε άνθρωποι τραυματίστηκαν, οι ζημιές έφτασαν τα 3,5 εκατομμύρια ευρώ.",
    "ar": "أصيب 25 شخصا في الحريق الذي استمر خمس ساعات، وبلغت الخسائر 3 ملايين دولار.",
    "fa": "در این آتش‌سوزی ۲۵ نفر زخمی شدند و خسارت به ۳ میلیون دلار رسید.",
    "he": "25 בני אדם נפצעו בשריפה שנמשכה חמש שעות, והנזק הוא 3 מיליון דולר.",
    "hi": "आग में 25 लोग घायल हुए और 3 करोड़ रुपये का नुकसान हुआ।",
    "ja": "火災で25人がけがをし、被害額は3億円、消火に5時間かかった。",
    "ko": "화재로 25명이 다쳤고 피해액은 3억 원이며 진화에 5시간이 걸렸다.",
    "zh": "火灾造成25人受伤，损失300万元，灭火用了5个小时。",
}
WORD = re.compile(r"[^\W\d_]{6,}")
UNSHAPED = ("fr", "de", "es", "pt", "it", "pl", "cs", "hu", "sv", "tr", "vi", "ru", "uk", "el", "ja", "ko", "zh")


def inside_words(sign: str) -> Callable[[str], str]:
    return lambda text: WORD.sub(lambda word: word[0][:3] + sign + word[0][3:], text)


def between_digits(sign: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"(?<=\d)(?=\d)", sign, text)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "letters and accents apart": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": inside_words("\u00ad"),
    "zero-width spaces": inside_words("\u200b"),
    "word joiners": inside_words("\u2060"),
    "byte-order marks": inside_words("\ufeff"),
    "zero-width spaces in figures": between_digits("\u200b"),
    "marks of direction": lambda text: re.sub(r"\d+", "\u200f\\g<0>\u200e", text),
    "isolated figures": lambda text: re.sub(r"\d+", "\u2066\\g<0>\u2069", text),
    "full-width digits": lambda text: text.translate({0x30 + digit: 0xFF10 + digit for digit in range(10)}),
    "digits of formulas": lambda text: text.translate({0x30 + digit: 0x1D7CE + digit for digit in range(10)}),
    "narrow spaces": lambda text: re.sub(r"(?<=\d) (?=\d)", "\u202f", text),
}


def claims(text: str, language: str) -> list[tuple[Kind, str, str]]:
    article = Article("a", "a.txt", text, language=language)
    source, found, _ = extract_article(article)
    assert source.text == text
    for claim in found:
        assert text[claim.span.start : claim.span.end] == claim.text
        around = claim.sentence.span
        assert text[around.start : around.end] == claim.sentence.text
    plain = [even(claim.text) for claim in found]
    words = [told.text if told else claim.text for told, claim in zip(plain, found, strict=True)]
    return [
        (claim.kind, str(claim.value), word.replace("\u202f", " ")) for claim, word in zip(found, words, strict=True)
    ]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("language", SENTENCES)
def test_the_same_claims_in_every_spelling(language: str, spelling: str) -> None:
    sentence = SENTENCES[language]
    wanted = claims(sentence, language)
    assert len(wanted) >= 2
    assert claims(SPELLINGS[spelling](sentence), language) == wanted


@pytest.mark.parametrize("language", UNSHAPED)
def test_joiners_do_nothing_where_letters_are_not_joined(language: str) -> None:
    assert claims(inside_words("\u200c")(SENTENCES[language]), language) == claims(SENTENCES[language], language)


def test_joiners_stay_where_they_are_spelling() -> None:
    assert even(SENTENCES["fa"]) is None


def test_a_report_speaks_of_the_text_as_it_is() -> None:
    spelled = "Zw\u00f6lf Men\u00adschen wurden am Mon\u00adtag ver\u00adletzt."
    articles = [
        Article("a", "a.txt", unicodedata.normalize("NFD", spelled), language="de"),
        Article("b", "b.txt", "Fünfzehn Menschen wurden am Montag verletzt.", language="de"),
    ]
    report, accounts = explain(articles)
    assert report == compare(articles)
    assert report.sources[0].text == articles[0].text
    (first,) = [claim for claim in report.claims if claim.source == "a" and claim.kind is Kind.COUNT]
    assert first.text == unicodedata.normalize("NFD", "Zw\u00f6lf Men\u00adschen")
    told = [claim for account in accounts for step in account.joins for claim in (*step.first, *step.second)]
    assert {claim.id: claim for claim in told if claim.id == first.id} == {first.id: first}


def test_furniture_that_is_given_keeps_its_place() -> None:
    text = "Men\u00adschen: 12 Tote. Wer\u00adbung: 40 Tote."
    article = Article("a", "a.txt", text, language="de", furniture=(Span(text.index("Wer"), len(text)),))
    (claim,) = extract_article(article)[1]
    assert claim.text == "12 Tote"


@given(
    text=st.text(
        st.sampled_from("aé1\u0301\u0323\u00ad\u200b\u200c\uff11\uff0e\ufb01\u1100\u1161\u11a8\n \u0628"), max_size=60
    )
)
def test_every_character_leads_back_to_its_own(text: str) -> None:
    told = even(text)
    if told is None:
        return
    assert len(told.text) == len(told.starts) == len(told.ends)
    assert list(told.starts) == sorted(told.starts)
    for at, char in enumerate(told.text):
        span = told.original_span(Span(at, at + 1))
        stretch = text[span.start : span.end]
        assert char in unicodedata.normalize("NFC", stretch) + unicodedata.normalize("NFKC", stretch)


def test_a_run_of_marks_costs_no_more_than_its_length() -> None:
    text = "a" + "\u0315\u0300" * 200_000
    told = even(text)
    assert told is not None
    assert told.text[0] == "à"
