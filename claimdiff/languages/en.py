"""English."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="en",
    # --- numbers
    numbers={
        0: "zero", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
        10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen",
        17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty, fourty",
        50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
    },
    multipliers={
        100: "hundred", 10**3: "thousand", 10**5: "lakh, lakhs", 10**6: "million", 10**7: "crore, crores", 10**9: "billion", 10**12: "trillion",
    },
    short_multipliers={10**3: "k", 10**6: "m, mn, mln, mill", 10**9: "bn, bln, b", 10**12: "tn, trn, trln"},
    spelled_multipliers={10**3: "thousands", 10**6: "millions", 10**9: "billions"},
    joiners="and",
    articles="a, an",
    decimal_words="point",
    fractions={
        "1/2": "half, one half, a half, one-half", "1/3": "a third, one third, one-third", "2/3": "two thirds, two-thirds",
        "1/4": "quarter of, quarters of, quarters, one quarter, one-quarter", "3/4": "three quarter, three-quarter, three quarters of, three-quarters of, three quarters, three-quarters",
        "1/5": "a fifth, one fifth, one-fifth", "2/5": "two fifths, two-fifths", "3/5": "three fifths, three-fifths", "4/5": "four fifths, four-fifths",
        "1/8": "an eighth, one eighth", "1/10": "a tenth, one tenth, one-tenth", "250000": "a quarter million, quarter million, quarter of a million, a quarter of a million",
    },
    and_a_half="-and-a-half, and a half, and one half, and half",
    collectives={12: "dozen", 20: "score"},
    vague="a few, several, some few, a couple of, couple of",
    many="dozens, scores, a handful, handful, hundreds, thousands, tens of thousands, hundreds of thousands, millions, billions, dozens of",
    nobody="nobody, no one, no-one, none",
    zero="without, there were no, with no, without any, no reports of, no reported, not any, no, nobody, none of the, not a single, zero",
    ordinals={
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
        9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth",
        15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
        20: "twentieth", 21: "twenty-first", 22: "twenty-second", 23: "twenty-third", 24: "twenty-fourth",
        25: "twenty-fifth", 26: "twenty-sixth", 27: "twenty-seventh", 28: "twenty-eighth",
        29: "twenty-ninth", 30: "thirtieth", 31: "thirty-first",
    },
    ordinal_suffixes="st, nd, rd, th",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "hovering around, hovered around, at around, at about, at roughly, at approximately, in the neighbourhood of, in the neighborhood of, an average of about, about, around, approximately, approx., roughly, some, circa, c., ca., an estimated, estimated, in the region of, "
        "close to, or so, nearly about, somewhere around, give or take, up around, more or less",
        Mod.MORE_THAN: "exceeded, exceeds, exceed, surpassed, surpasses, surpass, surpassing, topped, tops, topping, more than, over, above, in excess of, upwards of, well over, "
        "greater than, well above, exceeding, north of, older than",
        Mod.LESS_THAN: "below the mark of, less than, fewer than, under, below, barely, "
        "little less than, well under, short of, younger than",
        Mod.EQUAL_OR_MORE: "as little as, as few as, as low as, at least, no fewer than, no less than, not less than, a minimum of, minimum, as many as at least",
        Mod.EQUAL_OR_LESS: "not above, not over, never above, as high as, as far as, as long as, no later than, a ceiling of, a maximum, not exceed, not exceeding, not to exceed, never exceeded, up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum, at the most, not exceeding, no higher than",
        Mod.JUST_UNDER: "just shy of, a shade under, a touch under, touching, nearing, approaching, getting on for, closing in on, a fraction under, a whisker under, verging on, edging towards, slightly less than, the best part of, the better part of, nearly, almost, just under, just short of, shy of, not quite, slightly under, a little under",
        Mod.JUST_OVER: "a shade over, a touch over, a fraction over, a little more than, a bit more than, a bit over, marginally more than, just over, a little over, slightly more than, slightly over, just above",
    },
    hedges_after={
        Mod.APPROX: "-odd, or so, -or-so, or so, or thereabouts, approximately, odd",
        Mod.EQUAL_OR_MORE: "-plus, and over, and older, and above, or over, or older, and up, or more, at least, and more, plus, +, or above",
        Mod.EQUAL_OR_LESS: "or less, or fewer, at most, or under",
    },
    changes="stood at, stands at, standing at, remained at, remains at, edged up to, ticked up to, crept up to, inched up to, nudged up to, went up to, going up to, goes up to, gone up to, bumped up to, pushed up to, shot up to, is up to, was up to, bringing up to, rose, rise, rises, rising, risen, raise, raises, raised, raising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, jump, jumps, jumped, soared, surged, doubled, tripled, quadrupled, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, cut, cuts, cutting, reduce, reduces, reduced, reducing, lower, lowers, lowered, lowering, decline, declines, declined, slump, slumped, lift, lifts, lifted, slipped, shrank, shrunk, shrinks, eased, edged, widened, widens, narrowed, revised, upgraded, downgraded, swelled, expanded, expands, plunged, plummeted, tumbled, dipped, extended, extends",
    change_from="from, by",
    between="anywhere from, anywhere between, a range of, range of, ranging from, ranging between, range between, between, from",
    between_and="and, to",
    range_to="to, or",
    determiners="the, its, his, her, their, a, an, all, these, those, our, my",
    # --- calendar
    short_months={1: "jan", 2: "feb, febr", 3: "mar", 4: "apr", 6: "jun", 7: "jul", 8: "aug", 9: "sep, sept", 10: "oct", 11: "nov", 12: "dec"},
    short_weekdays={0: "mon", 1: "tue, tues", 2: "wed, weds", 3: "thu, thur, thurs", 4: "fri", 5: "sat", 6: "sun"},
    capital_months=True,
    date_order="mdy",
    day_suffixes="of this month",
    date_links="of, the, on",
    year_parts={
        Mod.END: "year-end, year end, year's end, the year's end, the end of the year, end of the year, end-of-year",
        Mod.START: "the start of the year, start of the year, the beginning of the year, beginning of the year",
    },
    date_parts={
        Mod.START: "early, the beginning of, beginning of, the start of, start of, early in",
        Mod.MID: "mid, mid-, the middle of, middle of",
        Mod.END: "late, the end of, end of, end, late in",
    },
    years_before_nouns=True,
    year_words="bond due, bonds due, note due, notes due, debt due, loan due, gilts due, bonds maturing, bond maturing, in, ending, since, until, till, by, year, before, after, during, from, of, for, throughout, back in, season, class of, "
    "for the year, late, early, through",
    relative_days={-2: "the day before yesterday, day before yesterday", -1: "yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening, overnight yesterday",
                   0: "today, tonight, this morning, this afternoon, this evening, later today, earlier today", 1: "tomorrow, tmrw, tmr, tomorrow morning, tomorrow night, tomorrow evening, tomorrow afternoon",
                   2: "the day after tomorrow, day after tomorrow, the day after tmrw, day after tmrw"},
    relative_units={
        "month-1": "last month", "month+0": "this month", "month+1": "next month",
        "year-1": "last year, the previous year", "year+0": "this year", "year+1": "next year",
        "quarter-1": "last quarter, the previous quarter", "quarter+0": "this quarter, the current quarter", "quarter+1": "next quarter",
    },
    last="last, past, previous",
    next="next, coming, following",
    next_before="until, till, for",
    this="this",
    weeks={-1: "last week, the previous week", 0: "this week", 1: "next, next week"},
    ago_after="ago, earlier",
    later="later, after",
    from_now_before="in, from",
    from_now_after="from now, from today, hence, from tonight",
    denials="not, never",
    since="since",
    past="was, were, been, had, did, said, told, took, went, came, got, left, held, found, made, fell, died, began, rose, broke, won, lost, met, struck, saw, gave, became, sent, brought, caught, led, ago",
    past_endings="ed",
    future="could, might, forecast, set to be, is due, are due, about to, at the latest, no later than, not later than, should, is forecast, are forecast, forecast to, forecast by, forecast for, will, would, 'll, ’ll, to reopen, plans, planned, scheduled, due, expected, upcoming, deadline, have to, has to, must, going to, set to, aims, aims to, set for, slated, slated for, shall, likely to, unlikely to, expects, expect, hopes to, hope to, hopes for, reopen, reopens, resumes, begins, takes effect, take effect, goes on trial, as early as, as soon as, no earlier than, at the earliest, tomorrow",
    quarter_words="quarter, quarter of",
    half_year_words="half of the year, half-year",
    seasons={"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"},
    decade_after="s",
    decades={
        1920: "twenties, nineteen twenties", 1930: "thirties, nineteen thirties", 1940: "forties, nineteen forties", 1950: "fifties, nineteen fifties",
        1960: "sixties, nineteen sixties", 1970: "seventies, nineteen seventies", 1980: "eighties, nineteen eighties", 1990: "nineties, nineteen nineties",
    },
    after_christ="AD, A.D., CE, C.E., Anno Domini",
    before_christ="BC, B.C., BCE, B.C.E., before Christ",
    # --- clock
    hour_words="o'clock, o’clock, oclock, hrs, hours local time, h",
    bare_hours=False,
    hour_words_before="at, at around, at about, at approximately, at exactly, at roughly",
    levels="stood, stands, stand, standing, remained, remains, stayed, stays, put",
    minute_words="minutes, minute, mins, min",
    am="a.m., am, a.m, in the morning, in the early morning, in the early hours, this morning, tomorrow morning, yesterday morning, A.M.",
    pm="p.m., pm, p.m, in the afternoon, in the evening, this afternoon, this evening, tonight, P.M.",
    night="at night, in the night, last night",
    noon="noon, midday",
    midnight="midnight",
    half_past="half past, half-past, half",
    quarter_past_before="quarter past, a quarter past, quarter after, a quarter after",
    quarter_to_before="quarter to, a quarter to, quarter before, quarter of",
    minutes_past_before="past, after",
    minutes_to_before="to, before",
    clock_hedges={
        Mod.APPROX: "about, around, approximately, roughly, some time around, at about, at around, circa",
        Mod.BEFORE: "shortly before, just before, a little before, moments before, minutes before, not long before, towards, just shy of",
        Mod.AFTER: "shortly after, just after, a little after, moments after, soon after, not long after, just past, a little past",
        Mod.LESS_THAN: "before, until, by, till, no later than, prior to",
        Mod.MORE_THAN: "after, since, from, as early as",
    },
    zones={"America/New_York": "Eastern time, Eastern", "America/Los_Angeles": "Pacific time", "Europe/Paris": "Paris time, French time", "Europe/London": "London time, UK time, British time",
           "Europe/Moscow": "Moscow time", "Europe/Kyiv": "Kyiv time", "Asia/Shanghai": "Beijing time, China time", "Asia/Tokyo": "Tokyo time, Japan time",
           "Europe/Berlin": "Berlin time, German time, Central European Time, Central European time", "Europe/Rome": "Rome time, Italian time", "Europe/Madrid": "Madrid time, Spanish time", "Europe/Lisbon": "Lisbon time",
           "Europe/Istanbul": "Istanbul time, Turkish time", "Europe/Dublin": "Irish time, Dublin time", "America/Chicago": "Central time, US Central", "America/Denver": "Mountain time",
           "Asia/Kolkata": "Indian time, India time", "Asia/Hong_Kong": "Hong Kong time", "Asia/Singapore": "Singapore time", "Asia/Seoul": "Seoul time, Korean time",
           "Asia/Jerusalem": "Israel time, Jerusalem time", "Africa/Cairo": "Cairo time", "Asia/Riyadh": "Saudi time, Riyadh time", "Asia/Tehran": "Tehran time, Iran time",
           "Europe/Athens": "Athens time, Greek time"},
    # --- durations, ages
    time_units={
        "second": "second, seconds, sec, secs, s", "minute": "minute, minutes, min, mins", "hour": "flying hours, flight hours, man-hours, working hours, person-hours, hour, hours, hr, hrs, h",
        "day": "day, days", "week": "week, weeks", "month": "month, months", "year": "year, years, yr, yrs",
        "decade": "decade, decades", "century": "century, centuries", "quarter": "quarters",
    },
    duration_adjectives={
        "second": "-second", "minute": "-minute", "hour": "-hour", "day": "-day, business days, business day, working days, working day", "week": "-week", "month": "-month", "year": "-year",
    },
    duration_before="within, lasting, lasted, lasts, took, takes, taking, a time of, in a time of, clocked, for, a record",
    durations={"P1D": "a single day, one single day, whole day, for another day, all day, full day, full-day, a full day, the whole day, an entire day, the entire day, all-day, a whole day", "P1W": "another week, a further week, whole week, all week, full week, full-week, a full week, the whole week, all-week, the entire week",
               "P1M": "another month, a further month, whole month, all month, all-month, full month, full-month, a full month, the whole month, the entire month", "P1Y": "a single year, whole year, another year, a further year, all year, full year, a full year, the whole year, the entire year, all-year", "PT1H": "a good hour, another hour, a further hour", "P2W": "a fortnight, fortnight",
               "PT30M": "half an hour, half-hour, a half hour, half hour", "PT45M": "three quarters of an hour", "PT15M": "quarter of an hour, a quarter of an hour",
               "P6M": "half a year", "PT12H": "half a day"},
    age_after="yrs old, years old, year old, -year-old, year-old, -year-olds, yo, years of age, y.o., years-old, -years-old, yr old",
    age_before="he is, he was, she is, she was, he is only, he was only, she is only, she was only, he is just, he was just, she is just, she was just, he's, she's, he’s, she’s, aged, age, aged about, who is, who was, ages, who turned, turns, turned, at the age of, age of, older than, younger than",
    # --- money, percentages, measures
    age_ranks="the oldest, the youngest, the eldest, the oldest is, the oldest was, the youngest is, the youngest was, the eldest is, the eldest was",
    currencies={
        "crown": "crowns, kroner, kronur",
        "EUR": "euro, euros", "USD": "dollar, dollars, US dollars, U.S. dollars, bucks, U.S. dollar, US dollar, American dollars, greenbacks",
        "GBP": "pound, pounds, pounds sterling, quid, sterling, British pounds", "MXN": "Mexican pesos", "ARS": "Argentine pesos", "SGD": "Singapore dollars", "NZD": "New Zealand dollars",
        "dirham": "dirhams, dirham", "riyal": "riyals, rials, riyal, rial", "peso": "pesos, peso", "dinar": "dinars, dinar", "shilling": "shillings", "EGP": "Egyptian pounds", "NGN": "naira", "KES": "Kenyan shillings", "GHS": "cedis, cedi",
        "THB": "baht", "IDR": "rupiah, rupiahs", "MYR": "ringgit", "PHP": "Philippine pesos", "VND": "dong", "TWD": "Taiwan dollars, New Taiwan dollars", "PKR": "Pakistani rupees", "LKR": "Sri Lankan rupees",
        "HUF": "forints, forint", "RON": "lei, leu, Romanian lei, Romanian leu", "BGN": "Bulgarian leva, leva, levs, lev", "RSD": "Serbian dinars", "ISK": "Icelandic kronur", "KZT": "tenge", "BTC": "bitcoin, bitcoins", "ETH": "ether",
        "NLG": "Dutch guilders, guilders", "ESP": "pesetas, peseta", "FIM": "Finnish markka, Finnish marks", "PTE": "escudos", "GRD": "drachmas", "ATS": "Austrian schillings, schillings", "BEF": "Belgian francs",
        "JPY": "yen", "CHF": "Swiss francs, Swiss franc", "CNY": "yuan, renminbi", "INR": "rupees, rupee, Rs, Rs., Indian rupees", "RUB": "roubles, rubles, rouble, ruble",
        "PLN": "zloty, zlotys, zlotys", "CZK": "Czech crowns, Czech koruna, koruna", "SEK": "Swedish crowns, Swedish kronor, kronor", "NOK": "Norwegian crowns, Norwegian kroner",
        "DKK": "Danish crowns, Danish kroner", "KRW": "won", "TRY": "lira, liras, Turkish liras", "UAH": "hryvnia, hryvnias", "AUD": "Australian dollars, Australian dollar",
        "CAD": "Canadian dollars, Canadian dollar", "BRL": "reais, real", "ILS": "shekels", "ZAR": "rand", "franc": "francs, franc", "DEM": "deutschmarks", "ITL": "Italian lire", "HKD": "Hong Kong dollars",
    },
    notes_of="notes of, banknotes of, bills of",
    at_price="for",
    valued_at="valued at, budgeted at, priced at, worth an estimated",
    in_cash="in cash, in banknotes",
    cents={"USD": "cents, cent, US cents", "GBP": "pence, p", "EUR": "euro cents, eurocents"},
    nationalities={
        "US": "American", "CA": "Canadian", "AU": "Australian", "NZ": "New Zealand", "SG": "Singapore, Singaporean",
        "JM": "Jamaican", "FJ": "Fijian", "NA": "Namibian", "LR": "Liberian", "MX": "Mexican",
        "AR": "Argentine, Argentinian", "CL": "Chilean", "CO": "Colombian", "CU": "Cuban", "DO": "Dominican",
        "PH": "Philippine, Filipino", "UY": "Uruguayan", "GB": "British", "EG": "Egyptian", "LB": "Lebanese",
        "SY": "Syrian", "SD": "Sudanese", "TR": "Turkish", "IT": "Italian", "CH": "Swiss", "FR": "French",
        "BE": "Belgian", "RW": "Rwandan", "BI": "Burundian", "CD": "Congolese", "GN": "Guinean", "SE": "Swedish",
        "NO": "Norwegian", "DK": "Danish", "CZ": "Czech", "IS": "Icelandic", "DZ": "Algerian", "TN": "Tunisian",
        "KW": "Kuwaiti", "IQ": "Iraqi", "JO": "Jordanian", "BH": "Bahraini", "LY": "Libyan", "RS": "Serbian",
        "IN": "Indian", "PK": "Pakistani", "LK": "Sri Lankan", "NP": "Nepalese, Nepali", "KE": "Kenyan",
        "TZ": "Tanzanian", "UG": "Ugandan", "SO": "Somali", "AT": "Austrian", "SA": "Saudi", "QA": "Qatari",
        "IR": "Iranian", "OM": "Omani", "YE": "Yemeni", "AE": "Emirati, UAE", "MA": "Moroccan", "DE": "German",
        "FI": "Finnish", "RU": "Russian", "BY": "Belarusian", "RO": "Romanian", "MD": "Moldovan", "AZ": "Azerbaijani",
        "NL": "Dutch",
    },
    percent="percent, per cent, pct, pc, percents",
    fahrenheit=True,
    point_tenths="tenths of a percentage point, tenth of a percentage point, tenths of a point, tenths of a percent, tenth of a percent, tenths of a per cent",
    basis_points="basis points, basis point, -basis-point, bps",
    that_is="or, that is, i.e., which is, equal to, equivalent to, the equivalent of, worth",
    percentage_points="percentage points, percentage point, quarter-points, quarter points",
    points="points",
    units={"part-per-1e6": "parts per million, ppm", 
        "kilometer-per-hour": "kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, kph, kmph, kmh, km per hour, kilometre-per-hour, kilometer-per-hour",
        "mile-per-hour": "miles per hour, miles an hour, mph, mile-per-hour, mile-an-hour", "meter-per-second": "metres per second, meters per second",
        "kilometer": "kilometre, kilometres, kilometer, kilometers, kms, km", "meter": "metre, metres, meter, meters, m", "centimeter": "centimetre, centimetres, centimeter, centimeters, cm",
        "millimeter": "millimetre, millimetres, millimeter, millimeters, mm", "mile": "mile, miles, mi", "foot": "foot, feet, ft", "inch": "inch, inches, in", "yard": "yard, yards, yd",
        "nautical-mile": "nautical miles, nautical mile", "light-year": "light years, light-years, light year",
        "square-kilometer": "square kilometres, square kilometers, sq km, sq. km, square km, square-kilometre, square-kilometer", "square-meter": "square-metre, square-meter, square metres, square meters, sq m, sq. m, square metre, square meter",
        "square-mile": "square miles, sq miles, sq. miles, sq mi, sq. mi, square mile, square-mile", "square-foot": "square feet, sq ft, square foot, square-foot", "hectare": "hectare, hectares", "acre": "acre, acres",
        "cubic-meter": "cubic-metre, cubic-meter, cubic metres, cubic meters, cubic metre, cubic meter, cu m", "cubic-kilometer": "cubic kilometres, cubic kilometers", "cubic-foot": "cubic feet, cubic foot, cubic-foot",
        "liter": "litre, litres, liter, liters", "milliliter": "millilitre, millilitres, milliliter, milliliters", "gallon": "gallon, gallons", "barrel": "barrels of oil, bpd, barrels, barrel",
        "kilogram": "kgs, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos", "gram": "gram, grams, gramme, grammes", "milligram": "milligram, milligrams",
        "metric-ton": "tonne, tonnes, metric tons, metric ton, ton, tons", "pound": "lb, lbs, lb., lbs.", "ounce": "ounce, ounces, oz", "stone": "",
        "celsius": "degrees Celsius, degrees centigrade, degree Celsius, Celsius, celcius, centigrade, degrees C, deg. Celsius, C", "fahrenheit": "degrees Fahrenheit, degree Fahrenheit, Fahrenheit, degrees F, F", "degree": "degrees, degree, deg, deg.",
        "megawatt": "megawatt, megawatts", "gigawatt": "gigawatt, gigawatts", "kilowatt": "kilowatt, kilowatts", "kilowatt-hour": "kilowatt-hours, kilowatt hours",
        "megawatt-hour": "megawatt-hours, megawatt hours", "terawatt-hour": "terawatt-hours", "horsepower": "horsepower, hp, bhp", "volt": "volts", "kilovolt": "kilovolts",
        "gigabyte": "gigabyte, gigabytes, gig", "megabyte": "megabyte, megabytes", "terabyte": "terabyte, terabytes", "megapixel": "megapixel, megapixels, MP",
        "knot": "knots, knot", "revolution-per-minute": "revolutions per minute, revs per minute", "decibel": "decibels", "hectopascal": "hectopascals", "millibar": "millibars", "millisievert": "millisieverts, millisievert", "sievert": "sieverts", "calorie": "calories", "megahertz": "megahertz", "hertz": "hertz", "kelvin": "kelvins", "cubic-centimeter": "cc, cubic centimetres, cubic centimeters", "microgram": "micrograms, microgram, microgrammes, microgramme", "joule": "joules", "tablespoon": "tablespoons, tablespoon",
        "teaspoon": "teaspoons, teaspoon", "kilocalorie": "kilocalories, kcal", "micrometer": "microns, micron", "nanometer": "nanometres", "watt": "watts", "bit": "bits", "beaufort": "beaufort, wind force, wind of force, gale force, storm force, winds of force", "magnitude": "magnitude"
    },
    measure_adjectives={
        "meter": "-metre, -meter, metre-high, metre-long", "foot": "-foot, foot-high", "kilometer": "-kilometre, -kilometer, -km", "mile": "-mile", "inch": "-inch", "ton": "", "metric-ton": "-tonne, -ton", "acre": "-acre", "bit": "-bit", "gram": "-gram, -gramme", "volt": "-volt", "megapixel": "-megapixel", "kilogram": "-kilogram, -kilo, -kg", "watt": "-watt", "kilowatt": "-kilowatt", "megawatt": "-megawatt", "gallon": "-gallon", "yard": "-yard", "hectare": "-hectare", "ounce": "-ounce", "degree": "-degree",
        "mile-per-hour": "-mph", "liter": "-litre, -liter", "pound": "-pound",
    },
    minus="minus, negative",
    below_zero="below zero, below freezing",
    magnitude="wind force, wind of force, magnitude, magnitude of, a magnitude, gale force, storm force, winds of force",
    # --- counts
    function_words="turned over, turns over, turn over, turning over, handed over, hands over, hand over, handing over, signed over, than expected, than forecast, than planned, as expected, as forecast, as planned, edged up to, ticked up to, crept up to, inched up to, nudged up to, went up to, going up to, goes up to, gone up to, bumped up to, pushed up to, shot up to, is up to, was up to, bringing up to, could have, may have, might have, would have, must have, could not have, would not have, cannot have, should have, should not have, the, of, in, on, at, by, for, with, from, to, and, or, but, as, than, that, which, who, whom, whose, is, are, was, were, be, been, being, has, "
    "have, had, having, will, would, could, should, may, might, must, can, do, does, did, not, it, its, he, she, they, them, his, her, their, we, us, our, you, your, i, my, "
    "this, these, those, there, here, when, where, while, after, before, since, until, during, because, if, so, then, also, too, very, just, only, even, still, already, again, "
    "up, down, out, off, into, onto, over, under, through, across, between, against, about, per, via, against, among, around, along, within, without, aboard, including, each, "
    "every, both, either, neither, all, any, no, such, same, other, another, what, how, why, yet, nor, whether, though, although, apart, away, back, amid, despite, according, say, says, said, "
    "told, went, came, got, made, took, ago, later, now, more, less",
    adjectives_first=True,
    more_of_it="another, a further, yet another",
    partitives="of, of the",
    of_them="of them, of those, of these, of whom, of which, of us, others",
    of_which="including, among them, of which, of whom",
    labels="no., number, flight, route, room, gate, platform, line, page, chapter, article, section, phase, level, grade, class, apollo, error, highway, interstate, road, "
    "bus, channel, unit, block, building, hall, pier, terminal, volume, vol., issue, series, season, episode, part, version, windows, formula, world war, type, track, lane, area, "
    "zone, sector, district, ward, option, plan, agenda, figure, table, box, floor, level, category, tier, round, day, week, top, psalm, act, exit, junction, apartment, apt., suite, "
    "tel, tel., phone, call, fax, whatsapp, text, model, boeing, airbus, covid, group of, g, iphone, stage, code, proposition, bill, resolution, paragraph, scene, case, ref, order, junctions, exits",
    labels_after="street, road, avenue, lane, drive, boulevard, st., rd., ave., square, place, court, terrace",
    ratio_words="in every, out of, out of every, in",
    idioms="has nine lives, have nine lives, had nine lives, ten to one that, ten to one it, a hundred to one, a thousand to one, a million to one, five-figure, six-figure, seven-figure, eight-figure, four-figure, five-figures, six figures, seven figures, double-digit, single-digit, three-digit, four-digit, triple-digit, by one estimate, by one account, by one measure, by one count, one hell of a day, one hell of a, hell of a day, two birds with one stone, one day at a time, nobody else, no one else, no-one else, none other, one of the, one of, one another, one day, at one point, in one go, one by one, one side, this one, the one, one thing, a thousand thanks, one or two, "
    "number one, one way, nine to five, twenty-four seven, a million miles, one that, one who, each one, only one, another one, one time, once, on the one hand, any one, one-off, "
    "second to none, back to square one, day one, big one, last one, new one, first one, which one, catch-22, group of seven, group of 20, group of eight, one such",
    # --- sentences, pages
    abbreviations='Mr., Mrs., Ms., Mx., Dr., Prof., Rev., Fr., Hon., Gen., Col., Lt., Lt. Col., Maj., Capt., Cpl., Sgt., Pvt., Adm., Cmdr., Det., '
    'Supt., Insp., Gov., Sen., Sens., Rep., Reps., Pres., Amb., Atty., St., Ste., Ft., Mt., Ave., Blvd., Rd., No., Nos., Vol., Ch., '
    'Sec., Fig., Figs., Jr., Sr., Inc., Corp., Co., Ltd., Cos., Bros., vs., approx., ca., i.e., e.g., cf., dept., Dept., Univ., Assn., '
    'Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mich., Minn., Mo., Mont., Neb., Nev., '
    'N.C., N.D., N.H., N.J., N.M., N.Y., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., W.Va., Wash., Wis., Wyo.',
    stamps='Published, Published:, Published on, Published at, First published, First published on, Posted, Posted:, Posted on, Updated, '
    'Updated:, Updated on, Updated at, Last updated, Last modified, Last modified on, Modified, Modified on, Issued, Issued on, Date:, '
    'Dated, Created, Created on, Filed, This article was amended, This article was updated, This article was corrected, This story was '
    'updated, This story has been updated, This article has been updated',
    byline='By, Written by, Reported by, Words by, Text by, Author, Author:, Story by, From our correspondent, Staff and agencies, Agencies, '
    'Staff writer, Staff reporter, Associated Press, Reuters in, Agence France-Presse',
    furniture='Read more, Read also, Also read, Read next, READ MORE, Read the full, See also, Related, Related:, Related stories, Related '
    'articles, More on this, More on this story, More from, Most read, Most popular, Recommended, Watch:, Watch |, Listen:, Video:, In '
    'pictures, In pictures:, Gallery, Follow us, Follow our, Like us, Join us, Join our, Join the conversation, Sign up, Sign up for, '
    'Subscribe, Subscribe to, Register now, Log in, Get the latest, Get unlimited, Download our app, Download the app, Support us, '
    'Support our, Donate, Newsletter, Advertisement, Advertising, Sponsored, Story continues below, Article continues below, Continue '
    'reading, Click here, Tap here, Photo:, Photos:, Photo by, Photograph:, Picture:, Pictures:, Image:, Images:, Image credit, Image '
    'caption, Image source, Credit:, Getty Images, Caption:, All rights reserved, (Reporting by, Reporting by, Additional reporting by, '
    'Editing by, Writing by, (Editing by, (Writing by, (Additional reporting by, Got a story, Do you have a story, Have a tip, Have you '
    'been affected, Do you know more, Send us, Email us, Contact us, Call us, Call our newsdesk, Text us, WhatsApp us, Get in touch, '
    'For more information, For more stories, Press contact, Media contact, Contact:, Contacts:, Share, Share this, Share:, Share on, '
    "Comments, Leave a comment, Tags:, Topics:, Filed under, Reading time, Min read, Correction:, Editor's note, Editor’s note, About "
    'the author, Back to top, Accept cookies, Sources:, Source:, Copyright ©, Get our newsletter, Get our app, More stories, Topics, '
    'Sign up to, Sign up now, Subscribe for, Subscribe now, Subscribe today',
    # --- matching
    superseded="an earlier toll of, earlier toll of, an earlier figure of, earlier figure of, a previous toll of, previous toll of, an initial toll of, an earlier count of, earlier estimate of, "
    "an earlier estimate of, previously reported, earlier reported, previously put at, initially reported, up from an earlier, up from the earlier, down from an earlier, down from the earlier, "
    "revised from, an earlier version, earlier version of this article, earlier version of this story, not the previously stated, rather than the, instead of the earlier, originally reported, correcting an earlier",
    per="per, a, an, each, every",
    per_adjectives={"year": "annual, annually, yearly, a year, per annum", "month": "monthly", "week": "weekly", "day": "daily", "hour": "hourly"},
    according_to=(
        "according to, citing, in the words of, as reported by, in the view of, quoted by, figures from, data from, estimates by, by the count of"
    ),
    saying=(
        "said, says, say, told reporters, reported, reports, estimated, estimates, claimed, claims, claim, "
        "announced, confirmed, acknowledged, insisted, insists, admitted, wrote, tweeted, stated, states, "
        "added, put the figure at, put the number at, put the toll at, put the death toll at, put the crowd "
        "at, puts the figure at, puts the number at, spoke of, speaks of, told staff, told journalists, told "
        "parliament, told a news conference, told the court"
    ),
    counting=(
        "reported, reports, counted, counts, count, estimated, estimates, estimate, reckons, reckoned, spoke of, speaks of, speak "
        "of, boasts of, boasted of, boast of, talks of, talked of, put the crowd at, puts the crowd at, put the "
        "figure at, puts the figure at, put the number at, puts the number at, put the toll at, puts the toll at, "
        "put turnout at, puts turnout at, put attendance at, put it at, puts it at, claimed, claims, "
        "raise the figure to, raises the figure to, raised the figure to"
    ),
    for_whom="for",
    tellers=(
        "organisers, organizers, organiser, organizer, prefecture, organisation, association, hackers, attackers, "
        "extortionists, operator"
    ),
    hearsay=(
        "reportedly, allegedly, apparently, supposedly, is said to, are said to, was said to, were said to, is "
        "believed to, are believed to, is thought to, are thought to, is understood to, are understood to, is "
        "reported to, are reported to, were reported to, was reported to, unconfirmed reports, it is claimed"
    ),
    voice_links="of, of the, for, at, from",
    comparison="since, the worst since, the deadliest since, the biggest since, the highest since, the lowest since, compared with, compared to, a year earlier, a year ago, the previous year, recalled, "
    "echoes of, reminiscent of, the last time, in comparison, the previous record, as in",
    endings="s, es, 's, ed, ing, ies, d, ly, er, ers, ings, ion, ions",
    per_words="per, a, an",
    # --- dates from other dates, parts of a day, ages in words
    before_date="before, prior to, ahead of",
    after_date="after, following, from",
    before_that="earlier, before that, previously, beforehand",
    after_that="later, afterwards, after that",
    day_shifts={
        1: "the next day, the following day, a day later, one day later, the day after, the next morning, the following morning, the next evening, the following evening",
        -1: "the previous day, the day before, a day earlier, one day earlier, the night before, the previous evening, the evening before",
    },
    every="every, each",
    halves="half of, half",
    years_in_pairs=True,
    pm_beside="yesterday afternoon, yesterday evening, tomorrow afternoon, tomorrow evening, this afternoon, this evening, tonight, afternoon, evening",
    night_beside="last night, tomorrow night, night",
    possessives="his, her, their, my, your, our",
    quarter_past_after="and a quarter",
    streets="street, square, avenue, plaza, bridge, road, boulevard",
    compared_to="against, versus, compared with, compared to",
    per_person="per capita, per head, a head, per person, per inhabitant, per resident, per citizen, per taxpayer, per household, apiece",
    instead_of="instead of, rather than, in place of",
    unsure_currencies="crowns",
    the_rest="remaining, other",
    factors="times as many, times as much, times as, times more, times higher, times larger, times greater, times bigger, times the, -fold, fold, times faster, times worse",
    factors_before="multiplied by, divided by, a factor of, by a factor of",
    average_ages="median age, average age, mean age, median age of, average age of, mean age of, median age at, average age at, mean age at, median ages, average ages",
    legal_ages="retirement age, retirement ages, pension age, state pension age, pensionable age, legal age, minimum age, maximum age, voting age, drinking age, driving age, smoking age, school-leaving age, age of consent, age of majority, age of criminal responsibility, age limit, age threshold",
    retires="retire, retires, retired, retiring, retirement",
    age_at="at, to, of, from, is, was, remains, until",
)
