"""Italian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

ELIDED_HUNDREDS: dict[int, str] = {
    100 * count + rest: f"{stem}cent{word}"
    for count, stem in enumerate(["", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"], start=1)
    for rest, word in ((8, "otto"), (11, "undici"), (80, "ottanta"), (81, "ottantuno"), (88, "ottantotto"))
}
"""``centotto``, ``duecentottanta``: cento loses its vowel before another, and no part of it is left to read."""

AGED: dict[int, str] = {
    6: "sei", 7: "sett", 8: "ott", 9: "nov", 11: "undic", 12: "dodic", 13: "tredic", 14: "quattordic", 15: "quindic",
    16: "sedic", 17: "diciassett", 18: "diciott", 19: "diciannov",
    **{
        tens + unit: f"{stem}{vowel if part[:1] not in ('', 'u', 'o') else ''}{part}"
        for tens, stem, vowel in (
            (20, "vent", "i"), (30, "trent", "a"), (40, "quarant", "a"), (50, "cinquant", "a"), (60, "sessant", "a"),
            (70, "settant", "a"), (80, "ottant", "a"), (90, "novant", "a"),
        )
        for unit, part in enumerate(("", "un", "du", "tre", "quattr", "cinqu", "sei", "sett", "ott", "nov"))
    },
}
"""The stems of ``diciannovenne``, ``trentaduenne``, ``ottantenni``."""

LANGUAGE = Language(
    code="it",
    # --- numbers
    numbers={
        0: "zero", 1: "uno, un, una, un'", 2: "due", 3: "tre, tré", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette",
        8: "otto", 9: "nove", 10: "dieci", 11: "undici", 12: "dodici", 13: "tredici", 14: "quattordici", 15: "quindici",
        16: "sedici", 17: "diciassette", 18: "diciotto", 19: "diciannove", 24: "ventiquattr'", 48: "quarantott'",
        20: "venti, vent, vent'", 30: "trenta, trent, trent'", 40: "quaranta, quarant, quarant'",
        50: "cinquanta, cinquant, cinquant'", 60: "sessanta, sessant, sessant'", 70: "settanta, settant, settant'",
        80: "ottanta, ottant, ottant'", 90: "novanta, novant, novant'", **ELIDED_HUNDREDS,
    },
    multipliers={
        100: "cento, cent", 10**3: "mille, mila", 10**6: "milione, milioni", 10**9: "miliardo, miliardi",
        10**12: "bilione, bilioni, trilione, trilioni",
    },
    short_multipliers={10**3: "k", 10**6: "mln, mln., mio, m", 10**9: "mld, mld., mrd, mlrd"},
    joiners="e",
    glued=True,
    articles="un, una, un', uno",
    decimal_words="virgola",
    fractions={"2/5": "due quinti", "3/5": "tre quinti", "4/5": "quattro quinti", 
        "1/2": "mezzo, mezza, la metà, metà, mezz'", "1/3": "un terzo", "2/3": "due terzi",
        "1/4": "un quarto, un quarto di", "3/4": "tre quarti", "1/5": "un quinto", "1/10": "un decimo",
        "3/2": "uno e mezzo",
    },
    and_a_half="e mezzo, e mezza",
    collectives={
        2: "paio", 6: "mezza dozzina", 10: "decina", 12: "dozzina, dozzine", 15: "quindicina", 20: "ventina",
        30: "trentina", 40: "quarantina", 50: "cinquantina", 60: "sessantina", 70: "settantina", 80: "ottantina",
        90: "novantina", 100: "centinaio", 1000: "migliaio",
    },
    vague=(
        "alcuni, alcune, qualche, parecchi, parecchie, diversi, diverse, vari, varie, pochi, poche, molti, molte, "
        "numerosi, numerose, svariati, svariate, tanti, tante"
    ),
    many=(
        "decine, centinaia, decine di migliaia, centinaia di migliaia, migliaia, milioni, miliardi, alcune decine, "
        "alcune centinaia, alcune migliaia, diverse decine, diverse centinaia, diverse migliaia, qualche decina, "
        "qualche centinaio, qualche migliaio, parecchie decine, parecchie centinaia, parecchie migliaia, "
        "decine di milioni, centinaia di milioni, a decine, a centinaia, a migliaia, varie decine, varie centinaia, "
        "molte decine, molte centinaia, molte migliaia, decine e decine, centinaia e centinaia, migliaia e migliaia"
    ),
    zero_after="non ce ne sono",
    nobody="nessuno, nessuna",
    zero="non ci sono, non ci sono stati, non ci sono state, non ci sarebbero, non si registrano, non si contano, non risultano, non si segnalano, non si lamentano, senza, nessuno, nessun, nessuna, nessun', neanche un, neppure un, neanche una, neppure una, zero",
    ordinals={
        1: "primo, prima, primi, prime, 1°, 1º", 2: "secondo, seconda", 3: "terzo, terza", 4: "quarto, quarta",
        5: "quinto, quinta", 6: "sesto, sesta", 7: "settimo, settima", 8: "ottavo, ottava", 9: "nono, nona",
        10: "decimo, decima",
    },
    ordinal_suffixes="º, ª, °, o, a, esimo, esima, imo, ima",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: (
            "si aggira attorno ai, si aggira intorno al, si aggirano intorno ai, intorno agli, vicino alle, nell'ordine delle, ruota intorno ai, si attesta intorno al, si attesta intorno ai, circa, intorno, intorno a, intorno ai, attorno, attorno a, attorno ai, intorno al, all'incirca, "
            "pressappoco, approssimativamente, più o meno, grosso modo, sui, sulle, nell'ordine di, nell'ordine dei, "
            "ca., vicino a, vicino ai, nei pressi di, a circa, di circa, orientativamente, indicativamente, "
            "suppergiù, grossomodo, si aggira sui, si aggirano sui, si aggira intorno ai, si aggira sulle, "
            "qualcosa come"
        ),
        Mod.MORE_THAN: (
            "sopra quota, oltre quota, sopra la soglia dei, oltre la soglia dei, supera quota, superata quota, supera ormai i, superano ormai i, supera già i, ha superato i, hanno superato i, ha superato il, supera ormai il, passa i, al di sopra delle, al di sopra degli, sopra gli, al di sopra del, over, gli over, maggiori di, più di, più d', più del, più dell', più della, oltre, oltre il, oltre l', oltre la, ben oltre, "
            "al di sopra di, al di sopra dei, superiore a, superiore ai, superiore alle, superiori a, superiori ai, "
            "superiori alle, superiore al, supera, superano, supera i, superano i, superano le, supera le, supera il, "
            "superava, ha superato, ha superato i, hanno superato i, "
            "molto più di, ben più di, ben più d', sopra i, sopra le, sopra il, di oltre, a oltre, "
            "ad oltre, con oltre, di più di, maggiore di, eccede, passa i, gli oltre, le oltre, i più di"
        ),
        Mod.LESS_THAN: (
            "sotto quota, al di sotto di quota, sotto la soglia dei, sotto la soglia di, non arriva a, non arriva ai, non arriva al, non arrivano a, non arrivano ai, non arrivava a, non raggiunge i, non raggiunge il, non raggiungono i, non raggiungeva i, al di sotto delle, al di sotto degli, al di sotto del, minori di, i minori di, under, gli under, meno di, meno d', meno del, meno dell', meno della, "
            "al di sotto di, al di sotto dei, inferiore a, inferiore ai, "
            "inferiore alle, inferiori a, inferiori ai, inferiori alle, inferiore al, sotto i, sotto le, sotto il, "
            "a malapena, scarsi, neanche, neppure, nemmeno, molto meno di, ben meno di, minore di"
        ),
        Mod.EQUAL_OR_MORE: (
            "almeno, come minimo, minimo, un minimo di, perlomeno, per lo meno, quanto meno, quantomeno, non meno di, "
            "a partire da, non meno d', minimo di"
        ),
        Mod.EQUAL_OR_LESS: (
            "non oltre, non più alto di, non supera i, non supera il, non superano i, non superi i, non supererà i, non oltre i, fino a, fino ai, fino alle, fino ad, sino a, sino ai, sino alle, al massimo, massimo, un massimo di, "
            "non più di, non oltre, tutt'al più, al più, massimo di, entro i, entro le, fino a un massimo di, "
            "non superiore a, non superava, non supera, senza superare"
        ),
        Mod.JUST_UNDER: "sfiora ormai i, sfiorano i, sfiorava i, ha sfiorato i, sfiorando i, sfiora il, sfiora le, ad un passo dai, a un passo dai, vicino ai, quasi, quasi il, quasi l', poco meno di, poco meno d', un po' meno di, di quasi, a quasi, sfiora i, sfiora le, sfiorano i, sfiora il, sfiorano le, prossimo a, prossimi ai",
        Mod.JUST_OVER: "poco più di, poco più d', poco oltre, un po' più di",
    },
    hedges_after={
        Mod.APPROX: "circa, all'incirca, più o meno, approssimativamente, o giù di lì, pressappoco",
        Mod.MORE_THAN: "e passa, e oltre, e più", Mod.LESS_THAN: "scarsi, scarse, scarso, scarsa",
        Mod.EQUAL_OR_MORE: "o più, almeno, come minimo, minimo, in su, in poi, +",
        Mod.EQUAL_OR_LESS: "o meno, al massimo, massimo, al più, max, in giù",
        Mod.JUST_OVER: "abbondanti, abbondante, e rotti",
    },
    changes=(
        "passa, passano, passato, passata, passati, passate, passare, passerà, passeranno, passando, sale, "
        "salgono, salito, salita, saliti, salite, salire, salirà, saliranno, salendo, scende, scendono, sceso, "
        "scesa, scesi, scese, scendere, scenderà, aumenta, aumentano, aumentato, aumentata, aumentati, aumenterà, "
        "cresce, crescono, cresciuto, cresciuta, cresciuti, crescerà, alza, alzano, alzare, alzerà, alzato, alzata, cala, calano, calato, "
        "calata, calati, balzato, balzata, ridotto, ridotta, ridotti, riduce, porta, portato, portata, portando, "
        "cade, caduto, crollato, raddoppiato"
    ),
    change_from="da, dal, dall', dai, dagli, dalle, dalla",
    between="una forchetta tra, una forchetta fra, compreso tra, compresa tra, compresi tra, comprese tra, compreso fra, compresa fra, compresi fra, oscilla tra, oscillano tra, tra, fra, tra i, fra i, tra le, fra le, tra gli, fra gli, tra il, fra il, tra l', fra l', dai, dagli",
    between_and="e, e i, e gli, e il, e l', ai, agli",
    range_to="a, o, ai, ad, agli",
    determiners=(
        "il, lo, la, i, gli, le, l', un, una, uno, un', i suoi, le sue, suo, sua, suoi, sue, loro, questi, queste, "
        "questo, questa, quei, quelle, quegli, quel, quella, nostri, nostre, miei, mie, dei, delle, degli, tutti i, "
        "tutte le, tutti gli, ai, agli, al"
    ),
    # --- calendar
    months={
        1: "gen, gen., genn.", 2: "feb, feb., febb.", 3: "mar, mar.", 4: "apr, apr.", 5: "mag, mag.", 6: "giu, giu.",
        7: "lug, lug.", 8: "ago, ago.", 9: "sett, sett.", 10: "ott, ott.", 11: "nov, nov.", 12: "dic, dic.",
    },
    weekdays={0: "lunedi", 1: "martedi", 2: "mercoledi", 3: "giovedi", 4: "venerdi"},
    date_order="dmy",
    day_suffixes="di questo mese, del mese corrente, del mese in corso",
    date_links="di, del, dell', d', il, l', lo, dell'anno, del mese di, di quest'anno, al, dello scorso, scorso",
    year_parts={
        Mod.END: "alla fine dell'anno, entro la fine dell'anno, entro fine anno, a fine anno, fine anno, fine dell'anno, la fine dell'anno",
        Mod.START: "all'inizio dell'anno, a inizio anno, inizio anno, inizio dell'anno, l'inizio dell'anno",
    },
    date_parts={
        Mod.START: (
            "inizio, l'inizio di, inizio di, all'inizio di, a inizio, ad inizio, agli inizi di, agli inizi del, "
            "inizi di, inizi del, gli inizi di, gli inizi del, all'inizio del, l'inizio del, inizio del, "
            "all'inizio dell', dai primi di, ai primi di, i primi di, primi di, dall'inizio di, dall'inizio del, "
            "al principio di, da inizio"
        ),
        Mod.MID: (
            "metà, a metà, alla metà di, a metà di, la metà di, metà di, a metà del, alla metà del, verso metà, "
            "da metà, entro metà, metà del"
        ),
        Mod.END: (
            "fine, a fine, la fine di, alla fine di, fine di, alla fine del, la fine del, fine del, sul finire di, "
            "sul finire del, gli ultimi di, entro fine, entro la fine di, entro la fine del, per fine, da fine, "
            "dalla fine di, fino a fine, alla fine degli"
        ),
    },
    year_words=(
        "scadenza, classe, leva, nel, dal, del, dell'anno, nell'anno, anno, l'anno, entro il, prima del, prima dell'anno, al, il, fino al, sino al, dopo il, stagione, "
        "edizione, esercizio, nel corso del, dell'esercizio, durante il, annata, già nel, per il, risale al, già dal, "
        "verso il, sul"
    ),
    relative_days={
        -2: "l'altro ieri, ieri l'altro, l'altroieri, altro ieri, avantieri",
        -1: (
            "ieri, ieri sera, ieri mattina, ieri pomeriggio, ieri notte, nella giornata di ieri, la giornata di ieri, "
            "la serata di ieri, la mattinata di ieri, la notte scorsa, la scorsa notte, la notte passata, "
            "nella notte scorsa, ier sera, iersera"
        ),
        0: (
            "oggi, stamattina, stamani, stamane, stasera, stanotte, oggi pomeriggio, questa mattina, questa sera, "
            "questa notte, questo pomeriggio, quest'oggi, la giornata odierna, nella giornata di oggi, oggi stesso, "
            "la mattinata di oggi"
        ),
        1: (
            "domani, domani mattina, domani sera, domani pomeriggio, domattina, domani notte, la giornata di domani, "
            "domani stesso"
        ),
        2: "dopodomani, dopo domani, posdomani",
    },
    relative_units={
        "quarter-1": (
            "il trimestre scorso, lo scorso trimestre, trimestre scorso, scorso trimestre, il trimestre precedente"
        ),
        "quarter+0": "questo trimestre, il trimestre in corso",
        "quarter+1": "il prossimo trimestre, prossimo trimestre, il trimestre prossimo",
        "month-1": "il mese scorso, lo scorso mese, mese scorso, scorso mese, il mese passato, del mese scorso",
        "month+0": "questo mese, il mese corrente, mese in corso, il mese in corso",
        "month+1": "del mese prossimo, il mese prossimo, il prossimo mese, mese prossimo, prossimo mese, del prossimo mese",
        "year-1": (
            "l'anno scorso, lo scorso anno, anno scorso, scorso anno, l'anno passato, l'anno precedente, "
            "anno precedente, dell'anno scorso, dello scorso anno, un anno fa"
        ),
        "year+0": "di quest'anno, quest'anno, l'anno in corso, anno in corso, l'anno corrente",
        "year+1": "dell'anno prossimo, l'anno prossimo, il prossimo anno, anno prossimo, prossimo anno, l'anno venturo, del prossimo anno",
    },
    last="scorso, scorsa, scorsi, scorse, passato, passata, ultimo, ultima, ultimi, ultime, u.s.",
    next="prossimo, prossima, prossimi, prossime, venturo, ventura, entrante, seguente, p.v.",
    this="questo, questa, quest'",
    ago_before="",
    ago_after="fa, or sono, addietro, prima",
    later="dopo, più tardi, successivi, successive, seguenti",
    denials="non, mai",
    since="dal, già dal",
    past="disse, fece, mise, venne, prese, chiuse, scoppiò, perse, era, erano, aveva, avevano, fu, furono, stato, stata, stati, state, ha, hanno",
    past_endings="ato, ata, ati, uto, uta, ito, ita, ò, arono, irono, ava, avano, iva, ivano",
    future_endings="rà, ranno",
    future=(
        "al più tardi, sarà, saranno, avrà, avranno, dovrà, dovranno, dovrebbe, dovrebbero, deve, devono, potrà, potranno, "
        "potrebbe, verrà, verranno, andrà, andranno, prossimo, prossima, previsto, prevista, previsti, previste, "
        "atteso, attesa, attesi, in programma, programmato, programmata, riaprirà, riapriranno, aprirà, inizierà, "
        "inizieranno, comincerà, cominceranno, partirà, partiranno, arriverà, arriveranno, si terrà, si terranno, "
        "si svolgerà, giocherà, giocheranno, incontrerà, riprenderà, riprenderanno, voterà, deciderà, entrerà, "
        "chiuderà, finirà, annuncerà, presenterà, tornerà, torneranno, debutterà, si riunirà, si riuniranno, "
        "scenderà, rinviato a, rinviata a, slitta a, fissato per, fissata per, convocato per, domani, entro, "
        "scatterà, durerà, uscirà, terminerà, iniziano, cominciano, riapre, riaprono, riprende, riprendono, si aspetta, si aspettano, conta di, contano di, spera di, sperano di, al più presto, non prima di, sarò, avrò, farò, tornerò, andrò, giocherò, dirò, darò, saremo, avremo, faremo, torneremo, andremo, giocheremo, vedremo"
    ),
    set_for="entro, entro il, per, a partire da, a partire dal, già da, già dal, già dalla",
    quarter_words="trimestre, trimestri, trim.",
    half_year_words="semestre, semestri",
    seasons={"SP": "primavera", "SU": "estate", "FA": "autunno", "WI": "inverno"},
    decade_before="anni, gli anni, negli anni, degli anni, agli anni, dagli anni, anni '",
    after_christ="d.C., d. C., dopo Cristo, dell'era volgare",
    before_christ="a.C., a. C., avanti Cristo, prima di Cristo",
    from_now_after="da oggi, a partire da oggi",
    # --- clock
    hour_words="ore, h, in punto, ora locale, ore locali",
    hour_words_at_start="dall', dell', l', nell', sull'",
    hour_words_before=(
        "alle ore, ore, alle, le, all', dalle, dalle ore, delle, delle ore, fino alle, sino alle, le ore, erano le, "
        "sono le, tra le, fra le, e le, entro le, h"
    ),
    minute_words="minuti, minuto, min, min.",
    am="di mattina, del mattino, di notte, della notte, della mattina, am, a.m.",
    pm="di sera, della sera, del pomeriggio, di pomeriggio, pm, p.m.",
    noon="mezzogiorno, a mezzogiorno, mezzodì",
    midnight="mezzanotte, a mezzanotte, la mezzanotte",
    half_after="e mezza, e mezzo, e trenta",
    quarter_past_after="e un quarto, e quindici",
    quarter_to_after="meno un quarto, meno quindici",
    quarter_to_before="un quarto alle, quarto alle",
    minutes_past_after="e",
    minutes_to_after="meno",
    minutes_to_before="minuti alle",
    clock_hedges={
        Mod.APPROX: (
            "verso, verso il, intorno, intorno a, intorno al, attorno, attorno a, attorno al, circa, all'incirca, "
            "più o meno"
        ),
        Mod.BEFORE: (
            "poco prima, poco prima di, poco prima della, poco prima del, poco prima dell', appena prima, "
            "appena prima di, subito prima, pochi minuti prima, pochi istanti prima"
        ),
        Mod.AFTER: (
            "poco dopo, poco dopo la, poco dopo il, subito dopo, appena dopo, pochi minuti dopo, pochi istanti dopo, "
            "da poco passate, passate, passate da poco, passata da poco, passata"
        ),
        Mod.LESS_THAN: "prima, prima di, prima della, prima del, prima dell'",
        Mod.MORE_THAN: "dopo, dopo il, dopo la, dopo l'",
    },
    zones={
        "Europe/Rome": "ora italiana, ora di Roma, ore italiane, le ore italiane, in Italia",
        "Europe/London": "ora di Londra, ora britannica",
        "America/New_York": "ora di New York, ora della costa est, ora di Washington",
        "America/Los_Angeles": "ora di Los Angeles, ora del Pacifico", "Europe/Paris": "ora di Parigi, ora francese",
        "Europe/Moscow": "ora di Mosca", "Asia/Tokyo": "ora di Tokyo, ora giapponese",
        "Asia/Shanghai": "ora di Pechino", "+00:00": "ora di Greenwich",
        "Europe/Madrid": "ora spagnola, ora di Madrid",
        "Europe/Berlin": "ora tedesca, ora di Berlino",
        "Europe/Lisbon": "ora di Lisbona, ora portoghese",
        "Europe/Istanbul": "ora turca, ora di Istanbul",
        "Europe/Kyiv": "ora di Kiev, ora di Kyiv",
    },
    # --- durations, ages
    time_units={
        "second": "secondi, sec, sec., s", "minute": "minuto, minuti, min, min.", "hour": "ora, ore, h",
        "day": "giorno, giorni, giornata, giornate, notte, notti, gg, gg.", "week": "settimana, settimane",
        "month": "mese, mesi", "quarter": "trimestri", "year": "anno, anni", "decade": "decennio, decenni",
        "century": "secolo, secoli",
    },
    duration_before=(
        "durante, in, durata di, una durata di, è durato, è durata, dura, durato, durata, tempo di, ritardo di, "
        "un ritardo di, attesa di, viaggio di, ogni"
    ),
    durations={"PT1H": "un'ora buona, una buona ora, una buon'ora", "P1DT12H": "un giorno e mezzo, giorno e mezzo, una giornata e mezza", "P1Y": "un solo anno, tutto l'anno, l'intero anno, un intero anno", "P1M": "tutto il mese, l'intero mese, un intero mese", "P1W": "tutta la settimana, l'intera settimana, un'intera settimana", "P1D": "una sola notte, un solo giorno, un'unica giornata, tutto il giorno, l'intera giornata, tutta la giornata, il giorno intero, un'intera giornata", 
        "PT30M": "mezz'ora, mezzora, una mezz'ora, mezza ora, mezz'oretta, mezzoretta",
        "PT15M": "un quarto d'ora, quarto d'ora", "PT45M": "tre quarti d'ora", "PT12H": "mezza giornata",
        "P50Y": "mezzo secolo", "P3M": "un trimestre", "P20Y": "un ventennio, ventennio",
        "P30Y": "un trentennio, trentennio", "P2Y": "un biennio, biennio", "P3Y": "un triennio, triennio",
        "P5Y": "un quinquennio, quinquennio, un lustro", "P10Y": "un decennio",
    },
    age_after="anni portati, anni portati bene, anni ben portati, anni portati benissimo, anni di età, anni d'età, anni compiuti, enne, -enne, enni, -enni",
    age_before=(
        "vecchio di circa, vecchia di circa, vecchi di circa, vecchie di circa, vecchio di oltre, vecchia di oltre, vecchio di, vecchia di, vecchi di, vecchie di, antico di, antica di, minori di, i minori di, under, gli under, over, gli over, maggiori di, età compresa, di età compresa, d'età compresa, età media di, di età, all'età di, l'età di, età di, età, "
        "di anni, compie, compirà, ha compiuto, compiuti, dell'età di, aveva compiuto, d'età"
    ),
    age_verbs=(
        "ha solo, ha soltanto, aveva solo, aveva soltanto, aveva appena, ha appena, hanno solo, avevano solo, morto a, morta a, muore a, scomparso a, scomparsa a, spento a, spenta a, spirato a, ho, ha, hanno, aveva, "
        "avevano, avrà, avrebbe, ebbe, aver, avere, avendo, compie, compirà, ha compiuto, compì, festeggia, "
        "ha appena compiuto, avevo, avevamo"
    ),
    age_units="anni, anno",
    age_words={age: f"{stem}enne, {stem}enni" for age, stem in AGED.items()},
    # --- money, percentages, measures
    currencies={
        "crown": "corone",
        "RON": "lei, leu, lei rumeni, leu rumeni",
        "EUR": "euro, eur",
        "USD": "dollaro, dollari, dollari americani, dollari statunitensi, dollari Usa, bigliettoni verdi",
        "GBP": "sterlina, sterline, lira sterlina, lire sterline, sterline inglesi",
        "CHF": "franco svizzero, franchi svizzeri, franchi", "JPY": "yen", "CNY": "yuan, renminbi",
        "RUB": "rublo, rubli", "INR": "rupia, rupie", "BRL": "real, reais", "TRY": "lira turca, lire turche",
        "PLN": "zloty", "CZK": "corona ceca, corone ceche", "SEK": "corone svedesi", "NOK": "corone norvegesi",
        "DKK": "corone danesi", "HUF": "fiorini ungheresi, forint", "KRW": "won", "UAH": "grivnie, hryvnia, grivnia",
        "ILS": "shekel", "CAD": "dollari canadesi", "AUD": "dollari australiani", "HKD": "dollari di Hong Kong",
        "ITL": "lire, lira, lire italiane, vecchie lire", "FRF": "franchi francesi", "DEM": "marchi tedeschi, marchi",
        "peso": "pesos", "ZAR": "rand", "dirham": "dirham", "dinar": "dinari, dinaro", "riyal": "rial, riyal, riyals", "shilling": "scellini", "BTC": "bitcoin",
    },
    nationalities={
        "US": "americano, americana, americani, americane, statunitense, statunitensi", "CA": "canadese, canadesi",
        "AU": "australiano, australiana, australiani, australiane", "NZ": "neozelandese, neozelandesi",
        "SG": "singaporiano, singaporiana, singaporiani, singaporiane",
        "JM": "jamaicano, jamaicana, jamaicani, jamaicane, giamaicano, giamaicana, giamaicani, giamaicane",
        "FJ": "figiano, figiana, figiani, figiane", "NA": "namibiano, namibiana, namibiani, namibiane",
        "LR": "liberiano, liberiana, liberiani, liberiane", "MX": "messicano, messicana, messicani, messicane",
        "AR": "argentino, argentina, argentini, argentine", "CL": "cileno, cilena, cileni, cilene",
        "CO": "colombiano, colombiana, colombiani, colombiane", "CU": "cubano, cubana, cubani, cubane",
        "DO": "dominicano, dominicana, dominicani, dominicane", "PH": "filippino, filippina, filippini, filippine",
        "UY": "uruguaiano, uruguaiana, uruguaiani, uruguaiane, uruguayano, uruguayana, uruguayani, uruguayane",
        "GB": "britannico, britannica, britannici, britanniche, inglese, inglesi",
        "EG": "egiziano, egiziana, egiziani, egiziane", "LB": "libanese, libanesi",
        "SY": "siriano, siriana, siriani, siriane", "SD": "sudanese, sudanesi", "TR": "turco, turca, turchi, turche",
        "IT": "italiano, italiana, italiani, italiane", "CH": "svizzero, svizzera, svizzeri, svizzere",
        "FR": "francese, francesi", "BE": "belga, belgi, belghe", "RW": "ruandese, ruandesi",
        "BI": "burundese, burundesi", "CD": "congolese, congolesi", "GN": "guineano, guineana, guineani, guineane",
        "SE": "svedese, svedesi", "NO": "norvegese, norvegesi", "DK": "danese, danesi",
        "CZ": "ceco, ceca, cechi, ceche", "IS": "islandese, islandesi", "DZ": "algerino, algerina, algerini, algerine",
        "TN": "tunisino, tunisina, tunisini, tunisine", "KW": "kuwaitiano, kuwaitiana, kuwaitiani, kuwaitiane",
        "IQ": "iracheno, irachena, iracheni, irachene", "JO": "giordano, giordana, giordani, giordane",
        "BH": "bahreinita, bahreiniti, bahreinite", "LY": "libico, libica, libici, libiche",
        "RS": "serbo, serba, serbi, serbe", "IN": "indiano, indiana, indiani, indiane",
        "PK": "pakistano, pakistana, pakistani, pakistane", "LK": "singalese, singalesi", "NP": "nepalese, nepalesi",
        "KE": "keniano, keniana, keniani, keniane, keniota, kenioti, keniote",
        "TZ": "tanzaniano, tanzaniana, tanzaniani, tanzaniane", "UG": "ugandese, ugandesi",
        "SO": "somalo, somala, somali, somale", "AT": "austriaco, austriaca, austriaci, austriache",
        "SA": "saudita, sauditi, saudite",
        "QA": "qatariota, qatarioti, qatariote, qatarino, qatarina, qatarini, qatarine",
        "IR": "iraniano, iraniana, iraniani, iraniane", "OM": "omanita, omaniti, omanite",
        "YE": "yemenita, yemeniti, yemenite", "AE": "emiratino, emiratina, emiratini, emiratine",
        "MA": "marocchino, marocchina, marocchini, marocchine", "DE": "tedesco, tedesca, tedeschi, tedesche",
        "FI": "finlandese, finlandesi", "RU": "russo, russa, russi, russe",
        "BY": "bielorusso, bielorussa, bielorussi, bielorusse",
        "RO": "rumeno, rumena, rumeni, rumene, romeno, romena, romeni, romene",
        "MD": "moldavo, moldava, moldavi, moldave", "AZ": "azero, azera, azeri, azere", "NL": "olandese, olandesi",
    },
    percent="per cento, percento, p.c., per-cento",
    point_tenths="decimi di punto, decimo di punto",
    basis_points="punti base, punto base, punti-base, pb",
    that_is="cioè, ossia, ovvero, pari a, equivalenti a, vale a dire, o",
    percentage_points="punti percentuali, punto percentuale, p.p.",
    points="punti, punto",
    units={"part-per-1e6": "parti per milione, ppm", 
        "revolution-per-minute": "giri al minuto, giri/minuto", "millisievert": "millisievert",
        "magnitude": "gradi Richter, gradi della scala Richter, gradi sulla scala Richter, gradi di magnitudo",
        "kilometer-per-hour": (
            "all'ora, l'ora, chilometri orari, chilometro orario, chilometri all'ora, chilometri l'ora, km orari, "
            "km all'ora, kmh, km l'ora, chilometri/ora, chilometri per ora"
        ),
        "meter-per-second": "metri al secondo, metri/secondo", "mile-per-hour": "miglia orarie, miglia all'ora",
        "kilometer": "chilometro, chilometri, km, kilometri, kilometro", "meter": "metro, metri, m, mt, mt.",
        "centimeter": "centimetro, centimetri, cm", "millimeter": "millimetro, millimetri, mm",
        "mile": "miglio, miglia", "foot": "piede, piedi", "inch": "pollice, pollici", "yard": "iarde, iarda",
        "nautical-mile": "miglio nautico, miglia nautiche, miglia marine",
        "light-year": "anno luce, anni luce, anni-luce",
        "square-kilometer": "chilometro quadrato, chilometri quadrati, chilometri quadri, km quadrati, kmq, kmq.",
        "square-meter": "metro quadrato, metri quadrati, metri quadri, metro quadro, mq, mq.",
        "hectare": "ettaro, ettari", "acre": "acro, acri", "cubic-meter": "metro cubo, metri cubi, metri cubici, mc",
        "cubic-kilometer": "chilometri cubi", "liter": "litro, litri, l", "hectoliter": "ettolitro, ettolitri",
        "centiliter": "centilitri", "milliliter": "millilitro, millilitri",
        "liter-per-square-meter": "litri per metro quadrato, litri al metro quadrato",
        "barrel": "barile, barili, barili di petrolio", "gallon": "galloni, gallone",
        "kilogram": "chilogrammo, chilogrammi, chilo, chili, kg", "gram": "grammo, grammi, gr",
        "milligram": "milligrammo, milligrammi", "hectogram": "etto, etti, ettogrammo, ettogrammi", "quintal": "quintale, quintali",
        "metric-ton": "tonnellata, tonnellate, ton, ton.", "ounce": "oncia, once", "pound": "libbra, libbre",
        "carat": "carati, carato", "decimeter": "decimetri, decimetro", "bit": "bit",
        "celsius": "Celsius, centigradi, grado Celsius, gradi Celsius, gradi centigradi, grado centigrado, gradi C, °C",
        "fahrenheit": "Fahrenheit, gradi Fahrenheit, grado Fahrenheit", "degree": "grado, gradi", "watt": "watt",
        "kilowatt": "kilowatt, chilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
        "kilowatt-hour": "kilowattora, chilowattora, kilowatt-ora, chilowattore",
        "megawatt-hour": "megawattora, megawatt-ora", "gigawatt-hour": "gigawattora", "terawatt-hour": "terawattora",
        "horsepower": "cavalli vapore, CV, cv", "volt": "volt", "kilovolt": "kilovolt, chilovolt", "byte": "byte",
        "megabyte": "megabyte, mega", "gigabyte": "gigabyte, giga", "terabyte": "terabyte", "megapixel": "megapixel",
        "pixel": "pixel", "hertz": "hertz", "megahertz": "megahertz", "gigahertz": "gigahertz", "knot": "nodo, nodi",
        "decibel": "decibel", "hectopascal": "ettopascal", "millibar": "millibar", "calorie": "calorie, caloria",
        "kilocalorie": "chilocalorie, kcal", "microgram": "microgrammi",
        "microgram-per-cubic-meter": "microgrammi per metro cubo, microgrammi al metro cubo",
        "megabit-per-second": "megabit al secondo, mega al secondo", "becquerel": "becquerel", "beaufort": "Beaufort, vento forza, venti forza, vento a forza, vento di forza, venti di forza, venti a forza"
    },
    rates={"second": "al secondo, per secondo", "minute": "al minuto", "hour": "all'ora, orari, orarie, orario"},
    magnitude=(
        "vento forza, venti forza, vento a forza, vento di forza, venti di forza, venti a forza, "
        "magnitudo, magnitudo di, una magnitudo di, di magnitudo, con magnitudo, magnitudo pari a, magnitudo momento"
    ),
    # --- counts
    function_words=(
        "del previsto, come previsto, delle attese, ben, il, lo, la, i, gli, le, l', un, uno, una, un', di, d', a, ad, da, in, con, su, per, tra, fra, del, dello, "
        "della, dell', dei, degli, delle, al, allo, alla, all', ai, agli, alle, dal, dallo, dalla, dall', dai, dagli, "
        "dalle, nel, nello, nella, nell', nei, negli, nelle, sul, sullo, sulla, sull', sui, sugli, sulle, col, coi, "
        "e, ed, o, od, ma, però, anche, né, che, ch', chi, cui, quale, quali, quanto, quanti, quante, se, come, "
        "quando, dove, dov', mentre, perché, poiché, affinché, sebbene, benché, nonostante, finché, appena, dunque, "
        "quindi, oppure, ossia, cioè, infatti, inoltre, tuttavia, invece, pertanto, secondo, secondo il, secondo la, "
        "secondo lo, secondo l', secondo i, secondo gli, secondo le, secondo quanto, secondo un, secondo una, "
        "secondo fonti, secondo alcune, secondo alcuni, secondo i dati, durante, dopo, prima, dopo che, contro, "
        "senza, sotto, sopra, verso, presso, oltre, lungo, entro, tramite, mediante, salvo, eccetto, circa, io, tu, "
        "egli, ella, lui, lei, noi, voi, essi, esse, loro, mi, ti, ci, vi, si, s', li, ne, n', me, te, sé, c', v', "
        "mio, mia, miei, mie, tuo, tua, suo, sua, suoi, sue, nostro, nostra, nostri, nostre, vostro, vostra, questo, "
        "questa, questi, queste, quest', quello, quella, quelli, quelle, quel, quei, quegli, quell', ciò, è, sono, "
        "era, erano, fu, furono, sarà, saranno, sarebbe, sarebbero, sia, siano, fosse, fossero, stato, stata, stati, "
        "state, essere, essendo, siamo, siete, ha, hanno, aveva, avevano, ebbe, ebbero, avrà, avranno, avrebbe, "
        "avrebbero, abbia, abbiano, avesse, avuto, avere, avendo, ho, hai, abbiamo, avete, può, possono, poteva, "
        "potevano, potrà, potranno, potrebbe, potrebbero, deve, devono, doveva, dovevano, dovrà, dovranno, dovrebbe, "
        "dovrebbero, vuole, vogliono, voleva, va, vanno, andava, viene, vengono, veniva, venivano, verrà, verranno, "
        "fa, fanno, faceva, fatto, fare, sta, stanno, stava, stavano, venne, vennero, non, più, meno, molto, molta, "
        "poco, poca, tanto, troppo, tutto, tutta, tutti, tutte, altro, altra, altri, altre, stesso, stessa, stessi, "
        "stesse, tale, tali, ogni, ognuno, ciascuno, ciascuna, qualche, qualcuno, nessuno, nessuna, entrambi, "
        "entrambe, ancora, già, sempre, mai, spesso, solo, soltanto, solamente, così, poi, allora, adesso, ora che, "
        "qui, qua, lì, là, oggi, ieri, bene, male, quasi, forse, dentro, fuori, insieme, intorno, attorno, accanto, "
        "vicino, lontano, in tutto, in totale, complessivamente, a quota, disse, dice, dicono, ha detto, hanno detto, "
        "dichiara, afferma, spiega, aggiunge, sostiene, riferisce, racconta, annuncia, conferma, precisa, sottolinea, "
        "ricorda, muore, muoiono, morì, morirono, resta, restano, rimane, rimangono, risulta, risultano"
    ),
    adjectives_first=False,
    partitive_after_millions=True,
    more_of_it="altri, altre, ulteriori",
    partitives="di, d', del, dei, delle, degli, della, dello, dell'",
    of_them="di loro, di essi, di esse, di noi, di voi, dei quali, delle quali, altri, altre, in più, in meno",
    of_which=(
        "di cui, tra cui, fra cui, dei quali, delle quali, tra loro, compresi, comprese, inclusi, incluse, "
        "tra i quali, fra i quali, tra le quali, compreso, compresa"
    ),
    labels=(
        "Ibex, CAC, DAX, MDAX, Stoxx, Eurostoxx, Nikkei, FTSE, MIB, Nasdaq, linea, via, viale, corso, piazza, "
        "piazzale, largo, strada, statale, strada statale, provinciale, autostrada, numero, n., n, n°, nr., nr, no., "
        "num., capitolo, articolo, art., pagina, pag., pagg., pp., p., volume, vol., tomo, episodio, puntata, "
        "stagione, volo, treno, Frecciarossa, Italo, binario, porta, cancello, gate, terminal, sala, stanza, camera, "
        "ufficio, edificio, palazzo, palazzina, blocco, piano, livello, fase, zona, settore, distretto, municipio, "
        "sezione, paragrafo, comma, allegato, tabella, figura, fig., grafico, ddl, risoluzione, emendamento, "
        "proposta, fascicolo, gruppo, formula, categoria, classe, tipo, serie, versione, modello, canale, Rai, Rete, "
        "tel., tel, telefono, fax, codice, cap, c.a.p., casella postale, uscita, svincolo, km, pista, opzione, atto, "
        "scena, tappa, giornata, set, Covid, apollo, boeing, airbus, windows, iphone, salmo, versetto, carrozza, "
        "vagone, autobus, bus, tram, domanda, missione, operazione, divisione, brigata, unità, posizione, top, rif., "
        "riferimento, ISBN, expo, agenda, obiettivo, interno, civico, scala, padiglione, hangar, molo, banchina, "
        "foglio, particella, mappale"
    ),
    labels_after="bis, ter, quater",
    idioms=(
        "una notte senza, ha sette vite, hanno sette vite, ha nove vite, a due cifre, a tre cifre, a quattro cifre, a cinque cifre, a sei cifre, a sette cifre, due piccioni con una fava, nessun altro, nessun'altra, il 118, del 118, al 118, dal 118, il 112, del 112, al 112, il 115, al 115, il 113, al 113, uno dei, "
        "una delle, uno degli, uno di, una di, uno dopo l'altro, una dopo l'altra, l'un l'altro, l'uno dall'altro, "
        "l'uno e l'altro, l'una e l'altra, l'uno, l'una, gli uni, le une, uno a uno, uno per uno, uno per volta, "
        "una volta, ancora una volta, un'altra volta, una volta per tutte, c'era una volta, una volta ogni tanto, "
        "tutt'uno, a uno a uno, da una parte, da un lato, per un verso, un giorno, un attimo, un momento, un po', "
        "un tempo, un certo, una certa, un tale, numero uno, numero due, mille grazie, mille scuse, "
        "in un batter d'occhio, quattro gatti, due passi, a due passi, due parole, quattro chiacchiere, "
        "fare due chiacchiere, in quattro e quattr'otto, quattro salti, ai quattro venti, i quattro venti, sei stato, "
        "sei stata, tu sei, sei tu, chi sei, sei un, sei una, non sei, sei il, sei la, sei proprio, sei sicuro, "
        "dove sei, sei arrivato, a quattro mani, a quattr'occhi, spaccare il capello in quattro, farsi in quattro, "
        "tutti e due, tutte e due, tutti e tre, tutte e tre, entrambi i due, uno che, uno solo, una sola, "
        "uno su tutti, numero 1, G7, G20, l'11 settembre, ventiquattr'ore su ventiquattro, 24 ore su 24, "
        "sette giorni su sette, 7 giorni su 7, h24, H24, zero a zero, tu per tu, a tu per tu, fifty-fifty, "
        "un secondo tempo, un secondo dopo, per un secondo, in un secondo momento, un secondo momento, prima volta, "
        "in prima, in primo luogo, per la prima volta, mille e una notte, le mille e una, Cinque Terre, "
        "Cinque Stelle, Movimento 5 Stelle, M5S, 5 Stelle, Sette Nani, Quattro Fontane, Tre Cime, Due Giugno, "
        "XX Settembre, Venti Settembre, Centocelle, il Seicento, del Seicento, nel Seicento, il Settecento, "
        "del Settecento, nel Settecento, dell'Ottocento, nell'Ottocento, l'Ottocento, il Novecento, del Novecento, "
        "nel Novecento, del Cinquecento, nel Cinquecento, il Cinquecento, del Quattrocento, nel Quattrocento, "
        "del Trecento, nel Trecento, del Duecento, Fiat 500, in prima persona, una tantum, il due cento, "
        "del due cento, nel due cento, dal due cento, al due cento, tardo due cento, primo due cento, il tre cento, "
        "del tre cento, nel tre cento, dal tre cento, al tre cento, tardo tre cento, primo tre cento, "
        "il quattro cento, del quattro cento, nel quattro cento, dal quattro cento, al quattro cento, "
        "tardo quattro cento, primo quattro cento, il cinque cento, del cinque cento, nel cinque cento, "
        "dal cinque cento, al cinque cento, tardo cinque cento, primo cinque cento, il sei cento, del sei cento, "
        "nel sei cento, dal sei cento, al sei cento, tardo sei cento, primo sei cento, il sette cento, "
        "del sette cento, nel sette cento, dal sette cento, al sette cento, tardo sette cento, primo sette cento, "
        "l' otto cento, dell' otto cento, nell' otto cento, dall' otto cento, all' otto cento, tardo otto cento, "
        "primo otto cento, il nove cento, del nove cento, nel nove cento, dal nove cento, al nove cento, "
        "tardo nove cento, primo nove cento, ognuno dei, uno di loro, una di loro, uno sì e uno no, uno spazio, "
        "uno stadio"
    ),
    # --- sentences, pages
    abbreviations=(
        "Sig., Sigg., Sig.ra, Sig.na, Dott., Dott.ssa, dott., Dr., Prof., Prof.ssa, Avv., Ing., Arch., Geom., Rag., "
        "On., Sen., Gen., Col., Mons., S., Ss., St., nn., num., art., artt., pag., pagg., pp., vol., fig., ecc. ecc., "
        "es., p. es., ad es., ca., c.a., tel., cell., cfr., a. C., d. C., a.C., d.C., V.le, P.za, c.so, C.so, Fr."
    ),
    furniture=(
        "Leggi anche, LEGGI ANCHE, Leggi tutto, Leggi di più, Leggi ancora, Leggi qui, Per approfondire, "
        "Approfondisci, Approfondimento, Vedi anche, Guarda anche, Guarda le foto, Guarda il video, "
        "Guarda la gallery, Ascolta il podcast, Potrebbe interessarti, Potrebbe interessarti anche, "
        "Ti potrebbe interessare, Correlati, Articoli correlati, Notizie correlate, Altre notizie, "
        "Continua a leggere, Seguici, Seguiteci, Scarica l'app, Scarica la app, Sostienici, Newsletter, "
        "La newsletter, Pubblicità, Contenuto sponsorizzato, Foto:, Foto di, Video:, Immagine:, Fotogallery, "
        "Condividi, Commenti, Commenta, Tag:, Tags:, Argomenti, Argomenti:, Riproduzione riservata, "
        "© Riproduzione riservata, Tutti i diritti riservati, Tempo di lettura, Lettura:, Info:, Info e prenotazioni, "
        "Per informazioni, Contatti:, Scrivici, Chiamaci, Numero verde, Segnalaci, Hai una segnalazione, "
        "Accetta i cookie, I più letti, Le più lette, Leggi:, Guarda:, Ascolta:, Iscriviti a, Iscriviti al, "
        "Iscriviti alla, Iscriviti per, Abbonati a, Abbonati per, Abbonati ora, Registrati per, Ricevi ogni, "
        "Ricevi la, Ricevi le, Foto, Copyright ©"
    ),
    stamps=(
        "Pubblicato il, Pubblicato, Pubblicato:, Pubblicata il, Data di pubblicazione, Pubblicazione, Aggiornato il, "
        "Aggiornato alle, Aggiornato, Aggiornato:, Aggiornata, Aggiornamento, Ultimo aggiornamento, Ultima modifica, "
        "Modificato il, Creato il, Data:, Redatto il"
    ),
    byline=(
        "di, Di, a cura di, A cura di, Testo di, Articolo di, Autore, Autore:, Redazione, La redazione, "
        "dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente, "
        "Servizio di, Fonte:, Scritto da"
    ),
    # --- matching
    endings=(
        "a, e, i, o, à, é, ò, ì, ia, ie, io, ii, aio, ai, aia, aie, hi, he, are, ere, ire, ato, ata, ati, ate, uto, "
        "uta, uti, ute, ito, ita, iti, ite, ava, avano, eva, evano, iva, ivano, ando, endo, erà, eranno, irà, iranno, "
        "arono, erono, irono, ano, ono, ante, anti, ente, enti"
    ),
    superseded=(
        "un precedente bilancio di, il precedente bilancio di, un primo bilancio di, il primo bilancio di, "
        "un bilancio provvisorio di, un bilancio precedente di, un precedente conteggio di, una precedente stima di, "
        "dai precedenti, rispetto ai precedenti, anziché, invece dei, e non, inizialmente, in un primo momento, "
        "il bilancio iniziale di, un primo bilancio parlava di, si era parlato di, erano stati segnalati, dapprima, "
        "un conto iniziale di, la cifra precedente di, non i, non le, si parlava di"
    ),
    per="al, all', per, alla, ogni",
    per_adjectives={"year": "annuo, annui, annua, annue, annuale, annuali, l'anno", "month": "mensile, mensili", "week": "settimanale, settimanali", "day": "giornaliero, giornalieri, al giorno", "hour": "l'ora, all'ora"},
    according_to=(
        "secondo, stando a, stando alle, stando ai, stando al, stando alla, stando agli, stando allo, a detta di, "
        "a detta dei, a detta della, a detta del, a detta degli, ad avviso di, a parere di, fonti della, fonti di, "
        "fonti del, a giudizio di, in base ai dati di"
    ),
    saying=(
        "ha detto, hanno detto, ha dichiarato, hanno dichiarato, ha affermato, hanno affermato, ha spiegato, ha "
        "annunciato, hanno annunciato, ha riferito, hanno riferito, ha confermato, hanno confermato, ha "
        "precisato, ha aggiunto, ha sostenuto, hanno sostenuto, ha reso noto, hanno reso noto, ha raccontato, ha "
        "sottolineato, ha assicurato, ha stimato, hanno stimato, ha contato, hanno contato, dice, dicono, spiega, "
        "afferma, affermano, sostiene, sostengono, riferisce, riferiscono, conferma, precisa, aggiunge, racconta, "
        "annuncia, annunciano, dichiara, dichiarano, stima, stimano, rende noto, rendono noto, fa sapere, fanno "
        "sapere, parla di, parlano di, ha parlato di, hanno parlato di, vanta, vantano"
    ),
    counting=(
        "ha contato, hanno contato, conta, contano, contava, contavano, ha stimato, hanno stimato, stima, "
        "stimano, parla di, parlano di, ha parlato di, hanno parlato di, si vanta di, si vantano di, calcola, "
        "calcolano, ha calcolato, hanno calcolato, ha registrato, hanno registrato, rivendica, rivendicano, "
        "porta la cifra a, portano la cifra a, alza la cifra a, indica in, indicano in"
    ),
    for_whom="per, per la, per il, per gli, per i, per le, per l'",
    tellers=(
        "organizzatori, organizzatrici, organizzazione, questura, prefettura, hacker, azienda, pirati, cgil, "
        "cisl, uil, associazione"
    ),
    hearsay=(
        "a quanto si apprende, a quanto riferito, a quanto pare, pare che, sembra che, sembrerebbe, presunti, "
        "presunte, presumibilmente, avrebbe, avrebbero, sarebbe, sarebbero, apparentemente, si dice"
    ),
    voice_links="di, d', del, della, dello, dell', dei, delle, degli, a, alla, al",
    suppositions="se, qualora",
    comparison=(
        "da, dal, il peggiore dal, la peggiore dal, il più grave dal, la più grave dal, il più alto dal, "
        "per la prima volta dal, rispetto a, rispetto al, rispetto alla, rispetto ai, a confronto con, "
        "in confronto a, contro, un anno prima, l'anno precedente, dell'anno scorso, che nel, come nel, record di, "
        "il precedente record, su base annua, era stato, ricorda, nello stesso periodo del, non accadeva dal"
    ),
    # --- beside dates, sums, measures and ratios
    day_words="giorno, il giorno, del giorno, al giorno",
    next_before="a partire da, fino al, entro, fino a, per",
    from_now_before="tra, fra",
    notes_of="banconote da, banconota da, biglietti da, pezzi da, pezzo da, tagli da",
    at_price="per",
    valued_at="del valore di, per un valore di, per un importo di, dal valore di",
    so_many_before="in",
    so_many_verbs="hanno, sono, erano, avevano, restano, rischiano, aspettano, chiedono, scendono, partecipano, avrebbero, sarebbero, saranno",
    in_cash="in contanti",
    cents={"EUR": "centesimi, centesimo, cent", "GBP": "penny, pence"},
    minus="meno",
    below_zero="sotto zero, sottozero, sotto lo zero",
    ratio_words="su",
    streets="via, viale, piazza, corso, largo, piazzale, ponte",
    per_words="per, al, all', l', alla, ogni, a, ai",
    of_it="ne",
    # --- dates from other dates, parts of a day, ages in words
    before_date="prima, prima di, prima del",
    after_date="dopo, dopo il",
    before_that="prima, addietro",
    after_that="dopo, più tardi",
    day_shifts={
        1: (
            "il giorno dopo, il giorno seguente, il giorno successivo, l'indomani, all'indomani, la mattina dopo, "
            "la mattina seguente, un giorno dopo"
        ),
        -1: (
            "il giorno prima, il giorno precedente, la vigilia, alla vigilia, la sera prima, la notte prima, "
            "un giorno prima"
        ),
    },
    every="ogni, tutti i, tutte le",
    halves="metà",
    quarter_signs="T",
    pm_beside=(
        "oggi pomeriggio, nella serata di ieri, sera, pomeriggio, di sera, in serata, di pomeriggio, nel pomeriggio, ieri sera, ieri pomeriggio, stasera, "
        "domani sera, domani pomeriggio, questa sera, questo pomeriggio"
    ),
    night_beside="notte, nella notte, di notte, questa notte",
    minutes_past_before="dopo",
    duration_adjectives={"day": "giorni lavorativi, giorno lavorativo, giorni feriali"},
    compared_to="contro",
    per_person="pro capite, a testa, per abitante, a persona, per persona, per cittadino, per famiglia",
    instead_of="invece che, invece di, invece dei, invece delle, anziché",
    unsure_currencies="corone, lei",
    the_rest="restanti, rimanenti",
    factors="volte più di, volte più del, volte più della, volte più alto, volte più alta, volte più grande, volte più, volte superiore, volte superiori, volte maggiore, volte tanto, volte tanti, volte il, volte la, volte quello, volte quella",
    factors_before="moltiplicato per, moltiplicata per, moltiplicati per, diviso per",
    average_ages="età media, l'età media, dell'età media, età mediana, l'età mediana, media d'età, la media d'età",
    legal_ages="età pensionabile, l'età pensionabile, età della pensione, l'età della pensione, età di pensionamento, l'età di pensionamento, età per la pensione, l'età per la pensione, età legale, età minima, età massima, limite di età, limite d'età, età del consenso, età del voto",
    retires="in pensione, pensione, pensionamento, in pensione anticipata",
    age_at="a, ai, di, dei, dopo",
    age_from="dai, a partire dai, dagli",
    age_ranks="il più piccolo, la più piccola, il più giovane, la più giovane, il più anziano, la più anziana, il più vecchio, la più vecchia",
)
