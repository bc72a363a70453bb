#!/usr/bin/env python3
"""waves.py BINARY DATABASE TEACHERS [MINUTES]: how long a planning wave takes through the tables.

A demo of so many teachers is replayed for a year, its open routes are annulled by SQL so that everybody with something to close
takes part, and the centre asks the running server for a wave. Prints how many took part, how long they were read, how long the
whole took and the most memory. DATABASE is sqlite:PATH, and empty; a database that holds a demo already is used as it is.
"""
import datetime
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

TEACHERS = sys.argv.pop(3)
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests/kills"))
from server import BINARY, DATABASE, SETTINGS, Server, asked, signed_in  # noqa: E402

MINUTES = int(sys.argv[3]) if len(sys.argv) > 3 else 10


def day(after):
    return (datetime.date.today() + datetime.timedelta(days=after)).isoformat()


def main():
    path = DATABASE.removeprefix("sqlite:")
    if not Path(path).exists():
        subprocess.run([BINARY, "demo", *SETTINGS, "--regulation", "kirov", "--teachers", TEACHERS, "--seed", "1", "--years", "1"],
                       check=True, capture_output=True)
    rows = sqlite3.connect(path)
    rows.execute("UPDATE route SET state = 'annulled' WHERE state NOT IN ('completed', 'expired', 'annulled')")
    rows.execute("UPDATE wave_run SET state = 'interrupted' WHERE state IN ('waiting', 'running')")
    rows.commit()
    rows.close()
    server = Server()
    people = asked(server.port, "GET", "/api/demo/people")[1]["people"]
    centre = signed_in(server.port, next(one for one in people if one["duty"] == "centre"))

    def ask(method, path, body=None):
        status, answer, _ = asked(server.port, method, path, body, centre)
        assert status == 200, answer
        return answer

    wave = ask("POST", "/api/waves", {"title": "Измерение", "subject": "", "position": "", "starts": day(5), "ends": day(210),
                                      "priority_weight": 1.5, "low_result_weight": 1.3, "first_time_weight": 1.2, "floor_share": 0.3,
                                      "least_groups": True})["wave"]["id"]
    began = time.monotonic()
    run = ask("POST", f"/api/waves/{wave}/runs", {"minutes": MINUTES})["run"]
    while (state := ask("GET", f"/api/waves/{wave}/runs/{run}/progress")["state"]) in ("waiting", "running"):
        time.sleep(1)
    page = ask("GET", f"/api/waves/{wave}/runs/{run}")
    status = Path(f"/proc/{server.process.pid}/status").read_text(encoding="utf-8")
    memory = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) // 1024
    server.kill()
    if state != "done":
        print(f"the run is {state}")
        return 1
    summary = page["line"]["summary"]
    print(f"{summary['teachers']} teachers and {summary['without_offers']} without offers, read in {page['course'][0]['seconds']:.1f} s, "
          f"whole {time.monotonic() - began:.1f} s, gap {100 * summary['gap']:.2f} %, {100 * (summary.get('benefit') or 0):+.1f} % to first "
          f"come, p1 {100 * summary['share_p1']:.0f} %, without a kind {summary['without_kind']}, without a need {summary['without_need']}, "
          f"{memory} MB")
    return 0


sys.exit(main())
