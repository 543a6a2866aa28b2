"""The tables of a language: each of them maps what may be meant to the spellings that say so."""

from __future__ import annotations

from collections.abc import KeysView, Mapping
from functools import cache
from typing import dataclass_transform

from jobparse.vocab.alternations import alternation

# What a word or phrase means -> the spellings that say so.
Table = Mapping[str, tuple[str, ...]]


@dataclass_transform(eq_default=False, kw_only_default=True, frozen_default=True)
class _Tables:
    """Checked like a dataclass, made at a tenth of the price: writing the code for two hundred fields takes 5 ms."""

    def __init__(self, **tables: object) -> None:
        names = type(self).__annotations__
        if wrong := names.keys() ^ tables.keys():
            raise TypeError(f"{type(self).__name__}() needs each of its tables once, and no other: {sorted(wrong)}")
        self.__dict__.update(tables)


class Vocabulary(_Tables):
    """Every word that the rules know in one language: one table for each kind of thing that is named.

    A table maps a meaning to its spellings, written in lower case with straight quotes, plain dashes and single
    spaces. Beside each table stand its meanings, which are the same in every language, and what its spellings are; a
    table that only finds words and tells nothing apart has one meaning. A language is one module that holds one
    ``Vocabulary`` called ``WORDS``, its tables in the order in which they stand here.
    """

    language: str
    # Form.
    labels: Table  # name of a fact -> labels and front-matter keys
    key_roles: Table  # "value" or "whole" -> keys that add nothing to the key above or below them
    headings: Table  # kind of section -> words of headings that open it
    section_cues: Table  # kind of section -> phrases that give a passage of it away, wherever they stand
    page_part: Table  # other_jobs -> headings over what a page shows beside the posting: "similar jobs"
    # Names of roles and organisations.
    role_noun: Table  # rank or trade -> nouns for who does the work: "engineer", "cook"
    role_link: Table  # link -> small words inside a role that is written as a name: "of"
    role_does: Table  # does -> verbs of a sentence whose subject is the wanted person: "reports"
    serves_as: Table  # as -> what leads from a job to what its holder is called: "join us as a"
    as_whom: Table  # as -> what leads to what somebody joins as, or is addressed as: "as a"
    addressed: Table  # you -> with what such a sentence goes on: "you'll"
    vague_role: Table  # anybody alone -> role nouns that name no role ever, or without a word before: "leader"
    organisation_noun: Table  # kind of organisation -> nouns in the names of such: "university", "bank"
    activity_noun: Table  # activity -> nouns with which names of companies end, but titles and units too: "consulting"
    unit_noun: Table  # unit -> nouns for a part of an organisation: "department"
    legal_form: Table  # country or kind -> "inc", "gmbh"
    nobody: Table  # why -> capitalised words that name no organisation: "we", "position"
    name_link: Table  # link -> small words inside a name: "of"
    owner_mark: Table  # owner -> what marks the owner of a thing: "'s"
    # Sentences about the employer.
    seeks: Table  # seeks -> what is said of an employer that has an opening: "is seeking"
    offers_role: Table  # role -> what stands before the name of a role in a sentence
    goes_on: Table  # verb apposition -> words with which a sentence goes on behind the employer's name
    is_equal_employer: Table  # equal -> what the boilerplate says of the employer: "is an equal"
    describes: Table  # is -> how a sentence goes on that tells what a company does: "builds"
    about: Table  # about -> what stands before the employer's name in a heading: "about"
    stands_for: Table  # employer -> what stands before the name of the employer: "on behalf of", "join"
    board: Table  # job_board mail -> names and hosts that are never the employer
    # Titles.
    title_lead: Table  # lead -> what stands before a title without being part of it: "job opening"
    wants: Table  # wants -> what may stand in a headline before the title: "seeking"
    praise: Table  # praise -> what is said of a wanted person without being part of the title: "experienced"
    phrase_end: Table  # end -> words with which the phrase that names a wanted person is over: "who"
    area: Table  # area -> words that end the name of a region in a header: "county"
    advert: Table  # advert -> words of a headline's tail that praises the job: "competitive"
    place_joint: Table  # in -> words between an organisation and its place
    title_place_lead: Table  # in -> words between a title and the place with which a headline ends
    around_place: Table  # around side -> words that belong to the name of a place in a title: "greater"
    title_joint: Table  # at -> words between a title and the employer
    title_noise: Table  # wanted -> words that end a title and begin something else: "needed"
    title_place: Table  # place note -> words beside titles for where the work is, or that the text is a copy: "nationwide"
    # E-mail addresses.
    at_sign: Table  # @ -> "at", as in "robin at crumb dot example"
    dot_sign: Table  # . -> "dot"
    asks_for_mail: Table  # mail -> what is said right before an address: "email", "send your cv"
    mail_goes: Table  # to -> what links that with the address
    not_a_mailbox: Table  # none -> words before "at" that are no address: "look at", "us at"
    mail_purpose: Table  # apply questions other never -> what is said around an e-mail address
    mailbox_purpose: Table  # apply other -> local parts of addresses: "jobs", "privacy"
    # People and telephones.
    fax: Table  # fax -> what announces a number that nobody answers
    extension: Table  # extension -> "ext.", behind a telephone number
    honorific: Table  # honorific -> "Ms", "Dr"
    name_particle: Table  # particle -> small words inside a person's name
    asks_for_person: Table  # person -> what stands before the name of a person to turn to
    not_a_name: Table  # kind -> capitalised words that are no part of a person's name
    # Links.
    link_purpose: Table  # apply posting more other never -> what is said around a link
    # Pay.
    pay_unit: Table  # hour day week month year -> the span of time alone: "hour", "yr"
    pay_period: Table  # the same -> what says that it is paid for each: "an hour", "annually"
    pay_rhythm: Table  # the same -> the words among them that say it from anywhere in the sentence: "hourly"
    pay_limit: Table  # min max -> what stands right before an amount: "from", "up to"
    pay_start: Table  # min max -> what says so from further off: "starting", "minimum"
    pay_open: Table  # min max -> what is said behind an amount that is the least or the most: "and up"
    pay_bound: Table  # the same -> what stands right behind it: "minimum"
    money_for: Table  # pay target total other -> what money is said to be: "salary", "stipend", "budget"
    pay_follower: Table  # pay total -> what follows an amount of pay: "doe", "plus tips"
    pay_extra: Table  # extra -> what a plus sign adds to pay: "tips", "equity"
    magnitude: Table  # 1000 … -> "k", "lakh"
    approximate: Table  # approximate -> what may stand between a limit and its amount: "up to about"
    multiplier: Table  # 1 100 1000 -> what stands within a number in words and multiplies it: "and", "hundred"
    range_word: Table  # range -> what stands between the ends of a range: "to"
    rounded: Table  # 0 5 8 -> where in its tens of thousands an amount lies: "low", "mid", "high"
    currency_name: Table  # ISO 4217 code or mark -> "euros", "dollars"
    pay_basis: Table  # basis -> what may stand between an amount and its period: "gross"
    rank: Table  # rank -> what a number of pay grades follows: "grade", "step"
    plan: Table  # plan -> figures that are the name of a benefit: "401k"
    counted: Table  # counted -> what is counted and is no money: "hours"
    # Degrees.
    degree: Table  # level -> names that mean nothing else: "bachelor's degree"
    degree_letters: Table  # level -> letters and words that mean a degree only in the company of one
    any_degree: Table  # level -> a degree whose level is not said: "degree"
    degree_rank: Table  # level -> words that say the level of "degree" from further off: "graduate"
    degree_source: Table  # from -> what leads to who gave a degree: "from a"
    schooling: Table  # level -> schooling that begins a line of requirements
    schooling_lead: Table  # lead -> what may stand before such schooling: "completed"
    schooling_not_after: Table  # other -> words behind it that make it somebody's trade: "institutions"
    studying: Table  # level -> who is still at it: "graduate student"
    studying_lead: Table  # current -> what stands before them: "current"
    degree_in_progress: Table  # in_progress -> what leads to a degree not yet held: "working towards"
    degree_obtained: Table  # obtained -> what takes that back: "or hold"
    degree_sought: Table  # asked -> words that ask for the next degree, though they end like others: "looking for"
    degree_not_before: Table  # other -> words that make the next no degree of the candidate's: "offers"
    degree_not_after: Table  # other -> words that do so to the one before: "programs"
    any_degree_not_before: Table  # other -> words before "degree" that make it something else: "high"
    any_degree_not_after: Table  # other -> words behind it that do: "of"
    degree_apart: Table  # other -> what makes a degree another one than the one before: "second"
    student: Table  # in_progress -> who is working towards a degree: "students"
    field_opens: Table  # in -> what leads to a field of study: "in"
    field_noun: Table  # field -> "discipline"
    such_as: Table  # example -> what leads to examples
    possessive: Table  # somebody -> words with which no field of study begins: "their"
    unnamed_field: Table  # other -> words that stand for a field without its name: "related"
    field_closes: Table  # other -> what ends it: "or equivalent"
    accredited: Table  # accredited -> what says so: "ALA-accredited"
    # How much a thing is asked for.
    joint: Table  # or and -> what stands between alternatives
    joint_next: Table  # a -> what stands between "or" and the next alternative
    article: Table  # a -> articles
    substitute: Table  # equivalent -> what may take the place of what is asked for: "equivalent"
    skill: Table  # other -> what else is asked for beside a degree: "experience"
    demand: Table  # required preferred waived -> words that stand on either side of it
    demand_behind: Table  # preferred -> words that only stand behind it: "a plus"
    demand_ahead: Table  # required preferred -> words that only stand before it: "ideally"
    demand_adverb: Table  # much -> what stands between a thing and the demand for it: "is strongly"
    # Experience.
    number: Table  # a number in figures -> its words
    or_more: Table  # more -> what stands behind the least number: "+", "or more"
    at_least: Table  # more -> what stands before it: "minimum of"
    span_of_time: Table  # year month -> units in which experience and terms are counted
    experience: Table  # experience -> "experience"
    work: Table  # work -> what years are experience of without being called so: "in a similar role"
    asks_for: Table  # asks -> words before years that a candidate must have: "looking for"
    ideal: Table  # ideal -> words for a candidate who has more than is required
    lasting: Table  # lasting -> words before a span of time in which something went on
    experience_in: Table  # experience -> what follows years that are not called so: "building"
    not_experience_before: Table  # other -> words before a span of time that make it no experience of the candidate's
    not_experience_behind: Table  # other -> words behind it that do: "old"
    # Employment.
    working_time: Table  # one or more EmploymentType, with a space between -> "full-time"
    engagement: Table  # EmploymentType -> words that need a job beside them: "contract", "intern"
    stated_end: Table  # EmploymentType -> words that need none: "fixed-term"
    unpaid: Table  # VOLUNTEER -> what is given as the pay of unpaid work
    job_noun: Table  # job -> what is temporary: "position"
    engagement_served: Table  # other -> who or what serves the engaged: "volunteer coordinator", "contract law"
    engagement_not_before: Table  # other -> words that make "contract" somebody else's: "smart"
    term_noun: Table  # term job -> what is held for two years: "residency", "appointment"
    term_opens: Table  # for -> what stands before a term: "an appointment for two years"
    term_label: Table  # term -> what stands before the length of a term: "contract length"
    held_until: Table  # job needs_job -> what stands before the day on which a term ends: "funded through"
    lasts: Table  # lasts -> what stands between a post and its term: "will be"
    not_a_term: Table  # other -> words that make a span of time beside a job not its term: "tenure-track"
    job_opens: Table  # job -> what leads to the working time: "the role is"
    job_goes_on: Table  # goes on -> words behind "internship" when it is the job: "will"
    engaged_as: Table  # job -> "as a"
    offers: Table  # job -> what leads to the job that is offered: "looking for a"
    hours_noun: Table  # hours -> what else is full time: "shifts"
    hours_label: Table  # hours -> what stands before a number of hours: "working hours"
    weekly: Table  # week -> what says that they are those of a week: "per week"
    full_load: Table  # fte -> what a share of full time is counted in: "FTE"
    permanent: Table  # permanent -> words beside which working time is the job's
    employed_today: Table  # other -> words before the terms on which the candidates work today
    finds_work: Table  # others -> what agencies say of themselves: "staffing"
    not_the_job_before: Table  # other -> words before "full-time" that make it speak of somebody else
    not_the_job_behind: Table  # other -> words behind it that do
    week: Table  # week -> "weeks"
    to_hire: Table  # hire -> what makes months those of a contract: "to hire"
    hours_a_week: Table  # hours -> "hours per week"
    # Dates.
    month: Table  # 1 … 12 -> names and short forms
    ordinal: Table  # any -> what follows the figure of a day: "th"
    date_joiner: Table  # any -> what stands between a day and its month: "of"
    relative_day: Table  # number of days from today -> "tomorrow"
    date_cue: Table  # role of a date, period term by from none neutral -> words before a date
    applying: Table  # any -> words that make a "by" a deadline
    soft_deadline: Table  # any -> words for a date after which applications still count
    # Reference.
    reference_label: Table  # plain vague -> words before a requisition or vacancy number
    reference_number: Table  # any -> "number", "no." between such words and the figures
    # Places.
    city_nickname: Table  # "City, region, country" -> short forms
    letter_closing: Table  # closing -> words above the name of the writer: "kind regards"
    work_mode_value: Table  # mode -> values of a label that say the mode, and elsewhere say something else: "in person"
    wanted_behind: Table  # wanted -> words behind a role that is sought: "wanted"
    county_noun: Table  # county -> words behind the name of a county
    part_of_the_world: Table  # continent -> names that end like that of a country: "north america"
    named_after_place: Table  # before, after -> words that make a place's name part of another name
    job_words: Table  # job time -> words that speak of the job itself, beside the nouns for jobs and roles
    place_label: Table  # place -> labels of a place that may stand anywhere in a line
    place_list: Table  # list -> what stands between the places of a list
    place_preposition: Table  # in of -> what leads to a place from a workplace, from other words
    place_lead: Table  # based site -> words before a work site: "based in"
    place_tail: Table  # site based -> words behind a work site: "office", "-based"
    city_government: Table  # city -> what makes a city an employer: "city of"
    home_words: Table  # country -> words that only its postings use
    home_spelling: Table  # country -> words that speak for it where nothing else does: "labour", "labor"
    street_noun: Table  # street -> last words of a street's name
    place_of_others: Table  # people events -> words before a place that is not the workplace: "customers"
    beside_place: Table  # part list mode -> words that may stand in a line that only says where the work is
    # Work mode.
    work_mode: Table  # remote hybrid onsite -> words that say it: "telecommute"
    work_mode_noun: Table  # work -> what is remote beside the nouns for jobs: "arrangement"
    share_of_week: Table  # days -> "days a week"
    where_worked: Table  # onsite remote -> where a share of the week is worked: "in the office"
    answer: Table  # yes no -> the whole value of a label that asks: "true"
    is_done: Table  # is -> what leads from the job to its mode: "is fully"
    worked_so: Table  # remote hybrid onsite -> phrases that say it whole: "three days a week in the office"
    not_work_mode: Table  # thing -> what follows the same words when they speak of something else: "remote sensing"
    only_perhaps: Table  # perhaps -> words around a mode that is no more than possible
    negation: Table  # not -> "not", "cannot"
    not_a_city: Table  # organisation site work -> last words of what looks like a city and is none

    def table(self, name: str) -> Table:
        """One table by name; ``AttributeError`` when there is none of that name."""
        table: Table = getattr(self, name)
        return table

    def alternation(self, name: str, *, border: str = r"\b") -> str:
        """A pattern for all spellings of a table, the longest first; ``border`` is what stands before a word."""
        return _alternation(self, name, border)

    def spellings(self, name: str) -> KeysView[str]:
        """Every spelling of a table.

        >>> from jobparse.vocab import vocabulary
        >>> "per annum" in vocabulary("en").spellings("pay_period")
        True
        """
        return _meanings(self, name).keys()

    def meaning(self, name: str, spelling: str) -> str | None:
        """What a spelling means in a table, or ``None`` when it is not listed.

        >>> from jobparse.vocab import vocabulary
        >>> vocabulary("en").meaning("pay_period", "Per  Annum")
        'year'
        """
        known, plain = _meanings(self, name), spelling.lower()
        meaning = known.get(plain)
        return known.get(" ".join(plain.split())) if meaning is None and not plain.isalpha() else meaning


@cache
def _alternation(words: Vocabulary, name: str, border: str) -> str:
    return alternation({spelling for group in words.table(name).values() for spelling in group}, border)


@cache
def _meanings(words: Vocabulary, name: str) -> dict[str, str]:
    return {spelling: meaning for meaning, group in words.table(name).items() for spelling in group}
