"""Units by their CLDR ids, with their dimension and what converts them to its base unit.

Factors are the exact definitions of the International System and of the international yard and
pound agreement (1959); US liquid measures, the Japanese and Chinese units are their legal values.
"""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """`base = number * factor + offset`, in the base unit of `dimension`."""

    dimension: str
    factor: float
    offset: float = 0.0
    symbol: str = ""


UNITS: dict[str, Unit] = {
    "millimeter": Unit("length", 0.001, symbol="mm"),
    "centimeter": Unit("length", 0.01, symbol="cm"),
    "meter": Unit("length", 1.0, symbol="m"),
    "kilometer": Unit("length", 1000.0, symbol="km"),
    "inch": Unit("length", 0.0254, symbol="in"),
    "foot": Unit("length", 0.3048, symbol="ft"),
    "yard": Unit("length", 0.9144, symbol="yd"),
    "mile": Unit("length", 1609.344, symbol="mi"),
    "mile-scandinavian": Unit("length", 10000.0, symbol="Scandinavian miles"),
    "nautical-mile": Unit("length", 1852.0, symbol="nautical miles"),
    "light-year": Unit("length", 9.4607304725808e15, symbol="light years"),
    "micrometer": Unit("length", 1e-6, symbol="µm"),
    "nanometer": Unit("length", 1e-9, symbol="nm"),
    "square-centimeter": Unit("area", 1e-4, symbol="cm²"),
    "square-meter": Unit("area", 1.0, symbol="m²"),
    "square-kilometer": Unit("area", 1e6, symbol="km²"),
    "square-foot": Unit("area", 0.09290304, symbol="sq ft"),
    "square-yard": Unit("area", 0.83612736, symbol="sq yd"),
    "square-mile": Unit("area", 2589988.110336, symbol="sq mi"),
    "hectare": Unit("area", 10000.0, symbol="ha"),
    "acre": Unit("area", 4046.8564224, symbol="acres"),
    "milliliter": Unit("volume", 1e-6, symbol="ml"),
    "centiliter": Unit("volume", 1e-5, symbol="cl"),
    "liter": Unit("volume", 0.001, symbol="l"),
    "hectoliter": Unit("volume", 0.1, symbol="hl"),
    "cubic-centimeter": Unit("volume", 1e-6, symbol="cm³"),
    "cubic-meter": Unit("volume", 1.0, symbol="m³"),
    "cubic-kilometer": Unit("volume", 1e9, symbol="km³"),
    "cubic-foot": Unit("volume", 0.028316846592, symbol="cu ft"),
    "gallon": Unit("volume", 0.003785411784, symbol="gallons"),
    "barrel": Unit("volume", 0.158987294928, symbol="barrels"),
    "milligram": Unit("mass", 1e-6, symbol="mg"),
    "gram": Unit("mass", 0.001, symbol="g"),
    "kilogram": Unit("mass", 1.0, symbol="kg"),
    "metric-ton": Unit("mass", 1000.0, symbol="t"),
    "pound": Unit("mass", 0.45359237, symbol="lb"),
    "ounce": Unit("mass", 0.028349523125, symbol="oz"),
    "stone": Unit("mass", 6.35029318, symbol="st"),
    "carat": Unit("mass", 0.0002, symbol="ct"),
    "meter-per-second": Unit("speed", 1.0, symbol="m/s"),
    "kilometer-per-hour": Unit("speed", 1 / 3.6, symbol="km/h"),
    "mile-per-hour": Unit("speed", 0.44704, symbol="mph"),
    "knot": Unit("speed", 1852 / 3600, symbol="knots"),
    "foot-per-second": Unit("speed", 0.3048, symbol="ft/s"),
    "celsius": Unit("temperature", 1.0, 273.15, "°C"),
    "fahrenheit": Unit("temperature", 5 / 9, 459.67 * 5 / 9, "°F"),
    "kelvin": Unit("temperature", 1.0, symbol="K"),
    "degree": Unit("angle", 1.0, symbol="°"),
    "watt": Unit("power", 1.0, symbol="W"),
    "kilowatt": Unit("power", 1e3, symbol="kW"),
    "megawatt": Unit("power", 1e6, symbol="MW"),
    "gigawatt": Unit("power", 1e9, symbol="GW"),
    "terawatt": Unit("power", 1e12, symbol="TW"),
    "horsepower": Unit("power", 745.69987158227022, symbol="hp"),
    "kilowatt-hour": Unit("energy", 3.6e6, symbol="kWh"),
    "megawatt-hour": Unit("energy", 3.6e9, symbol="MWh"),
    "gigawatt-hour": Unit("energy", 3.6e12, symbol="GWh"),
    "terawatt-hour": Unit("energy", 3.6e15, symbol="TWh"),
    "joule": Unit("energy", 1.0, symbol="J"),
    "calorie": Unit("energy", 4.184, symbol="cal"),
    "kilocalorie": Unit("energy", 4184.0, symbol="kcal"),
    "volt": Unit("voltage", 1.0, symbol="V"),
    "kilovolt": Unit("voltage", 1e3, symbol="kV"),
    "ampere": Unit("current", 1.0, symbol="A"),
    "hertz": Unit("frequency", 1.0, symbol="Hz"),
    "kilohertz": Unit("frequency", 1e3, symbol="kHz"),
    "megahertz": Unit("frequency", 1e6, symbol="MHz"),
    "gigahertz": Unit("frequency", 1e9, symbol="GHz"),
    "bit": Unit("data", 0.125, symbol="bits"),
    "byte": Unit("data", 1.0, symbol="B"),
    "kilobyte": Unit("data", 1e3, symbol="kB"),
    "megabyte": Unit("data", 1e6, symbol="MB"),
    "gigabyte": Unit("data", 1e9, symbol="GB"),
    "terabyte": Unit("data", 1e12, symbol="TB"),
    "petabyte": Unit("data", 1e15, symbol="PB"),
    "kilobit": Unit("data", 125.0, symbol="kbit"),
    "megabit": Unit("data", 125e3, symbol="Mbit"),
    "gigabit": Unit("data", 125e6, symbol="Gbit"),
    "megabit-per-second": Unit("data-rate", 125e3, symbol="Mbit/s"),
    "gigabit-per-second": Unit("data-rate", 125e6, symbol="Gbit/s"),
    "hectopascal": Unit("pressure", 100.0, symbol="hPa"),
    "pascal": Unit("pressure", 1.0, symbol="Pa"),
    "bar": Unit("pressure", 1e5, symbol="bar"),
    "millibar": Unit("pressure", 100.0, symbol="mbar"),
    "decibel": Unit("sound", 1.0, symbol="dB"),
    "pixel": Unit("pixel", 1.0, symbol="pixels"),
    "megapixel": Unit("pixel", 1e6, symbol="megapixels"),
    "dot-per-inch": Unit("resolution", 1.0, symbol="dpi"),
    "karat": Unit("fineness", 1.0, symbol="karat"),
    "microgram": Unit("mass", 1e-9, symbol="µg"),
    "microgram-per-cubic-meter": Unit("concentration", 1e-9, symbol="µg/m³"),
    "gram-per-kilometer": Unit("emission", 1.0, symbol="g/km"),
    "liter-per-square-meter": Unit("length", 0.001, symbol="l/m²"),
    "liter-per-second": Unit("flow", 0.001, symbol="l/s"),
    "cubic-meter-per-second": Unit("flow", 1.0, symbol="m³/s"),
    "cubic-foot-per-second": Unit("flow", 0.028316846592, symbol="cu ft/s"),
    "liter-per-100-kilometer": Unit("consumption", 1.0, symbol="l/100 km"),
    "mile-per-gallon": Unit("consumption-us", 1.0, symbol="mpg"),
    "milligram-per-liter": Unit("concentration", 1e-3, symbol="mg/l"),
    "becquerel": Unit("radioactivity", 1.0, symbol="Bq"),
    "sievert": Unit("dose", 1.0, symbol="Sv"),
    "millisievert": Unit("dose", 1e-3, symbol="mSv"),
    "magnitude": Unit("magnitude", 1.0, symbol="magnitude"),
    "rai": Unit("area", 1600.0, symbol="rai"),
    "jin": Unit("mass", 0.5, symbol="jin"),
    "mu": Unit("area", 10000 / 15, symbol="mu"),
    "tsubo": Unit("area", 400 / 121, symbol="tsubo"),
    "dunam": Unit("area", 1000.0, symbol="dunam"),
}


def to_base(number: float, unit: str) -> float:
    """A number of `unit` (a CLDR unit id) in the base unit of its dimension."""
    known = UNITS[unit]
    return number * known.factor + known.offset
