"""Swedish."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="sv",
    # --- numbers
    numbers={
        0: "noll", 2: "två, tvenne", 3: "tre, trenne", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio", 11: "elva", 12: "tolv", 13: "tretton", 14: "fjorton", 15: "femton", 16: "sexton", 17: "sjutton",
        18: "arton, aderton", 19: "nitton", 20: "tjugo", 21: "tjugoen, tjugoett", 30: "trettio", 31: "trettioen, trettioett", 40: "fyrtio, förtio", 41: "fyrtioen, fyrtioett, förtioen, förtioett", 50: "femtio",
        51: "femtioen, femtioett", 60: "sextio", 61: "sextioen, sextioett", 70: "sjuttio", 71: "sjuttioen, sjuttioett", 80: "åttio", 81: "åttioen, åttioett", 90: "nittio", 91: "nittioen, nittioett",
        100: "etthundra, ett hundra", 101: "etthundraett, etthundraen, hundraett, hundraen", 201: "tvåhundraett, tvåhundraen", 301: "trehundraett, trehundraen", 401: "fyrahundraett, fyrahundraen",
        501: "femhundraett, femhundraen", 601: "sexhundraett, sexhundraen", 701: "sjuhundraett, sjuhundraen", 801: "åttahundraett, åttahundraen", 901: "niohundraett, niohundraen", 10**3: "ettusen, etttusen, ett tusen",
    },
    multipliers={
        100: "hundra", 10**3: "tusen, tusende", 10**6: "miljon, miljoner, miljonen, miljonerna", 10**9: "miljard, miljarder, miljarden, miljarderna", 10**12: "biljon, biljoner",
    },
    short_multipliers={
        10**3: "k", 10**6: "milj., milj, mn, mn., mnkr, mkr", 10**9: "mdr, mdr., mrd, md", 10**12: "bn",
    },
    joiners="och",
    glued=True,
    articles="en, ett",
    decimal_words="komma",
    fractions={
        "1/2": "halv, halvt, halva, hälften, en halv, ett halvt", "1/3": "tredjedel, tredjedelar, tredjedelen", "2/3": "två tredjedelar", "1/4": "fjärdedel, fjärdedelar, fjärdedelen", "3/4": "tre fjärdedelar, trekvarts",
        "1/5": "femtedel, femtedelar, femtedelen", "1/10": "tiondel, tiondelar", "3/2": "halvannan, halvtannat, en och en halv, ett och ett halvt, anderthalv",
    },
    and_a_half="och en halv, och ett halvt, och halv",
    collectives={
        10: "tiotal, tiotalet", 12: "dussin, dussinet", 15: "femtontal, femtontalet", 20: "tjugotal, tjog", 30: "trettiotal", 40: "fyrtiotal", 50: "femtiotal", 60: "sextiotal", 100: "hundratal, hundratalet",
        10**3: "tusental, tusentalet",
    },
    vague="några, flera, ett par, ett fåtal, åtskilliga, många, en handfull, en del, ett antal, ett flertal, fler än några, enstaka, ytterligare några",
    many="tiotals, dussintals, hundratals, tusentals, tiotusentals, hundratusentals, miljontals, miljardtals, tiotusentalet, miljoner, miljarder, tusen och åter tusen, flera hundra, flera tusen, flera tiotusen, "
    "flera hundratusen, flera miljoner, flera miljarder, flera tiotal, flera hundratal, flera tusental, flera dussin, några hundra, några tusen, några miljoner, några tiotal, några hundratal, några dussin, ett par hundra, "
    "ett par tusen, ett par miljoner, ett par miljarder, ett par tiotal, ett par dussin, många hundra, många tusen, många miljoner, åtskilliga hundra, åtskilliga tusen",
    zero="ingen, inga, inget, inte en enda, inte ett enda, noll",
    ordinals={
        1: "första, förste", 2: "den andra, det andra, under andra, i andra, för andra, årets andra, andre", 3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 7: "sjunde", 8: "åttonde", 9: "nionde", 10: "tionde",
        11: "elfte", 12: "tolfte", 13: "trettonde", 14: "fjortonde", 15: "femtonde", 16: "sextonde", 17: "sjuttonde", 18: "artonde", 19: "nittonde", 20: "tjugonde", 21: "tjugoförsta", 22: "tjugoandra", 23: "tjugotredje",
        24: "tjugofjärde", 25: "tjugofemte", 26: "tjugosjätte", 27: "tjugosjunde", 28: "tjugoåttonde", 29: "tjugonionde", 30: "trettionde", 31: "trettioförsta",
    },
    ordinal_suffixes=":e, :a, e, :es",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "cirka, ca, ca., circa, omkring, ungefär, runt, uppskattningsvis, kring, åtminstone omkring, i runda tal, en sisådär, sisådär, omkring uppskattningsvis, i storleksordningen, runt omkring, närapå omkring, "
        "beräknade, uppskattade, i snitt, i genomsnitt",
        Mod.MORE_THAN: "överstiger, översteg, överskrider, överskred, över, mer än, fler än, mera än, flera än, väl över, långt över, betydligt fler än, betydligt mer än, långt fler än, "
        "långt mer än, dryga, översteg, överstiger, överstigande, ovanför, högre än, större än, längre än, äldre än, uppemot drygt",
        Mod.LESS_THAN: "mindre än, färre än, under, inte ens, "
        "knappast, gränsande till, lägre än, yngre än, understiger",
        Mod.EQUAL_OR_MORE: "minst, åtminstone, lägst, minimum, inte mindre än, inte färre än, ej under, från minst",
        Mod.EQUAL_OR_LESS: "upp till, högst, max, maximalt, som mest, inte mer än, inte fler än, maximum, allra högst, upp emot, ända upp till",
        Mod.JUST_UNDER: "på en knapp, på ett knappt, om en knapp, en knapp, ett knappt, knappt, nästan, närmare, nära, strax under, inte fullt, knappa, närapå, bortåt, uppemot, lite mindre än, något mindre än, något färre än, snudd på, hartnär",
        Mod.JUST_OVER: "på en dryg, på ett drygt, om en dryg, en dryg, ett drygt, drygt, strax över, något över, knappt över, gott och väl, lite mer än, något mer än",
    },
    hedges_after={
        Mod.APPROX: "eller så, ungefär, cirka, plus minus", Mod.EQUAL_OR_MORE: "eller fler, eller mer, och uppåt, och fler, och mer, och äldre, eller äldre, minst, plus",
        Mod.EQUAL_OR_LESS: "eller färre, eller mindre, och färre, och yngre, eller yngre, max, maximalt, som mest",
    },
    between="mellan, från",
    between_and="och, till",
    range_to="till, eller, respektive",
    determiners="de, den, det, dessa, deras, hans, hennes, sina, sin, sitt, alla, samtliga, våra, vår, övriga, totalt, sammanlagt, hela, ytterligare, de sista, de första, dess, en, ett, någon, något, senaste, kommande",
    # --- calendar
    weekdays={
        0: "måndagshandeln, måndag, måndagen, måndags, måndagens, i måndags, måndagsmorgon, måndagsmorgonen, måndagsmorgonens, måndagsförmiddag, måndagsförmiddagen, måndagsförmiddagens, måndagseftermiddag, måndagseftermiddagen, "
        "måndagseftermiddagens, måndagskväll, måndagskvällen, måndagskvällens, måndagsnatt, måndagsnatten, måndagsnattens, på måndag",
        1: "tisdagshandeln, tisdag, tisdagen, tisdags, tisdagens, i tisdags, tisdagsmorgon, tisdagsmorgonen, tisdagsmorgonens, tisdagsförmiddag, tisdagsförmiddagen, tisdagsförmiddagens, tisdagseftermiddag, tisdagseftermiddagen, "
        "tisdagseftermiddagens, tisdagskväll, tisdagskvällen, tisdagskvällens, tisdagsnatt, tisdagsnatten, tisdagsnattens, på tisdag",
        2: "onsdagshandeln, onsdag, onsdagen, onsdags, onsdagens, i onsdags, onsdagsmorgon, onsdagsmorgonen, onsdagsmorgonens, onsdagsförmiddag, onsdagsförmiddagen, onsdagsförmiddagens, onsdagseftermiddag, onsdagseftermiddagen, "
        "onsdagseftermiddagens, onsdagskväll, onsdagskvällen, onsdagskvällens, onsdagsnatt, onsdagsnatten, onsdagsnattens, på onsdag",
        3: "torsdagshandeln, torsdag, torsdagen, torsdags, torsdagens, i torsdags, torsdagsmorgon, torsdagsmorgonen, torsdagsmorgonens, torsdagsförmiddag, torsdagsförmiddagen, torsdagsförmiddagens, torsdagseftermiddag, torsdagseftermiddagen, "
        "torsdagseftermiddagens, torsdagskväll, torsdagskvällen, torsdagskvällens, torsdagsnatt, torsdagsnatten, torsdagsnattens, på torsdag",
        4: "fredagshandeln, fredag, fredagen, fredags, fredagens, i fredags, fredagsmorgon, fredagsmorgonen, fredagsmorgonens, fredagsförmiddag, fredagsförmiddagen, fredagsförmiddagens, fredagseftermiddag, fredagseftermiddagen, "
        "fredagseftermiddagens, fredagskväll, fredagskvällen, fredagskvällens, fredagsnatt, fredagsnatten, fredagsnattens, på fredag",
        5: "lördag, lördagen, lördags, lördagens, i lördags, lördagsmorgon, lördagsmorgonen, lördagsmorgonens, lördagsförmiddag, lördagsförmiddagen, lördagsförmiddagens, lördagseftermiddag, lördagseftermiddagen, "
        "lördagseftermiddagens, lördagskväll, lördagskvällen, lördagskvällens, lördagsnatt, lördagsnatten, lördagsnattens, på lördag",
        6: "söndag, söndagen, söndags, söndagens, i söndags, söndagsmorgon, söndagsmorgonen, söndagsmorgonens, söndagsförmiddag, söndagsförmiddagen, söndagsförmiddagens, söndagseftermiddag, söndagseftermiddagen, "
        "söndagseftermiddagens, söndagskväll, söndagskvällen, söndagskvällens, söndagsnatt, söndagsnatten, söndagsnattens, på söndag",
    },
    date_order="dmy",
    date_links="den, av, dagen, månad",
    year_parts={
        Mod.END: "i slutet av året, i slutet på året, vid slutet av året, fram till slutet av året, vid utgången av året, slutet av året, slutet på året, utgången av året, årets slut, årets utgång",
        Mod.START: "i början av året, i början på året, i inledningen av året, från början av året, början av året, början på året, inledningen av året, årets början",
    },
    date_parts={
        Mod.START: "början, början av, i början av, från början av, början på, i början på, inledningen av, i inledningen av, tidigt, tidigt i", Mod.MID: "mitten, mitten av, i mitten av, i mitten på, mitten på",
        Mod.END: "slutet, slutet av, i slutet av, i slutet på, slutet på, sent, sent i, fram till slutet av, vid slutet av, utgången av, vid utgången av",
    },
    short_months={
        1: "jan.", 2: "feb., febr.", 4: "apr.", 6: "jun.", 7: "jul.", 8: "aug.", 9: "sept., sep.", 10: "okt.", 11: "nov.", 12: "dec.",
    },
    short_weekdays={
        0: "mån, mån.", 1: "tis, tis.", 2: "ons, ons.", 3: "tors, tors., tor.", 4: "fre, fre.", 5: "lör, lör.", 6: "sön, sön.",
    },
    decades={
        1920: "tjugotalet, tjugotalets", 1930: "trettiotalet, trettiotalets", 1940: "fyrtiotalet, fyrtiotalets", 1950: "femtiotalet, femtiotalets", 1960: "sextiotalet, sextiotalets", 1970: "sjuttiotalet, sjuttiotalets",
        1980: "åttiotalet, åttiotalets", 1990: "nittiotalet, nittiotalets",
    },
    weeks={
        -1: "förra veckan, i förra veckan, föregående vecka", 0: "den här veckan, denna vecka, i veckan", 1: "nästa vecka, kommande vecka",
    },
    next_before="från och med, fr o m, fr.o.m., fram till, till och med, inför, senast",
    from_now_before="om, först om, redan om",
    year_words="i, under, från, till, före, efter, av, kring, år, året, åren, års, årets, sedan, anno, årsmodell, säsongen, byggd, byggt, byggda, byggdes, uppförd, uppfördes, född, födda, föddes, grundad, grundat, grundades, "
    "bildades, bildat, invigd, invigdes, startade, startad, grundlades, skedde, inträffade, stängdes, lades, öppnade, öppnades, redan, så sent som, fram till, senast, våren, sommaren, hösten, vintern, valet, OS, VM, EM, sen, "
    "ända sedan",
    relative_days={
        -2: "i förrgår, förrgår", -1: "i går, igår, i går kväll, igår kväll, i går morse, i går eftermiddag, i går förmiddag, gårdagen, gårdagens, natten till i dag",
        0: "i dag, idag, i morse, i kväll, ikväll, i natt, inatt, i eftermiddag, i förmiddags, i eftermiddags", 1: "i morgon, imorgon, i morgon bitti, i morgon kväll, i morgon eftermiddag, morgondagen, morgondagens",
        2: "i övermorgon, övermorgon",
    },
    relative_units={
        "month-1": "förra månaden, i förra månaden, föregående månad, för en månad sedan", "month+0": "den här månaden, denna månad, innevarande månad, i denna månad", "month+1": "nästa månad, kommande månad",
        "week-1": "för en vecka sedan", "year-1": "i fjol, ifjol, förra året, förra årets, fjolåret, fjolårets, föregående år, förra år, för ett år sedan, under fjolåret, fjol", "year-2": "i förfjol",
        "year+0": "i år, detta år, det här året, innevarande år, under året", "year+1": "nästa år, kommande år, till nästa år", "decade-1": "förra decenniet",
    },
    last="förra, senaste, i förra, föregående, gångna, sista",
    next="nästa, kommande, nästkommande, instundande",
    this="denna, detta, den här, denne",
    ago_after="sedan, sen, tidigare, dessförinnan, innan",
    later="senare, efteråt, efter, fängelse, i fängelse, tidigare, gammal, sedan, villkorligt, bakom galler, garanti, erfarenhet, kvar",
    denials="inte, aldrig",
    since="sedan",
    past="i måndags, i tisdags, i onsdags, i torsdags, i fredags, i lördags, i söndags, måndags, tisdags, onsdags, torsdags, fredags, lördags, söndags, grep, greps, bröt, föll, lade, såg, fann, vann, var, hade, blev, har, kom, gick, dog, tog, fick",
    past_endings="ade, ades, de, te, t",
    future="senast på, ska, skall, kommer, kommer att, väntas, planeras, planerar, planerad, planerade, planerat, inleds, börjar, öppnar, stänger, avgörs, spelas, spelar, möter, hålls, presenteras, presenterar, beräknas, bör, förväntas, i morgon, tidigast, hoppas"
    "återupptas, återöppnar, startar, invigs, träder, ställs in, på måndag, på tisdag, på onsdag, på torsdag, på fredag, på lördag, på söndag, nästa, kommande",
    set_for="till, från och med",
    quarter_words="kvartalet, kvartal, kvartalets",
    half_year_words="halvåret, halvår, halvårets, terminen",
    seasons={
        "SP": "våren, vår, vårens, i våras", "SU": "sommaren, sommar, sommarens, somras, i somras", "FA": "hösten, höst, höstens, i höstas", "WI": "vintern, vinter, vinterns, i vintras",
    },
    decade_after="talet, tal, talets, -talet, -talets, -tal",
    after_christ="e.Kr., e. Kr., e.Kr, efter Kristus, efter Kristi födelse",
    before_christ="f.Kr., f. Kr., f.Kr, före Kristus, före Kristi födelse",
    from_now_after="från i dag, från idag",
    # --- clock
    hour_words="-tiden, tiden, -snåret, snåret",
    hour_words_before="klockan var, klockan är, klockan blev, klockan, kl, kl., kl:, klocka, vid klockan, vid kl., vid kl, från klockan, till klockan",
    minute_words="minuter, minut",
    am="på morgonen, på förmiddagen, på natten, i gryningen, i morse, morgonen, på morgonkvisten, på småtimmarna, i natt, natten",
    pm="på eftermiddagen, på kvällen, i kväll, i eftermiddag, kvällen, eftermiddagen, på kvällskvisten, sent på kvällen, tidigt på kvällen",
    pm_beside="kväll, eftermiddag, måndagskvällen, måndagseftermiddagen, tisdagskvällen, tisdagseftermiddagen, onsdagskvällen, onsdagseftermiddagen, torsdagskvällen, torsdagseftermiddagen, fredagskvällen, fredagseftermiddagen, lördagskvällen, lördagseftermiddagen, söndagskvällen, söndagseftermiddagen, i går kväll, igår kväll, i går eftermiddag, ikväll, i morgon kväll, i morgon eftermiddag",
    night_beside="natt, måndagsnatten, tisdagsnatten, onsdagsnatten, torsdagsnatten, fredagsnatten, lördagsnatten, söndagsnatten, i natt, inatt",
    noon="klockan tolv på dagen, mitt på dagen, middagstid, vid middagstid, lunchtid, vid lunchtid",
    midnight="midnatt, vid midnatt",
    half_to="halv",
    quarter_past_before="kvart över, en kvart över",
    quarter_to_before="kvart i, en kvart i",
    minutes_past_before="över, efter",
    minutes_to_before="i, före",
    clock_hedges={
        Mod.APPROX: "vid, cirka, ca, ca., omkring, runt, ungefär, kring, framåt, cirka vid, vid cirka, ungefär vid, någon gång vid",
        Mod.BEFORE: "strax före, strax innan, kort före, kort innan, en stund före, en stund innan, några minuter före, några minuter innan, precis före, precis innan, knappt före, alldeles före, alldeles innan, närmare",
        Mod.AFTER: "strax efter, kort efter, en stund efter, några minuter efter, precis efter, alldeles efter, direkt efter, någon minut efter, någon minut över, en bit över, lite efter, strax över",
        Mod.LESS_THAN: "före, innan, senast, redan före", Mod.MORE_THAN: "efter, först efter, tidigast",
    },
    zones={
        "Europe/Stockholm": "svensk tid, svensk normaltid, svensk sommartid, centraleuropeisk tid", "Europe/London": "brittisk tid, Londontid, engelsk tid",
        "America/New_York": "amerikansk östkusttid, New York-tid, östkusttid", "Europe/Moscow": "rysk tid, Moskvatid", "Europe/Helsinki": "finsk tid", "Asia/Tokyo": "japansk tid", "Europe/Kyiv": "ukrainsk tid",
        "America/Los_Angeles": "västkusttid",
    },
    # --- durations, ages
    time_units={
        "second": "sekund, sekunder, sekunderna, sek., sek, s", "minute": "minut, minuter, minuterna, min., min", "hour": "flygtimmar, arbetstimmar, timme, timmar, timmarna, timmars, tim., tim, timma",
        "day": "dag, dagar, dagarna, dagars, dygn, dygnen, dygns, natt, nätter, nätterna", "week": "vecka, veckor, veckorna, veckors", "month": "månad, månader, månaderna, månaders, mån.", "quarter": "kvartalen",
        "year": "år, åren, års", "decade": "decennium, decennier, decennierna, årtionde, årtionden, årtiondena", "century": "århundrade, århundraden, sekel, sekler",
    },
    duration_adjectives={
        "second": "sekunders, sekundig, sekundigt, sekundiga, sekundige, sekundigas", "minute": "minuters, minutig, minutigt, minutiga, minutige, minutigas", "hour": "timmars, timmig, timmigt, timmiga, timmige, timmigas",
        "day": "dagars, dygns, dagar lång, dagar långa, dagar långt, dagig, dagigt, dagiga, dagige, dagigas, arbetsdagar, arbetsdag, vardagar, bankdagar", "week": "veckors, veckig, veckigt, veckiga, veckige, veckigas",
        "month": "månaders, månadig, månadigt, månadiga, månadige, månadigas", "year": "års, årigt, årig, åriga, årige, årigas",
    },
    ones_with_article=True,
    unsaid_ones={"minute": "minut", "hour": "timme", "week": "vecka", "month": "månad", "year": "år", "decade": "decennium"},
    durations={"PT1H": "en god timme", 
        "PT1H15M": "en timme och en kvart, en timme och ett kvarter, fem kvart",
        "PT30M": "halvtimme, halvtimmen, en halvtimme, halvtimmes, en halvtimmes, en halv timme, en halv timmes", "PT15M": "en kvart, kvarten, kvartens, en kvarts, en kvarts timme, en kvarttimme, kvartstimme",
        "PT45M": "tre kvart, tre kvarts, trekvart, trekvarts timme, tre kvarts timme", "P6M": "halvår, ett halvår, ett halvårs, ett halvt år, halvårslång",
        "P1D": "det senaste dygnet, senaste dygnet, på ett dygn, under ett dygn, under dygnet", "PT12H": "en halv dag, halvdag, halvdagen, ett halvt dygn", "P50Y": "ett halvt sekel, halvsekel",
    },
    age_after="åring, åringen, åringar, åringarna, årings, åringens, årig, åriga, årige, års ålder, årsåldern, år gammal, år gamla, år gammalt, år gamle, år ung",
    age_before="fyller, fyllde, som fyller, i åldern, åldern, ålder, i åldrarna, åldrarna, vid en ålder av, en ålder av, åldersgränsen, äldre än, yngre än, man på",
    age_ranks="den äldste, den äldsta, den yngste, den yngsta, den äldste är, den äldsta är, den yngste är, den yngsta är, den äldste var, den äldsta var, den yngste var, den yngsta var",
    age_verbs="fyller, fyllde, fyllt, är bara, blev, blir, blivit, han är, hon är, han var, hon var",
    age_copulas="är, var",
    age_units="år",
    # --- money, percentages, measures
    currencies={
        "RON": "lei, leu",
        "SEK": "kronor, krona, kronan, kronorna, kr, kr., svenska kronor, SEK, spänn, kronors", "EUR": "euro, euron, euros", "USD": "dollar, dollarn, amerikanska dollar, US-dollar, dollars",
        "GBP": "pund, pundet, brittiska pund", "NOK": "norska kronor", "DKK": "danska kronor", "ISK": "isländska kronor", "CZK": "tjeckiska kronor", "CHF": "franc, schweizerfranc, schweiziska franc, schweizerfrancs",
        "JPY": "yen, japanska yen", "CNY": "yuan, kinesiska yuan", "RUB": "rubel, ryska rubel", "UAH": "hryvnia", "PLN": "zloty, polska zloty", "INR": "rupier, indiska rupier", "TRY": "lira, turkiska lira", "KRW": "won",
        "BRL": "real", "ILS": "shekel", "HUF": "forint", "CAD": "kanadensiska dollar, kanadadollar", "AUD": "australiska dollar, australdollar", "BTC": "bitcoin, bitcoins",
    },
    notes_of="sedlar på",
    at_price="för",
    valued_at="värderad till, värderat till, värderade till, till ett värde av",
    in_cash="i kontanter",
    cents={
        "SEK": "öre, ören", "EUR": "cent, eurocent", "GBP": "pence",
    },
    minus="minus",
    below_zero="minusgrader, minus, under noll, kallt, under nollstrecket",
    percent="procent, procenten, proc, proc., procentig, procentigt, procentiga, procents",
    basis_points="räntepunkter, baspunkter",
    that_is="det vill säga, alltså, motsvarande, vilket motsvarar, eller, dvs",
    percentage_points="procentenheter, procentenhet, procentenheten, procentenheters, procentpunkter",
    units={"part-per-1e6": "miljondelar, ppm", 
        "kilometer-per-hour": "kilometer i timmen, kilometer per timme, km i timmen, km per timme, kilometer/timme, km/tim, km/t, kilometer i timman, knyck",
        "meter-per-second": "meter per sekund, meter i sekunden, sekundmeter, meter/sekund", "mile-per-hour": "miles i timmen", "kilometer": "kilometer, kilometern, kilometers, km", "meter": "meter, metern, meters, m",
        "centimeter": "centimeter, centimetern, centimeters, cm", "millimeter": "millimeter, millimetern, millimeters, mm", "mile-scandinavian": "mil, mils, milen", "mile": "engelska mil, miles",
        "nautical-mile": "sjömil, nautiska mil, distansminuter", "foot": "fot, fots", "inch": "tum, tums", "light-year": "ljusår", "square-kilometer": "kvadratkilometer", "square-meter": "kvadratmeter, kvadrat, kvm, kvm.",
        "square-centimeter": "kvadratcentimeter", "hectare": "hektar, ha", "acre": "tunnland", "cubic-meter": "kubikmeter, kbm, kubik, m3, m³", "cubic-kilometer": "kubikkilometer",
        "cubic-meter-per-second": "kubikmeter per sekund, kubikmeter i sekunden, m³/s", "cubic-centimeter": "kubikcentimeter", "liter": "liter, litern, liters", "milliliter": "milliliter", "centiliter": "centiliter",
        "hectoliter": "hektoliter", "barrel": "fat olja", "liter-per-square-meter": "liter per kvadratmeter", "kilogram": "kilo, kilogram, kilon, kg", "gram": "gram", "milligram": "milligram", "metric-ton": "ton, tons",
        "ounce": "uns", "carat": "karat", "microgram-per-cubic-meter": "mikrogram per kubikmeter", "celsius": "grader, grad, graders, grader Celsius, grad Celsius, celsiusgrader, plusgrader, minusgrader, grader varmt, graders värme",
        "degree": "grader, grad, graders", "fahrenheit": "grader Fahrenheit", "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
        "kilowatt-hour": "kilowattimmar, kilowattimme, kilowattimmen", "megawatt-hour": "megawattimmar, megawattimme", "gigawatt-hour": "gigawattimmar", "terawatt-hour": "terawattimmar", "horsepower": "hästkrafter, hk",
        "volt": "volt", "kilovolt": "kilovolt", "gigabyte": "gigabyte", "megabyte": "megabyte", "terabyte": "terabyte", "megapixel": "megapixel, megapixlar", "knot": "knop", "decibel": "decibel", "hectopascal": "hektopascal",
        "millibar": "millibar", "kilocalorie": "kilokalorier, kcal", "calorie": "kalorier", "beaufort": "beaufort"
    },
    magnitude="magnitud, magnitud på, magnituden, magnituden på, en magnitud på, styrkan, styrka, en styrka på, på Richterskalan, på richterskalan",
    measure_adjectives={
        "meter": "metershög, metershöga, meterslång, meterslånga, metershögt, meters", "kilometer": "kilometerslång, kilometerslånga", "kilogram": "kilos", "metric-ton": "tons", "inch": "tums",
        "degree": "gradig, gradiga, gradigt", "liter": "liters", "mile-scandinavian": "milslång, milslånga",
    },
    # --- counts
    function_words="uppgår, motsvarar, motsvarade, nådde, nått, i, på, av, för, till, från, med, utan, om, vid, under, över, mellan, genom, efter, före, innan, mot, hos, åt, ur, kring, runt, omkring, bland, enligt, trots, "
    "utom, förutom, inom, utanför, ovanför, bakom, framför, bredvid, nära, längs, längsmed, per, via, tack, inklusive, exklusive, angående, gällande, rörande, sedan, sen, upp, ner, ned, in, ut, bort, hem, fram, tillbaka, och, "
    "eller, men, att, som, när, då, eftersom, medan, fast, fastän, tills, så, därför, samt, både, varken, antingen, ifall, än, såsom, ty, dock, alltså, däremot, jag, du, han, hon, den, det, vi, ni, de, dem, dom, mig, dig, "
    "honom, henne, oss, er, sig, min, mitt, mina, din, ditt, dina, sin, sitt, sina, hans, hennes, dess, vår, vårt, våra, ert, era, deras, denna, denne, detta, dessa, någon, något, några, ingen, inget, inga, man, en, ett, ena, "
    "varje, var, vart, varandra, själv, själva, sådan, sådana, samma, annan, annat, andra, alla, allt, all, hela, båda, bägge, mången, många, mycket, vem, vad, vilken, vilket, vilka, vars, varför, hur, där, här, dit, hit, är, "
    "vara, varit, blir, blev, bli, blivit, har, hade, ha, haft, kan, kunde, kunna, ska, skall, skulle, vill, ville, måste, får, fick, få, fått, bör, borde, lär, kommer, kom, komma, kommit, går, gick, gå, gått, gör, gjorde, "
    "göra, gjort, tar, tog, ta, tagit, står, stod, ligger, låg, finns, fanns, funnits, inte, ej, icke, aldrig, alltid, ofta, ibland, redan, ännu, bara, endast, enbart, också, även, väldigt, ganska, helt, nästan, kanske, nu, "
    "därefter, tidigare, senare, igen, åter, fortfarande, hittills, åtminstone, tillsammans, sammanlagt, totalt, bland annat, exempelvis, till exempel, särskilt, framför allt, dessutom, samtidigt, omedelbart, snart, just, "
    "precis, säger, sade, sa, sagt, berättar, berättade, uppger, uppgav, uppgett, meddelar, meddelade, skriver, skrev, rapporterar, rapporterade, bekräftar, bekräftade, förklarar, förklarade, tillägger, uppskattar, "
    "uppskattade, konstaterar, konstaterade, hävdar, hävdade, anser, menar, tror, omkom, dör, förts, bor, bodde, väntade, miste, pågick, uppgick, stiger, faller, når, återstår, återstod, ingår, ingick, befann, befinner, "
    "befunnit, beräknas, döms, anmäldes, reste, spolades",
    adjectives_first=True,
    partitives="av, av de, av dessa, av deras, av alla",
    of_them="av dem, av dom, av dessa, av vilka, av oss, av offren",
    of_which="varav, därav, bland dem, inklusive, bland annat, däribland",
    labels="linje, linjen, buss, bussen, tåg, tåget, pendeltåg, spårvagn, spårvagnen, väg, vägen, riksväg, riksvägen, länsväg, länsvägen, motorväg, motorvägen, europaväg, nummer, nr, nr., no, no., sida, sidan, sid, sid., "
    "kapitel, kap., paragraf, §, artikel, artikeln, rum, rummet, sal, salen, spår, perrong, plattform, våning, plan, port, gate, terminal, hall, hallen, kanal, kanalen, TV, grupp, klass, årskurs, kategori, kategorin, nivå, "
    "fas, etapp, etappen, version, avsnitt, säsong, lag, del, band, volym, flight, flyg, vagn, vagnen, rad, rond, omgång, match, division, zon, zonen, sektor, typ, typen, modell, modellen, punkt, punkten, telefon, "
    "telefonnummer, tel, tel., tfn, fax, postbox, box, kvarteret, kvarter, hus, lägenhet, lgh, avfart, trafikplats, station, reaktor, block, blocket, tabell, figur, bilaga, protokoll, Boeing, Airbus, Apollo, Covid, iPhone, "
    "Windows, formel, Formel, level, topp, topplista, distrikt, byggnad, mål nr, mål, dnr, org.nr, bana, bas, skede, stadium, steg, skattetabell",
    streets="gatan, torget, plan, platsen",
    labels_after="gatan, vägen",
    idioms="har nio liv, hade nio liv, två flugor i en smäll, en av, ett av, en av de, ett av de, en utav, den ena, det ena, en gång, en gång till, en gång i tiden, ännu en gång, på en gång, med en gång, en dag, en natt, en kväll, en morgon, en och samma, ett och samma, "
    "ett och annat, en eller annan, en efter en, ett efter ett, en i taget, en åt gången, å ena sidan, å andra sidan, för en gångs skull, i ett, i ett enda, en och en, ett i taget, en till, ett till, en annan, ett annat, "
    "nummer ett, nummer två, noll och ingenting, nolltolerans, dygnet runt, 24 timmar om dygnet, 24 timmar om dagen, sju dagar i veckan, dag för dag, år för år, år efter år, dag efter dag, från år till år, mellan fyra ögon, "
    "fyra väggar, på alla fyra, i sju sorger, tusen tack, tusen och en natt, första världskriget, andra världskriget, kalla kriget, tredje världen, G7, G20, två gånger, tre gånger, fyra gånger, fem gånger, tio gånger, "
    "dubbelt upp, hundra procent säker, till hundra procent, hundra procents, ett ögonblick, ett tag, en stund, en bit, en sak, en del, sex och samlevnad, sex mot ersättning, köp av sex, sälja sex, köpa sex, haft sex, ha sex, "
    "oralt sex, sex med, oskyddat sex, på fem i tolv, fem i tolv, inom ett, sätta en, femte kolonnen, sjunde himlen, mitt i natten",
    # --- sentences, pages
    abbreviations="bl.a., bl. a., d.v.s., dvs., e.d., e.Kr., f.d., f.Kr., fr.o.m., t.o.m., m.fl., m.m., o.d., o.s.v., osv., p.g.a., s.k., t.ex., t. ex., ca., cirka., kl., nr., dr., prof., tel., sid., kap., jfr., resp., inkl., "
    "exkl., ang., enl., f.n., milj., mdr., mkr., st., s., S:t, S:ta, f., fd., forts., hr., m., ev., el., etc., exv., ggr., gr., jan., feb., febr., mars., apr., jun., jul., aug., sept., okt., nov., dec., mån., tis., ons., "
    "tors., fre., lör., sön., min., sek., tim., tr., v., vol., äv., adm., gen., kpt., löjtn., o.dyl., p.s., sthlm.",
    furniture="Läs också, Läs även, Läs mer, LÄS MER, LÄS OCKSÅ, Läs vidare, Läs alla, Läs:, Se också, Se även, Se:, Hör:, Lyssna, Titta, Mer om, Mer i ämnet, Fler nyheter, Relaterat, Relaterade, Följ oss, Prenumerera, "
    "Bli prenumerant, Anmäl dig, Registrera dig, Logga in, Ladda ner appen, Ladda ned appen, Stöd oss, Nyhetsbrev, Annons, Annonsinnehåll, Foto:, Foto, Bild:, Bilder:, Grafik:, Video:, Dela, Dela artikeln, Kommentarer, "
    "Kommentera, Taggar, Ämnen, Ämnen:, Alla rättigheter, Lästid, Tipsa oss, Tipsa, Har du ett tips, Mejla oss, Ring oss, Kontakta oss, Kontakt:, Mest läst, Rättelse:, Prenumerera på, Följ oss på, Följ händelseutvecklingen, "
    "Lyssna på, Titta på, Läs mer om, Copyright ©",
    stamps="Publicerad, Publicerad:, Publicerat, Publicerat:, Publicerades, Uppdaterad, Uppdaterad:, Uppdaterat, Uppdaterades, Senast uppdaterad, Senast ändrad, Ändrad, Datum:, Skapad, Först publicerad",
    byline="Av, Text:, Text, Text och foto:, Reporter:, Skribent:, Författare:, Redaktionen, Källa:, Reportage:, Skriven av",
    # --- matching
    endings="a, ar, arna, arnas, ars, are, aren, arens, or, orna, ornas, er, erna, ernas, ers, en, ens, et, ets, n, na, nas, ns, t, ts, s, e, es, de, des, ade, ades, ad, at, ats, as, d, te, tes, dde, ddes, tt, tts, it, its, "
    "r, aste, ast, ande, ig, iga, igt",
    compounds=True,
    superseded="tidigare uppgifter om, tidigare uppgifter talade om, enligt tidigare uppgifter, tidigare uppgavs, tidigare rapporterades, inledningsvis uppgavs, inledningsvis rapporterades, först uppgavs, först rapporterades, "
    "den tidigare siffran på, tidigare siffran var, den tidigare uppgiften om, från tidigare, inte som tidigare uppgetts, i stället för, och inte",
    per="per, om, varje",
    per_adjectives={"year": "årlig, årliga, årligen, om året", "month": "månatlig, månatliga", "day": "daglig, dagliga, dagligen"},
    according_to="enligt, i ett uttalande från",
    voice_articles="en, ett, den, det, de",
    saying=(
        "säger, sade, sa, uppger, uppgav, meddelar, meddelade, skriver, skrev, rapporterar, rapporterade, "
        "berättar, berättade, bekräftar, bekräftade, hävdar, hävdade, konstaterar, konstaterade, förklarar, "
        "förklarade, uppskattar, uppskattade, talar om, talade om, räknade till"
    ),
    counting=(
        "räknade, räknade till, räknar, uppskattar, uppskattade, talar om, talade om, beräknade, skryter med, "
        "hävdar, hävdade"
    ),
    for_whom="för",
    tellers="arrangörerna, arrangören, arrangör, organisatörerna, facket, facken, polisen, hackarna",
    hearsay=(
        "uppges, påstås, lär, ska ha, sägs, enligt uppgift, enligt uppgifter, enligt obekräftade uppgifter"
    ),
    voice_links="på, för, i, från, hos",
    comparison="jämfört med, i jämförelse med, den värsta sedan, det värsta sedan, den största sedan, det största sedan, den högsta sedan, den lägsta sedan, första gången sedan, senast det, året innan, året dessförinnan, "
    "ett år tidigare, motsvarande period, tidigare rekordet, tidigare rekord, mot tidigare",
    per_words="per, i",
    nobody="ingen",
    # --- dates from other dates, weekdays that come again
    before_date="före, innan",
    after_date="efter",
    before_that="tidigare, dessförinnan",
    after_that="senare, efteråt",
    day_shifts={1: "dagen efter, nästa dag, dagen därpå, följande dag, dagen därefter", -1: "dagen före, dagen innan, föregående dag"},
    every="varje, varannan",
    halves="halvan av, halva av, halvan, hälften av, halvåret",
    changes="steg, stiger, stigit, ökade, ökar, ökat, höjs, höjdes, höjer, höjt, växte, växer, vuxit, föll, faller, fallit, sjönk, sjunker, sjunkit, minskade, minskar, minskat, sänks, sänktes, sänker, sänkt, gick, gått, fördubblades, fördubblats",
    change_from="från, med",
    age_links="på",
    compared_to="mot",
    per_person="per invånare, per person, per capita, per hushåll",
    instead_of="i stället för, istället för",
    factors="gånger så, gånger fler, gånger mer, gånger högre, gånger större",
    factors_before="multiplicerat med, en faktor",
    points="poäng",
    average_ages="medelåldern, medelålder, medianåldern, medianålder, genomsnittsåldern, genomsnittsålder, genomsnittliga åldern, snittåldern, snittålder",
    legal_ages="pensionsåldern, pensionsålder, pensionsåldrar, pensionsåldrarna, åldersgränsen, åldersgräns, minimiåldern, minimiålder, rösträttsåldern, riktåldern",
    retires="pension, i pension",
    age_at="till, från, vid, på, är, blir",
    age_from="från, från och med",
)
