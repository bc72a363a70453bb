"""The lints there are, in the order they run."""

LINTS = ("rooms", "web_imports", "sizes", "sql", "third_party", "words", "regions", "regulation_codes",
         "leftovers", "errors", "names", "tries")
