"""What CLDR knows of a language, as Babel tells it: months, weekdays, units, currencies, separators, territories.

`python -m benchmarks.cldr` writes it down for the languages that are known by name (`cldr.py` reads it).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from claimdiff.values.currencies import FAMILIES

Facts: TypeAlias = dict[str, dict[str, str]]
"""For a field of `Language`, the words of each of its meanings, separated by commas."""

TIME_UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
MEASURES: dict[str, str] = {
    "length-kilometer": "kilometer",
    "length-meter": "meter",
    "length-centimeter": "centimeter",
    "length-millimeter": "millimeter",
    "length-mile": "mile",
    "length-foot": "foot",
    "length-inch": "inch",
    "area-hectare": "hectare",
    "area-square-kilometer": "square-kilometer",
    "area-square-meter": "square-meter",
    "mass-kilogram": "kilogram",
    "mass-gram": "gram",
    "mass-tonne": "metric-ton",
    "volume-liter": "liter",
    "volume-cubic-meter": "cubic-meter",
    "speed-kilometer-per-hour": "kilometer-per-hour",
    "speed-meter-per-second": "meter-per-second",
    "temperature-celsius": "celsius",
    "power-megawatt": "megawatt",
    "power-kilowatt": "kilowatt",
    "power-watt": "watt",
    "power-gigawatt": "gigawatt",
    "power-horsepower": "horsepower",
    "length-decimeter": "decimeter",
    "length-micrometer": "micrometer",
    "length-nanometer": "nanometer",
    "length-picometer": "picometer",
    "length-yard": "yard",
    "length-nautical-mile": "nautical-mile",
    "length-light-year": "light-year",
    "area-square-mile": "square-mile",
    "area-square-foot": "square-foot",
    "area-square-centimeter": "square-centimeter",
    "area-acre": "acre",
    "mass-milligram": "milligram",
    "mass-microgram": "microgram",
    "mass-ounce": "ounce",
    "mass-carat": "carat",
    "volume-milliliter": "milliliter",
    "volume-centiliter": "centiliter",
    "volume-hectoliter": "hectoliter",
    "volume-cubic-kilometer": "cubic-kilometer",
    "volume-cubic-centimeter": "cubic-centimeter",
    "volume-cubic-foot": "cubic-foot",
    "volume-gallon": "gallon",
    "speed-mile-per-hour": "mile-per-hour",
    "speed-knot": "knot",
    "temperature-fahrenheit": "fahrenheit",
    "temperature-kelvin": "kelvin",
    "energy-kilowatt-hour": "kilowatt-hour",
    "energy-joule": "joule",
    "energy-kilocalorie": "kilocalorie",
    "electric-volt": "volt",
    "electric-ampere": "ampere",
    "frequency-hertz": "hertz",
    "frequency-megahertz": "megahertz",
    "frequency-gigahertz": "gigahertz",
    "digital-byte": "byte",
    "digital-kilobyte": "kilobyte",
    "digital-megabyte": "megabyte",
    "digital-gigabyte": "gigabyte",
    "digital-terabyte": "terabyte",
    "pressure-hectopascal": "hectopascal",
    "pressure-millibar": "millibar",
    "angle-radian": "radian",
    "area-square-yard": "square-yard",
    "area-square-inch": "square-inch",
    "consumption-mile-per-gallon": "mile-per-gallon",
    "digital-gigabit": "gigabit",
    "digital-kilobit": "kilobit",
    "digital-megabit": "megabit",
    "digital-petabyte": "petabyte",
    "digital-terabit": "terabit",
    "energy-kilojoule": "kilojoule",
    "frequency-kilohertz": "kilohertz",
    "light-lumen": "lumen",
    "mass-pound": "pound",
    "pressure-kilopascal": "kilopascal",
    "pressure-pascal": "pascal",
    "torque-newton-meter": "newton-meter",
    "volume-cubic-yard": "cubic-yard",
    "volume-deciliter": "deciliter",
    "volume-fluid-ounce": "fluid-ounce",
    "volume-pint": "pint",
    "volume-quart": "quart",
    "volume-tablespoon": "tablespoon",
    "volume-teaspoon": "teaspoon",
}
"""The keys of Babel's unit patterns and the ids that claimdiff uses."""
NO_CURRENCIES = ("XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XDR", "XUA", "XSU", "XBA", "XBB", "XBC", "XBD")
"""Codes of ISO 4217 that are metals, units of account, and none."""
PLURALS = ("zero", "one", "two", "few", "many", "other")
LOCALES = {"tl": "fil", "no": "nb", "zh": "zh_Hans"}
"""Codes that CLDR names otherwise."""
COUNTRIES = sorted({code[:2] for codes in FAMILIES.values() for code in codes if code[0] != "X"})
"""ISO 3166, from the codes of ISO 4217."""
ISO_3166 = 2
"""Letters of a territory's code."""
SHORT_FORM = 3
"""A month or weekday of fewer letters is no name of it (``1月`` is read by its digits)."""


def facts(code: str) -> Facts | None:
    """The words of each field of `Language` that CLDR fills, by ISO 639-1 code; None where CLDR lacks the language."""
    from babel import Locale, UnknownLocaleError, localedata

    # Babel 2.18 merges some languages' words (Hebrew months) into the tables of the root that it keeps, and every
    # language loaded later has them: each is read as if it were the first.
    vars(localedata)["_cache"].clear()
    try:
        locale = Locale.parse(LOCALES.get(code, code))
    except UnknownLocaleError:
        return None
    symbols = locale.number_symbols.get("latn", {})
    return {
        "separators": {name: symbols[name] for name in ("group", "decimal") if name in symbols},
        "months": _names(locale.months, "wide"),
        "short_months": _names(locale.months, "abbreviated"),
        "weekdays": _names(locale.days, "wide"),
        "short_weekdays": _names(locale.days, "abbreviated"),
        "time_units": _units(locale, {f"duration-{unit}": unit for unit in TIME_UNITS}),
        "units": _units(locale, MEASURES),
        "currencies": _currencies(locale),
        "countries": _countries(locale),
        "territories": _territories(locale),
    }


def _names(calendar: Any, width: str) -> dict[str, str]:
    """Names of months or weekdays, as used in dates and alone."""
    names: dict[int, list[str]] = {}
    for context in ("format", "stand-alone"):
        for number, name in calendar[context][width].items():
            plain = name.rstrip(".")
            if len(plain) >= SHORT_FORM and not plain[0].isdigit() and plain not in names.setdefault(number, []):
                names[number].append(plain)
    return {str(number): ", ".join(found) for number, found in names.items()}


def _units(locale: Any, wanted: Mapping[str, str]) -> dict[str, str]:
    """The words of CLDR's unit patterns without their number: ``{0} Minuten`` → ``Minuten``."""
    found: dict[str, list[str]] = {}
    for key, unit in wanted.items():
        patterns = locale._data["unit_patterns"].get(key, {}).get("long", {})
        for pattern in (patterns[plural] for plural in PLURALS if plural in patterns):
            word = pattern.replace("{0}", "").replace("\u200f", "").replace("\u200e", "").strip(" \u00a0\u202f")
            if len(word) > 1 and "{" not in word and "," not in word and word not in found.setdefault(unit, []):
                found[unit].append(word)
    return {unit: ", ".join(words) for unit, words in found.items()}


def _countries(locale: Any) -> dict[str, str]:
    """The names of the countries whose currencies share theirs with others, where they are one word."""
    names = {country: locale.territories.get(country, "") for country in COUNTRIES}
    return {country: name for country, name in names.items() if name.isalpha()}


def _territories(locale: Any) -> dict[str, str]:
    """The names of the territories of ISO 3166; CLDR's continents have numbers for codes."""
    return {code: name for code, name in locale.territories.items() if len(code) == ISO_3166 and code.isalpha()}


def _currencies(locale: Any) -> dict[str, str]:
    """The currencies' names in the singular and the plural, those of the past too (``pesetas``)."""
    names: dict[str, str] = {}
    plurals = locale._data["currency_names_plural"]
    for code, name in locale.currencies.items():
        if code in NO_CURRENCIES:
            continue
        forms = {name, *plurals.get(code, {}).values()}
        able = sorted(form for form in forms if form and form != code and "," not in form and "(" not in form)
        if able:
            names[code] = ", ".join(able)
    return names
