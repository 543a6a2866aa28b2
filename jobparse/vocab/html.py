"""The elements of HTML that occur in postings, by what they do to a line (WHATWG HTML, section 15)."""

# Begins and ends a line of its own.
LINES = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol",
    "option", "p", "pre", "section", "table", "title", "tr", "ul",
})
# Stands within a line.
WITHIN_A_LINE = frozenset({
    "a", "abbr", "b", "big", "button", "center", "cite", "code", "del", "em", "font", "i", "iframe", "img", "input", "ins",
    "label", "link", "mark", "meta", "noscript", "q", "s", "samp", "select", "small", "span", "strike", "strong", "style",
    "sub", "summary", "sup", "svg", "tbody", "td", "tfoot", "th", "thead", "time", "tt", "u", "var", "wbr",
})
# Has no end tag.
NEVER_CLOSED = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})
BOLD = frozenset({"b", "strong"})
# What Markdown puts in front of the same thing.
MARKDOWN = {"li": "- ", "h1": "# ", "h2": "# ", "h3": "# ", "h4": "# ", "h5": "# ", "h6": "# "}
# What no reader of the page sees: its opening, its closing and its last mark. The last three are Liquid (Jekyll posts).
UNSEEN = (
    ("<!--", "-->", "-->"), ("<style", "</style", ">"), ("<script", "</script", ">"),
    ("{% comment", "{% endcomment", "%}"), ("{%", "%}", "%}"), ("{{", "}}", "}}"),
)
