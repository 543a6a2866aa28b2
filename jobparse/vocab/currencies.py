"""The world's currencies: their ISO 4217 codes, the marks they are written with, the countries that pay in them.

Source: ISO 4217:2015, list one (current currency and funds codes), without the codes for funds, metals and testing and
with the Bulgarian lev, which the euro replaced in 2026; countries are ISO 3166-1
alpha-2. A mark that several currencies share lists the commonest first.
"""

# Code -> the countries and territories whose money it is.
COUNTRIES = {
    "AED": "AE", "AFN": "AF", "ALL": "AL", "AMD": "AM", "AOA": "AO", "ARS": "AR", "AUD": "AU CC CX HM KI NF NR TV",
    "AWG": "AW", "AZN": "AZ", "BAM": "BA", "BBD": "BB", "BDT": "BD", "BGN": "BG", "BHD": "BH", "BIF": "BI",
    "BMD": "BM", "BND": "BN", "BOB": "BO", "BRL": "BR", "BSD": "BS", "BTN": "BT", "BWP": "BW", "BYN": "BY",
    "BZD": "BZ", "CAD": "CA", "CDF": "CD", "CHF": "CH LI", "CLP": "CL", "CNY": "CN", "COP": "CO", "CRC": "CR",
    "CUP": "CU", "CVE": "CV", "CZK": "CZ", "DJF": "DJ", "DKK": "DK FO GL", "DOP": "DO", "DZD": "DZ", "EGP": "EG",
    "ERN": "ER", "ETB": "ET",
    "EUR": "AD AT AX BE BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT",
    "FJD": "FJ", "FKP": "FK", "GBP": "GB GG IM JE", "GEL": "GE", "GHS": "GH", "GIP": "GI", "GMD": "GM", "GNF": "GN",
    "GTQ": "GT", "GYD": "GY", "HKD": "HK", "HNL": "HN", "HTG": "HT", "HUF": "HU", "IDR": "ID", "ILS": "IL PS",
    "INR": "IN", "IQD": "IQ", "IRR": "IR", "ISK": "IS", "JMD": "JM", "JOD": "JO", "JPY": "JP", "KES": "KE",
    "KGS": "KG", "KHR": "KH", "KMF": "KM", "KPW": "KP", "KRW": "KR", "KWD": "KW", "KYD": "KY", "KZT": "KZ",
    "LAK": "LA", "LBP": "LB", "LKR": "LK", "LRD": "LR", "LSL": "LS", "LYD": "LY", "MAD": "EH MA", "MDL": "MD",
    "MGA": "MG", "MKD": "MK", "MMK": "MM", "MNT": "MN", "MOP": "MO", "MRU": "MR", "MUR": "MU", "MVR": "MV",
    "MWK": "MW", "MXN": "MX", "MYR": "MY", "MZN": "MZ", "NAD": "NA", "NGN": "NG", "NIO": "NI", "NOK": "BV NO SJ",
    "NPR": "NP", "NZD": "CK NU NZ PN TK", "OMR": "OM", "PAB": "PA", "PEN": "PE", "PGK": "PG", "PHP": "PH",
    "PKR": "PK", "PLN": "PL", "PYG": "PY", "QAR": "QA", "RON": "RO", "RSD": "RS", "RUB": "RU", "RWF": "RW",
    "SAR": "SA", "SBD": "SB", "SCR": "SC", "SDG": "SD", "SEK": "SE", "SGD": "SG", "SHP": "SH", "SLE": "SL",
    "SOS": "SO", "SRD": "SR", "SSP": "SS", "STN": "ST", "SVC": "SV", "SYP": "SY", "SZL": "SZ", "THB": "TH",
    "TJS": "TJ", "TMT": "TM", "TND": "TN", "TOP": "TO", "TRY": "TR", "TTD": "TT", "TWD": "TW", "TZS": "TZ",
    "UAH": "UA", "UGX": "UG", "USD": "AS BQ EC FM GU IO MH MP PR PW TC TL UM US VG VI", "UYU": "UY", "UZS": "UZ",
    "VES": "VE", "VND": "VN", "VUV": "VU", "WST": "WS", "XAF": "CF CG CM GA GQ TD", "XCD": "AG AI DM GD KN LC MS VC",
    "XCG": "CW SX", "XOF": "BF BJ CI GW ML NE SN TG", "XPF": "NC PF WF", "YER": "YE", "ZAR": "ZA", "ZMW": "ZM",
    "ZWG": "ZW",
}

# Country -> the code of its money.
CURRENCY_OF = {country: code for code, countries in COUNTRIES.items() for country in countries.split()}

# Mark, in lower case -> the currencies that it stands for; "$" as postings in English use it.
MARKS = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
    "us$": ("USD",), "usd$": ("USD",), "c$": ("CAD",), "ca$": ("CAD",), "can$": ("CAD",), "cad$": ("CAD",),
    "a$": ("AUD",), "au$": ("AUD",), "aud$": ("AUD",), "nz$": ("NZD",), "s$": ("SGD",), "sg$": ("SGD",),
    "hk$": ("HKD",), "nt$": ("TWD",), "mx$": ("MXN",), "r$": ("BRL",),
    "£": ("GBP",), "€": ("EUR",), "¥": ("JPY", "CNY"), "₹": ("INR",), "₩": ("KRW",), "₪": ("ILS",), "₫": ("VND",),
    "₱": ("PHP",), "₦": ("NGN",), "฿": ("THB",), "₴": ("UAH",), "₽": ("RUB",), "₺": ("TRY",), "₸": ("KZT",),
    "₾": ("GEL",), "֏": ("AMD",),
    "rs": ("INR", "PKR", "LKR", "NPR", "MUR"), "rs.": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "kr": ("SEK", "NOK", "DKK", "ISK"), "kr.": ("DKK", "NOK", "SEK", "ISK"), "zł": ("PLN",), "kč": ("CZK",),
    "ft": ("HUF",), "r": ("ZAR",), "fr.": ("CHF",), "sfr": ("CHF",), "rm": ("MYR",), "rp": ("IDR",), "ksh": ("KES",),
    "drams": ("AMD",),
}

# Signs that say money by themselves, wherever they stand.
SIGNS = "".join(mark for mark in MARKS if len(mark) == 1 and not mark.isalpha())

# Money of which 200 is too much for an hour's pay and 10,000 too much for a month's.
STRONG = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"})

# Roughly how many units buy what a dollar buys abroad (2024), where it is far from one: of money that is not strong.
PER_DOLLAR = {
    "AED": 4, "BRL": 5, "CNY": 7, "CZK": 23, "DKK": 7, "HKD": 8, "HUF": 360, "ILS": 4, "INR": 84, "ISK": 138, "JPY": 150,
    "KRW": 1350, "MXN": 18, "MYR": 4, "NOK": 11, "PHP": 57, "PLN": 4, "QAR": 4, "SAR": 4, "SEK": 10, "THB": 35, "TWD": 32,
    "ZAR": 18,
}
