"""What a record says under its keys, in words that every reader of values understands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from jobparse.readers.keys import fact_name, label_of
from jobparse.readers.labelled import LabelledValue
from jobparse.readers.records.leaves import Leaf
from jobparse.readers.records.nested import Record
from jobparse.readers.records.parts import NO, YES, Parts, answer, parts_of
from jobparse.values.money import MOST_FIGURES
from jobparse.vocab import vocabulary
from jobparse.vocab.countries import COUNTRIES
from jobparse.vocab.record_keys import PERIODS

_PERIODS = {spelling: period for period, spellings in PERIODS.items() for spelling in spellings}
# Seconds and milliseconds since 1970: from 1973 on, and before 5138.
_SECONDS, _MILLISECONDS = 10**8, 10**11

_ADDRESS = ("region", "postal_code", "country", "street")


def labelled_values(record: Record) -> list[LabelledValue]:
    """What a record says under its keys, without its description and its longer passages.

    >>> labelled_values({"title": "Baker", "hiringOrganization": {"name": "Crumb"}, "baseSalary": 0})
    [LabelledValue(name='title', text='Baker', label=''), LabelledValue(name='employer', text='Crumb', label='')]
    """
    return list(values_of(parts_of(record)))


def values_of(parts: Parts) -> Iterator[LabelledValue]:
    """The labelled values that the parts of a record amount to, each once, in the order in which people tell them."""
    told = (
        *_alike(parts, "title", "employer", "employer_url"),
        *_places(parts),
        *_modes(parts),
        *_pay(parts),
        *(LabelledValue("employment_type", _spaced(leaf.text)) for leaf in parts["type"]),
        *(LabelledValue("employment_type", leaf.text, "hours") for leaf in parts["hours"]),
        *_demands(parts),
        *(
            LabelledValue(name, _day(leaf.text))
            for name in ("date_posted", "valid_through", "start_date")
            for leaf in parts[name]
        ),
        *_alike(parts, "reference", "contact_name", "contact_email", "contact_phone"),
        *_alike(parts, "apply_url", "posting_url", "url"),
        *_labelled(parts),
        *(LabelledValue(None, leaf.text, label_of(leaf.path)) for leaf in parts["unknown"]),
    )
    yield from dict.fromkeys(told)


def _alike(parts: Parts, *names: str) -> Iterator[LabelledValue]:
    return (LabelledValue(name, leaf.text) for name in names for leaf in parts[name])


def _labelled(parts: Parts) -> Iterator[LabelledValue]:
    """Values whose labels stand beside them: they are called what the vocabulary calls a line of that label."""
    labels = {leaf.at: leaf.text for leaf in parts["label"]}
    for leaf in parts["labelled"]:
        label = labels.get(leaf.at[:1], "")
        yield LabelledValue(fact_name((label,), vocabulary("en")), leaf.text, label)


def _places(parts: Parts) -> Iterator[LabelledValue]:
    """A line for each part of an address, the town first; a place in words where there is no town."""
    groups = _groups(parts, ("city", "place", *_ADDRESS))
    for address in groups:
        if "city" in address:
            city, in_words = address.pop("city"), address.pop("place", "")
            yield LabelledValue("location", city)
            yield LabelledValue(None, in_words if in_words != city else "", "place")
        elif "place" in address:
            yield LabelledValue("location", address.pop("place"))
        elif address:
            stated = (address.pop("region", ""), _country(address.pop("country", "")))
            yield LabelledValue("location", ", ".join(filter(None, stated)))
        yield from (LabelledValue(f"location_{name}", address[name]) for name in _ADDRESS if name in address)
    if not groups:
        yield from (LabelledValue("location", _country(leaf.text)) for leaf in parts["applicants_from"])


def _country(text: str) -> str:
    """A country's name for its code; whatever else as it is."""
    return COUNTRIES.get(text.upper(), (text,))[0]


def _modes(parts: Parts) -> Iterator[LabelledValue]:
    """How the work is done; a flag that is not set says nothing, and is shown."""
    yield from (LabelledValue("work_mode", _spaced(leaf.text)) for leaf in parts["mode"])
    for leaf in parts["remote"]:
        said = answer(leaf.text)
        if said in YES:
            yield LabelledValue("work_mode", "yes", "remote")
        elif said in NO:
            yield LabelledValue(None, "no", label_of(leaf.path))
        else:
            yield LabelledValue("work_mode", leaf.text)


def _pay(parts: Parts) -> Iterator[LabelledValue]:
    """Each statement of pay in one line: "50000 - 60000 USD per year"; an amount of 0 states none."""
    parts = parts | {
        f"pay_{end}": [*parts[f"pay_{end}"], *map(_of_cents, parts[f"pay_{end}_cents"])] for end in ("min", "max")
    }
    for pay in _groups(parts, ("pay_min", "pay_max", "pay", "pay_currency", "pay_period", "pay_kind")):
        low, high, alone = (_amount(pay.get(name, "")) for name in ("pay_min", "pay_max", "pay"))
        if low or high:
            figures = _range(low, high)
        elif alone:
            figures = f"{alone:f}"
        else:
            if alone is None:
                yield LabelledValue("salary", pay.get("pay", ""))
            continue
        period = pay.get("pay_period", "")
        plain = _PERIODS.get(period.lower(), "")
        said = (figures, pay.get("pay_currency", ""), plain if plain == "total" else plain and f"per {plain}")
        kind = label_of((pay.get("pay_kind", "salary"),))
        yield LabelledValue("salary" if kind == "salary" else None, " ".join(filter(None, said)), kind)


def _range(low: Decimal | None, high: Decimal | None) -> str:
    if low and high:
        return f"{low:f}" if low == high else f"{min(low, high):f} - {max(low, high):f}"
    return f"from {low:f}" if low else f"up to {high:f}"


def _amount(text: str) -> Decimal | None:
    """The amount that a value is and nothing else, in as few figures as it takes; ``None`` for words.

    >>> _amount("52,000.50"), _amount("competitive")
    (Decimal('52000.50'), None)
    """
    try:
        amount = Decimal(text.replace(",", "").replace(" ", ""))
    except InvalidOperation:
        return None
    if not amount.is_finite() or amount.adjusted() >= MOST_FIGURES:  # "1e999999999" would be written out in full
        return None
    return amount.to_integral_value() if amount == amount.to_integral_value() else round(amount, 2)


def _of_cents(leaf: Leaf) -> Leaf:
    cents = _amount(leaf.text)
    return leaf if cents is None else leaf._replace(value=cents / 100)


def _demands(parts: Parts) -> Iterator[LabelledValue]:
    """Experience and degrees that are asked for, as a requirement words them."""
    for leaf in parts["months"]:
        months = _amount(leaf.text)
        if months:
            years, rest = divmod(months, 12)
            said = f"{months:f} months" if rest else f"{years:f} years"
            yield LabelledValue(None, f"{said} of experience required", "experience")
    for leaf in parts["degree"]:
        yield LabelledValue(None, f"{_spaced(leaf.text)} required", "education")


def _day(text: str) -> str:
    """A date as it is written; of a count of seconds or milliseconds since 1970 the day in UTC.

    >>> _day("1924992000000"), _day("2031-01-01T00:00:00Z"), _day("12 May")
    ('2031-01-01', '2031-01-01T00:00:00Z', '12 May')
    """
    count = _amount(text)
    if count is None or not _SECONDS <= count < _MILLISECONDS * 1000:
        return text
    seconds = count / 1000 if count >= _MILLISECONDS else count
    return datetime.fromtimestamp(float(seconds), UTC).date().isoformat()


def _spaced(text: str) -> str:
    """The words of a constant apart: "FULL_TIME", "OnSite"; words that are apart already as they are."""
    return text if " " in text else label_of((text,))


def _groups(parts: Parts, names: Sequence[str]) -> list[dict[str, str]]:
    """What belongs together, such as the parts of one address, under their names: what stands in one item of a list.

    Of equal parts the first counts; the groups are in the order of the record.
    """
    groups: dict[tuple[int, ...], dict[str, str]] = defaultdict(dict)
    named = [(leaf, name) for name in names for leaf in parts[name]]
    for leaf, name in sorted(named, key=lambda one: one[0].number):
        groups[leaf.at].setdefault(name, leaf.text)
    return list(groups.values())
