"""Welsh."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="cy",
    # --- numbers
    numbers={
        0: "sero, dim", 1: "un", 2: "dau, dwy, ddau, ddwy, deu", 3: "tri, tair, dri, dair, thri, thair", 4: "pedwar, pedair, bedwar, bedair, phedwar, phedair", 5: "pump, pum, bump, phump, phum, bum", 6: "chwech, chwe", 7: "saith", 8: "wyth", 9: "naw", 10: "deng", 11: "un ar ddeg", 12: "deuddeg, deuddeng, ddeuddeg, ddeuddeng", 14: "pedwar ar ddeg, pedair ar ddeg, phedwar ar ddeg, phedair ar ddeg", 13: "tri ar ddeg, tair ar ddeg, thri ar ddeg, thair ar ddeg", 15: "pymtheg, pymtheng, bymtheg, bymtheng, phymtheg",
        16: "un ar bymtheg", 17: "dau ar bymtheg, dwy ar bymtheg", 18: "deunaw, ddeunaw", 19: "pedwar ar bymtheg, pedair ar bymtheg, phedwar ar bymtheg", 20: "ugain, hugain", 30: "deg ar hugain", 31: "un ar ddeg ar hugain", 32: "deuddeg ar hugain", 33: "tri ar ddeg ar hugain, tair ar ddeg ar hugain", 34: "pedwar ar ddeg ar hugain, pedair ar ddeg ar hugain, phedwar ar ddeg ar hugain, phedair ar ddeg ar hugain", 36: "un ar bymtheg ar hugain", 37: "dau ar bymtheg ar hugain, dwy ar bymtheg ar hugain", 39: "pedwar ar bymtheg ar hugain, pedair ar bymtheg ar hugain", 50: "hanner cant", 
        70: "deg a thrigain", 71: "un ar ddeg a thrigain", 72: "deuddeg a thrigain", 73: "tri ar ddeg a thrigain", 74: "pedwar ar ddeg a thrigain", 75: "pymtheg a thrigain", 76: "un ar bymtheg a thrigain", 77: "dau ar bymtheg a thrigain", 78: "deunaw a thrigain", 79: "pedwar ar bymtheg a thrigain",
        91: "un ar ddeg a phedwar ugain", 92: "deuddeg a phedwar ugain", 93: "tri ar ddeg a phedwar ugain", 94: "pedwar ar ddeg a phedwar ugain", 95: "pymtheg a phedwar ugain", 96: "un ar bymtheg a phedwar ugain", 97: "dau ar bymtheg a phedwar ugain", 98: "deunaw a phedwar ugain", 99: "pedwar ar bymtheg a phedwar ugain", 90: "deg a phedwar ugain", 35: "pymtheg ar hugain, phymtheg ar hugain", 38: "deunaw ar hugain", 40: "deugain, ddeugain", 60: "trigain, thrigain", 80: "pedwar ugain, phedwar ugain",
    },
    multipliers={10: "deg, ddeg", 100: "cant, gant, chant, can, cannoedd", 10**3: "mil, fil, miloedd, filoedd", 10**6: "miliwn, filiwn, miliynau", 10**9: "biliwn, filiwn o filiynau, biliynau", 10**12: "triliwn"},
    short_multipliers={10**6: "m", 10**9: "bn"},
    joiners="a, ac, ar",
    unit_first=True,
    decimal_words="pwynt",
    fractions={"1/2": "hanner", "1/3": "traean", "2/3": "dwy ran o dair", "1/4": "chwarter", "3/4": "tri chwarter"},
    and_a_half="a hanner",
    collectives={12: "dwsin"},
    vague="rhai, sawl, ychydig, nifer o",
    many="dwsinau, cannoedd, miloedd, miliynau, degau, degau o filoedd, cannoedd o filoedd",
    zero="dim un, neb, yr un",
    ordinals={1: "cyntaf, gyntaf, 1af", 2: "ail, 2il", 3: "trydydd, trydedd, 3ydd", 4: "pedwerydd, pedwaredd, 4ydd"},
    ordinal_suffixes="af, il, ydd, ed, fed, eg, ain",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "tua, oddeutu, rhyw, o gwmpas, tuag, yn fras, amcangyfrif o", Mod.MORE_THAN: "mwy na, dros, mwy nag, ymhell dros", Mod.LESS_THAN: "llai na, llai nag, dan, o dan", Mod.EQUAL_OR_MORE: "o leiaf, dim llai na", Mod.EQUAL_OR_LESS: "hyd at, ar y mwyaf, dim mwy na, cymaint â",
        Mod.JUST_UNDER: "bron i, bron",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "neu fwy, o leiaf", Mod.APPROX: "fwy neu lai"},
    between="rhwng, o",
    between_and="a, ac, i",
    range_to="i, neu",
    determiners="y, yr, 'r, yr holl, eu, ei, pob, arall",
    # --- calendar
    months={1: "Ionawr", 2: "Chwefror", 3: "Mawrth, Fawrth", 4: "Ebrill", 5: "Mai, Fai", 6: "Mehefin, Fehefin", 7: "Gorffennaf, Orffennaf", 8: "Awst", 9: "Medi, Fedi", 10: "Hydref", 11: "Tachwedd, Dachwedd", 12: "Rhagfyr, Ragfyr"},
    capital_months=True,
    weekdays={0: "Dydd Llun, Nos Lun, ddydd Llun, nos Lun", 1: "Dydd Mawrth, ddydd Mawrth, nos Fawrth", 2: "Dydd Mercher, ddydd Mercher, nos Fercher", 3: "Dydd Iau, ddydd Iau, nos Iau", 4: "Dydd Gwener, ddydd Gwener, nos Wener", 5: "Dydd Sadwrn, ddydd Sadwrn, nos Sadwrn", 6: "Dydd Sul, ddydd Sul, nos Sul"},
    date_links="o, y, yr, mis, fis, ym mis, ar",
    date_parts={Mod.START: "dechrau, ddechrau, dechrau mis, ddechrau mis", Mod.MID: "canol, ganol, canol mis, ganol mis", Mod.END: "diwedd, ddiwedd, diwedd mis, ddiwedd mis"},
    year_words="yn, ers, yn y flwyddyn, blwyddyn, erbyn, tan, o, cyn, wedi, flwyddyn",
    relative_days={-2: "echdoe", -1: "ddoe, neithiwr, bore ddoe, prynhawn ddoe", 0: "heddiw, heno, bore 'ma, y bore yma", 1: "yfory, fory", 2: "drennydd"},
    relative_units={"week-1": "yr wythnos diwethaf, wythnos diwethaf", "week+0": "yr wythnos hon, yr wythnos yma", "week+1": "yr wythnos nesaf, wythnos nesaf", "month-1": "y mis diwethaf, mis diwethaf, fis diwethaf", "month+0": "y mis hwn, y mis yma", "month+1": "y mis nesaf, mis nesaf", "year-1": "y llynedd, llynedd", "year+0": "eleni, y flwyddyn hon", "year+1": "y flwyddyn nesaf, flwyddyn nesaf"},
    last="diwethaf, ddiwethaf",
    next="nesaf",
    this="hwn, hon, yma",
    ago_after="yn ôl, ynghynt",
    later="yn ddiweddarach, wedyn",
    from_now_before="ymhen",
    future="bydd, fydd, disgwyl, byddant",
    seasons={"SP": "gwanwyn", "SU": "haf", "FA": "hydref", "WI": "gaeaf"},
    decade_after="au, degau",
    # --- clock
    hour_words="o'r gloch, yh, yb",
    hour_words_before="am, o, tan",
    am="y bore, yn y bore, yb, o'r gloch y bore",
    pm="y prynhawn, yr hwyr, y nos, yh, gyda'r nos, o'r gloch y prynhawn, o'r gloch y nos, o'r gloch yr hwyr",
    noon="hanner dydd, ganol dydd",
    midnight="hanner nos, ganol nos",
    half_past="hanner awr wedi",
    quarter_past_before="chwarter wedi",
    quarter_to_before="chwarter i",
    minutes_past_before="wedi",
    minutes_to_before="i",
    clock_hedges={Mod.APPROX: "tua, oddeutu, o gwmpas, am tua, am oddeutu", Mod.BEFORE: "ychydig cyn, toc cyn", Mod.AFTER: "ychydig wedi, toc wedi, ychydig ar ôl, toc ar ôl", Mod.LESS_THAN: "cyn, erbyn", Mod.MORE_THAN: "wedi, ar ôl, ers"},
    # --- durations, ages
    time_units={"second": "eiliad, eiliadau", "minute": "munud, funud, munudau", "hour": "awr, oriau", "day": "diwrnod, ddiwrnod, niwrnod, diwrnodau, dyddiau, dydd", "week": "wythnos, wythnosau", "month": "mis, fis, misoedd, fisoedd", "year": "blynedd, flynedd, blwyddyn, flwyddyn, mlynedd, blynyddoedd, flynyddoedd", "decade": "degawd, ddegawd, degawdau", "century": "canrif, ganrif, canrifoedd"},
    durations={"PT30M": "hanner awr", "P14D": "pythefnos, bythefnos", "PT15M": "chwarter awr", "PT45M": "tri chwarter awr", "PT1H30M": "awr a hanner", "P6M": "hanner blwyddyn", "P3D": "tridiau"},
    age_after="oed, mlwydd oed, blwydd oed, flwydd oed, mlynedd oed",
    age_before="yn",
    # --- money, percentages, measures
    currencies={"GBP": "punt, bunt, phunt, bunnoedd, punnoedd, bunnau, o bunnau, o bunnoedd", "USD": "doler, ddoler, o ddoleri, doleri", "EUR": "ewro"},
    cents={"GBP": "ceiniog, geiniog, ceiniogau"},
    percent="y cant, y cant o",
    percentage_points="pwynt canran, o bwyntiau canran",
    units={
        "mile-per-hour": "milltir yr awr, mya, filltir yr awr", "kilometer-per-hour": "cilomedr yr awr, km yr awr", "mile": "milltir, filltir, milltiroedd, o filltiroedd, filltiroedd", "kilometer": "cilomedr, gilomedr, cilometr", "meter": "metr, fetr, metrau", "centimeter": "centimetr", "millimeter": "milimetr, filimetr", "foot": "troedfedd, droedfedd", "inch": "modfedd, fodfedd", "acre": "erw", "hectare": "hectar", "kilogram": "cilogram, kilo, gilogram", "gram": "gram, o gramau", "metric-ton": "tunnell, dunnell, o dunelli", "liter": "litr, o litrau",
        "celsius": "gradd Celsius, gradd selsiws, gradd, o raddau Celsius, radd Celsius, radd", "megawatt": "megawat, megawatt",
    },
    magnitude="maint, o faint",
    minus="minws",
    # --- counts
    function_words="y, yr, 'r, a, ac, neu, ond, yn, i, o, ar, at, am, gan, gyda, heb, dan, dros, drwy, rhwng, wrth, ers, erbyn, tan, hyd, cyn, wedi, ar ôl, mae, maen, oedd, oeddent, roedd, bu, fu, buodd, bydd, fydd, byddai, cafodd, gafodd, cafwyd, yw, ydy, ydi, sydd, oes, nid, ddim, dim, fel, pan, os, bod, fod, i'w, eu, ei, ein, fy, dy, "
    "hi, ef, fe, nhw, ni, chi, hyn, hwn, hon, hynny, yno, yma, hefyd, eto, dim ond, mwy, llai, pob, holl, arall, eraill, ble, pwy, beth, pam, meddai, dywedodd, dywed, yn ôl, cyhoeddodd, farw, fu farw, anafu, byw, cyfanswm, gan gynnwys, felly, tra, oherwydd, cael, ei, eu",
    adjectives_first=False,
    partitives="o, o'r, ohonyn",
    of_them="ohonynt, ohonyn nhw, o'r rhain",
    of_which="gan gynnwys, yn cynnwys, ohonynt",
    labels="llinell, tudalen, adran, erthygl, pennod, rhif, ystafell, giât, platfform, trên, llawr, sianel, cam, fersiwn, ffôn, grŵp, bws, ffordd, A, M, dosbarth, blwyddyn",
    idioms="un o'r, un o, un ohonyn nhw, un ohonynt, un arall, un tro, unwaith, dwywaith, teirgwaith, un wrth un, ar un adeg, yr un, un ai, y naill, un ochr, un diwrnod, yr un pryd, un peth",
    according_to="yn ôl, yn ôl yr, yn ôl y",
    voice_articles="y, yr",
    saying="meddai, dywedodd, dywed, cyhoeddodd, cadarnhaodd, honnodd",
    counting="cyfrodd, amcangyfrifodd",
    tellers="trefnwyr, undebau, heddlu",
    hearsay="mae'n debyg, yn honedig, honnir",
    voice_links="o, yr, y",
    comparison="o'i gymharu â, o gymharu â, ers",
    # --- matching
    case_endings="'r, 'n, 'i, 'u, au, iau, ion, oedd, iaid",
    endings="odd, wyd, ir, io, iodd, iwyd, u, o, ai, asant, ant",
)
