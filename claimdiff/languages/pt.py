"""Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="pt",
    # --- numbers
    numbers={
        0: "zero", 2: "dois, duas", 3: "três, tres", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 9: "nove",
        1: "um, uma", 10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "catorze, quatorze", 15: "quinze", 16: "dezasseis, dezesseis",
        17: "dezassete, dezessete", 18: "dezoito", 19: "dezanove, dezenove", 20: "vinte", 21: "vinte e um, vinte e uma", 30: "trinta", 31: "trinta e um, trinta e uma",
        40: "quarenta", 41: "quarenta e um, quarenta e uma", 50: "cinquenta, cinqüenta", 51: "cinquenta e um, cinquenta e uma", 60: "sessenta",
        61: "sessenta e um, sessenta e uma", 70: "setenta", 71: "setenta e um, setenta e uma", 80: "oitenta", 81: "oitenta e um, oitenta e uma",
        90: "noventa", 91: "noventa e um, noventa e uma", 100: "cem, cento", 101: "cento e um, cento e uma", 200: "duzentos, duzentas",
        201: "duzentos e um, duzentas e uma", 300: "trezentos, trezentas", 301: "trezentos e um, trezentas e uma", 400: "quatrocentos, quatrocentas",
        401: "quatrocentos e um, quatrocentas e uma", 500: "quinhentos, quinhentas", 501: "quinhentos e um, quinhentas e uma", 600: "seiscentos, seiscentas",
        601: "seiscentos e um, seiscentas e uma", 700: "setecentos, setecentas", 701: "setecentos e um, setecentas e uma", 800: "oitocentos, oitocentas",
        801: "oitocentos e um, oitocentas e uma", 900: "novecentos, novecentas", 901: "novecentos e um, novecentas e uma",
    },
    multipliers={
        10**3: "mil",
        10**6: "milhão, milhões, milhao, milhoes, mi, milh.",
        10**9: "bilhão, bilhões, bi, mil M, mil milhões",
        10**12: "trilhão, trilhões, tri, bilião, biliões, trilião, triliões",
    },
    short_multipliers={10**6: "M", 10**9: "mM"},
    joiners="e",
    articles="um, uma",
    decimal_words="vírgula",
    fractions={
        "1/2": "meio, meia", "1/3": "um terço, um terço de, um terço dos, um terço das, um terço da, um terço do", "2/3": "dois terços, dois terços de, dois terços dos, dois terços das",
        "1/4": "um quarto de, um quarto dos, um quarto das, um quarto da, um quarto do", "3/4": "três quartos de, três quartos dos, três quartos das, três quartos",
        "1/5": "um quinto de, um quinto dos, um quinto das, um quinto da", "1/10": "um décimo de, um décimo dos", "2/5": "dois quintos", "3/5": "três quintos", "4/5": "quatro quintos",
    },
    and_a_half="e meio, e meia",
    collectives={
        6: "meia dúzia", 10: "dezena, dezenas", 12: "dúzia, dúzias", 15: "quinzena de", 20: "vintena", 30: "trintena", 40: "quarentena de", 50: "cinquentena, meia centena", 100: "centena, centenas", 1000: "milhar, milhares",
    },
    vague="alguns, algumas, vários, várias, uns, umas, diversos, diversas, poucos, poucas, uns poucos, umas poucas, um punhado de, inúmeros, inúmeras, uns quantos, umas quantas, bastantes, um par de",
    many="dezenas, centenas, milhares, dúzias, dezenas de milhares, centenas de milhares, dezenas de milhões, centenas de milhões, milhares de milhões, milhões, bilhões, milhentos, algumas dezenas, algumas centenas, "
    "alguns milhares, alguns milhões, várias dezenas, várias centenas, vários milhares, vários milhões, umas dezenas, umas centenas, uns milhares, poucas dezenas, poucas centenas, alguns mil, alguns bilhões, vários bilhões, "
    "muitas dezenas, muitas centenas, muitos milhares, muitos milhões, dezenas de mil, centenas de mil, dezenas de bilhões",
    nobody="ninguém",
    zero="não há, não havia, não se registaram, não se registraram, não foram registados, não foram registradas, não deixou, não causou, não há registo de, não há registro de, não houve registo de, não houve registro de, sem, sem registo de, sem registro de, nenhum, nenhuma, nenhum dos, nenhuma das, ninguém, zero, quaisquer, não houve",
    ordinals={
        1: "primeiro, primeira, primeiros, primeiras", 2: "segundo, segunda", 3: "terceiro, terceira, terça", 4: "quarto, quarta", 5: "quinto, quinta", 6: "sexto, sexta", 7: "sétimo", 8: "oitavo", 9: "nono", 10: "décimo",
        11: "décimo primeiro", 12: "décimo segundo", 13: "décimo terceiro", 14: "décimo quarto", 15: "décimo quinto", 16: "décimo sexto", 17: "décimo sétimo", 18: "décimo oitavo",
        19: "décimo nono", 20: "vigésimo",
    },
    ordinal_suffixes="º, ª, .º, .ª, o., °",
    group=" ",
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "rondou os, rondou as, rondaram os, rondaram as, ronda já os, à volta dos, à volta das, em torno dos, em torno das, ao redor de, ao redor dos, a rondar, próxima dos, cerca de, aproximadamente, aprox., uns, umas, em torno de, por volta de, à volta de, perto de, à roda de, na ordem de, na ordem dos, na ordem das, da ordem de, da ordem dos, mais ou menos, "
        "estimado em, estimada em, estimados em, estimadas em, estimados, estimadas, a rondar os, a rondar as, ronda os, ronda as, rondam os, rondam as, rondava os, na casa dos, na casa das, à beira de, qualquer coisa como, "
        "algo como, algo em torno de, lá para, cerca dos, cerca das, perto dos, perto das, por volta dos, circa, um total estimado de, praticamente",
        Mod.MORE_THAN: "acima da barreira dos, acima da fasquia dos, ultrapassou a barreira dos, superou a marca de, ultrapassou a marca de, passa dos, passa das, passam dos, passou dos, passaram dos, passava dos, passando dos, ultrapassou já os, ultrapassa já os, supera já os, já ultrapassou os, superior a, superam, supera, superou, superaram, superam os, supera os, superou os, superaram os, superam as, ultrapassaram, ultrapassaram os, excedeu, maiores de, os maiores de, mais de, mais que, mais do que, acima de, acima dos, acima das, superior a, superiores a, bem mais de, "
        "bem mais do que, muito mais de, para cima de, maior que, maior do que, excede, excedem, ultrapassa, ultrapassa os, ultrapassou, ultrapassou os, ultrapassam, ultrapassam os, "
        "mais dos, superior aos, superiores aos",
        Mod.LESS_THAN: "abaixo da barreira dos, abaixo da fasquia dos, não chega aos, não chega às, não chegam aos, não chegam às, não chegava a, não chegava aos, não chegou a, não chegou aos, sem chegar aos, não atinge os, não atingem os, não alcança os, menores de, os menores de, menos de, menos que, menos do que, abaixo de, abaixo dos, abaixo das, inferior a, inferiores a, não chega a, não chegam a, "
        "bem menos de, muito menos de, próximo de, próximo dos, próximo das, menor que, menor do que, inferior aos, inferiores aos, à beira dos",
        Mod.EQUAL_OR_MORE: "a partir dos, pelo menos, ao menos, no mínimo, um mínimo de, mínimo de, não menos de, nada menos de, nada menos que, nada menos do que, nunca menos de, a partir de, pelo menos uns",
        Mod.EQUAL_OR_LESS: "não ultrapassa os, não ultrapassam os, não excede os, não exceda os, não supera os, não passa dos, até, até a, até aos, até os, no máximo, não mais de, não mais que, não mais do que, um máximo de, máximo de, quando muito, não superior a, não ultrapassa, nunca mais de, não ultrapassava, sem ultrapassar, não passa de, não passava de",
        Mod.JUST_UNDER: "beira os, beira as, beirou os, beiram os, beirando os, roça os, roçou os, quase, pouco menos de, um pouco menos de, ligeiramente abaixo de, ligeiramente menos de",
        Mod.JUST_OVER: "pouco mais de, pouco mais do que, um pouco mais de, ligeiramente acima de, ligeiramente mais de",
    },
    hedges_after={
        Mod.APPROX: "aproximadamente, mais ou menos, mais coisa menos coisa, e tal, e poucos, e poucas, e tantos, e tantas",
        Mod.EQUAL_OR_MORE: "ou mais, pelo menos, no mínimo, para cima, ou superior",
        Mod.EQUAL_OR_LESS: "ou menos, no máximo, ou inferior",
    },
    changes="passa, passam, passou, passaram, passar, passará, passarão, passado, passando, sobe, sobem, subiu, subiram, subir, subirá, subido, aumenta, aumentam, aumentou, aumentaram, aumentar, aumentará, aumentado, cresce, crescem, cresceu, cresceram, desce, descem, desceu, desceram, descer, descerá, cai, caem, caiu, caíram, reduz, reduziu, reduzir, reduzirá, reduzido, eleva, elevou, elevar, baixa, baixou, baixar, diminuiu, saltou",
    change_from="de, do, da, dos, das, desde",
    between="um intervalo de, um intervalo entre, entre os, entre as, de entre, compreendido entre, oscila entre, oscilam entre, entre, entre os, entre as, de entre",
    between_and="e, a, e os, e as",
    range_to="a, à, ou, até, aos, às",
    determiners="os, as, o, seus, suas, esses, essas, estes, estas",
    # --- calendar
    months={1: "jan., jan", 2: "fev., fev", 3: "mar.", 4: "abr., abr", 5: "mai., mai", 6: "jun., jun", 7: "jul., jul", 8: "ago., ago", 9: "set.", 10: "out., out", 11: "nov., nov", 12: "dez."},
    weekdays={
        0: "segunda-feira, segunda feira, 2ª feira, 2ª-feira, nesta segunda, nesta segunda-feira, desta segunda, desta segunda-feira, "
        "na segunda, na segunda-feira, noite de segunda, noite de segunda-feira, manhã de segunda, manhã de segunda-feira, "
        "tarde de segunda, tarde de segunda-feira, madrugada de segunda, madrugada de segunda-feira, nessa segunda, nessa segunda-feira, última segunda, segunda",
        1: "terça-feira, terça feira, 3ª feira, 3ª-feira, nesta terça, nesta terça-feira, desta terça, desta terça-feira, na terça, "
        "na terça-feira, noite de terça, noite de terça-feira, manhã de terça, manhã de terça-feira, tarde de terça, tarde de terça-feira, "
        "madrugada de terça, madrugada de terça-feira, nessa terça, nessa terça-feira, última terça, terça",
        2: "quarta-feira, quarta feira, 4ª feira, 4ª-feira, nesta quarta, nesta quarta-feira, desta quarta, desta quarta-feira, na quarta, "
        "na quarta-feira, noite de quarta, noite de quarta-feira, manhã de quarta, manhã de quarta-feira, tarde de quarta, "
        "tarde de quarta-feira, madrugada de quarta, madrugada de quarta-feira, nessa quarta, nessa quarta-feira, última quarta, quarta",
        3: "quinta-feira, quinta feira, 5ª feira, 5ª-feira, nesta quinta, nesta quinta-feira, desta quinta, desta quinta-feira, na quinta, "
        "na quinta-feira, noite de quinta, noite de quinta-feira, manhã de quinta, manhã de quinta-feira, tarde de quinta, tarde de quinta-feira, "
        "madrugada de quinta, madrugada de quinta-feira, nessa quinta, nessa quinta-feira, última quinta, quinta",
        4: "sexta-feira, sexta feira, 6ª feira, 6ª-feira, nesta sexta, nesta sexta-feira, desta sexta, desta sexta-feira, na sexta, "
        "na sexta-feira, noite de sexta, noite de sexta-feira, manhã de sexta, manhã de sexta-feira, tarde de sexta, tarde de sexta-feira, "
        "madrugada de sexta, madrugada de sexta-feira, nessa sexta, nessa sexta-feira, última sexta, sexta",
    },
    day_suffixes="deste mês, do corrente mês, do mês em curso",
    date_links="de, do, da, dia, dos, no dia, o dia, dia o",
    year_parts={
        Mod.END: "no final do ano, no fim do ano, fim de ano, fim do ano, final de ano, final do ano, fins do ano",
        Mod.START: "início de ano, início do ano, começo de ano, começo do ano, princípio do ano",
    },
    date_parts={
        Mod.START: "início de, início do, início dos, início da, inícios de, inícios do, começo de, começo do, começos de, princípio de, princípio do, princípios de, princípios do, início, começo, logo no início de",
        Mod.MID: "meados de, meados do, meados dos, meados da, meados, a meados de",
        Mod.END: "fim de, fim do, fim dos, fim da, final dos, final da, fins dos, finais dos, finais da, final de, final do, fins de, fins do, finais de, finais do, fim, finais, término de, o fim de, no final do, no fim do",
    },
    year_words="vencimento, em, de, desde, até, ano, ano de, no ano de, do ano de, o ano de, entre, após, a partir de, safra, verão, inverno, outono, primavera, exercício de, exercício, época, época de, para, colheita de, modelo, modelo de, "
    "antes de, depois de, já em, ainda em, só em, em pleno, de há, que em, durante, pós, ano letivo de, relativamente a, face a, comparado com, no, do, censo de, censos de, temporada, temporada de, ano fiscal de, Natal de, Páscoa de, Carnaval de, Natal",
    relative_days={
        -3: "trasanteontem", -2: "anteontem, antes de ontem", -1: "ontem, ontem à noite, ontem à tarde, ontem de manhã, ontem pela manhã, a noite passada, na noite passada, véspera",
        0: "hoje, esta manhã, esta tarde, esta noite, esta madrugada, nesta manhã, nesta tarde, nesta noite, nesta madrugada, hoje à noite, hoje à tarde, hoje de manhã, hoje pela manhã, hoje de madrugada, desta manhã, desta tarde, desta noite",
        1: "amanhã, amanhã à noite, amanhã à tarde, amanhã de manhã", 2: "depois de amanhã",
    },
    relative_units={
        "quarter-1": "trimestre passado, trimestre anterior, no trimestre passado, do trimestre passado",
        "quarter+0": "este trimestre, neste trimestre, trimestre em curso", "quarter+1": "próximo trimestre, no próximo trimestre, trimestre que vem",
        "month-1": "mês passado, o mês passado, no mês passado, do mês passado, último mês, no último mês, mês anterior",
        "month+0": "este mês, neste mês, deste mês, mês corrente, mês em curso", "month+1": "próximo mês, do próximo mês, no próximo mês, mês que vem, no mês que vem, mês seguinte",
        "year-1": "ano passado, o ano passado, no ano passado, do ano passado, último ano, no último ano, ano transato, ano anterior",
        "year+0": "este ano, neste ano, deste ano, ano corrente, ano em curso, corrente ano, presente ano", "year+1": "próximo ano, no próximo ano, do próximo ano, ano que vem, no ano que vem",
    },
    last="passado, passada, último, última, últimos, últimas, passados, passadas, anterior",
    next="próximo, próxima, que vem, seguinte, proximo, proxima",
    this="este, esta, neste, nesta, deste, desta, nesse, nessa",
    ago_before="há, faz, há já",
    ago_after="atrás",
    later="depois, mais tarde, após, antes, seguidos, seguidas, consecutivos",
    denials="não, nunca",
    since="desde",
    past="disse, deteve, detiveram, fez, fizeram, pôs, veio, teve, tiveram, pôde, esteve, deu, deram, viu, foi, foram, era, eram, estava, estavam, tinha, tinham, havia, houve, sido",
    past_endings="ou, aram, eram, iram, ava, avam, eu, iu, ia, iam",
    future_endings="ará, erá, irá, orá, arão, erão, irão, orão",
    future="o mais tardar, vai, vão, será, serão, irá, irão, deve, devem, deverá, deverão, prevê, preveem, previsto, prevista, previstos, previstas, marcado, marcada, marcados, marcadas, agendado, agendada, agendados, agendadas, pretende, pretendem, amanhã, regressa, regressam, reúne-se, reúnem-se, retoma, retomam, no mais cedo, estarei, serei, terei, voltarei, irei, jogarei, farei, estaremos, seremos, teremos, voltaremos, iremos"
    "reabre, reabrem, reabrirá, começa, começam, inicia-se, começará, começarão, arranca, arrancará, terá, terão, próximo, próxima, espera-se, poderá, poderão, haverá, anunciou para, adiado, adiada, convocada, convocado",
    set_for="para, a partir de",
    quarter_words="trimestre, trimestres",
    half_year_words="semestre, semestres",
    seasons={"SP": "primavera", "SU": "verão", "FA": "outono", "WI": "inverno"},
    decade_before="anos, década de, década dos, décadas de",
    after_christ="d.C., d. C., depois de Cristo, da nossa era",
    before_christ="a.C., a. C., antes de Cristo, antes da nossa era",
    from_now_after="a partir de hoje, a contar de hoje",
    # --- clock
    hour_words="h, horas, hora, H, hrs, hs",
    hour_words_before="às, à, a partir das, até às, das, desde as, até as, pelas, pela, desde a, até à, para as",
    minute_words="minutos, min, m",
    am="da manhã, da madrugada, a.m., am, de madrugada",
    pm="da tarde, da noite, p.m., pm, à noite",
    noon="meio-dia, meio dia",
    midnight="meia-noite, meia noite",
    half_after="e meia",
    quarter_past_after="e um quarto, e quarto",
    quarter_to_after="menos um quarto, menos quarto",
    quarter_to_before="um quarto para as, um quarto para a",
    minutes_past_after="e",
    minutes_to_after="menos",
    minutes_to_before="antes da, antes das, para as, para a, para o",
    clock_hedges={
        Mod.APPROX: "por volta das, por volta da, por volta do, cerca das, cerca da, cerca do, aproximadamente às, aproximadamente à, à volta das, à volta da, perto das, perto da, perto do, à roda das, lá pelas, em torno das, em torno da, "
        "por volta dos, mais ou menos às",
        Mod.BEFORE: "pouco antes das, pouco antes da, pouco antes do, pouco antes de, minutos antes das, minutos antes da, instantes antes das, momentos antes das, um pouco antes das, logo antes das, ainda antes das",
        Mod.AFTER: "pouco depois das, pouco depois da, pouco depois do, pouco depois de, pouco após as, pouco após a, pouco após o, pouco após, logo após as, logo após o, logo após a, logo após, logo depois das, logo depois da, logo depois do, logo depois de, "
        "passava pouco das, pouco passava das, passavam poucos minutos das, já passava das, minutos depois das, minutos após as, um pouco depois das",
        Mod.LESS_THAN: "antes das, antes da, antes do",
        Mod.MORE_THAN: "depois das, depois da, depois do, após as, após a, após o",
    },
    zones={
        "Europe/Lisbon": "hora de Lisboa, horas de Lisboa, hora portuguesa, horas de Portugal, em Lisboa", "America/Sao_Paulo": "horário de Brasília, hora de Brasília, de Brasília, no horário de Brasília, pelo horário de Brasília",
        "Europe/Paris": "hora de Paris, hora francesa", "Europe/Madrid": "hora de Madrid, hora de Madri, hora espanhola", "Europe/London": "hora de Londres, hora britânica", "America/New_York": "hora de Nova Iorque, hora de Nova York",
        "Europe/Moscow": "hora de Moscovo, hora de Moscou", "Asia/Tokyo": "hora de Tóquio", "Africa/Luanda": "hora de Luanda",
        "Europe/Rome": "hora de Roma, hora italiana",
        "Europe/Berlin": "hora de Berlim, hora alemã",
        "Europe/Kyiv": "hora de Kiev",
        "Asia/Shanghai": "hora de Pequim",
    },
    # --- durations, ages
    time_units={
        "second": "segundos, seg., seg, s", "minute": "minuto, minutos, min., min, minutinhos", "hour": "hora, horas, h, hs, horinhas", "day": "dia, dias", "week": "semana, semanas",
        "month": "mês, meses", "year": "ano, anos", "decade": "década, décadas", "century": "século, séculos",
    },
    durations={"PT1H": "uma boa hora", "P1Y": "um só ano, num só ano, o ano todo, todo o ano, o ano inteiro, um ano inteiro", "P1M": "o mês todo, todo o mês, o mês inteiro, um mês inteiro", "P1W": "a semana toda, toda a semana, a semana inteira, uma semana inteira", "P1D": "uma só noite, numa só noite, um só dia, num só dia, um único dia, num único dia, apenas um dia, o dia todo, todo o dia, o dia inteiro, um dia inteiro", 
        "PT30M": "meia hora, uma meia hora, meia horinha", "PT15M": "um quarto de hora, quarto de hora", "PT45M": "três quartos de hora", "PT1H30M": "hora e meia, uma hora e meia",
        "P6M": "meio ano", "P1Y6M": "ano e meio, um ano e meio", "P45D": "mês e meio, um mês e meio", "PT36H": "dia e meio, um dia e meio",
    },
    age_after="anos de idade, ano de idade, anos de vida",
    age_before="menores de, os menores de, maiores de, os maiores de, com idade de, idade de, com a idade de, na idade de, à idade de, com idades entre, idades entre, idade entre, com idades de",
    age_verbs="com, tem apenas, tem só, tinha apenas, tinha só, tem somente, tinha somente, tem, tinha, teria, tinham, têm, aos, completou, completa, completava, completaria, fez, faz, faria, fazia, cumpriu, tenho, temos",
    age_units="anos, ano",
    # --- money, percentages, measures
    currencies={
        "crown": "coroas",
        "RON": "leus, leus romenos, leu romeno",
        "EUR": "euro, euros", "USD": "dólar, dólares, dólares norte-americanos, dólares americanos, dólares dos EUA, dólar norte-americano", "GBP": "libra, libras, libras esterlinas, libra esterlina",
        "BRL": "real, reais, reais brasileiros", "PTE": "escudos, escudo", "CHF": "franco suíço, francos suíços", "franc": "francos, franco", "peso": "pesos", "dinar": "dinares, dinar", "dirham": "dirhams, dirham", "riyal": "riais, rial", "JPY": "iene, ienes", "CNY": "yuan, yuans, iuan, iuanes, renminbi",
        "INR": "rupias, rupia, rúpias, rupias indianas", "RUB": "rublo, rublos", "ARS": "pesos argentinos, peso argentino", "MXN": "pesos mexicanos, peso mexicano", "CLP": "pesos chilenos", "COP": "pesos colombianos",
        "AOA": "kwanzas, kwanza", "MZN": "meticais, metical", "CVE": "escudos cabo-verdianos", "MOP": "patacas, pataca", "PLN": "zlotys, zloty, zlótis", "CZK": "coroas checas, coroas tchecas", "SEK": "coroas suecas", "NOK": "coroas norueguesas",
        "DKK": "coroas dinamarquesas", "HUF": "forints, forint, florins húngaros", "KRW": "won, wons", "TRY": "liras turcas, lira turca", "UAH": "hryvnias, grívnias", "AUD": "dólares australianos", "CAD": "dólares canadianos, dólares canadenses", "ILS": "shekels, siclos",
        "ZAR": "rands, rand", "DEM": "marcos, marcos alemães", "ITL": "liras, liras italianas", "ESP": "pesetas", "HKD": "dólares de Hong Kong", "VES": "bolívares", "UYU": "pesos uruguaios",
    },
    nationalities={
        "US": "americano, americanos, americana, americanas, norte-americano, norte-americanos, norte-americana, norte-americanas, estadunidense, estadunidenses",
        "CA": "canadense, canadenses, canadiano, canadianos, canadiana, canadianas",
        "AU": "australiano, australianos, australiana, australianas",
        "NZ": "neozelandês, neozelandeses, neozelandesa, neozelandesas",
        "SG": "singapurense, singapurenses, singapuriano, singapurianos, singapuriana, singapurianas",
        "JM": "jamaicano, jamaicanos, jamaicana, jamaicanas", "FJ": "fijiano, fijianos, fijiana, fijianas",
        "NA": "namibiano, namibianos, namibiana, namibianas", "LR": "liberiano, liberianos, liberiana, liberianas",
        "MX": "mexicano, mexicanos, mexicana, mexicanas", "AR": "argentino, argentinos, argentina, argentinas",
        "CL": "chileno, chilenos, chilena, chilenas", "CO": "colombiano, colombianos, colombiana, colombianas",
        "CU": "cubano, cubanos, cubana, cubanas", "DO": "dominicano, dominicanos, dominicana, dominicanas",
        "PH": "filipino, filipinos, filipina, filipinas", "UY": "uruguaio, uruguaios, uruguaia, uruguaias",
        "GB": "britânico, britânicos, britânica, britânicas", "EG": "egípcio, egípcios, egípcia, egípcias",
        "LB": "libanês, libaneses, libanesa, libanesas", "SY": "sírio, sírios, síria, sírias",
        "SD": "sudanês, sudaneses, sudanesa, sudanesas", "TR": "turco, turcos, turca, turcas",
        "IT": "italiano, italianos, italiana, italianas", "CH": "suíço, suíços, suíça, suíças",
        "FR": "francês, franceses, francesa, francesas", "BE": "belga, belgas",
        "RW": "ruandês, ruandeses, ruandesa, ruandesas", "BI": "burundês, burundeses, burundesa, burundesas",
        "CD": "congolês, congoleses, congolesa, congolesas", "GN": "guineense, guineenses",
        "SE": "sueco, suecos, sueca, suecas", "NO": "norueguês, noruegueses, norueguesa, norueguesas",
        "DK": "dinamarquês, dinamarqueses, dinamarquesa, dinamarquesas",
        "CZ": "checo, checos, checa, checas, tcheco, tchecos, tcheca, tchecas",
        "IS": "islandês, islandeses, islandesa, islandesas", "DZ": "argelino, argelinos, argelina, argelinas",
        "TN": "tunisino, tunisinos, tunisina, tunisinas, tunisiano, tunisianos, tunisiana, tunisianas",
        "KW": "kuwaitiano, kuwaitianos, kuwaitiana, kuwaitianas", "IQ": "iraquiano, iraquianos, iraquiana, iraquianas",
        "JO": "jordano, jordanos, jordana, jordanas, jordaniano, jordanianos, jordaniana, jordanianas",
        "BH": "bareinita, bareinitas", "LY": "líbio, líbios, líbia, líbias", "RS": "sérvio, sérvios, sérvia, sérvias",
        "IN": "indiano, indianos, indiana, indianas", "PK": "paquistanês, paquistaneses, paquistanesa, paquistanesas",
        "LK": "cingalês, cingaleses, cingalesa, cingalesas", "NP": "nepalês, nepaleses, nepalesa, nepalesas",
        "KE": "queniano, quenianos, queniana, quenianas", "TZ": "tanzaniano, tanzanianos, tanzaniana, tanzanianas",
        "UG": "ugandês, ugandeses, ugandesa, ugandesas", "SO": "somali, somalis",
        "AT": "austríaco, austríacos, austríaca, austríacas", "SA": "saudita, sauditas",
        "QA": "catari, cataris, catariano, catarianos, catariana, catarianas",
        "IR": "iraniano, iranianos, iraniana, iranianas", "OM": "omanense, omanenses", "YE": "iemenita, iemenitas",
        "AE": "emiradense, emiradenses", "MA": "marroquino, marroquinos, marroquina, marroquinas",
        "DE": "alemão, alemã, alemães, alemãs", "FI": "finlandês, finlandeses, finlandesa, finlandesas",
        "RU": "russo, russos, russa, russas", "BY": "bielorrusso, bielorrussos, bielorrussa, bielorrussas",
        "RO": "romeno, romenos, romena, romenas", "MD": "moldavo, moldavos, moldava, moldavas",
        "AZ": "azerbaijano, azerbaijanos, azerbaijana, azerbaijanas, azeri, azeris",
        "NL": "holandês, holandeses, holandesa, holandesas, neerlandês, neerlandeses, neerlandesa, neerlandesas",
    },
    percent="por cento, porcento",
    point_tenths="décimas de ponto, décimos de ponto",
    basis_points="pontos-base, ponto-base, pontos base, ponto base, pontos básicos",
    that_is="ou seja, isto é, o equivalente a, equivalente a, equivalentes a, ou",
    percentage_points="pontos percentuais, ponto percentual, pontos porcentuais, p.p., pp",
    points="pontos",
    units={"beaufort": "vento de força, ventos de força, vento força, ventos força, vento com força, ventos com força",
        "part-per-1e6": "partes por milhão, ppm", 
        "revolution-per-minute": "rotações por minuto", "millisievert": "milisievert, milisieverts", "quintal": "quintal, quintais",
        "kilometer-per-hour": "quilómetros por hora, quilômetros por hora, quilómetro por hora, quilômetro por hora, quilómetros/hora, km por hora, km/hora, quilómetros à hora",
        "mile-per-hour": "milhas por hora", "meter-per-second": "metros por segundo",
        "kilometer": "quilómetro, quilómetros, quilômetro, quilômetros, km, kms", "meter": "metro, metros", "centimeter": "centímetro, centímetros, cm", "millimeter": "milímetro, milímetros, mm", "mile": "milha, milhas",
        "nautical-mile": "milhas náuticas, milha náutica", "foot": "pés, pé", "inch": "polegada, polegadas", "light-year": "anos-luz, ano-luz",
        "square-kilometer": "quilómetros quadrados, quilômetros quadrados, quilómetro quadrado, quilômetro quadrado", "square-meter": "metros quadrados, metro quadrado", "square-mile": "milhas quadradas", "hectare": "hectare, hectares",
        "cubic-meter": "metros cúbicos, metro cúbico", "cubic-kilometer": "quilómetros cúbicos, quilômetros cúbicos", "cubic-centimeter": "centímetros cúbicos",
        "liter": "litro, litros", "milliliter": "mililitro, mililitros", "hectoliter": "hectolitros", "barrel": "barris de petróleo, barris", "gallon": "galões",
        "kilogram": "quilograma, quilogramas, quilo, quilos, kg, kgs", "gram": "grama, gramas", "milligram": "miligrama, miligramas", "metric-ton": "tonelada, toneladas, ton., ton", "pound": "", "ounce": "onça, onças",
        "celsius": "graus Celsius, grau Celsius, graus centígrados, graus, grau, ºC, º C", "fahrenheit": "graus Fahrenheit", "magnitude": "graus na escala de Richter, graus na escala aberta de Richter, pontos na escala Richter, na escala de Richter, graus de magnitude",
        "megawatt": "megawatts, megawatt", "gigawatt": "gigawatts, gigawatt", "kilowatt": "quilowatts, kilowatts", "watt": "watts", "kilowatt-hour": "quilowatts-hora, quilowatt-hora, kilowatts-hora", "megawatt-hour": "megawatts-hora, megawatt-hora",
        "terawatt-hour": "terawatts-hora", "horsepower": "cv, cavalos, cavalos-vapor", "volt": "volts", "kilovolt": "quilovolts", "ampere": "amperes", "gigabyte": "gigabytes, gigas, gigabyte", "megabyte": "megabytes, megas", "terabyte": "terabytes",
        "megapixel": "megapixels, megapíxeis", "megahertz": "megahertz", "gigahertz": "gigahertz", "knot": "nós", "decibel": "decibéis", "hectopascal": "hectopascais", "millibar": "milibares", "calorie": "calorias", "kilocalorie": "quilocalorias, kcal",
        "liter-per-square-meter": "litros por metro quadrado", "microgram-per-cubic-meter": "microgramas por metro cúbico", "cubic-meter-per-second": "metros cúbicos por segundo",
    },
    rates={"second": "por segundo"},
    magnitude="vento de força, ventos de força, vento força, ventos força, vento com força, ventos com força, magnitude, magnitude de, de magnitude, uma magnitude de, magnitude preliminar de",
    # --- counts
    function_words="do que o previsto, do que o esperado, que o esperado, como previsto, desde há, desde havia, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa, nuns, numas, por, pelo, pela, pelos, pelas, para, pra, com, sem, sob, sobre, entre, até, desde, ante, após, contra, perante, "
    "durante, segundo, conforme, consoante, mediante, salvo, exceto, excepto, ao, à, aos, às, dum, duma, dele, dela, deles, delas, nele, nela, neles, nelas, deste, desta, destes, destas, desse, dessa, desses, dessas, daquele, daquela, neste, nesta, nestes, nestas, nesse, nessa, "
    "e, ou, mas, porém, contudo, todavia, nem, que, se, porque, pois, como, quando, onde, enquanto, embora, caso, quanto, quanta, quantos, quantas, cujo, cuja, cujos, cujas, qual, quais, quem, logo, portanto, assim, "
    "eu, tu, você, vocês, ele, ela, eles, elas, nós, vós, me, te, lhe, lhes, nos, vos, si, consigo, este, esta, estes, estas, esse, essa, esses, essas, isto, isso, aquilo, aquele, aquela, aqueles, aquelas, "
    "meu, minha, meus, minhas, teu, tua, seu, sua, seus, suas, nosso, nossa, nossos, nossas, todo, toda, todos, todas, tudo, nada, nenhum, nenhuma, algum, alguma, alguns, algumas, outro, outra, outros, outras, cada, mesmo, mesma, mesmos, mesmas, ambos, ambas, "
    "ser, é, são, era, eram, foi, foram, fora, será, serão, seria, seriam, seja, sejam, fosse, fossem, sido, sendo, estar, está, estão, estava, estavam, esteve, estiveram, estaria, estariam, esteja, estejam, estado, "
    "ter, tem, têm, tinha, tinham, teve, tiveram, terá, terão, teria, teriam, tenha, tenham, tivesse, tido, tendo, haver, há, havia, houve, haverá, haveria, haja, hão, "
    "ir, vai, vão, ia, iam, irá, irão, iria, vá, poder, pode, podem, podia, podiam, pôde, puderam, poderá, poderão, poderia, poderiam, possa, possam, dever, deve, devem, devia, deviam, deverá, deverão, deveria, deveriam, "
    "quer, querem, queria, queriam, quis, fazer, faz, fazem, fez, fizeram, fazia, dar, dá, dão, deu, deram, ficar, fica, ficam, ficou, ficaram, ficava, ficavam, continua, continuam, continuava, permanecem, permanece, "
    "não, sim, nunca, jamais, já, ainda, só, apenas, também, mais, menos, muito, muita, muitos, muitas, pouco, pouca, tão, tanto, bem, mal, aqui, ali, lá, aí, hoje, ontem, amanhã, agora, então, depois, antes, sempre, "
    "onde, aliás, inclusive, sobretudo, cerca, quase, além, aquém, dentro, fora, acima, abaixo, perto, longe, junto, através, acerca, apesar, devido, graças, enfim, finalmente, atualmente, recentemente, entretanto, somente, nomeadamente, "
    "disse, disseram, diz, dizem, afirmou, afirmaram, afirma, afirmam, informou, informaram, informa, declarou, declararam, contou, contaram, explicou, explicaram, revelou, revelaram, anunciou, anunciaram, adiantou, adiantaram, garantiu, referiu, "
    "acrescentou, sublinhou, confirmou, confirmaram, admitiu, segue, seguem, morreu, morreram, morrem, morre, chegou, chegaram, chega, chegam, subiu, subiram, caiu, caíram, passou, passaram, passa, passam, saiu, saíram, levou, levaram, "
    "perdeu, perderam, recebeu, receberam, precisou, precisaram, sofreu, sofreram, viram, viu, viviam, vivem, vive, trabalham, trabalhavam, via, per, versus, vs.",
    adjectives_first=False,
    partitive_after_millions=True,
    more_of_it="outros, outras",
    partitives="de, dos, das, do, da, d', dentre os, dentre as",
    of_them="deles, delas, de eles, dentre eles, dentre elas, de nós",
    of_which="dos quais, das quais, entre os quais, entre as quais, entre eles, entre elas, incluindo, incluindo os, sendo, dentre os quais, dentre as quais",
    labels="linha, linhas, voo, voos, comboio, comboio n.º, trem, sala, quarto, página, páginas, pág., págs., artigo, artigos, art., capítulo, número, números, n.º, nº, no., n.os, porta, portão, plataforma, gare, estrada, autoestrada, rodovia, "
    "estrada nacional, EN, IC, IP, BR, avenida, rua, travessa, lote, nível, fase, etapa, grupo, classe, categoria, fórmula, versão, windows, iphone, boeing, airbus, tipo, modelo, camisola, camisa, canal, bloco, apartamento, apto., apto, ap., "
    "ao quilómetro, no quilômetro, km, episódio, volume, vol., processo, inquérito, lei, lei n.º, decreto, decreto-lei, portaria, resolução, medida provisória, PEC, projeto de lei, PL, súmula, covid, telefone, telefones, tel., telef., fax, whatsapp, "
    "ramal, caixa postal, turma, vara, zona, setor, sector, distrito, secção, seção, terminal, cais, gate, rota, praça, largo, ponte, alameda, praceta, viaduto, jornada, rodada, ronda, apollo, pavilhão, hangar, vagão, carruagem, carril, via, posto, posição, divisão, série, temporada, "
    "código, opção, alínea, anexo, figura, tabela, quadro, salmo, versículo, ato, cena, reator, poço, barragem, andar, piso, contribuinte, NIF, CNPJ, CPF, agenda, expo, painel, lugar, estação, unidade, banda, camarote, cela, ala, poltrona, assento, fila, ministério",
    labels_after="lugar",
    idioms="tem sete vidas, têm sete vidas, tinha sete vidas, de dois dígitos, de três dígitos, de quatro dígitos, de seis dígitos, a dois dígitos, de seis algarismos, dois coelhos com uma cajadada só, dois coelhos com uma só cajadada, dois coelhos com uma cajadada, matar dois coelhos, dois coelhos de uma cajadada só, mais ninguém, ninguém mais, 1 em cada 2, 1 em cada 3, 1 em cada 4, 1 em cada 5, 1 em cada 6, 1 em cada 7, 1 em cada 8, 1 em cada 10, 1 em cada 20, 1 em cada 100, 2 em cada 10, 3 em cada 10, 4 em cada 10, 5 em cada 10, 6 em cada 10, 7 em cada 10, 8 em cada 10, 9 em cada 10, de dois em dois, de duas em duas, de três em três, de quatro em quatro, de cinco em cinco, "
    "um em cada dois, um em cada duas, um em cada três, um em cada quatro, um em cada cinco, um em cada seis, um em cada sete, um em cada oito, "
    "um em cada nove, um em cada dez, um em cada vinte, um em cada cem, um em cada mil, um em cada 2, um em cada 3, um em cada 4, um em cada 5, "
    "um em cada 6, um em cada 8, um em cada 10, um em cada 20, um em cada 100, uma em cada dois, uma em cada duas, uma em cada três, "
    "uma em cada quatro, uma em cada cinco, uma em cada seis, uma em cada sete, uma em cada oito, uma em cada nove, uma em cada dez, "
    "uma em cada vinte, uma em cada cem, uma em cada mil, uma em cada 2, uma em cada 3, uma em cada 4, uma em cada 5, uma em cada 6, "
    "uma em cada 8, uma em cada 10, uma em cada 20, uma em cada 100, dois em cada três, duas em cada três, dois em cada cinco, "
    "duas em cada cinco, dois em cada dez, duas em cada dez, três em cada quatro, três em cada dez, quatro em cada dez, quatro em cada cinco, "
    "seis em cada dez, sete em cada dez, oito em cada dez, nove em cada dez, "
    "um dos, uma das, um de, uma de, um do outro, uma da outra, um ao outro, um outro, uma outra, uma vez, era uma vez, de uma vez, um dia, cada um, cada uma, nem um, nem uma, um a um, uma a uma, um por um, uma por uma, um e outro, "
    "primeiro-ministro, primeira-ministra, primeiro ministro, segunda guerra mundial, primeira guerra mundial, terceiro mundo, primeiro mundo, 24 horas por dia, vinte e quatro horas por dia, sete dias por semana, 24 sobre 24 horas, "
    "24 horas sobre 24, a sete chaves, sete chaves, dois a dois, duas a duas, mil e uma noites, mil maravilhas, de um dia para o outro, dia a dia, dia após dia, ano após ano, de ano para ano, todos os dias, todos os anos, nos quatro cantos, quatro cantos, "
    "cinco estrelas, entre quatro paredes, quatro paredes, quarto de hotel, por um triz, de duas uma, das duas uma, um ao lado do outro, número um, G7, G8, G20, G1, os dois lados, meio ambiente, meio-campo, meia-volta, meia-idade, meia-final, meias-finais, "
    "segunda mão, em segunda mão, segunda linha, segundas intenções, três em um, dois em um, Guerra dos Cem Anos, Guerra dos Trinta Anos, às mil, ao segundo, num segundo, de segunda a sexta, de segunda a sexta-feira, de segunda-feira a sexta-feira, duas caras, fim de semana, "
    "no fim de contas, um pouco, uma espécie, um tanto, uma série de, um conjunto de, um grupo de, um total de, "
    "na segunda vez, na segunda fase, na segunda edição, na segunda etapa, na segunda parte, na segunda volta, na segunda rodada, na segunda temporada, na segunda onda, na segunda metade, na segunda posição, na segunda divisão, na segunda guerra, "
    "na segunda instância, na segunda sessão, na segunda semana, na segunda quinzena, na segunda casa, na segunda mão, na segunda vaga, na segunda linha, na segunda tentativa, na segunda noite, na segunda ronda, na segunda eliminatória, na segunda república, "
    "nesta segunda vez, nesta segunda fase, nesta segunda edição, nesta segunda etapa, nesta segunda parte, nesta segunda volta, nesta segunda rodada, nesta segunda temporada, nesta segunda onda, nesta segunda metade, nesta segunda sessão, nesta segunda semana, "
    "nesta segunda quinzena, nesta segunda vaga, nesta segunda tentativa, nesta segunda noite, desta segunda vez, desta segunda fase, desta segunda edição, desta segunda etapa, desta segunda parte, desta segunda volta, desta segunda rodada, desta segunda temporada, "
    "desta segunda onda, desta segunda metade, desta segunda vaga, na quarta vez, na quarta fase, na quarta edição, na quarta posição, na quarta rodada, na quarta temporada, na quarta etapa, na quarta parte, na quarta semana, na quarta divisão, na quarta classe, na quarta noite, "
    "na sexta vez, na sexta fase, na sexta edição, na sexta posição, na sexta rodada, na sexta temporada, na sexta etapa, na sexta semana, na sexta divisão, na sexta noite, nesta quarta fase, nesta quarta edição, nesta quarta rodada, nesta quarta temporada, nesta quarta etapa, "
    "nesta quarta vaga, nesta quinta fase, nesta quinta edição, nesta quinta rodada, nesta quinta temporada, nesta quinta etapa, nesta sexta fase, nesta sexta edição, nesta sexta rodada, nesta sexta temporada, nesta sexta etapa",
    # --- sentences, pages
    abbreviations="Sr., Sra., Srs., Sras., Dr., Dra., Drs., Prof., Profa., Eng., Arq., Exmo., Exma., D., Gen., Cel., Cap., Ten., Sgt., Maj., Pe., Sto., Sta., "
    "S., Av., R., Pç., nº., n.º, núm., art., arts., pág., págs., pp., vol., fig., p. ex., aprox., tel., Tel., telef., máx., mín., a. C., d. C., "
    "a.C., d.C., Cia., Ltda., Lda., Exª., i.e., etc., vs., Sr.ª, Dr.ª, n., Ltd., séc., seg., min., hab., km., Gov., Dep., Min., Pref., Vig., "
    "Ver., jan., fev., abr., ago., set., out., nov., dez., apto., jr., Jr.",
    furniture="Leia também, Leia mais, Leia ainda, Ler mais, Ler também, Veja também, Veja mais, Ver mais, Ver também, Saiba mais, Saiba tudo, "
    "Mais notícias, Mais sobre, Notícias relacionadas, Artigos relacionados, Relacionadas, Relacionado, Continue lendo, Continuar a ler, "
    "Siga-nos, Baixe o aplicativo, Baixe o app, Newsletter, Publicidade, Conteúdo patrocinado, Foto:, Fotos:, Fotografia:, Imagem:, Vídeo:, "
    "Galeria, Partilhe, Partilhar, Compartilhe, Compartilhar, Comentários, Comentar, Tags:, Tópicos, Temas:, Etiquetas, "
    "Todos os direitos reservados, Tempo de leitura, Leitura:, Ouça aqui, Linha do assinante, Linha de apoio, Contacto:, Contato:, Contactos:, "
    "Fale connosco, Fale conosco, Escreva-nos, Tem uma informação, Clique aqui, (Notícia em atualização), Notícia em atualização, "
    "(Em atualização), Mais lidas, Aceitar cookies, Subscreva a, Subscreva as, Subscreva o, Subscreva os, Subscreva já, Assine a, Assine o, "
    "Assine já, Receba as, Receba o, Receba a, Receba todas, Ouça o, Ouça a, Oiça aqui, Assista ao, Assista a, Inscreva-se, Cadastre-se, "
    "Registe-se, Junte-se a, Apoie o, Apoie a, Descarregue a, Ligue para, Copyright ©",
    stamps="Publicado em, Publicado a, Publicado, Publicado:, Publicada em, Publicação, Data de publicação, Atualizado em, Atualizado às, "
    "atualizado às, Atualizado, Atualizada em, Actualizado, Atualização, Última atualização, Última modificação, Modificado em, Criado em, "
    "Data:, Postado em",
    byline="Por, Texto:, Texto de, Autor, Autor:, Autora, Autora:, Redação, Redacção, Da redação, Do correspondente, Agência, Lusa, Escrito por, "
    "Reportagem de, Fonte:, Do G1",
    # --- matching
    endings="s, es, a, as, o, os, e, ão, ões, ães, ãos, al, ais, el, eis, il, is, ol, óis, em, ens, m, ns, r, res, ar, er, ir, ado, ada, ados, adas, ido, ida, idos, idas, ou, eu, iu, aram, eram, iram, ava, avam, ia, iam, ando, endo, indo, am",
    superseded="balanço anterior de, um balanço anterior de, o balanço anterior de, balanço anterior apontava para, balanço anterior apontava, balanço anterior dava conta de, um primeiro balanço de, o primeiro balanço apontava para, um primeiro balanço apontava para, "
    "anteriormente falava-se em, inicialmente falava-se em, inicialmente eram, inicialmente foram, inicialmente, anteriormente, número anterior de, números anteriores apontavam para, e não, em vez dos, em vez das, em vez de, ao contrário dos, "
    "primeiras informações apontavam para, as primeiras informações davam conta de, boletim anterior, no boletim anterior, estimativa anterior de, dados anteriores apontavam para, antes eram, revendo em alta",
    per="por, ao, à, a, cada",
    per_adjectives={"year": "anual, anuais, anualmente", "month": "mensal, mensais", "week": "semanal, semanais", "day": "diário, diários, diária, diárias", "hour": "à hora"},
    according_to=(
        "segundo, de acordo com, conforme, na opinião de, nas palavras de, citado por, citada por, fonte da, fonte "
        "do, fontes da, fontes do, dados da, dados do, dados de, nas contas da, nas contas do, nas contas dos, "
        "pelas contas da, pelas contas do, pelas contas dos, na estimativa de, no dizer de"
    ),
    voice_articles="a, um, uma",
    saying=(
        "disse, disseram, diz, dizem, afirmou, afirmaram, afirma, afirmam, informou, informaram, informa, "
        "informam, anunciou, anunciaram, declarou, declararam, explicou, revelou, revelaram, adiantou, adiantaram, "
        "garantiu, garantiram, referiu, referiram, acrescentou, sublinhou, confirmou, confirmaram, admitiu, "
        "contou, contaram, indicou, indicaram, noticiou, noticia, avança, avançou, escreve, escreveu, estima, "
        "estimam, estimou, estimaram, calcula, calculam, fala em, falam em, falou em, falaram em, relatou, "
        "relataram"
    ),
    counting=(
        "contou, contaram, conta, contam, contabilizou, contabilizaram, contabiliza, contabilizam, estima, "
        "estimam, estimou, estimaram, calcula, calculam, calculou, calcularam, fala em, falam em, falou em, "
        "falaram em, fala de, falam de, falou de, falaram de, aponta para, apontam para, apontou para, apontaram "
        "para, gaba-se de, gabam-se de, vangloria-se de, eleva o número para, elevam o número para, "
        "aponta, apontam"
    ),
    for_whom="para, para os, para a",
    tellers="organizadores, organizador, organização, organizações, prefeitura, piratas, associação, cgtp, ugt",
    hearsay=(
        "alegadamente, supostamente, aparentemente, ao que parece, ao que tudo indica, ao que se apurou, terá, "
        "terão, teria, teriam, diz-se que"
    ),
    voice_links="de, do, da, dos, das, d', em, no, na",
    suppositions="se, caso",
    comparison="desde, face a, em relação a, comparado com, em comparação com, o pior desde, a pior desde, o mais grave desde, a mais grave desde, o maior desde, a maior desde, pela última vez, na altura, na época, à época, contra, ante",
    # --- beside dates, sums, measures and ratios
    day_words="dia, o dia, no dia, do dia, ao dia, pelo dia",
    next_before="até, até à, até ao, para, a partir de",
    from_now_before="daqui a, dentro de, em",
    notes_of="notas de, nota de, cédulas de, cédula de",
    at_price="por",
    valued_at="avaliado em, avaliada em, avaliados em, avaliadas em, orçado em, orçada em, orçados em, orçadas em, orçamentado em, orçamentada em, orçamentados em, orçamentadas em, no valor de",
    in_cash="em dinheiro, em dinheiro vivo, em numerário, em notas",
    cents={"EUR": "cêntimos, cêntimo", "BRL": "centavos, centavo", "GBP": "pence"},
    minus="menos",
    below_zero="negativos, abaixo de zero",
    ratio_words="em cada, de cada, a cada",
    streets="rua, avenida, praça, ponte, largo, travessa, av., alameda, estádio",
    per_words="por, à, ao, aos, a cada",
    # --- dates from other dates, parts of a day, ages in words
    before_date="antes, antes de, antes do, antes da",
    after_date="depois, depois de, depois do, após, após o",
    before_that="antes, atrás",
    after_that="depois, mais tarde",
    day_shifts={
        1: "no dia seguinte, o dia seguinte, ao dia seguinte, na manhã seguinte, um dia depois", -1: "no dia anterior, o dia anterior, na véspera, um dia antes, na noite anterior",
    },
    every="cada, toda, todas as, todos os, às, aos",
    halves="metade",
    quarter_signs="T",
    pm_beside=(
        "tarde, noite, à tarde, à noite, de tarde, de noite, esta tarde, esta noite, ontem à noite, ontem à tarde, "
        "hoje à noite, hoje à tarde, amanhã à noite, amanhã à tarde, pela tarde, pela noite, na tarde, na noite"
    ),
    night_beside="madrugada, de madrugada",
    minutes_past_before="depois da, depois das, após a, após as",
    duration_adjectives={"day": "dias úteis, dia útil"},
    compared_to="contra",
    per_person="por habitante, per capita, por cabeça, por pessoa, por cidadão, por agregado familiar, por contribuinte",
    instead_of="em vez de, em vez dos, ao invés de, no lugar de",
    unsure_currencies="coroas",
    the_rest="restantes",
    factors="vezes mais do que, vezes mais do, vezes mais que, vezes mais de, vezes mais, vezes menos, vezes maior, vezes superior, vezes superiores, vezes o, vezes a",
    factors_before="multiplicado por, multiplicada por, multiplicou por, multiplicar por, dividido por",
    average_ages="idade média, a idade média, idade mediana, a idade mediana, média de idade, a média de idade, média de idades, a média de idades, média etária, a média etária",
    legal_ages="idade da reforma, idade de reforma, idade legal da reforma, idade da aposentadoria, idade de aposentadoria, idade de aposentação, idade da aposentação, idade legal, idade legal de reforma, idade mínima, idade máxima, idade limite, idade penal, maioridade penal, idade de voto, limite de idade",
    retires="reforma, reformar-se, reformam-se, aposentar-se, se aposentar, aposentadoria, aposentam-se, aposentação, aposentar",
    age_at="aos, para, nos, até, com, dos, de",
    age_ranks="o mais novo, a mais nova, o mais velho, a mais velha, o mais jovem, a mais jovem",
)
