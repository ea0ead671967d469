"""Slovak."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="sk",
    # --- numbers
    numbers={
        0: "nula", 1: "jeden, jedna, jedno, jedného, jednej, jednu, jednom, jedným, jednému", 2: "dvoj, dva, dve, dvaja, dvoch, dvom, dvomi, dvoma, obaja, obe", 3: "troj, tri, traja, troch, trom, tromi, troma", 4: "štvor, štyri, štyria, štyroch, štyrom, štyrmi", 5: "päť, piati, piatich, piatim, piatimi", 6: "šesť, šiesti, šiestich, šiestim, šiestimi",
        7: "sedem, siedmi, siedmich, siedmim", 8: "osem, ôsmi, ôsmich, ôsmim", 9: "deväť, deviati, deviatich, deviatim", 10: "desať, desiati, desiatich, desiatim", 11: "jedenásť, jedenásti, jedenástich", 12: "dvanásť, dvanásti, dvanástich", 13: "trinásť, trinásti, trinástich", 14: "štrnásť, štrnásti, štrnástich", 15: "pätnásť, pätnásti, pätnástich",
        16: "šestnásť, šestnástich", 17: "sedemnásť, sedemnástich", 18: "osemnásť, osemnástich", 19: "devätnásť, devätnástich", 20: "dvadsať, dvadsiati, dvadsiatich", 30: "tridsať, tridsiati, tridsiatich", 40: "štyridsať, štyridsiatich", 50: "päťdesiat, päťdesiatich", 60: "šesťdesiat, šesťdesiatich", 70: "sedemdesiat, sedemdesiatich", 80: "osemdesiat, osemdesiatich", 90: "deväťdesiat, deväťdesiatich",
    },
    multipliers={100: "sto, stovka, stovku, sta", 10**3: "tisíc, tisíce, tisícov, tisíci, tisícmi", 10**6: "milión, milióny, miliónov, milióna, miliónom, miliónmi", 10**9: "miliarda, miliardy, miliárd, miliardu, miliardami", 10**12: "bilión, bilióny, biliónov"},
    short_multipliers={10**3: "tis., tis", 10**6: "mil., mil, mln.", 10**9: "mld., mld"},
    joiners="a",
    glued=True,
    decimal_words="celých, celé, celá, čiarka",
    fractions={"1/2": "pol, polovica, polovicu, polovice", "1/3": "tretina, tretinu", "2/3": "dve tretiny", "1/4": "štvrtina, štvrtinu, štvrť", "3/4": "tri štvrtiny, trištvrte", "3/2": "jeden a pol, poldruha"},
    and_a_half="a pol",
    collectives={12: "tucet", 10: "desiatka, desiatku"},
    vague="niekoľko, niekoľkí, niekoľkých, zopár, viacero, viacerí, viacerých, pár, mnoho, niekoľkými",
    many="desiatky, desiatok, stovky, stoviek, tisíce, tisícok, tisícky, milióny, miliardy, desaťtisíce, stotisíce, desaťtisícov, stotisícov, niekoľko desiatok, niekoľko stoviek, niekoľko tisíc, desiatkam, stovkám, tisícom",
    zero="žiadny, žiadna, žiadne, nikto, ani jeden, ani jedna, nikoho, bez, nie sú, neboli",
    ordinals={1: "prvý, prvého, prvá, prvej, prvom", 2: "druhý, druhého, druhá, druhej, druhom", 3: "tretí, tretieho, tretej, treťom", 4: "štvrtý, štvrtého, štvrtej", 5: "piaty, piateho"},
    negation="ne",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "asi, približne, okolo, zhruba, cca, cca., odhadom, rádovo", Mod.MORE_THAN: "presiahol, presiahla, presahuje, presahujú, presiahlo, presiahli, presiahne, prekročil, prekročila, prekročilo, prekročili, viac ako, viac než, vyše, nad, vyše ako, viac, cez", Mod.LESS_THAN: "menej ako, menej než, pod",
        Mod.EQUAL_OR_MORE: "najmenej, aspoň, minimálne, prinajmenšom, nie menej ako", Mod.EQUAL_OR_LESS: "až, najviac, maximálne, až do, nanajvýš, nie viac ako",
        Mod.JUST_UNDER: "takmer, skoro, necelých, necelé, necelú, bezmála",
        Mod.JUST_OVER: "o niečo viac ako",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "alebo viac, a viac", Mod.APPROX: "približne"},
    between="medzi, od",
    between_and="a, do, až",
    range_to="až, alebo, či, do",
    determiners="tí, tie, týchto, tých, všetci, všetky, všetkých, ďalší, ďalšie, ďalších, ostatní, ostatných, jeho, ich, posledných, posledné, prvých, celkovo, celkom, spolu",
    # --- calendar
    months={1: "januári, januárom", 2: "februári, februárom", 3: "marci, marcom", 4: "apríli, aprílom", 5: "máji, májom", 6: "júni, júnom", 7: "júli, júlom", 8: "auguste, augustom", 9: "septembri, septembrom", 10: "októbri, októbrom", 11: "novembri, novembrom", 12: "decembri, decembrom"},
    weekdays={0: "pondelkový, pondelková, pondelkové, pondelkového, pondelkovej, pondelkovú, pondelka, pondelkom, pondelňajší", 1: "utorková, utorkové, utorkového, utorkovej, utorkovú, utorka, utorkom, utorkový", 2: "stredajšia, stredajšie, stredajšieho, stredajšej, stredajšiu, stredu, stredy, stredou, stredajší", 3: "štvrtková, štvrtkové, štvrtkového, štvrtkovej, štvrtkovú, štvrtka, štvrtkom, štvrtkový", 4: "piatku, piatková, piatkové, piatkového, piatkovej, piatkovú, piatka, piatkom, piatkový", 5: "sobotný, sobotná, sobotné, sobotného, sobotnej, sobotnú, sobotu, soboty, sobotou, sobotňajší", 6: "nedeľná, nedeľné, nedeľného, nedeľnej, nedeľnú, nedeľu, nedele, nedeľou, nedeľný"},
    date_links="dňa, deň",
    year_parts={
        Mod.END: "na konci roka, do konca roka, ku koncu roka, koniec roka, konca roka, konci roka, koncom roka",
        Mod.START: "na začiatku roka, od začiatku roka, začiatok roka, začiatku roka, začiatkom roka",
    },
    date_parts={Mod.START: "začiatkom, začiatok, na začiatku, začiatku, od začiatku", Mod.MID: "v polovici, polovici, uprostred, polovicou, v polovici mesiaca", Mod.END: "koncom, koniec, na konci, do konca, konca, ku koncu"},
    year_words="roku, v roku, rok, od roku, do roku, z roku, rokom, roka, za rok, rokoch, pred rokom",
    year_suffixes="roku, rok",
    relative_days={-2: "predvčerom", -1: "včera, včera večer, včera ráno, včerajší, včerajšie, včerajšia, včera popoludní", 0: "dnešným dňom, dnešný deň, dnešného dňa, dnes, dnes ráno, dnes večer, dnešný, dnešné, dnešná, dnes v noci, dnes popoludní", 1: "zajtra, zajtra ráno, zajtrajší", 2: "pozajtra"},
    relative_units={"week-1": "minulý týždeň, minulého týždňa", "week+0": "tento týždeň, tohto týždňa", "week+1": "budúci týždeň, budúceho týždňa", "month-1": "minulý mesiac, minulého mesiaca", "month+0": "tento mesiac, tohto mesiaca", "month+1": "budúci mesiac, budúceho mesiaca",
                    "year-1": "vlani, minulý rok, minulého roka, v minulom roku, minulého roku, pred rokom", "year+0": "tento rok, tohto roka, v tomto roku, tohto roku", "year+1": "budúci rok, budúceho roka, v budúcom roku"},
    last="minulý, minulú, minulá, minulého, minulej, uplynulý, uplynulú",
    next="budúci, budúcu, budúca, najbližší, najbližšiu, nasledujúci, budúceho",
    this="tento, túto, táto, tohto",
    ago_before="pred",
    ago_after="dozadu, predtým",
    later="neskôr, nato",
    from_now_before="o, za",
    future="najneskôr, začne, začnú, otvorí, otvoria, uskutoční, uskutočnia, zasadne, rozhodne, plánujú, očakáva sa, predpokladá sa, mal by, mala by, mali by, malo by, chystá, príde, odíde, oznámi, vyhlási, nastúpi, predstaví, vráti, plánovaný, plánovaná, plánované, bude, budú, má byť, majú byť, plánuje",
    quarter_words="štvrťrok, štvrťroku, štvrťroka, kvartál, kvartáli, kvartálu, štvrťročie",
    half_year_words="polrok, polroku, polroka",
    seasons={"SP": "jar, jari", "SU": "leto, lete, leta", "FA": "jeseň, jeseni", "WI": "zima, zime, zimu"},
    decade_after=". rokoch, . roky, . rokov",
    after_christ="n. l., n.l., nášho letopočtu, po Kristovi, po Kr.",
    before_christ="pred n. l., pr. n. l., p. n. l., pred naším letopočtom, pred Kr., pred Kristom",
    next_before="do, až do",
    # --- clock
    quarter_of="štvrť na",
    hour_words="h, hodine, hodinou, hod., hod, . hodine, . hodinou, . hodiny, . h, . hod., hodiny ráno",
    hour_words_before="o, od, do",
    bare_hours=False,
    am="ráno, dopoludnia, predpoludním, nadránom",
    pm="večer, popoludní, poobede",
    noon="na poludnie, poludnie, napoludnie, poludnia",
    midnight="polnoc, o polnoci, polnoci",
    half_to="pol",
    hour_names={1: "jednej", 2: "druhej", 3: "tretej", 4: "štvrtej", 5: "piatej", 6: "šiestej", 7: "siedmej", 8: "ôsmej", 9: "deviatej", 10: "desiatej", 11: "jedenástej", 12: "dvanástej"},
    quarter_to_before="trištvrte na, tri štvrte na",
    clock_hedges={Mod.APPROX: "okolo, približne o, asi o, približne, zhruba o", Mod.BEFORE: "krátko pred, tesne pred", Mod.AFTER: "krátko po, tesne po, chvíľu po", Mod.LESS_THAN: "pred, do", Mod.MORE_THAN: "po, od"},
    # --- durations, ages
    time_units={
        "second": "sekúnd, sekunda, sekundy, sekundu, sekundách", "minute": "minút, minúta, minúty, minútu, minútach, minútami, min", "hour": "hodín, hodina, hodiny, hodinu, hodinách, hodinami, hod", "day": "dní, deň, dni, dňoch, dňami, dňa", "week": "týždňov, týždeň, týždne, týždňoch, týždňami, týždňa",
        "month": "mesiacov, mesiac, mesiace, mesiacoch, mesiacmi, mesiaca", "year": "rokov, rok, roky, rokoch, rokmi, roka", "decade": "desaťročí, desaťročie, desaťročia", "century": "storočí, storočie, storočia",
    },
    duration_adjectives={"minute": "minútový, minútová, minútové, minútovej, -minútový, -minútová", "hour": "hodinový, hodinová, hodinové, hodinovej, hodinovú, -hodinový, -hodinová", "day": "dňový, dňová, dňové, dňovej, dňovú, -dňový, -dňová, -dňové, pracovných dní, pracovné dni", "week": "týždňový, týždňová, týždňové, týždňovej", "month": "mesačný, mesačná, mesačné", "year": "ročný, ročná, ročné, -ročný"},
    durations={"P1DT12H": "deň a pol, dňa a pol", "PT1H15M": "hodina a štvrť, hodinu a štvrť, hodiny a štvrť", "PT30M": "pol hodiny, polhodina, polhodinu, pol hodinu", "PT1H30M": "hodiny a pol, hodinu a pol, hodina a pol, jeden a pol hodiny", "PT15M": "štvrťhodina, štvrťhodinu, štvrť hodiny", "PT45M": "tri štvrte hodiny, trištvrte hodiny", "P6M": "pol roka, polroka", "P18M": "rok a pol, roka a pol"},
    age_after="-ročný, -ročná, -ročného, -ročnej, -ročnú, -roční, -ročných, -ročnému, -ročným, ročný, ročná, ročné, ročného, ročnej, ročnú, roční, ročných, ročnému, ročným, ročnom, ročnou, ročnými",
    age_before="vo veku nedožitých, nedožitých, vo svojich, vo veku, veku, vek",
    life_years="roku života, rok života",
    age_units="rokov, roky, rok, rokoch",
    age_verbs="ktorému je, ktorému bolo, ktorej je, ktorej bolo, má, mal, mala, je mu, je jej, bolo mu, bolo jej, mu bolo, jej bolo, mu je, jej je, oslávil, oslávila, oslávi",
    age_copulas="je, bolo, bude",
    # --- money, percentages, measures
    currencies={"RON": "lei, leu, rumunských lei", "EUR": "eur, euro, eurá, eura, eurách, eurami", "SKK": "korún, koruny, korunu, Sk", "CZK": "českých korún, českých korunách", "USD": "dolárov, dolár, doláre, dolára, amerických dolárov", "GBP": "libier, libra, libry", "CHF": "frankov"},
    cents={"EUR": "centov, cent, centy"},
    percent="percent, percento, percentá, percenta, percentami, percentách, perc., percentný, percentná, percentné, percentného, percentnú, percentnej, percentným",
    basis_points="bázických bodov, bázické body, bázický bod",
    that_is="čiže, teda, t. j., to je, v prepočte",
    percentage_points="percentuálnych bodov, percentuálny bod, percentuálne body, percentuálneho bodu, p. b., p.b., bodu",
    units={
        "kilometer-per-hour": "kilometrov za hodinu, kilometrov v hodine, km za hodinu, kilometre za hodinu", "kilometer": "kilometrov, kilometer, kilometre, kilometra", "meter": "metrov, meter, metre, metra", "centimeter": "centimetrov, centimeter, centimetre, cm", "millimeter": "milimetrov, milimetre", "square-meter": "metrov štvorcových, štvorcových metrov, metre štvorcové",
        "square-kilometer": "kilometrov štvorcových, štvorcových kilometrov", "cubic-meter": "metrov kubických, kubíkov, kubických metrov", "hectare": "hektárov, hektár, hektáre, hektára", "kilogram": "kilogramov, kilogram, kilogramy, kíl, kilo, kilá", "gram": "gramov, gramy, gram", "metric-ton": "ton, tona, tony, tonu", "liter": "litrov, liter, litre, litra", "celsius": "stupňov Celzia, stupne Celzia, stupeň Celzia, stupňov, stupne, stupeň, stupňa Celzia",
        "megawatt": "megawattov", "magnitude": "stupňa Richterovej škály, stupňov Richterovej škály",
    },
    magnitude="magnitúdou, magnitúda, sila, silou, s magnitúdou, o sile",
    measure_adjectives={"meter": "metrový, metrová, metrové, -metrový, -metrová", "kilometer": "kilometrový, kilometrová, -kilometrový, kilometrovú", "kilogram": "kilogramový, kilový", "metric-ton": "tonový, tonová, -tonový"},
    minus="mínus",
    below_zero="pod nulou",
    # --- counts
    function_words="a, aj, i, alebo, ale, že, ktorý, ktorá, ktoré, ktorí, ktorých, ako, keď, kde, lebo, pretože, ak, by, aby, v, vo, na, za, od, do, z, zo, s, so, o, po, pri, u, k, ku, pred, nad, pod, medzi, cez, pre, proti, počas, bez, okrem, podľa, je, sú, som, sme, bol, bola, bolo, boli, bude, budú, "
    "byť, má, majú, mal, môže, môžu, musí, sa, si, ho, ju, ich, im, mu, jej, nám, vám, on, ona, ono, oni, my, vy, ja, ty, to, ten, tá, tie, tento, táto, toto, tieto, jeho, svoj, svoje, všetko, všetci, nie, len, iba, už, ešte, tiež, tak, tu, tam, dnes, teraz, povedal, povedala, uviedol, uviedla, "
    "informoval, informovala, oznámil, oznámila, zahynulo, zahynuli, zomrelo, utrpelo, zranilo, žije, žijú, celkom, spolu, teda, však, preto, čo, kto, než, ani, pričom, ďalej",
    of_them="z nich, z toho, spomedzi nich",
    of_which="z toho, z ktorých, vrátane, z nich",
    labels="linka, linke, článok, článku, strana, strane, číslo, č., č, sála, brána, nástupište, kapitola, vlak, vlaku, diaľnica, autobus, poschodie, izba, bod, kanál, fáza, verzia, tel., ods., paragraf, let, zóna, skupina, trieda, cesta I",
    labels_after=". poschodie, . poschodí, . storočia, . storočie",
    idioms="jeden z, jedna z, jeden z nich, jedna z nich, jedno z nich, jedného z nich, jednu z nich, jedno z, jedného z, jednu z, jednej z, jeden po druhom, ešte jeden, jedného dňa, na jednej strane, jeden druhému, jeden druhého, po jednom, prvá svetová vojna, druhá svetová vojna, dvakrát, trikrát",
    endings="al, ala, alo, ali, il, ila, ilo, ili, el, ela, elo, eli, ol, ať, iť, ieť, úť, núť, nul, nula, nulo, nuli, nú, ovať, oval, ovala, ovalo, ovali, uje, ujú, ajú, eme, en, ená, ené, ení, ený, ených, aný, "
    "aná, ané, aní, aných, ovaný, ovaná, ované, ovaní",
    case_endings="a, á, e, é, i, í, o, u, ú, y, ý, ia, iu, ie, ov, om, em, ám, ovi, ovia, ami, och, ách, iach, iam, ej, ou, iou, ého, ému, ieho, iemu, ým, ých, ými, ím, ích, ími",
    per="za, na",
    per_adjectives={"year": "ročne, ročný, ročné", "month": "mesačne, mesačný", "week": "týždenne", "day": "denne"},
    according_to="podľa, podľa slov, podľa údajov, s odvolaním na",
    saying=(
        "povedal, povedala, povedali, uviedol, uviedla, uviedli, uvádza, informoval, informovala, informovali, "
        "oznámil, oznámila, oznámili, potvrdil, potvrdila, potvrdili, tvrdí, tvrdia, dodal, dodala, odhaduje, "
        "odhadujú, odhadol, odhadla"
    ),
    counting=(
        "napočítala, napočítali, napočítal, odhaduje, odhadujú, odhadla, odhadli, odhadol, hovorí o, hovoria o, "
        "hovorila o, hovorili o"
    ),
    for_whom="pre",
    tellers="organizátori, organizátorov, usporiadatelia, odbory, odborov, odborári, hackeri, polícia",
    hearsay="údajne, vraj, zrejme, pravdepodobne",
    voice_links="z, zo, pre, v",
    comparison="v porovnaní s, oproti, od",
    per_words="za, na",
    changes="vzrástol, vzrástla, vzrástlo, vzrástli, stúpol, stúpla, stúplo, stúpli, zvýšil, zvýšila, zvýšilo, zvýšili, zvýši, klesol, klesla, kleslo, klesli, znížil, znížila, znížilo, znížili, zníži, rast, pokles",
    change_from="z, zo, od",
    nobody="nikto",
    every="každý, každú, každé",
    day_shifts={1: "nasledujúci deň, na druhý deň, deň nato, o deň neskôr", -1: "deň predtým, predchádzajúci deň, o deň skôr"},
    decades={1960: "šesťdesiatych rokoch, šesťdesiatych rokov, šesťdesiate roky", 1970: "sedemdesiatych rokoch, sedemdesiatych rokov, sedemdesiate roky", 1980: "osemdesiatych rokoch, osemdesiatych rokov, osemdesiate roky", 1990: "deväťdesiatych rokoch, deväťdesiatych rokov, deväťdesiate roky"},
    instead_of="namiesto",
    part_of="z, zo",
    hedge_links="na, v, vo, z, zo, do, po, za, od, o, k, u, pri",
    stamps="Publikované, Publikované:, Zverejnené, Zverejnené:, Aktualizované, Aktualizované:, Aktualizácia, Aktualizácia:, Vydané, Vydané:, Upravené, Naposledy aktualizované, Dátum:",
    byline="Autor, Autor:, Autorka:, Autori:, Napísal, Napísala, Text:, Redakcia, Zdroj, Zdroj:, Foto, Foto:",
    furniture="Čítajte aj, Čítajte tiež, Čítajte viac, Prečítajte si, Prečítajte si aj, Súvisiace články, Mohlo by vás zaujímať, Pozrite si, Pozrite aj, Odporúčame, Sledujte nás, Prihláste sa, Predplaťte si, Zdieľať, Komentáre, Diskusia, Značky, Reklama, Všetky práva vyhradené",
)
