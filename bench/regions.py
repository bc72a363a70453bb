"""Demos of every regulation by size; bulk approval, bulk certificates and the matrix of schools by stage.

usage: regions.py MARSHRUT COUNT [COUNT ...]

The matrix is asked of the largest demo of Kirov and copies of its people (bench/multiply.py), 50,000 teachers in all; also
in a database of the cluster in MARSHRUT_TEST_POSTGRESQL, where the smallest is lived.
"""
import http.client
import json
import os
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

PORT, MATRIX, TURNS, ACTS, BATCH = 9821, 50_000, 20, 1000, 100
REGULATIONS = ["krasnodar", "kirov", "sverdlovsk", "kalmykia", "kuragino"]


class Client:
    def __init__(self, login):
        self.connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=600)
        self.headers = {"Content-Type": "application/json", "Origin": f"http://localhost:{PORT}", "Host": f"localhost:{PORT}"}
        body = json.dumps({"login": login, "password": "marshrut-demo"})
        answer, said = self.send("POST", "/api/session", body)
        if answer.status >= 300:
            raise SystemExit(f"{login} cannot sign in: {said}")
        cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
        self.headers["Cookie"] = "; ".join(cookies)
        self.headers["X-Marshrut-CSRF"] = json.loads(said).get("csrf", "")

    def send(self, method, path, body=None):
        self.connection.request(method, path, body, self.headers)
        answer = self.connection.getresponse()
        return answer, answer.read()

    def ask(self, method, path, body=None):
        answer, said = self.send(method, path, None if body is None else json.dumps(body))
        if answer.status >= 300:
            raise SystemExit(f"{method} {path} gave {answer.status} {said[:400]}")
        return json.loads(said)


def live(binary, regulation, count, url, files):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    subprocess.run([binary, "demo", "--regulation", regulation, "--teachers", str(count), "--seed", "1", "--years", "1",
                    "--database", url, "--data-directory", files], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = time.monotonic() - begun
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"| {regulation} | {count:,} | {seconds:.0f} | {count / seconds:,.0f} | {cpu * 1000 / count:.1f} |", flush=True)


def serve(binary, url, files):
    server = subprocess.Popen([binary, "serve", "--port", str(PORT), "--database", url, "--data-directory", files,
                               "--rates-account-per-second", "1000000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(400):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=5)
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            return server
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the server does not answer")


def logins(url, duty):
    rows = query(url, "SELECT DISTINCT a.login FROM account a JOIN account_duty d ON d.region = a.region AND d.account = a.id "
                      f"WHERE d.duty = '{duty}' AND a.login NOT LIKE '%-__' ORDER BY a.login")
    return [login for (login,) in rows]


def decide(url, wanted):
    """Seconds for at least so many decisions of heads, each in lists of at most a hundred."""
    decided, seconds = 0, 0.0
    for login in logins(url, "head"):
        head = Client(login)
        waiting = [row for row in head.ask("GET", "/api/approvals")["routes"] if not row.get("own")]
        for at in range(0, len(waiting), BATCH):
            decisions = [{"route": row["route"], "revision": row["revision"], "decision": "agreed", "comment": ""}
                         for row in waiting[at:at + BATCH]]
            begun = time.monotonic()
            outcome = head.ask("POST", "/api/routes/decisions", {"decisions": decisions})
            seconds += time.monotonic() - begun
            decided += sum(one["decided"] for one in outcome["outcomes"])
        if decided >= wanted:
            break
    return decided, seconds


def certify(centre, wanted):
    issued, seconds = 0, 0.0
    while issued < wanted:
        ready = centre.ask("GET", "/api/certificates/ready")
        routes = [row["route"] for row in ready["routes"]][:min(500, wanted - issued)]
        if not routes:
            break
        begun = time.monotonic()
        outcome = centre.ask("POST", "/api/certificates", {"routes": routes})
        seconds += time.monotonic() - begun
        issued += sum(one["issued"] for one in outcome["outcomes"])
    return issued, seconds


def settle(centre):
    """Seconds until the schools of the copies are counted: until then every one is counted as it is asked for."""
    begun = time.monotonic()
    while True:
        asked = time.monotonic()
        centre.ask("GET", "/api/standings?by=school")
        if time.monotonic() - asked < 0.5:
            return asked - begun
        time.sleep(5)


def matrix(centre):
    times = []
    for _ in range(TURNS):
        begun = time.monotonic()
        answer, body = centre.send("GET", "/api/standings?by=school")
        times.append((time.monotonic() - begun) * 1000)
        if answer.status != 200:
            raise SystemExit(body)
    return statistics.median(times), max(times), len(body)


def main():
    binary, counts = sys.argv[1], [int(count) for count in sys.argv[2:]]
    print("| regulation | teachers | seconds | teachers a second | ms CPU a teacher |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        for count in counts:
            for regulation in REGULATIONS:
                path = f"{place}/{regulation}-{count}.sqlite"
                live(binary, regulation, count, f"sqlite:{path}", f"{place}/{regulation}-{count}")
                if (regulation, count) != ("kirov", max(counts)):
                    os.remove(path)
        largest = max(counts)
        measure(binary, f"sqlite:{place}/kirov-{largest}.sqlite", f"{place}/kirov-{largest}", largest)
        url = new_database("regions")
        live(binary, "kirov", min(counts), url, f"{place}/postgresql")
        measure(binary, url, f"{place}/postgresql", min(counts))


def new_database(name):
    cluster = os.environ["MARSHRUT_TEST_POSTGRESQL"]
    subprocess.run(["psql", "-qX", cluster, "-c", f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", "-c", f"CREATE DATABASE {name}"],
                   check=True)
    return f"{cluster.rpartition('/')[0]}/{name}"


def query(url, text):
    """Rows of a database, a list of texts each."""
    if url.startswith("sqlite:"):
        connection = sqlite3.connect(url.removeprefix("sqlite:"))
        rows = connection.execute(text).fetchall()
        connection.commit()
        return rows
    said = subprocess.run(["psql", "-qXtA", url, "-c", text], check=True, capture_output=True, text=True).stdout
    return [line.split("|") for line in said.splitlines()]


def take_back(url, count):
    """The demo issued every certificate at once: so many are as if they were not issued yet."""
    query(url, f"DELETE FROM certificate WHERE paper IN (SELECT paper FROM certificate ORDER BY paper LIMIT {count})")
    query(url, "UPDATE closing SET ready = 1 WHERE confirmed = 1 AND route NOT IN (SELECT route FROM certificate)")


def let_heads_in(url):
    """Heads of the demo act without ever having signed in: they get the password of who has."""
    query(url, "UPDATE account SET must_change_password = 0, password_until = NULL, password_hash = (SELECT o.password_hash "
               "FROM account o JOIN account_duty d ON d.region = o.region AND d.account = o.id WHERE d.duty = 'centre' "
               "ORDER BY o.id LIMIT 1)")


def measure(binary, url, files, count):
    subprocess.run([sys.executable, "bench/multiply.py", url, str(MATRIX // count)], check=True)
    take_back(url, ACTS)
    let_heads_in(url)
    server = serve(binary, url, files)
    try:
        centre = Client(logins(url, "centre")[0])
        print(f"\nschools counted after {settle(centre):.0f} s")
        median, worst, size = matrix(centre)
        print(f"the matrix of {MATRIX:,} teachers: median {median:.1f} ms, worst of {TURNS} {worst:.1f} ms, {size:,} bytes")
        decided, seconds = decide(url, ACTS)
        print(f"{decided:,} decisions of heads in {seconds:.1f} s", flush=True)
        issued, seconds = certify(centre, ACTS)
        print(f"{issued:,} certificates in {seconds:.1f} s", flush=True)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
