"""Norwegian (Bokmål)."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="no",
    # --- numbers
    numbers={
        0: "null", 2: "to, begge", 3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "sju, syv", 8: "åtte", 9: "ni", 10: "ti", 11: "elleve", 12: "tolv", 13: "tretten", 14: "fjorten", 15: "femten", 16: "seksten", 17: "sytten", 18: "atten", 19: "nitten",
        20: "tjue, tyve", 30: "tretti, tredve", 40: "førti, førr", 50: "femti", 60: "seksti", 70: "sytti", 80: "åtti", 90: "nitti", 100: "en hundre, ett hundre, et hundre",
    },
    multipliers={100: "hundre", 10**3: "tusen", 10**6: "million, millioner, millionene", 10**9: "milliard, milliarder, millard, milliardene", 10**12: "billion, billioner"},
    short_multipliers={10**6: "mill., mill", 10**9: "mrd., mrd"},
    joiners="og",
    glued=True,
    articles="en, et, ei, én, ett, éi",
    decimal_words="komma",
    fractions={"1/2": "halv, halvt, halvparten, et halvt, en halv", "1/3": "en tredel, en tredjedel, tredel", "2/3": "to tredeler, to tredjedeler", "1/4": "en firedel, en fjerdedel, en kvart", "3/4": "tre firedeler, tre fjerdedeler, tre kvart", "3/2": "halvannen, halvannet"},
    and_a_half="og en halv, og et halvt",
    collectives={12: "dusin"},
    vague="noen, flere, enkelte, et par, noen få, adskillige, mange",
    many="titalls, hundrevis, tusenvis, millioner, milliarder, titusener, hundretusener, titusenvis, hundretusenvis, flere titalls, flere hundre, flere tusen, flere millioner, dusinvis, hundretalls, et titalls, et hundretalls, noen hundre, noen tusen",
    zero="ingen, intet, ikke en, ikke ett, null, det er ingen, ingen meldinger om, ikke meldt om",
    ordinals={1: "første", 2: "andre, annen", 3: "tredje", 4: "fjerde", 5: "femte", 6: "sjette", 7: "sjuende, syvende", 8: "åttende", 9: "niende", 10: "tiende", 11: "ellevte", 12: "tolvte", 17: "syttende"},
    ordinal_suffixes="de, te, ende",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "cirka, ca., ca, omkring, rundt, omtrent, om lag, omlag, anslagsvis, rundt regnet, i størrelsesorden, estimert til, anslått til", Mod.MORE_THAN: "over, mer enn, flere enn, godt over, eldre enn",
        Mod.LESS_THAN: "under, mindre enn, færre enn, yngre enn", Mod.EQUAL_OR_MORE: "minst, i det minste, ikke mindre enn, minimum", Mod.EQUAL_OR_LESS: "opptil, opp til, inntil, maksimalt, maks, høyst, ikke mer enn, hele",
        Mod.JUST_UNDER: "nesten, knapt, snaut, i underkant av, nær, nærmere, opp mot, bortimot, oppunder",
        Mod.JUST_OVER: "drøyt, drøye, i overkant av, litt over, vel",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "eller mer, eller flere, og mer, og oppover", Mod.EQUAL_OR_LESS: "eller mindre, eller færre"},
    between="mellom, fra",
    between_and="og, til",
    range_to="til, eller",
    determiners="de, disse, den, det, alle, hans, hennes, deres, sine, våre, siste, neste, andre, øvrige, samtlige, ytterligere, nye",
    # --- calendar
    short_months={9: "sept"},
    date_links="den, i, dagen",
    date_parts={Mod.START: "begynnelsen av, starten av, i begynnelsen av, i starten av, tidlig i, tidlig på", Mod.MID: "midten av, i midten av, midt i", Mod.END: "slutten av, i slutten av, utgangen av, innen utgangen av, sent i, sent på"},
    year_words="i, fra, siden, år, året, før, etter, til, innen, høsten, våren, sommeren, vinteren, årsskiftet, av, mot, sesongen",
    relative_days={-2: "i forgårs, forgårs", -1: "i går, i går kveld, i går morges, i går ettermiddag, gårsdagens, i natt til", 0: "i dag, i kveld, i morges, i formiddag, i ettermiddag, i natt, dagens", 1: "i morgen, i morgen tidlig, i morgen kveld", 2: "i overmorgen"},
    relative_units={"week-1": "forrige uke, sist uke, i forrige uke", "week+0": "denne uken, denne uka, inneværende uke", "week+1": "neste uke, i neste uke", "month-1": "forrige måned, sist måned, i forrige måned", "month+0": "denne måneden", "month+1": "neste måned", "year-1": "i fjor, fjoråret, forrige år, fjorårets", "year+0": "i år, dette året, inneværende år, årets", "year+1": "neste år, til neste år"},
    last="sist, forrige, siste, i fjor",
    next="neste, kommende, førstkommende",
    this="denne, dette, nå",
    ago_before="for",
    ago_after="siden, tidligere",
    later="senere, etter, seinere",
    from_now_before="om",
    future="senest, starter, begynner, åpner, stenger, holdes, avgjøres, spilles, bør, ventes å, planlegger, planlagte, forventes, skal, vil, kommer, ventes, planlagt",
    quarter_words="kvartal, kvartalet",
    half_year_words="halvår, halvåret",
    seasons={"SP": "våren, vår", "SU": "sommeren, sommer", "FA": "høsten, høst", "WI": "vinteren, vinter"},
    decade_after="-tallet, -årene, tallet, årene",
    after_christ="e.Kr., e. Kr., e.Kr, etter Kristus, etter Kristi fødsel",
    before_christ="f.Kr., f. Kr., f.Kr, før Kristus, før Kristi fødsel, før vår tidsregning",
    from_now_after="fra i dag",
    next_before="fra og med, fra førstkommende, fram til, frem til, til og med, innen, senest",
    # --- clock
    hour_words_before="klokken, klokka, kl., kl, klokken er",
    am="om morgenen, om formiddagen, om natten, om natta",
    pm="om kvelden, om ettermiddagen, på ettermiddagen, på kvelden",
    noon="midt på dagen, klokken tolv på dagen",
    midnight="midnatt, ved midnatt",
    half_to="halv",
    quarter_past_before="kvart over",
    quarter_to_before="kvart på",
    minutes_past_before="over",
    minutes_to_before="på",
    clock_hedges={Mod.APPROX: "rundt, omkring, cirka, ca., ved, omtrent", Mod.BEFORE: "like før, rett før, kort tid før, litt før", Mod.AFTER: "like etter, rett etter, kort tid etter, litt over, litt etter", Mod.LESS_THAN: "før, innen, til", Mod.MORE_THAN: "etter, fra, siden"},
    zones={"Europe/Oslo": "norsk tid"},
    # --- durations, ages
    time_units={
        "second": "sekund, sekunder, sekundene, sek", "minute": "minutt, minutter, minuttene, minutters, min", "hour": "flytimer, arbeidstimer, time, timer, timene, timers, timen", "day": "dag, dager, dagene, dagers, døgn, døgnet, dagen", "week": "uke, uker, ukene, ukers", "month": "måned, måneder, månedene, måneders, mnd., md.", "year": "år, års, årene", "decade": "tiår, tiårene, tiårs", "century": "århundre, århundrer, hundreår",
    },
    duration_adjectives={"minute": "minutters, -minutters", "hour": "timers, -timers, timer lang", "day": "dagers, -dagers, arbeidsdager, arbeidsdag, virkedager, virkedag", "week": "ukers, -ukers"},
    durations={"P1DT12H": "halvannet døgn, halvannen dag", "PT1H15M": "fem kvarter, en time og et kvarter, en time og et kvart", "PT30M": "en halv time, en halv times, halv times, halvtime, halvtimen, halvtimes, en halvtime", "PT15M": "et kvarter, kvarter, kvarters", "PT45M": "tre kvarter", "PT1H30M": "halvannen time, en og en halv time", "P6M": "et halvt år, halvår, et halvår", "P18M": "halvannet år", "P14D": "fjorten dager, to uker"},
    age_after="år gammel, år gamle, -åring, -åringen, -åringer, -åringene, år gammelt, -årig, -årige, -åringens, åring, åringen, åringer, årige, årig, års alder, -årsalderen",
    age_before="i en alder av, eldre enn, yngre enn",
    # --- money, percentages, measures
    currencies={"RON": "lei, leu", "NOK": "kroner, krone, kronene, kr, kr., norske kroner", "EUR": "euro", "USD": "dollar, dollaren, amerikanske dollar", "GBP": "pund, britiske pund", "SEK": "svenske kroner", "DKK": "danske kroner", "JPY": "yen", "CHF": "sveitserfranc"},
    cents={"NOK": "øre", "USD": "cent"},
    percent="prosent, pst., prosenten, prosents, prosentene",
    percentage_points="prosentpoeng, prosentpoenget, prosentenheter",
    units={
        "kilometer-per-hour": "kilometer i timen, km i timen, kilometer per time, km/t, kilometer i timer", "kilometer": "kilometer, kilometeren, km", "meter": "meter, meteren, meters", "centimeter": "centimeter, cm", "millimeter": "millimeter", "square-meter": "kvadratmeter, kvm, kvadrat", "square-kilometer": "kvadratkilometer", "cubic-meter": "kubikkmeter, kubikk",
        "hectare": "hektar", "kilogram": "kilo, kilogram, kg", "gram": "gram", "metric-ton": "tonn", "liter": "liter", "celsius": "grader Celsius, grader celsius, grader, grad, varmegrader, plussgrader, minusgrader, kuldegrader", "megawatt": "megawatt", "gigawatt": "gigawatt", "horsepower": "hestekrefter, hk", "meter-per-second": "meter i sekundet, meter per sekund, sekundmeter", "mile-scandinavian": "mil", "nautical-mile": "nautiske mil", "knot": "knop", "barrel": "fat", "beaufort": "beaufort", "dunam": "dekar"
    },
    magnitude="magnitude, styrke, styrken",
    measure_adjectives={"meter": "-meters, meters, meter høy, meter høye, meter lang, meter lange", "kilometer": "kilometers", "metric-ton": "tonns"},
    minus="minus",
    below_zero="minusgrader, kuldegrader, under null, minus",
    # --- counts
    function_words="og, eller, men, at, som, når, da, fordi, hvis, for, i, på, av, til, fra, med, uten, om, ved, under, over, mellom, gjennom, etter, før, mot, hos, langs, blant, ifølge, trass, siden, opp, ned, inn, ut, bort, jeg, du, han, hun, den, det, vi, dere, de, dem, seg, min, sin, sitt, sine, "
    "hans, hennes, vår, deres, denne, dette, disse, man, er, var, vært, blir, ble, blitt, har, hadde, hatt, kan, kunne, skal, skulle, vil, ville, må, måtte, får, fikk, kommer, kom, går, gikk, gjør, gjorde, tar, tok, står, sto, ligger, finnes, ikke, aldri, alltid, også, bare, så, nå, her, der, hvor, "
    "hva, hvem, enn, samt, både, allerede, ennå, fortsatt, igjen, sa, sier, opplyser, skriver, melder, forteller, fortalte, opplyste, døde, omkom, mistet, drept, såret, bor, deltok, bodde, totalt, per, inkludert, blant, ettersom, mens, altså, dermed, likevel, innen, rundt, "
    "å, foran, la, hvorav, blant annet, andre, annen, mer, mindre, slik, derfor, hvert, hver",
    of_them="av dem, av disse, av de",
    of_which="hvorav, derav, inkludert, blant dem, deriblant",
    partitives="av",
    labels="linje, buss, tog, side, sider, kapittel, paragraf, artikkel, nummer, nr., nr, rom, sal, spor, plattform, etasje, gate, terminal, kanal, gruppe, klasse, fase, versjon, sesong, episode, vei, riksvei, fylkesvei, E, Rv., rv., tlf., telefon, punkt, nivå, plan, felt, TV",
    labels_after="gate, vei",
    idioms="en av, ett av, et av, en gang, en dag, en etter en, på en gang, med en gang, en annen, et annet, en til, én etter én, på den ene siden, for en gangs skyld, nok en gang, nok en, en del, en rekke, to ganger, tre ganger, fire ganger, fem ganger, ti ganger, en stund, et øyeblikk, døgnet rundt, første verdenskrig, andre verdenskrig, nummer en, nummer to",
    endings="as, es, de, r, rs, ede, ete, erte, ert, erer, eres, ere, tes, des, dde, dd, tte, ende, elsen, elser, est, este, ingens",
    case_endings="en, et, er, ene, ens, ets, ers, enes, a, e, s, ne, nes, t, te, tt, else, ing, ingen, inger, ingene",
    compounds=True,
    per="per, om, hver",
    per_adjectives={"year": "årlig, årlige, i året", "month": "månedlig, månedlige", "day": "daglig, daglige"},
    according_to="ifølge, i følge, etter opplysninger fra",
    voice_articles="en, et, den, det, de",
    saying=(
        "sier, sa, opplyser, opplyste, melder, meldte, skriver, skrev, rapporterer, rapporterte, forteller, "
        "fortalte, bekrefter, bekreftet, hevder, hevdet, anslår, anslo"
    ),
    hearsay="angivelig, etter sigende, visstnok, skal ha, tilsynelatende",
    voice_links="fra, for, i, ved, hos",
    comparison="sammenlignet med, siden, i forhold til, mot",
    per_words="per, i",
    nobody="ingen",
    # --- dates from other dates, weekdays that come again
    before_date="før, innen",
    after_date="etter",
    before_that="tidligere, i forveien",
    after_that="senere, etterpå",
    day_shifts={1: "dagen etter, neste dag, den påfølgende dagen, påfølgende dag, en dag senere", -1: "dagen før, dagen i forveien, en dag tidligere"},
    every="hver, annenhver, hvert",
    halves="halvdel av, halvdelen av",
    changes="steg, stiger, steget, økte, øker, økt, økes, vokste, vokser, falt, faller, sank, synker, sunket, redusert, reduseres, reduserer, redusert, senket, senkes, gikk, opp, ned, doblet, kuttet",
    change_from="fra, med",
    age_links="på",
    age_units="år",
    age_verbs="fyller, fylte, fylt, er bare, ble, han er, hun er, han var, hun var",
    age_copulas="er, var",
    decades={1950: "femtitallet, femtiårene", 1960: "sekstitallet, sekstiårene", 1970: "syttitallet, syttiårene", 1980: "åttitallet, åttiårene", 1990: "nittitallet, nittiårene"},
    instead_of="i stedet for",
    stamps="Publisert, Publisert:, Oppdatert, Oppdatert:, Sist oppdatert, Sist oppdatert:, Sist endret, Endret",
    byline="Av:, Tekst:, Skrevet av, Journalist:, Kilde:, Foto, Foto:",
    furniture="Les også, Les mer, Les saken, Se også, Se video, Anbefalt for deg, Meld deg på, Abonner, Logg inn, Følg oss, Del artikkelen, Del saken, Kommentarer, Annonse, Alle rettigheter reservert",
)
