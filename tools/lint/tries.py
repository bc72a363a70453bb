"""TRY stands alone or first in its expression. g++ leaves a statement expression without destroying what the same
expression built before it, so that `Thing{name, TRY(found())}` and `show(*TRY(a()), TRY(b()))` leak when they refuse."""
import re

from cpp import masked
from tree import Finding, files, line_of

TRY = re.compile(r"\bTRY\(")
KEYWORD = re.compile(r"\b(?:else|do|try|const|noexcept|mutable|override)$")


def opens_list(code, brace):
    """Whether the `{` begins a list of values and not a block."""
    before = code[:brace].rstrip()
    return bool(re.search(r"[\w=(,{]$", before)) and not KEYWORD.search(before)


def built_before(code, at):
    """What of the same expression stands before the TRY and is built when it returns; None when nothing is."""
    depth, end, place = 0, at, at - 1
    while place >= 0:
        sign = code[place]
        if sign in ")}]":
            depth += 1
        elif sign in "({[":
            depth -= 1
            if depth < 0:
                if sign == "{" and not opens_list(code, place):
                    return None
                before = code[place + 1:end]
                if "," in before and (sign == "{" or TRY.search(before)):
                    return before.strip()
                depth, end = 0, place
        elif sign == ";":
            return None
        place -= 1
    return None


def check(root):
    for path, text in files(root, "src/*.h", "src/*.cpp"):
        code = masked(text)
        for found in TRY.finditer(code):
            if "define" in code[code.rfind("\n", 0, found.start()) + 1:found.start()]:
                continue
            if built_before(code, found.start()) is not None:
                yield Finding(path, line_of(code, found.start()), "TRY after other parts of an expression leaks them: name its value first")
