"""The program that is killed: its lives, and what is asked of it. Beside the tests that kill it (run, waves)."""
import http.client
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BINARY, DATABASE = Path(sys.argv[1]).resolve(), sys.argv[2]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 20
PLACE = Path(tempfile.mkdtemp())
SETTINGS = ("--database", DATABASE, "--data-directory", PLACE / "files")


class Server:
    """One life of the program; `port` is free to change from life to life."""

    def __init__(self):
        command = [BINARY, "serve", *SETTINGS, "--port", "0"]
        self.log = open(PLACE / "serve.log", "w+", encoding="utf-8")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        until = time.monotonic() + 30
        self.port = None
        while self.port is None:
            said = Path(self.log.name).read_text(encoding="utf-8")
            if "http://" in said:
                self.port = int(said.split("http://")[1].split()[0].rstrip("/").rsplit(":", 1)[1].split('"')[0])
            elif self.process.poll() is not None or time.monotonic() > until:
                raise AssertionError(f"does not serve after a kill: {said}")
            else:
                time.sleep(0.02)

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.log.close()


def asked(port, method, path, body=None, headers=None):
    """(status, answer, headers)"""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        content = None if body is None else json.dumps(body)
        line.request(method, path, content, {"Content-Type": "application/json", **(headers or {})})
        answer = line.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else None, answer.headers
    finally:
        line.close()


def signed_in(port, person):
    """The headers of somebody of the demo."""
    status, session, headers = asked(port, "POST", "/api/session", {"login": person["login"], "password": person["password"]})
    assert status == 200, session
    return {"Cookie": headers["Set-Cookie"].split(";")[0], "X-Marshrut-CSRF": session["csrf"]}
