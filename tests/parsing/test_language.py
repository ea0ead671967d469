"""The language of an article is langdetect's answer, at a fraction of its cost."""

from __future__ import annotations

import json
from pathlib import Path

import langdetect
import pytest
from langdetect import detector_factory
from langdetect.lang_detect_exception import LangDetectException

from claimdiff.parsing.language import Detected, _by_profile, detect

CLUSTERS = Path(__file__).parents[2] / "benchmarks" / "clusters"
SAMPLES = {
    "en": "Thirty-one people were injured when a train left the tracks in the French Alps on Tuesday, officials said.",
    "fr": "Trente et une personnes ont été blessées lorsqu’un train a quitté les rails mardi dans les Alpes.",
    "de": "Bei einem Zugunglück in den französischen Alpen sind am Dienstag 31 Menschen verletzt worden.",
    "es": "Treinta y una personas resultaron heridas cuando un tren descarriló el martes en los Alpes franceses.",
    "pt": "Trinta e uma pessoas ficaram feridas quando um comboio descarrilou na terça-feira nos Alpes franceses.",
    "it": "Trentuno persone sono rimaste ferite quando un treno è uscito dai binari martedì nelle Alpi francesi.",
    "nl": "Eenendertig mensen raakten gewond toen een trein dinsdag in de Franse Alpen ontspoorde.",
    "pl": "Trzydzieści jeden osób zostało rannych, gdy we wtorek we francuskich Alpach wykoleił się pociąg.",
    "cs": "Třicet jedna lidí bylo zraněno, když v úterý ve francouzských Alpách vykolejil vlak.",
    "uk": "Тридцять одна людина постраждала, коли у вівторок у французьких Альпах зійшов з рейок поїзд.",
    "ru": "Тридцать один человек пострадал, когда во вторник во французских Альпах сошёл с рельсов поезд.",
    "sv": "Trettioen människor skadades när ett tåg spårade ur i de franska Alperna på tisdagen, uppger polisen.",
    "da": "Enogtredive mennesker blev kvæstet, da et tog tirsdag blev afsporet i de franske alper, oplyser politiet.",
    "tr": "Salı günü Fransız Alplerinde bir trenin raydan çıkması sonucu otuz bir kişi yaralandı, dedi yetkililer.",
    "fi": "Kolmekymmentäyksi ihmistä loukkaantui, kun juna suistui kiskoilta tiistaina Ranskan Alpeilla.",
    "ar": "أصيب واحد وثلاثون شخصا عندما خرج قطار عن القضبان يوم الثلاثاء في جبال الألب الفرنسية.",
    "fa": "سی و یک نفر در پی خروج قطار از ریل در روز سه‌شنبه در کوه‌های آلپ فرانسه زخمی شدند.",
    "hi": "मंगलवार को फ्रांसीसी आल्प्स में एक ट्रेन के पटरी से उतरने से इकतीस लोग घायल हो गए।",
}
BY_SCRIPT = {
    "ja": "フランスのアルプスで火曜日に列車が脱線し、三十一人が負傷したと当局が発表した。",
    "ko": "화요일 프랑스 알프스에서 열차가 탈선해 31명이 다쳤다고 당국이 밝혔다.",
    "zh": "周二，一列火车在法国阿尔卑斯山脱轨，造成三十一人受伤，官员们说。",
    "el": "Τριάντα ένα άτομα τραυματίστηκαν όταν ένα τρένο εκτροχιάστηκε την Τρίτη στις γαλλικές Άλπεις.",
    "he": "שלושים ואחד בני אדם נפצעו כשרכבת ירדה מהפסים ביום שלישי באלפים הצרפתיים.",
    "th": "มีผู้บาดเจ็บสามสิบเอ็ดคนเมื่อรถไฟตกรางในเทือกเขาแอลป์ฝรั่งเศสเมื่อวันอังคาร",
    "ta": "செவ்வாய்க்கிழமை பிரெஞ்சு ஆல்ப்ஸில் ரயில் தடம் புரண்டதில் முப்பத்தொரு பேர் காயமடைந்தனர்.",
    "gu": "મંગળવારે ફ્રેન્ચ આલ્પ્સમાં ટ્રેન પાટા પરથી ઉતરી જતાં એકત્રીસ લોકો ઘાયલ થયા હતા.",
}


@pytest.fixture(scope="module")
def stock() -> detector_factory.DetectorFactory:
    """langdetect as it comes, seeded, its languages in the order of their names."""
    factory = detector_factory.DetectorFactory()
    profiles = sorted(Path(detector_factory.PROFILES_DIRECTORY).iterdir())
    factory.load_json_profile([profile.read_text("utf-8") for profile in profiles])
    factory.set_seed(0)
    return factory


def stock_answer(factory: detector_factory.DetectorFactory, text: str) -> tuple[str, float]:
    detector = factory.create()
    detector.append(text)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return "en", 0.0
    return best.lang.split("-")[0], best.prob


def test_rows_built_on_first_use_give_langdetects_own_answers(stock: detector_factory.DetectorFactory) -> None:
    texts = [line for path in CLUSTERS.glob("*/articles/*.txt") for line in path.read_text("utf-8-sig").splitlines()]
    texts += [
        *SAMPLES.values(),
        *BY_SCRIPT.values(),
        "",
        "12 345",
        "OK",
        "a b c",
        "ÀÉÎ",
        "https://example.org/a x@y.example",
    ]
    assert len(texts) > 300
    assert [_by_profile(text) for text in texts] == [stock_answer(stock, text) for text in texts]


@pytest.mark.parametrize("code", SAMPLES)
def test_a_sentence_has_its_language(code: str) -> None:
    assert detect(SAMPLES[code]).code == code


@pytest.mark.parametrize("code", BY_SCRIPT)
def test_a_script_of_one_language_needs_no_profile(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert langdetect.detect(BY_SCRIPT[code]).split("-")[0] == code
    monkeypatch.setattr("claimdiff.parsing.language._by_profile", None)
    assert detect(BY_SCRIPT[code]) == Detected(code, sure=True)


def test_languages_that_langdetect_does_not_know_by_their_script() -> None:
    assert detect("Երեքշաբթի օրը ֆրանսիական Ալպերում գնացքը դուրս է եկել ռելսերից").code == "hy"
    assert detect("სამშაბათს საფრანგეთის ალპებში მატარებელი ლიანდაგიდან გადავიდა").code == "ka"


@pytest.mark.parametrize("text", ["", " \n\t", "12 345,67 %", "— … —"])
def test_a_text_without_letters_is_not_sure(text: str) -> None:
    assert detect(text) == Detected("en", sure=False)


def test_a_text_in_capitals_has_a_language() -> None:
    assert detect(SAMPLES["de"].upper()).code == "de"


def test_short_texts_answer_and_doubt() -> None:
    assert not detect("Twitter").sure
    assert detect(SAMPLES["fr"] * 3).sure


def test_headings_in_another_language_do_not_decide() -> None:
    page = "The Daily News\nBreaking News\nRead more\nShare\n\n" + SAMPLES["it"] + "\n\nSubscribe now\nCookies"
    assert detect(page).code == "it"


def test_every_article_of_the_benchmark_has_its_language() -> None:
    wrong = {}
    for cluster in sorted(CLUSTERS.iterdir()):
        gold = json.loads((cluster / "gold.json").read_text("utf-8"))
        folder = cluster / gold.get("articles", "articles")
        for name, source in gold["sources"].items():
            text = (folder / name).read_text("utf-8-sig")
            if (code := detect(text).code) != source["language"]:
                wrong[name] = code
    assert wrong == {}
