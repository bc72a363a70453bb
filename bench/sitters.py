"""People of a demo sit at once, the server is killed in their midst, and every answer that it said it keeps is looked for.

usage: sitters.py MARSHRUT [SITTERS [THINK [SECONDS]]]

THINK is the mean time between two answers in seconds, exponential: a real one is 40. SECONDS is how long they sit; half
of it before the kill. On SQLite, and in a database of the cluster in MARSHRUT_TEST_POSTGRESQL. Fails when an answer is lost.
"""
import asyncio
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pages import backends, processor_seconds
from regions import new_database, query
from sitting_person import Centre, Line, Load, Sitter, Tally

PORT, LIVED, DOWN = 9831, 200, 3
CHEAP = ["--passwords-memory-kib", "8", "--passwords-passes", "1"]


def serve(binary, url, files, *more):
    return subprocess.Popen([binary, "serve", "--port", str(PORT), "--database", url, "--data-directory", files, "--log-file",
                             f"{files}.log", *more], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


async def until_it_answers():
    """Seconds until the server answers."""
    begun = time.monotonic()
    while time.monotonic() < begun + 60:
        try:
            if (await Line(PORT).ask("GET", "/readyz"))[0] == 200:
                return time.monotonic() - begun
        except OSError:
            await asyncio.sleep(0.01)
    raise SystemExit("the server does not answer")


def fill(binary, url, files, sitters):
    """So many people with accounts of one password, whose hash costs little."""
    subprocess.run([binary, "demo", "--regulation", "kirov", "--teachers", str(LIVED), "--seed", "1", "--database", url,
                    "--data-directory", files, *CHEAP], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run([sys.executable, "bench/multiply.py", url, str(sitters // LIVED + 2)], check=True, stdout=subprocess.DEVNULL)
    query(url, "UPDATE account SET login = lower(login), must_change_password = 0, password_until = NULL, password_hash = "
               "(SELECT o.password_hash FROM account o JOIN account_duty d ON d.region = o.region AND d.account = o.id "
               "WHERE d.duty = 'centre' ORDER BY o.id LIMIT 1)")


def people(url):
    """Login and person of teachers who take part, and the login of the centre."""
    named = "SELECT DISTINCT a.login, a.person FROM account a JOIN account_duty d ON d.region = a.region AND d.account = a.id"
    teachers = query(url, f"{named} WHERE d.duty = 'teacher' AND a.person <> '' ORDER BY a.login")
    centre = query(url, f"{named} WHERE d.duty = 'centre' AND a.login NOT LIKE '%-__' ORDER BY a.login")
    random.Random(1).shuffle(teachers)
    return teachers, centre[0][0]


async def prepare(teachers, login, load, wanted):
    """Signed in, consented and with an attempt each; none of it is counted."""
    centre = await Centre.signed_in(load, login)
    waiting = iter(enumerate(teachers))
    ready = []

    async def some():
        for number, (name, person) in waiting:
            if len(ready) >= wanted:
                return
            sitter = Sitter(load, number)
            if await sitter.is_ready(name, person, centre):
                ready.append(sitter)

    await asyncio.gather(*(some() for _ in range(8)))
    return ready[:wanted]


class Measured:
    """What a part of the load cost: from now on until it is said."""

    def __init__(self, server, url, load):
        self.server, self.url, self.load = server, url, load
        self.begun, self.costs, self.own = time.monotonic(), self.spent(), time.process_time()
        load.tally = Tally()

    def spent(self):
        return processor_seconds(self.server.pid), sum(map(processor_seconds, backends(self.url)))

    def memory(self):
        status = Path(f"/proc/{self.server.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def say(self, label, part, of="answer"):
        """A line of the table; processor time is all that was spent, for each that was acknowledged of a kind."""
        tally, seconds = self.load.tally, time.monotonic() - self.begun
        own = (time.process_time() - self.own) / seconds
        done = len(tally.times[of]) + len(tally.again[of])
        cpu, other = ((after - before) * 1000 / max(1, done) for before, after in zip(self.costs, self.spent()))
        said = " | ".join(f"{ms:,.1f}" for ms in tally.quantiles(of))
        print(f"| {label} | {part} | {done:,} | {done / seconds:,.0f} | {said} | {cpu:.2f} | {other:.2f} | "
              f"{tally.requests / seconds:,.0f} | {self.memory():.0f} | {own:.0%} |", flush=True)
        return part, tally


async def killed(server, again):
    """Outright, and after a while it is there once more; the new one, and seconds until it answered."""
    server.kill()
    server.wait()
    await asyncio.sleep(DOWN)
    server = again()
    return server, await until_it_answers()


async def sit(binary, url, files, load, sitters, label):
    """The load and the kill; what was measured of its parts, and seconds until the server answered again."""
    server = serve(binary, url, files)
    gc.disable()  # a pause of the load would be measured as the server's
    try:
        await until_it_answers()
        load.begin(len(sitters))
        measured = Measured(server, url, load)
        sitting = asyncio.gather(*(sitter.sit() for sitter in sitters))
        await asyncio.sleep(load.seconds / 2)
        parts = [measured.say(label, "answers before the kill")]
        server, again = await killed(server, lambda: serve(binary, url, files))
        measured = Measured(server, url, load)
        async with asyncio.timeout(load.seconds / 2 + 120):
            await load.answered.wait()
            parts.append(measured.say(label, "answers after it"))
            measured = Measured(server, url, load)
            load.closing.set()
            await sitting
        return [*parts, measured.say(label, "forms finished", "finish")], again
    finally:
        gc.enable()
        server.kill()
        server.wait()


def lost(url, sitters):
    """Answers that the server said it keeps and that are not there, or are others; and how many it said."""
    kept = {}
    rows = query(url, "SELECT w.attempt, w.item, w.sequence, w.value FROM answer w JOIN attempt a ON a.region = w.region "
                      "AND a.id = w.attempt WHERE a.campaign = ''")
    for attempt, item, sequence, value in rows:
        kept[attempt, item] = (int(sequence), json.loads(value))
    said = {(sitter.attempt, item): answer for sitter in sitters for item, answer in sitter.kept.items()}
    return [key for key, answer in said.items() if kept.get(key) != answer], len(said)


def say_rest(label, parts, again, sitters):
    for part, tally in parts:
        for kind in ("start", "next"):
            if tally.times[kind]:
                times = ", ".join(f"{ms:,.1f}" for ms in tally.quantiles(kind))
                print(f"{label}, {part}: {len(tally.times[kind]):,} of {kind}: p50, p95, p99, max {times} ms")
        print(f"{label}, {part}: to be sent again {dict(tally.troubles)}, refused {dict(tally.refused)}")
    across = [time for _, tally in parts for time in tally.again["answer"]]
    print(f"{label}: answers {again * 1000:.0f} ms after its start, {DOWN} s after the kill; {len(across):,} answers were sent "
          f"again, saved within {max(across, default=0) / 1000:.1f} s; {sum(one.adaptive for one in sitters):,} of "
          f"{len(sitters):,} adaptive, {sum(one.over for one in sitters):,} finished")


def measure(binary, url, files, label, load, wanted):
    """Whether everybody sat to the end and nothing was lost."""
    fill(binary, url, files, wanted)
    teachers, centre = people(url)

    async def live():
        server = serve(binary, url, files, "--rates-account-per-second", "1000000", *CHEAP)
        try:
            await until_it_answers()
            sitters = await prepare(teachers, centre, load, wanted)
        finally:
            server.terminate()
            server.wait()
        return sitters, *await sit(binary, url, files, load, sitters, label)

    sitters, parts, again = asyncio.run(live())
    say_rest(label, parts, again, sitters)
    gone, said = lost(url, sitters)
    print(f"{label}: {said:,} answers kept by what the server said, {len(gone)} of them lost", flush=True)
    refused = any(tally.refused for _, tally in parts)
    return not gone and not refused and len(sitters) == wanted and all(one.over for one in sitters)


def main():
    binary, given, cluster = sys.argv[1], sys.argv[2:], os.environ.get("MARSHRUT_TEST_POSTGRESQL")
    wanted, think, seconds = map(float, given + ["2000", "4", "120"][len(given):])
    print("| database | part | done | a second | p50 ms | p95 | p99 | max | ms CPU of each | ms CPU of PostgreSQL | requests/s "
          "| MB | CPU of the load |\n" + "|---" * 13 + "|", flush=True)
    with tempfile.TemporaryDirectory() as place:
        held = measure(binary, f"sqlite:{place}/sitters.sqlite", f"{place}/sqlite", "SQLite", Load(PORT, think, seconds), int(wanted))
        if cluster:
            url = new_database("sitters")
            held &= measure(binary, url, f"{place}/postgresql", "PostgreSQL", Load(PORT, think, seconds), int(wanted))
            query(cluster, "DROP DATABASE sitters WITH (FORCE)")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
