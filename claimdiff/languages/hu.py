"""Hungarian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="hu",
    # --- numbers
    suffixes="t, ot, et, at, öt, ra, re, ban, ben, ba, be, ból, ből, ról, ről, tól, től, hoz, hez, höz, nak, nek, val, vel, nál, nél, on, en, ön, ért, ként, ig, i, nyi, os, es, ös, as, kor, n",
    numbers={
        0: "nulla", 2: "kettő, két, kettőt, ketten, kettőnek, kétszer, kettőre, kettőből", 3: "három, hármat, hárman, hármójuk, háromra", 4: "négy, négyet, négyen, négyre", 5: "öt, ötöt, öten, ötre", 6: "hat, hatot, hatan, hatra",
        7: "hét, hetet, heten, hétre", 8: "nyolc, nyolcat, nyolcan, nyolcra", 9: "kilenc, kilencet, kilencen, kilencre", 10: "tíz, tizet, tízen, tizen, tízre", 11: "tizenegy, tizenegyet, tizenegyen, tizenegyre", 12: "tizenkettő, tizenkét, tizenkettőt, tizenketten, tizenkettőre",
        13: "tizenhárman, tizenháromra", 14: "tizennégyen, tizennégyre", 15: "tizenöten, tizenötre", 16: "tizenhatan, tizenhatra", 17: "tizenheten, tizenhétre", 18: "tizennyolcan, tizennyolcra",
        19: "tizenkilencen, tizenkilencre", 20: "húsz, huszon, huszat, húszan, húszra", 30: "harminc, harmincat, harmincan, harmincra", 40: "negyven, negyvenet, negyvenen, negyvenre", 50: "ötven, ötvenet, ötvenen, ötvenre", 60: "hatvan, hatvanat, hatvanan, hatvanra",
        70: "hetven, hetvenet, hetvenen, hetvenre", 80: "nyolcvan, nyolcvanat, nyolcvanan, nyolcvanra", 90: "kilencven, kilencvenet, kilencvenen, kilencvenre",
    },
    multipliers={100: "száz, százat, százan", 10**3: "ezer, ezret, ezren", 10**6: "millióról, millióból, milliótól, millióért, millió, milliót, millióan, millióra, milliós, millióval", 10**9: "milliárdról, milliárdból, milliárdtól, milliárddal, milliárdért, milliárd, milliárdot, milliárdos, milliárdra", 10**12: "billió, billiót"},
    short_multipliers={10**6: "M, mó", 10**9: "mrd, mrd., Mrd"},
    glued=True,
    articles="egy, egyetlen",
    decimal_words="egész",
    fractions={"1/2": "fél, felét, fele", "1/3": "egyharmad, harmada, egyharmada", "2/3": "kétharmad, kétharmada", "1/4": "negyed, negyede", "3/4": "háromnegyed", "3/2": "másfél"},
    and_a_half="és fél, és egy fél",
    collectives={12: "tucat, tucatnyi"},
    vague="néhány, pár, több, számos, jó néhány",
    many="tucatnyi, több száz, több ezer, több tucat, több tízezer, több százezer, több millió, több milliárd, százával, ezrével, tízezrek, százezrek, milliók, százak, ezrek",
    zero="egyetlen sem, senki, egy sem, nem voltak, nincsenek, nincs, nem volt",
    ordinals={1: "első, elseje, elsején, elsejei", 2: "második, másodika, másodikán", 3: "harmadik", 4: "negyedik", 5: "ötödik"},
    ordinal_suffixes="-án, -én, -jén, -ján, -a, -e, -i, -ai, -ei, -je, -ig, -étől, -ától, -áig, -éig, -jéig",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "körülbelül, nagyjából, mintegy, megközelítőleg, hozzávetőleg, kb., kb, cirka, úgy, hozzávetőlegesen, becslések szerint", Mod.MORE_THAN: "meghaladta, meghaladta a, meghaladta az, meghaladja, meghaladták a, több mint, meghaladja a, meghaladja az",
        Mod.LESS_THAN: "kevesebb mint, alig", Mod.EQUAL_OR_MORE: "legalább, minimum, legkevesebb", Mod.EQUAL_OR_LESS: "legfeljebb, maximum, akár, maximálisan",
        Mod.JUST_UNDER: "közel, majdnem, csaknem, szinte",
        Mod.JUST_OVER: "bő, jó",
    },
    hedges_after={Mod.APPROX: "körül, körüli, körülbelül, tájban, tájékán", Mod.MORE_THAN: "felett, fölött, feletti, fölötti, nál több, nél több, nál is több, nél is több", Mod.LESS_THAN: "alatti", Mod.EQUAL_OR_MORE: "vagy annál több, vagy több"},
    range_to="vagy",
    determiners="a, az, ez a, az a, ezt a, összes, mind a, mind az, további, újabb, legutóbbi, elmúlt, első",
    # --- calendar
    months={1: "januárban, januári, januártól, januárig, januárjában, januárjának, januárja", 2: "februárban, februári, februártól, februárjában, februárjának, februárja", 3: "márciusban, márciusi, márciustól, márciusában, márciusának, márciusa", 4: "áprilisban, áprilisi, áprilistól, áprilisában, áprilisának, áprilisa", 5: "májusban, májusi, májusában, májusának, májusa", 6: "júniusban, júniusi, júniusában, júniusának, júniusa", 7: "júliusban, júliusi, júliusában, júliusának, júliusa",
            8: "augusztusban, augusztusi, augusztusában, augusztusának, augusztusa", 9: "szeptemberben, szeptemberi, szeptemberében, szeptemberének, szeptembere", 10: "októberben, októberi, októberében, októberének, októbere", 11: "novemberben, novemberi, novemberében, novemberének, novembere", 12: "decemberben, decemberi, decemberében, decemberének, decembere"},
    weekdays={0: "hétfőn, hétfői, hétfőre, hétfőig, hétfőtől", 1: "kedden, keddi, keddre, keddig, keddtől", 2: "szerdán, szerdai, szerdára, szerdáig, szerdától", 3: "csütörtökön, csütörtöki, csütörtökre, csütörtökig, csütörtöktől", 4: "pénteken, pénteki, péntekre, péntekig, péntektől", 5: "szombaton, szombati, szombatra, szombatig, szombattól", 6: "vasárnapi, vasárnapra, vasárnapig, vasárnaptól"},
    date_order="ymd",
    date_links="közötti",
    year_parts={
        Mod.END: "év vége, év végén, év végéig, év végére, év végétől",
        Mod.START: "év eleje, év elején, év elejétől, év elejéig, év elejére",
    },
    date_parts={Mod.START: "elején, eleje, elejétől, elejéig", Mod.MID: "közepén, közepe, közepéig, közepétől", Mod.END: "végén, vége, végéig, végétől"},
    year_suffixes="előtt, után, -ben, -ban, -től, -tól, -ig, -re, -ra, -es, -os, -ös, -as, évi, évben, . évi, . évben, -hez, -höz, -hoz, óta, -ból, -ből, -nál, -nél, -i",
    day_suffixes="-án, -én, -jén, -ján, -i, -ai, -ei, -a, -e, -je, -áig, -éig, -ától, -étől",
    relative_days={-2: "tegnapelőtt, tegnapelőtti", -1: "tegnap, tegnapi, tegnap este, tegnap reggel, tegnap délután", 0: "ma, mai, ma reggel, ma este, ma délután, ma délelőtt", 1: "holnap, holnapi, holnap reggel, holnap este", 2: "holnapután"},
    relative_units={"week-1": "múlt héten, a múlt héten, előző héten", "week+0": "ezen a héten, e héten, a héten", "week+1": "jövő héten, a jövő héten", "month-1": "múlt hónapban, a múlt hónapban", "month+0": "ebben a hónapban, e hónapban", "month+1": "jövő hónapban, a jövő hónapban",
                    "year-1": "tavaly, tavalyi, múlt évben, a múlt évben, előző évben", "year+0": "idén, idei, ebben az évben, az idén", "year+1": "jövőre, jövő évben, jövő évi"},
    last="múlt, elmúlt",
    next="jövő, következő",
    this="ezen a",
    ago_after="ezelőtt, -vel ezelőtt",
    later="később, múlva",
    from_now_after="múlva",
    denials="nem, sem",
    past="volt, voltak, óta, lett, lettek",
    past_endings="ott, ett, ött, ták, ték, tak, tek, ta, te",
    future="fog, fogják, fognak, lesz, lesznek, várható, várhatóan, tervezik, tervezett, tartják, rendezik, kezdődik, kezdődnek, indul, indulnak, nyílik, nyit, lejár, határideje, hétfőig, keddig, szerdáig, csütörtökig, péntekig, szombatig, vasárnapig, hétfőtől, keddtől, szerdától, csütörtöktől, péntektől, szombattól, vasárnaptól, legkésőbb",
    quarter_words="negyedév, negyedévben, negyedévében, negyedévének, negyedévet, negyedévre, negyedéves, negyedévi",
    half_year_words="félév, félévben, félévében, félévének, félévi, féléves",
    seasons={"SP": "tavasszal, tavasza, tavaszán", "SU": "nyáron, nyarán", "FA": "ősszel, őszén", "WI": "télen, telén"},
    decade_after="-as évek, -es évek, -as években, -es években",
    after_christ="i. sz., i.sz., időszámításunk szerint, Krisztus után, Kr. u.",
    before_christ="i. e., i.e., időszámításunk előtt, Krisztus előtt, Kr. e.",
    # --- clock
    quarter_of="negyed",
    hour_words="óra, órakor, óra körül, óra tájban, óra után, óra előtt, órától, óráig, -kor, ó, órai",
    hour_names={1: "egykor", 2: "kettőkor", 3: "háromkor", 4: "négykor", 5: "ötkor", 6: "hatkor", 7: "hétkor", 8: "nyolckor", 9: "kilenckor", 10: "tízkor", 11: "tizenegykor", 12: "tizenkettőkor"},
    minute_words="perc, perckor",
    am="reggel, délelőtt, hajnali, hajnalban, reggeli, délelőtti",
    pm="este, délután, esti, délutáni",
    noon="délben, dél",
    midnight="éjfél, éjfélkor, éjfélig",
    half_to="fél",
    quarter_to_before="háromnegyed",
    clock_hedges={Mod.APPROX: "óra körül, óra tájban, körülbelül, nagyjából", Mod.BEFORE: "kevéssel, nem sokkal", Mod.AFTER: "röviddel"},
    # --- durations, ages
    time_units={
        "second": "másodperc, másodpercet, másodpercen, másodpercig, másodpercre", "minute": "perc, percet, percig, percen, percre, percnyi, perccel, perce, percben, percek", "hour": "repülési óra, munkaóra, munkaórát, óra, órát, órán, óráig, órára, órányi, órával, órája, órában, órás",
        "day": "nap, napot, napig, napon, napra, nappal, napja, napos", "week": "hét, hetet, héten, hétig, hétre, héttel, hete, hetes", "month": "hónap, hónapot, hónapig, hónapon, hónapra, hónappal, hónapja, hónapos",
        "year": "év, évet, évig, éven, évre, évvel, éve, évben, évnyi, esztendő, esztendőt, évtől", "decade": "évtized, évtizedet, évtizede, évtizeden, évtizeddel, évtizedes", "century": "évszázad, évszázadot, évszázada, század, évszázados",
    },
    duration_adjectives={"minute": "perces, -perces", "hour": "órás, -órás", "day": "napos, -napos, munkanap, munkanapon, munkanapot", "week": "hetes, -hetes", "month": "hónapos, -hónapos"},
    durations={"PT1H15M": "öt negyedóra, ötnegyed óra, ötnegyed órát, ötnegyed órás, ötnegyed órán", "PT30M": "fél óra, fél órát, fél órán, félóra, félórát, félórás, fél órával, fél óráig", "PT90M": "másfél óra, másfél órát, másfél órán, másfél órás", "PT15M": "negyedóra, negyed óra, negyed órát, negyedórát", "P6M": "fél év, fél évet, fél évre", "PT45M": "háromnegyed órát, háromnegyed órán, háromnegyed órás, háromnegyed órával, háromnegyed óra", "P18M": "másfél év, másfél évet, másfél évre, másfél éve"},
    age_before="legidősebb, legfiatalabb, a legidősebb, a legfiatalabb",
    age_after="éves, -éves, évesen, éveseket, évesek, éves korában, éves korú",
    # --- money, percentages, measures
    currencies={"HUF": "forint, forintot, forintra, forintba, forintért, forintos, forinttal, forintnál, forintja, forinton, Ft", "EUR": "euró, eurót, euróra, euróért, eurós, euróval, euróba", "USD": "dollár, dollárt, dollárra, dollárért, dolláros, dollárral", "GBP": "font, fontot, fontra, fontért", "PLN": "zloty, zlotyt, zlotyra, zlotyba, zlotyért, zlotys, złoty, złotyt", "CZK": "cseh korona, cseh koronát", "RON": "lejes, lejből, lej, lejt, lejre, román lej", "RSD": "dinár, dinárt, szerb dinár", "UAH": "hrivnya, hrivnyát", "RUB": "rubel, rubelt", "JPY": "jen, jent", "CNY": "jüan, jüant", "TRY": "török líra, török lírát"},
    percent="százalék, százalékot, százalékkal, százalékos, százaléka, százalékát, százalékra, százalékban, százalékról, százalékának, %-os, %-kal, %-a, %-át, %-ot, %-ra",
    basis_points="bázispont, bázispontos, bázisponttal, bázispontot",
    that_is="azaz, vagyis, tehát, ami",
    percentage_points="százalékpont, százalékponttal, százalékpontos, százalékpontot",
    units={
        "kilometer-per-hour": "kilométer per óra, km per óra, kilométer/óra, kilométeres óránkénti, km/órával, km/órát, km/órára, km/órás, km/óra, km/h-val, km/h-t, km/h-s, kilométer/órával", "kilometer": "kilométer, kilométert, kilométeres, kilométerre, kilométernyi", "meter": "méter, métert, méteres, méterre, méterrel", "centimeter": "centiméter, centimétert, centiméteres, centi",
        "millimeter": "milliméter, millimétert", "square-meter": "négyzetméter, négyzetmétert, négyzetméteres", "square-kilometer": "négyzetkilométer, négyzetkilométert, négyzetkilométeres", "cubic-meter": "köbméter, köbmétert", "hectare": "hektár, hektárt, hektáron, hektáros",
        "kilogram": "kilogramm, kilogrammot, kiló, kilót, kilós, kilogrammos", "gram": "gramm, grammot, grammos", "metric-ton": "tonna, tonnát, tonnás", "liter": "liter, litert, literes",
        "celsius": "Celsius-fok, Celsius fok, fok, fokot, fokos, fokra, Celsius-fokos", "megawatt": "megawatt, megawattos", "horsepower": "lóerő, lóerős", "magnitude": "-as erősségű, -es erősségű, -ös erősségű, -os erősségű, -as magnitúdójú, -es magnitúdójú, -ös magnitúdójú"
    },
    magnitude="erősségű",
    speed_words={"hour": "óránként, óránkénti"},
    measure_adjectives={"meter": "méteres, -méteres", "kilometer": "kilométeres, -kilométeres", "kilogram": "kilós, -kilós, kilogrammos", "metric-ton": "tonnás, -tonnás", "hectare": "hektáros, -hektáros"},
    minus="mínusz",
    # --- counts
    function_words="a, az, és, vagy, de, hogy, is, nem, sem, meg, már, még, csak, mint, ha, mert, amely, amelyek, aki, akik, ami, ez, azok, ezek, ezt, azt, volt, van, vannak, voltak, lesz, lett, lettek, fog, kell, lehet, tud, szerint, után, előtt, alatt, között, közül, "
    "mellett, miatt, felett, ellen, iránt, számára, óta, által, majd, pedig, azonban, ahol, amikor, most, itt, ott, így, úgy, ki, be, le, fel, el, rá, ők, ő, mi, ti, én, te, neki, nekik, vele, velük, őket, mondta, közölte, írta, jelentette, áll, történt, kapott, "
    "meghalt, hunyt, halt, sérült meg, maradt, utazott, tartózkodott, élt, élnek, él, összesen, egyébként, például, valamint, illetve, mivel, tehát, hiszen, "
    "felé, képest, miután, alól, köztük, össze, óránként, egy, ilyen, olyan, minden, ugyanis, szintén, ban, ben, ig, ra, re, ba, ból, ből, tól, től, es, os, as, ös, en, ön, án, jén, ját, kor, val, vel, nak, nek, egyik, más, akkor, korábban, azaz, lévő, másik",
    of_them="közülük, ebből",
    of_which="köztük, közülük, ebből, beleértve",
    labels="számú, sz., vonal, oldal, fejezet, villamos",
    labels_after=". számú, számú, . oldal, oldal, . cikk, . kerület, kerület, -es villamos, -os villamos, -as villamos, -es busz, -as busz, -os busz, . fejezet, -es főút, -as főút, -ös főút, -es út, -as út, . osztály",
    idioms="kilenc élete van, hét élete van, kilenc élete volt, két legyet egy csapásra, egy kis, még egy, egyszer, a hét végén, a hét elején, a hét közepén, hét végén, hét elején, egymás, hat rá, hatással, ötlet, egy része, egyike",
    endings="k, t, ban, ben, ba, be, ból, ből, ra, re, ról, ről, nak, nek, val, vel, hoz, hez, höz, tól, től, nál, nél, ig, ért, n, on, en, ön, ként, at, et, ot, öt, an, kat, ket, kban, kben, kba, kbe, kból, kből, kra, kre, "
    "król, kről, knak, knek, kkal, kkel, khoz, khez, któl, ktől, knál, knél, kért, kon, ken, kig, akat, aket, akban, akben, akba, akbe, akból, akből, akra, akre, akról, akről, aknak, aknek, akkal, akkel, akhoz, akhez, "
    "aktól, aktől, aknál, aknél, akért, akon, aken, akig, ekat, eket, ekban, ekben, ekba, ekbe, ekból, ekből, ekra, ekre, ekról, ekről, eknak, eknek, ekkal, ekkel, ekhoz, ekhez, ektól, ektől, eknál, eknél, ekért, ekon, "
    "eken, ekig, okat, oket, okban, okben, okba, okbe, okból, okből, okra, okre, okról, okről, oknak, oknek, okkal, okkel, okhoz, okhez, októl, oktől, oknál, oknél, okért, okon, oken, okig, ökat, öket, ökban, ökben, "
    "ökba, ökbe, ökból, ökből, ökra, ökre, ökról, ökről, öknak, öknek, ökkal, ökkel, ökhoz, ökhez, öktól, öktől, öknál, öknél, ökért, ökon, öken, ökig, al, el, ol, öl, a, e, ja, je, ai, ei, jai, jei, i, uk, ük, juk, "
    "jük, aik, eik, aban, aben, aba, abe, aból, aből, ara, are, aról, aről, anak, anek, aval, avel, ahoz, ahez, atól, atől, anál, anél, aig, aért, eban, eben, eba, ebe, eból, eből, era, ere, eról, eről, enak, enek, "
    "eval, evel, ehoz, ehez, etól, etől, enál, enél, eig, eért, jat, jaban, jaben, jaba, jabe, jaból, jaből, jara, jare, jaról, jaről, janak, janek, javal, javel, jahoz, jahez, jatól, jatől, janál, janél, jan, jaig, "
    "jaért, jak, jakat, jaket, jet, jeban, jeben, jeba, jebe, jeból, jeből, jera, jere, jeról, jeről, jenak, jenek, jeval, jevel, jehoz, jehez, jetól, jetől, jenál, jenél, jen, jeig, jeért, jek, jekat, jeket, ait, "
    "aiban, aiben, aiba, aibe, aiból, aiből, aira, aire, airól, airől, ainak, ainek, aival, aivel, aihoz, aihez, aitól, aitől, ainál, ainél, ain, aiig, aiért, aikat, aiket, eit, eiban, eiben, eiba, eibe, eiból, eiből, "
    "eira, eire, eiról, eiről, einak, einek, eival, eivel, eihoz, eihez, eitól, eitől, einál, einél, ein, eiig, eiért, eikat, eiket, jait, jaiban, jaiben, jaiba, jaibe, jaiból, jaiből, jaira, jaire, jairól, jairől, "
    "jainak, jainek, jaival, jaivel, jaihoz, jaihez, jaitól, jaitől, jainál, jainél, jain, jaiig, jaiért, jaik, jaikat, jaiket, jeit, jeiban, jeiben, jeiba, jeibe, jeiból, jeiből, jeira, jeire, jeiról, jeiről, jeinak, "
    "jeinek, jeival, jeivel, jeihoz, jeihez, jeitól, jeitől, jeinál, jeinél, jein, jeiig, jeiért, jeik, jeikat, jeiket, ukt, ukban, ukben, ukba, ukbe, ukból, ukből, ukra, ukre, ukról, ukről, uknak, uknek, ukval, ukvel, "
    "ukhoz, ukhez, uktól, uktől, uknál, uknél, ukn, ukig, ukért, ukk, ukkat, ukket, ükt, ükban, ükben, ükba, ükbe, ükból, ükből, ükra, ükre, ükról, ükről, üknak, üknek, ükval, ükvel, ükhoz, ükhez, üktól, üktől, üknál, "
    "üknél, ükn, ükig, ükért, ükk, ükkat, ükket, beli, nyi, s, os, as, es, ös, ta, te, tak, tek, ták, ték, ott, ett, ött, otta, ette, ötte, ottak, ettek, öttek, ották, ették, ötték, tt, tte, tta, ttak, ttek, tták, tték, "
    "ik, ják, ni, va, ve, ás, és, ása, ése, ásának, ésének, ásáról, éséről, ására, ésére, ását, ését, ásban, ésben, ó, ő, ók, ők, ható, hető, hat, het, hatnak, hetnek, na, ne, ít, ul, ül, nék, nák, tam, tuk, tünk, "
    "talan, telen",
    case_endings="ak, ek, ok, ök",
    compounds=True,
    # --- dates from other dates, weekdays that come again
    every="minden",
    day_shifts={1: "másnap, a következő napon", -1: "előző nap, az előző napon"},

    per_adjectives={"year": "évente, évi, éves", "month": "havonta, havi", "week": "hetente, heti", "day": "naponta, napi"},
    according_to="a hivatalos közlés szerint",
    according_after="szerint, közlése szerint, becslése szerint, adatai szerint, tájékoztatása szerint",
    voice_articles="a, az, egy",
    saying=(
        "közölte, közölték, mondta, mondták, írta, írták, jelentette, jelentették, megerősítette, megerősítették, "
        "állítja, állítják, becsüli, tájékoztatott"
    ),
    tellers="szervezők, szervező, szakszervezetek, szakszervezet, rendőrség, hekkerek",
    hearsay="állítólag, feltehetően, feltehetőleg, vélhetően, a hírek szerint",

    changes="nőtt, nő, emelkedett, emelkedik, csökkent, csökken, esett, emelték, csökkentették",
    nobody="senki",
    counters={"person": "-en, -an, -ön, fő, főt"},
    between_after="között, közötti, közt, közöttire, közöttiek",
    between_and="és",
    decades={1950: "ötvenes években, ötvenes évek", 1960: "hatvanas években, hatvanas évek", 1970: "hetvenes években, hetvenes évek", 1980: "nyolcvanas években, nyolcvanas évek", 1990: "kilencvenes években, kilencvenes évek"},
    stamps="Frissítve, Frissítve:, Frissült, Frissült:, Megjelent, Megjelent:, Megjelenés, Közzétéve, Közzétéve:, Publikálva, Publikálva:, Módosítva, Módosítva:, Utolsó frissítés, Utoljára frissítve, Létrehozva, Feltöltve, Dátum:",
    byline="Szerző, Szerző:, Szerzők:, Írta, Írta:, Szerkesztő, Szerkesztő:, Forrás, Forrás:, Fotó, Fotó:",
    furniture="Olvassa el ezt is, Olvasta már?, Kapcsolódó cikkek, Kapcsolódó cikk, Ajánlott cikkek, Iratkozzon fel, Iratkozz fel, Feliratkozás, Hírlevél, Kövessen minket, Kövess minket, Támogasson minket, Előfizetés, Borítókép, Nyitókép, Címlapkép, Minden jog fenntartva, Hozzászólások, Megosztás, Címkék",
    points="pont, pontra, ponton, ponttal, pontot, pontról",
)
