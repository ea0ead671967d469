"""Romanian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="ro",
    # --- numbers
    numbers={
        0: "zero", 1: "unu", 2: "doi, două, doua, ambii, ambele", 3: "trei", 4: "patru", 5: "cinci", 6: "șase, şase, sase", 7: "șapte, şapte, sapte", 8: "opt",
        9: "nouă", 10: "zece", 11: "unsprezece, unșpe", 12: "doisprezece, douăsprezece, doișpe", 13: "treisprezece", 14: "paisprezece, patrusprezece", 15: "cincisprezece, cinșpe",
        16: "șaisprezece, şaisprezece", 17: "șaptesprezece, şaptesprezece", 18: "optsprezece, optișpe", 19: "nouăsprezece", 20: "douăzeci", 21: "douăzeci și una", 31: "treizeci și una", 30: "treizeci", 40: "patruzeci",
        50: "cincizeci", 60: "șaizeci, şaizeci", 70: "șaptezeci, şaptezeci", 80: "optzeci", 90: "nouăzeci", 100: "o sută",
    },
    multipliers={
        100: "sută, sute, sutei", 10**3: "mie, mii, miei, de mii", 10**6: "milion, milioane, milionul, milioanele, de milioane", 10**9: "miliard, miliarde, miliardele, de miliarde",
        10**12: "trilion, trilioane, de trilioane",
    },
    short_multipliers={10**6: "mil., mil, mil. de", 10**9: "mld., mld, mld. de"},
    joiners="și, şi",
    articles="un, o, unui, unei",
    decimal_words="virgulă",
    fractions={"1/2": "jumătate, o jumătate", "1/3": "o treime", "2/3": "două treimi", "1/4": "un sfert", "3/4": "trei sferturi"},
    and_a_half="și jumătate, şi jumătate",
    collectives={12: "duzină"},
    vague="câțiva, câteva, câţiva, câtorva, mai mulți, mai multe, mai mulţi, mai multor, niște, nişte",
    many="zeci, sute, mii, milioane, miliarde, de mii, de milioane, de miliarde",
    zero="niciun, nicio, niciunul, niciuna, nimeni, nu au existat, nu există, nu s-au înregistrat, nu au fost înregistrate, fără",
    ordinals={1: "întâi, întâiul, prima, primul, primului, primei", 2: "al doilea, a doua", 3: "al treilea, a treia", 4: "al patrulea, a patra", 5: "al cincilea, a cincea"},
    ordinal_suffixes="-a, -lea",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "aproximativ, circa, cca, cca., vreo, în jur de, în jurul a, în jurul, cam, undeva la, estimativ",
        Mod.MORE_THAN: "depășesc, depășește, a depășit, au depășit, depăşeşte, depăşesc, a depăşit, au depăşit, mai mult de, mai mulți de, mai multe de, mai mulţi de, peste, mai bine de, de peste, cu peste, mai mare de",
        Mod.LESS_THAN: "mai puțin de, mai puţin de, sub, mai puțini de, mai mic de",
        Mod.EQUAL_OR_MORE: "cel puțin, cel puţin, minimum, minim, nu mai puțin de",
        Mod.EQUAL_OR_LESS: "până la, pînă la, cel mult, maximum, maxim, nu mai mult de",
        Mod.JUST_UNDER: "aproape, aproape de",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "sau mai mult, sau mai mulți, sau mai multe, cel puțin", Mod.APPROX: "aproximativ, în jur"},
    between="între, de la, dintre",
    between_and="și, şi, la, până la",
    range_to="sau, până la, spre",
    determiners="cei, cele, celor, cel, cea, acești, aceste, toți, toate, alți, alte, încă, ceilalți, celelalte, primele, primii, ultimele, ultimii",
    # --- calendar
    months={3: "martie", 5: "mai"},
    weekdays={0: "lunea", 1: "marți, marţi, marțea", 2: "miercurea", 3: "joia", 4: "vinerea", 5: "sâmbătă, sâmbăta, sâmbata", 6: "duminică, duminica"},
    day_suffixes="ale lunii, ale acestei luni",
    date_links="din, al, ale, a lunii, luna, pe, data de",
    year_parts={
        Mod.END: "la sfârșitul anului, la finalul anului, sfârșit de an, sfârșitul anului, sfârşitul anului, final de an, finalul anului",
        Mod.START: "la începutul anului, început de an, începutul anului",
    },
    date_parts={Mod.START: "începutul lunii, începutul lui, începutul, la începutul, la începutul lunii, la început de", Mod.MID: "mijlocul lunii, mijlocul lui, mijlocul, la mijlocul, la mijlocul lunii, jumătatea lunii", Mod.END: "sfârșitul lunii, sfârșitul lui, sfârșitul, la sfârșitul, la sfârșitul lunii, finalul lunii, finalul, la finalul"},
    year_words="în, înainte de, după, după anul, înainte de anul, în anul, anul, anului, din, din anul, până în, din anii, încă din, în toamna lui, în vara lui",
    relative_days={-2: "alaltăieri", -1: "ieri, aseară, ieri dimineață, ieri seară, noaptea trecută", 0: "azi, astăzi, astă-seară, azi-noapte, diseară, în această dimineață", 1: "mâine, mâine dimineață, mâine seară", 2: "poimâine"},
    relative_units={
        "week-1": "săptămâna trecută, săptămâna aceasta trecută", "week+0": "săptămâna aceasta, săptămâna asta, această săptămână", "week+1": "săptămâna viitoare", "month-1": "luna trecută", "month+0": "luna aceasta, această lună",
        "month+1": "luna viitoare", "year-1": "anul trecut, anului trecut, de anul trecut", "year+0": "anul acesta, acest an, anul ăsta, anul în curs, acestui an", "year+1": "anul viitor, anului viitor",
    },
    last="trecut, trecută, trecutei, ultima, ultimul, ultimii, ultimele",
    next="viitor, viitoare, următor, următoare, următoarea",
    this="această, acest, acesta, aceasta",
    ago_before="acum, în urmă cu",
    ago_after="în urmă",
    later="mai târziu, după",
    from_now_before="peste, în",
    denials="nu",
    past="fost, era, erau, avea, aveau, din",
    past_endings="at, it, ut",
    future="va, vor, urmează, urma, cel târziu, cel mai târziu, voi, vei, vom, veți, o să, urmează să, urmează a, este programat, este programată, programat, programată, programate, prevăzut, prevăzută, planificat, planificată, se așteaptă, așteptat, așteptată, va fi, vor fi, va avea, vor avea, trebuie să, are loc",
    set_for="pentru",
    quarter_words="trimestru, trimestrul, trimestrului",
    half_year_words="semestru, semestrul, semestrului",
    seasons={"SP": "primăvara, primăvară, primăverii", "SU": "vara, vară, verii", "FA": "toamna, toamnă, toamnei", "WI": "iarna, iarnă, iernii"},
    decade_before="anii, anilor",
    after_christ="d.Hr., d. Hr., după Hristos, e.n., e. n., era noastră",
    before_christ="î.Hr., î. Hr., i.Hr., înainte de Hristos, î.e.n., î. e. n., înaintea erei noastre",
    next_before="până, până pe, până la",
    # --- clock
    hour_words="h, fix",
    hour_words_at_start="la",
    hour_words_before="ora, orele, la ora, la orele, orei, ora locală",
    am="dimineața, dimineaţa, dimineață, a.m.",
    pm="seara, după-amiaza, după-amiază, după amiază, p.m.",
    pm_beside="aseară, ieri seară, diseară, astă-seară, mâine seară",
    night_beside="noaptea trecută, azi-noapte",
    noon="amiază, la amiază, la prânz",
    midnight="miezul nopții, miezul nopţii, la miezul nopții",
    half_after="și jumătate, şi jumătate",
    quarter_past_after="și un sfert, şi un sfert",
    quarter_to_after="fără un sfert",
    minutes_to_after="fără",
    clock_hedges={Mod.APPROX: "în jurul, în jur de, aproximativ, în jurul orei, în jurul orelor, pe la, către", Mod.BEFORE: "puțin înainte de, cu puțin înainte de, imediat înainte de", Mod.AFTER: "puțin după, la scurt timp după, imediat după", Mod.LESS_THAN: "înainte de, până la", Mod.MORE_THAN: "după, de la, începând cu"},
    zones={"Europe/Bucharest": "ora României, ora Bucureștiului"},
    # --- durations, ages
    time_units={
        "second": "secundă, secunde, secundei", "minute": "minut, minute, minutul, min", "hour": "oră, ore, orelor", "day": "zi, zile, zilei, zilelor, zilele", "week": "săptămână, săptămâni, săptămânii",
        "month": "lună, luni, lunilor, lunile", "year": "an, ani, anilor, anii", "decade": "deceniu, decenii, deceniilor", "century": "secol, secole, veac, veacuri",
    },
    durations={"P1DT12H": "o zi și jumătate, într-o zi și jumătate, zi și jumătate", "PT30M": "o jumătate de oră, jumătate de oră, jumătatea de oră", "PT15M": "un sfert de oră", "PT45M": "trei sferturi de oră", "PT1H30M": "într-o oră și jumătate, o oră și jumătate, o oră şi jumătate", "P6M": "o jumătate de an, jumătate de an", "P1Y6M": "un an și jumătate", "P1D": "24 de ore"},
    age_after="de ani vârstă",
    age_before="în vârstă de, în vârstă, vârsta de, la vârsta de, vârstă",
    age_units="ani, de ani",
    age_verbs="are, au, avea, aveau, a împlinit, împlinește, împlini",
    # --- money, percentages, measures
    currencies={"CZK": "coroane cehești", "HUF": "forinți, forint", "PLN": "zloți, zlot", "CNY": "yuani, yuan", "RUB": "ruble, rublă", "BGN": "leva", "RON": "lei, leu, leilor, leul, RON, lei noi", "EUR": "euro", "USD": "dolari, dolar, de dolari, dolari americani", "GBP": "lire sterline, lire, liră sterlină", "MDL": "lei moldovenești", "CHF": "franci elvețieni"},
    notes_of="bancnote de, bancnotă de",
    at_price="pentru, cu",
    cents={"RON": "bani, ban", "EUR": "cenți, eurocenți"},
    percent="la sută, procente, procent, procente din, de procente",
    basis_points="de puncte de bază, puncte de bază, punct de bază",
    that_is="adică, echivalentul a, sau",
    percentage_points="de puncte procentuale, puncte procentuale, punct procentual",
    points="puncte, de puncte",
    units={"part-per-1e6": "părți pe milion, ppm", 
        "kilometer-per-hour": "kilometri pe oră, kilometri la oră, km pe oră, km/oră", "kilometer": "kilometri, kilometru, kilometrul", "meter": "metri, metru", "centimeter": "centimetri, centimetru", "millimeter": "milimetri, milimetru",
        "square-meter": "metri pătrați, metri pătraţi, mp, metru pătrat", "square-kilometer": "kilometri pătrați, kilometri pătraţi, km pătrați", "cubic-meter": "metri cubi, mc", "hectare": "hectare, hectar", "kilogram": "kilograme, kilogram, kile, kg",
        "gram": "grame, gram", "metric-ton": "tone, tonă", "liter": "litri, litru", "celsius": "grade Celsius, grade, grad, de grade Celsius, de grade", "megawatt": "megawați, megawaţi, MW", "megawatt-hour": "megawați-oră, megawatt-oră", "horsepower": "cai putere, CP",
        "liter-per-square-meter": "litri pe metru pătrat", "meter-per-second": "metri pe secundă", "barrel": "barili, baril",
    },
    magnitude="magnitudinea, magnitudine, magnitudinea de, cu magnitudinea, magnitudine de, cu magnitudinea de",
    minus="minus",
    # --- counts
    function_words="de, la, în, din, pe, cu, pentru, prin, după, până, sub, peste, între, dintre, spre, fără, contra, către, asupra, despre, și, sau, dar, iar, ci, că, să, dacă, când, unde, care, ce, cum, cât, nu, mai, tot, toți, toate, este, sunt, a, au, am, fost, "
    "era, erau, fi, va, vor, ar, se, s-a, s-au, își, le, îl, o, îi, lor, lui, ei, ele, el, ea, noi, voi, acest, această, aceste, acești, cel, cea, cei, cele, un, al, ai, ale, dintr-un, într-un, într-o, dintr-o, foarte, doar, numai, deja, încă, chiar, "
    "potrivit, conform, spus, declarat, anunțat, a spus, au murit, au fost, și-au, și-a, printre, inclusiv, față, prea, timp, ca, decât, precum, însă, astfel, deci, unor, unei, unui, "
    "puțin, puţin, alte, alți, alt, altă, dintr, într, urmă, împotriva, altul",
    adjectives_first=False,
    partitive_after_millions=True,
    partitives="de, din, dintre",
    of_them="dintre ei, dintre ele, dintre aceștia, dintre acestea, dintre aceştia",
    of_which="dintre care, din care, inclusiv, printre care",
    labels="linia, autobuzul, tramvaiul, pagina, paginile, articolul, art., art, numărul, nr., nr, sala, poarta, peronul, capitolul, zborul, etajul, trenul, camera, sectorul, legea, blocul, apartamentul, autostrada, DN, km, tel., telefon, str., punctul, grupa, clasa, ordonanța, versiunea",
    streets="strada, bulevardul, piața, calea, șoseaua, aleea, str., bd., bdul",
    idioms="unul din cinci, unul din trei, unul din patru, unul din zece, una din cinci, una din trei, una din patru, una din zece, doi din trei, trei din patru, patru din cinci, unu din cinci, la mie, unul dintre, una dintre, unul dintre ei, una dintre ele, unii dintre, o dată, încă o dată, deodată, unul pe altul, unul altuia, una alteia, într-una din, unul din, una din, fiecare dintre, pe de o parte, de unu singur, în doi, cu o zi, una peste alta, dintr-o dată",
    endings="urile, urilor, l, ne, nii, ni, nilor, atul, ații, ase, aseră, au, ăm, am, ează, eze, ez, ezi, ând, are, area, ării, ări, esc, ește, ească, ind, ire, irea, irii, iri, ise, iseră, use, useră, ere, erea, se, seră, s, "
    "sese, t, te, nd, de, tă, nt, nte, tor, toare",
    case_endings="ul, ului, lui, lor, ii, i, le, ele, uri, u, e, a, ă, ei, ea, ia, ie, iei, ile, ua, o, elor, ilor, iilor, iuni, iune, iunea, iunii, iunilor, iunile, it, iți, ite, ită, at, ați, ate, ată, ut, uți, ute, ută",
    per="pe, la, fiecare",
    per_adjectives={"year": "anual, anuale, anuali", "month": "lunar, lunare", "week": "săptămânal", "day": "zilnic"},
    according_to="potrivit, conform, după spusele, în opinia, după cum a declarat, citat de, citată de",
    voice_articles="un, o, unui, unei",
    saying=(
        "a declarat, au declarat, a spus, au spus, a anunțat, a anunţat, au anunțat, au anunţat, a precizat, au "
        "precizat, a transmis, au transmis, a afirmat, au afirmat, a confirmat, au confirmat, a explicat, "
        "estimează, spune, spun, susține, susţine, susțin, susţin, anunță, anunţă, vorbește despre, vorbesc "
        "despre, vorbea de"
    ),
    counting=(
        "a numărat, au numărat, numără, a estimat, au estimat, estimează, se laudă cu, vorbește de, vorbesc de, "
        "vorbește despre, vorbesc despre, a vorbit de, au vorbit de, a vorbit despre, au vorbit despre"
    ),
    for_whom="pentru",
    tellers=(
        "organizatorii, organizatorilor, organizatori, asociația, asociaţia, asociației, jandarmeria, jandarmii, "
        "jandarmeriei, sindicatele, prefectura, prefecturii, hackerii, atacatorii"
    ),
    hearsay="se pare că, ar fi, chipurile, aparent, se crede că, presupus",
    voice_links="de, din, a, al, ale, ai, pentru, la",
    suppositions="dacă",

    comparison="față de, faţă de, comparativ cu, în comparație cu, din",
    per_words="pe",
    # --- dates from other dates, weekdays that come again
    before_date="înainte de, înaintea",
    after_date="după",
    before_that="mai devreme, înainte, anterior",
    after_that="mai târziu, ulterior",
    day_shifts={1: "a doua zi, ziua următoare, în ziua următoare", -1: "cu o zi înainte, în ziua precedentă, în ajun"},
    every="fiecare, în fiecare",
    halves="jumătate, jumătatea",
    duration_adjectives={"day": "zile lucrătoare, zi lucrătoare"},
    changes="crește, cresc, a crescut, au crescut, crescut, creștere, urcă, a urcat, urcat, scade, a scăzut, scăzut, scădere, coboară, a coborât, coborât, redus, a redus, reduce, majorat, a majorat, majorează, mărit, a mărit, ajunge, a ajuns, ajuns, trece, a trecut, trecut, dublat",
    change_from="de la",
    nobody="nimeni",
    decades={1970: "anii șaptezeci, anilor șaptezeci", 1980: "anii optzeci, anilor optzeci", 1990: "anii nouăzeci, anilor nouăzeci"},
    instead_of="în loc de",
    stamps="Publicat, Publicat:, Publicat la, Publicat pe, Publicat în, Actualizat, Actualizat:, Actualizat la, Ultima actualizare, Data publicării, Data actualizării, Postat, Postat la, Modificat",
    byline="Autor, Autor:, Autori:, De:, Scris de, Redacția, Sursa, Sursa:, Sursă:, Foto, Foto:",
    furniture="Citește și, Citiți și, Citește mai mult, Vezi și, Articole similare, Te-ar putea interesa, Recomandări, Abonează-te, Abonați-vă, Urmărește-ne, Urmăriți-ne, Distribuie, Comentarii, Etichete, Publicitate, Toate drepturile rezervate",
    factors="ori mai mult, ori mai mare, ori mai multe, ori mai mulți",
    average_ages="vârsta medie, vârstei medii, vârsta mediană, media de vârstă",
    legal_ages="vârsta de pensionare, vârstei de pensionare, vârsta legală, vârsta minimă, vârsta legală de pensionare",
    retires="pensie, la pensie, pensionare",
    age_at="la, de, până",
)
