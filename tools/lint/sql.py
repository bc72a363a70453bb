"""The rules of SQL (ARCHITECTURE.md, section 5): a room's statements touch only its own tables; a table's key begins
with region; a statement ties every table to its region; one text serves SQLite and PostgreSQL; no SQL in C++.

`monitoring` may read the tables that src/monitoring/tables_read.txt lists. A statement whose why says "every region"
is one of the few that serve the whole installation. What stands between `-- dialect: NAME` and `-- end dialect` is
for one database alone; such blocks are counted.
"""
import re
from pathlib import PurePosixPath

from cpp import strings
from sql_text import DIALECT, blanked, statements_of, tables_of, without_literals
from tree import Finding, files, line_of

TYPES = {"TEXT", "BIGINT", "DOUBLE PRECISION"}
ONE_DIALECT = re.compile(
    r"\b(?:AUTOINCREMENT|SERIAL|BIGSERIAL|JSONB|ILIKE|GLOB|REGEXP|PRAGMA|ROWID|STRICT|NOW\s*\(|DATETIME\s*\(|STRFTIME|"
    r"JULIANDAY|DATE_TRUNC|TO_CHAR|TO_DATE|IFNULL|NVL|GROUP_CONCAT|STRING_AGG|ARRAY_AGG|ARRAY|ANY\s*\(|UNNEST|"
    r"GENERATE_SERIES|JSON_\w+|BOOLEAN|TIMESTAMP|TIMESTAMPTZ|VARCHAR|BYTEA|BLOB|RANDOM\s*\(|DISTINCT\s+ON|FOR\s+UPDATE|"
    r"SKIP\s+LOCKED|LATERAL|INSERT\s+OR|REPLACE\s+INTO|ISNULL|NOTNULL|TYPEOF|CURRENT_TIMESTAMP|TRUNCATE|GREATEST|LEAST|"
    r"UNIXEPOCH|SIMILAR\s+TO|AGE\s*\(|EXTRACT|INTERVAL|TRUE|FALSE)\b|::|\?|LIMIT\s+-1|!=",
    re.I,
)
IN_CPP = re.compile(
    r"\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(?:CREATE|ALTER|DROP)\s+(?:UNIQUE\s+)?(?:TABLE|INDEX)"
    r"|WITH\s+(?:RECURSIVE\s+)?\w+.*?\bAS\s*\()",
    re.S,
)


def room_of(path):
    return str(PurePosixPath(path).parent)


def check_dialect(path, text):
    text = blanked(r"--(?! dialect| end dialect| name)[^\n]*", text)
    for found in DIALECT.finditer(text):
        yield Finding(path, line_of(text, found.start()), "a block for one database alone", warning=True)
    code = without_literals(DIALECT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text))
    for found in ONE_DIALECT.finditer(code):
        yield Finding(path, line_of(code, found.start()), f"'{found[0]}' is not the same on both databases")


def check_schema(path, text, owners):
    for table in tables_of(text):
        if owners[table.name] != room_of(path):
            yield Finding(path, table.line, f"table '{table.name}' is declared in {owners[table.name]} too")
        if table.key[:1] != ["region"] or ("region", "TEXT") not in table.columns:
            yield Finding(path, table.line, f"the primary key of '{table.name}' must begin with region TEXT")
        for other in table.refers:
            if owners.get(other) != room_of(path):
                yield Finding(path, table.line, f"'{table.name}' refers to '{other}' of another room")
        for column, kind in table.columns:
            if kind not in TYPES:
                yield Finding(path, table.line, f"'{table.name}.{column}' is {kind}: use {', '.join(sorted(TYPES))}")
    for found in re.finditer(r"CREATE\s+UNIQUE\s+INDEX\s+(\w+)\s+ON\s+\w+\s*\((?!\s*region\b)", text, re.I):
        yield Finding(path, line_of(text, found.start()), f"the unique index '{found[1]}' must begin with region")


def untied(statement):
    """The tables of the statement whose region nothing names."""
    text = statement.text
    bare = len(re.findall(r"(?<![.\w])region\s*(?:=|IN\b)|\(\s*region\s*,|(?<![.\w])region\s*,", text, re.I))
    for table, alias in statement.tables():
        name = alias or table
        if re.search(rf"\b{name}\.region\b", text, re.I):
            continue
        bare -= 1
        if bare < 0:
            yield table


def check_queries(path, text, owners, readable):
    names = set()
    for statement in statements_of(text):
        where = f"'{statement.name}'"
        if statement.name in names:
            yield Finding(path, statement.line, f"{where} is there twice")
        names.add(statement.name)
        for table in sorted({table for table, _ in statement.tables()}):
            if owners.get(table) is None:
                yield Finding(path, statement.line, f"{where}: no schema.sql declares '{table}'")
            elif owners[table] != room_of(path) and table not in readable:
                yield Finding(path, statement.line, f"{where}: '{table}' belongs to {owners[table]}; ask its store.h")
        if "every region" not in statement.why:
            for table in untied(statement):
                yield Finding(path, statement.line, f"{where} does not name the region of '{table}'")


def check_strings(root):
    for path, text in files(root, "src/*.cpp", "src/*.h"):
        if path.startswith("src/platform/db/"):
            continue
        for position, content in strings(text):
            if IN_CPP.match(content):
                yield Finding(path, line_of(text, position), "SQL belongs in the room's queries.sql")


def check(root):
    # A table that must be there before the schema is (the version of the database) is made by a named statement.
    schemas = list(files(root, "src/*/schema.sql", "src/*/queries.sql"))
    owners = {}
    for path, text in schemas:
        for table in tables_of(text):
            owners.setdefault(table.name, room_of(path))
    listed = {name: set(re.sub(r"#.*", "", text).split()) for name, text in files(root, "src/monitoring/tables_read.txt")}
    for path, text in schemas:
        yield from check_schema(path, text, owners)
        yield from check_dialect(path, text)
        readable = listed.get(f"{room_of(path)}/tables_read.txt", set())
        yield from check_queries(path, text, owners, readable)
    yield from check_strings(root)
