"""Walls of the web interface: a page imports its own folder, ui/, builder/, api/ and words/, never another page; the kit, the
builder and the client know no page. The folder app/ and the files of web/src itself put the pages together."""
import re
from pathlib import Path, PurePosixPath

from tree import Finding, files, line_of

IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']""")
SHARED = {"ui": {"words"}, "api": set(), "words": set(), "builder": {"ui", "api", "words"}}
WIRING = {"", "app"}


def target_folder(root, path, what):
    """The folder of web/src that an import leads to, "" for a file of web/src itself; None for a package."""
    if what.startswith(("@/", "~/")):
        parts = PurePosixPath(what[2:]).parts
    elif what.startswith("."):
        parts = list(PurePosixPath(path).parent.parts[2:])
        for part in PurePosixPath(what).parts:
            if part == "..":
                if parts:
                    parts.pop()
            elif part != ".":
                parts.append(part)
    else:
        return None
    return parts[0] if parts and (Path(root) / "web" / "src" / parts[0]).is_dir() else ""


def check(root):
    for path, text in files(root, "web/src/*.ts", "web/src/*.tsx"):
        parts = PurePosixPath(path).parts
        own = parts[2] if len(parts) > 3 else ""
        if own in WIRING:
            continue
        allowed = {own} | SHARED.get(own, set(SHARED))
        for found in IMPORT.finditer(text):
            folder = target_folder(root, path, found[1])
            if folder is not None and folder not in allowed:
                where = f"'{folder}/'" if folder else "a file of web/src itself"
                yield Finding(path, line_of(text, found.start()), f"'{own}/' may not import from {where}")
