"""Indonesian."""

from __future__ import annotations

from claimdiff.languages.schema import Language
from claimdiff.values import Mod

LANGUAGE = Language(
    code="id",
    # --- numbers
    numbers={
        0: "nol", 1: "satu", 2: "dua, kedua", 3: "tiga, ketiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh", 8: "delapan", 9: "sembilan", 10: "sepuluh", 11: "sebelas", 12: "dua belas, duabelas", 13: "tiga belas, tigabelas", 14: "empat belas", 15: "lima belas, limabelas", 16: "enam belas", 17: "tujuh belas", 18: "delapan belas", 19: "sembilan belas",
        100: "seratus", 1000: "seribu", 10**6: "sejuta", 10**9: "semiliar",
    },
    multipliers={10: "puluh", 100: "ratus", 10**3: "ribu", 10**6: "juta", 10**9: "miliar, milyar, milliar", 10**12: "triliun, trilyun"},
    short_multipliers={10**3: "rb", 10**6: "jt", 10**9: "M", 10**12: "T"},
    decimal_words="koma",
    fractions={"1/2": "setengah, separuh, separo", "1/3": "sepertiga", "2/3": "dua pertiga, dua per tiga", "1/4": "seperempat", "3/4": "tiga perempat, tiga per empat"},
    and_a_half="setengah",
    collectives={12: "selusin, lusin", 20: "sekodi"},
    vague="beberapa, sejumlah, sebagian, banyak",
    many="puluhan, ratusan, ribuan, jutaan, miliaran, belasan, puluhan ribu, ratusan ribu, puluhan juta, ratusan juta, lusinan",
    zero="tidak ada, tak ada, tidak satu pun, tak satu pun, tanpa",
    ordinals={1: "pertama", 2: "kedua, ke-2", 3: "ketiga, ke-3", 4: "keempat, ke-4"},
    # --- hedges and ranges
    hedges={
        Mod.APPROX: "sekitar, kira-kira, kurang lebih, lebih kurang, diperkirakan, kisaran, di kisaran, sekira, sekitaran, ditaksir", Mod.MORE_THAN: "lebih dari, di atas, melebihi, lebih, melampaui, lebih daripada", Mod.LESS_THAN: "kurang dari, di bawah", Mod.EQUAL_OR_MORE: "sedikitnya, setidaknya, paling sedikit, minimal, sekurang-kurangnya, setidak-tidaknya, tidak kurang dari, tak kurang dari, minimum", Mod.EQUAL_OR_LESS: "hingga, sampai, maksimal, paling banyak, sebanyak-banyaknya, maksimum",
        Mod.JUST_UNDER: "hampir, nyaris, mendekati",
    },
    hedges_after={Mod.EQUAL_OR_MORE: "atau lebih, ke atas", Mod.APPROX: "lebih, -an", Mod.EQUAL_OR_LESS: "ke bawah"},
    between="antara, dari",
    between_and="dan, hingga, sampai, sampai dengan",
    range_to="hingga, sampai, atau, s/d, sampai dengan",
    determiners="para, semua, seluruh, sebanyak, sebesar, seorang, total, sekitar",
    # --- calendar
    months={2: "Pebruari", 11: "Nopember"},
    weekdays={4: "Jum'at", 6: "Ahad"},
    capital_months=True,
    date_links="tanggal, bulan, tahun",
    date_parts={Mod.START: "awal, awal bulan, pada awal, di awal, sejak awal", Mod.MID: "pertengahan, pertengahan bulan, pada pertengahan", Mod.END: "akhir, akhir bulan, pada akhir, di akhir, hingga akhir, penghujung"},
    year_words="tahun, pada tahun, sejak tahun, pada, sejak, sepanjang, selama, hingga tahun, di tahun, tahun ajaran, musim",
    relative_days={-2: "kemarin lusa, dua hari lalu", -1: "kemarin, kemarin malam, tadi malam, semalam, kemarin sore, kemarin pagi", 0: "hari ini, pagi ini, malam ini, siang ini, sore ini, tadi pagi, tadi siang", 1: "besok, besok pagi, esok, esok hari", 2: "lusa"},
    relative_units={"week-1": "pekan lalu, minggu lalu", "week+0": "pekan ini, minggu ini", "week+1": "pekan depan, minggu depan", "month-1": "bulan lalu", "month+0": "bulan ini", "month+1": "bulan depan", "year-1": "tahun lalu, tahun silam", "year+0": "tahun ini", "year+1": "tahun depan"},
    last="lalu, silam, kemarin",
    next="depan, mendatang, nanti",
    this="ini",
    ago_after="lalu, yang lalu, silam, yang silam, sebelumnya",
    later="kemudian, setelahnya, berikutnya",
    from_now_after="lagi, mendatang, ke depan",
    denials="tidak",
    since="sejak",
    past="telah, sudah, lalu",
    future="akan, bakal, rencananya, direncanakan, dijadwalkan, diperkirakan, ditargetkan, nanti, mendatang, paling lambat",
    quarter_words="triwulan, kuartal",
    half_year_words="semester",
    decade_before="dekade, era",
    decade_after="-an, an",
    after_christ="Masehi",
    before_christ="SM, sebelum Masehi",
    # --- clock
    hour_words_before="pukul, jam, pkl., pkl, sekitar pukul, sejak pukul",
    am="pagi, dini hari, subuh",
    pm="malam, sore, petang",
    noon="tengah hari",
    midnight="tengah malam",
    clock_hedges={Mod.APPROX: "sekitar, kira-kira, sekitar pukul, sekira pukul, kira-kira pukul, sekitar jam, sekira jam", Mod.BEFORE: "sesaat sebelum, menjelang, tak lama sebelum, beberapa saat sebelum", Mod.AFTER: "sesaat setelah, tak lama setelah, lewat, beberapa saat setelah", Mod.LESS_THAN: "sebelum, hingga, sampai, sebelum pukul, hingga pukul", Mod.MORE_THAN: "setelah, sejak, mulai, mulai pukul, setelah pukul"},
    zones={"Asia/Jakarta": "WIB, waktu Indonesia barat, waktu Jakarta", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"},
    # --- durations, ages
    time_units={"second": "detik", "minute": "menit", "hour": "jam", "day": "hari", "week": "minggu, pekan", "month": "bulan", "year": "tahun", "decade": "dekade, dasawarsa", "century": "abad"},
    durations={"PT30M": "setengah jam", "PT15M": "seperempat jam", "PT1H": "sejam, satu jam", "P1D": "sehari", "P1W": "seminggu, sepekan", "P1M": "sebulan", "P1Y": "setahun", "P6M": "setengah tahun", "PT1H30M": "satu setengah jam", "P10Y": "satu dasawarsa"},
    age_before="berusia, berumur, usia, umur, usianya, di usia, pada usia",
    age_units="tahun",
    # --- money, percentages, measures
    currencies={"IDR": "rupiah, Rp, IDR", "USD": "dolar AS, dolar, dollar, dolar Amerika, dollar AS", "EUR": "euro", "MYR": "ringgit, RM", "SGD": "dolar Singapura", "JPY": "yen", "CNY": "yuan", "GBP": "pound sterling, poundsterling, pound", "SAR": "riyal"},
    percent="persen, persennya, per sen",
    basis_points="basis poin, poin dasar, bps",
    that_is="atau, setara, yakni, atau setara",
    percentage_points="poin persentase, persen poin, poin",
    units={
        "kilometer-per-hour": "kilometer per jam, km per jam, km/jam, kpj", "kilometer": "kilometer, km", "meter": "meter, m", "centimeter": "sentimeter, centimeter, cm", "millimeter": "milimeter", "square-meter": "meter persegi, m2", "square-kilometer": "kilometer persegi, km persegi", "cubic-meter": "meter kubik", "hectare": "hektare, hektar, ha", "kilogram": "kilogram, kilo, kg", "gram": "gram", "metric-ton": "ton", "liter": "liter", "celsius": "derajat Celsius, derajat Celcius, derajat, derajat selsius",
        "megawatt": "megawatt, MW", "mile": "mil", "magnitude": "skala Richter, SR, pada skala Richter", "knot": "knot", "barrel": "barel",
    },
    magnitude="magnitudo, bermagnitudo, berkekuatan, kekuatan, M",
    minus="minus",
    # --- counts
    function_words="dan, atau, tetapi, tapi, yang, di, ke, dari, pada, untuk, dengan, dalam, oleh, kepada, tentang, antara, terhadap, bagi, karena, sebab, jika, kalau, bila, ketika, saat, setelah, sebelum, sejak, hingga, sampai, agar, supaya, sedangkan, sementara, namun, bahwa, ini, itu, tersebut, adalah, ialah, merupakan, ada, tidak, tak, bukan, belum, sudah, telah, sedang, akan, masih, "
    "bisa, dapat, harus, boleh, mau, ingin, juga, saja, hanya, lagi, pun, lebih, paling, sangat, saya, kami, kita, dia, ia, mereka, anda, nya, sebagai, seperti, secara, menurut, kata, ujar, ungkap, jelas, mengatakan, menyebut, menjelaskan, menyatakan, meninggal, tewas, luka-luka, terluka, dirawat, dievakuasi, tinggal, mengungsi, termasuk, yakni, yaitu, serta, per, lalu, kemudian, sehingga, maka, atas, bawah",
    adjectives_first=False,
    of_them="di antaranya, dari mereka, di antara mereka",
    part_of="dari",
    of_which="di antaranya, termasuk, di antara mereka",
    counters={"person": "orang", "": "buah, unit, ekor, lembar, batang, butir"},
    labels="jalan, jl., jl, pasal, ayat, halaman, hal., nomor, no., no, ruang, pintu, terminal, peron, bab, kereta, bus, lantai, kamar, kelas, saluran, fase, tahap, versi, telp., telepon, RT, RW, tol, km, gerbang, kelompok, zona, edisi, episode, poin, jalur, koridor, grup, Nomor, No., UU, Pasal",
    idioms="salah satu, satu per satu, satu-satunya, satu sama lain, suatu hari, satu lagi, satu kali, dua kali, tiga kali, nomor satu, satu di antara, kedua belah pihak, di satu sisi, satu pihak, bersatu, upah minimum, gaji minimum",
    according_to="menurut, kata, ujar, ungkap, tutur, berdasarkan keterangan, mengutip",
    saying=(
        "mengatakan, menyebut, menyatakan, menjelaskan, melaporkan, mengumumkan, memastikan, memperkirakan, "
        "mengklaim, memperkirakan ada"
    ),
    counting="menghitung, mengklaim, mengeklaim, memperkirakan, menyebut, mencatat",
    for_whom="bagi",
    tellers="penyelenggara, panitia, serikat, polisi, peretas",
    hearsay="konon, diduga, dikabarkan, disebut-sebut, kabarnya, tampaknya",
    voice_links="dari",
    comparison="dibandingkan, dibanding, sejak",
    per_words="per",
    # --- dates from other dates, weekdays that come again
    every="setiap, tiap",
    day_shifts={1: "keesokan harinya, hari berikutnya, esok harinya", -1: "sehari sebelumnya, hari sebelumnya"},
    duration_adjectives={"day": "hari kerja"},
    changes="naik, meningkat, bertambah, tumbuh, turun, menurun, berkurang, anjlok",
    change_from="dari",
    nobody="tidak seorang pun, tak seorang pun",
    # --- matching
    endings="nya",
    stamps="Diterbitkan, Diterbitkan:, Diperbarui, Diperbarui:, Dipublikasikan, Terbit:, Pembaruan terakhir",
)
