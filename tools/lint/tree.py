"""The files of a tree that lints look at, and what a finding is.

A lint is a module with `check(root)`, which yields findings about the tree at `root`: the house itself, or one of the
small trees of tests/lint/ that prove the lint. Generated files and what others wrote are never looked at.
"""
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

SKIPPED = {"build", "var", "node_modules", "dist", "__pycache__", "contract"}
GENERATED = ("web/src/api/schema.ts", "migrations/0001-base.sql", "*/package-lock.json", "package-lock.json")


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    words: str
    warning: bool = False

    def __str__(self):
        return f"{self.path}:{self.line}: {'warning: ' if self.warning else ''}{self.words}"


def walk(folder, root):
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink() or entry.name == ".git":
            continue
        if entry.is_dir():
            if entry.name not in SKIPPED and entry != root / "tests" / "lint":
                yield from walk(entry, root)
        else:
            yield entry


def files(root, *patterns):
    """(path relative to root as text, its content) of every text file that matches one of the patterns."""
    for path in walk(Path(root), Path(root)):
        name = path.relative_to(root).as_posix()
        if any(fnmatch(name, pattern) for pattern in GENERATED) or not any(fnmatch(name, p) for p in patterns):
            continue
        try:
            yield name, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def line_of(text, position):
    return text.count("\n", 0, position) + 1
