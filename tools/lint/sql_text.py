"""What the SQL lint needs to know of SQL: tables of a schema.sql, named statements of a queries.sql."""
import re
from dataclasses import dataclass, field

CREATE = re.compile(r"\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*\(", re.I)
KEY = re.compile(r"\bPRIMARY\s+KEY\s*\(([^)]*)\)|^\s*(\w+)[^,]*?\bPRIMARY\s+KEY\b(?!\s*\()", re.I)
NAME = re.compile(r"^-- name: (\w+)[ \t]*(.*)$", re.M)
DIALECT = re.compile(r"^-- dialect: \w+.*?(?=^-- (?:dialect|name|end dialect)\b|\Z)", re.M | re.S)
WORD = r"[a-z_]\w*"
NOT_ALIAS = (
    "on|where|group|order|left|right|inner|outer|full|cross|join|using|limit|union|returning|set|values|do|having|window"
    "|except|intersect|select|natural|conflict|default|as|for|offset|when|then"
)
ALIAS = rf"(?:\s+(?:AS\s+)?(?!(?:{NOT_ALIAS})\b){WORD})?"
ITEM = rf"{WORD}\b(?!\s*\(){ALIAS}"
FROM = re.compile(rf"(?<!DISTINCT )\b(?:FROM|JOIN)\s+({ITEM}(?:\s*,\s*{ITEM})*)", re.I)
WRITTEN = re.compile(rf"\b(?:INSERT\s+INTO|(?<!DO )(?<!FOR )UPDATE)\s+(?!SET\b)({WORD}\b{ALIAS})", re.I)
WITH = re.compile(rf"(?:\bWITH\s+(?:RECURSIVE\s+)?|\)\s*,\s*)({WORD})\s*(?:\([^()]*\)\s*)?AS\s*\(", re.I)


@dataclass
class Table:
    name: str
    line: int
    columns: list = field(default_factory=list)  # (name, type)
    key: list = field(default_factory=list)
    refers: list = field(default_factory=list)


@dataclass
class Statement:
    name: str
    why: str
    line: int
    text: str

    def tables(self):
        """(table, alias or None) of every table that the statement reads or writes."""
        inner = {name.lower() for name in WITH.findall(self.text)}
        for pattern in (FROM, WRITTEN):
            for found in pattern.finditer(self.text):
                for item in found[1].split(","):
                    words = [word for word in item.split() if word.lower() != "as"]
                    if words[0].lower() not in inner:
                        yield words[0].lower(), words[1].lower() if len(words) > 1 else None


def blanked(pattern, text):
    return re.sub(pattern, lambda found: re.sub(r"[^\n]", " ", found[0]), text, flags=re.S)


def without_literals(text):
    return blanked(r"'[^']*'", blanked(r"--[^\n]*", text))


def body_from(text, start):
    """The text from `start`, just behind an opening parenthesis, to the one that closes it."""
    depth, at = 1, start
    while at < len(text) and depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return text[start : at - 1]


def parts_of(body):
    """The parts of a table's body between commas outside parentheses."""
    depth, part = 0, ""
    for letter in body:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            yield part
            part = ""
        else:
            part += letter
    yield part


def tables_of(schema):
    code = without_literals(schema)
    for found in CREATE.finditer(code):
        table = Table(found[1].lower(), code.count("\n", 0, found.start()) + 1)
        for part in parts_of(body_from(code, found.end())):
            table.refers += [name.lower() for name in re.findall(r"\bREFERENCES\s+(\w+)", part, re.I)]
            if key := KEY.search(part):
                table.key = [word.strip().lower() for word in (key[1] or key[2]).split(",")]
            column = re.match(rf"\s*({WORD})\s+(DOUBLE\s+PRECISION|\w+)", part, re.I)
            if column and column[1].upper() not in {"PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "CONSTRAINT"}:
                table.columns.append((column[1].lower(), " ".join(column[2].upper().split())))
        yield table


def statements_of(queries):
    marks = list(NAME.finditer(queries))
    for mark, following in zip(marks, marks[1:] + [None]):
        text = queries[mark.end() : following.start() if following else len(queries)]
        yield Statement(mark[1], mark[2], queries.count("\n", 0, mark.start()) + 1, without_literals(text))
