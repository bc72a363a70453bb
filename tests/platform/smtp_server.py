"""A mail server for tests: smtp_server.py CERTIFICATE KEY FOLDER. Prints its port, speaks SMTP with STARTTLS and
AUTH PLAIN (login "letters", password "secret"), keeps each letter it took in FOLDER as N.eml with N.txt, where a parser
of the standard library says what it understood. The recipient decides what happens: later@ 451, once@ 451 the
first time, no@ 550, hang@ silence.
Ends when its standard input closes."""
import asyncio
import base64
import email
import email.policy
import logging
import os
import ssl
import sys

certificate, key, folder = sys.argv[1:4]
taken = 0
put_off = set()
logging.disable()  # a client that drops the connection is what some tests are about


def keep(data, secure, login, sender, recipient):
    global taken
    taken += 1
    path = os.path.join(folder, str(taken))
    with open(path + ".eml", "wb") as file:
        file.write(data)
    letter = email.message_from_bytes(data, policy=email.policy.default)
    parts = [part for part in letter.walk() if not part.is_multipart()]
    words = [f"secure={secure}", f"login={login}", f"sender={sender}", f"recipient={recipient}"]
    words += [f"{name}={letter[name]}" for name in ("From", "To", "Subject", "Date", "Message-ID", "List-Unsubscribe")]
    words += [f"headers={len(letter.keys())}", f"defects={sum(len(part.defects) for part in letter.walk())}"]
    words += [f"{part.get_content_type()}={part.get_content()!r}" for part in parts]
    with open(path + ".txt", "w", encoding="utf-8") as file:
        file.write("\n".join(words) + "\n")


async def serve(reader, writer):
    secure, login, sender, recipient = False, "", "", ""

    def say(words):
        writer.write(words.encode() + b"\r\n")

    say("220 test")
    while line := (await reader.readline()).decode().strip():
        verb = line.split(":")[0].upper()
        if verb.startswith("EHLO"):
            say("250-test\r\n250-AUTH PLAIN" + ("" if secure else "\r\n250-STARTTLS") + "\r\n250 8BITMIME")
        elif verb == "STARTTLS":
            say("220 go on")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            await writer.drain()
            try:
                await writer.start_tls(context)
            except (ssl.SSLError, ConnectionError):
                return
            secure = True
        elif verb.startswith("AUTH PLAIN"):
            words = line.split(" ")
            if len(words) == 2:
                say("334 ")
                words.append((await reader.readline()).decode().strip())
            login, password = base64.b64decode(words[2]).decode().split("\0")[1:]
            say("235 welcome" if (login, password) == ("letters", "secret") else "535 wrong login or password")
        elif verb == "MAIL FROM":
            sender = line[10:]
            say("250 ok")
        elif verb == "RCPT TO":
            recipient = line[8:]
            if recipient.startswith("<hang@"):
                await asyncio.sleep(60)
            if recipient.startswith("<once@") and recipient not in put_off:
                put_off.add(recipient)
                say("451 come later")
                continue
            answers = {"<later@": "451 come later", "<no@": "550 no such person"}
            say(next((words for start, words in answers.items() if recipient.startswith(start)), "250 ok"))
        elif verb == "DATA":
            say("354 go on")
            data = b""
            while (line := await reader.readline()) != b".\r\n":
                data += line[1:] if line.startswith(b"..") else line
            keep(data, secure, login, sender, recipient)
            say("250 taken")
        elif verb == "QUIT":
            say("221 bye")
            break
        else:
            say("500 what?")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
