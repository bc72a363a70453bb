"""No document, stage, section or confirmation of a regulation in code: what a code of regulations/*.toml stands for is
asked of the profile (find_document by task, stage_with), so that another region's codes serve as well. Example regions
(src/demo) are data of ours and may name them. Codes that are common words elsewhere, as roles and types of activities
are, are not looked for."""
import re
import tomllib

from cpp import strings
from tree import Finding, files, line_of

WEB_STRING = re.compile(r'"([A-Z][A-Z_0-9]+)"|\'([A-Z][A-Z_0-9]+)\'|`([A-Z][A-Z_0-9]+)`')


def codes(root):
    """code -> what it is, of every regulation."""
    found = {}
    for path, text in files(root, "regulations/*.toml"):
        try:
            profile = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise SystemExit(f"{path}: {error}") from error
        variants = profile.get("confirmations", {}).get("variants", [])
        for what, rules in (("document", profile.get("documents", [])), ("stage", profile.get("stages", [])),
                            ("section", profile.get("sections", [])), ("confirmation", variants)):
            found.update((rule["code"], f"a {what} of {path}") for rule in rules)
    return found


def literals(path, text):
    if path.startswith("web/"):
        return ((match.start(), match[1] or match[2] or match[3]) for match in WEB_STRING.finditer(text))
    return strings(text)


def check(root):
    known = codes(root)
    for path, text in files(root, "src/*.h", "src/*.cpp", "web/src/*.ts", "web/src/*.tsx"):
        if path.startswith("src/demo/"):
            continue
        for at, literal in literals(path, text):
            if literal in known:
                yield Finding(path, line_of(text, at), f"'{literal}' is {known[literal]}: ask the profile for it")
