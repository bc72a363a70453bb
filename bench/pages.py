"""Requests a second and processor time of the teacher's home and the route page, beside a bare server with the same bytes.

usage: pages.py MARSHRUT BARE_SERVER FEW [MANY]

FEW teachers live their year up to today through the acts; MANY are these and copies of them (bench/multiply.py).
The servers are loaded in turn, several times, and the best of each counts: what disturbs a machine only ever adds.
"""
import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PORT, BARE_PORT, SECONDS, ROUNDS = 9811, 9812, 4, 3
TICK = os.sysconf("SC_CLK_TCK")


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def backends(database):
    """Processes of PostgreSQL that serve a database; none for SQLite, which works inside the server's process."""
    if database.startswith("sqlite:"):
        return []
    name = f" {database.rsplit('/', 1)[1]} "
    pids = (entry for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [pid.name for pid in pids if name in command_of(pid) and command_of(pid).startswith("postgres: ")]


def command_of(process):
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def ask(port, method, path, headers=None, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    return answer.status, dict(answer.getheaders()), answer.read()


def wait_for(port, path):
    for _ in range(400):
        try:
            return ask(port, "GET", path)
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing answers on {port}")


def wrk(pids, port, path, cookie):
    """Requests a second, and for each process group its milliseconds of processor time a request."""
    before = [sum(map(processor_seconds, group)) for group in pids]
    said = subprocess.run(
        ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "-H", f"Cookie: {cookie}", "-H", f"Host: localhost:{port}",
         f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True).stdout
    requests = int(re.search(r"(\d+) requests in", said).group(1))
    if "Non-2xx" in said:
        raise SystemExit(said)
    after = [sum(map(processor_seconds, group)) for group in pids]
    return requests / SECONDS, [(b - a) * 1000 / requests for a, b in zip(before, after)]


def teachers_of(port):
    people = json.loads(ask(port, "GET", "/api/demo/people")[2])["people"]
    return [person for person in people if person["duty"] == "teacher"]


def signed_in(port, person):
    body = json.dumps({"login": person["login"], "password": person["password"]})
    _, headers, _ = ask(port, "POST", "/api/session", {"Content-Type": "application/json"}, body)
    return headers["Set-Cookie"].split(";")[0]


def pages_of(port, cookie):
    """Paths and bodies of the home and of the route that it names."""
    home = ask(port, "GET", "/api/my/home", {"Cookie": cookie})[2]
    pages = [("home", "/api/my/home", home)]
    if route := json.loads(home).get("route"):
        path = f"/api/routes/{route['id']}"
        pages.append(("route", path, ask(port, "GET", path, {"Cookie": cookie})[2]))
    return pages


def richest(port):
    """Of those one can sign in as, the one with the largest route page."""
    cookies = [signed_in(port, person) for person in teachers_of(port)]
    return max(cookies, key=lambda cookie: (len(pages_of(port, cookie)), len(pages_of(port, cookie)[-1][2])))


def best(samples):
    return max(rate for rate, _ in samples), [min(costs) for costs in zip(*(costs for _, costs in samples))]


def compare(server, database, bare, page, cookie, label):
    name, path, body = page
    own, peers = [], []
    with tempfile.NamedTemporaryFile() as same:
        same.write(body)
        same.flush()
        peer = subprocess.Popen([bare, str(BARE_PORT), "2", same.name], stdout=subprocess.DEVNULL)
        wait_for(BARE_PORT, "/")
        for _ in range(ROUNDS):
            own.append(wrk([[server.pid], backends(database)], PORT, path, cookie))
            peers.append(wrk([[peer.pid]], BARE_PORT, "/", cookie))
        peer.kill()
        peer.wait()
    (rate, costs), (bare_rate, bare_costs) = best(own), best(peers)
    print(f"| {label} | {name} | {len(body):,} | {rate:,.0f} | {costs[0]:.3f} | {costs[1]:.3f} | {bare_rate:,.0f} | "
          f"{bare_costs[0]:.3f} | {rate / bare_rate:.2f} |", flush=True)


def measure(binary, bare, database, files, label):
    server = subprocess.Popen([binary, "serve", "--port", str(PORT), "--database", database, "--data-directory", files,
                               "--rates-account-per-second", "1000000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(PORT, "/healthz")
        cookie = richest(PORT)
        for page in pages_of(PORT, cookie):
            compare(server, database, bare, page, cookie, label)
    finally:
        server.terminate()
        server.wait()


def databases(place):
    yield "SQLite", f"sqlite:{place}/pages.sqlite"
    if cluster := os.environ.get("MARSHRUT_TEST_POSTGRESQL"):
        name = f"pages_{os.getpid()}"
        subprocess.run(["psql", "-q", cluster, "-c", f"CREATE DATABASE {name}"], check=True)
        yield "PostgreSQL", cluster.rsplit("/", 1)[0] + "/" + name


def fill(binary, url, files, count):
    subprocess.run([binary, "demo", "--regulation", "kirov", "--teachers", str(count), "--seed", "1", "--database", url,
                    "--data-directory", files, "--papers", f"{files}/papers"], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def main():
    binary, bare, few, many = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else 0
    print("| database, teachers | page | bytes | requests/s | ms CPU | ms CPU of PostgreSQL | bare requests/s | bare ms CPU | ratio |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        for kind, url in databases(place):
            files = f"{place}/{kind}"
            fill(binary, url, files, few)
            measure(binary, bare, url, files, f"{kind}, {few:,}")
            if many:
                subprocess.run([sys.executable, "bench/multiply.py", url, str(many // few)], check=True)
                measure(binary, bare, url, files, f"{kind}, {many:,}")


if __name__ == "__main__":
    main()
