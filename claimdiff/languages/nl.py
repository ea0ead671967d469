"""Dutch, of the Netherlands and of Belgium."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="nl",
    # --- numbers
    numbers={
        0: "nul", 1: "één, eentje", 2: "twee, tweetal", 3: "drie, drietal", 4: "vier", 5: "vijf, vijven", 6: "zes, zessen", 7: "zeven",
        8: "acht", 9: "negen", 10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vijftien", 16: "zestien",
        17: "zeventien", 18: "achttien", 19: "negentien", 20: "twintig", 21: "eenentwintig, éénentwintig", 30: "dertig", 31: "eenendertig, éénendertig",
        40: "veertig", 41: "eenenveertig", 50: "vijftig", 51: "eenenvijftig", 60: "zestig", 61: "eenenzestig", 70: "zeventig", 71: "eenenzeventig",
        80: "tachtig", 81: "eenentachtig", 90: "negentig", 91: "eenennegentig",
    },
    multipliers={
        100: "honderd",
        10**3: "duizend, dzd.",
        10**6: "miljoen, miljoenen, mln., mln, milj.",
        10**9: "miljard, miljarden, mld., mld, mrd., mrd",
        10**12: "biljoen, biljoenen",
    },
    joiners="en, ën",
    unit_first=True,
    glued=True,
    articles="een, 'n",
    decimal_words="komma",
    fractions={"2/5": "twee vijfde", "3/5": "drie vijfde", "4/5": "vier vijfde", 
        "1/2": "half, halve", "1/3": "een derde", "2/3": "twee derde, tweederde", "1/4": "kwart, een kwart", "3/4": "driekwart, drie kwart, drie vierde, drievierde",
        "1/5": "een vijfde", "1/10": "een tiende",
        "3/2": "anderhalf, anderhalve, een en een half, één en een half, een en een halve", "5/2": "tweeënhalf, tweeënhalve, twee en een half, twee en een halve",
        "7/2": "drieënhalf, drieënhalve, drie en een half, drie en een halve", "9/2": "vierenhalf, vierenhalve, vier en een half, vier en een halve",
        "11/2": "vijfenhalf, vijfenhalve, vijf en een half, vijf en een halve", "13/2": "zesenhalf, zesenhalve, zes en een half",
        "15/2": "zevenenhalf, zevenenhalve, zeven en een half", "17/2": "achtenhalf, achtenhalve, acht en een half",
        "19/2": "negenenhalf, negenenhalve, negen en een half", "21/2": "tienenhalf, tienenhalve", "23/2": "elfenhalf", "25/2": "twaalfenhalf, twaalfenhalve",
    },
    and_a_half="en een half, en een halve, en half",
    collectives={
        5: "vijftal", 6: "zestal", 7: "zevental", 8: "achttal", 9: "negental", 10: "tiental", 12: "dozijn", 15: "vijftiental", 20: "twintigtal", 25: "vijfentwintigtal",
        30: "dertigtal", 40: "veertigtal", 50: "vijftigtal", 60: "zestigtal", 70: "zeventigtal", 80: "tachtigtal", 90: "negentigtal", 100: "honderdtal", 1000: "duizendtal",
    },
    vague="enkele, een paar, paar, meerdere, verschillende, verscheidene, een aantal, ettelijke, een handvol, luttele",
    many="tientallen, honderden, duizenden, tienduizenden, honderdduizenden, miljoenen, miljarden, dozijnen, vele honderden, vele duizenden, vele tientallen, vele miljoenen, "
    "enkele tientallen, enkele honderden, enkele duizenden, enkele miljoenen, enkele miljarden, enkele honderd, enkele duizend, enkele miljoen, enkele miljard, een paar honderd, "
    "een paar duizend, een paar tientallen, een paar miljoen, een paar miljard, paar honderd, paar duizend, meerdere honderden, meerdere duizenden, meerdere miljoenen, "
    "verschillende honderden, ettelijke honderden, ettelijke duizenden, ettelijke miljoenen, honderden miljoenen, tientallen miljoenen, honderden duizenden, tientallen duizenden",
    zero_after="vielen er niet, waren er niet, zijn er niet",
    nobody="niemand",
    zero="zonder, geen, geen enkele, geen enkel, niemand, nul, noch",
    ordinals={
        1: "eerste, 1ste, 1e", 2: "tweede, 2de, 2e", 3: "derde, 3de, 3e", 4: "vierde, 4de, 4e", 5: "vijfde", 6: "zesde", 7: "zevende", 8: "achtste", 9: "negende", 10: "tiende", 11: "elfde",
        12: "twaalfde", 13: "dertiende", 14: "veertiende", 15: "vijftiende", 16: "zestiende", 17: "zeventiende", 18: "achttiende",
        19: "negentiende", 20: "twintigste", 21: "eenentwintigste", 22: "tweeëntwintigste", 23: "drieëntwintigste", 24: "vierentwintigste",
        25: "vijfentwintigste", 26: "zesentwintigste", 27: "zevenentwintigste", 28: "achtentwintigste", 29: "negenentwintigste",
        30: "dertigste", 31: "eenendertigste",
    },
    ordinal_suffixes="e, de, ste, ᵉ",
    group=" ",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "schommelt rond, schommelt rond de, ergens rond de, ongeveer, circa, ca., zowat, zo'n, rond, rond de, om en nabij, om en nabij de, om en bij, om en bij de, omstreeks, pakweg, naar schatting, naar schatting zo'n, een slordige, "
        "grofweg, ruwweg, plusminus, min of meer, geschatte, een geschatte, in de buurt van, in de buurt van de, een stuk of, rondom, om de en bij, zeg maar, rond zo'n",
        Mod.MORE_THAN: "goed en wel, boven, overstijgt, overstijgen, oversteeg, overschrijdt, overschreed, meer dan, boven de, ver boven de, "
        "veel meer dan, beduidend meer dan, aanzienlijk meer dan, groter dan, hoger dan, langer dan, ouder dan, zwaarder dan, méér dan, ruim een, de kaap van, voorbij de",
        Mod.LESS_THAN: "onder de, niet eens, nog niet eens, hooguit een kleine, minder dan, nog geen, tot onder de, amper, nauwelijks, schaars, "
        "veel minder dan, ver onder de, beduidend minder dan, kleiner dan, lager dan, korter dan, jonger dan, nagenoeg, zo goed als, iets onder de, een krappe, nipt minder dan",
        Mod.EQUAL_OR_MORE: "minstens, ten minste, tenminste, op zijn minst, op z'n minst, minimaal, zeker, niet minder dan, minimum, een minimum van, alvast",
        Mod.EQUAL_OR_LESS: "niet boven de, niet boven, niet hoger dan, niet over de, maximaal, hooguit, hoogstens, ten hoogste, op zijn hoogst, op z'n hoogst, niet meer dan, tot wel, tot maximaal, maximum, een maximum van, niet langer dan, hoogstens een, "
        "tot wel zo'n, oplopend tot",
        Mod.JUST_UNDER: "een klein, een krap, een krappe, tegen de, dicht bij de, net geen, bijna, haast, krap, een kleine, net geen, iets minder dan, net onder, net onder de",
        Mod.JUST_OVER: "een dik, een ruim, een ruime, ruim, een dikke, dik, iets meer dan, iets boven de, net meer dan, net boven, net boven de, een goede",
    },
    hedges_after={
        Mod.APPROX: "of zo, ongeveer, of daaromtrent, plusminus",
        Mod.EQUAL_OR_MORE: "of meer, en meer, of ouder, en ouder, of hoger, plus",
        Mod.EQUAL_OR_LESS: "of minder, en minder, of jonger, en jonger, maximaal, of lager",
    },
    changes="stijgt, stijgen, steeg, stegen, gestegen, daalt, dalen, daalde, daalden, gedaald, groeit, groeide, groeiden, gegroeid, verhoogt, verhoogde, verhoogd, verlaagt, verlaagde, verlaagd, zakt, zakte, zakten, gezakt, klom, klimt, geklommen, liep, loopt, opgelopen, nam, neemt, gaat, ging, gingen, verminderd, teruggebracht",
    change_from="van, met",
    between="een bandbreedte van, een marge van, tussen, tussen de",
    between_and="en, tot, en de",
    range_to="tot, à, a, of, tot en met, t/m, tot maximaal",
    # --- calendar
    months={3: "mrt", 9: "sept"},
    weekdays={
        0: "maandagochtend, maandagmorgen, maandagvoormiddag, maandagmiddag, maandagnamiddag, maandagavond, maandagnacht",
        1: "dinsdagochtend, dinsdagmorgen, dinsdagvoormiddag, dinsdagmiddag, dinsdagnamiddag, dinsdagavond, dinsdagnacht",
        2: "woensdagochtend, woensdagmorgen, woensdagvoormiddag, woensdagmiddag, woensdagnamiddag, woensdagavond, woensdagnacht",
        3: "donderdagochtend, donderdagmorgen, donderdagvoormiddag, donderdagmiddag, donderdagnamiddag, donderdagavond, donderdagnacht",
        4: "vrijdagochtend, vrijdagmorgen, vrijdagvoormiddag, vrijdagmiddag, vrijdagnamiddag, vrijdagavond, vrijdagnacht",
        5: "zaterdagochtend, zaterdagmorgen, zaterdagvoormiddag, zaterdagmiddag, zaterdagnamiddag, zaterdagavond, zaterdagnacht",
        6: "zondagochtend, zondagmorgen, zondagvoormiddag, zondagmiddag, zondagnamiddag, zondagavond, zondagnacht",
    },
    day_suffixes="van deze maand",
    date_links="van, de, op, het, jongstleden, jl.",
    year_parts={
        Mod.END: "aan het einde van het jaar, op het einde van het jaar, jaareinde, eind van het jaar, einde van het jaar, het eind van het jaar, het einde van het jaar",
        Mod.START: "aan het begin van het jaar, in het begin van het jaar, jaarbegin, begin van het jaar, het begin van het jaar",
    },
    date_parts={
        Mod.START: "begin, begin van, het begin van, in het begin van, aan het begin van, vroeg in",
        Mod.MID: "midden, half, medio, halverwege, het midden van, in het midden van",
        Mod.END: "eind, einde, einde van, eind van, het einde van, aan het einde van, op het einde van, laat in",
    },
    year_words="in, in het jaar, sinds, vanaf, tot, tegen, voor, na, uit, van, jaar, het jaar, bouwjaar, seizoen, zomer, winter, herfst, najaar, voorjaar, lente, boekjaar, jaargang, anno, "
    "vóór, over, schooljaar, modeljaar, verkiezingsjaar, recordjaar, crisisjaar, dan in, ten opzichte van, van in, al in, nog in, sinds begin, Kerstmis, kerst, Pasen, Pinksteren, oudjaar, verslagjaar",
    relative_days={
        -2: "eergisteren", -1: "gisteren, gisteravond, gisterochtend, gistermorgen, gistermiddag, gisternamiddag, gisternacht, gistervoormiddag",
        0: "vandaag, vanochtend, vanmorgen, vanmiddag, vannamiddag, vanavond, vannacht, vanvoormiddag, heden",
        1: "morgen, morgenochtend, morgenmiddag, morgennamiddag, morgenavond, morgenvroeg, morgennacht", 2: "overmorgen",
    },
    relative_units={
        "quarter-1": "vorig kwartaal, het vorige kwartaal, afgelopen kwartaal, het afgelopen kwartaal", "quarter+0": "dit kwartaal, het lopende kwartaal",
        "quarter+1": "volgend kwartaal, het volgende kwartaal, komend kwartaal, het komende kwartaal",
        "month-1": "vorige maand, afgelopen maand, de voorbije maand, de afgelopen maand", "month+0": "deze maand", "month+1": "volgende maand, komende maand, aanstaande maand",
        "year-1": "vorig jaar, het vorige jaar, afgelopen jaar, het afgelopen jaar, het voorbije jaar, verleden jaar", "year+0": "dit jaar, het lopende jaar, het huidige jaar",
        "year+1": "volgend jaar, komend jaar, het komende jaar, aanstaand jaar",
    },
    last="vorige, vorig, afgelopen, voorbije, verleden, laatste, jongstleden, jl.",
    next="volgende, volgend, komende, komend, aanstaande, eerstvolgende, a.s.",
    this="deze, dit, diezelfde, die",
    ago_after="geleden, terug",
    later="later, nadien, na, voor, vóór, daarna, lang, cel, celstraf, gevangenisstraf, gevangenis, opsluiting, werkstraf, ervaring, dienst, rijverbod, garantie, durende",
    denials="niet, nooit",
    since="sinds, sedert",
    past="zei, zeiden, overleed, overleden, brak, braken, liep, liepen, kreeg, kregen, schoot, sloot, sprong, trok, verloor, won, zat, stond, stonden, vielen, begonnen, vond, vonden, deed, gaf, hield, liet, was, waren, werd, werden, had, hadden, geweest, kwam, kwamen, ging, vond, nam, viel, begon, bleek, stierf, bracht",
    past_endings="de, den, te, ten",
    future="uiterlijk, zal, zullen, gaat, gaan, wil, willen, moet, moeten, gepland, verwacht, verwachten, verwachte, voorzien, start, begint, opent, heropent, wordt, worden, hervat, hervatten, plant, plannen, komt, komende, aangekondigd, kondigde, kondigt, naar verwachting, vermoedelijk, op zijn vroegst, ten vroegste, hoopt, hopen, beginnen, starten, openen, heropenen",
    set_for="voor, vanaf, met ingang van",
    quarter_words="kwartaal, trimester, kwartalen",
    half_year_words="halfjaar, half jaar, semester, jaarhelft, helft van het jaar",
    seasons={"SP": "voorjaar, lente", "SU": "zomer", "FA": "najaar, herfst", "WI": "winter"},
    decade_before="jaren, jaren '",
    after_christ="n.Chr., n. Chr., na Christus, na Chr., van onze jaartelling",
    before_christ="v.Chr., v. Chr., voor Christus, voor Chr., voor onze jaartelling",
    from_now_after="vanaf vandaag",
    # --- clock
    hour_words="uur, u, u., h, uur precies, uur stipt",
    hour_words_before="om, om klokslag, klokslag, vanaf, de klok van",
    minute_words="minuten",
    am="'s ochtends, 's morgens, 's nachts, 's voormiddags, uur in de ochtend, uur in de nacht, uur in de morgen, uur in de voormiddag, uur vanochtend, uur vannacht, uur vanmorgen, uur 's ochtends, uur 's morgens, uur 's nachts",
    pm="'s middags, 's namiddags, 's avonds, uur in de avond, uur in de namiddag, uur in de middag, uur 's middags, uur 's namiddags, uur 's avonds, uur vanavond, uur vanmiddag",
    midday="'s middags, uur 's middags",
    noon="tegen de middag, rond het middaguur, het middaguur, twaalf uur 's middags, 12 uur 's middags",
    midnight="middernacht, twaalf uur 's nachts, 12 uur 's nachts",
    half_to="half",
    quarter_past_before="kwart over, kwart na",
    quarter_to_before="kwart voor, kwart vóór",
    minutes_past_before="over, na",
    minutes_to_before="voor, vóór",
    clock_hedges={
        Mod.APPROX: "tegen de middag, rond het middaguur, rond, omstreeks, tegen, ongeveer om, om ongeveer, om circa, ongeveer om, zo rond, rond een uur of, een uur of, zo omstreeks, om en nabij, rond iets over",
        Mod.BEFORE: "kort voor, net voor, even voor, vlak voor, iets voor, kort vóór, net vóór, even vóór, vlak vóór, iets vóór, om iets voor, om even voor, enkele minuten voor, niet lang voor",
        Mod.AFTER: "kort na, net na, even na, vlak na, iets na, iets over, even over, om iets na, om even na, kort over, enkele minuten na, niet lang na, om kort na",
        Mod.LESS_THAN: "vóór, nog voor, uiterlijk om",
        Mod.MORE_THAN: "pas na, ten vroegste om",
    },
    zones={
        "Europe/Amsterdam": "Nederlandse tijd, Amsterdamse tijd", "Europe/Brussels": "Belgische tijd, Brusselse tijd", "Europe/Paris": "Franse tijd, Parijse tijd",
        "Europe/London": "Britse tijd, Londense tijd, Engelse tijd", "America/New_York": "New Yorkse tijd, Amerikaanse oostkusttijd", "Europe/Moscow": "Moskouse tijd", "Asia/Tokyo": "Japanse tijd",
        "Europe/Berlin": "Duitse tijd",
        "Europe/Madrid": "Spaanse tijd",
        "Europe/Rome": "Italiaanse tijd",
        "Europe/Istanbul": "Turkse tijd",
        "Europe/Warsaw": "Poolse tijd",
        "Asia/Shanghai": "Chinese tijd",
        "Europe/Kyiv": "Oekraïense tijd",
    },
    # --- durations, ages
    time_units={
        "second": "seconde, seconden, secondes, sec., sec, tellen, s", "minute": "minuut, minuten, min., min, minuutje, minuutjes", "hour": "vlieguren, werkuren, manuren, uur, uren, uurtje, uurtjes, u, u.",
        "day": "dag, dagen, daagjes", "week": "week, weken, weekje, weekjes", "month": "maand, maanden, maandje, maandjes", "year": "jaar, jaren, jaartje, jaartjes",
        "decade": "decennium, decennia, decenniums", "century": "eeuw, eeuwen",
    },
    duration_adjectives={
        "second": "secondelange, secondenlange", "minute": "minutenlange, minuten durende, minuten lange", "hour": "urig, urige, uur durende, uurs, uurlange",
        "day": "daags, daagse, dagen durende, dagen lange, werkdag, werkdagen, kalenderdagen", "week": "weeks, weekse, weken durende, weken lange", "month": "maands, maandse, maanden durende, maanden lange",
        "year": "jarig, jarige, jaar durende",
    },
    ones_with_article=True,
    unsaid_ones={"minute": "minuut", "hour": "uur", "week": "week", "month": "maand", "year": "jaar"},
    durations={"PT1H": "een goed uur, goed uur", "P1Y": "één enkel jaar, het hele jaar, een heel jaar, heel het jaar", "P1M": "de hele maand, een hele maand", "P1W": "de hele week, een hele week, heel de week", "P1D": "één enkele dag, een enkele dag, de hele dag, een hele dag, heel de dag", 
        "PT30M": "een half uur, half uur, een halfuur, halfuur, een half uurtje, half uurtje, halfuurtje, een halfuurtje",
        "PT15M": "een kwartier, kwartier, kwartiertje, een kwartiertje", "PT45M": "drie kwartier, driekwartier, drie kwart uur, driekwart uur", "PT1H15M": "een uur en een kwartier, een uur en een kwart, vijf kwartier",
        "P6M": "een half jaar, half jaar, een halfjaar, halfjaar", "PT24H": "een etmaal, etmaal", "PT12H": "een halve dag, halve dag", "P9M": "driekwart jaar",
    },
    age_after="plussers, plusser, jaar oud, jaar oude, jaar jong, jaar jonge, jarig, jarige, jarigen, levensjaar",
    age_before="ouder dan, jonger dan, hij is pas, hij was pas, ze is pas, ze was pas, zij is pas, zij was pas, hij is, hij was, ze was, zij was, hij werd, zij werd, ze werd, leeftijd van, de leeftijd van, op de leeftijd van, op leeftijd van, leeftijd, oud",
    age_ranks="de oudste, de jongste, de oudste is, de oudste was, de jongste is, de jongste was",
    age_units="jaar",
    age_copulas="is, was, zijn, waren",
    # --- money, percentages, measures
    currencies={
        "RON": "lei, leu, Roemeense lei", "crown": "kroon, kronen",
        "EUR": "euro, euro's, euros", "USD": "dollar, dollars, Amerikaanse dollar, Amerikaanse dollars, US dollar", "GBP": "pond, Britse pond, pond sterling, ponden",
        "CHF": "Zwitserse frank, Zwitserse franken", "BEF": "oude Belgische frank", "franc": "frank, franken", "peso": "peso, peso's", "dinar": "dinar, dinars", "riyal": "rial, rials, riyal", "shilling": "shilling, shillings", "NLG": "gulden", "FRF": "Franse frank, Franse franken", "JPY": "yen, Japanse yen",
        "CNY": "yuan, Chinese yuan, renminbi", "INR": "roepie, roepies, Indiase roepie, Indiase roepies", "RUB": "roebel, roebels, Russische roebel", "PLN": "zloty, Poolse zloty",
        "CZK": "Tsjechische kroon, Tsjechische kronen", "SEK": "Zweedse kroon, Zweedse kronen", "NOK": "Noorse kroon, Noorse kronen", "DKK": "Deense kroon, Deense kronen",
        "KRW": "won, Zuid-Koreaanse won", "TRY": "lira, Turkse lira", "UAH": "hryvnia, hrivna", "AUD": "Australische dollar", "CAD": "Canadese dollar", "BRL": "real, Braziliaanse real",
        "ILS": "sjekel, shekel", "ZAR": "rand, Zuid-Afrikaanse rand", "DEM": "mark, Duitse mark, D-mark", "ITL": "Italiaanse lire", "HKD": "Hongkongse dollar", "HUF": "forint", "dirham": "dirham, dirhams",
        "SRD": "Surinaamse dollar", "ANG": "Antilliaanse gulden",
    },
    nationalities={
        "US": "Amerikaans, Amerikaanse", "CA": "Canadees, Canadese", "AU": "Australisch, Australische",
        "NZ": "Nieuw-Zeelands, Nieuw-Zeelandse", "SG": "Singaporees, Singaporese", "JM": "Jamaicaans, Jamaicaanse",
        "FJ": "Fijisch, Fijische", "NA": "Namibisch, Namibische", "LR": "Liberiaans, Liberiaanse",
        "MX": "Mexicaans, Mexicaanse", "AR": "Argentijns, Argentijnse", "CL": "Chileens, Chileense",
        "CO": "Colombiaans, Colombiaanse", "CU": "Cubaans, Cubaanse", "DO": "Dominicaans, Dominicaanse",
        "PH": "Filipijns, Filipijnse", "UY": "Uruguayaans, Uruguayaanse", "GB": "Brits, Britse",
        "EG": "Egyptisch, Egyptische", "LB": "Libanees, Libanese", "SY": "Syrisch, Syrische",
        "SD": "Soedanees, Soedanese", "TR": "Turks, Turkse", "IT": "Italiaans, Italiaanse",
        "CH": "Zwitsers, Zwitserse", "FR": "Frans, Franse", "BE": "Belgisch, Belgische", "RW": "Rwandees, Rwandese",
        "BI": "Burundees, Burundese", "CD": "Congolees, Congolese", "GN": "Guinees, Guinese", "SE": "Zweeds, Zweedse",
        "NO": "Noors, Noorse", "DK": "Deens, Deense", "CZ": "Tsjechisch, Tsjechische", "IS": "IJslands, IJslandse",
        "DZ": "Algerijns, Algerijnse", "TN": "Tunesisch, Tunesische", "KW": "Koeweits, Koeweitse",
        "IQ": "Iraaks, Iraakse", "JO": "Jordaans, Jordaanse", "BH": "Bahreins, Bahreinse", "LY": "Libisch, Libische",
        "RS": "Servisch, Servische", "IN": "Indiaas, Indiaase, Indisch, Indische", "PK": "Pakistaans, Pakistaanse",
        "LK": "Sri-Lankaans, Sri-Lankaanse", "NP": "Nepalees, Nepalese", "KE": "Keniaans, Keniaanse",
        "TZ": "Tanzaniaans, Tanzaniaanse", "UG": "Oegandees, Oegandese", "SO": "Somalisch, Somalische",
        "AT": "Oostenrijks, Oostenrijkse", "SA": "Saudisch, Saudische, Saoedisch, Saoedische",
        "QA": "Qatarees, Qatarese", "IR": "Iraans, Iraanse", "OM": "Omaans, Omaanse",
        "YE": "Jemenitisch, Jemenitische", "AE": "Emiraats, Emiraatse", "MA": "Marokkaans, Marokkaanse",
        "DE": "Duits, Duitse", "FI": "Fins, Finse", "RU": "Russisch, Russische",
        "BY": "Wit-Russisch, Wit-Russische, Belarussisch, Belarussische", "RO": "Roemeens, Roemeense",
        "MD": "Moldavisch, Moldavische", "AZ": "Azerbeidzjaans, Azerbeidzjaanse", "NL": "Nederlands, Nederlandse",
    },
    percent="procent, percent, pct., p.c., procents",
    point_tenths="tiende procentpunt, tiende procent",
    basis_points="basispunten, basispunt",
    that_is="oftewel, ofwel, dat is, omgerekend, dat wil zeggen, of",
    about_one="of",
    percentage_points="procentpunt, procentpunten, percentpunt, percentpunten",
    points="punten",
    units={"part-per-1e6": "deeltjes per miljoen, ppm", 
        "revolution-per-minute": "toeren per minuut, omwentelingen per minuut", "millisievert": "millisievert",
        "kilometer-per-hour": "kilometer per uur, kilometers per uur, km per uur, km/uur, km/u, kilometer in het uur, kilometer/uur, per uur",
        "mile-per-hour": "mijl per uur", "meter-per-second": "meter per seconde, meters per seconde",
        "kilometer": "kilometer, kilometers, km", "meter": "meter, meters", "centimeter": "centimeter, centimeters, cm", "millimeter": "millimeter, millimeters, mm",
        "mile": "mijl, mijlen", "nautical-mile": "zeemijl, zeemijlen", "foot": "voet", "inch": "duim", "light-year": "lichtjaar, lichtjaren",
        "square-kilometer": "vierkante kilometer, vierkante kilometers", "square-meter": "vierkante meter, vierkante meters", "square-mile": "vierkante mijl", "hectare": "hectare, hectares, hectaren",
        "cubic-meter": "kubieke meter, kubieke meters, kuub", "cubic-kilometer": "kubieke kilometer", "cubic-centimeter": "kubieke centimeter, cc",
        "liter": "liter, liters", "milliliter": "milliliter", "hectoliter": "hectoliter", "barrel": "vaten olie, vaten, vaten ruwe olie",
        "kilogram": "kilogram, kilo, kilo's, kilogrammen", "gram": "gram, grammen", "milligram": "milligram", "metric-ton": "ton, tonnen", "ounce": "ons, troy ounce", "carat": "karaat",
        "magnitude": "op de schaal van Richter, op de schaal van richter",
        "celsius": "graden Celsius, graad Celsius, graden, graad, graden vorst", "fahrenheit": "graden Fahrenheit",
        "megawatt": "megawatt", "gigawatt": "gigawatt", "kilowatt": "kilowatt", "watt": "watt", "kilowatt-hour": "kilowattuur", "megawatt-hour": "megawattuur", "terawatt-hour": "terawattuur",
        "horsepower": "pk, paardenkracht", "volt": "volt", "kilovolt": "kilovolt", "ampere": "ampère", "gigabyte": "gigabyte", "megabyte": "megabyte", "terabyte": "terabyte", "megapixel": "megapixel",
        "megahertz": "megahertz", "gigahertz": "gigahertz", "knot": "knopen, knoop", "decibel": "decibel", "hectopascal": "hectopascal", "millibar": "millibar", "calorie": "calorieën", "kilocalorie": "kilocalorieën, kcal",
        "liter-per-square-meter": "liter per vierkante meter", "microgram-per-cubic-meter": "microgram per kubieke meter", "cubic-meter-per-second": "kubieke meter per seconde", "beaufort": "beaufort, windkracht"
    },
    measure_adjectives={"meter": "meter hoge, meter lange, meter diepe, meter brede", "kilometer": "kilometer lange", "metric-ton": "ton zware", "kilogram": "kilo zware"},
    magnitude="kracht, kracht van, met een kracht van, een kracht van, magnitude, magnitude van, een magnitude van, windkracht",
    # --- counts
    function_words="dan verwacht, zoals verwacht, dan gepland, de, het, een, 't, 'n, en, of, maar, want, dus, noch, dat, die, dit, deze, als, dan, toen, terwijl, hoewel, omdat, doordat, zodat, opdat, indien, tenzij, voordat, nadat, totdat, zodra, zolang, sinds, wanneer, "
    "in, op, aan, bij, met, zonder, van, voor, vóór, naar, uit, tot, door, over, onder, boven, naast, tussen, tegen, om, rond, tijdens, gedurende, na, sedert, binnen, buiten, langs, achter, wegens, vanwege, ondanks, volgens, "
    "dankzij, namens, inclusief, exclusief, per, via, richting, te, ter, ten, af, toe, mee, terug, weg, heen, er, hier, daar, waar, waarvan, waarin, waarop, waarbij, waardoor, waarmee, waaronder, daarvan, daarbij, daarin, daarmee, daarna, daarvoor, ervan, erbij, "
    "ik, jij, je, u, hij, zij, ze, wij, we, jullie, mij, me, jou, hem, haar, hen, hun, ons, onze, mijn, uw, zijn, zich, elkaar, men, wie, wat, welke, welk, hoe, waarom, iemand, niemand, iets, niets, alles, allen, alle, al, elk, elke, ieder, iedere, iedereen, "
    "geen, niet, wel, nooit, ooit, ook, nog, al, reeds, pas, maar, slechts, zelfs, eerst, even, weer, opnieuw, zeer, heel, erg, zo, te, meer, minder, veel, vele, weinig, enkele, sommige, beide, andere, ander, anderen, zelf, "
    "is, was, waren, ben, bent, zijn, wees, geweest, word, wordt, worden, werd, werden, geworden, heb, hebt, heeft, hebben, had, hadden, gehad, zal, zullen, zou, zouden, kan, kunnen, kon, konden, moet, moeten, moest, moesten, "
    "mag, mogen, mocht, mochten, wil, willen, wilde, wilden, wou, laat, laten, liet, lieten, gaat, gaan, ging, gingen, gegaan, komt, komen, kwam, kwamen, gekomen, blijft, blijven, bleef, bleven, doet, doen, deed, deden, gedaan, "
    "staat, staan, stond, stonden, ligt, liggen, lag, lagen, zit, zitten, zat, zaten, krijgt, krijgen, kreeg, kregen, neemt, nemen, nam, namen, geeft, geven, gaf, gaven, maakt, maken, maakte, maakten, hield, houden, vielen, viel, vallen, "
    "zegt, zei, zeiden, zeggen, meldt, melden, meldde, meldden, aldus, vertelt, vertelde, verklaart, verklaarde, bevestigt, bevestigde, schrijft, schreef, laat weten, liet weten, stierf, stierven, sterven, overleed, overleden, kwamen om, "
    "nu, toen, daarna, vervolgens, later, eerder, vroeger, straks, inmiddels, intussen, ondertussen, momenteel, onlangs, telkens, steeds, altijd, vaak, soms, echter, bovendien, daarnaast, eveneens, immers, namelijk, toch, misschien, wellicht, "
    "vandaag, gisteren, morgen, samen, totaal, ongeveer, bijna, ruim, minstens, vooral, onder meer, waarschijnlijk, mogelijk, steeg, stegen, daalde, daalden, zakte, zakten, bleek, blijkt, blijken, bleken, stemde, stemden, groeit, groeien, gestegen, gedaald, gezakt, geregistreerd, gemeld, ernstig, zwaar, licht",
    more_of_it="nog eens",
    partitives="van, van de, van het, van die, van deze, aan",
    of_them="van hen, van hun, van wie, van deze mensen, onder hen, van ons, onder ons",
    of_which="waarvan, onder wie, waaronder, van wie er, onder meer, inclusief, daarvan, van wie",
    labels="lijn, lijnen, buslijn, tramlijn, metrolijn, hal, spoor, kamer, pagina, pagina's, blz., bladzijde, vlucht, vluchtnummer, trein, treinnummer, perron, snelweg, autosnelweg, autoweg, rijksweg, ringweg, provinciale weg, "
    "artikel, art., paragraaf, lid, nummer, nr., nrs., nr, hoofdstuk, deel, aflevering, seizoen, gate, plaats, plek, op plaats, kanaal, blok, huisnummer, zaal, niveau, alarmniveau, dreigingsniveau, code, categorie, klasse, formule, fase, etappe, rit, "
    "versie, windows, iphone, boeing, airbus, type, model, rugnummer, startnummer, zone, sector, apollo, covid, telefoon, tel., telefoonnummer, fax, postbus, speelronde, speeldag, terminal, route, bus, tram, punt, ronde, graad, "
    "kilometerpaal, hectometerpaal, afrit, uitgang, ingang, reactor, dossier, level, unit, stap, kabinet, groep, agenda, figuur, tabel, bijlage, verdieping, etage, loods, poort, steiger, sluis, wagon, rijtuig, coupé, rij, vak, tribune, "
    "peloton, kamer, wagen, kanaal, tarief, schijf, belastingschijf, Euro, boek, psalm, couplet, set, kwalificatie, volume, kavel, perceel, station, kerncentrale, tranche, Rutte, Michel",
    labels_after="straat",
    idioms="heeft negen levens, hebben negen levens, had negen levens, twee vliegen in één klap, twee vliegen in een klap, niemand anders, 1 op de 2, 1 op 2, 1 op de 3, 1 op 3, 1 op de 4, 1 op 4, 1 op de 5, 1 op 5, 1 op de 6, 1 op 6, 1 op de 7, 1 op 7, 1 op de 8, 1 op 8, 1 op de 10, 1 op 10, 1 op de 20, 1 op 20, 1 op de 100, 1 op 100, 1 op de 1000, 1 op 1000, "
    "2 op de 10, 3 op de 10, 4 op de 10, 5 op de 10, 6 op de 10, 7 op de 10, 8 op de 10, 9 op de 10, 2 op de 3, 3 op de 4, 2 op de 5, 3 op de 5, 4 op de 5, negen op tien, acht op tien, zeven op tien, "
    "een op de twee, een op de drie, een op de vier, een op de vijf, een op de zes, een op de zeven, een op de acht, een op de negen, "
    "een op de tien, een op de twintig, een op de honderd, een op de duizend, een op de 2, een op de 3, een op de 4, een op de 5, een op de 6, "
    "een op de 8, een op de 10, een op de 20, een op de 100, één op de twee, één op de drie, één op de vier, één op de vijf, één op de zes, "
    "één op de zeven, één op de acht, één op de negen, één op de tien, één op de twintig, één op de honderd, één op de duizend, één op de 2, "
    "één op de 3, één op de 4, één op de 5, één op de 6, één op de 8, één op de 10, één op de 20, één op de 100, een op twee, een op drie, "
    "een op vier, een op vijf, een op zes, een op zeven, een op acht, een op negen, een op tien, een op twintig, een op honderd, een op duizend, "
    "een op 2, een op 3, een op 4, een op 5, een op 6, een op 8, een op 10, een op 20, een op 100, één op twee, één op drie, één op vier, "
    "één op vijf, één op zes, één op zeven, één op acht, één op negen, één op tien, één op twintig, één op honderd, één op duizend, één op 2, "
    "één op 3, één op 4, één op 5, één op 6, één op 8, één op 10, één op 20, één op 100, twee op de drie, twee op de vijf, drie op de vier, "
    "drie op de tien, vier op de tien, zes op de tien, zeven op de tien, acht op de tien, negen op de tien, vier op de vijf, drie op de vijf, "
    "twee op de tien, "
    "een van de, één van de, een van hen, één van hen, een van, één van, een voor een, één voor één, op een dag, een of andere, een of ander, de een of andere, in één klap, in een klap, in één keer, in een keer, "
    "één en ander, een en ander, één op één, de één, de ene, één voor allen, nummer één, nummer een, zeven op zeven, zeven dagen op zeven, 24 uur op 24, vierentwintig uur op vierentwintig, 24 op 24, 24 uur per dag, 24/7, zeven dagen per week, onder vier ogen, "
    "de morgen, goede morgen, die morgen, elke morgen, op een morgen, met zijn tweeën, met z'n tweeën, met zijn drieën, met z'n drieën, zijn twee ën, z'n twee ën, hun twee ën, zijn drie ën, z'n drie ën, hun drie ën, met twee, op slag van, ten eerste, ten tweede, ten derde, eerste minister, tweede kamer, eerste kamer, "
    "Eerste Kamer, Tweede Kamer, derde wereld, eerste wereldoorlog, tweede wereldoorlog, tachtig jarige oorlog, dertig jarige oorlog, zeven jarige oorlog, honderd jarige oorlog, Tachtigjarige Oorlog, Dertigjarige Oorlog, G7, G20, twee keer zo, fifty-fifty, van de een op de andere dag, van dag tot dag, jaar na jaar, dag na dag, jaar in jaar uit, "
    "keer op keer, één keer, een keer, eens, in een mum van tijd, duizend en één, duizend-en-een, vijf voor twaalf, het is vijf voor twaalf, de klok rond, in zeven haasten, een-tweetje, alle vijf, twee maten, zes van de tien keer, de hele dag, "
    "om de twee, met één stem, aan één stuk, in een ruk, in één ruk, acht slaan op, in acht, in acht genomen, in acht nemen, acht geslagen, daar acht op",
    counters={"person": "koppig, koppige, mans"},
    # --- sentences, pages
    abbreviations="dhr., mw., mevr., mr., mrs., drs., dr., ir., ing., prof., ds., Dhr., St., nr., nrs., no., blz., art., hfst., fig., afb., vol., ca., circa., "
    "bijv., bv., d.w.z., d.i., m.a.w., m.n., o.a., o.l.v., t.a.v., t.g.v., t.o.v., t/m., z.g., zgn., resp., vgl., incl., excl., tel., tnv., jl., "
    "i.p.v., i.v.m., n.a.v., a.s., mln., mld., o.m., e.d., m.b.t., a.d.h.v., ltd., bijz., gem., jr., sr., Mw., Mr., Dr., Prof., Ir., Drs., "
    "t.w.v., p., pp., sec., min., max., ong., z.s.m., enz., etc., v.Chr., n.Chr., nl., vz., burg., ged.",
    furniture="Lees ook, Lees meer, Lees verder, Lees hier, Lees alles, Bekijk ook, Bekijk hier, Kijk ook, Luister ook, Zie ook, Meer over, Meer nieuws, "
    "Meer lezen, Ook interessant, Gerelateerd, Gerelateerde artikelen, Volg ons, Abonneer u, Abonneer je, Word abonnee, Schrijf je in, "
    "Schrijf u in, Meld je aan, Meld u aan, Inschrijven, Log in, Download de app, Download onze app, Steun ons, Nieuwsbrief, Onze nieuwsbrief, "
    "Advertentie, Gesponsord, Foto:, Foto's:, Beeld:, Video:, Deel dit, Reacties, Reageer, Reageren, Tags:, Onderwerpen, "
    "Alle rechten voorbehouden, Leestijd, Tip de redactie, Tip ons, Heb je een tip, Heeft u een tip, Mail de redactie, Mail ons, Contact:, "
    "Meest gelezen, Cookies accepteren, Afspraak maken, Bel ons, Bel de redactie, Luister naar, Luister hier, Bekijk de, Ontvang de, "
    "Ontvang onze, Ontvang het, Volg het laatste, Foto, Copyright ©",
    stamps="Gepubliceerd op, Gepubliceerd, Gepubliceerd:, Geplaatst op, Geplaatst, Bijgewerkt op, Bijgewerkt om, Bijgewerkt, Laatst bijgewerkt, "
    "Laatste update, Laatst gewijzigd, Gewijzigd op, Update:, Geactualiseerd, Aangepast op, Datum:, Verschenen op",
    byline="Door, door, Van onze redactie, Van onze verslaggever, Van onze correspondent, Tekst:, Tekst, Auteur, Auteur:, Redactie, Redactie:, Bron:, "
    "Onze redactie, Geschreven door",
    # --- matching
    endings="e, en, s, 's, n, ën, t, te, ten, de, den, d, st, ste, tje, tjes, je, jes, es, eren",
    compounds=True,
    superseded="eerder was sprake van, eerder was er sprake van, eerder werd gesproken van, eerder ging het om, eerder gemeld, eerder gemelde, eerst werd gemeld, eerst was sprake van, aanvankelijk was sprake van, aanvankelijk was er sprake van, "
    "aanvankelijk werd gesproken van, aanvankelijk ging het om, aanvankelijk werden er, een eerdere balans van, een vorige balans van, een eerder dodental van, de eerdere balans van, het eerdere dodental van, eerdere cijfers van, "
    "eerder meldde de politie, in plaats van de eerder gemelde, niet zoals eerder gemeld, een eerdere schatting van, aanvankelijk, eerst sprake van",
    per="per, elke, iedere",
    per_adjectives={"year": "jaarlijks, jaarlijkse", "month": "maandelijks, maandelijkse", "week": "wekelijks, wekelijkse", "day": "dagelijks, dagelijkse"},
    according_to=(
        "volgens, luidens, aldus, naar zeggen van, op gezag van, in de woorden van, naar schatting van, bronnen "
        "bij, cijfers van"
    ),
    voice_articles="de, het, een, zijn, haar, hun",
    saying=(
        "zegt, zei, zeggen, zeiden, meldt, meldde, melden, meldden, laat weten, laten weten, liet weten, lieten "
        "weten, verklaart, verklaarde, verklaarden, bevestigt, bevestigde, bevestigden, bericht, berichtte, "
        "schrijft, schreef, vertelt, vertelde, stelt, stelde, stellen, stelden, schat, schatte, schatten, spreekt "
        "van, sprak van, spreken van, spraken van, houdt het op, houden het op, heeft geteld, hebben geteld, ging "
        "uit van, gingen uit van"
    ),
    counting=(
        "telde, telden, telt, tellen, schat, schatte, schatten, spreekt van, sprak van, spreken van, spraken van, "
        "houdt het op, houden het op, hield het op, hielden het op, pocht op, pochen op, meldt, meldde, melden, "
        "meldden, kwam uit op, komt uit op, kwamen uit op, gaat uit van, gaan uit van"
    ),
    for_whom="voor",
    tellers=(
        "organisatie, organisatoren, organisator, vakbond, vakbonden, hackers, afpersers, gijzelaars, fnv, "
        "vereniging"
    ),
    hearsay=(
        "naar verluidt, vermoedelijk, kennelijk, blijkbaar, naar het schijnt, zou … hebben, zouden … hebben, zou … "
        "zijn, zouden … zijn, zou … hebben, zou … geworden, zouden … geworden"
    ),
    voice_links="van, van de, van het, der, voor, bij",
    suppositions="als, indien",
    comparison="sinds, dan in, vergeleken met, in vergelijking met, ten opzichte van, tegenover, de ergste sinds, het ergste sinds, de zwaarste sinds, het zwaarste sinds, het hoogste sinds, de hoogste sinds, voor het laatst, destijds, eerder al, toen ook",
    # --- beside dates, sums, measures and ratios
    next_before="tot, tot en met, vanaf",
    from_now_before="over",
    notes_of="biljetten van, biljet van, briefjes van, briefje van, flappen van",
    at_price="voor",
    valued_at="ter waarde van, getaxeerd op, begroot op, gewaardeerd op",
    in_cash="in contanten, aan contanten, in cash",
    unsure_currencies="kroon, kronen",
    cents={"EUR": "cent, eurocent", "GBP": "pence"},
    minus="min, minus",
    below_zero="graden vorst, onder nul, onder het vriespunt",
    ratio_words="op de",
    streets="straat, plein, laan",
    per_words="per, in de, op",
    # --- dates from other dates, parts of a day, ages in words
    before_date="voor, vóór",
    after_date="na",
    before_that="eerder, ervoor, daarvoor, tevoren",
    after_that="later, daarna, nadien",
    day_shifts={
        1: "de volgende dag, de dag erna, de dag erop, de dag daarop, de dag nadien, de volgende ochtend, een dag later, daags nadien, daags erna",
        -1: "de dag ervoor, de dag daarvoor, de vorige dag, de dag tevoren, daags voordien, een dag eerder, de avond ervoor",
    },
    every="elke, iedere, alle",
    halves="helft",
    quarter_signs="K",
    years_in_pairs=True,
    pm_beside=(
        "avond, middag, namiddag, 's avonds, 's middags, 's namiddags, gisteravond, gistermiddag, vanavond, "
        "vanmiddag, morgenavond, morgenmiddag, maandagavond, dinsdagavond, woensdagavond, donderdagavond, "
        "vrijdagavond, zaterdagavond, zondagavond, maandagmiddag, dinsdagmiddag, woensdagmiddag, donderdagmiddag, "
        "vrijdagmiddag, zaterdagmiddag, zondagmiddag, maandagnamiddag, dinsdagnamiddag, woensdagnamiddag, "
        "donderdagnamiddag, vrijdagnamiddag, zaterdagnamiddag, zondagnamiddag"
    ),
    night_beside=(
        "nacht, vannacht, afgelopen nacht, maandagnacht, dinsdagnacht, woensdagnacht, donderdagnacht, "
        "vrijdagnacht, zaterdagnacht, zondagnacht"
    ),
    hour_names={
        1: "enen", 2: "tweeën", 3: "drieën", 4: "vieren", 5: "vijven", 6: "zessen", 7: "zevenen", 8: "achten", 9: "negenen", 10: "tienen", 11: "elven",
        12: "twaalven",
    },
    compared_to="tegen, tegenover",
    per_person="per inwoner, per hoofd, per hoofd van de bevolking, per persoon, per huishouden, per belastingbetaler",
    instead_of="waar slechts, waar maar, in plaats van de toegestane, in plaats van",
    the_rest="overige, resterende, andere",
    factors="keer zoveel, keer zo, keer meer, keer hoger, keer de, maal zoveel, maal zo, maal hoger, keer groter",
    factors_before="vermenigvuldigd met, een factor",
    average_ages="gemiddelde leeftijd, mediane leeftijd, gemiddelde leeftijd van, mediane leeftijd van, mediaanleeftijd, leeftijdsgemiddelde",
    legal_ages="pensioenleeftijd, AOW-leeftijd, minimumleeftijd, maximumleeftijd, leeftijdsgrens, pensioengerechtigde leeftijd, kiesgerechtigde leeftijd, stemgerechtigde leeftijd, wettelijke leeftijd, leeftijdsgrens voor",
    retires="pensioen, met pensioen, pensionering, AOW",
    age_at="op, met, naar, vanaf, tot, bij, rond, is",
    age_from="vanaf",
    age_owners="zijn, haar, hun, mijn, je, jouw, onze",
)
