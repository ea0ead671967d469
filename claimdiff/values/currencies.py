"""Currencies that share a name, and whose they are: dollars of Canada, pesos of Colombia.

Codes are of ISO 4217, where the first two letters are the country's code of ISO 3166.
"""

from __future__ import annotations

FAMILIES: dict[str, frozenset[str]] = {
    name: frozenset(codes.split())
    for name, codes in {
        "dollar": "USD CAD AUD NZD HKD SGD TWD JMD TTD FJD NAD BBD BSD BZD BMD GYD LRD SRD ZWL KYD BND SBD",
        "peso": "MXN ARS CLP COP CUP DOP PHP UYU",
        "pound": "GBP EGP LBP SYP SDG SSP GIP FKP SHP TRY ITL",
        "franc": "CHF FRF BEF LUF XOF XAF RWF BIF CDF DJF GNF KMF MGF XPF",
        "crown": "SEK NOK DKK CZK ISK EEK SKK",
        "dinar": "DZD TND KWD IQD JOD BHD LYD RSD MKD",
        "rupee": "INR PKR LKR NPR MUR SCR",
        "shilling": "KES TZS UGX SOS ATS",
        "riyal": "SAR QAR IRR OMR YER",
        "dirham": "AED MAD",
        "mark": "DEM FIM BAM",
        "ruble": "RUB BYN",
        "leu": "RON MDL",
        "manat": "AZN TMT",
        "som": "KGS UZS",
        "guilder": "NLG ANG AWG",
        "won": "KRW KPW",
    }.items()
}
"""Names that several currencies share, and their codes; pounds, lire and livres are one name."""
CENTS = frozenset(["EUR", "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "ZAR", "KES", "JMD", "TTD", "NAD"])
"""Currencies whose hundredths are called cents."""


CENTIMES = frozenset(["CHF", "FRF", "DZD", "MAD", "XPF"])
"""Currencies whose hundredths are called centimes."""


def family_of(currency: str) -> frozenset[str]:
    """The codes that share the name of a currency, which is a code or a name of FAMILIES; empty where none do."""
    if currency in FAMILIES:
        return FAMILIES[currency]
    return next((codes for codes in FAMILIES.values() if currency in codes), frozenset())


def of_country(currency: str, country: str) -> str | None:
    """The currency of that name in a country (ISO 3166): ``("USD", "CA")`` → ``CAD``; None where it has none."""
    return next((code for code in family_of(currency) if code[:2] == country), None)
