#!/usr/bin/env python3
"""count_tests.py LOG CODE: prints "PASSED FAILED", the sum over every runner's closing lines found in LOG.

Knows doctest, RapidCheck through it, vitest, node's test runner, and our plain "N passed, N failed". A run that
ended with a code other than 0 without a counted failure counts as one failed; a run that ended with 0 and counted
nothing is one passed step (a compiler or linter that has no cases).
"""
import re
import sys

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
CTEST_PREFIX = re.compile(r"^\d+: ")


def count(text):
    """Lines that begin with `|` are another part's output, shown again; they are not counted twice."""
    passed = failed = 0
    for line in text.splitlines():
        line = CTEST_PREFIX.sub("", COLOUR.sub("", line)).rstrip()
        if found := re.match(r"\[doctest\] test cases:\s*\d+ \|\s*(\d+) passed \|\s*(\d+) failed", line):
            passed, failed = passed + int(found[1]), failed + int(found[2])
        elif found := re.fullmatch(r"(\d+) passed, (\d+) failed", line):
            passed, failed = passed + int(found[1]), failed + int(found[2])
        elif found := re.match(r"\s*Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?.*\(\d+\)$", line):
            passed, failed = passed + int(found[2] or 0), failed + int(found[1] or 0)
        elif found := re.fullmatch(r"(?:#|ℹ) pass (\d+)", line):
            passed += int(found[1])
        elif found := re.fullmatch(r"(?:#|ℹ) (?:fail|cancelled) (\d+)", line):
            failed += int(found[1])
    return passed, failed


def main():
    with open(sys.argv[1], encoding="utf-8", errors="replace") as log:
        passed, failed = count(log.read())
    code = int(sys.argv[2])
    if code != 0 and failed == 0:
        failed = 1
    if code == 0 and passed + failed == 0:
        passed = 1
    print(passed, failed)


if __name__ == "__main__":
    main()
