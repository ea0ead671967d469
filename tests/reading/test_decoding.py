"""Bytes become text: by mark, by UTF-8, by what is declared, by the likeliest reading; and what is garbled is said so."""

from __future__ import annotations

import pytest

from claimdiff.errors import InputError
from claimdiff.reading.decoding import decode
from claimdiff.reading.garbled import garbled

SENTENCES = {
    "fr": "L’incendie de l’hôpital a fait douze blessés, dont trois grièvement, a déclaré le préfet.",
    "es": "El incendio dejó doce heridos en la estación, según informó la policía de Cádiz el miércoles.",
    "de": "Bei dem Unglück wurden zwölf Menschen verletzt, sagte der Sprecher der Behörde in Köln.",
    "sv": "Tolv människor skadades när tåget spårade ur på måndagen, säger polisen i Malmö.",
    "pl": "W pożarze zginęły dwie osoby, a dwanaście zostało rannych – poinformowała straż pożarna w Łodzi.",
    "cs": "Při požáru bylo zraněno dvanáct lidí, škoda přesáhla tři miliony korun, řekl mluvčí hasičů.",
    "hu": "A tűzben tizenkét ember sérült meg, közölte hétfőn a katasztrófavédelem szóvivője Győrben.",
    "ro": "Doisprezece oameni au fost răniţi în incendiul de luni, a anunţat primăria din Timişoara.",
    "ru": "При пожаре пострадали двенадцать человек, сообщили в понедельник в министерстве.",
    "uk": "Унаслідок пожежі постраждали дванадцять людей, повідомили в понеділок у міністерстві.",
    "el": "Δώδεκα άνθρωποι τραυματίστηκαν από τη φωτιά, ανακοίνωσε τη Δευτέρα η πυροσβεστική.",
    "tr": "Yangında on iki kişi yaralandı, zararın üç milyon lirayı aştığı açıklandı, dedi İstanbul valiliği.",
    "he": "שנים עשר בני אדם נפצעו בשריפה שפרצה ביום שני, מסרה המשטרה.",
    "ar": "أصيب اثنا عشر شخصا في الحريق الذي اندلع يوم الاثنين، بحسب ما أعلنت الشرطة.",
    "fa": "در آتش سوزی روز دوشنبه دوازده نفر زخمی شدند، پلیس تهران اعلام کرد.",
    "lt": "Per gaisrą pirmadienį sužeista dvylika žmonių, pranešė policija Šiauliuose.",
    "vi": "Mười hai người bị thương",
    "th": "ผู้บาดเจ็บสิบสองคนจากเหตุเพลิงไหม้เมื่อวันจันทร์ ตำรวจกล่าว",
    "ja": "月曜日に起きた火災で１２人がけがをしたと警察が発表した。",
    "zh": "警方称，周一发生的火灾造成十二人受伤，损失超过三百万元。",
    "tw": "警方稱，週一發生的火災造成十二人受傷，損失超過三百萬元。",
    "ko": "월요일에 발생한 화재로 열두 명이 다쳤다고 경찰이 밝혔다.",
}
ENCODED = [
    ("fr", "cp1252"),
    ("fr", "mac_roman"),
    ("es", "cp1252"),
    ("de", "cp1252"),
    ("de", "cp850"),
    ("sv", "cp1252"),
    ("pl", "cp1250"),
    ("pl", "iso8859_2"),
    ("cs", "cp1250"),
    ("cs", "iso8859_2"),
    ("hu", "cp1250"),
    ("ro", "cp1250"),
    ("ru", "cp1251"),
    ("ru", "koi8_r"),
    ("ru", "cp866"),
    ("ru", "iso8859_5"),
    ("uk", "cp1251"),
    ("uk", "koi8_u"),
    ("el", "cp1253"),
    ("el", "iso8859_7"),
    ("tr", "cp1254"),
    ("he", "cp1255"),
    ("ar", "cp1256"),
    ("fa", "cp1256"),
    ("lt", "cp1257"),
    ("th", "cp874"),
    ("ja", "cp932"),
    ("ja", "euc_jp"),
    ("zh", "gb18030"),
    ("tw", "big5"),
    ("ko", "cp949"),
]


@pytest.mark.parametrize(("language", "codec"), ENCODED)
def test_one_sentence_tells_its_encoding(language: str, codec: str) -> None:
    text = SENTENCES[language]
    if codec in ("iso8859_2", "iso8859_5", "mac_roman", "cp850", "cp866"):
        text = text.replace("–", "-").replace("’", "'")
    if language == "fa":
        text = text.replace("ی", "ي")  # the code page of Arabic had no Persian yeh
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert "is not UTF-8; it was read as" in (decoded.doubt or "")


def test_japanese_in_ascii() -> None:
    assert decode(SENTENCES["ja"].encode("iso2022_jp")).text == SENTENCES["ja"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["fr", "ru", "el", "ar", "ko"])
def test_unicode_leaves_no_doubt(language: str, encoding: str) -> None:
    decoded = decode(SENTENCES[language].encode(encoding))
    assert (decoded.text, decoded.doubt) == (SENTENCES[language], None)


def test_lines_of_another_encoding() -> None:
    sound, other = f"{SENTENCES['fr']}\n{SENTENCES['de']}\n", "Été : quinze blessés à Besançon.\n"
    decoded = decode(sound.encode() + other.encode("cp1252") + sound.encode())
    assert decoded.text == sound + other + sound
    assert decoded.doubt == "is UTF-8 with 1 lines of another encoding; they were read as Windows-1252, a guess"


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("ISO-8859-1", "cp1252", "l’été"),
        ("gb2312", "gb18030", "火災"),
        ("x-sjis", "cp932", "①番"),
        ("windows-1251", "cp1251", "да"),
        ("koi8-r", "koi8_r", "да"),
    ],
)
def test_what_is_declared_needs_no_guess(label: str, codec: str, text: str) -> None:
    decoded = decode(text.encode(codec), label)
    assert (decoded.text, decoded.doubt) == (text, None)


@pytest.mark.parametrize("label", ["rot13", "base64", "unicode_escape", "utf-7", "idna", "nonsense", "\ud800", ""])
def test_a_label_that_is_no_encoding_of_text_is_passed_over(label: str) -> None:
    assert decode(SENTENCES["fr"].encode("cp1252"), label).text == SENTENCES["fr"]


@pytest.mark.parametrize("data", [bytes(range(0x80, 0x100)) * 3, bytes(range(0xFF, 0x80, -7)) * 9])
def test_bytes_of_no_language_are_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        decode(data[1:])


@pytest.mark.parametrize(
    ("language", "codec", "name"),
    [
        ("fr", "cp1252", "Windows-1252"),
        ("de", "cp1252", "Windows-1252"),
        ("pl", "cp1252", "Windows-1252"),
        ("ru", "cp1251", "Windows-1251"),
        ("fr", "mac_roman", "Mac Roman"),
    ],
)
def test_what_was_misread_once_is_told(language: str, codec: str, name: str) -> None:
    data = SENTENCES[language].encode()
    misread = "".join(bytes([each]).decode(codec, "replace").replace("\ufffd", chr(each)) for each in data)
    assert f"UTF-8 that was read as {name}" in (garbled(misread) or "")


@pytest.mark.parametrize("language", SENTENCES)
def test_sound_text_is_not_called_garbled(language: str) -> None:
    assert garbled(SENTENCES[language]) is None


def test_letters_that_garbled_text_has_too() -> None:
    assert garbled("SÃO PAULO: A VACINAÇÃO COMEÇOU. Рівне і Різдво. «Â» est rare.") is None
