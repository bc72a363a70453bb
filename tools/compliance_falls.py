#!/usr/bin/env python3
"""compliance_falls.py: refuses a clause whose status in regulations/compliance.tsv is lower than it was: against the last
commit, and against where this branch left main. Outside a checkout there is nothing to compare with."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORD = "regulations/compliance.tsv"
RANKS = {"unproven": 0, "failing": 0, "passing": 1, "not_software": 2, "proven": 2}


def git(*words):
    done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def statuses(text):
    return {row[0]: row[1] for row in (line.split("\t") for line in text.splitlines()[1:]) if len(row) > 1}


def bases():
    """HEAD, and the parent of what this branch adds to main; on main itself the commit before."""
    left = git("merge-base", "HEAD", "main").strip()
    head = git("rev-parse", "HEAD").strip()
    return ["HEAD", "HEAD~1" if left == head else left]


def main():
    now = statuses((ROOT / RECORD).read_text(encoding="utf-8"))
    fallen = set()
    for base in filter(None, bases()):
        for clause, status in statuses(git("show", f"{base}:{RECORD}")).items():
            if RANKS[now.get(clause, "unproven")] < RANKS[status]:
                fallen.add(f"{clause}: was {status}, is {now.get(clause, 'not listed')}")
    for line in sorted(fallen):
        print(line)
    print(f"{len(now) - len(fallen)} passed, {len(fallen)} failed")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
