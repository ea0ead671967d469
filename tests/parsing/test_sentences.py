"""Sentences: where they end, and where a stop is something else."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdiff.languages import Language, load
from claimdiff.model import Span
from claimdiff.parsing.sentences import LONGEST, split
from claimdiff.parsing.stops import Stops

WORDS: dict[str, dict[str, str]] = {
    "fr": {"abbreviations": "M., MM., Mme., Dr., St., no., p. ex.", "function_words": "le, la, les, il, et, si, non"},
    "de": {
        "abbreviations": "1., Dr., Prof., St., Nr., bzw., ca., z. B., u. a., d. h., Mio., Mrd., vgl.",
        "function_words": "der, die, das, er, sie, es, wir, dann, im, am",
    },
    "en": {
        "abbreviations": "Mr., Mrs., Dr., St., Lt., Sgt., Gen., No., vs., Inc., Co., Jr., e.g., i.e.",
        "function_words": "the, he, she, it, in, at, but, no",
        "am": "a.m., am",
        "pm": "p.m., pm",
    },
    "es": {"abbreviations": "Sr., Sra., D., Dr., EE. UU., núm.", "function_words": "el, la, los, y, en"},
    "pl": {"abbreviations": "st., kpt., godz., ok., ul., tys.", "multipliers": "mln", "function_words": "w, na, nie"},
    "cs": {"abbreviations": "1., Ing., tzv., tis.", "function_words": "v, na, a"},
}


@cache
def stops(code: str) -> Stops:
    words = dict(WORDS.get(code, {}))
    multipliers = words.pop("multipliers", None)
    language = replace(load(code), **words) if words else load(code)  # type: ignore[arg-type]
    return Stops.of(replace(language, multipliers={10**6: multipliers}) if multipliers else language)


def sentences(code: str, text: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text, Span(0, len(text)), stops(code))]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "M. Dupont est arrivé. | Le Dr. Martin aussi vers 19h00. | Si tout va bien."),
        ("fr", "Mme. Le Pen et MM. Le Goff et A. Martin. | Il rit."),
        ("fr", "Avec 41,7 millions… et puis rien. | Les no. 4 et 5."),
        ("fr", "« Je n’ai piraté personne. » | Il a dit « non ». | Rapidement après (l’accalmie ?), Twitter parle."),
        ("fr", "Qui est-ce ? | Personne ! | Vraiment ?! | « Ah ! » s’exclame-t-il."),
        ("fr", "Elle a fait rire, ou trembler.|Le train est parti."),
        ("de", "Am 2. November kam z. B. Dr. Müller um 19.30 Uhr. | Es kostet 4 Mio. Euro bzw. ca. 5 Mrd. Dollar."),
        ("de", "Der 1. FC gewann mit 40. | Die Polizei sagt: „Das war Arbeit.“ | Dann ging er."),
        ("de", "Am 17. Verhandlungstag sprach Benedikt XVI. dazu. | Das war 2017. | Wir gehen."),
        ("de", "Das ist u. a. Köln, d. h. St. Pauli nicht. | Ich habe einen Fehler gemacht. „"),
        ("de", "Die Nummer ist 22 555 01 40. | Bitte anrufen."),
        ("en", "At 8.20 a.m. on Tuesday the U.S. President met Mr. Smith. | He left the U.S. | The train stopped."),
        ("en", "It hit at 7:42 a.m. (0642 GMT) outside. | It was 9 p.m. | Police came at 8 a.m. Thursday."),
        ("en", "J. R. R. Tolkien wrote it. | So did Sgt. Miller of Apple Inc. | The firm paid $3.5m. | No. 5 won."),
        ("en", '"This one is on us." | The boss said: "Actual texts! | It was like 1999." | "Go!" she said.'),
        ("en", "Is it no. | The end... and more. | See Oct. 17 and visit example.com. | Bye."),
        ("en", "He came in 2017. | 31 people were hurt.[12] | They left (by bus). | (He stayed.) | Done."),
        ("es", "El Sr. D. Juan y M. J. Orduña llegaron. | ¿Qué pasó? | ¡Nada! | EE. UU. ganó 3.5 millones."),
        ("es", "Así fue. | —Llevo 26 años aquí —lamenta Pilar. | Fin."),
        (
            "pl",
            "Poinformował st. kpt. Adam Reszko. | Zapora z 1974 r., druga z 2023 r. | Straty to 180 mln zł. | Podczas",
        ),
        ("pl", "Puściła o godz. 5.40. | Według Reszki ok. 2,4 mln. | – Syreny zawyły – mówi wójt."),
        ("cs", "Přišla smrt. | Hráz z roku 1974. | Ve středu 2. listopadu kapitán kpt. Novák odešel."),
        ("zh", "他说：“今天。”|然后走了。|人数为31人！|真的吗？|“我们走。”|是的"),
        ("ja", "「危ない。」と話した。|列車は7時42分に脱線した。|31人がけが"),
        ("ar", "وقال د. محمد إن العدد 31. | وأضاف أن القطار؟ | نعم۔ | لا."),
        ("hi", "ट्रेन पटरी से उतरी। | 31 लोग घायल हुए।"),
        ("ka", "ეს არის წინადადება. | ეს მეორე."),
    ],
)
def test_sentences_end_where_they_do(code: str, text: str) -> None:
    wanted = [part.strip() for part in text.split("|")]
    assert sentences(code, text.replace(" | ", " ").replace("|", "")) == wanted


@pytest.mark.parametrize("text", ["", "   ", "\n\t "])
def test_nothing_has_no_sentences(text: str) -> None:
    assert sentences("en", text) == []


def test_a_list_of_marks_is_one_piece() -> None:
    assert sentences("en", "... !!! ???") == ["... !!! ???"]


def test_a_stretch_is_split_alone() -> None:
    text = "One. Two. Three."
    assert [text[span.start : span.end] for span in split(text, Span(4, 10), stops("en"))] == ["Two."]


def test_a_sentence_without_end_is_cut_at_spaces() -> None:
    found = sentences("en", "word " * 2_000)
    assert max(map(len, found)) <= LONGEST
    assert {word for each in found for word in each.split()} == {"word"}
    assert max(map(len, sentences("zh", "人" * 5_000))) <= LONGEST


def test_an_abbreviation_that_stands_before_figures_is_known_from_its_own_field() -> None:
    language = Language(code="xx", multipliers={10**6: "Mio., Millionen"}, labels="Nr.", hour_words_before="kl.")
    assert {"Mio", "Nr", "kl", "Kl"} <= Stops.of(language).abbreviations


ALPHABET = st.text(st.sampled_from('ab Z.!?…。！” “»«"()12\n\u00a0،؟-—[]'), max_size=80)


@given(text=ALPHABET | st.text(max_size=60), code=st.sampled_from(["en", "de", "fr", "xx"]))
def test_sentences_are_slices_in_order_and_leave_nothing_out(text: str, code: str) -> None:
    spans = list(split(text, Span(0, len(text)), stops(code)))
    end = 0
    covered = ""
    for span in spans:
        assert end <= span.start < span.end
        assert text[end : span.start].strip() == ""
        piece = text[span.start : span.end]
        assert piece == piece.strip()
        covered += piece
        end = span.end
    assert text[end:].strip() == ""
