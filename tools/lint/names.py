"""Names say what a thing is: no cupboards for everything (common, utils ...), no `get_`, snake_case files."""
import re
from pathlib import PurePosixPath

from cpp import SOURCES, masked
from tree import Finding, files, line_of

CUPBOARD = {"common", "util", "utils", "helper", "helpers", "manager", "misc", "shared", "lib", "stuff"}
GETTER = re.compile(r"\bget_\w+(?=\s*\()")
DECLARED = re.compile(r"[\w>&*\]]\s+$")


def check(root):
    for path, text in files(root, *SOURCES, "web/src/*.ts", "web/src/*.tsx"):
        parts = PurePosixPath(path).with_suffix("").parts
        for part in parts:
            words = set(re.split(r"[_.-]", part.lower()))
            if words & CUPBOARD:
                yield Finding(path, 1, f"'{part}' says nothing: name it by what it is")
        if not path.endswith((".h", ".cpp")):
            continue
        if not re.fullmatch(r"[a-z0-9_]+", parts[-1]):
            yield Finding(path, 1, f"'{parts[-1]}': files are snake_case")
        code = masked(text)
        for found in GETTER.finditer(code):
            before = code[max(0, found.start() - 40) : found.start()]
            if DECLARED.search(before) and not re.search(r"\b(?:return|co_return|throw|case)\s+$", before):
                yield Finding(path, line_of(code, found.start()), f"'{found[0]}': say what it is, without get_")
