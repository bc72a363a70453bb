"""What lints need to know of C++: its includes, its text without comments and strings, and its functions."""
import re
from dataclasses import dataclass

SOURCES = ("src/*.h", "src/*.cpp", "tests/*.h", "tests/*.cpp", "bench/*.h", "bench/*.cpp")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
TOKEN = re.compile(
    r'(?P<line>//[^\n]*)|(?P<block>/\*.*?\*/)|R"(?P<delimiter>[^(\s]*)\((?P<raw>.*?)\)(?P=delimiter)"'
    r'|"(?P<string>(?:[^"\\\n]|\\.)*)"|(?<![0-9a-fA-FxX])\'(?P<character>(?:[^\'\\\n]|\\.)+)\'',
    re.S,
)


def includes(text):
    """(position, quoted or not, what) of every include."""
    for found in INCLUDE.finditer(text):
        yield found.start(1), found[1] == '"', found[2]


def strings(text):
    """(position, content) of every string literal outside comments."""
    for found in TOKEN.finditer(text):
        if found["raw"] is not None:
            yield found.start(), found["raw"]
        elif found["string"] is not None:
            yield found.start(), found["string"]


def masked(text):
    """The text with comments, literals and preprocessor lines blanked; positions and lines stay."""

    def blank(found):
        return re.sub(r"[^\n]", " ", found[0])

    text = TOKEN.sub(blank, text)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", blank, text, flags=re.M)


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    lines: int


LAMBDA = re.compile(r"\[[^\[\]]*\]\s*(?:<[^;{}]*>\s*)?(?:\([^{}]*\))?\s*(?:mutable\b|noexcept\b|\s)*(?:->[^;{}]*)?$")
NAME = re.compile(r"(operator\s*(?:\(\s*\)|[^\s(]+)|~?\w+)\s*(?:<[^()]*>)?\s*\(")
INITIALISER = re.compile(r"\)\s*(?:noexcept\s*)?:(?!:)")


def without_parentheses(head):
    """The head of a block without what is inside parentheses, so that a default argument's `=` is not seen."""
    out, depth = [], 0
    for letter in head:
        depth += letter == "("
        if depth == 0:
            out.append(letter)
        depth -= letter == ")"
    return "".join(out)


def kind_of(head):
    """What a brace opens, told by the text before it: 'function', 'member' (of a constructor's list) or 'scope'."""
    head = head.rstrip()
    if LAMBDA.search(head):
        return "function"
    outside = re.sub(r"operator\s*[^\s\w(]+", "operator", without_parentheses(head))
    if "(" not in head or "=" in outside or re.match(r"\s*(?:template\s*<.*>\s*)?(?:class|struct|enum|union|namespace)\b", head, re.S):
        return "scope"
    if INITIALISER.search(head) and re.search(r"[\w>]$", head) and not re.search(r"\bnoexcept$", head):
        return "member"
    return "function"


def functions(text):
    """Every function and every lambda that is not inside a function, with its length from signature to last brace."""
    code = masked(text)
    stack = []  # (kind, where its head begins, head) of each open brace
    head_start = 0
    inside = 0
    for found in re.finditer(r"[{};]", code):
        letter, at = found[0], found.start()
        if letter == "{":
            head = code[head_start:at]
            kind = "inner" if inside else kind_of(head)
            stack.append((kind, head_start, head))
            inside += kind == "function"
            if kind != "member":
                head_start = at + 1
        elif letter == "}" and stack:
            kind, begun, head = stack.pop()
            if kind == "function":
                inside -= 1
                begun += len(head) - len(head.lstrip())
                line = code.count("\n", 0, begun) + 1
                name = NAME.search(head)
                yield Function(name[1] if name else "lambda", line, code.count("\n", begun, at) + 1)
            if kind != "member":
                head_start = at + 1
        elif letter == ";" and not (stack and stack[-1][0] == "member"):
            head_start = at + 1
