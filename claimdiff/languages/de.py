"""German."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="de",
    # --- numbers
    numbers={
        0: "null", 1: "eins", 2: "zwei, zwo, zweier", 3: "drei, dreier", 4: "vier", 5: "fünf, fuenf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun",
        10: "zehn", 11: "elf", 12: "zwölf, zwoelf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn, fuenfzehn", 16: "sechzehn",
        17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 21: "einundzwanzig", 30: "dreißig, dreissig",
        31: "einunddreißig, einunddreissig", 40: "vierzig", 41: "einundvierzig", 50: "fünfzig, fuenfzig", 51: "einundfünfzig",
        60: "sechzig", 61: "einundsechzig", 70: "siebzig", 71: "einundsiebzig", 80: "achtzig", 81: "einundachtzig",
        90: "neunzig", 91: "einundneunzig", 100: "einhundert", 1000: "eintausend",
    },
    multipliers={
        100: "hundert",
        10**3: "tausend, Tsd., Tsd",
        10**6: "Million, Millionen, Mio., Mio, Mill.",
        10**9: "Milliarde, Milliarden, Mrd., Mrd, Mia., Mia",
        10**12: "Billion, Billionen, Bio., Bill.",
    },
    joiners="und",
    unit_first=True,
    glued=True,
    articles="ein, eine, einen, einem, einer, eines",
    decimal_words="Komma",
    fractions={
        "1/2": "halbe, halben, halber, halbes", "1/3": "Drittel", "1/4": "Viertel", "1/5": "Fünftel", "1/10": "Zehntel",
        "3/4": "drei viertel, dreiviertel",
        "3/2": "anderthalb, eineinhalb, einundeinhalb", "5/2": "zweieinhalb, zweiundeinhalb", "7/2": "dreieinhalb, dreiundeinhalb",
        "9/2": "viereinhalb", "11/2": "fünfeinhalb", "13/2": "sechseinhalb", "15/2": "siebeneinhalb", "17/2": "achteinhalb",
        "19/2": "neuneinhalb", "21/2": "zehneinhalb", "23/2": "elfeinhalb", "25/2": "zwölfeinhalb",
    },
    and_a_half="einhalb, und ein halbes, und eine halbe, und einen halben",
    collectives={12: "Dutzend, gutes Dutzend, knappes Dutzend", 6: "halbes Dutzend, halben Dutzend"},
    vague="einige, einigen, einiger, mehrere, mehreren, mehrerer, ein paar, wenige, wenigen, etliche, etlichen",
    many="Hunderte, Hunderten, Hunderter, Tausende, Tausenden, Tausender, Zehntausende, Zehntausenden, Zehntausender, Hunderttausende, "
    "Hunderttausenden, Dutzende, Dutzenden, Dutzender, Abertausende, Abermillionen, Millionen, Milliarden, hunderte, tausende, "
    "einige hundert, einige tausend, einige Dutzend, einige Millionen, einige Milliarden, mehrere hundert, mehrere tausend, mehrere zehntausend, "
    "mehrere hunderttausend, mehrere Dutzend, mehrere Millionen, mehrere Milliarden, mehreren hundert, mehreren tausend, mehreren Dutzend, "
    "mehreren Millionen, mehreren Milliarden, mehrere Hunderttausend, ein paar hundert, ein paar tausend, ein paar Dutzend, wenige hundert, "
    "wenigen hundert, wenige Dutzend, etliche hundert, viele hundert, viele tausend, viele Millionen, einigen hundert, einigen tausend",
    zero_after="gab es nicht, gab es keine, gibt es nicht, gibt es keine, gab es zunächst nicht, gab es dabei nicht, gab es dabei keine, waren nicht zu beklagen, sind nicht zu beklagen, wurden nicht gemeldet, wurden keine gemeldet",
    nobody="niemand, niemanden, keiner",
    zero="ohne, kein, keine, keinen, keinem, keiner, keines, keinerlei, niemand, niemanden, null",
    ordinals={
        1: "erste, ersten, erster, erstes, erstem", 2: "zweite, zweiten, zweiter, zweites, zweitem",
        3: "dritte, dritten, dritter, drittes, drittem", 4: "vierte, vierten, vierter, viertes, viertem",
        5: "fünfte, fünften, fünfter, fünftes", 6: "sechste, sechsten, sechster, sechstes", 7: "siebte, siebten, siebter, siebtes, siebente, siebenten",
        8: "achte, achten, achter, achtes", 9: "neunte, neunten, neunter", 10: "zehnte, zehnten, zehnter", 11: "elfte, elften, elfter",
        12: "zwölfte, zwölften, zwölfter", 13: "dreizehnte, dreizehnten", 14: "vierzehnte, vierzehnten", 15: "fünfzehnte, fünfzehnten",
        16: "sechzehnte, sechzehnten", 17: "siebzehnte, siebzehnten", 18: "achtzehnte, achtzehnten", 19: "neunzehnte, neunzehnten",
        20: "zwanzigste, zwanzigsten", 21: "einundzwanzigste, einundzwanzigsten", 22: "zweiundzwanzigste, zweiundzwanzigsten",
        23: "dreiundzwanzigste, dreiundzwanzigsten", 24: "vierundzwanzigste, vierundzwanzigsten", 25: "fünfundzwanzigste, fünfundzwanzigsten",
        26: "sechsundzwanzigste, sechsundzwanzigsten", 27: "siebenundzwanzigste, siebenundzwanzigsten",
        28: "achtundzwanzigste, achtundzwanzigsten", 29: "neunundzwanzigste, neunundzwanzigsten", 30: "dreißigste, dreißigsten, dreissigsten",
        31: "einunddreißigste, einunddreißigsten",
    },
    group=" ",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "rund um, in der Größenordnung von, im Bereich von, ungefähr bei, um etwa, um rund, so an die, etwa, in etwa, rund, rd., circa, ca., zirka, ungefähr, schätzungsweise, geschätzt, geschätzte, geschätzten, grob, um die, an die, "
        "so um die, mehr oder weniger, grob geschätzt, vielleicht, wohl, wohl rund, wohl etwa, ziemlich genau",
        Mod.MORE_THAN: "über der Marke von, über die Marke von, über die Schwelle von, übersteigt inzwischen, überschritt inzwischen, etwas über, gut über, klar über, weit jenseits von, erheblich mehr als, wesentlich mehr als, noch mehr als, jenseits der, oberhalb der, überstieg, übersteigt, übersteigen, überstiegen, überschritt, überschreitet, überschreiten, mehr als, über, weit mehr als, deutlich mehr als, weit über, deutlich über, gut und gerne, "
        "oberhalb von, größer als, höher als, länger als, älter als, schwerer als, mehr wie, jenseits von",
        Mod.LESS_THAN: "unter der Marke von, unter die Marke von, unter der Schwelle von, unter die Schwelle von, unterhalb der, klar unter, weniger wie, erheblich weniger als, wesentlich weniger als, noch unter, keine, weniger als, unter, kaum, deutlich weniger als, weit weniger als, deutlich unter, "
        "weit unter, unterhalb von, kleiner als, nicht ganz, nicht einmal, kürzer als, jünger als, niedriger als, kaum mehr als",
        Mod.EQUAL_OR_MORE: "mindestens aber, wenigstens aber, zumindest aber, mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, ein Minimum von, minimal",
        Mod.EQUAL_OR_LESS: "bis, höchstens aber, maximal aber, bis zu, höchstens, maximal, nicht mehr als, nicht über, allerhöchstens, im Höchstfall, längstens, ein Maximum von, bis maximal, von bis zu",
        Mod.JUST_UNDER: "eine knappe, einen knappen, ein knappes, ein knapper, einer knappen, einem knappen, einer knappen, nahe, nahe an, dicht an, kratzt an, kratzte an, gerade noch, knapp, fast, nahezu, beinahe, annähernd, bald, etwas weniger als, knapp unter",
        Mod.JUST_OVER: "gut, etwas mehr als, knapp über, leicht über",
    },
    hedges_after={
        Mod.APPROX: "oder so, ungefähr, plus minus",
        Mod.EQUAL_OR_MORE: "oder mehr, und mehr, und darüber, oder älter, und älter, aufwärts, mindestens, plus",
        Mod.EQUAL_OR_LESS: "oder weniger, und weniger, oder jünger, und jünger, höchstens, maximal",
    },
    changes="stieg, stiegen, steigt, steigen, gestiegen, steige, erhöht, erhöhte, erhöhten, erhöhen, wuchs, wuchsen, wächst, gewachsen, kletterte, kletterten, sank, sanken, sinkt, sinken, gesunken, fiel, fielen, fällt, gefallen, senkt, senkte, senkten, senken, gesenkt, verringerte, verringert, reduziert, reduzierte, halbiert, verdoppelt, verdoppelte, angehoben, gekürzt, kürzt, ging, zurückgegangen",
    change_from="von, vom",
    between="eine Spanne von, einer Spanne von, einer Spanne zwischen, eine Bandbreite von, zwischen",
    between_and="und, bis",
    range_to="bis, bis zu, bis zum, oder, auf den",
    # --- calendar
    months={1: "Jänner, Januars, Jänners", 2: "Feber, Febr", 3: "Mrz", 9: "Septembers", 10: "Oktobers", 11: "Novembers", 12: "Dezembers"},
    capital_months=True,
    capital_nouns=True,
    weekdays={
        0: "Montagmorgen, Montagfrüh, Montagvormittag, Montagmittag, Montagnachmittag, Montagabend, Montagnacht",
        1: "Dienstagmorgen, Dienstagfrüh, Dienstagvormittag, Dienstagmittag, Dienstagnachmittag, Dienstagabend, Dienstagnacht",
        2: "Mittwochmorgen, Mittwochfrüh, Mittwochvormittag, Mittwochmittag, Mittwochnachmittag, Mittwochabend, Mittwochnacht",
        3: "Donnerstagmorgen, Donnerstagfrüh, Donnerstagvormittag, Donnerstagmittag, Donnerstagnachmittag, Donnerstagabend, Donnerstagnacht",
        4: "Freitagmorgen, Freitagfrüh, Freitagvormittag, Freitagmittag, Freitagnachmittag, Freitagabend, Freitagnacht",
        5: "Samstagmorgen, Samstagfrüh, Samstagvormittag, Samstagmittag, Samstagnachmittag, Samstagabend, Samstagnacht, Sonnabend, "
        "Sonnabendmorgen, Sonnabendvormittag, Sonnabendmittag, Sonnabendnachmittag, Sonnabendabend, Sonnabendnacht",
        6: "Sonntagmorgen, Sonntagfrüh, Sonntagvormittag, Sonntagmittag, Sonntagnachmittag, Sonntagabend, Sonntagnacht",
    },
    day_suffixes="dieses Monats, des laufenden Monats",
    date_links="den, dem, der, des, im, vom, am",
    year_parts={
        Mod.END: "zum Ende des Jahres, Jahresende, Jahresschluss, Ende des Jahres",
        Mod.START: "zu Beginn des Jahres, Jahresbeginn, Jahresanfang, Anfang des Jahres, Beginn des Jahres",
    },
    date_parts={
        Mod.START: "Anfang, Beginn, zu Beginn, Jahresanfang, Jahresbeginn",
        Mod.MID: "Mitte, Jahresmitte",
        Mod.END: "Ende, Ausgang, Jahresende, Jahreswechsel, Schluss, zum Ende",
    },
    year_words="Fälligkeit, fällig, Laufzeit bis, im Jahr, im Jahre, Jahr, Jahre, Jahres, Jahrs, seit, bis, vor, nach, ab, Baujahr, Jahrgang, Saison, Sommer, Winter, Herbst, Frühling, Frühjahr, "
    "Geschäftsjahr, Geschäftsjahrs, Geschäftsjahres, Haushaltsjahr, Vorjahr, gegenüber, anno, Modelljahr, Rekordjahr, Krisenjahr, Wahljahr, Steuerjahr, Schuljahr, im, Weihnachten, Ostern, Pfingsten, Silvester, Neujahr, Ende, Anfang, Mitte, Spätsommer, Spätherbst, Frühsommer, FY",
    relative_days={
        -2: "vorgestern", -1: "gestern, gestern Abend, gestern Morgen, gestern Nachmittag, gestern Vormittag, gestern Mittag, gestern Nacht, am Vortag",
        0: "heute, heute Morgen, heute Abend, heute Nachmittag, heute Vormittag, heute Mittag, heute Nacht, heute früh",
        1: "morgen Abend, morgen Vormittag, morgen Nachmittag, morgen Mittag, morgen früh, ab morgen, bis morgen",
        2: "übermorgen",
    },
    relative_units={
        "quarter-1": "im vergangenen Quartal, im letzten Quartal, im vorigen Quartal, vergangenen Quartals, letzten Quartals, im Vorquartal, des Vorquartals",
        "quarter+0": "in diesem Quartal, im laufenden Quartal, dieses Quartals, laufenden Quartals",
        "quarter+1": "im nächsten Quartal, im kommenden Quartal, nächsten Quartals, kommenden Quartals",
        "month-1": "vergangenen Monats, letzten Monats, vorigen Monats, des Vormonats, im vergangenen Monat, im letzten Monat, vergangenen Monat, letzten Monat, im Vormonat, im vorigen Monat",
        "month+0": "in diesem Monat, diesen Monat, dieses Monats, im laufenden Monat",
        "month+1": "nächsten Monats, kommenden Monats, im nächsten Monat, im kommenden Monat, nächsten Monat, kommenden Monat",
        "year-1": "im vergangenen Jahr, im letzten Jahr, im vorigen Jahr, vergangenes Jahr, letztes Jahr, voriges Jahr, vergangenen Jahres, letzten Jahres, "
        "vorigen Jahres, im Vorjahr, des Vorjahres, des Vorjahrs",
        "year+0": "in diesem Jahr, dieses Jahr, diesen Jahres, dieses Jahres, im laufenden Jahr, heuer, laufenden Jahres",
        "year+1": "im nächsten Jahr, im kommenden Jahr, nächstes Jahr, kommendes Jahr, nächsten Jahres, kommenden Jahres",
    },
    last="letzten, letzter, letzte, letztes, letztem, vergangenen, vergangene, vergangener, vergangenes, vergangenem, vorigen, voriger, vorige, voriges",
    next="nächsten, nächster, nächste, nächstes, nächstem, kommenden, kommender, kommende, kommendes, kommendem, darauffolgenden",
    this="diesen, diesem, diese, dieses, dieser, selben",
    ago_before="vor",
    ago_after="her, zuvor, davor, früher",
    later="später, danach, darauf, nach, vor, lang, lange, zuvor, davor, früher, Haft, Gefängnis",
    denials="nicht, nie",
    since="seit",
    past="war, waren, wurde, wurden, hatte, hatten, worden, gewesen, kam, kamen, ging, gingen, fand, fanden, nahm, nahmen, starb, starben, gab, stieg, fiel, fielen, begann, brach, traf, ließ, sprach, verließ, blieb, rief, trat",
    past_endings="te, ten",
    future="spätestens, wird, werden, soll, sollen, will, wollen, plant, planen, geplant, vorgesehen, voraussichtlich, kommt, beginnt, startet, erwartet, müssen, muss, dürfte, dürften, künftig, tritt, angesetzt, angekündigt, kündigte, kündigten, kündigt, kündigen, verschoben, vertagt, bevorstehenden, bevorsteht, hofft, hoffen, frühestens, eröffnet, öffnet, öffnen, beginnen, starten",
    set_for="für, ab",
    quarter_words="Quartal, Quartals, Quartalen, Jahresviertel, Vierteljahr",
    half_year_words="Halbjahr, Halbjahres, Halbjahrs, Jahreshälfte, Semester",
    seasons={"SP": "Frühjahr, Frühling, Frühjahrs, Frühlings", "SU": "Sommer, Sommers", "FA": "Herbst, Herbstes, Herbsts", "WI": "Winter, Winters"},
    decade_before="",
    decade_after="er Jahre, er Jahren, er-Jahre, er-Jahren, ern, er Jahres, er-Jahres",
    after_christ="n. Chr., n.Chr., nach Christus, nach Christi Geburt, unserer Zeitrechnung, u. Z.",
    before_christ="v. Chr., v.Chr., vor Christus, vor Christi Geburt, vor unserer Zeitrechnung, v. u. Z.",
    from_now_after="ab heute, von heute an, ab jetzt",
    # --- clock
    hour_words="Uhr",
    minute_words="Minuten",
    am="morgens, vormittags, früh, in der Früh, Uhr in der Früh, Uhr am Morgen, Uhr am frühen Morgen, Uhr am Vormittag, "
    "Uhr in der Nacht, nachts, Uhr am Samstagmorgen, Uhr am Sonntagmorgen",
    pm="abends, nachmittags, Uhr am Abend, Uhr am späten Abend, Uhr am frühen Abend, Uhr am Nachmittag, Uhr am späten Nachmittag, Uhr am frühen Nachmittag",
    midday="mittags, am Mittag, heute Mittag, gestern Mittag",
    noon="gegen Mittag, um die Mittagszeit, zu Mittag, um Mittag, zur Mittagszeit, 12 Uhr mittags, zwölf Uhr mittags",
    midnight="Mitternacht",
    half_to="halb",
    quarter_past_before="Viertel nach, viertel nach",
    quarter_to_before="Viertel vor, viertel vor, dreiviertel, drei viertel",
    minutes_past_before="nach",
    minutes_to_before="vor",
    clock_hedges={
        Mod.APPROX: "gegen Mittag, um die Mittagszeit, gegen, etwa, ungefähr, circa, ca., zirka, rund, um etwa, um circa, um ca., etwa um, um ungefähr, so gegen, etwa gegen, ungefähr um, schätzungsweise",
        Mod.BEFORE: "kurz vor, knapp vor, unmittelbar vor, wenige Minuten vor, um kurz vor, kurz vor dem, einige Minuten vor, nicht lange vor",
        Mod.AFTER: "kurz nach, knapp nach, unmittelbar nach, wenige Minuten nach, um kurz nach, kurz nach dem, einige Minuten nach, nicht lange nach, gleich nach, bald nach",
        Mod.LESS_THAN: "vor, noch vor, vor dem, spätestens um",
        Mod.MORE_THAN: "nach, erst nach, nach dem, frühestens um",
    },
    zones={
        "Europe/Berlin": "deutscher Zeit, Berliner Zeit, mitteleuropäischer Zeit, mitteleuropäischer Sommerzeit", "Europe/Paris": "Pariser Zeit, französischer Zeit", "Europe/London": "Londoner Zeit, britischer Zeit",
        "America/New_York": "New Yorker Zeit, Ostküstenzeit, Uhr Ostküstenzeit", "America/Los_Angeles": "Pazifikzeit", "Europe/Moscow": "Moskauer Zeit",
        "Asia/Tokyo": "japanischer Zeit", "Europe/Vienna": "Wiener Zeit, österreichischer Zeit", "Europe/Zurich": "Schweizer Zeit",
        "Europe/Istanbul": "türkischer Zeit",
        "Europe/Madrid": "spanischer Zeit, Madrider Zeit",
        "Europe/Rome": "italienischer Zeit, römischer Zeit",
        "Europe/Warsaw": "polnischer Zeit",
        "Asia/Shanghai": "Pekinger Zeit, chinesischer Zeit",
        "Europe/Kyiv": "Kiewer Zeit, Kyjiwer Zeit, ukrainischer Zeit",
        "Europe/Lisbon": "portugiesischer Zeit",
    },
    # --- durations, ages
    time_units={
        "second": "Sekunde, Sekunden, Sek., Sek, s", "minute": "Minute, Minuten, Min., Min, min", "hour": "Flugstunden, Arbeitsstunden, Betriebsstunden, Überstunden, Unterrichtsstunden, Stunde, Stunden, Std., Std, Stdn., h",
        "day": "Tag, Tage, Tagen", "week": "Woche, Wochen", "month": "Monat, Monate, Monaten", "year": "Jahr, Jahre, Jahren",
        "decade": "Jahrzehnt, Jahrzehnte, Jahrzehnten", "century": "Jahrhundert, Jahrhunderte, Jahrhunderten",
    },
    duration_adjectives={
        "second": "sekündig, sekündige, sekündigen, sekündiger, sekündiges, sekündigem",
        "minute": "minütig, minütige, minütigen, minütiger, minütiges, minütigem, minütlich",
        "hour": "stündig, stündige, stündigen, stündiger, stündiges, stündigem",
        "day": "tägig, tägige, tägigen, tägiger, tägiges, tägigem, Werktag, Werktage, Werktagen, Arbeitstag, Arbeitstage, Arbeitstagen, Geschäftstage, Geschäftstagen, Kalendertage, Kalendertagen",
        "week": "wöchig, wöchige, wöchigen, wöchiger, wöchiges, wöchigem",
        "month": "monatig, monatige, monatigen, monatiger, monatiges, monatigem",
        "year": "jährig, jährige, jährigen, jähriger, jähriges, jährigem",
    },
    ones_with_article=True,
    unsaid_ones={"minute": "Minute", "hour": "Stunde", "week": "Woche", "month": "Monat", "year": "Jahr"},
    durations={"PT1H": "eine gute Stunde, einer guten Stunde, gute Stunde", "P1DT12H": "eineinhalb Tage, eineinhalb Tagen", "PT1H15M": "eineinviertel Stunden, fünf viertel Stunden, ein und eine viertel Stunde", "P50Y": "ein halbes Jahrhundert, einem halben Jahrhundert, halben Jahrhunderts", "P25Y": "ein Vierteljahrhundert, Vierteljahrhundert, einem Vierteljahrhundert", "P1Y": "einem einzigen Jahr, das ganze Jahr, ein ganzes Jahr, ganzjährig", "P1M": "den ganzen Monat, einen ganzen Monat", "P1W": "die ganze Woche, eine ganze Woche", "P1D": "einer einzigen Nacht, einem einzigen Tag, einen einzigen Tag, nur einem Tag, den ganzen Tag, ein ganzer Tag, einen ganzen Tag, ganztägig, ganztägige, ganztägigen", 
        "PT30M": "eine halbe Stunde, einer halben Stunde, halbe Stunde, halben Stunde, halbstündige, halbstündigen, halbstündiger, halbstündiges",
        "PT15M": "eine Viertelstunde, einer Viertelstunde, Viertelstunde, viertelstündige, viertelstündigen",
        "PT45M": "eine Dreiviertelstunde, einer Dreiviertelstunde, Dreiviertelstunde, eine dreiviertel Stunde, drei viertel Stunden, drei Viertelstunden",
        "P6M": "ein halbes Jahr, einem halben Jahr, eines halben Jahres, halbes Jahr, halben Jahr, halbjährige, halbjährigen, halbjähriger",
        "P3M": "ein Vierteljahr, einem Vierteljahr", "P9M": "ein Dreivierteljahr", "PT12H": "einen halben Tag, einem halben Tag, ein halber Tag",
    },
    age_after="Jahre alt, Jahre alte, Jahre alten, Jahre alter, Jahre altes, Jahre altem, Jahre jung, Jahre junge, Jahre jungen, jährig, jährige, jährigen, jähriger, jähriges, jährigem, Lebensjahren, J.",
    age_before="er ist erst, er war erst, sie ist erst, sie war erst, er wurde, sie wurde, er ist, er war, sie war, im Alter von, Alter von, Alter, Alters, im Alter ab, älter als, jünger als, starb mit, starben mit, stirbt mit, verstarb mit",
    age_ranks="der Älteste, die Älteste, der Jüngste, die Jüngste, der Älteste ist, der Älteste war, die Älteste ist, die Älteste war, der Jüngste ist, der Jüngste war, die Jüngste ist, die Jüngste war, das jüngste ist, das jüngste war",
    age_verbs="starb mit, stirbt mit, verstarb mit, gestorben mit, starb im Alter von",
    life_years="Lebensjahr, Lebensjahres, Lebensjahrs",
    age_units="Jahren",
    # --- money, percentages, measures
    currencies={
        "BGN": "Lewa, Lew",
        "EUR": "Euro, Euros", "USD": "Dollar, Dollars, US-Dollar, US Dollar, amerikanische Dollar, amerikanischen Dollar",
        "GBP": "Pfund, Pfund Sterling, britische Pfund, britischen Pfund", "CHF": "Franken, Schweizer Franken, Fr., SFr., sFr.",
        "JPY": "Yen, japanische Yen", "CNY": "Yuan, Renminbi", "INR": "Rupien, indische Rupien, Rupie", "RUB": "Rubel, russische Rubel, russischen Rubel",
        "PLN": "Zloty, Złoty, Zlotys, polnische Zloty", "CZK": "tschechische Kronen, tschechischen Kronen, tschechischer Kronen", "SEK": "schwedische Kronen, schwedischen Kronen, schwedischer Kronen",
        "NOK": "norwegische Kronen, norwegischen Kronen, norwegischer Kronen", "DKK": "dänische Kronen, dänischen Kronen, dänischer Kronen", "KRW": "Won", "TRY": "Lira, türkische Lira, türkischen Lira",
        "UAH": "Hrywnja, Griwna, Hrywen", "AUD": "australische Dollar, australischen Dollar", "CAD": "kanadische Dollar, kanadischen Dollar", "BRL": "Real, Reais", "ILS": "Schekel",
        "ZAR": "Rand", "franc": "Francs, Franc", "peso": "Pesos, Peso", "dinar": "Dinar, Dinare, Dinaren", "dirham": "Dirham, Dirhams", "riyal": "Rial, Riyal, Riyals", "shilling": "Schilling, Schillinge, Schillingen", "crown": "Kronen", "DEM": "Mark, D-Mark, DM, Deutsche Mark", "ITL": "Lire, italienische Lire", "HUF": "Forint",
        "RON": "Leu, rumänische Lei, rumänischen Lei, Lei", "HKD": "Hongkong-Dollar",
    },
    nationalities={
        "US": "amerikanische, amerikanischen, amerikanischer, US-amerikanische, US-amerikanischen, US-amerikanischer",
        "CA": "kanadische, kanadischen, kanadischer", "AU": "australische, australischen, australischer",
        "NZ": "neuseeländische, neuseeländischen, neuseeländischer",
        "SG": "singapurische, singapurischen, singapurischer", "JM": "jamaikanische, jamaikanischen, jamaikanischer",
        "FJ": "fidschianische, fidschianischen, fidschianischer", "NA": "namibische, namibischen, namibischer",
        "LR": "liberianische, liberianischen, liberianischer", "MX": "mexikanische, mexikanischen, mexikanischer",
        "AR": "argentinische, argentinischen, argentinischer", "CL": "chilenische, chilenischen, chilenischer",
        "CO": "kolumbianische, kolumbianischen, kolumbianischer", "CU": "kubanische, kubanischen, kubanischer",
        "DO": "dominikanische, dominikanischen, dominikanischer",
        "PH": "philippinische, philippinischen, philippinischer", "UY": "uruguayische, uruguayischen, uruguayischer",
        "GB": "britische, britischen, britischer", "EG": "ägyptische, ägyptischen, ägyptischer",
        "LB": "libanesische, libanesischen, libanesischer", "SY": "syrische, syrischen, syrischer",
        "SD": "sudanesische, sudanesischen, sudanesischer", "TR": "türkische, türkischen, türkischer",
        "IT": "italienische, italienischen, italienischer",
        "CH": "schweizerische, schweizerischen, schweizerischer, Schweizer",
        "FR": "französische, französischen, französischer", "BE": "belgische, belgischen, belgischer",
        "RW": "ruandische, ruandischen, ruandischer", "BI": "burundische, burundischen, burundischer",
        "CD": "kongolesische, kongolesischen, kongolesischer", "GN": "guineische, guineischen, guineischer",
        "SE": "schwedische, schwedischen, schwedischer", "NO": "norwegische, norwegischen, norwegischer",
        "DK": "dänische, dänischen, dänischer", "CZ": "tschechische, tschechischen, tschechischer",
        "IS": "isländische, isländischen, isländischer", "DZ": "algerische, algerischen, algerischer",
        "TN": "tunesische, tunesischen, tunesischer", "KW": "kuwaitische, kuwaitischen, kuwaitischer",
        "IQ": "irakische, irakischen, irakischer", "JO": "jordanische, jordanischen, jordanischer",
        "BH": "bahrainische, bahrainischen, bahrainischer", "LY": "libysche, libyschen, libyscher",
        "RS": "serbische, serbischen, serbischer", "IN": "indische, indischen, indischer",
        "PK": "pakistanische, pakistanischen, pakistanischer", "LK": "sri-lankische, sri-lankischen, sri-lankischer",
        "NP": "nepalesische, nepalesischen, nepalesischer", "KE": "kenianische, kenianischen, kenianischer",
        "TZ": "tansanische, tansanischen, tansanischer", "UG": "ugandische, ugandischen, ugandischer",
        "SO": "somalische, somalischen, somalischer", "AT": "österreichische, österreichischen, österreichischer",
        "SA": "saudische, saudischen, saudischer, saudi-arabische, saudi-arabischen, saudi-arabischer",
        "QA": "katarische, katarischen, katarischer", "IR": "iranische, iranischen, iranischer",
        "OM": "omanische, omanischen, omanischer", "YE": "jemenitische, jemenitischen, jemenitischer",
        "AE": "emiratische, emiratischen, emiratischer", "MA": "marokkanische, marokkanischen, marokkanischer",
        "DE": "deutsche, deutschen, deutscher", "FI": "finnische, finnischen, finnischer",
        "RU": "russische, russischen, russischer",
        "BY": "belarussische, belarussischen, belarussischer, weißrussische, weißrussischen, weißrussischer",
        "RO": "rumänische, rumänischen, rumänischer", "MD": "moldauische, moldauischen, moldauischer",
        "AZ": "aserbaidschanische, aserbaidschanischen, aserbaidschanischer",
        "NL": "niederländische, niederländischen, niederländischer",
    },
    percent="Prozent, Prozents, v. H., vH, Proz., prozentig, prozentige, prozentigen, prozentiger, prozentiges, prozentigem",
    point_tenths="Zehntel Prozentpunkte, Zehntelprozentpunkte, Zehntelprozentpunkt, Zehntelpunkte",
    basis_points="Basispunkte, Basispunkten, Basispunkt, Basispunkts",
    that_is="das sind, also, umgerechnet, das entspricht, entspricht, sprich, d. h.",
    percentage_points="Prozentpunkte, Prozentpunkten, Prozentpunkt, Prozentpunktes",
    points="Punkte, Punkten, Zähler, Zählern",
    units={"part-per-1e6": "Teile pro Million, ppm, Teilchen pro Million", 
        "revolution-per-minute": "Umdrehungen pro Minute, U/min, Umdrehungen/Minute", "millisievert": "Millisievert", "quintal": "Doppelzentner",
        "kilometer-per-hour": "Tempo, Stundenkilometer, Stundenkilometern, Kilometer pro Stunde, Kilometern pro Stunde, Kilometer je Stunde, Kilometern je Stunde, Kilometer in der Stunde, "
        "Kilometern in der Stunde, Kilometer die Stunde, Kilometern die Stunde, km pro Stunde, Sachen, km/Std., Km/h, Kmh",
        "mile-per-hour": "Meilen pro Stunde, Meilen je Stunde, Meilen in der Stunde", "meter-per-second": "Meter pro Sekunde, Metern pro Sekunde, Meter je Sekunde, Metern je Sekunde",
        "kilometer": "Kilometer, Kilometern, Kilometers, km", "meter": "Meter, Metern, Meters, m", "centimeter": "Zentimeter, Zentimetern, cm", "millimeter": "Millimeter, Millimetern, mm",
        "mile": "Meile, Meilen", "nautical-mile": "Seemeile, Seemeilen", "foot": "Fuß", "inch": "Zoll", "light-year": "Lichtjahre, Lichtjahren, Lichtjahr",
        "square-kilometer": "Quadratkilometer, Quadratkilometern, qkm", "square-meter": "Quadratmeter, Quadratmetern, qm", "square-mile": "Quadratmeilen", "square-centimeter": "Quadratzentimeter",
        "hectare": "Hektar, Hektare, Hektaren", "cubic-meter": "Kubikmeter, Kubikmetern", "cubic-kilometer": "Kubikkilometer, Kubikkilometern", "cubic-centimeter": "Kubikzentimeter, Kubikzentimetern",
        "liter": "Liter, Litern", "milliliter": "Milliliter, Millilitern", "hectoliter": "Hektoliter, Hektolitern", "barrel": "Barrel, Barrel Öl, Fass Öl",
        "kilogram": "Kilogramm, Kilo, Kilos, kg", "gram": "Gramm", "milligram": "Milligramm", "microgram": "Mikrogramm",
        "metric-ton": "Tonne, Tonnen", "ounce": "Unze, Unzen, Feinunze", "karat": "Karat",
        "magnitude": "auf der Richterskala, Punkte auf der Richterskala, Punkten auf der Richterskala, auf der nach oben offenen Richterskala, Grad auf der Richterskala",
        "celsius": "Grad Celsius, Grad, °C, Grad plus, Plusgrade, Grad Hitze, Plusgraden, Minusgrade, Minusgraden, Frostgrade, Grad minus, Grad Frost", "fahrenheit": "Grad Fahrenheit",
        "megawatt": "Megawatt", "gigawatt": "Gigawatt", "kilowatt": "Kilowatt", "watt": "Watt", "kilowatt-hour": "Kilowattstunden, Kilowattstunde", "megawatt-hour": "Megawattstunden, Megawattstunde",
        "gigawatt-hour": "Gigawattstunden, Gigawattstunde", "terawatt-hour": "Terawattstunden, Terawattstunde", "horsepower": "PS, Pferdestärken", "volt": "Volt", "kilovolt": "Kilovolt", "ampere": "Ampere",
        "gigabyte": "Gigabyte", "megabyte": "Megabyte", "terabyte": "Terabyte", "megapixel": "Megapixel", "gigahertz": "Gigahertz", "megahertz": "Megahertz", "hertz": "Hertz",
        "knot": "Knoten", "decibel": "Dezibel", "hectopascal": "Hektopascal", "millibar": "Millibar", "bar": "Bar", "calorie": "Kalorien", "kilocalorie": "Kilokalorien, kcal",
        "liter-per-square-meter": "Liter pro Quadratmeter, Litern pro Quadratmeter, Liter je Quadratmeter, Litern je Quadratmeter, Liter auf den Quadratmeter",
        "microgram-per-cubic-meter": "Mikrogramm pro Kubikmeter, Mikrogramm je Kubikmeter", "cubic-meter-per-second": "Kubikmeter pro Sekunde, Kubikmetern pro Sekunde, Kubikmeter je Sekunde", "beaufort": "Beaufort, Bft, Windstärke, Windstärken, Sturmstärke"
    },
    measure_adjectives={"meter": "metrig, metrige, metrigen, metriger, metriges", "metric-ton": "tonnig, tonnige, tonnigen", "kilogram": "kiloschwere, kiloschweren"},
    magnitude="Tempo, Stärke, Magnitude, der Stärke, einer Stärke von, Stärke von, eine Stärke von, Stärken, der Stärken, Magnitude von, Magnituden von, einer Magnitude von, eine Magnitude von, Windstärke, Windstärken",
    # --- counts
    function_words="als erwartet, wie erwartet, als geplant, wie geplant, der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, sondern, denn, doch, sowie, auch, als, wie, dass, daß, ob, wenn, falls, weil, da, obwohl, während, nachdem, bevor, ehe, "
    "bis, damit, sodass, indem, sobald, solange, in, im, ins, an, am, ans, auf, aus, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, für, fürs, gegen, ohne, um, durch, über, unter, hinter, neben, zwischen, seit, ab, "
    "außer, gegenüber, wegen, trotz, statt, anstatt, laut, gemäß, entlang, innerhalb, außerhalb, binnen, anhand, aufgrund, mithilfe, zufolge, entgegen, samt, nebst, per, pro, je, "
    "ich, du, er, sie, es, wir, ihr, ihn, ihm, ihnen, uns, euch, mich, mir, dich, dir, sich, man, wer, wen, wem, was, wo, wann, warum, wieso, woher, wohin, welche, welcher, welches, welchen, welchem, "
    "mein, meine, meinen, meiner, dein, deine, sein, seine, seinen, seinem, seiner, seines, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unseren, unserer, euer, eure, "
    "dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jenen, jeder, jede, jedes, jeden, jedem, alle, allen, aller, alles, beide, beiden, beider, manche, viele, vielen, vieler, wenige, mehrere, andere, anderen, anderer, anderes, "
    "bin, bist, ist, sind, war, waren, sei, seien, wäre, wären, gewesen, wird, werden, wurde, wurden, worden, geworden, würde, würden, werde, habe, hat, haben, hatte, hatten, hätte, hätten, gehabt, "
    "kann, können, konnte, konnten, könnte, könnten, muss, müssen, musste, mussten, müsste, müssten, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, darf, dürfen, durfte, durften, dürfte, dürften, "
    "mag, mögen, möchte, möchten, lassen, lässt, ließ, ließen, nicht, nichts, kein, keine, keinen, nie, niemals, schon, noch, nur, erst, bereits, sehr, so, zu, ganz, etwa, rund, knapp, dann, danach, dort, hier, jetzt, nun, "
    "heute, gestern, morgen, wieder, immer, oft, jedoch, allerdings, dabei, dazu, daran, darauf, daraus, damit, davon, darunter, darüber, dafür, dagegen, dadurch, deshalb, daher, deswegen, somit, also, außerdem, zudem, ferner, "
    "mehr, weniger, meist, meistens, insgesamt, ebenfalls, sogar, selbst, jeweils, zusammen, zunächst, zuletzt, zuvor, später, früher, bisher, derzeit, zurzeit, aktuell, weiterhin, lediglich, nahezu, beinahe, ungefähr, mindestens, höchstens, "
    "sagt, sagte, sagten, sagen, teilte, teilten, mit, meldete, meldeten, berichtete, berichteten, berichtet, erklärte, erklärten, kam, kamen, kommt, kommen, ging, gingen, geht, gehen, gab, gaben, gibt, geben, stand, standen, steht, "
    "lag, lagen, liegt, liegen, blieb, blieben, bleibt, bleiben, starb, starben, sterben, machte, machten, macht, machen, nahm, nahmen, fuhr, fuhren, fiel, fielen, stieg, stiegen, sank, sanken, hieß, heißt, zwar, nämlich, etwas, hinzu, weg, hinaus, heraus, "
    "ab, her, hin, los, zurück, statt, fest, teil, gut, enthielt, enthielten, enthält, enthalten, stimmte, stimmten, votierte, votierten, dafür, dagegen, verlor, verloren, verletzte sich, verließ, verließen, erlitt, erlitten, erhielt, erhielten, bekam, bekamen, brachte, brachten, trat, traten, zog, zogen, schloss, schlossen, ließ, hielt, hielten, lebt, lebte, lebten, arbeitet, arbeiten, arbeitete, arbeiteten, wohnt, wohnen, begann, begannen, endete, endeten, folgte, folgten, kostet, kosten, kostete, kosteten, dauert, dauern, dauerte, dauerten, erreichte, erreichten, sitzt, sitzen, saß, saßen, befand, befanden, befindet, befinden, gilt, gelten, galt, galten, zählt, zählte, gestiegen, gesunken, gefallen, angestiegen, angewachsen, erhöht, registriert, gemeldet, bestätigt, gezählt, ereignete, ereigneten, eröffnete, gegründete, gebaute, errichtete, veröffentlichte, geplante, geplanten",
    of_them="von ihnen, von denen, von diesen, der Betroffenen, unter ihnen",
    of_which="davon allein, darunter allein, davon alleine, allein davon, davon, darunter, unter anderem, einschließlich, inklusive, unter ihnen",
    more_of_it="weitere, weiteren, weiterer",
    partitives="von",
    part_of="der, der insgesamt, von den, von insgesamt, von den insgesamt",
    labels="Linie, Linien, Halle, Gleis, Zimmer, Seite, Seiten, Flug, Flugnummer, Zug, Zug Nr., ICE, IC, EC, RE, RB, TGV, S-Bahn-Linie, S-Bahn, U-Bahn, Autobahn, Bundesstraße, Landstraße, Landesstraße, Kreisstraße, Staatsstraße, "
    "Artikel, Artikels, Art., Paragraf, Paragraph, Paragrafen, Paragraphen, §, §§, Absatz, Abs., Satz, Nummer, Nr., Nrn., No., Kapitel, Band, Folge, Staffel, Gate, auf Platz, Platz, Rang, Kanal, Block, Hausnummer, "
    "Tramlinie, Buslinie, Straßenbahnlinie, Saal, Stufe, Warnstufe, Alarmstufe, Pflegestufe, Pflegegrad, Kategorie, Formel, Phase, Etappe, Version, Windows, iPhone, Boeing, Airbus, Typ, Modell, Baureihe, Startnummer, Rückennummer, "
    "Bahnsteig, Abschnitt, Zone, Sektor, Ziffer, Level, Apollo, Covid, Telefon, Tel., Telefonnummer, Fax, Postfach, Spieltag, Bezirk, Wahlkreis, Terminal, bei Kilometer, Streckenkilometer, Kilometer, Route, Interstate, Highway, "
    "Reaktor, Stollen, Aktenzeichen, Az., Ausgabe, Heft, Anlage, Anhang, Abbildung, Abb., Tabelle, Strophe, Vers, Psalm, Steuerklasse, Lohnsteuerklasse, Klassenstufe, Hartz, Agenda, Euro-Norm, Abgasnorm, Kurs, Los, Punkt, Option, "
    "Schacht, Bundesliga, Konto, Kontonummer, Raum, Wagen, Waggon, Wagen Nr., Abteil, Reihe, Sitz, Tor, Ausgang, Eingang, Ausfahrt, Anschlussstelle, Station, Kabine, Stadion, Pavillon, Schleuse, Block, Grad, Einheit, Notruf, Kammer, Strafkammer, Senat",
    labels_after="Straße, Street, Avenue",
    idioms="hat sieben Leben, haben sieben Leben, hatte sieben Leben, hat neun Leben, zwei Fliegen mit einer Klappe, niemand sonst, niemand anderes, niemand anders, sonst niemand, zwei von zehn, drei von zehn, vier von zehn, fünf von zehn, sechs von zehn, sieben von zehn, acht von zehn, neun von zehn, 1 von 10, 2 von 10, 3 von 10, 4 von 10, 6 von 10, 7 von 10, 8 von 10, 9 von 10, einer von 5, zwei von drei, drei von vier, "
    "ein Zweier, einen Zweier, einem Zweier, der Zweier, den Zweier, dem Zweier, im Zweier, vom Zweier, zum Zweier, beim Zweier, per Zweier, mit Zweier, ein Dreier, einen Dreier, einem Dreier, der Dreier, den Dreier, dem Dreier, im Dreier, vom Dreier, zum Dreier, beim Dreier, per Dreier, mit Dreier, "
    "einer von zwei, einer von drei, einer von vier, einer von fünf, einer von sechs, einer von sieben, einer von acht, einer von zehn, "
    "einer von zwanzig, einer von hundert, einer von tausend, eine von zwei, eine von drei, eine von vier, eine von fünf, eine von sechs, "
    "eine von sieben, eine von acht, eine von zehn, eine von zwanzig, eine von hundert, eine von tausend, eines von zwei, eines von drei, "
    "eines von vier, eines von fünf, eines von sechs, eines von sieben, eines von acht, eines von zehn, eines von zwanzig, eines von hundert, "
    "eines von tausend, "
    "einer der, eine der, eines der, einen der, einem der, einer von, eine von, eines von, ein Mal, eins zu eins, eines Tages, eines Nachts, eines Morgens, im Nu, unter vier Augen, auf allen vieren, alle viere, auf einmal, "
    "in einem fort, zum einen, zum anderen, zum einen Teil, null und nichtig, in null Komma nichts, sieben Sachen, fünf vor zwölf, fünf nach zwölf, kurz vor zwölf, auf Wolke sieben, acht geben, gib acht, gibt acht, acht gegeben, außer Acht, in Acht nehmen, in Acht genommen, in Acht nimmt, Acht nehmen, "
    "ein und derselbe, ein und dieselbe, ein und dasselbe, rund um die Uhr, 24 Stunden am Tag, sieben Tage die Woche, 24 Stunden am Tag und sieben Tage die Woche, alle Jahre, Jahr für Jahr, Tag für Tag, Tag und Nacht, von Jahr zu Jahr, von Tag zu Tag, "
    "eins nach dem anderen, einer nach dem anderen, zu zweit, zu dritt, zu viert, eins plus eins, Nummer eins, Nummer zwei, nicht eins, zwei Mal, drei Mal, in einem Jahr, Eins-a, 1a, Zwei-Klassen, zehn Gebote, zehn Gebote, Heilige Drei Könige, "
    "dreißig jähriger Krieg, dreißig jährigen Krieg, dreißig jährige Krieg, sieben jährigen Krieg, sieben jährige Krieg, hundert jährige Krieg, hundert jährigen Krieg, G7, G20, Zwei-plus-vier, zwei plus vier, Erster Weltkrieg, Tausendundeine Nacht, tausend Dank, vier Wände, eigenen vier Wänden, eigenen vier Wände, alle fünf Sinne, "
    "in zwei Teile, Dritte Welt, dritte Welt, Einer für alle, mit einem Mal, Mal für Mal, ein für alle Mal, Straße des 17. Juni, Platz des 18. März, Platz des 4. Juli, Straße des 18. Oktober, Tag der Deutschen Einheit",
    counters={"person": "köpfig, köpfige, köpfigen, köpfiger, köpfiges"},
    # --- sentences, pages
    abbreviations="1., Dr., Prof., Hr., Fr., Nr., Nrn., Str., St., Abs., Abb., Aufl., Bd., Bde., bzw., ca., cf., d. h., d.h., dgl., Dipl., ebd., ehem., "
    "einschl., evtl., exkl., ff., Fa., geb., gegr., gem., ges., gest., ggf., Hrsg., i. A., i. d. R., inkl., insb., Kap., lt., m. E., Mio., Mrd., "
    "Mill., Tsd., n. Chr., o. ä., o. Ä., Pf., Pkt., rd., sog., Sr., Jr., stellv., Std., tägl., Tel., u. a., u. Ä., u. U., usf., verh., verw., "
    "vgl., v. a., v. Chr., Vors., vorm., nachm., z. B., z.B., z. T., z. Zt., zzgl., zus., Bhf., Hbf., Ing., jun., sen., Mr., Mrs., Obb., "
    "Oberstlt., Hptm., Ltn., Gen., Bez., Kfz., Lkr., Abt., u.a., etc., usw., Art., Az., Jh., Jhdt., h. c., e. V., Jan., Feb., Febr., Mrz., Apr., "
    "Jun., Jul., Aug., Sept., Okt., Nov., Dez., Min., Sek., Lt., max., min., mind., Pfr., Hl., a. D., a. M., i. Br., Rep., Sen., Gebr., allg., "
    "kath., ev., franz., engl., dt.",
    furniture="Lesen Sie auch, Lesen Sie dazu, Lesen Sie hier, Lesen Sie mehr, Lies auch, Auch interessant, Mehr zum Thema, Mehr zum Thema:, Mehr dazu, "
    "Mehr lesen, Mehr aus, Mehr Nachrichten, Zum Thema, Weiterlesen, Weitere Artikel, Weitere Nachrichten, Weitere Informationen, "
    "Das könnte Sie auch interessieren, Das könnte dich auch interessieren, Siehe auch, Hier lesen, Hier geht es, Hier finden Sie, Video:, "
    "Videos:, Audio:, Podcast:, Newsletter, Unser Newsletter, Abonnieren Sie, Jetzt abonnieren, Jetzt anmelden, Melden Sie sich, Folgen Sie uns, "
    "Folge uns, Folgt uns, Besuchen Sie uns, Laden Sie, Du willst mehr, Du möchtest mehr, Hinweis der Redaktion, Anmerkung der Redaktion, "
    "Anm. d. Red., Transparenzhinweis, In einer früheren Version, Anzeige, Werbung, Foto:, Fotos:, Bild:, Bilder:, Bildquelle, Grafik:, Quelle:, "
    "Quellen:, Lesezeit, Teilen, Kommentare, Kommentieren, Drucken, Schlagworte, Themen:, Tags:, Alle Rechte vorbehalten, "
    "Über dieses Thema berichtete, Dieses Thema im Programm, Über den Autor, Über die Autorin, Zur Person:, Kontakt:, Redaktionskontakt, "
    "Haben Sie Hinweise, Haben Sie Fragen, Schreiben Sie uns, Rufen Sie uns, Hotline:, Jetzt lesen, Meistgelesen, Zur Startseite, "
    "Cookie-Einstellungen, Abonniere den, Abonniere unseren, Abonniere uns, Abonniert, Testen Sie jetzt, Noch mehr Geschichten, Copyright ©, "
    "Foto, Lesen Sie außerdem, Kommentar schreiben, Impressum, Datenschutz, Hier klicken, Artikel anhören, Merken, Zum Artikel, "
    "Ähnliche Artikel, Leserkommentare, Cookie, Copyright",
    stamps="Stand, Stand:, Stand vom, Veröffentlicht am, Veröffentlicht, Veröffentlicht:, Veröffentlichung, Publiziert am, Publiziert, Publiziert:, "
    "Aktualisiert am, Aktualisiert, Aktualisiert:, Aktualisierung, Zuletzt aktualisiert, Letzte Aktualisierung, Letztes Update, Update vom, "
    "Update:, Erstellt am, Erstellt:, Erschienen am, Erstveröffentlichung, Erstmeldung vom, Gesendet am, Datum:, Geändert am, Online seit, "
    "Erstpublikation, Erstellt, Geändert",
    byline="Von, Von unserem Korrespondenten, Von unserer Korrespondentin, Ein Bericht von, Eine Reportage von, Ein Artikel von, Eine Analyse von, "
    "Ein Kommentar von, Ein Gastbeitrag von, Text, Autor, Autor:, Autorin, Autorin:, Redaktion:, Interview:, Protokoll:, Bericht:",
    # --- matching
    endings="e, en, er, es, em, ern, n, s, st, t, te, ten, tet, nen, innen, ens, se, sen",
    compounds=True,
    superseded="zuvor war von, zunächst war von, ursprünglich war von, zuerst war von, bisher war von, vorher war von, anfangs war von, zuvor hatte es geheißen, zunächst hieß es, frühere Angaben von, frühere Zahl von, "
    "früheren Angaben zufolge, nach früheren Angaben, zuvor hieß es, zuvor waren, zunächst waren, statt der zunächst gemeldeten, statt zunächst, nicht wie zunächst gemeldet, nicht wie zuvor gemeldet, bisherigen Zahl von, zunächst genannte, anfangs hieß es",
    per="pro, im, je, in der",
    per_adjectives={"year": "jährlich, jährliche, jährlichen, jährlicher, im Jahr", "month": "monatlich, monatliche, monatlichen", "week": "wöchentlich, wöchentliche, wöchentlichen", "day": "täglich, tägliche, täglichen", "hour": "stündlich"},
    according_to=(
        "laut, nach Angaben von, nach Angaben, nach Auskunft von, nach Auskunft, nach Darstellung, nach "
        "Einschätzung von, nach Einschätzung, nach Aussage von, nach Aussage, nach Aussagen von, nach Aussagen, "
        "nach Worten von, nach Worten, nach Informationen von, nach Informationen, nach Zählung, nach Schätzung, "
        "nach Schätzungen von, nach Schätzungen, den Angaben von, wie die, so der, so die, so das, Angaben von"
    ),
    according_after="zufolge",
    voice_articles="die, das, den, dem, ein, eine, einer, einem, eines, einen, deren, dessen, der, des",
    saying=(
        "sagte, sagten, sagt, sagen, teilte, teilten, erklärte, erklärten, erklärt, berichtete, berichteten, "
        "berichtet, berichten, meldete, meldeten, meldet, melden, betonte, bestätigte, bestätigten, schrieb, "
        "schreibt, gab an, gaben an, nannte, sprach von, sprachen von, spricht von, sprechen von, schätzt, "
        "schätzen, schätzte, schätzten, gibt an, geben an, mitteilte, mitteilten, behauptet, behaupteten, "
        "behauptete, beziffert, beziffern, bezifferte, bezifferten"
    ),
    counting=(
        "zählte, zählten, zählt, zählen, prahlt mit, prahlen mit, prahlte mit, prahlten mit, brüstet sich mit, "
        "brüsten sich mit, sprach von, sprachen von, spricht von, sprechen von, redet von, reden von, schätzt, "
        "schätzen, schätzte, schätzten, ging von, gingen von, geht von, gehen von, kam auf, kamen auf, kommt auf, "
        "kommen auf, meldete, meldeten, meldet, melden, nannte, nannten"
    ),
    for_whom="für",
    tellers=(
        "veranstalter, veranstaltern, veranstalterin, organisatoren, organisator, erpresser, hacker, verband, "
        "betreiber, bündnis, polizei, gewerkschaft, verdi"
    ),
    hearsay=(
        "angeblich, dem Vernehmen nach, mutmaßlich, heißt es, hieß es, soll … haben, sollen … haben, soll … worden "
        "sein, sollen … worden sein, soll … gewesen sein, sollen … gewesen sein, soll … gekommen sein, sollen … "
        "gekommen sein, soll … geben, sollen … geben, soll … verletzt sein, sollen … verletzt sein, soll … tot "
        "sein, sollen … tot sein, soll … gestorben sein, sollen … gestorben sein, soll … betragen, sollen … "
        "betragen"
    ),
    voice_links="der, des, von, vom, für, beim, im, am",
    comparison="seit, als, verglichen mit, im Vergleich zu, im Vergleich zum, gegenüber, der schlimmste seit, die schlimmste seit, das schlimmste seit, der schwerste seit, die schwerste seit, das schwerste seit, das letzte Mal, zuletzt, schon einmal, damals, bereits",
    # --- beside dates, sums, measures and ratios
    next_before="bis, bis zum, für, ab",
    decades={1920: "Zwanzigern, Zwanziger", 1930: "Dreißigern, Dreißiger", 1940: "Vierzigern, Vierziger", 1950: "Fünfzigern, Fünfziger, fünfziger Jahren, fünfziger Jahre", 1960: "Sechzigern, Sechziger, sechziger Jahren, sechziger Jahre", 1970: "Siebzigern, Siebziger, siebziger Jahren, siebziger Jahre", 1980: "Achtzigern, Achtziger, achtziger Jahren, achtziger Jahre", 1990: "Neunzigern, Neunziger, neunziger Jahren, neunziger Jahre"},
    notes_of="Scheine zu, Scheinen zu, Banknoten zu",
    at_price="für",
    valued_at="bewertet mit, veranschlagt mit, taxiert auf, im Wert von",
    in_cash="in bar",
    cents={"EUR": "Cent, Cents, Eurocent", "CHF": "Rappen", "GBP": "Pence"},
    minus="minus",
    below_zero="Minusgrade, Minusgraden, Frostgrade, Grad minus, Grad Frost, unter null, unter Null, unter dem Gefrierpunkt",
    streets="Straße, Platz, Allee, Brücke, Ufer",
    per_words="pro, je, in der, die, auf, auf je",
    # --- dates from other dates, parts of a day, ages in words
    before_date="vor, vor dem, vor der",
    after_date="nach, nach dem, nach der",
    before_that="zuvor, davor, vorher, früher, eher",
    after_that="später, danach, darauf",
    day_shifts={
        1: "am nächsten Tag, am folgenden Tag, am Tag darauf, am Tag danach, tags darauf, am nächsten Morgen, am nächsten Abend, am darauffolgenden Tag, einen Tag später",
        -1: "am Tag zuvor, am Tag davor, tags zuvor, am Vorabend, am Abend zuvor, am vorangegangenen Tag, einen Tag zuvor",
    },
    every="jeden, jeder, jedem, jede, immer",
    halves="Hälfte",
    pm_beside=(
        "mittags, Abend, Nachmittag, abends, nachmittags, heute Abend, gestern Abend, morgen Abend, heute Nachmittag, "
        "gestern Nachmittag, morgen Nachmittag, am Abend, am Nachmittag, am späten Abend, am frühen Abend, "
        "am späten Nachmittag, am frühen Nachmittag, Montagabend, Dienstagabend, Mittwochabend, Donnerstagabend, "
        "Freitagabend, Samstagabend, Sonntagabend, Sonnabendabend, Montagnachmittag, Dienstagnachmittag, "
        "Mittwochnachmittag, Donnerstagnachmittag, Freitagnachmittag, Samstagnachmittag, Sonntagnachmittag, "
        "Sonnabendnachmittag"
    ),
    night_beside=(
        "Nacht, heute Nacht, in der Nacht, Montagnacht, Dienstagnacht, Mittwochnacht, Donnerstagnacht, "
        "Freitagnacht, Samstagnacht, Sonntagnacht, Sonnabendnacht"
    ),
    hour_words_before="um",
    bare_hours=False,
    compared_to="gegenüber",
    per_person="pro Kopf, pro Person, pro Einwohner, je Einwohner, pro Bürger, je Bürger, pro Haushalt, je Haushalt, pro Nase, pro Steuerzahler",
    instead_of="statt der erlaubten, statt erlaubter, statt der zulässigen, statt zulässiger, statt der vorgeschriebenen, bei erlaubten, bei zugelassenen, statt, anstatt, anstelle von, bei erlaubten, bei zulässigen",
    the_rest="übrigen, restlichen, verbleibenden, anderen",
    factors="mal so, Mal so, mal mehr, Mal mehr, mal höher",
    factors_before="multipliziert mit, um das, Faktor, um den Faktor",
    dated_participles="te, ten, ter, tes, tem, ene, enen, ener, enes, enem",
    average_ages="Durchschnittsalter, Durchschnittsalters, Medianalter, Medianalters, Altersdurchschnitt, Altersschnitt, Altersmedian, mittlere Alter, mittlere Lebensalter, mittleres Alter, durchschnittliche Alter, durchschnittliches Alter, mediane Alter",
    legal_ages="Rentenalter, Rentenalters, Renteneintrittsalter, Renteneintrittsalters, Regelrentenalter, Pensionsalter, Pensionsalters, Pensionsantrittsalter, Mindestalter, Höchstalter, Wahlalter, Wahlalters, Heiratsalter, Referenzalter, Altersgrenze, Regelaltersgrenze",
    retires="Rente, Ruhestand, Pension, Altersrente",
    age_at="mit, ab, bei, auf, bis",
    age_from="ab",
)
