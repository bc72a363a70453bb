#!/bin/sh
# check.sh: the quick part of the tests, to run before every commit (./do check): format and clang-tidy of the files
# that differ from main, lints, unit tests, store tests on SQLite.
set -eu
cd "$(dirname "$0")/.."
. tools/parts.sh
. tools/compile.sh

# Files that differ from main; on main itself, from the last commit.
changed() {
  base=$(git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
  { git diff --name-only --diff-filter=d "$base" && git ls-files --others --exclude-standard; } | sort -u |
    grep -E "$1" | grep -v '^tests/lint/' || true
}
format() { changed '^(src|tests|bench)/.*\.(cpp|h)$' | xargs -r clang-format-19 --dry-run -Werror; }
tidy() {
  list=$(changed '^src/.*\.cpp$')
  # shellcheck disable=SC2086  # the list is meant to be split
  [ -z "$list" ] || python3 tools/tidy.py $list
}

part format format
part lints python3 tools/lint/run
part compile compile dev
if [ "$failed" = 0 ]; then
  part tidy tidy
  MARSHRUT_TEST_WITHOUT_POSTGRESQL=1 part rooms ctest --test-dir build/dev --verbose --parallel 2
fi
parts_close
