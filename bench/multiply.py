"""Makes a demo database many times as large: copies the rows of people, with ids of their own, as often as asked.

A whole year of 100,000 teachers takes an hour to replay; pages read the rows of one person among many, and these can be
had sooner. Copied: people with their posts, accounts, duties and consents; attempts, marks, results, standings; findings
with outcomes, requests, self-assessment; routes with items, goals, revisions, approvals, seats; support, evidence,
checkpoints; reflections, products, confirmations, tasks, closings, certificates and papers. Not copied: answers to items
and the journal, which are most of the rows of a year and which no page reads; schools and the catalogue, so that the
people of one school become as many times more.

usage: multiply.py URL TIMES        sqlite:PATH or postgresql://...; TIMES counts the rows that are there already
"""
import re
import sqlite3
import subprocess
import sys

# Ids of people and of what is theirs, by table; what must be one of its kind is told apart by a word at its end.
OWN = {
    "person": "id", "post": "id person", "account": "id person", "account_duty": "account", "consent": "person",
    "applicant": "person", "sitting_seat": "person", "attempt": "id person", "mark": "attempt",
    "measured_result": "attempt", "measured_standing": "attempt person", "finding": "id person attempt",
    "finding_outcome": "finding attempt", "educational_request": "id person", "self_mark": "person",
    "self_assessment": "person", "development_task": "id person", "seat": "route person", "route": "id person",
    "route_item": "route id goal", "route_goal": "route id", "route_ban": "route", "route_revision": "route",
    "approval": "route", "supported_route": "route person", "support_member": "route", "evidence": "id route item person",
    "checkpoint": "id route", "question": "id route", "reflection": "route person", "product": "id route person",
    "confirmation": "route", "next_task": "id person route", "closing": "route person",
    "certificate": "paper route person", "paper": "id object person",
}
UNIQUE = {"person": "external", "account": "login", "paper": "number token"}
DIGITS = "123456789ABCDEFGHJKMNPQRSTVWXYZ"  # an id begins with 0: a copy begins with another of its alphabet


def schema_columns(schema):
    """Columns of each table, from contract/schema.sql."""
    tables = {}
    for name, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\);", schema, re.S):
        tables[name] = re.findall(r"^  ([a-z_0-9]+) [A-Z]", body, re.M)
    return tables


def copied(table, column):
    if column in OWN[table].split():
        return f"CASE WHEN length(t.{column}) = 26 THEN c.word || substr(t.{column}, 3) ELSE t.{column} END"
    if column in UNIQUE.get(table, "").split():
        return f"CASE WHEN t.{column} = '' THEN '' ELSE t.{column} || '-' || c.word END"
    return f"t.{column}"


def statements(times):
    words = [one + other for one in DIGITS for other in DIGITS][: times - 1]
    yield "CREATE TEMPORARY TABLE copy_words (word TEXT)"
    yield "INSERT INTO copy_words VALUES " + ", ".join(f"('{word}')" for word in words)
    columns = schema_columns(open("contract/schema.sql", encoding="utf-8").read())
    for table in OWN:
        # Officers of the house have accounts without a person, and these stay alone.
        rows = " WHERE t.person <> ''" if table == "account" else ""
        if table == "account_duty":
            rows = " JOIN account a ON a.region = t.region AND a.id = t.account AND a.person <> ''"
        taken = ", ".join(copied(table, column) for column in columns[table])
        source = f"{table} t{rows}" if "JOIN" in rows else f"{table} t"
        condition = rows if rows.startswith(" WHERE") else ""
        yield f"INSERT INTO {table} ({', '.join(columns[table])}) SELECT {taken} FROM {source} CROSS JOIN copy_words c{condition}"
    yield "DROP TABLE copy_words"


def in_sqlite(path, times):
    rows = sqlite3.connect(path)
    rows.executescript("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000; PRAGMA temp_store=MEMORY;")
    for statement in statements(times):
        rows.execute(statement)
    rows.commit()
    rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    print(rows.execute("SELECT count(*) FROM person").fetchone()[0], "people")


def in_postgresql(url, times):
    script = "SET session_replication_role = replica;\n" + ";\n".join(statements(times)) + ";\nANALYZE;\n"
    subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", url], input=script, text=True, check=True)


def main():
    url, times = sys.argv[1], int(sys.argv[2])
    if url.startswith("sqlite:"):
        in_sqlite(url[len("sqlite:"):], times)
    else:
        in_postgresql(url, times)


main()
