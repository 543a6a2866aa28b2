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
NEVER_CLOSED = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"})
BOLD = frozenset({"b", "strong"})
# What Markdown puts in front of the same thing.
MARKDOWN = {"li": "- ", "h1": "# ", "h2": "# ", "h3": "# ", "h4": "# ", "h5": "# ", "h6": "# "}
# What no reader of the page sees: its opening, its closing and its last mark. The last three are Liquid (Jekyll posts).
UNSEEN = (
    ("<!--", "-->", "-->"), ("<style", "</style", ">"), ("<script", "</script", ">"),
    ("{% comment", "{% endcomment", "%}"), ("{%", "%}", "%}"), ("{{", "}}", "}}"),
)

# --- Whole pages ---

# Holds no words for a reader of the page.
NOT_TEXT = frozenset({
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "picture",
    "map", "select", "datalist", "textarea", "dialog", "noframes",
})
# Ends where the next of its kind begins.
ENDS_BY_ITSELF = frozenset({
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body",
})
# Goes on in the next paragraph when it is not closed.
FORMATTING = frozenset({
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
})
# Stands apart from what is above and below it.
PARAGRAPHS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "section", "article", "main", "header", "footer", "aside",
    "blockquote", "pre", "hr", "fieldset", "figure", "details", "title",
})
# Begins and ends a line in a page, beside what does so in any text.
BLOCKS = LINES | PARAGRAPHS | {"caption", "center", "details", "hgroup", "legend", "search", "summary", "td", "th"}
CELLS = ("td", "th")
ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
LISTS = frozenset({"ul", "ol", "dir"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Where a page keeps what it is about, by tag and by role.
MAIN = frozenset({"main", "article"})
# Holds what a page is not about, by tag and by ARIA role: always, and unless it has words of its own (not only links).
AROUND = frozenset({"nav", "menu", "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menubar"})
AROUND_IF_LINKS = frozenset({"aside", "form", "complementary"})
# The same by the words of class names and ids ("site-footer", "cookieBanner", "similar_jobs").
AROUND_NAMES = frozenset({
    "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comments", "cookie", "cookies", "consent", "footer", "gdpr", "login",
    "masthead", "megamenu", "menu", "nav", "navbar", "navigation", "newsletter", "onetrust", "pager", "pagination", "signin", "skip",
    "subscribe", "topbar",
    "job alert", "job alerts", "log in", "more jobs", "other jobs", "recommended jobs", "related jobs", "share buttons", "sign in",
    "sign up", "similar jobs", "skip link", "skip to", "social share", "talent community", "you may also",
})
AROUND_NAMES_IF_LINKS = frozenset({
    "banner", "header", "modal", "overlay", "popup", "promo", "recommendations", "recommended", "related", "search", "share", "sharing",
    "sidebar", "similar", "social", "suggestions", "toolbar", "widget",
})
# What a form asks people to fill in, by the type of its input.
FIELDS = frozenset({"email", "file", "number", "password", "search", "tel", "text", "url"})
# Shown to nobody, or to screen readers alone.
HIDDEN_NAMES = frozenset({"sr only", "visually hidden", "screen reader text", "visuallyhidden", "screenreader text"})
# Targets of links that lead nowhere else, or to a telephone.
NO_TARGETS = ("#", "javascript:", "data:", "tel:", "sms:", "about:", "blob:")
# An attribute that holds an address which a script of the page would show (Cloudflare's "email protection").
HIDDEN_MAIL = "data-cfemail"
# Where an element keeps a value for programs, when it is not in its words.
VALUE_ATTRIBUTES = {
    "a": ("href",), "area": ("href",), "data": ("value",), "img": ("src",), "link": ("href",), "meter": ("value",),
    "time": ("datetime",),
}
# Class names of links that stand in a line of their own.
BUTTON_NAMES = frozenset({"btn", "button", "cta"})
# The label under which the title of a page stands in its text.
PAGE_TITLE = "Page title"
# Class names of the first of two elements that are a label and its value.
LABEL_NAMES = frozenset({"label", "key", "term", "dt", "caption", "field name", "fieldname"})
