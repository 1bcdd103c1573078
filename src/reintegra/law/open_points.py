"""Every open point of the law that the library meets, with its interpretations.

The first interpretation is the recommended default: a recommendation, not law. Where a
point must be chosen (``ask``) there is none. What is only not known, and has nothing to
choose from, has its id too and is listed in `GAPS`.
"""

from __future__ import annotations

from reintegra.law.points import Gap, Interpretation, OpenPoint
from reintegra.values.text import Text

# -- absence and sickness in a centre

class _OP01(OpenPoint):
    calendar = Interpretation("wlicza się każdy dzień choroby (niezdolności do uczestnictwa w zajęciach), także dzień bez zajęć", "every day of incapacity to take part counts, with classes or without")
    class_days = Interpretation("wlicza się tylko te dni choroby, w których są zajęcia", "only those days of sickness count on which classes are held")

OP_01 = _OP01(
    "OP-01",
    "Za które dni choroby świadczenie zmniejsza się o 1/40 i które dni wlicza się do limitu?",
    "For which days of sickness is the benefit cut by 1/40, and which days count for the limit?",
    "art. 15 ust. 7a ustawy o zatrudnieniu socjalnym",
)

class _OP02(OpenPoint):
    cumulative = Interpretation("limit jest jeden na cały okres po okresie próbnym wraz z przedłużeniem; dni okresu próbnego nie wlicza się", "the limit is one for the main period with its extension; days of the trial month do not count")
    per_spell = Interpretation("limit jest osobny na każdą chorobę; dni okresu próbnego nie wlicza się", "the limit is one for each spell; days of the trial month do not count")

OP_02 = _OP02(
    "OP-02",
    "Czy limit dni choroby jest jeden na cały okres uczestnictwa po okresie próbnym, czy osobny na każdą chorobę?",
    "Is the limit of days of sickness one for the whole main period, or one for each spell?",
    "art. 15 ust. 7a ustawy o zatrudnieniu socjalnym",
)

class _OP03(OpenPoint):
    count_earlier = Interpretation("limit jest taki jak w danym dniu, a wykorzystane dni liczy się od początku okresu po okresie próbnym, także sprzed 15 lutego 2022 r.", "the limit is that of the day, and days used are counted from the start of the main period, those before 15 February 2022 too")
    fresh_start = Interpretation("wykorzystane dni liczy się od nowa od 15 lutego 2022 r.", "days used are counted anew from 15 February 2022")

OP_03 = _OP03(
    "OP-03",
    "Czy osobie, która 15 lutego 2022 r. była już po okresie próbnym, wlicza się dni wykorzystane wcześniej?",
    "Do days used earlier count for a person who was already in the main period on 15 February 2022?",
    "art. 9, 10 ustawy z dnia 13 stycznia 2022 r. o zmianie ustawy o zatrudnieniu socjalnym oraz niektórych innych ustaw (Dz.U. 2022 poz. 218)",
)

class _OP04(OpenPoint):
    unpaid_day = Interpretation("za dzień choroby w okresie próbnym świadczenie nie przysługuje (zmniejszenie o 1/30)", "the benefit is not due for a day of sickness in the trial month (1/30 less)")
    one_fortieth = Interpretation("za dzień choroby w okresie próbnym świadczenie zmniejsza się o 1/40, jak po okresie próbnym", "the benefit is cut by 1/40 for a day of sickness in the trial month, as in the main period")
    full_pay = Interpretation("za dzień choroby w okresie próbnym przysługuje pełne świadczenie", "the full benefit is due for a day of sickness in the trial month")
    unexcused = Interpretation("dzień choroby w okresie próbnym jest nieobecnością nieusprawiedliwioną", "a day of sickness in the trial month is an unexcused absence")

OP_04 = _OP04(
    "OP-04",
    "Co oznacza dla świadczenia choroba w okresie próbnym?",
    "What does sickness in the trial month mean for the benefit?",
    "art. 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym",
    warn=True,
)

class _OP05(OpenPoint):
    subtract = Interpretation("za każdy dzień, za który świadczenie nie przysługuje, zmniejsza się je o 1/30, nie poniżej 0, a gdy nie przysługuje za żaden dzień miesiąca, wynosi 0", "the benefit is 1/30 less for each day for which it is not due, never below 0, and 0 when it is due for no day of the month")
    due_days = Interpretation("świadczenie wynosi 1/30 za każdy dzień, za który przysługuje, i nie więcej niż pełna kwota", "the benefit is 1/30 for each day for which it is due, and at most the full amount")

OP_05 = _OP05(
    "OP-05",
    "O ile zmniejsza się świadczenie za dzień miesiąca, za który nie przysługuje?",
    "How much less is the benefit of a month for a day for which it is not due?",
    "art. 15 ust. 6, 7a ustawy o zatrudnieniu socjalnym",
)

class _OP06(OpenPoint):
    unpaid_day = Interpretation("za dzień nieobecności usprawiedliwionej bez choroby świadczenie nie przysługuje (zmniejszenie o 1/30); nie jest to nieobecność nieusprawiedliwiona ani choroba", "the benefit is not due for a day excused without sickness (1/30 less); it is neither unexcused nor sickness")
    full_pay = Interpretation("za dzień nieobecności usprawiedliwionej bez choroby przysługuje pełne świadczenie", "the full benefit is due for a day excused without sickness")
    unexcused = Interpretation("nieobecność usprawiedliwiona bez choroby jest nieobecnością nieusprawiedliwioną", "an absence excused without sickness is an unexcused absence")
    forbidden = Interpretation("nieobecności usprawiedliwionej bez choroby nie ma wśród oznaczeń dnia", "a day excused without sickness is no mark of a day")

OP_06 = _OP06(
    "OP-06",
    "Co oznacza nieobecność usprawiedliwiona bez choroby (opieka, wezwanie do sądu, pogrzeb)?",
    "What does an absence mean that is excused without sickness (care, a court summons, a funeral)?",
    "art. 15 ustawy o zatrudnieniu socjalnym",
    warn=True,
)

class _OP07(OpenPoint):
    unknown = Interpretation("o dniu zajęć bez oznaczenia nie wiadomo, czym jest, a kwota nie jest ostateczna", "what a class day without a mark was is not known, and the amount is not final")
    present = Interpretation("dzień zajęć bez oznaczenia jest obecnością", "a class day without a mark is presence")
    absent = Interpretation("dzień zajęć bez oznaczenia jest nieobecnością nieusprawiedliwioną", "a class day without a mark is an unexcused absence")

OP_07 = _OP07(
    "OP-07",
    "Co oznacza dzień zajęć bez oznaczenia?",
    "What does a class day without any mark mean?",
    "art. 15 ust. 7 ustawy o zatrudnieniu socjalnym",
)

class _OP08(OpenPoint):
    full = Interpretation("1/20 i 1/40 liczy się od pełnego świadczenia", "1/20 and 1/40 are taken of the full benefit")
    part = Interpretation("1/20 i 1/40 liczy się od części przysługującej za miesiąc", "1/20 and 1/40 are taken of the part due for the month")

OP_08 = _OP08(
    "OP-08",
    "Od jakiej kwoty liczy się 1/20 lub 1/40 w niepełnym miesiącu?",
    "What are 1/20 and 1/40 taken of in a part month?",
    "art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym",
)

class _OP09(OpenPoint):
    once = Interpretation("zaokrągla się raz, sumę na końcu, do pełnego grosza (pół grosza i więcej w górę), nie poniżej 0", "amounts are rounded once, the sum at the end, to the grosz (half and more up), not below 0")
    per_item = Interpretation("każde zmniejszenie zaokrągla się z osobna do pełnego grosza (pół grosza i więcej w górę)", "each cut is rounded by itself to the grosz (half and more up)")

OP_09 = _OP09(
    "OP-09",
    "Kiedy zaokrągla się kwoty w miesiącu?",
    "When are amounts rounded within a month?",
    "art. 15 ustawy o zatrudnieniu socjalnym",
)

# -- amount and rounding

class _OP10(OpenPoint):
    full_amount_up_10gr = Interpretation("w górę do 10 groszy zaokrągla się tylko pełne świadczenie, a jego części do pełnego grosza", "only the full benefit is rounded up to 10 grosze, and its parts to the grosz")
    due_amount_up_10gr = Interpretation("w górę do 10 groszy zaokrągla się kwotę przysługującą za okres", "the amount due for the period is rounded up to 10 grosze")
    grosz = Interpretation("świadczenie zaokrągla się tylko do pełnego grosza", "the benefit is rounded to the grosz only")

OP_10 = _OP10(
    "OP-10",
    "Czy i kiedy świadczenie integracyjne zaokrągla się w górę do 10 groszy?",
    "Is the integration benefit rounded up to 10 grosze, and when?",
    "art. 15 ust. 4 ustawy o zatrudnieniu socjalnym; art. 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 254 ustawy o rynku pracy i służbach zatrudnienia",
)

class _OP11(OpenPoint):
    rounded = Interpretation("zmniejszenie za dzień liczy się od świadczenia zaokrąglonego", "the cut for a day is taken of the rounded benefit")
    unrounded = Interpretation("zmniejszenie za dzień liczy się od świadczenia niezaokrąglonego", "the cut for a day is taken of the unrounded benefit")

OP_11 = _OP11(
    "OP-11",
    "Od jakiej kwoty liczy się zmniejszenie świadczenia za dzień?",
    "Which amount are the cuts for a day taken of?",
    "art. 15 ust. 6, 7, 7a ustawy o zatrudnieniu socjalnym",
)

class _OP12(OpenPoint):
    floor = Interpretation("dni wolne z przedłużenia zaokrągla się w dół do pełnego dnia, a niepełny dzień wykazuje się w uwagach", "the free days of an extension are rounded down to a whole day, with a finding")
    half_up = Interpretation("dni wolne z przedłużenia zaokrągla się do pełnego dnia (pół dnia i więcej w górę)", "the free days of an extension are rounded to a whole day (half and more up)")
    ceil = Interpretation("dni wolne z przedłużenia zaokrągla się w górę do pełnego dnia", "the free days of an extension are rounded up to a whole day")
    exact = Interpretation("dni wolnych z przedłużenia nie zaokrągla się", "the free days of an extension are not rounded")

OP_12 = _OP12(
    "OP-12",
    "Jak zaokrągla się dni wolne liczone w proporcji do przedłużenia?",
    "How are the free days rounded that are in proportion to an extension?",
    "art. 15 ust. 6a ustawy o zatrudnieniu socjalnym",
)

class _OP13(OpenPoint):
    cumulative = Interpretation("do końca 11 miesięcy można wykorzystać 6 dni wolnych, w przedłużeniu także dodatkowe, a niewykorzystane przechodzą", "6 free days may be used to the end of the 11 months, in the extension the extra ones too, and unused days are kept")
    separate = Interpretation("dodatkowe dni wolne można wykorzystać tylko w przedłużeniu, a niewykorzystane z 11 miesięcy przepadają", "the extra free days may be used only in the extension, and unused days of the 11 months are lost")
    pooled = Interpretation("wszystkie dni wolne można wykorzystać od przyznania przedłużenia", "all the free days may be used from the grant of the extension")

OP_13 = _OP13(
    "OP-13",
    "Kiedy można wykorzystać dni wolne z przedłużenia?",
    "When may the free days of an extension be used?",
    "art. 15 ust. 6a ustawy o zatrudnieniu socjalnym",
)

# -- time in a centre

class _OP14(OpenPoint):
    flag = Interpretation("pełny tydzień poza granicami 30–40 godzin jest naruszeniem, a niepełny wymaga sprawdzenia", "a full week outside 30–40 hours is a breach, and a shorter one is to be checked")
    strict = Interpretation("każdy tydzień ma co najmniej 30 godzin, także niepełny", "every week has at least 30 hours, a shorter one too")
    prorated = Interpretation("w niepełnym tygodniu wymaga się 6 godzin (30/5) na każdy pozostały dzień zajęć", "a shorter week asks for 6 hours (30/5) for each class day that is left")

OP_14 = _OP14(
    "OP-14",
    "Jak liczyć 30–40 godzin w tygodniu ze świętem, chorobą lub dniem wolnym oraz na początku i końcu uczestnictwa?",
    "How do 30–40 hours apply to a week with a day off, sickness or a free day, and at the start or end of participation?",
    "art. 14 ust. 1 ustawy o zatrudnieniu socjalnym",
)

class _OP15(OpenPoint):
    same_date = Interpretation("ostatnim dniem okresu próbnego jest dzień o tej samej dacie w następnym miesiącu, a gdy go nie ma, ostatni dzień tego miesiąca", "the trial month ends on the day of the same date in the next month or, where there is none, on its last day")
    day_before = Interpretation("ostatnim dniem okresu próbnego jest dzień poprzedzający tę samą datę w następnym miesiącu; okres rozpoczęty 31 stycznia kończy się ostatniego dnia lutego", "the trial month ends on the day before the same date in the next month; one begun on 31 January ends on the last day of February")

OP_15 = _OP15(
    "OP-15",
    "Który dzień jest ostatnim dniem okresu próbnego?",
    "Which day is the last of the trial month?",
    "art. 15 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112 Kodeksu cywilnego",
)

class _OP16(OpenPoint):
    from_start = Interpretation("koniec każdego okresu liczy się od pierwszego dnia uczestnictwa", "the end of each period is counted from the first day of participation")
    from_previous_end = Interpretation("koniec każdego okresu liczy się od końca poprzedniego", "the end of each period is counted from the previous end")
    from_next_day = Interpretation("każdy okres zaczyna się i liczy od dnia po końcu poprzedniego", "each period begins on the day after the previous end and is counted from there")

OP_16 = _OP16(
    "OP-16",
    "Jak liczy się następujące po sobie okres próbny, okres uczestnictwa i przedłużenie?",
    "How do trial month, main period and extension follow one another?",
    "art. 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym",
)

class _OP17(OpenPoint):
    calendar_30ths = Interpretation("świadczenie wynosi po 1/30 za każdy dzień według jego stawki i nie więcej niż wyższe pełne świadczenie", "the benefit is 1/30 for each day at its rate, and at most the higher full benefit")
    normalised_30 = Interpretation("miesiąc liczy 30 dni, a dni po okresie próbnym jest 30 minus dni próbne", "the month counts as 30 days, and the main period has 30 less the trial days of them")

OP_17 = _OP17(
    "OP-17",
    "Jakie świadczenie przysługuje za miesiąc sprzed 2022 r., w którym kończy się okres próbny?",
    "What is due for a month before 2022 in which the trial month ends?",
    "art. 15 ust. 4, 6 ustawy o zatrudnieniu socjalnym",
)

class _OP18(OpenPoint):
    as_stated = Interpretation("za pełny miesiąc przysługuje pełne świadczenie, nigdy 28/30 ani 31/30; części po jednej stawce dają nie więcej niż pełne świadczenie", "the full benefit is due for a full month, never 28/30 or 31/30; parts at one rate come to the full benefit at most")

OP_18 = _OP18(
    "OP-18",
    "Jakie świadczenie przysługuje za pełny miesiąc, który nie ma 30 dni, i za 30 dni miesiąca o 31 dniach?",
    "What is due for a full month that has not 30 days, and for 30 days of a month of 31?",
    "art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
)

class _OP19(OpenPoint):
    sum_capped = Interpretation("uczestnictwo można przedłużyć więcej niż raz, w sumie o 12 miesięcy (do 2021 r. o 6)", "participation may be extended more than once, by 12 months in all (6 to 2021)")
    single = Interpretation("uczestnictwo można przedłużyć tylko raz", "participation may be extended only once")

OP_19 = _OP19(
    "OP-19",
    "Czy uczestnictwo można przedłużyć więcej niż raz?",
    "May participation be extended more than once?",
    "art. 15 ust. 3 ustawy o zatrudnieniu socjalnym",
)

class _OP20(OpenPoint):
    continuous = Interpretation("okres bez przerw liczy się od daty do daty, a z przerwami jako sumę części, przyjmując 30 dni za miesiąc", "a time without breaks is counted from date to date, and one with breaks as the sum of its parts, a month being 30 days")
    sum_30 = Interpretation("okres zawsze liczy się jako sumę części, przyjmując 30 dni za miesiąc", "the time is always counted as the sum of its parts, a month being 30 days")

OP_20 = _OP20(
    "OP-20",
    "Jak liczy się co najmniej 6 miesięcy uczestnictwa, gdy bywały przerwy?",
    "How are at least 6 months of participation counted where there were breaks?",
    "art. 2 pkt 1a, 1b, art. 16 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112, 114 Kodeksu cywilnego",
)

class _OP21(OpenPoint):
    day_before = Interpretation("ostatnim dniem uczestnictwa jest dzień zapisany, a gdy go nie zapisano, dzień przed podjęciem pracy", "the last day of participation is the one recorded or, where none is, the day before the job")
    same_day = Interpretation("dzień podjęcia pracy jest ostatnim dniem uczestnictwa", "the day on which the job begins is the last day of participation")

OP_21 = _OP21(
    "OP-21",
    "Czy dzień podjęcia pracy jest jeszcze dniem uczestnictwa?",
    "Is the day on which a job begins still a day of participation?",
    "art. 13 ust. 5, art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
)

class _OP23(OpenPoint):
    full_benefit = Interpretation("granicę premii liczy się od pełnego świadczenia", "the bonus is capped by the full benefit")
    reduced_benefit = Interpretation("granicę premii liczy się od świadczenia po zmniejszeniach", "the bonus is capped by the benefit after cuts")

OP_23 = _OP23(
    "OP-23",
    "Od jakiej kwoty liczy się górną granicę motywacyjnej premii integracyjnej?",
    "Which amount caps the motivational bonus?",
    "art. 15a ust. 2 ustawy o zatrudnieniu socjalnym",
)

class _OP24(OpenPoint):
    first_period = Interpretation("podstawą jest kwota zasiłku z pierwszego okresu; rozstrzyga art. 2 pkt 9, który od 1 lutego 2009 r. wskazuje pkt 1", "the base is the amount of the first period; it is settled by art. 2 pkt 9, which has named pkt 1 since 1 February 2009")

OP_24 = _OP24(
    "OP-24",
    "Która kwota zasiłku jest podstawą świadczenia od 2010 r., gdy zasiłek ma dwie kwoty?",
    "Which amount of the unemployment benefit is the base from 2010 on, when it has two?",
    "art. 2 pkt 9 ustawy o zatrudnieniu socjalnym; art. 13 pkt 1 ustawy z dnia 19 grudnia 2008 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy oraz ustawę o zatrudnieniu socjalnym (Dz.U. 2009 nr 6 poz. 33)",
)

class _OP25(OpenPoint):
    month_refunded = Interpretation("refundację ogranicza zasiłek z miesiąca, za który przysługuje", "the refund is capped by the benefit of the month refunded")
    contract_day = Interpretation("refundację ogranicza zasiłek, który obowiązuje w dniu podpisania umowy", "the refund is capped by the benefit of the day the contract was signed")

OP_25 = _OP25(
    "OP-25",
    "Zasiłek z którego miesiąca ogranicza refundację zatrudnienia wspieranego?",
    "Which month's unemployment benefit caps the refund of supported employment?",
    "art. 16 ust. 2 ustawy o zatrudnieniu socjalnym",
)

class _OP27(OpenPoint):
    no_verdict = Interpretation("nie rozstrzyga się, czy program jest tytułem do ubezpieczenia; obowiązek i tak powstaje dopiero po 30 dniach programu", "whether the programme is a title to insurance is left undecided; in any case the duty begins only after 30 days of it")
    title = Interpretation("program jest tytułem do ubezpieczenia, jak nadal zapowiada art. 13 ust. 6", "the programme is a title to insurance, as art. 13 ust. 6 still promises")
    no_title = Interpretation("program nie jest tytułem do ubezpieczenia, bo przepisy o ubezpieczeniu wymieniają tylko osoby skierowane przez urząd pracy", "the programme is no title to insurance, for the insurance provisions name only those whom the labour office referred")

OP_27 = _OP27(
    "OP-27",
    "Czy od 1 czerwca 2025 r. indywidualny program bez skierowania z urzędu pracy jest tytułem do ubezpieczenia zdrowotnego?",
    "Is a programme without a referral of the labour office a title to health insurance from 1 June 2025 on?",
    "art. 13 ust. 6 ustawy o zatrudnieniu socjalnym; art. 394 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)

class _OP28(OpenPoint):
    no = Interpretation("premia nie jest wolna od egzekucji, bo przepis wymienia tylko świadczenie", "the bonus is not protected from enforcement, for only the benefit is named")
    yes = Interpretation("premia jest wolna od egzekucji jak świadczenie", "the bonus is protected from enforcement like the benefit")

OP_28 = _OP28(
    "OP-28",
    "Czy motywacyjna premia integracyjna jest wolna od egzekucji jak świadczenie?",
    "Is the motivational bonus protected from enforcement like the benefit?",
    "art. 831 § 1 pkt 9, art. 833 § 6 Kodeksu postępowania cywilnego",
)

# -- socially useful works, PAI, sanctions, reintegration

class _OP29A(OpenPoint):
    exempt = Interpretation("świadczenie jest wolne od podatku, jak przyjmują instytucje; kwoty są brutto, podatku się nie oblicza", "the pay is free of tax, as institutions hold; amounts are gross, no tax is computed")
    not_named = Interpretation("zwolnienia z podatku przepisy nie wymieniają; kwoty są brutto, podatku się nie oblicza", "the provisions name no exemption from tax; amounts are gross, no tax is computed")

OP_29A = _OP29A(
    "OP-29a",
    "Czy świadczenie za prace społecznie użyteczne jest wolne od podatku dochodowego?",
    "Is the pay for socially useful works free of income tax?",
    "art. 21 ust. 1 pkt 102–102a ustawy o podatku dochodowym od osób fizycznych",
)

class _OP29B(OpenPoint):
    excluded = Interpretation("świadczenie z dawnych porozumień nie jest dochodem, według celu przepisu", "pay under old agreements is no income, by the purpose of the provision")
    counted = Interpretation("świadczenie z dawnych porozumień jest dochodem, bo wykaz wymienia tylko nową ustawę", "pay under old agreements is income, for the list names the new act only")

OP_29B = _OP29B(
    "OP-29b",
    "Czy świadczenie z porozumień sprzed 1 czerwca 2025 r. nadal nie jest dochodem w pomocy społecznej?",
    "Is pay under agreements of before 1 June 2025 still no income for social assistance?",
    "art. 8 ust. 4 pkt 5 ustawy o pomocy społecznej; art. 458 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)

class _OP30(OpenPoint):
    exact = Interpretation("niepełną godzinę liczy się w minutach, a świadczenie zaokrągla do pełnego grosza (pół grosza i więcej w górę)", "a part hour is counted in minutes, and the pay is rounded to the grosz (half and more up)")
    full_hours = Interpretation("liczy się tylko pełne godziny", "only whole hours count")
    up_10gr = Interpretation("świadczenie zaokrągla się w górę do 10 groszy, przez analogię", "the pay is rounded up to 10 grosze, by analogy")

OP_30 = _OP30(
    "OP-30",
    "Jak liczy się niepełne godziny prac społecznie użytecznych i jak zaokrągla się świadczenie?",
    "How are part hours of socially useful works counted, and the pay rounded?",
    "art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 142, 254 ustawy o rynku pracy i służbach zatrudnienia",
)

class _OP31(OpenPoint):
    ministry = Interpretation("w dawnych porozumieniach obowiązuje stawka 12,20 zł bez waloryzacji (odpowiedź ministerstwa na interpelację)", "under old agreements the rate of 12.20 zł applies, without indexation (the ministry's reply to members of parliament)")
    indexed = Interpretation("w dawnych porozumieniach stawka podlega waloryzacji co roku 1 czerwca i wynosi 12,70 zł od 2025 r., 13,20 zł od 2026 r.", "under old agreements the rate is indexed each 1 June and is 12.70 zł from 2025, 13.20 zł from 2026")

OP_31 = _OP31(
    "OP-31",
    "Jaka stawka obowiązuje po 1 czerwca 2025 r. w porozumieniach zawartych wcześniej?",
    "Which rate applies after 1 June 2025 under agreements made before?",
    "art. 435 ust. 1, art. 436 ust. 3 ustawy o rynku pracy i służbach zatrudnienia; art. 73a ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
)

class _OP32A(OpenPoint):
    referral_days = Interpretation("do limitu wlicza się dni kalendarzowe okresu skierowania", "the calendar days of the referral period count for the limit")
    days_worked = Interpretation("do limitu wlicza się tylko dni przepracowane", "only days worked count for the limit")

OP_32A = _OP32A(
    "OP-32a",
    "Które dni wlicza się do 180 dni prac w roku kalendarzowym?",
    "Which days count for the 180 days of works in a calendar year?",
    "art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia",
    why=Text(
        "Praktyka skłania się ku `days_worked`: miasto prowadzi prace od lutego do listopada 2026 r. dla tej samej listy osób (albo osoby się zmieniają). Domyślna pozostaje ostrożniejsza wykładnia `referral_days`, przy której limit wyczerpuje się wcześniej.",
        "Practice leans to `days_worked`: a city runs works from February to November 2026 for the same list of persons (or they take turns). The default stays with the more cautious `referral_days`, under which the limit is used up earlier.",
    ),
)

class _OP32B(OpenPoint):
    per_person = Interpretation("limit liczy się na osobę, ze wszystkich gmin i porozumień roku", "the limit is counted per person, across the gminas and agreements of the year")
    per_agreement = Interpretation("limit liczy się na każde porozumienie z osobna", "the limit is counted for each agreement by itself")

OP_32B = _OP32B(
    "OP-32b",
    "Czy 180 dni liczy się na osobę, czy na porozumienie?",
    "Are the 180 days counted per person or per agreement?",
    "art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia",
)

class _OP33(OpenPoint):
    calendar_week = Interpretation("tydzień trwa od poniedziałku do niedzieli, także na przełomie miesięcy i lat, a stawka jest z dnia pracy", "a week is Monday to Sunday, across months and years too, and the rate is that of the day worked")
    from_start = Interpretation("tydzień to kolejne 7 dni, które liczy się od początku", "a week is a block of 7 days counted from the start")

OP_33 = _OP33(
    "OP-33",
    "Co jest tygodniem przy limicie godzin?",
    "What is a week for the limits of hours?",
    "art. 73a ust. 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 142 ust. 11 ustawy o rynku pracy i służbach zatrudnienia; art. 14 ust. 1 ustawy o zatrudnieniu socjalnym",
)

class _OP34(OpenPoint):
    inclusive = Interpretation("dzień zdarzenia jest pierwszym dniem okresu pozbawienia statusu; przy niepodjęciu pierwszym dniem jest dzień następujący po skierowaniu", "the day of the event is the first day without the status; for not taking up, it is the day after the referral")
    kpa = Interpretation("dnia zdarzenia nie wlicza się, okres pozbawienia statusu zaczyna się i kończy o dzień później", "the day of the event does not count, the time without the status begins and ends a day later")

OP_34 = _OP34(
    "OP-34",
    "Czy dzień odmowy lub przerwania jest pierwszym dniem okresu pozbawienia statusu bezrobotnego?",
    "Is the day of refusal or interruption the first day of the loss of status?",
    "art. 33 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 65 ustawy o rynku pracy i służbach zatrudnienia; art. 57 § 1 Kodeksu postępowania administracyjnego",
    why=Text(
        "W sprawie II SA/Sz 369/20 skierowanie, odmowa i utrata statusu przypadły na ten sam dzień, 17 grudnia 2018 r., a wojewódzki sąd administracyjny oddalił skargę: przemawia to za `inclusive`.",
        "In the case II SA/Sz 369/20 the referral, the refusal and the loss of status all fell on 17 December 2018, and the administrative court dismissed the complaint: that speaks for `inclusive`.",
    ),
)

class _OP35(OpenPoint):
    separate = Interpretation("każdy rodzaj zdarzenia liczy się osobno", "each kind of event is counted by itself")
    together = Interpretation("zdarzenia wszystkich rodzajów liczy się łącznie", "events of all kinds are counted together")

OP_35 = _OP35(
    "OP-35",
    "Czy przed 27 maja 2014 r. odmowy, niepodjęcia i przerwania sumowały się?",
    "Were refusals, non-starts and interruptions added together before 27 May 2014?",
    "art. 33 ust. 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
    warn=True,
)

class _OP36A(OpenPoint):
    not_due = Interpretation("stypendium nie przysługuje, po 1/30 za każdy dzień kalendarzowy", "the stipend is not due, 1/30 for each calendar day")
    kept = Interpretation("za nieobecność nieusprawiedliwioną stypendium przysługuje", "the stipend is due for unexcused absence")

OP_36A = _OP36A(
    "OP-36a",
    "Czy stypendium w okresie reintegracji społecznej przysługuje za nieobecność nieusprawiedliwioną?",
    "Is the reintegration stipend due for unexcused absence?",
    "art. 236 ust. 3 ustawy o rynku pracy i służbach zatrudnienia",
)

class _OP36B(OpenPoint):
    share_30 = Interpretation("za niezdolność do pracy stypendium wynosi 30% kwoty zasiłku, jak za nieobecność usprawiedliwioną", "as for excused absence, 30 %")
    full_60 = Interpretation("za niezdolność do pracy stypendium wynosi 60% kwoty zasiłku, jak bez nieobecności", "the whole, 60 %")

OP_36B = _OP36B(
    "OP-36b",
    "Jakie stypendium w okresie reintegracji społecznej przysługuje za niezdolność do pracy?",
    "Which reintegration stipend is due for incapacity?",
    "art. 236 ust. 3, art. 238 ust. 1 ustawy o rynku pracy i służbach zatrudnienia",
)

class _OP37(OpenPoint):
    full_weeks = Interpretation("suma godzin wynosi co najmniej 10 razy liczba pełnych tygodni, a tydzień poniżej 10 godzin wykazuje się w uwagach", "the total is at least 10 times the number of full weeks, and a single week below 10 hours is a finding")
    each_week = Interpretation("co najmniej 10 godzin ma każdy tydzień z osobna", "each week by itself has at least 10 hours")
    average = Interpretation("co najmniej 10 godzin wynosi średnia, czyli suma godzin podzielona przez liczbę tygodni (także niepełnych)", "the mean is at least 10 hours: the total divided by the number of weeks, part weeks too")

OP_37 = _OP37(
    "OP-37",
    "Jak sprawdza się, czy blok Integracja trwał w PAI co najmniej 10 godzin tygodniowo?",
    "How is it checked that the Integration block of PAI took at least 10 hours weekly?",
    "art. 62a ust. 5 ustawy o promocji zatrudnienia i instytucjach rynku pracy",
)

# -- outcomes

class _OP38(OpenPoint):
    later_of = Interpretation("trzy miesiące kończą się w późniejszym z obu dni", "three months end on the later of both days")
    days_90 = Interpretation("trzy miesiące kończą się po 90 dniach kalendarzowych", "three months end after 90 calendar days")
    months_3 = Interpretation("trzy miesiące liczy się od daty do daty", "three months are counted from date to date")

OP_38 = _OP38(
    "OP-38",
    "Kiedy kończą się trzy miesiące, „co najmniej 90 dni kalendarzowych”?",
    'When do three months, "at least 90 calendar days", end?',
    "wytyczne w sprawie efektywności zatrudnieniowej EFS 2014–2020",
)

class _OP39(OpenPoint):
    planned = Interpretation("mianownikiem jest liczba zaplanowanych miejsc", "the denominator is the number of places planned")
    recruited = Interpretation("mianownikiem jest liczba osób biorących udział w rekrutacji", "the denominator is the number of those who took part in recruitment")
    enrolled = Interpretation("mianownikiem jest liczba wszystkich przyjętych osób, także przyjętych w miejsce innych", "the denominator is the number of all ever enrolled, replacements included")
    starters = Interpretation("mianownikiem jest liczba osób przyjętych na początku, bez przyjętych później", "the denominator is the number of the original cohort, without replacements")
    exited_any = Interpretation("mianownikiem jest liczba osób, które ukończyły udział lub go przerwały", "the denominator is the number of those who finished or dropped out")
    exited_for_efficiency = Interpretation("mianownikiem jest liczba osób, które ukończyły udział albo przerwały go z powodu podjęcia pracy", "the denominator is the number of those who finished, or left because they took up work")
    completed = Interpretation("mianownikiem jest liczba osób, które ukończyły udział", "the denominator is the number of those who finished")
    in_scope = Interpretation("mianownikiem jest liczba osób objętych wskaźnikiem według warunków instytucji", "the denominator is the number of those within the authority's conditions")
    followed_up = Interpretation("mianownikiem jest liczba osób, których sytuacja jest znana", "the denominator is the number of those whose situation is known")

OP_39 = _OP39(
    "OP-39",
    "Jaki jest mianownik wskaźnika (liczba których osób)?",
    "What is the denominator of the rate (the number of which persons)?",
    "wytyczne i sprawozdania poszczególnych instytucji",
    ask=True,
)

class _OP40(OpenPoint):
    all_in = Interpretation("osoby liczone tylko do drugiego efektu wlicza się do mianownika", "persons counted only for the other effect stay in the denominator")
    leave = Interpretation("osoby liczone tylko do drugiego efektu wyłącza się z mianownika", "persons counted only for the other effect leave the denominator")

OP_40 = _OP40(
    "OP-40",
    "Czy osoby liczone tylko do drugiego efektu wyłącza się z mianownika (CT 9 od października 2016 r.)?",
    "Do persons counted only for the other effect leave the denominator (CT 9 from October 2016)?",
    "wytyczne w obszarze włączenia społecznego EFS 2014–2020, wersja od października 2016 r.",
    ask=True,
)

# -- met later

class _OP50(OpenPoint):
    head_decides = Interpretation("o przystąpieniu osoby spoza wymienionych grup, która spełnia przesłankę, decyduje kierownik centrum albo podmiot prowadzący klub", "whether a person outside the listed groups who meets the premise may join is for the head of the centre or whoever runs the club to decide")
    listed_only = Interpretation("do centrum lub klubu mogą przystąpić tylko osoby z wymienionych grup", "only persons of the listed groups may join a centre or a club")
    open_list = Interpretation("osoba spoza wymienionych grup, która spełnia przesłankę, może przystąpić według uznania kierownika centrum albo podmiotu prowadzącego klub", "a person outside the listed groups who meets the premise may join at the discretion of the head of the centre or of whoever runs the club")

OP_50 = _OP50(
    "OP-50",
    "Czy osoba spoza grup wymienionych po „w szczególności”, która spełnia przesłankę, może przystąpić do centrum lub klubu?",
    'May a person outside the groups listed after "in particular", who meets the premise, join a centre or club?',
    "art. 1 ust. 2 ustawy o zatrudnieniu socjalnym",
    why=Text(
        "Przepis wymienia grupy po słowach „w szczególności”. Odpowiedź „nie” wobec osoby spoza tych grup mówiłaby więcej niż ustawa, a odpowiedź „tak” wyprzedzałaby decyzję kierownika, dlatego domyślnie wskazuje się, kto decyduje. Trzy publiczne teksty z praktyki (odpowiedzi poradnika sprzed 2011 r., portal samopomocowy o klubach, urząd regionalny) traktują wyliczenie jako otwarte, żaden jako zamknięte. Wersja 0.1.0 odpowiadała według `listed_only`.",
        "The act lists the groups after the words “in particular”. A *no* to a person outside them would say more than the act, and a *yes* would come before the head has decided, so the default names who decides. Three public texts of practice (the questions of a guide before 2011, a self-help portal on clubs, a regional office) read the list as open, none as closed. Version 0.1.0 answered under `listed_only`.",
    ),
)

class _OP51(OpenPoint):
    unpaid_day = Interpretation("za dzień choroby świadczenie nie przysługuje (zmniejszenie o 1/30)", "the benefit is not due for a day of sickness (1/30 less)")
    full_pay = Interpretation("za dzień choroby przysługuje pełne świadczenie", "the full benefit is due for a day of sickness")
    unexcused = Interpretation("dzień choroby jest nieobecnością nieusprawiedliwioną", "a day of sickness is an unexcused absence")

OP_51 = _OP51(
    "OP-51",
    "Co oznaczała choroba po okresie próbnym przed 14 lipca 2007 r.?",
    "What did sickness in the main period mean before 14 July 2007?",
    "art. 15 ustawy o zatrudnieniu socjalnym",
    warn=True,
)

class _OP52(OpenPoint):
    phase_of_day = Interpretation("ułamki liczy się od świadczenia według stawki danego dnia", "the fractions are taken of the benefit at the rate of the day")
    higher = Interpretation("ułamki liczy się od wyższego świadczenia", "the fractions are taken of the higher benefit")
    main = Interpretation("ułamki liczy się od świadczenia po okresie próbnym", "the fractions are taken of the benefit of the main period")

OP_52 = _OP52(
    "OP-52",
    "Od której kwoty liczy się 1/20, 1/40 i 1/30 w miesiącu o dwóch stawkach (przed 2022 r.)?",
    "Which amount are 1/20, 1/40 and 1/30 taken of in a month of two rates (before 2022)?",
    "art. 15 ust. 7, 7a ustawy o zatrudnieniu socjalnym",
)

class _OP53(OpenPoint):
    as_op_17 = Interpretation("świadczenie za luty liczy się jak za każdy miesiąc, w którym kończy się okres próbny (OP-17)", "the benefit of February is computed as that of any month in which the trial month ends (OP-17)")
    scaled = Interpretation("przysługuje pełne świadczenie każdego okresu, w proporcji liczby jego dni do liczby dni lutego", "the full benefit of each period is due, in the proportion of its days to the days of February")

OP_53 = _OP53(
    "OP-53",
    "Jakie świadczenie przysługuje za cały luty sprzed 2022 r., w którym kończy się okres próbny?",
    "What is due for a whole February before 2022 in which the trial month ends?",
    "art. 15 ust. 6 ustawy o zatrudnieniu socjalnym",
    warn=True,
)

class _OP54(OpenPoint):
    as_set = Interpretation("termin się nie przesuwa, ostatnim dniem jest dzień wskazany w przepisie (ostrożniej)", "the term does not move on, the last day is the one that the provision comes to (to be safe)")
    moves_on = Interpretation("termin przesuwa się na najbliższy dzień, który nie jest wolny od pracy ani sobotą", "the term moves on to the next day that is neither a day off work nor a Saturday")

OP_54 = _OP54(
    "OP-54",
    "Czy termin kończący się w dniu wolnym od pracy albo w sobotę przesuwa się dla wypłat, list, wpisów i zaświadczeń?",
    "Does a term that ends on a day off work or a Saturday move on also for payments, lists, entries and certificates?",
    "art. 115 Kodeksu cywilnego; art. 57 § 4 Kodeksu postępowania administracyjnego",
    warn=True,
)

class _OP55(OpenPoint):
    from_reform = Interpretation("dni sprzed 1 czerwca 2025 r. nie wlicza się, więc 90 dni biegnie najwcześniej od tego dnia (nie znaleziono przepisu przejściowego, a pozbawienie statusu obciąża bezrobotnego; urzędy informowały, że obowiązek kontaktu powstaje 1 czerwca 2025 r.)", "days before 1 June 2025 do not count, so the 90 days run from that day at the earliest (no transitional rule was found, and loss of status is a burden; offices told the registered that the duty begins on 1 June 2025)")
    from_contact = Interpretation("dni sprzed 1 czerwca 2025 r. wlicza się, więc 90 dni biegnie od ostatniego kontaktu także przez zmianę ustawy", "days before 1 June 2025 count, so the 90 days run from the last contact, also over the change of law")

OP_55 = _OP55(
    "OP-55",
    "Czy do 90 dni bez kontaktu z powiatowym urzędem pracy wlicza się dni sprzed 1 czerwca 2025 r.?",
    "Do days before 1 June 2025 count for the 90 days without contact with the labour office?",
    "art. 65 ust. 1 pkt 11, art. 68, 435–440 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)

class _OP56(OpenPoint):
    unrounded = Interpretation("zasiłek za część miesiąca oblicza się od iloczynu bez zaokrąglenia, a w górę do 10 groszy zaokrągla się raz, kwotę za okres, za który przysługuje", "the benefit for part of a month is computed from the product that is not rounded, and rounded up to 10 groszy once, for the period for which it is due")
    printed = Interpretation("zasiłek za część miesiąca oblicza się od kwoty miesięcznej, którą urzędy drukują już zaokrągloną w górę do 10 groszy, i wynik zaokrągla się jeszcze raz", "the benefit for part of a month is computed from the monthly amount, which offices print already rounded up to 10 groszy, and the result is rounded again")

OP_56 = _OP56(
    "OP-56",
    "Czy zasiłek 80% albo 120% za część miesiąca oblicza się od kwoty zaokrąglonej do 10 groszy, czy od niezaokrąglonego iloczynu?",
    "Is the benefit of 80 % or 120 % for part of a month computed from the rounded amount, or from the product?",
    "art. 72, 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 224, 254 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)

class _OP57(OpenPoint):
    from_reform = Interpretation("dni sprzed 1 czerwca 2025 r. nie wlicza się, więc 180 dni biegnie najwcześniej od tego dnia (nie znaleziono przepisu przejściowego, a pozbawienie statusu obciąża bezrobotnego; praktyka nie jest znana)", "days before 1 June 2025 do not count, so the 180 days run from that day at the earliest (no transitional rule was found, and loss of status is a burden; what is done in practice is not known)")
    from_first_day = Interpretation("dni sprzed 1 czerwca 2025 r. wlicza się, więc 180 dni biegnie od pierwszego dnia niezdolności także przez zmianę ustawy", "days before 1 June 2025 count, so the 180 days run from the first day of incapacity, also over the change of law")

OP_57 = _OP57(
    "OP-57",
    "Czy do 180 dni niezdolności do pracy, po których następuje pozbawienie statusu, wlicza się dni sprzed 1 czerwca 2025 r.?",
    "Do days before 1 June 2025 count for the 180 days of incapacity after which the status is lost?",
    "art. 65 ust. 1 pkt 7, art. 433–440 ustawy o rynku pracy i służbach zatrudnienia",
    warn=True,
)

class _OP58(OpenPoint):
    as_told = Interpretation("gdy dnia złożenia wniosku nie podano, obowiązują przepisy z dnia, na który się pyta, a dotychczasowe mają zastosowanie tylko do wniosku z podanym dniem sprzed 15 lutego 2022 r.", "where the day of filing is not given, the law of the day asked about counts, and the former act counts only for an application that is given a day before 15 February 2022")
    asked = Interpretation("gdy dnia złożenia wniosku nie podano, odpowiedź jest znana tylko wtedy, gdy wynika i z przepisów dotychczasowych, i z obecnych", "where the day of filing is not given, the answer is known only where both acts give it")

OP_58 = _OP58(
    "OP-58",
    "Które przepisy stosuje się po 14 lutego 2022 r., gdy nie wiadomo, kiedy złożono wniosek o skierowanie do centrum?",
    "Which law counts after 14 February 2022 where it is not known when the application for a referral to a centre was filed?",
    "art. 6 ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)",
)

# -- every point

POINTS: dict[str, OpenPoint] = {
    one.id: one for one in tuple(vars().values()) if isinstance(one, OpenPoint)
}
"""Every open point by its id, in the order of the ids."""

# -- not known, and nothing to choose

GAPS = (
    Gap(
        "OP-22",
        "Od ilu dni nieobecności zaprzestanie uczestnictwa jest trwałe (art. 13 ust. 4 pkt 2 ustawy o zatrudnieniu socjalnym)?",
        "After how many days is abandonment of classes permanent (art. 13 ust. 4 pkt 2 of the act on social employment)?",
        Text("nie przyjmuje się żadnej liczby dni; podaje się nieprzerwany okres nieobecności nieusprawiedliwionej", "no number is assumed; the unbroken spell of unexcused absence is reported"),
    ),
    Gap(
        "OP-26",
        "Niektóre pierwsze dni nie są potwierdzone: instytucje tworzące centra w latach 2003–2011, art. 10 ust. 1a, ogłoszenie ustawy o ochronie danych z 2019 r. i inne.",
        "Some first days are not confirmed: founders of centres in 2003–2011, art. 10 ust. 1a, publication of the data protection act of 2019, and others.",
        Text("wartość jest oznaczona jako niepotwierdzona i używana tylko na żądanie", "the value is marked as unverified and used on request only"),
    ),
    Gap(
        "OP-41",
        "Minimalna efektywność zatrudnieniowa osób o niskich kwalifikacjach, CT 8, 2015 r.: komunikat z 12 sierpnia podaje 29%, a instytucja powołująca też pismo z 10 września 38%.",
        "Least employment effectiveness of low-skilled persons, CT 8, 2015: the communiqué of 12 August says 29 %, an authority that also cites the letter of 10 September says 38 %.",
        Text("podaje się obie wartości", "both values are reported"),
    ),
    Gap(
        "OP-42",
        "Poziom zatrudnieniowy CT 9 po styczniu 2018 r. (25%?) i minima krajowe w latach 2021–2027 nie są znane.",
        "The employment level of CT 9 after January 2018 (25 %?) and national minima in 2021–2027 are not known.",
        Text("wartość niepotwierdzona, wyłączona", "an unverified value, off by default"),
    ),
    Gap(
        "OP-43",
        "Ustawa nie określa, czym jest usamodzielnienie ekonomiczne (art. 5 ust. 6 ustawy o zatrudnieniu socjalnym); NIK (kontrola P/13/110) dzieli przez liczbę osób, które ukończyły zajęcia: wskazują na to dane jednego centrum za 2012 r. i krajowe koszty jednostkowe (strona instytucji).",
        "No statute says what economic independence is (art. 5 ust. 6 of the act on social employment). The audit office (NIK, audit P/13/110) divides by those who finished: the printed figures of one centre for 2012 and the national unit costs say so (evidence INSTITUTION).",
        Text("rodzaje podaje użytkownik; nie ma wskaźnika bez nazwanego mianownika", "the caller supplies the kinds; there is no rate without a named denominator"),
    ),
    Gap(
        "OP-44",
        "Które formy pomocy są podstawowe we wskaźniku urzędów pracy (art. 2 pkt 47, 48 ustawy o rynku pracy i służbach zatrudnienia)? Wykazu nie czytano.",
        "Which forms of help are basic in the labour offices' indicator (art. 2 pkt 47, 48 of the act on the labour market)? The list was not read.",
        Text("formy podaje użytkownik", "the caller supplies the forms"),
    ),
    Gap(
        "OP-45",
        "Obwieszczeń o zasiłku dla bezrobotnych z marca 2003 r. oraz z lat 2009, 2012, 2019 i 2024 nie odnaleziono w dzienniku; kwoty pochodzą ze stron instytucji lub z wyliczenia.",
        "Announcements of the unemployment benefit of March 2003, 2009, 2012, 2019 and 2024 were not read in the journal; the amounts come from institutions or from computing.",
        Text("kwoty się używa i podaje jej poziom pewności", "the amount is used and its evidence shown"),
    ),
    Gap(
        "OP-46",
        "Kwoty zasiłku dla praw nabytych przed 2010 r., w latach 2010–2012: 595,20 zł niepotwierdzone, 610,70 zł wyprowadzone, 637,00 zł ze strony instytucji.",
        "Amounts for rights acquired before 2010, in 2010–2012: 595.20 zł unverified, 610.70 zł derived, 637.00 zł from an institution.",
        Text("podaje się poziom pewności", "the evidence is shown"),
    ),
    Gap(
        "OP-47",
        "Stawki prac społecznie użytecznych z lat 2006, 2007, 2010–2013, 2018, 2021 i 2024 są wyprowadzone z waloryzacji; oba sposoby zaokrąglania dają to samo. Stawki 7,10 zł (2010 r.) i 8,30 zł (2018 r.) podają też urząd pracy i ośrodek pomocy społecznej (strony instytucji).",
        "The rates of socially useful works of 2006, 2007, 2010–2013, 2018, 2021 and 2024 are derived from indexation; both ways of rounding agree. The rates of 7.10 zł (2010) and 8.30 zł (2018) are published by a labour office and a social assistance centre as well (evidence INSTITUTION).",
        Text("stawki się używa jako wyprowadzonej", "the rate is used and called derived"),
    ),
    Gap(
        "OP-48",
        "Prawo po 8 października 2026 r., część tytułów z 2026 r., zmiana ustawy o pomocy społecznej w Dz.U. 2026 poz. 986 i zasady dla cudzoziemców po 5 marca 2026 r. nie były czytane.",
        "Law after 2026-10-08, some titles of 2026, the change of the act on social assistance in Dz.U. 2026 poz. 986 and the rules for foreigners after 2026-03-05 were not read.",
        Text("późniejszy dzień daje ostrzeżenie", "a later day gives a warning"),
    ),
    Gap(
        "OP-49",
        "Najnowszych tekstów art. 35 ust. 1 pkt 7 ustawy o podatku dochodowym od osób fizycznych, art. 831 i 833 Kodeksu postępowania cywilnego i kryteriów dochodowych art. 8 ustawy o pomocy społecznej nie czytano ponownie.",
        "The newest texts of art. 35 ust. 1 pkt 7 of the income tax act, art. 831 and 833 of the Code of Civil Procedure, and the income criteria of art. 8 of the act on social assistance were not re-read.",
        Text("nie oblicza się podatku, potrąceń egzekucyjnych ani prawa do pomocy społecznej", "no tax, seizure or entitlement to social assistance is computed"),
    ),
)
"""Questions without interpretations, in the order of their ids."""
