"""Voices: who is named for a claim, in each language, and what names nobody."""

from __future__ import annotations

import pytest

from claimdiff.languages import known_languages, load
from claimdiff.voices import other_voices
from tests.judging.making import claim, dead
from tests.voices.made import figures

ONE_VOICE = [
    ("en", "Police said 12 people died and 15 were hurt.", "Police"),
    ("en", "At least 12 people died, the fire brigade said.", "the fire brigade"),
    ("en", "The mayor, Jane Smith, said 300 houses were flooded.", "The mayor"),
    ("en", "Twelve people were reportedly killed.", "unnamed (reportedly)"),
    ("en", "“We counted 40,000 people in the streets,” said union leader Jane Smith.", "union leader Jane Smith"),
    ("en", "Police came late. “We saw at least 40 people on the roof of the hall.”", "unnamed (quote)"),
    ("fr", "L'incendie aurait fait 12 morts.", "unnamed (aurait)"),
    ("de", "Der Brand kostete 12 Menschen das Leben, sagte Dr. Anna Weber.", "Dr. Anna Weber"),
    ("fr", "La préfecture a annoncé que 12 personnes avaient été blessées.", "La préfecture"),
    ("fr", "D'après le ministère de l'Intérieur, 300 maisons ont été détruites.", "le ministère de l'Intérieur"),
    ("fr", "« Nous avons compté 40 000 manifestants », a déclaré le chef des pompiers.", "le chef des pompiers"),
    ("de", "Nach Angaben der Feuerwehr starben 12 Menschen.", "der Feuerwehr"),
    ("de", "Der Polizei zufolge kamen 12.000 Menschen.", "Der Polizei"),
    ("de", "Bei dem Brand sollen 12 Menschen verletzt worden sein.", "unnamed (sollen)"),
    ("de", "12 Menschen starben, teilte die Polizei mit.", "die Polizei"),
    ("it", "Stando ai vigili del fuoco, 12 persone sono rimaste ferite.", "vigili del fuoco"),
    ("it", "Secondo la questura i manifestanti erano 12.000.", "la questura"),
    ("es", "Al parecer hay 12 muertos.", "unnamed (Al parecer)"),
    ("es", "Doce personas murieron, informó la policía.", "la policía"),
    ("pt", "Segundo a polícia, 12 pessoas morreram.", "a polícia"),
    ("pt", "De acordo com os bombeiros, há 12 feridos.", "os bombeiros"),
    ("nl", "Volgens de politie raakten 12 mensen gewond.", "de politie"),
    ("nl", "Er zouden 12 mensen gewond zijn.", "unnamed (zouden)"),
    ("pl", "Według policji zginęło 12 osób.", "policji"),
    ("cs", "Podle policie zemřelo 12 lidí.", "policie"),
    ("da", "Ifølge politiet blev 12 mennesker såret.", "politiet"),
    ("fi", "Poliisin mukaan 12 ihmistä loukkaantui.", "Poliisin"),
    ("hu", "A rendőrség szerint 12 ember meghalt.", "A rendőrség"),
    ("tr", "Polise göre 12 kişi öldü.", "Polise"),
    ("ja", "警察によると、12人が死亡した。", "警察"),
    ("zh", "据警方通报，12人死亡。", "警方"),
    ("ko", "경찰에 따르면 12명이 숨졌다.", "경찰"),
    ("ru", "По данным полиции, погибли 12 человек.", "полиции"),
    ("uk", "За даними поліції, загинули 12 людей.", "поліції"),
    ("ar", "وفقا للشرطة قتل 12 شخصا.", "للشرطة"),
    ("hi", "पुलिस के अनुसार 12 लोगों की मौत हुई।", "पुलिस"),
    ("el", "Σύμφωνα με την αστυνομία, 12 άνθρωποι σκοτώθηκαν.", "την αστυνομία"),
    ("ro", "Potrivit poliției, 12 persoane au murit.", "poliției"),
    ("vi", "Theo cảnh sát, 12 người thiệt mạng.", "cảnh sát"),
    ("id", "Menurut polisi, 12 orang tewas.", "polisi"),
    ("en", "Outside, where police estimated the crowd at about 450, a man was hurt.", "police"),
    ("es", "El sindicato austriaco eleva la cifra a 31 operarios.", "El sindicato austriaco"),
    ("ja", "警察発表で450人が集まった。", "警察"),
]

TWO_VOICES = [
    ("en", "According to police, 12,000 people marched; 40,000 according to the unions.", "police", "the unions"),
    ("en", "12,000 people marched, according to police, while organisers spoke of 40,000.", "police", "organisers"),
    ("fr", "Selon la police, 12 000 personnes ont défilé, 40 000 selon les syndicats.", "la police", "les syndicats"),
    ("fr", "12 000 personnes selon la préfecture, 40 000 selon la CGT.", "la préfecture", "la CGT"),
    (
        "de",
        "Laut Polizei kamen 12.000 Menschen, die Gewerkschaften sprachen von 40.000.",
        "Polizei",
        "die Gewerkschaften",
    ),
    ("es", "Según la policía fueron 12.000 personas; los sindicatos hablan de 40.000.", "la policía", "los sindicatos"),
]

NO_VOICE = [
    ("en", "The company closed the line and said the repairs would take 3 weeks."),
    ("en", "With 92% of votes counted, the party led."),
    ("nl", "De groep telt 74.000 medewerkers."),
    ("en", "Twelve people died in the fire."),
    ("en", "The film “12 Angry Men” was shown to 300 people."),
    ("en", "A spokesman for the port met 12 people."),
    ("fr", "Le coût serait de 4 millions d'euros si le projet était adopté."),
    ("de", "Die Brücke soll 4 Millionen Euro kosten."),
    ("it", "Nel secondo tempo 12 tifosi sono entrati in campo."),
    ("pt", "No segundo turno votaram 12 mil pessoas."),
]


def voices(language: str, text: str) -> list[str | None]:
    return [claim.attributed_to for claim in figures(language, text)]


@pytest.mark.parametrize(("language", "text", "voice"), ONE_VOICE)
def test_a_voice_speaks_for_every_claim_of_its_sentence(language: str, text: str, voice: str) -> None:
    found = voices(language, text)
    assert found
    assert set(found) == {voice}


@pytest.mark.parametrize(("language", "text", "first", "second"), TWO_VOICES)
def test_each_voice_speaks_for_what_is_nearer(language: str, text: str, first: str, second: str) -> None:
    assert voices(language, text) == [first, second]


@pytest.mark.parametrize(("language", "text"), NO_VOICE)
def test_what_names_nobody(language: str, text: str) -> None:
    assert set(voices(language, text)) == {None}


def test_when_a_voice_spoke_and_how_old_it_is_are_not_what_it_says() -> None:
    assert voices("de", "12 Menschen starben, teilte die Polizei am Montag mit.") == ["die Polizei", None]
    assert voices("en", "The bridge will reopen in 3 weeks, said Jane Smith, aged 54.") == ["Jane Smith", None]


def test_a_pronoun_takes_up_the_voice_before() -> None:
    text = "The mayor said the town was calm. He said 300 houses were flooded. Another 40 stood empty."
    assert voices("en", text) == ["The mayor", None]


def test_a_quote_takes_up_the_voice_beside_it() -> None:
    before = "Union leader Jane Smith said nobody was surprised. “We counted 40,000 people in the streets.”"
    behind = "“We counted 40,000 people in the streets.” Jane Smith said so at noon."
    assert voices("en", before) == ["Union leader Jane Smith"]
    assert voices("en", behind)[:1] == ["Jane Smith"]


@pytest.mark.parametrize("code", sorted(known_languages()))
def test_every_language_has_words_of_reported_speech(code: str) -> None:
    language = load(code)
    assert language.according_to or language.according_after
    assert language.saying
    assert language.hearsay


def test_long_lines_take_time_in_proportion() -> None:
    text = "police said " * 20_000 + "12 people died."
    assert voices("en", text)[-1] is not None


@pytest.mark.parametrize(("mine", "its", "expected"), [
    ("police", "the unions", True), ("police", "the police", False), ("The mayor", "the mayor of Lyon", False),
    ("police", None, False), (None, None, False), ("police", "unnamed (reportedly)", False),
])  # fmt: skip
def test_voices_that_differ(mine: str | None, its: str | None, expected: bool) -> None:
    first, second = claim("a", dead(12), voice=mine), claim("a", dead(15), voice=its)
    assert other_voices(first, second) is other_voices(second, first) is expected
