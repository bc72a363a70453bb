"""One person of bench/sitters.py: a connection kept alive, thinking, answers sent as the web client sends them."""
import asyncio
import collections
import json
import random
import time

AGAIN, PATIENCE, PER_ADDRESS = 5, 30, 20
LONG = "Сначала-спрошу-класс,-что-уже-известно,-затем-предложу-задачу-в-группах-и-разберу-ошибки-вместе.-" * 8


class Line:
    """A connection from an address of this machine: a school has one, and the server limits connections by it."""

    def __init__(self, port, address="127.0.0.1"):
        self.port, self.address, self.writer, self.reader = port, address, None, None

    async def ask(self, method, path, body=None, headers=""):
        """Status and answer; OSError or EOFError when the server went away."""
        if self.writer is None or self.reader.at_eof():
            self.close()
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port, local_addr=(self.address, 0))
        content = b"" if body is None else json.dumps(body).encode()
        head = (f"{method} {path} HTTP/1.1\r\nHost: localhost:{self.port}\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(content)}\r\n{headers}\r\n")
        self.writer.write(head.encode() + content)
        said = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        self.said = said
        length = int(said.lower().split("content-length:")[1].split("\r\n")[0])
        text = await self.reader.readexactly(length)
        return int(said[9:12]), json.loads(text) if b"{" == text[:1] else None

    def close(self):
        if self.writer:
            self.writer.close()
        self.writer = None


class Tally:
    """What was acknowledged and when, by kind; milliseconds by the clock of who asked."""

    def __init__(self):
        self.times = collections.defaultdict(list)  # at the first sending
        self.again = collections.defaultdict(list)  # after others failed: since the first
        self.troubles, self.refused = collections.Counter(), collections.Counter()
        self.requests = 0

    def quantiles(self, kind):
        times = sorted(self.times[kind]) or [0]
        return [times[min(len(times) - 1, int(len(times) * part))] for part in (0.5, 0.95, 0.99)] + [times[-1]]


class Load:
    def __init__(self, port, think, seconds):
        self.port, self.think, self.seconds, self.tally, self.until = port, think, seconds, Tally(), 0
        self.sitting = 0  # people who may still send answers

    def begin(self, sitting):
        self.until = time.monotonic() + self.seconds
        self.sitting, self.answered, self.closing = sitting, asyncio.Event(), asyncio.Event()

    async def closed(self):
        """Waits until everybody's time is over: the end of a sitting is measured apart."""
        self.sitting -= 1
        if self.sitting == 0:
            self.answered.set()
        await self.closing.wait()

    def is_on(self):
        return time.monotonic() < self.until


class Person:
    def __init__(self, load, address="127.0.0.1"):
        self.load, self.line, self.headers = load, Line(load.port, address), ""

    async def sign_in(self, login):
        status, session = await self.line.ask("POST", "/api/session", {"login": login, "password": "marshrut-demo"})
        if status != 200:
            raise SystemExit(f"{login} cannot sign in: {session}")
        cookie = self.line.said.lower().index("set-cookie: ") + len("set-cookie: ")
        self.headers = (f"Cookie: {self.line.said[cookie:].split(';')[0]}\r\nX-Marshrut-CSRF: {session['csrf']}\r\n"
                        f"Origin: http://localhost:{self.load.port}\r\n")

    async def asked(self, method, path, body=None):
        return await self.line.ask(method, path, body, self.headers)


class Centre(Person):
    @classmethod
    async def signed_in(cls, load, login):
        centre = cls(load)
        await centre.sign_in(login)
        centre.turn = asyncio.Lock()
        return centre

    async def assign(self, person):
        """An attempt; nothing when the regulation gives no more."""
        async with self.turn:
            status, said = await self.asked("POST", "/api/attempts", {"person": person, "purpose": "initial"})
        return said["attempt"] if status == 200 else None


class Sitter(Person):
    def __init__(self, load, number):
        school = number // PER_ADDRESS
        super().__init__(load, f"127.1.{school // 250}.{school % 250 + 1}")
        self.random = random.Random(number)
        self.kept = {}  # by item: what the server said it keeps, with its number
        self.adaptive = self.over = False
        self.attempt = self.number = number

    async def is_ready(self, login, person, centre):
        self.attempt = await centre.assign(person)
        if not self.attempt:
            return False
        await self.sign_in(login)
        version = (await self.asked("GET", "/api/consents/text"))[1]["version"]
        status, said = await self.asked("POST", "/api/consents", {"kind": "processing", "version": version})
        if status != 200:
            raise SystemExit(f"{login} cannot consent: {said}")
        self.line.close()
        return True

    async def think(self):
        left = self.load.until - time.monotonic()
        await asyncio.sleep(max(0, min(left, self.random.expovariate(1 / self.load.think))))

    async def sent(self, kind, method, path, body=None, once=False):
        """Sent until the server has answered, as the web client does; nothing when it refused for good."""
        first, tries = time.monotonic(), 0
        key = f"Idempotency-Key: {kind}-{self.attempt}-{self.random.getrandbits(64):x}\r\n" if once else ""
        while True:
            tries += 1
            trouble, said = await self.tried(method, path, body, key)
            tally = self.load.tally
            if not trouble:
                (tally.times if tries == 1 else tally.again)[kind].append((time.monotonic() - first) * 1000)
                return said
            if trouble[0] == "4" and trouble[:3] not in ("401", "408", "429"):
                tally.refused[f"{kind} {trouble}"] += 1
                return None
            tally.troubles[trouble] += 1
            await asyncio.sleep(AGAIN)

    async def tried(self, method, path, body, key):
        self.load.tally.requests += 1
        try:
            async with asyncio.timeout(PATIENCE):
                status, said = await self.line.ask(method, path, body, self.headers + key)
        except (OSError, EOFError) as fault:
            self.line.close()
            return type(fault).__name__, None
        return ("" if status < 300 else f"{status} {(said or {}).get('code', '')}"), said

    def thought(self, sheet):
        """An answer of the kind that the item takes."""
        options = [option["id"] for option in sheet["options"]]
        answer = {"options": [], "pairs": [], "text": ""}
        if sheet["type"] == "match":
            answer["pairs"] = [{"prompt": one["id"], "option": self.random.choice(options)} for one in sheet["prompts"]]
        elif options:
            count = {"single": 1, "order": len(options)}.get(sheet["type"], min(2, len(options)))
            answer["options"] = self.random.sample(options, count)
        else:
            answer["text"] = LONG if sheet["type"] == "case_task" else str(self.random.randrange(100))
        return answer

    async def answer(self, sheet):
        item = sheet["code"]
        sequence = self.kept.get(item, (0,))[0] + 1
        value = self.thought(sheet)
        said = await self.sent("answer", "PUT", f"/api/attempts/{self.attempt}/answers/{item}",
                               {"value": value, "sequence": sequence, "client_ms": int(time.time() * 1000)})
        if said:
            self.kept[item] = (sequence, value)

    async def sit(self):
        await self.think()
        sheet = await self.sent("start", "POST", f"/api/attempts/{self.attempt}/start")
        self.adaptive = sheet["attempt"]["adaptive"]
        await (self.one_by_one(sheet) if self.adaptive else self.in_any_order([asked["sheet"] for asked in sheet["items"]]))
        await self.load.closed()
        if not self.over:
            await asyncio.sleep(self.random.uniform(0, 2 * self.load.think))
            said = await self.sent("finish", "POST", f"/api/attempts/{self.attempt}/finish", once=True)
            self.over = bool(said) and said["state"] in ("marking", "scored")
        self.line.close()

    async def in_any_order(self, items):
        """One after the other; every fifth time another look at an answer given before, and in the end at any."""
        given = 0
        await self.think()
        while self.load.is_on():
            again = given == len(items) or (given and self.random.random() < 0.2)
            await self.answer(items[self.random.randrange(given)] if again else items[given])
            given += 0 if again else 1
            await self.think()

    async def one_by_one(self, sheet):
        await self.think()
        while self.load.is_on() and sheet["items"]:
            item = sheet["items"][0]["sheet"]
            await self.answer(item)
            sheet = await self.sent("next", "POST", f"/api/attempts/{self.attempt}/next",
                                    {"item": item["code"], "skip": False}, once=True) or sheet
            await self.think()
        self.over = sheet["attempt"]["state"] in ("marking", "scored")
