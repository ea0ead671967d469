"""Danish."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="da",
    # --- numbers
    numbers={
        0: "nul", 2: "to, tvende", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "syv", 8: "otte", 9: "ni", 10: "ti", 11: "elleve", 12: "tolv", 13: "tretten", 14: "fjorten", 15: "femten", 16: "seksten", 17: "sytten",
        18: "atten", 19: "nitten", 20: "tyve", 21: "enogtyve, etogtyve", 30: "tredive, tredve", 31: "enogtredive, enogtredve", 40: "fyrre, fyrretyve", 41: "enogfyrre, etogfyrre, enogfyrretyve, etogfyrretyve",
        50: "halvtreds, halvtredsindstyve", 51: "enoghalvtreds, etoghalvtreds, enoghalvtredsindstyve, etoghalvtredsindstyve", 60: "tres, treds, tresindstyve", 61: "enogtres, etogtres, enogtreds, etogtreds",
        70: "halvfjerds, halvfjerdsindstyve", 71: "enoghalvfjerds, etoghalvfjerds, enoghalvfjerdsindstyve, etoghalvfjerdsindstyve", 80: "firs, firsindstyve", 81: "enogfirs, etogfirs, enogfirsindstyve, etogfirsindstyve",
        90: "halvfems, halvfemsindstyve", 91: "enoghalvfems, etoghalvfems, enoghalvfemsindstyve, etoghalvfemsindstyve", 100: "ethundrede, et hundrede, ethundred",
        101: "ethundrede og et, ethundrede og en, hundrede og et, hundrede og en", 201: "tohundrede og et, tohundrede og en, to hundrede og et", 301: "trehundrede og et, trehundrede og en, tre hundrede og et",
        401: "firehundrede og et, firehundrede og en, fire hundrede og et", 501: "femhundrede og et, femhundrede og en, fem hundrede og et", 601: "sekshundrede og et, sekshundrede og en, seks hundrede og et",
        701: "syvhundrede og et, syvhundrede og en, syv hundrede og et", 801: "ottehundrede og et, ottehundrede og en, otte hundrede og et", 901: "nihundrede og et, nihundrede og en, ni hundrede og et",
        10**3: "ettusind, et tusind, ettusinde",
    },
    multipliers={
        100: "hundrede, hundred, hundreder", 10**3: "tusind, tusinde", 10**6: "million, millioner, millionen, millionerne", 10**9: "milliard, milliarder, milliarden, milliarderne", 10**12: "billion, billioner",
    },
    short_multipliers={
        10**3: "k", 10**6: "mio., mio, mill., mill", 10**9: "mia., mia, mrd., mrd", 10**12: "bn",
    },
    joiners="og",
    unit_first=True,
    glued=True,
    articles="en, et, én, ét",
    decimal_words="komma",
    fractions={
        "1/2": "halv, halvt, halve, halvdelen, en halv, et halvt", "1/3": "tredjedel, tredjedele, tredjedelen", "2/3": "to tredjedele", "1/4": "fjerdedel, fjerdedele, fjerdedelen", "3/4": "tre fjerdedele, trekvart",
        "1/5": "femtedel, femtedele, femtedelen", "1/10": "tiendedel, tiendedele", "3/2": "halvanden, halvandet, en og en halv, et og et halvt",
    },
    and_a_half="og en halv, og et halvt, en halv, et halvt",
    collectives={
        12: "dusin, dusinet", 20: "snes, snesen", 100: "hundredtal", 10**3: "tusindtal",
    },
    vague="nogle, nogle få, flere, et par, få, adskillige, mange, en håndfuld, et antal, enkelte, en række, en del, ganske få, yderligere nogle, flere end nogle",
    many="dusinvis, snesevis, hundredvis, tusindvis, titusindvis, hundredtusindvis, millionvis, titusinder, titusinde, hundredtusinder, hundredtusinde, hundreder, tusinder, millioner, milliarder, flere hundrede, "
    "flere tusinde, flere tusind, flere titusinde, flere hundredtusinde, flere millioner, flere milliarder, flere dusin, flere snese, nogle hundrede, nogle tusinde, nogle tusind, nogle millioner, nogle få hundrede, "
    "et par hundrede, et par tusinde, et par tusind, et par millioner, et par milliarder, et par dusin, et par snese, mange hundrede, mange tusinde, mange millioner, adskillige hundrede, adskillige tusinde",
    zero="ingen, intet, ikke en eneste, ikke et eneste, nul",
    ordinals={
        1: "første", 2: "den anden, det andet, i andet, for andet, årets andet, anden", 3: "tredje", 4: "fjerde", 5: "femte", 6: "sjette", 7: "syvende", 8: "ottende", 9: "niende", 10: "tiende", 11: "ellevte, elvte",
        12: "tolvte", 13: "trettende", 14: "fjortende", 15: "femtende", 16: "sekstende", 17: "syttende", 18: "attende", 19: "nittende", 20: "tyvende", 21: "enogtyvende", 22: "toogtyvende", 23: "treogtyvende",
        24: "fireogtyvende", 25: "femogtyvende", 26: "seksogtyvende", 27: "syvogtyvende", 28: "otteogtyvende", 29: "niogtyvende", 30: "tredivte, tredvte", 31: "enogtredivte",
    },
    ordinal_suffixes="-ende, -te, -de",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "cirka, ca., ca, circa, omkring, omtrent, rundt regnet, anslået, skønsmæssigt, i omegnen af, i størrelsesordenen, cirka omkring, sådan omkring, godt og vel omkring, gennemsnitligt, i gennemsnit, henved, små",
        Mod.MORE_THAN: "overstiger, oversteg, overskrider, overskred, over, mere end, flere end, et godt stykke over, langt over, langt flere end, langt mere end, "
        "væsentligt flere end, betydeligt flere end, overstiger, overstigende, højere end, større end, længere end, ældre end",
        Mod.LESS_THAN: "under, mindre end, færre end, langt under, godt under, lavere end, yngre end, "
        "tæt ved, kun knap, henimod, yngre end",
        Mod.EQUAL_OR_MORE: "mindst, minimum, ikke mindre end, ikke færre end, i det mindste, som minimum, fra mindst",
        Mod.EQUAL_OR_LESS: "op til, højst, maksimalt, maks., max, max., højest, ikke mere end, ikke flere end, maksimum, helt op til, som maksimum, allerhøjst",
        Mod.JUST_UNDER: "en knap, et knapt, en lille, et lille, knap, knapt, næsten, tæt på, op imod, op mod, lige under, lidt under, ikke helt, nær ved, lidt mindre end, lidt færre end",
        Mod.JUST_OVER: "godt, godt og vel, lidt over, lige over, knap over, lidt mere end, lidt flere end, noget mere end",
    },
    hedges_after={
        Mod.APPROX: "eller deromkring, cirka, plus minus", Mod.EQUAL_OR_MORE: "eller flere, eller mere, og derover, og opefter, og mere, og flere, og ældre, eller ældre, plus",
        Mod.EQUAL_OR_LESS: "eller færre, eller mindre, og derunder, og yngre, maksimalt, eller yngre",
    },
    between="mellem, imellem, fra",
    between_and="og, til",
    range_to="til, eller, henholdsvis",
    determiners="de, den, det, disse, deres, hans, hendes, sine, sin, sit, alle, samtlige, vores, øvrige, i alt, tilsammen, hele, yderligere, de sidste, de første, dens, dets, en, et, nogle, seneste, kommende",
    # --- calendar
    short_months={
        1: "jan.", 2: "feb., febr.", 3: "mar.", 4: "apr.", 6: "jun.", 7: "jul.", 8: "aug.", 9: "sept., sep.", 10: "okt.", 11: "nov.", 12: "dec.",
    },
    weekdays={
        0: "mandagen, mandags, mandagens, i mandags, mandag morgen, mandag formiddag, mandag middag, mandag eftermiddag, mandag aften, mandag nat, mandag den, mandagaften, mandagmorgen, mandageftermiddag, mandagnat, på mandag",
        1: "tirsdagen, tirsdags, tirsdagens, i tirsdags, tirsdag morgen, tirsdag formiddag, tirsdag middag, tirsdag eftermiddag, tirsdag aften, tirsdag nat, tirsdag den, tirsdagaften, tirsdagmorgen, tirsdageftermiddag, "
        "tirsdagnat, på tirsdag",
        2: "onsdagen, onsdags, onsdagens, i onsdags, onsdag morgen, onsdag formiddag, onsdag middag, onsdag eftermiddag, onsdag aften, onsdag nat, onsdag den, onsdagaften, onsdagmorgen, onsdageftermiddag, onsdagnat, på onsdag",
        3: "torsdagen, torsdags, torsdagens, i torsdags, torsdag morgen, torsdag formiddag, torsdag middag, torsdag eftermiddag, torsdag aften, torsdag nat, torsdag den, torsdagaften, torsdagmorgen, torsdageftermiddag, "
        "torsdagnat, på torsdag",
        4: "fredagen, fredags, fredagens, i fredags, fredag morgen, fredag formiddag, fredag middag, fredag eftermiddag, fredag aften, fredag nat, fredag den, fredagaften, fredagmorgen, fredageftermiddag, fredagnat, på fredag",
        5: "lørdagen, lørdags, lørdagens, i lørdags, lørdag morgen, lørdag formiddag, lørdag middag, lørdag eftermiddag, lørdag aften, lørdag nat, lørdag den, lørdagaften, lørdagmorgen, lørdageftermiddag, lørdagnat, på lørdag",
        6: "søndagen, søndags, søndagens, i søndags, søndag morgen, søndag formiddag, søndag middag, søndag eftermiddag, søndag aften, søndag nat, søndag den, søndagaften, søndagmorgen, søndageftermiddag, søndagnat, på søndag",
    },
    short_weekdays={
        0: "man, man.", 1: "tirs, tirs., tir.", 2: "ons, ons.", 3: "tors, tors., tor.", 4: "fre, fre.", 5: "lør, lør.", 6: "søn, søn.",
    },
    date_order="dmy",
    date_links="den, d., af, dagen, måned",
    year_parts={
        Mod.END: "i slutningen af året, ved udgangen af året, inden udgangen af året, slutningen af året, udgangen af året, årets udgang, årets slutning",
        Mod.START: "i begyndelsen af året, i starten af året, fra starten af året, begyndelsen af året, starten af året, årets begyndelse",
    },
    date_parts={
        Mod.START: "begyndelsen, begyndelsen af, i begyndelsen af, fra begyndelsen af, starten, starten af, i starten af, fra starten af, tidligt, tidligt i, primo",
        Mod.MID: "midten, midten af, i midten af, medio, fra midten af",
        Mod.END: "slutningen, slutningen af, i slutningen af, fra slutningen af, sidst i, sidst på, udgangen af, inden udgangen af, ved udgangen af, ultimo, sent i",
    },
    year_words="i, år, året, årene, årets, siden, fra, til, under, før, efter, af, inden, for, omkring, anno, årgang, sæsonen, bygget, byggede, opført, opførtes, født, fødtes, grundlagt, grundlagdes, stiftet, indviet, "
    "startet, startede, åbnet, åbnede, lukket, lukkede, skete, tilbage i, senest i, så sent som, frem til, helt siden, foråret, sommeren, efteråret, vinteren, valget, OL, VM, EM, modelår",
    decades={
        1920: "tyverne, tyvernes", 1930: "trediverne, tredivernes", 1940: "fyrrerne, fyrrernes", 1950: "halvtredserne, halvtredsernes", 1960: "tresserne, tressernes", 1970: "halvfjerdserne, halvfjerdsernes",
        1980: "firserne, firsernes", 1990: "halvfemserne, halvfemsernes", 2000: "nullerne, nullernes",
    },
    relative_days={
        -2: "i forgårs", -1: "i går, i går aftes, i går aften, i går morges, i går formiddag, i går eftermiddag, i går nat, i aftes, gårsdagen, gårsdagens, natten til i dag",
        0: "i dag, i morges, i aften, i nat, i eftermiddag, i formiddags, i eftermiddags", 1: "i morgen, i morgen tidlig, i morgen aften, i morgen formiddag, i morgen eftermiddag, morgendagens", 2: "i overmorgen, overmorgen",
    },
    relative_units={
        "week-1": "for en uge siden", "month-1": "sidste måned, i sidste måned, den forgangne måned, forrige måned, for en måned siden", "month+0": "denne måned, i denne måned, indeværende måned",
        "month+1": "næste måned, i næste måned, kommende måned", "year-1": "sidste år, i fjor, året før, forrige år, det forgangne år, for et år siden, fjor", "year-2": "i forfjor, forfjor",
        "year+0": "i år, dette år, indeværende år, det her år", "year+1": "næste år, det kommende år, til næste år", "decade-1": "sidste årti",
    },
    last="sidste, seneste, forrige, forgangne",
    next="næste, kommende, førstkommende",
    this="denne, dette, den her",
    weeks={
        -1: "sidste uge, i sidste uge, forrige uge", 0: "denne uge, i denne uge, i indeværende uge", 1: "næste uge, i næste uge, kommende uge",
    },
    next_before="indtil, fra og med, fra på, frem til, til og med, inden, senest",
    from_now_before="om, først om, allerede om",
    ago_after="siden, tidligere, forinden",
    later="senere, efter, fængsel, ubetinget, betinget, i fængsel, tidligere, gammel, siden, bag tremmer, garanti, erfaring, tilbage",
    denials="ikke, aldrig",
    since="siden",
    past="stødte, i mandags, i tirsdags, i onsdags, i torsdags, i fredags, i lørdags, i søndags, mandags, tirsdags, onsdags, torsdags, fredags, lørdags, søndags, greb, brød, faldt, blev, var, havde, blev, har, kom, gik, døde, tog, fik",
    past_endings="ede, te, edes, et",
    future="inden, senest på, skal, vil, bliver, ventes, forventes, planlægges, planlægger, planlagt, starter, begynder, åbner, lukker, afgøres, spiller, spilles, møder, afholdes, holdes, præsenteres, præsenterer, bør, genåbner, genoptages, i morgen, tidligst, håber, "
    "indvies, træder, næste, kommende, på mandag, på tirsdag, på onsdag, på torsdag, på fredag, på lørdag, på søndag",
    set_for="til, fra og med",
    quarter_words="kvartal, kvartalet, kvartals",
    half_year_words="halvår, halvåret, halvårs, semester",
    seasons={
        "SP": "foråret, forår, forårets", "SU": "sommeren, sommer, sommerens, somres, sidste sommer", "FA": "efteråret, efterår, efterårets", "WI": "vinteren, vinter, vinterens",
    },
    decade_after="erne, '-erne, ernes, 'erne, 'ernes, er årtiet",
    after_christ="e.Kr., e. Kr., e.v.t., efter Kristus, efter Kristi fødsel",
    before_christ="f.Kr., f. Kr., f.v.t., før Kristus, før Kristi fødsel, før vor tidsregning",
    from_now_after="fra i dag",
    # --- clock
    hour_words="-tiden, tiden",
    hour_words_before="klokken var, klokken er, klokken blev, klokken, klokka, kl., kl, klokkeslættet, ved klokken, fra klokken, til klokken, fra kl., til kl.",
    minute_words="minutter, minut, min.",
    am="om morgenen, om formiddagen, om natten, i morges, morgen, formiddag, i nat, natten, i de tidlige morgentimer",
    pm="om eftermiddagen, om aftenen, i aften, i eftermiddag, aften, eftermiddag, sent om aftenen, sidst på eftermiddagen",
    pm_beside="mandag aften, mandag eftermiddag, tirsdag aften, tirsdag eftermiddag, onsdag aften, onsdag eftermiddag, torsdag aften, torsdag eftermiddag, fredag aften, fredag eftermiddag, lørdag aften, lørdag eftermiddag, søndag aften, søndag eftermiddag, aften, eftermiddag, i går aftes, i aftes, i eftermiddags",
    night_beside="nat, i nat, i går nat",
    noon="midt på dagen, middagstid, ved middagstid, klokken 12 middag, ved frokosttid",
    midnight="midnat, ved midnat",
    half_to="halv",
    quarter_past_before="kvart over, et kvarter over, kvarter over",
    quarter_to_before="kvart i, et kvarter i, kvarter i",
    minutes_past_before="over, efter",
    minutes_to_before="i, før",
    clock_hedges={
        Mod.APPROX: "ved, cirka, ca., ca, omkring, omtrent, cirka ved, ved cirka, henad, hen ad, hen mod, henimod, cirka klokken",
        Mod.BEFORE: "kort før, lige før, kort inden, lidt før, lidt inden, få minutter før, nogle minutter før, et øjeblik før, umiddelbart før, umiddelbart inden, lige inden",
        Mod.AFTER: "kort efter, lige efter, lidt efter, få minutter efter, nogle minutter efter, et øjeblik efter, umiddelbart efter, kort over, lige over, lidt over, straks efter",
        Mod.LESS_THAN: "før, inden, senest, allerede før", Mod.MORE_THAN: "efter, først efter, tidligst",
    },
    zones={
        "Europe/Copenhagen": "dansk tid", "Europe/London": "britisk tid, engelsk tid", "America/New_York": "amerikansk østkysttid, New York-tid, østkysttid", "Europe/Moscow": "russisk tid, Moskva-tid",
        "Asia/Tokyo": "japansk tid", "Europe/Stockholm": "svensk tid", "Europe/Oslo": "norsk tid", "Europe/Kyiv": "ukrainsk tid",
    },
    # --- durations, ages
    time_units={
        "second": "sekund, sekunder, sekunderne, sek., sek, s", "minute": "minut, minutter, minutterne, minutters, min., min", "hour": "flyvetimer, arbejdstimer, time, timer, timerne, timers, t.",
        "day": "dag, dage, dagene, dages, døgn, døgns, døgnene, nat, nætter, nætterne", "week": "uge, uger, ugerne, ugers", "month": "måned, måneder, månederne, måneders, mdr., mdr", "quarter": "kvartaler",
        "year": "år, årene, års", "decade": "årti, årtier, årtierne, årtiers", "century": "århundrede, århundreder",
    },
    duration_adjectives={
        "second": "sekunders", "minute": "minutters, minutig, minutigt, minutige, minutiges", "hour": "timers, timeig, timeigt, timeige, timeiges", "day": "dages, døgns, dage lang, dage lange, dagig, dagigt, dagige, dagiges, arbejdsdage, arbejdsdag, hverdage",
        "week": "ugers", "month": "måneders", "year": "års, årig, årigt, årige, åriges",
    },
    ones_with_article=True,
    unsaid_ones={"minute": "minut", "hour": "time", "week": "uge", "month": "måned", "year": "år"},
    durations={"PT1H": "en god time", 
        "PT1H15M": "fem kvarter, en time og et kvarter, en time og et kvart",
        "PT30M": "halv time, en halv time, halve time, halvtime, en halv times, halv times", "PT15M": "kvarter, et kvarter, kvarteret, et kvarters", "PT45M": "tre kvarter, trekvarter, tre kvarters, tre kvart time",
        "P6M": "halvt år, et halvt år, et halvt års, halve år, det seneste halve år", "P1D": "det seneste døgn, seneste døgn, på et døgn, i løbet af et døgn, i løbet af døgnet, døgnets",
        "PT12H": "en halv dag, halv dag, et halvt døgn", "P50Y": "et halvt århundrede",
    },
    age_after="årig, årige, årigs, åriges, år gammel, år gamle, år gammelt, års alderen, årsalderen, år ung, års alder",
    age_before="fylder, fyldte, der fylder, i alderen, alderen, alder, en alder af, aldersgrænsen, ældre end, yngre end",
    age_ranks="den ældste, den yngste, den ældste er, den yngste er, den ældste var, den yngste var",
    age_verbs="fylder, fyldte, fyldt, er kun, blev, han er, hun er, han var, hun var",
    age_copulas="er, var",
    age_units="år",
    # --- money, percentages, measures
    currencies={
        "RON": "lei, leu",
        "DKK": "kroner, krone, kronen, kronerne, kr., kr, danske kroner, DKK, kroners", "EUR": "euro, euroen, euros", "USD": "dollar, dollaren, amerikanske dollar, dollars, US-dollar",
        "GBP": "pund, britiske pund, pund sterling", "SEK": "svenske kroner", "NOK": "norske kroner", "ISK": "islandske kroner", "CZK": "tjekkiske kroner", "CHF": "franc, schweizerfranc, schweiziske franc, schweizerfrancs",
        "JPY": "yen, japanske yen", "CNY": "yuan, kinesiske yuan", "RUB": "rubler, rubel, russiske rubler", "UAH": "hryvnia", "PLN": "zloty, polske zloty", "INR": "rupees, rupier, indiske rupees",
        "TRY": "lira, tyrkiske lira", "KRW": "won", "BRL": "real", "ILS": "shekel", "HUF": "forint", "CAD": "canadiske dollar", "AUD": "australske dollar", "BTC": "bitcoin, bitcoins",
    },
    notes_of="sedler på",
    at_price="for",
    valued_at="vurderet til en værdi af, til en værdi af",
    in_cash="i kontanter",
    cents={
        "DKK": "øre", "EUR": "cent, eurocent", "GBP": "pence",
    },
    percent="procent, procenten, pct., pct, procents, procentig, procentige, procentigt",
    basis_points="basispoint, basispunkter",
    that_is="det vil sige, altså, svarende til, eller, dvs.",
    percentage_points="procentpoint, procentpoints, pct.point, pct. point, procentenheder",
    minus="minus",
    below_zero="frostgrader, under nul, under frysepunktet, frost, minus",
    units={"part-per-1e6": "ppm, milliontedele", 
        "kilometer-per-hour": "kilometer i timen, kilometer per time, kilometer pr. time, km i timen, km/t, km/t., km pr. time, km per time, kilometer/timen",
        "meter-per-second": "meter per sekund, meter pr. sekund, meter i sekundet, sekundmeter", "mile-per-hour": "miles i timen", "kilometer": "kilometer, kilometeren, kilometers, km", "meter": "meter, meteren, meters, m",
        "centimeter": "centimeter, centimeters, cm", "millimeter": "millimeter, millimeters, mm", "mile": "mil, miles", "nautical-mile": "sømil", "foot": "fod", "inch": "tommer, tomme", "light-year": "lysår",
        "square-kilometer": "kvadratkilometer", "square-meter": "kvadratmeter, kvm, kvm.", "square-centimeter": "kvadratcentimeter", "hectare": "hektar, ha", "cubic-meter": "kubikmeter, m3, m³",
        "cubic-kilometer": "kubikkilometer", "cubic-meter-per-second": "kubikmeter i sekundet, kubikmeter per sekund, kubikmeter pr. sekund, m³/s", "cubic-centimeter": "kubikcentimeter", "liter": "liter, literen, liters",
        "milliliter": "milliliter", "centiliter": "centiliter", "hectoliter": "hektoliter", "barrel": "tønder olie, tønde olie", "liter-per-square-meter": "liter per kvadratmeter, liter pr. kvadratmeter",
        "kilogram": "kilo, kilogram, kg", "gram": "gram", "milligram": "milligram", "metric-ton": "ton, tons", "ounce": "ounce, unse", "carat": "karat",
        "microgram-per-cubic-meter": "mikrogram pr. kubikmeter, mikrogram per kubikmeter", "celsius": "grader celsius, grader Celsius, grad celsius, celsiusgrader, plusgrader, graders varme, graders frost, frostgrader",
        "degree": "grader, grad, graders", "fahrenheit": "grader fahrenheit, grader Fahrenheit", "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
        "kilowatt-hour": "kilowatttimer, kilowatttime, kilowatt-timer", "megawatt-hour": "megawatttimer, megawatttime", "gigawatt-hour": "gigawatttimer", "terawatt-hour": "terawatttimer", "horsepower": "hestekræfter, hk",
        "volt": "volt", "kilovolt": "kilovolt", "gigabyte": "gigabyte", "megabyte": "megabyte", "terabyte": "terabyte", "megapixel": "megapixel, megapixels", "knot": "knob", "decibel": "decibel", "hectopascal": "hektopascal",
        "millibar": "millibar", "kilocalorie": "kilokalorier, kcal", "calorie": "kalorier", "beaufort": "beaufort, vindstyrke"
    },
    magnitude="magnitude, en magnitude på, magnitude på, styrke, styrke på, en styrke på, en styrke, styrken, på richterskalaen, på Richterskalaen, vindstyrke",
    measure_adjectives={
        "kilometer": "kilometerlang, kilometerlange", "meter": "metershøj, metershøje, meters", "kilogram": "kilos", "metric-ton": "tons", "inch": "tommers", "degree": "graders", "liter": "liters",
    },
    # --- counts
    function_words="udgør, udgjorde, nåede, nået, i, på, af, for, til, fra, med, uden, om, ved, under, over, mellem, imellem, gennem, igennem, efter, før, inden, mod, imod, hos, ad, omkring, blandt, ifølge, trods, undtagen, "
    "foruden, inde, udenfor, bag, foran, nær, langs, per, pr., via, inklusive, eksklusive, angående, vedrørende, siden, op, ned, ind, ud, bort, væk, hjem, frem, tilbage, hen, og, eller, men, at, som, der, når, da, hvis, "
    "fordi, mens, selvom, indtil, så, derfor, samt, både, hverken, enten, end, ligesom, dog, altså, derimod, jeg, du, han, hun, den, det, vi, I, de, mig, dig, ham, hende, os, jer, dem, sig, min, mit, mine, din, dit, dine, "
    "sin, sit, sine, hans, hendes, dens, dets, vores, jeres, deres, denne, dette, disse, nogen, noget, nogle, ingen, intet, man, en, et, én, ét, ene, hver, hvert, hinanden, selv, sådan, sådanne, samme, anden, andet, andre, "
    "alle, alt, al, hele, begge, mange, meget, hvem, hvad, hvilken, hvilket, hvilke, hvorfor, hvordan, hvor, her, dér, derhen, er, var, være, været, bliver, blev, blive, blevet, har, havde, have, haft, kan, kunne, kunnet, "
    "skal, skulle, vil, ville, må, måtte, får, fik, få, fået, bør, burde, kommer, kom, komme, kommet, går, gik, gå, gået, gør, gjorde, gøre, gjort, tager, tog, tage, taget, står, stod, ligger, lå, findes, ikke, aldrig, altid, "
    "ofte, allerede, endnu, kun, blot, bare, også, ganske, helt, næsten, måske, nu, derefter, tidligere, senere, igen, stadig, hidtil, sammen, tilsammen, i alt, blandt andet, for eksempel, f.eks., især, desuden, samtidig, "
    "straks, snart, netop, præcis, lige, nok, siger, sagde, sagt, fortæller, fortalte, oplyser, oplyste, oplyst, meddeler, meddelte, skriver, skrev, rapporterer, rapporterede, bekræfter, bekræftede, forklarer, forklarede, "
    "tilføjer, tilføjede, vurderer, vurderede, anslår, anslog, konstaterer, konstaterede, hævder, hævdede, mener, mente, savnedes, deltager, bor, boede, arbejder, tvunget, svarer, svarede, indgår, indgik, befandt, befinder, "
    "brød, anmeldt, ødelagt, ødelagde, kørt, meldt, meldes, skyllede",
    adjectives_first=True,
    partitives="af, af de, af disse, af deres, af alle",
    of_them="af dem, af disse, af hvilke, af os, af ofrene",
    of_which="heraf, deraf, blandt dem, inklusive, blandt andre, herunder",
    labels="linje, linjen, bus, bussen, tog, toget, IC, S-tog, sporvogn, metrolinje, vej, rute, rutevej, hovedvej, landevej, motorvej, motorvejen, europavej, nummer, nr., nr, no., side, kapitel, kap., paragraf, §, artikel, "
    "artiklen, stk., værelse, værelset, lokale, sal, stue, spor, perron, etage, opgang, gate, terminal, hal, hallen, kanal, kanalen, TV, gruppe, klasse, kategori, kategorien, niveau, fase, etape, etapen, version, afsnit, "
    "sæson, bind, flynummer, flight, fly, vogn, vognen, række, runde, division, zone, zonen, sektor, type, typen, model, modellen, punkt, punktet, telefon, telefonnummer, tlf., tlf, fax, postboks, hus, port, lejlighed, "
    "afkørsel, frakørsel, station, reaktor, blok, tabel, figur, bilag, protokol, Boeing, Airbus, Apollo, Covid, iPhone, Windows, formel, Formel, top, distrikt, bygning, sag nr., sag, CVR, matrikel, bane, lov nr., lov, "
    "cvr-nr., område, by",
    streets="gade, vej, gaden, pladsen, torvet",
    ratio_words="ud af",
    labels_after="gaden, vejen",
    idioms="har ni liv, havde ni liv, to fluer med et smæk, to fluer med ét smæk, en af, et af, én af, ét af, en af de, et af de, den ene, det ene, en gang, en gang til, engang, endnu en gang, på en gang, en dag, en nat, en aften, en morgen, en og samme, et og samme, et og andet, "
    "en eller anden, en efter en, én efter én, et efter et, en ad gangen, én ad gangen, et ad gangen, på den ene side, på den anden side, for en gangs skyld, én gang for alle, en gang for alle, i ét, i et væk, en til, et til, "
    "en anden, et andet, endnu en, endnu et, nummer et, nummer ét, nummer to, nul og niks, nultolerance, døgnet rundt, 24 timer i døgnet, 24 timer om dagen, syv dage om ugen, dag for dag, år for år, år efter år, "
    "dag efter dag, fra år til år, under fire øjne, fire vægge, på alle fire, de syv have, tusind tak, tusind og en nat, første verdenskrig, anden verdenskrig, den kolde krig, den tredje verden, G7, G20, to gange, tre gange, "
    "fire gange, fem gange, ti gange, hundrede procent sikker, et hundrede procent sikker, et øjeblik, et stykke tid, en stund, en ting, en del, fem i tolv, fem minutter i tolv, TV 2, TV2, P4, syvende himmel, midt om natten, "
    "et sted, en række",
    # --- sentences, pages
    abbreviations="1., bl.a., bl. a., d.v.s., dvs., e.Kr., f.eks., f. eks., fx., f.Kr., fhv., m.fl., m.m., mv., m.v., o.a., o.l., osv., pga., p.g.a., s.k., t.o.m., ca., cirka., kl., nr., dr., prof., hr., fr., tlf., kap., jf., "
    "hhv., inkl., ekskl., vedr., iflg., mio., mia., adm. dir., adm., afd., mrd., kr., pct., d., st., stk., s., str., fmd., emd., eks., etc., evt., jan., feb., febr., mar., apr., jun., jul., aug., sept., okt., nov., dec., "
    "man., tirs., ons., tors., fre., lør., søn., min., sek., maks., max., mdr., km/t., gl., sml., vha., ang., div., mht., jr., sr., skt., sct.",
    furniture="Læs også, Læs mere, LÆS OGSÅ, LÆS MERE, Læs:, Læs videre, Se også, Se mere, Se:, Hør:, Hør også, Lyt, Mere om, Mere fra, Flere nyheder, Relateret, Relaterede, Følg os, Abonner, Abonnér, Bliv abonnent, "
    "Tilmeld dig, Tilmeld, Log ind, Hent appen, Download appen, Støt os, Nyhedsbrev, Annonce, Annoncørbetalt, Foto:, Foto, Billede:, Grafik:, Video:, Del artiklen, Kommentarer, Kommentér, Emner, Emner:, Tags:, "
    "Alle rettigheder, Læsetid, Tip os, Har du et tip, Skriv til os, Ring til os, Kontakt:, Kontakt os, Mest læste, Rettelse:, Abonner på, Følg os på, Følg med, Lyt til, Læs mere om, Copyright ©",
    stamps="Publiceret, Publiceret:, Udgivet, Udgivet:, Offentliggjort, Opdateret, Opdateret:, Senest opdateret, Sidst opdateret, Oprettet, Ændret, Dato:, Først publiceret",
    byline="Af, Tekst:, Tekst, Skrevet af, Journalist:, Forfatter:, Redaktionen, Kilde:, Foto og tekst:",
    # --- matching
    endings="e, en, ens, er, ers, erne, ernes, ene, enes, et, ets, ne, nes, n, s, es, r, re, t, te, de, ede, edes, tes, des, ere, este, est, ende, ig, ige, igt, a",
    compounds=True,
    superseded="tidligere oplysninger om, tidligere oplysninger lød på, ifølge tidligere oplysninger, tidligere lød tallet på, tidligere blev det oplyst, først blev det oplyst, først lød meldingen på, "
    "i første omgang lød meldingen på, i første omgang blev der meldt om, tidligere meldinger om, det tidligere tal på, ikke som tidligere oplyst, i stedet for, og ikke",
    per="per, om, pr., hver",
    per_adjectives={"year": "årlig, årlige, årligt, om året", "month": "månedlig, månedlige", "day": "daglig, daglige, dagligt"},
    according_to="ifølge, iflg., efter oplysninger fra, i følge, efter oplysning fra",
    voice_articles="en, et, den, det, de",
    saying=(
        "siger, sagde, oplyser, oplyste, meddeler, meddelte, skriver, skrev, rapporterer, rapporterede, fortæller, "
        "fortalte, bekræfter, bekræftede, hævder, hævdede, konstaterer, konstaterede, forklarer, forklarede, "
        "vurderer, vurderede, anslår, anslog, taler om, talte om"
    ),
    counting="talte, tæller, optalte, anslår, anslog, taler om, talte om, praler med, hævder, melder om",
    for_whom="for",
    tellers="arrangørerne, arrangøren, fagforeningen, fagforeningerne, fagbevægelsen, hackerne, politiet",
    hearsay="angiveligt, efter sigende, eftersigende, skal have, siges at, tilsyneladende, formentlig",
    voice_links="fra, for, i, ved, hos",
    comparison="sammenlignet med, i forhold til, den værste siden, det værste siden, den største siden, det største siden, den højeste siden, den laveste siden, for første gang siden, senest, året før, et år tidligere, "
    "samme periode, den tidligere rekord, tidligere rekord, til sammenligning",
    per_words="per, i",
    nobody="ingen",
    # --- dates from other dates, weekdays that come again
    before_date="før, inden",
    after_date="efter",
    before_that="tidligere, forinden, før",
    after_that="senere, efter",
    day_shifts={1: "dagen efter, næste dag, den følgende dag, dagen derpå", -1: "dagen før, dagen forinden, den foregående dag"},
    every="hver, hveranden",
    halves="halvdel af, halvdelen af",
    changes="steg, stiger, steget, øget, øges, øger, voksede, vokser, faldt, falder, faldet, sank, reduceret, reduceres, sænket, sænkes, sænker, hævet, hæves, hæver, gik, gået, fordoblet, skåret",
    change_from="fra, med",
    age_links="på",
    compared_to="mod",
    per_person="pr. indbygger, per indbygger, pr. person, pr. husstand",
    instead_of="i stedet for",
    factors="gange så, gange flere, gange højere, gange større",
    factors_before="ganget med, en faktor",
    points="point",
    average_ages="gennemsnitsalderen, gennemsnitsalder, medianalderen, medianalder, gennemsnitlige alder",
    legal_ages="pensionsalderen, pensionsalder, folkepensionsalderen, folkepensionsalder, efterlønsalderen, aldersgrænsen, aldersgrænse, minimumsalderen, tilbagetrækningsalderen, valgretsalderen",
    age_at="til, fra, ved, på, er, bliver",
    age_from="fra, fra og med",
)
