"""Tagalog (Filipino)."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="tl",
    # --- numbers
    numbers={
        0: "sero", 1: "isa", 2: "dalawa, dalawang, dos", 3: "tatlo, tatlong, tres", 4: "apat, apat na, kuwatro", 5: "lima, limang, singko", 6: "anim, anim na, sais", 7: "pito, pitong, siyete", 8: "walo, walong, otso", 9: "siyam, siyam na, nuwebe", 10: "sampu, sampung, diyes", 11: "labing-isa, labing-isang, labing isa, onse", 12: "labindalawa, labindalawang, labing-dalawa, dose", 13: "labintatlo, labintatlong, labing-tatlo, trese", 14: "labing-apat, labing-apat na, labing apat, katorse", 15: "labinlima, labinlimang, labing-lima, kinse", 16: "labing-anim, labing-anim na, labing anim", 17: "labimpito, labimpitong, labinpito, labing-pito", 18: "labing-walo, labingwalo, labing-walong", 19: "labinsiyam, labinsiyam na, labing-siyam",
        20: "dalawampu, dalawampung, bente", 30: "tatlumpu, tatlumpung, trenta", 40: "apatnapu, apatnapung, kuwarenta", 50: "limampu, limampung, singkuwenta", 60: "animnapu, animnapung", 70: "pitumpu, pitumpung", 80: "walumpu, walumpung", 90: "siyamnapu, siyamnapung",
    },
    multipliers={100: "daan, daang, raan, raang, na raan, na raang, sandaan, sandaang, isandaan, isandaang", 10**3: "libo, libong, sanlibo, sanlibong", 10**6: "milyon, milyong, na milyon, na milyong", 10**9: "bilyon, bilyong, na bilyon, na bilyong", 10**12: "trilyon, trilyong"},
    short_multipliers={10**6: "M", 10**9: "B", 10**3: "K"},
    joiners="at, 't",
    articles="isang",
    decimal_words="punto",
    fractions={"1/2": "kalahati, kalahating", "1/3": "isang katlo, sangkatlo", "2/3": "dalawang katlo", "1/4": "sangkapat, isang kapat", "3/4": "tatlong kapat"},
    and_a_half="at kalahati, at kalahating, 't kalahati, 't kalahating",
    collectives={12: "dosena, dosenang"},
    vague="ilan, ilang, marami, maraming, iilan, iilang, mga ilang",
    many="daan-daan, daan-daang, libo-libo, libo-libong, milyun-milyon, milyun-milyong, milyon-milyon, milyon-milyong, dose-dosena, dose-dosenang, libu-libo, libu-libong, sampu-sampu, sampu-sampung",
    zero="walang",
    ordinals={1: "una, unang, ika-1", 2: "ikalawa, ikalawang, pangalawa", 3: "ikatlo, ikatlong, pangatlo"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "humigit-kumulang, tinatayang, mga, halos mga, nasa, tinatayang nasa, tinatayang aabot sa, humigit kumulang, aabot sa", Mod.MORE_THAN: "mahigit, higit sa, lampas sa, mahigit sa, higit, lagpas sa", Mod.LESS_THAN: "wala pang, kulang sa, mababa sa, mas mababa sa", Mod.EQUAL_OR_MORE: "hindi bababa sa, di bababa sa, at least, 'di bababa sa, hindi kukulangin sa, di kukulangin sa, 'di kukulangin sa", Mod.EQUAL_OR_LESS: "hanggang, hindi hihigit sa, hindi lalampas sa, di hihigit sa, hanggang sa",
        Mod.JUST_UNDER: "halos",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "o higit pa, pataas", Mod.EQUAL_OR_LESS: "pababa"},
    between="sa pagitan ng, mula, mula sa",
    between_and="at, hanggang, hanggang sa",
    range_to="hanggang, o",
    determiners="ang, mga, ng, lahat ng, iba pang, huling",
    # --- calendar
    months={1: "Enero", 2: "Pebrero", 3: "Marso", 4: "Abril", 5: "Mayo", 6: "Hunyo", 7: "Hulyo", 8: "Agosto", 9: "Setyembre", 10: "Oktubre", 11: "Nobyembre", 12: "Disyembre"},
    capital_months=True,
    date_order="mdy",
    date_links="ng, ika-, noong, sa, nitong",
    date_parts={Mod.START: "simula ng, unang bahagi ng, umpisa ng, pagsisimula ng", Mod.MID: "kalagitnaan ng", Mod.END: "katapusan ng, huling bahagi ng, pagtatapos ng"},
    year_words="noong, taong, taon, mula, hanggang, sa, simula, mula noong",
    relative_days={-2: "noong isang araw, kamakalawa", -1: "kahapon, kagabi, kahapon ng umaga, kahapon ng hapon", 0: "ngayon, ngayong araw, ngayong gabi, kaninang umaga, kanina, ngayong umaga, ngayong hapon", 1: "bukas, bukas ng umaga", 2: "sa makalawa"},
    relative_units={"week-1": "noong nakaraang linggo, nakaraang linggo, noong isang linggo", "week+0": "ngayong linggo, sa linggong ito", "week+1": "sa susunod na linggo", "month-1": "noong nakaraang buwan, nakaraang buwan", "month+0": "ngayong buwan", "month+1": "sa susunod na buwan", "year-1": "noong nakaraang taon, nakaraang taon", "year+0": "ngayong taon", "year+1": "sa susunod na taon"},
    last="nakaraang, nitong, noong nakaraang",
    next="susunod na, darating na",
    this="ngayong, itong",
    ago_after="na ang nakalilipas, na ang nakararaan, ang nakalipas, ang nakakaraan, na ang nakalipas, na ang nakakaraan, ang nakararaan",
    later="makalipas, pagkatapos",
    denials="hindi",
    future="gaganapin, magaganap, isasagawa",
    quarter_words="kuwarter, quarter",
    decade_before="dekada",
    # --- clock
    hour_words="n.u., n.h., n.g.",
    hour_words_before="alas-, ala-, alas, ala",
    am="ng umaga, n.u., ng madaling-araw, ng madaling araw, AM, a.m.",
    pm="ng hapon, ng gabi, n.h., n.g., PM, p.m.",
    noon="tanghali, katanghalian, ng tanghaling tapat",
    midnight="hatinggabi",
    clock_hedges={Mod.APPROX: "bandang, dakong, mga bandang, mag-", Mod.BEFORE: "bago mag-, bago", Mod.AFTER: "pasado, lampas, pasado alas-, lampas alas-"},
    # --- durations, ages
    time_units={"second": "segundo, segundong", "minute": "minuto, minutong", "hour": "oras, mga oras", "day": "araw, na araw", "week": "linggo, linggong", "month": "buwan, na buwan", "year": "taon, na taon, taong", "decade": "dekada, dekadang", "century": "siglo, siglong"},
    durations={"PT30M": "kalahating oras", "PT1H": "isang oras", "PT1H30M": "isang oras at kalahati, isa't kalahating oras", "P6M": "kalahating taon"},
    age_after="anyos, taong gulang, taong-gulang, -anyos, na taong gulang",
    age_before="edad na, edad, may edad na",
    # --- money, percentages, measures
    currencies={"PHP": "piso, pisong, PHP, P, Php, ₱", "USD": "dolyar, dolyares", "EUR": "euro", "GBP": "libra"},
    cents={"PHP": "sentimo, sentimos"},
    percent="porsyento, porsiyento, bahagdan, percent, porsyentong",
    percentage_points="puntos porsyento, percentage points",
    units={"kilometer-per-hour": "kilometro kada oras, kilometro bawat oras, kph, km kada oras", "kilometer": "kilometro, kilometrong", "meter": "metro, metrong", "centimeter": "sentimetro, sentimetrong", "millimeter": "milimetro", "square-meter": "metro kuwadrado", "square-kilometer": "kilometro kuwadrado", "hectare": "ektarya, ektaryang", "kilogram": "kilo, kilogramo, kilong", "gram": "gramo", "metric-ton": "tonelada, toneladang, metriko tonelada", "liter": "litro, litrong", "celsius": "degree Celsius, degrees Celsius, digri Celsius, antas Celsius", "foot": "talampakan, talampakang, piye", "magnitude": "magnitude"},
    magnitude="magnitude, lakas na, lakas na magnitude",
    # --- counts
    function_words="ang, mga, ng, sa, si, sina, ni, nina, kay, kina, at, o, ngunit, pero, kundi, na, kung, kapag, nang, dahil, upang, para, mula, hanggang, habang, bago, matapos, pagkatapos, tungkol, ayon, may, mayroon, wala, ay, hindi, di, huwag, ito, iyon, iyan, nito, niyan, noon, dito, doon, diyan, siya, sila, ako, kami, tayo, kayo, ikaw, niya, nila, kanyang, kanilang, "
    "din, rin, lang, lamang, pa, ba, daw, raw, naman, muna, sinabi, sabi, inihayag, nasawi, namatay, nasugatan, naiulat, kabilang, kabuuan, kaya, bawat, lahat, iba, ilan, sapagkat, subalit, gayunman, dapat, maaari, pwede, ni, laban, kontra",
    partitives="na, ng",
    of_them="sa kanila, sa mga ito",
    of_which="kabilang, kasama",
    labels="pahina, artikulo, seksyon, bilang, numero, no., kabanata, silid, gate, flight, bus, palapag, channel, yugto, bersyon, tel., barangay, ruta, linya",
    streets="kalye, kalyeng, avenida",
    endings="ng, g",
    idioms="isa sa mga, isa sa, isa sa kanila, isa-isa, isang araw, minsan, isang beses, dalawang beses, tatlong beses, isa pa, isa pang, isa't isa, isang bagay, isang uri, isang lalaki, isang babae, isang tao",
    according_to="ayon sa, ayon kay, ayon kina, batay sa, sabi ng, sabi ni, anang",
    voice_articles="ang, mga",
    saying=(
        "sinabi ng, sinabi ni, inihayag ng, inihayag ni, iniulat ng, iniulat ni, kinumpirma ng, kinumpirma ni"
    ),
    tellers="pulisya, organisador, unyon",
    hearsay="umano, di-umano, diumano, sinasabing, tila, raw, daw",
    voice_links="ng, sa, ni",
    per_words="kada",
    changes="tumaas, bumaba, itinaas, ibinaba, umakyat",
    change_from="mula, mula sa, mula sa dating",
    day_shifts={1: "kinabukasan, sumunod na araw, nang sumunod na araw", -1: "isang araw bago nito"},
    every="tuwing, kada",
    that_is="o katumbas ng, katumbas ng",
    basis_points="basis points, basis point",
    zones={"Asia/Manila": "oras sa Pilipinas, oras sa Maynila"},
    comparison="kumpara sa, kumpara noong, ikumpara sa, kaysa noong, mula noong",
    superseded="naunang bilang na, unang naiulat na, sa naunang ulat ay",
    stamps="Inilathala, Inilathala noong, Nai-publish, Na-update, Na-update:, Petsa:, Published, Updated",
    byline="Ni, Nina, Ulat ni, Isinulat ni",
    furniture="Basahin din, Basahin, Basahin ang, Panoorin, Tingnan din, Sundan kami, Mag-subscribe, Larawan:, Patalastas, Mga komento, Ibahagi",
    abbreviations="G., Gng., Bb., Dr., Dra., Atty., Sen., Rep., Gov., Gen., Col., Maj., Capt., Sgt., PCol., Blg., Sto., Sta., Brgy., atbp., hal., p.m., a.m.",
)
