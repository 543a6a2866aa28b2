"""Short texts that name places, and what is read from them."""

from __future__ import annotations

import pytest

from jobparse.posting import Place
from jobparse.values.gazetteer import may_name_place, may_name_region, names_in, spelled
from jobparse.values.places import distinct, find_places, place_in_name, read_places, same_place
from jobparse.vocab import vocabulary
from jobparse.vocab.cities import cities_named, fold_name

WORDS = vocabulary("en")

READ = {
    "New York, NY 10031": [("New York", "NY", "US", "10031")],
    "NYC": [("New York", "NY", "US", None)],
    "Springfield, Ill.": [("Springfield", "IL", "US", None)],
    "Cambridge, MA": [("Cambridge", "MA", "US", None)],
    "Cambridge": [("Cambridge", None, None, None)],
    "Toronto, Ontario": [("Toronto", "ON", "CA", None)],
    "Perth, WA": [("Perth", "WA", "AU", None)],
    "Vancouver, WA": [("Vancouver", "WA", "US", None)],
    "Washington, D.C.": [("Washington", "DC", "US", None)],
    "Athens, Georgia": [("Athens", "GA", "US", None)],
    "Boston; Denver": [("Boston", "MA", "US", None), ("Denver", "CO", "US", None)],
    "Berlin/Munich": [("Berlin", None, "DE", None), ("Munich", None, "DE", None)],
    "10115 Berlin, Germany": [("Berlin", None, "DE", "10115")],
    "Edinburgh EH8 9YL": [("Edinburgh", None, "GB", "EH8 9YL")],
    "Ottawa, ON K1A 0B1": [("Ottawa", "ON", "CA", "K1A 0B1")],
    "Swansea, South Wales": [("Swansea", "South Wales", "GB", None)],
    "Hertfordshire": [(None, "Hertfordshire", "GB", None)],
    "St.-Oda-Kerk, Belgium": [("St.-Oda-Kerk", None, "BE", None)],
    "STOKE-ON-TRENT": [("Stoke-on-Trent", None, "GB", None)],
    "austin tx": [("Austin", "TX", "US", None)],
    "SF Bay Area": [(None, "CA", "US", None)],
    "US or Canada": [(None, None, "US", None), (None, None, "CA", None)],
    "Amsterdam, NL": [("Amsterdam", None, "NL", None)],
    "Salem, ORThe bakery": [("Salem", "OR", "US", None)],
    "Portland or Seattle": [("Portland", "OR", "US", None), ("Seattle", "WA", "US", None)],
    "Fairfax, VA": [("Fairfax", "VA", "US", None)],
    "Macon, GA": [("Macon", "GA", "US", None)],
    "St. Louis.": [("St. Louis", "MO", "US", None)],
    "L.A.": [("Los Angeles", "CA", "US", None)],
    "Minneapolis' North Loop": [("Minneapolis", "MN", "US", None)],
    "St. John's, Newfoundland": [("St. John's", "NL", "CA", None)],
    "San Francisco's Mission": [("San Francisco", "CA", "US", None)],
    "salem, or": [("Salem", "OR", "US", None)],
    "austin, or": [("Austin", "TX", "US", None)],
    "austin or boston": [("Austin", "TX", "US", None), ("Boston", "MA", "US", None)],
    "springfield, ill": [("Springfield", "IL", "US", None)],
    "leeds, uk": [("Leeds", None, "GB", None)],
    "Leiden, NL": [("Leiden", None, "NL", None)],
    "Salem, IN": [("Salem", "IN", "US", None)],
    "Dayton OH 45402": [("Dayton", "OH", "US", "45402")],
    "Boston University": [],
    "LS1 4AB": [],
    "Remote": [],
    "": [],
}


@pytest.mark.parametrize("text", READ)
def test_read(text: str) -> None:
    assert [(p.city, p.region, p.country, p.postal_code) for p in read_places(text)] == READ[text]


def test_homonyms_go_by_the_countries_of_the_posting() -> None:
    assert [p.country for p in read_places("Cambridge", countries={"GB"})] == ["GB"]
    assert [p.country for p in read_places("London", countries={"CA"})] == ["GB"]
    assert [p.country for p in read_places("Paris", countries={"US"})] == ["FR"]


def told(text: str, *, countries: tuple[str, ...] = (), any_case: bool = True) -> list[str]:
    """The places of a text, each as its city, region and country."""
    places = read_places(text, countries=countries, any_case=any_case)
    return ["/".join(filter(None, (place.city, place.region, place.country))) for place in places]


@pytest.mark.parametrize(
    ("text", "places", "why"),
    [
        # A place and what it lies in.
        ("Leeds, West Yorkshire, UK", ["Leeds/West Yorkshire/GB"], "city, region, country"),
        ("Leeds (England)", ["Leeds/England/GB"], "in brackets"),
        ("Leeds - UK", ["Leeds/GB"], "behind a dash"),
        ("Leeds\nUK", ["Leeds/GB"], "in the next line"),
        ("US > Texas > Austin", ["Austin/TX/US"], "from the top down"),
        ("UK, Leeds", ["Leeds/GB"], "a country and its city"),
        ("Ohio: Dayton", ["Dayton/OH/US"], "a state and its city"),
        ("Texas - Paris", ["Paris/TX/US"], "which is not the largest of its name"),
        ("US - Georgia", ["GA/US"], "a country and its state"),
        ("US, New York", ["New York/NY/US"], "a country, and a city that is a state too"),
        ("Australia - Victoria", ["VIC/AU"], "a country, and a state that is a city elsewhere"),
        ("Canada - Victoria", ["Victoria/BC/CA"], "and there"),
        ("US - Seattle - WA", ["Seattle/WA/US"], "down and up again"),
        ("Ohio - Seattle", ["OH/US", "Seattle/WA/US"], "a city of another state"),
        ("Ohio Dayton", ["OH/US", "Dayton/OH/US"], "nothing between them"),
        ("Canada - TX", ["CA", "TX/US"], "a state of another country"),
        ("NY, NY", ["New York/NY/US"], "a state twice is its city"),
        ("TX, TX", ["TX/US"], "but not where no city has its name"),
        ("NY, NY, US", ["New York/NY/US"], "with the country"),
        ("NY, NY or Boston", ["New York/NY/US", "Boston/MA/US"], "with another city"),
        ("Buffalo, NY, NY", ["Buffalo/NY/US", "NY/US"], "behind a city it is its own"),
        ("Boston, England", ["Boston/England/GB"], "a lesser namesake"),
        ("Toronto, US", ["Toronto/OH/US"], "one in another country"),
        ("Rome, Georgia, US", ["Rome/GA/US"], "a state that is a country too"),
        ("Tbilisi, Georgia", ["Tbilisi/GE"], "and a country that is a state"),
        ("Perth, Scotland", ["Perth/Scotland/GB"], "a region that keeps its name"),
        ("Dublin, OH, Ireland", ["Dublin/OH/US", "IE"], "a country that does not fit"),
        ("Austin, TX 78701, US", ["Austin/TX/US"], "a postal code between them"),
        # Towns that no table has there.
        ("Smallville, KS", ["Smallville/KS/US"], "a town that is not listed"),
        ("Smallville, France", ["Smallville/FR"], "before its country"),
        ("Crumb Ilkley, TX", ["Crumb Ilkley/TX/US"], "a longer name than the tables know"),
        ("Crumb Ilkley, TX or Boston", ["Crumb Ilkley/TX/US", "Boston/MA/US"], "and another city"),
        ("Ilkley, New York", ["Ilkley/GB", "New York/NY/US"], "a name that means a city is no state"),
        ("Ilkley, Georgia", ["Ilkley/GB", "GE"], "nor is one that means a country"),
        ("Ilkley, UK, TX", ["Ilkley/GB", "TX/US"], "a town whose country is said lies in no other's state"),
        ("Reserve, TX", ["TX/US"], "a word is no town that is not listed"),
        ("Bath Ilkley, TX 78701", ["Bath Ilkley/TX/US"], "one of two towns that they know"),
        ("Boston, CA", ["Boston/MA/US", "CA/US"], "a city too large to have an unknown namesake"),
        ("Leeds Kansas", ["Leeds/GB", "KS/US"], "no comma between them"),
        ("Mobile, TX", ["TX/US"], "a word that is no city there"),
        ("Mobile, AL", ["Mobile/AL/US"], "and is one here"),
        ("Pastry Cook, Kent", ["Kent/GB"], "a role"),
        ("Crumb Ltd., Kent", ["Kent/GB"], "a company"),
        ("Oven Team, Kent", ["Kent/GB"], "a part of one"),
        ("Remote, Kent", ["Kent/GB"], "a mode of work"),
        ("PANS, Kent", ["Kent/GB"], "an abbreviation"),
        ("SMALLVILLE, Kent", ["Smallville/Kent/GB"], "a town in capitals"),
        ("Smallville, Crumbton, Kent", ["Crumbton/Kent/GB"], "the nearer of two"),
        # Places side by side.
        ("Leeds or Cambridge, England", ["Leeds/England/GB", "Cambridge/England/GB"], "one region for both"),
        ("Boston and Salem, MA", ["Boston/MA/US", "Salem/MA/US"], "one state for both"),
        ("Cambridge / London, UK", ["Cambridge/GB", "London/GB"], "one country for both"),
        ("Manchester|Leeds, UK", ["Manchester/GB", "Leeds/GB"], "behind a bar"),
        ("Paris and London, Kentucky", ["Paris/FR", "London/KY/US"], "but not for a namesake that is much smaller"),
        ("Paris or Berlin, Germany", ["Paris/FR", "Berlin/DE"], "nor where there is none"),
        ("Richmond or Leeds, UK; Boston, MA", ["Richmond/GB", "Leeds/GB", "Boston/MA/US"], "one beside it, not any"),
        ("Boston, MA or Leeds, UK", ["Boston/MA/US", "Leeds/GB"], "two that say theirs"),
        ("NY or San Francisco", ["New York/NY/US", "San Francisco/CA/US"], "a state among cities is its city"),
        ("San Francisco or NY", ["San Francisco/CA/US", "New York/NY/US"], "in either order"),
        ("NY, San Francisco", ["New York/NY/US", "San Francisco/CA/US"], "before a comma"),
        ("San Francisco beats NY", ["San Francisco/CA/US", "NY/US"], "but not in a sentence"),
        ("NY or TX", ["NY/US", "TX/US"], "nor among states"),
        ("WA or San Francisco", ["WA/US", "San Francisco/CA/US"], "nor where no great city has its name"),
        ("NY and we like Boston", ["NY/US", "Boston/MA/US"], "nor in another phrase"),
        ("Soho, London", ["London/GB"], "a quarter and its city"),
        ("Soho London", ["London/GB"], "without a comma"),
        ("Soho, in London", ["London/GB"], "with a word between them"),
        ("Ilkley, England, Leeds", ["Ilkley/England/GB", "Leeds/GB"], "a village whose region is said"),
        ("Leeds, Ilkley, UK", ["Leeds/GB", "Ilkley/GB"], "or its country"),
        ("Leeds, Ilkley", ["Leeds/GB"], "and whose is not"),
        ("York, Ilkley", ["York/GB", "Ilkley/GB"], "a city that is not so much larger"),
        ("TX, Soho", ["TX/US", "Soho/GB"], "no quarter lies in a state"),
        ("London, Soho", ["London/GB"], "a city and its quarter"),
        ("London (Soho)", ["London/GB"], "in brackets"),
        ("London or Soho", ["London/GB", "Soho/GB"], "a choice is no quarter"),
        ("Chelsea, London", ["Chelsea/GB", "London/GB"], "a town too large for a quarter"),
        ("Ilkley, Leeds", ["Leeds/GB"], "a village and its city"),
        ("Ilkley, Bath", ["Ilkley/GB", "Bath/GB"], "a city that is not so much larger"),
        ("Ilkley, Boston", ["Ilkley/GB", "Boston/GB"], "a city that is large only elsewhere"),
        # Towns in streets.
        ("43 West Salem Street, Boston", ["Boston/MA/US"], "a street with a town in its name"),
        ("5 Leeds Way, York", ["York/GB"], "or a great one"),
        ("5 York Road Leeds", ["Leeds/GB"], "and the town of the street"),
        ("12 High Street Bakewell", ["Bakewell"], "which may be small"),
        ("12 Old Bakewell", [], "but not where no street is said"),
        ("12 High Street Bakewell Bath", ["Bath/GB"], "or more of its name follows"),
        ("12 High Street Leeds LS1 4AB", ["Leeds/GB"], "a postal code is not more of its name"),
        ("43 Salem, OR bakery", ["Salem/OR/US"], "a town whose state is said is no street"),
        ("43 Leeds, UK bakery", ["Leeds/GB"], "nor one whose country is"),
    ],
)
def test_what_places_say_of_each_other(text: str, places: list[str], why: str) -> None:
    assert told(text, any_case=False) == places, why


@pytest.mark.parametrize(
    ("text", "countries", "places", "why"),
    [
        ("CA", ("US",), ["CA/US"], "the state"),
        ("CA", ("CA",), ["CA"], "or the country, where the posting speaks for it"),
        ("CA", (), ["CA/US"], "the state otherwise"),
        ("Georgia", ("US",), ["GA/US"], "the state at home"),
        ("Georgia", (), ["GE"], "the country otherwise, by its full name"),
        ("WA", ("AU",), ["WA/AU"], "a state that two countries have"),
        ("WA", (), ["WA/US"], "an American one otherwise"),
        ("NT", (), ["NT/CA"], "one that America does not have"),
        ("New Brunswick", ("US",), ["New Brunswick/NJ/US"], "a city at home"),
        ("New Brunswick", (), ["NB/CA"], "the province otherwise"),
        ("Norfolk", ("US",), ["Norfolk/VA/US"], "a county that is a city elsewhere"),
        ("Norfolk", ("GB",), ["Norfolk/GB"], "and at home is a county"),
        ("Birmingham", ("US",), ["Birmingham/AL/US"], "a namesake at home"),
        ("Cambridge or Leeds", (), ["Cambridge/GB", "Leeds/GB"], "a town beside it speaks for its country"),
        ("Cambridge or Boston", (), ["Cambridge/MA/US", "Boston/MA/US"], "or for another one"),
    ],
)
def test_what_a_name_means_at_home(text: str, countries: tuple[str, ...], places: list[str], why: str) -> None:
    assert told(text, countries=countries) == places, why


@pytest.mark.parametrize(
    ("text", "street", "postal_code", "quoted"),
    [
        ("12 High Street, Bath", "12 High Street", None, "12 High Street, Bath"),
        ("at: 12 High St. Bath", "12 High St", None, "12 High St. Bath"),
        ("12a Oxford Road, Reading RG1 1AA", "12a Oxford Road", "RG1 1AA", "12a Oxford Road, Reading RG1 1AA"),
        ("5 warm ovens in Leeds", None, None, "Leeds"),
        ("D-10115 Berlin", None, "10115", "10115 Berlin"),
        ("1012 WX Amsterdam", None, "1012 WX", "1012 WX Amsterdam"),
        ("1012 AB Amsterdam", None, "1012 AB", "1012 AB Amsterdam"),
        ("Austin 78701, TX", None, "78701", "Austin 78701, TX"),
        ("Leeds, LS1 4AB", None, "LS1 4AB", "Leeds, LS1 4AB"),
        ("Leeds\nLS1 4AB", None, "LS1 4AB", "Leeds\nLS1 4AB"),
        ("Texas 78701", None, None, "Texas"),
    ],
)
def test_streets_and_postal_codes(text: str, street: str | None, postal_code: str | None, quoted: str) -> None:
    [place] = read_places(text)
    assert (place.street, place.postal_code, place.text) == (street, postal_code, quoted)


def test_where_a_place_stands_and_how_large_it_is() -> None:
    text = "Smallville, Kent and later in Leeds"
    there, leeds = find_places(text, WORDS)
    assert [text[place.start : place.end] for place in (there, leeds)] == ["Smallville, Kent", "Leeds"]
    assert [(place.alone, place.thousands > 500) for place in (there, leeds)] == [(False, False), (True, True)]
    assert find_places("we bake in leeds", WORDS) == []


@pytest.mark.parametrize(
    ("text", "names", "why"),
    [
        ("bakers of Leeds and york", ["Leeds"], "a name has a capital"),
        ("In Leeds. Bread", ["Leeds"], "a full stop is no part of it"),
        ("In N.Y. we bake", ["N.Y."], "unless it shortens"),
        ("In Springfield, Ill. we bake", ["Springfield", "Ill."], "as here"),
        ("In Washington, D.C.", ["Washington", "D.C."], "or here"),
        ("Ill bakers like Penn and Wash", [], "short forms that are words without their stop"),
        ("Penn. and Wash. bakers", ["Penn.", "Wash."], "and are none with it"),
        ("Ma, Pa and Tx bake", [], "very short words that are no codes"),
        ("Austin, Tx", ["Austin", "Tx"], "and one that is, behind a comma"),
        ("Oh, Hi", [], "but not words of their own"),
        ("LS1 4AB and 1012 AB", [], "the ends of postal codes"),
        ("since 2021 UK bakers", ["UK"], "a year before a country"),
        ("New  York", ["New  York"], "two blanks within a name"),
        ("San\nJose", [], "a line end is not within a name"),
        ("BakerSalem, ORThe", ["Salem", "OR"], "a great town that lost its blank"),
        ("TypeBakewell", [], "a small one is more likely another word"),
        ("TypeScript in Java", [], "as here"),
        ("Boston College", [], "what is named after a place"),
        ("bank of Dallas", [], "before it"),
        ("Kent Street", [], "and behind it"),
        ("Boston's College", [], "that owns it"),
        ("Mobile and Nice", [], "words that are cities, too"),
        ("Canary Wharf", ["Canary Wharf"], "a quarter as known as a city"),
        ("Bay Area", ["Bay Area"], "and a region"),
        ("Stoke-on-Trent", ["Stoke-on-Trent"], "the longest name that fits"),
    ],
)
def test_names_in(text: str, names: list[str], why: str) -> None:
    assert [text[name.start : name.end] for name in names_in(text, WORDS)] == names, why


def test_names_within_names_and_words() -> None:
    assert [name.city for name in names_in("Boston College", WORDS, within_names=True)] == ["Boston"]
    assert [name.is_word for name in names_in("Nice Leeds", WORDS, also_words=True)] == [True, False]


def test_codes() -> None:
    found = {text: next(names_in(text, WORDS)) for text in ("TX", "OR", "NL", "Ohio", "Luxembourg", "New York", "Kent")}
    assert {text for text, name in found.items() if name.is_code} == {"TX", "OR", "NL"}
    assert {text for text, name in found.items() if not name.stands_alone} == {"OR"}
    assert {text: name.country for text, name in found.items() if name.country} == {"NL": "NL", "Luxembourg": "LU"}
    assert {text for text, name in found.items() if name.means_city} == {"New York"}


@pytest.mark.parametrize(
    ("text", "place", "region"),
    [
        ("Bakers in Ohio", True, True),
        ("bakers in ohio", False, True),
        ("bakers in TX", True, True),
        ("Leeds", True, False),
        ("Ovens", False, False),
    ],
)
def test_looks_that_spare_the_search(text: str, *, place: bool, region: bool) -> None:
    assert may_name_place(text, WORDS) is place
    assert may_name_region(text, WORDS) is region


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("LEEDS", "Leeds"),
        ("leeds", "Leeds"),
        ("ROME", "Rome"),
        ("UK", "UK"),
        ("USA", "USA"),
        ("McAllen", "McAllen"),
        ("berwick-upon-tweed", "Berwick-upon-Tweed"),
        ("NEW  YORK", "New York"),
    ],
)
def test_spelled(written: str, usual: str) -> None:
    assert spelled(written) == usual


NAMED = {
    "City of Los Angeles": ("Los Angeles", "CA"),
    "University of North Carolina at Greensboro": ("Greensboro", "NC"),
    "Brooklyn College": ("Brooklyn", "NY"),
    "Columbia University": None,
    "University of Leeds": ("Leeds", None),
    "University of Washington": None,
    "University of Bath": ("Bath", None),
    "University of Texas at Austin": ("Austin", "TX"),
    "University of Paris, Texas": ("Paris", "TX"),
    "State of Ohio": (None, "OH"),
    "Ohio Bakers": (None, "OH"),
    "Leeds Bakers": ("Leeds", None),
    "Bakewell Ovens": None,
    "Ilkley Library": None,
    "Bank of Springfield": None,
    "Salem, Oregon Bakers": ("Salem", "OR"),
    "Kent Bakers": (None, "Kent"),
    "University of Texas at Arlington": ("Arlington", "TX"),
    "Ohio Bakers of Leeds": ("Leeds", None),
    "Ilkley, England Bakers": ("Ilkley", "England"),
    "Crumb & Sons": None,
}


@pytest.mark.parametrize("name", NAMED)
def test_place_in_name(name: str) -> None:
    place = place_in_name(name)
    assert (place and (place.city, place.region)) == NAMED[name]


def test_the_fuller_of_two_is_kept() -> None:
    assert distinct([Place("Leeds"), Place("Leeds", country="GB"), Place("York")]) == [
        Place("Leeds", country="GB"),
        Place("York"),
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Place("Leeds"), Place("LEEDS", country="GB"), True),
        (Place("Leeds", "England"), Place("Leeds", country="GB"), True),
        (Place("Leeds", "England"), Place("Leeds", "Kent"), False),
        (Place("Leeds", country="US"), Place("Leeds", country="GB"), False),
        (Place("Leeds"), Place("York"), False),
        (Place(None, "Kent", "GB"), Place(None, "Kent", "GB"), True),
        (Place(None, "Kent", "GB"), Place(None, None, "GB"), False),
        (Place("Leeds", None, "GB"), Place(None, None, "GB"), False),
    ],
)
def test_same_place(one: Place, other: Place, *, same: bool) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


def test_every_line_of_the_table_can_be_looked_up() -> None:
    assert cities_named(fold_name("Aachen"))[0].country == "DE"
    assert cities_named(fold_name("Zwolle"))[0].country == "NL"
    assert cities_named("") == ()
    assert cities_named("no such place") == ()
