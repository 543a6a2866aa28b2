"""A page to the text that a person reads of it: the path of a page, in the order of the modules.

``signs`` tells that a text is one, ``tree`` parses it; ``data`` takes from it what it says of a posting in JSON-LD,
microdata or RDFa; ``chrome`` tells the posting from what stands around it; ``text`` writes the posting as Markdown,
with ``tables`` that finds labels and cells and ``writer`` that puts lines together. ``page`` is the whole path, from a
page to a ``Document``.
"""
