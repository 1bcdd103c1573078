"""Every open point of the law that the library meets, and how it may be read.

The first reading is the recommended default: a recommendation, not law. Where a point
must be chosen (``ask``) there is none. What is only not known, and has no readings to
choose from, has its id too and is listed in `GAPS`.
"""

from __future__ import annotations

from reintegra.law.points import Gap, Interpretation, OpenPoint

# -- absence and sickness in a centre

OP_01 = OpenPoint(
    "OP-01",
    "Za które dni choroby świadczenie zmniejsza się o 1/40 i które dni wlicza się do "
    "limitu?",
    "For which days of sickness is the benefit cut by 1/40, and which days count for "
    "the limit?",
    (
        Interpretation(
            "calendar",
            "wlicza się każdy dzień choroby (niezdolności do uczestnictwa w "
            "zajęciach), także dzień bez zajęć",
            "every day of incapacity to take part counts, with classes or without",
        ),
        Interpretation(
            "class_days",
            "wlicza się tylko te dni choroby, w których są zajęcia",
            "only those days of sickness count on which classes are held",
        ),
    ),
    "art. 15 ust. 7a ustawy o zatrudnieniu socjalnym",
)
OP_02 = OpenPoint(
    "OP-02",
    "Czy limit dni choroby jest jeden na cały okres uczestnictwa po okresie próbnym, "
    "czy osobny na każdą chorobę?",
    "Is the limit of days of sickness one for the whole main period, or one for each "
    "spell?",
    (
        Interpretation(
            "cumulative",
            "limit jest jeden na cały okres po okresie próbnym wraz z przedłużeniem; "
            "dni okresu próbnego nie wlicza się",
            "the limit is one for the main period with its extension; days of the "
            "trial month do not count",
        ),
        Interpretation(
            "per_spell",
            "limit jest osobny na każdą chorobę; dni okresu próbnego nie wlicza się",
            "the limit is one for each spell; days of the trial month do not count",
        ),
    ),
    "art. 15 ust. 7a ustawy o zatrudnieniu socjalnym",
)
OP_03 = OpenPoint(
    "OP-03",
    "Czy osobie, która 15 lutego 2022 r. była już po okresie próbnym, wlicza się dni "
    "wykorzystane wcześniej?",
    "Do days used earlier count for a person who was already in the main period on 15 "
    "February 2022?",
    (
        Interpretation(
            "count_earlier",
            "limit jest taki jak w danym dniu, a wykorzystane dni liczy się od "
            "początku okresu po okresie próbnym, także sprzed 15 lutego 2022 r.",
            "the limit is that of the day, and days used are counted from the start "
            "of the main period, those before 15 February 2022 too",
        ),
        Interpretation(
            "fresh_start",
            "wykorzystane dni liczy się od nowa od 15 lutego 2022 r.",
            "days used are counted anew from 15 February 2022",
        ),
    ),
    "art. 9, 10 ustawy z dnia 13 stycznia 2022 r. o zmianie ustawy o zatrudnieniu "
    "socjalnym oraz niektórych innych ustaw (Dz.U. 2022 poz. 218)",
)
OP_04 = OpenPoint(
    "OP-04",
    "Co oznacza dla świadczenia choroba w okresie próbnym?",
    "What does sickness in the trial month mean for the benefit?",
    (
        Interpretation(
            "unpaid_day",
            "za dzień choroby w okresie próbnym świadczenie nie przysługuje "
            "(zmniejszenie o 1/30)",
            "the benefit is not due for a day of sickness in the trial month (1/30 "
            "less)",
        ),
        Interpretation(
            "one_fortieth",
            "za dzień choroby w okresie próbnym świadczenie zmniejsza się o 1/40, jak "
            "po okresie próbnym",
            "the benefit is cut by 1/40 for a day of sickness in the trial month, as "
            "in the main period",
        ),
        Interpretation(
            "full_pay",
            "za dzień choroby w okresie próbnym przysługuje pełne świadczenie",
            "the full benefit is due for a day of sickness in the trial month",
        ),
        Interpretation(
            "unexcused",
            "dzień choroby w okresie próbnym jest nieobecnością nieusprawiedliwioną",
            "a day of sickness in the trial month is an unexcused absence",
        ),
    ),
    "art. 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym",
    warn=True,
)
OP_05 = OpenPoint(
    "OP-05",
    "O ile zmniejsza się świadczenie za dzień miesiąca, za który nie przysługuje?",
    "How much less is the benefit of a month for a day for which it is not due?",
    (
        Interpretation(
            "subtract",
            "za każdy dzień, za który świadczenie nie przysługuje, zmniejsza się je o "
            "1/30, nie poniżej 0, a gdy nie przysługuje za żaden dzień miesiąca, "
            "wynosi 0",
            "the benefit is 1/30 less for each day for which it is not due, never "
            "below 0, and 0 when it is due for no day of the month",
        ),
        Interpretation(
            "due_days",
            "świadczenie wynosi 1/30 za każdy dzień, za który przysługuje, i nie "
            "więcej niż pełna kwota",
            "the benefit is 1/30 for each day for which it is due, and at most the "
            "full amount",
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
        Interpretation(
            "unpaid_day",
            "za dzień nieobecności usprawiedliwionej bez choroby świadczenie nie "
            "przysługuje (zmniejszenie o 1/30); nie jest to nieobecność "
            "nieusprawiedliwiona ani choroba",
            "the benefit is not due for a day excused without sickness (1/30 less); "
            "it is neither unexcused nor sickness",
        ),
        Interpretation(
            "full_pay",
            "za dzień nieobecności usprawiedliwionej bez choroby przysługuje pełne "
            "świadczenie",
            "the full benefit is due for a day excused without sickness",
        ),
        Interpretation(
            "unexcused",
            "nieobecność usprawiedliwiona bez choroby jest nieobecnością "
            "nieusprawiedliwioną",
            "an absence excused without sickness is an unexcused absence",
        ),
        Interpretation(
            "forbidden",
            "nieobecności usprawiedliwionej bez choroby nie ma wśród oznaczeń dnia",
            "a day excused without sickness is no mark of a day",
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
        Interpretation(
            "unknown",
            "o dniu zajęć bez oznaczenia nie wiadomo, czym jest, a kwota nie jest "
            "ostateczna",
            "what a class day without a mark was is not known, and the amount is not "
            "final",
        ),
        Interpretation(
            "present",
            "dzień zajęć bez oznaczenia jest obecnością",
            "a class day without a mark is presence",
        ),
        Interpretation(
            "absent",
            "dzień zajęć bez oznaczenia jest nieobecnością nieusprawiedliwioną",
            "a class day without a mark is an unexcused absence",
        ),
    ),
    "art. 15 ust. 7 ustawy o zatrudnieniu socjalnym",
)
OP_08 = OpenPoint(
    "OP-08",
    "Od jakiej kwoty liczy się 1/20 lub 1/40 w niepełnym miesiącu?",
    "What are 1/20 and 1/40 taken of in a part month?",
    (
        Interpretation(
            "full",
            "1/20 i 1/40 liczy się od pełnego świadczenia",
            "1/20 and 1/40 are taken of the full benefit",
        ),
        Interpretation(
            "part",
            "1/20 i 1/40 liczy się od części przysługującej za miesiąc",
            "1/20 and 1/40 are taken of the part due for the month",
        ),
    ),
    "art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym",
)
OP_09 = OpenPoint(
    "OP-09",
    "Kiedy zaokrągla się kwoty w miesiącu?",
    "When are amounts rounded within a month?",
    (
        Interpretation(
            "once",
            "zaokrągla się raz, sumę na końcu, do pełnego grosza (pół grosza i więcej "
            "w górę), nie poniżej 0",
            "amounts are rounded once, the sum at the end, to the grosz (half and "
            "more up), not below 0",
        ),
        Interpretation(
            "per_item",
            "każde zmniejszenie zaokrągla się z osobna do pełnego grosza (pół grosza "
            "i więcej w górę)",
            "each cut is rounded by itself to the grosz (half and more up)",
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
        Interpretation(
            "full_amount_up_10gr",
            "w górę do 10 groszy zaokrągla się tylko pełne świadczenie, a jego części "
            "do pełnego grosza",
            "only the full benefit is rounded up to 10 grosze, and its parts to the "
            "grosz",
        ),
        Interpretation(
            "due_amount_up_10gr",
            "w górę do 10 groszy zaokrągla się kwotę przysługującą za okres",
            "the amount due for the period is rounded up to 10 grosze",
        ),
        Interpretation(
            "grosz",
            "świadczenie zaokrągla się tylko do pełnego grosza",
            "the benefit is rounded to the grosz only",
        ),
    ),
    "art. 15 ust. 4 ustawy o zatrudnieniu socjalnym; art. 81 ustawy o promocji "
    "zatrudnienia i instytucjach rynku pracy; art. 254 ustawy o rynku pracy i "
    "służbach zatrudnienia",
)
OP_11 = OpenPoint(
    "OP-11",
    "Od jakiej kwoty liczy się zmniejszenie świadczenia za dzień?",
    "Which amount are the cuts for a day taken of?",
    (
        Interpretation(
            "rounded",
            "zmniejszenie za dzień liczy się od świadczenia zaokrąglonego",
            "the cut for a day is taken of the rounded benefit",
        ),
        Interpretation(
            "unrounded",
            "zmniejszenie za dzień liczy się od świadczenia niezaokrąglonego",
            "the cut for a day is taken of the unrounded benefit",
        ),
    ),
    "art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym",
)
OP_12 = OpenPoint(
    "OP-12",
    "Jak zaokrągla się dni wolne liczone w proporcji do przedłużenia?",
    "How are the free days rounded that are in proportion to an extension?",
    (
        Interpretation(
            "floor",
            "dni wolne z przedłużenia zaokrągla się w dół do pełnego dnia, a niepełny "
            "dzień wykazuje się w uwagach",
            "the free days of an extension are rounded down to a whole day, with a "
            "finding",
        ),
        Interpretation(
            "half_up",
            "dni wolne z przedłużenia zaokrągla się do pełnego dnia (pół dnia i "
            "więcej w górę)",
            "the free days of an extension are rounded to a whole day (half and more "
            "up)",
        ),
        Interpretation(
            "ceil",
            "dni wolne z przedłużenia zaokrągla się w górę do pełnego dnia",
            "the free days of an extension are rounded up to a whole day",
        ),
        Interpretation(
            "exact",
            "dni wolnych z przedłużenia nie zaokrągla się",
            "the free days of an extension are not rounded",
        ),
    ),
    "art. 15 ust. 6a ustawy o zatrudnieniu socjalnym",
)
OP_13 = OpenPoint(
    "OP-13",
    "Kiedy można wykorzystać dni wolne z przedłużenia?",
    "When may the free days of an extension be used?",
    (
        Interpretation(
            "cumulative",
            "do końca 11 miesięcy można wykorzystać 6 dni wolnych, w przedłużeniu "
            "także dodatkowe, a niewykorzystane przechodzą",
            "6 free days may be used to the end of the 11 months, in the extension "
            "the extra ones too, and unused days are kept",
        ),
        Interpretation(
            "separate",
            "dodatkowe dni wolne można wykorzystać tylko w przedłużeniu, a "
            "niewykorzystane z 11 miesięcy przepadają",
            "the extra free days may be used only in the extension, and unused days "
            "of the 11 months are lost",
        ),
        Interpretation(
            "pooled",
            "wszystkie dni wolne można wykorzystać od przyznania przedłużenia",
            "all the free days may be used from the grant of the extension",
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
        Interpretation(
            "flag",
            "pełny tydzień poza granicami 30–40 godzin jest naruszeniem, a niepełny "
            "wymaga sprawdzenia",
            "a full week outside 30–40 hours is a breach, and a shorter one is to be "
            "checked",
        ),
        Interpretation(
            "strict",
            "każdy tydzień ma co najmniej 30 godzin, także niepełny",
            "every week has at least 30 hours, a shorter one too",
        ),
        Interpretation(
            "prorated",
            "w niepełnym tygodniu wymaga się 6 godzin (30/5) na każdy pozostały dzień "
            "zajęć",
            "a shorter week asks for 6 hours (30/5) for each class day that is left",
        ),
    ),
    "art. 14 ust. 1 ustawy o zatrudnieniu socjalnym",
)
OP_15 = OpenPoint(
    "OP-15",
    "Który dzień jest ostatnim dniem okresu próbnego?",
    "Which day is the last of the trial month?",
    (
        Interpretation(
            "same_date",
            "ostatnim dniem okresu próbnego jest dzień o tej samej dacie w następnym "
            "miesiącu, a gdy go nie ma, ostatni dzień tego miesiąca",
            "the trial month ends on the day of the same date in the next month or, "
            "where there is none, on its last day",
        ),
        Interpretation(
            "day_before",
            "ostatnim dniem okresu próbnego jest dzień poprzedzający tę samą datę w "
            "następnym miesiącu; okres rozpoczęty 31 stycznia kończy się ostatniego "
            "dnia lutego",
            "the trial month ends on the day before the same date in the next month; "
            "one begun on 31 January ends on the last day of February",
        ),
    ),
    "art. 15 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112 Kodeksu cywilnego",
)
OP_16 = OpenPoint(
    "OP-16",
    "Jak liczy się następujące po sobie okres próbny, okres uczestnictwa i "
    "przedłużenie?",
    "How do trial month, main period and extension follow one another?",
    (
        Interpretation(
            "from_start",
            "koniec każdego okresu liczy się od pierwszego dnia uczestnictwa",
            "the end of each period is counted from the first day of participation",
        ),
        Interpretation(
            "from_previous_end",
            "koniec każdego okresu liczy się od końca poprzedniego",
            "the end of each period is counted from the previous end",
        ),
        Interpretation(
            "from_next_day",
            "każdy okres zaczyna się i liczy od dnia po końcu poprzedniego",
            "each period begins on the day after the previous end and is counted from "
            "there",
        ),
    ),
    "art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym",
)
OP_17 = OpenPoint(
    "OP-17",
    "Jakie świadczenie przysługuje za miesiąc sprzed 2022 r., w którym kończy się "
    "okres próbny?",
    "What is due for a month before 2022 in which the trial month ends?",
    (
        Interpretation(
            "calendar_30ths",
            "świadczenie wynosi po 1/30 za każdy dzień według jego stawki i nie "
            "więcej niż wyższe pełne świadczenie",
            "the benefit is 1/30 for each day at its rate, and at most the higher "
            "full benefit",
        ),
        Interpretation(
            "normalised_30",
            "miesiąc liczy 30 dni, a dni po okresie próbnym jest 30 minus dni próbne",
            "the month counts as 30 days, and the main period has 30 less the trial "
            "days of them",
        ),
    ),
    "art. 15 ust. 4, 6 ustawy o zatrudnieniu socjalnym",
)
OP_18 = OpenPoint(
    "OP-18",
    "Jakie świadczenie przysługuje za pełny miesiąc, który nie ma 30 dni, i za 30 dni "
    "miesiąca o 31 dniach?",
    "What is due for a full month that has not 30 days, and for 30 days of a month of "
    "31?",
    (
        Interpretation(
            "as_stated",
            "za pełny miesiąc przysługuje pełne świadczenie, nigdy 28/30 ani 31/30; "
            "części po jednej stawce dają nie więcej niż pełne świadczenie",
            "the full benefit is due for a full month, never 28/30 or 31/30; parts at "
            "one rate come to the full benefit at most",
        ),
    ),
    "art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
)
OP_19 = OpenPoint(
    "OP-19",
    "Czy uczestnictwo można przedłużyć więcej niż raz?",
    "May participation be extended more than once?",
    (
        Interpretation(
            "sum_capped",
            "uczestnictwo można przedłużyć więcej niż raz, w sumie o 12 miesięcy (do "
            "2021 r. o 6)",
            "participation may be extended more than once, by 12 months in all (6 to "
            "2021)",
        ),
        Interpretation(
            "single",
            "uczestnictwo można przedłużyć tylko raz",
            "participation may be extended only once",
        ),
    ),
    "art. 15 ust. 3 ustawy o zatrudnieniu socjalnym",
)
OP_20 = OpenPoint(
    "OP-20",
    "Jak liczy się co najmniej 6 miesięcy uczestnictwa, gdy bywały przerwy?",
    "How are at least 6 months of participation counted where there were breaks?",
    (
        Interpretation(
            "continuous",
            "okres bez przerw liczy się od daty do daty, a z przerwami jako sumę "
            "części, przyjmując 30 dni za miesiąc",
            "a time without breaks is counted from date to date, and one with breaks "
            "as the sum of its parts, a month being 30 days",
        ),
        Interpretation(
            "sum_30",
            "okres zawsze liczy się jako sumę części, przyjmując 30 dni za miesiąc",
            "the time is always counted as the sum of its parts, a month being 30 days",
        ),
    ),
    "art. 2 pkt 1a, 1b, art. 16 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112, 114 "
    "Kodeksu cywilnego",
)
OP_21 = OpenPoint(
    "OP-21",
    "Czy dzień podjęcia pracy jest jeszcze dniem uczestnictwa?",
    "Is the day on which a job begins still a day of participation?",
    (
        Interpretation(
            "day_before",
            "ostatnim dniem uczestnictwa jest dzień zapisany, a gdy go nie zapisano, "
            "dzień przed podjęciem pracy",
            "the last day of participation is the one recorded or, where none is, the "
            "day before the job",
        ),
        Interpretation(
            "same_day",
            "dzień podjęcia pracy jest ostatnim dniem uczestnictwa",
            "the day on which the job begins is the last day of participation",
        ),
    ),
    "art. 13 ust. 5, art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
)
OP_23 = OpenPoint(
    "OP-23",
    "Od jakiej kwoty liczy się górną granicę motywacyjnej premii integracyjnej?",
    "Which amount caps the motivational bonus?",
    (
        Interpretation(
            "full_benefit",
            "granicę premii liczy się od pełnego świadczenia",
            "the bonus is capped by the full benefit",
        ),
        Interpretation(
            "reduced_benefit",
            "granicę premii liczy się od świadczenia po zmniejszeniach",
            "the bonus is capped by the benefit after cuts",
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
        Interpretation(
            "first_period",
            "podstawą jest kwota zasiłku z pierwszego okresu; rozstrzyga art. 2 pkt "
            "9, który od 1 lutego 2009 r. wskazuje pkt 1",
            "the base is the amount of the first period; it is settled by art. 2 pkt "
            "9, which has named pkt 1 since 1 February 2009",
        ),
    ),
    "art. 2 pkt 9 ustawy o zatrudnieniu socjalnym; art. 13 pkt 1 ustawy z dnia 19 "
    "grudnia 2008 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku "
    "pracy oraz ustawę o zatrudnieniu socjalnym (Dz.U. 2009 nr 6 poz. 33)",
)
OP_25 = OpenPoint(
    "OP-25",
    "Zasiłek z którego miesiąca ogranicza refundację zatrudnienia wspieranego?",
    "Which month's unemployment benefit caps the refund of supported employment?",
    (
        Interpretation(
            "month_refunded",
            "refundację ogranicza zasiłek z miesiąca, za który przysługuje",
            "the refund is capped by the benefit of the month refunded",
        ),
        Interpretation(
            "contract_day",
            "refundację ogranicza zasiłek, który obowiązuje w dniu podpisania umowy",
            "the refund is capped by the benefit of the day the contract was signed",
        ),
    ),
    "art. 16 ust. 2 ustawy o zatrudnieniu socjalnym",
)
OP_27 = OpenPoint(
    "OP-27",
    "Czy od 1 czerwca 2025 r. indywidualny program bez skierowania z urzędu pracy "
    "jest tytułem do ubezpieczenia zdrowotnego?",
    "Is a programme without a referral of the labour office a title to health "
    "insurance from 1 June 2025 on?",
    (
        Interpretation(
            "no_verdict",
            "nie rozstrzyga się, czy program jest tytułem do ubezpieczenia; obowiązek "
            "i tak powstaje dopiero po 30 dniach programu",
            "whether the programme is a title to insurance is left undecided; in any "
            "case the duty begins only after 30 days of it",
        ),
        Interpretation(
            "title",
            "program jest tytułem do ubezpieczenia, jak nadal zapowiada art. 13 ust. 6",
            "the programme is a title to insurance, as art. 13 ust. 6 still promises",
        ),
        Interpretation(
            "no_title",
            "program nie jest tytułem do ubezpieczenia, bo przepisy o ubezpieczeniu "
            "wymieniają tylko osoby skierowane przez urząd pracy",
            "the programme is no title to insurance, for the insurance provisions "
            "name only those whom the labour office referred",
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
        Interpretation(
            "no",
            "premia nie jest wolna od egzekucji, bo przepis wymienia tylko świadczenie",
            "the bonus is not protected from enforcement, for only the benefit is "
            "named",
        ),
        Interpretation(
            "yes",
            "premia jest wolna od egzekucji jak świadczenie",
            "the bonus is protected from enforcement like the benefit",
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
        Interpretation(
            "exempt",
            "świadczenie jest wolne od podatku, jak przyjmują instytucje; kwoty są "
            "brutto, podatku się nie oblicza",
            "the pay is free of tax, as institutions hold; amounts are gross, no tax "
            "is computed",
        ),
        Interpretation(
            "not_named",
            "zwolnienia z podatku przepisy nie wymieniają; kwoty są brutto, podatku "
            "się nie oblicza",
            "the provisions name no exemption from tax; amounts are gross, no tax is "
            "computed",
        ),
    ),
    "art. 21 ust. 1 pkt 102–102a ustawy o podatku dochodowym od osób fizycznych",
)
OP_29B = OpenPoint(
    "OP-29b",
    "Czy świadczenie z porozumień sprzed 1 czerwca 2025 r. nadal nie jest dochodem w "
    "pomocy społecznej?",
    "Is pay under agreements of before 1 June 2025 still no income for social "
    "assistance?",
    (
        Interpretation(
            "excluded",
            "świadczenie z dawnych porozumień nie jest dochodem, według celu przepisu",
            "pay under old agreements is no income, by the purpose of the provision",
        ),
        Interpretation(
            "counted",
            "świadczenie z dawnych porozumień jest dochodem, bo wykaz wymienia tylko "
            "nową ustawę",
            "pay under old agreements is income, for the list names the new act only",
        ),
    ),
    "art. 8 ust. 4 pkt 5 ustawy o pomocy społecznej; art. 458 ustawy o rynku pracy i "
    "służbach zatrudnienia",
    warn=True,
)
OP_30 = OpenPoint(
    "OP-30",
    "Jak liczy się niepełne godziny prac społecznie użytecznych i jak zaokrągla się "
    "świadczenie?",
    "How are part hours of socially useful works counted, and the pay rounded?",
    (
        Interpretation(
            "exact",
            "niepełną godzinę liczy się w minutach, a świadczenie zaokrągla do "
            "pełnego grosza (pół grosza i więcej w górę)",
            "a part hour is counted in minutes, and the pay is rounded to the grosz "
            "(half and more up)",
        ),
        Interpretation(
            "full_hours",
            "liczy się tylko pełne godziny",
            "only whole hours count",
        ),
        Interpretation(
            "up_10gr",
            "świadczenie zaokrągla się w górę do 10 groszy, przez analogię",
            "the pay is rounded up to 10 grosze, by analogy",
        ),
    ),
    "art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 142, "
    "254 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_31 = OpenPoint(
    "OP-31",
    "Jaka stawka obowiązuje po 1 czerwca 2025 r. w porozumieniach zawartych wcześniej?",
    "Which rate applies after 1 June 2025 under agreements made before?",
    (
        Interpretation(
            "ministry",
            "w dawnych porozumieniach obowiązuje stawka 12,20 zł bez waloryzacji "
            "(odpowiedź ministerstwa na interpelację)",
            "under old agreements the rate of 12.20 zł applies, without indexation "
            "(the ministry's reply to members of parliament)",
        ),
        Interpretation(
            "indexed",
            "w dawnych porozumieniach stawka podlega waloryzacji co roku 1 czerwca i "
            "wynosi 12,70 zł od 2025 r., 13,20 zł od 2026 r.",
            "under old agreements the rate is indexed each 1 June and is 12.70 zł "
            "from 2025, 13.20 zł from 2026",
        ),
    ),
    "art. 435 ust. 1, art. 436 ust. 3 ustawy o rynku pracy i służbach zatrudnienia; "
    "art. 73a ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
)
OP_32A = OpenPoint(
    "OP-32a",
    "Które dni wlicza się do 180 dni prac w roku kalendarzowym?",
    "Which days count for the 180 days of works in a calendar year?",
    (
        Interpretation(
            "referral_days",
            "do limitu wlicza się dni kalendarzowe okresu skierowania",
            "the calendar days of the referral period count for the limit",
        ),
        Interpretation(
            "days_worked",
            "do limitu wlicza się tylko dni przepracowane",
            "only days worked count for the limit",
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
        Interpretation(
            "per_person",
            "limit liczy się na osobę, ze wszystkich gmin i porozumień roku",
            "the limit is counted per person, across the gminas and agreements of the "
            "year",
        ),
        Interpretation(
            "per_agreement",
            "limit liczy się na każde porozumienie z osobna",
            "the limit is counted for each agreement by itself",
        ),
    ),
    "art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_33 = OpenPoint(
    "OP-33",
    "Co jest tygodniem przy limicie godzin?",
    "What is a week for the limits of hours?",
    (
        Interpretation(
            "calendar_week",
            "tydzień trwa od poniedziałku do niedzieli, także na przełomie miesięcy i "
            "lat, a stawka jest z dnia pracy",
            "a week is Monday to Sunday, across months and years too, and the rate is "
            "that of the day worked",
        ),
        Interpretation(
            "from_start",
            "tydzień to kolejne 7 dni, które liczy się od początku",
            "a week is a block of 7 days counted from the start",
        ),
    ),
    "art. 73a ust. 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. "
    "142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia; art. 14 ust. 1 ustawy "
    "o zatrudnieniu socjalnym",
)
OP_34 = OpenPoint(
    "OP-34",
    "Czy dzień odmowy lub przerwania jest pierwszym dniem okresu pozbawienia statusu "
    "bezrobotnego?",
    "Is the day of refusal or interruption the first day of the loss of status?",
    (
        Interpretation(
            "inclusive",
            "dzień zdarzenia jest pierwszym dniem okresu pozbawienia statusu; przy "
            "niepodjęciu pierwszym dniem jest dzień następujący po skierowaniu",
            "the day of the event is the first day without the status; for not taking "
            "up, it is the day after the referral",
        ),
        Interpretation(
            "kpa",
            "dnia zdarzenia nie wlicza się, okres pozbawienia statusu zaczyna się i "
            "kończy o dzień później",
            "the day of the event does not count, the time without the status begins "
            "and ends a day later",
        ),
    ),
    "art. 33 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 65 "
    "ustawy o rynku pracy i służbach zatrudnienia; art. 57 § 1 Kodeksu postępowania "
    "administracyjnego",
    why_pl="W sprawie II SA/Sz 369/20 skierowanie, odmowa i utrata statusu przypadły "
    "na ten sam dzień, 17 grudnia 2018 r., a wojewódzki sąd administracyjny oddalił "
    "skargę: przemawia to za `inclusive`.",
    why_en="In the case II SA/Sz 369/20 the referral, the refusal and the loss of "
    "status all fell on 17 December 2018, and the administrative court dismissed the "
    "complaint: that speaks for `inclusive`.",
)
OP_35 = OpenPoint(
    "OP-35",
    "Czy przed 27 maja 2014 r. odmowy, niepodjęcia i przerwania sumowały się?",
    "Were refusals, non-starts and interruptions added together before 27 May 2014?",
    (
        Interpretation(
            "separate",
            "każdy rodzaj zdarzenia liczy się osobno",
            "each kind of event is counted by itself",
        ),
        Interpretation(
            "together",
            "zdarzenia wszystkich rodzajów liczy się łącznie",
            "events of all kinds are counted together",
        ),
    ),
    "art. 33 ust. 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
    warn=True,
)
OP_36A = OpenPoint(
    "OP-36a",
    "Czy stypendium w okresie reintegracji społecznej przysługuje za nieobecność "
    "nieusprawiedliwioną?",
    "Is the reintegration stipend due for unexcused absence?",
    (
        Interpretation(
            "not_due",
            "stypendium nie przysługuje, po 1/30 za każdy dzień kalendarzowy",
            "the stipend is not due, 1/30 for each calendar day",
        ),
        Interpretation(
            "kept",
            "za nieobecność nieusprawiedliwioną stypendium przysługuje",
            "the stipend is due for unexcused absence",
        ),
    ),
    "art. 236 ust. 3 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_36B = OpenPoint(
    "OP-36b",
    "Jakie stypendium w okresie reintegracji społecznej przysługuje za niezdolność do "
    "pracy?",
    "Which reintegration stipend is due for incapacity?",
    (
        Interpretation(
            "share_30",
            "za niezdolność do pracy stypendium wynosi 30% kwoty zasiłku, jak za "
            "nieobecność usprawiedliwioną",
            "as for excused absence, 30 %",
        ),
        Interpretation(
            "full_60",
            "za niezdolność do pracy stypendium wynosi 60% kwoty zasiłku, jak bez "
            "nieobecności",
            "the whole, 60 %",
        ),
    ),
    "art. 236 ust. 3, art. 238 ust. 1 ustawy o rynku pracy i służbach zatrudnienia",
)
OP_37 = OpenPoint(
    "OP-37",
    "Jak sprawdza się, czy blok Integracja trwał w PAI co najmniej 10 godzin "
    "tygodniowo?",
    "How is it checked that the Integration block of PAI took at least 10 hours "
    "weekly?",
    (
        Interpretation(
            "full_weeks",
            "suma godzin wynosi co najmniej 10 razy liczba pełnych tygodni, a tydzień "
            "poniżej 10 godzin wykazuje się w uwagach",
            "the total is at least 10 times the number of full weeks, and a single "
            "week below 10 hours is a finding",
        ),
        Interpretation(
            "each_week",
            "co najmniej 10 godzin ma każdy tydzień z osobna",
            "each week by itself has at least 10 hours",
        ),
        Interpretation(
            "average",
            "co najmniej 10 godzin wynosi średnia, czyli suma godzin podzielona przez "
            "liczbę tygodni (także niepełnych)",
            "the mean is at least 10 hours: the total divided by the number of weeks, "
            "part weeks too",
        ),
    ),
    "art. 62a ust. 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
)
# -- outcomes

OP_38 = OpenPoint(
    "OP-38",
    "Kiedy kończą się trzy miesiące, „co najmniej 90 dni kalendarzowych”?",
    'When do three months, "at least 90 calendar days", end?',
    (
        Interpretation(
            "later_of",
            "trzy miesiące kończą się w późniejszym z obu dni",
            "three months end on the later of both days",
        ),
        Interpretation(
            "days_90",
            "trzy miesiące kończą się po 90 dniach kalendarzowych",
            "three months end after 90 calendar days",
        ),
        Interpretation(
            "months_3",
            "trzy miesiące liczy się od daty do daty",
            "three months are counted from date to date",
        ),
    ),
    "wytyczne w sprawie efektywności zatrudnieniowej EFS 2014–2020",
)
OP_39 = OpenPoint(
    "OP-39",
    "Jaki jest mianownik wskaźnika (liczba których osób)?",
    "What is the denominator of the rate (the number of which persons)?",
    (
        Interpretation(
            "planned",
            "mianownikiem jest liczba zaplanowanych miejsc",
            "the denominator is the number of places planned",
        ),
        Interpretation(
            "recruited",
            "mianownikiem jest liczba osób biorących udział w rekrutacji",
            "the denominator is the number of those who took part in recruitment",
        ),
        Interpretation(
            "enrolled",
            "mianownikiem jest liczba wszystkich przyjętych osób, także przyjętych w "
            "miejsce innych",
            "the denominator is the number of all ever enrolled, replacements included",
        ),
        Interpretation(
            "starters",
            "mianownikiem jest liczba osób przyjętych na początku, bez przyjętych "
            "później",
            "the denominator is the number of the original cohort, without "
            "replacements",
        ),
        Interpretation(
            "exited_any",
            "mianownikiem jest liczba osób, które ukończyły udział lub go przerwały",
            "the denominator is the number of those who finished or dropped out",
        ),
        Interpretation(
            "exited_for_efficiency",
            "mianownikiem jest liczba osób, które ukończyły udział albo przerwały go "
            "z powodu podjęcia pracy",
            "the denominator is the number of those who finished, or left because "
            "they took up work",
        ),
        Interpretation(
            "completed",
            "mianownikiem jest liczba osób, które ukończyły udział",
            "the denominator is the number of those who finished",
        ),
        Interpretation(
            "in_scope",
            "mianownikiem jest liczba osób objętych wskaźnikiem według warunków "
            "instytucji",
            "the denominator is the number of those within the authority's conditions",
        ),
        Interpretation(
            "followed_up",
            "mianownikiem jest liczba osób, których sytuacja jest znana",
            "the denominator is the number of those whose situation is known",
        ),
    ),
    "wytyczne i sprawozdania poszczególnych instytucji",
    ask=True,
)
OP_40 = OpenPoint(
    "OP-40",
    "Czy osoby liczone tylko do drugiego efektu wyłącza się z mianownika (CT 9 od "
    "października 2016 r.)?",
    "Do persons counted only for the other effect leave the denominator (CT 9 from "
    "October 2016)?",
    (
        Interpretation(
            "all_in",
            "osoby liczone tylko do drugiego efektu wlicza się do mianownika",
            "persons counted only for the other effect stay in the denominator",
        ),
        Interpretation(
            "leave",
            "osoby liczone tylko do drugiego efektu wyłącza się z mianownika",
            "persons counted only for the other effect leave the denominator",
        ),
    ),
    "wytyczne w obszarze włączenia społecznego EFS 2014–2020, wersja od października "
    "2016 r.",
    ask=True,
)
# -- met later

OP_50 = OpenPoint(
    "OP-50",
    "Czy osoba spoza grup wymienionych po „w szczególności”, która spełnia "
    "przesłankę, może przystąpić do centrum lub klubu?",
    'May a person outside the groups listed after "in particular", who meets the '
    "premise, join a centre or club?",
    (
        Interpretation(
            "head_decides",
            "o przystąpieniu osoby spoza wymienionych grup, która spełnia przesłankę, "
            "decyduje kierownik centrum albo podmiot prowadzący klub",
            "whether a person outside the listed groups who meets the premise may join "
            "is for the head of the centre or whoever runs the club to decide",
        ),
        Interpretation(
            "listed_only",
            "do centrum lub klubu mogą przystąpić tylko osoby z wymienionych grup",
            "only persons of the listed groups may join a centre or a club",
        ),
        Interpretation(
            "open_list",
            "osoba spoza wymienionych grup, która spełnia przesłankę, może przystąpić "
            "według uznania kierownika centrum albo podmiotu prowadzącego klub",
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
    "Co oznaczała choroba po okresie próbnym przed 14 lipca 2007 r.?",
    "What did sickness in the main period mean before 14 July 2007?",
    (
        Interpretation(
            "unpaid_day",
            "za dzień choroby świadczenie nie przysługuje (zmniejszenie o 1/30)",
            "the benefit is not due for a day of sickness (1/30 less)",
        ),
        Interpretation(
            "full_pay",
            "za dzień choroby przysługuje pełne świadczenie",
            "the full benefit is due for a day of sickness",
        ),
        Interpretation(
            "unexcused",
            "dzień choroby jest nieobecnością nieusprawiedliwioną",
            "a day of sickness is an unexcused absence",
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
        Interpretation(
            "phase_of_day",
            "ułamki liczy się od świadczenia według stawki danego dnia",
            "the fractions are taken of the benefit at the rate of the day",
        ),
        Interpretation(
            "higher",
            "ułamki liczy się od wyższego świadczenia",
            "the fractions are taken of the higher benefit",
        ),
        Interpretation(
            "main",
            "ułamki liczy się od świadczenia po okresie próbnym",
            "the fractions are taken of the benefit of the main period",
        ),
    ),
    "art. 15 ust. 7, 7a ustawy o zatrudnieniu socjalnym",
)
OP_53 = OpenPoint(
    "OP-53",
    "Jakie świadczenie przysługuje za cały luty sprzed 2022 r., w którym kończy się "
    "okres próbny?",
    "What is due for a whole February before 2022 in which the trial month ends?",
    (
        Interpretation(
            "as_op_17",
            "świadczenie za luty liczy się jak za każdy miesiąc, w którym kończy się "
            "okres próbny (OP-17)",
            "the benefit of February is computed as that of any month in which the "
            "trial month ends (OP-17)",
        ),
        Interpretation(
            "scaled",
            "przysługuje pełne świadczenie każdego okresu, w proporcji liczby jego "
            "dni do liczby dni lutego",
            "the full benefit of each period is due, in the proportion of its days to "
            "the days of February",
        ),
    ),
    "art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
    warn=True,
)

OP_54 = OpenPoint(
    "OP-54",
    "Czy termin kończący się w dniu wolnym od pracy albo w sobotę przesuwa się dla "
    "wypłat, list, wpisów i zaświadczeń?",
    "Does a term that ends on a day off work or a Saturday move on also for payments, "
    "lists, entries and certificates?",
    (
        Interpretation(
            "as_set",
            "termin się nie przesuwa, ostatnim dniem jest dzień wskazany w przepisie "
            "(ostrożniej)",
            "the term does not move on, the last day is the one that the provision "
            "comes to (to be safe)",
        ),
        Interpretation(
            "moves_on",
            "termin przesuwa się na najbliższy dzień, który nie jest wolny od pracy "
            "ani sobotą",
            "the term moves on to the next day that is neither a day off work nor a "
            "Saturday",
        ),
    ),
    "art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego",
    warn=True,
)

OP_55 = OpenPoint(
    "OP-55",
    "Czy do 90 dni bez kontaktu z powiatowym urzędem pracy wlicza się dni sprzed 1 "
    "czerwca 2025 r.?",
    "Do days before 1 June 2025 count for the 90 days without contact with the labour "
    "office?",
    (
        Interpretation(
            "from_reform",
            "dni sprzed 1 czerwca 2025 r. nie wlicza się, więc 90 dni biegnie "
            "najwcześniej od tego dnia (nie znaleziono przepisu przejściowego, a "
            "pozbawienie statusu obciąża bezrobotnego; urzędy informowały, że "
            "obowiązek kontaktu powstaje 1 czerwca 2025 r.)",
            "days before 1 June 2025 do not count, so the 90 days run from that day "
            "at the earliest (no transitional rule was found, and loss of status is a "
            "burden; offices told the registered that the duty begins on 1 June 2025)",
        ),
        Interpretation(
            "from_contact",
            "dni sprzed 1 czerwca 2025 r. wlicza się, więc 90 dni biegnie od "
            "ostatniego kontaktu także przez zmianę ustawy",
            "days before 1 June 2025 count, so the 90 days run from the last contact, "
            "also over the change of law",
        ),
    ),
    "art. 65 ust. 1 pkt 11, art. 68, 435–440 ustawy o rynku pracy i służbach "
    "zatrudnienia",
    warn=True,
)
OP_56 = OpenPoint(
    "OP-56",
    "Czy zasiłek 80% albo 120% za część miesiąca oblicza się od kwoty zaokrąglonej do "
    "10 groszy, czy od niezaokrąglonego iloczynu?",
    "Is the benefit of 80 % or 120 % for part of a month computed from the rounded "
    "amount, or from the product?",
    (
        Interpretation(
            "unrounded",
            "zasiłek za część miesiąca oblicza się od iloczynu bez zaokrąglenia, a w "
            "górę do 10 groszy zaokrągla się raz, kwotę za okres, za który przysługuje",
            "the benefit for part of a month is computed from the product that is not "
            "rounded, and rounded up to 10 groszy once, for the period for which it "
            "is due",
        ),
        Interpretation(
            "printed",
            "zasiłek za część miesiąca oblicza się od kwoty miesięcznej, którą urzędy "
            "drukują już zaokrągloną w górę do 10 groszy, i wynik zaokrągla się "
            "jeszcze raz",
            "the benefit for part of a month is computed from the monthly amount, "
            "which offices print already rounded up to 10 groszy, and the result is "
            "rounded again",
        ),
    ),
    "art. 72, 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 224, "
    "254 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)
OP_57 = OpenPoint(
    "OP-57",
    "Czy do 180 dni niezdolności do pracy, po których następuje pozbawienie statusu, "
    "wlicza się dni sprzed 1 czerwca 2025 r.?",
    "Do days before 1 June 2025 count for the 180 days of incapacity after which the "
    "status is lost?",
    (
        Interpretation(
            "from_reform",
            "dni sprzed 1 czerwca 2025 r. nie wlicza się, więc 180 dni biegnie "
            "najwcześniej od tego dnia (nie znaleziono przepisu przejściowego, a "
            "pozbawienie statusu obciąża bezrobotnego; praktyka nie jest znana)",
            "days before 1 June 2025 do not count, so the 180 days run from that day "
            "at the earliest (no transitional rule was found, and loss of status is a "
            "burden; what is done in practice is not known)",
        ),
        Interpretation(
            "from_first_day",
            "dni sprzed 1 czerwca 2025 r. wlicza się, więc 180 dni biegnie od "
            "pierwszego dnia niezdolności także przez zmianę ustawy",
            "days before 1 June 2025 count, so the 180 days run from the first day of "
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
        "nie przyjmuje się żadnej liczby dni; podaje się nieprzerwany okres "
        "nieobecności nieusprawiedliwionej",
        "no number is assumed; the unbroken spell of unexcused absence is reported",
    ),
    Gap(
        "OP-26",
        "Niektóre pierwsze dni nie są potwierdzone: instytucje tworzące centra w "
        "latach 2003–2011, art. 10 ust. 1a, ogłoszenie ustawy o ochronie danych z "
        "2019 r. i inne.",
        "Some first days are not confirmed: founders of centres in 2003–2011, art. 10 "
        "ust. 1a, publication of the data protection act of 2019, and others.",
        "wartość jest oznaczona jako niepotwierdzona i używana tylko na żądanie",
        "the value is marked as unverified and used on request only",
    ),
    Gap(
        "OP-41",
        "Minimalna efektywność zatrudnieniowa osób o niskich kwalifikacjach, CT 8, "
        "2015 r.: komunikat z 12 sierpnia podaje 29%, a instytucja powołująca też "
        "pismo z 10 września 38%.",
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
        "2012 r. i krajowe koszty jednostkowe (strona instytucji).",
        "No statute says what economic independence is (art. 5 ust. 6 of the act on "
        "social employment). The audit office (NIK, audit P/13/110) divides by those "
        "who finished: the printed figures of one centre for 2012 and the national "
        "unit costs say so (evidence INSTITUTION).",
        "rodzaje podaje użytkownik; nie ma wskaźnika bez nazwanego mianownika",
        "the caller supplies the kinds; there is no rate without a named denominator",
    ),
    Gap(
        "OP-44",
        "Które formy pomocy są podstawowe we wskaźniku urzędów pracy (art. 2 pkt 47, "
        "48 ustawy o rynku pracy i służbach zatrudnienia)? Wykazu nie czytano.",
        "Which forms of help are basic in the labour offices' indicator (art. 2 pkt "
        "47, 48 of the act on the labour market)? The list was not read.",
        "formy podaje użytkownik",
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
        "pomocy społecznej (strony instytucji).",
        "The rates of socially useful works of 2006, 2007, 2010–2013, 2018, 2021 and "
        "2024 are derived from indexation; both ways of rounding agree. The rates of "
        "7.10 zł (2010) and 8.30 zł (2018) are published by a labour office and a "
        "social assistance centre as well (evidence INSTITUTION).",
        "stawki się używa jako wyprowadzonej",
        "the rate is used and called derived",
    ),
    Gap(
        "OP-48",
        "Prawo po 8 października 2026 r., część tytułów z 2026 r., zmiana ustawy o "
        "pomocy społecznej w Dz.U. 2026 poz. 986 i zasady dla cudzoziemców po 5 marca "
        "2026 r. nie były czytane.",
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
