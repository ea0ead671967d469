"""Money, percentages, measures, durations and ages."""

from __future__ import annotations

import pytest

from claimdiff.extraction import Reading, extract_claims
from claimdiff.kinds.duration import read_period
from claimdiff.model import Article, Kind
from claimdiff.parse import parse
from tests.kinds.reading import PUBLISHED, read, shown


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "15 dollars and 50 cents", ["15.5 USD"]),
        ("en", "17 USD 25", ["17.25 USD"]),
        ("en", "50 cents", ["0.5 USD"]),
        ("en", "from €12m to €8m", ["12000000 EUR", "8000000 EUR"]),
        ("en", "75 USD million", ["75000000 USD"]),
        ("en", "120 MEUR", ["120000000 EUR"]),
        ("en", "250 million Dutch guilders", ["250000000 NLG"]),
        ("en", "COP 12 million", ["12000000 COP"]),
        ("en", "-$5m", ["-5000000 USD"]),
        ("de", "von 12 auf 8 Millionen Euro", ["12000000 EUR", "8000000 EUR"]),
        (
            "es",
            "421 millones de euros, frente a los 1.050 millones de un año antes",
            ["421000000 EUR", "1050000000 EUR"],
        ),
    ],
)
def test_money(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.MONEY) == wanted


@pytest.mark.parametrize(("code", "text"), [("en", "20 cop cars"), ("en", "a try"), ("sv", "100 mad")])
def test_codes_in_small_letters_are_words(code: str, text: str) -> None:
    assert shown(code, text, Kind.MONEY) == []


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "-0.3%", ["-0.3"]),
        ("en", "growth of 2-3%", [""]),
        ("en", "from 5.2 to 4.9 percent", ["5.2", "4.9"]),
        ("en", "0.4 of a percentage point", ["0.4"]),
        ("tr", "yüzde 4,9", ["4.9"]),
        ("tr", "%4,9", ["4.9"]),
        ("ja", "3割", ["30"]),
        ("es", "9.100 puntos", []),
    ],
)
def test_percentages(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.PERCENTAGE) == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "5 ft 2 in", ["5.166666666666667 foot"]),
        ("en", "12 degrees below zero", ["-12 celsius"]),
        ("en", "20 (kg)", ["20 kilogram"]),
        ("en", "1.8m tall", ["1.8 meter"]),
        ("en", "12 in hospital", []),
        ("zh", "时速120公里", ["120 kilometer-per-hour"]),
    ],
)
def test_measures(code: str, text: str, wanted: list[str]) -> None:
    assert shown(code, text, Kind.MEASURE) == wanted


def only(code: str, text: str) -> Reading:
    (reading,) = read(code, text)
    return reading


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "a toll of 19", Kind.COUNT),
        ("en", "the driver (45)", Kind.AGE),
        ("de", "der 34-Jährige arbeitete", Kind.AGE),
        ("de", "dreijährige Haftstrafe", Kind.DURATION),
        ("es", "tiene 20 años de experiencia", Kind.DURATION),
        ("es", "tiene 20 años", Kind.AGE),
        ("fr", "À 41 ans, il", Kind.AGE),
        ("fr", "chef de projet de 40 ans", Kind.AGE),
        ("it", "ragazzi dai 16 ai 19 anni", Kind.AGE),
        ("ja", "30代の男性", Kind.AGE),
    ],
)
def test_ages_and_what_looks_like_them(code: str, text: str, kind: Kind) -> None:
    assert kind in [reading.kind for reading in read(code, text)]


def test_durations() -> None:
    assert shown("en", "one week three days", Kind.DURATION) == ["P1W3D"]
    assert shown("en", "in a time of 7:13:45", Kind.DURATION) == ["PT7H13M45S"]
    assert shown("en", "$10 million an hour", Kind.DURATION) == []
    assert only("fr", "pendant 2h30").value.as_json()["timex"] == "PT2H30M"


def test_periods_are_read_whole() -> None:
    assert read_period("P1Y2M") == {"year": 1, "month": 2}
    with pytest.raises(ValueError, match="not a period"):
        read_period("an hour")


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "Profit was 3 million Swiss francs ($4 million).\nDebt fell to 2 million.", "2000000 CHF"),
        ("fr", "Le budget est de 5 millions d'euros.\nUn chantier de 48 millions est prévu.", "48000000 EUR"),
        ("it", "Il gruppo vale 3 milioni di euro.\nI ricavi sono saliti a 8 milioni.", "8000000 EUR"),
        ("de", "Die Strafe betrug 3 Millionen Euro.\nDer Verlust wuchs auf 8 Millionen.", "8000000 EUR"),
        ("es", "Vale 3 millones de euros.\nLa deuda llega a 8 millones.", "8000000 EUR"),
        ("pt", "Vale 3 milhões de reais.\nA dívida chega a 8 milhões.", "8000000 BRL"),
        ("nl", "Het kost 3 miljoen euro.\nDe omzet steeg tot 8 miljoen.", "8000000 EUR"),
        ("en", "In Canadian dollars it cost 3 million Canadian dollars.\nThen 5 million dollars.", "5000000 CAD"),
    ],
)
def test_millions_keep_the_currency_of_the_article(code: str, text: str, wanted: str) -> None:
    assert money_of(code, text)[-1] == wanted


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The show cost 3 million euros.\nIt was seen by 8 million."),
        ("en", "The show cost 3 million euros.\nThe city has 8 million people."),
        ("fr", "Le parc a coûté 3 millions d'euros.\nLa ville compte 8 millions d'habitants."),
        ("de", "Der Film kostete 3 Millionen Euro.\nEs waren 8 Millionen."),
        ("en", "Debt fell to 2 million."),
    ],
)
def test_millions_of_other_things_are_no_money(code: str, text: str) -> None:
    assert not [each for each in money_of(code, text) if each.startswith(("8", "2"))]


def money_of(code: str, text: str) -> list[str]:
    """The sums of a short article of a language, as number and currency."""
    claims = extract_claims(parse(Article("a", "a.txt", text, published=PUBLISHED, language=code)))
    values = [claim.value.as_json() for claim in claims if claim.kind is Kind.MONEY]
    return [f"{value['number']} {value['unit']}" for value in values]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("it", "Il progetto costa 18 milioni di euro. Altri 7,5 milioni serviranno nel 2027.", "7500000 EUR"),
        ("es", "El premio era de 30.000 euros, más otros 10.000 por el récord.", "10000 EUR"),
        (
            "fr",
            "Les dégâts s'élèvent à 30 millions d'euros. Une crue avait fait deux morts et coûté 52 millions.",
            "52000000 EUR",
        ),
    ],
)
def test_more_of_a_sum_is_money(code: str, text: str, wanted: str) -> None:
    assert money_of(code, text)[-1] == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        (
            "es",
            "El puente costó 3 millones de euros.\nEl contrato, adjudicado en marzo por 18,6 millones, es menor.",
            "18600000",
        ),
        ("es", "Costó 3 millones de euros.\nTiene un seguro de responsabilidad civil de 75 millones.", "75000000"),
        ("es", "Costó 3 millones de euros.\nTiene un seguro con una franquicia de medio millón.", "500000"),
        ("es", "Costó 3 millones de euros.\nEl plan de 30 mil viviendas dejó un agujero de 200 millones.", "200000000"),
        (
            "es",
            "La multa fue de 3 millones de euros.\nLa cartera del grupo, que asciende a 4.650 millones, crece.",
            "4650000000",
        ),
        ("fr", "Le vol a coûté 4,3 millions d'euros.\nL'État n'a récupéré que 1,6 million, soit 37 %.", "1600000"),
        ("fr", "Le vol a coûté 4,3 millions d'euros.\nLe gain réel sera plus proche de 8 millions.", "8000000"),
        ("fr", "Le stade coûte 4 millions d'euros.\nLe terrain a été vendu pour 8 millions à un groupe.", "8000000"),
        ("nl", "Er is 4,3 miljoen euro gestolen.\nVan de buit is 1,6 miljoen terug.", "1600000"),
        ("nl", "De brug kostte 4 miljoen euro.\nHet pand werd verkocht voor 2 miljoen aan een belegger.", "2000000"),
        ("de", "Es kostete 320 Millionen Euro.\nDen Rest von 30 Millionen tragen die Mitglieder.", "30000000"),
        ("de", "Der Verein zahlte 20 Millionen Euro.\nEr verkaufte den Stürmer für 8 Millionen.", "8000000"),
        ("it", "Costa 3 milioni di euro.\nIl palazzo fu venduto all'asta per 450 mila a un privato.", "450000"),
        ("en", "The ship was worth $9 million.\nIt was sold for 3 million to a Greek firm.", "3000000"),
        ("pt", "A obra custou 3 milhões de euros.\nO contrato foi adjudicado por 18 milhões.", "18000000"),
        ("sv", "Bron kostade 3 miljoner euro.\nTomten såldes för 8 miljoner i fjol.", "8000000"),
        ("pl", "Most kosztował 3 mln euro.\nDziałkę sprzedano za 8 mln.", "8000000"),
        ("ru", "Мост стоил 3 млн евро.\nУчасток продали за 8 млн.", "8000000"),
    ],
)
def test_millions_that_are_a_price_are_money(code: str, text: str, wanted: str) -> None:
    assert money_of(code, text)[-1].split()[0] == wanted


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The app cost 3 million euros.\nIt was sold to 8 million last year."),
        ("es", "La serie costó 3 millones de euros.\nFue vista por 8 millones en una noche."),
        ("es", "El metro costó 3 millones de euros.\nVendió 40 mil entradas y 2 millones de discos."),
        ("es", "El metro costó 3 millones de euros.\nCompró regalos por 8 mil niños."),
        ("fr", "Le film a coûté 3 millions d'euros.\nUne audience de 8 millions, un record."),
        ("de", "Es kostete 3 Millionen Euro.\nVon den 20 Millionen Zuschauern blieb ein Rest von 8 Millionen."),
        ("nl", "De app kostte 3 miljoen euro.\nEen publiek van 8 miljoen keek toe."),
        ("pl", "Most kosztował 3 mln euro.\nMiasto liczy 8 mln."),
        ("ru", "Мост стоил 3 млн евро.\nЗа год его увидели 8 млн."),
    ],
)
def test_millions_without_a_noun_may_be_of_people(code: str, text: str) -> None:
    assert len(money_of(code, text)) == 1


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("uk", "Шведська фірма винна 5 млн крон.", "5000000 SEK"),
        ("uk", "Чеська фірма винна 5 млн крон.", "5000000 CZK"),
        ("ru", "Колумбийский рабочий получает 300 песо.", "300 COP"),
        ("pl", "Norweski fundusz stracił 5 mln koron.", "5000000 NOK"),
        ("pl", "Praga wyda 5 mln koron.", "5000000 CZK"),
        ("uk", "Борги сягають 5 млн злотих, збиток – майже 9 млн. Інвестор дав 6 млн євро.", "9000000 PLN"),
    ],
)
def test_currencies_are_of_the_country_told(code: str, text: str, wanted: str) -> None:
    assert wanted in money_of(code, text)
