"""Spanish."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="es",
    # --- numbers
    numbers={
        0: "cero", 1: "uno, un, una", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho",
        9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince",
        16: "dieciséis, dieciseis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte",
        21: "veintiuno, veintiún, veintiun, veintiuna", 22: "veintidós, veintidos", 23: "veintitrés, veintitres",
        24: "veinticuatro", 25: "veinticinco", 26: "veintiséis, veintiseis", 27: "veintisiete", 28: "veintiocho",
        29: "veintinueve", 30: "treinta", 31: "treintaiuno, treintaiún", 40: "cuarenta", 50: "cincuenta", 60: "sesenta",
        70: "setenta", 80: "ochenta", 90: "noventa", 100: "cien, ciento", 200: "doscientos, doscientas",
        300: "trescientos, trescientas", 400: "cuatrocientos, cuatrocientas", 500: "quinientos, quinientas",
        600: "seiscientos, seiscientas", 700: "setecientos, setecientas", 800: "ochocientos, ochocientas",
        900: "novecientos, novecientas",
    },
    multipliers={
        10**3: "mil", 10**6: "millón, millon, millones", 10**9: "millardo, millardos",
        10**12: "billón, billon, billones", 10**18: "trillón, trillones",
    },
    short_multipliers={10**3: "k", 10**6: "mill, mill., m"},
    joiners="y",
    articles="un, una",
    decimal_words="coma, punto",
    fractions={"2/5": "dos quintos, dos quintas partes", "3/5": "tres quintos, tres quintas partes", "4/5": "cuatro quintos, cuatro quintas partes", 
        "1/2": "medio, media, la mitad, mitad", "1/3": "un tercio, tercio, la tercera parte",
        "2/3": "dos tercios, dos terceras partes", "1/4": "un cuarto de, la cuarta parte",
        "3/4": "tres cuartos, tres cuartas partes", "1/5": "la quinta parte, un quinto",
        "1/10": "la décima parte, un décimo",
    },
    and_a_half="y medio, y media",
    collectives={
        2: "par de", 5: "media decena", 6: "media docena", 500: "medio millar", 10: "decena", 12: "docena, docenas",
        15: "quincena", 20: "veintena", 30: "treintena", 40: "cuarentena", 50: "medio centenar, cincuentena",
        100: "centenar", 1000: "millar",
    },
    vague=(
        "unos, unas, varios, varias, algunos, algunas, unos pocos, unas pocas, pocos, pocas, muchos, muchas, "
        "unos cuantos, unas cuantas, cuantos, cuantas, numerosos, numerosas, diversos, diversas"
    ),
    many=(
        "decenas, centenares, centenas, cientos, millares, decenas de miles, centenares de miles, cientos de miles, "
        "miles, miles y miles, millones, billones, varias decenas, varias docenas, varios centenares, varios cientos, "
        "varios miles, varios millones, algunas decenas, algunos centenares, algunos cientos, algunos miles, "
        "muchos miles, unos pocos miles, decenas de millones, cientos de millones, centenares de millones, "
        "miles de millones, unos cuantos miles, por decenas, por cientos, por miles"
    ),
    nobody="nadie",
    zero="no hubo, no hay, no ha habido, no había, no se registraron, no se registran, no se han registrado, no se reportaron, no se reportan, no se produjeron, no dejó, no causó, no ha dejado, sin, no hay que lamentar, no hubo que lamentar, ningún, ninguno, ninguna, nadie, ni un, ni una, ni un solo, ni una sola, cero",
    ordinals={
        1: "primero, primer, primera, primeros, primeras, 1º, 1er", 2: "segundo, segunda", 3: "tercero, tercer, tercera",
        4: "cuarto, cuarta", 5: "quinto, quinta", 6: "sexto, sexta", 7: "séptimo, séptima", 8: "octavo, octava",
        9: "noveno, novena", 10: "décimo, décima",
    },
    ordinal_suffixes="º, ª, er, ero, era, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, o, a",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: (
            "rondó los, rondó el, rondaron los, rondaba los, rondará los, ronda los, ronda el, rondan los, rondan el, unos, unas, cerca de, alrededor de, en torno a, aproximadamente, aprox., más o menos, como unos, "
            "como unas, del orden de, rondando, ronda, rondan, rondaba, rondará, en torno al, alrededor del, "
            "cerca del, entorno a, aproximado de, aproximada de, de unos, de unas, a unos, a unas, los cerca de, "
            "poco más o menos, grosso modo, en el entorno de, próximo a, próxima a, próximos a"
        ),
        Mod.MORE_THAN: (
            "por encima de la barrera de los, supera la barrera de los, superó la barrera de los, mayores de, los mayores de, más de, más del, por encima de, por encima del, superior a, superior al, superiores a, supera, superan, "
            "superaba, superó, superaron, superando, supera el, superan los, supera los, supera las, supera ya los, "
            "superan ya los, supera ya, superan ya, "
            "bastante más de, mucho más de, muy por encima de, arriba de, excede, exceden, excedió, rebasa, rebasan, "
            "sobrepasa, sobrepasan, pasan de, pasa de, a más de, bien pasados"
        ),
        Mod.LESS_THAN: (
            "por debajo de la barrera de los, bajo la barrera de los, por debajo de la cota de los, no llega a los, no llega al, no llegan a, no llegan a los, no llegaba a, no llegaba a los, no llegó a, no llegó a los, no llegaban a, no llegaban a los, sin llegar a los, sin llegar a, sin llegar al, no alcanza los, no alcanzan los, no alcanza el, no alcanzaba los, menores de, los menores de, menos de, menos del, por debajo de, por debajo del, inferior a, inferior al, "
            "inferiores a, bastante menos de, mucho menos de, "
            "debajo de, escasos, escasas, no llega a, no llegan a, a menos de"
        ),
        Mod.EQUAL_OR_MORE: (
            "al menos, por lo menos, como mínimo, mínimo, un mínimo de, cuando menos, no menos de, nada menos que, "
            "nada menos de, a partir de, como poco, por lo bajo, mínimo de"
        ),
        Mod.EQUAL_OR_LESS: (
            "no supera los, no supera el, no superan los, no superará los, no excede de, no excederá de, no exceda de, hasta un máximo de, hasta, como máximo, a lo sumo, máximo, un máximo de, no más de, como mucho, a lo más, máximo de, "
            "no superior a, hasta un, hasta unos, hasta las, hasta casi, tope de, no superaba, no supera, no superaban, no superan, sin superar"
        ),
        Mod.JUST_UNDER: "roza los, roza las, roza el, rozan los, rozan las, rozaba los, rozó los, rozaron los, rozando los, rozando el, roza ya los, roza, rozan, rozó, casi, casi el, cuasi, algo menos de, poco menos de, un poco menos de, prácticamente",
        Mod.JUST_OVER: "algo más de, algo más del, poco más de, un poco más de",
    },
    hedges_after={
        Mod.APPROX: "aproximadamente, más o menos, aprox., aproximados, aproximadas, poco más o menos",
        Mod.EQUAL_OR_MORE: "o más, como mínimo, al menos, por lo menos, mínimo, en adelante, como poco, +",
        Mod.EQUAL_OR_LESS: "o menos, como máximo, a lo sumo, máximo, como mucho",
        Mod.JUST_UNDER: "escaso, escasa, escasos, escasas",
        Mod.JUST_OVER: "largo, larga, largos, largas, y pico, y tantos, y tantas",
    },
    changes=(
        "pasa, pasan, pasó, pasaron, pasar, pasará, pasarán, pasado, pasaba, pasando, sube, suben, subió, "
        "subieron, subir, subirá, subirán, subido, aumenta, aumentan, aumentó, aumentaron, aumentar, aumentará, "
        "aumentado, crece, crecen, creció, crecieron, crecido, baja, bajan, bajó, bajaron, bajar, bajará, bajado, "
        "cae, caen, cayó, cayeron, caído, reduce, redujo, reducir, reducirá, reducido, eleva, elevó, elevar, "
        "elevará, elevado, disminuyó, disminuye, descendió, desciende, rebajó, rebaja, incrementó, saltó, pasa de, pasan de"
    ),
    change_from="de, del, desde, pasa de, pasan de",
    between="una horquilla de, una horquilla de entre, horquilla de, de entre, entre los, entre las, oscila entre, oscilan entre, un rango de, un rango de entre, entre, entre el, entre los, de entre",
    between_and="y, y el, y los, a",
    range_to="a, o, u, ó, hasta",
    determiners=(
        "el, la, los, las, lo, un, una, unos, unas, su, sus, mi, mis, tu, tus, nuestro, nuestros, nuestra, nuestras, "
        "este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, todos los, todas las, "
        "al, del"
    ),
    # --- calendar
    months={
        1: "ene, ene.", 2: "feb, feb., febr., febr", 3: "mar., mzo., mzo", 4: "abr, abr.", 5: "may.", 6: "jun, jun.",
        7: "jul, jul.", 8: "ago, ago., agto.", 9: "setiembre, sept, sept., sep, sep., set.", 10: "oct, oct.",
        11: "nov, nov.", 12: "dic, dic.",
    },
    weekdays={2: "miercoles", 5: "sabado"},
    date_order="dmy",
    day_suffixes="de este mes, del presente mes, del mes en curso, del corriente mes",
    date_links="de, del, el, día, el día, del año, de este año, del mes de, al, de el, del pasado",
    year_parts={
        Mod.END: "a finales de año, a fines de año, a fin de año, al final de año, a finales del año, al final del año, fin de año, fines de año, final de año, finales de año, fin del año, final del año, finales del año, cierre de año, cierre del año",
        Mod.START: "a principios de año, a comienzos de año, a inicios de año, a principios del año, al inicio del año, principio de año, principios de año, comienzo de año, comienzos de año, inicio de año, inicios de año, principio del año, comienzo del año, comienzos del año, inicio del año",
    },
    date_parts={
        Mod.START: (
            "principios de, a principios de, principios del, a principios del, comienzos de, a comienzos de, "
            "comienzos del, a comienzos del, inicios de, a inicios de, inicios del, a inicios del, principio de, "
            "a principio de, a primeros de, primeros de, inicio de, al inicio de, el inicio de, comienzo de, "
            "al comienzo de, el comienzo de, principios de mes de, a principios de año, desde principios de"
        ),
        Mod.MID: (
            "mediados de, a mediados de, mediados del, a mediados del, medianos de, en pleno, en plena, a mitad de, "
            "mitad de, la mitad de"
        ),
        Mod.END: (
            "finales de, a finales de, finales del, a finales del, fines de, a fines de, fines del, a fines del, "
            "final de, al final de, el final de, fin de, a fin de, últimos de, a últimos de, postrimerías de, "
            "las postrimerías de, a finales de año, hasta finales de, "
            "para finales de, antes de finales de"
        ),
    },
    year_words=(
        "vencimiento, en, antes de, antes del, después de, después del, del año, de este año, el año, año, en el año, del, desde, ejercicio, temporada, curso, campaña, "
        "edición de, desde el año, de el año, a lo largo de, en pleno, en todo, allá por"
    ),
    relative_days={
        -2: "anteayer, antier, antes de ayer, antes de anoche, anteanoche",
        -1: (
            "ayer, anoche, ayer por la mañana, ayer por la tarde, ayer por la noche, ayer noche, ayer tarde, "
            "la noche de ayer, la tarde de ayer, la mañana de ayer, ayer al mediodía, ayer a mediodía, "
            "el día de ayer, la pasada noche, la noche pasada, ayer a la noche, ayer de madrugada"
        ),
        0: (
            "hoy, hoy mismo, esta mañana, esta tarde, esta noche, esta madrugada, este mediodía, hoy por la mañana, "
            "hoy por la tarde, hoy por la noche, el día de hoy, la mañana de hoy, la tarde de hoy, "
            "la madrugada de hoy, la noche de hoy, hoy a la mañana"
        ),
        1: (
            "mañana, mañana mismo, mañana por la mañana, mañana por la tarde, mañana por la noche, el día de mañana, "
            "mañana a la noche, mañana al mediodía"
        ),
        2: "pasado mañana, el día después de mañana, el día despues de mañana",
    },
    relative_units={
        "quarter-1": (
            "el trimestre pasado, trimestre pasado, el pasado trimestre, pasado trimestre, el trimestre anterior"
        ),
        "quarter+0": "este trimestre, el trimestre en curso",
        "quarter+1": "el próximo trimestre, próximo trimestre, el trimestre que viene",
        "month-1": "el mes pasado, el pasado mes, mes pasado, pasado mes, del mes pasado, el último mes",
        "month+0": "este mes, el presente mes, este mismo mes, mes en curso",
        "month+1": (
            "del próximo mes, del mes que viene, "
            "el mes que viene, el próximo mes, próximo mes, mes que viene, el mes próximo, mes próximo, mes entrante"
        ),
        "year-1": (
            "el año pasado, el pasado año, año pasado, pasado año, del año pasado, el año anterior, el último año"
        ),
        "year+0": "de este año, este año, el presente año, este mismo año, el año en curso, año en curso, lo que va de año",
        "year+1": (
            "el año que viene, el próximo año, próximo año, año que viene, el año próximo, año próximo, "
            "del próximo año, año entrante, del año que viene"
        ),
    },
    last="pasado, pasada, pasados, pasadas, último, última, últimos, últimas, ultimo, ultima",
    next="próximo, próxima, próximos, próximas, que viene, siguiente, entrante, venidero, venidera, proximo, proxima",
    this="este, esta, este mismo",
    ago_before="hace, hace ya, hace apenas, hace solo, hace tan solo",
    ago_after="atrás, antes",
    later="después, más tarde, posteriormente, siguientes, siguiente",
    denials="no, nunca",
    since="desde",
    past="detuvo, detuvieron, dijo, hizo, hicieron, puso, vino, tuvo, tuvieron, pudo, estuvo, estuvieron, quiso, anduvo, dio, dieron, vio, vieron, fue, fueron, era, eran, estaba, estaban, había, habían, sido, hubo, ha, han",
    past_endings="ó, aron, ieron, aba, aban, ía, ían",
    future_endings="ará, erá, irá, drá, brá, arán, erán, irán, drán, brán",
    future=(
        "a más tardar, tenemos que, tiene que, tienen que, hay que, habrá que, tengo que, será, serán, tendrá, tendrán, habrá, irá, irán, podrá, podrán, deberá, deberán, debe, deben, va a, van a, "
        "previsto, prevista, previstos, previstas, prevé, prevén, próximo, próxima, programado, programada, "
        "convocado, convocada, reabrirá, reabrirán, abrirá, comenzará, comenzarán, empezará, empezarán, celebrará, "
        "celebrarán, llegará, llegarán, volverá, volverán, jugará, jugarán, viajará, se reunirá, se reunirán, "
        "anunciará, presentará, decidirá, votará, entrará, durará, cerrará, terminará, reanudará, se reanudará, "
        "visitará, recibirá, está previsto, está prevista, se espera, mañana, aplazado, aplazada, aplazado al, "
        "pospuesto, tendrá lugar, arrancará, estrenará, comparecerá, declarará, se disputará, concluirá, finalizará, "
        "iniciará, empiezan, comienzan, arrancan, reabre, reabren, espera presentar, como pronto, como muy pronto, estaré, seré, tendré, volveré, jugaré, iré, haré, estaremos, seremos, tendremos, volveremos, iremos, haremos"
    ),
    set_for="para, a partir de, a partir del",
    quarter_words="trimestre, trimestres, trim.",
    half_year_words="semestre, semestres",
    seasons={"SP": "primavera", "SU": "verano", "FA": "otoño", "WI": "invierno"},
    decade_before=(
        "los años, años, década de los, la década de los, década de, la década de, década de los años, "
        "la década de los años, las décadas de, las décadas de los, los decenios de, del decenio de"
    ),
    after_christ="d. C., d.C., d. de C., después de Cristo, de nuestra era, e. c.",
    before_christ="a. C., a.C., a. de C., antes de Cristo, antes de nuestra era, a. e. c.",
    from_now_after="a partir de hoy, desde hoy",
    # --- clock
    hour_words="h, h., horas, hora, hs, hs., hrs, hrs., en punto",
    hour_words_before=(
        "a partir de las, a partir de la, desde la, a las, las, a la, pasadas las, pasada la, desde las, hasta las, son las, eran las, entre las, para las, y las, las horas"
    ),
    minute_words="minutos, minuto, min, min., mins",
    am="de la mañana, de la madrugada, a.m., am, a. m., am., de la mañanita",
    pm="de la tarde, de la noche, p.m., pm, p. m., pm., del mediodía",
    midday="del mediodía",
    noon="a las 12 m., a las 12 m, a las doce m., mediodía, al mediodía, el mediodía, a mediodía, del mediodía, mediodia",
    midnight="medianoche, la medianoche, a medianoche, a la medianoche, media noche",
    half_after="y media, y treinta",
    quarter_past_after="y cuarto, y quince",
    quarter_to_after="menos cuarto, menos un cuarto, menos quince",
    quarter_to_before="cuarto para, un cuarto para",
    minutes_past_after="y",
    minutes_to_after="menos",
    minutes_to_before="para, para las, para la",
    clock_hedges={
        Mod.APPROX: (
            "hacia, sobre las, a eso de, alrededor de, en torno a, cerca de, aproximadamente a, aproximadamente, "
            "a cosa de, más o menos a, como a"
        ),
        Mod.BEFORE: (
            "poco antes de, justo antes de, minutos antes de, momentos antes de, un poco antes de, "
            "instantes antes de, pocos minutos antes de, poco antes del, poco antes"
        ),
        Mod.AFTER: (
            "poco después de, justo después de, minutos después de, momentos después de, un poco después de, pasadas, pasadas las, pasada la, "
            "pasada, recién pasadas, poco más tarde de, poco después del, pocos minutos después de, poco después, "
            "nada más pasar"
        ),
        Mod.LESS_THAN: "antes de, antes del, no más tarde de", Mod.MORE_THAN: "después de, después del, tras",
    },
    zones={
        "Europe/Madrid": (
            "hora peninsular, hora peninsular española, hora de Madrid, hora española, hora de España, "
            "hora central europea"
        ),
        "Atlantic/Canary": "hora canaria, hora en Canarias",
        "America/Mexico_City": "hora de México, hora del centro de México",
        "America/Bogota": "hora de Bogotá, hora colombiana",
        "America/Argentina/Buenos_Aires": "hora argentina, hora de Buenos Aires",
        "America/Santiago": "hora chilena, hora de Chile", "America/Lima": "hora peruana",
        "America/Caracas": "hora de Caracas",
        "America/New_York": "hora del este, hora de Nueva York, hora de Washington, hora de Miami",
        "America/Los_Angeles": "hora del Pacífico", "Europe/London": "hora de Londres, hora británica",
        "Europe/Paris": "hora de París, hora francesa", "Europe/Moscow": "hora de Moscú, hora rusa",
        "Asia/Tokyo": "hora de Tokio, hora japonesa", "+00:00": "hora de Greenwich",
        "Europe/Rome": "hora italiana, hora de Roma",
        "Europe/Berlin": "hora alemana, hora de Berlín",
        "Europe/Lisbon": "hora portuguesa, hora de Lisboa",
        "Asia/Shanghai": "hora de Pekín, hora china",
        "Europe/Istanbul": "hora turca",
    },
    # --- durations, ages
    time_units={
        "second": "segundo, segundos, seg, seg., s", "minute": "minuto, minutos, min, min., mins",
        "hour": "hora, horas, h, h., hs, hr, hrs", "day": "día, días, jornada, jornadas, noche, noches, dia, dias",
        "week": "semana, semanas", "month": "mes, meses", "quarter": "trimestres", "year": "año, años",
        "decade": "década, décadas, decenio, decenios, lustro", "century": "siglo, siglos",
    },
    duration_before=(
        "durante, en, duración de, una duración de, duró, dura, durará, tiempo de, retraso de, un retraso de, "
        "espera de, trayecto de, al cabo de, cada"
    ),
    durations={"PT1H": "una buena hora", "P1DT12H": "día y medio, un día y medio", "P1Y": "un solo año, todo el año, el año entero, todo un año", "P1M": "todo el mes, el mes entero, todo un mes", "P1W": "toda la semana, la semana entera, toda una semana", "P1D": "una sola noche, un solo día, en un solo día, una sola jornada, todo el día, el día entero, todo un día, todo el dia, la jornada entera, toda la jornada", 
        "PT30M": "media hora, una media hora", "PT15M": "un cuarto de hora, cuarto de hora",
        "PT45M": "tres cuartos de hora", "P6M": "medio año", "PT12H": "media jornada, medio día", "P5Y": "un lustro",
        "P50Y": "medio siglo", "P1Y6M": "año y medio, un año y medio", "PT1H30M": "hora y media, una hora y media",
        "P1M15D": "mes y medio, un mes y medio", "PT1M30S": "minuto y medio", "P2Y": "un bienio, bienio",
        "P3M": "un trimestre", "PT24H": "las veinticuatro horas", "P15Y": "década y media",
    },
    age_after="años de edad, años cumplidos, primaveras, añitos",
    age_before=(
        "con una antigüedad de, una antigüedad de, menores de, los menores de, mayores de, los mayores de, edades comprendidas, de edades comprendidas, con edades, de entre, de edad, edad de, la edad de, "
        "a la edad de, cumplió, cumple, cumplía, cumplirá, edad:, edad media de, con apenas, cumplidos los"
    ),
    age_verbs=(
        "tiene solo, tiene sólo, tenía solo, tenía sólo, tiene apenas, tenía apenas, con solo, con sólo, tan solo tenía, tiene tan solo, tenía tan solo, a los, a sus, con sus, tengo, tenemos, cuenta, tiene, tienen, tenía, tenían, tuvo, tendrá, con, contaba, "
        "cuenta con, contaba con, cumplía, ha cumplido, había cumplido, cumplirá, teniendo"
    ),
    age_units="años, año, años de edad",
    age_words={
        20: "veinteañero, veinteañera, veinteañeros, veinteañeras",
        30: "treintañero, treintañera, treintañeros, treintañeras", 40: "cuarentón, cuarentona, cuarentones",
        50: "cincuentón, cincuentona", 60: "sexagenario, sexagenaria, sexagenarios, sexagenarias, sesentón",
        70: "septuagenario, septuagenaria, septuagenarios, septuagenarias",
        80: "octogenario, octogenaria, octogenarios, octogenarias",
        90: "nonagenario, nonagenaria, nonagenarios, nonagenarias",
        15: "quinceañera, quinceañero, quinceañeras, quinceañeros",
    },
    # --- money, percentages, measures
    currencies={
        "BGN": "levas, leva",
        "crown": "coronas",
        "RON": "leus, lei, leu, lei rumanos, leus rumanos, leu rumano",
        "EUR": "euro, euros, eur",
        "USD": (
            "dólar, dólares, dolar, dolares, dólares estadounidenses, dólares americanos, dólar estadounidense, usd, "
            "dls, dls."
        ),
        "GBP": "libra esterlina, libras esterlinas, libras", "CHF": "franco suizo, francos suizos", "JPY": "yen, yenes",
        "CNY": "yuan, yuanes, renminbi, renminbis", "MXN": "peso mexicano, pesos mexicanos, pesos, peso",
        "ARS": "peso argentino, pesos argentinos", "CLP": "peso chileno, pesos chilenos",
        "COP": "peso colombiano, pesos colombianos", "UYU": "pesos uruguayos", "DOP": "pesos dominicanos",
        "CUP": "pesos cubanos", "PHP": "pesos filipinos", "VES": "bolívares, bolívar", "PEN": "soles, nuevos soles",
        "BRL": "reales, reales brasileños, real brasileño", "RUB": "rublo, rublos", "INR": "rupia, rupias",
        "TRY": "liras turcas, lira turca", "PLN": "eslotis, zlotys, zloty, esloti", "CZK": "coronas checas",
        "SEK": "coronas suecas", "NOK": "coronas noruegas", "DKK": "coronas danesas", "HUF": "forintos, forinto, forint, florines húngaros",
        "KRW": "wones, wons", "UAH": "grivnas, jrivnias, grivna", "ILS": "séquel, séqueles, shekels, shéqueles",
        "dirham": "dírhams, dirhams, dírham", "dinar": "dinares, dinar", "riyal": "riales, rial", "CAD": "dólares canadienses", "AUD": "dólares australianos",
        "HKD": "dólares de Hong Kong", "ZAR": "rands", "ESP": "pesetas, peseta",
        "franc": "francos, franco", "DEM": "marcos alemanes", "ITL": "liras italianas",
        "BTC": "bitcoins, bitcóin, bitcoin", "BOB": "bolivianos", "GTQ": "quetzales", "CRC": "colones",
        "HNL": "lempiras", "PYG": "guaraníes",
    },
    nationalities={
        "US": "estadounidense, estadounidenses, americano, americanos, americana, americanas",
        "CA": "canadiense, canadienses", "AU": "australiano, australianos, australiana, australianas",
        "NZ": "neozelandés, neozelandeses, neozelandesa, neozelandesas", "SG": "singapurense, singapurenses",
        "JM": "jamaicano, jamaicanos, jamaicana, jamaicanas, jamaiquino, jamaiquinos, jamaiquina, jamaiquinas",
        "FJ": "fiyiano, fiyianos, fiyiana, fiyianas", "NA": "namibio, namibios, namibia, namibias",
        "LR": "liberiano, liberianos, liberiana, liberianas", "MX": "mexicano, mexicanos, mexicana, mexicanas",
        "AR": "argentino, argentinos, argentina, argentinas", "CL": "chileno, chilenos, chilena, chilenas",
        "CO": "colombiano, colombianos, colombiana, colombianas", "CU": "cubano, cubanos, cubana, cubanas",
        "DO": "dominicano, dominicanos, dominicana, dominicanas", "PH": "filipino, filipinos, filipina, filipinas",
        "UY": "uruguayo, uruguayos, uruguaya, uruguayas", "GB": "británico, británicos, británica, británicas",
        "EG": "egipcio, egipcios, egipcia, egipcias", "LB": "libanés, libaneses, libanesa, libanesas",
        "SY": "sirio, sirios, siria, sirias", "SD": "sudanés, sudaneses, sudanesa, sudanesas",
        "TR": "turco, turcos, turca, turcas", "IT": "italiano, italianos, italiana, italianas",
        "CH": "suizo, suizos, suiza, suizas", "FR": "francés, franceses, francesa, francesas", "BE": "belga, belgas",
        "RW": "ruandés, ruandeses, ruandesa, ruandesas", "BI": "burundés, burundeses, burundesa, burundesas",
        "CD": "congoleño, congoleños, congoleña, congoleñas, congolés, congoleses",
        "GN": "guineano, guineanos, guineana, guineanas", "SE": "sueco, suecos, sueca, suecas",
        "NO": "noruego, noruegos, noruega, noruegas", "DK": "danés, daneses, danesa, danesas",
        "CZ": "checo, checos, checa, checas", "IS": "islandés, islandeses, islandesa, islandesas",
        "DZ": "argelino, argelinos, argelina, argelinas", "TN": "tunecino, tunecinos, tunecina, tunecinas",
        "KW": "kuwaití, kuwaitíes, kuwaitís", "IQ": "iraquí, iraquíes, iraquís",
        "JO": "jordano, jordanos, jordana, jordanas", "BH": "bareiní, bareiníes, bareinís",
        "LY": "libio, libios, libia, libias", "RS": "serbio, serbios, serbia, serbias",
        "IN": "indio, indios, india, indias",
        "PK": "paquistaní, paquistaníes, paquistanís, pakistaní, pakistaníes, pakistanís",
        "LK": "ceilandés, ceilandeses, esrilanqués, esrilanqueses",
        "NP": "nepalés, nepaleses, nepalesa, nepalesas, nepalí, nepalíes, nepalís",
        "KE": "keniano, kenianos, keniana, kenianas, keniata, keniatas", "TZ": "tanzano, tanzanos, tanzana, tanzanas",
        "UG": "ugandés, ugandeses, ugandesa, ugandesas", "SO": "somalí, somalíes, somalís",
        "AT": "austriaco, austriacos, austriaca, austriacas, austríaco, austríacos, austríaca, austríacas",
        "SA": "saudí, saudíes, saudís, saudita, sauditas",
        "QA": "catarí, cataríes, catarís, qatarí, qataríes, qatarís", "IR": "iraní, iraníes, iranís",
        "OM": "omaní, omaníes, omanís", "YE": "yemení, yemeníes, yemenís", "AE": "emiratí, emiratíes, emiratís",
        "MA": "marroquí, marroquíes, marroquís", "DE": "alemán, alemanes, alemana, alemanas",
        "FI": "finlandés, finlandeses, finlandesa, finlandesas", "RU": "ruso, rusos, rusa, rusas",
        "BY": "bielorruso, bielorrusos, bielorrusa, bielorrusas", "RO": "rumano, rumanos, rumana, rumanas",
        "MD": "moldavo, moldavos, moldava, moldavas",
        "AZ": "azerbaiyano, azerbaiyanos, azerbaiyana, azerbaiyanas, azerí, azeríes, azerís",
        "NL": "holandés, holandeses, holandesa, holandesas, neerlandés, neerlandeses, neerlandesa, neerlandesas",
    },
    decimal_links="con",
    percent="por ciento, por cien, p.c., porciento",
    point_tenths="décimas de punto, décima de punto, décimas porcentuales",
    basis_points="puntos básicos, punto básico, puntos base, pb",
    that_is="es decir, o sea, equivalentes a, equivalente a, lo que equivale a, o",
    percentage_points=(
        "puntos porcentuales, punto porcentual, puntos de porcentaje"
    ),
    points="puntos, enteros",
    units={"beaufort": "viento de fuerza, vientos de fuerza, viento fuerza, vientos fuerza, viento con fuerza, vientos con fuerza",
        "part-per-1e6": "partes por millón, ppm", 
        "revolution-per-minute": "revoluciones por minuto", "millisievert": "milisievert, milisieverts", "kilojoule": "kilojulios, kilojulio", "quintal": "quintal, quintales",
        "magnitude": (
            "grados Richter, grados en la escala de Richter, grados en la escala Richter, grados de magnitud, "
            "grados de la escala de Richter"
        ),
        "kilometer-per-hour": (
            "kilómetros por hora, kilómetro por hora, km por hora, km/hora, kmh, kilómetros/hora, "
            "kilómetros a la hora, kilómetros hora"
        ),
        "meter-per-second": "metros por segundo, metros/segundo", "mile-per-hour": "millas por hora",
        "kilometer": "kilómetro, kilómetros, kms, km, kilometros, kilometro", "meter": "metro, metros, m, mts",
        "centimeter": "centímetro, centímetros, cm", "millimeter": "milímetro, milímetros, mm",
        "decimeter": "decímetros", "mile": "milla, millas", "foot": "pie, pies", "inch": "pulgada, pulgadas",
        "yard": "yarda, yardas", "nautical-mile": "milla náutica, millas náuticas, milla marina, millas marinas",
        "light-year": "año luz, años luz, años-luz",
        "square-kilometer": "kilómetro cuadrado, kilómetros cuadrados, km cuadrados",
        "square-meter": "metro cuadrado, metros cuadrados", "square-centimeter": "centímetros cuadrados",
        "hectare": "hectárea, hectáreas, has", "acre": "acre, acres", "cubic-meter": "metro cúbico, metros cúbicos",
        "cubic-hectometer": "hectómetros cúbicos, hectómetro cúbico, hm3, hm³", "cubic-kilometer": "kilómetros cúbicos",
        "cubic-centimeter": "centímetros cúbicos", "liter": "litro, litros", "hectoliter": "hectolitros",
        "centiliter": "centilitros", "milliliter": "mililitro, mililitros",
        "liter-per-square-meter": "litros por metro cuadrado, l/m2", "gallon": "galón, galones",
        "barrel": "barril, barriles, barriles de petróleo", "kilogram": "kilogramo, kilogramos, kilo, kilos, kg, kgs",
        "gram": "gramo, gramos", "milligram": "miligramo, miligramos", "microgram": "microgramo, microgramos",
        "metric-ton": "tonelada, toneladas, toneladas métricas, tm", "pound": "libras de peso", "ounce": "onza, onzas",
        "carat": "quilate, quilates", "bit": "bit, bits",
        "celsius": (
            "Celsius, centígrados, centígrado, grado Celsius, grados Celsius, grados centígrados, grado centígrado, ºC, º C, "
            "grados C"
        ),
        "fahrenheit": "Fahrenheit, grados Fahrenheit, grado Fahrenheit, ºF", "degree": "grado, grados",
        "watt": "vatio, vatios", "kilowatt": "kilovatio, kilovatios", "megawatt": "megavatio, megavatios, megawatts",
        "gigawatt": "gigavatio, gigavatios", "terawatt": "teravatios",
        "kilowatt-hour": "kilovatios hora, kilovatio hora, kilovatios-hora, kilovatio-hora",
        "megawatt-hour": "megavatios hora, megavatio hora, megavatios-hora",
        "gigawatt-hour": "gigavatios hora, gigavatios-hora", "terawatt-hour": "teravatios hora, teravatios-hora",
        "horsepower": "caballos de potencia, caballos de fuerza, CV, caballos de vapor", "volt": "voltios, voltio",
        "kilovolt": "kilovoltios", "byte": "bytes", "kilobyte": "kilobytes", "megabyte": "megabyte, megabytes, megas",
        "gigabyte": "gigabyte, gigabytes, gigas, giga", "terabyte": "terabyte, terabytes",
        "megapixel": "megapíxel, megapíxeles, megapixeles", "pixel": "píxeles, pixeles", "hertz": "hercios, hertz",
        "megahertz": "megahercios", "gigahertz": "gigahercios", "knot": "nudo, nudos",
        "decibel": "decibelio, decibelios, decibeles", "hectopascal": "hectopascales", "millibar": "milibares",
        "calorie": "calorías, caloría", "kilocalorie": "kilocalorías, kcal",
        "microgram-per-cubic-meter": "microgramos por metro cúbico",
        "megabit-per-second": "megabits por segundo, megabit por segundo", "becquerel": "becquereles, bequerelios",
    },
    magnitude=(
        "viento de fuerza, vientos de fuerza, viento fuerza, vientos fuerza, viento con fuerza, vientos con fuerza, "
        "magnitud, magnitud de, una magnitud de, de magnitud, con magnitud, grado de magnitud, escala de Richter de"
    ),
    # --- counts
    function_words=(
        "de lo previsto, de lo esperado, como estaba previsto, desde hace, desde hacía, el, la, los, las, lo, un, una, unos, unas, al, del, a, ante, bajo, cabe, con, contra, de, desde, durante, "
        "en, entre, hacia, hasta, mediante, para, por, según, sin, so, sobre, tras, versus, vía, excepto, salvo, "
        "incluso, y, e, ni, o, u, pero, sino, mas, aunque, porque, pues, que, si, como, cuando, donde, mientras, "
        "luego, conque, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, qué, quién, cómo, cuándo, dónde, "
        "cuánto, cuántos, yo, tú, él, ella, ello, ellos, ellas, nosotros, vosotros, usted, ustedes, me, te, se, le, "
        "les, nos, os, mí, ti, sí, consigo, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, vuestro, "
        "vuestra, suyo, suya, este, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella, aquellos, "
        "aquellas, aquello, es, son, era, eran, fue, fueron, será, serán, sería, serían, sea, sean, fuera, fueran, "
        "sido, siendo, ser, soy, somos, está, están, estaba, estaban, estuvo, estuvieron, estará, estarán, esté, "
        "estén, estado, estar, ha, han, había, habían, hubo, habrá, habrán, habría, habrían, haya, hayan, haber, "
        "habiendo, hay, he, hemos, has, tiene, tienen, tenía, tenían, tuvo, tuvieron, tendrá, tendrán, tenga, tener, "
        "puede, pueden, podía, podían, pudo, pudieron, podrá, podrán, podría, podrían, debe, deben, debía, debían, "
        "debió, deberá, debería, deberían, quiere, quieren, quería, va, van, iba, iban, hace, hacen, hizo, hicieron, "
        "hacía, haga, hacer, suele, suelen, no, más, menos, muy, mucho, mucha, poco, poca, tan, tanto, tanta, tantos, "
        "todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, mismos, mismas, tal, tales, cada, "
        "cualquier, cualquiera, ningún, ninguna, alguno, alguna, ambos, ambas, demás, ya, aún, todavía, siempre, "
        "nunca, jamás, también, tampoco, solo, sólo, solamente, además, así, entonces, después, antes, ahora, aquí, "
        "allí, ahí, allá, hoy, ayer, bien, mal, casi, apenas, quizás, quizá, tal vez, sin embargo, no obstante, dijo, "
        "dijeron, dice, dicen, decía, afirmó, afirma, aseguró, asegura, explicó, explica, señaló, señala, indicó, "
        "indica, informó, informa, informaron, declaró, declara, añadió, agregó, anunció, anuncia, confirmó, "
        "confirma, confirmaron, precisó, detalló, reveló, manifestó, sostiene, sostuvo, apuntó, recordó, reconoció, "
        "murió, murieron, falleció, fallecieron, resultó, resultaron, quedó, quedaron, sigue, siguen, la mañana, "
        "por la mañana, cada mañana, una mañana, de mañana, la mañana siguiente, media mañana, esa mañana, "
        "aquella mañana, misma mañana, primera mañana, otra mañana, la tarde, por la tarde, por la noche, respecto, "
        "dentro, fuera de, lejos, cerca, encima, debajo, detrás, delante, alrededor, juntos, juntas, en total, "
        "de mayor, de menor"
    ),
    adjectives_first=False,
    partitive_after_millions=True,
    more_of_it="otros, otras",
    partitives="de, del",
    of_them=(
        "de ellos, de ellas, de los cuales, de las cuales, de nosotros, de éstos, de estos, de los mismos, otros, "
        "otras, más, restantes, de los que, de las que, de quienes"
    ),
    of_which=(
        "entre ellos, entre ellas, entre los que, entre las que, de los cuales, de las cuales, incluidos, incluidas, "
        "incluido, incluyendo, de ellos, de ellas, entre los cuales"
    ),
    labels=(
        "Ibex, CAC, DAX, MDAX, Stoxx, Eurostoxx, Nikkei, FTSE, MIB, Nasdaq, línea, calle, avenida, avda., avda, av., "
        "paseo, plaza, carretera, autopista, autovía, número, núm., núm, nº, n.º, no., capítulo, artículo, art., "
        "página, pág., págs., pág, volumen, vol., tomo, episodio, temporada, vuelo, tren, AVE, andén, vía, puerta, "
        "terminal, sala, habitación, oficina, edificio, bloque, piso, planta, nivel, fase, zona, sector, distrito, "
        "sección, apartado, párrafo, anexo, cuadro, tabla, figura, gráfico, resolución, enmienda, expediente, grupo, "
        "fórmula, categoría, clase, tipo, serie, versión, modelo, canal, tel., tel, teléfono, fax, código, "
        "código postal, apartado de correos, CP, C.P., salida, kilómetro, km, pista, opción, acto, escena, etapa, "
        "jornada, Covid, apolo, boeing, airbus, windows, iphone, salmo, versículo, coche, vagón, autobús, bus, "
        "tranvía, metro línea, pregunta, misión, operación, plan, división, brigada, unidad, instituto, posición, "
        "top, ref., referencia, ISBN, NIF, CIF, DNI, expo, agenda, objetivo, juzgado, sumario, causa, ruta, parcela, "
        "polígono, local, manzana, dorsal, FIFA, Radio, RNE, Antena, Telecinco, parada, boya, torre, estación"
    ),
    labels_after="bis, ter, izquierda, derecha",
    idioms=(
        "una noche sin, tiene siete vidas, tienen siete vidas, tenía siete vidas, de dos dígitos, de tres dígitos, de cuatro dígitos, de cinco cifras, de seis cifras, de siete cifras, de doble dígito, a doble dígito, dos pájaros de un tiro, matar dos pájaros, nadie más, ningún otro, ninguna otra, el 112, al 112, del 112, el 061, al 061, del 061, el 091, al 091, el 016, al 016, del 016, uno de los, "
        "una de las, uno de, una de, uno y otro, uno u otro, unos y otros, los unos, "
        "el uno, la una y la otra, uno tras otro, una tras otra, uno a uno, una a una, uno por uno, una vez, "
        "otra vez, una vez más, de una vez, alguna vez, tal vez, por una parte, por un lado, de una parte, cada uno, "
        "cada una, uno mismo, uno solo, cada uno de, cada una de, ninguno de los dos, mil gracias, las mil y una, "
        "mil y una, de dos en dos, a dos pasos, en un dos por tres, en un abrir y cerrar de ojos, una y otra vez, "
        "número uno, número dos, un día, un momento, un segundo, una segunda, en un principio, cero a la izquierda, "
        "no hay dos sin tres, buscarle tres pies al gato, a las mil maravillas, cada dos por tres, de tres al cuarto, "
        "en mil pedazos, sus trece, en sus trece, a cien, ciento por ciento, matar dos pájaros, uno que, "
        "uno por ciento del tiempo, cuatro gatos, a los cuatro vientos, los cuatro vientos, las cuatro esquinas, "
        "más de uno, más de una, más de una vez, ni uno, G7, G20, un tal, un poco, un tanto, un total, uno de ellos, "
        "una de ellas, número 1, 24 horas al día, las 24 horas del día, las 24 horas, siete días a la semana, 4x4, "
        "once ideal, la ONCE, tú a tú, mano a mano, de tú a tú, segunda vez, otra segunda, uno para todos, "
        "primera vez, a la par, cara a cara, una sola vez, dos y dos, a cuatro manos, mitad y mitad, treinta monedas, "
        "Tres Cantos, Cuatro Caminos, Siete Picos, Tres Reyes, Veinticinco de Mayo, 11-M, 15-M, 8-M, 11-S, 1-O, 20-N, "
        "23-F, 9-N, el 11 de septiembre de, 25 de Mayo"
    ),
    # --- sentences, pages
    abbreviations=(
        "Sr., Sra., Srta., Sres., Dr., Dra., D., Dña., Da., Ud., Uds., Vd., Prof., Ing., Lic., Arq., Gral., Cnel., "
        "Cap., Tte., Sgto., Mons., Fr., Sto., Sta., S., Av., Avda., Avd., C., Pza., Pl., Pº., núm., nº., n.º, No., "
        "pág., págs., art., arts., vol., fig., ej., p. ej., aprox., tel., tfno., Tel., máx., mín., EE. UU., EE.UU., "
        "a. C., d. C., dcha., izda., Cía., Hnos., Depto., Dpto."
    ),
    furniture=(
        "Leer más, Lee también, Lea también, Leer también, Lea además, Lee más, Lea más, Le puede interesar, "
        "Te puede interesar, También te puede interesar, También te interesa, Más información, Más noticias, "
        "Más sobre, Noticias relacionadas, Noticia relacionada, Artículos relacionados, Temas relacionados, Ver más, "
        "Ver también, Vea también, Mira también, Sigue leyendo, Seguir leyendo, Inicia sesión, Descárgate, "
        "Newsletter, Publicidad, Contenido patrocinado, Foto:, Fotos:, Fotografía:, Imagen:, Vídeo:, Video:, Galería, "
        "Comparte, Compartir, Comentarios, Comentar, Deja tu comentario, Archivado en, Etiquetas, Etiquetas:, "
        "Todos los derechos reservados, Prohibida la reproducción, Tiempo de lectura, Lectura:, Contacto:, "
        "Contacta con, Escríbenos, Llámanos, Teléfono de atención, Teléfono:, Tel.:, Si quieres contactar, "
        "¿Has visto algún error, ¿Tienes información, Apóyanos, Haz una donación, Lo más leído, Lo más visto, "
        "(Con información de, Aceptar cookies, Recibe en tu, Recibe cada, Recibe nuestra, Descarga la app, "
        "Descarga nuestra, Suscríbete a, Suscríbete por, Suscríbete para, Suscríbete y, Suscríbete, Suscríbase a, "
        "Síguenos en, Síganos en, Únete a, Regístrate para, Regístrate en, Apúntate a, Boletín, Copyright ©"
    ),
    stamps=(
        "Publicado el, Publicado, Publicado:, Publicada el, Publicación, Fecha de publicación, Actualizado el, "
        "Actualizado, Actualizado a las, Actualizado:, Actualizada, Actualización, Última actualización, "
        "Modificado el, Creado el, Creado:, Fecha:, Editado el"
    ),
    byline=(
        "Por, Texto:, Texto, Autor, Autor:, Autora, Autora:, Redacción, Redacción y agencias, La redacción, Agencias, "
        "Enviado especial, Enviada especial, Corresponsal, Escrito por, Un reportaje de, Fuente:, Agencia"
    ),
    # --- matching
    endings=(
        "s, es, a, as, o, os, e, ó, é, í, ía, ías, ían, io, ios, aba, aban, ando, iendo, ado, ada, ados, adas, ido, "
        "ida, idos, idas, ar, er, ir, ares, eres, anes, enes, aron, ieron, ió, ará, arán, erá, erán, irá, irán, aras, "
        "eras, ara, iera, aran, ieran, an, en, z, ces"
    ),
    superseded=(
        "un balance anterior de, el balance anterior de, un anterior balance de, un balance previo de, "
        "un primer balance de, el primer balance de, un balance provisional de, el recuento anterior de, "
        "un recuento anterior de, un recuento previo de, una cifra anterior de, la cifra anterior de, "
        "en lugar de los, en vez de los, y no, inicialmente de, los anteriores, las anteriores, "
        "de los que se informó inicialmente, cifra inicial de, los iniciales, balance inicial de, había hablado de, "
        "se había informado de, en un primer momento de"
    ),
    per="al, por, a la, cada",
    per_adjectives={"year": "anual, anuales, anualmente", "month": "mensual, mensuales, mensualmente", "week": "semanal, semanales", "day": "diario, diarios, diaria, diarias", "hour": "la hora"},
    according_to=(
        "según, de acuerdo con, conforme a, en palabras de, a juicio de, en opinión de, citado por, citada por, a "
        "decir de, fuentes de, al decir de, en boca de"
    ),
    saying=(
        "ha dicho, han dicho, ha declarado, han declarado, ha afirmado, han afirmado, ha asegurado, han asegurado, "
        "ha explicado, ha informado, han informado, ha señalado, ha indicado, ha confirmado, han confirmado, ha "
        "anunciado, ha precisado, ha añadido, ha cifrado en, han cifrado en, dijo, dijeron, dice, dicen, afirmó, "
        "afirmaron, aseguró, aseguraron, explicó, señaló, señalaron, indicó, indicaron, informó, informaron, "
        "declaró, declararon, añadió, agregó, anunció, anunciaron, confirmó, confirmaron, precisó, detalló, "
        "reveló, manifestó, sostuvo, apuntó, reconoció, estimó, estimaron, cifró en, cifraron en, calculó, "
        "calcularon, afirma, afirman, asegura, aseguran, explica, señala, indica, informa, sostiene, sostienen, "
        "estima, estiman, calcula, calculan, cifra en, cifran en, elevan a, habla de, hablan de, habló de, "
        "hablaron de"
    ),
    counting=(
        "contó, contaron, ha contado, han contado, contabilizó, contabilizaron, contabiliza, "
        "contabilizan, ha contabilizado, han contabilizado, cifró en, cifraron en, cifra en, cifran en, ha "
        "cifrado en, han cifrado en, calculó, calcularon, calcula, calculan, estimó, estimaron, estima, estiman, "
        "habla de, hablan de, habló de, hablaron de, presume de, presumen de, alardea de, alardean de, situó en, "
        "situaron en, sitúa en, sitúan en, elevó a, elevaron a, eleva a, elevan a, eleva la cifra a, elevan la cifra a, "
        "elevó la cifra a, elevaron la cifra a, rebaja la cifra a, rebajan la cifra a, rebajó la cifra a, sitúa la cifra en, sitúan la cifra en"
    ),
    for_whom="para, para los, para la",
    tellers=(
        "organizadores, organizadoras, organización, convocantes, organizador, delegación, atacantes, patronal, "
        "asociación, ccoo, ugt, prefectura"
    ),
    hearsay=(
        "al parecer, según parece, presuntamente, supuestamente, se cree que, aparentemente, por lo visto, habría, "
        "habrían, se dice que"
    ),
    voice_links="de, del, de la, a, al",
    suppositions="si, cuando",
    comparison=(
        "desde, el peor desde, la peor desde, el más grave desde, la más grave desde, el más mortífero desde, "
        "el mayor desde, la mayor desde, por primera vez desde, en comparación con, comparado con, comparados con, "
        "respecto a, respecto al, frente a, frente al, un año antes, el año anterior, que el año pasado, que en, "
        "en el mismo periodo de, el mismo período de, récord de, el anterior récord, interanual, recuerda a, como en, "
        "más que en"
    ),
    # --- beside dates, sums, measures and ratios
    day_words="día, el día, del día, al día",
    next_before="hasta el, para el, a partir del",
    from_now_before="dentro de, en",
    notes_of="billetes de, billete de",
    at_price="por",
    valued_at="valorado en, valorada en, valorados en, valoradas en, tasado en, tasada en, tasados en, tasadas en, presupuestado en, presupuestada en, presupuestados en, presupuestadas en, por valor de, por importe de",
    in_cash="en metálico, en efectivo",
    cents={"EUR": "céntimos, céntimo", "USD": "centavos, centavo, centavos de dólar", "GBP": "peniques, penique"},
    minus="menos",
    below_zero="bajo cero",
    ratio_words="de cada, por cada",
    streets="calle, avenida, plaza, paseo, glorieta, puente, colonia, parque, estadio",
    per_words="por, por cada, a la, al, a los, la, el, cada",
    other_marks=True,
    # --- dates from other dates, parts of a day, ages in words
    before_date="antes, antes de, antes del",
    after_date="después, después de, después del, tras, tras el",
    before_that="antes, atrás",
    after_that="después, más tarde",
    day_shifts={
        1: (
            "al día siguiente, el día siguiente, al otro día, a la mañana siguiente, la mañana siguiente, un día después"
        ),
        -1: "el día anterior, la víspera, un día antes, la noche anterior, el día antes",
    },
    every="cada, todos los, los",
    halves="mitad",
    quarter_signs="T",
    minutes_past_before="pasadas las, pasada la",
    pm_beside=(
        "tarde, por la tarde, a la tarde, en la tarde, esta tarde, noche, por la noche, en la noche, a la noche, "
        "esta noche, anoche, ayer por la tarde, ayer por la noche, mañana por la tarde, mañana por la noche"
    ),
    night_beside="madrugada, de madrugada",
    duration_adjectives={"day": "días hábiles, días laborables, día hábil, día laborable, días naturales"},
    compared_to="frente a, frente a los",
    per_person="por habitante, per cápita, por cabeza, por persona, por hogar, por vecino, por ciudadano, por contribuyente",
    instead_of="en lugar de, en vez de, en lugar de los, en vez de los",
    unsure_currencies="coronas",
    the_rest="restantes",
    factors="veces más de, veces más que, veces más del, veces menos que, veces más, veces menos, veces mayor, veces mayores, veces superior, veces superiores, veces el, veces la, veces lo, veces su",
    factors_before="multiplicado por, multiplicada por, multiplica por, multiplicó por, multiplicaron por, multiplicar por, dividido por, dividido entre",
    average_ages="edad media, la edad media, edad mediana, la edad mediana, edad promedio, la edad promedio, media de edad, la media de edad, promedio de edad, el promedio de edad, mediana de edad, la mediana de edad",
    legal_ages="edad de jubilación, la edad de jubilación, edad legal de jubilación, edad de retiro, la edad de retiro, edad legal, edad mínima, edad máxima, edad penal, edad de voto, la edad de voto, edad para votar, límite de edad, edad de consentimiento, la edad de consentimiento, edad pensionable, edad de pensión, la edad de pensión",
    retires="jubilarse, jubila, jubilan, jubilará, jubilarán, jubiló, jubilación, jubilarnos, jubilarme, jubilado, jubilada",
    age_at="a, a los, en, hasta, desde, de, con",
    age_ranks="el más joven, la más joven, el más viejo, la más vieja, el más anciano, la más anciana, el más veterano, la más veterana",
)
