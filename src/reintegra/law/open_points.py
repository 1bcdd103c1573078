"""Every open point of the law that the library meets, and how it may be read.

The first reading is the recommended default: a recommendation, not law. Where a point
must be chosen (``ask``) there is none. What is only not known, and has no readings to
choose from, has its id too and is listed in `GAPS`.
"""

from __future__ import annotations

from reintegra.law.points import Gap, OpenPoint, Reading

# -- absence and sickness in a centre

OP_01 = OpenPoint(
    "OP-01",
    "Które dni choroby liczą się do potrącenia 1/40 i do limitu?",
    "Which days of sickness count for the cut of 1/40 and for the limit?",
    (
        Reading(
            "calendar",
            "każdy dzień niezdolności do pracy, także bez zajęć",
            "every day of incapacity for work, with classes or without",
        ),
        Reading(
            "class_days",
            "tylko dni, w których są zajęcia",
            "only days on which classes are held",
        ),
    ),
    "art. 15 ust. 7a ustawy o zatrudnieniu socjalnym",
)
OP_02 = OpenPoint(
    "OP-02",
    "Czy limit dni niezdolności do pracy jest jeden na cały okres po okresie próbnym, "
    "czy na każdą chorobę z osobna?",
    "Is the limit of days of incapacity one for the whole main period, or one for "
    "each spell?",
    (
        Reading(
            "cumulative",
            "jeden, wraz z przedłużeniem; dni okresu próbnego się nie liczą",
            "one, extension included; days of the trial month never count",
        ),
        Reading(
            "per_spell",
            "na każdą chorobę z osobna; dni okresu próbnego się nie liczą",
            "one for each spell; days of the trial month never count",
        ),
    ),
    "art. 15 ust. 7a ustawy o zatrudnieniu socjalnym",
)
OP_03 = OpenPoint(
    "OP-03",
    "Czy osobie, która 15 lutego 2022 r. była już po okresie próbnym, liczą się dni "
    "wykorzystane wcześniej?",
    "Do days used earlier count for a person who was already in the main period on 15 "
    "February 2022?",
    (
        Reading(
            "count_earlier",
            "tak: limit z danego dnia, wykorzystanie od początku okresu po okresie "
            "próbnym",
            "yes: the limit is that of the day, use is counted from the start of the "
            "main period",
        ),
        Reading(
            "fresh_start",
            "nie: 15 lutego 2022 r. liczy się od nowa",
            "no: counting starts anew on 15 February 2022",
        ),
    ),
    "art. 9, 10 ustawy zmieniającej z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)",
)
OP_04 = OpenPoint(
    "OP-04",
    "Co oznacza dla świadczenia choroba w okresie próbnym?",
    "What does sickness in the trial month mean for the benefit?",
    (
        Reading(
            "unpaid_day",
            "za ten dzień świadczenie się nie należy (1/30)",
            "nothing is due for the day (1/30)",
        ),
        Reading(
            "one_fortieth",
            "potrącenie 1/40, jak po okresie próbnym",
            "a cut of 1/40, as in the main period",
        ),
        Reading(
            "full_pay",
            "pełne świadczenie",
            "the full benefit",
        ),
        Reading(
            "unexcused",
            "nieobecność nieusprawiedliwiona",
            "an unexcused absence",
        ),
    ),
    "art. 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym",
    warn=True,
)
OP_05 = OpenPoint(
    "OP-05",
    "Ile w miesiącu odejmuje dzień, za który świadczenie się nie należy?",
    "What does a day for which nothing is due take away in its month?",
    (
        Reading(
            "subtract",
            "1/30 świadczenia za każdy taki dzień; kwota nie spada poniżej 0 i jest "
            "0, gdy nie należy się za żaden dzień miesiąca",
            "1/30 of the benefit for each such day; never below 0, and 0 when no day "
            "of the month is due",
        ),
        Reading(
            "due_days",
            "płaci się 1/30 za każdy dzień należny, najwyżej całe świadczenie",
            "1/30 is paid for each day that is due, at most the whole benefit",
        ),
    ),
    "art. 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym",
)
OP_06 = OpenPoint(
    "OP-06",
    "Co oznacza nieobecność usprawiedliwiona bez choroby (opieka, wezwanie do sądu, "
    "pogrzeb)?",
    "What does an absence mean that is excused without sickness (care, a court "
    "summons, a funeral)?",
    (
        Reading(
            "unpaid_day",
            "za ten dzień świadczenie się nie należy (1/30); nie jest to nieobecność "
            "nieusprawiedliwiona ani choroba",
            "nothing is due for the day (1/30); it is neither unexcused nor sickness",
        ),
        Reading(
            "full_pay",
            "pełne świadczenie",
            "the full benefit",
        ),
        Reading(
            "unexcused",
            "nieobecność nieusprawiedliwiona",
            "an unexcused absence",
        ),
        Reading(
            "forbidden",
            "takiego oznaczenia nie ma",
            "there is no such mark",
        ),
    ),
    "art. 15 ustawy o zatrudnieniu socjalnym",
    warn=True,
)
OP_07 = OpenPoint(
    "OP-07",
    "Co oznacza dzień zajęć bez oznaczenia?",
    "What does a class day without any mark mean?",
    (
        Reading(
            "unknown",
            "nie wiadomo; kwota nie jest ostateczna",
            "not known; the amount is not final",
        ),
        Reading(
            "present",
            "obecność",
            "presence",
        ),
        Reading(
            "absent",
            "nieobecność nieusprawiedliwiona",
            "an unexcused absence",
        ),
    ),
    "art. 15 ust. 7 ustawy o zatrudnieniu socjalnym",
)
OP_08 = OpenPoint(
    "OP-08",
    "Od czego liczy się 1/20 lub 1/40 w niepełnym miesiącu?",
    "What are 1/20 and 1/40 taken of in a part month?",
    (
        Reading(
            "full",
            "od pełnego świadczenia",
            "of the full benefit",
        ),
        Reading(
            "part",
            "od części należnej za miesiąc",
            "of the part due for the month",
        ),
    ),
    "art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym",
)
OP_09 = OpenPoint(
    "OP-09",
    "Kiedy zaokrągla się kwoty w miesiącu?",
    "When are amounts rounded within a month?",
    (
        Reading(
            "once",
            "raz, na końcu: sumę dokładnych ułamków do grosza, połówki w górę, nie "
            "poniżej 0",
            "once, at the end: the sum of exact fractions to the grosz, halves up, "
            "not below 0",
        ),
        Reading(
            "per_item",
            "każde potrącenie z osobna do grosza, połówki w górę",
            "each cut by itself to the grosz, halves up",
        ),
    ),
    "art. 15 ustawy o zatrudnieniu socjalnym",
)
# -- amount and rounding

OP_10 = OpenPoint(
    "OP-10",
    "Czy i kiedy świadczenie integracyjne zaokrągla się w górę do 10 groszy?",
    "Is the integration benefit rounded up to 10 grosze, and when?",
    (
        Reading(
            "full_amount_up_10gr",
            "tylko pełne świadczenie; jego części do grosza",
            "only the full benefit; its parts to the grosz",
        ),
        Reading(
            "due_amount_up_10gr",
            "kwotę należną za okres",
            "the amount due for the period",
        ),
        Reading(
            "grosz",
            "wcale; do grosza",
            "not at all; to the grosz",
        ),
    ),
    "art. 15 ust. 4 ustawy o zatrudnieniu socjalnym; art. 81 ustawy o promocji "
    "zatrudnienia i instytucjach rynku pracy; art. 254 ustawy o rynku pracy i "
    "służbach zatrudnienia",
)
OP_11 = OpenPoint(
    "OP-11",
    "Od jakiej kwoty liczy się potrącenia za dzień?",
    "Which amount are the cuts for a day taken of?",
    (
        Reading(
            "rounded",
            "od świadczenia zaokrąglonego",
            "of the rounded benefit",
        ),
        Reading(
            "unrounded",
            "od świadczenia niezaokrąglonego",
            "of the unrounded benefit",
        ),
    ),
    "art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym",
)
OP_12 = OpenPoint(
    "OP-12",
    "Jak zaokrągla się dni wolne liczone w proporcji do przedłużenia?",
    "How are the free days rounded that are in proportion to an extension?",
    (
        Reading(
            "floor",
            "w dół do pełnego dnia, z uwagą",
            "down to a whole day, with a finding",
        ),
        Reading(
            "half_up",
            "do pełnego dnia, połówki w górę",
            "to a whole day, halves up",
        ),
        Reading(
            "ceil",
            "w górę do pełnego dnia",
            "up to a whole day",
        ),
        Reading(
            "exact",
            "bez zaokrąglania",
            "not at all",
        ),
    ),
    "art. 15 ust. 6a ustawy o zatrudnieniu socjalnym",
)
OP_13 = OpenPoint(
    "OP-13",
    "Kiedy można wykorzystać dni wolne z przedłużenia?",
    "When may the free days of an extension be used?",
    (
        Reading(
            "cumulative",
            "6 dni do końca 11 miesięcy; w przedłużeniu także dodatkowe, a "
            "niewykorzystane zostają",
            "6 days to the end of the 11 months; in the extension the extra ones too, "
            "and unused days are kept",
        ),
        Reading(
            "separate",
            "dodatkowe tylko w przedłużeniu; niewykorzystane z 11 miesięcy przepadają",
            "the extra ones only in the extension; unused days of the 11 months are "
            "lost",
        ),
        Reading(
            "pooled",
            "wszystkie od przyznania przedłużenia",
            "all of them from the grant of the extension",
        ),
    ),
    "art. 15 ust. 6a ustawy o zatrudnieniu socjalnym",
)
# -- time in a centre

OP_14 = OpenPoint(
    "OP-14",
    "Jak liczyć 30–40 godzin w tygodniu ze świętem, chorobą lub dniem wolnym oraz na "
    "początku i końcu uczestnictwa?",
    "How do 30–40 hours apply to a week with a day off, sickness or a free day, and "
    "at the start or end of participation?",
    (
        Reading(
            "flag",
            "pełny tydzień poza granicami jest naruszeniem, niepełny wymaga "
            "sprawdzenia",
            "a full week outside the limits is a breach, a shorter one is to be "
            "checked",
        ),
        Reading(
            "strict",
            "zawsze co najmniej 30",
            "always at least 30",
        ),
        Reading(
            "prorated",
            "30/5 za każdy dzień zajęć, który zostaje",
            "30/5 for each class day that is left",
        ),
    ),
    "art. 14 ust. 1 ustawy o zatrudnieniu socjalnym",
)
OP_15 = OpenPoint(
    "OP-15",
    "Który dzień jest ostatnim dniem okresu próbnego?",
    "Which day is the last of the trial month?",
    (
        Reading(
            "same_date",
            "dzień o tej samej dacie w następnym miesiącu, a gdy go nie ma, ostatni "
            "dzień tego miesiąca",
            "the day of the same date in the next month or, where there is none, its "
            "last day",
        ),
        Reading(
            "day_before",
            "dzień wcześniejszy; po początku 31 stycznia ostatni dzień lutego",
            "the day before that; from 31 January the last day of February",
        ),
    ),
    "art. 15 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112 Kodeksu cywilnego",
)
OP_16 = OpenPoint(
    "OP-16",
    "Jak liczy się po sobie okres próbny, okres po nim i przedłużenie?",
    "How do trial month, main period and extension follow one another?",
    (
        Reading(
            "from_start",
            "końce wszystkich okresów od pierwszego dnia uczestnictwa",
            "the ends of all are counted from the first day of participation",
        ),
        Reading(
            "from_previous_end",
            "koniec każdego okresu od końca poprzedniego",
            "each end is counted from the previous one",
        ),
        Reading(
            "from_next_day",
            "każdy okres od dnia po końcu poprzedniego",
            "each begins the day after the previous end and is counted from there",
        ),
    ),
    "art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym",
)
OP_17 = OpenPoint(
    "OP-17",
    "Ile należy się za miesiąc sprzed 2022 r., w którym kończy się okres próbny?",
    "What is due for a month before 2022 in which the trial month ends?",
    (
        Reading(
            "calendar_30ths",
            "po 1/30 za każdy dzień według jego stawki, najwyżej wyższe pełne "
            "świadczenie",
            "1/30 for each day at its rate, at most the higher full benefit",
        ),
        Reading(
            "normalised_30",
            "miesiąc liczy 30 dni, z nich po okresie próbnym 30 minus dni próbne",
            "the month counts as 30 days, of them 30 less the trial days in the main "
            "period",
        ),
    ),
    "art. 15 ust. 4, 6 ustawy o zatrudnieniu socjalnym",
)
OP_18 = OpenPoint(
    "OP-18",
    "Ile należy się za pełny miesiąc, który nie ma 30 dni, i za 30 dni miesiąca o 31 "
    "dniach?",
    "What is due for a full month that has not 30 days, and for 30 days of a month of "
    "31?",
    (
        Reading(
            "as_stated",
            "pełne świadczenie: nigdy 28/30 ani 31/30; części po jednej stawce "
            "najwyżej pełne świadczenie",
            "the full benefit: never 28/30 or 31/30; parts at one rate come to the "
            "full benefit at most",
        ),
    ),
    "art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
)
OP_19 = OpenPoint(
    "OP-19",
    "Czy uczestnictwo można przedłużyć więcej niż raz?",
    "May participation be extended more than once?",
    (
        Reading(
            "sum_capped",
            "tak, w sumie o 12 miesięcy (do 2021 r. o 6)",
            "yes, by 12 months in all (6 to 2021)",
        ),
        Reading(
            "single",
            "nie, tylko raz",
            "no, only once",
        ),
    ),
    "art. 15 ust. 3 ustawy o zatrudnieniu socjalnym",
)
OP_20 = OpenPoint(
    "OP-20",
    "Jak liczy się co najmniej 6 miesięcy uczestnictwa, gdy bywały przerwy?",
    "How are at least 6 months of participation counted where there were breaks?",
    (
        Reading(
            "continuous",
            "bez przerw od daty do daty; z przerwami suma części, miesiąc ma 30 dni",
            "without breaks from date to date; with breaks the parts added up, a "
            "month being 30 days",
        ),
        Reading(
            "sum_30",
            "zawsze suma części, miesiąc ma 30 dni",
            "always the parts added up, a month being 30 days",
        ),
    ),
    "art. 2 pkt 1a, 1b, art. 16 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112, 114 "
    "Kodeksu cywilnego",
)
OP_21 = OpenPoint(
    "OP-21",
    "Czy dzień rozpoczęcia pracy jest jeszcze dniem uczestnictwa?",
    "Is the day on which a job begins still a day of participation?",
    (
        Reading(
            "day_before",
            "nie: ostatni jest zapisany dzień uczestnictwa, a gdy go nie zapisano, "
            "dzień przed pracą",
            "no: the last day is the one recorded or, where none is, the day before "
            "the job",
        ),
        Reading(
            "same_day",
            "tak",
            "yes",
        ),
    ),
    "art. 13 ust. 5, art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
)
OP_23 = OpenPoint(
    "OP-23",
    "Od jakiej kwoty liczy się górną granicę motywacyjnej premii integracyjnej?",
    "Which amount caps the motivational bonus?",
    (
        Reading(
            "full_benefit",
            "od pełnego świadczenia",
            "the full benefit",
        ),
        Reading(
            "reduced_benefit",
            "od świadczenia po potrąceniach",
            "the benefit after cuts",
        ),
    ),
    "art. 15a ust. 2 ustawy o zatrudnieniu socjalnym",
)
OP_24 = OpenPoint(
    "OP-24",
    "Która kwota zasiłku jest podstawą świadczenia od 2010 r., gdy zasiłek ma dwie "
    "kwoty?",
    "Which amount of the unemployment benefit is the base from 2010 on, when it has "
    "two?",
    (
        Reading(
            "first_period",
            "kwota z pierwszego okresu; rozstrzyga art. 2 pkt 9, który od 2009-02-01 "
            "wskazuje pkt 1",
            "the amount of the first period; settled by art. 2 pkt 9, which has named "
            "pkt 1 since 2009-02-01",
        ),
    ),
    "art. 2 pkt 9 ustawy o zatrudnieniu socjalnym; art. 13 pkt 1 ustawy zmieniającej "
    "z dnia 19 grudnia 2008 r. (Dz.U. 2009 nr 6 poz. 33)",
)
OP_25 = OpenPoint(
    "OP-25",
    "Zasiłek z którego miesiąca ogranicza refundację zatrudnienia wspieranego?",
    "Which month's unemployment benefit caps the refund of supported employment?",
    (
        Reading(
            "month_refunded",
            "z miesiąca, za który się refunduje",
            "that of the month refunded",
        ),
        Reading(
            "contract_day",
            "z dnia podpisania umowy",
            "that of the day the contract was signed",
        ),
    ),
    "art. 16 ust. 2 ustawy o zatrudnieniu socjalnym",
)
OP_27 = OpenPoint(
    "OP-27",
    "Czy od 2025-06-01 indywidualny program bez skierowania z urzędu pracy jest "
    "tytułem do ubezpieczenia zdrowotnego?",
    "Is a programme without a referral of the labour office a title to health "
    "insurance from 2025-06-01 on?",
    (
        Reading(
            "no_verdict",
            "nie rozstrzyga się; obowiązek i tak powstaje dopiero po 30 dniach "
            "programu",
            "left undecided; in any case the duty begins only after 30 days of the "
            "programme",
        ),
        Reading(
            "title",
            "tak, jak nadal zapowiada art. 13 ust. 6",
            "yes, as art. 13 ust. 6 still promises",
        ),
        Reading(
            "no_title",
            "nie: przepisy o ubezpieczeniu wymieniają tylko skierowanych przez urząd "
            "pracy",
            "no: the insurance provisions name only those whom the labour office "
            "referred",
        ),
    ),
    "art. 13 ust. 6 ustawy o zatrudnieniu socjalnym; art. 394 ustawy o rynku pracy i "
    "służbach zatrudnienia",
    warn=True,
)
OP_28 = OpenPoint(
    "OP-28",
    "Czy motywacyjna premia integracyjna jest wolna od egzekucji jak świadczenie?",
    "Is the motivational bonus protected from enforcement like the benefit?",
    (
        Reading(
            "no",
            "nie: przepis wymienia tylko świadczenie",
            "no: only the benefit is named",
        ),
        Reading(
            "yes",
            "tak",
            "yes",
        ),
    ),
    "art. 831 § 1 pkt 9, art. 833 § 6 Kodeksu postępowania cywilnego",
)
# -- socially useful works, PAI, sanctions, reintegration

OP_29A = OpenPoint(
    "OP-29a",
    "Czy świadczenie za prace społecznie użyteczne jest wolne od podatku dochodowego?",
    "Is the pay for socially useful works free of income tax?",
    (
        Reading(
            "exempt",
            "tak, jak przyjmują instytucje; kwoty są brutto, podatku się nie oblicza",
            "yes, as institutions hold; amounts are gross, no tax is computed",
        ),
        Reading(
            "not_named",
            "zwolnienia nie wymieniono; kwoty są brutto, podatku się nie oblicza",
            "no exemption is named; amounts are gross, no tax is computed",
        ),
    ),
    "art. 21 ust. 1 pkt 102–102a ustawy o podatku dochodowym od osób fizycznych",
)
OP_29B = OpenPoint(
    "OP-29b",
    "Czy świadczenie z porozumień sprzed 2025-06-01 nadal nie jest dochodem w pomocy "
    "społecznej?",
    "Is pay under agreements of before 2025-06-01 still no income for social "
    "assistance?",
    (
        Reading(
            "excluded",
            "nie jest dochodem, według celu przepisu",
            "it is no income, by the purpose of the provision",
        ),
        Reading(
            "counted",
            "jest dochodem: wykaz wymienia tylko nową ustawę",
            "it is income: the list names the new act only",
        ),
    ),
    "art. 8 ust. 4 pkt 5 ustawy o pomocy społecznej; art. 458 ustawy o rynku pracy i "
    "służbach zatrudnienia",
    warn=True,
)
OP_30 = OpenPoint(
    "OP-30",
    "Jak liczy się niepełne godziny prac społecznie użytecznych i zaokrągla zapłatę?",
    "How are part hours of socially useful works counted, and the pay rounded?",
    (
        Reading(
            "exact",
            "minuty/60 razy stawka, do grosza, połówki w górę",
            "minutes/60 times the rate, to the grosz, halves up",
        ),
        Reading(
            "full_hours",
            "tylko pełne godziny",
            "whole hours only",
        ),
        Reading(
            "up_10gr",
            "kwotę w górę do 10 groszy, przez analogię",
            "the amount up to 10 grosze, by analogy",
        ),
    ),
    "art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 142, "
    "254 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_31 = OpenPoint(
    "OP-31",
    "Jaka stawka obowiązuje po 2025-06-01 w porozumieniach zawartych wcześniej?",
    "Which rate applies after 2025-06-01 under agreements made before?",
    (
        Reading(
            "ministry",
            "dotychczasowa, 12,20 zł, bez waloryzacji (odpowiedź ministerstwa na "
            "interpelację)",
            "the old one, 12.20 zł, without indexation (the ministry's reply to "
            "members of parliament)",
        ),
        Reading(
            "indexed",
            "waloryzowana co roku 1 czerwca: 12,70 zł od 2025 r., 13,20 zł od 2026 r.",
            "indexed each 1 June: 12.70 zł from 2025, 13.20 zł from 2026",
        ),
    ),
    "art. 435 ust. 1, art. 436 ust. 3 ustawy o rynku pracy i służbach zatrudnienia; "
    "art. 73a ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
)
OP_32A = OpenPoint(
    "OP-32a",
    "Które dni liczą się do 180 dni prac w roku kalendarzowym?",
    "Which days count for the 180 days of works in a calendar year?",
    (
        Reading(
            "referral_days",
            "dni kalendarzowe okresu skierowania",
            "calendar days of the referral period",
        ),
        Reading(
            "days_worked",
            "dni przepracowane",
            "days worked",
        ),
    ),
    "art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia",
    why_pl="Praktyka skłania się ku `days_worked`: miasto prowadzi prace od lutego do "
    "listopada 2026 r. dla tej samej listy osób (albo osoby się zmieniają). Domyślna "
    "pozostaje ostrożniejsza wykładnia `referral_days`, przy której limit wyczerpuje "
    "się wcześniej.",
    why_en="Practice leans to `days_worked`: a city runs works from February to "
    "November 2026 for the same list of persons (or they take turns). The default "
    "stays with the more cautious `referral_days`, under which the limit is used up "
    "earlier.",
)
OP_32B = OpenPoint(
    "OP-32b",
    "Czy 180 dni liczy się na osobę, czy na porozumienie?",
    "Are the 180 days counted per person or per agreement?",
    (
        Reading(
            "per_person",
            "na osobę, ze wszystkich gmin i porozumień roku",
            "per person, across the gminas and agreements of the year",
        ),
        Reading(
            "per_agreement",
            "na każde porozumienie z osobna",
            "for each agreement by itself",
        ),
    ),
    "art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_33 = OpenPoint(
    "OP-33",
    "Co jest tygodniem przy limicie godzin?",
    "What is a week for the limits of hours?",
    (
        Reading(
            "calendar_week",
            "od poniedziałku do niedzieli, także na przełomie miesięcy i lat; stawka "
            "z dnia pracy",
            "Monday to Sunday, across months and years too; the rate is that of the "
            "day worked",
        ),
        Reading(
            "from_start",
            "kolejne 7 dni od początku",
            "blocks of 7 days from the start",
        ),
    ),
    "art. 73a ust. 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. "
    "142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia; art. 14 ust. 1 ustawy "
    "o zatrudnieniu socjalnym",
)
OP_34 = OpenPoint(
    "OP-34",
    "Czy dzień odmowy lub przerwania jest pierwszym dniem utraty statusu?",
    "Is the day of refusal or interruption the first day of the loss of status?",
    (
        Reading(
            "inclusive",
            "tak: ostatni dzień to dzień zdarzenia + n − 1; przy niepodjęciu pierwszy "
            "jest dzień po skierowaniu",
            "yes: the last day is the day of the event + n − 1; for not taking up, "
            "day 1 is the day after the referral",
        ),
        Reading(
            "kpa",
            "nie: dnia zdarzenia się nie liczy, wszystko o dzień później",
            "no: the day of the event is not counted, everything is a day later",
        ),
    ),
    "art. 33 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 65 "
    "ustawy o rynku pracy i służbach zatrudnienia; art. 57 § 1 Kodeksu postępowania "
    "administracyjnego",
    why_pl="W sprawie II SA/Sz 369/20 skierowanie, odmowa i utrata statusu przypadły "
    "na ten sam dzień, 2018-12-17, a wojewódzki sąd administracyjny oddalił skargę: "
    "przemawia to za `inclusive`.",
    why_en="In the case II SA/Sz 369/20 the referral, the refusal and the loss of "
    "status all fell on 2018-12-17, and the administrative court dismissed the "
    "complaint: that speaks for `inclusive`.",
)
OP_35 = OpenPoint(
    "OP-35",
    "Czy przed 2014-05-27 odmowy, niepodjęcia i przerwania sumowały się?",
    "Were refusals, non-starts and interruptions added together before 2014-05-27?",
    (
        Reading(
            "separate",
            "nie, każdy rodzaj liczy się osobno",
            "no, each kind is counted by itself",
        ),
        Reading(
            "together",
            "tak",
            "yes",
        ),
    ),
    "art. 33 ust. 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
    warn=True,
)
OP_36A = OpenPoint(
    "OP-36a",
    "Czy stypendium reintegracyjne należy się za nieobecność nieusprawiedliwioną?",
    "Is the reintegration stipend due for unexcused absence?",
    (
        Reading(
            "not_due",
            "nie: 1/30 mniej za każdy dzień kalendarzowy",
            "no: 1/30 less for each calendar day",
        ),
        Reading(
            "kept",
            "tak",
            "yes",
        ),
    ),
    "art. 236 ust. 3 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_36B = OpenPoint(
    "OP-36b",
    "Jakie stypendium reintegracyjne należy się za niezdolność do pracy?",
    "Which reintegration stipend is due for incapacity?",
    (
        Reading(
            "share_30",
            "jak za nieobecność usprawiedliwioną, 30%",
            "as for excused absence, 30 %",
        ),
        Reading(
            "full_60",
            "całe, 60%",
            "the whole, 60 %",
        ),
    ),
    "art. 236 ust. 3, art. 238 ust. 1 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_37 = OpenPoint(
    "OP-37",
    "Jak sprawdza się co najmniej 10 godzin tygodniowo bloku integracji społecznej w "
    "PAI?",
    "How are at least 10 hours weekly of the social integration block of PAI checked?",
    (
        Reading(
            "full_weeks",
            "suma godzin co najmniej 10 razy pełne tygodnie; tydzień poniżej 10 z "
            "uwagą",
            "the total is at least 10 times the full weeks; a single week below 10 is "
            "a finding",
        ),
        Reading(
            "each_week",
            "każdy tydzień z osobna",
            "each week by itself",
        ),
        Reading(
            "average",
            "suma podzielona przez tygodnie z ułamkiem",
            "the total divided by weeks with a fraction",
        ),
    ),
    "art. 62a ust. 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
)
# -- outcomes

OP_38 = OpenPoint(
    "OP-38",
    "Kiedy kończy się czas trzech miesięcy, „co najmniej 90 dni kalendarzowych”?",
    'When do three months, "at least 90 calendar days", end?',
    (
        Reading(
            "later_of",
            "później z obu dni",
            "on the later of both days",
        ),
        Reading(
            "days_90",
            "po 90 dniach kalendarzowych",
            "after 90 calendar days",
        ),
        Reading(
            "months_3",
            "po trzech miesiącach od daty do daty",
            "after three months from date to date",
        ),
    ),
    "wytyczne w sprawie efektywności zatrudnieniowej EFS 2014–2020",
)
OP_39 = OpenPoint(
    "OP-39",
    "Przez kogo dzieli się liczbę osób, którym się powiodło?",
    "Whom is the number of successes divided by?",
    (
        Reading(
            "planned",
            "miejsca zaplanowane",
            "places planned",
        ),
        Reading(
            "recruited",
            "osoby w rekrutacji",
            "persons who took part in recruitment",
        ),
        Reading(
            "enrolled",
            "wszyscy przyjęci, także w miejsce innych",
            "all ever enrolled, replacements included",
        ),
        Reading(
            "starters",
            "przyjęci na początku, bez późniejszych",
            "the original cohort, without replacements",
        ),
        Reading(
            "exited_any",
            "osoby, które ukończyły lub przerwały",
            "those who finished or dropped out",
        ),
        Reading(
            "exited_for_efficiency",
            "osoby, które ukończyły lub odeszły do pracy",
            "those who finished or left for work",
        ),
        Reading(
            "completed",
            "osoby, które ukończyły",
            "those who finished",
        ),
        Reading(
            "in_scope",
            "osoby objęte wskaźnikiem według warunków instytucji",
            "those within the authority's conditions",
        ),
        Reading(
            "followed_up",
            "osoby, których sytuacja jest znana",
            "those whose situation is known",
        ),
    ),
    "wytyczne i sprawozdania poszczególnych instytucji",
    ask=True,
)
OP_40 = OpenPoint(
    "OP-40",
    "Czy osoby, którym liczy się tylko drugi efekt, wychodzą z mianownika (CT 9 od "
    "października 2016 r.)?",
    "Do persons counted only for the other effect leave the denominator (CT 9 from "
    "October 2016)?",
    (
        Reading(
            "all_in",
            "nie, zostają wszyscy",
            "no, all stay in",
        ),
        Reading(
            "leave",
            "tak, wychodzą",
            "yes, they leave",
        ),
    ),
    "wytyczne w obszarze włączenia społecznego EFS 2014–2020, wersja od października "
    "2016 r.",
    ask=True,
)
# -- met later

OP_50 = OpenPoint(
    "OP-50",
    "Czy do centrum lub klubu może przystąpić osoba, która spełnia przesłankę, ale nie "
    "należy do żadnej z grup wymienionych po słowach „w szczególności”?",
    "May a person who meets the premise, but belongs to none of the groups listed "
    'after "in particular", join a centre or a club?',
    (
        Reading(
            "head_decides",
            "o przystąpieniu osoby spoza wymienionych grup, która spełnia przesłankę, "
            "decyduje kierownik centrum albo prowadzący klub",
            "whether a person outside the listed groups who meets the premise may join "
            "is for the head of the centre or whoever runs the club to decide",
        ),
        Reading(
            "listed_only",
            "do centrum lub klubu mogą przystąpić tylko osoby z wymienionych grup",
            "only persons of the listed groups may join a centre or a club",
        ),
        Reading(
            "open_list",
            "osoba spoza wymienionych grup, która spełnia przesłankę, może przystąpić "
            "według uznania kierownika centrum albo prowadzącego klub",
            "a person outside the listed groups who meets the premise may join at the "
            "discretion of the head of the centre or of whoever runs the club",
        ),
    ),
    "art. 1 ust. 2 ustawy o zatrudnieniu socjalnym",
    why_pl="Przepis wymienia grupy po słowach „w szczególności”. Odpowiedź „nie” "
    "wobec osoby spoza tych grup mówiłaby więcej niż ustawa, a odpowiedź „tak” "
    "wyprzedzałaby decyzję kierownika, dlatego domyślnie wskazuje się, kto decyduje. "
    "Trzy publiczne teksty z praktyki (odpowiedzi poradnika sprzed 2011 r., portal "
    "samopomocowy o klubach, urząd regionalny) traktują wyliczenie jako otwarte, "
    "żaden jako zamknięte. Wersja 0.1.0 odpowiadała według `listed_only`.",
    why_en="The act lists the groups after the words “in particular”. A *no* to a "
    "person outside them would say more than the act, and a *yes* would come before "
    "the head has decided, so the default names who decides. Three public texts of "
    "practice (the questions of a guide before 2011, a self-help portal on clubs, a "
    "regional office) read the list as open, none as closed. Version 0.1.0 answered "
    "under `listed_only`.",
)
OP_51 = OpenPoint(
    "OP-51",
    "Co oznaczała choroba po okresie próbnym przed 2007-07-14?",
    "What did sickness in the main period mean before 2007-07-14?",
    (
        Reading(
            "unpaid_day",
            "za ten dzień świadczenie się nie należy (1/30)",
            "nothing is due for the day (1/30)",
        ),
        Reading(
            "full_pay",
            "pełne świadczenie",
            "the full benefit",
        ),
        Reading(
            "unexcused",
            "nieobecność nieusprawiedliwiona",
            "an unexcused absence",
        ),
    ),
    "art. 15 ustawy o zatrudnieniu socjalnym",
    warn=True,
)
OP_52 = OpenPoint(
    "OP-52",
    "Od której kwoty liczy się 1/20, 1/40 i 1/30 w miesiącu o dwóch stawkach (przed "
    "2022 r.)?",
    "Which amount are 1/20, 1/40 and 1/30 taken of in a month of two rates (before "
    "2022)?",
    (
        Reading(
            "phase_of_day",
            "od świadczenia w stawce danego dnia",
            "of the benefit at the rate of the day",
        ),
        Reading(
            "higher",
            "od wyższego świadczenia",
            "of the higher benefit",
        ),
        Reading(
            "main",
            "od świadczenia po okresie próbnym",
            "of the benefit of the main period",
        ),
    ),
    "art. 15 ust. 7, 7a ustawy o zatrudnieniu socjalnym",
)
OP_53 = OpenPoint(
    "OP-53",
    "Ile należy się za cały luty sprzed 2022 r., w którym kończy się okres próbny?",
    "What is due for a whole February before 2022 in which the trial month ends?",
    (
        Reading(
            "as_op_17",
            "tyle, ile według OP-17",
            "as much as by OP-17",
        ),
        Reading(
            "scaled",
            "każde pełne świadczenie w części, jaką dni okresu są w lutym",
            "each full benefit in the share that the phase's days have in February",
        ),
    ),
    "art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
    warn=True,
)

OP_54 = OpenPoint(
    "OP-54",
    "Czy przesuwa się termin wypłaty, listy, wpisu, zaświadczenia albo innej czynności "
    "poza zawiadomieniem w 7 dni, planem i sprawozdaniem, jeżeli kończy się w dzień "
    "wolny od pracy albo w sobotę?",
    "Does a term move on that ends on a day off work or a Saturday, where it is one "
    "for a payment, a list, an entry, a certificate or another act, and not for a "
    "notice in 7 days, the plan or a report?",
    (
        Reading(
            "as_set",
            "nie: ostatnim dniem jest ten, który wynika z przepisu (ostrożnie)",
            "no: the last day is the one that the provision comes to (to be safe)",
        ),
        Reading(
            "moves_on",
            "tak, na najbliższy dzień, który nie jest wolny od pracy ani sobotą",
            "yes, to the next day that is neither a day off work nor a Saturday",
        ),
    ),
    "art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego",
    warn=True,
)

OP_55 = OpenPoint(
    "OP-55",
    "Czy do 90 dni bez kontaktu z powiatowym urzędem pracy wlicza się dni sprzed "
    "2025-06-01, jeżeli ostatni kontakt był przed tym dniem?",
    "Do days before 2025-06-01 count for the 90 days without contact with the labour "
    "office, where the last contact was before that day?",
    (
        Reading(
            "from_reform",
            "dni sprzed 2025-06-01 nie wlicza się, więc 90 dni biegnie najwcześniej od "
            "tego dnia (nie znaleziono przepisu przejściowego, a pozbawienie statusu "
            "obciąża bezrobotnego; urzędy informowały, że obowiązek kontaktu powstaje "
            "1 czerwca 2025 r.)",
            "days before 2025-06-01 do not count, so the 90 days run from that day at "
            "the earliest (no transitional rule was found, and loss of status is a "
            "burden; offices told the registered that the duty begins on 1 June 2025)",
        ),
        Reading(
            "from_contact",
            "dni sprzed 2025-06-01 wlicza się, więc 90 dni biegnie od ostatniego "
            "kontaktu także przez zmianę ustawy",
            "days before 2025-06-01 count, so the 90 days run from the last contact, "
            "also over the change of law",
        ),
    ),
    "art. 65 ust. 1 pkt 11, art. 68, 435–440 ustawy o rynku pracy i służbach "
    "zatrudnienia",
    warn=True,
)
OP_56 = OpenPoint(
    "OP-56",
    "Czy zasiłek dla bezrobotnych w wysokości 80 % albo 120 % za część miesiąca "
    "oblicza się od kwoty zaokrąglonej w górę do 10 groszy, czy od iloczynu bez "
    "zaokrąglenia?",
    "Is the unemployment benefit of 80 % or 120 % for part of a month computed from "
    "the amount rounded up to 10 groszy, or from the product that is not rounded?",
    (
        Reading(
            "unrounded",
            "oblicza się go od iloczynu bez zaokrąglenia, a w górę do 10 groszy "
            "zaokrągla się raz, kwotę za okres, za który zasiłek przysługuje",
            "it is computed from the product that is not rounded, and rounded up to 10 "
            "groszy once, for the period for which it is due",
        ),
        Reading(
            "printed",
            "oblicza się go od kwoty miesięcznej, którą urzędy drukują już zaokrągloną "
            "w górę do 10 groszy, i wynik zaokrągla się jeszcze raz",
            "it is computed from the monthly amount, which offices print already "
            "rounded up to 10 groszy, and the result is rounded again",
        ),
    ),
    "art. 72, 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 224, "
    "254 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)
OP_57 = OpenPoint(
    "OP-57",
    "Czy do 180 dni niezdolności do pracy, po których następuje pozbawienie statusu "
    "bezrobotnego, wlicza się dni sprzed 2025-06-01?",
    "Do days before 2025-06-01 count for the 180 days of incapacity for work after "
    "which the status of unemployed is lost?",
    (
        Reading(
            "from_reform",
            "dni sprzed 2025-06-01 nie wlicza się, więc 180 dni biegnie najwcześniej "
            "od tego dnia (nie znaleziono przepisu przejściowego, a pozbawienie "
            "statusu obciąża bezrobotnego; praktyka nie jest znana)",
            "days before 2025-06-01 do not count, so the 180 days run from that day at "
            "the earliest (no transitional rule was found, and loss of status is a "
            "burden; what is done in practice is not known)",
        ),
        Reading(
            "from_first_day",
            "dni sprzed 2025-06-01 wlicza się, więc 180 dni biegnie od pierwszego dnia "
            "niezdolności także przez zmianę ustawy",
            "days before 2025-06-01 count, so the 180 days run from the first day of "
            "incapacity, also over the change of law",
        ),
    ),
    "art. 65 ust. 1 pkt 7, art. 433–440 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)

POINTS: dict[str, OpenPoint] = {
    point.id: point
    for point in (
        *(OP_01, OP_02, OP_03, OP_04, OP_05, OP_06, OP_07),
        *(OP_08, OP_09, OP_10, OP_11, OP_12, OP_13, OP_14),
        *(OP_15, OP_16, OP_17, OP_18, OP_19, OP_20, OP_21),
        *(OP_23, OP_24, OP_25, OP_27, OP_28, OP_29A, OP_29B),
        *(OP_30, OP_31, OP_32A, OP_32B, OP_33, OP_34, OP_35),
        *(OP_36A, OP_36B, OP_37, OP_38, OP_39, OP_40, OP_50),
        *(OP_51, OP_52, OP_53, OP_54, OP_55, OP_56, OP_57),
    )
}
"""Every open point by its id, in the order of the ids."""

# -- not known, and nothing to choose

GAPS: tuple[Gap, ...] = (
    Gap(
        "OP-22",
        "Od ilu dni nieobecności zaprzestanie uczestnictwa jest trwałe (art. 13 ust. "
        "4 pkt 2 ustawy o zatrudnieniu socjalnym)?",
        "After how many days is abandonment of classes permanent (art. 13 ust. 4 pkt "
        "2 of the act on social employment)?",
        "liczby dni się nie przyjmuje; podaje się nieprzerwany okres nieobecności "
        "nieusprawiedliwionej",
        "no number is assumed; the unbroken spell of unexcused absence is reported",
    ),
    Gap(
        "OP-26",
        "Niektóre pierwsze dni nie są potwierdzone: zakładający centra w latach "
        "2003–2011, art. 10 ust. 1a, ogłoszenie ustawy o ochronie danych z 2019 r. i "
        "inne.",
        "Some first days are not confirmed: founders of centres in 2003–2011, art. 10 "
        "ust. 1a, publication of the data protection act of 2019, and others.",
        "wartość jest oznaczona jako niepotwierdzona i używana tylko na żądanie",
        "the value is marked as unverified and used on request only",
    ),
    Gap(
        "OP-41",
        "Minimalna efektywność zatrudnieniowa osób o niskich kwalifikacjach, CT 8, "
        "2015 r.: komunikat z 12 sierpnia podaje 29%, instytucja powołująca też pismo "
        "z 10 września 38%.",
        "Least employment effectiveness of low-skilled persons, CT 8, 2015: the "
        "communiqué of 12 August says 29 %, an authority that also cites the letter "
        "of 10 September says 38 %.",
        "podaje się obie wartości",
        "both values are reported",
    ),
    Gap(
        "OP-42",
        "Poziom zatrudnieniowy CT 9 po styczniu 2018 r. (25%?) i minima krajowe w "
        "latach 2021–2027 nie są znane.",
        "The employment level of CT 9 after January 2018 (25 %?) and national minima "
        "in 2021–2027 are not known.",
        "wartość niepotwierdzona, wyłączona",
        "an unverified value, off by default",
    ),
    Gap(
        "OP-43",
        "Ustawa nie określa, czym jest usamodzielnienie ekonomiczne (art. 5 ust. 6 "
        "ustawy o zatrudnieniu socjalnym); NIK (kontrola P/13/110) dzieli przez "
        "liczbę osób, które ukończyły zajęcia: wskazują na to dane jednego centrum za "
        "2012 r. i krajowe koszty jednostkowe (poziom INSTITUTION).",
        "No statute says what economic independence is (art. 5 ust. 6 of the act on "
        "social employment). The audit office (NIK, audit P/13/110) divides by those "
        "who finished: the printed figures of one centre for 2012 and the national "
        "unit costs say so (evidence INSTITUTION).",
        "rodzaje podaje wywołujący; nie ma wskaźnika bez nazwanego mianownika",
        "the caller supplies the kinds; there is no rate without a named denominator",
    ),
    Gap(
        "OP-44",
        "Które formy pomocy są podstawowe we wskaźniku urzędów pracy (art. 2 pkt 47, "
        "48 ustawy o rynku pracy i służbach zatrudnienia)? Wykazu nie czytano.",
        "Which forms of help are basic in the labour offices' indicator (art. 2 pkt "
        "47, 48 of the act on the labour market)? The list was not read.",
        "formy podaje wywołujący",
        "the caller supplies the forms",
    ),
    Gap(
        "OP-45",
        "Obwieszczeń o zasiłku dla bezrobotnych z marca 2003 r. oraz z lat 2009, 2012, "
        "2019 i 2024 nie odnaleziono w dzienniku; kwoty pochodzą ze stron instytucji "
        "lub z wyliczenia.",
        "Announcements of the unemployment benefit of March 2003, 2009, 2012, 2019 and "
        "2024 were not read in the journal; the amounts come from institutions or from "
        "computing.",
        "kwoty się używa i podaje jej poziom pewności",
        "the amount is used and its evidence shown",
    ),
    Gap(
        "OP-46",
        "Kwoty zasiłku dla praw nabytych przed 2010 r., w latach 2010–2012: 595,20 zł "
        "niepotwierdzone, 610,70 zł wyprowadzone, 637,00 zł ze strony instytucji.",
        "Amounts for rights acquired before 2010, in 2010–2012: 595.20 zł unverified, "
        "610.70 zł derived, 637.00 zł from an institution.",
        "podaje się poziom pewności",
        "the evidence is shown",
    ),
    Gap(
        "OP-47",
        "Stawki prac społecznie użytecznych z lat 2006, 2007, 2010–2013, 2018, 2021 i "
        "2024 są wyprowadzone z waloryzacji; oba sposoby zaokrąglania dają to samo. "
        "Stawki 7,10 zł (2010 r.) i 8,30 zł (2018 r.) podają też urząd pracy i ośrodek "
        "pomocy społecznej (poziom INSTITUTION).",
        "The rates of socially useful works of 2006, 2007, 2010–2013, 2018, 2021 and "
        "2024 are derived from indexation; both ways of rounding agree. The rates of "
        "7.10 zł (2010) and 8.30 zł (2018) are published by a labour office and a "
        "social assistance centre as well (evidence INSTITUTION).",
        "stawki się używa jako wyprowadzonej",
        "the rate is used and called derived",
    ),
    Gap(
        "OP-48",
        "Prawo po 2026-10-08, część tytułów z 2026 r., zmiana ustawy o pomocy "
        "społecznej w Dz.U. 2026 poz. 986 i zasady dla cudzoziemców po 2026-03-05 nie "
        "były czytane.",
        "Law after 2026-10-08, some titles of 2026, the change of the act on social "
        "assistance in Dz.U. 2026 poz. 986 and the rules for foreigners after "
        "2026-03-05 were not read.",
        "późniejszy dzień daje ostrzeżenie",
        "a later day gives a warning",
    ),
    Gap(
        "OP-49",
        "Najnowszych tekstów art. 35 ust. 1 pkt 7 ustawy o podatku dochodowym od osób "
        "fizycznych, art. 831 i 833 Kodeksu postępowania cywilnego i kryteriów "
        "dochodowych art. 8 ustawy o pomocy społecznej nie czytano ponownie.",
        "The newest texts of art. 35 ust. 1 pkt 7 of the income tax act, art. 831 and "
        "833 of the Code of Civil Procedure, and the income criteria of art. 8 of the "
        "act on social assistance were not re-read.",
        "nie oblicza się podatku, potrąceń egzekucyjnych ani prawa do pomocy "
        "społecznej",
        "no tax, seizure or entitlement to social assistance is computed",
    ),
)
"""Questions without readings, in the order of their ids."""
