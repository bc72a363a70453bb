"""One domain word = one English word: the words that GLOSSARY.md refuses, in identifiers of code, tables and the web.

GLOSSARY.md holds them as rows `| refused, refused | say |` under the heading "Words we do not use". A type that its
other tables name in the column of code should be declared in a header.
"""
import re
from pathlib import Path

from cpp import SOURCES, masked
from tree import Finding, files, line_of

HEADING = "## Words we do not use"
IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
WEB_TEXT = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`", re.S)
SQL_TEXT = re.compile(r"--[^\n]*|'[^']*'")


def refused(root):
    """refused word -> what to say instead."""
    glossary = Path(root) / "GLOSSARY.md"
    text = glossary.read_text(encoding="utf-8") if glossary.exists() else ""
    section = text.partition(HEADING)[2].partition("\n## ")[0]
    words = {}
    for row in re.findall(r"^\|([^|]+)\|([^|]+)\|", section, re.M)[2:]:
        for word in row[0].split(","):
            words[word.strip()] = row[1].strip()
    return words


def plain(path, text):
    """The text without comments and literals; positions stay."""
    if path.endswith((".h", ".cpp")):
        return masked(text)
    pattern = SQL_TEXT if path.endswith(".sql") else WEB_TEXT
    return pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def strangers(root):
    """(line, type) of the types that the glossary names and no header declares."""
    declared = set()
    for _, text in files(root, "src/*.h"):
        declared.update(re.findall(r"\b(?:struct|class|enum class)\s+([A-Z]\w*)", text))
    for _, text in files(root, "GLOSSARY.md"):
        for row in re.finditer(r"^\|[^|]+\|[^|]+\| `([^`]+)` \|", text, re.M):
            for name in re.findall(r"\b[A-Z]\w*", row[1]):
                if name not in declared:
                    yield line_of(text, row.start()), name


def check(root):
    for line, name in strangers(root):
        yield Finding("GLOSSARY.md", line, f"no header declares '{name}'", warning=True)
    words = refused(root)
    if not words:
        yield Finding("GLOSSARY.md", 1, f"no table under '{HEADING}'")
    for path, text in files(root, *SOURCES, "src/*.sql", "web/src/*.ts", "web/src/*.tsx"):
        code = plain(path, text)
        for found in IDENTIFIER.finditer(code):
            for part in PART.findall(found[0]):
                word = part.lower()
                instead = words.get(word) or words.get(word.removesuffix("s"))
                if instead:
                    yield Finding(path, line_of(code, found.start()), f"'{found[0]}': not '{word}' but {instead}")
