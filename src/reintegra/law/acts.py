"""The acts and regulations that the library reads, by their short names.

A main act is called by its title, in the genitive that follows a unit; an amending act
by its day and by what it changes, or by its year where its day is not in the sources;
the journal position tells which one it is. No journal is named where the first
publication was not looked up, and no first day (*wejście w życie*) where it was not.
The first day is that of the act as a whole; what it put in force on another day is
dated where it stands.

>>> print(UZS.at("art. 15 ust. 4", A2022.journal))
art. 15 ust. 4 ustawy o zatrudnieniu socjalnym (Dz.U. 2022 poz. 218)
"""

from __future__ import annotations

from reintegra.law.citation import Act

# -- the programmes

UZS = Act("UZS", "ustawy o zatrudnieniu socjalnym", "act of 13 June 2003 on social employment", "Dz.U. 2003 nr 122 poz. 1143", "Dz.U. 2025 poz. 1718", first_day="2003-08-14")
UPZ = Act("UPZ", "ustawy o promocji zatrudnienia i instytucjach rynku pracy", "act of 20 April 2004 on employment promotion and labour market institutions", "Dz.U. 2004 nr 99 poz. 1001", "Dz.U. 2025 poz. 214", first_day="2004-06-01")
URP = Act("URP", "ustawy o rynku pracy i służbach zatrudnienia", "act of 20 March 2025 on the labour market and employment services", "Dz.U. 2025 poz. 620", amended=True, first_day="2025-06-01")
UPS = Act("UPS", "ustawy o pomocy społecznej", "act of 12 March 2004 on social assistance", consolidated="Dz.U. 2026 poz. 639")
REH = Act("REH", "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych", "act of 27 August 1997 on vocational and social rehabilitation and employment of disabled persons", consolidated="Dz.U. 2026 poz. 884")
SRODZ = Act("SRODZ", "ustawy o świadczeniach rodzinnych", "act of 28 November 2003 on family benefits", consolidated="Dz.U. 2026 poz. 1240")
SOCIAL_ECONOMY = Act("SOCIAL_ECONOMY", "ustawy o ekonomii społecznej", "act of 5 August 2022 on the social economy", "Dz.U. 2022 poz. 1812", "Dz.U. 2025 poz. 806", first_day="2022-10-30")
COOPERATIVES = Act("COOPERATIVES", "ustawy o spółdzielniach socjalnych", "act on social cooperatives", consolidated="Dz.U. 2026 poz. 48")
CUS = Act("CUS", "ustawy o realizowaniu usług społecznych przez centrum usług społecznych", "act of 19 July 2019 on social services centres", "Dz.U. 2019 poz. 1818", "Dz.U. 2026 poz. 165", first_day="2020-01-01")

# -- codes, taxes, insurance, work

KC = Act("KC", "Kodeksu cywilnego", "Civil Code", consolidated="Dz.U. 2026 poz. 795")
KPA = Act("KPA", "Kodeksu postępowania administracyjnego", "Code of Administrative Procedure", consolidated="Dz.U. 2025 poz. 1691")
PPSA = Act("PPSA", "ustawy – Prawo o postępowaniu przed sądami administracyjnymi", "law on proceedings before administrative courts", "Dz.U. 2002 nr 153 poz. 1270")
KPC = Act("KPC", "Kodeksu postępowania cywilnego", "Code of Civil Procedure", consolidated="Dz.U. 2026 poz. 468")
KP = Act("KP", "Kodeksu pracy", "Labour Code", consolidated="Dz.U. 2026 poz. 1245")
PIT = Act("PIT", "ustawy o podatku dochodowym od osób fizycznych", "act on personal income tax", consolidated="Dz.U. 2026 poz. 592")
ZUS = Act("ZUS", "ustawy o systemie ubezpieczeń społecznych", "act on the social insurance system", consolidated="Dz.U. 2026 poz. 199")
HEALTH = Act("HEALTH", "ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych", "act of 27 August 2004 on health services financed from public funds", consolidated="Dz.U. 2025 poz. 1461")
ACCIDENTS = Act("ACCIDENTS", "ustawy o zaopatrzeniu z tytułu wypadków lub chorób zawodowych powstałych w szczególnych okolicznościach", "act of 30 October 2002 on provision for accidents and occupational diseases that arose in special circumstances", consolidated="Dz.U. 2025 poz. 1565")
MINIMUM_WAGE = Act("MINIMUM_WAGE", "ustawy o minimalnym wynagrodzeniu za pracę", "act of 10 October 2002 on the minimum wage", "Dz.U. 2002 nr 200 poz. 1679")
DAYS_OFF = Act("DAYS_OFF", "ustawy o dniach wolnych od pracy", "act of 18 January 1951 on days off work", consolidated="Dz.U. 2025 poz. 296")
CENTENARY = Act("CENTENARY", "ustawy o ustanowieniu Święta Narodowego z okazji Setnej Rocznicy Odzyskania Niepodległości Rzeczypospolitej Polskiej", "act of 2018 on the national holiday of the centenary of independence", "Dz.U. 2018 poz. 2117")
STATISTICS = Act("STATISTICS", "ustawy o statystyce publicznej", "act on public statistics", consolidated="Dz.U. 2024 poz. 1799")
TEACHERS = Act("TEACHERS", "ustawy o nauczycielskich świadczeniach kompensacyjnych", "act of 22 May 2009 on teachers' compensation benefits", "Dz.U. 2009 nr 97 poz. 800", first_day="2009-07-01")

# -- acts that changed UZS, UPZ or both

A2005 = Act("A2005", "ustawy z dnia 28 lipca 2005 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy oraz ustawę o zatrudnieniu socjalnym", "act of 28 July 2005 amending UPZ and UZS (socially useful works; long-term unemployed)", "Dz.U. 2005 nr 164 poz. 1366", first_day="2005-11-01")
A2007 = Act("A2007", "ustawy z dnia 15 czerwca 2007 r. zmieniającej ustawę o zatrudnieniu socjalnym", "act of 15 June 2007 amending UZS", "Dz.U. 2007 nr 115 poz. 793", first_day="2007-07-14")
A2009 = Act("A2009", "ustawy z dnia 19 grudnia 2008 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy oraz ustawę o zatrudnieniu socjalnym", "act of 19 December 2008 amending UPZ and UZS", "Dz.U. 2009 nr 6 poz. 33", first_day="2009-02-01")
A2009S = Act("A2009S", "ustawy z dnia 7 maja 2009 r. zmieniającej ustawę o zatrudnieniu socjalnym", "act of 7 May 2009 amending UZS (supported employment)", "Dz.U. 2009 nr 91 poz. 742", first_day="2009-07-16")
A2010U = Act("A2010U", "ustawy z dnia 22 lipca 2010 r. zmieniającej ustawę o zatrudnieniu socjalnym", "act of 22 July 2010 amending UZS (centres as budget units)")
A2010 = Act("A2010", "ustawy z dnia 16 grudnia 2010 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy", "act of 16 December 2010 amending UPZ", "Dz.U. 2010 nr 257 poz. 1725", first_day="2011-02-01")
A2011 = Act("A2011", "ustawy z dnia 19 sierpnia 2011 r. zmieniającej ustawę o zatrudnieniu socjalnym", "act of 19 August 2011 amending UZS (graduates, register of clubs)", "Dz.U. 2011 nr 205 poz. 1211", first_day="2011-10-30")
A2014 = Act("A2014", "ustawy z dnia 14 marca 2014 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy", "act of 14 March 2014 amending UPZ (PAI)", "Dz.U. 2014 poz. 598", first_day="2014-05-27")
A2015 = Act("A2015", "ustawy z dnia 5 sierpnia 2015 r. zmieniającej ustawę o zatrudnieniu socjalnym", "act of 5 August 2015 amending UZS", "Dz.U. 2015 poz. 1567", first_day="2015-10-24")
A2017 = Act("A2017", "ustawy z 2017 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy", "amending act of 2017 (socially useful works for carers)", "Dz.U. 2017 poz. 1292", first_day="2017-07-01")
DATA2019 = Act("DATA2019", "ustawy z dnia 21 lutego 2019 r. zmieniającej ustawy ze względu na ochronę danych osobowych", "act of 21 February 2019 amending acts for data protection", "Dz.U. 2019 poz. 730", first_day="2019-05-04")
A2019 = Act("A2019", "ustawy z dnia 26 kwietnia 2019 r. zmieniającej ustawę o promocji zatrudnienia i instytucjach rynku pracy", "act of 26 April 2019 amending UPZ (end of help profiles)", first_day="2019-06-14")
A2022 = Act("A2022", "ustawy z dnia 13 stycznia 2022 r. o zmianie ustawy o zatrudnieniu socjalnym oraz niektórych innych ustaw", "act of 13 January 2022 amending UZS", "Dz.U. 2022 poz. 218", first_day="2022-02-15")
A2024 = Act("A2024", "ustawy z 2024 r. zmieniającej ustawę o zatrudnieniu socjalnym w zakresie pomocy de minimis", "amending act of 2024 (references to de minimis aid)", "Dz.U. 2024 poz. 1635", first_day="2024-11-09")

# -- acts that changed URP: year and position, as there are several a year

A2025_1746 = Act("A2025_1746", "ustawy z 2025 r. zmieniającej ustawę o rynku pracy i służbach zatrudnienia", "amending act of 2025 (information systems)", "Dz.U. 2025 poz. 1746", first_day="2025-12-11")
A2025_1794 = Act("A2025_1794", "ustawy z 2025 r. zmieniającej ustawę o rynku pracy i służbach zatrudnienia", "amending act of 2025 (foreigners waiting for a permit)", "Dz.U. 2025 poz. 1794")
A2026_451 = Act("A2026_451", "ustawy z 2026 r. zmieniającej ustawę o rynku pracy i służbach zatrudnienia", "amending act of 2026 (URP art. 8)", "Dz.U. 2026 poz. 451", first_day="2026-07-01")
A2026_507 = Act("A2026_507", "ustawy z 2026 r. zmieniającej ustawę o rynku pracy i służbach zatrudnienia", "amending act of 2026 (business register)", "Dz.U. 2026 poz. 507", first_day="2026-10-14")
A2026_734 = Act("A2026_734", "ustawy z 2026 r. zmieniającej ustawę o rynku pracy i służbach zatrudnienia", "amending act of 2026 (information systems)", "Dz.U. 2026 poz. 734", first_day="2026-06-20")
A2026_1123 = Act("A2026_1123", "ustawy z 2026 r. zmieniającej ustawę o rynku pracy i służbach zatrudnienia", "amending act of 2026 (child care places)", "Dz.U. 2026 poz. 1123", first_day="2028-01-01")

# -- regulations

R2005 = Act("R2005", "rozporządzenia z dnia 25 października 2005 r. w sprawie trybu organizowania prac społecznie użytecznych", "regulation of 25 October 2005 on the procedure of socially useful works", "Dz.U. 2005 nr 210 poz. 1745", first_day="2005-11-01")
R2011 = Act("R2011", "rozporządzenia z dnia 22 lipca 2011 r. w sprawie organizowania prac społecznie użytecznych", "regulation of 22 July 2011 on socially useful works", "Dz.U. 2011 nr 155 poz. 921", first_day="2011-08-02")
R2017 = Act("R2017", "rozporządzenia z dnia 21 grudnia 2017 r. w sprawie organizowania prac społecznie użytecznych", "regulation of 21 December 2017 on socially useful works", "Dz.U. 2017 poz. 2447", first_day="2018-01-01")

ACTS: dict[str, Act] = {
    one.short: one for one in tuple(vars().values()) if isinstance(one, Act)
}
"""Every act by its short name, which is also the name of its constant here."""
