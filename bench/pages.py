"""Requests a second and processor time of the teacher's home and the route page, beside a bare server with the same bytes.

usage: pages.py MARSHRUT BARE_SERVER TEACHERS [TEACHERS ...]
"""
import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
import time

PORT, BARE_PORT, SECONDS = 9811, 9812, 5
TICK = os.sysconf("SC_CLK_TCK")


def processor_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def ask(port, method, path, headers=None, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    return answer.status, dict(answer.getheaders()), answer.read()


def wait_for(port, path):
    for _ in range(200):
        try:
            return ask(port, "GET", path)
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing answers on {port}")


def wrk(pid, port, path, cookie):
    before = processor_seconds(pid)
    said = subprocess.run(
        ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "-H", f"Cookie: {cookie}", "-H", f"Host: localhost:{port}",
         f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True).stdout
    requests = int(re.search(r"(\d+) requests in", said).group(1))
    if "Non-2xx" in said:
        raise SystemExit(said)
    return requests / SECONDS, (processor_seconds(pid) - before) * 1000 / requests


def teachers_of(port):
    people = json.loads(ask(port, "GET", "/api/demo/people")[2])["people"]
    return [person for person in people if person["duty"] == "teacher"]


def signed_in(port, person):
    body = json.dumps({"login": person["login"], "password": person["password"]})
    _, headers, _ = ask(port, "POST", "/api/session", {"Content-Type": "application/json"}, body)
    return headers["Set-Cookie"].split(";")[0]


def pages_of(port, cookie):
    """The home, and the route that it names."""
    status, _, home = ask(port, "GET", "/api/my/home", {"Cookie": cookie})
    found = re.search(rb'"route":"([0-9A-Z]{26})"', home)
    return [("home", "/api/my/home")] + ([("route", f"/api/routes/{found.group(1).decode()}")] if found else [])


def richest(port):
    cookies = [signed_in(port, person) for person in teachers_of(port)]
    return max(cookies, key=lambda cookie: (len(pages_of(port, cookie)), len(ask(port, "GET", "/api/my/home", {"Cookie": cookie})[2])))


def measure(binary, bare, database, files, label):
    server = subprocess.Popen([binary, "serve", "--port", str(PORT), "--database", database, "--data-directory", files,
                               "--rates-account-per-second", "1000000"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(PORT, "/healthz")
        cookie = richest(PORT)
        for name, path in pages_of(PORT, cookie):
            body = ask(PORT, "GET", path, {"Cookie": cookie})[2]
            rate, cost = wrk(server.pid, PORT, path, cookie)
            with tempfile.NamedTemporaryFile() as same:
                same.write(body)
                same.flush()
                peer = subprocess.Popen([bare, str(BARE_PORT), "2", same.name], stdout=subprocess.DEVNULL)
                wait_for(BARE_PORT, "/")
                bare_rate, bare_cost = wrk(peer.pid, BARE_PORT, "/", cookie)
                peer.kill()
                peer.wait()
            print(f"| {label} | {name} | {len(body):,} | {rate:,.0f} | {cost:.3f} | {bare_rate:,.0f} | {bare_cost:.3f} | "
                  f"{rate / bare_rate:.2f} |", flush=True)
    finally:
        server.terminate()
        server.wait()


def main():
    binary, bare, counts = sys.argv[1], sys.argv[2], sys.argv[3:]
    print("| database, teachers | page | bytes | requests/s | ms CPU | bare requests/s | bare ms CPU | ratio |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        for count in counts:
            urls = [("SQLite", f"sqlite:{place}/{count}.sqlite")]
            if cluster := os.environ.get("MARSHRUT_TEST_POSTGRESQL"):
                name = f"pages_{count}_{os.getpid()}"
                subprocess.run(["psql", "-q", cluster, "-c", f"CREATE DATABASE {name}"], check=True)
                urls.append(("PostgreSQL", cluster.rsplit("/", 1)[0] + "/" + name))
            for kind, url in urls:
                files = f"{place}/{kind}{count}"
                subprocess.run([binary, "demo", "--regulation", "kirov", "--teachers", count, "--seed", "1", "--database", url,
                                "--data-directory", files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                measure(binary, bare, url, files, f"{kind}, {int(count):,}")


main()
