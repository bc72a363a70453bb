"""Nothing unfinished and nothing of one machine is left in the tree: no marks for later, no paths of a person's disk."""
import re

from tree import Finding, files, line_of

MARK = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
PLACE = re.compile(r"(?<![\w./$}~-])/(?:work|Users|home/\w+)/")
OWN = ("tools/lint/leftovers.py",)


def check(root):
    for path, text in files(root, "*"):
        if path in OWN or path.startswith("data/"):
            continue
        for found in MARK.finditer(text):
            yield Finding(path, line_of(text, found.start()), f"'{found[0]}': do it, or write an issue")
        for found in PLACE.finditer(text):
            yield Finding(path, line_of(text, found.start()), f"'{found[0]}' is a path of one machine")
