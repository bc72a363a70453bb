#!/bin/sh
# check.sh: the quick part of the tests, to run before every commit (./do check): format, lints, clang-tidy on changed
# files, unit tests.
set -eu
cd "$(dirname "$0")/.."
. tools/parts.sh
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1

sources() { git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' 'bench/*.cpp' 'bench/*.h'; }
format() { sources | grep -v '^tests/lint/' | xargs clang-format-19 --dry-run -Werror; }
# Files that differ from main, or from the last commit when main is where we are.
changed() {
  base=$(git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
  { git diff --name-only --diff-filter=d "$base" && git ls-files --others --exclude-standard; } | sort -u |
    grep -E '^src/.*\.cpp$' || true
}
tidy() {
  list=$(changed)
  [ -n "$list" ] || return 0
  # shellcheck disable=SC2086
  clang-tidy-19 --quiet -p build/tidy $list
}
compile() {
  [ -f build/dev/build.ninja ] || cmake --preset dev
  ninja -C build/dev ${JOBS:+-j "$JOBS"}
}

part format format
part lints python3 tools/lint/run
part compile compile
[ "$failed" != 0 ] || MARSHRUT_TEST_WITHOUT_POSTGRESQL=1 part rooms ctest --test-dir build/dev --verbose
parts_close
