"""Regions of countries: states, provinces, nations and counties, with the names and abbreviations that postings use.

In ``STATES`` the key is the ISO 3166-2 code without the country, which postings write and ``Place.region`` gives; the
names are the official one and the old abbreviations of newspapers and courts. In ``NAMED_REGIONS`` the region keeps the
name that the posting gives it. Written by hand after ISO 3166-2 (2024) and, for counties, the UK's ceremonial counties.
"""

STATES: dict[str, dict[str, tuple[str, ...]]] = {
    "US": {
        "AL": ("Alabama", "Ala."), "AK": ("Alaska",), "AZ": ("Arizona", "Ariz."), "AR": ("Arkansas", "Ark."),
        "CA": ("California", "Calif.", "Cal.", "SoCal", "NorCal", "Southern California", "Northern California"),
        "CO": ("Colorado", "Colo."), "CT": ("Connecticut", "Conn."), "DE": ("Delaware", "Del."),
        "DC": ("District of Columbia", "D.C."), "FL": ("Florida", "Fla."), "GA": ("Georgia", "Ga."),
        "HI": ("Hawaii", "Hawai'i"), "ID": ("Idaho",), "IL": ("Illinois", "Ill."), "IN": ("Indiana", "Ind."),
        "IA": ("Iowa",), "KS": ("Kansas", "Kans."), "KY": ("Kentucky", "Ky."), "LA": ("Louisiana", "La."),
        "ME": ("Maine",), "MD": ("Maryland", "Md."), "MA": ("Massachusetts", "Mass."), "MI": ("Michigan", "Mich."),
        "MN": ("Minnesota", "Minn."), "MS": ("Mississippi", "Miss."), "MO": ("Missouri", "Mo."),
        "MT": ("Montana", "Mont."), "NE": ("Nebraska", "Neb.", "Nebr."), "NV": ("Nevada", "Nev."),
        "NH": ("New Hampshire", "N.H."), "NJ": ("New Jersey", "N.J."), "NM": ("New Mexico", "N.M."),
        "NY": ("New York", "N.Y.", "New York State", "Upstate New York"), "NC": ("North Carolina", "N.C."),
        "ND": ("North Dakota", "N.D."), "OH": ("Ohio",), "OK": ("Oklahoma", "Okla."), "OR": ("Oregon", "Ore."),
        "PA": ("Pennsylvania", "Penn.", "Penna."), "RI": ("Rhode Island", "R.I."), "SC": ("South Carolina", "S.C."),
        "SD": ("South Dakota", "S.D."), "TN": ("Tennessee", "Tenn."), "TX": ("Texas", "Tex."), "UT": ("Utah",),
        "VT": ("Vermont", "Vt."), "VA": ("Virginia", "Va."), "WA": ("Washington", "Wash.", "Washington State"),
        "WV": ("West Virginia", "W.Va."), "WI": ("Wisconsin", "Wis.", "Wisc."), "WY": ("Wyoming", "Wyo."),
        "PR": ("Puerto Rico", "P.R."), "GU": ("Guam",), "VI": ("US Virgin Islands", "U.S. Virgin Islands"),
    },
    "CA": {
        "AB": ("Alberta", "Alta."), "BC": ("British Columbia", "B.C."), "MB": ("Manitoba", "Man."),
        "NB": ("New Brunswick", "N.B."), "NL": ("Newfoundland and Labrador", "Newfoundland", "Nfld."),
        "NS": ("Nova Scotia", "N.S."), "NT": ("Northwest Territories",), "NU": ("Nunavut",),
        "ON": ("Ontario", "Ont."), "PE": ("Prince Edward Island", "P.E.I.", "PEI"),
        "QC": ("Quebec", "Québec", "Que."), "SK": ("Saskatchewan", "Sask."), "YT": ("Yukon",),
    },
    "AU": {
        "ACT": ("Australian Capital Territory",), "NSW": ("New South Wales",), "NT": ("Northern Territory",),
        "QLD": ("Queensland",), "SA": ("South Australia",), "TAS": ("Tasmania",), "VIC": ("Victoria",),
        "WA": ("Western Australia",),
    },
}  # fmt: skip

# Where postings in English mostly come from.
ENGLISH_SPEAKING = frozenset({"US", "GB", "CA", "AU", "IE", "NZ"})

NAMED_REGIONS: dict[str, tuple[str, ...]] = {
    "GB": (
        "England", "Scotland", "Wales", "Northern Ireland", "South Wales", "North Wales", "West Wales", "Mid Wales",
        "Bedfordshire", "Berkshire", "Buckinghamshire", "Cambridgeshire", "Cheshire", "Cornwall", "Cumbria", "Derbyshire",
        "Devon", "Dorset", "County Durham", "East Sussex", "West Sussex", "Sussex", "Essex", "Gloucestershire",
        "Greater London", "Greater Manchester", "Hampshire", "Herefordshire", "Hertfordshire", "Isle of Wight", "Kent",
        "Lancashire", "Leicestershire", "Lincolnshire", "Merseyside", "Norfolk", "Northamptonshire", "Northumberland",
        "North Yorkshire", "South Yorkshire", "West Yorkshire", "East Yorkshire", "Yorkshire", "East Riding of Yorkshire",
        "Nottinghamshire", "Oxfordshire", "Rutland", "Shropshire", "Somerset", "Staffordshire", "Suffolk", "Surrey",
        "Tyne and Wear", "Tyne & Wear", "Teesside", "Warwickshire", "West Midlands", "East Midlands", "Wiltshire",
        "Worcestershire", "East Anglia", "Home Counties", "South East England", "South West England", "North West England",
        "North East England", "Middlesex", "Humberside", "Cleveland", "Avon", "Wirral", "Thames Valley",
        "County Antrim", "County Armagh", "County Down", "County Fermanagh", "County Londonderry", "County Tyrone",
        "Aberdeenshire", "Angus", "Argyll", "Ayrshire", "Dumfries and Galloway", "Fife", "Highlands", "Lanarkshire",
        "Lothian", "Midlothian", "East Lothian", "West Lothian", "Moray", "Orkney", "Perthshire", "Renfrewshire",
        "Scottish Borders", "Shetland", "Stirlingshire", "Anglesey", "Carmarthenshire", "Ceredigion", "Conwy",
        "Denbighshire", "Flintshire", "Gwent", "Gwynedd", "Monmouthshire", "Pembrokeshire", "Powys", "Mid Glamorgan",
        "South Glamorgan", "West Glamorgan", "Vale of Glamorgan",
    ),
    "IE": ("County Cork", "County Dublin", "County Galway", "County Kerry", "County Kildare", "County Limerick",
           "County Mayo", "County Meath", "County Wicklow", "Leinster", "Munster", "Connacht"),
    "DE": (
        "Baden-Württemberg", "Bavaria", "Bayern", "Brandenburg", "Hesse", "Hessen", "Lower Saxony", "Niedersachsen",
        "Mecklenburg-Vorpommern", "North Rhine-Westphalia", "Nordrhein-Westfalen", "NRW", "Rhineland-Palatinate",
        "Rheinland-Pfalz", "Saarland", "Saxony", "Sachsen", "Saxony-Anhalt", "Schleswig-Holstein", "Thuringia", "Thüringen",
    ),
    "NL": ("North Holland", "Noord-Holland", "South Holland", "Zuid-Holland", "North Brabant", "Noord-Brabant",
           "Gelderland", "Overijssel", "Friesland", "Drenthe", "Flevoland", "Limburg", "Zeeland"),
    "FR": ("Île-de-France", "Provence", "Bretagne", "Brittany", "Normandy", "Occitanie", "Nouvelle-Aquitaine",
           "Auvergne-Rhône-Alpes", "Hauts-de-France", "Pays de la Loire"),
    "IN": (
        "Andhra Pradesh", "Assam", "Bihar", "Chhattisgarh", "Goa", "Gujarat", "Haryana", "Himachal Pradesh", "Jharkhand",
        "Karnataka", "Kerala", "Madhya Pradesh", "Maharashtra", "Odisha", "Punjab", "Rajasthan", "Tamil Nadu", "Telangana",
        "Uttar Pradesh", "Uttarakhand", "West Bengal",
    ),
    "ZA": (
        "Western Cape", "Eastern Cape", "Northern Cape", "Gauteng", "KwaZulu-Natal", "Free State", "Limpopo",
        "Mpumalanga",
    ),
    "NZ": ("Canterbury", "Otago", "Waikato", "Bay of Plenty", "Hawke's Bay", "Taranaki", "Southland", "Northland"),
    "ES": ("Catalonia", "Andalusia", "Basque Country", "Galicia"),
    "BE": ("Flanders", "Wallonia"),
    "CH": ("Vaud", "Ticino", "Valais"),
    "IT": ("Lombardy", "Tuscany", "Piedmont", "Sicily", "Lazio", "Emilia-Romagna"),
    "AM": ("Lori", "Shirak", "Tavush", "Syunik", "Kotayk", "Gegharkunik", "Aragatsotn", "Ararat", "Armavir"),
    "GE": ("Adjara", "Samtskhe-Javakheti", "Kakheti", "Imereti"),
}  # fmt: skip

# Codes of states that are words too: in small letters they count only behind a comma, and never alone.
ALSO_WORDS = frozenset(
    {"al", "co", "de", "hi", "id", "in", "la", "ma", "md", "me", "ms", "oh", "ok", "on", "or", "pa", "us", "man", "wash", "miss"}
)
