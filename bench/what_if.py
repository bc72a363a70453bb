"""Processor time of a what-if: the proposals of a route and of a group, asked anew with other hours, dates, forms and reach.

usage: what_if.py MARSHRUT [ACTIVITIES [ASKS]]

A demo of 60 teachers on SQLite; its catalogue is copied, with sessions and gains, until it has so many activities.
Time is that of all threads of the server between two answers, so the reading of the catalogue and the writing of the
answer are in it. The first ask of each route is not counted: it warms the statements.
"""
import http.client
import json
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

PORT = 9813
ASKED = ["hours=40", "hours=72", "weekly_hours=3", "weekly_hours=10", "release_days=2", "venues=online",
         "venues=online&venues=school&venues=municipality", "forms=distance&forms=blended", "forms=in_person",
         "away_from=2026-11-01&away_to=2026-12-20", "hours=60&weekly_hours=4&venues=online"]
TABLES = {"activity": ("id",), "activity_session": ("id", "activity"), "activity_competency": ("activity",), "activity_word": ("activity",)}


def grow(path, wanted):
    """Copies of every activity, each with a code of its own; not the equivalents of what they are copied from."""
    with sqlite3.connect(path) as rows:
        (known,) = rows.execute("SELECT count(*) FROM activity").fetchone()
        for copy in range(1, -(-wanted // known)):
            for table, ids in TABLES.items():
                columns = [row[1] for row in rows.execute(f"PRAGMA table_info({table})")]
                taken = ", ".join(
                    f"'{copy}-' || substr({one}, {len(str(copy)) + 2})" if one in ids
                    else f"CASE WHEN code = '' THEN '' ELSE code || '-{copy}' END" if one == "code"
                    else f"CASE WHEN equivalence = '' THEN '' ELSE equivalence || '-{copy}' END" if one == "equivalence"
                    else one for one in columns)
                rows.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {taken} FROM {table} WHERE {ids[-1]} NOT LIKE '%-%'")
        return rows.execute("SELECT (SELECT count(*) FROM activity), (SELECT count(*) FROM activity_session)").fetchone()


def processor_ms(pid):
    return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{pid}/task").iterdir()) / 1e6


class Visitor:
    def __init__(self, person):
        self.wire = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        self.cookie = self.word = ""
        self.cookie = self.ask("POST", "/api/session", {"login": person["login"], "password": person["password"]})[1].split(";")[0]
        self.word = self.ask("GET", "/api/session")[0]["csrf"]

    def ask(self, method, path, body=None):
        headers = {"Cookie": self.cookie, "Origin": f"http://127.0.0.1:{PORT}", "X-Marshrut-CSRF": self.word}
        if body is not None:
            headers["Content-Type"] = "application/json"
        self.wire.request(method, path, json.dumps(body) if body is not None else None, headers)
        answer = self.wire.getresponse()
        return json.loads(answer.read() or b"{}"), answer.getheader("Set-Cookie") or ""


def people(duty):
    wire = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    wire.request("GET", "/api/demo/people")
    return [one for one in json.loads(wire.getresponse().read())["people"] if one["duty"] == duty]


def group_of(maker):
    found = maker.ask("GET", "/api/group-candidates?search=%D0%B0")[0].get("people", [])[:12]
    codes = [one["code"] for group in maker.ask("GET", "/api/competencies")[0]["groups"] for one in group["competencies"]][:4]
    made = maker.ask("POST", "/api/group-routes", {"title": "Группа", "people": [one["person"] for one in found], "sessions": [],
                                                   "goals": [{"text": code, "competency": code} for code in codes]})[0]
    if "group" not in made:
        raise SystemExit(made)
    return made["group"]["id"], len(found)


def measured(server, visitor, path, asks):
    first = visitor.ask("GET", path)[0]
    if "proposals" not in first:
        return [], []
    times, proven = [], []
    for what in asks:
        before = processor_ms(server.pid)
        found = visitor.ask("GET", f"{path}?{what}")[0]
        times.append(processor_ms(server.pid) - before)
        proven += [one["proven"] for one in found["proposals"]]
    return times, proven


def told(name, times, proven):
    times.sort()
    at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
    print(f"| {name} | {len(times)} | {at(0.5):.1f} | {at(0.95):.1f} | {times[-1]:.1f} | {sum(proven)} of {len(proven)} |")


def main():
    binary, wanted = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    with tempfile.TemporaryDirectory() as place:
        url, files = f"sqlite:{place}/what_if.sqlite", f"{place}/files"
        subprocess.run([binary, "demo", "--regulation", "sverdlovsk", "--teachers", "60", "--seed", "1", "--database", url,
                        "--data-directory", files, "--papers", f"{files}/papers"], check=True, stdout=subprocess.DEVNULL)
        activities, sessions = grow(f"{place}/what_if.sqlite", wanted)
        server = subprocess.Popen([binary, "serve", "--port", str(PORT), "--database", url, "--data-directory", files,
                                   "--rates-account-per-second", "1000000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(400):
                try:
                    teachers = people("teacher")
                    break
                except OSError:
                    subprocess.run(["sleep", "0.05"], check=True)
            times, proven = [], []
            for teacher in teachers:
                visitor = Visitor(teacher)
                route = visitor.ask("GET", "/api/my/home")[0].get("route") or visitor.ask("POST", "/api/routes", {})[0].get("route")
                if route:
                    more = measured(server, visitor, f"/api/routes/{route['id']}/proposals", ASKED * rounds)
                    times += more[0]
                    proven += more[1]
            print(f"{activities:,} activities, {sessions:,} sessions\n")
            print("| proposals of | asks | p50, ms CPU | p95 | worst | variants proven |\n|---|---|---|---|---|---|")
            told("a route", times, proven)
            maker = Visitor(people("tutor")[0])
            group, size = group_of(maker)
            told(f"a group of {size}", *measured(server, maker, f"/api/group-routes/{group}/proposals", ASKED * rounds * 3))
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
