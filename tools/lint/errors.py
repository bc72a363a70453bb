"""Every ErrorCode is declared in its room's errors.h, is named room.reason, has Russian and English words, and is in
`all`, from which contract/errors.md is printed."""
import re
from collections import Counter
from pathlib import PurePosixPath

from cpp import TOKEN, masked
from tree import Finding, files, line_of

DECLARED = re.compile(r"\bconstexpr\s+(?:\w+::)*ErrorCode\s+(\w+)\s*[{=]")
ALL = re.compile(r"\bErrorCode\s*\*\s*(?:const\s+)?all\s*\[\s*\d*\s*\]\s*=?\s*{([^}]*)}", re.S)
CYRILLIC = re.compile(r"[А-Яа-яЁё]")
LATIN = re.compile(r"[A-Za-z]")


def words_of(text, position):
    """The string literals of the declaration that begins at `position`, adjacent ones joined."""
    strings, last = [], None
    for found in TOKEN.finditer(text, position):
        if found["string"] is None:
            continue
        between = text[last:found.start()] if last else ""
        if ";" in between:
            break
        if last is not None and not between.strip():
            strings[-1] += found["string"]
        else:
            strings.append(found["string"])
        last = found.end()
    return strings[:3]


def check_room(path, text):
    room = PurePosixPath(path).parent.name
    code = masked(text)
    listed = Counter()
    for found in ALL.finditer(code):
        listed.update(re.findall(r"&\s*(\w+)", found[1]))
    declared = set()
    for found in DECLARED.finditer(code):
        name, line = found[1], line_of(code, found.start())
        declared.add(name)
        if listed[name] != 1:
            yield Finding(path, line, f"'{name}' must stand in `all` once; it stands there {listed[name]} times")
        strings = words_of(text, found.end())
        if len(strings) < 3 or strings[0] != f"{room}.{name}":
            yield Finding(path, line, f"'{name}' must be called \"{room}.{name}\" and have Russian and English words")
        elif not CYRILLIC.search(strings[1]):
            yield Finding(path, line, f"'{name}': its first words are the Russian ones")
        elif not LATIN.search(strings[2]) or CYRILLIC.search(strings[2]):
            yield Finding(path, line, f"'{name}': its second words are the English ones")
    for name in sorted(set(listed) - declared):
        yield Finding(path, 1, f"`all` names '{name}', which is not declared here")


def check(root):
    for path, text in files(root, "src/*.h", "src/*.cpp"):
        if PurePosixPath(path).name == "errors.h":
            yield from check_room(path, text)
            continue
        code = masked(text)
        for found in DECLARED.finditer(code):
            yield Finding(path, line_of(code, found.start()), f"'{found[1]}' belongs in the room's errors.h")
