"""What the papers on socially useful works share: who makes them, what they name.

Nothing here is law by itself; each paper says what it asks for, and where that stands.
"""

from __future__ import annotations

from reintegra.programmes.documents.catalogue import Designation, Item

# -- who makes them, and for whom

GMINA = Designation("gmina", "gmina", "the gmina")
HOST = Designation(
    "host", "podmiot, w którym organizuje się prace", "the host of the works"
)
STAROSTA = Designation("starosta", "starosta", "the starosta")
MAYOR = Designation(
    "mayor", "wójt, burmistrz lub prezydent miasta", "the head of the gmina (mayor)"
)
PRESIDENT = Designation("president", "prezydent miasta", "the president of the city")
OFFICE = Designation("labour_office", "powiatowy urząd pracy", "the labour office")
DIRECTOR = Designation(
    "office_director",
    "dyrektor powiatowego urzędu pracy",
    "the director of the labour office",
)
CENTRE = Designation(
    "welfare_centre", "ośrodek pomocy społecznej", "the welfare centre"
)
WELFARE = Designation(
    "welfare_head",
    "kierownik ośrodka pomocy społecznej",
    "the head of the social welfare centre",
)
WELFARE_2025 = Designation(
    "welfare_head",
    "kierownik ośrodka pomocy społecznej lub dyrektor centrum usług społecznych",
    "the head of the social welfare centre or director of the social services centre",
)

# -- what they name

KINDS = Item("kinds", "rodzaj prac", "kind of the works")
PLACES = Item("places", "miejsce wykonywania prac", "where they are done")
HOSTS = Item(
    "hosts",
    "podmioty, w których są organizowane prace",
    "the hosts at which they are organised",
)
POSTS = Item("posts", "liczba miejsc", "number of places")
HOURS = Item("hours", "liczba godzin prac", "hours of works")
NAME = Item("name", "imię i nazwisko", "first name and surname")
IDENTITY = Item(
    "identity",
    "numer PESEL albo dokument stwierdzający tożsamość",
    "PESEL number, or the identity document",
)
